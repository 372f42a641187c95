import type { Instrumentcode } from '../recht/index.ts'
import {
  antragsnamen,
  bemessungNamen,
  faktennamen,
  gruppenNamen,
  feldhinweise as hinweise,
  jaNein,
  listenworte,
  taetigkeitNamen,
} from './texte/personal-felder.ts'

/** How a value is typed in. `tagOffen`: a day, or none by agreement; `posten`: rows with name, amount and month. */
export type Feldform = 'tag' | 'tagOffen' | 'ja' | 'euro' | 'ganz' | 'stunden' | 'prozent' | 'auswahl' | 'posten' | 'spannen' | 'unterbrechungen'

export type Feld = Readonly<{
  /** name in the form: `f.beginn`, `a.von` */
  name: string
  label: string
  form: Feldform
  optionen?: Readonly<Record<string, string>>
  einheit?: string
  hinweis?: string
  pflicht?: true
}>

export type Faktenname = keyof typeof faktennamen

const { monate, stunden, prozent } = listenworte.einheiten
const formen: Readonly<Record<Faktenname, Readonly<{ form: Feldform; optionen?: Readonly<Record<string, string>>; einheit?: string }>>> = {
  geburtsdatum: { form: 'tag' },
  erwerbsfaehig: { form: 'ja' },
  hilfebeduerftig: { form: 'ja' },
  hilfebeduerftigkeitEntfallenAm: { form: 'tag' },
  ausbildungBis: { form: 'tag' },
  algAnspruch: { form: 'ja' },
  rehatraegerZustaendig: { form: 'ja' },
  behindert: { form: 'ja' },
  schwerbehindert: { form: 'ja' },
  besondersBetroffen: { form: 'ja' },
  minderjaehrigesKindInBg: { form: 'ja' },
  weitereLeistungsberechtigte: { form: 'ganz' },
  regelbedarfCent: { form: 'euro' },
  arbeitslos: { form: 'ja' },
  arbeitslosSeit: { form: 'tag' },
  unterbrechungen: { form: 'unterbrechungen' },
  arbeitsuchend: { form: 'ja' },
  ausbildungsuchend: { form: 'ja' },
  leistungsmonate24: { form: 'ganz', einheit: monate },
  leistungsmonate60: { form: 'ganz', einheit: monate },
  leistungsmonate84: { form: 'ganz', einheit: monate },
  beschaeftigtMonate24: { form: 'ganz', einheit: monate },
  beschaeftigtMonate60: { form: 'ganz', einheit: monate },
  beschaeftigtMonate84: { form: 'ganz', einheit: monate },
  vermittlungVersucht: { form: 'ja' },
  coachingMonate: { form: 'ganz', einheit: monate },
  genutzt16iMonate: { form: 'ganz', einheit: monate },
  altfoerderung16i: { form: 'ja' },
  zuweisungen16d: { form: 'spannen' },
  genutzt16bMonate: { form: 'ganz', einheit: monate },
  erfolgversprechender: { form: 'ja' },
  erforderlich: { form: 'ja' },
  erschwert: { form: 'ja' },
  schwerwiegendeHemmnisse: { form: 'ja' },
  kenntnisseTage: { form: 'ganz' },
  besondersZuFoerdern: { form: 'ja' },
  antragAm: { form: 'tag' },
  beginn: { form: 'tag' },
  befristetBis: { form: 'tagOffen' },
  taetigkeit: { form: 'auswahl', optionen: taetigkeitNamen },
  minutenJeWoche: { form: 'stunden', einheit: stunden },
  entgeltMonatCent: { form: 'euro' },
  tarifMonatCent: { form: 'euro' },
  tarifStundeCent: { form: 'euro' },
  'arbeitgeber.beschaeftigtMonate48': { form: 'ganz', einheit: monate },
  'arbeitgeber.ersetzterArbeitsplatz': { form: 'ja' },
  'arbeitgeber.foerderungFallengelassen': { form: 'ja' },
  azavBis: { form: 'tagOffen' },
  tragfaehig: { form: 'ja' },
  zusaetzlich: { form: 'ja' },
  oeffentlichesInteresse: { form: 'ja' },
  wettbewerbsneutral: { form: 'ja' },
  zieleBeschrieben: { form: 'ja' },
  keinAnderesMittel: { form: 'ja' },
  jugendhilfeAbgestimmt: { form: 'ja' },
  anspruchWahrscheinlich: { form: 'ja' },
  abschlussWahrscheinlich: { form: 'ja' },
  andereLeistungMoeglich: { form: 'ja' },
  imBetriebBekannt: { form: 'ja' },
  eqVertragGeeignet: { form: 'ja' },
}

export function faktenfeld(name: Faktenname): Feld {
  const info = formen[name]
  const offen = info.form === 'ja' ? { optionen: jaNein } : {}
  return { name: `f.${name}`, label: faktennamen[name], ...offen, ...info }
}

/** Facts about health: read and shown only with `gesundheit.lesen`. Who is competent (sec. 5 (5)) everybody must know who grants. */
export const gesundheitsfakten: readonly Faktenname[] = ['behindert', 'schwerbehindert', 'besondersBetroffen']

const person = ['geburtsdatum', 'erwerbsfaehig', 'hilfebeduerftig', 'algAnspruch', 'rehatraegerZustaendig'] as const
const ermessen = ['erforderlich', 'erfolgversprechender', 'antragAm'] as const
const lzb = ['leistungsmonate24', 'leistungsmonate60', 'leistungsmonate84'] as const
const sucht = ['arbeitslos', 'arbeitslosSeit', 'unterbrechungen', 'arbeitsuchend', 'ausbildungsuchend'] as const
const stelle = ['beginn', 'befristetBis', 'taetigkeit', 'minutenJeWoche', 'entgeltMonatCent'] as const
const betrieb = ['arbeitgeber.beschaeftigtMonate48', 'arbeitgeber.ersetzterArbeitsplatz'] as const
const kommunal = [...person, ...ermessen] as const

/** The facts that an instrument's conditions and amount ask for, in the order of the form. */
const faktenJe: Readonly<Record<Instrumentcode, readonly Faktenname[]>> = {
  vb: [...person, ...sucht, 'beginn', 'taetigkeit', 'andereLeistungMoeglich', ...ermessen],
  mat: [...person, ...sucht, 'azavBis', 'kenntnisseTage', 'beginn', ...ermessen],
  mag: [...person, ...sucht, 'schwerwiegendeHemmnisse', 'kenntnisseTage', 'beginn', ...ermessen],
  'avgs-mpav': [
    ...person,
    ...sucht,
    'behindert',
    'azavBis',
    'beginn',
    'befristetBis',
    'taetigkeit',
    'minutenJeWoche',
    'arbeitgeber.beschaeftigtMonate48',
    ...ermessen,
  ],
  eq: [...person, 'ausbildungsuchend', 'erschwert', 'imBetriebBekannt', 'eqVertragGeeignet', 'beginn', 'minutenJeWoche', ...ermessen],
  bop: [...person, 'ausbildungsuchend', 'beginn', ...ermessen],
  asa: [...person, 'ausbildungsuchend', 'erschwert', 'azavBis', 'beginn', ...ermessen],
  egz: [...person, 'erschwert', 'behindert', 'schwerbehindert', 'besondersBetroffen', ...stelle, 'tarifMonatCent', ...betrieb, ...ermessen],
  'p16a-kinderbetreuung': kommunal,
  'p16a-schuldnerberatung': kommunal,
  'p16a-psychosozial': kommunal,
  'p16a-sucht': kommunal,
  p16b: [
    ...person,
    'hilfebeduerftigkeitEntfallenAm',
    ...sucht,
    'erschwert',
    'besondersZuFoerdern',
    'beginn',
    'taetigkeit',
    'minutenJeWoche',
    'regelbedarfCent',
    'weitereLeistungsberechtigte',
    'genutzt16bMonate',
    'hilfebeduerftigkeitEntfallenAm',
    ...ermessen,
  ],
  p16c: [...person, 'taetigkeit', 'beginn', 'minutenJeWoche', 'tragfaehig', ...ermessen],
  p16d: [...person, 'zuweisungen16d', 'andereLeistungMoeglich', 'zusaetzlich', 'oeffentlichesInteresse', 'wettbewerbsneutral', 'beginn', ...ermessen],
  p16e: [...person, 'leistungsmonate24', 'beschaeftigtMonate24', 'vermittlungVersucht', ...stelle, 'tarifMonatCent', ...betrieb, ...ermessen],
  p16f: [...person, 'zieleBeschrieben', 'keinAnderesMittel', 'andereLeistungMoeglich', 'beginn', ...ermessen],
  p16g: [...person, 'hilfebeduerftigkeitEntfallenAm', 'beginn', 'abschlussWahrscheinlich', ...ermessen],
  p16h: ['geburtsdatum', 'algAnspruch', 'rehatraegerZustaendig', 'anspruchWahrscheinlich', 'jugendhilfeAbgestimmt', 'azavBis', 'erforderlich'],
  p16i: [
    ...person,
    ...lzb.slice(1),
    'beschaeftigtMonate60',
    'beschaeftigtMonate84',
    'minderjaehrigesKindInBg',
    'schwerbehindert',
    'coachingMonate',
    'genutzt16iMonate',
    'altfoerderung16i',
    'beginn',
    'befristetBis',
    'taetigkeit',
    'minutenJeWoche',
    'tarifStundeCent',
    'arbeitgeber.ersetzterArbeitsplatz',
    'arbeitgeber.foerderungFallengelassen',
    ...ermessen,
  ],
  p16k: [...person, 'azavBis', 'beginn', 'hilfebeduerftigkeitEntfallenAm', 'ausbildungBis', ...ermessen],
  fbw: [...person, ...sucht],
  reha: [...person, 'behindert'],
}

export function faktenVonInstrument(code: Instrumentcode): readonly Faktenname[] {
  return faktenJe[code]
}

const a = (name: keyof typeof antragsnamen, rest: Omit<Feld, 'name' | 'label'>): Feld => ({ name: `a.${name}`, label: antragsnamen[name], ...rest })
const zeit = [a('von', { form: 'tag', pflicht: true }), a('bis', { form: 'tag', pflicht: true, hinweis: hinweise.bisSelbst })]
const posten = [...zeit, a('posten', { form: 'posten' })]
const agAnteil = a('agAnteil', { form: 'prozent', einheit: prozent, hinweis: hinweise.agAnteil })

const antragJe: Readonly<Partial<Record<Instrumentcode, readonly Feld[]>>> = {
  'avgs-mpav': [
    a('verguetungCent', { form: 'euro', hinweis: hinweise.verguetung }),
    a('beschaeftigtSeit', { form: 'tag', pflicht: true }),
    a('beschaeftigtBis', { form: 'tag' }),
  ],
  eq: [...zeit, a('verguetungMonatCent', { form: 'euro', pflicht: true }), a('pauschaleCent', { form: 'euro', pflicht: true })],
  egz: [
    ...zeit,
    a('gruppe', { form: 'auswahl', optionen: gruppenNamen, pflicht: true }),
    a('satz', { form: 'prozent', einheit: prozent, hinweis: hinweise.prozent, pflicht: true }),
    agAnteil,
  ],
  p16b: [
    ...zeit,
    a('bemessung', { form: 'auswahl', optionen: bemessungNamen, pflicht: true }),
    a('stufe1', { form: 'prozent', einheit: prozent, hinweis: hinweise.grundbetrag, pflicht: true }),
    a('stufe2Ab', { form: 'ganz' }),
    a('stufe2', { form: 'prozent', einheit: prozent }),
    a('stufe3Ab', { form: 'ganz' }),
    a('stufe3', { form: 'prozent', einheit: prozent }),
  ],
  p16c: [...zeit, a('zuschuesse', { form: 'posten' }), a('beratung', { form: 'posten' }), a('bisherCent', { form: 'euro' })],
  p16d: [
    ...zeit,
    a('stundenJeMonat', { form: 'stunden', einheit: stunden, pflicht: true }),
    a('satzCent', { form: 'euro', hinweis: hinweise.satzCent }),
    a('kosten', { form: 'posten' }),
  ],
  p16e: [...zeit, agAnteil],
  p16i: [
    ...zeit,
    a('angerechneteMonate', { form: 'ganz', einheit: monate }),
    a('weiterbildung', { form: 'posten' }),
    a('weiterbildungBisherCent', { form: 'euro' }),
    agAnteil,
  ],
  fbw: [...posten, a('bewilligtAm', { form: 'tag', pflicht: true })],
  reha: [...posten, a('bewilligtAm', { form: 'tag', pflicht: true })],
}

/** What the amount of an instrument needs beyond the facts. */
export function antragsfelder(code: Instrumentcode): readonly Feld[] {
  return antragJe[code] ?? posten
}

/** Rows of a list that stand ready. */
export const ZEILEN = 6
