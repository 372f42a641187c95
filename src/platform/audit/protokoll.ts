import type { TraegerDb } from '../db/index.ts'

/** Who acts and when: every use case that changes something takes it. Jobs have no account. */
export type Handlung = Readonly<{
  traegerId: string
  jetzt: Temporal.Instant
  konto?: Readonly<{ kontoId: string; name: string; rollen: readonly string[] }>
}>

/** One thing somebody did with a case or with the installation. */
export type Eintrag = Readonly<{
  zeitpunkt: Temporal.Instant
  /** the account; jobs have none */
  konto?: Readonly<{ kontoId: string; name: string; rollen: readonly string[] }>
  /** name of the right or of the action: `fall.lesen` */
  tat: string
  fallId?: string
  /** what exactly: document, notice, month */
  gegenstand?: string
  /** what for, in German: shown to the person concerned (Art. 15 DSGVO) */
  zweck?: string
}>

/**
 * Adds one row to the record; number and hash chain are made by the database. The row before stays locked until the unit of work
 * ends: call it last.
 */
export async function protokolliere(db: TraegerDb, traegerId: string, e: Eintrag): Promise<void> {
  await db
    .insertInto('protokoll')
    .values({
      traegerId,
      nr: 0,
      vorher: '',
      pruefwert: '',
      zeitpunkt: e.zeitpunkt,
      kontoId: e.konto?.kontoId ?? null,
      wer: einzeilig(e.konto?.name ?? 'System'),
      rollen: e.konto?.rollen.join(', ') ?? '',
      tat: e.tat,
      fallId: e.fallId ?? null,
      gegenstand: einzeilig(e.gegenstand ?? ''),
      zweck: einzeilig(e.zweck ?? ''),
    })
    .execute()
}

/** The hash is made over one line per field. */
function einzeilig(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
