import { sprachen, sprachNamen, zeitworte } from '../sprache/index.ts'
import { texte } from './texte.ts'

const VERSUCHE = 3
const HOECHSTENS_S = 60

/**
 * Sends a form again that the server refused because there were too many at that moment, after the pause it asks for: the page stays as it
 * is, and nothing of what was typed is lost. Without JavaScript the server's answer holds the fields.
 *
 * @param zeige tells how many seconds it takes; `undefined`: over
 */
export function mitGeduld(holen: typeof fetch, zeige: (sekunden: number | undefined) => void): typeof fetch {
  return async (was, init) => {
    for (let versuch = 1; ; versuch++) {
      const antwort = await holen(was instanceof Request ? was.clone() : was, init)
      const sekunden = Number(antwort.headers.get('retry-after') ?? Number.NaN)
      if (antwort.status !== 429 || versuch === VERSUCHE || !(sekunden <= HOECHSTENS_S)) return antwort
      zeige(sekunden)
      await new Promise((weiter) => setTimeout(weiter, sekunden * 1000))
      zeige(undefined)
    }
  }
}

/** A line at the top of the page, read aloud when it appears; in the language of the page. */
export function warteHinweis(): (sekunden: number | undefined) => void {
  let zeile: HTMLElement | undefined
  return (sekunden) => {
    zeile?.remove()
    zeile = undefined
    if (sekunden === undefined) return
    zeile = document.createElement('p')
    zeile.role = 'status'
    zeile.className = 'tw-warten'
    const sprache = sprachen.find((s) => sprachNamen[s].tag === document.documentElement.lang) ?? 'de'
    zeile.textContent = texte(sprache).zuViele.vonSelbst(zeitworte(sprache).sekunden(sekunden))
    document.body.prepend(zeile)
  }
}
