import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { istErledigt, liesBarrieren } from '../barriere.ts'
import { barriereWorte as t } from '../texte/personal-barriere.ts'
import { redaktionStart } from '../texte/personal-redaktion.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, umfeld, traegerId, jetzt }) => {
  const heute = tagVon(jetzt).toString()
  const alle = await liesBarrieren(db, umfeld.tresor, traegerId, umfeld.traeger.land)
  return {
    meldungen: alle.map((b) => {
      const offen = !istErledigt(b)
      return {
        nummer: b.nummer,
        text: b.text.length > 140 ? `${b.text.slice(0, 140)} …` : b.text,
        seite: b.seite,
        eingang: alsDatum(tagVon(b.eingegangenAm).toString()),
        frist: alsDatum(b.faelligAm),
        ziel: alsDatum(b.zielAm),
        stand: b.antworten.at(-1)?.stand ?? ('neu' as const),
        spaet: offen && b.faelligAm < heute ? t.ueberfaellig : offen && b.antworten.length === 0 && b.zielAm < heute ? t.zielVorbei : '',
        offen,
      }
    }),
  }
})

/** Reports of barriers: the oldest open one first, each with the day by which it must be answered. */
export default function RedaktionBarrieren() {
  const { meldungen } = useLoaderData<typeof loader>()
  const s = t.spalten
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion', redaktionStart.titel]]}>
        <span className="tw-leise">{t.offen(meldungen.filter((m) => m.offen).length)}</span>
      </Redaktionskopf>
      {meldungen.length === 0 && (
        <div className="ap-leer">
          <p>{t.leer}</p>
        </div>
      )}
      {meldungen.length > 0 && (
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
            {meldungen.map((m) => (
              <tr key={m.nummer}>
                <td data-label={s.nummer}>{m.nummer}</td>
                <td data-label={s.was}>
                  <Link to={`/redaktion/barrieren/${m.nummer}`}>{m.text}</Link>
                </td>
                <td data-label={s.seite}>{m.seite}</td>
                <td data-label={s.eingang}>{m.eingang}</td>
                <td data-label={s.frist}>
                  {m.frist} {m.offen && <span className="tw-leise">({t.ziel(m.ziel)})</span>} {m.spaet !== '' && <b>{m.spaet}</b>}
                </td>
                <td data-label={s.stand}>{t.staende[m.stand]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
