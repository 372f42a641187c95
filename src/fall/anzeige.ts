import type { ArtInfo } from './angabe-arten.ts'
import type { AngabeFeld } from './angabe-felder.ts'
import { anzeige as t } from './texte/personal-saetze.ts'

const euroForm = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const zahlForm = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 })

/** `01.08.2026` */
export function alsDatum(tag: string): string {
  return tag.split('-').reverse().join('.')
}

/** `August 2026` */
export function alsMonat(monat: string): string {
  return `${t.monate[Number(monat.slice(5, 7)) - 1]} ${monat.slice(0, 4)}`
}

/** Names of the people of a case by their Kennung. */
export type Namen = Readonly<Record<string, string>>

/** Small words between the values. */
type Kleinworte = Readonly<{ ja: string; nein: string; und: string }>
const deutsch: Kleinworte = t

/** A value of a fact in words, as people read it: every field that has one. @param worte where `info` has been put into another language */
export function alsText(info: ArtInfo, wert: unknown, namen: Namen, worte = deutsch): string {
  const teile = info.felder.flatMap((f) => {
    const text = feldtext(f, wertVon(f, wert), namen, worte)
    if (text === undefined) return []
    return f.name === '' || f.form === 'auswahl' ? [text] : [`${f.label} ${text}`]
  })
  return teile.length > 0 ? teile.join(', ') : worte.ja
}

/** The same in as few letters as a bar has room for: the first amount, else the first value. */
export function alsKurztext(info: ArtInfo, wert: unknown, namen: Namen): string {
  const geld = info.felder.filter((f) => f.form === 'euro')
  for (const f of [...geld, ...info.felder]) {
    const text = feldtext(f, wertVon(f, wert), namen)
    if (text !== undefined) return text
  }
  return t.ja
}

/** What a list entry is called: „Kindergeld“ rather than „Einkommen“. */
export function nameVon(info: ArtInfo, wert: unknown): string {
  const auswahl = info.liste ? info.felder.find((f) => f.form === 'auswahl' && f.pflicht) : undefined
  const text = auswahl && feldtext(auswahl, wertVon(auswahl, wert), {})
  return text === undefined ? info.name : `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

export function wertVon({ name }: AngabeFeld, wert: unknown): unknown {
  if (name === '') return wert
  return typeof wert === 'object' && wert !== null ? Reflect.get(wert, name) : undefined
}

function feldtext({ form, optionen, einheit }: AngabeFeld, wert: unknown, namen: Namen, worte = deutsch): string | undefined {
  if (wert === undefined || wert === null) return undefined
  switch (form) {
    case 'euro':
      return `${mitMinus(euroForm.format(Number(wert)))}\u00a0€`
    case 'zahl':
    case 'ganz':
      return `${mitMinus(zahlForm.format(Number(wert)))}${einheit ? `\u00a0${einheit}` : ''}`
    case 'ja':
      return wert === true ? worte.ja : worte.nein
    case 'tag':
      return alsDatum(String(wert))
    case 'auswahl':
      return optionen?.[String(wert)] ?? String(wert)
    case 'person':
      return namen[String(wert)] ?? String(wert)
    case 'personen':
      return Array.isArray(wert) ? wert.map((k) => namen[String(k)] ?? String(k)).join(` ${worte.und} `) : undefined
    case 'iban':
      return String(wert).replace(/(.{4})(?=.)/g, '$1\u00a0')
    default:
      return String(wert)
  }
}

function mitMinus(zahl: string): string {
  return zahl.replace(/^-/, '\u2212')
}
