import { titelNamen } from './texte/personal-mittel.ts'

/**
 * Parts of the budget as the house plans and watches them. All but the last two belong to the Eingliederungstitel of the Bund
 * (sec. 46 (2)); `p16a` is the municipality's own money (sec. 6 (1) sentence 1 Nr. 2), `verwaltung` the other half of the Gesamtbudget.
 */
export const titelliste = [
  'vermittlungsbudget',
  'aktivierung',
  'jugend',
  'egz',
  'einstiegsgeld',
  'selbstaendigkeit',
  'arbeitsgelegenheiten',
  'p16e',
  'p16f',
  'p16h',
  'p16i',
  'p16k',
  'weiterbildung-alt',
  'verwaltung',
  'p16a',
] as const
export type Titel = (typeof titelliste)[number]

export function istTitel(text: string): text is Titel {
  return (titelliste as readonly string[]).includes(text)
}

export const titelName = (titel: Titel): string => titelNamen[titel]

/** Belongs to the Eingliederungstitel: what the tenth of sec. 16f (2) is taken of. */
export function istEingliederung(titel: Titel): boolean {
  return titel !== 'verwaltung' && titel !== 'p16a'
}

const jeInstrument: Readonly<Record<string, Titel>> = {
  vb: 'vermittlungsbudget',
  mat: 'aktivierung',
  mag: 'aktivierung',
  'avgs-mpav': 'aktivierung',
  eq: 'jugend',
  bop: 'jugend',
  asa: 'jugend',
  egz: 'egz',
  p16b: 'einstiegsgeld',
  p16c: 'selbstaendigkeit',
  p16d: 'arbeitsgelegenheiten',
  p16e: 'p16e',
  p16f: 'p16f',
  p16g: 'aktivierung',
  p16h: 'p16h',
  p16i: 'p16i',
  p16k: 'p16k',
  fbw: 'weiterbildung-alt',
  reha: 'weiterbildung-alt',
  'p16a-kinderbetreuung': 'p16a',
  'p16a-schuldnerberatung': 'p16a',
  'p16a-psychosozial': 'p16a',
  'p16a-sucht': 'p16a',
}

/** The title that an instrument is paid from; undefined: none of these (travel costs, Bildung und Teilhabe). */
export function titelVon(instrument: string): Titel | undefined {
  return jeInstrument[instrument]
}
