/** Words of the start page, the calendar, the attendance overview and the announcements of the network. */

export const rollen: Readonly<Record<string, string>> = { mitglied: 'Mitglied', sprecherin: 'Sprecherin oder Sprecher', moderation: 'Moderation' }
export const arten: Readonly<Record<string, string>> = {
  bund: 'Bundesweites Gremium',
  land: 'Landesgremium',
  vergleichsring: 'Vergleichsring',
  projekt: 'Projekt',
  arbeitskreis: 'Arbeitskreis',
}
export const vertraulich: Readonly<Record<string, string>> = {
  gremium: 'nur Mitglieder',
  alle: 'alle kommunalen Jobcenter',
  land: 'alle Häuser des Landes',
  verbaende: 'Mitglieder und Verbände',
  oeffentlich: 'öffentlich',
}

export const beteiligung = {
  fenster: 'Wer macht wo mit – Tragwerk',
  titel: 'Wer macht wo mit',
  vorspann: 'Häuser und Gruppen. Die Zahl sagt, an wie vielen Sitzungen das Haus teilgenommen hat, seit es Mitglied ist.',
  tabelle: 'Häuser in Zeilen, Gruppen in Spalten',
  haus: 'Haus',
  land: 'Land',
  alleLaender: 'Alle Länder',
  zeigen: 'Zeigen',
  leer: 'Noch hat keine Gruppe Mitglieder.',
  csv: 'Als CSV-Datei',
  csvVermerk: 'Nur für die kommunalen Jobcenter bestimmt.',
  dabei: (dabei: number, sitzungen: number) => (sitzungen === 0 ? 'noch keine Sitzung' : `${dabei} von ${sitzungen}`),
  nichtMehr: 'nicht mehr Mitglied',
  zelle: ({ mitglied, rolle, sitzungen, dabei }: { mitglied: boolean; rolle: string; sitzungen: number; dabei: number }): string =>
    [
      mitglied ? (rollen[rolle] ?? 'Mitglied') : 'nicht mehr Mitglied',
      sitzungen === 0 ? 'noch keine Sitzung' : `${dabei} von ${sitzungen} Sitzungen`,
    ].join(', '),
  keinMitglied: 'kein Mitglied',
} as const
