import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { type ArbeitgeberStand, arbeitgeberStaende, aus, type Freigabe, freigaben, type PersonStand, personStaende } from './model.ts'
import type { PassungDaten } from './passung.ts'

export type Ereignis = Readonly<{ seite: 'person' | 'arbeitgeber' | 'jobcenter'; art: string; text: string; wer: string; am: string }>

/** A proposal as those see it who accompany the person. */
export type Vorschlag = Readonly<{
  vorschlagId: string
  stelleId: string
  titel: string
  arbeitgeber: string
  ort: string
  stelleOffen: boolean
  fallId: string
  personId: string
  passung: PassungDaten
  zumutbar: readonly string[]
  nachricht: string
  standPerson: PersonStand
  standArbeitgeber: ArbeitgeberStand
  freigabe: Freigabe
  /** what the person wrote to be told; given on only as far as `freigabe` goes */
  kontakt: Readonly<{ name: string; telefon: string; email: string }>
  briefId: string | null
  am: string
  zurueck: boolean
  /** both sides in one line, the oldest first */
  ereignisse: readonly Ereignis[]
}>

type Wessen = Readonly<{ personId: string } | { fallId: string } | { stelleId: string } | { vorschlagId: string }>

const tagVon = (m: Temporal.Instant) => m.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()

/** Proposals with what happened since, the newest first. */
export async function vorschlaegeVon(db: TraegerDb, traegerId: string, wessen: Wessen): Promise<Vorschlag[]> {
  const [feld, id] = Object.entries(wessen)[0] as ['personId' | 'fallId' | 'stelleId' | 'vorschlagId', string]
  const zeilen = await db
    .selectFrom('vorschlag as v')
    .innerJoin('stelle as s', (j) => j.onRef('s.traegerId', '=', 'v.traegerId').onRef('s.stelleId', '=', 'v.stelleId'))
    .innerJoin('arbeitgeber as a', (j) => j.onRef('a.traegerId', '=', 's.traegerId').onRef('a.arbeitgeberId', '=', 's.arbeitgeberId'))
    .select([
      'v.vorschlagId',
      'v.stelleId',
      'v.fallId',
      'v.personId',
      'v.passung',
      'v.zumutbar',
      'v.nachricht',
      'v.standPerson',
      'v.standArbeitgeber',
    ])
    .select(['v.freigabe', 'v.kontakt', 'v.briefId', 'v.am', 'v.zurueckAm', 's.titel', 's.ort', 's.stand', 'a.name as arbeitgeber'])
    .where('v.traegerId', '=', traegerId)
    .where(`v.${feld}`, '=', id)
    .orderBy('v.am', 'desc')
    .limit(200)
    .execute()
  const ereignisse = await ereignisseVon(
    db,
    traegerId,
    zeilen.map((v) => v.vorschlagId),
  )
  return zeilen.map(({ zurueckAm, stand, passung, am, kontakt, ...v }) => ({
    ...v,
    kontakt: kontaktSchema.parse(kontakt),
    passung: passung as PassungDaten, // kept by `schlageVor`
    stelleOffen: stand === 'offen',
    standPerson: aus(personStaende, v.standPerson) ?? 'offen',
    standArbeitgeber: aus(arbeitgeberStaende, v.standArbeitgeber) ?? 'wartet',
    freigabe: aus(freigaben, v.freigabe) ?? 'keine',
    am: tagVon(am),
    zurueck: zurueckAm !== null,
    ereignisse: ereignisse.get(v.vorschlagId) ?? [],
  }))
}

async function ereignisseVon(db: TraegerDb, traegerId: string, ids: readonly string[]): Promise<Map<string, Ereignis[]>> {
  if (ids.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('vorschlagEreignis as e')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'e.traegerId').onRef('k.kontoId', '=', 'e.kontoId'))
    .select(['e.vorschlagId', 'e.seite', 'e.art', 'e.text', 'e.am', 'k.name as wer'])
    .where('e.traegerId', '=', traegerId)
    .where('e.vorschlagId', 'in', [...ids])
    .orderBy('e.am')
    .orderBy('e.ereignisId')
    .execute()
  const nach = new Map<string, Ereignis[]>()
  for (const { vorschlagId, am, seite, wer, ...e } of zeilen)
    nach.set(vorschlagId, [
      ...(nach.get(vorschlagId) ?? []),
      { ...e, seite: seite === 'person' || seite === 'arbeitgeber' ? seite : 'jobcenter', wer: wer ?? '', am: tagVon(am) },
    ])
  return nach
}

const kontaktSchema = z.object({ name: z.string().catch(''), telefon: z.string().catch(''), email: z.string().catch('') })

/** All that an employer ever sees of somebody: what the person has released, and the own answer. */
export type ArbeitgeberVorschlag = Readonly<{
  vorschlagId: string
  stelleId: string
  titel: string
  name: string
  telefon: string
  email: string
  stand: Exclude<ArbeitgeberStand, 'wartet'>
  am: string
}>

/**
 * Proposals of an employer that people have released.
 *
 * @returns beside them the cases, for the record of the reading only
 */
export async function vorschlaegeFuerArbeitgeber(
  db: TraegerDb,
  traegerId: string,
  arbeitgeberId: string,
): Promise<Readonly<{ vorschlaege: readonly ArbeitgeberVorschlag[]; faelle: readonly string[] }>> {
  const zeilen = await db
    .selectFrom('vorschlag as v')
    .innerJoin('stelle as s', (j) => j.onRef('s.traegerId', '=', 'v.traegerId').onRef('s.stelleId', '=', 'v.stelleId'))
    .select(['v.vorschlagId', 'v.stelleId', 's.titel', 'v.kontakt', 'v.freigabe', 'v.standArbeitgeber', 'v.am', 'v.fallId'])
    .where('v.traegerId', '=', traegerId)
    .where('s.arbeitgeberId', '=', arbeitgeberId)
    .where('v.freigabe', '<>', 'keine')
    .where('v.standArbeitgeber', '<>', 'wartet')
    .where('v.zurueckAm', 'is', null)
    .orderBy('v.am', 'desc')
    .limit(200)
    .execute()
  const vorschlaege = zeilen.map((v) => {
    const { name, telefon, email } = kontaktSchema.parse(v.kontakt)
    const mitKontakt = v.freigabe === 'kontakt'
    const stand = aus(arbeitgeberStaende, v.standArbeitgeber)
    return {
      vorschlagId: v.vorschlagId,
      stelleId: v.stelleId,
      titel: v.titel,
      name,
      telefon: mitKontakt ? telefon : '',
      email: mitKontakt ? email : '',
      stand: stand === undefined || stand === 'wartet' ? ('offen' as const) : stand,
      am: tagVon(v.am),
    }
  })
  return { vorschlaege, faelle: [...new Set(zeilen.map((v) => v.fallId))] }
}

/** What the person sees of a proposal: the vacancy, the own answer and what was released, and how far the employer is. */
export type PersonVorschlag = Readonly<{
  vorschlagId: string
  stelleId: string
  am: string
  nachricht: string
  stand: PersonStand
  arbeitgeberStand: ArbeitgeberStand
  freigabe: Freigabe
  kontakt: Readonly<{ name: string; telefon: string; email: string }>
  passung: PassungDaten
}>

/** The proposals of somebody, the newest first; those taken back are gone. */
export async function vorschlaegeFuerPerson(db: TraegerDb, traegerId: string, personId: string): Promise<PersonVorschlag[]> {
  const zeilen = await db
    .selectFrom('vorschlag')
    .select(['vorschlagId', 'stelleId', 'am', 'nachricht', 'standPerson', 'standArbeitgeber', 'freigabe', 'kontakt', 'passung'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('zurueckAm', 'is', null)
    .orderBy('am', 'desc')
    .limit(100)
    .execute()
  return zeilen.map((v) => ({
    vorschlagId: v.vorschlagId,
    stelleId: v.stelleId,
    am: tagVon(v.am),
    nachricht: v.nachricht,
    stand: aus(personStaende, v.standPerson) ?? 'offen',
    arbeitgeberStand: aus(arbeitgeberStaende, v.standArbeitgeber) ?? 'wartet',
    freigabe: aus(freigaben, v.freigabe) ?? 'keine',
    kontakt: kontaktSchema.parse(v.kontakt),
    passung: v.passung as PassungDaten, // kept by `schlageVor`
  }))
}

/** The own proposal of somebody, or one of the own vacancies of an employer: what a page asks before it acts. */
export async function gehoertZu(
  db: TraegerDb,
  traegerId: string,
  vorschlagId: string,
  zu: Readonly<{ personId: string } | { arbeitgeberId: string }>,
): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/i.test(vorschlagId)) return false
  const z = await db
    .selectFrom('vorschlag as v')
    .innerJoin('stelle as s', (j) => j.onRef('s.traegerId', '=', 'v.traegerId').onRef('s.stelleId', '=', 'v.stelleId'))
    .select('v.vorschlagId')
    .where('v.traegerId', '=', traegerId)
    .where('v.vorschlagId', '=', vorschlagId)
    .$if('personId' in zu, (q) => q.where('v.personId', '=', 'personId' in zu ? zu.personId : ''))
    .$if('arbeitgeberId' in zu, (q) => q.where('s.arbeitgeberId', '=', 'arbeitgeberId' in zu ? zu.arbeitgeberId : ''))
    .executeTakeFirst()
  return z !== undefined
}
