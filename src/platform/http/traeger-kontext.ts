import { createContext } from 'react-router'

/** What a page head shows of the Träger this installation speaks for. */
type TraegerImKopf = Readonly<{ kurzname: string; name: string; uebungsdaten: boolean }>

/**
 * Handed to the pages with each request. `main.ts` takes this key from the build (`entry.server.tsx` hands it out): the build has its
 * own copy of this module.
 */
export const traegerKontext = createContext<TraegerImKopf>()
