import { alterIm, liesBetrag, liesGeburt } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { ersterMonat, letzterMonat } from '../recht/index.ts'
import type { Angaben } from './model.ts'
import { type KindWort, rechnerTexte } from './texte/rechner/index.ts'

export type Mensch = Readonly<{ id: string; art: 'erwachsen' | 'kind'; geburtsdatum: string; alter: number }>

/** What the answers say so far, in the form that the questions branch on. */
export type Lage = Readonly<{
  a: Angaben
  /** in which the questions are asked */
  sprache: Sprache
  /** month of the calculation, `2026-08` */
  monat: string
  paar: boolean
  zahlKinder: number
  erwachsene: readonly Mensch[]
  kinder: readonly Mensch[]
}>

export const HOECHSTENS_KINDER = 10

/** @param heute the running month, `2026-11`: the month that is preset, moved into the period that the law keeps */
export function lageAus(a: Angaben, heute: string, sprache: Sprache = 'de'): Lage {
  const monat = a.monat && a.monat >= ersterMonat && a.monat <= letzterMonat ? a.monat : vorgabeMonat(heute)
  const paar = a.paar === 'paar'
  const zahlKinder = Math.min(HOECHSTENS_KINDER, Math.max(0, Number.parseInt(a.kinder ?? '0', 10) || 0))
  const mensch = (id: string, art: Mensch['art']): Mensch[] => {
    const geburt = liesGeburt(a[`geburt.${id}`] ?? '', monat)
    return geburt.ok ? [{ id, art, geburtsdatum: geburt.wert, alter: alterIm(monat, geburt.wert) }] : []
  }
  return {
    a,
    sprache,
    monat,
    paar,
    zahlKinder,
    erwachsene: (paar ? ['sie', 'partner'] : ['sie']).flatMap((id) => mensch(id, 'erwachsen')),
    kinder: kindIds(zahlKinder).flatMap((id) => mensch(id, 'kind')),
  }
}

export function vorgabeMonat(heute: string): string {
  return heute < ersterMonat ? ersterMonat : heute > letzterMonat ? letzterMonat : heute
}

export function kindIds(zahl: number): string[] {
  return Array.from({ length: zahl }, (_, i) => `kind${i + 1}`)
}

/** The choices of a question with several answers. */
export function gewaehlt(a: Angaben, feld: string): string[] {
  return (a[feld] ?? '').split(',').filter((w) => w !== '')
}

/** Euros of a field; 0 where nothing or nothing readable stands. */
export function betrag(a: Angaben, feld: string): number {
  const gelesen = liesBetrag(a[feld] ?? '')
  return gelesen.ok ? gelesen.wert : 0
}

/** `Kind 2 (8 Jahre)`, `Ihr Kind (8 Jahre)`, `Ihre Partnerin oder Ihr Partner`, `Sie`; as the answer to „Wer?“. */
export function nenne(lage: Lage, m: Mensch): string {
  const t = rechnerTexte(lage.sprache).personen
  if (m.id === 'sie') return t.sie
  return m.id === 'partner' ? t.partner : t.kind(alsWort(lage, m))
}

/** A child as sentences name it. */
export function alsWort(lage: Lage, kind: Mensch): KindWort {
  return { nummer: lage.zahlKinder === 1 ? undefined : Number(kind.id.slice(4)), alter: kind.alter }
}
