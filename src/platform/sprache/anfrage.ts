import { createContext, type RouterContextProvider } from 'react-router'
import { type Sprache, spracheAus } from './sprache.ts'

/** A choice made by this very request: an action sets it, so that the page it answers with speaks the new language already. */
export const spracheKontext = createContext<Sprache | null>(null)

/** The language of the answer to a request. */
export function spracheVon({ request, context }: Readonly<{ request: Request; context: Readonly<RouterContextProvider> }>): Sprache {
  return context.get(spracheKontext) ?? spracheAus(request)
}
