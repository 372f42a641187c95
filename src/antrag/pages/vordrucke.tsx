import { Link, useHref, useLoaderData } from 'react-router'
import { geltendeVordrucke } from '../../oeffentlichkeit/index.ts'
import { oeffentlich } from '../../platform/auth/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { worte } from '../texte/ansicht.ts'
import { entwurfVon } from '../zugang.ts'

export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  return { nummer: antrag.nummer, vordrucke: await geltendeVordrucke(z.db, z.traegerId, z.jetzt) }
})

/** Who would rather sign paper takes the answers along: every form with what was answered already. */
export default function AntragVordrucke() {
  const { vordrucke } = useLoaderData<typeof loader>()
  const { vordrucke: t, gemeinsam } = worte(useSprache())
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <h1>{t.titel}</h1>
        <p>{t.satz}</p>
        {vordrucke.length === 0 && <p>{t.leer}</p>}
        <ul>
          {vordrucke.map((v) => (
            <li key={v.adresse}>
              <Blatt pfad={`/antrag/vordrucke/${v.adresse}.pdf`} text={t.blatt(v.titel)} />
            </li>
          ))}
        </ul>
        <p>
          <Link to="/antrag/uebersicht" className="kern-link">
            {gemeinsam.zurUebersicht}
          </Link>
        </p>
      </div>
    </Seite>
  )
}

function Blatt({ pfad, text }: { pfad: string; text: string }) {
  return (
    <a href={useHref(pfad)} className="kern-link">
      {text}
    </a>
  )
}
