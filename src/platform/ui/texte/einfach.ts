import type { Teil } from '../../sprache/index.ts'
import type { Texte } from './index.ts'

export const einfach: Teil<Texte> = {
  uebung: { satz: 'Das ist keine echte Seite von einem Amt. Hier kann man üben. Die Rechnung ist echt.' },
  kopf: { ohneTraeger: 'Geld vom Jobcenter, nachgerechnet', parameter: 'Beträge im Gesetz' },
  fuss: { barrierefreiheit: 'Hilfe bei Barrieren', schnittstelle: 'Für Technik' },
}
