import { z } from 'zod'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { haltbarImJson } from '../platform/http/formular.ts'
import { type Mitteilung, mitteilungTypen } from './art-mitteilung.ts'
import { type Paket, paketSchema } from './art-paket.ts'
import { oeffentlicheInhalte } from './lesen.ts'

export const meldungsarten = ['uebernommen', 'angepasst', 'veroeffentlicht', 'abgelehnt'] as const
export type Meldungsart = (typeof meldungsarten)[number]

export const paketmeldungSchema = z.object({
  paketId: z.uuid(),
  haus: z.uuid(),
  hausName: z.string(),
  was: z.enum(meldungsarten),
  /** of the release, inside the site of the house */
  pfad: z.string().default(''),
  bemerkung: z.string().default(''),
  von: z.string(),
})
export type Paketmeldung = z.infer<typeof paketmeldungSchema>

/** A package as it was given out to the houses. */
export type Herausgegeben = Readonly<{ paketId: string; adresse: string; fassung: number; daten: Paket; ab: Temporal.Instant }>

/** Everything the coordination has given out; readable from the space of every house. */
export async function herausgegebenePakete(db: TraegerDb, netzId: string, jetzt: Temporal.Instant): Promise<Herausgegeben[]> {
  const alle = await oeffentlicheInhalte<Paket>(db, netzId, 'paket', jetzt)
  return alle.map(({ inhaltId, adresse, fassung, daten, ab }) => ({ paketId: inhaltId, adresse, fassung, daten, ab }))
}

const PLATZ = /\[\[([a-z][a-z0-9-]*)\]\]/g

/** Puts local values into a core text; a place without one stays visible, and nothing is published with it. */
export function fuellePlaetze(text: string, werte: Readonly<Record<string, string>>): string {
  return text.replace(PLATZ, (ganz, name: string) => (Object.hasOwn(werte, name) && werte[name]?.trim() ? werte[name] : ganz))
}

/** Places that must be filled and are not. */
export function fehlendePlaetze({ plaetze }: Pick<Paket, 'plaetze'>, werte: Readonly<Record<string, string>>): string[] {
  return plaetze.filter((p) => p.pflicht && !werte[p.name]?.trim()).map((p) => p.name)
}

/** The release of a house as it begins: the core text with its own values, figures, pictures and topics. */
export function alsMitteilung(
  { paketId, fassung, daten: p }: Pick<Herausgegeben, 'paketId' | 'fassung' | 'daten'>,
  werte: Record<string, string>,
  ort: string,
): unknown {
  const fuelle = (t: Paket['texte']['de']) => ({
    titel: fuellePlaetze(t.titel, werte).slice(0, 90),
    vorspann: fuellePlaetze(t.vorspann, werte),
    text: fuellePlaetze(t.text, werte),
    kurz: fuellePlaetze(t.kurz, werte),
  })
  const { de, einfach, en } = p.texte
  return {
    typ: mitteilungTypen[1],
    texte: { de: fuelle(de), ...(einfach && { einfach: fuelle(einfach) }), ...(en && { en: fuelle(en) }) },
    ort,
    zahlen: p.zahlen,
    bilder: p.bilder,
    themen: p.themen,
    paket: { paketId, fassung, werte },
  }
}

const absaetze = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((a) => a.trim().replace(/\s+/g, ' '))
    .filter((a) => a !== '')

/** Paragraphs of the core text that a house has changed or left out; what it adds is its own affair. */
export function geaenderterKerntext(p: Paket, m: Mitteilung): string[] {
  const werte = m.paket?.werte ?? {}
  const da = new Set([...absaetze(m.texte.de.vorspann), ...absaetze(m.texte.de.text)])
  const soll = [p.texte.de.vorspann, p.texte.de.text].flatMap((t) => absaetze(fuellePlaetze(t, werte)))
  return soll.filter((a) => !da.has(a))
}

/** Notes in the space of the network what a house said; the same again changes nothing. */
export async function meldePaket(
  db: TraegerDb,
  { traegerId, jetzt }: Pick<Handlung, 'traegerId' | 'jetzt'>,
  { pfad: _, ...m }: Paketmeldung & { adresse: string },
): Promise<void> {
  const letzte = (await paketmeldungen(db, traegerId, m.paketId)).find((x) => x.haus === m.haus)
  if (letzte?.was === m.was && letzte.adresse === m.adresse && letzte.bemerkung === m.bemerkung) return
  await db
    .insertInto('paketMeldung')
    .values({ traegerId, ...m, am: jetzt })
    .execute()
}

/** `angepasst`: its text is another than the core text, also after it went out. */
export type Hausstand = Omit<Paketmeldung, 'was' | 'pfad'> & { was: Meldungsart; angepasst: boolean; adresse: string; am: Temporal.Instant }

/** What each house said last about a package, newest first; a release that is out stays out while its next version is written. */
export async function paketmeldungen(db: TraegerDb, netzId: string, paketId: string): Promise<Hausstand[]> {
  const zeilen = await db
    .selectFrom('paketMeldung')
    .select(['paketId', 'haus', 'hausName', 'was', 'adresse', 'bemerkung', 'von', 'am'])
    .where('traegerId', '=', netzId)
    .where('paketId', '=', paketId)
    .orderBy('am')
    .orderBy('meldungId')
    .execute()
  const stand = new Map<string, Hausstand>()
  for (const z of zeilen) {
    const was = meldungsarten.find((w) => w === z.was) ?? 'uebernommen'
    const bisher = stand.get(z.haus)
    const angepasst = was === 'angepasst' || (was === 'veroeffentlicht' && bisher?.angepasst === true)
    const draussen = bisher?.was === 'veroeffentlicht' && (was === 'angepasst' || was === 'uebernommen')
    stand.set(z.haus, draussen ? { ...bisher, angepasst } : { ...z, was, angepasst })
  }
  return [...stand.values()].toSorted((a, b) => Temporal.Instant.compare(b.am, a.am))
}

const dateiSchema = z.object({ schema: z.literal('verbundpaket/v1'), paketId: z.uuid(), fassung: z.int().min(1), daten: paketSchema })

/** A package as a file, for a house that works in another installation. */
export function alsPaketdatei(p: Pick<Herausgegeben, 'paketId' | 'fassung' | 'daten'>): string {
  return `${JSON.stringify({ schema: 'verbundpaket/v1', paketId: p.paketId, fassung: p.fassung, daten: p.daten }, null, 2)}\n`
}

/** Reads such a file; undefined where it is none. Pictures stay behind: their rights are those of the other installation. */
export function liesPaketdatei(text: string): Pick<Herausgegeben, 'paketId' | 'fassung' | 'daten'> | undefined {
  try {
    const gelesen = dateiSchema.safeParse(JSON.parse(text, haltbarImJson))
    return gelesen.success ? { ...gelesen.data, daten: { ...gelesen.data.daten, bilder: [] } } : undefined
  } catch {
    return undefined
  }
}
