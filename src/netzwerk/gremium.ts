import { sql } from 'kysely'
import { protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Db, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import type { MitgliedRolle, NeuesGremium, NeuesMitglied } from './gremium-art.ts'
import { findGremium } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze as t } from './texte/saetze.ts'

/** Writes what was done in the network into its record. */
export function merke(db: TraegerDb, h: ImNetz, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat, gegenstand })
}

export async function gruendeGremium(db: TraegerDb, h: ImNetz, neu: NeuesGremium): Promise<Ergebnis<{ gremiumId: string }>> {
  if (!h.mensch.koordiniert) return fehler(t.nurKoordination)
  const einwand = einwandGegen(neu)
  if (einwand) return einwand
  const zeile = await db
    .insertInto('gremium')
    .values({ traegerId: h.traegerId, ...neu, angelegtAm: h.jetzt, angelegtVon: h.konto.name })
    .onConflict((c) => c.constraint('gremium_name_einmalig').doNothing())
    .returning('gremiumId')
    .executeTakeFirst()
  if (zeile === undefined) return fehler(t.gremium.name(neu.name), 'name')
  await merke(db, h, 'gremium.gruenden', zeile.gremiumId)
  return { ok: true, gremiumId: zeile.gremiumId }
}

export async function aendereGremium(db: TraegerDb, h: ImNetz, gremiumId: string, neu: NeuesGremium): Promise<Ergebnis> {
  const gefunden = await findGremium(db, h, gremiumId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!h.mensch.koordiniert) return fehler(t.nurKoordination)
  const einwand = einwandGegen(neu)
  if (einwand) return einwand
  const gleich = await db
    .selectFrom('gremium')
    .select('gremiumId')
    .where('traegerId', '=', h.traegerId)
    .where('name', '=', neu.name)
    .where('gremiumId', '<>', gremiumId)
    .executeTakeFirst()
  if (gleich !== undefined) return fehler(t.gremium.name(neu.name), 'name')
  await db.updateTable('gremium').set(neu).where('traegerId', '=', h.traegerId).where('gremiumId', '=', gremiumId).execute()
  await merke(db, h, 'gremium.aendern', gremiumId)
  return { ok: true }
}

function einwandGegen(neu: NeuesGremium) {
  if (neu.bis !== null && neu.bis < neu.von) return fehler(t.gremium.zeit, 'bis')
  if (neu.land === null && (neu.art === 'land' || neu.vertraulichkeit === 'land')) return fehler(t.gremium.land, 'land')
  const verbot = verweigert(neu.auftrag, neu.sitzregel)
  return verbot === undefined ? undefined : fehler(verbot, 'auftrag')
}

/** Ends the work of a group, or lets it go on again; what it wrote stays. */
export async function loeseAuf(db: TraegerDb, h: ImNetz, gremiumId: string, aufgeloest: boolean): Promise<Ergebnis> {
  if (!h.mensch.koordiniert) return fehler(t.nurKoordination)
  if ((await findGremium(db, h, gremiumId)) === undefined) return fehler(t.gibtEsNicht)
  await db
    .updateTable('gremium')
    .set({ aufgeloestAm: aufgeloest ? h.jetzt : null })
    .where('traegerId', '=', h.traegerId)
    .where('gremiumId', '=', gremiumId)
    .execute()
  await merke(db, h, aufgeloest ? 'gremium.aufloesen' : 'gremium.fortsetzen', gremiumId)
  return { ok: true }
}

export type Haus = Readonly<{ haus: string; name: string; land: string }>

/** The houses of this installation, by name, without the network itself. Outside of any unit of work. */
export async function liesHaeuser(db: Db): Promise<Haus[]> {
  const { rows } = await sql<{ traegerId: string }>`select traeger_id from alle_traeger()`.execute(db)
  const haeuser: Haus[] = []
  for (const { traegerId } of rows) {
    const traeger = await forTraeger(db, traegerId, (trx) =>
      trx.selectFrom('traeger').select(['kurzname', 'land', 'art']).where('traegerId', '=', traegerId).executeTakeFirst(),
    )
    if (traeger?.art === 'jobcenter') haeuser.push({ haus: traegerId, name: traeger.kurzname, land: traeger.land })
  }
  return haeuser.sort((a, b) => a.name.localeCompare(b.name, 'de'))
}

export type Mitglied = Readonly<{
  mitgliedId: string
  haus: string
  hausName: string
  hausLand: string
  kontoId: string | null
  name: string
  funktion: string
  email: string
  rolle: string
  von: string
  bis: string | null
}>

/** Who has a seat on a day; without a day also those who had one. */
export async function liesMitglieder(db: TraegerDb, traegerId: string, gremiumId: string, am?: string): Promise<Mitglied[]> {
  return db
    .selectFrom('gremiumMitglied')
    .select(['mitgliedId', 'haus', 'hausName', 'hausLand', 'kontoId', 'name', 'funktion', 'email', 'rolle', 'von', 'bis'])
    .where('traegerId', '=', traegerId)
    .where('gremiumId', '=', gremiumId)
    .$if(am !== undefined, (q) => q.where('von', '<=', am ?? '').where((e) => e.or([e('bis', 'is', null), e('bis', '>=', am ?? '')])))
    .orderBy('hausName')
    .orderBy('name')
    .execute()
}

/** The mailing list is nobody's to keep: it is who has a seat today. */
export async function verteiler(db: TraegerDb, h: Pick<ImNetz, 'traegerId' | 'jetzt'>, gremiumId: string): Promise<Mitglied[]> {
  const mitglieder = await liesMitglieder(db, h.traegerId, gremiumId, tagVon(h.jetzt).toString())
  return mitglieder.filter((m) => m.email !== '')
}

/** @param haeuser all houses that may have a seat */
export async function nimmAuf(
  db: TraegerDb,
  h: ImNetz,
  gremiumId: string,
  neu: NeuesMitglied,
  haeuser: readonly Haus[],
): Promise<Ergebnis<{ mitgliedId: string }>> {
  const gefunden = await findGremium(db, h, gremiumId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  if (gefunden.gremium.aufgeloestAm !== null) return fehler(t.gremium.aufgeloest)
  const haus = haeuser.find((x) => x.haus === neu.haus)
  if (haus === undefined) return fehler(t.gremium.haus, 'haus')
  const heute = tagVon(h.jetzt).toString()
  const da = await liesMitglieder(db, h.traegerId, gremiumId, heute)
  if (da.some((m) => m.haus === haus.haus && m.name === neu.name)) return fehler(t.gremium.doppelt(neu.name), 'name')
  const { mitgliedId } = await db
    .insertInto('gremiumMitglied')
    .values({ traegerId: h.traegerId, gremiumId, ...neu, hausName: haus.name, hausLand: haus.land, von: heute })
    .returning('mitgliedId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'gremium.aufnehmen', mitgliedId)
  return { ok: true, mitgliedId }
}

export type Sitzaenderung = Readonly<{ tat: 'ausscheiden' | 'bleiben' | 'bin-ich' | 'loesen' } | { tat: 'rolle'; rolle: MitgliedRolle }>

/** Changes a seat. Who leaves has no part in the group from this moment on; a mistake is undone by `bleiben`. */
export async function aendereMitglied(
  db: TraegerDb,
  h: ImNetz,
  mitgliedId: string,
  aenderung: Sitzaenderung,
): Promise<Ergebnis<{ gremiumId: string }>> {
  const m = await findMitglied(db, h.traegerId, mitgliedId)
  const gefunden = m && (await findGremium(db, h, m.gremiumId))
  if (m === undefined || gefunden === undefined) return fehler(t.gibtEsNicht)
  const eigenes = m.haus === h.mensch.haus && h.mensch.wirktMit
  if (aenderung.tat === 'bin-ich') {
    if (!eigenes || m.kontoId !== null) return fehler(t.nurEigenes)
  } else if (!gefunden.stellung.leitet && !(eigenes && aenderung.tat === 'ausscheiden')) return fehler(t.nurLeitung)
  await db
    .updateTable('gremiumMitglied')
    .set(werteFuer(h, m, aenderung))
    .where('traegerId', '=', h.traegerId)
    .where('mitgliedId', '=', mitgliedId)
    .execute()
  await merke(db, h, `gremium.${aenderung.tat}`, mitgliedId)
  return { ok: true, gremiumId: m.gremiumId }
}

function werteFuer(h: ImNetz, m: Readonly<{ von: string }>, aenderung: Sitzaenderung) {
  const gestern = tagVon(h.jetzt).subtract({ days: 1 }).toString()
  switch (aenderung.tat) {
    case 'ausscheiden':
      return { bis: gestern, von: [m.von, gestern].toSorted()[0] ?? gestern }
    case 'bleiben':
      return { bis: null }
    case 'rolle':
      return { rolle: aenderung.rolle }
    case 'bin-ich':
      return { kontoId: h.mensch.kontoId }
    case 'loesen':
      return { kontoId: null }
  }
}

function findMitglied(db: TraegerDb, traegerId: string, mitgliedId: string) {
  if (!istId(mitgliedId)) return Promise.resolve(undefined)
  return db
    .selectFrom('gremiumMitglied')
    .select(['mitgliedId', 'gremiumId', 'haus', 'von', 'kontoId'])
    .where('traegerId', '=', traegerId)
    .where('mitgliedId', '=', mitgliedId)
    .executeTakeFirst()
}
