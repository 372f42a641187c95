import type { TraegerDb } from '../platform/db/index.ts'
import type { Kostentraeger } from './model.ts'
import { stelleDerUebung } from './texte/personal.ts'

type Wofuer = Readonly<{ quelle: string; leistung: string; kostentraeger: Kostentraeger }>

/**
 * Budget line of an order: the row of the table `haushaltsstelle` for its benefit and bearer, else the default. The Bund pays instruments
 * from chapter 1101 title 685 11, whoever delivers them; the municipality its services of sec. 16a and Bildung und Teilhabe.
 */
export async function haushaltsstelleFuer(db: TraegerDb, traegerId: string, w: Wofuer): Promise<string> {
  const eigene = await db
    .selectFrom('haushaltsstelle')
    .select('stelle')
    .where('traegerId', '=', traegerId)
    .where('leistung', '=', w.leistung)
    .where('kostentraeger', '=', w.kostentraeger)
    .executeTakeFirst()
  if (eigene !== undefined) return eigene.stelle
  const { uebungsdaten } = await db.selectFrom('traeger').select('uebungsdaten').where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
  const stelle = standardstelle(w)
  return uebungsdaten ? stelleDerUebung(stelle) : stelle
}

/** Product and account of the municipal product frame; account 5462: share in Leistungen zur Eingliederung, 5466: Bildung und Teilhabe. */
export function standardstelle({ quelle, kostentraeger }: Wofuer): string {
  if (quelle === 'teilhabe') return '3126.5466'
  return kostentraeger === 'bund' ? '1101.68511' : '3122.5462'
}
