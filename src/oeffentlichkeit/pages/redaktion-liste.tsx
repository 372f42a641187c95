import { Form, Link, useLoaderData, useSearchParams } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { findArt } from '../arten.ts'
import { listeInhalte } from '../lesen.ts'
import { bearbeitenUnter, formulare } from '../redaktion-arten.ts'
import { alsZeitpunkt } from '../redaktion-zeit.ts'
import { artWorte, redaktionStart, standWorte, redaktionListe as t } from '../texte/personal-redaktion.ts'
import { oeffentlicherPfad } from '../website/pfade.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, konto, jetzt, params, request }) => {
  const art = findArt(params.art ?? '')
  if (art === undefined) throw new Response(null, { status: 404 })
  const suche = new URL(request.url).searchParams
  const [wort, stand] = [(suche.get('q') ?? '').trim().toLowerCase(), suche.get('stand') ?? '']
  const alle = await listeInhalte(db, traegerId, art.art, jetzt)
  const gezeigt = alle.filter((z) => (stand === '' || z.stand === stand) && (wort === '' || `${z.titel} ${z.adresse}`.toLowerCase().includes(wort)))
  return {
    art: art.art,
    name: artWorte[art.art]?.mehrzahl ?? art.name,
    gesamt: alle.length,
    neu: darf(konto, art.recht) && Object.hasOwn(formulare, art.art),
    zeilen: gezeigt.map((z) => ({
      inhaltId: z.inhaltId,
      nach: bearbeitenUnter(z.art, z.inhaltId),
      titel: z.titel || z.adresse,
      stand: z.stand,
      fassung: z.fassung,
      von: z.von,
      am: alsZeitpunkt(z.am),
      oeffentlich: z.oeffentlich?.fassung,
      pfad: z.oeffentlich && oeffentlicherPfad(z.art, z.adresse),
    })),
  }
})

/** Everything of one kind, with where it stands and who wrote last. */
export default function RedaktionListe() {
  const d = useLoaderData<typeof loader>()
  const [suche] = useSearchParams()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.name)}</title>
      <Redaktionskopf titel={d.name} zurueck={[['/redaktion', redaktionStart.titel]]}>
        {d.gesamt > 0 && <span className="tw-leise">{t.anzahl(d.zeilen.length, d.gesamt)}</span>}
        {d.neu && (
          <Link className="kern-btn kern-btn--primary" to={`/redaktion/${d.art}/neu`}>
            <span className="kern-label">{artWorte[d.art]?.neu ?? t.neu}</span>
          </Link>
        )}
      </Redaktionskopf>
      {d.gesamt > 0 && (
        <Form className="ap-filter" role="search" aria-label={t.filterName}>
          <label>
            {t.suchen}
            <input type="search" name="q" defaultValue={suche.get('q') ?? ''} placeholder={t.platzhalter} />
          </label>
          <label>
            {t.zustand}
            <select name="stand" defaultValue={suche.get('stand') ?? ''}>
              <option value="">{t.alle}</option>
              {Object.entries(standWorte).map(([wert, name]) => (
                <option key={wert} value={wert}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.filtern}</span>
          </button>
        </Form>
      )}
      {d.zeilen.length === 0 ? (
        <div className="ap-leer">
          <p>{d.gesamt === 0 ? (artWorte[d.art]?.leer ?? t.keinTreffer) : t.keinTreffer}</p>
          {d.gesamt === 0 && d.neu && <Link to={`/redaktion/${d.art}/neu`}>{artWorte[d.art]?.neu ?? t.neu}</Link>}
        </div>
      ) : (
        <Tabelle zeilen={d.zeilen} name={d.name} />
      )}
    </main>
  )
}

type Zeile = Awaited<ReturnType<typeof loader>>['zeilen'][number]

function Tabelle({ zeilen, name }: { zeilen: readonly Zeile[]; name: string }) {
  const s = t.spalten
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{s.titel}</th>
          <th scope="col">{s.zustand}</th>
          <th scope="col">{s.fassung}</th>
          <th scope="col">{s.von}</th>
          <th scope="col">{s.adresse}</th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((z) => (
          <tr key={z.inhaltId}>
            <td data-label={s.titel}>
              <Link to={z.nach}>{z.titel}</Link>
            </td>
            <td data-label={s.zustand}>
              <StandMarke stand={z.stand} />
            </td>
            <td data-label={s.fassung}>
              {z.fassung}
              {z.oeffentlich !== undefined && z.oeffentlich !== z.fassung && <span className="tw-leise">, {t.oeffentlichAlt(z.oeffentlich)}</span>}
            </td>
            <td data-label={s.von}>
              {z.von}, {z.am}
            </td>
            <td data-label={s.adresse}>
              {z.pfad ? (
                <Link reloadDocument to={z.pfad}>
                  {z.pfad}
                </Link>
              ) : (
                <span className="tw-leise">{t.nichtOeffentlich}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
