import { createHash } from 'node:crypto'
import { type Db, forTraeger, type TraegerDb } from '../db/index.ts'

/** Last row of a record: who wrote it down earlier can tell later that nothing before it was replaced. */
export type Kopf = Readonly<{ nr: number; pruefwert: string }>

export type Kettenpruefung = Readonly<{ ok: true; kopf: Kopf }> | Readonly<{ ok: false; nr: number; satz: string }>

const PAKET = 5_000

/**
 * Checks the record of a Träger row by row, without the function of the database that wrote it: numbers without a gap, each row with the
 * hash of the one before, each hash that of its row, and the head where the last row is.
 *
 * @param bekannt a head that somebody kept elsewhere: who rewrites the whole chain cannot rewrite that
 */
export function pruefeKette(db: Db, traegerId: string, bekannt?: Kopf): Promise<Kettenpruefung> {
  return forTraeger(db, traegerId, (trx) => pruefe(trx, traegerId, bekannt))
}

async function pruefe(db: TraegerDb, traegerId: string, bekannt: Kopf | undefined): Promise<Kettenpruefung> {
  // read first: what is written while this runs is not looked at
  const kopf = await db.selectFrom('protokollKopf').select(['nr', 'pruefwert']).where('traegerId', '=', traegerId).executeTakeFirst()
  const ende = kopf?.nr ?? 0
  let letzte: Kopf = { nr: 0, pruefwert: '' }
  for (;;) {
    const paket = await liesPaket(db, traegerId, letzte.nr, kopf === undefined ? undefined : ende)
    for (const zeile of paket) {
      const satz = fehlerIn(zeile, letzte)
      if (satz !== undefined) return { ok: false, nr: letzte.nr + 1, satz }
      letzte = { nr: zeile.nr, pruefwert: zeile.pruefwert }
      if (bekannt?.nr === zeile.nr && bekannt.pruefwert !== zeile.pruefwert)
        return {
          ok: false,
          nr: zeile.nr,
          satz: 'Der Eintrag ist in sich stimmig, hat aber einen anderen Prüfwert als den bekannten: Die Kette wurde neu geschrieben.',
        }
    }
    if (paket.length < PAKET) break
  }
  if (letzte.nr !== ende || letzte.pruefwert !== (kopf?.pruefwert ?? ''))
    return { ok: false, nr: letzte.nr + 1, satz: 'Am Ende fehlen Einträge, oder die Kopfzeile wurde geändert.' }
  if (bekannt !== undefined && bekannt.nr > ende) return { ok: false, nr: ende + 1, satz: 'Der bekannte Eintrag ist nicht mehr da.' }
  return { ok: true, kopf: letzte }
}

type Zeile = Awaited<ReturnType<typeof liesPaket>>[number]

function liesPaket(db: TraegerDb, traegerId: string, nach: number, bis: number | undefined) {
  return db
    .selectFrom('protokoll')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .where('nr', '>', nach)
    .$if(bis !== undefined, (q) => q.where('nr', '<=', bis ?? 0))
    .orderBy('nr')
    .limit(PAKET)
    .execute()
}

function fehlerIn(zeile: Zeile, vorige: Kopf): string | undefined {
  if (zeile.nr !== vorige.nr + 1) return 'Der Eintrag fehlt.'
  if (zeile.vorher !== vorige.pruefwert) return 'Der Eintrag schließt nicht an den vorigen an.'
  return zeile.pruefwert === pruefwertVon(zeile) ? undefined : 'Der Eintrag wurde geändert: Inhalt und Prüfwert passen nicht zusammen.'
}

/** The text of the trigger `protokoll_kette`, rebuilt; every field stands on a line of its own, and none holds a line break. */
function pruefwertVon(z: Zeile): string {
  const zeit = z.zeitpunkt.toString({ fractionalSecondDigits: 6 })
  const felder = [z.vorher, z.traegerId, z.nr, zeit, z.kontoId ?? '', z.wer, z.rollen, z.tat, z.fallId ?? '', z.gegenstand, z.zweck]
  return createHash('sha256').update(felder.join('\n')).digest('hex')
}
