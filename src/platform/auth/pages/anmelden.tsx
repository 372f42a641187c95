import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import { Fehlerliste, Hinweis, Seite } from '../../ui/index.ts'
import { meldeAn } from '../anmeldung.ts'
import { AnmeldeFeld } from '../ansicht/anmelde-feld.tsx'
import type { OidcFehler } from '../oidc.ts'
import { seiteZu } from '../schritt.ts'
import { oeffentlichInSchritten } from '../schutz.ts'
import { cookie } from '../sitzung.ts'
import { eigenerPfad } from '../weiter.ts'

export const loader = oeffentlichInSchritten(async ({ request, umfeld }) => {
  const suche = new URL(request.url).searchParams
  return {
    weiter: eigenerPfad(suche.get('weiter')),
    abgemeldet: suche.has('abgemeldet'),
    uebung: umfeld.traeger.uebungsdaten,
    dienst: umfeld.oidc !== undefined,
    dienstFehler: dienstSatz(suche.get('dienst')),
  }
})

export const action = oeffentlichInSchritten(async (z) => {
  const formular = await formularAus(z.request)
  const kennung = String(formular.get('kennung') ?? '')
  const passwort = String(formular.get('passwort') ?? '')
  if (kennung.trim() === '') return { kennung: '', meldung: { feld: 'kennung', satz: 'Bitte geben Sie Ihre Kennung ein.' } }
  if (passwort === '') return { kennung, meldung: { feld: 'passwort', satz: 'Bitte geben Sie Ihr Passwort ein.' } }
  const anmeldung = await meldeAn(z, { kennung: kennung.slice(0, 200), passwort })
  if (!anmeldung.ok) return { kennung, meldung: { feld: 'kennung', satz: anmeldung.satz } }
  const weiter = eigenerPfad(new URL(z.request.url).searchParams.get('weiter'))
  const ziel = seiteZu(anmeldung.schritt, weiter ?? anmeldung.zu)
  return redirect(ziel, { headers: { 'Set-Cookie': cookie(anmeldung.token, z.request) } })
})

const DIENST: Readonly<Record<OidcFehler, string>> = {
  aus: 'Für diesen Träger ist kein Anmeldedienst eingerichtet.',
  weg: 'Der Anmeldedienst ist gerade nicht zu erreichen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  abgebrochen: 'Die Anmeldung beim Anmeldedienst wurde abgebrochen.',
  antwort: 'Die Antwort des Anmeldedienstes passt nicht zu dieser Anmeldung. Bitte beginnen Sie noch einmal.',
  'ohne-rolle': 'Ihr Konto beim Anmeldedienst hat keine Rolle für Tragwerk. Die Verwaltung Ihres Jobcenters kann sie zuweisen lassen.',
  gesperrt: 'Ihr Konto ist gesperrt. Bitte wenden Sie sich an die Verwaltung Ihres Jobcenters.',
}

function dienstSatz(fehler: string | null): string | undefined {
  return fehler !== null && Object.hasOwn(DIENST, fehler) ? DIENST[fehler as OidcFehler] : undefined
}

/** Sign-in with account and password; works without a script. */
export default function Anmelden() {
  const { weiter, abgemeldet, uebung, dienst, dienstFehler } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const meldungen = antwort ? [antwort.meldung] : []
  const fehler = (feld: string) => (antwort?.meldung.feld === feld ? true : undefined)
  return (
    <Seite titel="Anmelden" fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>Anmelden</h1>
        {abgemeldet && meldungen.length === 0 && <Hinweis art="success" titel="Sie sind abgemeldet." />}
        {dienstFehler && meldungen.length === 0 && <Hinweis art="warning" titel={dienstFehler} />}
        <Fehlerliste meldungen={meldungen} />
        {dienst && (
          <p>
            <a className="kern-btn kern-btn--primary" href={`/anmelden/dienst${weiter ? `?weiter=${encodeURIComponent(weiter)}` : ''}`}>
              <span className="kern-label">Mit dem Anmeldedienst anmelden</span>
            </a>
          </p>
        )}
        <form method="post" className="tw-fliess" action={weiter ? `/anmelden?weiter=${encodeURIComponent(weiter)}` : '/anmelden'}>
          <AnmeldeFeld name="kennung" label="Kennung" typ="text" wert={antwort?.kennung} fuellt="username" fehlerhaft={fehler('kennung')} />
          <AnmeldeFeld name="passwort" label="Passwort" typ="password" fuellt="current-password" fehlerhaft={fehler('passwort')} />
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">Anmelden</span>
            </button>
          </div>
        </form>
        {uebung && (
          <p className="tw-klein tw-leise">
            Dies ist ein Träger mit Übungsdaten. Kennungen und Passwörter der Übungskonten stehen in der Ausgabe beim Start des Programms.
          </p>
        )}
        <p className="tw-klein">
          Sie beziehen oder beantragen Leistungen und haben noch kein Konto? <Link to="/mein/registrieren">Konto anlegen</Link>
        </p>
        <p className="tw-klein">Passwort vergessen? Beschäftigte wenden sich an die Verwaltung ihres Jobcenters. Sie setzt das Passwort zurück.</p>
      </div>
    </Seite>
  )
}
