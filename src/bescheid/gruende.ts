import type { AusschlussArt, Knoten } from '../recht/index.ts'
import { istEinnahme, kern, ohneStelle, stelle } from './baum.ts'
import { loehne } from './einkommen.ts'
import type { Gruppe } from './gruppen.ts'
import type { Block } from './model.ts'
import { anspruchstage, decktSichSelbst, eingesetztesVermoegen, leistungsname, type Monat, mitglieder, personen } from './monat.ts'
import { type Rahmen, sieAlle } from './rahmen.ts'
import { aufzaehlung, betrag, cent, datumLang, geschuetzt, monatMitJahr } from './worte.ts'

/** The reasons: the facts and the law that carry the decision (sec. 35 SGB X), in full sentences for one group of equal months. */
export function gruende(r: Rahmen, gruppe: Gruppe): Block[] {
  const m = gruppe.muster
  const absaetze = [
    [...bedarfsgemeinschaft(r, m), bedarf(r, gruppe)].join(' '),
    wohnkosten(m).join(' '),
    [...einkommen(r, m), ...vermoegen(m), ...ergebnis(m)].join(' '),
    ...teilmonat(m),
    ...ohneAnspruch(r, m),
  ]
  return absaetze.filter((a) => a !== '').map((a) => ({ art: 'absatz', text: [geschuetzt(a)] }))
}

function bedarfsgemeinschaft(r: Rahmen, m: Monat): string[] {
  if (r.namen.voll.length === 1) return ['Ihre Bedarfsgemeinschaft besteht aus Ihnen allein (§ 7 Abs. 3 SGB II).']
  if (mitglieder(m).length < m.fall.personen.length) return []
  return [`${sieAlle(r)} bilden eine Bedarfsgemeinschaft (§ 7 Abs. 3 SGB II).`]
}

/** What the claim of the month is measured by, and of what it is made. */
function bedarf(r: Rahmen, gruppe: Gruppe): string {
  const m = gruppe.muster
  const alle = mitglieder(m)
  const summe = (wert: (p: (typeof alle)[number]) => number): number => alle.reduce((s, p) => s + wert(p), 0)
  const teile: [number, string][] = [
    [summe((p) => cent(p.ergebnis.regelbedarf)), 'Regelbedarf'],
    ...mehrbedarfe(m),
    [summe((p) => cent(p.ergebnis.unterkunft)), 'für Unterkunft und Heizung'],
  ]
  const text = aufzaehlung(teile.filter(([wert]) => wert > 0).map(([wert, was]) => `${betrag(wert)} ${was}`))
  const zusammen = r.namen.voll.length > 1 ? ' zusammen' : ''
  const wann = r.gruppen.length === 1 ? 'im Monat' : `im ${gruppe.titel}`.replace(/^im (.+) (bis|und) (.+)$/, 'für $1 $2 $3 im Monat')
  return `Ihr Bedarf beträgt ${wann}${zusammen} ${betrag(summe((p) => cent(p.ergebnis.bedarf)))}: ${text} (§ 19 Abs. 1, §§ 20 bis 23 SGB II).`
}

function mehrbedarfe(m: Monat): [number, string][] {
  const nach = new Map<string, number>()
  for (const { i, ergebnis } of mitglieder(m)) {
    const knoten = m.baum.finde('p21.mehrbedarf', i)
    const teile = knoten?.wert === cent(ergebnis.mehrbedarf) ? knoten.aus : []
    if (teile.length === 0) nach.set('Mehrbedarf', (nach.get('Mehrbedarf') ?? 0) + cent(ergebnis.mehrbedarf))
    for (const teil of teile) {
      const name = ohneStelle(kern(teil).name)
      nach.set(name, (nach.get(name) ?? 0) + teil.wert)
    }
  }
  return [...nach].map(([name, wert]) => [wert, name])
}

/** Where not the whole cost is recognised, or more than is reasonable for a time (sec. 22 (1), (1a)). */
function wohnkosten(m: Monat): string[] {
  const saetze = ['p22.unterkunft', 'p22.heizung'].flatMap((schluessel) => {
    const k = m.baum.finde(schluessel, -1)
    return k === undefined ? [] : [mitStelle(schluessel === 'p22.unterkunft' ? 'Unterkunft' : 'Heizung', k)]
  })
  const w = m.fall.unterkunft
  const bruttokalt = cent(w.grundmiete ?? 0) + cent(w.nebenkosten ?? 0) + cent(w.schuldzinsen ?? 0)
  const anerkannt = m.baum.finde('p22.unterkunft', -1)?.wert ?? bruttokalt
  if (w.angemessenBruttokalt !== undefined && anerkannt > cent(w.angemessenBruttokalt)) {
    const grenze = betrag(cent(w.angemessenBruttokalt))
    saetze.push(
      `Angemessen sind am Wohnort ${grenze} für die Unterkunft. Die höheren Kosten werden nur auf Zeit anerkannt${bisWann(m)} (§ 22 Abs. 1 SGB II).`,
    )
  }
  return saetze
}

/** The sentence of the reasoning with its provision. */
function mitStelle(was: string, k: Knoten): string {
  return `${was}: ${k.satz().replace(/\.$/, '')} (${stelle(k.fundstelle)} SGB II).`
}

function bisWann(m: Monat): string {
  const w = m.fall.unterkunft
  if (w.kostensenkungBis !== undefined && w.kostensenkungBis >= `${m.monat}-01`) return `, längstens bis ${datumLang(w.kostensenkungBis)}`
  return ', solange die Karenzzeit dauert'
}

function einkommen(r: Rahmen, m: Monat): string[] {
  const angerechnet = mitglieder(m).reduce((s, { ergebnis }) => s + cent(ergebnis.bereinigtesEinkommen), 0)
  if (angerechnet === 0 && loehne(m).length === 0)
    return [m.fall.personen.some((p) => (p.einkommen ?? []).length > 0) ? 'Ihr Einkommen wird nicht angerechnet.' : 'Einkommen ist nicht angegeben.']
  const saetze = loehne(m).map((l) => {
    const wovon = l.i === r.namen.ich ? 'Von Ihrem Verdienst' : `Vom Verdienst von ${r.namen.kurz[l.i]}`
    const verdienst = l.brutto === undefined ? `${betrag(l.netto)} netto` : `${betrag(l.brutto)} brutto, ${betrag(l.netto)} netto`
    return `${wovon} (${verdienst}) bleiben ${betrag(l.netto - l.zaehlt)} frei; ${betrag(l.zaehlt)} zählen als Einkommen (§ 11b SGB II).`
  })
  const andere = andereEinkommen(m)
  if (andere.length > 0) saetze.push(`Angerechnet ${andere.length > 1 ? 'werden' : 'wird'} ${aufzaehlung(andere)} (§ 11 SGB II).`)
  saetze.push(...kindergeldreste(r, m))
  if (m.fall.personen.filter((_, i) => m.baum.finde('p9.anteil', i) !== undefined).length > 1) {
    saetze.push('Das Einkommen der Erwachsenen verteilt sich auf alle nach ihrem ungedeckten Bedarf (§ 9 Abs. 2 SGB II).')
  }
  return saetze
}

/** Names of receipts that read otherwise inside a sentence. */
const imSatz: Readonly<Record<string, string>> = {
  'Sonstiges Einkommen': 'sonstiges Einkommen',
  'Einmalige Einnahme': 'eine einmalige Einnahme',
  'Miete aus Vermietung': 'Einkommen aus Vermietung',
}

/** Kindergeld that a child does not need counts at the parent (sec. 11 (1) sentence 5). */
function kindergeldreste(r: Rahmen, m: Monat): string[] {
  return m.fall.personen.flatMap((_, i) => {
    const rest = m.baum.finde('p11.kindergeldrest', i)
    if (rest === undefined || rest.wert === 0) return []
    const bei = i === r.namen.ich ? 'Ihnen' : (r.namen.kurz[i] ?? '')
    return [`${betrag(rest.wert)} Kindergeld brauchen die Kinder nicht selbst. Dieses Geld zählt bei ${bei} (§ 11 Abs. 1 Satz 5 SGB II).`]
  })
}

/** Income other than earnings, as it came in, by kind. */
function andereEinkommen(m: Monat): string[] {
  const nach = new Map<string, number>()
  const dabei = new Set(mitglieder(m).map(({ i }) => i))
  for (const k of m.baum.knoten) {
    if (!istEinnahme(k) || !dabei.has(k.person)) continue
    nach.set(k.name, (nach.get(k.name) ?? 0) + k.wert)
  }
  return [...nach].map(([name, wert]) => `${imSatz[name] ?? name} mit ${betrag(wert)}`)
}

function vermoegen(m: Monat): string[] {
  if (!m.fall.personen.some((p) => (p.vermoegen ?? []).length > 0)) return []
  const eingesetzt = eingesetztesVermoegen(m)
  if (eingesetzt === 0) return ['Ihr Vermögen liegt nicht über den Freibeträgen und wird nicht eingesetzt (§ 12 SGB II).']
  return [`Ihr Vermögen liegt über den Freibeträgen. Einzusetzen sind ${betrag(eingesetzt)} (§ 12, § 19 Abs. 3 SGB II).`]
}

function ergebnis(m: Monat): string[] {
  const anspruch = cent(m.ergebnis.anspruch)
  const name = leistungsname(m.monat)
  if (anspruch > 0 && m.ergebnis.hilfebeduerftig) return []
  if (!m.ergebnis.hilfebeduerftig && m.ergebnis.gesamtbedarf > 0 && anspruch === 0) {
    return [
      `Das deckt den ganzen Bedarf. Sie sind deshalb nicht hilfebedürftig, und es besteht kein Anspruch auf ${name} (§ 7 Abs. 1 Satz 1 Nr. 3, § 9 Abs. 1 SGB II).`,
    ]
  }
  return []
}

/** A claim that begins or ends inside the month is paid for its days (sec. 41 (1)). */
function teilmonat(m: Monat): string[] {
  const tage = m.baum.finde('anspruchstage', -1)?.wert ?? 30
  if (tage === 30) return []
  const { von, bis } = anspruchstage(m)
  return [
    `Der Anspruch besteht im ${monatMitJahr(m.monat)} vom ${datumLang(von).slice(0, -5)} bis zum ${datumLang(bis)}. Gezahlt wird anteilig für ${tage} von 30 Tagen (§ 41 Abs. 1 SGB II).`,
  ]
}

const ausschluss: Readonly<Record<AusschlussArt, string>> = {
  'bafoeg-oder-bab':
    'macht eine Ausbildung, die mit BAföG oder Ausbildungsgeld gefördert werden kann, und erhält deshalb höchstens Leistungen nach § 27 SGB II (§ 7 Abs. 5 SGB II)',
  altersrente: 'bezieht eine Altersrente und ist deshalb ausgeschlossen (§ 7 Abs. 4 Satz 1 SGB II)',
  stationaer: 'lebt in einer stationären Einrichtung und ist deshalb ausgeschlossen (§ 7 Abs. 4 SGB II)',
  'auslaender-7-1-2': 'ist nach § 7 Abs. 1 Satz 2 SGB II von Leistungen ausgeschlossen',
  asylblg: 'hat Ansprüche nach dem Asylbewerberleistungsgesetz und ist deshalb ausgeschlossen (§ 7 Abs. 1 Satz 2 Nr. 3 SGB II)',
  'sgb12-viertes-kapitel': 'hat Ansprüche auf Grundsicherung im Alter und bei Erwerbsminderung, die vorgehen (§ 5 Abs. 2 SGB II)',
  'nicht-erreichbar': 'war nicht erreichbar und erhält deshalb keine Leistung (§ 7b SGB II)',
  sonstiges: 'ist von Leistungen ausgeschlossen (§ 7 SGB II)',
}

/** Why a member of the household is paid nothing. */
function ohneAnspruch(r: Rahmen, m: Monat): string[] {
  return personen(m).flatMap(({ i, person }) => {
    const name = r.namen.voll[i] ?? ''
    if (person.imHaushalt === false) return [`${name} lebt nicht im Haushalt.`]
    if (person.ausgeschlossen !== undefined) return [`${name} ${ausschluss[person.ausgeschlossen]}.${ueberschuss(m, i)}`]
    if (decktSichSelbst(m, i))
      return [
        `${name} kann den eigenen Bedarf aus eigenem Einkommen oder Vermögen decken und gehört deshalb nicht zur Bedarfsgemeinschaft (§ 7 Abs. 3 Nr. 4 SGB II).`,
      ]
    return []
  })
}

/** Of an excluded person's income only what is above the own need counts for the others (sec. 9 (2)). */
function ueberschuss(m: Monat, i: number): string {
  const k = m.baum.finde('p9.ueberschuss', i)
  return k === undefined ? '' : ` Vom Einkommen zählt für die anderen nur, was über dem eigenen Bedarf liegt: ${betrag(k.wert)}.`
}
