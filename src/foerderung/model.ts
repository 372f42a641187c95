import { z } from 'zod'
import { type Foerderantrag, type Foerderfakten, foerderteile, type Instrumentcode, type KnotenJson } from '../recht/index.ts'

export const staende = ['entwurf', 'vorgelegt', 'bewilligt', 'abgelehnt', 'beendet', 'verworfen', 'laufend-alt'] as const
export type Foerderstand = (typeof staende)[number]

/** What the Agentur decides since 2025 and is handed over to it. */
export const uebergabearten = ['fbw', 'reha'] as const
export type Uebergabeart = (typeof uebergabearten)[number]

/** Who gets the money: the person, or an employer or provider by id. */
export type Empfaenger = Readonly<{ art: 'person' } | { art: 'arbeitgeber' | 'anbieter'; id: string }>

/** A condition as it was answered when the draft was written. */
export const voraussetzungSchema = z.object({
  schluessel: z.string(),
  name: z.string(),
  fundstelle: z.object({ gesetz: z.string(), stelle: z.string() }),
  erfuellt: z.union([z.boolean(), z.literal('offen')]),
  satz: z.string(),
  fehlt: z.string().optional(),
  abwaegung: z.literal(true).optional(),
})
export type Bedingung = Readonly<z.output<typeof voraussetzungSchema>>

export const pruefungSchema = z.object({ ergebnis: z.enum(['moeglich', 'ausgeschlossen', 'offen']), voraussetzungen: z.array(voraussetzungSchema) })
export type Geprueft = Readonly<z.output<typeof pruefungSchema>>

const monatSchema = z.object({ monat: z.string(), cent: z.int(), vorausschau: z.literal(true).optional(), teil: z.enum(foerderteile).optional() })
export type Monatsbetrag = Readonly<z.output<typeof monatSchema>>

/** What was calculated, with the request it was calculated from; the reasoning as it was on that day. */
export type Betrag = Readonly<{ antrag: Foerderantrag; monate: readonly Monatsbetrag[]; summeCent: number; knoten: KnotenJson }>

const betragSchema = z.object({
  antrag: z.object({ code: z.string() }).loose(),
  monate: z.array(monatSchema),
  summeCent: z.int(),
  knoten: z.unknown(),
})

/** @throws where the column holds something else: it is written by this room alone */
export function betragAus(roh: unknown): Betrag | undefined {
  if (roh === null || (typeof roh === 'object' && Object.keys(roh).length === 0)) return undefined
  return betragSchema.parse(roh) as unknown as Betrag
}

/** @throws as `betragAus` */
export const monateAus = (roh: unknown): readonly Monatsbetrag[] => z.array(monatSchema).parse(roh)

export const eingabenSchema = z.record(z.string(), z.string())

export type Foerderung = Readonly<{
  foerderungId: string
  fallId: string
  personId: string
  instrument: Instrumentcode
  empfaenger: Empfaenger
  fakten: Foerderfakten
  pruefung: Geprueft
  betrag: Betrag | undefined
  eingabe: Readonly<Record<string, string>>
  ermessen: string
  kostentraeger: 'bund' | 'kommune'
  fortsetzungVon: string | null
  von: string
  bis: string | null
  summeCent: number
  stand: Foerderstand
  antragAm: string | null
  verfuegungId: string | null
  beendetAm: string | null
  endeGrund: string
  fassung: number
  angelegtAm: Temporal.Instant
}>
