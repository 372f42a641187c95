/** Words for those who make flyers, posters and forms. */
export const druckTexte = {
  vorlagen: {
    faltblatt: { name: 'Faltblatt DIN lang', wofuer: 'Sechs Seiten zum Auslegen und Mitgeben, zweimal gefaltet.' },
    'flyer-a5': { name: 'Flyer A5', wofuer: 'Ein Blatt zum Mitnehmen, die Rückseite ist freiwillig.' },
    'flyer-a4': { name: 'Flyer A4', wofuer: 'Ein großes Blatt für mehr Text, die Rückseite ist freiwillig.' },
    'plakat-a3': { name: 'Plakat A3', wofuer: 'Für Tür und Wartebereich. Zeigt die Öffnungszeiten des Standorts.' },
    'plakat-a2': { name: 'Plakat A2', wofuer: 'Für Schaukasten und Veranstaltung. Zeigt die Öffnungszeiten des Standorts.' },
    merkblatt: { name: 'Merkblatt A4', wofuer: 'Fließtext mit Überschriften, so viele Seiten wie nötig.' },
  },
  plaetze: {
    titel: 'Titel',
    unterzeile: 'Unterzeile',
    text: 'Text',
    kasten: 'Kasten',
    rueckseite: 'Rückseite',
    einklapp: 'Eingeklappte Seite',
    innen1: 'Innen links',
    innen2: 'Innen Mitte',
    innen3: 'Innen rechts',
    kontakt: 'Kontakt',
    qr: 'Text neben dem Code',
    fuss: 'Fußzeile',
    zeiten: 'Öffnungszeiten',
  },
  sprache: { de: 'Deutsch', einfach: 'Einfache Sprache', en: 'Englisch' },
  fehler: {
    nummer: 'Die Nummer besteht aus großen Buchstaben, Ziffern und Bindestrichen, zum Beispiel KJ-F-01.',
    titel: 'Bitte geben Sie einen Titel an.',
    zuLang: 'Dieser Text ist zu lang.',
    ziel: 'Das Ziel des Codes ist eine Seite dieses Auftritts und beginnt mit einem Schrägstrich, zum Beispiel /antrag.',
  },
  zuVieleZeichen: (platz: string, zeichen: number, hoechstens: number) =>
    `Der Platz „${platz}“ hat ${zeichen} Zeichen, es passen höchstens ${hoechstens}.`,
  laeuftUeber: (platz: string, sprache: string) =>
    `Der Text im Platz „${platz}“ (${sprache}) ist zu lang: Er passt auch in der kleinsten Schrift nicht.`,
  zeichenFehlt: (sprache: string, zeichen: string) => `Diese Zeichen kann die Schrift nicht drucken (${sprache}): ${zeichen}`,
  fremdeNummer: (nummer: string) => `Die Telefonnummer ${nummer} steht bei keinem Standort. Bitte prüfen Sie sie.`,
  kontrast: (verhaeltnis: string) => `Die Farbe des Hauses hebt sich zu wenig von Weiß ab (${verhaeltnis} zu 1, nötig sind 4,5 zu 1).`,
} as const
