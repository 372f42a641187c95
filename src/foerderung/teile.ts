import type { TraegerDb } from '../platform/db/index.ts'
import type { Bedingungsart } from './zahlplan.ts'

/** How far a part has come: planned, waiting for proof, ordered, paid, struck out. */
export type Teilstand = 'geplant' | 'wartet' | 'angeordnet' | 'bezahlt' | 'gestrichen'

export type Teilzeile = Readonly<{
  teil: string
  /** `2026-09` */
  monat: string
  cent: number
  faelligAm: string
  bedingung: Bedingungsart
  minuten: number | null
  belegtCent: number | null
  beleg: string
  grund: string
  anordnungId: string | null
  stand: Teilstand
}>

/** The parts of a grant in their order, with what became of each. */
export async function teileVon(db: TraegerDb, traegerId: string, foerderungId: string): Promise<readonly Teilzeile[]> {
  const zeilen = await db
    .selectFrom('foerderungMonat as m')
    .leftJoin('zahlungAnordnung as za', (j) => j.onRef('za.traegerId', '=', 'm.traegerId').onRef('za.anordnungId', '=', 'm.anordnungId'))
    .leftJoin('zahllauf as l', (j) => j.onRef('l.traegerId', '=', 'za.traegerId').onRef('l.laufId', '=', 'za.laufId'))
    .select(['m.teil', 'm.monat', 'm.cent', 'm.faelligAm', 'm.bedingung', 'm.minuten', 'm.belegtCent', 'm.beleg', 'm.grund', 'm.anordnungId'])
    .select(['m.gestrichenAm', 'l.stand as laufstand'])
    .where('m.traegerId', '=', traegerId)
    .where('m.foerderungId', '=', foerderungId)
    .orderBy('m.monat')
    .orderBy('m.teil')
    .execute()
  return zeilen.map(({ gestrichenAm, laufstand, bedingung, monat, ...z }) => ({
    ...z,
    monat: monat.slice(0, 7),
    bedingung: alsBedingung(bedingung),
    stand: standAus({ ...z, bedingung, gestrichen: gestrichenAm !== null, laufstand }),
  }))
}

function alsBedingung(text: string): Bedingungsart {
  return text === 'stunden' || text === 'beschaeftigung' || text === 'nachweis' ? text : ''
}

function standAus(
  z: Readonly<{ gestrichen: boolean; anordnungId: string | null; laufstand: string | null; bedingung: string; belegtCent: number | null }>,
): Teilstand {
  if (z.laufstand === 'geschrieben') return 'bezahlt'
  if (z.gestrichen) return 'gestrichen'
  if (z.anordnungId !== null) return 'angeordnet'
  return z.bedingung !== '' && z.belegtCent === null ? 'wartet' : 'geplant'
}

/** What a part pays: as proven, else as granted. */
export const zahlbar = (t: Pick<Teilzeile, 'cent' | 'belegtCent'>): number => t.belegtCent ?? t.cent

export function bezahltCent(teile: readonly Teilzeile[]): number {
  return teile.filter((t) => t.stand === 'bezahlt').reduce((s, t) => s + zahlbar(t), 0)
}
