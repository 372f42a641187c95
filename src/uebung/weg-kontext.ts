import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'

export type Wer = Readonly<{ kontoId: string; name: string; rollen: readonly string[] }>
export type Wegfall = Readonly<{
  fallId: string
  /** by kennung: `p1` */
  personen: Readonly<Record<string, string>>
}>

/** What the exercise data of the ways into work are made with. */
export type Wegkontext = Readonly<{
  umfeld: Umfeld
  traegerId: string
  heute: Temporal.PlainDate
  /** one unit of work */
  tu: <T>(work: (db: TraegerDb) => Promise<T>) => Promise<T>
  /** a case by the last name of its first person: `Sommerfeld`; undefined where somebody cleared the exercise data */
  fall: (nachname: string) => Wegfall | undefined
  konto: (kennung: string) => Wer
  /**
   * Somebody who acts so many days ago, never later than now.
   *
   * @param uhrzeit `HH:MM` in Germany
   */
  vor: (tage: number, kennung: string, uhrzeit?: string) => Readonly<{ traegerId: string; jetzt: Temporal.Instant; konto: Wer }>
  /** a day so many days before today (negative: after it), ISO */
  tag: (tageVorher: number) => string
}>
