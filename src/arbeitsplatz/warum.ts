import type { Rechenmonat } from '../bescheid/index.ts'
import { alsText, type Knoten, parameterListe, type Zweig, zweigAus } from '../recht/index.ts'
import { warumPanel as t } from './texte/personal-berechnung.ts'

/** A dated value of the law over the years; `gilt` marks the one that entered the amount. */
export type Wertreihe = Readonly<{
  name: string
  stelle: string
  gepflegtBis: string
  werte: readonly Readonly<{ ab: string; wert: string; quelle: string; gilt: boolean }>[]
}>

/** Why an amount is what it is: the panel beside the grid. */
export type Warum = Readonly<{ monat: string; person: string; name: string; wert: string; satz: string; zweig: Zweig; reihen: readonly Wertreihe[] }>

/** A month and the node of its reasoning that an address names. */
export type Fundort = Readonly<{ m: Extract<Rechenmonat, { ok: true }>; person: number; knoten: Knoten }>

/**
 * Finds the amount of the grid that an address names.
 *
 * @param stelle key of the node and index of the person, as the cells carry it: `p21.alleinerziehend.0`
 * @returns undefined where the month has no such amount (any more)
 */
export function findeStelle(monate: readonly Rechenmonat[], monat: string, stelle: string): Fundort | undefined {
  const m = monate.find((x) => x.monat === monat)
  const person = Number(/\.(-?\d+)$/.exec(stelle)?.[1] ?? Number.NaN)
  const schluessel = stelle.replace(/\.-?\d+$/, '')
  if (m?.ok !== true || Number.isNaN(person)) return undefined
  const knoten = schluessel === 'anspruch' ? m.baum.wurzel : m.baum.finde(schluessel, person)
  return knoten && { m, person, knoten }
}

/** The reasoning of one amount of the grid. */
export function warum({ m, person, knoten }: Fundort): Warum {
  const zweig = zweigAus(knoten, false)
  return {
    monat: m.monat,
    person: m.fall.personen[person]?.name ?? '',
    name: knoten.name,
    wert: alsText(knoten.wert, knoten.einheit),
    satz: zweig.satz ?? '',
    zweig,
    reihen: reihen(knoten, m.monat),
  }
}

/** The dated values an amount rests on directly, with all their years: at most two, more is no longer read. */
function reihen(knoten: Knoten, monat: string): Wertreihe[] {
  const gefunden: Wertreihe[] = []
  for (const k of eigeneParameter(knoten)) {
    const reihe = parameterListe.find((p) => p.schluessel === k.schluessel)
    if (reihe === undefined || gefunden.length === 2) continue
    const gueltig = reihe.werte.findLast((w) => w.ab <= `${monat}-01`)
    gefunden.push({
      name: reihe.name,
      stelle: `${reihe.fundstelle.stelle} ${reihe.fundstelle.gesetz}`,
      gepflegtBis: reihe.gepflegtBis,
      werte: reihe.werte.map((w) => ({
        ab: w.ab,
        wert: w.wert === null ? t.offen : alsText(w.wert, reihe.einheit),
        quelle: w.quelle,
        gilt: w === gueltig,
      })),
    })
  }
  return gefunden
}

/** Amounts in euros first seen on the way down. */
function eigeneParameter(knoten: Knoten, tiefe = 0): Knoten[] {
  if (knoten.art === 'Parameter') return knoten.einheit === 'Cent' ? [knoten] : []
  return tiefe > 3 ? [] : [...new Map(knoten.aus.flatMap((k) => eigeneParameter(k, tiefe + 1)).map((k) => [k.schluessel, k])).values()]
}
