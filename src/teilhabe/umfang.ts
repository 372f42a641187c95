import type { Bedarf } from './model.ts'
import { monateVon } from './pruefen.ts'
import { karte as t } from './texte/karte.ts'
import { einmalig } from './werte.ts'

/** How much of what in a month. @param wertCent of all months together */
export function umfangVon(b: Pick<Bedarf, 'art' | 'von' | 'bis' | 'einheiten' | 'preisCent'>, wertCent: number): string {
  if (einmalig.includes(b.art)) return t.ganz(wertCent)
  if (b.art === 'teilhabe') return t.pauschal(wertCent / monateVon(b).length)
  if (b.art === 'mittagsverpflegung') return t.jeEssen(b.einheiten, b.preisCent)
  return t.jeStunde(b.einheiten, b.preisCent)
}
