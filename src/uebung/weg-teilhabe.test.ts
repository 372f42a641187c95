import { beforeAll, expect, test } from 'vitest'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { teilhabeFolgen } from '../teilhabe/index.ts'
import { saeeHaushalte } from './index.ts'
import { saeeTeilhabe } from './weg-teilhabe.ts'
import { wegkontext } from './wege.ts'

const t = testDb()
const uhr = stehendeUhr(Temporal.Instant.from('2026-08-20T09:00+02:00'))
const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

beforeAll(async () => {
  const traeger = (await findTraeger(t.db, 'koba-harz')) ?? expect.fail('no exercise Träger')
  await legeUebungskontenAn(t.db, traeger, uhr.jetzt())
  const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 3).toString('base64'), ordner: '' })
  const umfeld = { db: t.db, traeger, adresse: '', uhr, tresor, haken: { buche: async () => {}, verfuegungen: teilhabeFolgen } }
  await saeeHaushalte(umfeld, () => {})
  const z = await wegkontext(umfeld)
  await saeeTeilhabe(z)
  await saeeTeilhabe(z) // once
})

test('needs and invoices in every state', async () => {
  const bedarfe = await lies((db) => db.selectFrom('teilhabeBedarf').select('stand').where('traegerId', '=', t.traegerId).execute())
  const alle = ['gemeldet', 'vorgelegt', 'bewilligt', 'abgelehnt', 'uebernommen', 'zurueckgezogen', 'beendet']
  expect(new Set(bedarfe.map((b) => b.stand))).toEqual(new Set(alle))
  const rechnungen = await lies((db) => db.selectFrom('teilhabeRechnung').select('stand').where('traegerId', '=', t.traegerId).execute())
  expect(new Set(rechnungen.map((r) => r.stand))).toEqual(new Set(['freigegeben', 'geprueft', 'zurueckgegeben', 'eingereicht']))
  const gutscheine = await lies((db) =>
    db.selectFrom('teilhabeGutschein').select(['eingeloestAm', 'gesperrtAm', 'gueltigBis']).where('traegerId', '=', t.traegerId).execute(),
  )
  const stand = (g: (typeof gutscheine)[number]) =>
    g.eingeloestAm ? 'eingelöst' : g.gesperrtAm ? 'ersetzt' : g.gueltigBis < '2026-08-20' ? 'abgelaufen' : 'offen'
  expect(new Set(gutscheine.map(stand))).toEqual(new Set(['offen', 'eingelöst', 'ersetzt', 'abgelaufen']))
})

test('use of months before, paid to the club', async () => {
  const nutzung = await lies((db) => db.selectFrom('teilhabeNutzung').select('monat').where('traegerId', '=', t.traegerId).execute())
  expect(new Set(nutzung.map((n) => n.monat.slice(0, 7)))).toEqual(new Set(['2026-06', '2026-07', '2026-08']))
})
