import type { Falldatei } from '../recht/index.ts'
import { rechenblatt } from './blatt.ts'
import { leistungsname, type Monat, personen } from './monat.ts'
import { benenne } from './namen.ts'
import { cent } from './worte.ts'

/** One line of a month: cents per person by its id in the case file; what is taken off is negative. */
export type Blattzeile = Readonly<{ name: string; art: 'posten' | 'summe' | 'davon'; stelle: string; werte: Readonly<Record<string, number>> }>

/** A month as it can be compared: calculated now, or kept with a decision. */
export type Blatt = Readonly<{ monat: string; namen: Readonly<Record<string, string>>; zeilen: readonly Blattzeile[] }>

/** The calculation sheet of a month with what is paid out as its last line. */
export function blattVon(m: Monat): Blatt {
  const namen = benenne(m.fall, undefined)
  const ids = m.fall.personen.map((p) => p.id)
  const zeilen = rechenblatt(m, namen).flatMap((r): Blattzeile[] => {
    if (r.art === 'leise' || r.name === auszahlung) return []
    return [{ name: r.name, art: r.art, stelle: r.stelle, werte: Object.fromEntries(ids.map((id, i) => [id, r.werte[i] ?? 0])) }]
  })
  const paare = personen(m).map(({ person, ergebnis }) => [person.id, cent(ergebnis.anspruch) - cent(ergebnis.aufrechnung)] as const)
  return {
    monat: m.monat,
    namen: kurznamen(m.fall),
    zeilen: [...zeilen, { name: auszahlung, art: 'summe', stelle: '§ 42 Abs. 1', werte: Object.fromEntries(paare) }],
  }
}

const auszahlung = 'Auszahlung'

function kurznamen(fall: Falldatei): Record<string, string> {
  const { kurz } = benenne(fall, undefined)
  return Object.fromEntries(fall.personen.map((p, i) => [p.id, kurz[i] ?? p.id]))
}

/** Months in a row in which nothing differs but the month itself, old and new. */
export type Spalte = Readonly<{ monate: readonly string[] }>

/** A line over the columns, cents; undefined where the month was not decided, or is not decided now. `person`: undefined for the household. */
export type Vergleichszeile = Readonly<{
  name: string
  art: 'posten' | 'summe' | 'davon'
  person: string | undefined
  werte: readonly Readonly<{ alt: number | undefined; neu: number | undefined }>[]
  anders: boolean
}>

export type Vergleich = Readonly<{
  spalten: readonly Spalte[]
  /** all persons together, line by line */
  zeilen: readonly Vergleichszeile[]
  /** what each person is paid */
  personen: readonly Vergleichszeile[]
  /** line by line for each person */
  einzeln: readonly Vergleichszeile[]
  /** payment over all months, cents; `alt` over the months that were decided */
  summe: Readonly<{ alt: number; neu: number }>
  gleich: boolean
}>

/** Old against new, per person, line and month; equal months in a row share a column. */
export function vergleiche(alt: readonly Blatt[], neu: readonly Blatt[]): Vergleich {
  const paare = paareVon(alt, neu)
  const spalten = spaltenVon(paare)
  const muster = spalten.map(({ monate }) => paare.find((p) => p.monat === monate[0]) as Paar)
  const namen = personennamen(paare)
  const zeilen = zeilenUeber(muster, undefined)
  const einzeln = [...namen.keys()].flatMap((id) =>
    zeilenUeber(muster, id).filter((z) => z.werte.some((w) => (w.alt ?? 0) !== 0 || (w.neu ?? 0) !== 0)),
  )
  const jePerson = [...namen].map(([id, name]) => ({ ...zeile(muster, { name: auszahlung, art: 'summe' }, id), name }))
  const summe = (welche: 'alt' | 'neu'): number => paare.reduce((s, p) => s + (wert(p[welche], auszahlung, undefined) ?? 0), 0)
  return {
    spalten,
    zeilen: zeilen.filter(istGezeigt),
    personen: jePerson,
    einzeln: einzeln.filter(istGezeigt),
    summe: { alt: summe('alt'), neu: summe('neu') },
    gleich: [...zeilen, ...einzeln].every((z) => !z.anders),
  }
}

/** Sums on the way stand in the sheet of one side only and would seem to change. */
const zwischensummen = new Set(['noch ungedeckt', 'vor der Minderung'])

function istGezeigt({ art, name }: Vergleichszeile): boolean {
  return art !== 'davon' && !zwischensummen.has(name)
}

type Paar = Readonly<{ monat: string; alt: Blatt | undefined; neu: Blatt | undefined }>

/** The months of the new calculation; one that was decided before and is not decided now does not change. */
function paareVon(alt: readonly Blatt[], neu: readonly Blatt[]): Paar[] {
  return neu.map((n) => ({ monat: n.monat, alt: alt.find((a) => a.monat === n.monat), neu: n }))
}

function spaltenVon(paare: readonly Paar[]): Spalte[] {
  const spalten: { kennzeichen: string; monate: string[] }[] = []
  for (const p of paare) {
    const kennzeichen = JSON.stringify([p.alt && amounts(p.alt), p.neu && amounts(p.neu)])
    const letzte = spalten.at(-1)
    if (letzte?.kennzeichen === kennzeichen) letzte.monate.push(p.monat)
    else spalten.push({ kennzeichen, monate: [p.monat] })
  }
  return spalten.map(({ monate }) => ({ monate }))
}

function amounts(b: Blatt): unknown {
  return b.zeilen.map((z) => [schluessel(z.name), z.werte])
}

function personennamen(paare: readonly Paar[]): Map<string, string> {
  return new Map(paare.flatMap((p) => [...Object.entries(p.alt?.namen ?? {}), ...Object.entries(p.neu?.namen ?? {})]))
}

/** Lines in the order of the new sheet; what only the old one has follows the line it stood behind. */
function zeilenUeber(muster: readonly Paar[], person: string | undefined): Vergleichszeile[] {
  const folge: { name: string; art: Blattzeile['art'] }[] = []
  for (const blatt of muster.flatMap((p) => [p.neu, p.alt])) {
    let nach = -1
    for (const z of blatt?.zeilen ?? []) {
      const da = folge.findIndex((f) => schluessel(f.name) === schluessel(z.name))
      if (da < 0) folge.splice(nach + 1, 0, { name: z.name, art: z.art })
      nach = da < 0 ? nach + 1 : da
    }
  }
  return folge.map((f) => zeile(muster, f, person))
}

function zeile(muster: readonly Paar[], { name, art }: Pick<Blattzeile, 'name' | 'art'>, person: string | undefined): Vergleichszeile {
  const werte = muster.map((p) => ({ alt: wert(p.alt, name, person), neu: wert(p.neu, name, person) }))
  return { name, art, person, werte, anders: werte.some((w) => w.alt !== undefined && w.alt !== (w.neu ?? 0)) }
}

/** 0 where the sheet has no such line; undefined where there is no sheet. */
export function wert(blatt: Blatt | undefined, name: string, person: string | undefined): number | undefined {
  if (blatt === undefined) return undefined
  const z = blatt.zeilen.find((b) => schluessel(b.name) === schluessel(name))
  if (z === undefined) return 0
  return person === undefined ? Object.values(z.werte).reduce((a, b) => a + b, 0) : (z.werte[person] ?? 0)
}

/** The benefit is one line under both of its names. */
function schluessel(name: string): string {
  return name === leistungsname('2026-06') ? leistungsname('2026-07') : name
}
