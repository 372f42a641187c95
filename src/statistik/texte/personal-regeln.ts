/** Words of the counting rules. Staff reads German only. */

export const zaehlregel = {
  unbekannt: 'Dieses Instrument kennt die Tabelle nicht.',
  nichtFrei: (stelle: string) => `Das lässt die Verordnung nicht offen (${stelle}). Die Zuordnung kann nicht geändert werden.`,
  monatFalsch: 'Geben Sie den Monat an, ab dem die Zuordnung gilt, zum Beispiel 2026-10.',
  grundFehlt: 'Schreiben Sie in höchstens 500 Zeichen, warum das Haus so zuordnet.',
} as const
