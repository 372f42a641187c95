import { type ActionFunctionArgs, data } from 'react-router'
import { type Offen, oeffentlich } from '../platform/auth/index.ts'
import { type Sprache, spracheCookie, spracheKontext } from '../platform/sprache/index.ts'

/** A public action that may choose the language: its answer says so with `gewaehlt`, and this very page speaks it already. */
export function mitSprachwahl<T extends object>(work: (z: Offen) => Promise<(T & Readonly<{ gewaehlt?: Sprache }>) | Response>) {
  const action = oeffentlich(work)
  const ausfuehren = async (args: ActionFunctionArgs) => {
    const antwort = await action(args)
    if (antwort instanceof Response || antwort.gewaehlt === undefined) return antwort
    args.context.set(spracheKontext, antwort.gewaehlt)
    return data(antwort, { headers: { 'Set-Cookie': spracheCookie(antwort.gewaehlt) } })
  }
  return Object.assign(ausfuehren, { recht: 'oeffentlich' as const })
}
