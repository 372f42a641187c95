import { Form, useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Seite, TextFeld, useSprache } from '../../platform/ui/index.ts'
import { entscheideZitat, findZitat } from '../presse-zitat.ts'
import { presseTexte } from '../texte/presse/index.ts'

export const loader = oeffentlich(async (z) => {
  const zitat = await findZitat(z.db, z.umfeld.tresor, z, z.params.schluessel ?? '')
  return { haus: z.umfeld.traeger.kurzname, zitat: zitat && { person: zitat.person, funktion: zitat.funktion, text: zitat.text } }
})

export const action = oeffentlich(async (z) => {
  const form = await formularAus(z.request)
  const freigegeben = form.get('antwort') === 'ja'
  const antwort = { freigegeben, bemerkung: String(form.get('bemerkung') ?? '') }
  return { freigegeben, getan: await entscheideZitat(z.db, z.umfeld.tresor, z, z.params.schluessel ?? '', antwort) }
})

/** The quoted person approves her words, on a phone, without an account. */
export default function Zitatfreigabe() {
  const { haus, zitat } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = presseTexte(useSprache()).zitat
  const ungueltig = antwort ? !antwort.getan : zitat === undefined
  const titel = ungueltig ? t.ungueltig : antwort ? (antwort.freigegeben ? t.danke : t.abgelehnt) : t.titel
  return (
    <Seite titel={titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{titel}</h1>
        {ungueltig && <p>{t.ungueltigText}</p>}
        {!ungueltig && antwort && <p>{t.weiter}</p>}
        {!ungueltig && !antwort && zitat && (
          <>
            <p>{t.vorspann(haus)}</p>
            <figure className="tw-zitat" lang="de">
              <blockquote>„{zitat.text}“</blockquote>
              <figcaption>
                {zitat.person}, {zitat.funktion}
              </figcaption>
            </figure>
            <Form method="post" reloadDocument className="tw-fliess">
              <div className="tw-knoepfe">
                <button type="submit" name="antwort" value="ja" className="kern-btn kern-btn--primary">
                  <span className="kern-label">{t.knopf}</span>
                </button>
              </div>
              <TextFeld name="bemerkung" label={t.bemerkung} wert="" />
              <div className="tw-knoepfe">
                <button type="submit" name="antwort" value="nein" className="kern-btn kern-btn--secondary">
                  <span className="kern-label">{t.nein}</span>
                </button>
              </div>
            </Form>
          </>
        )}
      </div>
    </Seite>
  )
}
