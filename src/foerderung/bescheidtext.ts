import type { Verfuegungsinhalt } from '../bescheid/index.ts'
import { mitFestenAbstaenden } from '../platform/ui/zahl.ts'
import { type Instrument, instrument, type KnotenJson } from '../recht/index.ts'
import { anDiePerson } from './ansprache.ts'
import type { Empfaengerdaten } from './empfaenger.ts'
import type { Bedingung, Betrag, Foerderung, Monatsbetrag } from './model.ts'
import { zeigtGesundheit } from './pruefen.ts'
import { betraege as b, gruende as g, grundlagen, hinweise as hw, sachverhalt as s, tenor as t, titel, zahlung } from './texte/personal-bescheid.ts'
import { zahlweise } from './zahlplan.ts'

/** Who is spoken of, and who gets the money where that is not the person. */
export type Beteiligte = Readonly<{ name: string; empfaenger: Empfaengerdaten | undefined }>

export const stelleVon = (i: Pick<Instrument, 'fundstelle'>): string => mitFestenAbstaenden(`${i.fundstelle.stelle} ${i.fundstelle.gesetz}`)

/**
 * The notice of a grant, from what was checked and calculated. It goes to the person; about subsidies to an employer to the employer, who
 * learns nothing of benefits, unemployment or health.
 *
 * @throws {Error} without an amount: only a calculated draft is submitted
 */
export function bewilligungsinhalt(f: Foerderung, wer: Beteiligte): Verfuegungsinhalt {
  const i = instrument(f.instrument)
  const betrag = f.betrag
  if (betrag === undefined || f.bis === null) throw new Error('a grant without an amount')
  const anBetrieb = i.empfaenger === 'arbeitgeber' && wer.empfaenger !== undefined
  return {
    titel: titel.bewilligung(i.name),
    empfaenger: empfaengerVon(f, anBetrieb ? wer.empfaenger : undefined),
    tenor: tenorVon(f, i, betrag, wer, anBetrieb),
    sachverhalt: sachverhaltVon(f),
    gruende: [g.anspruch(i.name, stelleVon(i)), ...bedingungssaetze(f, anBetrieb), ...(anBetrieb && rechnetMitGesundheit(f) ? rechnung(betrag) : [])],
    ermessensentscheidung: i.ermessen,
    ermessen: i.ermessen ? absaetze(f.ermessen) : [],
    betraege: aufstellung(betrag.monate, betrag.summeCent),
    ...(anBetrieb && rechnetMitGesundheit(f) ? {} : { rechenweg: betrag.knoten }),
    rechtsgrundlagen: rechtsgrundlagen(i, anBetrieb ? [] : f.pruefung.voraussetzungen),
    hinweise: hinweiseVon(f, betrag, anBetrieb, wer),
    ...(zeigtGesundheit(betrag.antrag, f.fakten) ? { gesundheit: true } : {}),
  }
}

/** The limits of an Eingliederungszuschuss follow from a disability; the rates of the other subsidies tell nothing about the person. */
export function rechnetMitGesundheit(f: Foerderung): boolean {
  return f.instrument === 'egz' && zeigtGesundheit(undefined, f.fakten)
}

/** In place of the whole reasoning: rate, pay and share behind each monthly amount, which the employer knows. */
function rechnung({ knoten }: Betrag): string[] {
  return [g.rechnung, ...new Set(zuschuesse(knoten).map((k) => k.satz))]
}

function zuschuesse(k: KnotenJson): KnotenJson[] {
  return k.schluessel === 'egz.zuschuss' ? [k] : k.aus.flatMap(zuschuesse)
}

/** The notice that refuses: each condition that is not met, with its reason, and own words. */
export function ablehnungsinhalt(f: Foerderung, wer: Beteiligte, eigenes: string): Verfuegungsinhalt {
  const i = instrument(f.instrument)
  const anBetrieb = i.empfaenger === 'arbeitgeber' && wer.empfaenger !== undefined
  const fehlende = f.pruefung.voraussetzungen.filter((v) => v.erfuellt === false && v.abwaegung !== true)
  const saetze = anBetrieb ? fehlende.filter(betrifftBetrieb).map((v) => v.satz) : fehlende.map((v) => anDiePerson(v.satz))
  return {
    titel: titel.ablehnung(i.name),
    empfaenger: empfaengerVon(f, anBetrieb ? wer.empfaenger : undefined),
    tenor: [t.ablehnung(i.name, stelleVon(i), anBetrieb ? wer.name : undefined)],
    sachverhalt: sachverhaltVon(f),
    gruende: [
      g.anspruch(i.name, stelleVon(i)),
      ...(saetze.length > 0 ? [g.nichtErfuellt, ...saetze] : []),
      ...(fehlende.length > 0 ? absaetze(eigenes) : []),
    ],
    ermessensentscheidung: i.ermessen && fehlende.length === 0,
    ermessen: fehlende.length === 0 ? absaetze(eigenes) : [],
    rechtsgrundlagen: rechtsgrundlagen(i, anBetrieb ? [] : fehlende),
    hinweise: [],
    ...(zeigtGesundheit(undefined, f.fakten) ? { gesundheit: true } : {}),
  }
}

export function empfaengerVon(f: Foerderung, d: Empfaengerdaten | undefined): Verfuegungsinhalt['empfaenger'] {
  if (d === undefined || f.empfaenger.art === 'person') return { art: 'person', personId: f.personId }
  return { art: f.empfaenger.art, id: d.id, name: d.name, strasse: d.strasse, plz: d.plz, ort: d.ort }
}

function tenorVon(f: Foerderung, i: Instrument, betrag: Betrag, wer: Beteiligte, anBetrieb: boolean): string[] {
  const [von, bis] = [f.von, f.bis ?? f.von]
  const was = anBetrieb ? t.fuerPerson(i.name, stelleVon(i), wer.name, von, bis) : t.person(i.name, stelleVon(i), von, bis)
  const weise = zahlweise(f.instrument)
  return [
    was,
    hoehe(betrag, weise.bedingung === 'beschaeftigung'),
    zahlung[weise.bedingung === '' ? weise.wann : weise.bedingung],
    ...(wer.empfaenger !== undefined && !anBetrieb ? [t.zahlungAn(wer.empfaenger.name)] : []),
    ...(betrag.monate.some((m) => m.vorausschau) ? [t.vorausschau] : []),
  ]
}

function hoehe({ monate, summeCent }: Betrag, inRaten: boolean): string {
  if (inRaten) return t.raten(summeCent)
  const zahlbar = monate.filter((m) => m.cent > 0)
  const [erster] = zahlbar
  const gleich = erster !== undefined && zahlbar.length > 1 && zahlbar.every((m) => m.cent === erster.cent)
  return gleich ? t.monatlich(erster.cent, zahlbar.length, summeCent) : t.summe(summeCent, zahlbar.length)
}

function sachverhaltVon(f: Foerderung): string[] {
  return [
    ...(f.antragAm === null ? [] : [s.antrag(f.antragAm)]),
    ...(f.fakten.beginn === undefined ? [] : [s.beginn(f.fakten.beginn)]),
    ...(f.fortsetzungVon === null ? [] : [s.fortsetzung]),
  ]
}

/** What an employer knows anyway: the application, the job, the own company. */
const betrieblich = new Set([
  'antrag',
  'versicherungspflichtig',
  'verdraengung',
  'vorbeschaeftigung',
  'gutschein.vertrag',
  'eq.dauer',
  'eq.stunden',
  'eq.vertrag',
  'p16e.geringfuegig',
  'p16e.vertrag',
  'p16i.foerderung',
])

function betrifftBetrieb(v: Bedingung): boolean {
  return betrieblich.has(v.schluessel)
}

function bedingungssaetze(f: Foerderung, anBetrieb: boolean): string[] {
  const erfuellt = f.pruefung.voraussetzungen.filter((v) => v.erfuellt === true)
  if (!anBetrieb) return erfuellt.map((v) => anDiePerson(v.satz))
  return [g.personGeprueft, ...erfuellt.filter(betrifftBetrieb).map((v) => v.satz)]
}

/** Neighbouring months of one amount in one line, and the sum. */
export function aufstellung(monate: readonly Monatsbetrag[], summeCent: number): NonNullable<Verfuegungsinhalt['betraege']> {
  const zeilen: { von: string; bis: string; cent: number; teil: Monatsbetrag['teil'] }[] = []
  const nachArt = monate.filter((z) => z.cent > 0).toSorted((x, y) => (x.teil ?? '').localeCompare(y.teil ?? ''))
  for (const m of nachArt) {
    const letzte = zeilen.at(-1)
    const anschluss = letzte !== undefined && Temporal.PlainYearMonth.from(letzte.bis).add({ months: 1 }).toString() === m.monat
    if (anschluss && letzte.cent === m.cent && letzte.teil === m.teil) letzte.bis = m.monat
    else zeilen.push({ von: m.monat, bis: m.monat, cent: m.cent, teil: m.teil })
  }
  return [
    ...zeilen.map((z) => ({ bezeichnung: b.art(z.teil, z.von !== z.bis), zeitraum: b.zeitraum(z.von, z.bis), cent: z.cent })),
    { bezeichnung: b.gesamt, cent: summeCent },
  ]
}

export function rechtsgrundlagen(i: Instrument, bedingungen: readonly Bedingung[]): string[] {
  const stellen = bedingungen.map((v) => mitFestenAbstaenden(`${v.fundstelle.stelle} ${v.fundstelle.gesetz}`))
  return [...new Set([stelleVon(i), ...stellen, grundlagen.leistungsgrundsaetze, ...(i.ermessen ? [grundlagen.ermessen] : [])])].slice(0, 30)
}

/** Sec. 92 (2) sentence 5 SGB III: as long as the grant, at most twelve months. */
const NACHBESCHAEFTIGUNG_HOECHSTENS = 12

function hinweiseVon(f: Foerderung, betrag: Betrag, anBetrieb: boolean, wer: Beteiligte): string[] {
  const code = f.instrument
  const nachweis = wer.empfaenger === undefined || anBetrieb ? hw.nachweis : hw.nachweisVon(wer.empfaenger.name)
  return [
    anBetrieb ? hw.arbeitgeber : hw.person,
    ...(zahlweise(code).bedingung === 'nachweis' ? [nachweis] : []),
    ...(code === 'egz' ? [hw.senkung, hw.nachbeschaeftigung(Math.min(NACHBESCHAEFTIGUNG_HOECHSTENS, betrag.monate.length))] : []),
    ...(code === 'p16e' ? [hw.rueckzahlung16e, hw.freistellung] : []),
    ...(code === 'p16i' ? [hw.freistellung] : []),
    ...(code === 'p16b' ? [hw.solangeArbeit] : []),
  ]
}

export function absaetze(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((a) => a.replaceAll('\n', ' ').trim())
    .filter((a) => a !== '')
}
