import { type ActionFunctionArgs, useActionData } from 'react-router'
import { netzVon, wartezeit, zaehleVersuch } from '../../platform/auth/index.ts'
import { forTraeger } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { adresseKontext, umfeldKontext } from '../../platform/http/umfeld.ts'
import { alsEuro, alsMonat, Fehlerliste, Hinweis, Seite } from '../../platform/ui/index.ts'
import { type Pruefbericht, pruefeBescheid } from '../pruefung.ts'
import { oeffentlicherSchluessel } from '../schluessel.ts'

const HOECHSTENS = 10_000_000
/** Checks a day from one connection before it has to wait; an advice centre has many. */
const FREI = 100

/** Checks an uploaded notice as `tragwerk pruefen` does, with the keys of this Träger. Nothing of it is kept or logged. */
export async function action({ request, context }: ActionFunctionArgs): Promise<{ meldung: string } | { bericht: Pruefbericht }> {
  const datei = (await formularAus(request)).get('datei')
  if (!(datei instanceof File) || datei.size === 0) return { meldung: 'Bitte wählen Sie die PDF-Datei des Bescheids aus.' }
  if (datei.size > HOECHSTENS) return { meldung: 'Die Datei ist größer als 10 MB. Ein Bescheid ist viel kleiner.' }
  const { db, traeger, uhr } = context.get(umfeldKontext)
  const zaehler = { was: 'pruefen', wer: netzVon(context.get(adresseKontext)), frei: FREI }
  // reading a file takes a while: not inside of a transaction
  const { bis, schluessel } = await forTraeger(db, traeger.traegerId, async (trx) => ({
    bis: await zaehleVersuch(trx, traeger.traegerId, [zaehler], uhr.jetzt()),
    schluessel: await oeffentlicherSchluessel(trx, traeger),
  }))
  if (bis !== undefined)
    return { meldung: `Von Ihrem Anschluss kamen sehr viele Prüfungen. Bitte versuchen Sie es ${wartezeit(bis, uhr.jetzt())} wieder.` }
  return { bericht: await pruefeBescheid(new Uint8Array(await datei.arrayBuffer()), { schluessel }) }
}

/** Anybody checks a notice: amounts recalculated month by month, attachments, pages, signature. Works without JavaScript. */
export default function Pruefen() {
  const antwort = useActionData<typeof action>()
  const meldung = antwort && 'meldung' in antwort ? antwort.meldung : undefined
  return (
    <Seite titel="Bescheid prüfen" fehlerhaft={meldung !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>Bescheid prüfen</h1>
        <p>
          Hier können alle einen Bescheid nachrechnen, der mit Tragwerk gemacht ist. In der PDF-Datei liegt alles, was dafür nötig ist. Wir rechnen
          jeden Monat neu und sagen, ob er auf den Cent stimmt und ob die Datei verändert wurde.
        </p>
        {meldung && <Fehlerliste meldungen={[{ feld: 'datei', satz: meldung }]} />}
        {antwort && 'bericht' in antwort && <Bericht b={antwort.bericht} />}
        <form method="post" encType="multipart/form-data" className="tw-fliess">
          <div className={meldung ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
            <label htmlFor="f-datei">PDF-Datei des Bescheids</label>
            <small id="f-datei-hinweis">Höchstens 10 MB. Die Datei wird nur geprüft und danach sofort vergessen.</small>
            <input id="f-datei" type="file" name="datei" accept="application/pdf,.pdf" aria-describedby="f-datei-hinweis" />
          </div>
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">Prüfen</span>
          </button>
        </form>
        <p className="tw-leise">
          Wer nichts hochladen möchte, prüft auf dem eigenen Rechner: <code>./tragwerk pruefen bescheid.pdf</code>. Der öffentliche Schlüssel dieses
          Jobcenters liegt unter <a href="/.well-known/tragwerk-schluessel.json">/.well-known/tragwerk-schluessel.json</a>.
        </p>
      </div>
    </Seite>
  )
}

function Bericht({ b }: { b: Pruefbericht }) {
  if (b.art === 'fremd') return <Hinweis art="warning" titel={b.satz} />
  return (
    <section aria-labelledby="ergebnis" className="tw-fliess">
      <h2 id="ergebnis">{b.titel}</h2>
      <Hinweis art={b.stimmt ? 'success' : 'warning'} titel={urteil(b)}>
        <p>{b.unterschrift.satz}</p>
      </Hinweis>
      {b.befunde.length > 0 && (
        <>
          <h3>Verändert oder beschädigt</h3>
          <ul className="tw-liste">
            {b.befunde.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        </>
      )}
      {b.anmerkungen.map((s) => (
        <p key={s}>{s}</p>
      ))}
      {b.monate.length > 0 && (
        <table className="tw-tabelle">
          <caption>Anspruch im Monat, nachgerechnet aus dem Fall in der Datei</caption>
          <thead>
            <tr>
              <th scope="col">Monat</th>
              <th scope="col" className="zahl">
                im Bescheid
              </th>
              <th scope="col">Ergebnis</th>
            </tr>
          </thead>
          <tbody>
            {b.monate.map((m) => (
              <tr key={m.monat}>
                <th scope="row">{alsMonat(m.monat)}</th>
                <td className="zahl">{m.anspruch === undefined ? '–' : alsEuro(m.anspruch / 100)}</td>
                <td>{m.abweichungen.length === 0 ? 'stimmt auf den Cent' : `stimmt nicht: ${m.abweichungen.join('; ')}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function urteil(b: Extract<Pruefbericht, { art: 'geprueft' }>): string {
  if (!b.stimmt) return 'Der Bescheid stimmt so nicht.'
  return b.bytegleich ? 'Die Zahlen stimmen, und die Datei ist unverändert.' : 'Die Zahlen stimmen, und die Seiten zeigen, was aus dem Fall folgt.'
}
