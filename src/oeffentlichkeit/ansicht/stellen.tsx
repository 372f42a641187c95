import { Telefon } from './seitenteile.tsx'

type Angaben = Readonly<{
  adresse: string
  telefon: string
  email: string
  text: Readonly<{ thema: string; funktion: string; zeiten: string; hinweis: string }>
  lang: string | undefined
}>

/** Whom to call about what: subject, function, telephone, mail, hours. */
export function Stellenliste({ stellen }: { stellen: readonly Angaben[] }) {
  return (
    <ul className="tw-stellen">
      {stellen.map((s) => (
        <li key={s.adresse} id={s.adresse}>
          <h3 lang={s.lang}>{s.text.thema}</h3>
          {s.text.funktion !== '' && <p lang={s.lang}>{s.text.funktion}</p>}
          {s.telefon !== '' && (
            <p>
              <Telefon nummer={s.telefon} />
            </p>
          )}
          {s.email !== '' && (
            <p>
              <a href={`mailto:${s.email}`}>{s.email}</a>
            </p>
          )}
          {s.text.zeiten !== '' && (
            <p className="tw-leise" lang={s.lang}>
              {s.text.zeiten}
            </p>
          )}
          {s.text.hinweis !== '' && (
            <p className="tw-leise" lang={s.lang}>
              {s.text.hinweis}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
