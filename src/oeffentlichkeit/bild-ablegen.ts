import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Bildangabe, type Bildtyp, bildangabeSchema, giltBisVon, type NeueBildangabe } from './bild.ts'
import { findBild } from './bild-lesen.ts'
import { zeichneNeu } from './bild-raster.ts'
import { saeubereSvg } from './bild-svg.ts'
import { bildTexte as t } from './texte/bild.ts'

const SVG_HOECHSTENS = 1024 * 1024
const FOTO_HOECHSTENS = 20 * 1024 * 1024

/** A file as it will be kept: cleaned or drawn anew. */
export type BereiteDatei = Readonly<{
  typ: Bildtyp
  inhalt: Buffer
  breite: number
  hoehe: number
  breiten: readonly Readonly<{ breite: number; inhalt: Buffer }>[]
  /** what was left out of a drawing */
  entfernt: readonly string[]
}>

export type Bereitet = Readonly<{ ok: true; datei: BereiteDatei }> | Readonly<{ ok: false; satz: string }>

/** Makes a file of people into one that pages may show. Takes a moment and needs no database: before the unit of work. */
export async function bereiteBild(bytes: Uint8Array): Promise<Bereitet> {
  if (bytes.length === 0) return { ok: false, satz: t.datei.leer }
  if (istXml(bytes)) {
    if (bytes.length > SVG_HOECHSTENS) return { ok: false, satz: t.datei.zuGross(1) }
    const e = saeubereSvg(bytes)
    if (!e.ok) return e
    const inhalt = Buffer.from(e.svg, 'utf8')
    return { ok: true, datei: { typ: 'image/svg+xml', inhalt, breite: e.breite, hoehe: e.hoehe, breiten: [], entfernt: e.entfernt } }
  }
  if (bytes.length > FOTO_HOECHSTENS) return { ok: false, satz: t.datei.zuGross(20) }
  const e = await zeichneNeu(bytes)
  return e.ok ? { ok: true, datei: { ...e.bild, entfernt: [] } } : e
}

function istXml(bytes: Uint8Array): boolean {
  const anfang = new TextDecoder().decode(bytes.subarray(0, 400)).replace(/^\uFEFF/, '')
  return /^\s*<(\?xml|!|svg|[\w-]+:svg)/.test(anfang)
}

export type Meldung = Readonly<{ feld: string; satz: string }>
export type BildAbgelegt =
  | Readonly<{ ok: true; bildId: string; entfernt: readonly string[] }>
  | Readonly<{ ok: false; meldungen: readonly Meldung[] }>

/** What was typed about a picture, checked; all faults at once, each with its field. */
export function pruefeAngabe(daten: unknown): Readonly<{ ok: true; angabe: Bildangabe }> | Readonly<{ ok: false; meldungen: readonly Meldung[] }> {
  const gelesen = bildangabeSchema.safeParse(daten)
  if (gelesen.success) return { ok: true, angabe: gelesen.data }
  const meldungen = gelesen.error.issues.map((i) => ({ feld: i.path.map(String).join('.') || 'titel', satz: i.message }))
  return { ok: false, meldungen }
}

/**
 * Keeps a picture with what is known about it, in the space of `h`. Nothing is written where something is missing.
 *
 * @param bereitet what `bereiteBild` made of the file, where it was asked before the unit of work began
 */
export async function legeBildAb(
  db: TraegerDb,
  h: Handlung,
  neu: Readonly<{ name: string; inhalt: Uint8Array; angabe: NeueBildangabe; bereitet?: Bereitet }>,
): Promise<BildAbgelegt> {
  const bereitet = neu.bereitet ?? (await bereiteBild(neu.inhalt))
  const geprueft = pruefeAngabe(neu.angabe)
  const meldungen = [...(bereitet.ok ? [] : [{ feld: 'datei', satz: bereitet.satz }]), ...(geprueft.ok ? [] : geprueft.meldungen)]
  if (!bereitet.ok || !geprueft.ok) return { ok: false, meldungen }
  const { datei } = bereitet
  const { bildId } = await db
    .insertInto('bild')
    .values({
      traegerId: h.traegerId,
      name: dateiname(neu.name, datei.typ),
      typ: datei.typ,
      inhalt: datei.inhalt,
      sha256: createHash('sha256').update(datei.inhalt).digest('hex'),
      breite: datei.breite,
      hoehe: datei.hoehe,
      ...wer(h),
    })
    .returning('bildId')
    .executeTakeFirstOrThrow()
  for (const { breite, inhalt } of datei.breiten)
    await db.insertInto('bildBreite').values({ traegerId: h.traegerId, bildId, breite, inhalt }).execute()
  await schreibe(db, h, bildId, geprueft.angabe)
  return { ok: true, bildId, entfernt: datei.entfernt }
}

export type BildGeaendert = Readonly<{ ok: true; fassung: number }> | Readonly<{ ok: false; meldungen: readonly Meldung[] }>

/** Writes down anew what is known about a picture; a consent that was withdrawn takes the picture back. */
export async function aendereBild(db: TraegerDb, h: Handlung, bildId: string, daten: NeueBildangabe): Promise<BildGeaendert> {
  const bild = await findBild(db, h.traegerId, undefined, bildId)
  if (bild === undefined) return { ok: false, meldungen: [{ feld: 'titel', satz: t.fehler.weg }] }
  const geprueft = pruefeAngabe(daten)
  if (!geprueft.ok) return geprueft
  return { ok: true, fassung: await schreibe(db, h, bildId, geprueft.angabe) }
}

/** Takes a picture back: from now on it is shown nowhere. */
export async function ziehBildZurueck(db: TraegerDb, h: Handlung, bildId: string, grund: string): Promise<BildGeaendert> {
  const bild = await findBild(db, h.traegerId, undefined, bildId)
  const fehler = (satz: string) => ({ ok: false as const, meldungen: [{ feld: 'grund', satz }] })
  if (bild === undefined) return fehler(t.fehler.weg)
  if (bild.zurueckgezogen) return fehler(t.fehler.schonZurueckgezogen)
  if (grund.trim() === '') return fehler(t.fehler.grund)
  return { ok: true, fassung: await schreibe(db, h, bildId, { ...bild.angabe, zurueckgezogen: true, grund: grund.trim().slice(0, 300) }) }
}

async function schreibe(db: TraegerDb, h: Handlung, bildId: string, roh: Bildangabe): Promise<number> {
  const zurueckgezogen = roh.zurueckgezogen || roh.personen.some((p) => p.widerrufenAm !== null)
  const angabe: Bildangabe = { ...roh, zurueckgezogen }
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bild ${bildId}`}, 0))`.execute(db)
  const letzte = await db
    .selectFrom('bildAngabe')
    .select((e) => e.fn.max('fassung').as('nr'))
    .where('traegerId', '=', h.traegerId)
    .where('bildId', '=', bildId)
    .executeTakeFirst()
  const fassung = (letzte?.nr ?? 0) + 1
  await db
    .insertInto('bildAngabe')
    .values({
      traegerId: h.traegerId,
      bildId,
      fassung,
      daten: JSON.stringify(angabe),
      giltBis: giltBisVon(angabe),
      zurueckgezogen,
      ...wer(h),
    })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: zurueckgezogen ? 'bild.zurueckgezogen' : 'bild.verwalten',
    gegenstand: angabe.titel,
  })
  return fassung
}

function wer({ konto, jetzt }: Handlung) {
  return { kontoId: konto?.kontoId ?? null, von: konto?.name ?? 'System', am: jetzt }
}

const endungen: Readonly<Record<Bildtyp, string>> = { 'image/svg+xml': 'svg', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' }

/** As it stands in addresses and downloads: `rathaus-im-herbst.jpg`. */
export function dateiname(roh: string, typ: Bildtyp): string {
  const ohneEndung = roh.replace(/^.*[\\/]/, '').replace(/\.\w{1,5}$/, '')
  const umlaute: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
  const rumpf = ohneEndung
    .toLowerCase()
    .replace(/[äöüß]/g, (z) => umlaute[z] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${rumpf === '' ? 'bild' : rumpf}.${endungen[typ]}`
}
