import { hoechstanteil16f } from '../recht/index.ts'
import { mittelSaetze as t } from './texte/personal-mittel.ts'
import { istEingliederung, type Titel, titelliste, titelName } from './titel.ts'

/** What a title holds in a year, in whole cents. `frei` may be negative: more was paid than planned. */
export type Titelstand = Readonly<{
  titel: Titel
  geplantCent: number
  /** reserved and not paid yet */
  gebundenCent: number
  ausgegebenCent: number
  freiCent: number
}>

/** One source that has money reserved or paid in the year: a grant, an invoice. */
export type Quellenstand = Readonly<{ titel: Titel; gebundenCent: number; bezahltCent: number }>

/** From here on a title is close to its end. */
export const WARNUNG_AB_PROZENT = 90

/**
 * The state of each title. What a source has reserved and was paid counts once, as paid; what was paid without being reserved counts as
 * paid too.
 */
export function rechneStand(ansaetze: ReadonlyMap<Titel, number>, quellen: readonly Quellenstand[]): readonly Titelstand[] {
  return titelliste.map((titel) => {
    const eigene = quellen.filter((q) => q.titel === titel)
    const geplantCent = ansaetze.get(titel) ?? 0
    const ausgegebenCent = eigene.reduce((s, q) => s + q.bezahltCent, 0)
    const gebundenCent = eigene.reduce((s, q) => s + Math.max(0, q.gebundenCent - q.bezahltCent), 0)
    return { titel, geplantCent, gebundenCent, ausgegebenCent, freiCent: geplantCent - gebundenCent - ausgegebenCent }
  })
}

/** The most that sec. 16f may cost: its share of what is planned for the Eingliederungstitel by the law at the start of the year, rounded down. */
export function grenze16f(jahr: number, staende: readonly Titelstand[]): number {
  const gesamt = staende.filter((s) => istEingliederung(s.titel)).reduce((s, z) => s + z.geplantCent, 0)
  return Math.floor((gesamt * hoechstanteil16f(`${jahr}-01-01`)) / 1000)
}

const vergeben = (s: Titelstand): number => s.gebundenCent + s.ausgegebenCent

/** Sentences about titles that are close to their end or over it. */
export function warnungen(jahr: number, staende: readonly Titelstand[]): ReadonlyMap<Titel, readonly string[]> {
  return new Map(
    staende.map((s) => [s.titel, [...planwarnung(jahr, s), ...(s.titel === 'p16f' ? warnung16f(jahr, s, grenze16f(jahr, staende)) : [])]]),
  )
}

function planwarnung(jahr: number, s: Titelstand): string[] {
  if (vergeben(s) === 0) return []
  if (s.freiCent < 0) return [t.ueberplant(titelName(s.titel), jahr, -s.freiCent)]
  const prozent = Math.floor((100 * vergeben(s)) / s.geplantCent)
  return prozent >= WARNUNG_AB_PROZENT ? [t.bald(titelName(s.titel), jahr, prozent)] : []
}

function warnung16f(jahr: number, s: Titelstand, grenze: number): string[] {
  if (vergeben(s) > grenze) return [t.p16fUeber(jahr, grenze, vergeben(s))]
  return vergeben(s) > 0 && 100 * vergeben(s) >= WARNUNG_AB_PROZENT * grenze ? [t.p16fBald(jahr, grenze, vergeben(s))] : []
}

export type Mittelpruefung = Readonly<{
  /** the grant would take more than there is: it cannot be issued */
  hindernisse: readonly string[]
  /** worth knowing before submitting */
  warnungen: readonly string[]
}>

/**
 * Whether a grant fits into a year. Years without any plan are those ahead: what a grant takes there is reserved in advance, and a
 * sentence says so.
 */
export function pruefeMittel(jahr: number, staende: readonly Titelstand[], titel: Titel, cent: number): Mittelpruefung {
  const s = staende.find((z) => z.titel === titel)
  if (s === undefined || cent === 0) return { hindernisse: [], warnungen: [] }
  if (staende.every((z) => z.geplantCent === 0)) return { hindernisse: [], warnungen: [t.keinPlan(titelName(titel), jahr, cent)] }
  const hindernisse = cent > s.freiCent ? [t.nichtGenug(titelName(titel), jahr, Math.max(0, s.freiCent), cent)] : []
  const grenze = grenze16f(jahr, staende)
  if (titel === 'p16f' && vergeben(s) + cent > grenze) hindernisse.push(t.p16fGrenze(jahr, grenze, vergeben(s) + cent))
  const danach = staende.map((z) => (z.titel === titel ? { ...z, gebundenCent: z.gebundenCent + cent, freiCent: z.freiCent - cent } : z))
  return { hindernisse, warnungen: hindernisse.length > 0 ? [] : (warnungen(jahr, danach).get(titel) ?? []) }
}
