import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const einfach: Teil<typeof de> = {
  titel: 'Zahlen der Jobcenter',
  vorspann:
    'Hier sehen Sie Zahlen von vielen Jobcentern. Zum Beispiel: Wie viele Menschen finden Arbeit? Kein Jobcenter gewinnt oder verliert. In jedem Kreis ist das Leben anders.',
  gruppe: 'Vergleichen mit Jobcentern',
  gruppierungen: {
    groesse: 'mit ähnlich vielen Menschen',
    land: 'im selben Land',
    art: 'in Kreisen oder Städten',
    typ: 'mit demselben Vergleichstyp',
    alle: 'überall',
  },
  uebung: 'Das ist nur zum Üben: Diese Zahlen sind erfunden.',
  keineWertung: 'Eine hohe Zahl ist nicht gut oder schlecht.',
  verteilungText:
    'Jeder Punkt ist ein Jobcenter. Der Strich im Kasten ist die Mitte. Die Hälfte der Jobcenter hat eine kleinere Zahl. Die andere Hälfte hat eine größere Zahl.',
  verborgenErklaert: 'Zahlen unter 10 zeigen wir nicht. So kann niemand erkennen, wer gemeint ist.',
  summeErklaert: 'Manche Summen zeigen wir nicht. Sonst könnte man eine kleine Zahl ausrechnen.',
  markenText: 'Die Striche zeigen: Hier hat sich das Gesetz geändert. Am 01.01.2023 kam das Bürgergeld. Am 01.07.2026 kam das Grundsicherungsgeld.',
}
