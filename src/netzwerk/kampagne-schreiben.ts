import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Kampagnendaten, kampagneSchema, type NeueKampagne } from './kampagne.ts'
import { findKampagne } from './kampagne-lesen.ts'
import { kampagneTexte } from './texte/kampagne.ts'

const t = kampagneTexte.fehler

type Meldung = Readonly<{ feld: string; satz: string }>
type Abgelehnt = Readonly<{ ok: false; meldungen: readonly Meldung[] }>
export type KampagneGeschrieben = Readonly<{ ok: true; kampagneId: string; fassung: number }> | Abgelehnt

const abgelehnt = (satz: string, feld = 'name'): Abgelehnt => ({ ok: false, meldungen: [{ feld, satz }] })

function pruefe(daten: unknown): Readonly<{ ok: true; daten: Kampagnendaten }> | Abgelehnt {
  const gelesen = kampagneSchema.safeParse(daten)
  if (gelesen.success) return { ok: true, daten: gelesen.data }
  return { ok: false, meldungen: gelesen.error.issues.map((i) => ({ feld: i.path.map(String).join('.') || 'name', satz: i.message })) }
}

/** A new brand kit as a draft; `h` works in the network. */
export async function legeKampagneAn(db: TraegerDb, h: Handlung, daten: NeueKampagne): Promise<KampagneGeschrieben> {
  const geprueft = pruefe(daten)
  if (!geprueft.ok) return geprueft
  const { kampagneId } = await db
    .insertInto('kampagne')
    .values({ traegerId: h.traegerId, angelegtAm: h.jetzt, kontoId: h.konto?.kontoId ?? null, von: h.konto?.name ?? 'System' })
    .returning('kampagneId')
    .executeTakeFirstOrThrow()
  return { ok: true, kampagneId, fassung: await fuegeAn(db, h, kampagneId, 1, geprueft.daten) }
}

/**
 * A further version of a brand kit. Houses go on seeing the one that was given out.
 *
 * @param erwartet the version that the writer saw
 */
export async function schreibeKampagne(
  db: TraegerDb,
  h: Handlung,
  kampagneId: string,
  daten: NeueKampagne,
  { erwartet }: { erwartet: number },
): Promise<KampagneGeschrieben> {
  await sperre(db, kampagneId)
  const da = await findKampagne(db, h.traegerId, kampagneId)
  if (da === undefined) return abgelehnt(t.weg)
  if (da.schritte.some((s) => s.was === 'beendet')) return abgelehnt(t.beendet)
  if (da.fassung !== erwartet) return abgelehnt(t.geaendert(da.von))
  const geprueft = pruefe(daten)
  if (!geprueft.ok) return geprueft
  return { ok: true, kampagneId, fassung: await fuegeAn(db, h, kampagneId, da.fassung + 1, geprueft.daten) }
}

async function fuegeAn(db: TraegerDb, h: Handlung, kampagneId: string, fassung: number, daten: Kampagnendaten): Promise<number> {
  await db
    .insertInto('kampagneFassung')
    .values({
      traegerId: h.traegerId,
      kampagneId,
      fassung,
      daten: JSON.stringify(daten),
      kontoId: h.konto?.kontoId ?? null,
      von: h.konto?.name ?? 'System',
      am: h.jetzt,
    })
    .execute()
  await melde(db, h, 'kampagne.geschrieben', `${daten.name}, Fassung ${fassung}`)
  return fassung
}

/** Gives the newest version out: from then on all houses see it and may switch it on. */
export async function gibKampagneHeraus(db: TraegerDb, h: Handlung, kampagneId: string): Promise<KampagneGeschrieben> {
  await sperre(db, kampagneId)
  const da = await findKampagne(db, h.traegerId, kampagneId)
  if (da === undefined) return abgelehnt(t.weg)
  if (da.schritte.some((s) => s.was === 'beendet')) return abgelehnt(t.beendet)
  if (da.herausgegeben === da.fassung) return abgelehnt(t.schonHerausgegeben)
  await gehe(db, h, kampagneId, da.schritte.length + 1, 'herausgegeben', da.fassung)
  await melde(db, h, 'kampagne.herausgegeben', `${da.daten.name}, Fassung ${da.fassung}`)
  return { ok: true, kampagneId, fassung: da.fassung }
}

/** Ends a campaign before its period is over: its mark disappears everywhere. */
export async function beendeKampagne(db: TraegerDb, h: Handlung, kampagneId: string): Promise<KampagneGeschrieben> {
  await sperre(db, kampagneId)
  const da = await findKampagne(db, h.traegerId, kampagneId)
  if (da === undefined) return abgelehnt(t.weg)
  if (da.herausgegeben === undefined) return abgelehnt(t.nichtHerausgegeben)
  if (da.schritte.some((s) => s.was === 'beendet')) return abgelehnt(t.beendet)
  await gehe(db, h, kampagneId, da.schritte.length + 1, 'beendet', da.herausgegeben)
  await melde(db, h, 'kampagne.beendet', da.daten.name)
  return { ok: true, kampagneId, fassung: da.herausgegeben }
}

async function gehe(db: TraegerDb, h: Handlung, kampagneId: string, nr: number, was: string, fassung: number): Promise<void> {
  await db
    .insertInto('kampagneSchritt')
    .values({
      traegerId: h.traegerId,
      kampagneId,
      nr,
      was,
      fassung,
      kontoId: h.konto?.kontoId ?? null,
      von: h.konto?.name ?? 'System',
      am: h.jetzt,
    })
    .execute()
}

async function sperre(db: TraegerDb, kampagneId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`kampagne ${kampagneId}`}, 0))`.execute(db)
}

function melde(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}
