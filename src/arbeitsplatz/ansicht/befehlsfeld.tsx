import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Form, Link, useFetcher } from 'react-router'
import { Icon } from '../../platform/ui/index.ts'
import type { loader as vorschlaege } from '../pages/vorschlaege.ts'
import { befehlsfeld as t } from '../texte/personal.ts'

type Bereich = Readonly<{ nach: string; name: string }>
type Vorschlag = Readonly<{ nach: string; name: string; dazu: string }>

/**
 * Search and commands: a form that leads to the list of cases, and with a script a list of suggestions below it. Strg K and the slash
 * put the cursor here from everywhere outside of a field; arrows go through the suggestions, which are plain links.
 *
 * @param faelle whether this person may look for cases; others find parts of the workplace here
 */
export function Befehlsfeld({ bereiche, faelle }: { bereiche: readonly Bereich[]; faelle: boolean }) {
  const form = useRef<HTMLFormElement>(null)
  const fetcher = useFetcher<typeof vorschlaege>()
  const [text, setText] = useState('')
  const [offen, setOffen] = useState(false)
  useTastensprung(form)

  const treffer: Vorschlag[] = offen ? [...befehle(bereiche, text), ...(text.trim() === '' ? [] : (fetcher.data ?? []))] : []
  const tippe = (neu: string) => {
    setText(neu)
    setOffen(true)
    if (faelle && neu.trim() !== '') void fetcher.load(`/faelle/vorschlaege?q=${encodeURIComponent(neu)}`)
  }
  const taste = (e: KeyboardEvent<HTMLFormElement>) => {
    if (e.key === 'Escape') setOffen(false)
    const schritt = { ArrowDown: 1, ArrowUp: -1 }[e.key]
    if (schritt === undefined) return
    const stellen = [...e.currentTarget.querySelectorAll<HTMLElement>('input, a')]
    const hier = stellen.indexOf(document.activeElement as HTMLElement)
    stellen[(hier + schritt + stellen.length) % stellen.length]?.focus()
    e.preventDefault()
  }
  return (
    <Form
      ref={form}
      action={faelle ? '/faelle' : (treffer[0]?.nach ?? bereiche[0]?.nach ?? '/konto')}
      role="search"
      className="ap-befehl"
      onKeyDown={taste}
      onBlur={(e) => e.currentTarget.contains(e.relatedTarget) || setOffen(false)}
    >
      <Icon name="search" />
      <input
        type="search"
        name="q"
        value={text}
        autoComplete="off"
        placeholder={faelle ? t.platzhalter : t.nurBefehle}
        aria-label={faelle ? t.label : t.nurBefehle}
        aria-keyshortcuts="Control+K"
        onChange={(e) => tippe(e.target.value)}
        onFocus={() => setOffen(true)}
      />
      <kbd>{t.taste}</kbd>
      <ul aria-label={t.vorschlaege} className="ap-vorschlaege" hidden={treffer.length === 0}>
        {treffer.map((v) => (
          <li key={v.nach}>
            <Link to={v.nach}>
              <b>{v.name}</b> <span>{v.dazu}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Form>
  )
}

function befehle(bereiche: readonly Bereich[], text: string): Vorschlag[] {
  const gesucht = text.trim().toLowerCase()
  return bereiche.filter((b) => b.name.toLowerCase().includes(gesucht)).map((b) => ({ nach: b.nach, name: b.name, dazu: t.oeffnen }))
}

function useTastensprung(form: { current: HTMLFormElement | null }): void {
  useEffect(() => {
    const springe = (e: globalThis.KeyboardEvent) => {
      const schreibt = e.target instanceof HTMLElement && e.target.closest('input, textarea, select, [contenteditable]') !== null
      if (!((e.key === 'k' && (e.ctrlKey || e.metaKey)) || (e.key === '/' && !schreibt))) return
      e.preventDefault()
      form.current?.querySelector('input')?.select()
    }
    document.addEventListener('keydown', springe)
    return () => document.removeEventListener('keydown', springe)
  }, [form])
}
