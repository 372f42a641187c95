import { Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { artMitteilung } from '../art-mitteilung.ts'
import { groessenAm, liesAlleGroessen } from '../groesse.ts'
import { setzeEin } from '../groesse-text.ts'
import { listeInhalte } from '../lesen.ts'
import { liesAnfragen } from '../presse-anfrage.ts'
import { mitteilungsnummern } from '../presse-lesen.ts'
import { kurzeZeit } from '../presse-text.ts'
import { typName } from '../texte/personal-presse.ts'
import { pressestelle as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, jetzt, konto, umfeld }) => {
  const alle = await listeInhalte(db, traegerId, 'mitteilung', jetzt)
  const nummern = await mitteilungsnummern(db, traegerId, jetzt)
  const groessen = await liesAlleGroessen(db, traegerId, await findNetzwerkId(db))
  const offen = (await liesAnfragen(db, traegerId)).filter((a) => a.stand !== 'beantwortet' && a.stand !== 'geschlossen')
  return {
    schreibt: darf(konto, 'presse.schreiben'),
    netz: umfeld.traeger.art === 'netzwerk' || darf(konto, 'netzwerk.sehen'),
    offen: offen.length,
    zeilen: alle.map((z) => {
      const nummer = nummern.get(z.inhaltId)
      return {
        inhaltId: z.inhaltId,
        titel: setzeEin(z.titel, groessenAm(groessen, tagVon(z.oeffentlich?.ab ?? jetzt).toString())).text,
        typ: typName[artMitteilung.schema.parse(z.daten).typ],
        stand: z.stand,
        nummer: nummer ? `${nummer.nr}/${nummer.jahr}` : '',
        wann:
          z.stand === 'geplant' && z.letzter?.ab ? t.gesperrtBis(kurzeZeit(z.letzter.ab)) : z.oeffentlich ? t.seit(kurzeZeit(z.oeffentlich.ab)) : '',
        zuletzt: `${kurzeZeit(z.letzter?.am ?? z.am)}, ${z.letzter?.von ?? z.von}`,
      }
    }),
  }
})

/** All releases of the house, with where they stand and until when they are held back. */
export default function RedaktionPresse() {
  const d = useLoaderData<typeof loader>()
  const b = t.bereiche
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(t.titel)}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion', 'Öffentlichkeit']]}>
        <span className="tw-leise">{t.zahl(d.zeilen.length)}</span>
        {d.schreibt && (
          <Link className="kern-btn kern-btn--primary" to="/redaktion/presse/neu">
            <span className="kern-label">{t.neu}</span>
          </Link>
        )}
      </Redaktionskopf>
      <nav aria-label={b.titel} className="pr-bereiche">
        <ul>
          <li>
            <Link to="/redaktion/presse/anfragen">
              {b.anfragen}
              {d.offen > 0 && ` (${d.offen})`}
            </Link>
          </li>
          <li>
            <Link to="/redaktion/presse/verteiler">{b.verteiler}</Link>
          </li>
          <li>
            <Link to="/redaktion/baustein">{b.bausteine}</Link>
          </li>
          <li>
            <Link to="/redaktion/hintergrund">{b.hintergrund}</Link>
          </li>
          {d.netz && (
            <li>
              <Link to="/netzwerk/pakete">{b.pakete}</Link>
            </li>
          )}
          <li>
            <Link to="/redaktion/freigaben">{b.freigaben}</Link>
          </li>
          <li>
            <Link to="/redaktion/presse/einstellungen">{b.einstellungen}</Link>
          </li>
          <li>
            <Link reloadDocument to="/presse">
              {b.oeffentlich}
            </Link>
          </li>
        </ul>
      </nav>
      {d.zeilen.length === 0 ? (
        <p>{t.leer}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.zahl(d.zeilen.length)}</caption>
          <thead>
            <tr>
              {(['titel', 'art', 'stand', 'wann', 'nummer', 'zuletzt'] as const).map((s) => (
                <th key={s} scope="col">
                  {t.spalten[s]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {d.zeilen.map((z) => (
              <tr key={z.inhaltId}>
                <td data-label={t.spalten.titel} className="ap-umbruch">
                  <Link to={`/redaktion/presse/${z.inhaltId}`}>{z.titel}</Link>
                </td>
                <td data-label={t.spalten.art}>{z.typ}</td>
                <td data-label={t.spalten.stand}>
                  <StandMarke stand={z.stand} />
                </td>
                <td data-label={t.spalten.wann} className="ap-umbruch">
                  {z.wann || '–'}
                </td>
                <td data-label={t.spalten.nummer}>{z.nummer || '–'}</td>
                <td data-label={t.spalten.zuletzt} className="ap-umbruch">
                  {z.zuletzt}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
