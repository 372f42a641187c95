import { sql } from 'kysely'
import { type Stamm, stammSchema } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { tagInZiffern } from './brief.ts'
import { lageDesAntrags } from './gespraech.ts'
import type { Mensch } from './lage.ts'
import type { Antrag } from './model.ts'
import { zuordnung as t } from './texte/personal-arbeit.ts'

/** A person who may be known already, in which case, and why. */
export type Bekannt = Readonly<{
  person: string
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  name: string
  /** `Name und Geburtsdatum sind gleich` */
  grund: string
  /** nobody doubts it: both names and the date of birth */
  sicher: boolean
}>

type Gesucht = Pick<Mensch, 'id' | 'vorname' | 'nachname' | 'geburtsdatum'>

/**
 * Who of the application is known already, in which case (portal.md V-doppelt): the same date of birth and one of the two names, or both
 * names and a date that differs by a slip of the pen. The surest first; names in protected cases stay hidden.
 */
export async function sucheBekannte(db: TraegerDb, traegerId: string, antrag: Antrag, heute: string): Promise<Bekannt[]> {
  const gesucht = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute).bg.filter((m) => m.geburtsdatum !== '')
  if (gesucht.length === 0) return []
  const feld = (name: string) => sql<string>`angabe.wert ->> ${sql.lit(name)}`
  const zeilen = await db
    .selectFrom('angabe')
    .innerJoin('fall', (j) => j.onRef('fall.fallId', '=', 'angabe.fallId').onRef('fall.traegerId', '=', 'angabe.traegerId'))
    .select(['angabe.wert', 'fall.fallId', 'fall.aktenzeichen', 'fall.bezeichnung', 'fall.geschuetzt'])
    .where('angabe.traegerId', '=', traegerId)
    .where('angabe.art', '=', 'person.stamm')
    .where((e) =>
      e.or([
        e(
          feld('geburtsdatum'),
          'in',
          gesucht.map((m) => m.geburtsdatum),
        ),
        ...gesucht.map((m) =>
          e.and([
            e(sql<string>`lower(angabe.wert ->> 'nachname')`, '=', m.nachname.toLowerCase()),
            e(sql<string>`lower(angabe.wert ->> 'vorname')`, '=', m.vorname.toLowerCase()),
          ]),
        ),
      ]),
    )
    .limit(50)
    .execute()
  const treffer = zeilen.flatMap((z): Bekannt[] => {
    const stamm = stammSchema.safeParse(z.wert)
    if (!stamm.success) return []
    return gesucht.flatMap((m): Bekannt[] => {
      const passung = vergleiche(m, stamm.data)
      if (passung === undefined) return []
      const name = z.geschuetzt ? t.geschuetzterFall : `${stamm.data.vorname} ${stamm.data.nachname}`
      const bezeichnung = z.geschuetzt ? t.geschuetzt : z.bezeichnung
      const grund = passung === 'dreher' && !z.geschuetzt ? `${t.gruende.dreher} (${tagInZiffern(stamm.data.geburtsdatum)})` : t.gruende[passung]
      return [{ person: m.id, fallId: z.fallId, aktenzeichen: z.aktenzeichen, bezeichnung, name, grund, sicher: passung === 'gleich' }]
    })
  })
  const einmal = new Map(treffer.toSorted((a, b) => Number(a.sicher) - Number(b.sicher)).map((t) => [`${t.person} ${t.fallId}`, t]))
  return [...einmal.values()].sort((a, b) => Number(b.sicher) - Number(a.sicher) || a.aktenzeichen.localeCompare(b.aktenzeichen))
}

function vergleiche(m: Gesucht, s: Stamm): keyof typeof t.gruende | undefined {
  const nachname = grundform(m.nachname) === grundform(s.nachname)
  const vorname = grundform(m.vorname) === grundform(s.vorname)
  if (m.geburtsdatum === s.geburtsdatum) return nachname && vorname ? 'gleich' : nachname ? 'nachname' : vorname ? 'vorname' : undefined
  return nachname && vorname && istDreher(m.geburtsdatum, s.geburtsdatum) ? 'dreher' : undefined
}

/** Two dates of one slip: one part of the three differs, or day and month changed places. */
function istDreher(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')]
  const verschieden = x.filter((teil, i) => teil !== y[i]).length
  return verschieden === 1 || (x[0] === y[0] && x[1] === y[2] && x[2] === y[1])
}

/**
 * Who of known people each person of an application is: both names and the date of birth, else the date and one name. Nobody is taken
 * twice: twins have one date and one surname.
 */
export function findeWieder<T extends Readonly<{ stamm: Stamm; personId: string }>>(
  menschen: readonly Gesucht[],
  bekannte: readonly T[],
): ReadonlyMap<string, T> {
  const gefunden = new Map<string, T>()
  const frei = new Set(bekannte)
  for (const arten of [['gleich'], ['vorname'], ['nachname']]) {
    for (const m of menschen) {
      if (gefunden.has(m.id)) continue
      const da = [...frei].find((b) => arten.includes(vergleiche(m, b.stamm) ?? ''))
      if (da === undefined) continue
      gefunden.set(m.id, da)
      for (const b of bekannte) if (b.personId === da.personId) frei.delete(b)
    }
  }
  return gefunden
}

/** `Müller`, `Mueller` and `MULLER` are taken for the same. */
const grundform = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ä|ae/g, 'a')
    .replace(/ö|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
