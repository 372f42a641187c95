export const vorschlagSaetze = {
  zweck: 'Vermittlung in Arbeit',
  nichtOffen: 'Diese Stelle ist nicht mehr offen.',
  schonVorgeschlagen: 'Diese Stelle wurde der Person schon vorgeschlagen.',
  nichtMehrDa: 'Diesen Vorschlag gibt es nicht mehr.',
  grundPerson: 'Bitte schreiben Sie kurz, warum die Stelle nicht passt.',
  grundArbeitgeber: 'Bitte schreiben Sie kurz, warum es nicht passt.',
  nameFehlt: 'Bitte geben Sie den Namen an, den der Arbeitgeber sehen soll.',
  kontaktFehlt: 'Bitte geben Sie eine Telefonnummer oder eine E-Mail-Adresse an.',
  vorgangEingestellt: 'Einstellung gemeldet: Arbeitsaufnahme erfassen',
}

export const personStandNamen = {
  offen: 'noch keine Antwort',
  interessiert: 'interessiert',
  beworben: 'hat sich beworben',
  abgesagt: 'passt nicht',
} as const

export const arbeitgeberStandNamen = {
  wartet: 'weiß noch nichts',
  offen: 'noch keine Antwort',
  gespraech: 'Gespräch',
  eingestellt: 'eingestellt',
  abgesagt: 'abgesagt',
} as const

export const freigabeNamen = {
  keine: 'nichts freigegeben',
  name: 'Name freigegeben',
  kontakt: 'Name und Kontakt freigegeben',
} as const

export const seitenNamen = { person: 'Person', arbeitgeber: 'Arbeitgeber', jobcenter: 'Jobcenter' } as const

export const ereignisNamen: Readonly<Record<string, string>> = {
  vorgeschlagen: 'Stelle vorgeschlagen',
  brief: 'Brief geschrieben',
  interessiert: 'Interesse',
  beworben: 'beworben',
  abgesagt: 'passt nicht',
  'freigabe-keine': 'Freigabe zurückgenommen',
  'freigabe-name': 'Name freigegeben',
  'freigabe-kontakt': 'Name und Kontakt freigegeben',
  gespraech: 'Gespräch',
  eingestellt: 'eingestellt',
  absage: 'Absage',
  zurueckgezogen: 'Vorschlag zurückgezogen',
  wiederhergestellt: 'Vorschlag wiederhergestellt',
}
