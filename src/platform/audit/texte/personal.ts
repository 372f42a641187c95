/** Words of the list of who opened or changed a case, as staff sees it and hands it out (Art. 15 DSGVO); German only. */
export const zugriffe = {
  spalten: { nr: 'Nummer', zeitpunkt: 'Zeitpunkt', wer: 'Wer', rollen: 'Rollen', was: 'Was', zweck: 'Zweck' },
} as const
