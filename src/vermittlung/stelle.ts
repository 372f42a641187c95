import { randomUUID } from 'node:crypto'
import { istId } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Geschrieben } from './arbeitgeber.ts'
import type { Punkt } from './entfernung.ts'
import { aus, type Meldung, type StellenQuelle, type StellenStand, stellenQuellen, stellenStaende } from './model.ts'
import { alleMitten, mitteVon } from './plz-mitte.ts'
import type { Stelleneingabe, Stellenfaehigkeit } from './stelle-eingabe.ts'
import { stellenFehler as t } from './texte/personal-fehler.ts'

export type Stelle = Omit<Stelleneingabe, 'faehigkeiten'> &
  Readonly<{
    stelleId: string
    arbeitgeberId: string
    arbeitgeber: string
    betriebsnummer: string
    stand: StellenStand
    grund: string
    quelle: StellenQuelle
    fremdeNummer: string
    zusammenMit: string | null
    breite: number | null
    laenge: number | null
    fassung: number
    angelegtAm: Temporal.Instant
    faehigkeiten: readonly Stellenfaehigkeit[]
  }>

const spalten = [
  's.stelleId',
  's.arbeitgeberId',
  's.titel',
  's.beschreibung',
  's.kldb',
  's.minutenVon',
  's.minutenBis',
  's.bruttoCent',
  's.bruttoJe',
  's.plz',
  's.ort',
  's.breite',
  's.laenge',
  's.beginn',
  's.befristetBis',
  's.arbeitsform',
  's.beginnMinute',
  's.endeMinute',
  's.deutsch',
  's.fuehrerschein',
  's.plaetze',
  's.stand',
  's.grund',
  's.quelle',
  's.fremdeNummer',
  's.zusammenMit',
  's.fassung',
  's.angelegtAm',
] as const

type Herkunft = Readonly<{ stand: StellenStand; quelle: StellenQuelle; fremdeNummer?: string; einspielungId?: string }>

/** Puts a vacancy in. Where its postcode lies is known from the list of the house. */
export async function legeStelleAn(
  db: TraegerDb,
  h: Handlung,
  arbeitgeberId: string,
  eingabe: Stelleneingabe,
  herkunft: Herkunft = { stand: 'offen', quelle: 'eigen' },
): Promise<{ stelleId: string }> {
  const ort = await mitteVon(db, h.traegerId, eingabe.plz)
  const { stelleId } = await db
    .insertInto('stelle')
    .values(alsZeile(h, { arbeitgeberId, eingabe, herkunft }, ort))
    .returning('stelleId')
    .executeTakeFirstOrThrow()
  await schreibeFaehigkeiten(db, h.traegerId, [{ stelleId, faehigkeiten: eingabe.faehigkeiten }])
  await merke(db, h, 'stelle.anlegen', stelleId)
  return { stelleId }
}

export type NeueStelle = Readonly<{ arbeitgeberId: string; eingabe: Stelleneingabe; herkunft: Herkunft }>

const PORTION = 500

/** Puts many in at once. The record holds the import as a whole, not each of them (`stelle.einspielen`). */
export async function legeStellenAn(db: TraegerDb, h: Handlung, neue: readonly NeueStelle[]): Promise<void> {
  const mitten = new Map((await alleMitten(db, h.traegerId)).map((m) => [m.plz, m]))
  for (let i = 0; i < neue.length; i += PORTION) {
    const teil = neue.slice(i, i + PORTION).map((n) => ({ ...n, stelleId: randomUUID() }))
    await db
      .insertInto('stelle')
      .values(teil.map((n) => ({ ...alsZeile(h, n, mitten.get(n.eingabe.plz)), stelleId: n.stelleId })))
      .execute()
    await schreibeFaehigkeiten(
      db,
      h.traegerId,
      teil.map((n) => ({ stelleId: n.stelleId, faehigkeiten: n.eingabe.faehigkeiten })),
    )
  }
}

function alsZeile(h: Handlung, { arbeitgeberId, eingabe, herkunft }: NeueStelle, ort: Punkt | undefined) {
  const { faehigkeiten: _, ...werte } = eingabe
  return {
    ...werte,
    ...herkunft,
    arbeitgeberId,
    breite: ort?.breite ?? null,
    laenge: ort?.laenge ?? null,
    traegerId: h.traegerId,
    angelegtAm: h.jetzt,
    geaendertAm: h.jetzt,
  }
}

export async function aendereStelle(
  db: TraegerDb,
  h: Handlung,
  { stelleId, fassung }: Readonly<{ stelleId: string; fassung: number }>,
  { faehigkeiten, ...werte }: Stelleneingabe,
): Promise<Geschrieben<{ stelleId: string }>> {
  const ort = await mitteVon(db, h.traegerId, werte.plz)
  const { numUpdatedRows } = await db
    .updateTable('stelle')
    .set({ ...werte, breite: ort?.breite ?? null, laenge: ort?.laenge ?? null, fassung: fassung + 1, geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('stelleId', '=', stelleId)
    .where('fassung', '=', fassung)
    .where('stand', 'in', ['gemeldet', 'offen', 'besetzt', 'geschlossen'])
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return nein('titel', t.inzwischen)
  await db.deleteFrom('stelleFaehigkeit').where('traegerId', '=', h.traegerId).where('stelleId', '=', stelleId).execute()
  await schreibeFaehigkeiten(db, h.traegerId, [{ stelleId, faehigkeiten }])
  await merke(db, h, 'stelle.aendern', stelleId)
  return { ok: true, stelleId }
}

/** Which state may follow which. */
const wege: Readonly<Record<StellenStand, readonly StellenStand[]>> = {
  gemeldet: ['offen', 'abgelehnt'],
  offen: ['besetzt', 'geschlossen'],
  besetzt: ['offen'],
  geschlossen: ['offen'],
  abgelehnt: ['offen'],
  zusammengefuehrt: [],
}

export function moeglicheStaende(stand: StellenStand): readonly StellenStand[] {
  return wege[stand]
}

/** Opens, fills, closes or refuses a vacancy; each step can be taken back by the opposite one. */
export async function setzeStellenstand(
  db: TraegerDb,
  h: Handlung,
  { stelleId, fassung }: Readonly<{ stelleId: string; fassung: number }>,
  stand: StellenStand,
  grund = '',
): Promise<Geschrieben<{ stelleId: string }>> {
  if (stand === 'abgelehnt' && grund.trim() === '') return nein('grund', t.grund)
  const von = stellenStaende.filter((s) => wege[s].includes(stand))
  if (von.length === 0) return nein('stand', t.nichtMoeglich)
  const { numUpdatedRows } = await db
    .updateTable('stelle')
    .set({ stand, grund: grund.trim().slice(0, 500), fassung: fassung + 1, geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('stelleId', '=', stelleId)
    .where('fassung', '=', fassung)
    .where('stand', 'in', von)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return nein('stand', t.inzwischen)
  await merke(db, h, `stelle.${stand}`, stelleId)
  return { ok: true, stelleId }
}

export async function findStelle(db: TraegerDb, traegerId: string, stelleId: string | undefined): Promise<Stelle | undefined> {
  if (!istId(stelleId)) return undefined
  const [stelle] = await liesStellen(db, traegerId, { stelleIds: [stelleId] })
  return stelle
}

export type Stellenfilter = Readonly<{
  stand?: StellenStand | undefined
  arbeitgeberId?: string | undefined
  suche?: string | undefined
  stelleIds?: readonly string[]
  hoechstens?: number
}>

/** Vacancies with their skills, the newest first. */
export async function liesStellen(db: TraegerDb, traegerId: string, filter: Stellenfilter = {}): Promise<Stelle[]> {
  const { stand, arbeitgeberId, suche = '', stelleIds, hoechstens = 300 } = filter
  const muster = `%${suche.replace(/[%_\\]/g, '\\$&')}%`
  const zeilen = await db
    .selectFrom('stelle as s')
    .innerJoin('arbeitgeber as a', (j) => j.onRef('a.traegerId', '=', 's.traegerId').onRef('a.arbeitgeberId', '=', 's.arbeitgeberId'))
    .select([...spalten, 'a.name as arbeitgeber', 'a.betriebsnummer'])
    .where('s.traegerId', '=', traegerId)
    .$if(stand !== undefined, (q) => q.where('s.stand', '=', stand ?? ''))
    .$if(arbeitgeberId !== undefined, (q) => q.where('s.arbeitgeberId', '=', arbeitgeberId ?? ''))
    .$if(stelleIds !== undefined, (q) => q.where('s.stelleId', 'in', [...(stelleIds ?? []), '00000000-0000-0000-0000-000000000000']))
    .$if(suche !== '', (q) =>
      q.where((eb) =>
        eb.or([eb('s.titel', 'ilike', muster), eb('a.name', 'ilike', muster), eb('s.ort', 'ilike', muster), eb('s.kldb', 'ilike', muster)]),
      ),
    )
    .orderBy('s.angelegtAm', 'desc')
    .orderBy('s.stelleId')
    .limit(hoechstens)
    .execute()
  const faehigkeiten = await faehigkeitenVon(
    db,
    traegerId,
    zeilen.map((z) => z.stelleId),
  )
  return zeilen.map((z) => ({
    ...z,
    betriebsnummer: z.betriebsnummer ?? '',
    bruttoJe: z.bruttoJe === 'monat' ? 'monat' : 'stunde',
    arbeitsform: z.arbeitsform as Stelle['arbeitsform'], // the database holds only these (`stelle_arbeitsform`)
    stand: aus(stellenStaende, z.stand) ?? 'geschlossen',
    quelle: aus(stellenQuellen, z.quelle) ?? 'eigen',
    faehigkeiten: faehigkeiten.get(z.stelleId) ?? [],
  }))
}

/** How many vacancies are in each state. */
export async function stellenzahlen(db: TraegerDb, traegerId: string): Promise<Partial<Record<StellenStand, number>>> {
  const zeilen = await db
    .selectFrom('stelle')
    .select((eb) => ['stand', eb.fn.countAll<number>().as('n')])
    .where('traegerId', '=', traegerId)
    .groupBy('stand')
    .execute()
  return Object.fromEntries(zeilen.map((z) => [z.stand, z.n]))
}

async function faehigkeitenVon(db: TraegerDb, traegerId: string, ids: readonly string[]): Promise<Map<string, Stellenfaehigkeit[]>> {
  if (ids.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('stelleFaehigkeit')
    .select(['stelleId', 'code', 'name', 'muss'])
    .where('traegerId', '=', traegerId)
    .where('stelleId', 'in', [...ids])
    .orderBy('muss', 'desc')
    .orderBy('name')
    .execute()
  const nach = new Map<string, Stellenfaehigkeit[]>()
  for (const { stelleId, ...f } of zeilen) nach.set(stelleId, [...(nach.get(stelleId) ?? []), f])
  return nach
}

type MitFaehigkeiten = Readonly<{ stelleId: string; faehigkeiten: readonly Stellenfaehigkeit[] }>

async function schreibeFaehigkeiten(db: TraegerDb, traegerId: string, stellen: readonly MitFaehigkeiten[]): Promise<void> {
  const alle = stellen.flatMap(({ stelleId, faehigkeiten }) => faehigkeiten.map((f) => ({ ...f, traegerId, stelleId })))
  for (let i = 0; i < alle.length; i += PORTION)
    await db
      .insertInto('stelleFaehigkeit')
      .values(alle.slice(i, i + PORTION))
      .execute()
}

const nein = (feld: Meldung['feld'], satz: string) => ({ ok: false as const, meldungen: [{ feld, satz }] })

function merke(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}
