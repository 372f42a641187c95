import { geldSeiten } from './gespraech/geld.ts'
import { haushaltSeiten } from './gespraech/haushalt.ts'
import { personSeiten } from './gespraech/person.ts'
import type { Abschnitt, Feld, Kontext, Leser, Seite } from './gespraech/typ.ts'
import { anspruchSeiten, besitzSeiten, bildungSeiten, kontoSeiten } from './gespraech/weiteres.ts'
import { wohnungSeiten } from './gespraech/wohnung.ts'
import { type Lage, lageAus, type Mensch } from './lage.ts'
import { type Antworten, antwortSchluessel, WEISS_NICHT, type Werte } from './model.ts'
import { liesFeld } from './pruefe.ts'

/** The whole conversation as data: every page, in order. */
export const seiten: readonly Seite[] = [
  ...haushaltSeiten,
  ...personSeiten,
  ...wohnungSeiten,
  ...geldSeiten,
  ...besitzSeiten,
  ...anspruchSeiten,
  ...bildungSeiten,
  ...kontoSeiten,
]

/** One page as it is asked: for one person or for the household. */
export type Schritt = Readonly<{ seite: Seite; mensch: Mensch | undefined }>

export const schrittId = (s: Schritt): string => antwortSchluessel(s.seite.id, s.mensch?.id)

/** The pages that apply to these answers, in order. */
export function schritte(lage: Lage): Schritt[] {
  return seiten.flatMap((seite): Schritt[] => {
    const menschen = seite.je === undefined ? [undefined] : seite.je(lage)
    return menschen.flatMap((mensch) => (seite.wenn === undefined || seite.wenn(lage, mensch) ? [{ seite, mensch }] : []))
  })
}

export function findeSchritt(lage: Lage, seite: string, person = ''): Schritt | undefined {
  return schritte(lage).find((s) => s.seite.id === seite && (s.mensch?.id ?? '') === person)
}

export const felderVon = ({ seite, mensch }: Schritt, lage: Lage): readonly Feld[] =>
  typeof seite.felder === 'function' ? seite.felder(lage, mensch) : seite.felder

export const werteVon = (s: Schritt, antworten: Antworten): Werte => antworten[schrittId(s)] ?? {}

/** „Weiß ich nicht“ for the page, or for one of its choices. */
export function istUnbekannt(werte: Werte): boolean {
  return WEISS_NICHT in werte || Object.values(werte).includes('?')
}

export function kontext(s: Schritt, lage: Lage, werte = werteVon(s, lage.antworten)): Kontext {
  return { lage, mensch: s.mensch, lies: leser(felderVon(s, lage), werte) }
}

/** Reads the texts of a page; what cannot be read counts as not given. */
function leser(felder: readonly Feld[], werte: Werte): Leser {
  const roh = WEISS_NICHT in werte ? {} : werte
  const gelesen = (name: string): unknown => {
    const feld = felder.find((f) => f.name === name)
    const text = roh[name] ?? ''
    if (feld === undefined || text === '') return undefined
    const wert = liesFeld(feld, text, '9999-12-31')
    return wert.ok ? wert.wert : undefined
  }
  const alsZahl = (name: string): number | undefined => {
    const wert = gelesen(name)
    return typeof wert === 'number' ? wert : undefined
  }
  return {
    w: roh,
    text: (name) => {
      const wert = gelesen(name)
      return typeof wert === 'string' ? wert : wert === undefined ? '' : (roh[name] ?? '')
    },
    euro: (name) => alsZahl(name) ?? 0,
    zahl: alsZahl,
    groesse: alsZahl,
    tag: (name) => {
      const wert = gelesen(name)
      return typeof wert === 'string' ? wert : undefined
    },
    ja: (name) => roh[name] === 'ja',
    gewaehlt: (name) => (typeof gelesen(name) === 'string' ? String(gelesen(name)).split(',') : []),
  }
}

export type Stand = 'offen' | 'begonnen' | 'fertig' | 'unbekannt'

/** Where one page stands. A page without needed fields is done once it was seen. */
export function standVon(s: Schritt, lage: Lage): Stand {
  const werte = lage.antworten[schrittId(s)]
  if (werte === undefined) return 'offen'
  if (istUnbekannt(werte)) return 'unbekannt'
  return felderVon(s, lage).some((f) => f.muss && (werte[f.name] ?? '') === '') ? 'begonnen' : 'fertig'
}

export type Abschnittsstand = Readonly<{
  abschnitt: Abschnitt
  schritte: readonly Schritt[]
  fertig: number
  stand: 'offen' | 'begonnen' | 'fertig' | 'noetig-nicht'
}>

export function abschnittsstand(lage: Lage, abschnitt: Abschnitt): Abschnittsstand {
  const eigene = schritte(lage).filter((s) => s.seite.abschnitt === abschnitt)
  const stand = eigene.map((s) => standVon(s, lage))
  const fertig = stand.filter((s) => s === 'fertig' || s === 'unbekannt').length
  const begonnen = stand.some((s) => s !== 'offen')
  return {
    abschnitt,
    schritte: eigene,
    fertig,
    stand: eigene.length === 0 ? 'noetig-nicht' : fertig === eigene.length ? 'fertig' : begonnen ? 'begonnen' : 'offen',
  }
}

/** Pages that are still open, in order; the conversation goes on with the first one. */
export function offeneSchritte(lage: Lage): Schritt[] {
  return schritte(lage).filter((s) => ['offen', 'begonnen'].includes(standVon(s, lage)))
}

/** @param wirktAb first day the application counts for */
export function lageDesAntrags(antworten: Antworten, wirktAb: string | null, heute: string): Lage {
  return lageAus(antworten, (wirktAb ?? heute).slice(0, 7))
}
