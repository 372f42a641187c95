/** Words of the library and of the own templates of a house. */

export const arten: Readonly<Record<string, string>> = { praxis: 'Gute Praxis', vorlage: 'Vorlage' }
export const stufen: Readonly<Record<string, string>> = { idee: 'Idee', erprobt: 'erprobt', ausgewertet: 'ausgewertet', uebertragen: 'übertragen' }
export const vorlageArten: Readonly<Record<string, string>> = {
  brief: 'Brief',
  checkliste: 'Checkliste',
  merkblatt: 'Merkblatt',
  textbaustein: 'Textbaustein',
  ablauf: 'Ablauf',
}

/** Fields of an entry, as they are written and read. */
export const felder: Readonly<Record<string, string>> = {
  titel: 'Titel',
  themen: 'Themen',
  lizenz: 'Lizenz',
  problem: 'Problem',
  zielgruppe: 'Zielgruppe',
  idee: 'Idee',
  aufwand: 'Aufwand (Personal, Geld, Zeit)',
  rechtsgrundlage: 'Rechtsgrundlage',
  partner: 'Partner',
  wirkung: 'Wirkung, mit Zahlen',
  methode: 'Wie wurde die Wirkung gemessen?',
  hindernisse: 'Hindernisse',
  uebertragung: 'Was beim Übertragen hilft',
  kontakt: 'Kontakt',
  stufe: 'Stufe',
  vorlageart: 'Art der Vorlage',
  text: 'Text',
  rechtsstand: 'Rechtsstand',
  hinweise: 'Hinweise zur Anpassung',
}
export const hinweise: Readonly<Record<string, string>> = {
  themen: 'Mit Kommas getrennt.',
  text: 'Markdown ist möglich. Platzhalter in geschweiften Klammern, zum Beispiel {Ansprechperson}.',
  rechtsstand: 'Auf welchem Stand des Rechts ist der Text?',
}

export const bibliothek = {
  titel: 'Bibliothek',
  suche: 'Wörter',
  art: 'Art',
  alleArten: 'alles',
  stufe: 'Stufe',
  alleStufen: 'jede Stufe',
  suchen: 'Suchen',
  treffer: (zahl: number) => (zahl === 1 ? '1 Eintrag' : `${zahl} Einträge`),
  leer: 'Noch nichts geteilt, was dazu passt. Teilen Sie eine eigene Vorlage oder ein gutes Beispiel.',
  eigene: 'Eigene Vorlagen und Beispiele',
  von: (haus: string, tag: string, fassung: number) => `${haus}, Fassung ${fassung} vom ${tag}`,
  uebernommen: (haeuser: number) =>
    haeuser === 0 ? 'noch nicht übernommen' : haeuser === 1 ? 'von 1 Haus übernommen' : `von ${haeuser} Häusern übernommen`,
  beiUns: 'bei Ihnen übernommen',
  neuer: 'es gibt eine neuere Fassung',
  eigenesHaus: 'von Ihrem Haus',
  zurueckgezogen: 'zurückgezogen',
} as const

export const eintrag = {
  uebernehmen: 'Übernehmen',
  uebernehmenText:
    'Eine Kopie kommt in die Vorlagen Ihres Hauses. Sie passen sie an; das Original bleibt verbunden, und neue Fassungen lassen sich vergleichen.',
  istUebernommen: 'Übernommen.',
  zurKopie: 'Zu Ihrer Kopie',
  zumEigenen: 'Zu Ihrer Vorlage',
  fassungen: 'Fassungen',
  fassung: (nr: number, tag: string, von: string) => `Fassung ${nr}, ${tag}, ${von}`,
  haeuser: 'Übernommen von',
  haus: (haus: string, fassung: number) => `${haus}, Fassung ${fassung}`,
  herunterladen: 'Als Text herunterladen',
} as const

export const eigene = {
  titel: 'Eigene Vorlagen und Beispiele',
  vorspann: 'Das gehört Ihrem Haus. Andere sehen es erst, wenn Sie es teilen.',
  leer: 'Noch nichts. Übernehmen Sie etwas aus der Bibliothek, oder schreiben Sie etwas Eigenes.',
  spalten: { titel: 'Titel', art: 'Art', herkunft: 'Herkunft', stand: 'Stand', geaendert: 'Geändert' },
  selbst: 'eigener Eintrag',
  aus: (haus: string, fassung: number) => `${haus}, Fassung ${fassung}`,
  geteilt: 'geteilt',
  nichtGeteilt: 'nicht geteilt',
  neuer: (fassung: number) => `Fassung ${fassung} liegt vor`,
  aktuell: 'auf dem Stand des Originals',
  weg: 'Original zurückgezogen',
  neuPraxis: 'Gutes Beispiel schreiben',
  neuVorlage: 'Vorlage schreiben',
  anlegen: 'Anlegen',
  angelegt: 'Angelegt.',
} as const

export const eigeneVorlage = {
  geaendert: (wer: string, wann: string) => `Zuletzt geändert von ${wer}, ${wann}`,
  bearbeiten: 'Bearbeiten',
  speichern: 'Speichern',
  gespeichert: 'Gespeichert.',
  herkunft: (haus: string, fassung: number) => `Übernommen von ${haus}, Fassung ${fassung}`,
  zumOriginal: 'Zum Original',
  neueste: (fassung: number) => `Das Original hat eine neuere Fassung: ${fassung}.`,
  zurueckgezogen: 'Das Original ist zurückgezogen. Ihre Kopie bleibt Ihnen.',
  vergleich: 'Vergleichen',
  sichten: {
    neu: 'Was am Original neu ist',
    eigenes: 'Was Sie geändert haben',
    beide: 'Ihre Kopie und das neueste Original',
  },
  gleich: 'Kein Unterschied.',
  legende: 'Unterstrichen: kommt dazu. Durchgestrichen: fällt weg.',
  weg: 'fällt weg:',
  dazu: 'kommt dazu:',
  zusammen: 'Neuerungen übernehmen, eigene Änderungen behalten',
  ersetzen: 'Durch das Original ersetzen',
  behalten: 'Eigene Fassung behalten, Neuerung abhaken',
  aktualisiert: 'Ihre Kopie ist auf dem Stand des Originals.',
  offen: (stellen: string) =>
    `Ihre Kopie ist auf dem Stand des Originals. Hier haben beide dieselben Zeilen geändert, Ihr Text ist geblieben: ${stellen}.`,
  ersetzt: 'Ihre Kopie entspricht dem Original.',
  abgehakt: 'Die Neuerung ist abgehakt, Ihr Text ist unverändert.',
  rueckgaengig: 'Rückgängig machen',
  zurueckgenommen: 'Ihre Kopie ist wieder wie vorher.',
  teilen: 'Mit allen teilen',
  teilenText:
    'Alle kommunalen Jobcenter sehen den Eintrag in der Bibliothek und können ihn übernehmen. Sie können ihn jederzeit zurückziehen; Kopien anderer Häuser bleiben dort.',
  neueFassung: 'Als neue Fassung teilen',
  bemerkung: 'Was ist neu?',
  geteilt: (fassung: number) => `Geteilt als Fassung ${fassung}.`,
  zurueckziehen: 'Aus der Bibliothek zurückziehen',
  istZurueckgezogen: 'Der Eintrag steht nicht mehr in der Bibliothek.',
  wiederTeilen: 'Wieder teilen',
  inBibliothek: 'In der Bibliothek ansehen',
  entfernen: 'Entfernen',
  entfernt: 'Entfernt.',
  zurueckholen: 'Zurückholen',
  zurueckgeholt: 'Wieder da.',
  istEntfernt: 'Das ist entfernt.',
} as const
