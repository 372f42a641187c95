import { alsDatum, alsMonat, Betrag } from '../../platform/ui/index.ts'
import type { Teilzeile } from '../teile.ts'
import { einzeln as t } from '../texte/personal-seiten.ts'

const farben = { geplant: 'entwurf', wartet: 'pruefung', angeordnet: 'erlassen', bezahlt: 'gezahlt', gestrichen: 'angefochten' } as const

/** The parts of a grant, each with what became of it. */
export function Teiltabelle({ teile }: { teile: readonly Omit<Teilzeile, 'anordnungId'>[] }) {
  const s = t.spalten
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.monate}</caption>
      <thead>
        <tr>
          <th scope="col">{s.monat}</th>
          <th scope="col" className="zahl">
            {s.betrag}
          </th>
          <th scope="col">{s.faellig}</th>
          <th scope="col">{s.stand}</th>
        </tr>
      </thead>
      <tbody>
        {teile.map((z) => (
          <tr key={z.teil}>
            <th scope="row" data-label={s.monat}>
              {alsMonat(z.monat)}
            </th>
            <td data-label={s.betrag} className="zahl">
              <Betrag euro={(z.belegtCent ?? z.cent) / 100} />
            </td>
            <td data-label={s.faellig}>{alsDatum(z.faelligAm)}</td>
            <td data-label={s.stand}>
              <span className={`tw-zustand tw-zustand--${farben[z.stand]}`}>{t.teilstand[z.stand]}</span>
              {z.minuten !== null && <span className="tw-leise"> {t.minuten(z.minuten)}</span>}
              {z.grund !== '' && <span className="tw-leise"> {z.grund}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
