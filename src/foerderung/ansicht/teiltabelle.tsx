import { alsDatum, alsMonat, Betrag } from '../../platform/ui/index.ts'
import type { Teilzeile } from '../teile.ts'
import { nachJahren } from '../teile-jahre.ts'
import { einzeln as t } from '../texte/personal-seiten.ts'

const farben = { geplant: 'entwurf', wartet: 'pruefung', angeordnet: 'erlassen', bezahlt: 'gezahlt', gestrichen: 'angefochten' } as const

type Zeile = Omit<Teilzeile, 'anordnungId'>

/** The parts of a grant, each with what became of it; those of several years folded year by year, with the sum of each. */
export function Monate({ teile, heute }: { teile: readonly Zeile[]; heute: string }) {
  const jahre = nachJahren(teile, heute)
  if (jahre.length === 0) return <Teiltabelle teile={teile} name={t.monate} />
  return jahre.map((j) => (
    <details key={j.jahr} open={j.offen} className="ef-jahr">
      <summary>
        <span>{t.jahr(j.jahr, j.teile.length)}</span> <Betrag euro={j.cent / 100} />
      </summary>
      <Teiltabelle teile={j.teile} name={t.monateIm(j.jahr)} />
    </details>
  ))
}

function Teiltabelle({ teile, name }: { teile: readonly Zeile[]; name: string }) {
  const s = t.spalten
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{name}</caption>
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
