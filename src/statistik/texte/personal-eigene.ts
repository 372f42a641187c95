/** Words of the figures that only this house counts. Staff reads German only. */

export const eigeneZahlen = {
  nichts: 'nicht berechenbar',
  verborgen: 'zu wenige Fälle',
  verborgenSatz: 'Nicht gezeigt: höchstens zehn Fälle.',
  plan: {
    name: 'Mit Kooperationsplan',
    satz: (z: string, n: string) =>
      `${z} von ${n} erwerbsfähigen Leistungsberechtigten mit einem Fall in diesem Haus haben einen geschlossenen Plan.`,
  },
  nachhaltung: {
    name: 'Nachgehaltene Integrationen',
    satz: (z: string, n: string) => `Bei ${z} von ${n} Integrationen ist für alle sechs Monate danach festgehalten, ob die Person noch arbeitet.`,
  },
} as const
