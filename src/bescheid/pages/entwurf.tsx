import { useRef } from 'react'
import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { Bloecke } from '../ansicht/bloecke.tsx'
import { Gegenueber, Standzeichen } from '../ansicht/entwurfsteile.tsx'
import { useAbsendetaste } from '../ansicht/tasten.ts'
import { Wuensche } from '../ansicht/wuensche.tsx'
import { artName } from '../artnamen.ts'
import { offenerEntwurf } from '../entwuerfe.ts'
import { aendereEntwurf, beginneEntwurf, reicheEin, verwirf, ziehZurueck } from '../entwurf-bearbeiten.ts'
import { type Entwurfsansicht, zeigeEntwurf } from '../vorschau.ts'
import { schlageVor } from '../vorschlag.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.entwerfen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Entwurf eines Bescheids')
  const entwurf = await offenerEntwurf(z.db, z.traegerId, fall.fallId)
  if (entwurf !== undefined) return { entwurf: await zeigeEntwurf(z.db, z, entwurf), vorschlag: undefined }
  return { entwurf: undefined, vorschlag: await schlageVor(z.db, z.traegerId, fall.fallId, tagVon(z.jetzt)) }
})

export const action = geschuetzt('bescheid.entwerfen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Entwurf eines Bescheids')
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
  return { saetze: ['Diese Handlung gibt es nicht.'] }
})

/** The draft of a decision: what it decides, what it changes, what is missing, and the notice itself. */
export default function EntwurfSeite() {
  const { entwurf, vorschlag } = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: string[] }>()
  return (
    <div className="ap-unter">
      <title>Entwurf – Tragwerk</title>
      {antwort && (
        <Hinweis art="warning" titel="Das ging nicht">
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
      <h2 id="beginn">Entwurf beginnen</h2>
      {vorschlag && (
        <p>
          Vorgeschlagen: {alsMonat(vorschlag.von)} bis {alsMonat(vorschlag.bis)}, {vorschlag.grund}{' '}
          <span className="tw-stelle">{vorschlag.fundstelle}</span>
          {vorschlag.gekuerzt && <> {vorschlag.gekuerzt}</>}
        </p>
      )}
      <Form method="post" ref={form} className="ap-formular">
        <Vorgaben von={vorschlag?.von ?? ''} bis={vorschlag?.bis ?? ''} vorlaeufig={vorschlag?.vorlaeufig ?? false} grund="" hinweis="" />
        <button type="submit" name="tun" value="beginnen" className="kern-btn kern-btn--primary">
          <span className="kern-label">Entwurf beginnen</span>
          <kbd>Strg Enter</kbd>
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
          erster Monat
          <input type="month" name="von" defaultValue={von} placeholder="2026-08" pattern="20\d\d-[01]\d" required />
        </label>
        <label>
          letzter Monat
          <input type="month" name="bis" defaultValue={bis} placeholder="2026-12" pattern="20\d\d-[01]\d" required />
        </label>
        <label>
          Entscheidung
          <select name="art" defaultValue={vorlaeufig ? 'vorlaeufig' : 'endgueltig'}>
            <option value="endgueltig">endgültig</option>
            <option value="vorlaeufig">vorläufig (§ 41a SGB II)</option>
          </select>
        </label>
      </div>
      <label>
        Warum vorläufig? Nur wenn vorläufig entschieden wird.
        <input type="text" name="grund" defaultValue={grund} placeholder="weil der Gewinn erst am Ende des Zeitraums feststeht" />
      </label>
      <label>
        Hinweis im Bescheid, in eigenen Worten
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
        <h2>
          {artName(e.art)} für {alsMonat(e.von)} bis {alsMonat(e.bis)}
        </h2>
        <Standzeichen stand={e.stand} />
        <a href={`/faelle/${e.fallId}/entwurf.pdf`} className="kern-btn kern-btn--secondary">
          <span className="kern-label">Vorschau als PDF</span>
        </a>
      </div>
      {e.stand === 'zurueckgegeben' && zurueck && (
        <Hinweis art="warning" titel={`Zurückgegeben von ${zurueck.name}, ${zurueck.am}`}>
          <p>{zurueck.grund}</p>
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <div>
          <Gegenueber e={e} />
          <section className="ap-kasten" aria-labelledby="worte">
            <h2 id="worte">Was auf der Seite in einfachen Worten steht</h2>
            <div className="tw-lese tw-klein tw-fliess">{e.einfach.length === 0 ? <p>Noch nicht möglich.</p> : <Bloecke bloecke={e.einfach} />}</div>
          </section>
        </div>
        <div>
          <section className="ap-kasten" aria-labelledby="tun">
            <h2 id="tun">{offen ? 'Vorlegen' : 'Liegt zur Freigabe vor'}</h2>
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
                    <span className="kern-label">Zur Freigabe vorlegen</span>
                    <kbd>Strg Enter</kbd>
                  </button>
                  <button type="submit" name="tun" value="verwerfen" className="kern-btn kern-btn--secondary">
                    <span className="kern-label">Entwurf verwerfen</span>
                  </button>
                </>
              ) : (
                <>
                  <p>
                    Eine zweite Person gibt den Bescheid frei: <Link to={`/freigaben/${e.entwurfId}`}>zur Freigabe</Link>
                  </p>
                  <button type="submit" name="tun" value="zurueckziehen" className="kern-btn kern-btn--secondary">
                    <span className="kern-label">Zurückziehen</span>
                  </button>
                </>
              )}
            </Form>
          </section>
          <section className="ap-kasten" aria-labelledby="wissen">
            <h2 id="wissen">Was die Regeln noch wissen wollen</h2>
            <Wuensche wuensche={e.wuensche} />
          </section>
          {offen && (
            <section className="ap-kasten" aria-labelledby="aendern">
              <h2 id="aendern">Zeitraum und Art</h2>
              <Form method="post" className="ap-formular">
                <input type="hidden" name="fassung" value={e.fassung} />
                <Vorgaben von={e.von} bis={e.bis} vorlaeufig={e.vorlaeufig} grund={e.grundVorlaeufig} hinweis={e.hinweis} />
                <button type="submit" name="tun" value="aendern" className="kern-btn kern-btn--secondary">
                  <span className="kern-label">Ändern</span>
                </button>
              </Form>
            </section>
          )}
        </div>
      </div>
    </>
  )
}
