import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsStand, beimAnbieter, type Stand } from './werte.ts'

/** What may be released to the provider beside the name. */
export const kontaktSchema = z.object({ telefon: z.string().max(40).optional(), email: z.string().max(120).optional() })
export type Kontakt = z.output<typeof kontaktSchema>

export type Teilnahme = Readonly<{
  teilnahmeId: string
  nummer: string
  durchgangId: string
  massnahmeId: string
  anbieterId: string
  titel: string
  instrument: string
  anbieter: string
  fallId: string
  personId: string
  foerderungId: string | null
  vorname: string
  nachname: string
  kontakt: Kontakt
  ziel: string
  stand: Stand
  von: string
  bis: string
  ort: string
  zeiten: string
  beginnAm: string | null
  eintrittAm: string | null
  austrittAm: string | null
  austrittGrund: string
  wartetSeit: Temporal.Instant | null
  angebotBis: string | null
  antwort: string
  zugewiesenVon: string | null
  fassung: number
}>

type Wovon = Readonly<{ personId: string } | { fallId: string } | { durchgangId: string } | { massnahmeId: string } | { anbieterId: string }>

function abfrage(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('teilnahme as t')
    .innerJoin('durchgang as d', (j) => j.onRef('d.traegerId', '=', 't.traegerId').onRef('d.durchgangId', '=', 't.durchgangId'))
    .innerJoin('massnahme as m', (j) => j.onRef('m.traegerId', '=', 'd.traegerId').onRef('m.massnahmeId', '=', 'd.massnahmeId'))
    .innerJoin('anbieter as a', (j) => j.onRef('a.traegerId', '=', 'm.traegerId').onRef('a.anbieterId', '=', 'm.anbieterId'))
    .select(['t.teilnahmeId', 't.nummer', 't.durchgangId', 'd.massnahmeId', 'm.anbieterId', 'm.titel', 'm.instrument', 'a.name as anbieter'])
    .select(['t.fallId', 't.personId', 't.foerderungId', 't.vorname', 't.nachname', 't.kontakt', 't.ziel', 't.stand'])
    .select(['d.von', 'd.bis', 'd.ort', 'd.zeiten', 't.beginnAm', 't.eintrittAm', 't.austrittAm', 't.austrittGrund', 't.wartetSeit', 't.angebotBis'])
    .select(['t.antwort', 't.zugewiesenVon', 't.fassung'])
    .where('t.traegerId', '=', traegerId)
}

type Zeile = Awaited<ReturnType<ReturnType<typeof abfrage>['execute']>>[number]

const alsTeilnahme = (t: Zeile): Teilnahme => ({ ...t, stand: alsStand(t.stand), kontakt: kontaktSchema.parse(t.kontakt) })

/** Participations, the newest run first; of a run in the order of the waiting list. */
export async function teilnahmenVon(db: TraegerDb, traegerId: string, wovon: Wovon): Promise<Teilnahme[]> {
  const zeilen = await abfrage(db, traegerId)
    .$if('personId' in wovon, (q) => q.where('t.personId', '=', 'personId' in wovon ? wovon.personId : ''))
    .$if('fallId' in wovon, (q) => q.where('t.fallId', '=', 'fallId' in wovon ? wovon.fallId : ''))
    .$if('durchgangId' in wovon, (q) => q.where('t.durchgangId', '=', 'durchgangId' in wovon ? wovon.durchgangId : ''))
    .$if('massnahmeId' in wovon, (q) => q.where('d.massnahmeId', '=', 'massnahmeId' in wovon ? wovon.massnahmeId : ''))
    .$if('anbieterId' in wovon, (q) => q.where('m.anbieterId', '=', 'anbieterId' in wovon ? wovon.anbieterId : ''))
    .orderBy('d.von', 'desc')
    .orderBy('t.wartetSeit')
    .orderBy('t.nachname')
    .orderBy('t.vorname')
    .orderBy('t.teilnahmeId')
    .execute()
  return zeilen.map(alsTeilnahme)
}

export async function findTeilnahme(db: TraegerDb, traegerId: string, teilnahmeId: string): Promise<Teilnahme | undefined> {
  const zeile = await abfrage(db, traegerId).where('t.teilnahmeId', '=', teilnahmeId).executeTakeFirst()
  return zeile && alsTeilnahme(zeile)
}

/** Months after leaving during which a provider still sees somebody: reports and invoices are done by then. */
const NACH_AUSTRITT = { months: 12 } as const

/** Whether the provider of the measure may see it on a day: assigned people, and those who left not long ago. */
export function siehtAnbieter(t: Pick<Teilnahme, 'stand' | 'austrittAm' | 'bis'>, heute: string): boolean {
  if (!(beimAnbieter as readonly Stand[]).includes(t.stand)) return false
  if (t.stand === 'zugewiesen' || t.stand === 'laufend') return true
  return (
    Temporal.PlainDate.from(t.austrittAm ?? t.bis)
      .add(NACH_AUSTRITT)
      .toString() >= heute
  )
}

/** First and last day on which somebody takes part: attendance lies between them. */
export function zeitraumVon(t: Pick<Teilnahme, 'von' | 'bis' | 'beginnAm' | 'eintrittAm' | 'austrittAm'>): Readonly<{ von: string; bis: string }> {
  return { von: t.eintrittAm ?? t.beginnAm ?? t.von, bis: t.austrittAm ?? t.bis }
}
