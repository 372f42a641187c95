import { alsZahl, mitTrennstellen } from './zahl.ts'

export type Anteil = Readonly<{ schluessel: string; name: string; euro: number; art?: 'kraeftig' | 'traeger' }>

/**
 * Shares of a sum as widths, each with its number and name. The width is a class in hundredths (`tw-n37`): a strict CSP lets no
 * `style` attribute through. Shares without an amount are left out.
 */
export function Stapelbalken({ anteile, von }: { anteile: readonly Anteil[]; von?: number }) {
  const sichtbar = anteile.filter((a) => a.euro > 0)
  const summe = von ?? sichtbar.reduce((s, a) => s + a.euro, 0)
  return (
    <ul className="tw-stapelbalken">
      {sichtbar.map((a) => (
        <li key={a.schluessel} className={`tw-n${Math.max(1, Math.min(100, Math.round((100 * a.euro) / summe)))} ${a.art ?? ''}`}>
          <b>{alsZahl(a.euro)}</b>
          <span>{mitTrennstellen(a.name)}</span>
        </li>
      ))}
    </ul>
  )
}
