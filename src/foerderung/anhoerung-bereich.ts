import { legeVorgangAn } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { instrument, istInstrumentcode } from '../recht/index.ts'
import { type Fehlschlag, fehlschlag } from './beginnen.ts'
import { erfasseAntwort } from './rueckzahlung.ts'
import { anhoerungBereich as t } from './texte/anhoerung-nachricht.ts'

/** A hearing as the employer or provider sees it that got the money, ready to be shown: what, how much, until when; nobody's name. */
export type OffeneAnhoerung = Readonly<{
  foerderungId: string
  name: string
  saetze: readonly string[]
  beantwortet: boolean
  /** the letter, as a paper; null where none was written */
  dokumentId: string | null
  worte: Readonly<{ titel: string; antwort: string; senden: string; brief: string }>
}>

/** Hearings under way about grants that an employer or provider got. */
export async function anhoerungenVon(
  db: TraegerDb,
  traegerId: string,
  wer: Readonly<{ art: 'arbeitgeber' | 'anbieter'; id: string }>,
): Promise<readonly OffeneAnhoerung[]> {
  const zeilen = await db
    .selectFrom('foerderungRueckzahlung as r')
    .innerJoin('foerderung as f', (j) => j.onRef('f.traegerId', '=', 'r.traegerId').onRef('f.foerderungId', '=', 'r.foerderungId'))
    .select(['f.foerderungId', 'f.instrument', 'r.cent', 'r.frist', 'r.antwortAm', 'r.dokumentId'])
    .where('r.traegerId', '=', traegerId)
    .where('r.stand', '=', 'angehoert')
    .where('f.empfaenger', '=', wer.art)
    .where('f.empfaengerId', '=', wer.id)
    .orderBy('r.frist')
    .execute()
  return zeilen.map(({ foerderungId, instrument: code, cent, frist, antwortAm, dokumentId }) => {
    const name = istInstrumentcode(code) ? instrument(code).name : code
    const stand = antwortAm === null ? t.frist(frist ?? '') : t.gesendet(antwortAm)
    const worte = { titel: t.titel, antwort: t.antwort, senden: t.senden, brief: t.brief }
    return { foerderungId, name, saetze: [t.text(name, cent), stand], beantwortet: antwortAm !== null, dokumentId, worte }
  })
}

/** What an employer or provider answers to a hearing about its own grant; a task tells the house. */
export async function beantworteRueckzahlung(
  db: TraegerDb,
  h: Handlung,
  wer: Readonly<{ art: 'arbeitgeber' | 'anbieter'; id: string }>,
  foerderungId: string,
  text: string,
): Promise<Readonly<{ ok: true }> | Fehlschlag> {
  const eigene = (await anhoerungenVon(db, h.traegerId, wer)).find((a) => a.foerderungId === foerderungId && !a.beantwortet)
  if (eigene === undefined || text.trim() === '') return fehlschlag(t.leer)
  const getan = await erfasseAntwort(db, h, foerderungId, text.slice(0, 2500))
  if (!getan.ok) return getan
  const { fallId } = await db
    .selectFrom('foerderung')
    .select('fallId')
    .where('traegerId', '=', h.traegerId)
    .where('foerderungId', '=', foerderungId)
    .executeTakeFirstOrThrow()
  await legeVorgangAn(db, h, { fallId, art: 'foerderung', titel: t.vorgang(eigene.name) })
  return { ok: true }
}
