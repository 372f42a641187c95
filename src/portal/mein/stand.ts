import { sql } from 'kysely'
import { type VorgangStand, vorgangStaende } from '../../fall/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'

/** Steps of the way of an application, in order (portal.md 4.10). */
export const schritte = ['eingegangen', 'pruefung', 'entscheidung', 'zahlung'] as const
export type SchrittName = (typeof schritte)[number]

/** `wartet`: it goes on only when the citizen has done something. */
export type Schritt = Readonly<{ name: SchrittName; stand: 'fertig' | 'jetzt' | 'wartet' | 'offen'; am?: string }>

export type Antragsstand = Readonly<{
  antragId: string
  nummer: string
  art: string
  schritte: readonly Schritt[]
  /** first day of the claim, ISO */
  wirktAb: string | undefined
  /** ISO day until which something is needed from the citizen */
  wartetBis: string | undefined
  gesendet: boolean
  /** the account goes on with it without the code */
  eigener: boolean
  fertig: boolean
}>

type Zeile = {
  antragId: string
  nummer: string
  art: string
  gestelltAm: Temporal.Instant | null
  gesendetAm: Temporal.Instant | null
  erledigtAm: Temporal.Instant | null
  wirktAb: string | null
  stand: string | null
  bescheidAm: Temporal.Instant | null
  eigener: boolean
}

/** What decides where an application stands; moments become days in Germany before. */
export type Lage = Readonly<{
  eingegangen: string
  /** state of the piece of work the caseworker uses; undefined: not begun, or finished long ago */
  stand: VorgangStand | undefined
  erledigt: boolean
  entschieden: string | undefined
  /** day of the next payment, where there is one */
  zahltag: string | undefined
  wartetBis: string | undefined
}>

/** The steps from the state machine of the caseworker: the first that is not done is where it stands. */
export function schritteVon(l: Lage): Schritt[] {
  const gerechnet = l.stand === 'entwurf' || l.stand === 'in-freigabe' || l.stand === 'zurueckgegeben'
  const entschieden = l.entschieden !== undefined || l.stand === 'erlassen' || l.erledigt
  const wartet = !entschieden && !gerechnet && (l.stand === 'nachweis-offen' || l.wartetBis !== undefined)
  const pruefung = entschieden || gerechnet ? 'fertig' : wartet ? 'wartet' : 'jetzt'
  const entscheidung = entschieden ? 'fertig' : gerechnet ? 'jetzt' : 'offen'
  const mitTag = (am: string | undefined) => (am === undefined ? {} : { am })
  return [
    { name: 'eingegangen', stand: 'fertig', am: l.eingegangen },
    { name: 'pruefung', stand: pruefung },
    { name: 'entscheidung', stand: entscheidung, ...mitTag(l.entschieden) },
    { name: 'zahlung', stand: entschieden && l.zahltag !== undefined ? 'jetzt' : 'offen', ...mitTag(entschieden ? l.zahltag : undefined) },
  ]
}

/**
 * Applications and reported changes of an account: those of its cases, and those it opened that have no case yet. Finished ones stay for
 * 60 days after the decision.
 */
export async function antragsstaende(
  db: TraegerDb,
  traegerId: string,
  wovon: Readonly<{
    kontoId: string
    fallId: string | undefined
    zahltag: string | undefined
    wartetBis: string | undefined
    jetzt: Temporal.Instant
  }>,
): Promise<Antragsstand[]> {
  const zeilen = await liesAntraege(db, traegerId, wovon)
  return zeilen.flatMap((z) => {
    if (z.gestelltAm === null) return []
    const wartetBis = z.fallIdPasst ? wovon.wartetBis : undefined
    const schritte = schritteVon({
      eingegangen: tag(z.gestelltAm),
      stand: vorgangStaende.find((s) => s === z.stand),
      erledigt: z.erledigtAm !== null,
      entschieden: z.bescheidAm === null ? undefined : tag(z.bescheidAm),
      zahltag: wovon.zahltag,
      wartetBis,
    })
    const fertig = schritte.every((s) => s.name === 'zahlung' || s.stand === 'fertig')
    return [
      {
        antragId: z.antragId,
        nummer: z.nummer,
        art: z.art,
        schritte,
        wirktAb: z.wirktAb ?? undefined,
        wartetBis: schritte.some((s) => s.stand === 'wartet') ? wartetBis : undefined,
        gesendet: z.gesendetAm !== null,
        eigener: z.eigener,
        fertig,
      },
    ]
  })
}

async function liesAntraege(
  db: TraegerDb,
  traegerId: string,
  { kontoId, fallId, jetzt }: { kontoId: string; fallId: string | undefined; jetzt: Temporal.Instant },
): Promise<(Zeile & { fallIdPasst: boolean })[]> {
  const { rows } = await sql<Zeile & { fallIdPasst: boolean }>`
    select a.antrag_id, a.nummer, a.art, a.gestellt_am, a.gesendet_am, a.erledigt_am, a.wirkt_ab, v.stand, b.erlassen_am as bescheid_am,
      coalesce(a.fall_id = ${fallId ?? null}::uuid, false) as fall_id_passt, coalesce(a.konto_id = ${kontoId}, false) as eigener
    from antrag a
      left join lateral (
        select v.vorgang_id, v.stand from vorgang v
        where v.traeger_id = a.traeger_id and v.antrag_id = a.antrag_id and v.art in ('erstantrag', 'weiterbewilligung', 'aenderung')
        order by v.eingang_am desc limit 1) v on true
      left join lateral (
        select b.erlassen_am from bescheid_entwurf e join bescheid b on b.traeger_id = e.traeger_id and b.entwurf_id = e.entwurf_id
        where e.traeger_id = a.traeger_id and e.vorgang_id = v.vorgang_id
        order by b.erlassen_am desc limit 1) b on true
    where a.traeger_id = ${traegerId} and a.gestellt_am is not null and a.zurueckgenommen_am is null
      and (a.fall_id = ${fallId ?? null}::uuid or (a.fall_id is null and a.konto_id = ${kontoId}))
      and coalesce(b.erlassen_am, a.erledigt_am, a.gestellt_am) > ${jetzt.subtract({ hours: 24 * 60 }).toString()}
    order by a.gestellt_am desc limit 5`.execute(db)
  return rows
}

const ZEHN = 10

/**
 * Working time of decisions in the last 90 days, from arrival to the end, in days; undefined while there are too few to say anything.
 */
export async function mittlereDauerTage(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant): Promise<number | undefined> {
  const { rows } = await sql<{ anzahl: number; tage: number | null }>`
    select count(*) as anzahl, ceil(percentile_cont(0.5) within group (order by extract(epoch from erledigt_am - eingang_am) / 86400))::int as tage
    from vorgang
    where traeger_id = ${traegerId} and art in ('erstantrag', 'weiterbewilligung', 'aenderung') and erledigt_am is not null
      and erledigt_am > ${jetzt.subtract({ hours: 24 * 90 }).toString()}`.execute(db)
  const [zeile] = rows
  return zeile !== undefined && zeile.anzahl >= ZEHN && zeile.tage !== null ? Math.max(1, zeile.tage) : undefined
}

function tag(moment: Temporal.Instant): string {
  return tagVon(moment).toString()
}
