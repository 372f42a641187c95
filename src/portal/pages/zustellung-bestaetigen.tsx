import { Link, useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { bestaetigeMailadresse, findBestaetigung } from '../../platform/post/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { texte } from '../texte/index.ts'

const schluesselIn = (request: Request): string => new URL(request.url).searchParams.get('schluessel') ?? ''

export const loader = oeffentlich(async (z) => {
  const gefunden = await findBestaetigung(z.db, z.umfeld.tresor, z.traegerId, schluesselIn(z.request), z.jetzt)
  return { adresse: gefunden?.adresse }
})

export const action = oeffentlich(async (z) => ({
  ok: await bestaetigeMailadresse(z.db, z.umfeld.tresor, z, schluesselIn(z.request)),
}))

/** Where the link of the first mail leads. The button confirms, not the opening: programs that look through mails open links too. */
export default function ZustellungBestaetigen() {
  const { adresse } = useLoaderData<typeof loader>()
  const fertig = useActionData<typeof action>()?.ok === true
  const t = texte(useSprache()).post.bestaetigen
  const titel = fertig ? t.fertig : adresse === undefined ? t.ungueltig : t.titel
  return (
    <Seite titel={titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{titel}</h1>
        {!fertig && adresse !== undefined ? (
          <form method="post" className="tw-formular">
            <p>{t.frage(adresse)}</p>
            <div className="tw-knoepfe">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.knopf}</span>
              </button>
            </div>
          </form>
        ) : (
          <>
            <p>{fertig ? t.fertigText : t.ungueltigText}</p>
            <p>
              <Link to="/mein/zustellung">{t.portal}</Link>
            </p>
          </>
        )}
      </div>
    </Seite>
  )
}
