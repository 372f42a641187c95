import { createHash } from 'node:crypto'
import type { Anhang } from '../platform/pdf/index.ts'
import { rechtsstand } from '../recht/index.ts'
import type { Anschrift } from './anschrift.ts'
import type { Erlass } from './erlass.ts'
import type { Monat } from './monat.ts'

/** Raise it with every change of a text, of the template or of the order of the pages: `pruefen` then compares amounts, not words. */
export const textfassung = 2

/** Stands in the metadata of every notice. */
export const kennzeichen = 'tragwerk-bescheid/v1'

export type Beigelegt = Readonly<{ anhaenge: readonly Anhang[] /** SHA-256 of `bescheid.json`, hex */; pruefsumme: string }>

/**
 * The files inside the PDF: `fall.json` (a `fall/v1` a month), `ergebnis.json` (an `ergebnis/v1` a month), `bescheid.json` (letter, date,
 * versions, checksums of the other two). The checksum of the last is printed and stands in the metadata: it ties them all to the pages.
 */
export function legeBei(monate: readonly Monat[], anschrift: Anschrift | undefined, datum: string, erlass?: Erlass): Beigelegt {
  const fall = JSON.stringify(
    monate.map((m) => m.fall),
    null,
    1,
  )
  const ergebnis = JSON.stringify(
    monate.map(({ ergebnis: { begruendung: _, ...rest } }) => rest),
    null,
    1,
  )
  const bescheid = JSON.stringify(
    {
      schema: 'bescheid/v1',
      programm: 'Tragwerk',
      textfassung,
      rechtsstand,
      datum,
      monate: monate.map((m) => m.monat),
      anschrift: anschrift ?? null,
      ...(erlass === undefined ? {} : { erlass }),
      sha256: { 'fall.json': sha256(fall), 'ergebnis.json': sha256(ergebnis) },
    },
    null,
    1,
  )
  return beigelegt({ 'fall.json': fall, 'ergebnis.json': ergebnis, 'bescheid.json': bescheid })
}

const beschreibungen = {
  'fall.json': ['Der Fall, für jeden Monat eine Falldatei (fall/v1)', 'source'],
  'ergebnis.json': ['Das Ergebnis jedes Monats (ergebnis/v1)', 'data'],
  'bescheid.json': ['Schreiben, Datum und Prüfsummen (bescheid/v1)', 'supplement'],
} as const
export type Beilage = keyof typeof beschreibungen
export const beilagen = Object.keys(beschreibungen) as readonly Beilage[]

/** The three files as attachments, with the checksum that ties them to the pages. */
export function beigelegt(inhalte: Readonly<Record<Beilage, string>>): Beigelegt {
  const anhaenge = beilagen.map((name): Anhang => {
    const [beschreibung, beziehung] = beschreibungen[name]
    return { name, inhalt: inhalte[name], typ: 'application/json', beschreibung, beziehung }
  })
  return { anhaenge, pruefsumme: sha256(inhalte['bescheid.json']) }
}

export function sha256(inhalt: string | Uint8Array): string {
  return createHash('sha256').update(inhalt).digest('hex')
}

/** As printed: eight groups of four, enough to compare by eye. */
export function gedruckt(pruefsumme: string): string {
  return pruefsumme.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ')
}
