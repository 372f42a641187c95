import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate } from 'node:zlib'
import { PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Grenzen, liesPdf, setzePdf } from './index.ts'

let ordner: string
beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), 'tragwerk-pdf-'))
  writeFileSync(
    join(ordner, 'probe.typ'),
    `#let d = json(bytes(sys.inputs.daten))
#set document(title: d.titel, date: datetime(year: 2026, month: 8, day: 20))
#set text(font: "Fira Sans", fallback: false, lang: "de", region: "DE")
#for a in json(bytes(sys.inputs.anhaenge)) { pdf.attach(a.name, bytes(a.inhalt), relationship: a.beziehung, mime-type: a.typ, description: a.beschreibung) }
= #d.titel
#table(columns: 2, table.header([Person], [Betrag]), ..d.zellen)`,
  )
  writeFileSync(join(ordner, 'kaputt.typ'), '#gibtesnicht()')
})
afterAll(() => rmSync(ordner, { recursive: true }))

const weit: Grenzen = { dateiBytes: 10_000_000, speicherBytes: 600_000_000, millisekunden: 20_000, seiten: 200, anhaenge: 20 }
const probe = (titel: string, anhang = '{"ä":1}') =>
  setzePdf({
    vorlage: join(ordner, 'probe.typ'),
    daten: { titel, zellen: ['Mira', '1,00', titel, '2,00'] },
    anhaenge: [{ name: 'fall.json', inhalt: anhang, typ: 'application/json', beschreibung: 'Der Fall', beziehung: 'source' }],
  })

function gesetzt(titel: string, anhang?: string): Buffer {
  const satz = probe(titel, anhang)
  if (!satz.ok) throw new Error(satz.zeichen.join())
  return satz.pdf
}

describe('setting', () => {
  test.each([
    '#pagebreak() *fett* \\ $x$',
    '@quelle <marke> // nichts',
    '= Überschrift',
    '#import "x"',
    '"); #panic()',
    '_a_ `b` ~ -- ...',
    'Ünal Ğüneş Łódź Ștefan Nguyễn Ἀθηνᾶ Жук',
  ])('text is shown as it stands: %s', async (titel) => {
    const gelesen = await liesPdf(Uint8Array.from(gesetzt(titel)))
    expect(gelesen.ok && gelesen.pdf.titel).toBe(titel)
    expect(gelesen.ok && gelesen.pdf.seiten[0]?.texte.map((t) => t.text).join(' ')).toContain(titel.normalize('NFC'))
  })

  test('a character that the font lacks is named, not left out and not taken from the machine', () => {
    expect(probe('Frau 王 🎉')).toEqual({ ok: false, zeichen: ['王', '🎉'] })
  })

  test('the same data give the same bytes, other data other bytes', () => {
    expect(gesetzt('a').equals(gesetzt('a'))).toBe(true)
    expect(gesetzt('a').equals(gesetzt('b'))).toBe(false)
  })

  test('the first cell of a row is its head, and what an attachment says changes no tag', () => {
    const pdf = gesetzt('Jonas', '\n  /Type /StructElem\n  /S /TD\n  /P 1 0 R\n  /A [<<\n    /O /Table\n    /Headers [(U1x0y0)]').toString('latin1')
    expect(pdf.match(/\/S \/TH\n/g)).toHaveLength(4)
    expect(pdf.match(/\/Scope \/Row /g)).toHaveLength(2)
  })

  test('an empty attachment is a fault of ours and thrown', () => {
    expect(() => probe('x', '')).toThrow('an attachment is empty')
  })

  test('a template that does not compile is a fault of ours and thrown', () => {
    expect(() => setzePdf({ vorlage: join(ordner, 'kaputt.typ'), daten: {} })).toThrow(/kaputt\.typ: unknown variable: gibtesnicht/)
  })
})

describe('reading', () => {
  test('title, language, text with its place, attachments', async () => {
    const gelesen = await liesPdf(Uint8Array.from(gesetzt('Titel')))
    if (!gelesen.ok) throw new Error(gelesen.grund)
    expect(gelesen.pdf).toMatchObject({ titel: 'Titel', sprache: 'de-DE' })
    expect(new TextDecoder().decode(gelesen.pdf.anhaenge.get('fall.json'))).toBe('{"ä":1}')
    const [seite] = gelesen.pdf.seiten
    expect(seite?.texte.every((t) => t.x > 0 && t.x + t.breite < (seite?.breite ?? 0) && t.y > 0 && t.y < (seite?.hoehe ?? 0))).toBe(true)
  })

  test('what is drawn reads the same in each reading, and other words are another drawing', async () => {
    const zeichnung = async (titel: string) => {
      const gelesen = await liesPdf(Uint8Array.from(gesetzt(titel)))
      return gelesen.ok ? gelesen.pdf.seiten.map((s) => s.zeichnung) : []
    }
    expect(await zeichnung('a')).toEqual(await zeichnung('a'))
    expect(await zeichnung('a')).not.toEqual(await zeichnung('b'))
  })

  test.each([
    ['no PDF', 'kein PDF', weit, 'kein-pdf'],
    ['a head without a body', '%PDF-1.7\n', weit, 'kein-pdf'],
    ['larger than allowed', '%PDF-1.7\n', { ...weit, dateiBytes: 5 }, 'zu-gross'],
  ] as const)('refuses %s', async (_, inhalt, grenzen, grund) => {
    expect(await liesPdf(new TextEncoder().encode(inhalt), grenzen)).toEqual({ ok: false, grund })
  })

  test('refuses too many pages', async () => {
    const dokument = await PDFDocument.create()
    for (let i = 0; i < 3; i++) dokument.addPage()
    expect(await liesPdf(await dokument.save(), { ...weit, seiten: 2 })).toEqual({ ok: false, grund: 'zu-gross' })
  })

  test('gives up when it takes too long', async () => {
    expect(await liesPdf(Uint8Array.from(gesetzt('x')), { ...weit, millisekunden: 0 })).toEqual({ ok: false, grund: 'zu-lange' })
  })

  test('stops a small file that unpacks to gigabytes', async () => {
    const bombe = await PDFDocument.create()
    bombe.addPage()
    const nullen = new Uint8Array(1_000_000)
    const gepackt = await buffer(
      Readable.from(
        (function* () {
          for (let i = 0; i < 1500; i++) yield nullen
        })(),
      ).pipe(createDeflate({ level: 1 })),
    )
    const strom = bombe.context.stream(gepackt, { Type: 'EmbeddedFile', Filter: 'FlateDecode' })
    const datei = bombe.context.obj({ Type: 'Filespec', EF: { F: bombe.context.register(strom) } })
    datei.set(PDFName.of('F'), bombe.context.obj('fall.json'))
    const namen = bombe.context.obj({ EmbeddedFiles: { Names: [bombe.context.obj('fall.json'), bombe.context.register(datei)] } })
    bombe.catalog.set(PDFName.of('Names'), namen)
    const bytes = await bombe.save()
    expect(bytes.length).toBeLessThan(weit.dateiBytes)
    expect(await liesPdf(bytes, { ...weit, speicherBytes: 400_000_000 })).toEqual({ ok: false, grund: 'zu-gross' })
  })
})
