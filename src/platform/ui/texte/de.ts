/** German words of what stands on every page of the citizens: head, foot, parts of forms. */
export const de = {
  sprung: 'Zum Inhalt springen',
  uebung: { name: 'Übungsdaten', satz: 'Keine Seite einer Behörde. Die Rechnung ist echt, der Träger dient als Beispiel.' },
  kopf: {
    ohneTraeger: 'Grundsicherung, nachgerechnet',
    bereiche: 'Bereiche',
    antrag: 'Antrag',
    rechner: 'Rechner',
    parameter: 'Werte im Gesetz',
    mein: 'Mein Bereich',
    sprache: 'Sprache',
  },
  fuss: {
    name: 'Über diese Seite',
    barrierefreiheit: 'Barrierefreiheit',
    datenschutz: 'Datenschutz',
    pruefen: 'Bescheid prüfen',
    schnittstelle: 'Schnittstelle',
  },
}
