import { istId, legeVorgangAn, naechsteNummer } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { codeHash, codeZu } from './code.ts'
import { neuerSchluessel } from './geheim.ts'
import type { Werte } from './model.ts'
import { insertAntworten } from './store.ts'
import { vorgaenge } from './texte/personal-arbeit.ts'

/** A reported change of a running case (sec. 60 (1) sentence 1 no. 2 SGB I), as it was said; staff makes facts of it. */
export type Aenderungsmeldung = Readonly<{
  /** made with the form: the same form sent twice makes one report */
  token: string
  fallId: string
  /** what changed, in words of the work list: `neue Arbeit` */
  titel: string
  /** ISO day from which it holds */
  ab: string
  werte: Werte
  zustaendig?: string | null
  team?: string
}>

/** `wiederholt`: the same form was sent before, nothing was written again */
export type AenderungGemeldet =
  | Readonly<{ ok: true; antragId: string; nummer: string; wiederholt: boolean }>
  | Readonly<{ ok: false; grund: 'token-vergeben' }>

/** The page under which the answers of a report are kept. */
const SEITE_AENDERUNG = 'aenderung'

/** Takes a reported change: it has a number and a day, its answers are kept, and a piece of work is on the list. */
export async function meldeAenderung(db: TraegerDb, tresor: Tresor, h: Handlung, m: Aenderungsmeldung): Promise<AenderungGemeldet> {
  const { traegerId, jetzt } = h
  if (!istId(m.token)) return { ok: false, grund: 'token-vergeben' }
  const antragId = m.token.toLowerCase()
  const da = await db
    .selectFrom('antrag')
    .select(['nummer', 'fallId', 'art'])
    .where('traegerId', '=', traegerId)
    .where('antragId', '=', antragId)
    .executeTakeFirst()
  if (da !== undefined)
    return da.fallId === m.fallId && da.art === 'aenderung'
      ? { ok: true, antragId, nummer: da.nummer, wiederholt: true }
      : { ok: false, grund: 'token-vergeben' }
  const jahr = tagVon(jetzt).year
  const nummer = `V-${jahr}-${String(await naechsteNummer(db, traegerId, `aenderung-${jahr}`)).padStart(6, '0')}`
  await db
    .insertInto('antrag')
    .values({
      traegerId,
      antragId,
      nummer,
      art: 'aenderung',
      kanal: 'portal',
      codeHash: codeHash(tresor, traegerId, codeZu(tresor, antragId)),
      schluessel: neuerSchluessel(tresor, antragId),
      angelegtAm: jetzt,
      gestelltAm: jetzt,
      gesendetAm: jetzt,
      wirktAb: m.ab,
      fallId: m.fallId,
    })
    .execute()
  await insertAntworten(db, tresor, traegerId, antragId, [{ seite: SEITE_AENDERUNG, person: '', werte: m.werte }], jetzt, h.konto?.kontoId)
  await legeVorgangAn(db, h, {
    fallId: m.fallId,
    antragId,
    art: 'aenderung',
    titel: vorgaenge.aenderung(m.titel, m.ab.split('-').reverse().join('.')),
    zustaendig: m.zustaendig ?? null,
    team: m.team ?? '',
  })
  await protokolliere(db, traegerId, {
    zeitpunkt: jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'antrag.stellen',
    fallId: m.fallId,
    gegenstand: nummer,
  })
  return { ok: true, antragId, nummer, wiederholt: false }
}
