import { Form, Link, NavLink, Outlet, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Icon, Uebungshinweis } from '../../platform/ui/index.ts'
import { arbeitgeberVonKonto } from '../arbeitgeber.ts'
import { rahmen as t } from '../texte/personal-arbeitgeber.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('arbeitgeber.eigenes', async (z) => ({
  name: z.konto.name,
  arbeitgeber: (await arbeitgeberVonKonto(z.db, z.traegerId, z.konto.kontoId))?.name ?? '',
  traeger: z.umfeld.traeger.kurzname,
  uebungsdaten: z.umfeld.traeger.uebungsdaten,
}))

/** Head of the area of an employer; its pages stand below. */
export default function ArbeitgeberRahmen() {
  const d = useLoaderData<typeof loader>()
  return (
    <div className="ap">
      {d.uebungsdaten && <Uebungshinweis />}
      <header className="ap-kopf">
        <Link className="ap-kopf__marke" to="/arbeitgeber">
          Tragwerk <span className="tw-normal">{d.traeger}</span>
        </Link>
        <nav aria-label={t.navigation}>
          <ul>
            <li>
              <NavLink to="/arbeitgeber" end>
                {t.uebersicht}
              </NavLink>
            </li>
            {d.arbeitgeber !== '' && (
              <li>
                <NavLink to="/arbeitgeber/stellen/neu">{t.neu}</NavLink>
              </li>
            )}
          </ul>
        </nav>
        <span className="ap-kopf__ich vm-ich">
          <Link to="/konto">{[d.name, d.arbeitgeber].filter(Boolean).join(', ')}</Link>
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
