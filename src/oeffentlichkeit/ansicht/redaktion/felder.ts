import type { Werte } from '../../redaktion-werte.ts'
import type { Bildauswahl } from '../bild.tsx'

/** A figure to choose, with its value of today. */
export type Zahlwahl = Readonly<{ name: string; wert: string; bezeichnung: string }>

/** What every form of a kind works with. */
export type Felder = Readonly<{
  werte: Werte
  /** one sentence per field that is wrong */
  fehler: Readonly<Record<string, string>>
  zahlen: readonly Zahlwahl[]
  bilder: readonly Bildauswahl[]
  standorte: readonly Readonly<{ adresse: string; name: string }>[]
}>

export const wert = ({ werte }: Pick<Felder, 'werte'>, name: string): string => werte[name]?.[0] ?? ''
