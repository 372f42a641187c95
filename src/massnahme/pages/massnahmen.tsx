import { Form, Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum, alsMonat, Betrag, Hinweis } from '../../platform/ui/index.ts'
import { saeumige } from '../abschluss.ts'
import { Leer, Platzbild } from '../ansicht/teile.tsx'
import { azavLage } from '../azav.ts'
import { instrumentName, massnahmeInstrumente } from '../instrumente.ts'
import { type Durchgang, liesDurchgaenge, listeMassnahmen, type Massnahme } from '../katalog.ts'
import { liesRechnungen } from '../rechnung-lesen.ts'
import { azav as azavTexte, preisNamen, sprachNamen } from '../texte/personal.ts'
import { katalog as t } from '../texte/personal-seiten.ts'
import { type KursSprache, mitAzav, sprachen } from '../werte.ts'
import { heuteVon } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('massnahme.lesen', async (z) => {
  const heute = heuteVon(z)
  const suche = new URL(z.request.url).searchParams
  const filter = {
    q: suche.get('q')?.trim().slice(0, 80) ?? '',
    instrument: suche.get('instrument') ?? '',
    sprache: suche.get('sprache') ?? '',
    frei: suche.get('frei') === '1',
    alle: suche.get('alle') === '1',
  }
  const laeufe = await liesDurchgaenge(z.db, z.traegerId, { endetAb: heute })
  const zeilen = (await listeMassnahmen(z.db, z.traegerId)).map((m) => alsZeile(m, laeufe, heute))
  const pflegt = darf(z.konto, 'massnahme.pflegen')
  return {
    filter,
    zeilen: zeilen.filter((m) => passt(m, filter)),
    instrumente: massnahmeInstrumente.map(({ code, kurz }) => ({ code, kurz })),
    sprachen: sprachen.map((s) => ({ wert: s, name: sprachNamen[s] })),
    pflegt,
    mitRechnungen: darf(z.konto, 'rechnung.pruefen'),
    zuPruefen: darf(z.konto, 'rechnung.pruefen') ? (await liesRechnungen(z.db, z.traegerId, { stand: 'eingereicht' })).length : 0,
    saeumig: pflegt ? await saeumige(z.db, z.traegerId, heute) : [],
  }
})

function alsZeile(m: Massnahme, alle: readonly Durchgang[], heute: string) {
  const laeufe = alle.filter((d) => d.massnahmeId === m.massnahmeId).toSorted((a, b) => a.von.localeCompare(b.von))
  const zulassungen = mitAzav.has(m.instrument) ? [m.anbieterAzav, ...(m.daten.weg === 'gutschein' ? [m] : [])] : []
  const lagen = zulassungen.map((x) => ({ lage: azavLage(x.azavVon, x.azavBis, heute), bis: x.azavBis }))
  const schlimmste = lagen.find((l) => l.lage === 'abgelaufen' || l.lage === 'keine') ?? lagen.find((l) => l.lage === 'laeuft-ab')
  return {
    massnahmeId: m.massnahmeId,
    titel: m.titel,
    anbieter: m.anbieter,
    instrument: m.instrument,
    art: instrumentName(m.instrument),
    aktiv: m.aktiv && m.anbieterAktiv,
    sprachen: m.daten.sprachen,
    preisCent: m.preisCent,
    preis: preisNamen[m.preisJe],
    azav: schlimmste && { lage: schlimmste.lage, bis: schlimmste.bis },
    durchgaenge: laeufe.map(({ durchgangId, von, bis, ort, plaetze, belegt, wartend, frei }) => ({
      durchgangId,
      von,
      bis,
      ort,
      plaetze,
      belegt,
      wartend,
      frei,
    })),
  }
}

type Filter = Readonly<{ q: string; instrument: string; sprache: string; frei: boolean; alle: boolean }>

function passt(m: ReturnType<typeof alsZeile>, f: Filter): boolean {
  const text = `${m.titel} ${m.anbieter} ${m.durchgaenge.map((d) => d.ort).join(' ')}`.toLowerCase()
  return (
    (f.alle || m.aktiv) &&
    f.q
      .toLowerCase()
      .split(/\s+/)
      .every((wort) => text.includes(wort)) &&
    (f.instrument === '' || m.instrument === f.instrument) &&
    (f.sprache === '' || m.sprachen.includes(f.sprache as KursSprache)) &&
    (!f.frei || m.durchgaenge.some((d) => d.frei > 0))
  )
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** The catalogue: measures with their runs and places. */
export default function Massnahmen() {
  const d = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <span className="tw-reihe">
          <Link to="/massnahmen/anbieter">{t.anbieter}</Link>
          {d.mitRechnungen && <Link to="/rechnungen">{t.rechnungen(d.zuPruefen)}</Link>}
          {d.pflegt && (
            <Link className="kern-btn kern-btn--primary" to="/massnahmen/neu">
              <span className="kern-label">{t.neu}</span>
            </Link>
          )}
        </span>
      </div>
      {d.saeumig.length > 0 && (
        <Hinweis art="warning" titel={t.saeumig}>
          <ul className="tw-liste">
            {d.saeumig.map((s) => (
              <li key={s.anbieterId}>{t.saeumigZeile(s.name, s.monate.map((m) => alsMonat(m)).join(', '))}</li>
            ))}
          </ul>
        </Hinweis>
      )}
      <Suche d={d} />
      {d.zeilen.length === 0 ? <Leer titel={t.keine} text={t.keineText} /> : <Liste zeilen={d.zeilen} />}
    </main>
  )
}

function Suche({ d }: { d: Daten }) {
  const f = d.filter
  return (
    <Form method="get" className="ap-filter">
      <label>
        {t.suchen} <input type="search" name="q" defaultValue={f.q} />
      </label>
      <label>
        {t.art}{' '}
        <select name="instrument" defaultValue={f.instrument}>
          <option value="">{t.alleArten}</option>
          {d.instrumente.map((i) => (
            <option key={i.code} value={i.code}>
              {i.kurz}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.sprache}{' '}
        <select name="sprache" defaultValue={f.sprache}>
          <option value="">{t.alleSprachen}</option>
          {d.sprachen.map((s) => (
            <option key={s.wert} value={s.wert}>
              {s.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" name="frei" value="1" defaultChecked={f.frei} /> {t.nurFreie}
      </label>
      {d.pflegt && (
        <label>
          <input type="checkbox" name="alle" value="1" defaultChecked={f.alle} /> {t.auchRuhende}
        </label>
      )}
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.filtern}</span>
      </button>
    </Form>
  )
}

function Liste({ zeilen }: { zeilen: Daten['zeilen'] }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.titel}</caption>
      <thead>
        <tr>
          {[t.massnahme, t.anbieterSpalte, t.art, t.durchgaenge, t.sprachen, t.preis, t.zulassung].map((kopf) => (
            <th key={kopf} scope="col">
              {kopf}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zeilen.map((m) => (
          <tr key={m.massnahmeId}>
            <td data-label={t.massnahme}>
              <Link to={`/massnahmen/${m.massnahmeId}`}>{m.titel}</Link>
              {!m.aktiv && <span className="tw-leise"> {t.ruht}</span>}
            </td>
            <td data-label={t.anbieterSpalte}>{m.anbieter}</td>
            <td data-label={t.art}>{m.art}</td>
            <td data-label={t.durchgaenge}>
              {m.durchgaenge.length === 0 && '–'}
              <ul className="ms-laeufe">
                {m.durchgaenge.map((l) => (
                  <li key={l.durchgangId}>
                    <span>{t.vonBis(alsDatum(l.von), alsDatum(l.bis))}</span>
                    <Platzbild plaetze={l.plaetze} belegt={l.belegt} wartend={l.wartend} />
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={t.sprachen}>{m.sprachen.map((s) => sprachNamen[s]).join(', ')}</td>
            <td data-label={t.preis}>
              <Betrag euro={m.preisCent / 100} /> {m.preis}
            </td>
            <td data-label={t.zulassung}>{m.azav === undefined ? '–' : <Zulassung lage={m.azav.lage} bis={m.azav.bis} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Zulassung({ lage, bis }: { lage: keyof typeof azavTexte.lage; bis: string | null }) {
  return (
    <span className={`tw-zustand tw-zustand--${lage === 'laeuft-ab' ? 'wartet' : 'angefochten'}`}>
      {azavTexte.lage[lage]}
      {bis !== null && `, ${alsDatum(bis)}`}
    </span>
  )
}
