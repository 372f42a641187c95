import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Formularfeld, macheAusfuellbar, setzePdf } from './index.ts'
import { maengelAnPdfUa, nachfahren, strukturbaum } from './testhilfe/pdfua.ts'

const felder: readonly Formularfeld[] = [
  { name: 'vorname', hinweis: 'Über Sie, Vorname', art: 'text', hoechstens: 40 },
  { name: 'mieter', hinweis: 'Wohnen Sie zur Miete?', art: 'eines', antworten: { ja: 'Ja', nein: 'Nein' } },
  { name: 'heizung', hinweis: 'Womit heizen Sie?', art: 'mehrere', antworten: { gas: 'Gas', oel: 'Öl' } },
  { name: 'sonst', hinweis: 'Was noch?', art: 'mehrzeilig' },
]

let ordner: string
let pdf: Buffer
beforeAll(async () => {
  ordner = mkdtempSync(join(tmpdir(), 'tragwerk-feld-'))
  writeFileSync(
    join(ordner, 'formular.typ'),
    `#set document(title: "Formular", date: datetime(year: 2026, month: 8, day: 20))
#set text(font: "Fira Sans", fallback: false, lang: "de", region: "DE")
#let feld(ziel, w) = box(width: w, height: 8mm, stroke: 0.5pt, link("feld:" + ziel, box(width: w, height: 8mm)))
= Formular
#grid(columns: 2, [Vorname #feld("vorname", 60mm)], [#feld("mieter=ja", 4mm) Ja #feld("mieter=nein", 4mm) Nein])
Mehr steht #link("https://www.example.org")[im Netz].

#feld("heizung=gas", 4mm) Gas #feld("heizung=oel", 4mm) Öl

#feld("sonst", 100mm)`,
  )
  const satz = setzePdf({ vorlage: join(ordner, 'formular.typ'), daten: {}, norm: 'ua-1' })
  if (!satz.ok) throw new Error(satz.zeichen.join())
  pdf = await macheAusfuellbar(satz.pdf, felder)
})
afterAll(() => rmSync(ordner, { recursive: true }))

describe('a form to fill in', () => {
  test('nothing of PDF/UA-1 is lost: each field stands in the structure, and leads back to it', async () => {
    expect(await maengelAnPdfUa(pdf)).toEqual([])
  })

  test('fields are read in the order of the page, each with its question; other links stay links', async () => {
    const alle = (await strukturbaum(pdf)).flatMap(nachfahren)
    expect(alle.filter((k) => k.rolle === 'Form').map((k) => k.alt)).toEqual([
      'Über Sie, Vorname',
      'Wohnen Sie zur Miete?: Ja',
      'Wohnen Sie zur Miete?: Nein',
      'Womit heizen Sie?: Gas',
      'Womit heizen Sie?: Öl',
      'Was noch?',
    ])
    expect(alle.filter((k) => k.rolle === 'Link')).toHaveLength(1)
  })

  test('other programs can fill it in: text, one answer, several answers', async () => {
    const dokument = await PDFDocument.load(pdf)
    const form = dokument.getForm()
    expect(form.getFields().map((f) => f.getName())).toEqual(['vorname', 'mieter', 'heizung-gas', 'heizung-oel', 'sonst'])
    form.getTextField('vorname').setText('Jörg')
    form.getRadioGroup('mieter').select('nein')
    form.getCheckBox('heizung-oel').check()
    const gefuellt = (await PDFDocument.load(await dokument.save())).getForm()
    expect(gefuellt.getTextField('vorname').getText()).toBe('Jörg')
    expect(gefuellt.getRadioGroup('mieter').getSelected()).toBe('nein')
    expect(gefuellt.getCheckBox('heizung-oel').isChecked()).toBe(true)
    expect(gefuellt.getCheckBox('heizung-gas').isChecked()).toBe(false)
    expect(gefuellt.getTextField('sonst').isMultiline()).toBe(true)
  })

  test('the letters that people type have the widths of the font', async () => {
    const { context } = await PDFDocument.load(pdf)
    const schrift = context.enumerateIndirectObjects().find(([, o]) => String(o).includes('/Subtype /TrueType') && String(o).includes('/Widths'))?.[1]
    const breiten =
      String(schrift)
        .match(/\/Widths \[ ([\d ]+)\]/)?.[1]
        ?.trim()
        .split(' ')
        .map(Number) ?? []
    expect(breiten).toHaveLength(224)
    expect(breiten['i'.charCodeAt(0) - 32]).toBeLessThan(breiten['m'.charCodeAt(0) - 32] ?? 0)
    expect(breiten['ß'.charCodeAt(0) - 32]).toBeGreaterThan(400)
  })

  test('a field in the template that nobody described is a fault of ours and thrown', async () => {
    const satz = setzePdf({ vorlage: join(ordner, 'formular.typ'), daten: {}, norm: 'ua-1' })
    await expect(macheAusfuellbar(satz.ok ? satz.pdf : new Uint8Array(), felder.slice(1))).rejects.toThrow('nobody described: vorname')
  })
})
