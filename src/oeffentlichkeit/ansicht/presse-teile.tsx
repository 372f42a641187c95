import { Link } from 'react-router'
import { useSprache } from '../../platform/ui/index.ts'
import { presseTexte } from '../texte/presse/index.ts'
import { Telefon } from './seitenteile.tsx'

type Kontakt = Readonly<{ stelle: string; name: string; telefon: string; fax: string; mobil: string; email: string; zeiten: string }>

/** Whom the press calls. */
export function Pressekontakt({ kontakt: k, titel, mitAnfrage = false }: { kontakt: Kontakt; titel: string; mitAnfrage?: boolean }) {
  const t = presseTexte(useSprache()).kontakt
  return (
    <section className="tw-karte tw-traegerlinie">
      <h2 className="tw-h3">{titel}</h2>
      <p>
        {k.stelle}
        {k.name !== '' && (
          <>
            <br />
            {k.name}
          </>
        )}
      </p>
      {k.telefon !== '' && (
        <p>
          {t.telefon} <Telefon nummer={k.telefon} />
        </p>
      )}
      {k.mobil !== '' && (
        <p>
          {t.mobil} <Telefon nummer={k.mobil} />
        </p>
      )}
      {k.fax !== '' && (
        <p>
          {t.fax} {k.fax}
        </p>
      )}
      {k.email !== '' && (
        <p className="tw-umbruch">
          <a href={`mailto:${k.email}`}>{k.email}</a>
        </p>
      )}
      {k.zeiten !== '' && <p className="tw-klein">{k.zeiten}</p>}
      {mitAnfrage && (
        <p>
          <Link to="/presse/anfrage">{t.anfrage}</Link>, {t.dazu}
        </p>
      )}
    </section>
  )
}

type Kachel = Readonly<{ wert: string; bezeichnung: string; datenstand: string; quelle: string }>

/** Figures as tiles: value, what it is, as of when. */
export function Zahlenkacheln({ zahlen }: { zahlen: readonly Kachel[] }) {
  const t = presseTexte(useSprache()).mitteilung
  if (zahlen.length === 0) return null
  return (
    <dl className="tw-zahlen">
      {zahlen.map((z) => (
        <div key={z.bezeichnung} className="tw-traegerlinie">
          <dt>
            {z.bezeichnung} <small>{t.stand(z.datenstand)}</small>
          </dt>
          <dd>{z.wert}</dd>
        </div>
      ))}
    </dl>
  )
}
