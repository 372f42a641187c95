import { z } from 'zod'
import { frei, freierTag, wahl, zeile } from './formular.ts'
import { lizenzen } from './unterlage.ts'

export const eintragArten = ['praxis', 'vorlage'] as const
export type EintragArt = (typeof eintragArten)[number]
export const stufen = ['idee', 'erprobt', 'ausgewertet', 'uebertragen'] as const
export const vorlageArten = ['brief', 'checkliste', 'merkblatt', 'textbaustein', 'ablauf'] as const

const gemeinsam = { titel: zeile('Titel', 160), themen: frei('Themen', 200), lizenz: wahl('Lizenz', lizenzen) }

export const praxisSchema = z.object({
  art: z.literal('praxis'),
  ...gemeinsam,
  problem: zeile('Problem', 4000),
  zielgruppe: frei('Zielgruppe', 1000),
  idee: zeile('Idee', 8000),
  aufwand: frei('Aufwand', 2000),
  rechtsgrundlage: frei('Rechtsgrundlage', 1000),
  partner: frei('Partner', 1000),
  wirkung: frei('Wirkung', 4000),
  methode: frei('Wie gemessen', 2000),
  hindernisse: frei('Hindernisse', 4000),
  uebertragung: frei('Was beim Übertragen hilft', 4000),
  kontakt: frei('Kontakt', 300),
  stufe: wahl('Stufe', stufen),
})

export const vorlageSchema = z.object({
  art: z.literal('vorlage'),
  ...gemeinsam,
  vorlageart: wahl('Art der Vorlage', vorlageArten),
  text: zeile('Text', 40_000),
  rechtsstand: freierTag('Rechtsstand').transform((tag) => tag ?? ''),
  hinweise: frei('Hinweise zur Anpassung', 4000),
})

export const eintragSchema = z.discriminatedUnion('art', [praxisSchema, vorlageSchema])
export type Eintragsdaten = z.output<typeof eintragSchema>

const worte = { praxis: praxisSchema.shape, vorlage: vorlageSchema.shape }

/** Fields in the order in which they are written and read; without the kind. */
export function felderVon(art: EintragArt): string[] {
  return Object.keys(worte[art]).filter((feld) => feld !== 'art')
}

export function feldwert(daten: Eintragsdaten, feld: string): string {
  const wert = (daten as Readonly<Record<string, unknown>>)[feld]
  return typeof wert === 'string' ? wert : ''
}

/** All words of an entry, for checks and search. */
export function textVon(daten: Eintragsdaten): string {
  return felderVon(daten.art)
    .map((feld) => feldwert(daten, feld))
    .join('\n')
}
