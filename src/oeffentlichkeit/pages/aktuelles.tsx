import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { alsDatum, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesAktuelles } from '../website/seiten.ts'

const HOECHSTENS = 60

export const loader = fuerAlle(async (z) => ({ meldungen: (await liesAktuelles(await kontextVon(z))).slice(0, HOECHSTENS) }))

/** Notices and releases, the newest first. */
export default function Aktuelles() {
  const { meldungen } = useLoaderData<typeof loader>()
  const { aktuelles: t, arten } = websiteTexte(useSprache())
  return (
    <Seite titel={t.titel}>
      <Seitenkopf titel={t.titel} kurz={t.satz} />
      <div className="tw-rahmen tw-schlicht">
        {meldungen.length === 0 && <p>{t.keine}</p>}
        <ul className="tw-meldungen tw-meldungen--seite">
          {meldungen.map((m) => (
            <li key={m.pfad}>
              <time dateTime={m.tag}>{alsDatum(m.tag)}</time>
              <div>
                <span className="tw-artwort">{arten[m.art]}</span>
                <Link to={m.pfad} lang={m.lang}>
                  {m.titel}
                </Link>
                {m.kurz !== '' && <p lang={m.lang}>{m.kurz}</p>}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Seite>
  )
}
