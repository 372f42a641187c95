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

export const bereiche = {
  start: 'Übersicht',
  navigation: 'Netzwerk',
  gremien: { name: 'Gruppen', text: 'Arbeitskreise und Gremien: Mitglieder, Sitzungen, Protokolle, Beschlüsse, Unterlagen.' },
  kalender: { name: 'Kalender', text: 'Alle Sitzungen, auch im eigenen Kalenderprogramm.' },
  umfragen: { name: 'Abstimmungen', text: 'Abstimmen und umfragen: ein Haus, eine Stimme.' },
  fragen: { name: 'Frage in die Runde', text: 'Eine Frage an alle, und die Antworten von früher.' },
  bibliothek: { name: 'Bibliothek', text: 'Gute Praxis und Vorlagen teilen, übernehmen, vergleichen.' },
  bekanntmachungen: { name: 'Bekanntmachungen', text: 'Was die Koordination mitteilt.' },
  beteiligung: { name: 'Wer macht wo mit', text: 'Häuser und Gruppen auf einen Blick.' },
  verzeichnis: { name: 'Verzeichnis', text: 'Die kommunalen Jobcenter mit Karte und Kontakt.' },
  vergleich: { name: 'Vergleich', text: 'Öffentliche Kennzahlen, verglichen mit Häusern in ähnlicher Lage.' },
  kampagnen: { name: 'Kampagnen', text: 'Die gemeinsame Marke: Wort, Zeichen, Farben, Bausteine.' },
  pakete: { name: 'Pakete', text: 'Gemeinsame Pressemitteilungen, die jedes Haus für sich anpasst.' },
} as const

export const allgemein = {
  fenster: (titel: string) => `${titel} – Netzwerk – Tragwerk`,
  fehlerhaft: (titel: string) => `Fehler: ${titel}`,
  nichtGetan: 'Das hat nicht geklappt',
  freiwillig: (label: string) => `${label} (freiwillig)`,
  keineDaten:
    'Keine Daten von Leistungsberechtigten: Das Netzwerk kennt keine Fälle. Namen, Aktenzeichen, Geburtsdaten und Bankverbindungen von Menschen, die Leistungen beziehen, gehören nicht hierher.',
  pfad: 'Sie sind hier',
  waehlen: 'Bitte wählen',
} as const

export const start = {
  titel: 'Netzwerk der kommunalen Jobcenter',
  sitzungen: 'Nächste Sitzungen',
  keineSitzungen: 'Keine Sitzung in Sicht. Sobald eine Gruppe einlädt, in der Ihr Haus Mitglied ist, steht sie hier.',
  aufgaben: 'Aufgaben Ihres Hauses',
  keineAufgaben: 'Ihr Haus hat keine offene Aufgabe.',
  umfragen: 'Offene Abstimmungen',
  keineUmfragen: 'Keine Abstimmung wartet auf Ihr Haus.',
  neues: 'Neue Bekanntmachungen',
  nichtsNeues: 'Sie haben alles gelesen.',
  fragen: 'Neue Fragen in die Runde',
  keineFragen: 'Noch keine Frage.',
  antworten: (zahl: number) => (zahl === 0 ? 'noch keine Antwort' : zahl === 1 ? '1 Antwort' : `${zahl} Antworten`),
  bis: (wann: string) => `bis ${wann}`,
  ueberfaellig: 'überfällig',
  zugesagt: 'zugesagt',
  abgesagt: 'Sie haben abgesagt',
  vielleicht: 'vielleicht',
  offen: 'Ihre Antwort fehlt',
  sitzungAbgesagt: 'fällt aus',
  bereiche: 'Bereiche',
} as const

export const kalenderSeite = {
  titel: 'Kalender',
  kommend: 'Kommende Sitzungen',
  vergangen: 'Vergangene Sitzungen',
  leer: 'Keine Sitzung.',
  spalten: { wann: 'Wann', gruppe: 'Gruppe', titel: 'Sitzung', ort: 'Ort' },
  abonnieren: 'Im eigenen Kalenderprogramm',
  abonnierenText:
    'Mit einer geheimen Adresse liest Ihr Kalenderprogramm die Sitzungen mit und bleibt auf dem neuesten Stand. Geben Sie die Adresse nicht weiter. Sie gilt, solange Ihr Haus die Gruppe sieht.',
  welche: 'Welche Sitzungen',
  alle: 'Alle Gruppen meines Hauses',
  knopf: 'Adresse erzeugen',
  erzeugt: 'Die Adresse ist erzeugt. Sie wird nur jetzt gezeigt. Eine frühere Adresse für dieselbe Auswahl gilt nicht mehr.',
  adresse: 'Adresse für Ihr Kalenderprogramm',
  eigene: 'Ihre Adressen',
  seit: (tag: string) => `seit ${tag}`,
  beenden: 'Beenden',
  beendet: 'Die Adresse gilt nicht mehr.',
  keine: 'Sie haben noch keine Adresse erzeugt.',
} as const

export const bekanntmachungen = {
  titel: 'Bekanntmachungen',
  leer: 'Noch keine Bekanntmachung.',
  neu: 'Bekanntmachung schreiben',
  felder: { kreis: 'Für wen', gremium: 'Gruppe', land: 'Land', titel: 'Titel', text: 'Text' },
  kreise: { alle: 'alle Häuser', land: 'Häuser eines Landes', gremium: 'Mitglieder einer Gruppe' } as Readonly<Record<string, string>>,
  nurBei: (wo: string) => `nur bei „${wo}“`,
  knopf: 'Bekannt machen',
  gemacht: 'Die Bekanntmachung ist zu sehen.',
  gelesen: 'Gelesen',
  abhaken: 'Als gelesen abhaken',
  abgehakt: 'Abgehakt.',
  fuer: (wer: string) => `für ${wer}`,
  gelesenVon: (haeuser: number) => (haeuser === 1 ? 'in 1 Haus gelesen' : `in ${haeuser} Häusern gelesen`),
  zurueckziehen: 'Zurückziehen',
  zurueckgezogen: 'Die Bekanntmachung ist zurückgezogen.',
  istZurueckgezogen: 'zurückgezogen',
  wiederZeigen: 'Wieder zeigen',
  wiederGezeigt: 'Die Bekanntmachung ist wieder zu sehen.',
} as const

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
