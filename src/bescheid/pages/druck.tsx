import { Form, Link, redirect, useActionData, useHref, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis, Icon } from '../../platform/ui/index.ts'
import { type Druckauftrag, druckauftraege, gibAuf } from '../druck.ts'
import { druck as t } from '../texte/personal-seiten.ts'
import { tagUndZeit } from '../worte-zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('druck.bearbeiten', async ({ db, traegerId, konto, jetzt, umfeld }) => {
  const zeile = (d: Druckauftrag) => ({
    ...d,
    angelegtAm: tagUndZeit(d.angelegtAm),
    gedrucktAm: d.gedrucktAm === null ? null : tagUndZeit(d.gedrucktAm),
  })
  const heute = tagVon(jetzt).toString()
  return {
    heute,
    mailsDerUebung: umfeld.post?.uebung === true,
    offen: (await druckauftraege(db, traegerId, konto.kontoId, heute)).map(zeile),
    erledigt: (await druckauftraege(db, traegerId, konto.kontoId, heute, true)).slice(0, 20).map(zeile),
  }
})

export const action = geschuetzt('druck.bearbeiten', async (z) => {
  const form = await formularAus(z.request)
  const weg = form.get('weg') === 'uebergabe' ? 'uebergabe' : 'post'
  const r = await gibAuf(z.db, z, form.getAll('auftrag').map(String), String(form.get('tag') ?? ''), weg)
  return r.ok ? redirect(`/druck?aufgegeben=${r.anzahl}`) : { saetze: [...r.fehler.saetze] }
})

/** The print queue: print, hand to the carrier, and say on which day. */
export default function Druck() {
  const stapel = useHref('/druck/stapel.pdf')
  const { heute, mailsDerUebung, offen, erledigt } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[] }>()
  const aufgegeben = useSearchParams()[0].get('aufgegeben')
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.dokumenttitel}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <span className="tw-leise">{t.warten(offen.length)}</span>
      </div>
      {mailsDerUebung && (
        <p>
          {t.mailsDerUebung} <Link to="/postausgang">{t.postausgang}</Link>.
        </p>
      )}
      {antwort && <Hinweis art="warning" titel={antwort.saetze.join(' ')} />}
      {aufgegeben && <Hinweis art="success" titel={t.aufgegeben(aufgegeben)} />}
      {offen.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.nichts}</b>
          </p>
        </div>
      ) : (
        <Form method="post">
          <table className="ap-tabelle ap-karten">
            <caption className="kern-sr-only">{t.tabelle}</caption>
            <thead>
              <tr>
                <th scope="col">{t.spalten.auswahl}</th>
                <th scope="col">{t.spalten.schreiben}</th>
                <th scope="col">{t.spalten.fall}</th>
                <th scope="col">{t.spalten.seit}</th>
                <th scope="col">{t.spalten.gedruckt}</th>
              </tr>
            </thead>
            <tbody>
              {offen.map((d) => (
                <tr key={d.druckauftragId}>
                  <td data-label={t.spalten.auswahl}>
                    <input type="checkbox" name="auftrag" value={d.druckauftragId} defaultChecked={!d.nurUebergabe} aria-label={t.waehlen(d.was)} />
                  </td>
                  <td data-label={t.spalten.schreiben}>
                    <div>
                      <Link reloadDocument to={`/druck/stapel.pdf?auftrag=${d.druckauftragId}`}>
                        {d.was}
                      </Link>
                      {d.warnungen.length > 0 && (
                        <p className="ap-vorsicht">
                          <Icon name="warning" klein /> {d.warnungen.join(' ')}
                        </p>
                      )}
                    </div>
                  </td>
                  <td data-label={t.spalten.fall}>
                    <Link to={`/faelle/${d.fallId}/bescheide`}>{d.aktenzeichen}</Link> {d.bezeichnung}
                  </td>
                  <td data-label={t.spalten.seit}>{d.angelegtAm}</td>
                  <td data-label={t.spalten.gedruckt}>{d.gedrucktAm ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="ap-filter">
            <button type="submit" formMethod="get" formAction={stapel} className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.drucken}</span>
            </button>
            <label>
              {t.tag}
              <input type="date" name="tag" defaultValue={heute} max={heute} required />
            </label>
            <button type="submit" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.istAufgegeben}</span>
            </button>
            <button type="submit" name="weg" value="uebergabe" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{t.istUebergeben}</span>
            </button>
          </div>
          <p className="tw-leise">{t.bekanntgabe}</p>
        </Form>
      )}
      {erledigt.length > 0 && (
        <section aria-labelledby="erledigt">
          <h2 id="erledigt">{t.zuletzt}</h2>
          <ul className="tw-liste">
            {erledigt.map((d) => (
              <li key={d.druckauftragId}>
                {d.was}, {d.aktenzeichen} {d.bezeichnung}: {d.aufgegebenAm && alsDatum(d.aufgegebenAm)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
