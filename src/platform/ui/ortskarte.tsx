import { Link } from 'react-router'
import { Icon } from './kopf.tsx'
import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'

/** What a card of an office shows; all of it in words. */
export type Ortsangaben = Readonly<{
  adresse: string
  name: string
  strasse: string
  ort: string
  marke: Readonly<{ art: 'offen' | 'anders' | 'zu'; text: string }>
  woche: readonly Readonly<{ tage: string; tageLang: string; zeiten: string; heute: boolean }>[]
  heuteAnders: boolean
  kurz: Readonly<{ text: Readonly<{ kurz: string }>; lang: string | undefined }>
}>

const MARKEN = { offen: ['gezahlt', 'success'], anders: ['wartet', 'warning'], zu: ['entwurf', 'close'] } as const

/** Whether an office is open now, as a word with a sign, never by colour alone. */
export function Ortsmarke({ art, text }: Ortsangaben['marke']) {
  const [zustand, icon] = MARKEN[art]
  return (
    <span className={`tw-zustand tw-zustand--${zustand}`}>
      <Icon name={icon} />
      {text}
    </span>
  )
}

/** The hours of a week, a line for days with the same ones. */
export function Wochenzeiten({ woche }: Pick<Ortsangaben, 'woche'>) {
  const t = texte(useSprache()).ort
  return (
    <dl className="tw-zeiten">
      {woche.map((z) => (
        <div key={z.tage}>
          <dt>
            <span aria-hidden="true">{z.tage}</span>
            <span className="kern-sr-only">{z.tageLang}</span>
          </dt>
          <dd className={z.heute ? 'heute' : undefined}>
            {z.zeiten}
            {z.heute && <span className="kern-sr-only"> ({t.heute})</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One office in a list. */
export function Ortskarte({ ort, stufe = 3 }: { ort: Ortsangaben; stufe?: 2 | 3 }) {
  const t = texte(useSprache()).ort
  const H = `h${stufe}` as const
  return (
    <li className="tw-ort tw-traegerlinie">
      <H>
        {ort.name} <Ortsmarke {...ort.marke} />
      </H>
      <Wochenzeiten woche={ort.woche} />
      {ort.heuteAnders && <p className="tw-ort__anders">{t.heuteAnders}</p>}
      <p>
        {ort.strasse}, {ort.ort}. {ort.kurz.text.kurz !== '' && <span lang={ort.kurz.lang}>{ort.kurz.text.kurz}</span>}
      </p>
      <p>
        <Link to={`/vor-ort/${ort.adresse}`} aria-label={t.mehrZu(ort.name)}>
          {t.mehr}
        </Link>
      </p>
    </li>
  )
}
