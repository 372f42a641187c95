import { sql } from 'kysely'
import { darf, type Konto } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { artVon, inhaltsarten } from './arten.ts'
import { bildHinweise } from './bild-stellen.ts'
import { groessenAm, liesAlleGroessen } from './groesse.ts'
import { findInhalt, type Inhalt, type InhaltZeile, listeInhalte } from './lesen.ts'
import type { Stand } from './stand.ts'

/** What one person has to do, and what happens next by itself. */
export type Uebersicht = Readonly<{
  pruefen: readonly InhaltZeile[]
  freigeben: readonly InhaltZeile[]
  /** given back, of those who write this kind */
  zurueck: readonly InhaltZeile[]
  /** approved, but nobody has published it */
  bereit: readonly InhaltZeile[]
  geplant: readonly InhaltZeile[]
  zuletzt: readonly InhaltZeile[]
  /** public ones that end soon */
  endet: readonly InhaltZeile[]
  alle: readonly InhaltZeile[]
}>

export const ZU_FREIGEBEN: readonly Stand[] = ['freigabe-1', 'freigabe-2']
const BALD = { hours: 24 * 14 }

export async function liesUebersicht(db: TraegerDb, traegerId: string, konto: Konto, jetzt: Temporal.Instant): Promise<Uebersicht> {
  const alle = await listeInhalte(
    db,
    traegerId,
    inhaltsarten.map((a) => a.art),
    jetzt,
  )
  const schreibt = (z: InhaltZeile) => darf(konto, artVon(z.art).recht)
  const bald = jetzt.add(BALD)
  const nachBeginn = (a: InhaltZeile, b: InhaltZeile) => vergleicheZeit(a.letzter?.ab, b.letzter?.ab)
  return {
    alle,
    pruefen: darf(konto, 'inhalt.pruefen') ? alle.filter((z) => z.stand === 'fachpruefung') : [],
    freigeben: darf(konto, 'inhalt.freigeben') ? alle.filter((z) => ZU_FREIGEBEN.includes(z.stand)) : [],
    zurueck: alle.filter((z) => z.letzter?.was === 'zurueckgegeben' && z.letzter.kontoId !== konto.kontoId && schreibt(z)),
    bereit: alle.filter((z) => z.stand === 'bereit' && schreibt(z)),
    geplant: alle.filter((z) => z.stand === 'geplant').toSorted(nachBeginn),
    zuletzt: alle.filter((z) => z.oeffentlich !== undefined).toSorted((a, b) => vergleicheZeit(b.oeffentlich?.ab, a.oeffentlich?.ab)),
    endet: alle
      .filter((z) => z.oeffentlich?.bis && Temporal.Instant.compare(z.oeffentlich.bis, bald) <= 0)
      .toSorted((a, b) => vergleicheZeit(a.oeffentlich?.bis, b.oeffentlich?.bis)),
  }
}

function vergleicheZeit(a: Temporal.Instant | null | undefined, b: Temporal.Instant | null | undefined): number {
  return Number(a?.epochMilliseconds ?? 0) - Number(b?.epochMilliseconds ?? 0)
}

/** Pictures and figures that public texts use and that end soon or have ended, each with how many places show it. */
export async function liesAblaufendes(db: TraegerDb, traegerId: string, netzId: string | undefined, jetzt: Temporal.Instant) {
  const heute = tagVon(jetzt)
  const bilder = await bildHinweise(db, traegerId, netzId, jetzt, heute.toString())
  const alle = await liesAlleGroessen(db, traegerId, netzId)
  const [jetztGueltig, dann] = [heute, heute.add({ days: 14 })].map((t) => groessenAm(alle, t.toString()))
  const genutzt = await stellenJeGroesse(db, traegerId, jetzt)
  const zahlen = [...genutzt].filter(([name]) => !dann?.has(name)).map(([name, stellen]) => ({ name, stellen, schonWeg: !jetztGueltig?.has(name) }))
  return { bilder, zahlen }
}

/** How many public contents use each figure. */
export async function stellenJeGroesse(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant): Promise<Map<string, number>> {
  const { rows } = await sql<{ ziel: string; anzahl: number }>`
    select v.ziel, count(*)::int as anzahl
    from oeffentliche_fassungen(${jetzt}) o
      join inhalt_verweis v on v.traeger_id = o.traeger_id and v.inhalt_id = o.inhalt_id and v.fassung = o.fassung
    where o.traeger_id = ${traegerId} and v.art = 'groesse'
    group by v.ziel order by v.ziel`.execute(db)
  return new Map(rows.map((r) => [r.ziel, r.anzahl]))
}

/** Contents whose newest or whose public version names a figure. */
export async function stellenMitGroesse(db: TraegerDb, traegerId: string, name: string, jetzt: Temporal.Instant): Promise<InhaltZeile[]> {
  const zeilen = await db
    .selectFrom('inhaltVerweis')
    .select(['inhaltId', 'fassung'])
    .where('traegerId', '=', traegerId)
    .where('art', '=', 'groesse')
    .where('ziel', '=', name)
    .execute()
  const alle = await listeInhalte(
    db,
    traegerId,
    inhaltsarten.map((a) => a.art),
    jetzt,
  )
  return alle.filter((i) => zeilen.some((z) => z.inhaltId === i.inhaltId && (z.fassung === i.fassung || z.fassung === i.oeffentlich?.fassung)))
}

/**
 * @throws {Response} 404 where there is none
 */
export async function getInhalt(db: TraegerDb, traegerId: string, inhaltId: string | undefined, jetzt: Temporal.Instant): Promise<Inhalt> {
  const gueltig = inhaltId !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(inhaltId)
  const inhalt = gueltig ? await findInhalt(db, traegerId, inhaltId, jetzt) : undefined
  if (inhalt === undefined) throw new Response(null, { status: 404 })
  return inhalt
}

/** Data of one version, as its kind reads them; undefined where there is no such version. */
export function datenVon(inhalt: Inhalt, fassung: number | undefined): unknown {
  return inhalt.fassungen.find((f) => f.fassung === fassung)?.daten
}
