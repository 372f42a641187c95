import { sql } from 'kysely'
import { herausgegebeneKampagnen } from '../netzwerk/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Bild, istNutzbar } from './bild.ts'
import { findBild } from './bild-lesen.ts'
import { markeVon } from './marke.ts'

/** A drawing is a document of its own where somebody opens it alone: nothing in it may run or fetch. */
const RICHTLINIE = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

type Wunsch = Readonly<{ bildId: string; breite: string | null }>
type Wo = Readonly<{ traegerId: string; netzId: string | undefined; jetzt: Temporal.Instant; heute: string }>

/**
 * A picture for the public: only one whose right holds today and that stands in something public, in the brand or in the press kit.
 *
 * @throws {Response} 404 for every other one, whether it exists or not
 */
export async function oeffentlichesBild(db: TraegerDb, wo: Wo, { bildId, breite }: Wunsch): Promise<Response> {
  const bild = await findBild(db, wo.traegerId, wo.netzId, bildId)
  if (bild === undefined || !(await istOeffentlich(db, wo, bild))) throw new Response(null, { status: 404 })
  return antwort(db, wo, bild, breite, 'public, max-age=0, must-revalidate')
}

/** A picture of the own house or of all houses for those who write, also one that may no longer be shown. */
export async function bildFuerPersonal(db: TraegerDb, wo: Wo, { bildId, breite }: Wunsch): Promise<Response> {
  const bild = await findBild(db, wo.traegerId, wo.netzId, bildId)
  if (bild === undefined) throw new Response(null, { status: 404 })
  return antwort(db, wo, bild, breite, 'private, max-age=0, must-revalidate')
}

async function istOeffentlich(db: TraegerDb, wo: Wo, bild: Bild): Promise<boolean> {
  if (!istNutzbar(bild, wo.heute, 'web').ok && !istNutzbar(bild, wo.heute, 'presse').ok) return false
  if (bild.angabe.pressemappe && istNutzbar(bild, wo.heute, 'presse').ok) return true
  return (await stehtInOeffentlichem(db, wo, bild.bildId)) || (await gehoertZurMarke(db, wo, bild.bildId))
}

async function stehtInOeffentlichem(db: TraegerDb, { traegerId, netzId, jetzt }: Wo, bildId: string): Promise<boolean> {
  const raeume = netzId === undefined ? [traegerId] : [traegerId, netzId]
  const { rows } = await sql`
    select from inhalt_verweis v
      join oeffentliche_fassungen(${jetzt.toString()}::timestamptz) o
        on o.traeger_id = v.traeger_id and o.inhalt_id = v.inhalt_id and o.fassung = v.fassung
    where v.art = 'bild' and v.ziel = ${bildId} and v.traeger_id in (${sql.join(raeume)}) limit 1`.execute(db)
  return rows.length > 0
}

/** The mark that the house shows, and what running campaigns give out: logos and pictures. */
async function gehoertZurMarke(db: TraegerDb, { traegerId, netzId, heute }: Wo, bildId: string): Promise<boolean> {
  if (netzId === undefined) return false
  if ((await markeVon(db, traegerId, netzId, heute))?.logo?.bildId === bildId) return true
  const laufende = (await herausgegebeneKampagnen(db, netzId, heute)).filter((k) => k.stand === 'laeuft')
  return laufende.some(({ daten }) => daten.fotos.includes(bildId) || daten.logos.some((l) => l.svg === bildId || l.png === bildId))
}

async function antwort(db: TraegerDb, { traegerId, netzId }: Wo, bild: Bild, breite: string | null, ablage: string): Promise<Response> {
  const raum = bild.gemeinsam ? netzId : traegerId
  const kleiner =
    breite !== null && /^\d{1,5}$/.test(breite)
      ? await db
          .selectFrom('bildBreite')
          .select(['breite', 'inhalt'])
          .where('traegerId', '=', raum ?? traegerId)
          .where('bildId', '=', bild.bildId)
          .where('breite', '>=', Number(breite))
          .orderBy('breite')
          .limit(1)
          .executeTakeFirst()
      : undefined
  const { inhalt } =
    kleiner ??
    (await db
      .selectFrom('bild')
      .select('inhalt')
      .where('traegerId', '=', raum ?? traegerId)
      .where('bildId', '=', bild.bildId)
      .executeTakeFirstOrThrow())
  return new Response(Uint8Array.from(inhalt), {
    headers: {
      'Content-Type': bild.typ,
      'Content-Security-Policy': RICHTLINIE,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': ablage,
      ETag: `"${bild.sha256.slice(0, 20)}${kleiner ? `-${kleiner.breite}` : ''}"`,
    },
  })
}

/** A logo as it stands in the head of the site: its name moves with its content. */
export function logoAntwort(inhalt: Buffer, typ: string): Response {
  return new Response(Uint8Array.from(inhalt), {
    headers: {
      'Content-Type': typ,
      'Content-Security-Policy': RICHTLINIE,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
