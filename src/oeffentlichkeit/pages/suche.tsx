import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { jeStand } from '../../platform/http/je-stand.ts'
import { Seite, Suchfeld, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Telefon } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { LAENGSTE_FRAGE, suche, type Treffer } from '../website/suche.ts'

export const loader = fuerAlle(async (z) => {
  const frage = (z.url.searchParams.get('q') ?? '').trim().slice(0, LAENGSTE_FRAGE)
  const k = await kontextVon(z)
  return { frage, ...(await suche(k, frage, (lies) => jeStand(z.umfeld, `suche ${z.sprache}`, lies))), telefon: z.umfeld.traeger.telefon }
})

/** What the site has about a word; where it has nothing, other ways. */
export default function Suche() {
  const { frage, zahl, treffer, telefon } = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).suche
  return (
    <Seite titel={frage === '' ? t.titel : `${frage} – ${t.titel}`}>
      <Seitenkopf titel={t.titel}>
        <Suchfeld wert={frage} />
      </Seitenkopf>
      <div className="tw-rahmen--schmal tw-schlicht">
        {frage === '' && <p>{t.leer}</p>}
        {frage !== '' && zahl > 0 && (
          <>
            <h2 className="tw-suchzahl">{t.gefunden(zahl, frage)}</h2>
            <ol className="tw-treffer">
              {treffer.map((f) => (
                <Fund key={f.art + f.pfad + f.titel} f={f} />
              ))}
            </ol>
            {zahl > treffer.length && <p className="tw-abstand">{t.mehr(treffer.length)}</p>}
          </>
        )}
        {frage !== '' && zahl === 0 && <Nichts frage={frage} telefon={telefon} />}
      </div>
    </Seite>
  )
}

function Fund({ f }: { f: Treffer }) {
  const { arten } = websiteTexte(useSprache())
  const art = Object.entries(arten).find(([name]) => name === f.art)?.[1] ?? ''
  return (
    <li>
      <span className="tw-artwort">{art}</span>
      <Link to={f.pfad} lang={f.lang}>
        {f.titel}
      </Link>
      {f.auszug.length > 0 && (
        <p lang={f.lang}>
          {f.auszug.map((a, i) => (a.treffer ? <mark key={i.toString()}>{a.text}</mark> : <span key={i.toString()}>{a.text}</span>))}
        </p>
      )}
    </li>
  )
}

function Nichts({ frage, telefon }: { frage: string; telefon: string }) {
  const t = websiteTexte(useSprache()).suche
  return (
    <>
      <h2>{t.nichts(frage)}</h2>
      <p className="tw-abstand">{t.nichtsSatz}</p>
      <ul className="tw-liste tw-abstand">
        <li>
          <Link to="/leistungen">{t.alle}</Link>
        </li>
        <li>
          <Link to="/sitemap">{t.vonAbisZ}</Link>
        </li>
        {telefon !== '' && (
          <li>
            {t.rufAn('')}
            <Telefon nummer={telefon} />
          </li>
        )}
      </ul>
    </>
  )
}
