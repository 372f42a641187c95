import { Form, Link, redirect, useActionData } from 'react-router'
import { beginneSitzung, cookie, netzVon, oeffentlichInSchritten } from '../../platform/auth/index.ts'
import { forTraeger } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { EingabeFeld, Fehlerliste, Seite, useSprache } from '../../platform/ui/index.ts'
import { Satz } from '../ansicht/satz.tsx'
import { setzeFort } from '../setze-fort.ts'
import { worte } from '../texte/ansicht.ts'
import { texte } from '../texte/index.ts'

export const action = oeffentlichInSchritten(async ({ umfeld, traegerId, jetzt, request, adresse, sprache }) => {
  const formular = await formularAus(request)
  const code = String(formular.get('code') ?? '').slice(0, 80)
  const geburtsdatum = String(formular.get('geburtsdatum') ?? '').slice(0, 40)
  return forTraeger(umfeld.db, traegerId, async (db) => {
    const ergebnis = await setzeFort(db, umfeld.tresor, traegerId, { code, geburtsdatum, adresse: netzVon(adresse) }, jetzt, sprache)
    if (!ergebnis.ok) return { code, geburtsdatum, satz: satzZu(ergebnis.fehler, sprache) }
    const sitzung = await beginneSitzung(db, traegerId, { antragId: ergebnis.antrag.antragId, stufe: 'entwurf' }, jetzt)
    const ziel = ergebnis.antrag.gesendetAm ? '/antrag/quittung' : '/antrag/uebersicht'
    return redirect(ziel, { headers: { 'Set-Cookie': cookie(sitzung, request) } })
  })
})

function satzZu(fehler: { art: 'unbekannt' | 'geloescht' } | { art: 'zu-oft'; wieder: string }, sprache: Sprache): string {
  const t = texte(sprache).fortsetzen
  return fehler.art === 'zu-oft' ? t.zuOft(fehler.wieder) : t[fehler.art]
}

/** Goes on with code and date of birth, on any device. */
export default function Fortsetzen() {
  const gesendet = useActionData<typeof action>()
  const t = worte(useSprache()).fortsetzen
  const daten = gesendet && 'satz' in gesendet ? gesendet : undefined
  return (
    <Seite titel={t.titel} fehlerhaft={daten !== undefined}>
      <div className="tw-rahmen--schmal">
        <Fehlerliste meldungen={daten ? [{ feld: 'code', satz: daten.satz }] : []} />
        <Form method="post" className="tw-frage" noValidate>
          <h1>{t.titel}</h1>
          <p className="tw-hilfe">{t.hilfe}</p>
          <div className="tw-felder tw-felder--zwei">
            <EingabeFeld name="code" label={t.code} hinweis={t.codeHinweis} wert={daten?.code ?? ''} fehler={daten?.satz} />
            <EingabeFeld
              name="geburtsdatum"
              label={t.geburtsdatum}
              hinweis={t.geburtsdatumHinweis}
              wert={daten?.geburtsdatum ?? ''}
              autoComplete="bday"
            />
          </div>
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.weiter}</span>
            </button>
          </div>
          <p className="tw-abstand">
            <Satz text={t.verloren} teile={{ anfang: <Link to="/antrag">{t.anfang}</Link> }} />
          </p>
        </Form>
      </div>
    </Seite>
  )
}
