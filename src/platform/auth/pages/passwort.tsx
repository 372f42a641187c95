import { redirect, useActionData } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import { Fehlerliste, Seite, useSprache } from '../../ui/index.ts'
import { startseite } from '../anmeldung.ts'
import { AnmeldeFeld } from '../ansicht/anmelde-feld.tsx'
import { setzePasswort } from '../konto.ts'
import { passwortStimmt } from '../passwort.ts'
import { einwandGegen, PASSWORT_MINDESTENS } from '../passwort-regeln.ts'
import { rueckeVor, seiteZu } from '../schritt.ts'
import { waehrendAnmeldung } from '../schutz.ts'
import { cookie } from '../sitzung.ts'
import { texte } from '../texte/index.ts'
import { eigenerPfad } from '../weiter.ts'

export const loader = waehrendAnmeldung(async ({ konto, sitzung }) => {
  if (konto.hatFaktor && !sitzung.daten.faktorGezeigt) throw redirect('/anmelden/bestaetigen')
  return null
})

export const action = waehrendAnmeldung(async ({ db, traegerId, jetzt, umfeld, sitzung, konto, request, sprache }) => {
  const t = texte(sprache).passwort
  if (konto.hatFaktor && !sitzung.daten.faktorGezeigt) throw redirect('/anmelden/bestaetigen')
  const formular = await formularAus(request)
  const neu = String(formular.get('neu') ?? '')
  const einwand = einwandGegen(neu, konto.kennung, sprache)
  if (einwand !== undefined) return { feld: 'neu', satz: einwand }
  if (await passwortStimmt(neu, konto.passwort)) return { feld: 'neu', satz: t.gleichesWieVorher }
  if (neu !== formular.get('wieder')) return { feld: 'wieder', satz: t.ungleich }
  await setzePasswort(db, { traegerId, jetzt, konto }, konto.kontoId, { passwort: neu, wechseln: false })
  const gezeigt = sitzung.daten.faktorGezeigt ?? false
  const { token, schritt } = await rueckeVor(db, { h: { traegerId, jetzt }, traeger: umfeld.traeger }, konto.kontoId, gezeigt)
  const weiter = eigenerPfad(new URL(request.url).searchParams.get('weiter')) ?? startseite(konto)
  return redirect(seiteZu(schritt, weiter), { headers: { 'Set-Cookie': cookie(token, request) } })
})

/** An own password in place of the one somebody else made. */
export default function Passwort() {
  const fehler = useActionData<typeof action>()
  const worte = texte(useSprache())
  const t = worte.passwort
  return (
    <Seite titel={t.titel} fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.text}</p>
        <Fehlerliste meldungen={fehler ? [fehler] : []} />
        <form method="post" className="tw-fliess">
          <AnmeldeFeld
            name="neu"
            label={t.neu}
            hinweis={worte.passwortRegeln.hinweis(PASSWORT_MINDESTENS)}
            typ="password"
            fuellt="new-password"
            fehlerhaft={fehler?.feld === 'neu' || undefined}
          />
          <AnmeldeFeld name="wieder" label={t.wieder} typ="password" fuellt="new-password" fehlerhaft={fehler?.feld === 'wieder' || undefined} />
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </form>
      </div>
    </Seite>
  )
}
