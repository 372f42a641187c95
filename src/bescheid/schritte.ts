import { naechsteNummer } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

export type Schritt = Readonly<{ schritt: string; grund: string; kontoId: string; name: string; am: Temporal.Instant }>

/** Whose draft it is: a notice about months, or a single decision. Both go the same way to the second person. */
export type Entwurfskreis = 'bescheid' | 'verfuegung'

// The two tables have the same columns: kysely wants one name to know them by.
const tabelle = { bescheid: 'bescheidSchritt', verfuegung: 'verfuegungSchritt' as 'bescheidSchritt' } as const
const vorsatz = { bescheid: '', verfuegung: 'E-' } as const

/** What happened to a draft, in order. */
export function schritteVon(db: TraegerDb, traegerId: string, kreis: Entwurfskreis, entwurfId: string): Promise<Schritt[]> {
  return db
    .selectFrom(`${tabelle[kreis]} as s`)
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 's.traegerId').onRef('k.kontoId', '=', 's.kontoId'))
    .select(['s.schritt', 's.grund', 's.kontoId', 'k.name', 's.am'])
    .where('s.traegerId', '=', traegerId)
    .where('s.entwurfId', '=', entwurfId)
    .orderBy('s.am')
    .orderBy('s.schrittId')
    .execute()
}

/** Notes a step; who acts is a person, never a job. */
export async function merkeSchritt(db: TraegerDb, h: Handlung, kreis: Entwurfskreis, entwurfId: string, schritt: string, grund = ''): Promise<void> {
  await db
    .insertInto(tabelle[kreis])
    .values({ traegerId: h.traegerId, entwurfId, schritt, grund, kontoId: person(h), am: h.jetzt })
    .execute()
}

type Bearbeitet = Readonly<{ entwurfId: string; bearbeitetVon: string; eingereichtVon: string | null }>

/** Whoever began, changed or submitted the draft. */
export async function hatEntworfen(db: TraegerDb, h: Handlung, kreis: Entwurfskreis, e: Bearbeitet): Promise<boolean> {
  const ich = person(h)
  if (ich === e.bearbeitetVon || ich === e.eingereichtVon) return true
  const schritt = await db
    .selectFrom(tabelle[kreis])
    .select('schrittId')
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', e.entwurfId)
    .where('kontoId', '=', ich)
    .where('schritt', 'in', ['angelegt', 'geaendert', 'eingereicht'])
    .limit(1)
    .executeTakeFirst()
  return schritt !== undefined
}

/** `2026-000123`, of a single decision `E-2026-000123`: the year and a number without gaps. */
export async function vergibNummer(db: TraegerDb, h: Handlung, kreis: Entwurfskreis): Promise<string> {
  const jahr = tagVon(h.jetzt).year
  const nummer = await naechsteNummer(db, h.traegerId, `${kreis}-${jahr}`)
  return `${vorsatz[kreis]}${jahr}-${String(nummer).padStart(6, '0')}`
}

/** @throws where a job tries to do what only a person may */
export function person(h: Handlung): string {
  if (h.konto === undefined) throw new Error('only a person drafts or issues a decision')
  return h.konto.kontoId
}
