import { type RefObject, useEffect, useState } from 'react'

/** True once the page is alive: what only works with a script is shown from then on. */
export function useLebendig(): boolean {
  const [lebt, setLebt] = useState(false)
  useEffect(() => setLebt(true), [])
  return lebt
}

/** Strg+S sends the form with its first button, wherever the cursor is. */
export function useSpeichertaste(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const druecke = (e: KeyboardEvent) => {
      if (e.key.toLowerCase() !== 's' || !(e.ctrlKey || e.metaKey) || e.altKey) return
      const knopf = form.current?.querySelector<HTMLButtonElement>('button[type=submit]')
      if (!knopf) return
      e.preventDefault()
      form.current?.requestSubmit(knopf)
    }
    document.addEventListener('keydown', druecke)
    return () => document.removeEventListener('keydown', druecke)
  }, [form])
}

/** Asks before somebody leaves with text that is not saved. @returns whether there is such text, and how to say that it was sent */
export function useUngespeichert(schonGeaendert: boolean): Readonly<{ offen: boolean; melde: (offen: boolean) => void }> {
  const [offen, melde] = useState(schonGeaendert)
  useEffect(() => {
    if (!offen) return
    const frage = (e: BeforeUnloadEvent) => e.preventDefault()
    addEventListener('beforeunload', frage)
    return () => removeEventListener('beforeunload', frage)
  }, [offen])
  return { offen, melde }
}

/**
 * Goes to the field of a place in the data, or to the nearest one around it: `raeume.0.werte.2.cent` to the row. A field of another
 * language is shown first.
 */
export function springeZu(stelle: string): void {
  const teile = stelle.split('.')
  for (let n = teile.length; n > 0; n--) {
    const id = `f-${teile.slice(0, n).join('-')}`
    const feld = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]`)
    if (feld === null) continue
    const blatt = feld.closest<HTMLElement>('[data-sprache]')?.dataset.sprache
    if (blatt) document.querySelector<HTMLInputElement>(`input[name=_sprache][value=${blatt}]`)?.click()
    feld.closest('details')?.setAttribute('open', '')
    feld.focus()
    return
  }
}

/** `de.titel` of a finding is the field `texte.de.titel`. */
export function feldVonStelle(stelle: string): string {
  if (stelle === 'Bild') return 'bild'
  return /^(de|einfach|en)\./.test(stelle) ? `texte.${stelle}` : stelle
}
