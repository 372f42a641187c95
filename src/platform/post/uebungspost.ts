import { type Db, forTraeger, type TraegerDb } from '../db/index.ts'
import { gruende } from './texte/personal.ts'
import type { Versand } from './versand.ts'

/**
 * For exercises without a mail server: every mail lies in a table that people can read, nothing leaves the house. What a real Träger
 * would send waits for a mail server.
 */
export function uebungsVersand(db: Db): Versand {
  return async ({ kennung, an, betreff, text, kalender }, { traegerId, jetzt }) =>
    forTraeger(db, traegerId, async (trx) => {
      const { uebungsdaten } = await trx.selectFrom('traeger').select('uebungsdaten').where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
      if (!uebungsdaten) return { art: 'spaeter', grund: gruende.ohneServer }
      await trx
        .insertInto('uebungspost')
        .values({ traegerId, kennung, an, betreff, text, anhang: kalender?.inhalt ?? '', am: jetzt })
        .execute()
      return { art: 'angenommen' }
    })
}

export type Uebungsmail = Readonly<{ uebungspostId: string; an: string; betreff: string; text: string; anhang: string; am: Temporal.Instant }>

/** The newest first. */
export async function liesUebungspost(db: TraegerDb, traegerId: string): Promise<Uebungsmail[]> {
  return db
    .selectFrom('uebungspost')
    .select(['uebungspostId', 'an', 'betreff', 'text', 'anhang', 'am'])
    .where('traegerId', '=', traegerId)
    .orderBy('am', 'desc')
    .orderBy('uebungspostId', 'desc')
    .limit(100)
    .execute()
}
