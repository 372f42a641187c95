import { fileURLToPath } from 'node:url'
import { PDFDocument } from 'pdf-lib'
import { renderSVG } from 'uqr'
import { setzePdf } from '../platform/pdf/index.ts'
import { type Sprache, sprachen } from '../platform/sprache/index.ts'
import { druckbaum } from './druck-baum.ts'
import type { Druckstueck } from './druck-schema.ts'
import { type Druckvorlage, druckvorlagen, KLEINSTER_GRAD, KLEINSTER_GRAD_EINFACH, type Textplatz } from './druck-vorlagen.ts'
import type { MarkeFuerTypst } from './marke-typst.ts'
import { druckWorte } from './texte/druck.ts'

const vorlage = fileURLToPath(new URL('./vorlage/druck.typ', import.meta.url))

export type Druckbild = Readonly<{ bytes: Buffer; typ: string; alt: string; nachweis: string }>

/** Everything around the texts of a piece. Contact lines are ready to be shown. */
export type Druckrahmen = Readonly<{
  haus: string
  akzent: string
  uebung: boolean
  /** whole address of the page of this piece, which the code leads to unless the piece names another one */
  seite: string
  /** whole address of a page of the site */
  adresse: (pfad: string) => string
  kontakt: Readonly<{ titel: string; zeilen: readonly Readonly<{ text: string; ziel?: string }>[] }>
  /** opening hours: day and times */
  zeiten: readonly (readonly [string, string])[]
  marke: MarkeFuerTypst
  bild?: Druckbild | undefined
  /** puts the figures into a text */
  setzeEin: (text: string) => string
}>

export type Ausgabe = Readonly<{
  sprache: Sprache
  /** undefined: a draft, which says so */
  fassung: number | undefined
  /** day of issue, ISO */
  tag: string
  /** for a screen, or for a printing house: bleed of 3 mm, marks for cutting and folding */
  fuer: 'web' | 'druckerei'
}>

export type Gesetzt =
  | Readonly<{ ok: true; pdf: Buffer; ueberlauf: readonly string[]; kleinster: number }>
  | Readonly<{ ok: false; zeichen: readonly string[] }>

const MARKEN_RAND = 10
const BESCHNITT = 3

/** Sets a piece as PDF/UA-1. `ueberlauf` names the places whose text does not fit in any degree. */
export async function setzeDruckstueck(d: Druckstueck, r: Druckrahmen, a: Ausgabe): Promise<Gesetzt> {
  const satz = satzVon(d, r, a)
  if (!satz.ok || a.fuer === 'web') return satz
  return { ...satz, pdf: await mitRahmen(satz.pdf) }
}

/** The same without the boxes of the printing house, at once: for checks. */
export function satzVon(d: Druckstueck, r: Druckrahmen, a: Ausgabe): Gesetzt {
  const bilder = new Map([...(r.bild ? [[dateiname('bild', r.bild.typ), r.bild.bytes] as const] : []), ...r.marke.bilder])
  const satz = setzePdf({ vorlage, daten: datenVon(d, r, a), bilder, norm: 'ua-1', merkmale: '<platz>' })
  if (!satz.ok) return satz
  const plaetze = (satz.merkmale ?? []).flatMap((m) => (istPlatz(m) ? [m] : []))
  return {
    ok: true,
    pdf: satz.pdf,
    ueberlauf: plaetze.filter((p) => !p.passt).map((p) => p.platz),
    kleinster: Math.min(...plaetze.map((p) => p.grad)),
  }
}

function istPlatz(m: unknown): m is { platz: string; passt: boolean; grad: number } {
  return typeof m === 'object' && m !== null && 'platz' in m && 'passt' in m
}

function datenVon(d: Druckstueck, r: Druckrahmen, a: Ausgabe): unknown {
  const v: Druckvorlage = druckvorlagen[d.vorlage]
  const t = druckWorte(a.sprache)
  const texte = d.texte[a.sprache] ?? d.texte.de
  const baum = (p: Textplatz) => (p in v.plaetze ? druckbaum(r.setzeEin(texte[p]), r.adresse) : [])
  const ziel = d.ziel === '' ? r.seite : r.adresse(d.ziel)
  const druckerei = a.fuer === 'druckerei'
  const andere = sprachen.filter((s) => s !== a.sprache && (s === 'de' || d.texte[s] !== undefined))
  return {
    art: v.art,
    breite: v.breite,
    hoehe: v.hoehe,
    mass: v.mass,
    falz: v.falz,
    rand: druckerei ? MARKEN_RAND : 0,
    beschnitt: druckerei ? BESCHNITT : 0,
    titel: r.setzeEin(texte.titel),
    autor: r.haus,
    datum: a.tag,
    sprache: a.sprache === 'en' ? 'en' : 'de',
    region: a.sprache === 'en' ? 'GB' : 'DE',
    akzent: r.akzent,
    haus: r.haus,
    ...(r.uebung && { uebung: t.uebung }),
    texte: {
      titel: r.setzeEin(texte.titel),
      unterzeile: r.setzeEin(texte.unterzeile),
      ...Object.fromEntries((['text', 'kasten', 'rueckseite', 'einklapp', 'innen1', 'innen2', 'innen3'] as const).map((p) => [p, baum(p)])),
    },
    ...(r.bild && v.bild && { bild: { datei: dateiname('bild', r.bild.typ), alt: r.bild.alt, nachweis: r.bild.nachweis } }),
    marke: r.marke.daten,
    kontakt: r.kontakt,
    ...(v.zeiten && r.zeiten.length > 0 && { zeiten: { titel: t.zeiten.titel, kopf: t.zeiten.kopf, zeilen: r.zeiten } }),
    qr: {
      svg: renderSVG(ziel, { ecc: 'M', border: 2 }),
      alt: t.code(ziel),
      zeilen: [t.imNetz, ziel.replace(/^https?:\/\//, ''), ...(andere.length > 0 ? [t.auch(andere.map((s) => t.sprachen[s]).join(t.und))] : [])],
    },
    fuss: `${a.fassung === undefined ? t.entwurf(d.nummer) : t.fuss(d.nummer, a.fassung, inZiffern(a.tag))} · ${r.haus}`,
    fussZeilen: v.art === 'faltblatt' ? 3 : 1,
    ...gradeVon(v, a.sprache),
  }
}

/** Degrees of the running text and of what is small, none below what may be printed. */
function gradeVon(v: Druckvorlage, sprache: Sprache) {
  const einfach = sprache === 'einfach'
  const least = (einfach ? KLEINSTER_GRAD_EINFACH : KLEINSTER_GRAD) / v.mass
  const grob = einfach ? [13.5, 13, 12.5, 12].map((g) => Math.max(g, least)) : v.grade
  const ab = (liste: readonly number[]) => [...new Set([...liste.filter((g) => g >= least), least])]
  return {
    grade: v.art === 'merkblatt' ? [einfach ? 13 : 11] : ab(grob),
    kastengrade: ab(grob.map((g) => g + 1)),
    kleingrade: ab([9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5]),
    plakatgrade: [15, 14, 13, 12, 11, 10, 9, 8, 7],
  }
}

const ENDUNGEN: Readonly<Record<string, string>> = { 'image/svg+xml': 'svg', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' }
const dateiname = (name: string, typ: string) => `${name}.${ENDUNGEN[typ] ?? 'png'}`

/** `23.11.2026` */
export const inZiffern = (iso: string): string => iso.split('-').reverse().join('.')

/** Says where the sheet is cut, and how far the colour goes beyond it. */
async function mitRahmen(pdf: Buffer): Promise<Buffer> {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  const punkte = (mm: number) => (mm * 72) / 25.4
  for (const seite of dokument.getPages()) {
    const { width, height } = seite.getSize()
    const innen = punkte(MARKEN_RAND)
    const farbe = punkte(MARKEN_RAND - BESCHNITT)
    seite.setTrimBox(innen, innen, width - 2 * innen, height - 2 * innen)
    seite.setBleedBox(farbe, farbe, width - 2 * farbe, height - 2 * farbe)
  }
  return Buffer.from(await dokument.save({ addDefaultPage: false, updateFieldAppearances: false }))
}
