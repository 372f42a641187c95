import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsMonat, Betrag, Hinweis } from '../../platform/ui/index.ts'
import { AenderungGetan } from '../ansicht/aenderung-getan.tsx'
import { type Abgelehnt, AngabeAendern } from '../ansicht/angabe-aendern.tsx'
import { AnlassPanel } from '../ansicht/anlass-panel.tsx'
import { Monatsraster, Rasterlegende } from '../ansicht/monatsraster.tsx'
import { PanelAngaben } from '../ansicht/panel-angaben.tsx'
import { Tastenleiste, usePaneltasten } from '../ansicht/tastenleiste.tsx'
import { Verlaufsbild } from '../ansicht/verlaufsbild.tsx'
import { WarumPanel } from '../ansicht/warum-panel.tsx'
import { erledigeBerechnung, ladeBerechnung } from '../berechnung-seite.ts'
import type { Raster } from '../raster.ts'
import { berechnung as t } from '../texte/personal-berechnung.ts'

export const loader = geschuetzt('fall.lesen', ladeBerechnung)
export const action = geschuetzt('angabe.erfassen', erledigeBerechnung)

type Daten = Awaited<ReturnType<typeof ladeBerechnung>>

/** The months of the Bewilligungszeitraum in one grid, each amount with its reasoning and its facts beside it. */
export default function Berechnung() {
  const d = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  const [suche] = useSearchParams()
  const seite = usePaneltasten()
  // where one thing is opened the other closes
  const bisher = adresse(suche, { monat: undefined, warum: undefined, marke: undefined, aendern: undefined })
  const anfang = `${bisher}${bisher === '?' ? '' : '&'}`
  return (
    <>
      <div className="ap-fall" ref={seite}>
        <div>
          {getan?.meldung !== undefined && <Hinweis art={getan.ok ? 'success' : 'warning'} titel={getan.meldung} />}
          {d.aenderung && <AenderungGetan getan={d.aenderung} zurueck={adresse(suche, { seit: undefined, getan: undefined })} />}
          <div className="ap-titel tw-u2">
            <h2>{t.zeitspanne(alsMonat(d.von), alsMonat(d.bis))}</h2>
            <span className="tw-leise">
              {t.zusammen}{' '}
              <b className="tw-kraeftig">
                <Betrag euro={d.raster.zusammenCent / 100} />
              </b>
            </span>
            <Zeitraumwahl vorher={d.vorher} nachher={d.nachher} />
          </div>
          {d.angaben === 0 ? (
            <Leer />
          ) : (
            <Monatsraster
              raster={d.raster}
              gewaehlt={d.gewaehlt}
              ziel={(monat, stelle) => `${anfang}monat=${monat}&warum=${encodeURIComponent(stelle)}`}
              zielMarke={(monat) => `${anfang}marke=${monat}`}
              titel={t.raster}
            />
          )}
          <Rasterlegende />
          <Nichtgerechnet monate={d.raster.monate} />
          <Verlaufsbild raster={d.raster} />
          <Wuensche wuensche={d.wuensche} />
        </div>
        <Daneben daten={d} abgelehnt={getan?.fehler === undefined ? undefined : getan} zu={bisher} />
      </div>
      <Tastenleiste tasten={d.darfAendern ? [...t.tasten, t.tasteAendern] : t.tasten} />
    </>
  )
}

/** The panel: a reason with its facts, what a mark stands for, or what it is good for. */
function Daneben({ daten: d, abgelehnt, zu }: { daten: Daten; abgelehnt: Abgelehnt | undefined; zu: string }) {
  const [suche] = useSearchParams()
  const ohneFormular = adresse(suche, { aendern: undefined })
  const angaben = (
    <>
      {abgelehnt !== undefined && d.formular === null && <Hinweis art="warning" titel={abgelehnt.fehler.map((f) => f.satz).join(' ')} />}
      {d.formular && <AngabeAendern key={d.formular.angabeId} formular={d.formular} abgelehnt={abgelehnt} zurueck={ohneFormular} />}
      <PanelAngaben angaben={d.panelangaben} ziel={(angabeId) => adresse(suche, { aendern: angabeId })} darfAendern={d.darfAendern} />
    </>
  )
  if (d.warum)
    return (
      <WarumPanel warum={d.warum} zurueck={zu} alsVermerk={d.darfVermerken}>
        {angaben}
      </WarumPanel>
    )
  if (d.anlass)
    return (
      <AnlassPanel anlass={d.anlass} zurueck={zu}>
        {angaben}
      </AnlassPanel>
    )
  return (
    <aside className="ap-warum">
      {d.warum === null && <Hinweis art="info" titel={t.betragWeg} />}
      <h2>{t.warum}</h2>
      <p>{t.warumRat}</p>
      {angaben}
    </aside>
  )
}

function Wuensche({ wuensche }: { wuensche: Daten['wuensche'] }) {
  return (
    <section className="ap-wuensche" aria-labelledby="wuensche">
      <h2 id="wuensche">{t.wuensche}</h2>
      {wuensche.length === 0 ? (
        <p>{t.wunschlos}</p>
      ) : (
        <ul>
          {wuensche.map((w) => (
            <li key={w.satz} className={`ap-wunsch ap-wunsch--${w.art}`}>
              {w.satz} {w.fundstelle !== '' && <span className="tw-stelle">{w.fundstelle}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Zeitraumwahl({ vorher, nachher }: { vorher: string; nachher: string }) {
  return (
    <nav aria-label={t.zeitraum.name} className="ap-zeitraum">
      <Link to={`?von=${vorher}`}>{t.zeitraum.zurueck}</Link>
      <Link to={`?von=${nachher}`}>{t.zeitraum.weiter}</Link>
    </nav>
  )
}

function Leer() {
  return (
    <div className="ap-leer">
      <p>
        <b>{t.leer.titel}</b>
      </p>
      <p>{t.leer.rat}</p>
      <Link className="kern-btn kern-btn--primary" to="angaben">
        <span className="kern-label">{t.leer.knopf}</span>
      </Link>
    </div>
  )
}

function Nichtgerechnet({ monate }: { monate: Raster['monate'] }) {
  const ohne = monate.filter((m) => m.saetze.length > 0)
  if (ohne.length === 0) return null
  const nach = Map.groupBy(ohne, (m) => m.saetze.join(' '))
  return (
    <ul className="ap-nicht">
      {[...nach].map(([satz, betroffen]) => (
        <li key={satz}>
          {betroffen.length === 1
            ? alsMonat(betroffen[0]?.monat ?? '')
            : t.zeitspanne(alsMonat(betroffen[0]?.monat ?? ''), alsMonat(betroffen.at(-1)?.monat ?? ''))}
          : {satz}
        </li>
      ))}
    </ul>
  )
}

function adresse(suche: URLSearchParams, neu: Readonly<Record<string, string | undefined>>): string {
  const s = new URLSearchParams(suche)
  for (const [name, wert] of Object.entries(neu)) {
    if (wert === undefined) s.delete(name)
    else s.set(name, wert)
  }
  return `?${s}`
}
