import { useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis, Seite, useSprache, Wahl } from '../../platform/ui/index.ts'
import { merkeZustellwunsch, zustellwunsch } from '../mein/einwilligung.ts'
import { heuteVon, leuteAm, meinFall } from '../mein/mein-fall.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Art der Zustellung')
  if (fall.personId === null) throw new Response(null, { status: 404 })
  const ich = (await leuteAm(z.db, z.traegerId, fall.fallId, heuteVon(z))).find((m) => m.personId === fall.personId)
  const { elektronisch } = await zustellwunsch(z.db, z.traegerId, fall.fallId, fall.personId)
  return { name: ich ? `${ich.vorname} ${ich.nachname}` : z.konto.name, elektronisch }
})

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Art der Zustellung ändern')
  const weg = (await formularAus(z.request)).get('weg')
  if (fall.personId === null || (weg !== 'portal' && weg !== 'post')) return { ok: false }
  await merkeZustellwunsch(z.db, z, { fallId: fall.fallId, personId: fall.personId, elektronisch: weg === 'portal' })
  return { ok: true }
})

/** Consent to electronic decisions: a page of its own, for one person, paper unless chosen otherwise. */
export default function Zustellung() {
  const { name, elektronisch } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = texte(useSprache()).zustellung
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        {antwort?.ok && (
          <div role="status">
            <Hinweis art="success" titel={t.gespeichert} />
          </div>
        )}
        <form method="post" className="tw-formular">
          <fieldset>
            <legend>
              <h1>{t.titel}</h1>
            </legend>
            <p>{t.gilt(name)}</p>
            <Wahl
              name="weg"
              optionen={[
                { wert: 'post', text: t.papier, hinweis: t.papierHinweis },
                { wert: 'portal', text: t.portal, hinweis: t.portalHinweis },
              ]}
              gewaehlt={[elektronisch ? 'portal' : 'post']}
            />
          </fieldset>
          <p>{t.freiwillig}</p>
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </form>
        <p className="tw-klein tw-leise">{t.recht}</p>
      </div>
    </Seite>
  )
}
