import { Link, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { liesWartendes } from '../redaktion-freigabe.ts'
import { redaktionsfreigabe as t } from '../texte/personal-freigabe.ts'
import { redaktionStart } from '../texte/personal-redaktion.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.pruefen', (z) => liesWartendes(z.db, z.traegerId, z.konto, z.jetzt))

/** Everything that waits for a second person, the longest waiting first. */
export default function RedaktionFreigaben() {
  const { zeilen, frist, vertretung } = useLoaderData<typeof loader>()
  const [suche] = useSearchParams()
  const getan = t.getan[suche.get('getan') ?? '']
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion', redaktionStart.titel]]}>
        <span className="tw-leise">{t.warten(zeilen.length)}</span>
      </Redaktionskopf>
      {getan && <Hinweis art="success" titel={getan} />}
      {vertretung && <p className="tw-leise">{t.vertretung(vertretung)}</p>}
      {zeilen.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.leer}</b>
          </p>
          <p>{t.leerText}</p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {Object.values(t.spalten).map((s) => (
                <th key={s} scope="col">
                  {s}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zeilen.map((z) => (
              <tr key={z.inhaltId}>
                <td data-label={t.spalten.titel}>
                  <Link to={`/redaktion/freigaben/${z.inhaltId}`}>{z.titel}</Link>
                </td>
                <td data-label={t.spalten.art}>{z.artName}</td>
                <td data-label={t.spalten.was}>{z.eigen ? t.eigen : t.was[z.stand]}</td>
                <td data-label={t.spalten.von}>{z.eigen ? t.selbst(z.von) : z.von}</td>
                <td data-label={t.spalten.seit}>
                  {z.seit}
                  {frist > 0 && z.werktage > frist && <b className="ap-minus"> {t.spaet(z.werktage, frist)}</b>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
