import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import { istSprache, spracheCookie } from '../index.ts'

/** Chooses the language of the pages, and leads back to where the choice was made. */
export async function action({ request }: ActionFunctionArgs) {
  const formular = await formularAus(request)
  const gewaehlt = formular.get('sprache')
  const headers = { 'Set-Cookie': spracheCookie(istSprache(gewaehlt) ? gewaehlt : 'de') }
  return formular.has('bleibt') ? data(null, { headers }) : redirect(eigenerPfad(formular.get('zurueck')), { headers })
}

/** A path of this site, never another one: `//host` and `/\host` would lead away. */
function eigenerPfad(wert: unknown): string {
  return typeof wert === 'string' && /^\/(?![/\\])/.test(wert) ? wert : '/'
}

export const loader = () => redirect('/')
