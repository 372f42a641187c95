import { liesErreichbarkeit, warnungenAus } from '../fall/index.ts'
import { sicherErreichbar } from './gespraech/haushalt.ts'
import type { Lage } from './lage.ts'
import type { Antrag } from './model.ts'

/** Somebody spoke of danger: violence, or contact that must stay hidden. */
export function brauchtSchutz({ antworten }: Pick<Antrag, 'antworten'>): boolean {
  return (antworten.kontakt?.vorsicht ?? '') !== '' || (antworten.eilig?.gruende ?? '').split(',').includes('gewalt')
}

/** What staff must heed before they write or call, from the answers, while no case holds it yet: German sentences. */
export function vorsichtAusAntworten(lage: Lage): string[] {
  return warnungenAus(liesErreichbarkeit(sicherErreichbar(lage)[0]?.wert))
}
