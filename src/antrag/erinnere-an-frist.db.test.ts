import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { legeFallAn, legePersonAn } from '../fall/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { erledigePunkt, fordereNachweiseAn } from './anforderung.ts'
import { erinnereAnFristen, faelligeErinnerung } from './erinnere-an-frist.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-08-10T08:00:00Z')
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const punkt = (titel: string) => ({ titel, warum: '', geeignet: '', nachweis: 'N-MIET' })

async function angefordert() {
  const traeger = await findTraeger(t.db)
  if (traeger === undefined) throw new Error('no Träger')
  return tu(async (db) => {
    const konto = async (art: 'personal' | 'buerger') => {
      const kontoId = randomUUID()
      await db.insertInto('konto').values({ traegerId: t.traegerId, kontoId, art, kennung: kontoId, name: 'Übung' }).execute()
      return kontoId
    }
    const h = { traegerId: t.traegerId, jetzt, konto: { kontoId: await konto('personal'), name: 'T. Heine', rollen: ['leistung'] } }
    const { fallId, aktenzeichen } = await legeFallAn(db, h, { bezeichnung: 'Sommerfeld, Mira' })
    await legePersonAn(db, h, fallId, { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-05' }, '2026-08-01', 'Antrag')
    const kontoId = await konto('buerger')
    await db.insertInto('zugang').values({ traegerId: t.traegerId, kontoId, fallId, seit: jetzt }).execute()
    await db.insertInto('mailadresse').values({ traegerId: t.traegerId, kontoId, adresse: 'mira@mail.example', bestaetigtAm: jetzt }).execute()
    const fall = { fallId, aktenzeichen, bezeichnung: 'Sommerfeld, Mira' }
    const neu = { punkte: [punkt('Mietvertrag'), punkt('Kontoauszüge')], frist: '2026-08-31' }
    const r = await fordereNachweiseAn(db, tresor, h, traeger, fall, neu)
    if (!r.ok) throw new Error(r.saetze.join(' '))
    return { h, fallId, anforderungId: r.anforderungId }
  })
}
const anlaesse = (anforderungId: string) =>
  tu(async (db) => {
    const zeilen = await db
      .selectFrom('benachrichtigung')
      .select('anlass')
      .where('traegerId', '=', t.traegerId)
      .where('gegenstand', '=', anforderungId)
      .orderBy('angelegtAm')
      .execute()
    return zeilen.map((z) => z.anlass)
  })
const tag = async (n: number) => tu((db) => erinnereAnFristen(db, { traegerId: t.traegerId, jetzt: jetzt.add({ hours: 24 * n }) }))

describe('a request for evidence', () => {
  test('is told of at once, after three and seven days, and three days before its end; each once', async () => {
    const { anforderungId } = await angefordert()
    for (let n = 0; n < 30; n++) {
      await tag(n)
      await tag(n)
    }
    expect(await anlaesse(anforderungId)).toEqual(['anforderung', 'frist-3', 'frist-7', 'frist-ende'])
  })

  test('is not reminded of when everything is there', async () => {
    const { h, anforderungId } = await angefordert()
    await tu((db) => erledigePunkt(db, h, anforderungId, 0, { text: 'liegt vor' }))
    await tag(3)
    await tu((db) => erledigePunkt(db, h, anforderungId, 1, { text: 'liegt vor' }))
    await tag(7)
    expect(await anlaesse(anforderungId)).toEqual(['anforderung', 'frist-3'])
  })
})

test.each([
  ['2026-08-12', undefined],
  ['2026-08-13', 'frist-3'],
  ['2026-08-16', 'frist-3'],
  ['2026-08-17', 'frist-7'],
  ['2026-08-27', 'frist-7'],
  ['2026-08-28', 'frist-ende'],
  ['2026-08-31', 'frist-ende'],
  ['2026-09-01', undefined],
])('on %s: %s', (heute, erwartet) => {
  const tagAus = Temporal.PlainDate.from
  expect(faelligeErinnerung(tagAus('2026-08-10'), tagAus('2026-08-31'), tagAus(heute))).toBe(erwartet)
})
