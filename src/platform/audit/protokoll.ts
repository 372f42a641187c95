import type { Insertable } from 'kysely'
import { type TraegerDb, zumAbschluss } from '../db/index.ts'
import type { Schema } from '../db/schema.ts'

/** `art`: kind of an account without roles, of somebody outside of the house. */
type Handelnde = Readonly<{ kontoId: string; name: string; rollen: readonly string[]; art?: string }>

/** Who acts and when: every use case that changes something takes it. Jobs have no account. */
export type Handlung = Readonly<{ traegerId: string; jetzt: Temporal.Instant; konto?: Handelnde }>

/** One thing somebody did with a case or with the installation. */
export type Eintrag = Readonly<{
  zeitpunkt: Temporal.Instant
  /** the account; jobs have none */
  konto?: Handelnde
  /** name of the right or of the action: `fall.lesen` */
  tat: string
  fallId?: string
  /** what exactly: document, notice, month */
  gegenstand?: string
  /** what for, in German: shown to the person concerned (Art. 15 DSGVO) */
  zweck?: string
}>

type Zeile = Insertable<Schema['protokoll']>

/** Rows of units of work that are under way. */
const gesammelt = new WeakMap<TraegerDb, Zeile[]>()

/**
 * Adds one row to the record; number and hash chain are made by the database when the unit of work ends, or nothing is written with it.
 * Each writer of the record waits for the one before: so late, nobody waits while others do their work, nor for what they lock. Inside
 * the same unit of work the row cannot be read yet, and a `rollback to savepoint` does not take it back.
 */
export async function protokolliere(db: TraegerDb, traegerId: string, e: Eintrag): Promise<void> {
  const zeile: Zeile = {
    traegerId,
    nr: 0,
    vorher: '',
    pruefwert: '',
    zeitpunkt: e.zeitpunkt,
    kontoId: e.konto?.kontoId ?? null,
    wer: einzeilig(e.konto?.name ?? 'System'),
    rollen: rollenVon(e.konto),
    tat: e.tat,
    fallId: e.fallId ?? null,
    gegenstand: einzeilig(e.gegenstand ?? ''),
    zweck: einzeilig(e.zweck ?? ''),
  }
  const andere = gesammelt.get(db)
  if (andere !== undefined) {
    andere.push(zeile)
    return
  }
  const zeilen = [zeile]
  if (zumAbschluss(db, () => schreibe(db, zeilen))) gesammelt.set(db, zeilen)
  else await schreibe(db, zeilen)
}

const AUSSEN = ['anbieter', 'arbeitgeber']

/** As what somebody acts: by roles, or as a provider or an employer. */
function rollenVon(konto: Handelnde | undefined): string {
  if (konto === undefined) return ''
  return konto.rollen.length === 0 && AUSSEN.includes(konto.art ?? '') ? (konto.art ?? '') : konto.rollen.join(', ')
}

const PORTION = 500

async function schreibe(db: TraegerDb, zeilen: readonly Zeile[]): Promise<void> {
  for (let i = 0; i < zeilen.length; i += PORTION)
    await db
      .insertInto('protokoll')
      .values(zeilen.slice(i, i + PORTION))
      .execute()
}

/** The hash is made over one line per field. */
function einzeilig(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
