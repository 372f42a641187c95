/**
 * What instructions about the consequences say, version by version. A changed wording is a new version with a new name; what was sent keeps its own:
 * the letter lies in the case as it was, and its version says which law it spoke of.
 */
const krank =
  'Sind Sie krank? Melden Sie sich sofort und weisen Sie die Arbeitsunfähigkeit bis zum Ende des dritten Kalendertages nach (§\u00a056 SGB\u00a0II).'
const pflichtZuKommen = 'Sie sind verpflichtet, zu diesem Termin zu kommen (§\u00a059 SGB\u00a0II mit §\u00a0309 SGB\u00a0III).'

/** Invitations by sec. 59. `von`, `bis`: days of a missed appointment of which they name the consequences. */
export const meldungFassungen = [
  {
    fassung: 'meldung-2023-01',
    name: 'Fassung bis Juni\u00a02026',
    von: '2023-01-01',
    bis: '2026-06-30',
    absaetze: [
      pflichtZuKommen,
      'Kommen Sie ohne wichtigen Grund nicht, wird Ihr Regelbedarf um 10\u00a0% für einen Monat gemindert, bei jedem versäumten Termin neu (§\u00a032 SGB\u00a0II). Alle Minderungen zusammen nehmen höchstens 30\u00a0% des Regelbedarfs. Die Kosten Ihrer Wohnung werden nicht gekürzt.',
      'Es wird nichts gemindert, wenn Sie einen wichtigen Grund nennen und nachweisen, oder wenn es eine außergewöhnliche Härte wäre. Bevor etwas entschieden wird, hören wir Sie an.',
      krank,
    ],
  },
  {
    fassung: 'meldung-2026-07',
    name: 'Fassung ab Juli\u00a02026',
    von: '2026-07-01',
    bis: undefined,
    absaetze: [
      pflichtZuKommen,
      'Kommen Sie ohne wichtigen Grund wiederholt nicht, wird Ihr Regelbedarf um 30\u00a0% für einen Monat gemindert (§\u00a032 SGB\u00a0II). Beim ersten Mal wird nichts gemindert. Die Kosten Ihrer Wohnung werden nicht gekürzt.',
      'Versäumen Sie drei Termine hintereinander ohne wichtigen Grund, gelten Sie als nicht erreichbar. Dann endet Ihr Anspruch auf Leistungen (§\u00a07b Abs.\u00a04 SGB\u00a0II). Erscheinen Sie im ersten Monat danach persönlich, wird der Regelbedarf weitergezahlt, um 30\u00a0% gemindert.',
      'Es wird nichts gemindert, wenn Sie einen wichtigen Grund nennen und nachweisen, oder wenn es eine außergewöhnliche Härte wäre. Bevor etwas entschieden wird, hören wir Sie an.',
      krank,
    ],
  },
] as const

/** Obligations and demands. The letters of before July 2026 are not this program's: of theirs only is known which law they spoke of. */
export const pflichtFassungen = [
  { fassung: 'pflicht-2023-07', name: 'nach dem Recht bis Juni\u00a02026 (10, 20, 30\u00a0%)', von: '2023-01-01', bis: '2026-06-30', absaetze: [] },
  {
    fassung: 'pflicht-2026-07',
    name: 'nach dem Recht ab Juli\u00a02026 (30\u00a0%)',
    von: '2026-07-01',
    bis: undefined,
    absaetze: [
      'Erfüllen Sie diese Pflichten ohne wichtigen Grund nicht, wird Ihr Regelbedarf um 30\u00a0% für drei Monate gemindert (§§\u00a031, 31a, 31b SGB\u00a0II). Die Kosten Ihrer Wohnung werden nicht gekürzt.',
      'Holen Sie die Pflicht nach oder erklären Sie ernsthaft, ihr nachzukommen, endet die Minderung, frühestens nach einem Monat.',
      'Lehnen Sie eine zumutbare Arbeit willentlich ab, die Sie tatsächlich und unmittelbar aufnehmen könnten, entfällt der Regelbedarf für mindestens einen und höchstens zwei Monate (§\u00a031a Abs.\u00a07 SGB\u00a0II).',
      'Es wird nichts gemindert, wenn Sie einen wichtigen Grund darlegen und nachweisen, oder wenn es eine außergewöhnliche Härte wäre. Bevor etwas entschieden wird, hören wir Sie an.',
    ],
  },
] as const
