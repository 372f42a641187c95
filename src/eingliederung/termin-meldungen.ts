import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Meldung } from '../recht/index.ts'
import { nenntFolgen } from './belehrung.ts'
import { type Einladung, liesEinladungen, termineVon } from './termin-lesen.ts'
import type { Termin } from './termin-model.ts'

export type Bescheinigung = Readonly<{ bescheinigungId: string; von: string; bis: string; dokumentId: string | null; am: Temporal.Instant }>

/** Certificates of incapacity of a person, the newest last. Only for eyes that may see health. */
export async function liesBescheinigungen(db: TraegerDb, traegerId: string, personId: string): Promise<Bescheinigung[]> {
  return db
    .selectFrom('terminBescheinigung')
    .select(['bescheinigungId', 'von', 'bis', 'dokumentId', 'am'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .orderBy('von')
    .execute()
}

/** Appointments of a person as the law counts them: those whose outcome is recorded, in order. */
export async function meldungenVon(db: TraegerDb, traegerId: string, personId: string): Promise<Meldung[]> {
  const termine = (await termineVon(db, traegerId, { personId })).filter((t) => t.anwesenheit !== null)
  const einladungen = await liesEinladungen(
    db,
    traegerId,
    termine.map((t) => t.terminId),
  )
  const krank = await liesBescheinigungen(db, traegerId, personId)
  return termine.map((t) => alsMeldung(t, einladungen.filter((e) => e.terminId === t.terminId).at(-1), krank))
}

function alsMeldung(t: Termin, e: Einladung | undefined, krank: readonly Bescheinigung[]): Meldung {
  const tag = tagVon(t.von).toString()
  // a letter that names another time summoned to that one
  const gilt = e !== undefined && Temporal.Instant.compare(e.von, t.von) === 0 ? e : undefined
  const bis = krank
    .filter((b) => b.von <= tag && tag <= b.bis)
    .map((b) => b.bis)
    .toSorted()
    .at(-1)
  return {
    id: t.terminId,
    tag,
    verbindlich: t.verbindlich && gilt?.verbindlich === true,
    // a letter that names the consequences of another law instructed about something else
    belehrt: gilt !== undefined && nenntFolgen(gilt.rechtsfolgenFassung, tag),
    zugegangen: gilt?.bekanntAm !== undefined && gilt.bekanntAm <= tag,
    anwesenheit: t.anwesenheit ?? 'nicht-erschienen',
    grund: t.grundstand,
    ...(t.zweckErreicht !== null && { zweckErreicht: t.zweckErreicht }),
    wirktFort: gilt?.wirktFort === true,
    ...(bis !== undefined && { arbeitsunfaehigBis: bis }),
    ...(t.danachErschienen !== null && { danachErschienen: t.danachErschienen }),
  }
}
