import { beforeAll, describe, expect, test } from 'vitest'
import type { PdfInhalt } from '../platform/pdf/index.ts'
import { personen } from './monat.ts'
import { betraegeIm } from './seitenvergleich.ts'
import { erlaubteBetraege } from './testhilfe/betraege.ts'
import { alle, rechne } from './testhilfe/faelle.ts'
import { alleElemente, lies, setze, struktur, text } from './testhilfe/pdf.ts'
import { cent, zahl } from './worte.ts'

const mm = 72 / 25.4

describe.each(alle)('$name', ({ faelle, anschrift }) => {
  const monate = rechne(faelle)
  const pdf = setze(monate, anschrift)
  let inhalt: PdfInhalt
  beforeAll(async () => {
    inhalt = await lies(pdf)
  })

  test('every amount on the pages comes from the results', () => {
    const erlaubt = erlaubteBetraege(monate)
    const gedruckt = [...new Set(betraegeIm(text(inhalt)))]
    expect(gedruckt.filter((b) => !erlaubt.has(b))).toEqual([])
  })

  test('every amount of the results stands on the pages', () => {
    const gedruckt = new Set(betraegeIm(text(inhalt)))
    const felder = [
      'regelbedarf',
      'unterkunft',
      'bedarf',
      'minderung',
      'leistung',
      'sofortzuschlag',
      'bildungTeilhabe',
      'anspruch',
      'bund',
      'kommune',
      'aufrechnung',
    ] as const
    const fehlt: string[] = []
    for (const m of monate) {
      for (const { person, ergebnis } of personen(m)) {
        for (const feld of felder) {
          const wert = zahl(cent(ergebnis[feld]))
          if (wert !== '0,00' && !gedruckt.has(wert)) fehlt.push(`${m.monat} ${person.id} ${feld} ${wert}`)
        }
      }
      for (const wert of [m.ergebnis.anspruch, m.ergebnis.kostentraeger.bund, m.ergebnis.kostentraeger.kommune]) {
        if (wert !== 0 && !gedruckt.has(zahl(cent(wert)))) fehlt.push(`${m.monat} ${wert}`)
      }
    }
    expect(fehlt).toEqual([])
  })

  test('no text leaves the margins or lies on another', () => {
    expect(ausserhalb(inhalt)).toEqual([])
    expect(uebereinander(inhalt)).toEqual([])
  })

  test('passes the checks of PDF/UA-1', () => {
    expect(setze(monate, anschrift, 'ua-1').length).toBeGreaterThan(0)
  })

  test('is tagged: one heading of the letter, sheet and plain page each, tables with heads of columns and rows', async () => {
    const seiten = await struktur(pdf)
    const elemente = seiten.flatMap(alleElemente)
    expect(elemente.filter((e) => e.rolle === 'H1').map((e) => e.text.replaceAll('\u00a0', ' '))).toEqual([
      expect.stringMatching(/Grundsicherungsgeld|Bürgergeld/),
      'So wurde gerechnet',
      'Das Wichtigste in einfachen Worten',
    ])
    const tabellen = elemente.filter((e) => e.rolle === 'Table')
    expect(tabellen.length).toBeGreaterThan(1)
    for (const tabelle of tabellen) {
      const zellen = alleElemente(tabelle)
      expect(zellen.some((z) => z.rolle === 'TH' && z.scope === 'Column')).toBe(true)
      expect(
        zellen
          .filter((z) => z.rolle === 'TBody')
          .flatMap((koerper) => koerper.kinder)
          .every((zeile) => zeile.kinder[0]?.rolle === 'TH' && zeile.kinder[0].scope === 'Row'),
      ).toBe(true)
    }
    for (const bild of elemente.filter((e) => e.rolle === 'Figure')) expect(bild.alt).toMatch(/^Balkenbild\. Bedarf im Monat: /)
  })

  test('has title, language and its three attachments, and only Fira Sans', () => {
    expect(inhalt.sprache).toBe('de-DE')
    expect(inhalt.titel).toMatch(
      /^(Bewilligung|Ablehnung|Vorläufige|Grundsicherungsgeld|Bürgergeld).* vom 20\.\u00a0August 2026, (Aktenzeichen|Fall) /,
    )
    expect([...inhalt.anhaenge.keys()].toSorted()).toEqual(['bescheid.json', 'ergebnis.json', 'fall.json'])
    const schriften = [...pdf.toString('latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map((t) => t[1])
    expect(new Set(schriften.map((s) => s?.split('-')[0]))).toEqual(new Set(['FiraSans']))
  })

  test('is the same file, byte for byte, from the same parts', () => {
    expect(setze(monate, anschrift).equals(pdf)).toBe(true)
  })

  test('keeps the plain page to one page', () => {
    const seiten = inhalt.seiten.map((s) => s.texte.map((t) => t.text).join(' '))
    expect(seiten.findIndex((s) => s.includes('Das Wichtigste in einfachen Worten'))).toBe(seiten.length - 1)
  })
})

function ausserhalb(pdf: PdfInhalt): string[] {
  return pdf.seiten.flatMap((seite, i) => {
    const quer = seite.breite > seite.hoehe
    const links = (quer ? 20 : 25) * mm
    const rechts = seite.breite - 20 * mm
    return seite.texte
      .filter((t) => t.x < links - 1 || t.x + t.breite > rechts + 1 || t.y < 8 * mm || t.y > seite.hoehe - 10 * mm)
      .map((t) => `${i + 1}: ${t.text}`)
  })
}

/** Pairs of texts whose boxes share more than a hair. */
function uebereinander(pdf: PdfInhalt): string[] {
  return pdf.seiten.flatMap((seite, i) =>
    seite.texte.flatMap((a, k) =>
      seite.texte
        .slice(k + 1)
        .filter((b) => Math.min(a.x + a.breite, b.x + b.breite) - Math.max(a.x, b.x) > 0.8 && Math.abs(a.y - b.y) < 0.55 * Math.min(a.hoehe, b.hoehe))
        .map((b) => `${i + 1}: ${a.text} / ${b.text}`),
    ),
  )
}
