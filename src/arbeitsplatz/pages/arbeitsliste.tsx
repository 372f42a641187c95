import { Form, Link, useLoaderData, useSearchParams } from 'react-router'
import { type Arbeitsbereich, arbeitsliste, arbeitszahlen, standNamen, vorgangArten, vorgangNamen, vorgangStaende } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Altersbild } from '../ansicht/altersbild.tsx'
import { Tastenleiste, useZeilentasten } from '../ansicht/tastenleiste.tsx'
import { Vorgangstabelle } from '../ansicht/vorgangstabelle.tsx'
import { filteradresse } from '../listenadresse.ts'
import { liesFilter } from '../listenfilter.ts'
import { arbeitsliste as t } from '../texte/personal.ts'
import { vorgangstitel } from '../vorgangstitel.ts'

export const meta = () => [{ title: t.titel }]

export const loader = geschuetzt('arbeitsliste.sehen', async ({ db, traegerId, konto, jetzt, request }) => {
  const suche = new URL(request.url).searchParams
  const filter = liesFilter(suche)
  const heute = tagVon(jetzt)
  const wer = { kontoId: konto.kontoId, team: konto.stelle, heute }
  const liste = await arbeitsliste(db, traegerId, { ...filter, ...wer, text: filter.q, absteigend: filter.absteigend === 'ja' }, arbeitszahlen)
  return {
    liste: { ...liste, zeilen: liste.zeilen.map((v) => ({ ...v, titel: v.titel && vorgangstitel(konto, v) })) },
    filter,
    heute: heute.toString(),
    heuteText: heute.toLocaleString('de-DE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    team: konto.stelle,
    darfAufnehmen: darf(konto, 'antrag.erfassen'),
    antraege: darf(konto, 'antrag.erfassen'),
    namen: { art: vorgangNamen, stand: standNamen, arten: vorgangArten, staende: vorgangStaende },
  }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** What is to be done: mine, the team's, everything; filters stay in the address. */
export default function Arbeitsliste() {
  const d = useLoaderData<typeof loader>()
  const [suche] = useSearchParams()
  const tabelle = useZeilentasten()
  const gefiltert = d.filter.art ?? d.filter.stand ?? d.filter.alter ?? (d.filter.q || undefined)
  return (
    <>
      <main id="inhalt" className="ap-haupt">
        <div className="ap-titel">
          <h1>{t.ueberschrift}</h1>
          <span className="tw-leise">{d.heuteText}</span>
          {d.darfAufnehmen && (
            <Link className="kern-btn kern-btn--primary" to="/eingang/neu">
              <span className="kern-label">{t.aufnehmen}</span>
            </Link>
          )}
        </div>
        <Altersbild alter={d.liste.alter} adresse={(alter) => filteradresse(suche, { alter })} />
        <Reiter daten={d} suche={suche} />
        <Filter daten={d} gefiltert={gefiltert !== undefined} />
        {d.liste.zeilen.length === 0 ? (
          <Leer gefiltert={gefiltert !== undefined} bereich={d.filter.bereich} />
        ) : (
          <Vorgangstabelle
            zeilen={d.liste.zeilen}
            filter={d.filter}
            heute={d.heute}
            namen={d.namen}
            antraege={d.antraege}
            suche={suche}
            refTabelle={tabelle}
          />
        )}
        <p className="tw-leise">{t.stand(d.liste.zeilen.length, d.liste.gesamt, d.liste.mittleresAlterTage)}</p>
        <Blaettern seite={d.liste.seite} seiten={d.liste.seiten} suche={suche} />
      </main>
      <Tastenleiste tasten={t.tasten} />
    </>
  )
}

function Reiter({ daten, suche }: { daten: Daten; suche: URLSearchParams }) {
  const { zahlen } = daten.liste
  const alle: readonly (readonly [Arbeitsbereich, string])[] = [
    ['meine', t.listen.meine],
    ['team', daten.team === '' ? t.listen.team : daten.team],
    ['wiedervorlagen', t.listen.wiedervorlagen],
    ['freigaben', t.listen.freigaben],
    ['ohne-fall', t.listen.ohneFall],
    ['alle', t.listen.alle],
  ]
  return (
    <nav aria-label={t.listen.name}>
      <ul className="ap-reiter">
        {alle.map(([bereich, name]) => (
          <li key={bereich}>
            <Link to={filteradresse(suche, { bereich })} aria-current={daten.filter.bereich === bereich ? 'page' : undefined}>
              {name} <span className="ap-anzahl">{zahlen[bereich]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Filter({ daten, gefiltert }: { daten: Daten; gefiltert: boolean }) {
  const { filter, namen } = daten
  return (
    <Form className="ap-filter" role="search" aria-label={t.filter.name} key={JSON.stringify(filter)}>
      <input type="hidden" name="bereich" value={filter.bereich} />
      <label>
        {t.filter.suchen} <input type="search" name="q" defaultValue={filter.q} placeholder={t.filter.platzhalter} />
      </label>
      <Auswahl name="art" label={t.filter.vorgang} wert={filter.art} optionen={namen.arten.map((a) => [a, namen.art[a]])} />
      <Auswahl
        name="stand"
        label={t.filter.zustand}
        wert={filter.stand}
        optionen={namen.staende.filter((s) => s !== 'erledigt').map((s) => [s, namen.stand[s]])}
      />
      <Auswahl name="alter" label={t.filter.alter} wert={filter.alter} optionen={t.filter.stufen} />
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.filter.knopf}</span>
      </button>
      {gefiltert && <Link to={`?bereich=${filter.bereich}`}>{t.filter.zuruecksetzen}</Link>}
    </Form>
  )
}

function Auswahl({
  name,
  label,
  wert,
  optionen,
}: {
  name: string
  label: string
  wert: string | undefined
  optionen: readonly (readonly [string, string])[]
}) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={wert ?? ''} onChange={(e) => e.currentTarget.form?.requestSubmit()}>
        <option value="">{t.filter.alle}</option>
        {optionen.map(([wert, text]) => (
          <option key={wert} value={wert}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function Leer({ gefiltert, bereich }: { gefiltert: boolean; bereich: Arbeitsbereich }) {
  return (
    <div className="ap-leer">
      <p>
        <b>{gefiltert ? t.leer.gefiltert : t.leer.erledigt}</b>
      </p>
      <p>{gefiltert ? t.leer.gefiltertRat : t.leer.erledigtRat}</p>
      {!gefiltert && bereich !== 'alle' && (
        <Link className="kern-btn kern-btn--secondary" to="?bereich=alle">
          <span className="kern-label">{t.leer.alleZeigen}</span>
        </Link>
      )}
    </div>
  )
}

function Blaettern({ seite, seiten, suche }: { seite: number; seiten: number; suche: URLSearchParams }) {
  if (seiten === 1) return null
  const nach = (n: number): string => filteradresse(suche, { seite: String(n) })
  return (
    <nav aria-label={t.blaettern.name} className="ap-blaettern">
      {seite > 1 && (
        <Link rel="prev" to={nach(seite - 1)}>
          {t.blaettern.vorige}
        </Link>
      )}
      <span>{t.blaettern.hier(seite, seiten)}</span>
      {seite < seiten && (
        <Link rel="next" to={nach(seite + 1)}>
          {t.blaettern.naechste}
        </Link>
      )}
    </nav>
  )
}
