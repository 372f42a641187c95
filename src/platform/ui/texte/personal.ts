/** Words of parts that stand on pages of staff only; German only. */
export const betrachter = {
  seite: (seite: number, von: number) => `Seite ${seite} von ${von}`,
  dokument: (nummer: number, von: number) => `Dokument ${nummer} von ${von}`,
  ansehen: 'Dokument ansehen',
  zurueck: 'Vorige Seite',
  zurueckKurz: 'Zurück',
  weiter: 'Nächste Seite',
  weiterKurz: 'Weiter',
  davor: 'Voriges Dokument',
  danach: 'Nächstes Dokument',
  kleiner: 'Kleiner',
  groesser: 'Größer',
  drehen: 'Drehen',
  bild: (wo: string, name: string) => `${wo} aus ${name}`,
  alsText: 'Text dieser Seite',
  herunterladen: 'Datei herunterladen',
  gehtNicht: 'Diese Seite lässt sich nicht anzeigen. Bitte laden Sie die Datei herunter.',
} as const

export const wertFeld = { leer: 'keine Angabe', ja: 'ja', nein: 'nein', personen: 'Personen' } as const
