import { vergleiche } from '../../bescheid/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { blattZu } from '../blatt.ts'
import type { Blatt } from '../blatt-typ.ts'
import { leistungsname } from '../geld.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { texte } from '../texte/index.ts'
import type { Entscheidung, Entscheidungsmonat } from './bescheid-lesen.ts'
import { monatLang, spanne } from './tage.ts'

/** Equal amounts of several months: what is paid to each person and together, cents. */
export type Betragszeile = Readonly<{ monate: readonly string[]; spanne: string; personen: readonly number[]; zusammen: number }>

export type Betragstafel = Readonly<{ namen: readonly string[]; zeilen: readonly Betragszeile[]; einbehalten: boolean }>

/** What is paid per month and person, as the decision says it; months with the same amounts share a line. */
export function betragstafel(e: Entscheidung, sprache: Sprache): Betragstafel {
  const ids = [...new Set(e.monate.flatMap((m) => Object.keys(m.ergebnis.personen)))]
  const namen = ids.map((id) => e.monate.find((m) => m.blatt.namen[id] !== undefined)?.blatt.namen[id] ?? id)
  const nach = new Map<string, { monate: string[]; personen: number[] }>()
  for (const m of e.monate) {
    const personen = ids.map((id) => auszahlung(m, id))
    const schluessel = personen.join(' ')
    const da = nach.get(schluessel)
    if (da) da.monate.push(m.monat)
    else nach.set(schluessel, { monate: [m.monat], personen })
  }
  const zeilen = [...nach.values()].map((z) => ({ ...z, spanne: spanne(z.monate, sprache), zusammen: z.personen.reduce((a, b) => a + b, 0) }))
  return { namen, zeilen, einbehalten: e.monate.some((m) => Object.values(m.ergebnis.personen).some((p) => p.aufrechnung > 0)) }
}

function auszahlung(m: Entscheidungsmonat, id: string): number {
  const p = m.ergebnis.personen[id]
  return p === undefined ? 0 : Math.round(p.anspruch * 100) - Math.round(p.aufrechnung * 100)
}

/** The months to choose from, one of each group of equal ones. */
export type Monatswahl = Readonly<{ monat: string; name: string }>

export function monatswahl(e: Entscheidung, sprache: Sprache): Monatswahl[] {
  return e.gruppen.flatMap((g) => (g[0] === undefined ? [] : [{ monat: g[0], name: spanne(g, sprache) }]))
}

/** The month that is shown first: the one asked for, else this month, else the first. Answers with the month that stands for its group. */
export function gezeigterMonat(e: Entscheidung, gewuenscht: string | null, heute: string): Entscheidungsmonat | undefined {
  const finde = (monat: string | null | undefined) => e.monate.find((m) => m.monat === monat)
  return finde(gewuenscht) ?? finde(heute.slice(0, 7)) ?? e.monate[0]
}

/** The calculation sheet of a month, every line down to its paragraph. */
export function blattVomMonat(m: Entscheidungsmonat, sprache: Sprache): { titel: string; leistung: string; blatt: Blatt } {
  return {
    titel: monatLang(m.monat, sprache),
    leistung: ergebnisTexte(sprache).blatt.leistung[leistungsname(m.monat)],
    blatt: blattZu(m.fall, m.ergebnis, sprache),
  }
}

export type Aenderungstafel = Readonly<{ spanne: string; zeilen: readonly Readonly<{ name: string; alt: number; neu: number; summe: boolean }>[] }>

/** What is other than in the decision before, months with the same differences together; empty where nothing is. */
export function aenderungstafeln(alt: Entscheidung, neu: Entscheidung, sprache: Sprache): Aenderungstafel[] {
  const { postenname } = texte(sprache).bescheid
  const v = vergleiche(
    alt.monate.map((m) => m.blatt),
    neu.monate.map((m) => m.blatt),
  )
  return v.spalten.flatMap(({ monate }, i) => {
    const zeilen = v.zeilen.flatMap((z) => {
      const wert = z.werte[i]
      if (wert?.alt === undefined || wert.alt === (wert.neu ?? 0)) return []
      return [{ name: postenname(z.name), alt: wert.alt, neu: wert.neu ?? 0, summe: z.art === 'summe' }]
    })
    return zeilen.length === 0 ? [] : [{ spanne: spanne(monate, sprache), zeilen }]
  })
}
