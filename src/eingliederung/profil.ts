import type { TraegerDb } from '../platform/db/index.ts'
import { alsProfilwert, findeFeld, type Klasse, type Profilfeld, type Profilwert } from './felder.ts'
import { type Sicht, sichtbareFelder } from './sicht.ts'

/** Where a fact comes from: the talk, the person alone, a report, the Agentur (sec. 9a SGB III), the exercises. */
export const quellen = ['gespraech', 'selbst', 'bericht', 'agentur', 'uebung'] as const
export type Quelle = (typeof quellen)[number]

/** One fact of the Potenzialanalyse: valid for a period, known since a moment. */
export type Profilangabe<F extends Profilfeld = Profilfeld> = {
  [K in F]: Readonly<{
    profilAngabeId: string
    fallId: string
    personId: string
    feld: K
    schluessel: string
    wert: Profilwert<K>
    giltVon: string
    /** last day; null: until further notice */
    giltBis: string | null
    bekanntSeit: Temporal.Instant
    erfasstVon: string
    quelle: string
    ersetzt: string | null
    klasse: Klasse
  }>
}[F]

/** A row as it was ever written. `wert` null: taken back, `quelle` says why. `bekanntBis`: replaced at that moment. */
export type Profilzeile = Omit<Profilangabe, 'wert'> & Readonly<{ wert: unknown; bekanntBis: Temporal.Instant | null; ersetztDurch: string | null }>

type Zeitpunkt = Readonly<{
  /** only what holds on this day */
  tag?: string | undefined
  /** as known at this moment; without it everything known so far */
  bekanntAm?: Temporal.Instant | undefined
}>

/**
 * The facts of a person that are in force. The only way to read them: what `sicht` does not allow never leaves the database.
 */
export async function liesProfil(db: TraegerDb, traegerId: string, personId: string, sicht: Sicht, wann: Zeitpunkt = {}): Promise<Profilangabe[]> {
  const { tag, bekanntAm } = wann
  const zeilen = await liesProfilVerlauf(db, traegerId, personId, sicht)
  const bis = (m: Temporal.Instant, n: Temporal.Instant) => Temporal.Instant.compare(m, n) <= 0
  return zeilen
    .filter((z) => bekanntAm === undefined || bis(z.bekanntSeit, bekanntAm))
    .filter((z) => z.bekanntBis === null || (bekanntAm !== undefined && !bis(z.bekanntBis, bekanntAm)))
    .filter((z) => tag === undefined || (z.giltVon <= tag && (z.giltBis === null || z.giltBis >= tag)))
    .flatMap((z) => angabeAus(z) ?? [])
}

/** Every row ever written about a person, the replaced and taken back ones too, in the order in which they became known. */
export async function liesProfilVerlauf(db: TraegerDb, traegerId: string, personId: string, sicht: Sicht): Promise<Profilzeile[]> {
  const zeilen = await db
    .selectFrom('profilAngabe as a')
    .leftJoin('profilAngabe as n', (j) => j.onRef('n.traegerId', '=', 'a.traegerId').onRef('n.ersetzt', '=', 'a.profilAngabeId'))
    .select(['a.profilAngabeId', 'a.fallId', 'a.personId', 'a.feld', 'a.schluessel', 'a.wert', 'a.giltVon', 'a.giltBis', 'a.bekanntSeit'])
    .select(['a.erfasstVon', 'a.quelle', 'a.ersetzt', 'n.bekanntSeit as bekanntBis', 'n.profilAngabeId as ersetztDurch'])
    .where('a.traegerId', '=', traegerId)
    .where('a.personId', '=', personId)
    .where('a.feld', 'in', sichtbareFelder(sicht))
    .orderBy('a.bekanntSeit')
    .orderBy('a.profilAngabeId')
    .execute()
  return zeilen.flatMap((z) => {
    const info = findeFeld(z.feld)
    return info === undefined ? [] : [{ ...z, feld: info.feld, klasse: info.klasse }]
  })
}

function angabeAus({ bekanntBis: _, ersetztDurch: __, ...z }: Profilzeile): Profilangabe[] | undefined {
  if (z.wert === null) return undefined
  const wert = alsProfilwert(z.feld, z.wert)
  // field and value belong together: the schema of the field read it
  return [{ ...z, wert } as Profilangabe]
}

/** Those of one field, typed. */
export function davon<F extends Profilfeld>(profil: readonly Profilangabe[], feld: F): Profilangabe<F>[] {
  return profil.filter((a) => a.feld === feld) as Profilangabe<F>[]
}

/** The first of a field. */
export function erste<F extends Profilfeld>(profil: readonly Profilangabe[], feld: F): Profilwert<F> | undefined {
  return davon(profil, feld)[0]?.wert as Profilwert<F> | undefined
}
