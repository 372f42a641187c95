import { sql } from 'kysely'
import { z } from 'zod'
import { type Angabe, gueltigAm, liesAngaben, liesPersonen, stammSchema } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Kindfakten } from './model.ts'
import type { Art } from './werte.ts'

export type Kind = Readonly<{ personId: string; kennung: string; name: string; alter: number }>

/** Oldest age in completed years that the pages offer; the law decides per need. */
const UNTER = 25

/** Who of a case is under 25 on a day, and to whom letters go. */
export async function kinderDesFalls(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  tag: string,
): Promise<Readonly<{ kinder: readonly Kind[]; anPersonId: string | undefined }>> {
  const am = gueltigAm(await liesAngaben(db, traegerId, fallId), tag)
  const leute = (await liesPersonen(db, traegerId, fallId)).flatMap(({ personId, kennung }) => {
    const stamm = stammSchema.safeParse(wertVon(am, personId, 'person.stamm'))
    if (!stamm.success || wertVon(am, personId, 'person.zugehoerig') !== true) return []
    const alter = Temporal.PlainDate.from(stamm.data.geburtsdatum).until(tag, { largestUnit: 'years' }).years
    return [{ personId, kennung, name: `${stamm.data.vorname} ${stamm.data.nachname}`, alter }]
  })
  return { kinder: leute.filter((k) => k.alter < UNTER), anPersonId: (leute.find((k) => k.alter >= 18) ?? leute[0])?.personId }
}

function wertVon(angaben: readonly Angabe[], personId: string, art: Angabe['art']): unknown {
  return angaben.find((a) => a.personId === personId && a.art === art)?.wert
}

const verguetung = z.object({ art: z.literal('ausbildungsverguetung') })

/**
 * What is known about a child for its needs.
 *
 * @param monate `2026-09`
 * @returns undefined where the person is not of the case
 */
export async function faktenVon(
  db: TraegerDb,
  traegerId: string,
  { fallId, personId }: Readonly<{ fallId: string; personId: string }>,
  monate: readonly string[],
): Promise<Kindfakten | undefined> {
  const angaben = await liesAngaben(db, traegerId, fallId)
  const am = gueltigAm(angaben, `${monate[0]}-01`)
  const stamm = stammSchema.safeParse(angaben.findLast((a) => a.personId === personId && a.art === 'person.stamm')?.wert)
  if (!stamm.success) return undefined
  const schueler = wertVon(am, personId, 'person.schueler')
  const kennung = (await liesPersonen(db, traegerId, fallId)).find((p) => p.personId === personId)?.kennung ?? ''
  const entschieden = await entschiedeneMonate(db, traegerId, { fallId, kennung }, monate)
  return {
    geburtsdatum: stamm.data.geburtsdatum,
    schueler: typeof schueler === 'boolean' ? schueler : undefined,
    ausbildungsverguetung:
      wertVon(am, personId, 'person.ausbildung') === 'betrieblich' ||
      am.some((a) => a.personId === personId && a.art === 'person.einkommen' && verguetung.safeParse(a.wert).success),
    bezug: entschieden.filter((m) => m.anspruchCent > 0 && m.leistung !== 0).map((m) => m.monat.slice(0, 7)),
    ohneBezug: entschieden.filter((m) => m.anspruchCent <= 0).map((m) => m.monat.slice(0, 7)),
    eigenesEinkommen: entschieden.filter((m) => m.anspruchCent > 0 && m.leistung === 0).map((m) => m.monat.slice(0, 7)),
  }
}

/** What the child itself gets by the result of a month, without Bildung und Teilhabe, in euros; null where the notice does not say. */
const eigeneLeistung = (kennung: string) => sql<number | null>`(
  select (e -> 'personen' -> ${kennung} ->> 'leistung')::float8 from jsonb_array_elements(b.ergebnisse) e where e ->> 'monat' = to_char(m.monat, 'YYYY-MM') limit 1)`

/** Of several notices that cover a month the newest. */
function entschiedeneMonate(
  db: TraegerDb,
  traegerId: string,
  { fallId, kennung }: Readonly<{ fallId: string; kennung: string }>,
  monate: readonly string[],
) {
  return db
    .selectFrom('bescheidMonat as m')
    .innerJoin('bescheid as b', (j) => j.onRef('b.traegerId', '=', 'm.traegerId').onRef('b.bescheidId', '=', 'm.bescheidId'))
    .distinctOn('m.monat')
    .select(['m.monat', 'm.anspruchCent', eigeneLeistung(kennung).as('leistung')])
    .where('m.traegerId', '=', traegerId)
    .where('m.fallId', '=', fallId)
    .where(
      'm.monat',
      'in',
      monate.map((m) => `${m}-01`),
    )
    .orderBy('m.monat')
    .orderBy('b.erlassenAm', 'desc')
    .orderBy('b.nummer', 'desc')
    .execute()
}

const eintrag = z.object({ art: z.string(), betrag: z.number().optional() })

/** Months of the period for which the facts of the case make the monthly notice pay this kind. */
export async function monateImBescheid(
  db: TraegerDb,
  traegerId: string,
  { fallId, personId, art }: Readonly<{ fallId: string; personId: string; art: Art }>,
  monate: readonly string[],
): Promise<string[]> {
  const eintraege = (await liesAngaben(db, traegerId, fallId)).filter((a) => {
    const wert = eintrag.safeParse(a.wert)
    return a.personId === personId && a.art === 'person.bildungTeilhabe' && wert.success && wert.data.art === art && wert.data.betrag !== 0
  })
  return monate.filter((m) => eintraege.some((a) => a.giltVon.slice(0, 7) <= m && (a.giltBis === null || a.giltBis.slice(0, 7) >= m)))
}
