import type { Ergebnis, Fehler, Hinweis } from '../ergebnis.ts'
import type { Falldatei } from '../falldatei.ts'
import { euro } from '../grundlage/geld.ts'
import { type Knoten, Spur, summenregel } from '../grundlage/nachweis.ts'
import { festeAbstaende } from '../grundlage/text.ts'
import { type Monat, monatAus, tageImMonat } from '../grundlage/zeitraum.ts'
import { bagatelleAbschliessend } from '../parameter/verfahren.ts'
import { nachMonaten, pruefeBewilligungszeitraum } from './bewilligungszeitraum.ts'
import { fehler, type Mangel } from './fehler.ts'
import { anspruchPersonRegel } from './p19-leistung.ts'
import { nachzahlungRegel, personenanteilRegel, saldoRegel, ueberzahlungRegel } from './p41a-regeln.ts'

/**
 * A month of the period: its file with `vorlaeufig.bewilligt`, and the result for the facts as they are established at the end.
 * `nachgewiesen: false` where the facts of the month were not proved in time: then no claim existed (sec. 41a (3) sentence 4).
 */
export type Monatsentscheidung = Readonly<{ fall: Falldatei; ergebnis: Ergebnis; nachgewiesen?: boolean }>

/** Money in euros. */
export type Abschluss = {
  schema: 'abschluss/v1'
  /** first and last month of the period */
  von: string
  bis: string
  monate: { monat: string; vorlaeufig: number; abschliessend: number; ueberzahlung: number; nachzahlung: number }[]
  /** sums over persons and months, before they are set off against each other */
  ueberzahlung: number
  nachzahlung: number
  /** what the Bedarfsgemeinschaft has to pay back, or is paid; at most one of them is above 0 */
  erstattung: number
  auszahlung: number
  personen: Record<string, { vorlaeufig: number; abschliessend: number; erstattung: number; auszahlung: number }>
  hinweise: Hinweis[]
  /** root `p41a.saldo`, and below it every month and person; the share of a person stands in `anteile` */
  begruendung: Knoten
  anteile: Record<string, Knoten>
}

/** One person in one month, cents. */
type Posten = { id: string; person: number; monat: number; bezahlt: number; geschuetzt: number; anspruch: number; ueber: Knoten; unter: Knoten }

/**
 * Final decision on a Bewilligungszeitraum with provisional decisions and its settlement (sec. 41a (3), (6)): what was paid too much in a
 * month is set off against what is due for other months, for the whole Bedarfsgemeinschaft; a rest is paid back from 50 euros on, a lack
 * is paid. The Sofortzuschlag is never paid back (sec. 72 (2)).
 *
 * @param monate all months of one period in any order, each with what was paid and the final result
 * @returns `fehler/v1` where they are not one period or what was paid is missing
 * @throws where a result belongs to another month than its file
 */
export function schliesseAb(monate: readonly Monatsentscheidung[]): Abschluss | Fehler {
  const entscheidungen = nachMonaten(monate.map((m) => ({ ...m, monat: m.fall.monat })))
  const maengel = [...pruefeBewilligungszeitraum(entscheidungen.map((m) => m.fall)), ...entscheidungen.flatMap(pruefeMonat)]
  if (maengel.length > 0) return fehler(entscheidungen[0]?.fall.id ?? null, maengel)
  const von = entscheidungen[0]?.monat ?? ''
  const bis = entscheidungen.at(-1)?.monat ?? ''
  const spur = new Spur(`${bis}-01`)
  const posten = entscheidungen.flatMap((m, k) => postenDesMonats(spur, m, k))
  const saldo = saldoKnoten(spur, posten)
  const je = verteileAufPersonen(spur, posten, saldo)
  const ueber = summe(posten, (p) => p.ueber.wert)
  return {
    schema: 'abschluss/v1',
    von,
    bis,
    monate: entscheidungen.map(({ monat }, k) =>
      monatssumme(
        monat,
        posten.filter((p) => p.monat === k),
      ),
    ),
    ueberzahlung: ueber / 100,
    nachzahlung: summe(posten, (p) => p.unter.wert) / 100,
    erstattung: Math.max(0, saldo.wert) / 100,
    auszahlung: Math.max(0, 0 - saldo.wert) / 100,
    personen: Object.fromEntries(je.map(({ id, eigene, anteil }) => [id, personensumme(eigene, saldo.wert, anteil.wert)])),
    hinweise: hinweise(monatAus(bis), saldo.wert, posten.length > entscheidungen.length),
    begruendung: saldo,
    anteile: Object.fromEntries(je.map(({ id, anteil }) => [id, anteil])),
  }
}

function pruefeMonat({ fall, ergebnis, nachgewiesen }: Monatsentscheidung, k: number): Mangel[] {
  if (ergebnis.monat !== fall.monat || ergebnis.id !== fall.id)
    throw new Error(`result of ${ergebnis.id} ${ergebnis.monat} beside file ${fall.id} ${fall.monat}`)
  const { bewilligt, sofortzuschlag } = fall.vorlaeufig ?? {}
  if (bewilligt === undefined) {
    const satz = `Für ${fall.monat} fehlt, was vorläufig gezahlt wurde.`
    return [{ art: 'angaben-fehlen', feld: `monate[${k}].vorlaeufig.bewilligt`, satz }]
  }
  return fall.personen.flatMap(({ id }) => {
    const p = ergebnis.personen[id]
    const faelltWeg = p !== undefined && p.regelbedarfsstufe >= 3 && (p.sofortzuschlag === 0 || nachgewiesen === false)
    if (!faelltWeg || (bewilligt[id] ?? 0) === 0 || sofortzuschlag?.[id] !== undefined) return []
    const satz = `Für ${fall.monat} fehlt, wie viel von dem vorläufig Gezahlten Sofortzuschlag war. Er wird nicht zurückgefordert.`
    return [{ art: 'angaben-fehlen', feld: `monate[${k}].vorlaeufig.sofortzuschlag.${id}`, satz }]
  })
}

function postenDesMonats(spur: Spur, { fall, ergebnis, nachgewiesen }: Monatsentscheidung, k: number): Posten[] {
  return fall.personen.map(({ id }, i) => {
    const pfad = `monate[${k}].vorlaeufig`
    const bezahlt = euro(fall.vorlaeufig?.bewilligt?.[id] ?? 0)
    const endgueltig = nachgewiesen === false ? undefined : ergebnis.personen[id]
    const anspruch = euro(endgueltig?.anspruch ?? 0)
    const geschuetzt = Math.max(0, euro(fall.vorlaeufig?.sofortzuschlag?.[id] ?? 0) - euro(endgueltig?.sofortzuschlag ?? 0))
    const operanden = [
      spur.angabe(`${pfad}.bewilligt.${id}`, `Vorläufig gezahlt für ${fall.monat}`, bezahlt, 'Cent', i),
      spur.angabe(`${pfad}.sofortzuschlag.${id}`, 'Davon Sofortzuschlag, der bleibt', geschuetzt, 'Cent', i),
      (endgueltig && ergebnis.begruendung?.aus.find((q) => q.schluessel === anspruchPersonRegel.schluessel && q.person === i)) ??
        spur.angabe(`monate[${k}].ergebnis.personen.${id}.anspruch`, `Endgültiger Anspruch für ${fall.monat}`, anspruch, 'Cent', i),
    ]
    const ueber = spur.regel(ueberzahlungRegel, i, ueberzahlungRegel.rechne(bezahlt, geschuetzt, anspruch), operanden)
    const unter = spur.regel(nachzahlungRegel, i, nachzahlungRegel.rechne(bezahlt, geschuetzt, anspruch), operanden)
    return { id, person: i, monat: k, bezahlt, geschuetzt, anspruch, ueber, unter }
  })
}

const ueberzahlungen = summenregel('p41a.ueberzahlungen', 'Überzahlungen aller Monate', { gesetz: 'SGB II', stelle: '§ 41a Abs. 6 Satz 2' })
const nachzahlungen = summenregel('p41a.nachzahlungen', 'Nachzahlungen aller Monate', { gesetz: 'SGB II', stelle: '§ 41a Abs. 6 Satz 2' })

function saldoKnoten(spur: Spur, posten: readonly Posten[]): Knoten {
  const ueber = spur.regel(
    ueberzahlungen,
    -1,
    summe(posten, (p) => p.ueber.wert),
    posten.map((p) => p.ueber),
  )
  const unter = spur.regel(
    nachzahlungen,
    -1,
    summe(posten, (p) => p.unter.wert),
    posten.map((p) => p.unter),
  )
  const grenze = spur.parameter(bagatelleAbschliessend)
  return spur.regel(saldoRegel, -1, saldoRegel.rechne(ueber.wert, unter.wert, grenze.wert), [ueber, unter, grenze])
}

type Personenposten = { id: string; eigene: Posten[]; anteil: Knoten }

/**
 * The amount in proportion to what each person got too much over the period, or too little: shares rounded down, the cents left over to the
 * largest fractions, ties in the order of the persons.
 */
function verteileAufPersonen(spur: Spur, posten: readonly Posten[], saldo: Knoten): Personenposten[] {
  const ids = [...new Set(posten.map((p) => p.id))]
  const richtung = Math.sign(saldo.wert)
  const eigene = ids.map((id) => posten.filter((p) => p.id === id))
  const gewichte = eigene.map((e) => Math.max(0, richtung * summe(e, (p) => p.ueber.wert - p.unter.wert)))
  const gesamt = gewichte.reduce((a, b) => a + b, 0)
  const betrag = Math.abs(saldo.wert)
  const cents = uebrigeCents(betrag, gewichte, gesamt)
  const alle = spur.angabe('gewichte', 'Beträge aller Personen zusammen', gesamt, 'Cent')
  return ids.map((id, k) => {
    const person = eigene[k]?.[0]?.person ?? -1
    const gewicht = spur.angabe('gewicht', 'Betrag dieser Person über alle Monate', gewichte[k] ?? 0, 'Cent', person)
    const cent = spur.angabe('rest', 'Übriger Cent', cents[k] ?? 0, 'Cent', person)
    const wert = personenanteilRegel.rechne(saldo.wert, gewicht.wert, gesamt, cent.wert)
    return { id, eigene: eigene[k] ?? [], anteil: spur.regel(personenanteilRegel, person, wert, [saldo, gewicht, alle, cent]) }
  })
}

/** 1 for each person who gets one of the cents left over, else 0. */
function uebrigeCents(betrag: number, gewichte: readonly number[], gesamt: number): number[] {
  const cents = gewichte.map(() => 0)
  if (gesamt === 0) return cents
  const anteile = gewichte.map((g) => Math.floor((betrag * g) / gesamt))
  const rest = betrag - anteile.reduce((a, b) => a + b, 0)
  const nachBruch = gewichte.map((g, k) => ({ k, bruch: (betrag * g) % gesamt })).sort((a, b) => b.bruch - a.bruch)
  for (const { k } of nachBruch.slice(0, rest)) cents[k] = 1
  return cents
}

function summe(posten: readonly Posten[], wert: (p: Posten) => number): number {
  return posten.reduce((s, p) => s + wert(p), 0)
}

function monatssumme(monat: string, posten: readonly Posten[]): Abschluss['monate'][number] {
  const euroSumme = (wert: (p: Posten) => number): number => summe(posten, wert) / 100
  return {
    monat,
    vorlaeufig: euroSumme((p) => p.bezahlt),
    abschliessend: euroSumme((p) => p.anspruch),
    ueberzahlung: euroSumme((p) => p.ueber.wert),
    nachzahlung: euroSumme((p) => p.unter.wert),
  }
}

function personensumme(eigene: readonly Posten[], saldo: number, anteil: number): Abschluss['personen'][string] {
  return {
    vorlaeufig: summe(eigene, (p) => p.bezahlt) / 100,
    abschliessend: summe(eigene, (p) => p.anspruch) / 100,
    erstattung: saldo > 0 ? anteil / 100 : 0,
    auszahlung: saldo < 0 ? anteil / 100 : 0,
  }
}

function hinweise(letzter: Monat, saldo: number, mehrere: boolean): Hinweis[] {
  const jahr = Math.floor(letzter / 12) + 1
  const frist = `${tageImMonat(letzter + 12)}.${String((letzter % 12) + 1).padStart(2, '0')}.${jahr}`
  const texte: Hinweis[] = [
    {
      art: 'frist',
      satz: `Ohne abschließende Entscheidung gelten die vorläufigen Leistungen mit Ablauf des ${frist} als endgültig, wenn nicht vorher eine beantragt wurde.`,
      fundstelle: '§ 41a Abs. 5 SGB II',
    },
    {
      art: 'offene-rechtsfrage',
      satz: 'Nachweise, die nach dem Ende des Verfahrens eingehen, zählen seit dem 1. Juli 2026 nicht mehr. Eine Übergangsregel für laufende Zeiträume gibt es nicht.',
      fundstelle: '§ 41a Abs. 3 Satz 5 SGB II',
    },
  ]
  if (saldo !== 0 && mehrere) {
    const satz =
      'Der Betrag ist auf die Personen nach dem verteilt, was jede im ganzen Zeitraum zu viel oder zu wenig erhalten hat. Das Gesetz regelt die Verteilung nicht.'
    texte.push({ art: 'offene-rechtsfrage', satz, fundstelle: '§ 41a Abs. 6 SGB II' })
  }
  return texte.map((h) => ({ ...h, satz: festeAbstaende(h.satz) }))
}
