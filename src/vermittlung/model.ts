import { arbeitsformen, sprachstufen } from './passung-merkmale.ts'

export { arbeitsformen, sprachstufen }

export const stellenStaende = ['gemeldet', 'offen', 'besetzt', 'geschlossen', 'abgelehnt', 'zusammengefuehrt'] as const
export type StellenStand = (typeof stellenStaende)[number]

export const stellenQuellen = ['eigen', 'arbeitgeber', 'csv', 'jobsuche'] as const
export type StellenQuelle = (typeof stellenQuellen)[number]

export const kontaktArten = ['telefon', 'besuch', 'schreiben', 'veranstaltung', 'portal'] as const
export type KontaktArt = (typeof kontaktArten)[number]

export const fuehrerscheinklassen = ['AM', 'A', 'B', 'BE', 'C1', 'C', 'CE', 'D', 'L', 'T'] as const

/** What the person says to a proposal, and what the employer does. */
export const personStaende = ['offen', 'interessiert', 'beworben', 'abgesagt'] as const
export type PersonStand = (typeof personStaende)[number]
export const arbeitgeberStaende = ['wartet', 'offen', 'gespraech', 'eingestellt', 'abgesagt'] as const
export type ArbeitgeberStand = (typeof arbeitgeberStaende)[number]
/** How much of themselves the person lets an employer see. */
export const freigaben = ['keine', 'name', 'kontakt'] as const
export type Freigabe = (typeof freigaben)[number]

/** Starts of work as the database keeps them; whether one counts says `zaehlung`. */
export const integrationsarten = ['svpflichtig', 'ausbildung', 'selbstaendig', 'geringfuegig', 'oeffentlich-gefoerdert'] as const
export type Integrationsart = (typeof integrationsarten)[number]

/** Name of a field of the form of a start of work; the forms of corrections (`ersetzt`) stand beside one another on the page. */
export const integrationsfeld = (feld: string, ersetzt: string): string => (ersetzt === '' ? `i.${feld}` : `${feld}-${ersetzt}`)

/** Name of a field of an answer to a proposal; both sides have a form for each. */
export const vorschlagsfeld = (feld: string, vorschlagId: string, seite: 'person' | 'arbeitgeber'): string =>
  seite === 'person' ? `${feld}-${vorschlagId}` : `${feld}-${vorschlagId}-arbeitgeber`

/** One sentence at one field of a form or of a line. */
export type Meldung = Readonly<{ feld: string; satz: string }>

/** The value of a list that a text names. */
export function aus<T extends string>(liste: readonly T[], text: string): T | undefined {
  return liste.find((eintrag) => eintrag === text)
}
