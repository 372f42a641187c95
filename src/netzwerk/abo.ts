import { createHash, randomBytes } from 'node:crypto'
import { tagVon } from '../platform/clock/index.ts'
import { type Db, findNetzwerkId, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { merke } from './gremium.ts'
import { findGremium } from './gremium-recht.ts'
import { alsIcs } from './kalender.ts'
import type { ImNetz, Mensch } from './mensch.ts'
import { liesPunkte, liesTermine } from './sitzung-lesen.ts'
import { kalender as worte } from './texte/kalender.ts'
import { saetze as t } from './texte/saetze.ts'

const sha256 = (geheim: string) => createHash('sha256').update(geheim).digest('hex')

/**
 * Makes an address under which a calendar program reads meetings: of one group, or of all groups of the house. An earlier one of the same
 * account for the same ends with it.
 *
 * @returns the secret of the address, shown once
 */
export async function abonniere(db: TraegerDb, h: ImNetz, gremiumId: string | null): Promise<Ergebnis<{ geheim: string }>> {
  if (gremiumId !== null) {
    const gefunden = await findGremium(db, h, gremiumId)
    if (!gefunden?.stellung.sieht) return fehler(t.gibtEsNicht)
  }
  await beende(db, h, gremiumId)
  const geheim = randomBytes(24).toString('base64url')
  const { haus, land: hausLand, kontoId } = h.mensch
  await db
    .insertInto('kalenderAbo')
    .values({ traegerId: h.traegerId, gremiumId, haus, hausLand, kontoId, geheimSha256: sha256(geheim), angelegtAm: h.jetzt })
    .execute()
  await merke(db, h, 'kalender.abonnieren', gremiumId ?? 'alle')
  return { ok: true, geheim }
}

async function beende(db: TraegerDb, h: ImNetz, gremiumId: string | null): Promise<void> {
  await db
    .updateTable('kalenderAbo')
    .set({ beendetAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('kontoId', '=', h.mensch.kontoId)
    .where('gremiumId', gremiumId === null ? 'is' : '=', gremiumId)
    .where('beendetAm', 'is', null)
    .execute()
}

/** Ends an own address; programs that still ask get nothing. */
export async function beendeAbo(db: TraegerDb, h: ImNetz, aboId: string): Promise<Ergebnis> {
  if (!istId(aboId)) return fehler(t.gibtEsNicht)
  const { numUpdatedRows } = await db
    .updateTable('kalenderAbo')
    .set({ beendetAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('aboId', '=', aboId)
    .where('kontoId', '=', h.mensch.kontoId)
    .where('haus', '=', h.mensch.haus)
    .where('beendetAm', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return fehler(t.gibtEsNicht)
  await merke(db, h, 'kalender.beenden', aboId)
  return { ok: true }
}

export type Abo = Readonly<{ aboId: string; gremiumId: string | null; gremium: string | null; angelegtAm: Temporal.Instant }>

export function eigeneAbos(db: TraegerDb, h: ImNetz): Promise<Abo[]> {
  return db
    .selectFrom('kalenderAbo as a')
    .leftJoin('gremium as g', (j) => j.onRef('g.traegerId', '=', 'a.traegerId').onRef('g.gremiumId', '=', 'a.gremiumId'))
    .select(['a.aboId', 'a.gremiumId', 'g.name as gremium', 'a.angelegtAm'])
    .where('a.traegerId', '=', h.traegerId)
    .where('a.haus', '=', h.mensch.haus)
    .where('a.kontoId', '=', h.mensch.kontoId)
    .where('a.beendetAm', 'is', null)
    .orderBy('a.angelegtAm')
    .execute()
}

/**
 * The calendar behind a secret address, for as long as the account at home may see the network and the house sees the group: whoever
 * leaves loses what comes, not only the door.
 *
 * @param darfSehen whether the account at home still may, asked in a unit of work of its house
 * @param adresse where the pages of the house are found
 */
export async function kalenderFuer(
  db: Db,
  geheim: string,
  {
    jetzt,
    darfSehen,
    adresse,
  }: Readonly<{ jetzt: Temporal.Instant; darfSehen: (haus: string, kontoId: string) => Promise<boolean>; adresse: string }>,
): Promise<string | undefined> {
  const netzId = await findNetzwerkId(db)
  if (netzId === undefined || !/^[\w-]{32}$/.test(geheim)) return undefined
  const abo = await forTraeger(db, netzId, (trx) =>
    trx
      .selectFrom('kalenderAbo')
      .select(['gremiumId', 'haus', 'hausLand', 'kontoId'])
      .where('traegerId', '=', netzId)
      .where('geheimSha256', '=', sha256(geheim))
      .where('beendetAm', 'is', null)
      .executeTakeFirst(),
  )
  if (abo === undefined || !(await darfSehen(abo.haus, abo.kontoId))) return undefined
  const mensch: Mensch = {
    haus: abo.haus,
    hausName: '',
    land: abo.hausLand,
    kontoId: abo.kontoId,
    name: '',
    wirktMit: false,
    koordiniert: abo.haus === netzId,
  }
  const h: ImNetz = { traegerId: netzId, jetzt, konto: { kontoId: abo.kontoId, name: '', rollen: [] }, mensch }
  return forTraeger(db, netzId, (trx) => kalenderVon(trx, h, { gremiumId: abo.gremiumId, adresse }))
}

async function kalenderVon(
  db: TraegerDb,
  h: ImNetz,
  { gremiumId, adresse }: Readonly<{ gremiumId: string | null; adresse: string }>,
): Promise<string> {
  const ab = tagVon(h.jetzt).subtract({ months: 12 }).toZonedDateTime({ timeZone: 'Europe/Berlin' }).toInstant()
  const termine = await liesTermine(db, h, { ab, ...(gremiumId === null ? { nurMitglied: !h.mensch.koordiniert } : { gremiumId }) })
  const eintraege = []
  for (const termin of termine) {
    const tagesordnung = (await liesPunkte(db, h.traegerId, termin.sitzungId)).map((p) => p.titel)
    const video = termin.mitglied || h.mensch.koordiniert ? termin.video : ''
    eintraege.push({ ...termin, video, tagesordnung, adresse: `${adresse}/netzwerk/sitzungen/${termin.sitzungId}` })
  }
  const name = gremiumId === null ? worte.alle : ((await findGremium(db, h, gremiumId))?.gremium.name ?? worte.alle)
  return alsIcs(eintraege, { methode: 'PUBLISH', name })
}
