import type { Angabe } from '../fall/index.ts'
import type { Falldatei, Person } from '../recht/index.ts'
import { spannenText } from './monate.ts'
import { benenne } from './namen.ts'
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
    m.ok ? [] : m.saetze.map((satz) => ({ satz, fundstelle: m.art === 'recht-nicht-gepflegt' ? '§ 20 Abs. 1a SGB II' : '', monat: m.monat })),
  )
  return sammle(offen, 'fehlt').map((w) => (w.monate.length === monate.length ? w : { ...w, satz: `${spannenText(w.monate)}: ${w.satz}` }))
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
  if (miete > 0 && u.angemessenBruttokalt === undefined)
    gefunden.push({
      satz: 'Für Miete und Nebenkosten ist keine örtliche Grenze erfasst. Sie sind deshalb in voller Höhe anerkannt.',
      fundstelle: '§ 22 Abs. 1 SGB II',
    })
  if (miete > 0 && (u.heizkosten ?? 0) === 0)
    gefunden.push({ satz: 'Heizkosten sind nicht erfasst. Sind sie in den Nebenkosten enthalten?', fundstelle: '§ 22 Abs. 1 SGB II' })
  if (u.angemessenBruttokalt !== undefined && miete > u.angemessenBruttokalt && leistungsbezugSeit === undefined)
    gefunden.push({
      satz: 'Die Miete liegt über der Grenze, und es ist nicht erfasst, seit wann Leistungen bezogen werden. Danach richtet sich die Karenzzeit.',
      fundstelle: '§ 22 Abs. 1 Satz 2 SGB II',
    })
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
  return [
    ...frage(ohneKindergeld, (wer) => `Für ${wer} ist kein Kindergeld erfasst.`, '§ 11 Abs. 1 Satz 5, § 12a SGB II'),
    ...frage(ohneUnterhalt, (wer) => `Für ${wer} ist weder Unterhalt noch Unterhaltsvorschuss erfasst.`, '§ 12a, § 33 SGB II'),
    ...frage(ohneVermoegen, (wer) => `Vermögen von ${wer} ist nicht erfasst; gerechnet ist ohne.`, '§ 12 SGB II'),
  ]
}

function hat(person: Person, art: string): boolean {
  return (person.einkommen ?? []).some((e) => e.art === art)
}

function frage(wen: readonly { name: string }[], satz: (wer: string) => string, fundstelle: string): Frage[] {
  return wen.length === 0 ? [] : [{ satz: satz(aufzaehlung(wen.map((w) => w.name))), fundstelle }]
}

/** A letter needs an address, a payment an account. */
function ausDenAngaben(angaben: readonly Angabe[]): Wissenswunsch[] {
  const da = new Set(angaben.filter((a) => a.wert !== null).map((a) => a.art))
  const gefunden: Wissenswunsch[] = []
  if (!da.has('haushalt.anschrift'))
    gefunden.push({
      art: 'fehlt',
      satz: 'Die Anschrift fehlt. Ohne sie kann der Bescheid nicht zugestellt werden.',
      fundstelle: geschuetzt('§ 37 SGB X'),
      monate: [],
    })
  if (!da.has('zahlung.konto'))
    gefunden.push({
      art: 'pruefen',
      satz: 'Ein Konto ist nicht erfasst. Der Bescheid kann erlassen werden, das Geld aber nicht überwiesen.',
      fundstelle: geschuetzt('§ 42 Abs. 3 SGB II'),
      monate: [],
    })
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
    for (const alter of [15, 18, 25]) {
      const tag = geburtstag(p.geburtsdatum, alter)
      if (imZeitraum(tag)) merke(`${kurz[i]} wird am ${datumKurz(tag)} ${alter} Jahre alt.`, altersstelle[alter] ?? '', tag)
    }
    if (imZeitraum(p.entbindungstermin))
      merke(
        `${kurz[i]} erwartet am ${datumKurz(p.entbindungstermin)} ein Kind: Die Bedarfsgemeinschaft ändert sich.`,
        '§ 7 Abs. 3, § 21 Abs. 2 SGB II',
        p.entbindungstermin,
      )
  })
  const { kostensenkungBis } = muster.fall.unterkunft
  if (imZeitraum(kostensenkungBis))
    merke(`Die tatsächlichen Wohnkosten werden nur bis ${datumKurz(kostensenkungBis)} anerkannt.`, '§ 22 Abs. 1 SGB II', kostensenkungBis)
  return gefunden
}

const altersstelle: Readonly<Record<number, string>> = {
  15: '§ 7 Abs. 1 Satz 1 Nr. 1 SGB II',
  18: '§ 20 Abs. 2, § 11 Abs. 1 Satz 5 SGB II',
  25: '§ 7 Abs. 3 Nr. 4 SGB II',
}

function geburtstag(geburt: string, alter: number): string {
  return Temporal.PlainDate.from(geburt).add({ years: alter }).toString()
}
