import { type Sprache, zeitworte } from '../sprache/index.ts'

/** No-break space: stands before €, % and after §, Abs., Satz, Nr. in everything people read. */
export const NBSP = '\u00a0'
const MINUS = '\u2212'

/** `1.005,68` from euros; U+2212 before a negative amount. */
export function alsZahl(euro: number, stellen: 0 | 2 = 2): string {
  const cent = Math.round(Math.abs(euro) * 100)
  const ganze = (stellen === 0 ? Math.round(cent / 100) : Math.floor(cent / 100)).toString().replace(/\B(?=(\d{3})+$)/g, '.')
  const rest = stellen === 0 ? '' : `,${(cent % 100).toString().padStart(2, '0')}`
  return `${euro < 0 && cent > 0 ? MINUS : ''}${ganze}${rest}`
}

/** `1.005,68 €` */
export function alsEuro(euro: number): string {
  return `${alsZahl(euro)}${NBSP}€`
}

/** `1.480 €` where there are no cents, else `1.480,50 €` */
export function alsKurzenEuro(euro: number): string {
  return `${alsZahl(euro, Number.isInteger(Math.round(euro * 100) / 100) ? 0 : 2)}${NBSP}€`
}

/** `+9,00`, `−694,40`, `=` where nothing changes */
export function alsUnterschied(euro: number): string {
  if (Math.round(euro * 100) === 0) return '='
  return euro > 0 ? `+${alsZahl(euro)}` : alsZahl(euro)
}

/** `01.08.2026` from `2026-08-01` */
export function alsDatum(iso: string): string {
  return iso.split('-').reverse().join('.')
}

/** `August 2026` from `2026-08`, the name of the month in the language of the page. */
export function alsMonat(monat: string, sprache: Sprache = 'de'): string {
  return `${zeitworte(sprache).monate[Number(monat.slice(5, 7)) - 1]} ${monat.slice(0, 4)}`
}

/** Ties numbers to their signs, so that no line breaks between them: `§ 11b Abs. 2`, `36 %`, `603 €`. */
export function mitFestenAbstaenden(text: string): string {
  return text.replace(/(§§?|Abs\.|Satz|S\.|Nr\.|Art\.) (?=\d)/g, `$1${NBSP}`).replace(/(\d) (?=[€%])/g, `$1${NBSP}`)
}

/** Long words of this field, cut where they may break: narrow screens have no dictionary to rely on. */
const TRENNSTELLEN = [
  'Grund|sicherungs|geld',
  'Kinder|geld',
  'Mehr|bedarf',
  'Ein|kommen',
  'Regel|bedarf',
  'Sofort|zuschlag',
  'Ausbildungs|vergütung',
  'Berufs|ausbildungs|beihilfe',
  'Unterhalts|vorschuss',
  'Arbeitslosen|geld',
  'Warm|wasser',
  'Schul|bedarf',
  'Heiz|kosten',
  'Neben|kosten',
  'Grund|miete',
  'Erwerbs|tätigen|frei|betrag',
  'ddi|tional',
  'mmedi|ate',
  'upple|ment',
  'partici|pation',
  'Asyl|bewerber|leistungs|gesetz',
  'Auf|enthalts|titel',
  'Eingliederungs|hilfe',
  'Fiktions|bescheinigung',
  'Mutterschafts|geld',
  'Renten|versicherungs|nummer',
  'Schwer|behinderten|ausweis',
  'Staats|angehörigkeit',
].map((wort) => [wort.replaceAll('|', ''), wort.replaceAll('|', '\u00ad')] as const)

/** The same text with soft hyphens, for names in narrow columns. */
export function mitTrennstellen(text: string): string {
  return TRENNSTELLEN.reduce((t, [wort, getrennt]) => t.replaceAll(wort, getrennt), text)
}
