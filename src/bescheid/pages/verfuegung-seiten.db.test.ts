import { describe, expect, test } from 'vitest'
import type { Rolle } from '../../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { beginneVerfuegung, liesVerfuegungen, type Verfuegungsinhalt } from '../index.ts'
import { legeFamilieAn } from '../testhilfe/fall.ts'
import { einstiegsgeld, merkend } from '../testhilfe/verfuegung.ts'
import { loader as bescheide } from './bescheide.tsx'
import { loader as freigaben } from './freigaben.tsx'
import { action as reiche, loader as seite } from './verfuegung.tsx'
import { loader as vorschau } from './verfuegung-entwurf-pdf.ts'
import { action as entscheide, loader as freigabe } from './verfuegung-freigabe.tsx'
import { loader as pdf } from './verfuegung-pdf.ts'
import { loader as verfuegungen } from './verfuegungen.tsx'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-18T09:20:00Z')
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const umfeld = { haken: { buche: async () => {}, verfuegungen: merkend().folgen } }

async function entworfen(mehr: Partial<Verfuegungsinhalt> = {}) {
  const konto = await kontoMit(t, ['fallmanagement'])
  const h = { traegerId: t.traegerId, jetzt, konto }
  const cookie = await cookieFuer(t, konto, jetzt)
  return tu(async (db) => {
    const f = await legeFamilieAn(db, h)
    const gegenstand = f.fallId
    const r = await beginneVerfuegung(db, h, {
      fallId: f.fallId,
      personId: f.personId,
      art: 'foerderung',
      gegenstand,
      inhalt: einstiegsgeld(f.personId, mehr),
    })
    if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
    return { ...f, verfuegungEntwurfId: r.entwurfId, cookie }
  })
}

const als = async (rolle: Rolle): Promise<string> => cookieFuer(t, await kontoMit(t, [rolle]), jetzt)

async function status(lauf: Promise<unknown>): Promise<number> {
  try {
    const antwort = await lauf
    return antwort instanceof Response ? antwort.status : 200
  } catch (geworfen) {
    return geworfen instanceof Response ? geworfen.status : 500
  }
}

type Entworfen = Awaited<ReturnType<typeof entworfen>>
const mit = (e: Entworfen, cookie: string, formular?: Record<string, string>) => ({
  cookie,
  params: { verfuegungEntwurfId: e.verfuegungEntwurfId, fallId: e.fallId },
  jetzt,
  umfeld,
  ...(formular && { formular }),
})

describe('the page of a single decision', () => {
  test('from the draft over the second person to the letter and the lists', async () => {
    const e = await entworfen()
    const { v } = await rufe(t, seite, '/', mit(e, e.cookie))
    expect(v).toMatchObject({ stand: 'entwurf', darf: { bearbeiten: true, freigeben: false }, hindernisse: [] })
    expect(v.brief?.anschrift).toContain('Mira Sommerfeld')
    expect(JSON.stringify(v.brief?.bloecke)).toContain('Unser Ermessen')
    expect(JSON.stringify(v.rechnung)).toContain('281,50')
    expect(await status(rufe(t, vorschau, '/', mit(e, e.cookie)))).toBe(200)
    expect(await status(rufe(t, reiche, '/', mit(e, e.cookie, { tun: 'einreichen', fassung: '0' })))).toBe(302)
    expect(await status(rufe(t, entscheide, '/', mit(e, e.cookie, { tun: 'erlassen', fassung: '1' })))).toBe(403)

    const zweite = await als('anordnung')
    const { entwuerfe } = await rufe(t, freigaben, '/freigaben', { cookie: zweite, jetzt })
    expect(entwuerfe.find((z) => z.entwurfId === e.verfuegungEntwurfId)).toMatchObject({
      nach: `/freigaben/verfuegung/${e.verfuegungEntwurfId}`,
      eigener: false,
    })
    expect((await rufe(t, freigabe, '/', mit(e, zweite))).v).toMatchObject({ darf: { freigeben: true, bearbeiten: false }, mitgewirkt: false })
    expect(await rufe(t, entscheide, '/', mit(e, zweite, { tun: 'zurueckgeben', fassung: '1', grund: ' ' }))).toMatchObject({
      saetze: [expect.any(String)],
    })
    expect(await status(rufe(t, entscheide, '/', mit(e, zweite, { tun: 'erlassen', fassung: '1' })))).toBe(302)

    const [v2] = await tu((db) => liesVerfuegungen(db, t.traegerId, { fallId: e.fallId }))
    const verfuegungId = v2?.verfuegungId ?? ''
    expect((await rufe(t, seite, '/', mit(e, e.cookie))).v).toMatchObject({ stand: 'erlassen', verfuegungId })
    expect((await rufe(t, verfuegungen, '/', mit(e, e.cookie))).verfuegungen).toMatchObject([{ nummer: v2?.nummer, imDruck: true, sichtbar: true }])
    expect((await rufe(t, bescheide, '/', mit(e, await als('leistung')))).einzelne?.verfuegungen).toHaveLength(1)
    const antwort = await rufe(t, pdf, '/', { cookie: e.cookie, params: { verfuegungId }, jetzt })
    expect(antwort.headers.get('content-type')).toBe('application/pdf')
  })

  test('given back it goes to who drafts, with the reason', async () => {
    const e = await entworfen()
    await status(rufe(t, reiche, '/', mit(e, e.cookie, { tun: 'einreichen', fassung: '0' })))
    const zweite = await als('teamleitung')
    expect(await status(rufe(t, entscheide, '/', mit(e, zweite, { tun: 'zurueckgeben', fassung: '1', grund: 'Dauer begründen' })))).toBe(302)
    const { v } = await rufe(t, seite, '/', mit(e, e.cookie))
    expect(v).toMatchObject({ stand: 'zurueckgegeben', darf: { bearbeiten: true } })
    expect(v.schritte.at(-1)).toMatchObject({ schritt: 'zurückgegeben', grund: 'Dauer begründen' })
  })

  test('who may read may not submit what belongs to another task', async () => {
    const e = await entworfen()
    const leistung = await als('leistung')
    expect(await status(rufe(t, seite, '/', mit(e, leistung)))).toBe(200)
    expect(await status(rufe(t, reiche, '/', mit(e, leistung, { tun: 'einreichen', fassung: '0' })))).toBe(403)
    expect(await status(rufe(t, seite, '/', mit(e, await als('kasse'))))).toBe(403)
  })
})

describe('a decision that tells about health', () => {
  const sucht = { titel: 'Suchtberatung', tenor: ['Wir bewilligen Ihnen Suchtberatung.'], gesundheit: true }

  test('is seen by who works with health and by who decides, not by placement', async () => {
    const e = await entworfen(sucht)
    const wer = { fallmanagement: 200, anordnung: 200, leistung: 200, vermittlung: 403, teilhabe: 403 } as const
    for (const [rolle, erwartet] of Object.entries(wer)) {
      const cookie = await als(rolle as Rolle)
      expect([rolle, await status(rufe(t, seite, '/', mit(e, cookie)))]).toEqual([rolle, erwartet])
      expect([rolle, await status(rufe(t, vorschau, '/', mit(e, cookie)))]).toEqual([rolle, erwartet])
    }
    const gesehen = await rufe(t, verfuegungen, '/', mit(e, await als('vermittlung')))
    expect(JSON.stringify(gesehen)).not.toContain('Sucht')
    expect(gesehen.entwuerfe).toMatchObject([{ sichtbar: false, titel: '' }])
  })

  test('nor does its piece of work on the list say what it is about', async () => {
    const e = await entworfen(sucht)
    await status(rufe(t, reiche, '/', mit(e, e.cookie, { tun: 'einreichen', fassung: '0' })))
    const titel = await tu((db) =>
      db.selectFrom('vorgang').select('titel').where('traegerId', '=', t.traegerId).where('fallId', '=', e.fallId).execute(),
    )
    expect(titel.map((z) => z.titel)).toEqual(['Entscheidung: Bewilligung einer Förderung'])
  })
})

test('who grants Bildung und Teilhabe alone sees no other decision, not even in the list', async () => {
  const e = await entworfen()
  const cookie = await als('teilhabe')
  expect(await rufe(t, verfuegungen, '/x', mit(e, cookie))).toMatchObject({ verfuegungen: [], entwuerfe: [] })
  expect(await status(rufe(t, seite, '/x', mit(e, cookie)))).toBe(403)
  expect(await status(rufe(t, vorschau, '/x', mit(e, cookie)))).toBe(403)
  expect(await status(rufe(t, seite, '/x', mit(e, await als('leistung'))))).toBe(200)
})
