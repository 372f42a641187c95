import { Form, Link, redirect, useActionData } from 'react-router'
import { beginneSitzung, cookie, netzVon, oeffentlichInSchritten } from '../../platform/auth/index.ts'
import { forTraeger } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Seite } from '../../platform/ui/index.ts'
import { setzeFort } from '../setze-fort.ts'

export const action = oeffentlichInSchritten(async ({ umfeld, traegerId, jetzt, request, adresse }) => {
  const formular = await formularAus(request)
  const code = String(formular.get('code') ?? '').slice(0, 80)
  const geburtsdatum = String(formular.get('geburtsdatum') ?? '').slice(0, 40)
  return forTraeger(umfeld.db, traegerId, async (db) => {
    const ergebnis = await setzeFort(db, umfeld.tresor, traegerId, { code, geburtsdatum, adresse: netzVon(adresse) }, jetzt)
    if (!ergebnis.ok) return { code, geburtsdatum, satz: satzZu(ergebnis.fehler) }
    const sitzung = await beginneSitzung(db, traegerId, { antragId: ergebnis.antrag.antragId, stufe: 'entwurf' }, jetzt)
    const ziel = ergebnis.antrag.gesendetAm ? '/antrag/quittung' : '/antrag/uebersicht'
    return redirect(ziel, { headers: { 'Set-Cookie': cookie(sitzung, request) } })
  })
})

function satzZu(fehler: { art: 'unbekannt' | 'geloescht' } | { art: 'zu-oft'; wieder: string }): string {
  if (fehler.art === 'zu-oft') return `Das waren zu viele Versuche. Bitte probieren Sie es ${fehler.wieder} noch einmal.`
  if (fehler.art === 'geloescht') return 'Dieser Entwurf wurde nach 60 Tagen gelöscht. Ihr Antrag bleibt gestellt. Rufen Sie uns bitte an.'
  return 'Code und Geburtsdatum passen nicht zusammen. Bitte vergleichen Sie beides mit Ihrer Quittung.'
}

/** Goes on with code and date of birth, on any device. */
export default function Fortsetzen() {
  const gesendet = useActionData<typeof action>()
  const daten = gesendet && 'satz' in gesendet ? gesendet : undefined
  return (
    <Seite titel="Antrag fortsetzen" fehlerhaft={daten !== undefined}>
      <div className="tw-rahmen--schmal">
        <Form method="post" className="tw-frage" noValidate>
          <Fehlerliste meldungen={daten ? [{ feld: 'code', satz: daten.satz }] : []} />
          <h1>Antrag fortsetzen</h1>
          <p className="tw-hilfe">Den Code finden Sie auf Ihrer Quittung. Es sind zwei Wörter und sechs Ziffern.</p>
          <div className="tw-felder tw-felder--zwei">
            <EingabeFeld name="code" label="Code" hinweis="zum Beispiel amsel-birke-123456" wert={daten?.code ?? ''} fehler={daten?.satz} />
            <EingabeFeld
              name="geburtsdatum"
              label="Geburtsdatum"
              hinweis="zum Beispiel 05.03.1991"
              wert={daten?.geburtsdatum ?? ''}
              autoComplete="bday"
            />
          </div>
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">Weitermachen</span>
            </button>
          </div>
          <p className="tw-abstand">
            Code verloren? Rufen Sie uns an oder kommen Sie vorbei. Ihr Antrag bleibt gestellt. <Link to="/antrag">Zurück zum Anfang</Link>
          </p>
        </Form>
      </div>
    </Seite>
  )
}
