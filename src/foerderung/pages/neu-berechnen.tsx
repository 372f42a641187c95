import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Hinweis, Seite, Unterschied } from '../../platform/ui/index.ts'
import { entwirfNachWerten } from '../aenderung.ts'
import { findFoerderung } from '../lesen.ts'
import { type Listenzeile, neuberechnungsliste } from '../neuberechnung.ts'
import { aenderungSeite } from '../texte/personal-aenderung.ts'
import { zwecke } from '../texte/personal-foerderung.ts'
import { bearbeiten } from '../texte/personal-seiten.ts'

const t = aenderungSeite.liste

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('foerderung.bearbeiten', async (z) => ({
  zeilen: await neuberechnungsliste(z.db, z.traegerId, z.konto.kontoId),
}))

export const action = geschuetzt('foerderung.bearbeiten', async (z) => {
  const id = String((await formularAus(z.request)).get('foerderung') ?? '')
  const f = await findFoerderung(z.db, z.traegerId, id)
  if (f === undefined) throw new Response(null, { status: 404 })
  await oeffneFall(z, f.fallId, zwecke.bearbeiten)
  const getan = await entwirfNachWerten(z.db, z, id)
  return getan.ok ? redirect(`/faelle/${f.fallId}/foerderung/${id}#aenderung`) : { saetze: [...getan.saetze] }
})

/** Subsidies that the law calculates otherwise today, each with one key to its change. */
export default function NeuBerechnen() {
  const { zeilen } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[] }>()
  return (
    <Seite titel={t.dokumenttitel} fehlerhaft={antwort !== undefined}>
      <div className="ap-haupt ef-seite">
        <div className="ap-titel">
          <h1>{t.titel}</h1>
        </div>
        <p>{t.einleitung}</p>
        {antwort && (
          <Hinweis art="warning" titel={bearbeiten.gingNicht}>
            {antwort.saetze.map((satz) => (
              <p key={satz}>{satz}</p>
            ))}
          </Hinweis>
        )}
        {zeilen.length === 0 ? (
          <div className="ap-leer">
            <p>
              <b>{t.keine}</b>
            </p>
            <p>{t.keineText}</p>
          </div>
        ) : (
          <Tabelle zeilen={zeilen} />
        )}
      </div>
    </Seite>
  )
}

function Tabelle({ zeilen }: { zeilen: readonly Listenzeile[] }) {
  const s = t.spalten
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="tw-leise">{t.tabelle(zeilen.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{s.fall}</th>
          <th scope="col">{s.foerderung}</th>
          <th scope="col">{s.ab}</th>
          <th scope="col" className="zahl">
            {s.differenz}
          </th>
          <th scope="col">{s.grund}</th>
          <th scope="col">{s.tun}</th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((z) => (
          <tr key={z.foerderungId}>
            <th scope="row" data-label={s.fall}>
              <div>
                {z.bezeichnung}
                <span className="zlf-zeile tw-leise">{z.aktenzeichen}</span>
              </div>
            </th>
            <td data-label={s.foerderung}>
              <Link to={`/faelle/${z.fallId}/foerderung/${z.foerderungId}`} aria-label={`${z.name}, ${z.bezeichnung}`}>
                {z.name}
              </Link>
            </td>
            <td data-label={s.ab}>{alsMonat(z.abMonat)}</td>
            <td data-label={s.differenz} className="zahl">
              <Unterschied euro={z.differenzCent / 100} />
            </td>
            <td data-label={s.grund}>
              <div>
                {z.saetze.map((satz) => (
                  <span key={satz} className="zlf-zeile">
                    {satz}
                  </span>
                ))}
              </div>
            </td>
            <td data-label={s.tun}>
              <Tun z={z} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Tun({ z }: { z: Listenzeile }) {
  if (z.aenderung === 'entwurf' || z.aenderung === 'vorgelegt') {
    return <span className={`tw-zustand tw-zustand--${z.aenderung === 'entwurf' ? 'entwurf' : 'pruefung'}`}>{t.stand[z.aenderung]}</span>
  }
  return (
    <Form method="post">
      <button
        type="submit"
        name="foerderung"
        value={z.foerderungId}
        className="kern-btn kern-btn--secondary"
        aria-label={t.entwerfenFuer(z.bezeichnung)}
      >
        <span className="kern-label">{t.entwerfen}</span>
      </button>
    </Form>
  )
}
