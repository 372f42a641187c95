import { plane, schichteUm, type Titel } from '../foerderung/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

/** A small house: euros by title. Sec. 16f is planned at its limit of a tenth. */
const plan: Readonly<Partial<Record<Titel, number>>> = {
  vermittlungsbudget: 6_000,
  aktivierung: 26_000,
  jugend: 4_000,
  egz: 30_000,
  einstiegsgeld: 8_000,
  selbstaendigkeit: 3_000,
  arbeitsgelegenheiten: 9_000,
  p16e: 3_000,
  p16f: 12_500,
  p16h: 2_000,
  p16i: 19_500,
  p16k: 4_000,
  'weiterbildung-alt': 6_000,
  verwaltung: 60_000,
  p16a: 20_000,
}

/** The money of this year and of the next, planned at the year's beginning, with one shift from administration. */
export async function saeeMittel(z: Wegkontext): Promise<void> {
  const anfang = Math.max(1, z.heute.dayOfYear - 8)
  const heuer = z.heute.year
  for (const [jahr, anteil, vorTagen] of [
    [heuer - 1, 1, anfang + 365],
    [heuer, 1, anfang],
    [heuer + 1, 0.95, Math.min(anfang, 30)],
  ] as const)
    await z.tu(async (db) => {
      for (const [titel, euro] of Object.entries(plan)) {
        const cent = Math.round(euro * anteil) * 100
        const fertig = await plane(db, z.vor(vorTagen, 'controlling', '10:00'), { jahr, titel, cent, grund: `Haushaltsplan ${jahr} (Übung)` })
        if (!fertig.ok) throw new Error(`exercise data: ${fertig.satz}`)
      }
    })
  await z.tu((db) =>
    schichteUm(db, z.vor(Math.min(anfang, 95), 'controlling', '15:10'), {
      jahr: heuer,
      von: 'verwaltung',
      nach: 'egz',
      cent: 2_500_00,
      grund: 'Mehr Zuschüsse an Betriebe als geplant (Übung)',
    }),
  )
}
