import type { z } from 'zod'
import type { Handlung } from '../platform/audit/index.ts'
import type { Recht } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

/** What a version uses: a picture, a figure, a message module, another content. */
export type Verweis = Readonly<{ art: 'bild' | 'groesse' | 'baustein' | 'inhalt'; ziel: string }>

/** A step that was taken; `ab` of a publication. */
export type Getan<D> = Readonly<{ inhaltId: string; adresse: string; was: string; fassung: number; daten: D; ab: Temporal.Instant | undefined }>

/**
 * One kind of what a Träger publishes: its form, who writes it and how many eyes see it before the public does. Its functions are
 * methods, so that a kind with known data fits where any kind does; data only reach them through the schema of the same kind.
 */
export type Inhaltsart<D = unknown> = Readonly<{
  art: string
  /** singular, as people say it: Seite, Pressemitteilung */
  name: string
  /** who writes and publishes it */
  recht: Recht
  schema: z.ZodType<D>
  /** somebody of the field checks the facts first */
  pruefung: boolean
  /** how many people approve, none of whom wrote or submitted it */
  freigaben: 0 | 1 | 2
  titel(daten: D): string
  /** everything the public will read, by the place it stands in: for checks, search and figures */
  texte(daten: D): Readonly<Record<string, string>>
  /** beside the figures in the texts, which are found by themselves */
  verweise(daten: D): readonly Verweis[]
  /** what follows from a step, in the same unit of work: mails of a release */
  danach?(db: TraegerDb, h: Handlung, schritt: Getan<D>): Promise<void>
  /** further faults that stand in the way of publication, each a sentence */
  maengel?(daten: D): readonly Readonly<{ stelle: string; satz: string }>[]
}>
