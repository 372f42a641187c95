import { type Instrumentcode, instrumentcodes, instrumente } from '../recht/index.ts'

/** Instruments that a measure of a provider can be. */
const alsMassnahme = [
  'mat',
  'mag',
  'p16a-kinderbetreuung',
  'p16a-schuldnerberatung',
  'p16a-psychosozial',
  'p16a-sucht',
  'p16d',
  'p16f',
  'p16h',
  'p16k',
  'bop',
  'asa',
  'fbw',
  'reha',
] as const satisfies readonly Instrumentcode[]

export const massnahmeInstrumente = instrumente.filter((i) => (alsMassnahme as readonly string[]).includes(i.code))

export const istMassnahmeInstrument = (text: string): boolean => (alsMassnahme as readonly string[]).includes(text)

/** Rows hold only these. */
export function alsInstrument(text: string): Instrumentcode {
  const code = instrumentcodes.find((c) => c === text)
  if (code === undefined) throw new Error(`no instrument: ${text}`)
  return code
}

export const instrumentName = (text: string): string => instrumente.find((i) => i.code === text)?.kurz ?? text
