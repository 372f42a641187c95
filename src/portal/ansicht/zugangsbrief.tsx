import { de } from '../texte/de.ts'
import { personal } from '../texte/de-personal.ts'

type Brief = Readonly<{
  absender: readonly string[]
  empfaenger: readonly string[]
  aktenzeichen: string
  datum: string
  code: string
  giltBis: string
  adresse: string
  telefon: string
}>

/** The letter with the code, printed from the page: the code is nowhere else. */
export function Zugangsbrief({ brief: b }: { brief: Brief }) {
  const t = personal.zugang.brief
  return (
    <article className="tw-brief" aria-label={t.betreff}>
      <p className="tw-brief__absender">{b.absender.join(' · ')}</p>
      <address>
        {b.empfaenger.map((zeile) => (
          <span key={zeile}>{zeile}</span>
        ))}
      </address>
      <p className="tw-brief__datum">
        {b.datum}, {b.aktenzeichen}
      </p>
      <h2>{t.betreff}</h2>
      <p>{t.gruss(b.empfaenger[0] ?? '')}</p>
      <p>{t.text}</p>
      <p>
        {t.code}: <strong className="tw-brief__code">{b.code}</strong>
      </p>
      <ol className="tw-liste">
        {t.schritte(b.adresse).map((schritt) => (
          <li key={schritt}>{schritt}</li>
        ))}
      </ol>
      <p>{t.gilt(b.giltBis)}</p>
      <p>{t.freiwillig}</p>
      <p>{de.allgemein.rufnummer(b.telefon)}</p>
      <p>{b.absender[0]}</p>
    </article>
  )
}
