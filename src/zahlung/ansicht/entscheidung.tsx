import { Form, Link } from 'react-router'
import type { LaufAnsicht } from '../lesen.ts'
import { entscheidung as t } from '../texte/personal-seiten.ts'

type Ich = Readonly<{ name: string; istErsteller: boolean; darfFreigeben: boolean; darfLaden: boolean }>

/** Release by a second person, or what has become of it, with the file. */
export function Entscheidung({ lauf, ich }: { lauf: LaufAnsicht; ich: Ich }) {
  return (
    <section className="ap-kasten" aria-labelledby="entscheidung">
      <h2 id="entscheidung">{t.titel}</h2>
      {lauf.stand === 'entwurf' ? <Freigabe lauf={lauf} ich={ich} /> : <Geschrieben lauf={lauf} ich={ich} />}
    </section>
  )
}

function Freigabe({ lauf, ich }: { lauf: LaufAnsicht; ich: Ich }) {
  if (!ich.darfFreigeben) return <p>{t.wartet}</p>
  return (
    <>
      <p className="tw-klein">
        {t.wer(ich.name, lauf.erstelltVon)} {ich.istErsteller ? t.zweitePerson : t.vierAugen}
      </p>
      <Form method="post" className="ap-entscheid">
        {!ich.istErsteller && (
          <button type="submit" name="tun" value="freigeben" className="kern-btn kern-btn--primary" disabled={lauf.zahlungen === 0}>
            <span className="kern-label">{t.freigeben}</span>
          </button>
        )}
        <button type="submit" name="tun" value="verwerfen" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.verwerfen}</span>
        </button>
      </Form>
      {lauf.zahlungen === 0 && <p>{t.keineZahlung}</p>}
    </>
  )
}

function Geschrieben({ lauf, ich }: { lauf: LaufAnsicht; ich: Ich }) {
  return (
    <>
      <p>{t.freigegeben(lauf.freigegebenVon ?? '', lauf.freigegebenAm ?? '')}</p>
      {ich.darfLaden && (
        <p className="ap-entscheid">
          <Link reloadDocument className="kern-btn kern-btn--primary" to={`/zahllaeufe/${lauf.laufId}/datei`}>
            <span className="kern-label">{t.datei}</span>
          </Link>
        </p>
      )}
      <p className="tw-klein">{t.protokoll}</p>
      <p className="tw-klein">
        {t.pruefsumme} <code className="zl-pruefsumme">{lauf.dateiSha256}</code>
      </p>
    </>
  )
}
