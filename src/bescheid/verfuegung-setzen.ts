import { type Satz, setzePdf } from '../platform/pdf/index.ts'
import { type Beigelegt, gedruckt } from './anhaenge.ts'
import type { Brief } from './model.ts'
import { vorlage } from './setze.ts'
import { entwirfVerfuegung } from './verfuegung-brief.ts'
import { legeVerfuegungBei, type Verfuegungsdatei, verfuegungKennzeichen } from './verfuegung-datei.ts'

/** A single decision as PDF/A-3a. The same file gives the same bytes. */
export function setzeVerfuegung(
  datei: Verfuegungsdatei,
  beigelegt: Beigelegt = legeVerfuegungBei(datei),
  norm?: 'a-3a' | 'ua-1',
): Satz & { brief: Brief } {
  const brief = entwirfVerfuegung(datei, gedruckt(beigelegt.pruefsumme))
  const daten = { ...brief, schlagworte: [verfuegungKennzeichen, `sha256:${beigelegt.pruefsumme}`] }
  return { ...setzePdf({ vorlage, daten, anhaenge: beigelegt.anhaenge, ...(norm === undefined ? {} : { norm }) }), brief }
}
