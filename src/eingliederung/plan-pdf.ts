import { fileURLToPath } from 'node:url'
import { tagVon } from '../platform/clock/index.ts'
import { type Traeger, type TraegerDb, zeigtVerbund } from '../platform/db/index.ts'
import { type Satz, setzePdf } from '../platform/pdf/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Mensch } from './leute.ts'
import type { Planinhalt, Planschutz, Schritt } from './plan-inhalt.ts'
import { type Plantexte, plantexte } from './texte/plan.ts'

const vorlage = fileURLToPath(new URL('./vorlage/plan.typ', import.meta.url))
const datum = (iso: string) => iso.split('-').reverse().join('.')
const tag = (m: Temporal.Instant) => datum(tagVon(m).toString())

/** Everything a plan is set from. */
export type Plandaten = Readonly<{
  nummer: number
  gueltigAb: string
  pruefenBis: string
  mensch: Pick<Mensch, 'name' | 'vorname'>
  haus: string
  inhalt: Planinhalt
  /** undefined: the reader may not see it; the sheet says that it is an extract */
  geschuetzt: Planschutz | undefined
  hausAm: Temporal.Instant
  personAm: Temporal.Instant
  personWeg: 'portal' | 'vor-ort'
  /** names of the household by person: a step of somebody else says whose it is */
  namen?: ReadonlyMap<string, string> | undefined
}>

/**
 * The plan as PDF: text form (sec. 15 (3) SGB II). German is what counts; plain German and English stand beside it.
 *
 * @param norm as `setzePdf` takes it
 */
export async function setzePlan(db: TraegerDb, traeger: Traeger, p: Plandaten, sprache: Sprache, norm?: 'a-3a' | 'ua-1'): Promise<Satz> {
  const verbund = await zeigtVerbund(db, tagVon(p.personAm).toString())
  const daten = planblatt(traeger, verbund, p, sprache)
  return setzePdf({ vorlage, daten, ...(norm === undefined ? {} : { norm }) })
}

/** A part of the plan: paragraphs, a list, or a table with its head. */
export type Planabschnitt = Readonly<{
  titel: string
  absaetze: readonly string[]
  liste: readonly string[]
  kopf: readonly string[]
  zeilen: readonly string[][]
}>

/** Text of a step or goal in the language of the reader, where somebody wrote it; else German. */
export function inSprache(sprache: Sprache, de: string, einfach: string | undefined, en: string | undefined): string {
  return (sprache === 'en' ? en : sprache === 'einfach' ? einfach : undefined) ?? de
}

/** What stands on the sheet, as data: the template writes no text of its own. */
export function planblatt({ kurzname, name, akzent, uebungsdaten }: Traeger, verbund: boolean, p: Plandaten, sprache: Sprache) {
  const t = plantexte(sprache)
  const titel = t.titel(p.mensch.name)
  return {
    traeger: { kurzname, name },
    akzent,
    uebung: uebungsdaten,
    verbund,
    sprache: sprache === 'en' ? 'en' : 'de',
    datum: tagVon(p.personAm).toString(),
    titel,
    seite: t.seite,
    fuss: `${titel}. ${t.nummer(p.nummer)}`,
    einleitung: [
      t.massgeblich,
      p.geschuetzt === undefined ? t.auszug : '',
      t.einleitung(datum(p.gueltigAb), datum(p.pruefenBis)),
      t.freiwillig,
    ].filter((s) => s !== ''),
    zielwort: t.ziel,
    ziel: inSprache(sprache, p.inhalt.ziel ?? '', p.inhalt.zielEinfach, p.inhalt.zielEn),
    abschnitte: planabschnitte(p, sprache, t),
    schluss: [`${t.einig}: ${t.einigHaus(p.haus, tag(p.hausAm))}; ${t.einigPerson(p.mensch.name, tag(p.personAm), t.wege[p.personWeg])}`],
  }
}

/** What the plan says, part by part: the same on the sheet and on the person's own page. @param t headings of the reader */
export function planabschnitte(
  p: Pick<Plandaten, 'inhalt' | 'geschuetzt' | 'namen'> & Readonly<{ mensch: Pick<Mensch, 'vorname'> }>,
  sprache: Sprache,
  t: Plantexte = plantexte(sprache),
): Planabschnitt[] {
  const { inhalt: i, geschuetzt } = p
  const schritte = (wer: Schritt['wer']) => i.schritte.filter((s) => s.wer === wer).map((s) => schrittzeile(s, p.namen, sprache, t))
  const kopf = [t.spalten.was, t.spalten.bis, t.spalten.nachweis]
  const kurs = i.sprachkurs.art === 'offen' ? [] : [[t.sprachkurse[i.sprachkurs.art], i.sprachkurs.text].filter((s) => s !== undefined).join(': ')]
  const bemuehungen = i.bemuehungen.map((b) => [t.bemuehung(b.was, b.anzahl, b.je), b.nachweis ?? ''])
  const reha = geschuetzt?.reha.art === 'antrag' ? [[t.rehaAntrag, geschuetzt.reha.text].filter((s) => s !== undefined).join(' ')] : []
  const leer = { absaetze: [], liste: [], kopf: [], zeilen: [] }
  return [
    { ...leer, titel: t.angebot, absaetze: i.angebot === undefined ? [] : [i.angebot] },
    { ...leer, titel: t.zielberufe, liste: i.zielberufe.map((z) => z.name) },
    { ...leer, titel: t.schrittePerson(p.mensch.vorname), kopf, zeilen: schritte('person') },
    { ...leer, titel: t.schritteHaus, kopf, zeilen: schritte('haus') },
    { ...leer, titel: t.schritteBg, kopf, zeilen: schritte('bg') },
    { ...leer, titel: t.bemuehungen, kopf: [t.spalten.was, t.spalten.nachweis], zeilen: bemuehungen },
    { ...leer, titel: t.leistungen, liste: i.leistungen },
    { ...leer, titel: t.sprachkurs, absaetze: kurs },
    { ...leer, titel: t.andere, liste: i.andere },
    { ...leer, titel: t.reha, absaetze: reha },
    { ...leer, titel: t.gesundheit, liste: geschuetzt?.massnahmen ?? [] },
  ].filter((a) => a.absaetze.length + a.liste.length + a.zeilen.length > 0)
}

function schrittzeile(s: Schritt, namen: Plandaten['namen'], sprache: Sprache, t: Plantexte): string[] {
  const was = inSprache(sprache, s.was, s.einfach, s.en)
  const name = s.personId === undefined ? undefined : namen?.get(s.personId)
  return [name === undefined ? was : t.schrittVon(name, was), s.bis === undefined ? t.ohneTag : datum(s.bis), s.nachweis ?? '']
}
