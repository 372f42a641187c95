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
  const nach = new Map<string, Monat[][]>()
  const gruppen: Monat[][] = []
  for (const m of monate) {
    const kennzeichen = `${leistungsname(m.monat)} ${ergebnisAlsText(m)}`
    const aehnliche = nach.get(kennzeichen) ?? []
    nach.set(kennzeichen, aehnliche)
    const gleiche = aehnliche.find(([muster]) => muster !== undefined && ausGleichenGruenden(muster.baum.wurzel, m.baum.wurzel))
    if (gleiche !== undefined) {
      gleiche.push(m)
      continue
    }
    const neue = [m]
    aehnliche.push(neue)
    gruppen.push(neue)
  }
  return gruppen.map((gleiche) => gruppe(gleiche))
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

/** Keys, names, values and order of the reasoning, and which nodes are shared. */
function ausGleichenGruenden(a: Knoten, b: Knoten): boolean {
  const partner = new Map<Knoten, Knoten>()
  const vergeben = new Set<Knoten>()
  const gleich = (x: Knoten, y: Knoten): boolean => {
    const bisher = partner.get(x)
    if (bisher !== undefined) return bisher === y
    if (vergeben.has(y)) return false
    partner.set(x, y)
    vergeben.add(y)
    // an age is no reason by itself; what it decides stands in the tree
    if (istAlter(x) || istAlter(y)) return istAlter(x) && istAlter(y)
    if (x.schluessel !== y.schluessel || x.name !== y.name || x.wert !== y.wert || x.person !== y.person || x.aus.length !== y.aus.length)
      return false
    return x.aus.every((teil, i) => {
      const anderer = y.aus[i]
      return anderer !== undefined && gleich(teil, anderer)
    })
  }
  return gleich(a, b)
}

function istAlter(k: Knoten): boolean {
  return k.einheit === 'Jahre' && k.art === 'Angabe'
}
