import { redirect } from 'react-router'
import { Seite } from '../../ui/index.ts'
import { oeffentlich } from '../schutz.ts'
import { beendeSitzung, cookie } from '../sitzung.ts'

export const action = oeffentlich(async ({ db, traegerId, request }) => {
  await beendeSitzung(db, traegerId, request)
  return redirect('/anmelden?abgemeldet', { headers: { 'Set-Cookie': cookie(undefined, request) } })
})

/** Signing out changes something, so that a link alone does not do it: who opens the address gets the button. */
export default function Abmelden() {
  return (
    <Seite titel="Abmelden">
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>Abmelden</h1>
        <p>Danach öffnet dieser Browser keinen Fall mehr, bis sich wieder jemand anmeldet.</p>
        <form method="post" action="/abmelden">
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">Jetzt abmelden</span>
            </button>
          </div>
        </form>
      </div>
    </Seite>
  )
}
