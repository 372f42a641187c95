import type { Anzahl } from './bestand.ts'

/** Of so few somebody could be recognised (sec. 67c (5) SGB X); none at all says nothing of anybody. */
export const ZU_WENIGE = 10

export function istZuKlein(anzahl: number): boolean {
  return anzahl > 0 && anzahl <= ZU_WENIGE
}

/** Whether women and men may be shown beside all: neither they nor those who are left over may be few. */
export function darfNachGeschlecht(zahlen: readonly Anzahl[]): boolean {
  return zahlen.every(({ alle, w, m }) => ![w, m, alle - w - m].some(istZuKlein))
}
