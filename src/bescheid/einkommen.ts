import type { Knoten } from '../recht/index.ts'
import { ohneStelle, stelle } from './baum.ts'
import type { Block, Kopfzelle, Spalte, Tabelle, Zeile } from './model.ts'
import { istZusammengesetzt, type Monat, mitVerordnungsnamen } from './monat.ts'
import type { Namen } from './namen.ts'
import { aufzaehlung, geschuetzt, prozent, zahl } from './worte.ts'

type Rechnung = { zeilen: Zeile[] }

const spalten: readonly Spalte[] = [
  { breite: 'rest', rechts: false },
  { breite: 19, rechts: true },
  { breite: 24, rechts: false, rand: true },
]

/** How the income of each person counts: what came in, what was taken off and by which provision, what is left (secs. 11, 11b). */
export function einkommenstafeln(m: Monat, namen: Namen): Tabelle[] {
  return m.fall.personen.flatMap((_, i) => {
    const knoten = m.baum.finde('p11.einkommen', i)
    const zeilen = knoten === undefined ? [] : einkommenszeilen(m, knoten)
    const benannt = zeilen.map((z) => ({ ...z, zellen: z.zellen.map((zelle) => mitVerordnungsnamen(m.monat, zelle)) }))
    return zeilen.length < 2 ? [] : [tafel(`Einkommen: ${namen.kurz[i] ?? ''}`, benannt)]
  })
}

function tafel(titel: string, zeilen: readonly Zeile[]): Tabelle {
  const kopf: Kopfzelle[] = [{ text: titel }, { text: 'Euro' }, { text: 'Fundstelle' }]
  return { art: 'tabelle', dicht: true, spalten, kopf: [kopf], zeilen }
}

/** Nothing to explain where one amount counts as it came in. */
function einkommenszeilen(m: Monat, einkommen: Knoten): Zeile[] {
  const [erwerb, anderes, titel, ausbildung] = einkommen.aus
  const r: Rechnung = { zeilen: [] }
  const einfach = einkommen.aus.filter((k) => k.wert !== 0)
  if (einfach.length === 1 && einfach[0]?.art === 'Angabe') return []
  if (erwerb?.schluessel === 'p11b.erwerb') lohn(m, erwerb, r)
  if (anderes !== undefined) sonstiges(anderes, r)
  for (const k of [titel, ausbildung]) if (k !== undefined && k.wert > 0) posten(r, ohneStelle(k.name), -k.wert, '§ 11b Abs. 1')
  if (r.zeilen.length > 0) r.zeilen.push({ art: 'summe', zellen: ['zählt als Einkommen', zahl(einkommen.wert), ''] })
  return r.zeilen
}

/** Gross as a remark, net, basic amount, one line a band of sec. 11b (3). */
function lohn(m: Monat, erwerb: Knoten, r: Rechnung): void {
  const [netto, ...abzuege] = erwerb.aus
  if (netto === undefined) return
  const brutto = bruttoVon(m, erwerb)
  if (brutto !== undefined && brutto.wert !== netto.wert) zeile(r, 'leise', einnahmenname(brutto), zahl(brutto.wert), '§ 11b Abs. 3')
  quellen(netto, r)
  let rest = netto.wert
  for (const abzug of abzuege)
    for (const [name, wert, ort] of abzugszeilen(abzug)) {
      posten(r, name, -wert, ort)
      rest -= wert
    }
  if (rest < 0) zeile(r, 'leise', 'höchstens das Netto wird abgezogen', '', '')
}

function bruttoVon(m: Monat, erwerb: Knoten): Knoten | undefined {
  for (const band of ['p11b.band1', 'p11b.band2', 'p11b.band3', 'p11b.nicht-erwerbsfaehig']) {
    const brutto = m.baum.finde(band, erwerb.person)?.aus[1]
    if (brutto !== undefined) return brutto
  }
  return undefined
}

function abzugszeilen(abzug: Knoten): [string, number, string][] {
  if (abzug.schluessel === 'p11b.freibetrag') return abzug.aus.map((band, k) => [bandname(band), band.wert, k === 0 ? '§ 11b Abs. 3' : ''])
  if (abzug.schluessel === 'p11b.grundbetrag') return grundbetrag(abzug)
  if (abzug.schluessel === 'p11b.absetzungen') return absetzungen(abzug)
  return [[ohneStelle(abzug.name), abzug.wert, stelle(abzug.fundstelle)]]
}

/** `20 % von 420,00` */
function bandname(band: Knoten): string {
  const [satz = 0, brutto = 0, von = 0, bis = 0] = band.aus.map((k) => k.wert)
  return geschuetzt(`${prozent(satz)} von ${zahl(Math.max(0, Math.min(brutto, bis) - von))}`)
}

function grundbetrag(abzug: Knoten): [string, number, string][] {
  const grund = abzug.aus[0]
  if (grund?.schluessel === 'p11b.absetzungen') return absetzungen(grund)
  return [[grund?.name ?? abzug.name, abzug.wert, stelle(abzug.fundstelle)]]
}

function absetzungen(k: Knoten): [string, number, string][] {
  if (k.aus.length === 0) return [[ohneStelle(k.name), k.wert, '§ 11b Abs. 1']]
  return k.aus.map((teil) => [ohneStelle(teil.name), teil.wert, stelle(teil.fundstelle) || '§ 11b Abs. 1'])
}

function sonstiges(anderes: Knoten, r: Rechnung): void {
  if (anderes.wert === 0 && anderes.art === 'Angabe') return
  if (anderes.schluessel !== 'p11b.sonstiges') {
    quellen(anderes, r)
    return
  }
  const [brutto, abzug] = anderes.aus
  if (brutto === undefined || abzug === undefined) return
  quellen(brutto, r)
  for (const [name, wert, ort] of abzugszeilen(abzug)) posten(r, name, -wert, ort)
  if (abzug.wert > brutto.wert) zeile(r, 'leise', 'höchstens dieses Einkommen wird abgezogen', '', '')
}

/** The receipts behind a sum; an exempt part stands as a deduction of its own. */
function quellen(k: Knoten, r: Rechnung): void {
  if (k.schluessel === 'p11.netto' || k.schluessel === 'p11.sonstiges') {
    for (const teil of k.aus) quellen(teil, r)
  } else if (k.schluessel === 'p11a.einnahme' || k.schluessel === 'p11.rente') {
    const [einnahme, frei] = k.aus
    if (einnahme !== undefined) posten(r, ohneStelle(einnahme.name), einnahme.wert, '§ 11 Abs. 1')
    if (frei !== undefined) posten(r, ohneStelle(frei.name), -frei.wert, stelle(frei.fundstelle) || '§ 11a')
  } else posten(r, einnahmenname(k), k.wert, stelle(k.fundstelle) || '§ 11 Abs. 1')
}

/** Profit has no gross and net. */
function einnahmenname(k: Knoten): string {
  return ohneStelle(k.name).replace(/^(Gewinn .+) (?:brutto|netto)$/, '$1')
}

function posten(r: Rechnung, name: string, wert: number, ort: string): void {
  zeile(r, 'posten', name, zahl(wert), ort)
}
function zeile(r: Rechnung, art: Zeile['art'], name: string, wert: string, ort: string): void {
  r.zeilen.push({ art, zellen: [name, wert, geschuetzt(ort)] })
}

/** How income and assets are shared out: the real fraction of each person (sec. 9 (2) sentence 3). */
export function verteilung(m: Monat, namen: Namen): Block[] {
  if (istZusammengesetzt(m)) return zusammensetzung(m, namen)
  const bloecke: Block[] = []
  const einkommen = anteile(m, namen, ['p9.anteil-elternteil', 'p9.anteil'])
  if (einkommen.length > 0) bloecke.push({ art: 'ueberschrift', ebene: 3, text: 'Wie sich das Einkommen verteilt' }, ...einkommen)
  const vermoegen = anteile(m, namen, ['p12.anteil'])
  if (vermoegen.length > 0) bloecke.push({ art: 'ueberschrift', ebene: 3, text: 'Wie sich das Vermögen verteilt, das einzusetzen ist' }, ...vermoegen)
  return bloecke
}

/** What each part of the month gives, and the two together. */
function zusammensetzung(m: Monat, namen: Namen): Block[] {
  const saetze = m.fall.personen.flatMap((_, i) => {
    const k = m.baum.finde('p7.zusammengesetzt', i)
    return k === undefined ? [] : [{ text: [`${namen.kurz[i] ?? ''}: ${k.satz()}`], dazu: [] }]
  })
  return [
    { art: 'ueberschrift', ebene: 3, text: 'Vor und ab dem 25. Geburtstag' },
    { art: 'absatz', text: ['Der Monat ist für beide Teile ganz gerechnet und nach Tagen zusammengesetzt.'] },
    { art: 'liste', nummeriert: false, punkte: saetze },
  ]
}

function anteile(m: Monat, namen: Namen, schluessel: readonly string[]): Block[] {
  const treffer = m.fall.personen.flatMap((_, i) => schluessel.flatMap((s) => m.baum.finde(s, i) ?? []))
  if (treffer.length === 0) return []
  if (m.fall.personen.length === 1) return []
  const zeilen: Zeile[] = treffer.map((k) => ({ art: 'posten', zellen: [namen.kurz[k.person] ?? '', bruch(k), zahl(k.wert)] }))
  const satz = `${gebende(treffer, namen)}Jede Person trägt den Anteil, den ihr ungedeckter Bedarf am ungedeckten Bedarf aller hat.`
  const tabelle: Tabelle = {
    art: 'tabelle',
    dicht: true,
    spalten: [
      { breite: 'rest', rechts: false },
      { breite: 46, rechts: true },
      { breite: 17, rechts: true },
    ],
    kopf: [[{ text: 'Person' }, { text: 'Betrag × eigener ÷ ganzer Bedarf' }, { text: 'Anteil' }]],
    zeilen: [...zeilen, { art: 'summe', zellen: ['zusammen', '', zahl(treffer.reduce((summe, k) => summe + k.wert, 0))] }],
  }
  return [{ art: 'absatz', text: [satz] }, tabelle]
}

/** How income is shared, in one sentence, where the sheet above has what each person needs; undefined where one sentence is not enough. */
export function verteilungImSatz(m: Monat): string | undefined {
  if (istZusammengesetzt(m) || m.fall.personen.some((_, i) => m.baum.finde('p12.anteil', i) !== undefined)) return undefined
  const treffer = m.fall.personen.flatMap((_, i) => ['p9.anteil-elternteil', 'p9.anteil'].flatMap((s) => m.baum.finde(s, i) ?? []))
  const [betrag, alle] = [treffer[0]?.aus[0]?.wert ?? 0, treffer[0]?.aus[2]?.wert ?? 0]
  const einfach = treffer.every(
    (k) => k.aus[0]?.wert === betrag && k.aus[2]?.wert === alle && k.aus[0]?.aus.every((q) => q.schluessel !== 'p9.ueberschuss'),
  )
  if (treffer.length === 0 || !einfach || betrag >= alle) return undefined
  return `Anteil am Einkommen: ${zahl(betrag)} × ungedeckter Bedarf der Person ÷ ${zahl(alle)} (ungedeckter Bedarf aller).`
}

/** Who brings what is shared, where it is more than one person's income. */
function gebende(anteile: readonly Knoten[], namen: Namen): string {
  const quellen = (anteile[0]?.aus[0]?.aus ?? []).filter((k) => k.wert > 0)
  if (quellen.length < 2 && quellen[0]?.schluessel !== 'p9.ueberschuss') return ''
  const texte = quellen.map((k) => {
    const rechnung = k.schluessel === 'p9.ueberschuss' ? ` (${zahl(k.aus[0]?.wert ?? 0)} − ${zahl(k.aus[1]?.wert ?? 0)} eigener Bedarf)` : ''
    return `${namen.kurz[k.person] ?? ''} ${zahl(k.wert)}${rechnung}`
  })
  return `Zu verteilen sind ${zahl(anteile[0]?.aus[0]?.wert ?? 0)}: ${aufzaehlung(texte)}. `
}

/** `703,40 × 1.005,68 ÷ 1.133,18`; where the money covers everything, that it does. */
function bruch(k: Knoten): string {
  const [betrag = 0, eigener = 0, alle = 0] = k.aus.map((o) => o.wert)
  return betrag >= alle ? 'deckt den ganzen Bedarf' : `${zahl(betrag)} × ${zahl(eigener)} ÷ ${zahl(alle)}`
}

/** Net pay and what of it stays free, for each person who earns. */
export function loehne(m: Monat): { i: number; brutto: number | undefined; netto: number; zaehlt: number }[] {
  return m.fall.personen.flatMap((_, i) => {
    const erwerb = m.baum.finde('p11b.erwerb', i)
    const netto = erwerb?.aus[0]?.wert ?? 0
    if (erwerb === undefined || netto === 0) return []
    return [{ i, brutto: bruttoVon(m, erwerb)?.wert, netto, zaehlt: erwerb.wert }]
  })
}
