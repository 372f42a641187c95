import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesPdf, pruefePdf, zeichneSeite } from '../platform/pdf/index.ts'
import { oeffneTresor, type Tresor } from '../platform/tresor/index.ts'
import { richteVirenschutzEin } from '../platform/virenschutz/index.ts'
import { erfasseAngabe } from './angabe-erfassen.ts'
import { dokumenteVon, findDokument, kennzeichneGesundheit, legeDokumentAb, liesDokument, type NeuesDokument } from './dokument.ts'
import { bildAlsPdf } from './dokument-bild.ts'
import { erkenneTyp } from './dokument-typ.ts'
import { legeFallAn } from './fall-anlegen.ts'
import { legePersonAn } from './personen.ts'

const t = testDb()
const h = (): Handlung => ({ traegerId: t.traegerId, jetzt: Temporal.Instant.from('2026-08-18T08:00:00Z') })
const inFall = <T>(arbeit: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, arbeit)
let ordner = ''
let tresor: Tresor
let fallId = ''

beforeAll(async () => {
  ordner = mkdtempSync(join(tmpdir(), 'tragwerk-dokument-'))
  tresor = oeffneTresor({ hauptschluessel: undefined, ordner })
  fallId = (await inFall((db) => legeFallAn(db, h(), { bezeichnung: 'Fall' }))).fallId
})
afterAll(() => rmSync(ordner, { recursive: true, force: true }))

const flaeche = (breite: number, hoehe: number) => sharp({ create: { width: breite, height: hoehe, channels: 3, background: '#a03020' } })
const lege = (inhalt: Uint8Array, rest: Partial<NeuesDokument> = {}) =>
  inFall((db) => legeDokumentAb(db, tresor, h(), { fallId, name: 'Mietvertrag.pdf', inhalt, kanal: 'papier', ...rest }))
const anzahl = () => inFall(async (db) => (await dokumenteVon(db, t.traegerId, { fallId })).length)
async function pdf(seiten: number): Promise<Uint8Array> {
  const dokument = await PDFDocument.create()
  for (let i = 0; i < seiten; i++) dokument.addPage([595, 842]).drawText(`Seite ${i + 1}`, { x: 50, y: 780 })
  return dokument.save()
}
/** As a printer driver locks it: the password is needed to open. */
const gesperrt = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>`

describe('a paper about health', () => {
  const stamm = { vorname: 'Uwe', nachname: 'Test', geburtsdatum: '1974-01-01' }

  test('is found by nobody who does not ask for it, neither its name nor its content; she who sent it sees her own', async () => {
    const { personId } = await inFall((db) => legePersonAn(db, h(), fallId, stamm, '2026-01-01', 'Antrag'))
    const [attest, miete, fremd] = [
      await lege(await pdf(1), { personId, name: 'Migräne.pdf' }),
      await lege(await pdf(1)),
      await inFall((db) => legeFallAn(db, h(), { bezeichnung: 'Anderer' })),
    ]
    if (!attest.ok || !miete.ok) throw new Error('not kept')
    const { dokumentId } = attest
    const sieht = (blick?: Parameters<typeof findDokument>[3]) =>
      inFall(async (db) => [
        (await findDokument(db, t.traegerId, dokumentId, blick))?.name,
        (await liesDokument(db, tresor, t.traegerId, dokumentId, 'original', blick))?.name,
      ])
    await inFall((db) => kennzeichneGesundheit(db, t.traegerId, fremd.fallId, dokumentId))
    expect(await sieht(), 'another case cannot take it away').toEqual(['Migräne.pdf', 'Migräne.pdf'])
    await inFall((db) => kennzeichneGesundheit(db, t.traegerId, fallId, dokumentId))
    expect([await sieht(), await sieht({ nurVon: fallId }), await sieht({ nurVon: null })]).toEqual(Array(3).fill([undefined, undefined]))
    expect([await sieht('alle'), await sieht({ nurVon: personId })]).toEqual(Array(2).fill(['Migräne.pdf', 'Migräne.pdf']))
    const liste = (await inFall((db) => dokumenteVon(db, t.traegerId, { fallId }))).map((d) => d.dokumentId)
    expect([liste.includes(dokumentId), liste.includes(miete.dokumentId)]).toEqual([false, true])
    const beleg = { art: 'unterkunft.grundmiete', wert: 420, giltVon: '2026-01-01', quelle: 'Brief', dokumentId } as const
    expect(await inFall((db) => erfasseAngabe(db, h(), fallId, beleg)), 'proves nothing of the benefit').toMatchObject({ ok: false })
    expect(await inFall((db) => erfasseAngabe(db, h(), fallId, { ...beleg, dokumentId: miete.dokumentId }))).toMatchObject({ ok: true })
  })
})

describe('a paper', () => {
  test('a PDF is kept as it is, encrypted, and read back with its hash', async () => {
    const inhalt = await pdf(3)
    const e = await lege(inhalt, { name: 'C:\\Scans\\Miet"vertrag\u0007.pdf', nachweis: 'N-MIET' })
    if (!e.ok) throw new Error(e.satz)
    const gelesen = await inFall((db) => liesDokument(db, tresor, t.traegerId, e.dokumentId, 'pdf'))
    expect(Buffer.from(gelesen?.inhalt ?? []).equals(Buffer.from(inhalt))).toBe(true)
    expect(await inFall((db) => findDokument(db, t.traegerId, e.dokumentId))).toMatchObject({
      name: 'Mietvertrag.pdf',
      typ: 'application/pdf',
      seiten: 3,
      sha256: e.sha256,
      nachweis: 'N-MIET',
    })
    const [roh] = await inFall((db) => db.selectFrom('dokumentInhalt').select('inhalt').where('dokumentId', '=', e.dokumentId).execute())
    expect(Buffer.from(roh?.inhalt ?? []).includes('%PDF')).toBe(false)
  })

  test('content that was moved to another document cannot be read', async () => {
    const [a, b] = [await lege(await pdf(1)), await lege(await pdf(1))]
    if (!a.ok || !b.ok) throw new Error('refused')
    await inFall(async (db) => {
      const von = (id: string) => db.selectFrom('dokumentInhalt').select('inhalt').where('dokumentId', '=', id).executeTakeFirstOrThrow()
      const { inhalt } = await von(a.dokumentId)
      await db.updateTable('dokumentInhalt').set({ inhalt }).where('dokumentId', '=', b.dokumentId).execute()
    })
    await expect(inFall((db) => liesDokument(db, tresor, t.traegerId, b.dokumentId))).rejects.toThrow()
  })

  test('another Träger has none of it', async () => {
    const e = await lege(await pdf(1))
    if (!e.ok) throw new Error(e.satz)
    expect(await forTraeger(t.db, t.anderer, (db) => liesDokument(db, tresor, t.anderer, e.dokumentId))).toBeUndefined()
  })

  test('a photo becomes a page, upright as the camera noted; the original stays', async () => {
    const foto = await flaeche(800, 500).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const e = await lege(foto, { name: 'IMG_1.jpg' })
    if (!e.ok) throw new Error(e.satz)
    const seiten = await inFall((db) => liesDokument(db, tresor, t.traegerId, e.dokumentId, 'pdf'))
    expect(seiten?.typ).toBe('application/pdf')
    const gelesen = await liesPdf(seiten?.inhalt ?? new Uint8Array())
    expect(gelesen).toMatchObject({ ok: true, pdf: { seiten: [{}] } })
    if (gelesen.ok) expect(gelesen.pdf.seiten[0]?.hoehe).toBeGreaterThan(gelesen.pdf.seiten[0]?.breite ?? 0)
    const original = await inFall((db) => liesDokument(db, tresor, t.traegerId, e.dokumentId))
    expect(Buffer.from(original?.inhalt ?? []).equals(foto)).toBe(true)
  })
})

describe('what is refused says what to do, and leaves nothing behind', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => new Uint8Array(), 'leer'],
    ['21 MB', () => Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(21 * 1024 * 1024)]), 'größer als 20\u00a0MB'],
    ['a PDF with a password', () => Buffer.from(gesperrt), 'Passwort'],
    ['a PDF cut off', async () => (await pdf(2)).slice(0, 400), 'beschädigt'],
    ['a program', () => Buffer.from('MZ\u0090\u0000 this program'), 'nehmen wir nicht an'],
    ['HEIC', () => Buffer.from('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic', 'latin1'), 'iPhone'],
    ['HTML that calls itself PDF', () => Buffer.from('<html><script>alert(1)</script>'), 'nehmen wir nicht an'],
    ['a picture cut off', async () => (await flaeche(300, 300).jpeg().toBuffer()).subarray(0, 200), 'beschädigt'],
  ])('%s', async (_, bytes, satz) => {
    const vorher = await anzahl()
    const e = await lege(await bytes())
    expect(e).toMatchObject({ ok: false })
    if (!e.ok) expect(e.satz).toContain(satz)
    expect(await anzahl()).toBe(vorher)
  })

  test('more than 300 MB in one case', async () => {
    const voll = (await inFall((db) => legeFallAn(db, h(), { bezeichnung: 'voll' }))).fallId
    const e = await lege(await pdf(1), { fallId: voll })
    if (!e.ok) throw new Error(e.satz)
    await inFall((db) =>
      db
        .updateTable('dokument')
        .set({ groesse: 300 * 1024 * 1024 })
        .where('dokumentId', '=', e.dokumentId)
        .execute(),
    )
    expect(await lege(await pdf(1), { fallId: voll })).toMatchObject({ ok: false, satz: expect.stringContaining('300\u00a0MB') })
  })

  test.each([
    ['stream: Eicar-Signature FOUND\0', 'Schadsoftware'],
    ['', 'antwortet gerade nicht'],
  ])('what the scanner answers with %j', async (antwort, satz) => {
    const server = createServer((leitung) => {
      leitung.on('error', () => {})
      leitung.once('data', () => leitung.end(antwort))
    })
    await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig))
    const ort = server.address()
    try {
      richteVirenschutzEin(`127.0.0.1:${typeof ort === 'object' && ort ? ort.port : 0}`)
      expect(await lege(await pdf(1))).toMatchObject({ ok: false, satz: expect.stringContaining(satz) })
    } finally {
      richteVirenschutzEin(undefined)
      server.close()
    }
  })
})

describe('pictures', () => {
  test.each(['png', 'webp', 'tiff'] as const)('%s with transparency becomes a page', async (format) => {
    const bild = await sharp({ create: { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      [format]()
      .toBuffer()
    const typ = await erkenneTyp(bild)
    expect(typ).toEqual({ ok: true, typ: `image/${format}` })
    const e = await bildAlsPdf(bild, `image/${format}`, 5)
    expect(e).toMatchObject({ ok: true, seiten: 1 })
  })

  test('a picture that would unpack to more than 120 million dots is refused', async () => {
    const e = await bildAlsPdf(await flaeche(12_000, 11_000).png().toBuffer(), 'image/png', 5)
    expect(e).toEqual({ ok: false, grund: 'unlesbar' })
  })
})

describe('pages as pictures', () => {
  test('any page, with its text; past the end the last', async () => {
    const inhalt = await pdf(2)
    expect(await zeichneSeite(inhalt, 1, 400)).toMatchObject({ ok: true, text: 'Seite 1', seiten: 2, breite: 400 })
    const gerade = await zeichneSeite(inhalt, 1, 400)
    const gedreht = await zeichneSeite(inhalt, 1, 400, 90)
    if (!gerade.ok || !gedreht.ok) return expect.fail('not drawn')
    expect(gedreht.breite / gedreht.hoehe).toBeCloseTo(gerade.hoehe / gerade.breite, 2)
    const letzte = await zeichneSeite(inhalt, 9, 400)
    expect(letzte).toMatchObject({ ok: true, text: 'Seite 2' })
    if (letzte.ok) expect(await sharp(letzte.png).metadata()).toMatchObject({ format: 'png', width: 400 })
  })

  test('many at once wait for each other and all come', async () => {
    const inhalt = await pdf(1)
    const bilder = await Promise.all(Array.from({ length: 8 }, () => zeichneSeite(inhalt, 1, 100)))
    expect(bilder.filter((b) => b.ok)).toHaveLength(8)
  })

  test('a page of any shape stays within its picture', async () => {
    const dokument = await PDFDocument.create()
    dokument.addPage([1, 14_000])
    expect(await zeichneSeite(await dokument.save(), 1, 300)).toMatchObject({ ok: true, hoehe: 1200 })
  })
})

describe('no bytes crash it', () => {
  const anfaenge = ['%PDF-1.7\n', '\u0089PNG\r\n\u001a\n', '\u00ff\u00d8\u00ff\u00e0', 'RIFF    WEBPVP8 ', 'II*\u0000', 'PK\u0003\u0004', ''].map(
    (a) => Buffer.from(a, 'latin1'),
  )
  test('whatever comes is kept or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...anfaenge), fc.uint8Array({ maxLength: 300 }), async (anfang, rest) => {
        const e = await lege(Buffer.concat([anfang, rest]))
        if (!e.ok) expect(e.satz).toMatch(/[.!]$/)
      }),
      { numRuns: 40 },
    )
  })

  test('a real PDF and a real picture with bytes changed in any place', async () => {
    const proben = [Buffer.from(await pdf(1)), await flaeche(60, 60).png().toBuffer(), await flaeche(60, 60).tiff().toBuffer()]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 2), fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), async (welche, stellen) => {
        const bytes = Buffer.from(proben[welche] ?? [])
        for (const s of stellen) bytes[s % bytes.length] = (s * 31) % 256
        const typ = await erkenneTyp(bytes)
        if (typ.ok && typ.typ === 'application/pdf') expect(typeof (await pruefePdf(bytes)).ok).toBe('boolean')
        else if (typ.ok) expect(typeof (await bildAlsPdf(bytes, typ.typ, 5)).ok).toBe('boolean')
      }),
      { numRuns: 25 },
    )
    expect((await pruefePdf(randomBytes(5000))).ok).toBe(false)
  })
})
