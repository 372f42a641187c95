import { createHash } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Schema } from '../platform/db/schema.ts'
import { pruefePdf } from '../platform/pdf/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { virenpruefung } from '../platform/virenschutz/index.ts'
import { bildAlsPdf } from './dokument-bild.ts'
import { type DokumentTyp, erkenneTyp } from './dokument-typ.ts'
import { dokumentsaetze } from './texte/dokument.ts'
import { dokumentseite } from './texte/personal.ts'

export type DokumentKanal = 'portal' | 'papier' | 'haus' | 'vor-ort'

export type NeuesDokument = Readonly<{
  fallId?: string | null
  antragId?: string | null
  personId?: string | null
  /** as the sender called it; the kind is read from the content */
  name: string
  inhalt: Uint8Array
  kanal: DokumentKanal
  /** code of the evidence catalogue: N-MIET */
  nachweis?: string
  /** what `pruefeDokument` said of the content, where it was asked before the unit of work began */
  geprueft?: Dokumentpruefung
}>

export type Abgelegt = Readonly<{ ok: true; dokumentId: string; sha256: string }> | Readonly<{ ok: false; satz: string }>

export type Dokument = Readonly<{
  dokumentId: string
  fallId: string | null
  antragId: string | null
  personId: string | null
  name: string
  nachweis: string
  typ: string
  groesse: number
  seiten: number
  sha256: string
  kanal: string
  eingangAm: Temporal.Instant
}>

export const dokumentGrenzen = { dateiBytes: 20 * 1024 * 1024, fallBytes: 300 * 1024 * 1024, seiten: 500, bildSeiten: 50 } as const

/**
 * Which papers about health are among what is read: none, those of one person, all. None unless somebody asks: such a paper belongs to
 * the appointment or hearing it came with, not to the file, and its name alone may tell of an illness.
 */
export type Gesundheitsblick = 'keine' | 'alle' | Readonly<{ nurVon: string | null }>

/** The content as received, or the PDF it was turned into. A PDF is both. */
export type Dokumentfassung = 'original' | 'pdf'

/**
 * Keeps a paper: kind by content, looked through by the scanner where one is set, pictures as PDF pages, encrypted. Nothing is written
 * where it is refused.
 *
 * @returns a German sentence that says what to do, where it cannot be kept
 */
export async function legeDokumentAb(db: TraegerDb, tresor: Tresor, h: Handlung, neu: NeuesDokument): Promise<Abgelegt> {
  const geprueft = neu.geprueft ?? (await pruefeDokument(neu.inhalt))
  if (!geprueft.ok) return geprueft
  if (!(await hatPlatz(db, h.traegerId, neu))) return { ok: false, satz: dokumentsaetze.akteVoll }
  const sha256 = createHash('sha256').update(neu.inhalt).digest('hex')
  const { dokumentId } = await db
    .insertInto('dokument')
    .values({
      traegerId: h.traegerId,
      fallId: neu.fallId ?? null,
      antragId: neu.antragId ?? null,
      personId: neu.personId ?? null,
      name: dateiname(neu.name),
      nachweis: neu.nachweis ?? '',
      typ: geprueft.typ,
      groesse: neu.inhalt.byteLength,
      seiten: geprueft.seiten,
      sha256,
      kanal: neu.kanal,
      eingangAm: h.jetzt,
    })
    .returning('dokumentId')
    .executeTakeFirstOrThrow()
  for (const [fassung, inhalt] of [['original', neu.inhalt] as const, ...(geprueft.pdf ? [['pdf', geprueft.pdf] as const] : [])]) {
    const verschlossen = tresor.verschliesse(inhalt, zweckVon(h.traegerId, dokumentId, fassung))
    await db.insertInto('dokumentInhalt').values({ traegerId: h.traegerId, dokumentId, fassung, inhalt: verschlossen }).execute()
  }
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'dokument.ablegen',
    ...(neu.fallId ? { fallId: neu.fallId } : {}),
    gegenstand: dokumentId,
  })
  return { ok: true, dokumentId, sha256 }
}

/** Binds the encrypted content to its row: what is moved to another Träger or document cannot be read. */
function zweckVon(traegerId: string, dokumentId: string, fassung: Dokumentfassung): string {
  return `dokument/${traegerId}/${dokumentId}/${fassung}`
}

export type Dokumentpruefung = Readonly<{ ok: true; typ: DokumentTyp; seiten: number; pdf?: Uint8Array }> | Readonly<{ ok: false; satz: string }>

/**
 * Everything about a paper that needs no database: kind, scanner, pages. It takes a second or more; a page asks it before its unit of work
 * begins, because the embedded database does one at a time.
 */
export async function pruefeDokument(inhalt: Uint8Array): Promise<Dokumentpruefung> {
  if (inhalt.byteLength === 0) return { ok: false, satz: dokumentsaetze.leer }
  if (inhalt.byteLength > dokumentGrenzen.dateiBytes) return { ok: false, satz: dokumentsaetze.zuGross }
  const erkannt = await erkenneTyp(inhalt)
  if (!erkannt.ok) return erkannt
  const virus = await virenfund(inhalt)
  if (virus !== undefined) return { ok: false, satz: virus }
  return erkannt.typ === 'application/pdf' ? pruefePdfDatei(inhalt) : wandle(inhalt, erkannt.typ)
}

async function virenfund(inhalt: Uint8Array): Promise<string | undefined> {
  const befund = await virenpruefung()?.(inhalt)
  if (befund === undefined || befund.art === 'sauber') return undefined
  return befund.art === 'befall' ? dokumentsaetze.befall : dokumentsaetze.scannerWeg
}

const pdfSaetze = {
  'kein-pdf': dokumentsaetze.pdfKaputt,
  verschluesselt: dokumentsaetze.pdfGeschuetzt,
  'zu-gross': dokumentsaetze.pdfAufwendig,
  'zu-lange': dokumentsaetze.pdfAufwendig,
} as const

async function pruefePdfDatei(inhalt: Uint8Array): Promise<Dokumentpruefung> {
  const pdf = await pruefePdf(inhalt)
  if (!pdf.ok) return { ok: false, satz: pdfSaetze[pdf.grund] }
  if (pdf.seiten > dokumentGrenzen.seiten) return { ok: false, satz: dokumentsaetze.zuVieleSeiten }
  return { ok: true, typ: 'application/pdf', seiten: pdf.seiten }
}

async function wandle(inhalt: Uint8Array, typ: DokumentTyp): Promise<Dokumentpruefung> {
  const bild = await bildAlsPdf(inhalt, typ, dokumentGrenzen.bildSeiten)
  if (bild.ok) return { ok: true, typ, seiten: bild.seiten, pdf: bild.pdf }
  if (bild.grund === 'zu-viele-seiten') return { ok: false, satz: dokumentsaetze.zuVieleBildseiten }
  return { ok: false, satz: dokumentsaetze.bildKaputt }
}

async function hatPlatz(db: TraegerDb, traegerId: string, { fallId, antragId, inhalt }: NeuesDokument): Promise<boolean> {
  if (!fallId && !antragId) return true
  const { belegt } = await db
    .selectFrom('dokument')
    .select(sql<number>`coalesce(sum(groesse), 0)`.as('belegt'))
    .where('traegerId', '=', traegerId)
    .where((e) => (fallId ? e('fallId', '=', fallId) : e('antragId', '=', antragId ?? null)))
    .executeTakeFirstOrThrow()
  return Number(belegt) + inhalt.byteLength <= dokumentGrenzen.fallBytes
}

/** What can stand in a list and in a header: no path, no control characters, not longer than a line. */
function dateiname(name: string): string {
  const kurz = (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"]/gu, '')
    .trim()
    .slice(0, 120)
  return kurz === '' ? dokumentseite.ohneName : kurz
}

/**
 * The content of a paper. The reading is written into the record by the page that shows it.
 *
 * @param fassung `pdf`: the pages, whatever was received
 * @param gesundheit `alle` only for who has `gesundheit.lesen`
 */
export async function liesDokument(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  dokumentId: string,
  fassung: Dokumentfassung = 'original',
  gesundheit: Gesundheitsblick = 'keine',
): Promise<Readonly<{ name: string; typ: string; inhalt: Uint8Array }> | undefined> {
  const dokument = await findDokument(db, traegerId, dokumentId, gesundheit)
  if (dokument === undefined) return undefined
  const gesucht = dokument.typ === 'application/pdf' ? 'original' : fassung
  const zeile = await db
    .selectFrom('dokumentInhalt')
    .select('inhalt')
    .where('traegerId', '=', traegerId)
    .where('dokumentId', '=', dokumentId)
    .where('fassung', '=', gesucht)
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  const inhalt = tresor.oeffne(zeile.inhalt, zweckVon(traegerId, dokumentId, gesucht))
  return { name: dokument.name, typ: gesucht === 'pdf' ? 'application/pdf' : dokument.typ, inhalt }
}

const spalten = [
  'dokumentId',
  'fallId',
  'antragId',
  'personId',
  'name',
  'nachweis',
  'typ',
  'groesse',
  'seiten',
  'sha256',
  'kanal',
  'eingangAm',
] as const

export async function findDokument(
  db: TraegerDb,
  traegerId: string,
  dokumentId: string,
  gesundheit: Gesundheitsblick = 'keine',
): Promise<Dokument | undefined> {
  return db
    .selectFrom('dokument')
    .select(spalten)
    .where('traegerId', '=', traegerId)
    .where('dokumentId', '=', dokumentId)
    .where(imBlick(gesundheit))
    .executeTakeFirst()
}

/** For a query: only the papers that may be seen. */
export function imBlick(gesundheit: Gesundheitsblick) {
  return (e: ExpressionBuilder<Schema, 'dokument'>) => {
    if (gesundheit === 'alle') return e.lit(true)
    const keine = e('dokument.gesundheit', '=', false)
    return gesundheit === 'keine' || gesundheit.nurVon === null ? keine : e.or([keine, e('dokument.personId', '=', gesundheit.nurVon)])
  }
}

/** From now on a paper of a case is one about health: it leaves the file for who works with that. */
export async function kennzeichneGesundheit(db: TraegerDb, traegerId: string, fallId: string, dokumentId: string): Promise<void> {
  await db
    .updateTable('dokument')
    .set({ gesundheit: true })
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('dokumentId', '=', dokumentId)
    .execute()
}

/** The papers of a case or of an application, the newest first; those about health are never among them. */
export async function dokumenteVon(
  db: TraegerDb,
  traegerId: string,
  wovon: Readonly<{ fallId: string } | { antragId: string }>,
): Promise<Dokument[]> {
  return db
    .selectFrom('dokument')
    .select(spalten)
    .where('traegerId', '=', traegerId)
    .where((e) => ('fallId' in wovon ? e('fallId', '=', wovon.fallId) : e('antragId', '=', wovon.antragId)))
    .where(imBlick('keine'))
    .orderBy('eingangAm', 'desc')
    .orderBy('dokumentId', 'desc')
    .execute()
}
