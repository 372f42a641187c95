export const orteSaetze = {
  plz: 'Am Anfang der Zeile fehlt eine Postleitzahl mit fünf Ziffern.',
  lage: 'Breite und Länge fehlen oder liegen nicht in Deutschland.',
  leer: 'Da steht keine Zeile. Erwartet wird: Postleitzahl; Breite; Länge.',
}

export const orteSeite = {
  titel: 'Lage der Postleitzahlen',
  vorspann:
    'Damit Tragwerk Entfernungen kennt, braucht es die Lage der Postleitzahlen. Mitgeliefert wird keine Liste. Tragen Sie eine ein, deren Lizenz das erlaubt, zum Beispiel aus offenen Daten des Landes. Ohne Eintrag heißt es „Entfernung nicht bekannt“.',
  stand: (n: number) => (n === 0 ? 'Noch ist keine Postleitzahl eingetragen.' : `${n.toLocaleString('de-DE')} Postleitzahlen sind eingetragen.`),
  liste: 'Liste',
  listeHinweis: 'Je Zeile: Postleitzahl; Breite; Länge. Zum Beispiel: 38855;51,8354;10,7855',
  quelle: 'Quelle und Lizenz',
  quelleFehlt: 'Bitte nennen Sie, woher die Liste kommt und unter welcher Lizenz sie steht.',
  knopf: 'Übernehmen',
  getan: (n: number) => `${n.toLocaleString('de-DE')} Postleitzahlen übernommen.`,
  fehler: (zeile: number, satz: string) => `Zeile ${zeile}: ${satz}`,
  vorhandene: 'Eingetragene Postleitzahlen',
  spalten: { plz: 'Postleitzahl', breite: 'Breite', laenge: 'Länge', quelle: 'Quelle' },
}
