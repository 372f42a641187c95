import { timingSafeEqual } from 'node:crypto'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage } from '../platform/jobs/index.ts'
import { istSprache, type Sprache } from '../platform/sprache/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { type Thema, themen } from './art-mitteilung.ts'

/** First mail of a subscription, with the link that confirms it. */
export const BESTAETIGUNG = 'presse.bestaetigung'
/** Removes what nobody confirmed. */
export const VERGISS = 'presse.vergiss'

const GILT = Temporal.Duration.from({ hours: 48 })
const VERGESSEN = Temporal.Duration.from({ hours: 24 * 7 })

export type Akkreditierung = 'keine' | 'beantragt' | 'erteilt' | 'abgelehnt'

export type Empfaenger = Readonly<{
  empfaengerId: string
  adresse: string
  name: string
  medium: string
  /** none: all */
  themen: readonly Thema[]
  sprache: Sprache
  stand: 'wartet' | 'bestaetigt'
  angefragtAm: Temporal.Instant
  bestaetigtAm: Temporal.Instant | null
  akkreditierung: Akkreditierung
  entschiedenVon: string
  abgelehntAm: Temporal.Instant | null
}>

type Wann = Pick<Handlung, 'traegerId' | 'jetzt'>

const spalten = [
  'empfaengerId',
  'adresse',
  'name',
  'medium',
  'themen',
  'sprache',
  'stand',
  'angefragtAm',
  'bestaetigtAm',
  'akkreditierung',
  'entschiedenVon',
  'abgelehntAm',
] as const

type Zeile = Omit<Empfaenger, 'themen' | 'sprache' | 'stand' | 'akkreditierung'> & {
  themen: string
  sprache: string
  stand: string
  akkreditierung: string
}

function alsEmpfaenger(z: Zeile): Empfaenger {
  const akkreditierung = (['beantragt', 'erteilt', 'abgelehnt'] as const).find((a) => a === z.akkreditierung) ?? 'keine'
  return {
    ...z,
    themen: themen.filter((t) => z.themen.split(',').includes(t)),
    sprache: istSprache(z.sprache) ? z.sprache : 'de',
    stand: z.stand === 'bestaetigt' ? 'bestaetigt' : 'wartet',
    akkreditierung,
  }
}

export type NeuerEmpfaenger = Readonly<{
  /** checked by `adresseSchema` */
  adresse: string
  name: string
  medium: string
  themen: readonly Thema[]
  sprache: Sprache
  akkreditierung: boolean
}>

/**
 * Notes an address and asks its owner by mail. What is on the list already stays as it is: nobody changes the entry of another one, or
 * learns that there is one. A link that was sent before ends.
 */
export async function trageEmpfaengerEin(db: TraegerDb, h: Wann, neu: NeuerEmpfaenger): Promise<void> {
  const werte = {
    name: neu.name,
    medium: neu.medium,
    themen: neu.themen.join(','),
    sprache: neu.sprache,
    angefragtAm: h.jetzt,
    akkreditierung: neu.akkreditierung ? 'beantragt' : 'keine',
  }
  const zeile = await db
    .insertInto('presseEmpfaenger')
    .values({ traegerId: h.traegerId, adresse: neu.adresse.toLowerCase(), ...werte })
    .onConflict((c) => c.constraint('presse_empfaenger_einmalig').doUpdateSet(werte).where('presseEmpfaenger.stand', '=', 'wartet'))
    .returning('empfaengerId')
    .executeTakeFirst()
  if (zeile === undefined) return
  const auftrag = { schluessel: `${zeile.empfaengerId}.${h.jetzt.epochMilliseconds}`, daten: zeile }
  await beauftrage(db, h, { art: BESTAETIGUNG, ...auftrag })
  await beauftrage(db, h, { art: VERGISS, ...auftrag, faelligAm: h.jetzt.add(VERGESSEN) })
}

export type Zweck = 'bestaetigen' | 'abmelden'

/** Path of a page with the secret in it. The key of the installation makes it; nothing of it is stored. */
export function empfaengerPfad(
  tresor: Tresor,
  traegerId: string,
  e: Pick<Empfaenger, 'empfaengerId' | 'adresse' | 'angefragtAm'>,
  zweck: Zweck,
): string {
  return `/presse/verteiler/${zweck}/${e.empfaengerId}.${siegel(tresor, traegerId, e, zweck).toString('base64url')}`
}

function siegel(tresor: Tresor, traegerId: string, e: Pick<Empfaenger, 'empfaengerId' | 'adresse' | 'angefragtAm'>, zweck: Zweck): Buffer {
  return tresor.pruefwert([traegerId, e.empfaengerId, e.adresse, e.angefragtAm.toString()].join('\n'), `presseverteiler ${zweck}`)
}

/** Whom a link is for; undefined for one that is wrong, old or used. */
export async function findEmpfaengerZu(db: TraegerDb, tresor: Tresor, h: Wann, schluessel: string, zweck: Zweck): Promise<Empfaenger | undefined> {
  const [, id, gegeben] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(schluessel) ?? []
  if (id === undefined || gegeben === undefined) return undefined
  const e = await findEmpfaenger(db, h.traegerId, id)
  if (e === undefined || !timingSafeEqual(Buffer.from(gegeben, 'base64url'), siegel(tresor, h.traegerId, e, zweck))) return undefined
  const alt = Temporal.Instant.compare(h.jetzt, e.angefragtAm.add(GILT)) > 0
  return zweck === 'bestaetigen' && (e.stand === 'bestaetigt' || alt) ? undefined : e
}

export async function findEmpfaenger(db: TraegerDb, traegerId: string, empfaengerId: string): Promise<Empfaenger | undefined> {
  const z = await db
    .selectFrom('presseEmpfaenger')
    .select(spalten)
    .where('traegerId', '=', traegerId)
    .where('empfaengerId', '=', empfaengerId)
    .executeTakeFirst()
  return z && alsEmpfaenger(z)
}

/** Whoever has the link has the mailbox. */
export async function bestaetigeEmpfaenger(db: TraegerDb, tresor: Tresor, h: Wann, schluessel: string): Promise<boolean> {
  const e = await findEmpfaengerZu(db, tresor, h, schluessel, 'bestaetigen')
  if (e === undefined) return false
  await db
    .updateTable('presseEmpfaenger')
    .set({ stand: 'bestaetigt', bestaetigtAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('empfaengerId', '=', e.empfaengerId)
    .execute()
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, tat: 'presseverteiler.bestaetigen', gegenstand: e.empfaengerId })
  return true
}

/** Deletes the entry: address, name and medium are gone; of the mails that were sent their number stays. */
export async function meldeAb(db: TraegerDb, tresor: Tresor, h: Wann, schluessel: string): Promise<boolean> {
  const e = await findEmpfaengerZu(db, tresor, h, schluessel, 'abmelden')
  if (e === undefined) return false
  await loescheEmpfaenger(db, h, e.empfaengerId)
  return true
}

export async function loescheEmpfaenger(db: TraegerDb, h: Handlung, empfaengerId: string): Promise<void> {
  await db
    .updateTable('presseVersand')
    .set({ empfaengerId: null })
    .where('traegerId', '=', h.traegerId)
    .where('empfaengerId', '=', empfaengerId)
    .execute()
  await db.deleteFrom('presseEmpfaenger').where('traegerId', '=', h.traegerId).where('empfaengerId', '=', empfaengerId).execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'presseverteiler.loeschen',
    gegenstand: empfaengerId,
  })
}

/** The press office checked who this is: from now on releases under embargo go there, or not. */
export async function entscheideAkkreditierung(db: TraegerDb, h: Handlung, empfaengerId: string, erteilt: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('presseEmpfaenger')
    .set({ akkreditierung: erteilt ? 'erteilt' : 'abgelehnt', entschiedenAm: h.jetzt, entschiedenVon: h.konto?.name ?? 'System' })
    .where('traegerId', '=', h.traegerId)
    .where('empfaengerId', '=', empfaengerId)
    .where('stand', '=', 'bestaetigt')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const tat = erteilt ? 'presse.akkreditieren' : 'presse.akkreditierung.ablehnen'
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand: empfaengerId })
  return true
}

/** The whole list, newest first. */
export async function liesVerteiler(db: TraegerDb, traegerId: string): Promise<Empfaenger[]> {
  const zeilen = await db.selectFrom('presseEmpfaenger').select(spalten).where('traegerId', '=', traegerId).orderBy('angefragtAm', 'desc').execute()
  return zeilen.map(alsEmpfaenger)
}

/** Who gets a release: confirmed, not refused by a mail server, with a topic of it; one under embargo only those accredited. */
export function bekommt(e: Empfaenger, { themen, sperrfrist }: Readonly<{ themen: readonly Thema[]; sperrfrist: boolean }>): boolean {
  if (e.stand !== 'bestaetigt' || e.abgelehntAm !== null) return false
  if (sperrfrist && e.akkreditierung !== 'erteilt') return false
  return e.themen.length === 0 || themen.length === 0 || e.themen.some((t) => themen.includes(t))
}
