/** Words about orders to pay and claims, which only staff reads; German only. */

export const zwecke = {
  anordnen: 'Zahlung anordnen',
  stornieren: 'Anordnung stornieren',
  fordern: 'Forderung erheben',
  eingang: 'Zahlungseingang buchen',
} as const

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
