import { redirect } from 'react-router'
import { vollendeOidc } from '../oidc.ts'
import { oeffentlichInSchritten } from '../schutz.ts'
import { cookie } from '../sitzung.ts'

/** Back from the sign-in service. */
export const loader = oeffentlichInSchritten(async (z) => {
  const ende = await vollendeOidc(z)
  return redirect(ende.ok ? ende.nach : `/anmelden?dienst=${ende.fehler}`, {
    headers: { 'Set-Cookie': cookie(ende.ok ? ende.token : undefined, z.request) },
  })
})
