/** Words of the forms for offices, services, contacts and housing limits, for staff. */

export const seitenbereichNamen = {
  geld: 'Geld',
  arbeit: 'Arbeit und Ausbildung',
  familie: 'Kinder und Familie',
  wohnen: 'Wohnen',
  'vor-ort': 'Vor Ort',
  rechte: 'Rechte und Pflichten',
  'ueber-uns': 'Über uns',
  pflicht: 'Pflichtseiten',
} as const

export const leistungsbereichNamen = { geld: 'Geld', wohnen: 'Wohnen', familie: 'Kinder und Familie', arbeit: 'Arbeit und Ausbildung' } as const

export const fuerNamen = {
  buerger: 'Bürgerinnen und Bürger',
  unternehmen: 'Unternehmen',
  beratung: 'Beratungsstellen',
  presse: 'Presse',
} as const

export const wochentagNamen = {
  mo: 'Montag',
  di: 'Dienstag',
  mi: 'Mittwoch',
  do: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  so: 'Sonntag',
} as const

export const barriereNamen = {
  stufenlos: 'Stufenloser Eingang',
  rampe: 'Rampe',
  aufzug: 'Aufzug',
  tueroeffner: 'Türöffner',
  'klingel-niedrig': 'Klingel in niedriger Höhe',
  'wc-rollstuhl': 'WC für Rollstühle',
  'parkplatz-rollstuhl': 'Parkplatz für Rollstühle',
  hoerschleife: 'Hörschleife',
  leitsystem: 'Leitsystem für Blinde',
  begleithund: 'Begleithunde willkommen',
  wickeltisch: 'Wickeltisch',
  'ruhiger-raum': 'Ruhiger Raum',
} as const

export const gesprocheneNamen = {
  en: 'Englisch',
  uk: 'Ukrainisch',
  ar: 'Arabisch',
  tr: 'Türkisch',
  ru: 'Russisch',
  fa: 'Persisch',
  ro: 'Rumänisch',
  bg: 'Bulgarisch',
  fr: 'Französisch',
  pl: 'Polnisch',
  ku: 'Kurdisch',
  vi: 'Vietnamesisch',
  es: 'Spanisch',
  it: 'Italienisch',
  da: 'Dänisch',
} as const

export const mieteNamen = { bruttokalt: 'bruttokalt (ohne Heizung)', bruttowarm: 'bruttowarm (mit Heizung)' } as const

export const standortWorte = {
  woche: 'Öffnungszeiten',
  wocheHinweis: 'Zum Beispiel: 8–12, 13–17:30. Leer heißt geschlossen.',
  nachTermin: 'nach Termin',
  ausnahmen: 'Abweichende Zeiten',
  ausnahmenHinweis: 'Ohne Uhrzeiten ist an diesen Tagen geschlossen. Eine geleerte Zeile entfällt.',
  ausnahme: {
    von: (nr: number) => `${nr}. Von`,
    bis: (nr: number) => `${nr}. Bis`,
    zeiten: (nr: number) => `${nr}. Uhrzeiten`,
    grund: (nr: number) => `${nr}. Grund`,
    einfach: (nr: number) => `${nr}. Grund, einfach`,
    en: (nr: number) => `${nr}. Grund, englisch`,
  },
  breite: 'Breitengrad',
  laenge: 'Längengrad',
} as const

export const aushangWorte = {
  legende: 'Andere Öffnungszeiten',
  hinweis:
    'Gelten für die gewählten Standorte, solange der Hinweis öffentlich ist, und stehen dann überall. Ohne Uhrzeiten ist geschlossen; ohne ersten Tag bleibt alles, wie es ist.',
  von: 'Erster Tag',
  bis: 'Letzter Tag',
  zeiten: 'Uhrzeiten, zum Beispiel 8–12',
  nachTermin: 'nach Termin',
} as const

export const richtwerteWorte = {
  giltBisHinweis: 'Leer: bis auf Weiteres.',
  quelleHinweis: 'Richtlinie mit Datum.',
  tabelle: 'Höchstbeträge in Euro',
  tabelleHinweis: 'Zellen aus einer Tabellenkalkulation lassen sich mit Strg V in das Gitter einfügen. Eine geleerte Zeile entfällt.',
  raum: 'Vergleichsraum',
  orte: 'Orte',
  personen: (n: number) => (n === 1 ? '1 Person' : `${n} Personen`),
  weitere: 'je weitere',
  flaeche: 'Wohnfläche in m²',
  flaecheVon: (raum: string) => `${raum}: m²`,
  zeile: (nr: number) => `Zeile ${nr}`,
  zelle: (raum: string, spalte: string) =>
    `${raum}, ${spalte === 'weitere' ? 'je weitere Person' : spalte === '1' ? '1 Person' : `${spalte} Personen`}`,
  einfuegen: 'Aus einer Tabelle einfügen',
  einfuegenHinweis: 'Je Zeile: Vergleichsraum, dann die Beträge, getrennt durch Tabulator oder Semikolon.',
  einfuegenKnopf: 'Zeilen übernehmen',
} as const

const wertnamen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bereich: seitenbereichNamen,
  fuer: fuerNamen,
  barrierefrei: barriereNamen,
  sprachen: gesprocheneNamen,
  miete: mieteNamen,
}

/** A value that people chose from a list, as the list calls it; days and amounts as they are written. */
export function wertName(stelle: string, wert: string): string {
  const gewaehlt = wertnamen[stelle]?.[wert]
  if (gewaehlt !== undefined) return gewaehlt
  if (stelle.endsWith('cent') && /^\d+$/.test(wert)) return `${Math.floor(Number(wert) / 100)},${wert.slice(-2).padStart(2, '0')}\u00a0€`
  return /^\d{4}-\d{2}-\d{2}$/.test(wert) ? wert.split('-').reverse().join('.') : wert
}
