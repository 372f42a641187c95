import { artDruckstueck } from './art-druckstueck.ts'
import { artVordruck } from './art-vordruck.ts'
import { textplaetze } from './druck-vorlagen.ts'
import { eins, flach, ganzzahl, sprachtexte, type Werte } from './redaktion-werte.ts'

/** What the form of a flyer says, for its schema to judge; its number is not typed there. */
export function stueckAus(w: Werte): object {
  return {
    vorlage: eins(w, 'vorlage'),
    texte: sprachtexte(w, textplaetze),
    ...(eins(w, 'bild') === '' ? {} : { bild: eins(w, 'bild') }),
    standort: eins(w, 'standort'),
    ziel: eins(w, 'ziel').trim(),
    telefon: eins(w, 'telefon'),
    email: eins(w, 'email'),
    auflage: eins(w, 'auflage'),
  }
}

/** What the form of a form says. */
export function vordruckAus(w: Werte): object {
  return {
    texte: sprachtexte(w, ['titel', 'kurz', 'einleitung', 'erklaerung', 'schluss']),
    rechtsgrundlage: eins(w, 'rechtsgrundlage'),
    zustaendig: eins(w, 'zustaendig'),
    online: eins(w, 'online').trim(),
    nachfolger: eins(w, 'nachfolger').trim(),
    unterschriften: ganzzahl(w, 'unterschriften', 0),
    auflage: eins(w, 'auflage'),
    abschnitte: nummern(w, 'abschnitte').map((i) => abschnittAus(w, `abschnitte.${i}`)),
  }
}

function abschnittAus(w: Werte, vor: string): unknown {
  return {
    titel: jeText(w, `${vor}.titel`),
    ...(hatText(w, `${vor}.hinweis`) && { hinweis: jeText(w, `${vor}.hinweis`) }),
    personen: ganzzahl(w, `${vor}.personen`, 0),
    felder: nummern(w, `${vor}.felder`).map((i) => feldAus(w, `${vor}.felder.${i}`)),
  }
}

function feldAus(w: Werte, vor: string): unknown {
  const breite = ganzzahl(w, `${vor}.breite`, 3)
  const label = hatText(w, `${vor}.label`) ? { label: jeText(w, `${vor}.label`) } : {}
  if (eins(w, `${vor}.frei`) === '') return { schluessel: eins(w, `${vor}.schluessel`).trim(), breite, ...label }
  return {
    frei: eins(w, `${vor}.frei`).trim(),
    art: eins(w, `${vor}.art`),
    breite,
    label: jeText(w, `${vor}.label`),
    ...(hatText(w, `${vor}.hinweis`) && { hinweis: jeText(w, `${vor}.hinweis`) }),
    antworten: antwortenAus(eins(w, `${vor}.antworten`)),
  }
}

/** One answer a line: `sofort | sofort | at once`. */
function antwortenAus(text: string): unknown[] {
  return text
    .split('\n')
    .filter((z) => z.trim() !== '')
    .map((z) => {
      const [wert = '', de = '', en = ''] = z.split('|').map((t) => t.trim())
      return { wert, text: { de: de || wert, ...(en === '' ? {} : { en }) } }
    })
}

const SPRACHEN = ['de', 'einfach', 'en'] as const
const hatText = (w: Werte, vor: string) => SPRACHEN.some((s) => eins(w, `${vor}.${s}`).trim() !== '')

function jeText(w: Werte, vor: string): Record<string, string> {
  const paare = SPRACHEN.map((s) => [s, eins(w, `${vor}.${s}`)] as const)
  return Object.fromEntries(paare.filter(([s, text]) => s === 'de' || text.trim() !== ''))
}

/** Numbers of rows below a name, in order. */
export function nummern(w: Werte, vor: string): number[] {
  const alle = Object.keys(w).flatMap((k) => (k.startsWith(`${vor}.`) ? [Number(k.slice(vor.length + 1).split('.')[0])] : []))
  return [...new Set(alle)].filter((n) => Number.isInteger(n) && n >= 0).toSorted((a, b) => a - b)
}

/** A version as fields of its form. */
export function druckWerte(art: string, daten: unknown): Werte {
  if (art === 'druckstueck') return flach(artDruckstueck.schema.parse(daten))
  const d = artVordruck.schema.parse(daten)
  const abschnitte = d.abschnitte.map((a) => ({
    ...a,
    felder: a.felder.map((f) =>
      'frei' in f
        ? { ...f, antworten: f.antworten.map((x) => [x.wert, x.text.de, x.text.en ?? ''].join(' | ').replace(/[ |]+$/, '')).join('\n') }
        : f,
    ),
  }))
  const werte = flach({ ...d, abschnitte: [] })
  return Object.assign({ ...werte }, ...abschnitte.map((a, i) => flach(a, `abschnitte.${i}`)))
}

/** Buttons of the form of a form that move, add or take out a row: `feld-hoch 0 3`, `abschnitt-neu`. */
export function umgebaut(w: Werte, tun: string): Werte | undefined {
  const [was = '', a = '', f = ''] = tun.split(' ')
  const [i, j] = [Number(a), Number(f)]
  switch (was) {
    case 'abschnitt-neu':
      return { ...w, [`abschnitte.${naechste(w, 'abschnitte')}.titel.de`]: [''] }
    case 'abschnitt-weg':
      return ohne(w, `abschnitte.${i}.`)
    case 'abschnitt-hoch':
      return tausche(w, 'abschnitte', i)
    case 'feld-neu':
      return { ...w, [`abschnitte.${i}.felder.${naechste(w, `abschnitte.${i}.felder`)}.schluessel`]: [''] }
    case 'feld-frei': {
      const vor = `abschnitte.${i}.felder.${naechste(w, `abschnitte.${i}.felder`)}`
      return { ...w, [`${vor}.frei`]: ['eigenes-feld'], [`${vor}.art`]: ['text'] }
    }
    case 'feld-weg':
      return ohne(w, `abschnitte.${i}.felder.${j}.`)
    case 'feld-hoch':
      return tausche(w, `abschnitte.${i}.felder`, j)
    default:
      return undefined
  }
}

const naechste = (w: Werte, vor: string) => (nummern(w, vor).at(-1) ?? -1) + 1

function ohne(w: Werte, vor: string): Werte {
  return Object.fromEntries(Object.entries(w).filter(([k]) => !k.startsWith(vor)))
}

/** Changes places with the row before. */
function tausche(w: Werte, vor: string, nr: number): Werte {
  const vorige = nummern(w, vor).findLast((n) => n < nr)
  if (vorige === undefined) return w
  const neu = (k: string) =>
    k.startsWith(`${vor}.${nr}.`)
      ? `${vor}.${vorige}.${k.slice(`${vor}.${nr}.`.length)}`
      : k.startsWith(`${vor}.${vorige}.`)
        ? `${vor}.${nr}.${k.slice(`${vor}.${vorige}.`.length)}`
        : k
  return Object.fromEntries(Object.entries(w).map(([k, v]) => [neu(k), v]))
}
