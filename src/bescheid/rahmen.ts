import type { Sprache } from '../platform/sprache/index.ts'
import type { Anschrift } from './anschrift.ts'
import type { Erlass } from './erlass.ts'
import { type Gruppe, gruppiereMonate } from './gruppen.ts'
import { anspruchstage, leistungsname, type Monat, personen } from './monat.ts'
import { spannen } from './monate.ts'
import type { Namen } from './namen.ts'
import { texte } from './texte/index.ts'
import { aufzaehlung, cent, datumLang, monatMitJahr } from './worte.ts'

/**
 * What kind of paper this is. `berechnung`: nobody but the program made it. `schreiben`: a letter of a Träger; a draft until
 * `erlass` says that it was issued. Only an approval makes a Bescheid of it, and the command line knows no approval.
 */
export type Stand = 'berechnung' | 'schreiben'

/** Everything the texts of a notice need. */
export type Rahmen = Readonly<{
  stand: Stand
  /** ISO date of the letter */
  datum: string
  anschrift: Anschrift | undefined
  /** where it comes from a case */
  erlass: Erlass | undefined
  namen: Namen
  monate: readonly Monat[]
  gruppen: readonly Gruppe[]
  /** months with a claim, and without */
  mit: readonly string[]
  ohne: readonly string[]
  vorlaeufig: boolean
}>

/** Months with a claim and without, and those that are alike. */
export type Monatsrahmen = Pick<Rahmen, 'monate' | 'gruppen' | 'mit' | 'ohne' | 'vorlaeufig'>

export function monatsrahmen(monate: readonly Monat[]): Monatsrahmen {
  const mit = monate.filter((m) => cent(m.ergebnis.anspruch) > 0).map((m) => m.monat)
  return {
    monate,
    gruppen: gruppiereMonate(monate),
    mit,
    ohne: monate.map((m) => m.monat).filter((m) => !mit.includes(m)),
    vorlaeufig: monate.some((m) => m.fall.vorlaeufig !== undefined),
  }
}

/** `1. September bis zum 31. Dezember 2026`, every run of months by itself, from the first day of the claim to the last */
export function zeitraum(r: Pick<Rahmen, 'monate'>, monate: readonly string[], sprache: Sprache = 'de'): string {
  const t = texte(sprache).einfach
  const tage = (monat: string) => anspruchstage(r.monate.find((m) => m.monat === monat) as Monat)
  return aufzaehlung(
    spannen(monate).map((s) => {
      const von = tage(s.von).von
      const anfang = datumLang(von, sprache)
      const imSelbenJahr = s.von.slice(0, 4) === s.bis.slice(0, 4)
      return t.bisZum(imSelbenJahr ? anfang.slice(0, -5) : anfang, datumLang(tage(s.bis).bis, sprache))
    }),
    t.undVom,
  )
}

/** The benefit's name in these months; both names where they fall on both sides of 1 July 2026. */
export function leistungIn(monate: readonly string[], sprache: Sprache = 'de'): string {
  const t = texte(sprache).einfach
  const alt = monate.filter((m) => leistungsname(m) === 'Bürgergeld')
  const neu = monate.filter((m) => leistungsname(m) === 'Grundsicherungsgeld')
  if (alt.length === 0) return t.leistung('Grundsicherungsgeld')
  if (neu.length === 0) return t.leistung('Bürgergeld')
  return t.beideLeistungen(monatMitJahr(alt.at(-1) ?? '', sprache), monatMitJahr(neu[0] ?? '', sprache))
}

/** Benefits that are paid in at least one month, beside the one for living. */
export function weitereLeistungen(r: Rahmen): string[] {
  const gibt = (feld: 'sofortzuschlag' | 'bildungTeilhabe' | 'erstausstattung' | 'zuschussVersicherung'): boolean =>
    r.monate.some((m) => personen(m).some(({ ergebnis }) => ergebnis[feld] > 0))
  return [
    ...(gibt('sofortzuschlag') ? ['Sofortzuschlag'] : []),
    ...(gibt('bildungTeilhabe') ? ['Leistungen für Bildung und Teilhabe'] : []),
    ...(gibt('erstausstattung') ? ['Leistungen für Erstausstattung'] : []),
    ...(gibt('zuschussVersicherung') ? ['einen Zuschuss zur Versicherung'] : []),
  ]
}

/** What is paid in a month after set-off, cents. */
export function auszahlung(m: Monat): number {
  return personen(m).reduce((summe, { ergebnis }) => summe + cent(ergebnis.anspruch) - cent(ergebnis.aufrechnung), 0)
}

/** `Sie`, `Sie und Jonas`, `Sie, Jonas und Ella` */
export function sieAlle(r: Rahmen): string {
  const andere = r.namen.kurz.filter((_, i) => i !== r.namen.ich)
  return aufzaehlung(['Sie', ...andere])
}

export function istUnter25(m: Monat, i: number): boolean {
  const geburt = m.fall.personen[i]?.geburtsdatum ?? ''
  return geburt > `${Number(m.monat.slice(0, 4)) - 25}${m.monat.slice(4)}-01`
}
