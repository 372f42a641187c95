import { useEffect } from 'react'

/** One key per decision; each of them is a plain button as well. Never fires in a field, nor with another key held down. */
export function EingangTasten({ jetzt }: { jetzt: string }) {
  useEffect(() => {
    // the open answer stays in view while one after the other is decided
    if (jetzt !== '') document.querySelector('.ap-antworten [aria-current]')?.scrollIntoView({ block: 'center' })
  }, [jetzt])
  useEffect(() => {
    const bei = (e: KeyboardEvent) => {
      const ziel = e.target instanceof HTMLElement ? e.target : undefined
      const imFeld = ziel?.closest('input, textarea, select') != null
      if (e.key === 'Enter' && e.ctrlKey) return druecke(e, ziel?.closest('.ap-nachfrage') == null ? 'fertig' : 'merken')
      if (imFeld || e.altKey || e.metaKey || e.ctrlKey) return
      if (e.key === 'Enter' && ziel?.closest('a, button, summary') == null) return druecke(e, 'uebernehmen')
      const taste = { f: 'nachfragen', e: 'aendern', z: 'zuruecknehmen', s: 'senden', ArrowDown: 'naechste', ArrowUp: 'vorige' }[e.key]
      if (taste) druecke(e, taste)
    }
    document.addEventListener('keydown', bei)
    return () => document.removeEventListener('keydown', bei)
  }, [])
  return null
}

/** Presses the button or opens the details that carry the name of the key. */
function druecke(e: KeyboardEvent, was: string): void {
  const element = document.querySelector<HTMLElement>(`[data-taste="${was}"]`)
  if (!element) return
  e.preventDefault()
  if (element instanceof HTMLDetailsElement) {
    element.open = true
    element.querySelector<HTMLElement>('textarea')?.focus()
  } else element.click()
}
