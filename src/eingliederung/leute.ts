import { type Angabe, gueltigAm, liesAngaben, liesPersonen, stammSchema } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { altersgrenzeInMonaten } from '../recht/index.ts'

/** Somebody of a case on a day. */
export type Mensch = Readonly<{
  personId: string
  /** as in the case file: `p1` */
  kennung: string
  vorname: string
  nachname: string
  /** first and last name */
  name: string
  geburtsdatum: string
  /** completed years */
  alter: number
  geschlecht?: string | undefined
  /** can work and is of the age for it: sec. 7 (1) sentence 1 nos. 1 and 2 */
  elb: boolean
}>

/**
 * The people who belong to a case on a day, in their order.
 *
 * @param tag ISO date
 */
export async function leuteDesFalls(db: TraegerDb, traegerId: string, fallId: string, tag: string): Promise<Mensch[]> {
  const am = gueltigAm(await liesAngaben(db, traegerId, fallId), tag)
  const personen = await liesPersonen(db, traegerId, fallId)
  return personen.flatMap(({ personId, kennung }) => {
    const mensch = menschAus(
      am.filter((a) => a.personId === personId),
      tag,
    )
    return mensch === undefined ? [] : [{ personId, kennung, ...mensch }]
  })
}

/** First names by person: how people of one household call each other. */
export function namenDer(leute: readonly Pick<Mensch, 'personId' | 'vorname'>[]): ReadonlyMap<string, string> {
  return new Map(leute.map((m) => [m.personId, m.vorname]))
}

function menschAus(angaben: readonly Angabe[], tag: string): Omit<Mensch, 'personId' | 'kennung'> | undefined {
  const von = (art: Angabe['art']) => angaben.find((a) => a.art === art)?.wert
  const stamm = stammSchema.safeParse(von('person.stamm'))
  if (!stamm.success || von('person.zugehoerig') !== true) return undefined
  const { vorname, nachname, geburtsdatum, geschlecht } = stamm.data
  const alter = alterAm(geburtsdatum, tag)
  const kann = von('person.erwerbsfaehig') !== false && von('person.ausgeschlossen') === undefined
  const elb = kann && alter >= 15 && !ueberAltersgrenze(geburtsdatum, tag)
  return { vorname, nachname, name: `${vorname} ${nachname}`, geburtsdatum, alter, geschlecht, elb }
}

/** Completed years on a day. */
export function alterAm(geburtsdatum: string, tag: string): number {
  return Temporal.PlainDate.from(geburtsdatum).until(tag, { largestUnit: 'years' }).years
}

/** Sec. 7a: reached with the end of the month in which the year of life is completed, which is on the day before the birthday. */
function ueberAltersgrenze(geburtsdatum: string, tag: string): boolean {
  const geburt = Temporal.PlainDate.from(geburtsdatum)
  const vollendet = geburt
    .subtract({ days: 1 })
    .toPlainYearMonth()
    .add({ months: altersgrenzeInMonaten(geburt.year) })
  return Temporal.PlainYearMonth.compare(Temporal.PlainDate.from(tag).toPlainYearMonth(), vollendet) > 0
}

/**
 * Whom a page of a case is about: `?p=p1`; without it the first who can work.
 *
 * @returns undefined where nobody of the case can work, or where the address names somebody else
 */
export function gewaehltePerson(leute: readonly Mensch[], url: string): Mensch | undefined {
  const kennung = new URL(url).searchParams.get('p')
  if (kennung !== null) return leute.find((m) => m.kennung === kennung)
  return leute.find((m) => m.elb)
}

/** First and last name as last known, whenever that was; empty where there is no such person. */
export async function nameVon(db: TraegerDb, traegerId: string, fallId: string, personId: string): Promise<string> {
  const angabe = (await liesAngaben(db, traegerId, fallId)).findLast((a) => a.personId === personId && a.art === 'person.stamm')
  const stamm = stammSchema.safeParse(angabe?.wert)
  return stamm.success ? `${stamm.data.vorname} ${stamm.data.nachname}` : ''
}
