import type { Knoten } from '../recht/index.ts'
import { anspruchstage, leistungsname, type Monat } from './monat.ts'
import { spannenText } from './monate.ts'
import { datumLang, monatMitJahr, monatsende } from './worte.ts'

/** Months in which everything is the same, reasons included; they share one sheet. */
export type Gruppe = Readonly<{ monate: readonly string[] /** stands for all */; muster: Monat /** `Oktober bis Dezember 2026` */; titel: string }>

/** More groups than this stand in short form after the first one: what is other then is easier to find, and the letter stays readable. */
export const hoechstensGanz = 3

/**
 * Puts equal months together, in the order of their first month. Equal means the same amounts for the same reasons under the same name
 * of the benefit. That a value of the law was set anew at the same height does not part them.
 */
export function gruppiereMonate(monate: readonly Monat[]): Gruppe[] {
  const nach = new Map<string, Monat[]>()
  for (const m of monate) {
    const kennzeichen = `${leistungsname(m.monat)} ${ergebnisAlsText(m)} ${baumAlsText(m.baum.wurzel)}`
    nach.set(kennzeichen, [...(nach.get(kennzeichen) ?? []), m])
  }
  return [...nach.values()].map((gleiche) => gruppe(gleiche))
}

function gruppe(gleiche: readonly Monat[]): Gruppe {
  const [muster] = gleiche
  if (muster === undefined) throw new Error('a group of months is never empty')
  const monate = gleiche.map((m) => m.monat)
  return { monate, muster, titel: monate.length === 1 ? einMonat(muster) : spannenText(monate) }
}

/** `August 2026`; `12. bis 31. August 2026` where the claim begins or ends in the month. */
function einMonat(m: Monat): string {
  const { von, bis } = anspruchstage(m)
  if (von === `${m.monat}-01` && bis === monatsende(m.monat)) return monatMitJahr(m.monat)
  return `${Number(von.slice(8))}. bis ${datumLang(bis)}`
}

function ergebnisAlsText({ ergebnis }: Monat): string {
  // a case file of one month may carry the month in its id
  const { id: _id, monat: _monat, begruendung: _begruendung, ...rest } = ergebnis
  return JSON.stringify(rest)
}

/** Keys, values and order of the reasoning; shared nodes are written once and then named by their number. */
function baumAlsText(wurzel: Knoten): string {
  const nummern = new Map<Knoten, number>()
  const teile: string[] = []
  const schreib = (k: Knoten): void => {
    const nummer = nummern.get(k)
    if (nummer !== undefined) {
      teile.push(`#${nummer}`)
      return
    }
    nummern.set(k, nummern.size)
    // an age is no reason by itself; what it decides stands in the tree
    if (k.einheit === 'Jahre' && k.art === 'Angabe') return
    teile.push(k.schluessel, k.name, String(k.wert), String(k.person), '(')
    for (const teil of k.aus) schreib(teil)
    teile.push(')')
  }
  schreib(wurzel)
  return teile.join('|')
}
