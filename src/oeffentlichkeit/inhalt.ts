import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { darf, type Recht } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { findNetzwerkId, type TraegerDb } from '../platform/db/index.ts'
import { artVon, findArt } from './arten.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { findInhalt, type Inhalt } from './lesen.ts'
import { pruefeInhalt, pruefgrundlage } from './pruefung.ts'
import type { Stand, Was } from './stand.ts'
import { verweiseVon } from './verweise.ts'

export type InhaltFehler = Readonly<{
  art: 'recht' | 'vergeben' | 'form' | 'unbekannt' | 'veraltet' | 'schritt' | 'vier-augen' | 'befund' | 'zeit'
  satz: string
  /** where `form` or `befund`: what exactly, by place */
  stellen?: readonly Readonly<{ stelle: string; satz: string }>[]
}>
type Misserfolg = Readonly<{ ok: false; fehler: InhaltFehler }>

const nein = (art: InhaltFehler['art'], satz: string, stellen?: InhaltFehler['stellen']): Misserfolg => ({
  ok: false,
  fehler: { art, satz, ...(stellen && { stellen }) },
})

/** Begins a content with its first version, a draft. */
export async function legeInhaltAn(
  db: TraegerDb,
  h: Handlung,
  artName: string,
  neu: Readonly<{ adresse: string; daten: unknown }>,
): Promise<Readonly<{ ok: true; inhaltId: string }> | Misserfolg> {
  const art = findArt(artName)
  if (art === undefined) return nein('unbekannt', 'Diese Art von Inhalt gibt es nicht.')
  const einwand = darfNicht(h, art.recht) ?? einwandGegenForm(art, neu.daten)
  if (einwand !== undefined) return einwand
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(neu.adresse) || neu.adresse.length > 120)
    return nein('form', 'Die Adresse besteht aus kleinen Buchstaben, Ziffern und einzelnen Bindestrichen.')
  const zeile = await db
    .insertInto('inhalt')
    .values({ traegerId: h.traegerId, art: art.art, adresse: neu.adresse, angelegtAm: h.jetzt, ...wer(h) })
    .onConflict((k) => k.constraint('inhalt_adresse_einmalig').doNothing())
    .returning('inhaltId')
    .executeTakeFirst()
  if (zeile === undefined) return nein('vergeben', `Unter der Adresse „${neu.adresse}“ gibt es schon etwas.`)
  await fuegeFassungAn(db, h, art, { inhaltId: zeile.inhaltId, fassung: 1, daten: neu.daten, ausFassung: null })
  return { ok: true, inhaltId: zeile.inhaltId }
}

/**
 * Writes the next version. A version that waits for approval is replaced by it and has to be submitted again; the public keeps what it
 * sees until the new one is published.
 *
 * @param erwartet the version that was edited: somebody else may have written one meanwhile
 */
export async function schreibeFassung(
  db: TraegerDb,
  h: Handlung,
  inhaltId: string,
  daten: unknown,
  { erwartet, ausFassung = null }: Readonly<{ erwartet: number; ausFassung?: number | null }>,
): Promise<Readonly<{ ok: true; fassung: number }> | Misserfolg> {
  await sperre(db, inhaltId)
  const inhalt = await findInhalt(db, h.traegerId, inhaltId, h.jetzt)
  if (inhalt === undefined) return nein('unbekannt', 'Diesen Inhalt gibt es nicht.')
  const art = artVon(inhalt.art)
  const einwand = darfNicht(h, art.recht) ?? einwandGegenForm(art, daten)
  if (einwand !== undefined) return einwand
  if (inhalt.fassung !== erwartet)
    return nein('veraltet', 'Inzwischen hat jemand anderes eine neue Fassung geschrieben. Laden Sie die Seite neu und übernehmen Sie Ihre Änderung.')
  const fassung = erwartet + 1
  await fuegeFassungAn(db, h, art, { inhaltId, fassung, daten, ausFassung })
  return { ok: true, fassung }
}

export type NeuerSchritt = Readonly<{ was: Was; fassung: number; bemerkung?: string; ab?: Temporal.Instant; bis?: Temporal.Instant | null }>

/** Takes one step with a version: submits, checks, approves, gives back, publishes, plans, calls off, takes down or archives it. */
export async function gehe(db: TraegerDb, h: Handlung, inhaltId: string, schritt: NeuerSchritt): Promise<{ ok: true } | Misserfolg> {
  await sperre(db, inhaltId)
  const inhalt = await findInhalt(db, h.traegerId, inhaltId, h.jetzt)
  if (inhalt === undefined) return nein('unbekannt', 'Diesen Inhalt gibt es nicht.')
  const art = artVon(inhalt.art)
  const einwand = einwandGegen(inhalt, art, h, schritt) ?? (await einwandGegenInhalt(db, h, inhalt, art, schritt))
  if (einwand !== undefined) return einwand
  const veroeffentlicht = schritt.was === 'veroeffentlicht'
  await db
    .insertInto('inhaltSchritt')
    .values({
      traegerId: h.traegerId,
      inhaltId,
      nr: (inhalt.schritte.at(-1)?.nr ?? 0) + 1,
      fassung: schritt.fassung,
      was: schritt.was,
      am: h.jetzt,
      bemerkung: schritt.bemerkung ?? '',
      ab: veroeffentlicht ? (schritt.ab ?? h.jetzt) : null,
      bis: veroeffentlicht ? (schritt.bis ?? null) : null,
      ...wer(h),
    })
    .execute()
  await merke(db, h, `inhalt.${schritt.was}`, inhalt, schritt.fassung)
  const daten = art.schema.parse(inhalt.fassungen.find((f) => f.fassung === schritt.fassung)?.daten)
  const ab = veroeffentlicht ? (schritt.ab ?? h.jetzt) : undefined
  await art.danach?.(db, h, { inhaltId, adresse: inhalt.adresse, was: schritt.was, fassung: schritt.fassung, daten, ab })
  return { ok: true }
}

const AUS: Readonly<Record<Was, readonly Stand[]>> = {
  eingereicht: ['entwurf'],
  geprueft: ['fachpruefung'],
  freigegeben: ['freigabe-1', 'freigabe-2'],
  zurueckgegeben: ['fachpruefung', 'freigabe-1', 'freigabe-2', 'bereit'],
  veroeffentlicht: ['bereit', 'geplant', 'veroeffentlicht', 'abgelaufen', 'zurueckgezogen'],
  abgesetzt: ['geplant'],
  zurueckgezogen: ['veroeffentlicht', 'archiviert'],
  archiviert: ['veroeffentlicht'],
}

function einwandGegen(i: Inhalt, art: Inhaltsart, h: Handlung, s: NeuerSchritt): Misserfolg | undefined {
  const stand = i.standVon(s.fassung)
  if (!i.fassungen.some((f) => f.fassung === s.fassung) || stand === undefined) return nein('unbekannt', 'Diese Fassung gibt es nicht.')
  if (s.fassung !== i.fassung && ['eingereicht', 'geprueft', 'freigegeben'].includes(s.was))
    return nein('veraltet', 'Inzwischen gibt es eine neuere Fassung. Bitte sehen Sie diese an.')
  const ohneFreigabe = s.was === 'veroeffentlicht' && stand === 'entwurf' && !art.pruefung && art.freigaben === 0
  if (!AUS[s.was].includes(stand) && !ohneFreigabe) return nein('schritt', `Das geht nicht: Die Fassung ist ${standName[stand]}.`)
  if ((s.was === 'zurueckgezogen' || s.was === 'archiviert') && i.oeffentlich?.fassung !== s.fassung)
    return nein('schritt', 'Diese Fassung ist gerade nicht öffentlich.')
  return einwandGegenPerson(i, art, h, s) ?? einwandGegenZeit(h, s)
}

function einwandGegenPerson(i: Inhalt, art: Inhaltsart, h: Handlung, s: NeuerSchritt): Misserfolg | undefined {
  if (s.was === 'geprueft') return darfNicht(h, 'inhalt.pruefen') ?? vierAugen(i, h, s.fassung, ['eingereicht'])
  if (s.was === 'freigegeben') return darfNicht(h, 'inhalt.freigeben') ?? vierAugen(i, h, s.fassung, ['eingereicht', 'freigegeben'])
  if (s.was !== 'zurueckgegeben') return darfNicht(h, art.recht)
  const eigene = darfNicht(h, art.recht) === undefined
  if (!eigene && darfNicht(h, 'inhalt.pruefen') && darfNicht(h, 'inhalt.freigeben')) return darfNicht(h, 'inhalt.freigeben')
  return eigene || (s.bemerkung ?? '').trim() !== '' ? undefined : nein('form', 'Bitte schreiben Sie, was geändert werden soll.')
}

/** Nobody decides on what they wrote or submitted, nor twice on the same version. */
function vierAugen(i: Inhalt, h: Handlung, fassung: number, schon: readonly Was[]): Misserfolg | undefined {
  const ich = h.konto?.kontoId
  const geschrieben = i.fassungen.some((f) => f.fassung === fassung && f.kontoId === ich)
  const seit = i.schritte.filter((s) => s.fassung === fassung)
  const anfang = seit.findLastIndex((s) => s.was === 'eingereicht')
  const getan = seit.slice(Math.max(anfang, 0)).some((s) => schon.includes(s.was) && s.kontoId === ich)
  if (ich !== undefined && !geschrieben && !getan) return undefined
  return nein('vier-augen', 'Vier Augen: Das entscheidet jemand, der an dieser Fassung nicht beteiligt war.')
}

function einwandGegenZeit(h: Handlung, s: NeuerSchritt): Misserfolg | undefined {
  if (s.was !== 'veroeffentlicht') return undefined
  const ab = s.ab ?? h.jetzt
  if (Temporal.Instant.compare(ab, h.jetzt) < 0) return nein('zeit', 'Der Zeitpunkt der Veröffentlichung liegt in der Vergangenheit.')
  if (s.bis && Temporal.Instant.compare(s.bis, ab) <= 0) return nein('zeit', 'Das Ende liegt vor dem Beginn.')
  return undefined
}

/** What must not go out like this: asked when it is submitted, and again for the day on which it will be public. */
async function einwandGegenInhalt(db: TraegerDb, h: Handlung, i: Inhalt, art: Inhaltsart, s: NeuerSchritt): Promise<Misserfolg | undefined> {
  if (s.was !== 'eingereicht' && s.was !== 'veroeffentlicht') return undefined
  const daten = i.fassungen.find((f) => f.fassung === s.fassung)?.daten
  const tag = tagVon(s.ab ?? h.jetzt).toString()
  const befunde = pruefeInhalt(art, daten, await pruefgrundlage(db, h.traegerId, await findNetzwerkId(db), tag))
  const hindernisse = befunde.filter((b) => b.schwere === 'hindert')
  return hindernisse.length === 0 ? undefined : nein('befund', 'So kann es noch nicht hinaus.', hindernisse)
}

export const standName: Readonly<Record<Stand, string>> = {
  entwurf: 'ein Entwurf',
  fachpruefung: 'in der fachlichen Prüfung',
  'freigabe-1': 'in der ersten Freigabe',
  'freigabe-2': 'in der zweiten Freigabe',
  bereit: 'freigegeben und bereit',
  geplant: 'geplant',
  veroeffentlicht: 'veröffentlicht',
  abgelaufen: 'abgelaufen',
  zurueckgezogen: 'zurückgezogen',
  archiviert: 'im Archiv',
}

function darfNicht(h: Handlung, recht: Recht): Misserfolg | undefined {
  if (h.konto === undefined || darf({ art: 'personal', rollen: h.konto.rollen }, recht)) return undefined
  return nein('recht', 'Dafür fehlt Ihnen das Recht.')
}

function einwandGegenForm(art: Inhaltsart, daten: unknown): Misserfolg | undefined {
  const gelesen = art.schema.safeParse(daten)
  if (gelesen.success) return undefined
  const stellen = gelesen.error.issues.map((i) => ({ stelle: i.path.join('.'), satz: i.message }))
  return nein('form', stellen[0]?.satz ?? 'Die Angaben sind unvollständig.', stellen)
}

async function fuegeFassungAn(
  db: TraegerDb,
  h: Handlung,
  art: Inhaltsart,
  neu: Readonly<{ inhaltId: string; fassung: number; daten: unknown; ausFassung: number | null }>,
): Promise<void> {
  const { traegerId } = h
  const daten = art.schema.parse(neu.daten)
  await db
    .insertInto('inhaltFassung')
    .values({ ...neu, traegerId, daten: JSON.stringify(daten), am: h.jetzt, ...wer(h) })
    .execute()
  const verweise = verweiseVon(art, daten).map((v) => ({ traegerId, inhaltId: neu.inhaltId, fassung: neu.fassung, ...v }))
  if (verweise.length > 0) await db.insertInto('inhaltVerweis').values(verweise).execute()
  await merke(db, h, 'inhalt.geschrieben', { inhaltId: neu.inhaltId, art: art.art }, neu.fassung)
}

function merke(db: TraegerDb, h: Handlung, tat: string, i: Pick<Inhalt, 'inhaltId' | 'art'>, fassung: number): Promise<void> {
  const gegenstand = `${i.art} ${i.inhaltId}, Fassung ${fassung}`
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}

function wer(h: Handlung): { kontoId: string | null; von: string } {
  return { kontoId: h.konto?.kontoId ?? null, von: h.konto?.name ?? 'System' }
}

/** Two who decide at once wait for each other. */
async function sperre(db: TraegerDb, inhaltId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${inhaltId}, 0))`.execute(db)
}
