import type { ReactNode } from 'react'
import { Betrag } from '../../platform/ui/index.ts'
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

type Worte = Readonly<Record<'positionen' | 'teilnahme' | 'rechenweg' | 'berechnet' | 'verlangt' | 'erklaerung' | 'summe', string>>

/** The lines of an invoice: what was computed beside what is asked for. `weitere`: heads of what a page adds, and its sums. */
export function Positionstafel({
  t,
  summe,
  weitere,
  children,
}: Readonly<{
  t: Worte
  summe: Readonly<{ sollCent: number; istCent: number }>
  weitere: Readonly<{ kopf: ReactNode; fuss: ReactNode }>
  children: ReactNode
}>) {
  return (
    <table className="ap-tabelle ap-karten ms-rechnung">
      <caption className="kern-sr-only">{t.positionen}</caption>
      <thead>
        <tr>
          <th scope="col">{t.teilnahme}</th>
          <th scope="col">{t.rechenweg}</th>
          <th scope="col" className="zahl">
            {t.berechnet}
          </th>
          <th scope="col" className="zahl">
            {t.verlangt}
          </th>
          <th scope="col">{t.erklaerung}</th>
          {weitere.kopf}
        </tr>
      </thead>
      <tbody>
        {children}
        <tr className="summe">
          <th scope="row" colSpan={2}>
            {t.summe}
          </th>
          <td data-label={t.berechnet} className="zahl">
            <Betrag euro={summe.sollCent / 100} />
          </td>
          <td data-label={t.verlangt} className="zahl">
            <Betrag euro={summe.istCent / 100} />
          </td>
          <td />
          {weitere.fuss}
        </tr>
      </tbody>
    </table>
  )
}
