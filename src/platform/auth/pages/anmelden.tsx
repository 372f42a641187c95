import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import type { Sprache } from '../../sprache/index.ts'
import { Fehlerliste, Hinweis, Seite, useSprache } from '../../ui/index.ts'
import { meldeAn } from '../anmeldung.ts'
import { AnmeldeFeld } from '../ansicht/anmelde-feld.tsx'
import type { OidcFehler } from '../oidc.ts'
import { seiteZu } from '../schritt.ts'
import { oeffentlichInSchritten } from '../schutz.ts'
import { cookie } from '../sitzung.ts'
import { texte } from '../texte/index.ts'
import { eigenerPfad } from '../weiter.ts'

export const loader = oeffentlichInSchritten(async ({ request, umfeld, sprache }) => {
  const suche = new URL(request.url).searchParams
  return {
    weiter: eigenerPfad(suche.get('weiter')),
    abgemeldet: suche.has('abgemeldet'),
    uebung: umfeld.traeger.uebungsdaten,
    dienst: umfeld.oidc !== undefined,
    dienstFehler: dienstSatz(suche.get('dienst'), sprache),
  }
})

export const action = oeffentlichInSchritten(async (z) => {
  const formular = await formularAus(z.request)
  const t = texte(z.sprache).anmelden
  const kennung = String(formular.get('kennung') ?? '')
  const passwort = String(formular.get('passwort') ?? '')
  if (kennung.trim() === '') return { kennung: '', meldung: { feld: 'kennung', satz: t.ohneKennung } }
  if (passwort === '') return { kennung, meldung: { feld: 'passwort', satz: t.ohnePasswort } }
  const anmeldung = await meldeAn(z, { kennung: kennung.slice(0, 200), passwort })
  if (!anmeldung.ok) return { kennung, meldung: { feld: 'kennung', satz: anmeldung.satz } }
  const weiter = eigenerPfad(new URL(z.request.url).searchParams.get('weiter'))
  const ziel = seiteZu(anmeldung.schritt, weiter ?? anmeldung.zu)
  return redirect(ziel, { headers: { 'Set-Cookie': cookie(anmeldung.token, z.request) } })
})

function dienstSatz(fehler: string | null, sprache: Sprache): string | undefined {
  const saetze: Readonly<Record<OidcFehler, string>> = texte(sprache).anmelden.dienstFehler
  return fehler !== null && Object.hasOwn(saetze, fehler) ? saetze[fehler as OidcFehler] : undefined
}

/** Sign-in with account and password; works without a script. */
export default function Anmelden() {
  const { weiter, abgemeldet, uebung, dienst, dienstFehler } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const worte = texte(useSprache())
  const t = worte.anmelden
  const meldungen = antwort ? [antwort.meldung] : []
  const fehler = (feld: string) => (antwort?.meldung.feld === feld ? true : undefined)
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        {abgemeldet && meldungen.length === 0 && <Hinweis art="success" titel={t.abgemeldet} />}
        {dienstFehler && meldungen.length === 0 && <Hinweis art="warning" titel={dienstFehler} />}
        <Fehlerliste meldungen={meldungen} />
        {dienst && (
          <p>
            <Link
              reloadDocument
              className="kern-btn kern-btn--primary"
              to={`/anmelden/dienst${weiter ? `?weiter=${encodeURIComponent(weiter)}` : ''}`}
            >
              <span className="kern-label">{t.dienst}</span>
            </Link>
          </p>
        )}
        <Form reloadDocument method="post" className="tw-fliess" action={weiter ? `/anmelden?weiter=${encodeURIComponent(weiter)}` : '/anmelden'}>
          <AnmeldeFeld
            name="kennung"
            label={worte.felder.kennung}
            typ="text"
            wert={antwort?.kennung}
            fuellt="username"
            fehlerhaft={fehler('kennung')}
          />
          <AnmeldeFeld name="passwort" label={worte.felder.passwort} typ="password" fuellt="current-password" fehlerhaft={fehler('passwort')} />
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </Form>
        {uebung && <p className="tw-klein tw-leise">{t.uebung}</p>}
        <p className="tw-klein">
          {t.ohneKonto} <Link to="/mein/registrieren">{t.anlegen}</Link>
        </p>
        <p className="tw-klein">{t.vergessen}</p>
      </div>
    </Seite>
  )
}
