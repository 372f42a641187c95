import { sql } from 'kysely'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Baum, leseMarkdown } from '../platform/markdown/index.ts'
import { type Sprache, sprachen } from '../platform/sprache/index.ts'
import { type Kontakt, type Mitteilung, type MitteilungTyp, type Thema, themen } from './art-mitteilung.ts'
import { type Groesse, groessenAm, liesAlleGroessen, setzeEin } from './groesse.ts'
import { type Oeffentlich, oeffentlicheGeschichte, oeffentlicheInhalte, oeffentlicherInhalt } from './lesen.ts'
import { pressekontaktVon } from './presse-einstellung.ts'
import { inSprache } from './sprachen.ts'

/** Whose releases, seen when. */
export type Ort = Readonly<{ traegerId: string; netzId: string | undefined; jetzt: Temporal.Instant }>

export type Nummer = Readonly<{ nr: number; jahr: number }>

/** A figure as it stood on the day of the release. */
export type Kachel = Readonly<{ wert: string; einheit: string; bezeichnung: string; quelle: string; datenstand: string }>

/** A release as somebody reads it: one language, figures filled in. */
export type Ansicht = Readonly<{
  inhaltId: string
  adresse: string
  fassung: number
  /** its place among all of its year; what is not yet public has none */
  nummer: Nummer | undefined
  typ: MitteilungTyp
  sprache: Sprache
  /** languages it is written in */
  sprachen: readonly Sprache[]
  titel: string
  untertitel: string
  vorspann: string
  baum: Baum
  kurz: string
  ort: string
  /** day whose figures it shows, and which stands above it */
  tag: string
  erstmals: Temporal.Instant
  ab: Temporal.Instant
  kontakte: readonly Kontakt[]
  zitate: readonly Readonly<{ person: string; funktion: string; text: string }>[]
  zahlen: readonly Kachel[]
  hintergrund: Baum | undefined
  bilder: readonly Readonly<{ bildId: string; unterschrift: string }>[]
  themen: readonly Thema[]
  termin: Mitteilung['termin']
  berichtigung: string
  verbund: boolean
  kreisblattZeichen: number
  archiviert: boolean
}>

/** What all releases of a house need beside their own text: read once a page. */
export type Grundlage = Readonly<{ groessen: readonly Groesse[]; kontakt: Kontakt; nummern: ReadonlyMap<string, Nummer> }>

export async function presseGrundlage(db: TraegerDb, { traegerId, netzId, jetzt }: Ort): Promise<Grundlage> {
  return {
    groessen: await liesAlleGroessen(db, traegerId, netzId),
    kontakt: await pressekontaktVon(db, traegerId),
    nummern: await mitteilungsnummern(db, traegerId, jetzt),
  }
}

/**
 * Number of each release: its place among all of its year that ever became public, also those that were withdrawn since. Counted, so
 * that there cannot be a gap; an earlier one can never come in later, for nothing is published for a moment that is past.
 */
export async function mitteilungsnummern(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant): Promise<ReadonlyMap<string, Nummer>> {
  const { rows } = await sql<{ inhaltId: string; jahr: number; nr: number }>`
    with erst as (
      select s.inhalt_id, min(s.ab) as ab from inhalt_schritt s
        join inhalt i on i.traeger_id = s.traeger_id and i.inhalt_id = s.inhalt_id
      where s.traeger_id = ${traegerId} and i.art = 'mitteilung' and s.was = 'veroeffentlicht' and s.ab <= ${jetzt.toString()}::timestamptz
        and not exists (
          select from inhalt_schritt x where x.traeger_id = s.traeger_id and x.inhalt_id = s.inhalt_id and x.fassung = s.fassung
            and x.was = 'abgesetzt' and x.nr > s.nr and x.am < s.ab)
      group by s.inhalt_id
    ), mit_jahr as (select inhalt_id, ab, extract(year from ab at time zone 'Europe/Berlin')::int as jahr from erst)
    select inhalt_id as "inhaltId", jahr, (row_number() over (partition by jahr order by ab, inhalt_id))::int as nr from mit_jahr`.execute(db)
  return new Map(rows.map(({ inhaltId, jahr, nr }) => [inhaltId, { jahr, nr }]))
}

type Gezeigt = Pick<Oeffentlich<Mitteilung>, 'inhaltId' | 'adresse' | 'fassung' | 'daten' | 'ab' | 'erstmals' | 'archiviert'>

/** One release in a language, in German where it was not written in that one. */
export function alsAnsicht(g: Grundlage, m: Gezeigt, sprache: Sprache): Ansicht {
  const { daten: d } = m
  const tag = tagVon(m.erstmals).toString()
  const groessen = groessenAm(g.groessen, tag)
  const fuelle = (text: string) => setzeEin(text, groessen).text
  const { sprache: wirklich, text } = inSprache(d.texte, sprache)
  const hintergrund = d.hintergrund && fuelle(inSprache(d.hintergrund.texte, wirklich).text)
  return {
    inhaltId: m.inhaltId,
    adresse: m.adresse,
    fassung: m.fassung,
    nummer: g.nummern.get(m.inhaltId),
    typ: d.typ,
    sprache: wirklich,
    sprachen: sprachen.filter((s) => d.texte[s] !== undefined),
    titel: fuelle(text.titel),
    untertitel: fuelle(text.untertitel),
    vorspann: fuelle(text.vorspann),
    baum: leseMarkdown(fuelle(text.text)),
    kurz: fuelle(text.kurz),
    ort: d.ort,
    tag,
    erstmals: m.erstmals,
    ab: m.ab,
    kontakte: d.kontakte.length === 0 ? [g.kontakt] : d.kontakte,
    // only what was approved is ever shown; nothing else can be published, but a preview sees it too
    zitate: d.zitate.filter((z) => z.freigabe !== undefined).map((z) => ({ person: z.person, funktion: z.funktion, text: fuelle(z.text) })),
    zahlen: d.zahlen.flatMap((name) => kachel(groessen.get(name))),
    hintergrund: hintergrund === undefined || hintergrund === '' ? undefined : leseMarkdown(hintergrund),
    bilder: d.bilder,
    themen: d.themen,
    termin: d.termin,
    berichtigung: fuelle(d.berichtigung),
    verbund: d.paket !== undefined,
    kreisblattZeichen: d.kreisblattZeichen,
    archiviert: m.archiviert,
  }
}

/** `563 €` where a figure stands alone; words of a unit are in what it is called. */
export function mitEinheit({ wert, einheit }: Pick<Groesse, 'wert' | 'einheit'>): string {
  return /^[€%]$/.test(einheit) && /^[\d.,]+$/.test(wert) ? `${wert}\u00a0${einheit}` : wert
}

function kachel(g: Groesse | undefined): Kachel[] {
  if (g === undefined) return []
  const { einheit, bezeichnung, quelle, datenstand } = g
  return [{ wert: mitEinheit(g), einheit, bezeichnung, quelle, datenstand }]
}

/** Everything the public may read now, newest first. */
export async function oeffentlicheMitteilungen(db: TraegerDb, ort: Ort, sprache: Sprache): Promise<Ansicht[]> {
  const alle = await oeffentlicheInhalte<Mitteilung>(db, ort.traegerId, 'mitteilung', ort.jetzt)
  if (alle.length === 0) return []
  const g = await presseGrundlage(db, ort)
  return alle.map((m) => alsAnsicht(g, m, sprache))
}

export async function oeffentlicheMitteilung(db: TraegerDb, ort: Ort, adresse: string, sprache: Sprache): Promise<Ansicht | undefined> {
  const m = await oeffentlicherInhalt<Mitteilung>(db, ort.traegerId, 'mitteilung', adresse, ort.jetzt)
  return m && alsAnsicht(await presseGrundlage(db, ort), m, sprache)
}

/** One version among those that were public, with the note of its publication. */
export type Fassungszeile = Readonly<{ fassung: number; ab: Temporal.Instant; berichtigung: string }>

/** The versions that were public, oldest first; each once. */
export async function fassungenVon(db: TraegerDb, ort: Ort, inhaltId: string): Promise<Fassungszeile[]> {
  const alle = await oeffentlicheGeschichte<Mitteilung>(db, ort.traegerId, inhaltId, ort.jetzt)
  const erste = new Map(alle.toReversed().map((f) => [f.fassung, { fassung: f.fassung, ab: f.ab, berichtigung: f.daten.berichtigung }]))
  return [...erste.values()].toSorted((a, b) => Temporal.Instant.compare(a.ab, b.ab))
}

/** An earlier version that was public once, while the release itself still is. */
export async function fruehereFassung(db: TraegerDb, ort: Ort, adresse: string, fassung: number, sprache: Sprache): Promise<Ansicht | undefined> {
  const m = await oeffentlicherInhalt<Mitteilung>(db, ort.traegerId, 'mitteilung', adresse, ort.jetzt)
  if (m === undefined) return undefined
  const frueher = (await oeffentlicheGeschichte<Mitteilung>(db, ort.traegerId, m.inhaltId, ort.jetzt)).find((f) => f.fassung === fassung)
  return frueher && alsAnsicht(await presseGrundlage(db, ort), { ...m, fassung, daten: frueher.daten, ab: frueher.ab }, sprache)
}

export type Filter = Readonly<{ wort: string; thema: Thema | undefined; jahr: number | undefined }>

/** What somebody asks for in the address of the list or of a feed. */
export function filterAus(p: URLSearchParams): Filter {
  const jahr = Number(p.get('jahr'))
  return {
    wort: (p.get('wort') ?? '').trim().slice(0, 100),
    thema: themen.find((t) => t === p.get('thema')),
    jahr: Number.isInteger(jahr) && jahr > 2000 && jahr < 2200 ? jahr : undefined,
  }
}
