import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsTabelle } from './csv.ts'
import { liesGremien } from './gremium-recht.ts'
import { landnamen } from './landnamen.ts'
import type { ImNetz } from './mensch.ts'
import { beteiligung as t } from './texte/personal-netzwerk.ts'

export type Zelle = Readonly<{
  /** has a seat today */
  mitglied: boolean
  rolle: string
  /** meetings that have taken place while the house had a seat, and at how many it was there */
  sitzungen: number
  dabei: number
}>
export type Beteiligung = Readonly<{
  gremien: readonly Readonly<{ gremiumId: string; name: string }>[]
  haeuser: readonly Readonly<{ haus: string; name: string; land: string; zellen: readonly (Zelle | undefined)[] }>[]
  laender: readonly string[]
}>

/** „Wer macht wo mit“: houses by groups, for all who work in the network; what was spoken of does not stand here. */
export async function liesBeteiligung(db: TraegerDb, h: ImNetz, land = ''): Promise<Beteiligung> {
  const heute = tagVon(h.jetzt).toString()
  const gremien = (await liesGremien(db, h)).map((g) => g.gremium).filter((g) => g.aufgeloestAm === null)
  const sitze = await db
    .selectFrom('gremiumMitglied')
    .select(['gremiumId', 'mitgliedId', 'haus', 'hausName', 'hausLand', 'rolle', 'von', 'bis'])
    .where('traegerId', '=', h.traegerId)
    .execute()
  const sitzungen = await db
    .selectFrom('gremiumSitzung')
    .select(['sitzungId', 'gremiumId', 'beginn'])
    .where('traegerId', '=', h.traegerId)
    .where('ende', '<', h.jetzt)
    .where('abgesagtAm', 'is', null)
    .execute()
  const anwesend = await db
    .selectFrom('sitzungTeilnahme')
    .select(['sitzungId', 'mitgliedId'])
    .where('traegerId', '=', h.traegerId)
    .where('anwesend', '=', true)
    .execute()
  const warDa = new Set(anwesend.map((a) => `${a.sitzungId} ${a.mitgliedId}`))
  const haeuser = new Map(sitze.map((s) => [s.haus, { haus: s.haus, name: s.hausName, land: s.hausLand }]))
  const zelle = (haus: string, gremiumId: string): Zelle | undefined => {
    const eigene = sitze.filter((s) => s.haus === haus && s.gremiumId === gremiumId)
    if (eigene.length === 0) return undefined
    const inAmt = (tag: string) => eigene.filter((s) => s.von <= tag && (s.bis === null || s.bis >= tag))
    const gewesen = sitzungen.filter((s) => s.gremiumId === gremiumId && inAmt(tagVon(s.beginn).toString()).length > 0)
    const dabei = gewesen.filter((s) => eigene.some((m) => warDa.has(`${s.sitzungId} ${m.mitgliedId}`))).length
    const jetzt = inAmt(heute)
    const rolle = ['sprecherin', 'moderation', 'mitglied'].find((r) => jetzt.some((s) => s.rolle === r)) ?? ''
    return { mitglied: jetzt.length > 0, rolle, sitzungen: gewesen.length, dabei }
  }
  return {
    gremien: gremien.map(({ gremiumId, name }) => ({ gremiumId, name })),
    haeuser: [...haeuser.values()]
      .filter((x) => land === '' || x.land === land)
      .sort((a, b) => a.name.localeCompare(b.name, 'de'))
      .map((x) => ({ ...x, zellen: gremien.map((g) => zelle(x.haus, g.gremiumId)) })),
    laender: [...new Set([...haeuser.values()].map((x) => x.land))].sort(),
  }
}

/** The same as a table for spreadsheets, marked as everything that leaves the network. */
export function beteiligungAlsCsv({ gremien, haeuser }: Beteiligung): string {
  return alsTabelle([
    [t.csvVermerk],
    [t.haus, t.land, ...gremien.map((g) => g.name)],
    ...haeuser.map((haus) => [haus.name, landnamen[haus.land] ?? haus.land, ...haus.zellen.map((z) => (z === undefined ? '' : t.zelle(z)))]),
  ])
}
