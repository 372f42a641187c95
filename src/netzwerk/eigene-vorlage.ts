import { z } from 'zod'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Eintrag } from './bibliothek.ts'
import { type Eintragsdaten, eintragSchema, textVon } from './bibliothek-art.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze as t } from './texte/saetze.ts'
import { fuehreZusammen } from './unterschied.ts'

type ImHaus = Handlung & Readonly<{ konto: NonNullable<Handlung['konto']> }>

/** What a house works with: its own entries and its copies of others'. Rows of the house, seen by nobody else. */
export type EigeneVorlage = Readonly<{
  vorlageId: string
  daten: Eintragsdaten
  stand: number
  herkunft: Readonly<{ eintragId: string; fassung: number; hausName: string; uebernommen: Eintragsdaten }> | undefined
  geteilt: boolean
  geaendertAm: Temporal.Instant
  geaendertVon: string
  entfernt: boolean
  /** an update was taken over and can be undone */
  hatVorher: boolean
}>

const spalten = [
  'vorlageId',
  'daten',
  'stand',
  'herkunft',
  'herkunftFassung',
  'herkunftName',
  'uebernommen',
  'geteiltAls',
  'geaendertAm',
  'geaendertVon',
  'entferntAm',
  'vorher',
] as const

const vorherSchema = z.object({ daten: eintragSchema, herkunftFassung: z.int(), uebernommen: eintragSchema })

function lies(db: TraegerDb, traegerId: string) {
  return db.selectFrom('eigeneVorlage').select(spalten).where('traegerId', '=', traegerId)
}

function alsVorlage(z: Awaited<ReturnType<ReturnType<typeof lies>['execute']>>[number]): EigeneVorlage {
  const { vorlageId, stand, geaendertAm, geaendertVon } = z
  const herkunft =
    z.herkunft !== null && z.herkunftFassung !== null
      ? { eintragId: z.herkunft, fassung: z.herkunftFassung, hausName: z.herkunftName, uebernommen: eintragSchema.parse(z.uebernommen) }
      : undefined
  const rest = { geteilt: z.geteiltAls !== null, entfernt: z.entferntAm !== null, hatVorher: z.vorher !== null }
  return { vorlageId, stand, geaendertAm, geaendertVon, daten: eintragSchema.parse(z.daten), herkunft, ...rest }
}

export async function eigeneVorlagen(db: TraegerDb, traegerId: string): Promise<EigeneVorlage[]> {
  const zeilen = await lies(db, traegerId).where('entferntAm', 'is', null).orderBy('geaendertAm', 'desc').execute()
  return zeilen.map(alsVorlage)
}

export async function findEigene(db: TraegerDb, traegerId: string, vorlageId: string | undefined): Promise<EigeneVorlage | undefined> {
  if (!istId(vorlageId)) return undefined
  const zeile = await lies(db, traegerId).where('vorlageId', '=', vorlageId).executeTakeFirst()
  return zeile && alsVorlage(zeile)
}

function merkeZuHause(db: TraegerDb, h: ImHaus, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat, gegenstand })
}

export async function legeEigeneAn(db: TraegerDb, h: ImHaus, daten: Eintragsdaten): Promise<Ergebnis<{ vorlageId: string }>> {
  const verbot = verweigert(textVon(daten))
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { vorlageId } = await db
    .insertInto('eigeneVorlage')
    .values({
      traegerId: h.traegerId,
      art: daten.art,
      daten: JSON.stringify(daten),
      angelegtAm: h.jetzt,
      geaendertAm: h.jetzt,
      geaendertVon: h.konto.name,
    })
    .returning('vorlageId')
    .executeTakeFirstOrThrow()
  await merkeZuHause(db, h, 'vorlage.anlegen', vorlageId)
  return { ok: true, vorlageId }
}

/** @param stand the one that was opened; what somebody else saved meanwhile is not written over */
export async function aendereEigene(
  db: TraegerDb,
  h: ImHaus,
  vorlageId: string,
  daten: Eintragsdaten,
  stand: number,
): Promise<Ergebnis<{ stand: number }>> {
  const da = await findEigene(db, h.traegerId, vorlageId)
  if (da === undefined || da.entfernt || da.daten.art !== daten.art) return fehler(t.gibtEsNicht)
  const verbot = verweigert(textVon(daten))
  if (verbot !== undefined) return fehler(verbot, 'text')
  if (da.stand !== stand) return fehler(t.sitzung.ueberholt.replace('das Protokoll', 'die Vorlage'), 'text')
  await setze(db, h, vorlageId, { daten: JSON.stringify(daten), vorher: null })
  await merkeZuHause(db, h, 'vorlage.aendern', vorlageId)
  return { ok: true, stand: stand + 1 }
}

async function setze(
  db: TraegerDb,
  h: ImHaus,
  vorlageId: string,
  werte: Readonly<{
    daten?: string
    vorher?: string | null
    herkunftFassung?: number
    uebernommen?: string
    geteiltAls?: string
    entferntAm?: Temporal.Instant | null
  }>,
): Promise<void> {
  await db
    .updateTable('eigeneVorlage')
    .set((e) => ({ ...werte, stand: e('stand', '+', 1), geaendertAm: h.jetzt, geaendertVon: h.konto.name }))
    .where('traegerId', '=', h.traegerId)
    .where('vorlageId', '=', vorlageId)
    .execute()
}

/** Puts a copy of a shared entry into the own house; one that is there already stays as it is. */
export async function uebernimm(db: TraegerDb, h: ImHaus, eintrag: Eintrag): Promise<{ vorlageId: string; neu: boolean }> {
  const daten = JSON.stringify(eintrag.daten)
  const neu = await db
    .insertInto('eigeneVorlage')
    .values({
      traegerId: h.traegerId,
      art: eintrag.daten.art,
      daten,
      herkunft: eintrag.eintragId,
      herkunftFassung: eintrag.fassung,
      herkunftName: eintrag.hausName,
      uebernommen: daten,
      angelegtAm: h.jetzt,
      geaendertAm: h.jetzt,
      geaendertVon: h.konto.name,
    })
    .onConflict((c) => c.columns(['traegerId', 'herkunft']).where('entferntAm', 'is', null).doNothing())
    .returning('vorlageId')
    .executeTakeFirst()
  if (neu === undefined) {
    const da = await lies(db, h.traegerId).where('herkunft', '=', eintrag.eintragId).where('entferntAm', 'is', null).executeTakeFirstOrThrow()
    return { vorlageId: da.vorlageId, neu: false }
  }
  await merkeZuHause(db, h, 'vorlage.uebernehmen', neu.vorlageId)
  return { vorlageId: neu.vorlageId, neu: true }
}

/**
 * Brings the newest version of the original into the own copy. `zusammen` keeps own changes, `ersetzen` takes the original as it is,
 * `behalten` only notes that it was seen. All can be undone until the copy is changed again.
 *
 * @returns fields where both changed the same lines
 */
export async function aktualisiere(
  db: TraegerDb,
  h: ImHaus,
  vorlageId: string,
  neueste: Pick<Eintrag, 'eintragId' | 'fassung' | 'daten'>,
  wie: 'zusammen' | 'ersetzen' | 'behalten',
): Promise<Ergebnis<{ offen: readonly string[] }>> {
  const da = await findEigene(db, h.traegerId, vorlageId)
  if (da?.herkunft === undefined || da.entfernt || da.herkunft.eintragId !== neueste.eintragId) return fehler(t.gibtEsNicht)
  if (neueste.fassung <= da.herkunft.fassung) return fehler(t.bibliothek.neuer)
  const { daten, offen } =
    wie === 'zusammen'
      ? fuehreZusammen(da.herkunft.uebernommen, da.daten, neueste.daten)
      : { daten: wie === 'ersetzen' ? neueste.daten : da.daten, offen: [] }
  const vorher: z.input<typeof vorherSchema> = { daten: da.daten, herkunftFassung: da.herkunft.fassung, uebernommen: da.herkunft.uebernommen }
  await setze(db, h, vorlageId, {
    daten: JSON.stringify(daten),
    herkunftFassung: neueste.fassung,
    uebernommen: JSON.stringify(neueste.daten),
    vorher: JSON.stringify(vorher),
  })
  await merkeZuHause(db, h, `vorlage.${wie}`, vorlageId)
  return { ok: true, offen }
}

/** The copy as it was before the last update. */
export async function nimmAktualisierungZurueck(db: TraegerDb, h: ImHaus, vorlageId: string): Promise<Ergebnis> {
  const zeile = istId(vorlageId)
    ? await db.selectFrom('eigeneVorlage').select('vorher').where('traegerId', '=', h.traegerId).where('vorlageId', '=', vorlageId).executeTakeFirst()
    : undefined
  if (!zeile?.vorher) return fehler(t.gibtEsNicht)
  const { daten, herkunftFassung, uebernommen } = vorherSchema.parse(zeile.vorher)
  await setze(db, h, vorlageId, { daten: JSON.stringify(daten), herkunftFassung, uebernommen: JSON.stringify(uebernommen), vorher: null })
  await merkeZuHause(db, h, 'vorlage.rueckgaengig', vorlageId)
  return { ok: true }
}

/** Takes an own entry or copy away, or puts it back. */
export async function entferneEigene(db: TraegerDb, h: ImHaus, vorlageId: string, entfernt: boolean): Promise<Ergebnis> {
  const da = await findEigene(db, h.traegerId, vorlageId)
  if (da === undefined) return fehler(t.gibtEsNicht)
  if (!entfernt && da.herkunft !== undefined && da.entfernt) {
    const { eintragId } = da.herkunft
    if ((await eigeneVorlagen(db, h.traegerId)).some((v) => v.herkunft?.eintragId === eintragId)) return fehler(t.bibliothek.schonUebernommen)
  }
  await setze(db, h, vorlageId, { entferntAm: entfernt ? h.jetzt : null })
  await merkeZuHause(db, h, entfernt ? 'vorlage.entfernen' : 'vorlage.zurueckholen', vorlageId)
  return { ok: true }
}

/** Notes at home that an entry is shared. */
export async function merkeGeteilt(db: TraegerDb, h: ImHaus, vorlageId: string): Promise<void> {
  await setze(db, h, vorlageId, { geteiltAls: vorlageId })
}
