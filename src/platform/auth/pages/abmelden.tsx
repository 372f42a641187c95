import { Form, redirect } from 'react-router'
import { Seite, useSprache } from '../../ui/index.ts'
import { oeffentlich } from '../schutz.ts'
import { beendeSitzung, cookie } from '../sitzung.ts'
import { texte } from '../texte/index.ts'

export const action = oeffentlich(async ({ db, traegerId, request }) => {
  await beendeSitzung(db, traegerId, request)
  return redirect('/anmelden?abgemeldet', { headers: { 'Set-Cookie': cookie(undefined, request) } })
})

/** Signing out changes something, so that a link alone does not do it: who opens the address gets the button. */
export default function Abmelden() {
  const t = texte(useSprache()).abmelden
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.text}</p>
        <Form reloadDocument method="post" action="/abmelden">
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </Form>
      </div>
    </Seite>
  )
}
