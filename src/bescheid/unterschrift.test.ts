import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { starte } from '../platform/terminal/index.ts'
import { legeBei } from './anhaenge.ts'
import type { Erlass } from './erlass.ts'
import { befehle, pruefeBescheid } from './index.ts'
import { istHarmlos } from './logo.ts'
import { setzeBescheid } from './setze.ts'
import {
  istEcht,
  liesSchluesseldatei,
  liesSignatur,
  neuesSchluesselpaar,
  privaterSchluessel,
  type Schluesseldatei,
  unterschreibe,
} from './signatur.ts'
import { anschrift, familie, rechne } from './testhilfe/faelle.ts'
import { lies, text } from './testhilfe/pdf.ts'

const monate = rechne(familie)
const datum = '2026-08-20'
const am = Temporal.Instant.from('2026-08-20T09:00:00Z')
const erlass: Erlass = { stand: 'erlassen', nummer: '2026-000007', freigabe: 'M. Wendt' }
const [eigen, fremd] = [neuesSchluesselpaar(), neuesSchluesselpaar()]

function datei(paar: typeof eigen, gesperrtAm: string | null = null): Schluesseldatei {
  const { schluesselId, oeffentlich } = paar
  return {
    schema: 'tragwerk-schluessel/v1',
    traeger: 'Jobcenter des Landkreises Harz',
    schluessel: [{ schluesselId, oeffentlich, angelegtAm: '2026-01-01T00:00:00Z', gesperrtAm }],
  }
}

function unterschrieben(paar = eigen, mehr: Partial<Erlass> = {}, verfaelsche = (inhalt: string) => inhalt): Buffer {
  const { anhaenge, pruefsumme } = legeBei(monate, anschrift, datum, { ...erlass, ...mehr })
  const wer = {
    schluesselId: paar.schluesselId,
    privat: privaterSchluessel(paar.pkcs8),
    traeger: 'Jobcenter des Landkreises Harz',
    adresse: 'https://koba-harz.example/.well-known/tragwerk-schluessel.json',
  }
  const signatur = unterschreibe(anhaenge, wer, am)
  const beigelegt = { anhaenge: [...anhaenge, { ...signatur, inhalt: verfaelsche(signatur.inhalt) }], pruefsumme }
  const satz = setzeBescheid({ monate, anschrift, datum, erlass: { ...erlass, ...mehr }, beigelegt })
  if (!satz.ok) throw new Error(satz.zeichen.join())
  return satz.pdf
}

async function geprueft(pdf: Uint8Array, wahl: Parameters<typeof pruefeBescheid>[1] = {}) {
  const bericht = await pruefeBescheid(pdf, wahl)
  if (bericht.art !== 'geprueft') throw new Error(bericht.satz)
  return bericht
}

describe('a signed notice', () => {
  const pdf = unterschrieben()

  test('agrees, with its number and without the word draft', async () => {
    expect(await geprueft(pdf)).toMatchObject({ stimmt: true, bytegleich: true, unterschrift: { art: 'ungeprueft' } })
    const gelesen = await lies(pdf)
    expect(text(gelesen)).toContain('2026-000007')
    expect(text(gelesen)).toContain('freigegeben von M. Wendt')
    expect(text(gelesen)).not.toMatch(/Entwurf/i)
    expect(gelesen.titel).toContain('Bescheid 2026-000007 vom')
  })

  test('is known by the key of its Träger, and by no other', async () => {
    expect((await geprueft(pdf, { schluessel: datei(eigen), verlangt: true })).unterschrift.art).toBe('echt')
    expect(await geprueft(pdf, { schluessel: datei(fremd), verlangt: true })).toMatchObject({ stimmt: false, unterschrift: { art: 'falsch' } })
    expect((await geprueft(pdf, { schluessel: datei(fremd) })).unterschrift.art).toBe('ungeprueft')
  })

  test('a key under the name of another is noticed', async () => {
    const untergeschoben = datei({ ...fremd, schluesselId: eigen.schluesselId })
    expect((await geprueft(pdf, { schluessel: untergeschoben, verlangt: true })).unterschrift.art).toBe('falsch')
  })

  test('a key that was locked before signs nothing', async () => {
    expect((await geprueft(pdf, { schluessel: datei(eigen, '2026-08-19T00:00:00Z') })).unterschrift.art).toBe('falsch')
    expect((await geprueft(pdf, { schluessel: datei(eigen, '2026-08-21T00:00:00Z') })).unterschrift.art).toBe('echt')
  })

  test('stays known after another program has saved it', async () => {
    const wieder = await (await PDFDocument.load(pdf, { updateMetadata: false })).save()
    expect(await geprueft(wieder, { schluessel: datei(eigen) })).toMatchObject({ stimmt: true, bytegleich: false, unterschrift: { art: 'echt' } })
  })

  test('a made-up notice with another number and the signature of this one is none', async () => {
    const alt = new TextDecoder().decode((await lies(pdf)).anhaenge.get('signatur.json'))
    const gefaelscht = unterschrieben(eigen, { nummer: '2026-000008' }, () => alt)
    expect(await geprueft(gefaelscht, { schluessel: datei(eigen) })).toMatchObject({ stimmt: false, unterschrift: { art: 'falsch' } })
  })

  test.each([
    ['moment', (s: string) => s.replace('2026-08-20T09', '2026-08-20T10')],
    ['name', (s: string) => s.replace('Landkreises Harz', 'Landkreises Herz')],
    ['form', () => '{}'],
  ])('a changed %s breaks it', async (_, verfaelsche) => {
    expect((await geprueft(unterschrieben(eigen, {}, verfaelsche), { schluessel: datei(eigen) })).unterschrift.art).toBe('falsch')
  })

  test('an issued notice without a signature is refused', async () => {
    const satz = setzeBescheid({ monate, anschrift, datum, erlass })
    expect(await geprueft(satz.ok ? satz.pdf : new Uint8Array())).toMatchObject({ stimmt: false, unterschrift: { art: 'falsch' } })
  })
})

test('a draft says so on each page', async () => {
  const satz = setzeBescheid({ monate, anschrift: { ...anschrift, uebungsdaten: false }, datum, erlass: { stand: 'entwurf' } })
  const gelesen = await lies(satz.ok ? satz.pdf : new Uint8Array())
  for (const seite of gelesen.seiten) expect(seite.texte.map((t) => t.text).join(' ')).toContain('ENTWURF')
})

describe('a change', () => {
  const bisher = { '2026-09': 118318, '2026-10': 119968, '2026-11': 119968, '2026-12': 119968 }
  const pdf = unterschrieben(eigen, {
    aendert: { nummer: '2026-000003', datum: '2026-02-20', bisher },
    hinweis: ['Bitte reichen Sie die Abrechnung nach.'],
  })

  test('names the decision, from when on, old and new amounts, and why', async () => {
    const gelesen = await lies(pdf)
    const alles = text(gelesen).replaceAll('\u00a0', ' ')
    expect(alles).toContain('Änderungsbescheid: Grundsicherungsgeld für September bis Dezember 2026')
    expect(alles).toMatch(/Der Bescheid 2026-000003 vom 20\. Februar 2026 wird ab 1\. September 2026 geändert/)
    expect(alles).toContain('1.183,18')
    expect(alles).toContain('§ 48 Abs. 1 Satz 1 SGB X')
    expect(alles).toContain('Bitte reichen Sie die Abrechnung nach.')
    expect((await geprueft(pdf)).stimmt).toBe(true)
  })
})

describe('the command', () => {
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-schluessel-'))
  afterAll(() => rmSync(ordner, { recursive: true }))

  async function rufe(...args: string[]): Promise<{ code: number; aus: string }> {
    let aus = ''
    const merke = (teil: string): void => {
      aus += teil
    }
    const code = await starte({ name: 'tragwerk', kurz: '', befehle }, ['pruefen', ...args], {
      ein: (async function* () {})(),
      schreibe: async (teil) => merke(teil),
      melde: merke,
      breite: 80,
      farbe: false,
      zeigtFortschritt: false,
    })
    return { code, aus }
  }

  test('says who signed, with the key in a file', async () => {
    const [pdf, schluessel, anderer] = ['b.pdf', 'k.json', 'f.json'].map((n) => join(ordner, n)) as [string, string, string]
    writeFileSync(pdf, unterschrieben())
    writeFileSync(schluessel, JSON.stringify(datei(eigen)))
    writeFileSync(anderer, JSON.stringify(datei(fremd)))
    expect(await rufe(pdf)).toMatchObject({ code: 0, aus: expect.stringContaining('Nach ihren eigenen Angaben') })
    expect(await rufe('--schluessel', schluessel, pdf)).toMatchObject({
      code: 0,
      aus: expect.stringContaining('Unterschrieben von: Jobcenter des Landkreises Harz, am 20.08.2026'),
    })
    expect(await rufe('--schluessel', anderer, pdf)).toMatchObject({ code: 1, aus: expect.stringContaining('Von dort stammt die Datei nicht') })
    expect((await rufe('--schluessel', pdf, pdf)).code).toBe(2)
  })
})

describe('files from outside', () => {
  test.each(['', '{}', '[]', 'null', '{"schema":"tragwerk-schluessel/v1","traeger":"x","schluessel":[{"oeffentlich":"zu kurz"}]}'])(
    'no key file: %j',
    (inhalt) => {
      expect(liesSchluesseldatei(inhalt)).toBeUndefined()
    },
  )

  test('no signature', () => {
    expect(liesSignatur(undefined)).toBe('keine')
    expect(liesSignatur(Uint8Array.of(0xff, 0xfe))).toBe('unlesbar')
  })

  test('a key that is none verifies nothing', () => {
    const s = {
      schema: 'signatur/v1',
      verfahren: 'Ed25519',
      traeger: '',
      schluesselAdresse: '',
      schluesselId: eigen.schluesselId,
      am: '',
      signatur: 'A'.repeat(86),
    } as const
    expect(istEcht(new Map(), s, eigen.oeffentlich)).toBe(false)
  })

  const svg = (inhalt: string): string => `data:image/svg+xml;base64,${Buffer.from(inhalt).toString('base64')}`
  test.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>', true],
    ['<svg><image href="file:///etc/passwd"/></svg>', false],
    ['<svg><use xlink:href="#a"/></svg>', false],
    ['<svg><filter/></svg>', false],
    ['<svg><script/></svg>', false],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', false],
    ['<svg><rect fill="url(http://x/)"/></svg>', false],
    ['', false],
  ])('logo %s: %s', (inhalt, gut) => {
    expect(istHarmlos(svg(inhalt))).toBe(gut)
  })
})
