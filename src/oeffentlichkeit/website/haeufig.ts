import { liesAuftritt } from '../auftritt.ts'
import { haeufigSchema } from '../einstellungen.ts'
import type { Kontext } from './kontext.ts'
import { oftGesuchte } from './seiten.ts'
import { adressen } from './sitemap.ts'

export type Haeufiges = Readonly<{ pfad: string; titel: string; lang: string | undefined }>

const HOECHSTENS = 6

/**
 * What people look for most: the links that the Träger has set, else the pages it has marked. A link inside the site to a page that is
 * not public (any more) is left out.
 */
export async function liesHaeufige(k: Kontext): Promise<readonly Haeufiges[]> {
  const gesetzt = await liesAuftritt(k.db, k.traegerId, 'haeufig', haeufigSchema)
  const markiert = await oftGesuchte(k)
  if (gesetzt === undefined || gesetzt.verweise.length === 0) return markiert.slice(0, HOECHSTENS)
  const da = new Set((await adressen(k)).map((a) => a.pfad))
  return gesetzt.verweise
    .filter((v) => !v.ziel.startsWith('/') || da.has(v.ziel.split(/[?#]/)[0] ?? '') || v.ziel.startsWith('/mein'))
    .slice(0, HOECHSTENS)
    .map(({ titel, ziel }) => {
      const eigener = markiert.find((m) => m.pfad === ziel) // its name in the language of the page
      return eigener ?? { pfad: ziel, titel, lang: k.sprache === 'en' ? 'de' : undefined }
    })
}
