import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { angemeldetAls, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { findNetzwerkId, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { NeueBildangabe } from './bild.ts'
import { aendereBild, legeBildAb, ziehBildZurueck } from './bild-ablegen.ts'
import { bilder, findBild } from './bild-lesen.ts'
import { bildHinweise, haeuserMitBild, verwendungen } from './bild-stellen.ts'
import { gehe, legeInhaltAn } from './inhalt.ts'
import { loader as oeffentlich } from './pages/bild.ts'
import { loader as datei } from './pages/bild-datei.ts'

const t = testDb()
const heute = '2026-08-17'
let netzId = ''
const konten = { a: [randomUUID(), 'redaktion'], b: [randomUUID(), 'freigabe'] } as const
const h = (traegerId = t.traegerId, konto: keyof typeof konten = 'a'): Handlung => {
  const [kontoId, rolle] = konten[konto]
  return { traegerId, jetzt: testzeit, konto: { kontoId, name: `${rolle} (Übung)`, rollen: [rolle] } }
}
const inTraeger = <T>(arbeit: (db: TraegerDb) => Promise<T>, traegerId = t.traegerId) => forTraeger(t.db, traegerId, arbeit)

const angabe = (rest: Partial<NeueBildangabe> = {}): NeueBildangabe => ({
  titel: 'Hände',
  urheber: 'Werkstatt (Übung)',
  nachweis: 'Zeichnung: Werkstatt (Übung)',
  lizenz: { art: 'eigen' },
  alt: { de: 'Sechs Hände ziehen an einem Seil.' },
  kanaele: ['web', 'presse'],
  ...rest,
})
const zeichnung = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>')

async function lege(rest: Partial<NeueBildangabe> = {}, inhalt: Uint8Array = zeichnung, traegerId = t.traegerId): Promise<string> {
  const e = await inTraeger((db) => legeBildAb(db, h(traegerId), { name: 'Hände.svg', inhalt, angabe: angabe(rest) }), traegerId)
  return e.ok ? e.bildId : expect.fail(e.meldungen.map((m) => m.satz).join(' '))
}

/** A notice that shows the picture, public from the moment of the tests on. */
async function zeige(bildId: string, ab: Temporal.Instant | 'entwurf' = testzeit): Promise<string> {
  return inTraeger(async (db) => {
    const daten = { bereich: 'vor-ort', texte: { de: { titel: `Seite mit ${bildId.slice(-6)}`, kurz: '', text: 'Text.' } }, bild: bildId }
    const angelegt = await legeInhaltAn(db, h(), 'seite', { adresse: `seite-${bildId}`, daten })
    if (!angelegt.ok) return expect.fail(JSON.stringify(angelegt))
    const { inhaltId } = angelegt
    if (ab === 'entwurf') return inhaltId
    const schritte = [
      [h(), { was: 'eingereicht', fassung: 1 }],
      [h(t.traegerId, 'b'), { was: 'freigegeben', fassung: 1 }],
      [h(), { was: 'veroeffentlicht', fassung: 1, ab }],
    ] as const
    for (const [wer, schritt] of schritte) {
      const e = await gehe(db, wer, inhaltId, schritt)
      if (!e.ok) expect.fail(JSON.stringify(e))
    }
    return inhaltId
  })
}

/** What the public gets: the status, and the answer. */
async function hole(bildId: string, { jetzt = testzeit, suche = '' } = {}): Promise<Response> {
  return rufe(t, oeffentlich, `/bilder/${bildId}/x${suche}`, { params: { bildId }, jetzt }).catch((fehler: unknown) =>
    fehler instanceof Response ? fehler : expect.fail(String(fehler)),
  )
}

beforeAll(async () => {
  netzId = (await findNetzwerkId(t.db)) ?? ''
})

describe('files', () => {
  test('a photo loses place, device and whatever hangs behind it, stands upright and comes in several widths', async () => {
    const foto = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#a03020' } })
      .withExif({ IFD0: { Copyright: 'geheim' }, IFD3: { GPSLatitude: '51/1 50/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const bildId = await lege({ titel: 'Foto' }, Buffer.concat([foto, Buffer.from('<script>alert(1)</script>')]))
    const [zeile] = await inTraeger((db) =>
      db.selectFrom('bild').select(['inhalt', 'breite', 'hoehe', 'name']).where('bildId', '=', bildId).execute(),
    )
    const inhalt = Buffer.from(zeile?.inhalt ?? [])
    expect(zeile).toMatchObject({ breite: 900, hoehe: 1600, name: 'haende.jpg' })
    expect((await sharp(inhalt).metadata()).exif).toBeUndefined()
    expect(inhalt.includes('script') || inhalt.includes('geheim')).toBe(false)
    const breiten = await inTraeger((db) => db.selectFrom('bildBreite').select('breite').where('bildId', '=', bildId).orderBy('breite').execute())
    expect(breiten.map((b) => b.breite)).toEqual([320, 640])
  })

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'wählen Sie eine Datei'],
    ['HTML', Buffer.from('<html><svg/></html>'), 'nicht öffnen'],
    ['HTML that begins like XML', Buffer.from('<!DOCTYPE html><svg onload="alert(1)"/>'), 'nichts zu zeigen'],
    ['a program', Buffer.from('MZ\u0090\u0000 this program'), 'nicht öffnen'],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), 'PNG, JPEG, WebP und SVG'],
    ['a PNG that says it is enormous', riesig(), 'zu viele Bildpunkte'],
    ['a PNG cut off', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAGQAAABkCAIAAAD/gAIDAAAA', 'base64'), 'nicht öffnen'],
    ['21 MB', Buffer.alloc(21 * 1024 * 1024, 1), 'größer als 20'],
  ])('%s is refused with a sentence', async (_, inhalt, satz) => {
    const e = await inTraeger((db) => legeBildAb(db, h(), { name: 'x.png', inhalt, angabe: angabe() }))
    expect(e).toMatchObject({ ok: false, meldungen: [{ feld: 'datei', satz: expect.stringContaining(satz) }] })
  })

  test('no bytes crash it', async () => {
    const png = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#a03020' } })
      .png()
      .toBuffer()
    for (let i = 8; i < png.length; i += 7) {
      const kaputt = Buffer.from(png)
      kaputt[i] = (kaputt[i] ?? 0) ^ 0x5a
      const e = await inTraeger((db) => legeBildAb(db, h(), { name: 'x.png', inhalt: kaputt, angabe: angabe({ alt: { de: '' } }) }))
      expect(e.ok).toBe(false) // the description is missing, so that nothing is kept
    }
  })
})

describe('what must be known about a picture', () => {
  test.each<[string, Partial<NeueBildangabe>, string]>([
    ['a description', { alt: { de: ' ' } }, 'alt.de'],
    ['a credit', { nachweis: '' }, 'nachweis'],
    ['the version of the Creative Commons licence', { lizenz: { art: 'cc' } }, 'lizenz.fassung'],
    ['where the purchase is proved', { lizenz: { art: 'gekauft' } }, 'lizenz.beleg'],
    [
      'who consented for a child',
      { personen: [{ name: 'Kind (Übung)', art: 'kug', erteiltAm: heute, umfang: 'Internet', minderjaehrig: true }] },
      'personen.0.sorgeberechtigte',
    ],
    ['where it may be shown', { kanaele: [] }, 'kanaele'],
  ])('%s', async (_, rest, feld) => {
    const e = await inTraeger((db) => legeBildAb(db, h(), { name: 'x.svg', inhalt: zeichnung, angabe: angabe(rest) }))
    expect(e).toMatchObject({ ok: false, meldungen: [{ feld, satz: expect.stringMatching(/\.$/) }] })
  })

  test('the earliest end of licence and consents counts', async () => {
    const person = { name: 'Lena (Übung)', art: 'dsgvo' as const, erteiltAm: '2026-01-01', umfang: 'Internet', bis: '2027-05-31' }
    const bildId = await lege({ lizenzBis: '2028-12-31', personen: [person] })
    expect(await inTraeger((db) => findBild(db, t.traegerId, undefined, bildId))).toMatchObject({ giltBis: '2027-05-31', zurueckgezogen: false })
  })
})

describe('the public', () => {
  test('gets a picture only while it stands in something public, with its policy and its mark', async () => {
    const bildId = await lege()
    expect((await hole(bildId)).status).toBe(404)
    await zeige(bildId)
    const antwort = await hole(bildId)
    expect(antwort.status).toBe(200)
    expect(antwort.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
    expect(antwort.headers.get('x-content-type-options')).toBe('nosniff')
    expect(antwort.headers.get('etag')).toMatch(/^"[\w-]+"$/)
    expect(await antwort.text()).toContain('<rect')
  })

  test('gets nothing of a draft or before its moment, and the smaller one where it asks for it', async () => {
    const foto = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#a03020' } })
      .png()
      .toBuffer()
    const entwurf = await lege({}, foto)
    await zeige(entwurf, 'entwurf')
    expect((await hole(entwurf)).status).toBe(404)
    const geplant = await lege({}, foto)
    const ab = testzeit.add({ hours: 3 })
    await zeige(geplant, ab)
    expect((await hole(geplant, { jetzt: ab.subtract({ seconds: 1 }) })).status).toBe(404)
    expect((await hole(geplant, { jetzt: ab })).status).toBe(200)
    const klein = await hole(geplant, { jetzt: ab, suche: '?breite=300' })
    expect((await sharp(Buffer.from(await klein.arrayBuffer())).metadata()).width).toBe(320)
  })

  test('gets nothing any more when the right has ended or a consent is withdrawn; the places are named', async () => {
    const bildId = await lege({ lizenzBis: heute })
    const inhaltId = await zeige(bildId)
    expect((await hole(bildId)).status).toBe(200)
    const morgen = testzeit.add({ hours: 24 })
    expect((await hole(bildId, { jetzt: morgen })).status).toBe(404)
    const hinweise = await inTraeger((db) => bildHinweise(db, t.traegerId, netzId, morgen, '2026-08-18'))
    expect(hinweise.find((x) => x.bild.bildId === bildId)).toMatchObject({
      stand: 'abgelaufen',
      stellen: [{ inhaltId, oeffentlich: true, artName: 'Seite' }],
    })

    const andere = await lege({ personen: [{ name: 'Lena (Übung)', art: 'dsgvo', erteiltAm: '2026-01-01', umfang: 'Internet' }] })
    await zeige(andere)
    const e = await inTraeger((db) => ziehBildZurueck(db, h(), andere, 'Einwilligung widerrufen'))
    expect(e).toMatchObject({ ok: true, fassung: 2 })
    expect((await hole(andere)).status).toBe(404)
    expect(await inTraeger((db) => verwendungen(db, t.traegerId, andere, testzeit))).toMatchObject([{ oeffentlich: true }])
  })

  test.each<[string, Partial<NeueBildangabe>, string]>([
    ['whose right has ended', { lizenzBis: '2026-08-16' }, 'am 16.08.2026 ausgelaufen'],
    ['that is not for pages', { kanaele: ['druck'] }, 'für „Internetseiten“ nicht freigegeben'],
  ])('a picture %s stands in the way of new texts', async (_, rest, satz) => {
    const bildId = await lege(rest)
    const daten = { bereich: 'vor-ort', texte: { de: { titel: 'Neu', kurz: '', text: `![Hände](bild:${bildId})` } } }
    const angelegt = await inTraeger((db) => legeInhaltAn(db, h(), 'seite', { adresse: `mit-bild-${bildId}`, daten }))
    if (!angelegt.ok) return expect.fail('not written')
    const e = await inTraeger((db) => gehe(db, h(), angelegt.inhaltId, { was: 'eingereicht', fassung: 1 }))
    expect(e.ok).toBe(false)
    expect(JSON.stringify(e)).toContain(satz)
  })

  test('a drawing of the press kit is for everybody; one without a picture of its own is not found', async () => {
    expect((await hole(await lege({ pressemappe: true }))).status).toBe(200)
    expect((await hole('0')).status).toBe(404)
    expect((await hole(randomUUID())).status).toBe(404)
  })
})

describe('another Träger', () => {
  test('neither public nor staff of one house get pictures of the other; those of the network all may use', async () => {
    const fremd = await lege({ pressemappe: true }, zeichnung, t.anderer)
    expect((await hole(fremd)).status).toBe(404)
    const cookie = await angemeldetAls(t, 'redaktion')
    await expect(rufe(t, datei, '/x', { cookie, params: { bildId: fremd } })).rejects.toMatchObject({ status: 404 })
    const gemeinsam = await lege({ pressemappe: true }, zeichnung, netzId)
    expect((await hole(gemeinsam)).status).toBe(200)
    const alle = await inTraeger((db) => bilder(db, t.traegerId, netzId, heute))
    expect(alle.find((b) => b.bildId === gemeinsam)).toMatchObject({ gemeinsam: true, stand: 'nutzbar' })
    expect(alle.some((b) => b.bildId === fremd)).toBe(false)
  })

  test('the network sees which houses show its picture in public, and nothing of drafts; no house sees that of another', async () => {
    const gemeinsam = await lege({}, zeichnung, netzId)
    const morgen = testzeit.add({ hours: 24 })
    const imNetz = (wann = testzeit) => inTraeger((db) => haeuserMitBild(db, gemeinsam, wann), netzId)
    await zeige(gemeinsam, 'entwurf')
    expect(await imNetz()).toEqual([])
    const { kurzname } = await inTraeger((db) =>
      db.selectFrom('traeger').select('kurzname').where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow(),
    )
    const zweites = await lege({}, zeichnung, netzId)
    await zeige(zweites, morgen)
    const zeigen = (wann: Temporal.Instant) => inTraeger((db) => haeuserMitBild(db, zweites, wann), netzId)
    expect(await zeigen(testzeit)).toEqual([])
    expect(await zeigen(morgen)).toEqual([{ kurzname, stellen: 1 }])
    expect(await inTraeger((db) => haeuserMitBild(db, zweites, morgen))).toEqual([])
    expect(await inTraeger((db) => haeuserMitBild(db, zweites, morgen), t.anderer)).toEqual([])
  })

  test('nobody but its owner changes a picture', async () => {
    const gemeinsam = await lege({}, zeichnung, netzId)
    expect(await inTraeger((db) => aendereBild(db, h(), gemeinsam, angabe({ titel: 'Anders' })))).toMatchObject({ ok: false })
    expect(await inTraeger((db) => ziehBildZurueck(db, h(), gemeinsam, 'weil'))).toMatchObject({ ok: false })
  })

  test('staff see an own picture before anybody else does', async () => {
    const bildId = await lege()
    const cookie = await angemeldetAls(t, 'redaktion')
    const antwort = await rufe(t, datei, '/x', { cookie, params: { bildId } })
    expect(antwort.headers.get('cache-control')).toContain('private')
  })
})

describe('thirty days before', () => {
  test.each([
    ['2026-09-16', 'laeuft-aus'],
    ['2026-09-17', undefined],
  ])('a right until %s', async (lizenzBis, stand) => {
    const bildId = await lege({ lizenzBis })
    const hinweise = await inTraeger((db) => bildHinweise(db, t.traegerId, netzId, testzeit, heute))
    expect(hinweise.find((x) => x.bild.bildId === bildId)?.stand).toBe(stand)
  })
})

/** The header of a PNG of 100,000 by 100,000 dots. */
function riesig(): Buffer {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  png.writeUInt32BE(100_000, 16)
  png.writeUInt32BE(100_000, 20)
  let crc = 0xffffffff
  for (const b of png.subarray(12, 29)) {
    crc ^= b
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  png.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 29)
  return png
}
