import { z } from 'zod'
import { aendereVorgang, findFall, legeVorgangAn, vorgaengeVon } from '../../fall/index.ts'
import { type Handlung, protokolliere } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { benachrichtigeFall } from '../../platform/post/index.ts'

export const nachrichtSchema = z.object({
  betreff: z.string().trim().min(1).max(120),
  text: z.string().trim().min(1).max(5000),
})
export type NeueNachricht = z.output<typeof nachrichtSchema>

export type Richtung = 'an-jobcenter' | 'an-buerger'

export type Nachricht = Readonly<{
  nachrichtId: string
  richtung: Richtung
  betreff: string
  text: string
  verfasstVon: string
  am: Temporal.Instant
  /** opened by this account, or written from its side */
  gelesen: boolean
}>

const JE_STUNDE = 20

export type Geschrieben = Readonly<{ ok: true; nachrichtId: string }> | Readonly<{ ok: false; grund: 'zu-oft' | 'kein-fall' }>

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>

/**
 * A message of the citizen. It puts one piece of work on the list; further ones join it while it is open.
 */
export async function schreibeAnsJobcenter(db: TraegerDb, h: MitKonto, fallId: string, neu: NeueNachricht): Promise<Geschrieben> {
  const fall = await findFall(db, h.traegerId, fallId)
  if (fall === undefined) return { ok: false, grund: 'kein-fall' }
  if (await schriebSchonVielmals(db, h)) return { ok: false, grund: 'zu-oft' }
  const nachrichtId = await lege(db, h, fallId, 'an-jobcenter', neu)
  const offen = (await vorgaengeVon(db, h.traegerId, { fallId })).find((v) => v.art === 'nachricht' && v.erledigtAm === null)
  const titel = `Nachricht: ${neu.betreff}`
  if (offen === undefined) await legeVorgangAn(db, h, { fallId, art: 'nachricht', titel, stand: 'neu', zustaendig: fall.zustaendig, team: fall.team })
  else await aendereVorgang(db, h, offen.vorgangId, { titel, stand: 'neu' })
  await protokolliere(db, h.traegerId, eintrag(h, 'nachricht.schreiben', fallId, nachrichtId))
  return { ok: true, nachrichtId }
}

/** A message of the jobcenter. @param erledigt the open messages of the case are answered with it */
export async function schreibeAnBuerger(
  db: TraegerDb,
  h: MitKonto,
  fallId: string,
  neu: NeueNachricht,
  { erledigt }: { erledigt: boolean },
): Promise<Geschrieben> {
  if ((await findFall(db, h.traegerId, fallId)) === undefined) return { ok: false, grund: 'kein-fall' }
  const nachrichtId = await lege(db, h, fallId, 'an-buerger', neu)
  await benachrichtigeFall(db, h, { fallId, anlass: 'nachricht', gegenstand: nachrichtId })
  if (erledigt) {
    const offene = (await vorgaengeVon(db, h.traegerId, { fallId })).filter((v) => v.art === 'nachricht' && v.erledigtAm === null)
    for (const v of offene) await aendereVorgang(db, h, v.vorgangId, { stand: 'erledigt' })
  }
  await protokolliere(db, h.traegerId, eintrag(h, 'nachricht.schreiben', fallId, nachrichtId))
  return { ok: true, nachrichtId }
}

/** A message that another room makes up; what is open between the person and the house stays open. */
export const schreibeAnPerson = (db: TraegerDb, h: MitKonto, fallId: string, neu: NeueNachricht): Promise<Geschrieben> =>
  schreibeAnBuerger(db, h, fallId, neu, { erledigt: false })

async function schriebSchonVielmals(db: TraegerDb, h: MitKonto): Promise<boolean> {
  const { anzahl } = await db
    .selectFrom('nachricht')
    .select((eb) => eb.fn.countAll<number>().as('anzahl'))
    .where('traegerId', '=', h.traegerId)
    .where('kontoId', '=', h.konto.kontoId)
    .where('am', '>', h.jetzt.subtract({ hours: 1 }))
    .executeTakeFirstOrThrow()
  return anzahl >= JE_STUNDE
}

async function lege(db: TraegerDb, h: MitKonto, fallId: string, richtung: Richtung, neu: NeueNachricht): Promise<string> {
  const { nachrichtId } = await db
    .insertInto('nachricht')
    .values({ traegerId: h.traegerId, fallId, richtung, ...neu, verfasstVon: h.konto.name, kontoId: h.konto.kontoId, am: h.jetzt })
    .returning('nachrichtId')
    .executeTakeFirstOrThrow()
  return nachrichtId
}

/** Messages of a case, the newest first. @param kontoId whose marks „gelesen“ count */
export async function nachrichtenVon(db: TraegerDb, traegerId: string, fallId: string, kontoId: string): Promise<Nachricht[]> {
  const zeilen = await db
    .selectFrom('nachricht as n')
    .leftJoin('gelesen as g', (j) =>
      j.onRef('g.traegerId', '=', 'n.traegerId').onRef('g.gegenstand', '=', 'n.nachrichtId').on('g.kontoId', '=', kontoId),
    )
    .select(['n.nachrichtId', 'n.richtung', 'n.betreff', 'n.text', 'n.verfasstVon', 'n.am', 'g.am as gelesenAm'])
    .where('n.traegerId', '=', traegerId)
    .where('n.fallId', '=', fallId)
    .orderBy('n.am', 'desc')
    .orderBy('n.nachrichtId', 'desc')
    .execute()
  return zeilen.map(({ gelesenAm, richtung, ...n }) => {
    const an: Richtung = richtung === 'an-buerger' ? 'an-buerger' : 'an-jobcenter'
    return { ...n, richtung: an, gelesen: gelesenAm !== null || an === 'an-jobcenter' }
  })
}

/** One message of a case; undefined where it is another's. */
export async function findNachricht(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  nachrichtId: string,
): Promise<Omit<Nachricht, 'gelesen'> | undefined> {
  const n = await db
    .selectFrom('nachricht')
    .select(['nachrichtId', 'richtung', 'betreff', 'text', 'verfasstVon', 'am'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('nachrichtId', '=', nachrichtId)
    .executeTakeFirst()
  return n && { ...n, richtung: n.richtung === 'an-buerger' ? 'an-buerger' : 'an-jobcenter' }
}

function eintrag(h: MitKonto, tat: string, fallId: string, gegenstand: string) {
  return { zeitpunkt: h.jetzt, konto: h.konto, tat, fallId, gegenstand }
}
