import { alterIm } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Falldatei } from '../recht/index.ts'
import { ergebnisTexte, type WerWort } from './texte/ergebnis/index.ts'

/** Names that the calculator gives in its case files, which are German in every language of the page. */
export const NAMEN = { sie: 'Sie', partner: 'Partner/in', neuesKind: 'Neues Kind' } as const

/** `Kind, 8`; with the number where two have the same age. */
export function kindername(nummer: number | undefined, alter: number): string {
  return ergebnisTexte('de').personen.kind(nummer, alter)
}

/** What a person is called on the page: the name in the file, else the place in the family. */
export function nameVon(fall: Falldatei, id: string, sprache: Sprache = 'de'): string {
  const t = ergebnisTexte(sprache).personen
  const person = fall.personen.find((p) => p.id === id)
  if (!person) return id
  if (person.name) return uebersetzt(person.name, sprache)
  if (person.eltern?.length) return t.kind(undefined, alterIm(fall.monat, person.geburtsdatum))
  const erwachsene = fall.personen.filter((p) => !p.eltern?.length)
  return erwachsene.length === 1 ? t.sie : t.person(erwachsene.indexOf(person) + 1)
}

function uebersetzt(name: string, sprache: Sprache): string {
  const t = ergebnisTexte(sprache).personen
  if (name === NAMEN.sie) return t.sie
  if (name === NAMEN.partner) return t.partner
  if (name === NAMEN.neuesKind) return t.neuesKind
  const kind = /^Kind(?: (\d+))?, (\d+)$/.exec(name)
  return kind ? t.kind(kind[1] === undefined ? undefined : Number(kind[1]), Number(kind[2])) : name
}

/** Whether the page means its reader by this person. */
export function istSie(fall: Falldatei, id: string): boolean {
  return nameVon(fall, id) === NAMEN.sie
}

/** Whom a sentence about pay means. */
export function werWort(fall: Falldatei, id: string, sprache: Sprache): WerWort {
  if (istSie(fall, id)) return 'sie'
  return fall.personen.find((p) => p.id === id)?.name === NAMEN.partner ? 'partner' : { name: nameVon(fall, id, sprache) }
}
