import { Link, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { Vergleichsseite } from '../ansicht/vergleich-seite.tsx'
import { imNetz } from '../mensch.ts'
import { vergleich as t } from '../texte/personal-vergleich.ts'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import { liesVergleichsseite } from '../vergleich-anfrage.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, { mensch }) => ({
    ...(await liesVergleichsseite(db, { netzId: z.netzId, traegerId: z.haus.traegerId, kreis: 'netz', sprache: 'de', url: new URL(z.request.url) })),
    koordiniert: mensch.koordiniert,
  })),
)

/** The comparison for the houses: also with the figures they agreed on among themselves. */
export default function NetzVergleich() {
  const { a, karte, haeuser, koordiniert } = useLoaderData<typeof loader>()
  const w = vergleichTexte('de')
  const ziele = [
    { nach: '/netzwerk/vergleich/eigene', name: t.kacheln.eigene },
    { nach: '/netzwerk/vergleich/kennzahlen', name: t.kacheln.kennzahlen },
    ...(koordiniert ? [{ nach: '/netzwerk/vergleich/einlesen', name: t.kacheln.einlesen }] : []),
    { nach: '/vergleich', name: t.kacheln.oeffentlich },
  ]
  return (
    <Netzseite titel={w.titel}>
      <nav aria-label={t.weitere}>
        <ul className="ap-reiter">
          {ziele.map((ziel) => (
            <li key={ziel.nach}>
              <Link to={ziel.nach}>{ziel.name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="tw-lese">{w.vorspann}</p>
      {a ? <Vergleichsseite a={a} karte={karte} haeuser={haeuser} adresse="/netzwerk/vergleich" /> : <Leer>{w.leer}</Leer>}
    </Netzseite>
  )
}
