import { redirect } from 'react-router'
import { beginneOidc } from '../oidc.ts'
import { oeffentlichInSchritten } from '../schutz.ts'
import { cookie } from '../sitzung.ts'
import { eigenerPfad } from '../weiter.ts'

/** To the sign-in service of the Träger. */
export const loader = oeffentlichInSchritten(async (z) => {
  const anfang = await beginneOidc(z, eigenerPfad(new URL(z.request.url).searchParams.get('weiter')))
  if (!anfang.ok) return redirect(`/anmelden?dienst=${anfang.fehler}`)
  return redirect(anfang.nach, { headers: { 'Set-Cookie': cookie(anfang.token, z.request) } })
})
