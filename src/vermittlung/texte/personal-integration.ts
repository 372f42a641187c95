const NB = '\u00a0'

export const artNamen = {
  svpflichtig: 'sozialversicherungspflichtige Arbeit',
  ausbildung: 'voll qualifizierende Ausbildung',
  selbstaendig: 'Selbständigkeit',
  geringfuegig: 'geringfügige Beschäftigung',
  'oeffentlich-gefoerdert': `öffentlich geförderte Beschäftigung (§§${NB}16d, 16i)`,
} as const

/** The counting rule of sec. 5 KennzahlenV, as it is shown beside each start. */
export const zaehlungSaetze = {
  zaehlt: {
    svpflichtig: `Zählt: sozialversicherungspflichtige Arbeit, auch wenn sie mit Zuschuss, Einstiegsgeld oder nach §${NB}16e SGB${NB}II gefördert wird.`,
    ausbildung: 'Zählt: voll qualifizierende Berufsausbildung.',
    selbstaendig: 'Zählt: Aufnahme einer selbständigen Tätigkeit.',
  },
  geringfuegig: 'Zählt nicht: geringfügig. Sie steht bei den Eintritten in geringfügige Beschäftigung (K2E1).',
  oeffentlich: `Zählt nicht: §§${NB}16d und 16i SGB${NB}II sind öffentlich geförderte Beschäftigung (K2E2).`,
  zweite: 'Zählt nicht: Je Person und Monat zählt eine Integration, die erste.',
}

export const integrationSaetze = {
  beginn: 'Bitte geben Sie den ersten Arbeitstag an. Er darf nicht in der Zukunft liegen.',
  art: 'Bitte wählen Sie, was begonnen hat.',
  kldb: `Die Berufskennziffer (KldB${NB}2010) hat fünf Ziffern; die letzte ist 1 bis 4.`,
  stunden: 'Bitte Stunden je Woche von 0,5 bis 60, zum Beispiel 19,5.',
  brutto: 'Bitte das Bruttoentgelt im Monat, zum Beispiel 2.100.',
  befristet: 'Das Ende der Befristung liegt vor dem Beginn.',
  befristetTag: 'Bitte geben Sie einen Tag an, zum Beispiel 31.12.2027.',
  foerderungFremd: 'Diese Förderung gibt es bei dieser Person nicht mehr. Bitte laden Sie die Seite neu.',
  foerderungVorbei: 'Diese Förderung war vor dem ersten Tag zu Ende.',
  artOeffentlich: `Mit dieser Förderung ist die Arbeit öffentlich gefördert (§§${NB}16d, 16i). Bitte wählen Sie diese Art oder eine andere Förderung.`,
  artNichtOeffentlich: `Öffentlich gefördert sind nur §§${NB}16d und 16i. Mit dieser Förderung zählt die Arbeit als Integration; bitte wählen Sie die passende Art.`,
  artNichtGeringfuegig: 'Diese Förderung gibt es nicht für geringfügige Beschäftigung. Bitte prüfen Sie die Art oder die Förderung.',
  ersetzt: 'Diese Arbeitsaufnahme wurde inzwischen geändert. Bitte laden Sie die Seite neu.',
  grund: 'Bitte schreiben Sie, warum die Arbeit doch nicht begonnen hat.',
  monat: 'Bitte einen der sechs Monate nach dem Beginn, der schon begonnen hat.',
  vorgang: (tag: string) => `Nachhaltung: Arbeitet die Person sechs Monate nach dem ${tag} noch?`,
}
