import { Form, redirect, useActionData, useHref, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geltendeVordrucke } from '../../oeffentlichkeit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { istSprache } from '../../platform/sprache/index.ts'
import { alsDatum, EingabeFeld, Hinweis } from '../../platform/ui/index.ts'
import { fallVordrucke as t } from '../texte/personal-vordruck.ts'
import { ausgabenVon, fallZuZeichen, gibVordruckAus } from '../vordruck-ausgabe.ts'

export const loader = geschuetzt('fall.lesen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const vordrucke = await geltendeVordrucke(z.db, z.traegerId, z.jetzt)
  const bisher = await ausgabenVon(z.db, z.traegerId, fall.fallId)
  return {
    fallId: fall.fallId,
    vordrucke,
    bisher: bisher.map((b) => ({
      ...b,
      am: tagVon(b.am).toString(),
      alt: !vordrucke.some((v) => v.nummer === b.nummer && v.fassung === b.fassung),
    })),
  }
})

export const action = geschuetzt('fall.lesen', async (z): Promise<{ satz: string } | Response> => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const form = await formularAus(z.request)
  if (form.has('zeichen')) {
    const gefunden = await fallZuZeichen(z.db, z.traegerId, String(form.get('zeichen')))
    return gefunden === undefined ? { satz: t.unbekannt } : redirect(`/faelle/${gefunden}/vordrucke`)
  }
  const sprache = form.get('sprache')
  const vordruck = (await geltendeVordrucke(z.db, z.traegerId, z.jetzt)).find((v) => v.adresse === form.get('vordruck'))
  if (vordruck === undefined || !istSprache(sprache)) throw new Response(null, { status: 404 })
  const zeichen = await gibVordruckAus(z.db, z, fall.fallId, { nummer: vordruck.nummer, fassung: vordruck.fassung })
  return redirect(`/faelle/${fall.fallId}/vordrucke/${zeichen}.pdf?sprache=${sprache}`)
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** Forms that are filled with what the case knows, and those that were handed out. */
export default function FallVordrucke() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ satz: string }>()
  return (
    <section aria-labelledby="vordrucke">
      <title>{t.fenster}</title>
      <h2 id="vordrucke">{t.titel}</h2>
      <p>{t.satz}</p>
      {antwort && <Hinweis art="warning" titel={antwort.satz} />}
      {d.vordrucke.length === 0 ? <p className="ap-leer">{t.leer}</p> : <Auswahl d={d} />}
      {d.bisher.length > 0 && (
        <>
          <h3>{t.bisher}</h3>
          <ul className="tw-liste dr-bisher">
            {d.bisher.map((b) => (
              <li key={b.zeichen}>
                {t.blatt(b.nummer, b.fassung, alsDatum(b.am), b.von)}: <Blatt fallId={d.fallId} zeichen={b.zeichen} /> {b.alt && <b>{t.alt}</b>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Form method="post" className="ap-filter">
        <h3>{t.suche}</h3>
        <EingabeFeld name="zeichen" label={t.zeichen} wert="" />
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.finden}</span>
        </button>
      </Form>
    </section>
  )
}

function Auswahl({ d }: { d: Daten }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.titel}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.vordruck}</th>
          <th scope="col">{t.spalten.tun}</th>
        </tr>
      </thead>
      <tbody>
        {d.vordrucke.map((v) => (
          <tr key={v.adresse}>
            <td data-label={t.spalten.vordruck}>
              {v.titel} ({v.nummer})
            </td>
            <td data-label={t.spalten.tun}>
              <Form method="post" reloadDocument>
                <input type="hidden" name="vordruck" value={v.adresse} />
                <label>
                  {t.spalten.sprache}{' '}
                  <select name="sprache" aria-label={`${t.spalten.sprache}: ${v.titel}`}>
                    {v.sprachen.map((s) => (
                      <option key={s} value={s}>
                        {t.sprachen[s]}
                      </option>
                    ))}
                  </select>
                </label>{' '}
                <button type="submit" className="kern-btn kern-btn--secondary" aria-label={t.fuellenName(v.titel)}>
                  <span className="kern-label">{t.fuellen}</span>
                </button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Blatt({ fallId, zeichen }: { fallId: string; zeichen: string }) {
  return (
    <a href={useHref(`/faelle/${fallId}/vordrucke/${zeichen}.pdf`)} target="_blank" rel="noreferrer">
      {t.oeffnen(zeichen)}
    </a>
  )
}
