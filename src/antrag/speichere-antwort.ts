import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import type { Befund } from './gespraech/typ.ts'
import { findeSchritt, lageDesAntrags, type Schritt } from './gespraech.ts'
import { kennungen } from './lage.ts'
import { type Antrag, antwortSchluessel, WEISS_NICHT, type Werte } from './model.ts'
import { pruefeSeite } from './seitenansicht.ts'
import { insertAntworten } from './store.ts'
import { texte } from './texte/index.ts'

export type Gespeichert = Readonly<{ ok: true; antrag: Antrag }> | Readonly<{ ok: false; befunde: readonly Befund[] }>

/**
 * Saves the answers of one page; what cannot be read is told and not saved.
 *
 * @param schritt the page; for a new person one that is not in the answers yet
 */
export async function speichereAntwort(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  antrag: Antrag,
  schritt: Schritt,
  werte: Werte,
  sprache: Sprache = 'de',
): Promise<Gespeichert> {
  if (antrag.gesendetAm !== null) return { ok: false, befunde: [{ feld: '', satz: texte(sprache).befunde.schonGesendet }] }
  const heute = tagVon(h.jetzt).toString()
  const lage = lageDesAntrags({ ...antrag.antworten, ...vorlaeufig(schritt, werte) }, antrag.wirktAb, heute)
  const befunde = pruefeSeite(schritt, lage, werte, sprache, heute)
  if (befunde.length > 0) return { ok: false, befunde }
  const [seite, person] = [schritt.seite.id, schritt.mensch?.id ?? '']
  await insertAntworten(db, tresor, h.traegerId, antrag.antragId, [{ seite, person, werte }], h.jetzt, h.konto?.kontoId)
  return { ok: true, antrag: { ...antrag, antworten: { ...antrag.antworten, [antwortSchluessel(seite, person)]: werte } } }
}

/** A person must be there before what is said about them can be checked. */
const vorlaeufig = (s: Schritt, werte: Werte): Readonly<Record<string, Werte>> =>
  s.seite.id === 'person' && s.mensch ? { [`person/${s.mensch.id}`]: werte } : {}

export const weissNicht: Werte = { [WEISS_NICHT]: 'ja' }

/** Takes somebody out again; what was said about them stays in the history and counts no more. */
export async function entfernePerson(db: TraegerDb, tresor: Tresor, h: Handlung, antrag: Antrag, person: string): Promise<Antrag> {
  if (antrag.gesendetAm !== null || person === 'p1' || !kennungen(antrag.antworten).includes(person)) return antrag
  const werte: Werte = { entfernt: 'ja' }
  await insertAntworten(db, tresor, h.traegerId, antrag.antragId, [{ seite: 'person', person, werte }], h.jetzt, h.konto?.kontoId)
  return { ...antrag, antworten: { ...antrag.antworten, [`person/${person}`]: werte } }
}

/** The page of an address: one that applies, or that of a person who is being added. */
export function schrittZu(antrag: Antrag, seite: string, person: string, heute: string): Schritt | undefined {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const da = findeSchritt(lage, seite, person)
  if (da !== undefined || seite !== 'person' || !/^p\d{1,2}$/.test(person) || person === 'p1') return da
  const mitNeuer = lageDesAntrags({ ...antrag.antworten, [`person/${person}`]: {} }, antrag.wirktAb, heute)
  return findeSchritt(mitNeuer, seite, person)
}
