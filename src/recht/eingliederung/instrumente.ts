import type { Fundstelle } from '../grundlage/einheit.ts'

export const instrumentcodes = [
  'vb',
  'mat',
  'mag',
  'avgs-mpav',
  'eq',
  'bop',
  'asa',
  'egz',
  'p16a-kinderbetreuung',
  'p16a-schuldnerberatung',
  'p16a-psychosozial',
  'p16a-sucht',
  'p16b',
  'p16c',
  'p16d',
  'p16e',
  'p16f',
  'p16g',
  'p16h',
  'p16i',
  'p16k',
  'fbw',
  'reha',
] as const
export type Instrumentcode = (typeof instrumentcodes)[number]

export type Instrument = Readonly<{
  code: Instrumentcode
  name: string
  /** for lists and narrow columns */
  kurz: string
  fundstelle: Fundstelle
  /** who normally gets the money */
  empfaenger: 'person' | 'arbeitgeber' | 'anbieter'
  zahler: 'bund' | 'kommune' | 'agentur'
  ermessen: boolean
  /** false: the Agentur decides since 2025 (sec. 66a: grants made before run to their end) */
  selbstGewaehrt: boolean
  /** how a job with this benefit counts for the key figures: funded beside a job (an integration) or publicly funded (none) */
  integrationsart?: 'beschaeftigungsbegleitend' | 'oeffentlich-gefoerdert'
}>

const sgb2 = (stelle: string): Fundstelle => ({ gesetz: 'SGB II', stelle })
const sgb3 = (stelle: string): Fundstelle => ({ gesetz: 'SGB III', stelle })

const bund = { zahler: 'bund', ermessen: true, selbstGewaehrt: true } as const
const kommune = { zahler: 'kommune', ermessen: true, selbstGewaehrt: true, empfaenger: 'anbieter' } as const
const agentur = { zahler: 'agentur', ermessen: true, selbstGewaehrt: false, empfaenger: 'anbieter' } as const

/** Every instrument of the integration side, in the order of the statute. */
export const instrumente: readonly Instrument[] = [
  { ...bund, code: 'vb', name: 'Förderung aus dem Vermittlungsbudget', kurz: 'Vermittlungsbudget', fundstelle: sgb3('§ 44'), empfaenger: 'person' },
  {
    ...bund,
    code: 'mat',
    name: 'Maßnahme zur Aktivierung bei einem Träger',
    kurz: 'Maßnahme (Träger)',
    fundstelle: sgb3('§ 45'),
    empfaenger: 'anbieter',
  },
  {
    ...bund,
    code: 'mag',
    name: 'Maßnahme zur Aktivierung bei einem Arbeitgeber',
    kurz: 'Maßnahme (Betrieb)',
    fundstelle: sgb3('§ 45 Abs. 1, 2, 8'),
    empfaenger: 'person',
  },
  {
    ...bund,
    code: 'avgs-mpav',
    name: 'Vermittlungsgutschein für eine private Arbeitsvermittlung',
    kurz: 'AVGS-MPAV',
    fundstelle: sgb3('§ 45 Abs. 4 Satz 3 Nr. 2, Abs. 6'),
    empfaenger: 'anbieter',
  },
  { ...bund, code: 'eq', name: 'Einstiegsqualifizierung', kurz: 'EQ', fundstelle: sgb3('§ 54a'), empfaenger: 'arbeitgeber' },
  { ...bund, code: 'bop', name: 'Berufsorientierungspraktikum', kurz: 'Praktikum', fundstelle: sgb3('§ 48a'), empfaenger: 'person' },
  {
    ...bund,
    code: 'asa',
    name: 'Assistierte Ausbildung und außerbetriebliche Berufsausbildung',
    kurz: 'AsA, BaE',
    fundstelle: sgb3('§§ 74 bis 80'),
    empfaenger: 'anbieter',
  },
  {
    ...bund,
    code: 'egz',
    name: 'Eingliederungszuschuss',
    kurz: 'EGZ',
    fundstelle: sgb3('§§ 88 bis 92'),
    empfaenger: 'arbeitgeber',
    integrationsart: 'beschaeftigungsbegleitend',
  },
  {
    ...kommune,
    code: 'p16a-kinderbetreuung',
    name: 'Betreuung von Kindern oder häusliche Pflege von Angehörigen',
    kurz: 'Betreuung, Pflege',
    fundstelle: sgb2('§ 16a Nr. 1'),
  },
  { ...kommune, code: 'p16a-schuldnerberatung', name: 'Schuldnerberatung', kurz: 'Schuldnerberatung', fundstelle: sgb2('§ 16a Nr. 2') },
  { ...kommune, code: 'p16a-psychosozial', name: 'Psychosoziale Betreuung', kurz: 'Psychosoziale Hilfe', fundstelle: sgb2('§ 16a Nr. 3') },
  { ...kommune, code: 'p16a-sucht', name: 'Suchtberatung', kurz: 'Suchtberatung', fundstelle: sgb2('§ 16a Nr. 4') },
  {
    ...bund,
    code: 'p16b',
    name: 'Einstiegsgeld',
    kurz: 'Einstiegsgeld',
    fundstelle: sgb2('§ 16b'),
    empfaenger: 'person',
    integrationsart: 'beschaeftigungsbegleitend',
  },
  { ...bund, code: 'p16c', name: 'Eingliederung von Selbständigen', kurz: 'Selbständige', fundstelle: sgb2('§ 16c'), empfaenger: 'person' },
  {
    ...bund,
    code: 'p16d',
    name: 'Arbeitsgelegenheit mit Mehraufwandsentschädigung',
    kurz: 'Arbeitsgelegenheit',
    fundstelle: sgb2('§ 16d'),
    empfaenger: 'person',
    integrationsart: 'oeffentlich-gefoerdert',
  },
  {
    ...bund,
    code: 'p16e',
    name: 'Eingliederung von Langzeitleistungsbeziehenden',
    kurz: 'Lohnzuschuss § 16e',
    fundstelle: sgb2('§ 16e'),
    empfaenger: 'arbeitgeber',
    integrationsart: 'beschaeftigungsbegleitend',
  },
  { ...bund, code: 'p16f', name: 'Freie Förderung', kurz: 'Freie Förderung', fundstelle: sgb2('§ 16f'), empfaenger: 'person' },
  {
    ...bund,
    code: 'p16g',
    name: 'Förderung nach dem Ende der Hilfebedürftigkeit',
    kurz: 'Weiterförderung',
    fundstelle: sgb2('§ 16g'),
    empfaenger: 'person',
  },
  {
    ...bund,
    code: 'p16h',
    name: 'Förderung schwer zu erreichender junger Menschen',
    kurz: 'Schwer erreichbare Junge',
    fundstelle: sgb2('§ 16h'),
    empfaenger: 'anbieter',
  },
  {
    ...bund,
    code: 'p16i',
    name: 'Teilhabe am Arbeitsmarkt',
    kurz: 'Lohnzuschuss § 16i',
    fundstelle: sgb2('§ 16i'),
    empfaenger: 'arbeitgeber',
    integrationsart: 'oeffentlich-gefoerdert',
  },
  { ...bund, code: 'p16k', name: 'Ganzheitliche Betreuung', kurz: 'Coaching', fundstelle: sgb2('§ 16k'), empfaenger: 'anbieter' },
  { ...agentur, code: 'fbw', name: 'Berufliche Weiterbildung', kurz: 'Weiterbildung', fundstelle: sgb3('§§ 81 bis 87a') },
  { ...agentur, code: 'reha', name: 'Teilhabe am Arbeitsleben', kurz: 'Reha', fundstelle: sgb3('§§ 112 bis 129') },
]

const nachCode = new Map(instrumente.map((i) => [i.code, i]))

export function istInstrumentcode(wert: unknown): wert is Instrumentcode {
  return typeof wert === 'string' && (instrumentcodes as readonly string[]).includes(wert)
}

/** @throws {Error} for a code that is none; ask `istInstrumentcode` first where the code comes from outside */
export function instrument(code: Instrumentcode): Instrument {
  const treffer = nachCode.get(code)
  if (treffer === undefined) throw new Error(`instrument ${code}`)
  return treffer
}
