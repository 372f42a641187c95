const N = '\u00a0'

/** What stands in the way of a release, a message module, a boilerplate or a package: sentences for staff. */
export const mitteilungFehler = {
  zuLang: (n: number) => `Hier passen höchstens ${n.toLocaleString('de-DE')} Zeichen hin.`,
  titel: 'Bitte geben Sie einen Titel ein.',
  titelLang: 'Der Titel darf höchstens 90 Zeichen haben, sonst schneiden ihn Nachrichtenprogramme ab.',
  ort: 'Bitte nennen Sie den Ort, der vor dem Datum steht.',
  stelle: 'Bitte nennen Sie die Stelle des Pressekontakts.',
  person: 'Bitte nennen Sie, wer zitiert wird.',
  funktion: 'Bitte nennen Sie die Funktion der zitierten Person.',
  zitat: 'Das Zitat ist leer.',
  zitatOffen: (person: string) => `Das Zitat von ${person} ist noch nicht freigegeben. Ohne Freigabe geht kein Zitat hinaus.`,
  vorspannFehlt: 'Es fehlt der Vorspann: das Wichtigste in zwei Sätzen.',
  textFehlt: 'Es fehlt der Text.',
  zuVieleZahlen: 'Mehr als sechs Zahlen überblickt niemand.',
  zeitpunkt: 'Bitte geben Sie Tag und Uhrzeit ein.',
  tag: 'Bitte geben Sie einen Tag ein.',
  kreisblatt: 'Bitte geben Sie eine Zahl zwischen 100 und 5.000 ein.',
  terminOrt: 'Bitte nennen Sie den Ort des Termins.',
  terminFehlt: 'Zu einer Einladung gehören Tag, Uhrzeit und Ort.',
  terminEnde: 'Der Termin endet, bevor er beginnt.',
  berichtigungFehlt: 'Bitte schreiben Sie in einem Satz, was berichtigt wird.',
  laengeFehlt: 'Es fehlt eine der drei Längen.',
  platzOffen: (platz: string) => `Der Platzhalter ${platz} ist noch nicht ausgefüllt.`,
  platzName: 'Ein Platzhalter heißt mit kleinen Buchstaben, Ziffern und Bindestrichen.',
  platzHilfe: 'Bitte schreiben Sie, was an die Stelle gehört.',
  platzUnbekannt: (platz: string) => `Zum Platzhalter [[${platz}]] fehlt die Hilfe.`,
} as const

/** Findings of the checks while a release is written. */
export const pruefSaetze = {
  abkuerzung: (a: string) => `Die Abkürzung „${a}“ wird nicht erklärt. Schreiben Sie beim ersten Mal: Langform (${a}).`,
  telefon: (nummer: string) => `Die Telefonnummer ${nummer} steht bei keinem Standort und keiner Ansprechstelle dieses Hauses.`,
  kleineZahl: (stelle: string) => `„${stelle}“: Bei weniger als zehn Menschen kann man einzelne erkennen.`,
  verweis: (ziel: string) => `Der Verweis „${ziel}“ führt nirgendwohin und wird weggelassen. Er beginnt mit https://, mailto:, tel: oder /.`,
  name: (person: string) => `${person} steht im Text ohne die Funktion aus dem Zitat.`,
  ersatztext: 'Ein Bild hat keinen Ersatztext. Wer es nicht sieht, erfährt nichts davon.',
  neutral: (anlass: string, bis: string) =>
    `Zeit der Zurückhaltung vor der Wahl (${anlass}, bis ${bis}): nur das Nötige, sachlich, ohne Werbung für Personen.`,
  kreisblatt: (ist: number, soll: number) => `Der Text für das Kreisblatt hat ${ist}${N}Zeichen, erlaubt sind ${soll}.`,
} as const

export const typName = {
  mitteilung: 'Mitteilung',
  gemeinsam: 'Gemeinsame Mitteilung',
  termin: 'Einladung',
  statement: 'Stellungnahme',
  fototermin: 'Fototermin',
  zahlen: 'Zahlen des Monats',
  berichtigung: 'Berichtigung',
} as const

export const themaName = {
  kampagne: 'Kampagne',
  zahlen: 'Zahlen',
  arbeit: 'Arbeit',
  ausbildung: 'Ausbildung',
  familie: 'Familie',
  wohnen: 'Wohnen',
  geld: 'Geld',
  haus: 'Unser Haus',
} as const
