import { type Gleich, katalog } from './katalog.ts'

const de = {
  monate: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  wochentage: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  tag: (tag: number, monat: string, jahr: number) => `${tag}. ${monat} ${jahr}`,
  mitWochentag: (wochentag: string, tag: string) => `${wochentag}, ${tag}`,
  mitUhrzeit: (tag: string, uhrzeit: string) => `${tag}, ${uhrzeit}\u00a0Uhr`,
  bis: (von: string, bis: string) => `${von} bis ${bis}`,
  und: (vorne: string, letztes: string) => `${vorne} und ${letztes}`,
  sekunden: (n: number) => (n === 1 ? 'in einer Sekunde' : `in ${n}\u00a0Sekunden`),
  minuten: (n: number) => (n === 1 ? 'in einer Minute' : `in ${n}\u00a0Minuten`),
}

const en: Gleich<typeof de> = {
  monate: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  wochentage: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  tag: (tag, monat, jahr) => `${tag} ${monat} ${jahr}`,
  mitWochentag: (wochentag, tag) => `${wochentag}, ${tag}`,
  mitUhrzeit: (tag, uhrzeit) => `${tag}, ${uhrzeit}`,
  bis: (von, bis) => `${von} to ${bis}`,
  und: (vorne, letztes) => `${vorne} and ${letztes}`,
  sekunden: (n) => (n === 1 ? 'in one second' : `in ${n}\u00a0seconds`),
  minuten: (n) => (n === 1 ? 'in one minute' : `in ${n}\u00a0minutes`),
}

/** Words of days and time; numbers of days and amounts are written the German way in all languages, as they stand in the letters. */
export const zeitworte = katalog<Gleich<typeof de>>({ de, einfach: {}, en })
