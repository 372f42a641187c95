import { randomInt } from 'node:crypto'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Bedarf } from './model.ts'

/** No letters or digits that are mistaken for one another. */
const ZEICHEN = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Valid for three months beyond the last month: sec. 29 (2) sentence 4 asks for an adequate time. */
const GUELTIG_DANACH = { months: 3 } as const

/** Issues the voucher over what is granted. */
export async function gibAus(db: TraegerDb, h: Handlung, b: Pick<Bedarf, 'bedarfId' | 'bis'>, wertCent: number): Promise<void> {
  const zufall = (n: number) => Array.from({ length: n }, () => ZEICHEN[randomInt(ZEICHEN.length)]).join('')
  const ende = Temporal.PlainYearMonth.from(b.bis).add(GUELTIG_DANACH)
  await db
    .insertInto('teilhabeGutschein')
    .values({
      traegerId: h.traegerId,
      bedarfId: b.bedarfId,
      nummer: `BT-${zufall(4)}-${zufall(4)}-${zufall(4)}`,
      wertCent,
      gueltigBis: ende.toPlainDate({ day: ende.daysInMonth }).toString(),
      ausgegebenAm: h.jetzt,
    })
    .execute()
}
