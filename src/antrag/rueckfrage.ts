import { aendereVorgang, erledigeVorgang, type Fall, legeVorgangAn, schreibeVermerk, vorgaengeVon } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import { benachrichtigeFall, wirdBenachrichtigt } from '../platform/post/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { fristIn, tagInZiffern } from './brief.ts'
import type { Antrag } from './model.ts'
import { type Pruefstand, pruefstaende } from './pruefstand.ts'
import { nachrichtMitAntworten, nachrichtMitFragen, schreibeFragebrief } from './rueckfrage-brief.ts'
import { rueckfrage as t, vermerke, vorgaenge } from './texte/personal-arbeit.ts'

export type Fragepunkt = Readonly<{
  nr: number
  pruefungId: string
  /** which answer it is about */
  frage: string
  titel: string
  text: string
  antwort: Readonly<{ text: string; von: 'person' | 'haus'; am: Temporal.Instant }> | undefined
}>

export type Rueckfrage = Readonly<{
  rueckfrageId: string
  antragId: string
  fallId: string
  /** ISO day */
  frist: string
  am: Temporal.Instant
  /** document of the letter; null where it went to the postbox */
  brief: string | null
  vorgangId: string
  punkte: readonly Fragepunkt[]
}>

/** Questions that were sent, the oldest first, each with its answer. */
export async function rueckfragenVon(
  db: TraegerDb,
  traegerId: string,
  wovon: Readonly<{ antragId: string } | { fallId: string }>,
): Promise<Rueckfrage[]> {
  const zeilen = await db
    .selectFrom('rueckfrage as r')
    .innerJoin('rueckfragePunkt as p', (j) => j.onRef('p.traegerId', '=', 'r.traegerId').onRef('p.rueckfrageId', '=', 'r.rueckfrageId'))
    .leftJoin('rueckfrageAntwort as a', (j) =>
      j.onRef('a.traegerId', '=', 'p.traegerId').onRef('a.rueckfrageId', '=', 'p.rueckfrageId').onRef('a.nr', '=', 'p.nr'),
    )
    .select(['r.rueckfrageId', 'r.antragId', 'r.fallId', 'r.frist', 'r.am', 'r.brief', 'r.vorgangId'])
    .select(['p.nr', 'p.pruefungId', 'p.frage', 'p.titel', 'p.text', 'a.text as antwort', 'a.von', 'a.am as beantwortetAm'])
    .where('r.traegerId', '=', traegerId)
    .where((e) => ('fallId' in wovon ? e('r.fallId', '=', wovon.fallId) : e('r.antragId', '=', wovon.antragId)))
    .orderBy('r.am')
    .orderBy('r.rueckfrageId')
    .orderBy('p.nr')
    .execute()
  const alle = new Map<string, Rueckfrage & { punkte: Fragepunkt[] }>()
  for (const { nr, pruefungId, frage, titel, text, antwort, von, beantwortetAm, ...r } of zeilen) {
    const eine = alle.get(r.rueckfrageId) ?? { ...r, punkte: [] }
    const beantwortet = antwort !== null && beantwortetAm !== null
    eine.punkte.push({
      ...{ nr, pruefungId, frage, titel, text },
      antwort: beantwortet ? { text: antwort, von: von === 'haus' ? 'haus' : 'person', am: beantwortetAm } : undefined,
    })
    alle.set(r.rueckfrageId, eine)
  }
  return [...alle.values()]
}

export type OffeneFrage = Readonly<{ rueckfrageId: string; nr: number; titel: string; text: string; frist: string }>

/** What somebody was asked and has not answered, what is due first on top. */
export async function offeneFragen(
  db: TraegerDb,
  traegerId: string,
  wovon: Readonly<{ antragId: string } | { fallId: string }>,
): Promise<OffeneFrage[]> {
  return (await rueckfragenVon(db, traegerId, wovon))
    .flatMap(({ rueckfrageId, frist, punkte }) =>
      punkte.filter((p) => p.antwort === undefined).map(({ nr, titel, text }) => ({ rueckfrageId, nr, titel, text, frist })),
    )
    .sort((a, b) => a.frist.localeCompare(b.frist))
}

/** `gemerkt`: noted, not sent yet, can be withdrawn. `gesendet`: waits for an answer. `beantwortet`: to be decided again. */
export type Fragestand = 'gemerkt' | 'gesendet' | 'beantwortet'

/** Where a question stands that was noted by this decision. */
export function fragestand(
  { ergebnis, pruefungId }: Pick<Pruefstand, 'ergebnis' | 'pruefungId'>,
  gesendet: readonly Rueckfrage[],
): Fragestand | undefined {
  if (ergebnis !== 'nachgefragt') return undefined
  const punkt = gesendet.flatMap((r) => r.punkte).find((p) => p.pruefungId === pruefungId)
  return punkt === undefined ? 'gemerkt' : punkt.antwort === undefined ? 'gesendet' : 'beantwortet'
}

/** An answer takes a few days of thinking and looking; less than one week would press. */
const MINDESTENS_TAGE = 7

/** Two weeks, never at a weekend. */
export function vorschlagAntwortfrist(heute: Temporal.PlainDate): string {
  return fristIn(heute, 14)
}

export type Gesendet = Readonly<{ ok: true; anzahl: number; brief: boolean }> | Readonly<{ ok: false; satz: string }>

/**
 * Sends all questions that were noted as one message: into the postbox where somebody of the case has an account, else as a letter in the
 * print queue too. One piece of work waits for the answers.
 *
 * @param titelVon the page an answer belongs to, in words
 */
export async function sendeFragen(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  traeger: Traeger,
  fall: Pick<Fall, 'fallId' | 'aktenzeichen' | 'bezeichnung'>,
  antrag: Antrag,
  was: Readonly<{ frist: string; titelVon: (frage: string) => string }>,
): Promise<Gesendet> {
  const { traegerId } = h
  if (!istTag(was.frist) || was.frist < tagVon(h.jetzt).add({ days: MINDESTENS_TAGE }).toString())
    return { ok: false, satz: t.frist(MINDESTENS_TAGE) }
  // two who press at once: the second finds nothing left to send
  await db.selectFrom('antrag').select('antragId').where('traegerId', '=', traegerId).where('antragId', '=', antrag.antragId).forUpdate().execute()
  const punkte = await gemerkteFragen(db, traegerId, antrag.antragId, was.titelVon)
  if (punkte.length === 0) return { ok: false, satz: t.keineGemerkt }
  const brief = (await wirdBenachrichtigt(db, traegerId, fall.fallId))
    ? undefined
    : await schreibeFragebrief(db, tresor, h, traeger, fall, { nummer: antrag.nummer, frist: was.frist, punkte })
  if (brief?.ok === false) return { ok: false, satz: brief.satz }
  const { nachrichtId } = await db
    .insertInto('nachricht')
    .values({
      traegerId,
      fallId: fall.fallId,
      richtung: 'an-buerger',
      ...nachrichtMitFragen({ nummer: antrag.nummer, frist: was.frist, punkte }),
      verfasstVon: h.konto.name,
      kontoId: h.konto.kontoId,
      am: h.jetzt,
    })
    .returning('nachrichtId')
    .executeTakeFirstOrThrow()
  await benachrichtigeFall(db, h, { fallId: fall.fallId, anlass: 'nachricht', gegenstand: nachrichtId })
  const { vorgangId } = await legeVorgangAn(db, h, {
    fallId: fall.fallId,
    antragId: antrag.antragId,
    art: 'rueckfrage',
    titel: vorgaenge.rueckfrageZu(fall.bezeichnung),
    stand: 'nachweis-offen',
    zustaendig: h.konto.kontoId,
    frist: was.frist,
    fristGrund: vorgaenge.aufRueckfrage,
    fehlt: punkte.map((p) => p.titel).join(', '),
  })
  const { rueckfrageId } = await db
    .insertInto('rueckfrage')
    .values({
      traegerId,
      antragId: antrag.antragId,
      fallId: fall.fallId,
      frist: was.frist,
      nachrichtId,
      brief: brief?.dokumentId ?? null,
      vorgangId,
      kontoId: h.konto.kontoId,
      am: h.jetzt,
    })
    .returning('rueckfrageId')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('rueckfragePunkt')
    .values(punkte.map((p, nr) => ({ traegerId, rueckfrageId, nr, ...p })))
    .execute()
  await protokolliere(db, traegerId, {
    zeitpunkt: h.jetzt,
    konto: h.konto,
    tat: 'rueckfrage.senden',
    fallId: fall.fallId,
    gegenstand: rueckfrageId,
  })
  return { ok: true, anzahl: punkte.length, brief: brief !== undefined }
}

async function gemerkteFragen(db: TraegerDb, traegerId: string, antragId: string, titelVon: (frage: string) => string) {
  const gesendet = await rueckfragenVon(db, traegerId, { antragId })
  return [...(await pruefstaende(db, traegerId, antragId))]
    .filter(([, stand]) => fragestand(stand, gesendet) === 'gemerkt')
    .map(([frage, { pruefungId, text }]) => ({ pruefungId, frage, titel: titelVon(frage).slice(0, 200), text }))
}

export type Antworteingabe = Readonly<{ rueckfrageId: string; nr: number; text: string }>

const ANTWORT_HOECHSTENS = 2000

/**
 * Takes answers to questions of a case; each is answered once. When the last one of a message is there the work goes on to who asked.
 *
 * @param von person: in the own area or with the code; haus: staff notes what was said or written
 * @param name who answers, for the thread of messages
 * @returns how many were new
 */
export async function beantworteFragen(
  db: TraegerDb,
  h: Handlung,
  wovon: Readonly<{ antragId: string } | { fallId: string }>,
  eingaben: readonly Antworteingabe[],
  von: 'person' | 'haus',
  name: string,
): Promise<number> {
  let neue = 0
  for (const r of await rueckfragenVon(db, h.traegerId, wovon)) {
    const offene = r.punkte.filter((p) => p.antwort === undefined)
    const beantwortet = offene.flatMap((p) => {
      const text = eingaben.find((e) => e.rueckfrageId === r.rueckfrageId && e.nr === p.nr)?.text.trim() ?? ''
      return text === '' ? [] : [{ nr: p.nr, titel: p.titel, frage: p.text, text: text.slice(0, ANTWORT_HOECHSTENS) }]
    })
    const da: typeof beantwortet = []
    for (const b of beantwortet) if (await schreibeAntwort(db, h, r.rueckfrageId, b, von)) da.push(b)
    if (da.length === 0) continue
    neue += da.length
    if (von === 'person') await legeNachricht(db, h, r.fallId, nachrichtMitAntworten(da), name)
    const fehlt = offene.filter((p) => !da.some((b) => b.nr === p.nr))
    await gibWeiter(db, h, r, fehlt)
    await protokolliere(db, h.traegerId, {
      zeitpunkt: h.jetzt,
      ...(h.konto ? { konto: h.konto } : {}),
      tat: 'rueckfrage.beantworten',
      fallId: r.fallId,
      gegenstand: r.rueckfrageId,
    })
  }
  return neue
}

async function schreibeAntwort(
  db: TraegerDb,
  h: Handlung,
  rueckfrageId: string,
  { nr, text }: { nr: number; text: string },
  von: 'person' | 'haus',
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('rueckfrageAntwort')
    .values({ traegerId: h.traegerId, rueckfrageId, nr, text, von, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

async function legeNachricht(db: TraegerDb, h: Handlung, fallId: string, was: { betreff: string; text: string }, name: string): Promise<void> {
  await db
    .insertInto('nachricht')
    .values({ traegerId: h.traegerId, fallId, richtung: 'an-jobcenter', ...was, verfasstVon: name, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .execute()
}

/** While answers are missing the piece of work says which; with the last one it is work for who asked, and a finished intake opens again. */
async function gibWeiter(db: TraegerDb, h: Handlung, r: Rueckfrage, fehlt: readonly Fragepunkt[]): Promise<void> {
  if (fehlt.length > 0) {
    await aendereVorgang(db, h, r.vorgangId, { fehlt: fehlt.map((p) => p.titel).join(', ') })
    return
  }
  const vorgang = (await vorgaengeVon(db, h.traegerId, { antragId: r.antragId })).find((v) => v.vorgangId === r.vorgangId)
  const titel = vorgang ? alsBeantwortet(vorgang.titel) : vorgaenge.antwortDa
  await aendereVorgang(db, h, r.vorgangId, { titel, stand: 'in-pruefung', fehlt: '', frist: null, fristGrund: '' })
  await schreibeVermerk(db, h, r.fallId, vermerke.alleFragen(tagInZiffern(tagVon(r.am).toString())))
  await db
    .updateTable('antrag')
    .set({ erledigtAm: null })
    .where('traegerId', '=', h.traegerId)
    .where('antragId', '=', r.antragId)
    .where('erledigtAm', 'is not', null)
    .execute()
}

/** `Rückfrage: …` becomes `Antwort da: …`. */
function alsBeantwortet(titel: string): string {
  return titel.startsWith(vorgaenge.rueckfrage) ? vorgaenge.antwortDa + titel.slice(vorgaenge.rueckfrage.length) : titel
}

/** Messages whose questions are answered and decided are done. */
export async function schliesseBeantwortete(db: TraegerDb, h: Handlung, antragId: string): Promise<void> {
  const staende = await pruefstaende(db, h.traegerId, antragId)
  for (const r of await rueckfragenVon(db, h.traegerId, { antragId })) {
    const fertig = r.punkte.every((p) => {
      const stand = staende.get(p.frage)
      return p.antwort !== undefined && stand !== undefined && stand.pruefungId !== p.pruefungId
    })
    if (fertig) await erledigeVorgang(db, h, r.vorgangId)
  }
}
