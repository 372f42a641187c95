import { type Angabe, fallFuer } from '../fall/index.ts'
import { berechne, type Fehler, letzterMonat } from '../recht/index.ts'
import { erschliesse } from './baum.ts'
import type { Monat } from './monat.ts'
import { monateVon, spannenText } from './monate.ts'
import { hindernisse as t } from './texte/personal.ts'
import { monatMitJahr } from './worte.ts'

/** Persons of a case as `liesPersonen` gives them. */
export type Personen = Parameters<typeof fallFuer>[1]

/** One month of a period: calculated with its reasoning, or why that is not possible, in German sentences. */
export type Rechenmonat = Readonly<{ ok: true } & Monat> | Readonly<{ ok: false; monat: string; art: string; saetze: readonly string[] }>

/**
 * Calculates each month of a period from the facts of a case. Months stand for themselves: one that cannot be calculated says why, and
 * the others are calculated all the same.
 *
 * @param von first month, `2026-08`; `bis` the last one
 */
export function rechneZeitraum(angaben: readonly Angabe[], personen: Personen, von: string, bis: string, optionen: Rechenoptionen): Rechenmonat[] {
  return monateVon({ von, bis }).map((monat) => rechneMonat(angaben, personen, monat, optionen))
}

/** `vorlaeufig`: decide provisionally (sec. 41a) although the facts do not ask for it. */
export type Rechenoptionen = Readonly<{ aktenzeichen: string; vorlaeufig?: boolean }>

function rechneMonat(angaben: readonly Angabe[], personen: Personen, monat: string, { aktenzeichen, vorlaeufig }: Rechenoptionen): Rechenmonat {
  const gebaut = fallFuer(angaben, personen, monat, { aktenzeichen })
  if (!gebaut.ok) return { ok: false, monat, art: gebaut.fehler.art, saetze: gebaut.fehler.saetze }
  const fall = vorlaeufig === true && gebaut.fall.vorlaeufig === undefined ? { ...gebaut.fall, vorlaeufig: {} } : gebaut.fall
  const ergebnis = berechne(fall, { begruendung: true })
  if (ergebnis.schema === 'fehler/v1') return { ok: false, monat, art: ergebnis.fehler.art, saetze: saetzeAus(ergebnis, monat) }
  if (ergebnis.begruendung === undefined) throw new Error('the reasoning was asked for')
  return { ok: true, monat, fall, ergebnis, baum: erschliesse(ergebnis.begruendung) }
}

function saetzeAus({ fehler }: Fehler, monat: string): string[] {
  if (fehler.art === 'recht-nicht-gepflegt' && monat > letzterMonat) return [t.nichtVerkuendet]
  return fehler.meldungen.map((m) => m.satz)
}

export type Entscheidbar = { ok: true; monate: readonly Monat[] } | { ok: false; saetze: readonly string[] }

/** The months if one decision can be made of them: every month calculated, the same persons in each. Else what stands in the way. */
export function entscheidbar(monate: readonly Rechenmonat[]): Entscheidbar {
  const gut = monate.filter((m) => m.ok)
  if (gut.length === 0 || gut.length < monate.length) return { ok: false, saetze: hindernisse(monate) }
  const [erster] = gut
  const anders = gut.find((m) => wer(m) !== (erster === undefined ? '' : wer(erster)))
  if (anders === undefined) return { ok: true, monate: gut }
  return { ok: false, saetze: [t.anderePersonen(monatMitJahr(anders.monat))] }
}

function wer({ fall }: Monat): string {
  return fall.personen.map((p) => p.id).join(' ')
}

/** Equal reasons once, with the months they concern. */
function hindernisse(monate: readonly Rechenmonat[]): string[] {
  const nach = new Map<string, string[]>()
  for (const m of monate) {
    if (m.ok) continue
    for (const satz of m.saetze) nach.set(satz, [...(nach.get(satz) ?? []), m.monat])
  }
  if (nach.size === 0) return [t.keinMonat]
  return [...nach].map(([satz, betroffen]) => t.inMonaten(spannenText(betroffen), satz))
}
