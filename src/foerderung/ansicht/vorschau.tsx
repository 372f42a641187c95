import { alsEuro, alsMonat, Begruendung, Betrag, GrosserBetrag, Icon } from '../../platform/ui/index.ts'
import type { Vorschau } from '../entwurf-seite.ts'
import { bearbeiten as t, uebersicht } from '../texte/personal-seiten.ts'
import { Bedingungen } from './bedingungen.tsx'

/** Conditions, amount with its reasoning, and money, for what stands in the form now. */
export function VorschauKasten({ v }: { v: Vorschau }) {
  return (
    <div className="ap-kasten ef-ergebnis">
      <h2>{t.stand}</h2>
      <p className="kern-sr-only" role="status">
        {v.betrag ? `${t.aktuell} ${alsEuro(v.betrag.summeCent / 100)}` : t.aktuell}
      </p>
      <h3>{t.betrag}</h3>
      {v.betrag === undefined ? (
        v.saetze.length === 0 ? (
          <p>{t.nochKeinBetrag}</p>
        ) : (
          v.saetze.map((satz) => (
            <p key={satz} className="tw-feldfehler">
              {satz}
            </p>
          ))
        )
      ) : (
        <>
          <p>
            <GrosserBetrag euro={v.betrag.summeCent / 100} />
          </p>
          <details>
            <summary>{t.monate}</summary>
            <Monate v={v.betrag.monate} />
          </details>
          <details>
            <summary>{t.soGerechnet}</summary>
            <Begruendung zweige={[v.betrag.zweig]} />
          </details>
          <Mittel v={v} />
        </>
      )}
      <h3>
        {t.voraussetzungen}: {uebersicht.ergebnis[v.pruefung.ergebnis]}
      </h3>
      <Bedingungen liste={v.pruefung.voraussetzungen} />
    </div>
  )
}

function Monate({ v }: { v: NonNullable<Vorschau['betrag']>['monate'] }) {
  return (
    <table className="ap-tabelle">
      <caption className="kern-sr-only">{t.monate}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.monat}</th>
          <th scope="col" className="zahl">
            {t.spalten.betrag}
          </th>
        </tr>
      </thead>
      <tbody>
        {v.map((m) => (
          <tr key={m.monat}>
            <th scope="row">
              {alsMonat(m.monat)}
              {m.vorausschau && <span className="tw-leise"> {t.vorausschau}</span>}
            </th>
            <td className="zahl">
              <Betrag euro={m.cent / 100} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mittel({ v }: { v: Vorschau }) {
  const saetze = [...v.mittel.hindernisse, ...v.mittel.warnungen]
  return (
    <>
      <h3>{t.mittel}</h3>
      {saetze.length === 0 ? (
        <p>{t.mittelReichen}</p>
      ) : (
        <ul className="ap-pruefliste">
          {saetze.map((satz) => (
            <li key={satz} className="acht">
              <Icon name="warning" klein />
              <span>{satz}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
