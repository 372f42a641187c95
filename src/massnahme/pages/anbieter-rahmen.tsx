import { Form, Link, NavLink, Outlet, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Icon, Uebungshinweis } from '../../platform/ui/index.ts'
import { anbieterVon } from '../anbieter.ts'
import { rahmen as t } from '../texte/personal-anbieter.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const anbieter = await z.einmal(`anbieter ${z.konto.kontoId}`, () => anbieterVon(z.db, z.traegerId, z.konto.kontoId))
  return {
    name: z.konto.name,
    traeger: z.umfeld.traeger.kurzname,
    uebungsdaten: z.umfeld.traeger.uebungsdaten,
    anbieter: anbieter?.aktiv ? anbieter.name : undefined,
    arten: anbieter?.aktiv ? anbieter.arten : [],
  }
})

const teile = [
  { nach: '/anbieter', name: t.start, art: undefined },
  { nach: '/anbieter/teilnehmende', name: t.teilnehmende, art: 'massnahme' },
  { nach: '/anbieter/anwesenheit', name: t.anwesenheit, art: 'massnahme' },
  { nach: '/anbieter/hochladen', name: t.hochladen, art: 'massnahme' },
  { nach: '/anbieter/teilhabe', name: t.teilhabe, art: 'teilhabe' },
  { nach: '/anbieter/rechnungen', name: t.rechnungen, art: 'massnahme' },
] as const

/** Head of the area of a provider; its pages stand below. */
export default function AnbieterRahmen() {
  const { name, traeger, uebungsdaten, anbieter, arten } = useLoaderData<typeof loader>()
  return (
    <div className="ap">
      {uebungsdaten && <Uebungshinweis />}
      <header className="ap-kopf">
        <Link className="ap-kopf__marke" to="/anbieter">
          {t.marke} <span className="tw-normal">{traeger}</span>
        </Link>
        {anbieter !== undefined && (
          <nav aria-label={t.navigation}>
            <ul>
              {teile
                .filter((teil) => teil.art === undefined || arten.includes(teil.art))
                .map((teil) => (
                  <li key={teil.nach}>
                    <NavLink to={teil.nach} end={teil.nach === '/anbieter'}>
                      {teil.name}
                    </NavLink>
                  </li>
                ))}
            </ul>
          </nav>
        )}
        <span className="ap-kopf__ich ms-ich">
          <Link to="/konto">
            {name}
            {anbieter !== undefined && `, ${anbieter}`}
          </Link>
          <Form method="post" action="/abmelden">
            <button type="submit" className="ap-kopf__ab">
              <Icon name="logout" />
              {t.abmelden}
            </button>
          </Form>
        </span>
      </header>
      <Outlet />
    </div>
  )
}
