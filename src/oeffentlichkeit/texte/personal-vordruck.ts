/** Words for those who make forms. */
export const vordruckTexte = {
  fehler: {
    zuLang: 'Dieser Text ist zu lang.',
    titel: 'Bitte geben Sie einen Titel an.',
    abschnittTitel: 'Bitte geben Sie dem Abschnitt einen Titel.',
    feldname: 'Der Name eines eigenen Feldes besteht aus kleinen Buchstaben, Ziffern und Bindestrichen.',
    schluessel: 'Ein Feld des Antrags heißt wie seine Frage und sein Feld, zum Beispiel name.vorname.',
    online: 'Die Seite zum Ausfüllen ist eine dieses Auftritts und beginnt mit einem Schrägstrich, zum Beispiel /antrag.',
  },
  unbekannt: (schluessel: string, abschnitt: string) => `Das Feld „${schluessel}“ (Abschnitt „${abschnitt}“) gibt es im Antrag nicht.`,
  doppelt: (name: string) => `Das Feld „${name}“ steht zweimal im Vordruck.`,
  zuWenigAntworten: (label: string) => `Die Frage „${label}“ braucht mindestens zwei Antworten.`,
} as const
