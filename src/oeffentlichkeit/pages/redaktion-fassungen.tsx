import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { Unterschied } from '../ansicht/redaktion/unterschied.tsx'
import { artVon } from '../arten.ts'
import { danach, type Schrittfehler } from '../redaktion-ablauf.ts'
import { bearbeitenUnter } from '../redaktion-arten.ts'
import { datenVon, getInhalt } from '../redaktion-lesen.ts'
import { holeZurueck } from '../redaktion-tun.ts'
import { vergleiche } from '../redaktion-vergleich.ts'
import { alsZeitpunkt } from '../redaktion-zeit.ts'
import { artWorte, redaktionStart, schrittWorte } from '../texte/personal-redaktion.ts'
import { inhaltWorte, fassungenWorte as t } from '../texte/personal-redaktion-inhalt.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, jetzt, konto, params, request }) => {
  const inhalt = await getInhalt(db, traegerId, params.inhaltId, jetzt)
  const art = artVon(inhalt.art)
  const suche = new URL(request.url).searchParams
  const gewaehlt = (name: string, sonst: number) => {
    const nr = Number(suche.get(name))
    return inhalt.fassungen.some((f) => f.fassung === nr) ? nr : sonst
  }
  const neu = gewaehlt('neu', inhalt.fassung)
  const alt = gewaehlt('alt', inhalt.oeffentlich && inhalt.oeffentlich.fassung !== neu ? inhalt.oeffentlich.fassung : Math.max(1, neu - 1))
  return {
    inhaltId: inhalt.inhaltId,
    art: inhalt.art,
    artName: artWorte[inhalt.art]?.mehrzahl ?? art.name,
    bearbeiten: bearbeitenUnter(inhalt.art, inhalt.inhaltId),
    titel: art.titel(art.schema.parse(inhalt.fassungen.at(-1)?.daten)),
    neueste: inhalt.fassung,
    oeffentlich: inhalt.oeffentlich?.fassung,
    schreibt: darf(konto, art.recht),
    alt,
    neu,
    aenderungen: vergleiche(inhalt.art, datenVon(inhalt, alt), datenVon(inhalt, neu)),
    fassungen: inhalt.fassungen.toReversed().map((f) => ({
      fassung: f.fassung,
      von: f.von,
      am: alsZeitpunkt(f.am),
      aus: f.ausFassung === null ? '' : schrittWorte.ausFassung(f.ausFassung),
      stand: inhalt.standVon(f.fassung) ?? ('entwurf' as const),
    })),
  }
})

export const action = geschuetzt('inhalt.lesen', async (z): Promise<Schrittfehler | Response> => {
  const inhalt = await getInhalt(z.db, z.traegerId, z.params.inhaltId, z.jetzt)
  const form = await formularAus(z.request)
  const wahl = { fassung: Number(form.get('holen')), erwartet: Number(form.get('erwartet')) }
  if (!inhalt.fassungen.some((f) => f.fassung === wahl.fassung)) throw new Response(null, { status: 400 })
  return danach(await holeZurueck(z.db, z, inhalt.inhaltId, wahl), redirect(`${bearbeitenUnter(inhalt.art, inhalt.inhaltId)}?getan=geholt`))
})

/** All versions: who wrote them when, what differs between any two, and the way back to an old one. */
export default function RedaktionFassungen() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Schrittfehler>()
  const s = t.spalten
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.titel)}</title>
      <Redaktionskopf
        titel={t.titel}
        zurueck={[
          ['/redaktion', redaktionStart.titel],
          [`/redaktion/${d.art}`, d.artName],
          [d.bearbeiten, d.titel],
        ]}
      />
      {antwort && (
        <Hinweis art="warning" titel={inhaltWorte.gingNicht}>
          {antwort.schrittfehler.map((satz) => (
            <p key={satz}>{satz}</p>
          ))}
        </Hinweis>
      )}
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.titel}</caption>
        <thead>
          <tr>
            <th scope="col">{s.fassung}</th>
            <th scope="col">{s.wann}</th>
            <th scope="col">{s.von}</th>
            <th scope="col">{s.zustand}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {d.fassungen.map((f) => (
            <tr key={f.fassung}>
              <td data-label={s.fassung}>
                {f.fassung}
                {f.aus && <span className="tw-leise">, {f.aus}</span>}
              </td>
              <td data-label={s.wann}>{f.am}</td>
              <td data-label={s.von}>{f.von}</td>
              <td data-label={s.zustand}>
                <StandMarke stand={f.stand} />
              </td>
              <td>
                {d.schreibt && f.fassung !== d.neueste && (
                  <Form method="post">
                    <input type="hidden" name="erwartet" value={d.neueste} />
                    <button type="submit" name="holen" value={f.fassung} className="kern-btn kern-btn--tertiary" aria-label={t.holenName(f.fassung)}>
                      <span className="kern-label">{t.holen}</span>
                    </button>
                  </Form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {d.fassungen.length > 1 && (
        <Form className="ap-filter" preventScrollReset>
          {(['alt', 'neu'] as const).map((name) => (
            <label key={`${name} ${d[name]}`}>
              {t[name]}
              <select name={name} defaultValue={d[name]}>
                {d.fassungen.map((f) => (
                  <option key={f.fassung} value={f.fassung}>
                    {f.fassung}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.vergleiche}</span>
          </button>
        </Form>
      )}
      <section className="ap-kasten" aria-labelledby="unterschied">
        <h2 id="unterschied">{t.unterschied(d.alt, d.neu)}</h2>
        <Unterschied aenderungen={d.aenderungen} />
      </section>
    </main>
  )
}
