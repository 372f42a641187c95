/** Words of the Kooperationsplan in plain German, where the German ones are not plain already. */
export const planEinfach = {
  einleitung: (ab: string, bis: string) => `Der Plan gilt ab ${ab}. Am ${bis} sprechen wir wieder darüber. Das kann auch früher sein.`,
  freiwillig: 'Wir haben den Plan zusammen gemacht. Er ist eine Absprache. Er ist kein Brief vom Amt mit einer Entscheidung.',
  massgeblich: 'Dieses Blatt erklärt den Plan in einfachen Worten. Es gilt der Plan auf Deutsch.',
  zielberufe: 'Diese Berufe passen',
  schritteBg: 'Das machen andere Menschen aus Ihrem Haushalt',
  bemuehungen: 'Das versuchen Sie selbst',
  bemuehung: (was: string, anzahl: number, je: 'woche' | 'monat') =>
    `${was}: ${anzahl} Mal oder öfter ${je === 'woche' ? 'in jeder Woche' : 'in jedem Monat'}`,
  leistungen: 'Diese Hilfen sind möglich',
  reha: 'Reha: wieder gesund für die Arbeit werden',
  rehaAntrag: 'Sie stellen einen Antrag auf Reha.',
  spalten: { nachweis: 'So zeigen Sie es' },
} as const
