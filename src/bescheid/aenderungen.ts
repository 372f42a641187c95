import { alsText, type Knoten } from '../recht/index.ts'
import { ohneStelle, stehtImFall } from './baum.ts'
import { rechenblatt } from './blatt.ts'
import type { Gruppe } from './gruppen.ts'
import type { Tabelle, Zeile } from './model.ts'
import { leistungsname, type Monat, personen } from './monat.ts'
import { spannen } from './monate.ts'
import { besitz, type Namen } from './namen.ts'
import { betrag, cent, geschuetzt, monatMitJahr, unterschied, zahl } from './worte.ts'

/** One change of the claim from a month to the next: since when, from what to what, and which facts or values of the law changed. */
export type Aenderung = Readonly<{ ab: string; bisher: number; neu: number; gruende: readonly string[] }>

/** Changes between the groups in the order of time; the first month changes nothing. */
export function aenderungen(gruppen: readonly Gruppe[], namen: Namen): Aenderung[] {
  const anfaenge = gruppen.flatMap((g) => spannen(g.monate).map((s) => ({ ab: s.von, muster: g.muster }))).toSorted((a, b) => (a.ab < b.ab ? -1 : 1))
  return anfaenge.slice(1).map(({ ab, muster }, k) => {
    const vorher = anfaenge[k]?.muster ?? muster
    return { ab, bisher: cent(vorher.ergebnis.anspruch), neu: cent(muster.ergebnis.anspruch), gruende: gruende(vorher, muster, namen) }
  })
}

export function aenderungstafel(liste: readonly Aenderung[]): Tabelle {
  const zeilen: Zeile[] = liste.map((a) => ({
    art: 'posten',
    zellen: [`ab ${monatMitJahr(a.ab)}`, zahl(a.bisher), zahl(a.neu), unterschied(a.neu - a.bisher), geschuetzt(a.gruende.join('; '))],
  }))
  return {
    art: 'tabelle',
    dicht: true,
    spalten: [{ breite: 32, rechts: false }, ...[19, 19, 21].map((breite) => ({ breite, rechts: true }) as const), { breite: 'rest', rechts: false }],
    kopf: [[{ text: 'Anspruch im Monat' }, { text: 'bisher' }, { text: 'neu' }, { text: 'Unterschied' }, { text: 'Grund' }]],
    zeilen,
  }
}

/** What changed: facts of the case, values of the law that entered the calculation, the name of the benefit; else the lines of the sheet. */
function gruende(vorher: Monat, nachher: Monat, namen: Namen): string[] {
  const texte = [...regelbedarfe(vorher, nachher, namen), ...eingaenge(vorher, nachher, namen)]
  if (texte.length === 0) texte.push(...zeilen(vorher, nachher, namen))
  if (leistungsname(vorher.monat) !== leistungsname(nachher.monat)) texte.push(`die Leistung heißt jetzt ${leistungsname(nachher.monat)}`)
  return texte.length > 0 ? texte : ['andere Zusammensetzung der Bedarfsgemeinschaft']
}

function eingaenge(vorher: Monat, nachher: Monat, namen: Namen): string[] {
  const alt = eingang(vorher)
  const neu = eingang(nachher)
  return [...new Set([...neu.keys(), ...alt.keys()])].flatMap((schluessel) => {
    const davor = alt.get(schluessel)
    const danach = neu.get(schluessel)
    const k = danach ?? davor
    if (k === undefined || davor?.wert === danach?.wert || !istAndersImFall(k, vorher, nachher)) return []
    // rates and limits come and go with what they belong to, which is named itself
    if (k.art === 'Parameter' && k.einheit !== 'Cent' && (davor === undefined || danach === undefined)) return []
    if (danach === undefined) return k.wert === 0 ? [] : [`${benannt(k, namen)} ${wert(k)} (entfällt)`]
    if (davor === undefined) return k.wert === 0 ? [] : [`${benannt(k, namen)} ${wert(k)} (neu)`]
    return [`${benannt(k, namen)} ${wert(danach)} statt ${wert(davor)}`]
  })
}

/** A fact that stands in both files alike has not changed, even if it begins to matter. */
function istAndersImFall(k: Knoten, vorher: Monat, nachher: Monat): boolean {
  if (k.art === 'Parameter') return true
  return JSON.stringify(wertImFall(vorher.fall, k.schluessel)) !== JSON.stringify(wertImFall(nachher.fall, k.schluessel))
}

/** Value at a path like `personen[0].einkommen[1].betrag`; undefined where the path leads nowhere. */
function wertImFall(fall: object, pfad: string): unknown {
  return pfad
    .split(/[.[\]]+/)
    .reduce<unknown>((hier, teil) => (teil === '' ? hier : typeof hier === 'object' && hier !== null ? Reflect.get(hier, teil) : undefined), fall)
}

function zeilen(vorher: Monat, nachher: Monat, namen: Namen): string[] {
  const summen = (m: Monat): Map<string, number> =>
    new Map(rechenblatt(m, namen).flatMap((r) => (r.art === 'posten' ? [[r.name, r.werte.reduce((a, b) => a + b, 0)] as const] : [])))
  const alt = summen(vorher)
  const neu = summen(nachher)
  return [...new Set([...alt.keys(), ...neu.keys()])].flatMap((name) => {
    const [a, n] = [alt.get(name) ?? 0, neu.get(name) ?? 0]
    return a === n ? [] : [`${name} ${betrag(n)} statt ${betrag(a)}`]
  })
}

/** Stage and Regelbedarf go together: a birthday inside a month changes the amount twice and the stage once. */
function regelbedarfe(vorher: Monat, nachher: Monat, namen: Namen): string[] {
  return personen(nachher).flatMap(({ i, person, ergebnis: neu }) => {
    const alt = vorher.ergebnis.personen[person.id]
    if (alt === undefined || alt.regelbedarf === neu.regelbedarf) return []
    return [`${besitz(namen.kurz[i] ?? '', 'Regelbedarf')} ${betrag(cent(neu.regelbedarf))} statt ${betrag(cent(alt.regelbedarf))}`]
  })
}

/** Facts and values of the law by key, but for the Regelbedarf. A key with two values in a month is no fact of the whole month. */
function eingang(m: Monat): Map<string, Knoten> {
  const gefunden = new Map<string, Knoten>()
  const doppelt = new Set<string>()
  for (const k of m.baum.knoten) {
    if (!(stehtImFall(k) || k.art === 'Parameter') || k.einheit === 'Stufe' || k.einheit === 'Jahre' || k.schluessel.startsWith('regelbedarf.'))
      continue
    const bisher = gefunden.get(k.schluessel)
    if (bisher !== undefined && bisher.wert !== k.wert) doppelt.add(k.schluessel)
    gefunden.set(k.schluessel, k)
  }
  for (const schluessel of doppelt) gefunden.delete(schluessel)
  return gefunden
}

function benannt(k: Knoten, namen: Namen): string {
  const person = k.person >= 0 ? namen.kurz[k.person] : undefined
  return person === undefined ? ohneStelle(k.name) : besitz(person, ohneStelle(k.name))
}

function wert(k: Knoten): string {
  return alsText(k.wert, k.einheit)
}
