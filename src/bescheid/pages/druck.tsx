import { Form, Link, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis, Icon } from '../../platform/ui/index.ts'
import { type Druckauftrag, druckauftraege, gibAuf } from '../druck.ts'
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
  const { heute, mailsDerUebung, offen, erledigt } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[] }>()
  const aufgegeben = useSearchParams()[0].get('aufgegeben')
  return (
    <main id="inhalt" className="ap-haupt">
      <title>Druck – Tragwerk</title>
      <div className="ap-titel">
        <h1>Druck</h1>
        <span className="tw-leise">{offen.length === 1 ? '1 Schreiben wartet' : `${offen.length} Schreiben warten`}</span>
      </div>
      {mailsDerUebung && (
        <p>
          Was nicht gedruckt, sondern per E-Mail gemeldet wird, liegt in dieser Übung im <Link to="/postausgang">Postausgang</Link>.
        </p>
      )}
      {antwort && <Hinweis art="warning" titel={antwort.saetze.join(' ')} />}
      {aufgegeben && (
        <Hinweis art="success" titel={aufgegeben === '1' ? '1 Schreiben ist aufgegeben.' : `${aufgegeben} Schreiben sind aufgegeben.`} />
      )}
      {offen.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>Nichts zu drucken.</b>
          </p>
        </div>
      ) : (
        <Form method="post">
          <table className="ap-tabelle ap-karten">
            <caption className="kern-sr-only">Schreiben, die gedruckt werden</caption>
            <thead>
              <tr>
                <th scope="col">Auswahl</th>
                <th scope="col">Schreiben</th>
                <th scope="col">Fall</th>
                <th scope="col">seit</th>
                <th scope="col">gedruckt</th>
              </tr>
            </thead>
            <tbody>
              {offen.map((d) => (
                <tr key={d.druckauftragId}>
                  <td data-label="Auswahl">
                    <input
                      type="checkbox"
                      name="auftrag"
                      value={d.druckauftragId}
                      defaultChecked={!d.nurUebergabe}
                      aria-label={`${d.was} auswählen`}
                    />
                  </td>
                  <td data-label="Schreiben">
                    <div>
                      <a href={`/druck/stapel.pdf?auftrag=${d.druckauftragId}`}>{d.was}</a>
                      {d.warnungen.length > 0 && (
                        <p className="ap-vorsicht">
                          <Icon name="warning" klein /> {d.warnungen.join(' ')}
                        </p>
                      )}
                    </div>
                  </td>
                  <td data-label="Fall">
                    <Link to={`/faelle/${d.fallId}/bescheide`}>{d.aktenzeichen}</Link> {d.bezeichnung}
                  </td>
                  <td data-label="seit">{d.angelegtAm}</td>
                  <td data-label="gedruckt">{d.gedrucktAm ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="ap-filter">
            <button type="submit" formMethod="get" formAction="/druck/stapel.pdf" className="kern-btn kern-btn--primary">
              <span className="kern-label">Auswahl als ein PDF drucken</span>
            </button>
            <label>
              aufgegeben oder übergeben am
              <input type="date" name="tag" defaultValue={heute} max={heute} required />
            </label>
            <button type="submit" className="kern-btn kern-btn--secondary">
              <span className="kern-label">Auswahl ist aufgegeben</span>
            </button>
            <button type="submit" name="weg" value="uebergabe" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">Auswahl ist persönlich übergeben</span>
            </button>
          </div>
          <p className="tw-leise">
            Mit der Post gilt ein Bescheid am vierten Tag nach der Aufgabe als bekannt (§&nbsp;37 Abs.&nbsp;2 SGB&nbsp;X), bei persönlicher Übergabe
            am selben Tag.
          </p>
        </Form>
      )}
      {erledigt.length > 0 && (
        <section aria-labelledby="erledigt">
          <h2 id="erledigt">Zuletzt aufgegeben</h2>
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
