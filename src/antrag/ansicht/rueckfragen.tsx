import { Form, Link } from 'react-router'
import { Fehlerliste, Hinweis, Icon, Seite, TextFeld, useSprache } from '../../platform/ui/index.ts'
import type { Frageeintrag } from '../rueckfrage-formular.ts'
import { rueckfrageTexte } from '../rueckfrage-texte.ts'

type Props = Readonly<{
  fragen: readonly Frageeintrag[]
  /** where the way back leads */
  basis: string
  antwort: Readonly<{ gesendet: boolean }> | undefined
}>

/** The questions of the jobcenter, each with room for an answer. */
export function Rueckfragen({ fragen, basis, antwort }: Props) {
  const t = rueckfrageTexte(useSprache())
  const fehler = antwort?.gesendet === false
  return (
    <Seite titel={t.titel} fehlerhaft={fehler}>
      <div className="tw-rahmen--schmal tw-fliess">
        <p className="tw-weg">
          <Link className="tw-weg__zurueck" to={basis}>
            <Icon name="arrow-back" /> {t.zurueck}
          </Link>
        </p>
        <h1>{t.titel}</h1>
        <div role="status">
          {antwort?.gesendet && (
            <Hinweis art="success" titel={t.danke}>
              <p className="kern-body">{t.dankeText}</p>
            </Hinweis>
          )}
        </div>
        {fehler && fragen[0] && <Fehlerliste meldungen={[{ feld: fragen[0].feld, satz: t.leer }]} />}
        {fragen.length === 0 ? (
          <p>{t.keine}</p>
        ) : (
          <>
            <p>{t.vorspann}</p>
            <p>{t.frist(fragen[0]?.frist ?? '')}</p>
            <Form method="post" className="tw-formular" key={fragen.length}>
              {fragen.map((f, i) => (
                <section key={f.feld} aria-labelledby={`titel-${f.feld}`} className="tw-karte">
                  {/* what staff wrote is German in every language of the page */}
                  <h2 id={`titel-${f.feld}`} lang="de">
                    {f.titel}
                  </h2>
                  <p lang="de">{f.text}</p>
                  <TextFeld name={f.feld} label={t.antwort} fehler={fehler && i === 0 ? t.leer : undefined} wert="" />
                </section>
              ))}
              <div className="tw-knoepfe">
                <button type="submit" className="kern-btn kern-btn--primary">
                  <span className="kern-label">{t.knopf}</span>
                </button>
              </div>
            </Form>
          </>
        )}
      </div>
    </Seite>
  )
}
