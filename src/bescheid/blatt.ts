import type { Knoten } from '../recht/index.ts'
import { kern, ohneStelle, stelle, stelleImNamen } from './baum.ts'
import { istZusammengesetzt, leistungsname, type Monat, mitVerordnungsnamen, personen } from './monat.ts'
import type { Namen } from './namen.ts'
import { cent, prozent, zahl } from './worte.ts'

/** One line of the calculation sheet, cents per person in the order of the file; what is taken off is negative. */
export type Reihe = Readonly<{
  art: 'posten' | 'summe' | 'davon' | 'leise'
  name: string
  stelle: string
  werte: readonly number[]
  /** what stands in the cells instead of the amounts */
  texte?: readonly string[]
}>

export const davonKommune = 'davon kommunaler Träger'

/** One line of one person, cents; `schluessel` finds the node of the reasoning that decided it. */
export type Posten = { abschnitt: Abschnitt; name: string; wert: number; stelle: string; schluessel?: string; notiz?: string }
const abschnitte = ['bedarf', 'eigenes', 'anteil', 'ohne', 'minderung', 'dazu', 'einbehalt'] as const
type Abschnitt = (typeof abschnitte)[number]

/** The calculation of a month, persons across and lines down; each column adds up to the benefit of its person. */
export function rechenblatt(m: Monat, namen: Namen): Reihe[] {
  const alle = personen(m)
  const spalten = alle.map(({ i }) => postenVon(m, i))
  const zeilen = (abschnitt: Abschnitt): Reihe[] => verbinde(spalten, abschnitt, namen)
  const bis = (...teile: Abschnitt[]): number[] =>
    spalten.map((s) => s.reduce((summe, p) => (teile.includes(p.abschnitt) ? summe + p.wert : summe), 0))
  const summe = (name: string, ort: string, werte: readonly number[]): Reihe => ({ art: 'summe', name, stelle: ort, werte })

  const blatt = [stufen(m), ...zeilen('bedarf'), summe('Bedarf', '§ 19 Abs. 1', bis('bedarf'))]
  const eigenes = zeilen('eigenes')
  blatt.push(...eigenes)
  if (eigenes.length > 0 && zeilen('anteil').length > 0) blatt.push(summe('noch ungedeckt', '§ 9 Abs. 2 Satz 3', bis('bedarf', 'eigenes')))
  blatt.push(...zeilen('anteil'), ...zeilen('ohne'))
  if (zeilen('minderung').length > 0) blatt.push(summe('vor der Minderung', '§ 19 Abs. 3', bis('bedarf', 'eigenes', 'anteil', 'ohne')))
  blatt.push(...zeilen('minderung'))
  blatt.push(
    summe(
      leistungsname(m.monat),
      '§ 19 Abs. 1, § 41',
      alle.map(({ ergebnis }) => cent(ergebnis.leistung)),
    ),
  )
  return [...blatt, ...anspruchUndTraeger(m, zeilen('dazu'), zeilen('einbehalt'))].map((r) => ({
    ...r,
    stelle: mitVerordnungsnamen(m.monat, r.stelle),
  }))
}

/** The stage of each person; where it changes in the month, one after the other. */
function stufen(m: Monat): Reihe {
  const texte = personen(m).map(({ i, ergebnis }) => {
    const teile = (m.baum.finde('p20.regelbedarf', i)?.aus ?? []).map((t) => kern(t).aus[0]?.wert).filter((w) => w !== undefined)
    if (istZusammengesetzt(m)) teile.push(ergebnis.regelbedarfsstufe)
    return ergebnis.regelbedarf === 0 ? '–' : [...new Set(teile)].join(', ') || String(ergebnis.regelbedarfsstufe)
  })
  return { art: 'leise', name: 'Regelbedarfsstufe', stelle: '§ 20, § 23 Nr. 1', werte: texte.map(() => 0), texte }
}

function anspruchUndTraeger(m: Monat, dazu: readonly Reihe[], einbehalt: readonly Reihe[]): Reihe[] {
  const alle = personen(m)
  const anspruch = alle.map(({ ergebnis }) => cent(ergebnis.anspruch))
  const reihen: Reihe[] = [...dazu]
  if (dazu.length > 0) reihen.push({ art: 'summe', name: 'Anspruch zusammen', stelle: '§ 19, § 28, § 72', werte: anspruch })
  if (anspruch.some((w) => w > 0)) {
    reihen.push({ art: 'davon', name: 'davon Bund', stelle: '§ 6 Abs. 1 Satz 1 Nr. 1', werte: alle.map(({ ergebnis }) => cent(ergebnis.bund)) })
    reihen.push({
      art: 'davon',
      name: davonKommune,
      stelle: '§ 6 Abs. 1 Satz 1 Nr. 2',
      werte: alle.map(({ ergebnis }) => cent(ergebnis.kommune)),
    })
  }
  if (einbehalt.length === 0) return reihen
  const bleibt = alle.map(({ ergebnis }) => cent(ergebnis.anspruch) - cent(ergebnis.aufrechnung))
  return [...reihen, ...einbehalt, { art: 'summe', name: 'Auszahlung', stelle: '§ 42 Abs. 1', werte: bleibt }]
}

/** Lines of one name, in the order in which persons bring them. */
function verbinde(spalten: readonly (readonly Posten[])[], abschnitt: Abschnitt, namen: Namen): Reihe[] {
  const nach = new Map<string, { stelle: string; werte: number[]; notizen: Map<string, string[]> }>()
  spalten.forEach((posten, i) => {
    for (const p of posten) {
      if (p.abschnitt !== abschnitt || p.wert === 0) continue
      const zeile = nach.get(p.name) ?? { stelle: p.stelle, werte: spalten.map(() => 0), notizen: new Map() }
      zeile.werte[i] = (zeile.werte[i] ?? 0) + p.wert
      if (p.notiz !== undefined) zeile.notizen.set(p.notiz, [...(zeile.notizen.get(p.notiz) ?? []), namen.kurz[i] ?? ''])
      nach.set(p.name, zeile)
    }
  })
  return [...nach].map(([name, z]) => ({ art: 'posten', name, stelle: mitNotiz(z, spalten.length), werte: z.werte }))
}

/** How a value came about, beside its citation: without names where it is the same for all, not at all where it is too much to read. */
function mitNotiz(z: { stelle: string; werte: readonly number[]; notizen: ReadonlyMap<string, readonly string[]> }, anzahl: number): string {
  const [erste] = z.notizen.values()
  if (erste === undefined) return z.stelle
  const betroffen = z.werte.filter((w) => w !== 0).length
  const fuerAlle = z.notizen.size === 1 && (anzahl === 1 || erste.length > 1 || betroffen === 1)
  const namen = [...z.notizen.values()].flat().length
  if (!fuerAlle && namen > 3) return z.stelle
  return `${z.stelle}: ${[...z.notizen].map(([notiz, wer]) => (fuerAlle ? notiz : `${wer.join(', ')} ${notiz}`)).join('; ')}`
}

/** All lines of one person in their order; they add up to what is paid. */
export function postenVon(m: Monat, i: number): Posten[] {
  const person = personen(m)[i]
  if (person === undefined) return []
  const r = person.ergebnis
  const bedarf = bedarfsposten(m, i, r)
  const mittel = mittelposten(m, i, cent(r.bedarf))
  const rest = [...bedarf, ...mittel].reduce((summe, p) => summe + p.wert, 0)
  const gemindert = istZusammengesetzt(m) ? cent(r.minderung) : (m.baum.finde('p31.minderung', i)?.wert ?? cent(r.minderung))
  const ohne = rest - gemindert - cent(r.leistung)
  return [
    ...bedarf,
    ...mittel,
    { abschnitt: 'ohne', wert: -ohne, ...grundOhne(m, i) },
    { abschnitt: 'minderung', name: 'Minderung', wert: -gemindert, stelle: minderungsstelle(m, i), schluessel: 'p31.minderung' },
    ...zusaetze(m, i),
    { abschnitt: 'einbehalt', name: 'Aufrechnung und Tilgung', wert: -cent(r.aufrechnung), stelle: '§ 42a, § 43' },
  ]
}

function bedarfsposten(m: Monat, i: number, r: { regelbedarf: number; mehrbedarf: number; unterkunft: number }): Posten[] {
  const regelbedarf = m.baum.finde('p20.regelbedarf', i)
  const unterkunft = m.baum.finde('p22.anteil', i)
  return [
    {
      abschnitt: 'bedarf',
      name: 'Regelbedarf',
      wert: cent(r.regelbedarf),
      stelle: '§ 20, § 23 Nr. 1',
      schluessel: 'p20.regelbedarf',
      ...notiz(teilenotiz(regelbedarf?.aus ?? [])),
    },
    ...mehrbedarfe(m, i, cent(r.mehrbedarf)),
    {
      abschnitt: 'bedarf',
      name: 'Unterkunft und Heizung',
      wert: cent(r.unterkunft),
      stelle: '§ 22 Abs. 1',
      schluessel: 'p22.anteil',
      ...notiz(kopfteilnotiz(unterkunft)),
    },
  ]
}

function notiz(text: string | undefined): { notiz?: string } {
  return text === undefined ? {} : { notiz: text }
}

/** `15 Tage 357,00 + 15 Tage 390,00` where the month has parts. */
function teilenotiz(teile: readonly Knoten[]): string | undefined {
  const texte = teile.map((t) =>
    t.aus.length >= 2 && t.schluessel !== 'p20.stufe' ? `${t.aus[1]?.wert} Tage ${zahl(t.aus[0]?.wert ?? 0)}` : undefined,
  )
  return texte.length === 0 || texte.includes(undefined) ? undefined : texte.join(' + ')
}

/** `729,00 ÷ 3`: the recognised cost and the heads among whom it is divided. */
function kopfteilnotiz(unterkunft: Knoten | undefined): string | undefined {
  const teile = unterkunft?.aus ?? []
  const einer = teile.length === 1 ? teile[0] : undefined
  if (einer?.schluessel !== 'p22.kopfteil') return teilenotiz(teile)
  const koepfe = einer.aus.at(-1)?.wert ?? 1
  const kosten = einer.aus.slice(0, -1).reduce((summe, k) => summe + k.wert, 0)
  return koepfe === 1 ? undefined : `${zahl(Math.round(kosten))} ÷ ${koepfe}`
}

function mehrbedarfe(m: Monat, i: number, summe: number): Posten[] {
  const knoten = m.baum.finde('p21.mehrbedarf', i)
  const teile = knoten !== undefined && knoten.wert === summe ? knoten.aus : []
  if (teile.length === 0) return [{ abschnitt: 'bedarf', name: 'Mehrbedarf', wert: summe, stelle: '§ 21, § 23' }]
  return teile.map((teil) => {
    const k = kern(teil)
    const satz = k.aus.length === 2 && k.aus[0]?.einheit === 'Promille' ? `${prozent(k.aus[0].wert)} von ${zahl(k.aus[1]?.wert ?? 0)}` : undefined
    return {
      abschnitt: 'bedarf',
      name: ohneStelle(k.name),
      wert: teil.wert,
      stelle: stelle(k.fundstelle) || stelleImNamen(k.name),
      schluessel: teil.schluessel,
      ...notiz(satz),
    }
  })
}

/** Own income, Kindergeld, share of the others' income, assets: as far as each of them covers need. */
function mittelposten(m: Monat, i: number, bedarf: number): Posten[] {
  if (istZusammengesetzt(m)) {
    const angerechnet = cent(personen(m)[i]?.ergebnis.anrechenbaresEinkommen ?? 0)
    return [{ abschnitt: 'anteil', name: 'angerechnetes Einkommen', wert: -angerechnet, stelle: '§ 9, § 11, § 11b' }]
  }
  let rest = bedarf
  const nimm = (abschnitt: Abschnitt, name: string, { wert, schluessel }: Knoten, ort: string): Posten => {
    const gedeckt = Math.min(rest, wert)
    rest -= gedeckt
    return { abschnitt, name, wert: -gedeckt, stelle: ort, schluessel }
  }
  const ungedeckt = m.baum.finde('p9.ungedeckt', i)
  const posten: Posten[] = []
  const eigenes = ungedeckt?.aus[1]
  const kindergeld = ungedeckt?.aus[2]
  if (eigenes !== undefined) posten.push(nimm('eigenes', quellenname(eigenes), eigenes, '§ 11 Abs. 1, § 11b'))
  if (kindergeld !== undefined) posten.push(nimm('eigenes', 'Kindergeld', kindergeld, '§ 11 Abs. 1 Satz 5'))
  for (const schluessel of ['p9.anteil-elternteil', 'p9.anteil', 'p12.anteil', 'p12.eigenes']) {
    const k = m.baum.finde(schluessel, i)
    if (k !== undefined)
      posten.push(
        nimm('anteil', anteilsname(m, k), k, m.fall.personen.length === 1 && schluessel === 'p9.anteil' ? '§ 11, § 11b' : stelle(k.fundstelle)),
      )
  }
  return posten
}

/** Who is alone has income, not a share of it. */
function anteilsname(m: Monat, k: Knoten): string {
  if (k.schluessel !== 'p9.anteil') return k.name
  return m.fall.personen.length === 1 ? 'Einkommen, das zählt' : 'Anteil am Einkommen'
}

/** The one source an income comes from, if nothing was taken off; else that it is what counts. */
function quellenname(einkommen: Knoten): string {
  const quellen = einkommen.aus.filter((k) => k.wert !== 0)
  const quelle = quellen.length === 1 ? quellen[0] : undefined
  return quelle?.art === 'Angabe' && quelle.wert === einkommen.wert ? quelle.name : 'eigenes Einkommen, das zählt'
}

function grundOhne(m: Monat, i: number): { name: string; stelle: string } {
  const ausgeschlossen = m.fall.personen[i]?.ausgeschlossen
  if (ausgeschlossen === 'bafoeg-oder-bab') return { name: 'ohne Anspruch (Ausbildung)', stelle: '§ 7 Abs. 5, § 27' }
  if (ausgeschlossen !== undefined) return { name: 'ohne Anspruch (ausgeschlossen)', stelle: '§ 7 Abs. 1, 4, § 7b' }
  if (m.fall.anspruchVon !== undefined || m.fall.anspruchBis !== undefined) return { name: 'Tage ohne Anspruch', stelle: '§ 41 Abs. 1 Satz 3' }
  if (istZusammengesetzt(m)) return { name: 'Rundung der Teile des Monats', stelle: '§ 41 Abs. 2' }
  return { name: 'ohne Anspruch', stelle: '§ 7 Abs. 1, 2' }
}

function minderungsstelle(m: Monat, i: number): string {
  const k = m.baum.finde('p31.minderung', i)
  const satz = k?.aus[0]
  return satz?.schluessel === 'p31.satz' ? `§ 31a, § 32: ${prozent(satz.wert)} von ${zahl(k?.aus[1]?.wert ?? 0)}` : stelle(k?.fundstelle)
}

/** Beside the need: Sofortzuschlag, education, and amounts the Träger has fixed. */
function zusaetze(m: Monat, i: number): Posten[] {
  const anspruch = m.baum.finde('anspruch.person', i)
  return (anspruch?.aus ?? [])
    .filter((k) => k.schluessel !== 'p19.leistung' && k.schluessel !== 'p7.zusammengesetzt')
    .map((k) => ({
      abschnitt: 'dazu',
      name: ohneStelle(k.name),
      wert: k.wert,
      stelle: stelle(k.fundstelle) || stelleImNamen(k.name),
      schluessel: k.schluessel,
    }))
}
