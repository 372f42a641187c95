import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, EingabeFeld, Fehlerliste, Seite, TextFeld, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Telefon } from '../ansicht/seitenteile.tsx'
import { LAENGSTE_MELDUNG, meldeBarriere } from '../barriere.ts'
import { websiteTexte } from '../texte/website/index.ts'

export const handle = { sprachform: 'meldung' }

/** The page that somebody came from is carried along as a path of this site. */
export const loader = oeffentlich(async (z) => {
  const seite = new URL(z.request.url).searchParams.get('seite') ?? ''
  return { seite: /^\/(?![/\\])/.test(seite) ? seite.slice(0, 500) : '', telefon: z.umfeld.traeger.telefon }
})

type Werte = Readonly<{ text: string; seite: string; hilfsmittel: string; kontakt: string }>
type Antwort = Readonly<{ werte: Werte; satz?: string }> | Readonly<{ nummer: string; faellig: string; mitKontakt: boolean; seite: string }>

export const action = oeffentlich(async (z): Promise<Antwort> => {
  const formular = await formularAus(z.request)
  const feld = (name: string) => String(formular.get(name) ?? '').trim()
  const werte = { text: feld('text'), seite: feld('seite'), hilfsmittel: feld('hilfsmittel'), kontakt: feld('kontakt') }
  const t = websiteTexte(z.sprache).barriere
  if (feld('aktion').startsWith('sprache:')) return { werte }
  if (werte.text === '') return { werte, satz: t.fehlt }
  if (werte.text.length > LAENGSTE_MELDUNG) return { werte, satz: t.lang }
  const geraet = z.request.headers.get('user-agent') ?? ''
  const { nummer, faelligAm } = await meldeBarriere(z.db, z.umfeld.tresor, { traegerId: z.traegerId, jetzt: z.jetzt }, { ...werte, geraet })
  return { nummer: String(nummer), faellig: alsDatum(faelligAm), mitKontakt: werte.kontakt !== '', seite: werte.seite }
})

/** Anybody says what gets in their way; nothing but the barrier itself is asked for. */
export default function BarriereMelden() {
  const { seite, telefon } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = websiteTexte(useSprache()).barriere
  if (antwort !== undefined && 'nummer' in antwort) return <Danke {...antwort} />
  const werte = antwort?.werte ?? { text: '', seite, hilfsmittel: '', kontakt: '' }
  const satz = antwort?.satz
  return (
    <Seite titel={t.titel} fehlerhaft={satz !== undefined}>
      <Seitenkopf titel={t.titel} kurz={t.satz} />
      <div className="tw-rahmen--schmal tw-schlicht">
        <Fehlerliste meldungen={satz ? [{ feld: 'text', satz }] : []} />
        <Form method="post" id="meldung" className="tw-formular">
          <TextFeld name="text" label={t.was} hinweis={t.wasHinweis} wert={werte.text} fehler={satz} />
          <EingabeFeld name="seite" label={t.seite} hinweis={t.seiteHinweis} wert={werte.seite} />
          <EingabeFeld name="hilfsmittel" label={t.hilfsmittel} hinweis={t.hilfsmittelHinweis} wert={werte.hilfsmittel} />
          <EingabeFeld name="kontakt" label={t.kontakt} hinweis={t.kontaktHinweis} wert={werte.kontakt} />
          <p className="tw-klein tw-leise">{t.nichtVertraulich}</p>
          <p>
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.senden}</span>
            </button>
          </p>
        </Form>
        {telefon !== '' && (
          <p className="tw-abstand">
            {t.andere} <Telefon nummer={telefon} />
          </p>
        )}
      </div>
    </Seite>
  )
}

function Danke({ nummer, faellig, mitKontakt, seite }: Extract<Antwort, { nummer: string }>) {
  const alle = websiteTexte(useSprache())
  const t = alle.barriere
  const zurueck = /^\/(?![/\\])/.test(seite) ? seite : '/'
  return (
    <Seite titel={t.danke}>
      <Seitenkopf titel={t.danke} />
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <p role="status">{mitKontakt ? t.dankeSatz(nummer, faellig) : t.dankeOhne(nummer)}</p>
        <p>
          <Link to="/barrierefreiheit">{alle.barrierefreiheit.titel}</Link>
        </p>
        <p>
          <Link to={zurueck}>{t.zurueck}</Link>
        </p>
      </div>
    </Seite>
  )
}
