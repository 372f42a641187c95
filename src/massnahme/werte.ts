export const anbieterArten = ['massnahme', 'beratung', 'vermittlung', 'teilhabe'] as const
export type AnbieterArt = (typeof anbieterArten)[number]

/** What a price is for; `gruppe`: a run as a whole, for a month. */
export const preisArten = ['stunde', 'tag', 'woche', 'monat', 'teilnahme', 'gruppe'] as const
export type PreisArt = (typeof preisArten)[number]

/** How the house came to the measure: award, voucher of the person, agreement (sec. 17 (2) SGB II). */
export const wege = ['vergabe', 'gutschein', 'vereinbarung'] as const
export type Weg = (typeof wege)[number]

export const barrierefreiheit = ['rollstuhl', 'aufzug', 'wc', 'hoeren', 'gebaerden', 'sehen', 'leichte-sprache', 'online'] as const
export type Barrierefreiheit = (typeof barrierefreiheit)[number]

export const sprachen = ['de', 'de-leicht', 'en', 'uk', 'ar', 'tr', 'fa', 'ru', 'pl', 'ro'] as const
export type KursSprache = (typeof sprachen)[number]

export const staende = ['vorgemerkt', 'wartend', 'zugewiesen', 'laufend', 'abgeschlossen', 'abgebrochen', 'nicht-angetreten', 'abgesagt'] as const
export type Stand = (typeof staende)[number]

/** These take a place. */
export const belegende = ['vorgemerkt', 'zugewiesen', 'laufend'] as const satisfies readonly Stand[]

/** A provider sees no offers, no waiting list and nobody who did not come to be assigned. */
export const beimAnbieter = ['zugewiesen', 'laufend', 'abgeschlossen', 'abgebrochen', 'nicht-angetreten'] as const satisfies readonly Stand[]

/** Why somebody leaves early; the first two are what a measure is for. */
export const abbruchgruende = [
  'arbeit',
  'ausbildung',
  'krankheit',
  'umzug',
  'leistungsende',
  'fehlzeiten',
  'ausschluss',
  'person',
  'sonstiges',
] as const
export type Abbruchgrund = (typeof abbruchgruende)[number]

/** Attendance of a day (sec. 61 SGB II); the four in the middle are excuses by kind. */
export const tagesarten = ['anwesend', 'behoerde', 'bewerbung', 'familie', 'sonstiges', 'krank', 'unentschuldigt', 'frei'] as const
export type Tagesart = (typeof tagesarten)[number]

export const entschuldigt: ReadonlySet<string> = new Set<Tagesart>(['behoerde', 'bewerbung', 'familie', 'sonstiges', 'krank'])

export function alsStand(text: string): Stand {
  const stand = staende.find((s) => s === text)
  if (stand === undefined) throw new Error(`no state of a participation: ${text}`)
  return stand
}

/** Instruments that only an accredited provider may carry out (sec. 176 (1) SGB III; secs. 16h (4), 16k (3) SGB II). */
export const mitAzav: ReadonlySet<string> = new Set(['mat', 'p16h', 'p16k', 'avgs-mpav'])
