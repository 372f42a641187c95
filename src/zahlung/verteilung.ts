import { isSEPACountry, isValidIBAN } from 'ibantools'
import type { EmpfaengerArt, HindernisGrund } from './model.ts'

/** What the ledger has due for a case in one month, in cents. */
export type Monatsbetrag = Readonly<{ monat: string; unterkunft: number; uebriges: number }>

/** Landlord or energy supplier as the facts of the case name them; days inclusive. Without `cent` a landlord gets the whole housing. */
export type Dritter = Readonly<{
  art: 'vermieter' | 'energie'
  schluessel: string
  name: string
  iban: string
  zweck: string
  cent: number | undefined
  von: string
  bis: string | undefined
}>

export type Zahlweg = Readonly<{
  konto: Readonly<{ iban: string; name: string }> | undefined
  /** why nothing may be paid */
  sperre: string | undefined
  dritte: readonly Dritter[]
  /** what earlier runs paid to a payee for a month: key `schluesselSchonGezahlt` */
  schonGezahlt: ReadonlyMap<string, number>
}>

export type Zahlungsvorschlag = Readonly<{
  empfaenger: EmpfaengerArt
  schluessel: string
  name: string
  iban: string
  zweck: string
  teile: readonly Readonly<{ monat: string; cent: number }>[]
}>

/** Entries that stay due: all of a month, or only its housing or the rest. */
export type Topf = 'unterkunft' | 'uebriges'
export type Gehalten = Readonly<{ monat: string; toepfe: readonly Topf[] }>
export type Hindernis = Readonly<{ grund: HindernisGrund; cent: number; hinweis: string }>
export type Verteilung = Readonly<{ zahlungen: readonly Zahlungsvorschlag[]; hindernisse: readonly Hindernis[]; gehalten: readonly Gehalten[] }>

export function schluesselSchonGezahlt(monat: string, art: EmpfaengerArt, schluessel: string): string {
  return `${monat} ${art} ${schluessel}`
}

export function istZahlbar(iban: string): boolean {
  return isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2))
}

/** `DE89 3704 …` as people write it becomes what the bank reads. */
export function bereinigteIban(iban: string): string {
  return iban.replace(/\s/g, '').toUpperCase()
}

const beideToepfe: readonly Topf[] = ['unterkunft', 'uebriges']

type Anteil = { empfaenger: Dritter | 'person'; cent: number }

/**
 * Who gets how much of what is due for one case, and what has to wait. Every cent is in a payment or in an obstacle. A month is paid as a
 * whole or not at all, with one exception: where the landlord gets exactly the housing, a wrong account of one side does not stop the
 * other. A negative month is never set off against another.
 */
export function verteile(monate: readonly Monatsbetrag[], weg: Zahlweg): Verteilung {
  const s = new Sammlung()
  for (const m of monate) verteileMonat(s, m, weg)
  return s.ergebnis()
}

function verteileMonat(s: Sammlung, m: Monatsbetrag, weg: Zahlweg): void {
  const saldo = m.unterkunft + m.uebriges
  if (saldo === 0) s.hindernis('null', 0, '')
  else if (saldo < 0) s.halte(m.monat, beideToepfe, 'negativ', saldo, '')
  else if (weg.sperre !== undefined) s.halte(m.monat, beideToepfe, 'gesperrt', saldo, weg.sperre)
  else zahleMonat(s, m, saldo, weg)
}

function zahleMonat(s: Sammlung, m: Monatsbetrag, saldo: number, weg: Zahlweg): void {
  const dritte = weg.dritte.filter((d) => giltIm(d, m.monat))
  const vermieter = dritte.filter((d) => d.art === 'vermieter')
  const energie = dritte.filter((d) => d.art === 'energie')
  const wunsch = (d: Dritter) => gewuenscht(d, m, weg)
  const genauDieMiete = m.unterkunft > 0 && m.uebriges > 0 && summe(vermieter.map(wunsch)) === m.unterkunft
  if (genauDieMiete) {
    zahle(s, m.monat, ['unterkunft'], teileAuf(s, m.unterkunft, vermieter, wunsch), weg)
    zahle(s, m.monat, ['uebriges'], teileAuf(s, m.uebriges, energie, wunsch), weg)
  } else zahle(s, m.monat, beideToepfe, teileAuf(s, saldo, [...vermieter, ...energie], wunsch), weg)
}

/** A fact that holds on a day of the month names the payee of that month. */
function giltIm(d: Dritter, monat: string): boolean {
  return d.von.slice(0, 7) <= monat.slice(0, 7) && (d.bis === undefined || d.bis >= monat)
}

function gewuenscht(d: Dritter, m: Monatsbetrag, weg: Zahlweg): number {
  if (d.cent === undefined) return Math.max(0, m.unterkunft)
  return Math.max(0, d.cent - (weg.schonGezahlt.get(schluesselSchonGezahlt(m.monat, d.art, d.schluessel)) ?? 0))
}

/** In order: first the landlords, then energy, the person gets the rest. */
function teileAuf(s: Sammlung, betrag: number, dritte: readonly Dritter[], wunsch: (d: Dritter) => number): Anteil[] {
  let rest = betrag
  const anteile: Anteil[] = []
  for (const d of dritte) {
    const cent = Math.min(wunsch(d), rest)
    if (cent < wunsch(d)) s.hindernis(d.art === 'vermieter' ? 'vermieter-begrenzt' : 'energie-begrenzt', 0, d.name)
    rest -= cent
    anteile.push({ empfaenger: d, cent })
  }
  return [...anteile, { empfaenger: 'person' as const, cent: rest }].filter((a) => a.cent > 0)
}

function zahle(s: Sammlung, monat: string, toepfe: readonly Topf[], anteile: readonly Anteil[], weg: Zahlweg): void {
  const fehler = anteile.map((a) => fehlerIn(a.empfaenger, weg)).find((f) => f !== undefined)
  if (fehler !== undefined) s.halte(monat, toepfe, fehler.grund, summe(anteile.map((a) => a.cent)), fehler.hinweis)
  else for (const { empfaenger, cent } of anteile) s.zahlung(zielVon(empfaenger, weg), { monat, cent })
}

function zielVon(e: Dritter | 'person', weg: Zahlweg): Ziel {
  if (e === 'person') return { empfaenger: 'person', schluessel: '', name: weg.konto?.name ?? '', iban: weg.konto?.iban ?? '', zweck: '' }
  return { empfaenger: e.art, schluessel: e.schluessel, name: e.name, iban: e.iban, zweck: e.zweck }
}

function fehlerIn(e: Dritter | 'person', weg: Zahlweg): { grund: HindernisGrund; hinweis: string } | undefined {
  if (e !== 'person') return istZahlbar(e.iban) ? undefined : { grund: e.art === 'vermieter' ? 'vermieter-iban' : 'energie-iban', hinweis: e.name }
  const grund = kontofehler(weg.konto)
  return grund && { grund, hinweis: '' }
}

/** Why an account of a person gets nothing. */
export function kontofehler(konto: Zahlweg['konto']): HindernisGrund | undefined {
  if (konto === undefined || konto.iban === '') return 'kein-konto'
  return istZahlbar(konto.iban) ? undefined : 'iban-ungueltig'
}

function summe(zahlen: readonly number[]): number {
  return zahlen.reduce((a, b) => a + b, 0)
}

type Ziel = Omit<Zahlungsvorschlag, 'teile'>
type Teil = { monat: string; cent: number }

/** Collects over the months: one payment a payee, one line a reason. */
class Sammlung {
  private readonly zahlungen = new Map<string, Ziel & { teile: Teil[] }>()
  private readonly hindernisse = new Map<HindernisGrund, { cent: number; hinweise: Set<string> }>()
  private readonly gehalten: Gehalten[] = []

  zahlung(ziel: Ziel, teil: Teil): void {
    const schluessel = JSON.stringify(ziel)
    const bisher = this.zahlungen.get(schluessel)
    if (bisher === undefined) this.zahlungen.set(schluessel, { ...ziel, teile: [teil] })
    else bisher.teile.push(teil)
  }

  hindernis(grund: HindernisGrund, cent: number, hinweis: string): void {
    const h = this.hindernisse.get(grund) ?? { cent: 0, hinweise: new Set() }
    h.cent += cent
    if (hinweis !== '') h.hinweise.add(hinweis)
    this.hindernisse.set(grund, h)
  }

  halte(monat: string, toepfe: readonly Topf[], grund: HindernisGrund, cent: number, hinweis: string): void {
    this.gehalten.push({ monat, toepfe })
    this.hindernis(grund, cent, hinweis)
  }

  ergebnis(): Verteilung {
    const hindernisse = [...this.hindernisse].map(([grund, { cent, hinweise }]) => ({ grund, cent, hinweis: [...hinweise].join(', ') }))
    return { zahlungen: [...this.zahlungen.values()], hindernisse, gehalten: this.gehalten }
  }
}
