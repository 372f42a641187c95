import { Form, NavLink, Outlet, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Icon, useSprache } from '../../platform/ui/index.ts'
import { Fallwahl } from '../ansicht/fallwahl.tsx'
import { gewaehlterFall, liesMeineFaelle } from '../mein/mein-fall.ts'
import { nachrichtenVon } from '../mein/nachrichten.ts'
import { texte } from '../texte/index.ts'
import { termintexte } from '../texte/termine.ts'
import { wegtexte } from '../texte/weg.ts'

export const loader = geschuetzt('eigenes.sehen', async ({ db, traegerId, konto, request }) => {
  const faelle = await liesMeineFaelle(db, traegerId, konto.kontoId)
  const fall = gewaehlterFall(faelle, request)
  const nachrichten = fall ? await nachrichtenVon(db, traegerId, fall.fallId, konto.kontoId) : []
  return {
    faelle: faelle.map(({ fallId, aktenzeichen, bezeichnung }) => ({ fallId, aktenzeichen, bezeichnung })),
    gewaehlt: fall?.fallId ?? '',
    verbunden: fall !== undefined,
    ungelesen: nachrichten.filter((n) => !n.gelesen).length,
  }
})

/** Bar with the parts of the own area, above every page of it. */
export default function MeinRahmen() {
  const { verbunden, ungelesen, faelle, gewaehlt } = useLoaderData<typeof loader>()
  const sprache = useSprache()
  const t = texte(sprache).bereich
  const teile = [
    { nach: '/mein/weg', name: wegtexte(sprache).titel },
    { nach: '/mein/termine', name: termintexte(sprache).titel },
    { nach: '/mein/stellen', name: wegtexte(sprache).stellen },
    { nach: '/mein/bescheide', name: t.bescheide },
    { nach: '/mein/nachrichten', name: t.nachrichten(ungelesen) },
    { nach: '/mein/nachweise', name: t.nachweise },
    { nach: '/mein/aenderung', name: t.aenderung },
    { nach: '/mein/daten', name: t.daten },
  ]
  return (
    <>
      <nav className="tw-bereiche" aria-label={t.name}>
        <div className="tw-rahmen">
          <ul>
            <li>
              <NavLink to="/mein" end>
                {t.uebersicht}
              </NavLink>
            </li>
            {verbunden &&
              teile.map((teil) => (
                <li key={teil.nach}>
                  <NavLink to={teil.nach}>{teil.name}</NavLink>
                </li>
              ))}
          </ul>
          <Form method="post" action="/abmelden">
            <button type="submit" className="tw-anmelden">
              <Icon name="logout" />
              {t.abmelden}
            </button>
          </Form>
        </div>
      </nav>
      {faelle.length > 1 && <Fallwahl faelle={faelle} gewaehlt={gewaehlt} />}
      <Outlet />
    </>
  )
}
