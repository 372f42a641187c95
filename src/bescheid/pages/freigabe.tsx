import { useRef } from 'react'
import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { istId, oeffneFall } from '../../fall/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis, Icon } from '../../platform/ui/index.ts'
import { useAbsendetaste, useBuchstabe } from '../../platform/ui/tasten.ts'
import { Bloecke } from '../ansicht/bloecke.tsx'
import { Gegenueber, Standzeichen } from '../ansicht/entwurfsteile.tsx'
import { Wuensche } from '../ansicht/wuensche.tsx'
import { artName } from '../artnamen.ts'
import { type Entwurf, findEntwurf } from '../entwuerfe.ts'
import { gibZurueck } from '../entwurf-bearbeiten.ts'
import { erlasse } from '../erlassen.ts'
import { zwecke } from '../texte/personal.ts'
import { absendetaste, freigabe as t } from '../texte/personal-seiten.ts'
import { type Entwurfsansicht, zeigeEntwurf } from '../vorschau.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.freigeben', async (z) => {
  const entwurf = await oeffneEntwurf(z)
  return { e: await zeigeEntwurf(z.db, z, entwurf), ich: z.konto.name }
})

export const action = geschuetzt('bescheid.freigeben', async (z) => {
  const { entwurfId } = await oeffneEntwurf(z)
  const form = await formularAus(z.request)
  const text = (name: string): string => String(form.get(name) ?? '')
  const fassung = Number(text('fassung'))
  if (text('tun') === 'zurueckgeben') {
    const r = await gibZurueck(z.db, z, entwurfId, text('grund'), fassung)
    return r.ok ? redirect('/freigaben?getan=zurueckgegeben') : { saetze: [...r.fehler.saetze] }
  }
  const { haken, tresor, post } = z.umfeld
  if (haken === undefined) throw new Error('the ledger is not wired')
  const angabenBis = moment(text('angabenBis'))
  const r = await erlasse(z.db, { tresor, nachErlass: haken.buche, mail: post !== undefined }, z, entwurfId, {
    fassung,
    ...(angabenBis === undefined ? {} : { angabenBis }),
  })
  return r.ok ? redirect('/freigaben?getan=erlassen') : { saetze: [...r.fehler.saetze] }
})

async function oeffneEntwurf(z: Zugriff): Promise<Entwurf> {
  const id = z.params.entwurfId
  const entwurf = istId(id) ? await findEntwurf(z.db, z.traegerId, id) : undefined
  if (entwurf === undefined) throw new Response(null, { status: 404 })
  await oeffneFall(z, entwurf.fallId, zwecke.freigabe)
  return entwurf
}

function moment(iso: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(iso)
  } catch {
    return undefined
  }
}

/** The second person sees what changes, what was checked and the notice itself, and decides. */
export default function Freigabe() {
  const { e: gelesen, ich } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[] }>()
  useBuchstabe('r', 'grund')
  if (!gelesen) return null
  const e = gelesen as Entwurfsansicht
  const vorgelegt = e.schritte.findLast((s) => s.schritt === 'eingereicht')
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.dokumenttitel}</title>
      <div className="ap-titel">
        <h1>
          {t.titel(artName(e.art), e.bezeichnung)} <span className="tw-leise tw-normal">{e.aktenzeichen}</span>
        </h1>
        <Standzeichen stand={e.stand} />
        {vorgelegt && <span className="tw-leise">{t.vorgelegt(vorgelegt.name, vorgelegt.am)}</span>}
      </div>
      {antwort && (
        <Hinweis art="warning" titel={t.gingNicht}>
          {antwort.saetze.map((s) => (
            <p key={s}>{s}</p>
          ))}
        </Hinweis>
      )}
      {e.neuerungen.length > 0 && (
        <Hinweis art="warning" titel={t.neuerungen}>
          <ul className="tw-liste">
            {e.neuerungen.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <div>
          <Gegenueber e={e} />
          <section className="ap-kasten" aria-labelledby="worte">
            <h2 id="worte">{t.einfach}</h2>
            <div className="tw-lese tw-klein tw-fliess">{e.einfach.length === 0 ? <p>{t.nochNicht}</p> : <Bloecke bloecke={e.einfach} />}</div>
          </section>
        </div>
        <div>
          <Entscheidung e={e} ich={ich} />
          <section className="ap-kasten" aria-labelledby="pruefungen">
            <h2 id="pruefungen">{t.pruefungen}</h2>
            <ul className="ap-pruefliste">
              {e.pruefungen.map((p) => (
                <li key={p.satz} className={p.art === 'gut' ? 'ok' : 'acht'}>
                  <Icon name={p.art === 'gut' ? 'success' : 'warning'} />
                  <span>{p.satz}</span>
                </li>
              ))}
            </ul>
            <Wuensche wuensche={e.wuensche} />
          </section>
          <section className="ap-kasten" aria-labelledby="bescheid">
            <h2 id="bescheid">{t.bescheid}</h2>
            <ul className="ap-verweise">
              <li>
                <Link reloadDocument to={`/faelle/${e.fallId}/entwurf.pdf`}>
                  {t.pdf}
                </Link>
              </li>
              <li>
                <Link to={`/faelle/${e.fallId}`}>{t.fall}</Link>
              </li>
            </ul>
          </section>
        </div>
      </div>
      <footer className="ap-tasten">
        <span>
          <kbd>{absendetaste}</kbd> {t.tasteFreigeben}
        </span>
        <span>
          <kbd>R</kbd> {t.tasteZurueckgeben}
        </span>
      </footer>
    </main>
  )
}

function Entscheidung({ e, ich }: { e: Entwurfsansicht; ich: string }) {
  const form = useRef<HTMLFormElement>(null)
  useAbsendetaste(form)
  const moeglich = e.stand === 'eingereicht' && !e.mitgewirkt
  return (
    <section className="ap-kasten" aria-labelledby="entscheidung">
      <h2 id="entscheidung">{t.entscheidung}</h2>
      <p className="tw-klein">
        {t.wer(ich, e.bearbeitetVon)} {e.mitgewirkt ? t.zweitePerson : t.vierAugen}
      </p>
      {e.stand !== 'eingereicht' && <p>{t.nichtMehr}</p>}
      {moeglich && (
        <>
          <Form method="post" ref={form} className="ap-entscheid">
            <input type="hidden" name="fassung" value={e.fassung} />
            <input type="hidden" name="angabenBis" value={e.angabenBis} />
            <button type="submit" name="tun" value="erlassen" className="kern-btn kern-btn--primary" disabled={e.hindernisse.length > 0}>
              <span className="kern-label">{t.erlassen}</span>
              <kbd>{absendetaste}</kbd>
            </button>
          </Form>
          <Form method="post" className="ap-entscheid">
            <input type="hidden" name="fassung" value={e.fassung} />
            <label htmlFor="grund">{t.grund}</label>
            <textarea id="grund" name="grund" required />
            <button type="submit" name="tun" value="zurueckgeben" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.zurueckgeben}</span>
              <kbd>R</kbd>
            </button>
          </Form>
        </>
      )}
    </section>
  )
}
