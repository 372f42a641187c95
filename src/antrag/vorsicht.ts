import type { Antrag } from './model.ts'

/** Somebody spoke of danger: violence, or contact that must stay hidden. */
export function brauchtSchutz({ antworten }: Pick<Antrag, 'antworten'>): boolean {
  return (antworten.kontakt?.vorsicht ?? '') !== '' || (antworten.eilig?.gruende ?? '').split(',').includes('gewalt')
}
