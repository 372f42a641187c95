import { Form, Link, NavLink, Outlet, useLoaderData, useLocation } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { Icon, Uebungshinweis } from '../../platform/ui/index.ts'
import { Befehlsfeld } from '../ansicht/befehlsfeld.tsx'
import { bereiche } from '../bereiche.ts'
import { rahmen as t } from '../texte/personal.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('arbeitsplatz.sehen', async ({ konto, umfeld }) => ({
  name: konto.name,
  stelle: konto.stelle,
  traeger: umfeld.traeger.kurzname,
  uebungsdaten: umfeld.traeger.uebungsdaten,
  suchtFaelle: darf(konto, 'fall.suchen'),
  bereiche: bereiche
    .filter((b) => darf(konto, b.recht) && (!('nurUebung' in b) || umfeld.post?.uebung === true))
    .map(({ nach, name, taste, ...b }) => ({ nach, name, taste, imKopf: !('nurUebung' in b) })),
}))

/** Head of the workplace; every page of staff stands below it. */
export default function Rahmen() {
  const { name, stelle, traeger, uebungsdaten, suchtFaelle, bereiche: meine } = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  return (
    <div className="ap">
      {uebungsdaten && <Uebungshinweis />}
      <header className="ap-kopf">
        <Link className="ap-kopf__marke" to={meine[0]?.nach ?? '/konto'}>
          Tragwerk <span className="tw-normal">{traeger}</span>
        </Link>
        <nav aria-label={t.navigation}>
          <ul>
            {meine
              .filter((b) => b.imKopf)
              .map((b) => (
                <li key={b.nach}>
                  <NavLink to={b.nach}>{b.name}</NavLink>
                </li>
              ))}
          </ul>
        </nav>
        <Befehlsfeld bereiche={meine} faelle={suchtFaelle} key={pathname} />
        <span className="ap-kopf__ich">
          <Link to="/konto">
            {name}
            {stelle && `, ${stelle}`}
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
