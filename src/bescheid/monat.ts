import type { Ergebnis, Falldatei, Person, PersonErgebnis } from '../recht/index.ts'
import type { Baum } from './baum.ts'
import { monatsende } from './worte.ts'

/** One month of a notice: the case as it was calculated, the result, and its reasoning. */
export type Monat = Readonly<{ monat: string; fall: Falldatei; ergebnis: Ergebnis; baum: Baum }>

export type Beteiligter = Readonly<{ i: number; person: Person; ergebnis: PersonErgebnis }>

/** Persons in the order of the file with what the calculation found for them. */
export function personen(m: Monat): Beteiligter[] {
  return m.fall.personen.map((person, i) => {
    const ergebnis = m.ergebnis.personen[person.id]
    if (ergebnis === undefined) throw new Error(`${m.monat}: the result has no person ${person.id}`)
    return { i, person, ergebnis }
  })
}

/** What the benefit of sec. 19 (1) is called in a month (sec. 65a (4) allows the old name longer; we do not use that). */
export function leistungsname(monat: string): 'Bürgergeld' | 'Grundsicherungsgeld' {
  return monat < '2026-07' ? 'Bürgergeld' : 'Grundsicherungsgeld'
}

/** The ordinance on income changed its name together with the benefit; the reasoning knows the new one. */
export function mitVerordnungsnamen(monat: string, text: string): string {
  return monat < '2026-07' ? text.replaceAll('GrusiGV', 'Bürgergeld-V') : text
}

/** Those whose need the month is about: not excluded, in the household, and no child that covers its own need (sec. 7 (3), (4), (5)). */
export function mitglieder(m: Monat): Beteiligter[] {
  return personen(m).filter(({ i, person }) => person.ausgeschlossen === undefined && person.imHaushalt !== false && !decktSichSelbst(m, i))
}

/** A child whose own means reach its own need (sec. 7 (3) no. 4). */
export function decktSichSelbst(m: Monat, i: number): boolean {
  const ungedeckt = m.baum.finde('p9.ungedeckt', i)
  return ungedeckt !== undefined && ungedeckt.wert === 0 && m.fall.personen.length > 1
}

/** The month was worked out in parts because somebody becomes 25 in it; the reasoning of each part stands apart. */
export function istZusammengesetzt(m: Monat): boolean {
  return m.fall.personen.some((_, i) => m.baum.finde('p7.zusammengesetzt', i) !== undefined)
}

/** First and last day of the claim in the month, ISO. */
export function anspruchstage(m: Monat): { von: string; bis: string } {
  return { von: m.fall.anspruchVon ?? `${m.monat}-01`, bis: m.fall.anspruchBis ?? monatsende(m.monat) }
}

/** Assets set against the need, cents. */
export function eingesetztesVermoegen(m: Monat): number {
  return mitglieder(m).reduce((summe, { i, ergebnis }) => {
    const vermoegen = (m.baum.finde('p12.anteil', i)?.wert ?? 0) + (m.baum.finde('p12.eigenes', i)?.wert ?? 0)
    return summe + Math.min(vermoegen, Math.round(ergebnis.bedarf * 100))
  }, 0)
}
