import { type ActionFunctionArgs, Link, useActionData } from 'react-router'
import { pruefeFalldatei } from '../../fall/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Fehlerliste, Seite } from '../../platform/ui/index.ts'
import type { Falldatei } from '../../recht/index.ts'
import { anfang, ERGEBNIS } from '../ablauf.ts'
import { ErgebnisSeite } from '../ansicht/ergebnis-seite.tsx'
import { heutigerMonat } from '../heute.ts'

const HOECHSTENS = 256 * 1024
type Meldung = { feld: string; satz: string }

/** Reads a case file, checks it, and hands it back to be shown; it is not kept. */
export async function action({ request }: ActionFunctionArgs): Promise<{ fall: Falldatei; heute: string } | { meldungen: Meldung[] }> {
  const datei = (await formularAus(request)).get('datei')
  if (!(datei instanceof File) || datei.size === 0) return { meldungen: [{ feld: '', satz: 'Bitte wählen Sie eine Datei aus.' }] }
  if (datei.size > HOECHSTENS)
    return { meldungen: [{ feld: '', satz: 'Die Datei ist größer als 256 KiB. Eine Falldatei mit einem Haushalt ist viel kleiner.' }] }
  const roh = alsJson(await datei.text())
  if (roh === undefined)
    return { meldungen: [{ feld: '', satz: 'Die Datei ist kein lesbares JSON. Bitte nehmen Sie eine Datei, die der Rechner gespeichert hat.' }] }
  const pruefung = pruefeFalldatei(roh)
  return pruefung.ok ? { fall: pruefung.fall, heute: heutigerMonat() } : { meldungen: pruefung.fehler.fehler.meldungen }
}

function alsJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Opens a case file: the result, or every finding with its place in the file. */
export default function Datei() {
  const antwort = useActionData<typeof action>()
  if (antwort && 'fall' in antwort) {
    return <ErgebnisSeite sitzung={{ zustand: { ...anfang(antwort.heute), schritt: ERGEBNIS }, fall: antwort.fall }} heute={antwort.heute} />
  }
  const meldungen = antwort?.meldungen ?? []
  return (
    <Seite titel="Falldatei öffnen" fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>Falldatei öffnen</h1>
        <p>
          Eine Falldatei ist die Datei, die Sie im Rechner mit „Als Datei mitnehmen“ gespeichert haben. Fachleute können sie auch selbst schreiben.
        </p>
        <Fehlerliste meldungen={meldungen.map((m) => ({ feld: 'datei', satz: m.feld === '' ? m.satz : `${m.feld}: ${m.satz}` }))} />
        <form method="post" action="/rechner/datei" encType="multipart/form-data" className="tw-datei">
          <label htmlFor="f-datei">Datei</label>
          <input
            id="f-datei"
            name="datei"
            type="file"
            accept=".json,application/json"
            aria-describedby="datei-hinweis"
            aria-invalid={meldungen.length > 0 ? true : undefined}
          />
          <p className="tw-klein tw-leise" id="datei-hinweis">
            Format JSON, höchstens 256 KiB. Der Server prüft und berechnet die Datei und speichert sie nicht.
          </p>
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">Öffnen und rechnen</span>
            </button>
          </div>
        </form>
        <p className="tw-klein">
          Noch keine Datei? <Link to="/rechner">Zum Rechner</Link>
        </p>
      </div>
    </Seite>
  )
}
