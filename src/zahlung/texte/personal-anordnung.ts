/** Words about orders to pay and claims, which only staff reads; German only. */

export const zwecke = {
  anordnen: 'Zahlung anordnen',
  stornieren: 'Anordnung stornieren',
  fordern: 'Forderung erheben',
  eingang: 'Zahlungseingang buchen',
} as const

/** Orders that are neither a benefit of the ledger nor an instrument. */
export const weitereLeistungen: Readonly<Record<string, string>> = { reisekosten: 'Reisekosten', grundsicherung: 'Grundsicherungsgeld' }

/** In place of a service that tells about health. */
export const kommunaleLeistung = 'Eingliederungsleistung'

export const stornoSaetze = {
  ohneGrund: 'Schreiben Sie, warum die Anordnung storniert wird.',
  nichtGefunden: 'Diese Anordnung gibt es nicht.',
  schonBezahlt: 'Die Anordnung ist schon bezahlt. Was zu viel gezahlt ist, muss zurückgefordert werden.',
} as const

export const eingangSaetze = {
  keinBetrag: 'Bitte geben Sie einen Betrag über 0\u00a0€ ein.',
  zukunft: 'Der Tag des Eingangs liegt in der Zukunft.',
  nichtGefunden: 'Diese Forderung gibt es nicht.',
  zuViel: 'Eingegangen ist mehr, als offen ist. Bitte klären Sie, wozu der Rest gehört.',
} as const

/** On the case page about payments. */
export const fallAnordnungen = {
  titel: 'Weitere Anordnungen',
  text: 'Förderungen, Rechnungen und Reisekosten. Jede wird mit dem nächsten Zahllauf nach ihrem Tag gezahlt.',
  tabelle: 'Anordnungen neben der monatlichen Leistung',
  spalten: { wofuer: 'Wofür', monat: 'Monat', an: 'An', haushaltsstelle: 'Haushaltsstelle', faellig: 'fällig', betrag: 'Betrag', stand: 'Stand' },
  staende: { offen: 'offen', 'im-lauf': 'im Zahllauf', bezahlt: 'bezahlt', storniert: 'storniert' },
  bezahltAm: (tag: string) => `bezahlt am ${tag}`,
  storniert: (grund: string) => `storniert: ${grund}`,
} as const

export const fallForderungen = {
  titel: 'Forderungen',
  tabelle: 'Forderungen des Jobcenters',
  spalten: { kassenzeichen: 'Kassenzeichen', von: 'Von', grund: 'Grund', faellig: 'fällig', betrag: 'Betrag', offen: 'offen' },
} as const
