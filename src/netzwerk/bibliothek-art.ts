import { z } from 'zod'
import { type EintragArt, type Felderwerte, feldernamen } from './bibliothek-felder.ts'
import { frei, freierTag, wahl, zeile } from './formular.ts'
import { lizenzen } from './lizenzen.ts'

const stufen = ['idee', 'erprobt', 'ausgewertet', 'uebertragen'] as const
const vorlageArten = ['brief', 'checkliste', 'merkblatt', 'textbaustein', 'ablauf'] as const

const gemeinsam = { titel: zeile('Titel', 160), themen: frei('Themen', 200), lizenz: wahl('Lizenz', lizenzen) }

const praxisSchema = z.object({
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

const vorlageSchema = z.object({
  art: z.literal('vorlage'),
  ...gemeinsam,
  vorlageart: wahl('Art der Vorlage', vorlageArten),
  text: zeile('Text', 40_000),
  rechtsstand: freierTag('Rechtsstand').transform((tag) => tag ?? ''),
  hinweise: frei('Hinweise zur Anpassung', 4000),
})

export const eintragSchema = z.discriminatedUnion('art', [praxisSchema, vorlageSchema])
export type Eintragsdaten = z.output<typeof eintragSchema>

/** Fields in the order in which they are written and read. */
export function felderVon(art: EintragArt): readonly string[] {
  return feldernamen[art]
}

/** All fields as a page shows them. */
export function wertevon(daten: Eintragsdaten): Felderwerte {
  return Object.fromEntries(felderVon(daten.art).map((feld) => [feld, feldwert(daten, feld)]))
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
