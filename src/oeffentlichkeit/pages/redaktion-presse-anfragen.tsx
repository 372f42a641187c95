import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { ampelVon, liesAnfragen, statistikVon } from '../presse-anfrage.ts'
import { kurzeZeit } from '../presse-text.ts'
import { pressestelle, anfrageWorte as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const RANG = { rot: 0, gelb: 1, gruen: 2, ohne: 3 } as const

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, jetzt }) => {
  const alle = await liesAnfragen(db, traegerId)
  const s = statistikVon(alle)
  const zeilen = alle.map((a) => ({
    id: a.anfrageId,
    ampel: ampelVon(a, jetzt),
    frist: a.frist ? kurzeZeit(a.frist) : '',
    medium: a.medium,
    frage: a.frage.length > 90 ? `${a.frage.slice(0, 90)} …` : a.frage,
    stand: t.stand[a.stand],
    offen: a.stand !== 'beantwortet' && a.stand !== 'geschlossen',
    wer: a.zustaendig,
    eingang: kurzeZeit(a.eingangAm),
  }))
  return {
    zeilen: zeilen.toSorted((a, b) => Number(b.offen) - Number(a.offen) || RANG[a.ampel] - RANG[b.ampel]),
    statistik: t.statistik(s.gesamt, s.offen, s.inDerFrist, s.mitFrist, t.stunden(s.stunden)),
  }
})

/** Questions of journalists, those whose deadline is near first. */
export default function PresseAnfragen() {
  const d = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{pressestelle.fenster(t.titel)}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion/presse', pressestelle.titel]]} />
      {d.zeilen.length === 0 ? <p className="tw-leise">{t.leer}</p> : <p>{d.statistik}</p>}
      {d.zeilen.length > 0 && (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {(['ampel', 'medium', 'frage', 'stand', 'wer', 'eingang'] as const).map((s) => (
                <th key={s} scope="col">
                  {t.spalten[s]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {d.zeilen.map((z) => (
              <tr key={z.id}>
                <td data-label={t.spalten.ampel} className="ap-umbruch">
                  <span className={`pr-ampel pr-ampel--${z.ampel}`} aria-hidden="true" /> {z.frist} ({t.ampel[z.ampel]})
                </td>
                <td data-label={t.spalten.medium} className="ap-umbruch">
                  <Link to={`/redaktion/presse/anfragen/${z.id}`}>{z.medium}</Link>
                </td>
                <td data-label={t.spalten.frage} className="ap-umbruch">
                  {z.frage}
                </td>
                <td data-label={t.spalten.stand}>{z.stand}</td>
                <td data-label={t.spalten.wer} className="ap-umbruch">
                  {z.wer || '–'}
                </td>
                <td data-label={t.spalten.eingang}>{z.eingang}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
