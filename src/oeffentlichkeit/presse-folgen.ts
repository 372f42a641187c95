import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage } from '../platform/jobs/index.ts'
import type { Getan } from './inhaltsart.ts'

/** Sends a version to the mailing list when it becomes public, and sets its file. */
export const VERTEILE = 'presse.verteile'
/** Tells the network what a house made of a package. */
export const PAKETMELDUNG = 'presse.paketmeldung'

type MitPaket = Readonly<{ paket?: Readonly<{ paketId: string }> | undefined }>

/**
 * What follows when a release is published, whichever page did it: mails go out at its moment, accredited people get a planned one at
 * once, and the network learns that a joint one is out. Page, file, feeds, gazette text and search follow from the step itself.
 */
export async function nachSchritt(db: TraegerDb, h: Handlung, { inhaltId, adresse, was, fassung, daten, ab }: Getan<MitPaket>): Promise<void> {
  if (was !== 'veroeffentlicht' || ab === undefined) return
  const geplant = Temporal.Instant.compare(ab, h.jetzt) > 0
  for (const sperrfrist of geplant ? [false, true] : [false])
    await beauftrage(db, h, {
      art: VERTEILE,
      schluessel: `${inhaltId}.${fassung}.${sperrfrist ? 'vorab' : 'frei'}.${ab.epochMilliseconds}`,
      daten: { inhaltId, fassung, sperrfrist },
      faelligAm: sperrfrist ? h.jetzt : ab,
    })
  if (daten.paket !== undefined)
    await bestellePaketmeldung(db, h, { paketId: daten.paket.paketId, was: 'veroeffentlicht', pfad: `/presse/${adresse}` }, ab)
}

type Meldung = Readonly<{ paketId: string; was: string; pfad?: string; bemerkung?: string }>

/** Orders a message to the network in the unit of work of the house; the network is another space, a job carries it over. */
export async function bestellePaketmeldung(db: TraegerDb, h: Handlung, m: Meldung, wann: Temporal.Instant = h.jetzt): Promise<void> {
  const { kurzname } = await db.selectFrom('traeger').select('kurzname').where('traegerId', '=', h.traegerId).executeTakeFirstOrThrow()
  const daten = { bemerkung: '', pfad: '', ...m, haus: h.traegerId, hausName: kurzname, von: h.konto?.name ?? 'System' }
  await beauftrage(db, h, { art: PAKETMELDUNG, schluessel: `${m.paketId}.${m.was}.${h.jetzt.epochMilliseconds}`, daten, faelligAm: wann })
}
