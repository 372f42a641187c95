export const csvSaetze = {
  keineTabelle: 'Das ist keine Tabelle, die sich lesen lässt. Erwartet wird CSV mit Semikolon.',
  leer: 'Unter der Kopfzeile steht keine Stelle.',
  zuViele: (n: number) => `Mehr als ${n.toLocaleString('de-DE')} Stellen auf einmal gehen nicht. Bitte teilen Sie die Datei.`,
  spalteFehlt: (name: string) => `Die Spalte „${name}“ fehlt.`,
  spalteUnbekannt: (name: string) => `Die Spalte „${name}“ gibt es nicht. Bitte benennen Sie sie um oder löschen Sie sie.`,
  spalteDoppelt: (name: string) => `Die Spalte „${name}“ gibt es zweimal. Bitte behalten Sie eine.`,
  arbeitgeber: 'Der Arbeitgeber fehlt.',
  betriebsnummer: 'Eine Betriebsnummer hat acht Ziffern.',
  nummerDoppelt: (zeile: number) => `Diese Nummer steht schon in Zeile ${zeile}.`,
}
