import { naechsteNummer } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Antwort, nein } from './antwort.ts'
import { liesDurchgaenge } from './katalog.ts'
import { findTeilnahme } from './teilnahme.ts'
import { saetze as t } from './texte/personal.ts'
import type { Abbruchgrund } from './werte.ts'
import { merkeTeilnahme } from './zuweisen.ts'

export type Fruehere = Readonly<{
  durchgangId: string
  fallId: string
  personId: string
  vorname: string
  nachname: string
  eintrittAm: string
  austrittAm: string
  /** without it the measure was finished */
  abbruch?: Abbruchgrund
  /** insured work or training six months after leaving; unknown without it */
  integriert?: boolean
  /** 1 to 5 */
  note?: number
}>

/** A participation that was over before the house worked with this program: it counts for outcomes and for the time account. */
export async function uebernimmFruehere(db: TraegerDb, h: Handlung, f: Fruehere): Promise<{ teilnahmeId: string }> {
  const jahr = f.eintrittAm.slice(0, 4)
  const nummer = `T-${jahr}-${String(await naechsteNummer(db, h.traegerId, `teilnahme-${jahr}`)).padStart(4, '0')}`
  const { durchgangId, fallId, personId, vorname, nachname, eintrittAm, austrittAm } = f
  const { teilnahmeId } = await db
    .insertInto('teilnahme')
    .values({
      ...{ traegerId: h.traegerId, durchgangId, fallId, personId, vorname, nachname, eintrittAm, austrittAm, nummer },
      kontakt: JSON.stringify({}),
      stand: f.abbruch === undefined ? 'abgeschlossen' : 'abgebrochen',
      austrittGrund: f.abbruch ?? '',
      integriert: f.integriert ?? null,
      zugewiesenVon: h.konto?.kontoId ?? null,
      angelegtAm: h.jetzt,
    })
    .returning('teilnahmeId')
    .executeTakeFirstOrThrow()
  if (f.note !== undefined)
    await db.insertInto('teilnahmeUrteil').values({ traegerId: h.traegerId, teilnahmeId, note: f.note, am: h.jetzt }).execute()
  await merkeTeilnahme(db, h, 'teilnahme.zuweisen', { teilnahmeId, fallId })
  return { teilnahmeId }
}

/** Runs that are over, to choose from: the newest first. */
export async function fruehereDurchgaenge(db: TraegerDb, traegerId: string, heute: string) {
  const zeilen = await db
    .selectFrom('durchgang as d')
    .innerJoin('massnahme as m', (j) => j.onRef('m.traegerId', '=', 'd.traegerId').onRef('m.massnahmeId', '=', 'd.massnahmeId'))
    .select(['d.durchgangId', 'd.von', 'd.bis', 'm.titel'])
    .where('d.traegerId', '=', traegerId)
    .where('d.bis', '<', heute)
    .orderBy('d.bis', 'desc')
    .orderBy('m.titel')
    .limit(300)
    .execute()
  return zeilen.map(({ durchgangId, titel, von, bis }) => ({ durchgangId, text: t.durchgangWahl(titel, von, bis) }))
}

type Nachtrag = Omit<Fruehere, 'vorname' | 'nachname' | 'note'>

/**
 * Enters from the file of before what `uebernimmFruehere` keeps: only days inside of the run, only what is over, once a person and run.
 */
export async function trageFruehereNach(
  db: TraegerDb,
  h: Handlung,
  f: Nachtrag,
  wer: Readonly<{ vorname: string; nachname: string }>,
): Promise<Antwort<{ teilnahmeId: string }>> {
  const [durchgang] = await liesDurchgaenge(db, h.traegerId, { durchgangId: f.durchgangId })
  if (durchgang === undefined) return nein(t.gibtEsNicht)
  if (!istTag(f.eintrittAm) || !istTag(f.austrittAm) || f.eintrittAm > f.austrittAm) return nein(t.nachtragTage)
  if (f.eintrittAm < durchgang.von || f.austrittAm > durchgang.bis) return nein(t.nachtragAusserhalb)
  if (f.austrittAm >= tagVon(h.jetzt).toString()) return nein(t.nachtragLaeuftNoch)
  const schonDa = await db
    .selectFrom('teilnahme')
    .select('teilnahmeId')
    .where('traegerId', '=', h.traegerId)
    .where('durchgangId', '=', f.durchgangId)
    .where('personId', '=', f.personId)
    .executeTakeFirst()
  return schonDa === undefined ? { ok: true, ...(await uebernimmFruehere(db, h, { ...f, ...wer })) } : nein(t.nachtragDoppelt)
}

/** What somebody found out about the sixth month after leaving, where no integration in the file says it. */
export async function haltVerbleibFest(db: TraegerDb, h: Handlung, teilnahmeId: string, integriert: boolean): Promise<Antwort> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  if (x === undefined || x.austrittAm === null || (x.stand !== 'abgeschlossen' && x.stand !== 'abgebrochen')) return nein(t.gibtEsNicht)
  if (!verbleibIstFaellig(x.austrittAm, tagVon(h.jetzt).toString())) return nein(t.verbleibZuFrueh)
  await db.updateTable('teilnahme').set({ integriert }).where('traegerId', '=', h.traegerId).where('teilnahmeId', '=', teilnahmeId).execute()
  await merkeTeilnahme(db, h, 'teilnahme.aendern', x)
  return { ok: true }
}

/** Six months have passed since somebody left. */
export function verbleibIstFaellig(austrittAm: string, heute: string): boolean {
  return Temporal.PlainDate.from(austrittAm).add({ months: 6 }).toString() <= heute
}
