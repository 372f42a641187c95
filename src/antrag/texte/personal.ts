/** Words of the pages on which staff receives applications, checks them and asks for evidence; German only. */

/** The key that goes with another one, as it stands on a German keyboard. */
const STRG_ENTER = 'Strg Enter'

/** The intake of one application or reported change. */
export const eingang = {
  titel: (name: string) => `Eingang: ${name}`,
  zustand: { erledigt: 'geprüft', gesendet: 'zu prüfen', entwurf: 'wird noch ausgefüllt' },
  geprueft: (geprueft: number, alle: number) => `${geprueft} von ${alle} geprüft`,
  fortschritt: (geprueft: number, alle: number) => `${geprueft} von ${alle}`,
  sicherErreichen: (saetze: string) => `Sicher erreichen: ${saetze}`,
  dringend: (grund: string) => `Dringend: ${grund}`,
  antworten: 'Antworten',
  aenderung: 'Gemeldete Änderung',
  nurPruefung: 'Die Antworten prüft die Leistungssachbearbeitung.',
  schluss: {
    zuruecknehmen: 'Letzten Schritt zurücknehmen',
    fertig: 'Alles fertig',
    fertigTaste: STRG_ENTER,
    berechnung: 'Zur Berechnung',
    angaben: 'Alle Angaben',
  },
  tasten: {
    name: 'Tasten',
    uebernehmen: 'übernehmen',
    nachfragen: 'nachfragen',
    aendern: 'ändern',
    angabe: 'Angabe',
    senden: 'Fragen senden',
    zuruecknehmen: 'zurücknehmen',
    blaettern: 'Seite des Belegs',
    ansehen: 'größer, kleiner, drehen',
    fertigTaste: STRG_ENTER,
    fertig: 'alles fertig',
  },
  zuordnen: {
    bekannt: 'Vielleicht schon bekannt',
    neu: 'Noch kein Fall',
    fall: (b: Readonly<{ aktenzeichen: string; bezeichnung: string; grund: string }>) => `, Fall ${b.aktenzeichen} (${b.bezeichnung}): ${b.grund}.`,
    ansehen: (aktenzeichen: string) => `Fall ${aktenzeichen} ansehen`,
    anhaengen: 'Zu diesem Fall nehmen',
    anlegen: 'Neuen Fall anlegen',
  },
  belege: { titel: 'Belege', keine: 'Zu diesem Eingang gibt es noch kein Dokument.', fehlt: 'Fehlt noch', anfordern: 'Nachweise anfordern' },
} as const

/** One answer of the intake: what was decided about it, what was asked, and its buttons. */
export const punkt = {
  stand: {
    uebernommen: 'übernommen',
    geaendert: 'geändert übernommen',
    nachgefragt: 'nachgefragt',
    'nicht-hierher': 'gehört nicht hierher',
    offen: 'offen',
  },
  fragestand: { gemerkt: 'Frage gemerkt', beantwortet: 'Antwort da' },
  gemerkt: (frage: string) => `Frage: „${frage}“`,
  zurueckziehen: 'Frage zurückziehen',
  vordruck: (nummer: string) => `Vordruck: ${nummer}`,
  vorige: 'Vorige Angabe',
  naechste: 'Nächste Angabe',
  beleg: 'Beleg',
  belegVerweis: 'Beleg:',
  ohneBeleg: 'ohne',
  gefragt: (tag: string, frage: string) => `Gefragt am ${tag}: „${frage}“`,
  erbetenBis: (tag: string) => `Antwort erbeten bis ${tag}.`,
  geantwortet: (tag: string) => `Geantwortet am ${tag}:`,
  notiert: (tag: string) => `Notiert am ${tag}:`,
  eintragen: 'Antwort eintragen',
  wasGeantwortet: 'Was wurde am Telefon, vor Ort oder im Brief geantwortet?',
  uebernehmen: 'Übernehmen',
  erledigt: 'Erledigt',
  aendern: 'Ändern',
  nichtHierher: 'Gehört nicht hierher',
  nachfragen: 'Nachfragen',
  frageAendern: 'Frage ändern',
  wasFragen: 'Was möchten Sie wissen?',
  merken: 'Frage merken',
  merkenTaste: STRG_ENTER,
  geaendertUebernehmen: 'Geändert übernehmen',
  nichtAendern: 'Nicht ändern',
} as const

/** The questions that are noted go out together. */
export const senden = {
  gemerkt: (anzahl: number) => (anzahl === 1 ? 'Eine Frage ist gemerkt.' : `${anzahl} Fragen sind gemerkt.`),
  postfach: 'Das wird eine Nachricht in das Postfach der Person.',
  brief: 'Das wird ein Brief im Druck, denn niemand im Fall bekommt eine E-Mail, wenn im Postfach etwas liegt.',
  vorgang: 'Ein Vorgang wartet auf die Antwort.',
  bis: 'Antwort erbeten bis',
  knopf: (anzahl: number) => (anzahl === 1 ? 'Frage senden' : 'Fragen senden'),
} as const

/** What a reported change would do to the facts. */
export const vorschlag = {
  bisher: { beenden: 'Was endet', aendern: 'Bisher', neu: 'Schon erfasst?' },
  wer: 'Wer',
  giltNichtMehrAb: 'Gilt nicht mehr ab',
  giltAb: 'Gilt ab',
  nichtsEndet: 'Im Fall steht keine passende Angabe, die enden kann.',
  uebernehmen: 'Übernehmen',
  ohneEintrag: 'Ohne Eintrag erledigt',
  inEuro: (label: string) => `${label},\u00a0€`,
  waehlen: 'bitte wählen',
} as const

/** An application on paper or at the counter begins. */
export const eingangNeu = {
  titel: 'Antrag erfassen',
  wieGekommen: 'Wie ist der Antrag gekommen?',
  kanal: { papier: 'Auf Papier', 'vor-ort': 'Persönlich vor Ort' },
  felder: {
    eingang: { label: 'Eingang', hinweis: 'Tag, an dem der Antrag ankam' },
    vorname: { label: 'Vorname' },
    nachname: { label: 'Nachname' },
    geburtsdatum: { label: 'Geburtsdatum', hinweis: 'TT.MM.JJJJ' },
    plz: { label: 'Postleitzahl' },
    ort: { label: 'Ort' },
    strasse: { label: 'Straße und Hausnummer', hinweis: 'leer ohne feste Wohnung' },
    telefon: { label: 'Telefon', hinweis: 'freiwillig' },
  },
  knopf: 'Datum sichern und weiter',
  zukunft: 'Der Eingang liegt in der Zukunft.',
  schonGesendet: 'Dieses Formular wurde schon einmal gesendet. Bitte laden Sie die Seite neu.',
} as const

/** The pages of the conversation, filled in by staff. */
export const erfassen = {
  titel: (nummer: string) => `Antrag ${nummer} erfassen`,
  unter: 'Dieselben Seiten wie im Portal. Jede wird sofort gespeichert.',
} as const

/** Asking for evidence in writing. */
export const anforderung = {
  fenster: 'Nachweise anfordern – Tragwerk',
  fensterFehler: 'Fehler: Nachweise anfordern – Tragwerk',
  vom: (tag: string) => `Anforderung vom ${tag}`,
  angefordert: (tag: string, frist: string) => `Angefordert am ${tag}, Frist ${frist}`,
  brief: 'Brief ansehen',
  vorbei: 'Die Frist ist vorbei. Erinnern Sie, verlängern Sie die Frist mit einer neuen Anforderung, oder entscheiden Sie nach §\u00a066 SGB\u00a0I.',
  beleg: 'Beleg',
  liegtVor: 'liegt vor',
  erledigt: 'Erledigt',
  erledigtName: (titel: string) => `Erledigt: ${titel}`,
  erledigtNameTaste: (titel: string) => `Erledigt Enter: ${titel}`,
  vermutet: 'Passt vermutlich: ansehen',
  titel: 'Nachweise anfordern',
  fehlt: 'Fehlt nach dem Antrag',
  weitere: 'Weitere Nachweise',
  alle: 'Alle Nachweise',
  frei: 'Etwas anderes',
  warum: 'Warum wir es brauchen',
  frist: 'Frist',
  erklaerung:
    'Der Brief nennt jeden Punkt mit seinem Grund, die Frist und die Folgen nach §\u00a066 SGB\u00a0I. Er geht in den Druck und in das Postfach, und ein Vorgang mit der Frist entsteht. Ein Widerspruch ist dagegen nicht nötig: Es ist noch keine Entscheidung.',
  knopf: 'Anforderung versenden',
} as const
