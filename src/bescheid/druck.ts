import { PDFDocument } from 'pdf-lib'
import { liesAngaben, liesDokument, postwegAm, warnungenFuer } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { druckauftrag as t, zwecke } from './texte/personal.ts'
import { merkeVerfuegungZustellung } from './verfuegung-zustellung.ts'
import { liesVerfuegungPdf } from './verfuegungen.ts'
import { merkeZustellung } from './zustellung.ts'

/** A letter that waits to be printed, or was. */
export type Druckauftrag = Readonly<{
  druckauftragId: string
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  was: string
  bescheidId: string | null
  dokumentId: string | null
  verfuegungId: string | null
  angelegtAm: Temporal.Instant
  gedrucktAm: Temporal.Instant | null
  aufgegebenAm: string | null
  /** what somebody asked for so that contact is safe */
  warnungen: readonly string[]
  /** must not go by post */
  nurUebergabe: boolean
}>

const HOECHSTENS = 200

/**
 * The print queue, the oldest first; `erledigt` shows what was posted last instead. Protected cases only for their circle.
 *
 * @param heute ISO day whose wishes for safe contact hold
 */
export async function druckauftraege(db: TraegerDb, traegerId: string, kontoId: string, heute: string, erledigt = false): Promise<Druckauftrag[]> {
  const zeilen = await db
    .selectFrom('druckauftrag as d')
    .innerJoin('fall as f', (j) => j.onRef('f.traegerId', '=', 'd.traegerId').onRef('f.fallId', '=', 'd.fallId'))
    .leftJoin('bescheid as b', (j) => j.onRef('b.traegerId', '=', 'd.traegerId').onRef('b.bescheidId', '=', 'd.bescheidId'))
    .leftJoin('verfuegung as v', (j) => j.onRef('v.traegerId', '=', 'd.traegerId').onRef('v.verfuegungId', '=', 'd.verfuegungId'))
    .leftJoin('dokument as k', (j) => j.onRef('k.traegerId', '=', 'd.traegerId').onRef('k.dokumentId', '=', 'd.dokumentId'))
    .leftJoin('fallKreis as kreis', (j) =>
      j.onRef('kreis.traegerId', '=', 'f.traegerId').onRef('kreis.fallId', '=', 'f.fallId').on('kreis.kontoId', '=', kontoId),
    )
    .select([
      'd.druckauftragId',
      'd.fallId',
      'f.aktenzeichen',
      'f.bezeichnung',
      'd.bescheidId',
      'd.dokumentId',
      'd.verfuegungId',
      'd.angelegtAm',
      'd.gedrucktAm',
      'd.aufgegebenAm',
    ])
    .select(['b.nummer', 'v.nummer as verfuegungsnummer', 'v.empfaenger', 'k.name'])
    .where('d.traegerId', '=', traegerId)
    .where('d.aufgegebenAm', erledigt ? 'is not' : 'is', null)
    .where((eb) => eb.or([eb('f.geschuetzt', '=', false), eb('kreis.kontoId', 'is not', null)]))
    .orderBy('d.angelegtAm', erledigt ? 'desc' : 'asc')
    .limit(HOECHSTENS)
    .execute()
  const vorsicht = erledigt ? new Map<string, Vorsicht>() : await vorsichtBei(db, traegerId, [...new Set(zeilen.map((z) => z.fallId))], heute)
  return zeilen.map(({ nummer, verfuegungsnummer, empfaenger, name, ...z }) => ({
    ...z,
    was: verfuegungsnummer !== null ? t.verfuegung(verfuegungsnummer) : nummer !== null ? t.bescheid(nummer) : (name ?? t.schreiben),
    // what goes to an employer or provider does not reach the home
    ...(empfaenger === 'arbeitgeber' || empfaenger === 'anbieter' ? OHNE_VORSICHT : (vorsicht.get(z.fallId) ?? OHNE_VORSICHT)),
  }))
}

type Vorsicht = Pick<Druckauftrag, 'warnungen' | 'nurUebergabe'>
const OHNE_VORSICHT: Vorsicht = { warnungen: [], nurUebergabe: false }

/** Few households asked for it: only their facts are read. */
async function vorsichtBei(db: TraegerDb, traegerId: string, faelle: readonly string[], heute: string): Promise<Map<string, Vorsicht>> {
  if (faelle.length === 0) return new Map()
  const betroffen = await db
    .selectFrom('angabe')
    .select('fallId')
    .distinct()
    .where('traegerId', '=', traegerId)
    .where('fallId', 'in', faelle)
    .where('art', '=', 'haushalt.erreichbarkeit')
    .execute()
  const gefunden = new Map<string, Vorsicht>()
  for (const { fallId } of betroffen) {
    const nurUebergabe = postwegAm(await liesAngaben(db, traegerId, fallId), heute).art === 'uebergabe'
    gefunden.set(fallId, { warnungen: await warnungenFuer(db, traegerId, fallId, heute), nurUebergabe })
  }
  return gefunden
}

/** The letters of some orders as one PDF, each beginning on a page of its own, for the printer; attachments stay in the originals. */
export async function druckdatei(db: TraegerDb, tresor: Tresor, h: Handlung, ids: readonly string[]): Promise<Uint8Array | undefined> {
  const alle = await ausgewaehlte(db, h, ids)
  if (alle.length === 0) return undefined
  const ziel = await PDFDocument.create()
  ziel.setTitle(t.stapel(alle.length))
  for (const d of alle) {
    const pdf = await inhaltVon(db, tresor, h.traegerId, d)
    if (pdf === undefined) continue
    const quelle = await PDFDocument.load(pdf, { updateMetadata: false })
    for (const seite of await ziel.copyPages(quelle, quelle.getPageIndices())) ziel.addPage(seite)
    if (quelle.getPageCount() % 2 === 1) ziel.addPage() // printed on both sides, no letter begins on the back of another
  }
  for (const d of alle) await merkeGedruckt(db, h, d)
  return ziel.save()
}

async function inhaltVon(db: TraegerDb, tresor: Tresor, traegerId: string, d: Druckauftrag): Promise<Uint8Array | undefined> {
  if (d.bescheidId !== null) {
    const zeile = await db
      .selectFrom('bescheid')
      .select('pdf')
      .where('traegerId', '=', traegerId)
      .where('bescheidId', '=', d.bescheidId)
      .executeTakeFirst()
    return zeile?.pdf
  }
  if (d.verfuegungId !== null) return (await liesVerfuegungPdf(db, traegerId, d.verfuegungId))?.pdf
  const dokument = d.dokumentId === null ? undefined : await liesDokument(db, tresor, traegerId, d.dokumentId)
  return dokument?.typ === 'application/pdf' ? dokument.inhalt : undefined
}

async function merkeGedruckt(db: TraegerDb, h: Handlung, d: Druckauftrag): Promise<void> {
  await db
    .updateTable('druckauftrag')
    .set({ gedrucktAm: h.jetzt, gedrucktVon: h.konto?.kontoId ?? null })
    .where('traegerId', '=', h.traegerId)
    .where('druckauftragId', '=', d.druckauftragId)
    .execute()
  const { konto } = h
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(konto === undefined ? {} : { konto }),
    tat: 'druck.drucken',
    fallId: d.fallId,
    gegenstand: d.was,
    zweck: zwecke.drucken,
  })
}

async function ausgewaehlte(db: TraegerDb, h: Handlung, ids: readonly string[]): Promise<Druckauftrag[]> {
  const alle = await druckauftraege(db, h.traegerId, h.konto?.kontoId ?? '', tagVon(h.jetzt).toString())
  return alle.filter((d) => ids.includes(d.druckauftragId))
}

/**
 * Notes that letters were handed to the carrier, or to the person. From that day the period of a notice is counted; it is not the day of
 * printing. What must not reach a home by post is refused there.
 *
 * @param tag ISO; not after today, not before the letter was made
 */
export async function gibAuf(
  db: TraegerDb,
  h: Handlung,
  ids: readonly string[],
  tag: string,
  weg: 'post' | 'uebergabe' = 'post',
): Promise<{ ok: true; anzahl: number } | Fehlschlag> {
  const heute = tagVon(h.jetzt).toString()
  if (!/^20\d\d-\d\d-\d\d$/.test(tag) || tag > heute) return fehlschlag('zeitraum', t.tagFalsch)
  const alle = await ausgewaehlte(db, h, ids)
  if (alle.length === 0) return fehlschlag('nicht-gefunden', t.nichtsGewaehlt)
  const frueher = alle.find((d) => tag < tagVon(d.angelegtAm).toString())
  if (frueher !== undefined) return fehlschlag('zeitraum', t.spaeterEntstanden(frueher.was))
  const verboten = weg === 'post' ? alle.filter((d) => d.nurUebergabe) : []
  if (verboten.length > 0)
    return fehlschlag(
      'nicht-mit-der-post',
      verboten.map((d) => t.keinePost(d.was, d.aktenzeichen)),
    )
  for (const d of alle) {
    const { numUpdatedRows } = await db
      .updateTable('druckauftrag')
      .set({ aufgegebenAm: tag, gedrucktAm: d.gedrucktAm ?? h.jetzt, gedrucktVon: h.konto?.kontoId ?? null })
      .where('traegerId', '=', h.traegerId)
      .where('druckauftragId', '=', d.druckauftragId)
      .where('aufgegebenAm', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) continue
    if (d.bescheidId !== null) await merkeZustellung(db, h, d.bescheidId, weg, Temporal.PlainDate.from(tag))
    if (d.verfuegungId !== null) await merkeVerfuegungZustellung(db, h, d.verfuegungId, weg, Temporal.PlainDate.from(tag))
    const { konto } = h
    await protokolliere(db, h.traegerId, {
      zeitpunkt: h.jetzt,
      ...(konto === undefined ? {} : { konto }),
      tat: weg === 'post' ? 'druck.aufgeben' : 'druck.uebergeben',
      fallId: d.fallId,
      gegenstand: `${d.was}, ${tag}`,
      zweck: zwecke.zustellung,
    })
  }
  return { ok: true, anzahl: alle.length }
}
