import { type RefObject, useEffect, useRef } from 'react'

/** Keys that work on a page, always in view. */
export function Tastenleiste({ tasten }: { tasten: readonly (readonly [string, string])[] }) {
  return (
    <footer className="ap-tasten">
      {tasten.map(([taste, tut]) => (
        <span key={taste}>
          <kbd>{taste}</kbd> {tut}
        </span>
      ))}
    </footer>
  )
}

/** Arrow keys go from row to row: they move the focus between the first links of the rows. Never inside a field. */
export function useZeilentasten(): RefObject<HTMLTableElement | null> {
  const tabelle = useRef<HTMLTableElement>(null)
  useEffect(() => {
    const gehe = (e: KeyboardEvent) => {
      const schritt = { ArrowDown: 1, ArrowUp: -1 }[e.key]
      if (schritt === undefined || (e.target instanceof HTMLElement && e.target.closest('input, textarea, select, form') !== null)) return
      const links = [...(tabelle.current?.querySelectorAll<HTMLAnchorElement>('tbody tr a') ?? [])]
      const hier = links.findIndex((a) => a === document.activeElement || a.closest('tr')?.contains(document.activeElement) === true)
      const ziel = links[hier < 0 ? 0 : hier + schritt]
      if (ziel === undefined) return
      e.preventDefault()
      ziel.focus()
    }
    document.addEventListener('keydown', gehe)
    return () => document.removeEventListener('keydown', gehe)
  }, [])
  return tabelle
}

/** Keys of the page of a case, while the focus is in the grid or the panel: A changes the first fact, Esc closes what is open. */
export function usePaneltasten(): RefObject<HTMLDivElement | null> {
  const seite = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const bereich = seite.current
    const taste = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey) return
      const imFeld = e.target instanceof HTMLElement && e.target.closest('input, textarea, select') !== null
      const ziel = {
        a: imFeld ? null : bereich?.querySelector<HTMLElement>('[data-aendern]'),
        Escape: bereich?.querySelector<HTMLElement>('[data-abbrechen]') ?? bereich?.querySelector<HTMLElement>('[data-schliessen]'),
      }[e.key]
      if (!ziel) return
      e.preventDefault()
      const falte = ziel.closest('details')
      if (falte !== null) falte.open = true
      // what is closed takes the focus with it: back to the cell it came from
      if (e.key === 'Escape') bereich?.querySelector<HTMLElement>('.raster a[tabindex="0"]')?.focus()
      ziel.click()
    }
    bereich?.addEventListener('keydown', taste)
    return () => bereich?.removeEventListener('keydown', taste)
  }, [])
  return seite
}
