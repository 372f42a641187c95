import type { Rechnungsstand } from '../rechnung-lesen.ts'
import { rechnungsstaende } from '../texte/personal-seiten.ts'

const farben: Readonly<Record<Rechnungsstand, string>> = {
  entwurf: 'entwurf',
  eingereicht: 'wartet',
  geprueft: 'pruefung',
  freigegeben: 'gezahlt',
  zurueckgegeben: 'angefochten',
  verworfen: 'entwurf',
}

export function Rechnungsstandbild({ stand }: { stand: Rechnungsstand }) {
  return <span className={`tw-zustand tw-zustand--${farben[stand]}`}>{rechnungsstaende[stand]}</span>
}

/** Cents as people type them: `432,50`. */
export const alsEingabe = (cent: number): string => (cent / 100).toFixed(2).replace('.', ',')
