import type { Angabe } from '../fall/index.ts'
import type { Falldatei, Person } from '../recht/index.ts'
import { spannenText } from './monate.ts'
import { benenne } from './namen.ts'
import { hindernisse as hindernisTexte } from './texte/personal.ts'
import { fehlendeAngaben, fragenZuPersonen as jePerson, nichtVerkuendetNach, fragen as t, termine as terminTexte } from './texte/personal-wissen.ts'
import { aufzaehlung, datumKurz, geschuetzt } from './worte.ts'
import type { Rechenmonat } from './zeitraum-rechnen.ts'

/**
 * What the rules still want to know. `fehlt`: without it a month cannot be decided; `pruefen`: the amount may be another one; `hinweis`:
 * said by the calculation itself; `termin`: something ends or begins in the period.
 */
export type Wissenswunsch = Readonly<{ art: 'fehlt' | 'pruefen' | 'hinweis' | 'termin'; satz: string; fundstelle: string; monate: readonly string[] }>

/** Open legal questions and how cents were divided are said in the notice; nobody can answer them in the case. */
const nichtFuerDenFall = new Set(['offene-rechtsfrage', 'rundung'])

/** Completeness of a period before it is decided: each wish once, with its reason and its provision. */
export function wasFehlt(monate: readonly Rechenmonat[], angaben: readonly Angabe[]): Wissenswunsch[] {
  return [...hindernisse(monate), ...fragen(monate), ...ausDenAngaben(angaben), ...termine(monate), ...hinweise(monate)]
}

function sammle(eintraege: Iterable<{ satz: string; fundstelle: string; monat: string }>, art: Wissenswunsch['art']): Wissenswunsch[] {
  const nach = new Map<string, { fundstelle: string; monate: string[] }>()
  for (const e of eintraege) {
    const da = nach.get(e.satz) ?? { fundstelle: e.fundstelle, monate: [] }
    da.monate.push(e.monat)
    nach.set(e.satz, da)
  }
  return [...nach].map(([satz, { fundstelle, monate }]) => ({ art, satz: geschuetzt(satz), fundstelle: geschuetzt(fundstelle), monate }))
}

function hindernisse(monate: readonly Rechenmonat[]): Wissenswunsch[] {
  const offen = monate.flatMap((m) =>
    m.ok ? [] : m.saetze.map((satz) => ({ satz, fundstelle: m.art === 'recht-nicht-gepflegt' ? nichtVerkuendetNach : '', monat: m.monat })),
  )
  return sammle(offen, 'fehlt').map((w) =>
    w.monate.length === monate.length ? w : { ...w, satz: hindernisTexte.inMonaten(spannenText(w.monate), w.satz) },
  )
}

function hinweise(monate: readonly Rechenmonat[]): Wissenswunsch[] {
  const alle = monate.flatMap((m) =>
    m.ok ? m.ergebnis.hinweise.filter((h) => !nichtFuerDenFall.has(h.art)).map((h) => ({ ...h, monat: m.monat })) : [],
  )
  return sammle(alle, 'hinweis')
}

type Frage = Readonly<{ satz: string; fundstelle: string }>

function fragen(monate: readonly Rechenmonat[]): Wissenswunsch[] {
  return sammle(
    monate.flatMap((m) => (m.ok ? [...zurWohnung(m.fall), ...zuDenPersonen(m.fall)].map((f) => ({ ...f, monat: m.monat })) : [])),
    'pruefen',
  )
}

function zurWohnung({ unterkunft: u, leistungsbezugSeit }: Falldatei): Frage[] {
  const gefunden: Frage[] = []
  const miete = (u.grundmiete ?? 0) + (u.nebenkosten ?? 0) + (u.schuldzinsen ?? 0)
  if (miete > 0 && u.angemessenBruttokalt === undefined) gefunden.push(t.ohneGrenze)
  if (miete > 0 && (u.heizkosten ?? 0) === 0) gefunden.push(t.ohneHeizkosten)
  if (u.angemessenBruttokalt !== undefined && miete > u.angemessenBruttokalt && leistungsbezugSeit === undefined) gefunden.push(t.ohneBeginn)
  return gefunden
}

function zuDenPersonen(fall: Falldatei): Frage[] {
  const { kurz } = benenne(fall, undefined)
  const dabei = fall.personen.map((person, i) => ({ person, name: kurz[i] ?? person.id })).filter(({ person }) => person.imHaushalt !== false)
  const jung = `${Number(fall.monat.slice(0, 4)) - 18}${fall.monat.slice(4)}-01`
  const kinder = dabei.filter(({ person }) => person.geburtsdatum > jung)
  const ohneKindergeld = kinder.filter(({ person }) => person.eltern !== undefined && !hat(person, 'kindergeld'))
  const ohneUnterhalt = kinder.filter(({ person }) => person.eltern?.length === 1 && !hat(person, 'unterhalt') && !hat(person, 'unterhaltsvorschuss'))
  const ohneVermoegen = dabei.filter(
    ({ person }) => person.geburtsdatum <= jung && person.vermoegen === undefined && person.ausgeschlossen === undefined,
  )
  return [...frage(ohneKindergeld, jePerson.kindergeld), ...frage(ohneUnterhalt, jePerson.unterhalt), ...frage(ohneVermoegen, jePerson.vermoegen)]
}

function hat(person: Person, art: string): boolean {
  return (person.einkommen ?? []).some((e) => e.art === art)
}

function frage(wen: readonly { name: string }[], { satz, fundstelle }: { satz: (wer: string) => string; fundstelle: string }): Frage[] {
  return wen.length === 0 ? [] : [{ satz: satz(aufzaehlung(wen.map((w) => w.name))), fundstelle }]
}

/** A letter needs an address, a payment an account. */
function ausDenAngaben(angaben: readonly Angabe[]): Wissenswunsch[] {
  const da = new Set(angaben.filter((a) => a.wert !== null).map((a) => a.art))
  const gefunden: Wissenswunsch[] = []
  const { anschrift, konto } = fehlendeAngaben
  if (!da.has('haushalt.anschrift')) gefunden.push({ art: 'fehlt', satz: anschrift.satz, fundstelle: geschuetzt(anschrift.fundstelle), monate: [] })
  if (!da.has('zahlung.konto')) gefunden.push({ art: 'pruefen', satz: konto.satz, fundstelle: geschuetzt(konto.fundstelle), monate: [] })
  return gefunden
}

function termine(monate: readonly Rechenmonat[]): Wissenswunsch[] {
  const bis = monate.at(-1)?.monat ?? ''
  const von = monate[0]?.monat ?? ''
  const muster = monate.find((m) => m.ok)
  if (muster === undefined || !muster.ok) return []
  const { kurz } = benenne(muster.fall, undefined)
  const imZeitraum = (tag: string | undefined): tag is string => tag !== undefined && tag.slice(0, 7) >= von && tag.slice(0, 7) <= bis
  const gefunden: Wissenswunsch[] = []
  const merke = (satz: string, fundstelle: string, tag: string) =>
    gefunden.push({ art: 'termin', satz: geschuetzt(satz), fundstelle: geschuetzt(fundstelle), monate: [tag.slice(0, 7)] })
  muster.fall.personen.forEach((p, i) => {
    for (const alter of [15, 18, 25] as const) {
      const tag = geburtstag(p.geburtsdatum, alter)
      if (imZeitraum(tag)) merke(terminTexte.geburtstag(kurz[i] ?? '', datumKurz(tag), alter), terminTexte.geburtstagNach[alter], tag)
    }
    if (imZeitraum(p.entbindungstermin))
      merke(terminTexte.geburt(kurz[i] ?? '', datumKurz(p.entbindungstermin)), terminTexte.geburtNach, p.entbindungstermin)
  })
  const { kostensenkungBis } = muster.fall.unterkunft
  if (imZeitraum(kostensenkungBis)) merke(terminTexte.wohnkosten(datumKurz(kostensenkungBis)), terminTexte.wohnkostenNach, kostensenkungBis)
  return gefunden
}

function geburtstag(geburt: string, alter: number): string {
  return Temporal.PlainDate.from(geburt).add({ years: alter }).toString()
}
