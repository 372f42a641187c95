/** Sentences where something that was typed cannot be taken. */
export const arbeitgeberFehler = {
  name: 'Bitte geben Sie den Namen des Arbeitgebers an.',
  betriebsnummer: 'Eine Betriebsnummer hat acht Ziffern.',
  nummerVergeben: 'Diese Betriebsnummer gehört schon zu einem anderen Arbeitgeber in der Liste.',
  plz: 'Eine Postleitzahl hat fünf Ziffern.',
  email: 'Bitte prüfen Sie die E-Mail-Adresse.',
  inzwischen: 'Inzwischen hat jemand anderes diesen Arbeitgeber geändert. Bitte laden Sie die Seite neu.',
  notiz: 'Bitte schreiben Sie kurz, worum es ging.',
  kontaktTag: 'Bitte geben Sie einen Tag an, der nicht in der Zukunft liegt.',
  kontoVergeben: 'Dieses Konto handelt schon für einen Arbeitgeber.',
  keinZugang: 'Dieses Konto gehört nicht mehr zu diesem Arbeitgeber.',
}

export const stellenFehler = {
  titel: 'Bitte geben Sie der Stelle einen Titel.',
  kldb: 'Die Berufskennziffer (KldB\u00a02010) hat fünf Ziffern; die letzte ist 1 bis 4.',
  plz: 'Eine Postleitzahl hat fünf Ziffern.',
  plaetze: 'Bitte eine Zahl der Plätze von 1 bis 500.',
  stunden: 'Bitte Stunden je Woche von 0,5 bis 60, zum Beispiel 19,5.',
  stundenReihe: 'Die höchste Stundenzahl ist kleiner als die niedrigste.',
  brutto: 'Bitte einen Bruttolohn, zum Beispiel 14,20 je Stunde oder 2.400 je Monat.',
  befristet: 'Das Ende der Befristung liegt vor dem Beginn.',
  uhr: 'Bitte eine Uhrzeit, zum Beispiel 7:30.',
  uhrReihe: 'Das Ende des Arbeitstages liegt vor seinem Beginn.',
  auswahl: (werte: readonly string[]) => `Möglich sind: ${werte.join(', ')}.`,
  inzwischen: 'Inzwischen hat jemand anderes diese Stelle geändert. Bitte laden Sie die Seite neu.',
  arbeitgeber: 'Bitte wählen Sie einen Arbeitgeber.',
  grund: 'Bitte nennen Sie den Grund. Der Arbeitgeber liest ihn.',
  nichtMoeglich: 'Das geht in diesem Zustand der Stelle nicht mehr.',
}
