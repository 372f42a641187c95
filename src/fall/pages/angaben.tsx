import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { erledigeAngabe, ladeAngaben } from '../angaben-seite.ts'
import { AngabeFormular } from '../ansicht/angabe-formular.tsx'
import { Quadrat } from '../ansicht/quadrat.tsx'
import './angaben.css'
import { angabenSeite as t } from '../texte/personal.ts'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: t.titel }]

export const loader = geschuetzt('fall.lesen', ladeAngaben)
export const action = geschuetzt('angabe.erfassen', erledigeAngabe)

type Daten = Awaited<ReturnType<typeof ladeAngaben>>

/** The facts of a case on two time axes: for which months they hold, and since when they are known. */
export default function Angaben() {
  const daten = useLoaderData<typeof loader>()
  const ergebnis = useActionData<typeof action>()
  const adresse = useAdresse()
  const gewaehlt = daten.gruppen.flatMap((g) => g.zeilen).find((z) => z.gegenstand === daten.gegenstand)
  return (
    <section className="fa-inhalt" aria-labelledby="angaben-t">
      <div className="ap-titel">
        <h2 id="angaben-t">{t.ueberschrift}</h2>
        <span className="tw-leise">{t.anzahl(daten.anzahl)}</span>
        {daten.darfErfassen && (
          <Link className="kern-btn kern-btn--primary" to={adresse({ neu: '' })}>
            <span className="kern-label">{t.erfassen}</span>
          </Link>
        )}
      </div>
      <Wahlen daten={daten} />
      {daten.bankVerborgen && <p className="tw-leise">{t.bankVerborgen}</p>}
      {daten.formular && <AngabeFormular formular={daten.formular} ergebnis={ergebnis} zurueck={adresse({})} />}
      {daten.befunde.length > 0 && (
        <section className="ap-kasten" aria-labelledby="befunde">
          <h3 id="befunde">{t.befunde}</h3>
          <ul className="tw-liste">
            {daten.befunde.map((satz) => (
              <li key={satz}>{satz}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={gewaehlt ? 'ap-achsen' : undefined}>
        <Tabelle daten={daten} />
        {gewaehlt && (
          <Quadrat
            name={gewaehlt.person === '' ? gewaehlt.name : `${gewaehlt.name}, ${gewaehlt.person}`}
            jahr={daten.jahr}
            reihen={daten.quadrat}
            schliessen={adresse({})}
          />
        )}
      </div>
    </section>
  )
}

/** Links that keep year and state of knowledge and open something else. */
function useAdresse() {
  const [frage] = useSearchParams()
  return (neu: Readonly<Record<string, string>>) => {
    const ziel = new URLSearchParams()
    for (const name of ['jahr', 'stand']) if (frage.has(name)) ziel.set(name, frage.get(name) ?? '')
    for (const [name, wert] of Object.entries(neu)) {
      if (wert === '' && name !== 'neu') ziel.delete(name)
      else ziel.set(name, wert)
    }
    return `?${ziel}`
  }
}

function Wahlen({ daten }: { daten: Daten }) {
  const adresse = useAdresse()
  const staende = daten.staende.slice(0, -1).slice(-5)
  return (
    <div className="fa-wahlen">
      <nav aria-label={t.jahr}>
        <ul className="ap-stand">
          {[daten.jahr - 1, daten.jahr, daten.jahr + 1].map((jahr) => (
            <li key={jahr}>
              <Link to={adresse({ jahr: String(jahr) })} aria-current={jahr === daten.jahr ? 'true' : undefined}>
                {jahr}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t.wissensstand}>
        <ul className="ap-stand">
          {staende.map((tag) => (
            <li key={tag}>
              <Link to={adresse({ stand: tag })} aria-current={tag === daten.stand ? 'true' : undefined}>
                {alsDatum(tag)}
              </Link>
            </li>
          ))}
          <li>
            <Link to={adresse({ stand: '' })} aria-current={daten.stand === null ? 'true' : undefined}>
              {t.heute(alsDatum(daten.heute))}
            </Link>
          </li>
        </ul>
      </nav>
      {daten.stand !== null && <p className="tw-leise">{t.damals(alsDatum(daten.stand))}</p>}
    </div>
  )
}

function Tabelle({ daten }: { daten: Daten }) {
  if (daten.gruppen.length === 0) {
    return (
      <div className="ap-leer">
        <p>
          <b>{t.leer(daten.jahr)}</b>
        </p>
        <p>{t.leerRat}</p>
      </div>
    )
  }
  return (
    <table className="ap-tabelle ap-karten fa-tabelle">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.angabe}</th>
          <th scope="col" className="fa-gilt">
            {t.giltImJahr(daten.jahr)}
          </th>
          <th scope="col">{t.spalten.bekanntSeit}</th>
          <th scope="col">{t.spalten.quelle}</th>
        </tr>
      </thead>
      {daten.gruppen.map((g) => (
        <tbody key={g.name}>
          <tr className="fa-gruppe">
            <th colSpan={4} scope="rowgroup">
              {g.name}
            </th>
          </tr>
          {g.zeilen.map((z) => (
            <Zeile key={z.gegenstand} zeile={z} daten={daten} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Zeile({ zeile: z, daten }: { zeile: Daten['gruppen'][number]['zeilen'][number]; daten: Daten }) {
  const adresse = useAdresse()
  return (
    <tr aria-current={z.gegenstand === daten.gegenstand ? 'true' : undefined}>
      <th scope="row" data-label={t.spalten.angabe} className="tw-mittel">
        <Link to={adresse({ verlauf: z.gegenstand })} preventScrollReset>
          {z.name}
          {z.person !== '' && `, ${z.person}`}
        </Link>
      </th>
      <td data-label={t.spalten.gilt}>
        <ul className="ap-zeitbalken fa-balken">
          {z.stuecke.map((s) => (
            <li key={s.angabeId} className={`fa-v${s.von} fa-b${s.bis}${s.neu ? ' neu' : ''}`} title={t.stueck(s.zeit, s.text)}>
              {daten.darfErfassen ? (
                <Link to={adresse({ aendern: s.angabeId })}>
                  <span aria-hidden="true">{s.kurz}</span>
                  <span className="kern-sr-only">{t.stueckAendern(s.zeit, s.text)}</span>
                </Link>
              ) : (
                <>
                  <span aria-hidden="true">{s.kurz}</span>
                  <span className="kern-sr-only">{t.stueck(s.zeit, s.text)}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={t.spalten.bekanntSeit}>{alsDatum(z.bekanntSeit)}</td>
      <td data-label={t.spalten.quelle}>
        {z.dokumentId !== null && daten.darfDokumente ? (
          <Link to={`/faelle/${daten.fallId}/dokumente?dokument=${z.dokumentId}`}>{z.quelle || t.dokument}</Link>
        ) : (
          z.quelle || '–'
        )}
      </td>
    </tr>
  )
}
