import { Link, redirect, useActionData } from 'react-router'
import { cookie, oeffentlichInSchritten } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Seite, useSprache } from '../../platform/ui/index.ts'
import { PasswortFeld } from '../ansicht/passwort-feld.tsx'
import { registriere } from '../mein/registrieren.ts'
import { texte } from '../texte/index.ts'

export const action = oeffentlichInSchritten(async (z) => {
  const formular = await formularAus(z.request)
  const lies = (feld: string) => String(formular.get(feld) ?? '').slice(0, 600)
  const eingabe = { name: lies('name'), kennung: lies('kennung'), passwort: lies('passwort') }
  const ergebnis = await registriere(z, eingabe)
  if (ergebnis.ok) return redirect('/mein', { headers: { 'Set-Cookie': cookie(ergebnis.token, z.request) } })
  const t = texte(z.sprache)
  const satz =
    'satz' in ergebnis
      ? ergebnis.satz
      : ergebnis.grund === 'zu-oft'
        ? t.allgemein.zuVieleVersuche(ergebnis.wieder)
        : t.registrieren.fehler[ergebnis.grund]
  return { name: eingabe.name, kennung: eingabe.kennung, meldung: { feld: ergebnis.feld, satz } }
})

/** A citizen's account: how to be addressed, what to sign in with, a password. */
export default function Registrieren() {
  const antwort = useActionData<typeof action>()
  const t = texte(useSprache()).registrieren
  const meldungen = antwort ? [antwort.meldung] : []
  const fehler = (feld: string) => meldungen.find((m) => m.feld === feld)?.satz
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.vorspann}</p>
        <Fehlerliste meldungen={meldungen} />
        <form method="post" className="tw-formular">
          <EingabeFeld name="name" label={t.name} hinweis={t.nameHinweis} wert={antwort?.name ?? ''} fehler={fehler('name')} autoComplete="name" />
          <EingabeFeld
            name="kennung"
            label={t.kennung}
            hinweis={t.kennungHinweis}
            wert={antwort?.kennung ?? ''}
            fehler={fehler('kennung')}
            autoComplete="username"
          />
          <PasswortFeld label={t.passwort} hinweis={t.passwortHinweis} fehler={fehler('passwort')} />
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </form>
        <p className="tw-klein">{t.zweiter}</p>
        <p className="tw-klein">
          {t.schonda} <Link to="/anmelden?weiter=%2Fmein">{t.anmelden}</Link>
        </p>
      </div>
    </Seite>
  )
}
