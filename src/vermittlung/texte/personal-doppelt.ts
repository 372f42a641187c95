export const doppeltSaetze = {
  betriebsnummer: 'gleiche Betriebsnummer',
  arbeitgeber: 'gleicher Arbeitgeber',
  name: 'gleicher Name des Arbeitgebers',
  titel: 'gleicher Titel',
  titelAehnlich: (prozent: number) => `Titel zu ${prozent}\u00a0% gleich`,
  beruf: 'gleicher Beruf',
  plz: 'gleiche Postleitzahl',
  ort: 'gleicher Ort',
  nah: 'weniger als 3\u00a0km auseinander',
  stunden: 'gleiche Stundenzahl',
}
