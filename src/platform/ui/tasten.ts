import { type RefObject, useEffect } from 'react'

/** Strg+Enter sends the form with its first button, from wherever the focus is. */
export function useAbsendetaste(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const druecke = (e: KeyboardEvent) => {
      if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return
      const knopf = form.current?.querySelector<HTMLButtonElement>('button[type=submit]')
      if (!knopf) return
      e.preventDefault()
      form.current?.requestSubmit(knopf)
    }
    document.addEventListener('keydown', druecke)
    return () => document.removeEventListener('keydown', druecke)
  }, [form])
}

/** A single letter goes to an element, but never while somebody types. */
export function useBuchstabe(buchstabe: string, id: string): void {
  useEffect(() => {
    const druecke = (e: KeyboardEvent) => {
      if (e.key.toLowerCase() !== buchstabe || e.ctrlKey || e.metaKey || e.altKey) return
      if (e.target instanceof HTMLElement && e.target.closest('input, textarea, select') !== null) return
      e.preventDefault()
      document.getElementById(id)?.focus()
    }
    document.addEventListener('keydown', druecke)
    return () => document.removeEventListener('keydown', druecke)
  }, [buchstabe, id])
}
