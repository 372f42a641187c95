import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { bestaetigeEmpfaenger, findEmpfaengerZu, meldeAb } from '../presse-verteiler.ts'
import { presseTexte } from '../texte/presse/index.ts'

const zweckVon = (params: Readonly<Record<string, string | undefined>>) =>
  params.zweck === 'abmelden' ? ('abmelden' as const) : ('bestaetigen' as const)

export const loader = oeffentlich(async (z) => {
  const zweck = zweckVon(z.params)
  const e = await findEmpfaengerZu(z.db, z.umfeld.tresor, z, z.params.schluessel ?? '', zweck)
  return { zweck, adresse: e?.adresse }
})

/** Only a form changes something: programs that check mails open every link in them. */
export const action = oeffentlich(async (z) => {
  const zweck = zweckVon(z.params)
  const tat = zweck === 'abmelden' ? meldeAb : bestaetigeEmpfaenger
  return { zweck, getan: await tat(z.db, z.umfeld.tresor, z, z.params.schluessel ?? '') }
})

/** What a link in a mail leads to: confirm a subscription, or end it. */
export default function VerteilerLink() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = presseTexte(useSprache()).verteiler
  const ab = d.zweck === 'abmelden'
  const ungueltig = antwort ? !antwort.getan : d.adresse === undefined
  const titel = ungueltig ? t.ungueltig : antwort ? (ab ? t.abgemeldet : t.bestaetigt) : ab ? t.abmelden : t.bestaetigen
  return (
    <Seite titel={titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{titel}</h1>
        {ungueltig && (
          <>
            <p>{t.ungueltigText}</p>
            <p>
              <Link to="/presse/verteiler">{t.nochmal}</Link>
            </p>
          </>
        )}
        {!ungueltig && antwort && <p>{ab ? t.abgemeldetText : t.bestaetigtText}</p>}
        {!ungueltig && !antwort && (
          <Form method="post" reloadDocument className="tw-fliess">
            <p className="tw-umbruch">{ab ? t.abmeldenText(d.adresse ?? '') : t.bestaetigenText(d.adresse ?? '')}</p>
            <div className="tw-knoepfe">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{ab ? t.abmelden : t.bestaetigen}</span>
              </button>
            </div>
          </Form>
        )}
      </div>
    </Seite>
  )
}
