import { Form } from 'react-router'
import type { LaufAnsicht } from '../lesen.ts'

type Ich = Readonly<{ name: string; istErsteller: boolean; darfFreigeben: boolean; darfLaden: boolean }>

/** Release by a second person, or what has become of it, with the file. */
export function Entscheidung({ lauf, ich }: { lauf: LaufAnsicht; ich: Ich }) {
  return (
    <section className="ap-kasten" aria-labelledby="entscheidung">
      <h2 id="entscheidung">Freigabe</h2>
      {lauf.stand === 'entwurf' ? <Freigabe lauf={lauf} ich={ich} /> : <Geschrieben lauf={lauf} ich={ich} />}
    </section>
  )
}

function Freigabe({ lauf, ich }: { lauf: LaufAnsicht; ich: Ich }) {
  if (!ich.darfFreigeben) return <p>Der Zahllauf wartet auf die Freigabe durch eine anordnungsbefugte Person.</p>
  return (
    <>
      <p className="tw-klein">
        Sie sind {ich.name}. Zusammengestellt hat {lauf.erstelltVon}.{' '}
        {ich.istErsteller ? 'Freigeben muss eine zweite Person.' : 'Vier Augen: erfüllt.'}
      </p>
      <Form method="post" className="ap-entscheid">
        {!ich.istErsteller && (
          <button type="submit" name="tun" value="freigeben" className="kern-btn kern-btn--primary" disabled={lauf.zahlungen === 0}>
            <span className="kern-label">Freigeben und Datei erstellen</span>
          </button>
        )}
        <button type="submit" name="tun" value="verwerfen" className="kern-btn kern-btn--secondary">
          <span className="kern-label">Zahllauf verwerfen</span>
        </button>
      </Form>
      {lauf.zahlungen === 0 && <p>Er enthält keine Zahlung. Klären Sie die Hindernisse oder verwerfen Sie ihn.</p>}
    </>
  )
}

function Geschrieben({ lauf, ich }: { lauf: LaufAnsicht; ich: Ich }) {
  return (
    <>
      <p>
        Freigegeben von {lauf.freigegebenVon}, {lauf.freigegebenAm} Uhr. Eine zweite Zahlung derselben Beträge ist ausgeschlossen.
      </p>
      {ich.darfLaden && (
        <p className="ap-entscheid">
          <a className="kern-btn kern-btn--primary" href={`/zahllaeufe/${lauf.laufId}/datei`}>
            <span className="kern-label">SEPA-Datei herunterladen</span>
          </a>
        </p>
      )}
      <p className="tw-klein">pain.001.001.09. Jedes Herunterladen wird protokolliert.</p>
      <p className="tw-klein">
        Prüfsumme (SHA-256): <code className="zl-pruefsumme">{lauf.dateiSha256}</code>
      </p>
    </>
  )
}
