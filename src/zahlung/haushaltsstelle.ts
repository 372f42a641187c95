import type { TraegerDb } from '../platform/db/index.ts'
import type { Kostentraeger, Leistung } from './model.ts'
import { stelleDerUebung } from './texte/personal.ts'

/**
 * Budget lines that a Träger starts with: the federal budget's chapter and title, and product and account of the municipal product frame.
 * Where a Land or a municipality numbers otherwise, its rows of the table `haushaltsstelle` replace them.
 */
export const vorgaben: readonly Readonly<{ leistung: Leistung; kostentraeger: Kostentraeger; stelle: string }>[] = [
  { leistung: 'regelbedarf', kostentraeger: 'bund', stelle: '1101.68112' },
  { leistung: 'mehrbedarf', kostentraeger: 'bund', stelle: '1101.68112' },
  { leistung: 'sofortzuschlag', kostentraeger: 'bund', stelle: '1101.68112' },
  { leistung: 'zuschuss-versicherung', kostentraeger: 'bund', stelle: '1101.68112' },
  { leistung: 'darlehen', kostentraeger: 'bund', stelle: '1101.68112' },
  { leistung: 'aufrechnung', kostentraeger: 'bund', stelle: '1101.68112' },
  { leistung: 'unterkunft', kostentraeger: 'kommune', stelle: '3121.5461' },
  { leistung: 'aufrechnung', kostentraeger: 'kommune', stelle: '3121.5461' },
  { leistung: 'erstausstattung', kostentraeger: 'kommune', stelle: '3123.5463' },
  { leistung: 'bildung-teilhabe', kostentraeger: 'kommune', stelle: '3126.5466' },
]

/** The budget lines of a Träger; the first call puts in the defaults, marked where the Träger is one of exercises. */
export async function haushaltsstellen(db: TraegerDb, traegerId: string): Promise<(leistung: Leistung, kostentraeger: Kostentraeger) => string> {
  const lies = () => db.selectFrom('haushaltsstelle').select(['leistung', 'kostentraeger', 'stelle']).where('traegerId', '=', traegerId).execute()
  let zeilen = await lies()
  if (!vorgaben.every((v) => zeilen.some((z) => z.leistung === v.leistung && z.kostentraeger === v.kostentraeger))) {
    await ergaenze(db, traegerId)
    zeilen = await lies()
  }
  const stellen = new Map(zeilen.map((z) => [`${z.leistung} ${z.kostentraeger}`, z.stelle]))
  return (leistung, kostentraeger) => {
    const stelle = stellen.get(`${leistung} ${kostentraeger}`)
    if (stelle === undefined) throw new Error(`no budget line for ${leistung} of ${kostentraeger}`)
    return stelle
  }
}

async function ergaenze(db: TraegerDb, traegerId: string): Promise<void> {
  const { uebungsdaten } = await db.selectFrom('traeger').select('uebungsdaten').where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
  await db
    .insertInto('haushaltsstelle')
    .values(vorgaben.map((v) => ({ ...v, traegerId, stelle: uebungsdaten ? stelleDerUebung(v.stelle) : v.stelle })))
    .onConflict((c) => c.doNothing())
    .execute()
}
