/** Words of the pages of ballots and questions. */

import { landnamen } from '../landnamen.ts'

export const umfragen = {
  titel: 'Abstimmungen',
  leer: 'Noch keine Abstimmung. Die Koordination und wer eine Gruppe leitet können eine beginnen.',
  spalten: { titel: 'Abstimmung', kreis: 'Kreis', art: 'Art', frist: 'Frist', teilgenommen: 'Häuser', stand: 'Stand' },
  kreis: (kreis: string, wer: string) => (kreis === 'alle' ? 'alle Häuser' : kreis === 'land' ? (landnamen[wer] ?? wer) : wer),
  geheim: 'geheim',
  offen: 'offen',
  wartet: 'wartet auf Ihr Haus',
  laeuft: 'läuft',
  beendet: 'beendet',
  zurueckgezogen: 'zurückgezogen',
  neu: 'Abstimmung beginnen',
} as const

export const umfrageForm = {
  titel: 'Titel',
  text: 'Worum es geht',
  kreis: 'Wer abstimmt',
  kreise: { alle: 'alle Häuser', land: 'Häuser eines Landes', gremium: 'Mitglieder einer Gruppe' } as Readonly<Record<string, string>>,
  gremium: 'Gruppe',
  land: 'Land',
  geheim: 'Abstimmung',
  geheimWahl: { offen: 'offen: jedes Haus ist mit seiner Stimme genannt', geheim: 'geheim: niemand sieht, wer wie stimmt' } as Readonly<
    Record<string, string>
  >,
  quorum: 'Quorum',
  quorumHinweis: 'Wie viele Häuser teilnehmen müssen, damit das Ergebnis gilt.',
  frist: 'Frist',
  fristZeit: 'Uhrzeit',
  frageNr: (nr: number) => `Frage ${nr}`,
  frage: 'Frage',
  frageArt: 'Antworten',
  frageArten: { janein: 'Ja, Nein, Enthaltung', auswahl: 'eine aus mehreren', text: 'freier Text' } as Readonly<Record<string, string>>,
  antworten: 'Mögliche Antworten',
  antwortenHinweis: 'Nur bei „eine aus mehreren“: jede in einer eigenen Zeile.',
  knopf: 'Abstimmung beginnen',
} as const

export const umfrage = {
  von: (haus: string) => `Gestellt von ${haus}`,
  geheim: 'Geheime Abstimmung: Gespeichert wird, dass Ihr Haus teilgenommen hat, und davon getrennt die Stimme ohne Haus.',
  offen: 'Offene Abstimmung: Nach der Frist sieht der Kreis, wie jedes Haus gestimmt hat.',
  frist: (wann: string) => `Frist: ${wann}`,
  quorum: (haeuser: number) => `Quorum: ${haeuser} Häuser`,
  teilgenommen: (haeuser: number) => (haeuser === 1 ? '1 Haus hat teilgenommen.' : `${haeuser} Häuser haben teilgenommen.`),
  abstimmen: 'Für Ihr Haus abstimmen',
  einmal: 'Jedes Haus hat eine Stimme. Sie lässt sich nicht ändern.',
  knopf: 'Stimme abgeben',
  abgegeben: 'Die Stimme Ihres Hauses ist abgegeben.',
  schon: 'Ihr Haus hat abgestimmt.',
  nachFrist: 'Das Ergebnis ist nach der Frist zu sehen.',
  nurLesen: 'Ihr Konto darf nicht für Ihr Haus abstimmen.',
  nichtImKreis: 'Ihr Haus gehört nicht zum Kreis dieser Abstimmung.',
  ergebnis: 'Ergebnis',
  erreicht: 'Das Quorum ist erreicht.',
  verfehlt: 'Das Quorum ist nicht erreicht. Das Ergebnis gilt nicht.',
  zahl: (zahl: number) => `${zahl}`,
  haeuser: 'So haben die Häuser gestimmt',
  haus: 'Haus',
  teilnehmer: 'Teilgenommen haben',
  keineTexte: 'Keine Antwort.',
  zurueckziehen: 'Abstimmung zurückziehen',
  istZurueckgezogen: 'Die Abstimmung ist zurückgezogen.',
  fortsetzen: 'Abstimmung fortsetzen',
  istFortgesetzt: 'Die Abstimmung läuft weiter.',
} as const

export const fragen = {
  titel: 'Frage in die Runde',
  vorspann: 'Eine Frage an alle Häuser. Suchen Sie zuerst: Vielleicht wurde sie schon beantwortet.',
  suchen: 'Suchen',
  suche: 'Wörter aus Frage oder Antwort',
  treffer: (zahl: number) => (zahl === 1 ? '1 Frage' : `${zahl} Fragen`),
  leer: 'Dazu gibt es noch keine Frage.',
  thema: (thema: string) => `Thema: ${thema}`,
  alle: 'Alle Themen',
  beantwortet: 'beantwortet',
  antworten: (zahl: number) => (zahl === 0 ? 'noch keine Antwort' : zahl === 1 ? '1 Antwort' : `${zahl} Antworten`),
  stellen: 'Frage stellen',
  felder: { titel: 'Frage', text: 'Worum es geht', themen: 'Themen', themenHinweis: 'Mit Kommas getrennt, zum Beispiel: Flyer, Übersetzung.' },
  knopf: 'Frage stellen',
  von: (wer: string, haus: string, wann: string) => `${wer}, ${haus}, ${wann}`,
} as const

export const frage = {
  antworten: 'Antworten',
  keine: 'Noch hat niemand geantwortet.',
  angenommen: 'Diese Antwort hat geholfen',
  annehmen: 'Das hat geholfen',
  zuruecknehmen: 'Doch nicht',
  istAngenommen: 'Die Antwort ist hervorgehoben.',
  istZurueckgenommen: 'Keine Antwort ist mehr hervorgehoben.',
  antwort: 'Antwort',
  antworte: 'Antworten',
  geantwortet: 'Ihre Antwort steht da.',
} as const
