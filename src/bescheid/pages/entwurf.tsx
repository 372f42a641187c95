import { useRef } from 'react'
import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { useAbsendetaste } from '../../platform/ui/tasten.ts'
import { Bloecke } from '../ansicht/bloecke.tsx'
import { Gegenueber, Standzeichen } from '../ansicht/entwurfsteile.tsx'
import { Wuensche } from '../ansicht/wuensche.tsx'
import { artName } from '../artnamen.ts'
import { offenerEntwurf } from '../entwuerfe.ts'
import { aendereEntwurf, beginneEntwurf, reicheEin, verwirf, ziehZurueck } from '../entwurf-bearbeiten.ts'
import { entwurfFehler, zwecke } from '../texte/personal.ts'
import { absendetaste, entwurf as t, zeitraum } from '../texte/personal-seiten.ts'
import { type Entwurfsansicht, zeigeEntwurf } from '../vorschau.ts'
import { schlageVor } from '../vorschlag.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.entwerfen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, zwecke.entwurf)
  const entwurf = await offenerEntwurf(z.db, z.traegerId, fall.fallId)
  if (entwurf !== undefined) return { entwurf: await zeigeEntwurf(z.db, z, entwurf), vorschlag: undefined }
  return { entwurf: undefined, vorschlag: await schlageVor(z.db, z.traegerId, fall.fallId, tagVon(z.jetzt)) }
})

export const action = geschuetzt('bescheid.entwerfen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, zwecke.entwurf)
  const form = await formularAus(z.request)
  const text = (name: string): string => String(form.get(name) ?? '')
  const vorgabe = {
    von: text('von'),
    bis: text('bis'),
    vorlaeufig: text('art') === 'vorlaeufig',
    grundVorlaeufig: text('grund'),
    hinweis: text('hinweis'),
  }
  const entwurf = await offenerEntwurf(z.db, z.traegerId, fall.fallId)
  const fassung = Number(text('fassung'))
  const tun = text('tun')
  const geantwortet = (r: Awaited<ReturnType<typeof beginneEntwurf>>) =>
    r.ok ? redirect(`/faelle/${fall.fallId}/entwurf`) : { saetze: [...r.fehler.saetze] }
  if (entwurf === undefined || tun === 'beginnen') return geantwortet(await beginneEntwurf(z.db, z, fall.fallId, vorgabe))
  const { entwurfId } = entwurf
  if (tun === 'aendern') return geantwortet(await aendereEntwurf(z.db, z, entwurfId, fassung, vorgabe))
  if (tun === 'einreichen') return geantwortet(await reicheEin(z.db, z, entwurfId, fassung))
  if (tun === 'zurueckziehen') return geantwortet(await ziehZurueck(z.db, z, entwurfId, fassung))
  if (tun === 'verwerfen') return geantwortet(await verwirf(z.db, z, entwurfId, fassung))
  return { saetze: [entwurfFehler.handlungGibtEsNicht] }
})

/** The draft of a decision: what it decides, what it changes, what is missing, and the notice itself. */
export default function EntwurfSeite() {
  const { entwurf, vorschlag } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[] }>()
  return (
    <div className="ap-unter">
      <title>{t.dokumenttitel}</title>
      {antwort && (
        <Hinweis art="warning" titel={t.gingNicht}>
          {antwort.saetze.map((s) => (
            <p key={s}>{s}</p>
          ))}
        </Hinweis>
      )}
      {entwurf ? <Offen e={entwurf as Entwurfsansicht} /> : <Beginn vorschlag={vorschlag} />}
    </div>
  )
}

type Vorschlag = Awaited<ReturnType<typeof schlageVor>>

function Beginn({ vorschlag }: { vorschlag: Vorschlag }) {
  const form = useRef<HTMLFormElement>(null)
  useAbsendetaste(form)
  return (
    <section className="ap-kasten" aria-labelledby="beginn">
      <h2 id="beginn">{t.beginnen}</h2>
      {vorschlag && (
        <p>
          {t.vorgeschlagen(zeitraum(alsMonat(vorschlag.von), alsMonat(vorschlag.bis)), vorschlag.grund)}{' '}
          <span className="tw-stelle">{vorschlag.fundstelle}</span>
          {vorschlag.gekuerzt && <> {vorschlag.gekuerzt}</>}
        </p>
      )}
      <Form method="post" ref={form} className="ap-formular">
        <Vorgaben von={vorschlag?.von ?? ''} bis={vorschlag?.bis ?? ''} vorlaeufig={vorschlag?.vorlaeufig ?? false} grund="" hinweis="" />
        <button type="submit" name="tun" value="beginnen" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.beginnen}</span>
          <kbd>{absendetaste}</kbd>
        </button>
      </Form>
    </section>
  )
}

function Vorgaben({ von, bis, vorlaeufig, grund, hinweis }: { von: string; bis: string; vorlaeufig: boolean; grund: string; hinweis: string }) {
  return (
    <>
      <div className="ap-formular__reihe">
        <label>
          {t.vorgaben.von}
          <input type="month" name="von" defaultValue={von} placeholder="2026-08" pattern="20\d\d-[01]\d" required />
        </label>
        <label>
          {t.vorgaben.bis}
          <input type="month" name="bis" defaultValue={bis} placeholder="2026-12" pattern="20\d\d-[01]\d" required />
        </label>
        <label>
          {t.vorgaben.entscheidung}
          <select name="art" defaultValue={vorlaeufig ? 'vorlaeufig' : 'endgueltig'}>
            <option value="endgueltig">{t.vorgaben.endgueltig}</option>
            <option value="vorlaeufig">{t.vorgaben.vorlaeufig}</option>
          </select>
        </label>
      </div>
      <label>
        {t.vorgaben.warum}
        <input type="text" name="grund" defaultValue={grund} placeholder={t.vorgaben.warumBeispiel} />
      </label>
      <label>
        {t.vorgaben.hinweis}
        <textarea name="hinweis" rows={3} defaultValue={hinweis} maxLength={1000} />
      </label>
    </>
  )
}

function Offen({ e }: { e: Entwurfsansicht }) {
  const form = useRef<HTMLFormElement>(null)
  useAbsendetaste(form)
  const offen = e.stand !== 'eingereicht'
  const zurueck = e.schritte.findLast((s) => s.schritt === 'zurueckgegeben')
  return (
    <>
      <div className="ap-titel">
        <h2>{t.titel(artName(e.art), zeitraum(alsMonat(e.von), alsMonat(e.bis)))}</h2>
        <Standzeichen stand={e.stand} />
        <Link reloadDocument to={`/faelle/${e.fallId}/entwurf.pdf`} className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.vorschau}</span>
        </Link>
      </div>
      {e.stand === 'zurueckgegeben' && zurueck && (
        <Hinweis art="warning" titel={t.zurueckgegeben(zurueck.name, zurueck.am)}>
          <p>{zurueck.grund}</p>
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
          <section className="ap-kasten" aria-labelledby="tun">
            <h2 id="tun">{offen ? t.vorlegen : t.liegtVor}</h2>
            <Form method="post" ref={form} className="ap-entscheid">
              <input type="hidden" name="fassung" value={e.fassung} />
              {offen ? (
                <>
                  {e.hindernisse.map((s) => (
                    <p key={s} className="tw-feldfehler">
                      {s}
                    </p>
                  ))}
                  <button type="submit" name="tun" value="einreichen" className="kern-btn kern-btn--primary">
                    <span className="kern-label">{t.einreichen}</span>
                    <kbd>{absendetaste}</kbd>
                  </button>
                  <button type="submit" name="tun" value="verwerfen" className="kern-btn kern-btn--secondary">
                    <span className="kern-label">{t.verwerfen}</span>
                  </button>
                </>
              ) : (
                <>
                  <p>
                    {t.zweitePerson} <Link to={`/freigaben/${e.entwurfId}`}>{t.zurFreigabe}</Link>
                  </p>
                  <button type="submit" name="tun" value="zurueckziehen" className="kern-btn kern-btn--secondary">
                    <span className="kern-label">{t.zurueckziehen}</span>
                  </button>
                </>
              )}
            </Form>
          </section>
          <section className="ap-kasten" aria-labelledby="wissen">
            <h2 id="wissen">{t.wissen}</h2>
            <Wuensche wuensche={e.wuensche} />
          </section>
          {offen && (
            <section className="ap-kasten" aria-labelledby="aendern">
              <h2 id="aendern">{t.zeitraumUndArt}</h2>
              <Form method="post" className="ap-formular">
                <input type="hidden" name="fassung" value={e.fassung} />
                <Vorgaben von={e.von} bis={e.bis} vorlaeufig={e.vorlaeufig} grund={e.grundVorlaeufig} hinweis={e.hinweis} />
                <button type="submit" name="tun" value="aendern" className="kern-btn kern-btn--secondary">
                  <span className="kern-label">{t.aendern}</span>
                </button>
              </Form>
            </section>
          )}
        </div>
      </div>
    </>
  )
}
