import { Form, useActionData, useHref, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { istFarbe, kontrast } from '../../platform/farbe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { bereiteBild } from '../bild-ablegen.ts'
import { alsVerhaeltnis, einwandGegenAkzent, liesErscheinung, setzeErscheinung } from '../erscheinung.ts'
import { eigenesLogo } from '../kopfzeichen.ts'
import { markenseite, erscheinungsseite as t } from '../texte/personal-marke.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('auftritt.einrichten', async ({ db, traegerId }) => {
  const traeger = await db.selectFrom('traeger').selectAll().where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
  const logo = await eigenesLogo(traeger)
  const { claim } = await liesErscheinung(db, traegerId)
  const { kurzname, name, akzent } = traeger
  return { werte: { kurzname, name, claim, akzent }, farbe: farbprobe(akzent), logo: logo && `/logo/${logo.name}` }
})

/** A colour with what white text on it is worth, and the nearest that would do. */
function farbprobe(akzent: string) {
  if (!istFarbe(akzent)) return undefined
  return { akzent, kontrast: alsVerhaeltnis(kontrast(akzent, '#ffffff')), besser: einwandGegenAkzent(akzent)?.besser }
}

async function bereite(request: Request) {
  const form = await formularAus(request)
  const datei = form.get('logo')
  const bytes = datei instanceof File && datei.size > 0 ? new Uint8Array(await datei.arrayBuffer()) : undefined
  return { form, logo: form.get('ohneLogo') === 'ja' ? null : bytes && (await bereiteBild(bytes)) }
}

export const action = geschuetztNach('auftritt.einrichten', bereite, async (z, { form, logo }) => {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const tun = text('tun')
  const vorschlag = /^vorschlag (#[0-9a-f]{6})$/.exec(tun)?.[1]
  const werte = { kurzname: text('kurzname'), name: text('name'), claim: text('claim'), akzent: vorschlag ?? text('akzent').toLowerCase() }
  const farbe = farbprobe(werte.akzent)
  if (tun === 'ansehen' || vorschlag !== undefined) return { getan: false, werte, farbe, meldungen: [] }
  const e = await setzeErscheinung(z.db, z, { ...werte, logo })
  return { getan: e.ok, werte, farbe, meldungen: e.ok ? [] : e.meldungen }
})

/** Name, colour and logo of the house. */
export default function Erscheinung() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const werte = antwort?.werte ?? d.werte
  const meldungen = antwort?.meldungen ?? []
  const fehler = (feld: string) => meldungen.find((m) => m.feld === feld)?.satz
  return (
    <main id="inhalt" className="ap-haupt bild-seite" tabIndex={-1}>
      <title>{markenseite.fenster(t.titel, meldungen.length > 0)}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      <p className="marke-text">{t.text}</p>
      {antwort?.getan && <Hinweis art="success" titel={t.gespeichert} />}
      <Fehlerliste meldungen={meldungen} />
      <Form method="post" encType="multipart/form-data" className="bild-formular" key={JSON.stringify(werte)}>
        <EingabeFeld name="kurzname" label={t.kurzname} hinweis={t.kurznameHinweis} wert={werte.kurzname} fehler={fehler('kurzname')} />
        <EingabeFeld name="name" label={t.name} hinweis={t.nameHinweis} wert={werte.name} fehler={fehler('name')} />
        <EingabeFeld name="claim" label={t.claim} hinweis={t.claimHinweis} wert={werte.claim} fehler={fehler('claim')} />
        <EingabeFeld name="akzent" label={t.farbe} hinweis={t.farbeHinweis} wert={werte.akzent} fehler={fehler('akzent')} />
        <Farbprobe probe={antwort ? antwort.farbe : d.farbe} kurzname={werte.kurzname} />
        <Logofeld logo={d.logo} fehler={fehler('logo')} />
        <span className="marke-knoepfe">
          <button type="submit" name="tun" value="speichern" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.knopf}</span>
          </button>
          <button type="submit" name="tun" value="ansehen" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.pruefen}</span>
          </button>
        </span>
      </Form>
    </main>
  )
}

type Probe = ReturnType<typeof farbprobe>

/** The colour as it will look, with white text on it; a drawing, because the page lets no `style` through. */
function Farbprobe({ probe, kurzname }: { probe: Probe; kurzname: string }) {
  if (probe === undefined) return null
  const { akzent, kontrast: k, besser } = probe
  return (
    <section className="farb-probe" aria-label={t.vorschau}>
      <Flaeche farbe={akzent} text={kurzname} />
      <p>{t.kontrast(k)}</p>
      {besser && (
        <>
          <Flaeche farbe={besser} text={kurzname} />
          <p>
            {t.vorschlag(besser)}{' '}
            <button type="submit" name="tun" value={`vorschlag ${besser}`} className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{t.uebernehmen}</span>
            </button>
          </p>
        </>
      )}
    </section>
  )
}

function Flaeche({ farbe, text }: { farbe: string; text: string }) {
  return (
    <svg viewBox="0 0 240 56" role="img" aria-label={farbe} className="farb-flaeche">
      <rect width="240" height="56" rx="3" fill={farbe} />
      <text x="14" y="35" fill="#ffffff" fontSize="20" fontWeight="700">
        {text.slice(0, 22)}
      </text>
    </svg>
  )
}

function Logofeld({ logo, fehler }: { logo: string | undefined; fehler: string | undefined }) {
  const src = useHref(logo ?? '/')
  const l = t.logo
  return (
    <fieldset className="bild-teil">
      <legend>{l.titel}</legend>
      {logo === undefined ? (
        <p>{l.keines}</p>
      ) : (
        <span className="tw-verbund-logo marke-logo">
          <img src={src} alt={l.jetzt} />
        </span>
      )}
      <div className={fehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
        <label htmlFor="f-logo">{l.datei}</label>
        <small id="f-logo-hinweis">{l.hinweis}</small>
        {fehler && (
          <p className="tw-feldfehler" id="f-logo-fehler">
            {fehler}
          </p>
        )}
        <input id="f-logo" type="file" name="logo" accept=".svg,.png" aria-describedby={`f-logo-hinweis${fehler ? ' f-logo-fehler' : ''}`} />
      </div>
      {logo !== undefined && (
        <label className="bild-kreuz">
          <input type="checkbox" name="ohneLogo" value="ja" /> <span>{l.entfernen}</span>
        </label>
      )}
    </fieldset>
  )
}
