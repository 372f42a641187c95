import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString, rgb } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { setzePdf } from '../platform/pdf/index.ts'
import { legeBei, sha256 } from './anhaenge.ts'
import { entwirfBescheid, pruefeBescheid } from './index.ts'
import { vorlage } from './setze.ts'
import { anschrift, einzeln, familie, inMonaten, rechne, zehnPersonen, zwoelfMonate } from './testhilfe/faelle.ts'
import { setze } from './testhilfe/pdf.ts'

const monate = rechne(familie)
let pdf: Buffer
beforeAll(() => {
  pdf = setze(monate, anschrift)
})

async function geprueft(bytes: Uint8Array) {
  const bericht = await pruefeBescheid(bytes)
  if (bericht.art !== 'geprueft') throw new Error(bericht.satz)
  return bericht
}

/** The notice with one attachment rewritten by another program; `nenne` also corrects the checksums that name it. */
async function mitAnhang(name: string, aendere: (text: string) => string): Promise<Uint8Array> {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const [ref, objekt] of dokument.context.enumerateIndirectObjects()) {
    if (!(objekt instanceof PDFRawStream) || objekt.dict.get(PDFName.of('Type')) !== PDFName.of('EmbeddedFile')) continue
    const text = new TextDecoder().decode(decodePDFRawStream(objekt).decode())
    if (!text.includes(kennwort[name] ?? '')) continue
    dokument.context.assign(ref, dokument.context.flateStream(new TextEncoder().encode(aendere(text)), { Type: 'EmbeddedFile' }))
  }
  return await dokument.save()
}
const kennwort: Record<string, string> = { 'fall.json': '"fall/v1"', 'ergebnis.json': '"ergebnis/v1"', 'bescheid.json': '"bescheid/v1"' }

/** A forger's notice: set by the same program, with other attachments or other words, and all checksums right. */
function gefaelscht(faelsche: { fall?: (text: string) => string; ergebnis?: (text: string) => string; seiten?: (text: string) => string }): Buffer {
  const echt = legeBei(monate, anschrift, '2026-08-20')
  const texte = Object.fromEntries(echt.anhaenge.map((a) => [a.name, a.inhalt]))
  const fall = (faelsche.fall ?? String)(texte['fall.json'] ?? '')
  const ergebnis = (faelsche.ergebnis ?? String)(texte['ergebnis.json'] ?? '')
  const angaben = JSON.parse(texte['bescheid.json'] ?? '{}')
  const bescheid = JSON.stringify({ ...angaben, sha256: { 'fall.json': sha256(fall), 'ergebnis.json': sha256(ergebnis) } })
  const neu: Record<string, string> = { 'fall.json': fall, 'ergebnis.json': ergebnis, 'bescheid.json': bescheid }
  const modell = entwirfBescheid({ monate, anschrift, datum: '2026-08-20', pruefsumme: '' })
  const daten = {
    ...JSON.parse((faelsche.seiten ?? String)(JSON.stringify(modell))),
    schlagworte: ['tragwerk-bescheid/v1', `sha256:${sha256(bescheid)}`],
  }
  const satz = setzePdf({ vorlage, daten, anhaenge: echt.anhaenge.map((a) => ({ ...a, inhalt: neu[a.name] ?? '' })) })
  if (!satz.ok) throw new Error(satz.zeichen.join())
  return satz.pdf
}

describe('an untouched notice', () => {
  test.each([
    ['a letter', familie, anschrift],
    ['a calculation', familie, undefined],
    ['twelve different months', zwoelfMonate, anschrift],
    ['ten persons', inMonaten(zehnPersonen, '2026-08', '2026-12'), undefined],
    ['the years before', inMonaten(einzeln(), '2023-01', '2023-12'), undefined],
  ])('agrees: %s', async (_, faelle, brief) => {
    const bericht = await geprueft(setze(rechne(faelle), brief))
    expect(bericht).toMatchObject({ stimmt: true, bytegleich: true, befunde: [], anmerkungen: [] })
    expect(bericht.monate.map((m) => m.monat)).toEqual(faelle.map((f) => f.monat))
    expect(bericht.monate.every((m) => m.anspruch !== undefined && m.abweichungen.length === 0)).toBe(true)
  })

  test('agrees after another program has saved it', async () => {
    const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
    const neu = await dokument.save()
    expect(Buffer.from(neu).equals(pdf)).toBe(false)
    expect(await geprueft(neu)).toMatchObject({ stimmt: true, bytegleich: false, befunde: [] })
  })
})

describe('a changed attachment', () => {
  test.each([
    ['fall.json', '"brutto": 1250', '"brutto": 1200'],
    ['fall.json', '2020-09-16', '2020-09-17'],
    ['ergebnis.json', '"anspruch": 479.78', '"anspruch": 579.78'],
    ['ergebnis.json', '"hinweise"', '"hinweis"'],
    ['bescheid.json', 'Beispielgasse 5', 'Beispielgasse 6'],
    ['bescheid.json', '"datum": "2026-08-20"', '"datum": "2026-08-21"'],
  ])('%s: %s became %s', async (name, alt, neu) => {
    const bericht = await geprueft(await mitAnhang(name, (text) => text.replace(alt, neu)))
    expect(bericht.stimmt).toBe(false)
    expect(bericht.befunde).toContain(`Der Anhang ${name} wurde verändert: Seine Prüfsumme passt nicht.`)
  })

  test('one byte is enough, even where it changes nothing', async () => {
    expect(await geprueft(await mitAnhang('fall.json', (text) => `${text} `))).toMatchObject({ stimmt: false })
  })

  test('a broken one is told, not thrown', async () => {
    for (const name of ['fall.json', 'ergebnis.json', 'bescheid.json']) {
      const bericht = await geprueft(await mitAnhang(name, (text) => text.slice(0, 100)))
      expect(bericht.befunde).toContain(`Der Anhang ${name} ist nicht lesbar oder hat eine falsche Form.`)
    }
  })

  test('another file beside them is told', async () => {
    const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
    await dokument.attach(new TextEncoder().encode('x'), 'zusatz.txt')
    expect((await geprueft(await dokument.save())).befunde).toContain('Die Datei enthält einen Anhang, der nicht zum Bescheid gehört.')
  })
})

describe('a forgery with right checksums', () => {
  test('of the result is caught by the recalculation, month by month, to the cent', async () => {
    const bericht = await geprueft(gefaelscht({ ergebnis: (text) => text.replace('"leistung": 381.42', '"leistung": 381.43') }))
    expect(bericht.stimmt).toBe(false)
    expect(bericht.monate.map((m) => m.abweichungen.map((a) => a.replaceAll('\u00a0', ' ')))).toEqual([
      ['p1, Leistung: im Bescheid 381,42 €, nachgerechnet 381,42 €'].map((s) => s.replace('381,42 €, nach', '381,43 €, nach')),
      [],
      [],
      [],
    ])
  })

  test('of the case is caught by result and pages', async () => {
    const bericht = await geprueft(gefaelscht({ fall: (text) => text.replace('"netto": 1056.4', '"netto": 956.4') }))
    expect(bericht.monate[0]?.abweichungen.some((a) => a.startsWith('Anspruch: im Bescheid 479,78'))).toBe(true)
    expect(bericht.monate[1]?.abweichungen).toEqual([])
    expect(bericht.befunde.some((b) => b.startsWith('Seite 1 wurde verändert'))).toBe(true)
  })

  test('of the pages alone is caught: an amount', async () => {
    const bericht = await geprueft(gefaelscht({ seiten: (text) => text.replaceAll('381,42', '881,42') }))
    expect(bericht.monate.every((m) => m.abweichungen.length === 0)).toBe(true)
    expect(bericht.stimmt).toBe(false)
    expect(bericht.befunde).toContain('Seite 1 wurde verändert: Dort steht „881,42“, aus dem Fall folgt „381,42“.')
  })

  test('of the pages alone is caught: a word', async () => {
    const bericht = await geprueft(gefaelscht({ seiten: (text) => text.replace('Wir bewilligen', 'Wir verweigern') }))
    expect(bericht.befunde.join()).toMatch(/Seite 1 wurde verändert: Dort steht „Wir verweigern/)
  })

  test('of the case so that it is none any more', async () => {
    const bericht = await geprueft(gefaelscht({ fall: (text) => text.replace('"2026-10"', '"2027-10"') }))
    expect(bericht.befunde.join()).toMatch(/lässt sich nicht nachrechnen/)
    expect(bericht.stimmt).toBe(false)
  })

  test('of the months', async () => {
    const bericht = await geprueft(gefaelscht({ fall: (text) => JSON.stringify(JSON.parse(text).slice(1)) }))
    expect(bericht.stimmt).toBe(false)
    expect(bericht.befunde).toContain('Die Monate des Falls sind nicht die Monate des Bescheids.')
    expect(bericht.monate.find((m) => m.monat === '2026-09')?.abweichungen).toEqual(['In fall.json fehlt dieser Monat.'])
  })
})

test('something drawn over an amount is noticed, though every word is still there', async () => {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  dokument.getPage(0).drawRectangle({ x: 200, y: 400, width: 60, height: 12, color: rgb(1, 1, 1) })
  const bericht = await geprueft(await dokument.save())
  expect(bericht.befunde).toEqual(['Seite 1 wurde verändert: Die Wörter sind gleich, die Darstellung nicht.'])
})

test('an alternative text that says something else is noticed, though nothing looks different', async () => {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  const bild = dokument.context
    .enumerateIndirectObjects()
    .find(([, o]) => o instanceof PDFDict && o.get(PDFName.of('S')) === PDFName.of('Figure'))?.[1]
  if (!(bild instanceof PDFDict)) throw new Error('the notice has a picture')
  bild.set(PDFName.of('Alt'), PDFString.of('Balkenbild. Ihr Geld im Monat: 9.999,99 Euro.'))
  const bericht = await geprueft(await dokument.save())
  expect(bericht.befunde).toEqual(['Seite 4 wurde verändert: Sie wird anders vorgelesen, als sie aussieht.'])
})

test.each([0.2, 0.5, 0.75, 0.78, 0.8, 0.9, 0.95])('a damaged file (cut at %d) is told as a damaged notice, not as a stranger', async (anteil) => {
  const marke = pdf.indexOf('tragwerk-bescheid/v1')
  const rest = Buffer.concat([pdf.subarray(0, Math.floor(pdf.length * anteil)), pdf.subarray(marke, marke + 20)])
  const bericht = await geprueft(rest)
  expect(bericht.stimmt).toBe(false)
})

test('one flipped bit in an attachment is noticed, wherever it is', async () => {
  const anfaenge = [...pdf.toString('latin1').matchAll(/\/Type \/EmbeddedFile[\s\S]*?stream\n/g)].map((t) => t.index + t[0].length)
  expect(anfaenge).toHaveLength(3)
  for (const anfang of anfaenge) {
    for (const abstand of [0, 1, 5, 40, 90]) {
      const bytes = Uint8Array.from(pdf)
      bytes[anfang + abstand] = (bytes[anfang + abstand] ?? 0) ^ 4
      expect((await geprueft(bytes)).stimmt).toBe(false)
    }
  }
})

test('one flipped bit is noticed where nothing shows it: structure, font, metadata', async () => {
  for (const anteil of [0.1, 0.3, 0.55, 0.7, 0.9]) {
    const bytes = Uint8Array.from(pdf)
    const stelle = Math.floor(pdf.length * anteil)
    bytes[stelle] = (bytes[stelle] ?? 0) ^ 1
    expect((await geprueft(bytes)).stimmt).toBe(false)
  }
})

test('a page more is noticed', async () => {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  dokument.addPage()
  expect((await geprueft(await dokument.save())).befunde).toEqual(['Der Bescheid hat 5 statt 4 Seiten.'])
})

test('a notice of another version of the texts is compared by its amounts', async () => {
  const anders = (text: string) => text.replaceAll('Guten Tag', 'Hallo').replaceAll('"textfassung": 1', '"textfassung": 0')
  const echt = legeBei(monate, anschrift, '2026-08-20')
  const bescheid = JSON.stringify({ ...JSON.parse(echt.anhaenge[2]?.inhalt ?? ''), textfassung: 999 })
  const setzeAnders = (seiten: (text: string) => string): Buffer => {
    const modell = entwirfBescheid({ monate, anschrift, datum: '2026-08-20', pruefsumme: '' })
    const daten = { ...JSON.parse(seiten(anders(JSON.stringify(modell)))), schlagworte: ['tragwerk-bescheid/v1', `sha256:${sha256(bescheid)}`] }
    const satz = setzePdf({ vorlage, daten, anhaenge: echt.anhaenge.map((a) => (a.name === 'bescheid.json' ? { ...a, inhalt: bescheid } : a)) })
    if (!satz.ok) throw new Error(satz.zeichen.join())
    return satz.pdf
  }
  expect(await geprueft(setzeAnders(String))).toMatchObject({ stimmt: true, anmerkungen: [expect.stringContaining('andere')] })
  expect((await geprueft(setzeAnders((t) => t.replaceAll('381,42', '881,42')))).befunde).toEqual([
    'Auf den Seiten stehen Beträge, die nicht aus dem Fall folgen: 881,42.',
    'Auf den Seiten fehlen Beträge, die aus dem Fall folgen: 381,42.',
  ])
})

describe('what is no notice of Tragwerk', () => {
  test.each([
    ['no PDF', new TextEncoder().encode('kein PDF')],
    ['a broken PDF', new TextEncoder().encode('%PDF-1.7 kaputt')],
    ['nothing', new Uint8Array()],
  ])('%s', async (_, bytes) => {
    expect(await pruefeBescheid(bytes)).toEqual({ art: 'fremd', satz: 'Das ist keine lesbare PDF-Datei.' })
  })

  test("somebody else's PDF", async () => {
    const dokument = await PDFDocument.create()
    dokument.addPage()
    expect(await pruefeBescheid(await dokument.save())).toMatchObject({ art: 'fremd', satz: expect.stringContaining('kein Bescheid von Tragwerk') })
  })
})
