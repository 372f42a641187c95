import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Antwort, nein } from './antwort.ts'
import { merke } from './bedarf.ts'
import { giltNoch } from './gilt.ts'
import { sperreBedarf } from './lesen.ts'
import { saetze as t } from './texte/personal.ts'
import { type Art, alsArt, einheitName, einmalig } from './werte.ts'

/** A child with a provider in a month: what is granted and what was used. No benefits, no address, no date of birth. */
export type Nutzungszeile = Readonly<{
  bedarfId: string
  fallId: string
  name: string
  art: Art
  zweck: string
  /** units a month at most */
  einheiten: number
  /** granted for the month */
  cent: number
  genutzt: Readonly<{ einheiten: number; cent: number; berechnet: boolean }> | undefined
}>

/** Children whose provider this is in a month and who pay by invoice; trips that were paid directly are not among them. */
export async function kinderDesAnbieters(db: TraegerDb, traegerId: string, anbieterId: string, monat: string): Promise<Nutzungszeile[]> {
  const zeilen = await db
    .selectFrom('teilhabeMonat as m')
    .innerJoin('teilhabeBedarf as b', (j) => j.onRef('b.traegerId', '=', 'm.traegerId').onRef('b.bedarfId', '=', 'm.bedarfId'))
    .leftJoin('teilhabeNutzung as n', (j) =>
      j.onRef('n.traegerId', '=', 'm.traegerId').onRef('n.bedarfId', '=', 'm.bedarfId').onRef('n.monat', '=', 'm.monat'),
    )
    .select(['b.bedarfId', 'b.fallId', 'b.name', 'b.art', 'b.zweck', 'b.einheiten', 'b.weg', 'm.cent'])
    .select(['n.einheiten as genutzt', 'n.cent as genutztCent', 'n.rechnungId'])
    .where('m.traegerId', '=', traegerId)
    .where('b.anbieterId', '=', anbieterId)
    .where('b.stand', 'in', ['bewilligt', 'beendet'])
    .where(giltNoch)
    .where('b.weg', '<>', 'geld')
    .where('m.monat', '=', `${monat}-01`)
    .orderBy('b.name')
    .orderBy('b.bedarfId')
    .execute()
  return zeilen
    .map((z) => ({ ...z, art: alsArt(z.art) }))
    .filter((z) => z.weg === 'gutschein' || !einmalig.includes(z.art))
    .map(({ genutzt, genutztCent, rechnungId, weg: _, ...z }) => ({
      ...z,
      genutzt: genutzt === null ? undefined : { einheiten: genutzt, cent: genutztCent ?? 0, berechnet: rechnungId !== null },
    }))
}

/**
 * What a child used in a month. The price is that of the decision; the flat amount of the law is due where the child took part at all.
 *
 * @param einheiten meals, hours; of what is paid by the month 1 for taken part, 0 for not
 */
export async function meldeNutzung(
  db: TraegerDb,
  h: Handlung,
  anbieterId: string,
  { bedarfId, monat, einheiten }: Readonly<{ bedarfId: string; monat: string; einheiten: number }>,
): Promise<Antwort> {
  const b = await sperreBedarf(db, h.traegerId, bedarfId)
  const zeile = (await kinderDesAnbieters(db, h.traegerId, anbieterId, monat)).find((z) => z.bedarfId === bedarfId)
  if (b === undefined || zeile === undefined) return nein(t.keinMonat)
  if (monat > tagVon(h.jetzt).toString().slice(0, 7)) return nein(t.zukunft)
  if (!Number.isInteger(einheiten) || einheiten < 0 || einheiten > b.einheiten) return nein(t.zuViele(b.einheiten, einheitName(b.art)))
  if (zeile.genutzt?.berechnet) return nein(t.schonBerechnet)
  const cent = Math.min(zeile.cent, b.art === 'teilhabe' ? (einheiten > 0 ? zeile.cent : 0) : b.preisCent * einheiten)
  await db
    .insertInto('teilhabeNutzung')
    .values({ traegerId: h.traegerId, bedarfId, monat: `${monat}-01`, anbieterId, einheiten, cent, gemeldetAm: h.jetzt })
    .onConflict((c) => c.constraint('teilhabe_nutzung_pk').doUpdateSet({ einheiten, cent, anbieterId, gemeldetAm: h.jetzt }))
    .execute()
  await merke(db, h, 'teilhabe.nutzung', b.fallId, bedarfId)
  return { ok: true }
}
