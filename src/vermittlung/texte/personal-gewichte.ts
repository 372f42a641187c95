export const gewichteSaetze = {
  zahl: 'Bitte nur ganze Zahlen von 0 bis 100.',
  alleNull: 'Mindestens ein Merkmal muss zählen.',
  grund: 'Bitte schreiben Sie, warum die Gewichte so sein sollen.',
  inzwischen: 'Inzwischen hat jemand anderes die Gewichte geändert. Bitte laden Sie die Seite neu.',
}
