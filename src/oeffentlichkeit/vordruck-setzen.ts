import { fileURLToPath } from 'node:url'
import { renderSVG } from 'uqr'
import type { Baum } from '../platform/markdown/index.ts'
import { type Formularfeld, macheAusfuellbar, setzePdf } from '../platform/pdf/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Vordruck, Vordruckabschnitt, Vordruckfeld } from './art-vordruck.ts'
import { druckbaum } from './druck-baum.ts'
import { inZiffern } from './druck-setzen.ts'
import { feldkatalog } from './feldkatalog.ts'
import type { MarkeFuerTypst } from './marke-typst.ts'
import { inSprache } from './sprachen.ts'
import { vordruckWorte } from './texte/vordruck.ts'

const vorlage = fileURLToPath(new URL('./vorlage/vordruck.typ', import.meta.url))

/** Everything around the questions of a form. */
export type Vordruckrahmen = Readonly<{
  haus: string
  hausLang: string
  akzent: string
  uebung: boolean
  /** name, address and telephone of the house in one line */
  absender: string
  /** whole address of the page of this form */
  seite: string
  adresse: (pfad: string) => string
  marke: MarkeFuerTypst
  setzeEin: (text: string) => string
}>

export type Vordruckausgabe = Readonly<{
  sprache: Sprache
  /** undefined: a draft, which says so */
  fassung: number | undefined
  /** first day of validity, ISO */
  tag: string
  /** fields to be filled in on a screen, or a sheet to print */
  ausfuellbar: boolean
  /** what is known already: value by key, and for further people by their number from 0 */
  werte?: (schluessel: string, person: number | undefined) => string
  /** opaque sign of the case it was filled for */
  zeichen?: string
  /** since when it is out of date, and what took its place */
  ueberholt?: Readonly<{ seit: string; nachfolger?: Readonly<{ name: string; adresse: string }> }> | undefined
}>

export type VordruckGesetzt = Readonly<{ ok: true; pdf: Buffer }> | Readonly<{ ok: false; zeichen: readonly string[] }>

type Feld = Readonly<{
  name: string
  nr: string
  label: string
  hinweis: string
  /** `unterschrift`: a line to sign on, with the pen */
  art: 'text' | 'mehrzeilig' | 'wahl' | 'unterschrift'
  mehrfach: boolean
  breite: number
  antworten: readonly Readonly<{ wert: string; text: string }>[]
  wert: string
  /** said by a screen reader: section, person and label */
  ansage: string
}>

/** Sets a form as PDF/UA-1, with fields to fill in or without. */
export async function setzeVordruck(d: Vordruck, r: Vordruckrahmen, a: Vordruckausgabe): Promise<VordruckGesetzt> {
  const { daten, felder } = datenVon(d, r, a)
  const satz = setzePdf({ vorlage, daten, bilder: r.marke.bilder, norm: 'ua-1' })
  if (!satz.ok || !a.ausfuellbar) return satz
  return { ok: true, pdf: await macheAusfuellbar(satz.pdf, felder.flatMap(alsFormularfeld)) }
}

function alsFormularfeld(f: Feld): Formularfeld[] {
  const hinweis = f.ansage
  if (f.art === 'unterschrift') return []
  if (f.art !== 'wahl') return [{ name: f.name, hinweis, art: f.art }]
  const antworten = Object.fromEntries(f.antworten.map((w) => [w.wert, w.text]))
  return [{ name: f.name, hinweis, art: f.mehrfach ? 'mehrere' : 'eines', antworten }]
}

function datenVon(d: Vordruck, r: Vordruckrahmen, a: Vordruckausgabe): { daten: unknown; felder: Feld[] } {
  const t = vordruckWorte(a.sprache)
  const texte = inSprache(d.texte, a.sprache).text
  const nummer = zaehler()
  const baum = (text: string) => druckbaum(r.setzeEin(text), r.adresse)
  const abschnitte = d.abschnitte.map((x) => abschnittVon(x, a, nummer, baum))
  const unterschriften = unterschriftenVon(d, a)
  const ziel = vordruckziel(r.seite, a)
  const einleitung = [
    t.uebersetzung,
    texte.einleitung,
    ...(d.online === '' || a.ueberholt ? [] : [t.online(r.adresse(d.online).replace(/^https?:\/\//, ''))]),
  ]
  const daten = {
    titel: `${texte.titel} (${d.nummer})`,
    ueberschrift: texte.titel,
    haus: r.haus,
    hausLang: r.hausLang,
    datum: a.tag,
    sprache: a.sprache === 'en' ? 'en' : 'de',
    region: a.sprache === 'en' ? 'GB' : 'DE',
    // plain language is set larger
    ...(a.sprache === 'einfach' ? { grad: 12, klein: 12 } : { grad: 10, klein: 9 }),
    akzent: r.akzent,
    ...(r.uebung && { uebung: t.uebung }),
    ...(a.ueberholt && { ueberholt: ueberholtSaetze(a.sprache, a.ueberholt) }),
    marke: r.marke.daten,
    qr: { svg: renderSVG(ziel, { ecc: 'M', border: 1 }), alt: t.code(ziel) },
    kennung: [
      a.fassung === undefined ? t.entwurf(d.nummer) : t.kennung(d.nummer, a.fassung, inZiffern(a.tag)),
      ...(a.zeichen ? [t.zeichen(a.zeichen)] : []),
    ].join(' · '),
    fuss: r.absender,
    seite: t.seite,
    grundlage: d.rechtsgrundlage === '' ? '' : t.grundlage(d.rechtsgrundlage),
    einleitung: baum(einleitung.filter((x) => x !== '').join('\n\n')),
    abschnitte,
    unterschriftTitel: t.unterschrift,
    erklaerung: baum(texte.erklaerung),
    unterschriften,
    schluss: baum(texte.schluss),
    ausfuellbar: a.ausfuellbar,
  }
  return { daten, felder: [...abschnitte.flatMap((x) => x.gruppen.flatMap((g) => g.reihen.flat())), ...unterschriften.flat()] }
}

/** Where the code leads: to the page of the form in the version of the sheet. The sign of a case says nothing to who reads it there. */
export function vordruckziel(seite: string, { fassung, zeichen }: Pick<Vordruckausgabe, 'fassung' | 'zeichen'>): string {
  if (fassung === undefined) return seite
  return `${seite}?v=${fassung}${zeichen === undefined ? '' : `&z=${zeichen}`}`
}

/** „Diese Fassung gilt seit … nicht mehr. Nachfolger: …“ */
export function ueberholtSaetze(sprache: Sprache, { seit, nachfolger }: NonNullable<Vordruckausgabe['ueberholt']>): string[] {
  const t = vordruckWorte(sprache)
  return [t.ueberholt(inZiffern(seit)), ...(nachfolger ? [t.nachfolger(nachfolger.name, nachfolger.adresse.replace(/^https?:\/\//, ''))] : [])]
}

/** Fields have numbers, so that a letter or a call can name them. */
function zaehler(): () => string {
  let nr = 0
  return () => String(++nr)
}

function abschnittVon(x: Vordruckabschnitt, a: Vordruckausgabe, nummer: () => string, baum: (text: string) => Baum) {
  const t = vordruckWorte(a.sprache)
  const titel = inSprache(x.titel, a.sprache).text
  const personen = x.personen === 0 ? [undefined] : Array.from({ length: x.personen }, (_, i) => i)
  return {
    titel,
    hinweis: baum(hinweisIn(x.hinweis, a.sprache)),
    gruppen: personen.map((person) => ({
      titel: person === undefined ? '' : t.person(person + 2), // the first is who applies
      reihen: inReihen(x.felder.map((f) => feldVon(f, a, person, titel, nummer()))),
    })),
  }
}

/** A note stands beside an English form only where somebody wrote it in English. */
function hinweisIn(hinweis: Vordruckabschnitt['hinweis'], sprache: Sprache): string {
  if (hinweis === undefined) return ''
  const gefunden = inSprache(hinweis, sprache)
  return sprache === 'en' && gefunden.sprache !== 'en' ? '' : gefunden.text
}

const SECHSTEL = 6

function inReihen(felder: readonly Feld[]): Feld[][] {
  const reihen: Feld[][] = []
  let voll = SECHSTEL
  for (const f of felder) {
    const letzte = reihen.at(-1)
    if (letzte === undefined || voll + f.breite > SECHSTEL) {
      reihen.push([f])
      voll = f.breite
    } else {
      letzte.push(f)
      voll += f.breite
    }
  }
  return reihen
}

function feldVon(f: Vordruckfeld, a: Vordruckausgabe, person: number | undefined, abschnitt: string, nr: string): Feld {
  const t = vordruckWorte(a.sprache)
  const g = 'frei' in f ? freiesFeld(f, a.sprache) : gebundenesFeld(f, a.sprache, person)
  const form = g.art === 'datum' ? t.tagForm : g.art === 'betrag' ? t.euro : ''
  // a date is written as it likes on paper: the example of the page is not needed
  const hinweis = [g.art === 'datum' ? g.hinweis.replace(/.*\d\d\.\d\d\.\d{4}.*/, '') : g.hinweis.replace(/\.$/, ''), form]
    .filter((x) => x !== '')
    .join(', ')
  const schluessel = 'frei' in f ? f.frei : f.schluessel
  const ansage = [abschnitt, ...(person === undefined ? [] : [t.person(person + 2)]), `${nr} ${g.label}`].join(', ')
  return {
    name: `${schluessel.replace('.', '-')}${person === undefined ? '' : `-${person + 2}`}`,
    nr,
    label: g.label,
    hinweis,
    art: g.art === 'mehrzeilig' ? 'mehrzeilig' : g.art === 'wahl' || g.art === 'mehrfach' ? 'wahl' : 'text',
    mehrfach: g.art === 'mehrfach',
    breite: f.breite,
    antworten: g.antworten,
    wert: a.werte?.(schluessel, person) ?? '',
    ansage: hinweis === '' ? ansage : `${ansage} (${hinweis})`,
  }
}

function gebundenesFeld(f: Extract<Vordruckfeld, { schluessel: string }>, sprache: Sprache, person: number | undefined) {
  const k = feldkatalog().get(f.schluessel)
  // a version that was public stays readable when the application has dropped a question
  if (k === undefined) return { art: 'text' as const, label: f.label ? inSprache(f.label, sprache).text : f.schluessel, hinweis: '', antworten: [] }
  const w = k.worte[sprache]
  const label = f.label ? inSprache(f.label, sprache).text : person === undefined ? w.label : w.ueberAndere
  return { art: k.art, label, hinweis: w.hinweis, antworten: w.antworten }
}

function freiesFeld(f: Extract<Vordruckfeld, { frei: string }>, sprache: Sprache) {
  return {
    art: f.art,
    label: inSprache(f.label, sprache).text,
    hinweis: f.hinweis ? inSprache(f.hinweis, sprache).text : '',
    antworten: f.antworten.map((w) => ({ wert: w.wert, text: inSprache(w.text, sprache).text })),
  }
}

function unterschriftenVon(d: Vordruck, a: Vordruckausgabe): Feld[][] {
  const t = vordruckWorte(a.sprache)
  const leer = { nr: '', hinweis: '', art: 'text' as const, mehrfach: false, breite: 3, antworten: [], wert: '' }
  return Array.from({ length: d.unterschriften }, (_, i) => {
    const wer = i === 0 ? t.unterschriftVon : t.unterschriftZwei
    return [
      { ...leer, name: `ort-datum-${i + 1}`, label: t.ortDatum, ansage: `${t.unterschrift} ${i + 1}: ${t.ortDatum}` },
      { ...leer, name: `unterschrift-${i + 1}`, art: 'unterschrift' as const, label: wer, ansage: `${t.unterschrift} ${i + 1}: ${wer}` },
    ]
  })
}
