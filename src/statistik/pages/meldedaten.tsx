import { useEffect } from 'react'
import { Form, Link, useActionData, useLoaderData, useRevalidator } from 'react-router'
import { zeitInDeutschland } from '../../platform/audit/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { Tabellenkopf } from '../ansicht/tabellenkopf.tsx'
import { Wirkungsseite } from '../ansicht/wirkungsseite.tsx'
import { pruefeMeldedatenJetzt } from '../meldeaufgaben.ts'
import { meldeueberblick } from '../meldeueberblick.ts'
import { bestelleMeldung, liesMeldungen } from '../meldung.ts'
import { laufendeMeldung } from '../meldung-lauf.ts'
import { meldeseite as t } from '../texte/personal-meldedaten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('meldedaten.lesen', async (z) => {
  const monat = tagVon(z.jetzt).toPlainYearMonth().toString()
  const darfFaelle = darf(z.konto, 'fall.lesen')
  const darfLiefern = darf(z.konto, 'meldedaten.liefern')
  return {
    reiter: { regeln: darf(z.konto, 'kennzahl.regeln'), meldedaten: true },
    monat,
    darfFaelle,
    darfLiefern,
    stand: await meldeueberblick(z.db, z.traegerId, monat, darfFaelle ? z.konto.kontoId : undefined),
    lauf: darfLiefern ? await laufendeMeldung(z.db, z.traegerId) : undefined,
    meldungen: darfLiefern
      ? (await liesMeldungen(z.db, z.traegerId)).map((m) => ({
          ...m,
          monat: m.monat.slice(0, 7),
          am: zeitInDeutschland(m.am.toString()).slice(0, 16),
        }))
      : [],
  }
})

export const action = geschuetzt('meldedaten.liefern', async (z) => {
  const tat = (await formularAus(z.request)).get('tat')
  if (tat === 'liefern') {
    return { satz: (await bestelleMeldung(z.db, z)) ? t.bestellt : t.schonBestellt }
  }
  await pruefeMeldedatenJetzt(z.db, z)
  return { satz: t.geprueft }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** What the report still lacks, counted; deliveries. */
export default function Meldedaten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const { stand } = d
  return (
    <Wirkungsseite titel={t.titel} fenster={t.fenster} reiter={d.reiter}>
      <p className="tw-lese">
        {t.vorspann} <Link to="/wirkung/meldedaten/felder">{t.felder}</Link>
      </p>
      {antwort && <Hinweis art="success" titel={antwort.satz} />}
      <div className="wk-zwei">
        <section className="wk-teil" aria-labelledby="stand">
          <h2 id="stand">{t.stand(alsMonat(d.monat))}</h2>
          <p>{t.faelle(stand.faelle)}</p>
          <p>
            <b>{t.vollstaendig(Math.max(0, stand.faelle - stand.mitBefund), stand.faelle)}</b>
          </p>
          <Befunde befunde={stand.befunde} />
          {d.darfLiefern && <Taste tat="pruefen" name={t.pruefen} />}
        </section>
        {d.darfLiefern && <Lieferungen meldungen={d.meldungen} lauf={d.lauf} />}
      </div>
      {d.darfFaelle ? <Faelle liste={stand.liste} /> : <p className="wk-teil">{t.faelleNicht}</p>}
    </Wirkungsseite>
  )
}

function Taste({ tat, name }: Readonly<{ tat: string; name: string }>) {
  return (
    <Form method="post">
      <button type="submit" name="tat" value={tat} className="kern-btn kern-btn--secondary">
        <span className="kern-label">{name}</span>
      </button>
    </Form>
  )
}

function Befunde({ befunde }: Readonly<{ befunde: Daten['stand']['befunde'] }>) {
  if (befunde.length === 0) return <p>{t.keine}</p>
  return (
    <table className="ap-tabelle">
      <caption className="kern-sr-only">{t.feld}</caption>
      <Tabellenkopf spalten={[t.feld, { zahl: t.anzahl }]} />
      <tbody>
        {befunde.map((b) => (
          <tr key={b.name}>
            <th scope="row" className="tw-normal">
              {b.name}
            </th>
            <td className="zahl">{b.faelle.toLocaleString('de-DE')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Faelle({ liste }: Readonly<{ liste: Daten['stand']['liste'] }>) {
  if (liste.length === 0) return null
  return (
    <section className="wk-teil" aria-labelledby="faelle">
      <h2 id="faelle">{t.faelleTitel}</h2>
      <table className="ap-tabelle ap-karten wk-stapel">
        <caption className="kern-sr-only">{t.faelleTitel}</caption>
        <Tabellenkopf spalten={[t.spalten.fall, t.spalten.fehlt]} />
        <tbody>
          {liste.map((f) => (
            <tr key={f.fallId}>
              <td data-label={t.spalten.fall}>
                <Link to={`/faelle/${f.fallId}/meldedaten`}>{f.bezeichnung}</Link>
              </td>
              <td data-label={t.spalten.fehlt}>{f.fehlt}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How far a delivery is; looked at again every two seconds while the page is open. */
function Lauf({ lauf }: Readonly<{ lauf: NonNullable<Daten['lauf']> }>) {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    const wecker = setTimeout(() => state === 'idle' && void revalidate(), 2000)
    return () => clearTimeout(wecker)
  })
  return (
    <>
      <p id="lauf" role="status">
        {t.lauf(lauf.erledigt, lauf.faelle, alsMonat(lauf.monat))}
      </p>
      <progress aria-labelledby="lauf" className="wk-fortschritt" value={lauf.erledigt} max={Math.max(1, lauf.faelle)} />
    </>
  )
}

function Lieferungen({ meldungen, lauf }: Readonly<{ meldungen: Daten['meldungen']; lauf: Daten['lauf'] }>) {
  const s = t.lieferSpalten
  return (
    <section className="wk-teil" aria-labelledby="lieferung">
      <h2 id="lieferung">{t.lieferung}</h2>
      <p>{t.lieferungText}</p>
      {lauf ? <Lauf lauf={lauf} /> : <Taste tat="liefern" name={t.erstellen} />}
      {meldungen.length === 0 ? (
        <p>{t.keineLieferung}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.lieferung}</caption>
          <Tabellenkopf spalten={[s.am, { zahl: s.saetze }, { zahl: s.geaendert }, s.datei]} />
          <tbody>
            {meldungen.map((m) => (
              <tr key={m.meldungId}>
                <td data-label={s.am}>{m.am}</td>
                <td data-label={s.saetze} className="zahl">
                  {m.saetze.toLocaleString('de-DE')}
                </td>
                <td data-label={s.geaendert} className="zahl">
                  {m.geaendert.toLocaleString('de-DE')}
                </td>
                <td data-label={s.datei}>
                  <Link reloadDocument to={`/wirkung/meldedaten/${m.meldungId}.json`} download>
                    {t.laden(alsMonat(m.monat))}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
