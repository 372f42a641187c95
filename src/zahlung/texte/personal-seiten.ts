/** Words of the pages about payments, page by page; only staff reads them, German only. */

export const zahllaeufe = {
  dokumenttitel: 'Zahlläufe – Tragwerk',
  titel: 'Zahlläufe',
  nichtErstellt: 'Es wurde kein Zahllauf erstellt.',
  forderungen: 'Forderungen',
  bisher: 'Bisherige Zahlläufe',
  keiner: 'Es gibt noch keinen Zahllauf.',
  keinerText: 'Was ein Bescheid bewilligt oder jemand zur Zahlung anordnet, wird vorgemerkt und hier zusammengestellt.',
  tabelle: 'Zahlläufe, die neuesten zuerst',
  spalten: {
    monat: 'Monat',
    zustand: 'Zustand',
    ausfuehrung: 'Ausführung',
    zahlungen: 'Zahlungen',
    summe: 'Summe',
    hindernisse: 'Fälle mit Hindernis',
    zusammengestellt: 'zusammengestellt',
    freigegebenVon: 'freigegeben von',
  },
  faellig: {
    titel: 'Fällig und in keinem Zahllauf',
    nichts: 'Alles Fällige ist zusammengestellt oder gezahlt.',
    tabelle: 'Fällige Beträge nach Monat',
    spalten: { monat: 'für', faelle: 'Fälle', betrag: 'Betrag' },
  },
  neu: {
    titel: 'Neuer Zahllauf',
    text: 'Er nimmt alles auf, was bis zu diesem Monat fällig ist. Danach gibt ihn eine zweite Person frei.',
    monat: 'Monat',
    ausfuehrung: (tag: string) => `Ausführung ${tag}`,
    knopf: 'Zusammenstellen',
  },
} as const

export const zahllauf = {
  dokumenttitel: (monat: string) => `Zahllauf ${monat} – Tragwerk`,
  titel: (monat: string) => `Zahllauf ${monat}`,
  zusammengestellt: (von: string, am: string) => `zusammengestellt von ${von}, ${am} Uhr`,
  gingNicht: 'Das ging nicht',
  nichtMehrOffen: 'Der Zahllauf wartet nicht mehr auf die Freigabe.',
  verworfen: 'Dieser Zahllauf wurde verworfen.',
  verworfenText: 'Seine Beträge sind wieder fällig und stehen für einen neuen Zahllauf bereit.',
  zuDenLaeufen: 'Zu den Zahlläufen',
  summe: { titel: 'Summe', zahlungen: 'Zahlungen', ausfuehrung: 'Ausführung', hindernisse: 'Hindernisse', keine: 'keine' },
  verwerfen: { titel: 'Verwerfen', text: 'Alle Beträge werden wieder fällig.', knopf: 'Zahllauf verwerfen' },
} as const

export const aufteilung = {
  anWen: 'An wen',
  mitAnzahl: (name: string, anzahl: string) => `${name} (${anzahl})`,
  haushalt: 'Aus welchem Haushalt',
  tabelle: 'Summen nach Kostenträger, Haushaltsstelle und Leistung',
  spalten: { kostentraeger: 'Kostenträger', haushaltsstelle: 'Haushaltsstelle', leistung: 'Leistung', betrag: 'Betrag' },
  summe: 'Summe',
} as const

export const entscheidung = {
  titel: 'Freigabe',
  wartet: 'Der Zahllauf wartet auf die Freigabe durch eine anordnungsbefugte Person.',
  wer: (ich: string, ersteller: string) => `Sie sind ${ich}. Zusammengestellt hat ${ersteller}.`,
  zweitePerson: 'Freigeben muss eine zweite Person.',
  vierAugen: 'Vier Augen: erfüllt.',
  freigeben: 'Freigeben und Datei erstellen',
  verwerfen: 'Zahllauf verwerfen',
  keineZahlung: 'Er enthält keine Zahlung. Klären Sie die Hindernisse oder verwerfen Sie ihn.',
  freigegeben: (von: string, am: string) => `Freigegeben von ${von}, ${am} Uhr. Eine zweite Zahlung derselben Beträge ist ausgeschlossen.`,
  datei: 'SEPA-Datei herunterladen',
  protokoll: 'pain.001.001.09. Jedes Herunterladen wird protokolliert.',
  pruefsumme: 'Prüfsumme (SHA-256):',
} as const

export const hindernisse = {
  titel: 'Was nicht gezahlt werden kann',
  keine: 'Alles, was fällig ist, kann gezahlt werden.',
  tabelle: (anzahl: number) => `${anzahl} Hindernisse, die größten Beträge zuerst`,
  spalten: { fall: 'Fall', bezeichnung: 'Bedarfsgemeinschaft', grund: 'Grund', betrag: 'nicht gezahlt' },
  seiten: 'Hindernisse',
} as const

export const zahlungen = {
  titel: 'Zahlungen',
  filtern: 'Zahlungen filtern',
  suchen: 'Suchen',
  suchbeispiel: 'Name oder Aktenzeichen',
  an: 'An',
  alle: 'alle',
  knopf: 'Filtern',
  zuruecksetzen: 'zurücksetzen',
  keine: 'Es gibt keine Zahlung.',
  keineDazu: 'Dazu gibt es keine Zahlung. Nehmen Sie einen Filter weg.',
  tabelle: (gezeigt: number, gesamt: number) => `${gezeigt} von ${gesamt} Zahlungen`,
  spalten: { fall: 'Fall', an: 'An', wofuer: 'Wofür', inhaber: 'Kontoinhaber', iban: 'IBAN', zweck: 'Verwendungszweck', betrag: 'Betrag' },
  seiten: 'Zahlungen',
} as const

/** In both lists, in place of a name that this account may not see. */
export const verborgen = 'geschützter Fall'

export const seitenwahl = {
  name: (liste: string) => `Seiten: ${liste}`,
  vorige: 'vorige Seite',
  stand: (seite: number, seiten: number) => `Seite ${seite} von ${seiten}`,
  naechste: 'nächste Seite',
} as const

export const fallZahlungen = {
  nichtsGebucht: 'Für diesen Fall ist nichts gebucht.',
  nichtsGebuchtText: 'Mit dem ersten Bescheid stehen hier die Leistungen je Monat und ihre Zahlung.',
  leistungen: 'Leistungen je Monat',
  tabelle: (monat: string) => `Leistungen im ${monat}`,
  spalten: {
    person: 'Person',
    leistung: 'Leistung',
    kostentraeger: 'Kostenträger',
    haushaltsstelle: 'Haushaltsstelle',
    bewilligt: 'bewilligt',
    gezahlt: 'gezahlt',
  },
  stand: { angeordnet: 'angeordnet', zuViel: 'zu viel gezahlt', teilweise: 'teilweise angeordnet', offen: 'offen' },
  naechste: {
    titel: 'Nächste Zahlung',
    keine: 'Es ist keine Zahlung vorgesehen.',
    wann: (tag: string, monat: string, stand: string) => `am ${tag} für ${monat}, ${stand}`,
    angeordnet: 'angeordnet',
    vorgesehen: 'vorgesehen, noch in keinem freigegebenen Zahllauf',
  },
  angeordnete: {
    titel: 'Angeordnete Zahlungen',
    keine: 'Noch keine.',
    an: (name: string) => `an ${name}`,
    fuer: (monate: string, iban: string) => `für ${monate}. ${iban}`,
  },
} as const
