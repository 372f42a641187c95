import { diffWordsWithSpace } from 'diff'
import { findArt } from './arten.ts'
import { flach } from './redaktion-werte.ts'
import { wertName } from './texte/personal-felder.ts'
import { stelleName } from './texte/personal-redaktion.ts'

export type Stueck = Readonly<{ art: 'gleich' | 'neu' | 'weg' | 'auslassung'; text: string }>
/** One place that differs between two versions. */
export type Aenderung = Readonly<{ stelle: string; name: string; stuecke: readonly Stueck[] }>

/** What stays the same is shown this far around a change, in characters. */
const UMGEBUNG = 160

/**
 * What differs between two versions of the same kind, by words; places in the order of the form.
 *
 * @param alt undefined: there was none before, everything is new
 */
export function vergleiche(art: string, alt: unknown, neu: unknown): Aenderung[] {
  const [vorher, nachher] = [flach(gelesen(art, alt)), flach(gelesen(art, neu))]
  const stellen = [...new Set([...Object.keys(nachher), ...Object.keys(vorher)])]
  return stellen.flatMap((stelle) => {
    const [a = '', n = ''] = [vorher, nachher].map((v) => (v[stelle] ?? []).map((w) => wertName(stelle, w)).join(', '))
    return a === n ? [] : [{ stelle, name: stelleName(stelle), stuecke: nachWorten(a, n) }]
  })
}

/** A version of an older form is shown as the program reads it today. */
function gelesen(art: string, daten: unknown): unknown {
  const ergebnis = findArt(art)?.schema.safeParse(daten)
  return ergebnis?.success ? ergebnis.data : (daten ?? {})
}

function nachWorten(alt: string, neu: string): Stueck[] {
  const teile = diffWordsWithSpace(alt, neu, { timeout: 300 }) ?? [
    { value: alt, removed: true, added: false },
    { value: neu, removed: false, added: true },
  ]
  return teile.flatMap((t, i): Stueck[] => {
    if (t.added) return [{ art: 'neu', text: t.value }]
    if (t.removed) return [{ art: 'weg', text: t.value }]
    return kuerze(t.value, i === 0, i === teile.length - 1)
  })
}

function kuerze(text: string, erstes: boolean, letztes: boolean): Stueck[] {
  if (text.length <= 2 * UMGEBUNG + 40) return [{ art: 'gleich', text }]
  const vorn = text.slice(0, UMGEBUNG)
  const hinten = text.slice(-UMGEBUNG)
  const luecke: Stueck = { art: 'auslassung', text: ' … ' }
  return [...(erstes ? [] : [{ art: 'gleich' as const, text: vorn }]), luecke, ...(letztes ? [] : [{ art: 'gleich' as const, text: hinten }])]
}
