import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { mitEinheit, ZahlFormular } from '../ansicht/redaktion/zahl-formular.tsx'
import { eins, werteAus } from '../redaktion-werte.ts'
import { liesZahlen, schreibeZahl } from '../redaktion-zahlen.ts'
import { redaktionStart } from '../texte/personal-redaktion.ts'
import { zahlenWorte as t } from '../texte/personal-zahlen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, jetzt, konto }) => ({
  zahlen: await liesZahlen(db, traegerId, await findNetzwerkId(db), jetzt),
  pflegt: darf(konto, 'groesse.pflegen'),
}))

export const action = geschuetzt('groesse.pflegen', async (z) => {
  const werte = werteAus(await formularAus(z.request))
  const getan = await schreibeZahl(z.db, z, werte, eins(werte, 'name').trim())
  return getan.ok ? redirect(`/redaktion/zahlen/${getan.name}?getan=gespeichert`) : { werte, fehler: getan.fehler }
})

/** All figures that texts may name, those without a valid value on top. */
export default function RedaktionZahlen() {
  const { zahlen, pflegt } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const fehler = antwort instanceof Response ? undefined : antwort
  const s = t.spalten
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion', redaktionStart.titel]]} />
      <p className="rd-lang tw-leise">{t.wozu}</p>
      {zahlen.length === 0 ? (
        <div className="ap-leer">
          <p>{t.leer}</p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {Object.values(s).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zahlen.map((z) => (
              <tr key={z.name}>
                <td data-label={s.name}>
                  <span>
                    <Link to={`/redaktion/zahlen/${z.name}`}>{z.bezeichnung}</Link> <code className="rd-name">{`{${z.name}}`}</code>
                    {z.gemeinsam && <span className="ap-anzahl">{t.gemeinsam}</span>}
                  </span>
                </td>
                <td data-label={s.wert}>
                  {z.heute ? (
                    <span>
                      <b>{mitEinheit(z.heute)}</b>
                      {z.neuSeit && <span className="tw-leise">, {t.neuSeit(alsDatum(z.neuSeit))}</span>}
                    </span>
                  ) : (
                    <span className="rd-fehlt">
                      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
                      {z.letzte.giltBis === null ? t.keinWert : t.abgelaufen(alsDatum(z.letzte.giltBis))}
                    </span>
                  )}
                </td>
                <td data-label={s.gilt}>{zeitraum((z.heute ?? z.letzte).giltAb, (z.heute ?? z.letzte).giltBis)}</td>
                <td data-label={s.quelle}>
                  {(z.heute ?? z.letzte).quelle}, {(z.heute ?? z.letzte).datenstand}
                </td>
                <td data-label={s.stellen}>{t.stellen(z.stellen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pflegt && (
        <section aria-labelledby="neu" className="ap-unter">
          <h2 id="neu">{t.neu}</h2>
          <ZahlFormular werte={fehler?.werte ?? {}} fehler={fehler?.fehler ?? []} neu />
        </section>
      )}
    </main>
  )
}

function zeitraum(ab: string, bis: string | null): string {
  return bis === null ? t.ab(alsDatum(ab)) : t.vonBis(alsDatum(ab), alsDatum(bis))
}
