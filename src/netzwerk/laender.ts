/** The Länder as the annex to the KomtrZV and the directory name them. */
export const laender = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BB: 'Brandenburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
  BE: 'Berlin',
  HB: 'Bremen',
  HH: 'Hamburg',
} as const

export type Land = keyof typeof laender
export const landkuerzel = Object.keys(laender) as [Land, ...Land[]]

export function istLand(text: string): text is Land {
  return Object.hasOwn(laender, text)
}
