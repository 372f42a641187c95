/** Fields of a form by name, as they were sent: what a form shows again after an error is exactly what was typed. */
export type Werte = Readonly<Record<string, readonly string[]>>

/** All text fields of a form; line ends as everywhere in the program. */
export function werteAus(form: FormData): Werte {
  const namen = [...new Set(form.keys())]
  return Object.fromEntries(
    namen.map((name) => [name, form.getAll(name).flatMap((w) => (typeof w === 'string' ? [w.replaceAll('\r\n', '\n')] : []))]),
  )
}

/** Data as fields of a form: `texte.de.titel`, `zeiten.0.von`; lists of texts are one field with several values. */
export function flach(daten: unknown, vor = ''): Werte {
  if (daten === undefined || daten === null || daten === false || daten === '') return {}
  if (typeof daten !== 'object') return { [vor]: [daten === true ? 'ja' : String(daten)] }
  if (Array.isArray(daten) && daten.every((d) => typeof d !== 'object')) return daten.length === 0 ? {} : { [vor]: daten.map(String) }
  const paare = Object.entries(daten).map(([name, wert]) => flach(wert, vor === '' ? name : `${vor}.${name}`))
  return Object.assign({}, ...paare)
}

export function eins(werte: Werte, name: string): string {
  return werte[name]?.[0] ?? ''
}

export function ja(werte: Werte, name: string): boolean {
  return eins(werte, name) === 'ja'
}

/** A whole number, or what was typed, so that the form of the kind can say what is wrong with it. */
export function ganzzahl(werte: Werte, name: string, sonst: number): unknown {
  const text = eins(werte, name).trim()
  if (text === '') return sonst
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}

/** Texts in the three languages; one whose fields are all empty is left out, German never. */
export function sprachtexte(werte: Werte, namen: readonly string[], vor = 'texte'): Record<string, Record<string, string>> {
  const je = (sprache: string) => Object.fromEntries(namen.map((n) => [n, eins(werte, `${vor}.${sprache}.${n}`)]))
  const andere = ['einfach', 'en'].map((s) => [s, je(s)] as const).filter(([, t]) => Object.values(t).some((x) => x.trim() !== ''))
  return { de: je('de'), ...Object.fromEntries(andere) }
}

/** Rows of a table in a form, `zeiten.0.von`; a row without anything in it is left out. */
export function reihen(werte: Werte, vor: string, namen: readonly string[]): Record<string, string>[] {
  const nummern = Object.keys(werte).flatMap((k) => (k.startsWith(`${vor}.`) ? [Number(k.slice(vor.length + 1).split('.')[0])] : []))
  const sortiert = [...new Set(nummern)].filter((n) => Number.isInteger(n) && n >= 0).toSorted((a, b) => a - b)
  return sortiert
    .map((nr) => Object.fromEntries(namen.map((n) => [n, eins(werte, `${vor}.${nr}.${n}`).trim()])))
    .filter((zeile) => Object.values(zeile).some((w) => w !== ''))
}

const UMLAUTE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A title as part of an address: `Umzug & Miete` to `umzug-miete`. */
export function alsAdresse(titel: string): string {
  const ascii = titel.toLowerCase().replace(/[äöüß]/g, (b) => UMLAUTE[b] ?? b)
  return ascii
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
