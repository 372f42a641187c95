import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Vordruck } from './art-vordruck.ts'
import { druckhaus, vordruckrahmen } from './druck-umfeld.ts'
import { oeffentlicheInhalte } from './lesen.ts'
import { oeffentlicheFassung, sprachenVon } from './vordruck-liste.ts'
import { setzeVordruck } from './vordruck-setzen.ts'

/** A form that is in force, as others choose it. */
export type GeltenderVordruck = Readonly<{ adresse: string; nummer: string; titel: string; fassung: number; sprachen: readonly Sprache[] }>

export async function geltendeVordrucke(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant): Promise<GeltenderVordruck[]> {
  const alle = await oeffentlicheInhalte<Vordruck>(db, traegerId, 'vordruck', jetzt)
  return alle
    .filter((o) => !o.archiviert)
    .map(({ adresse, fassung, daten }) => ({
      adresse,
      nummer: daten.nummer,
      titel: daten.texte.de.titel,
      fassung,
      sprachen: sprachenVon(daten.texte),
    }))
    .toSorted((a, b) => a.nummer.localeCompare(b.nummer))
}

type Fuellung = Readonly<{
  adresse: string
  /** undefined: the one in force */
  fassung?: number
  sprache: Sprache
  werte: (schluessel: string, person: number | undefined) => string
  /** opaque sign of the case it is filled for */
  zeichen?: string
}>

/**
 * A form with what is known already, for one person or household: set each time and kept nowhere.
 *
 * @returns undefined where no such version was ever public; `zeichen`: letters that the font lacks
 */
export async function fuelleVordruck(
  db: TraegerDb,
  umfeld: Pick<Umfeld, 'traeger' | 'adresse'>,
  jetzt: Temporal.Instant,
  f: Fuellung,
): Promise<Readonly<{ ok: true; pdf: Buffer; nummer: string; fassung: number }> | Readonly<{ ok: false; zeichen: readonly string[] }> | undefined> {
  const gefunden = await oeffentlicheFassung<Vordruck>(db, umfeld.traeger.traegerId, 'vordruck', f.adresse, jetzt, f.fassung)
  if (gefunden === undefined || gefunden.daten.texte[f.sprache] === undefined) return undefined
  const haus = await druckhaus(db, umfeld, jetzt)
  const { ueberholt } = gefunden
  const nachfolger = ueberholt?.nachfolger && { name: ueberholt.nachfolger.name, adresse: haus.adresse(ueberholt.nachfolger.pfad) }
  const satz = await setzeVordruck(gefunden.daten, vordruckrahmen(haus, f.adresse), {
    sprache: f.sprache,
    fassung: gefunden.fassung,
    tag: gefunden.ab,
    ausfuellbar: false,
    werte: f.werte,
    ...(f.zeichen !== undefined && { zeichen: f.zeichen }),
    ueberholt: ueberholt && { seit: ueberholt.seit, ...(nachfolger && { nachfolger }) },
  })
  return satz.ok ? { ok: true, pdf: satz.pdf, nummer: gefunden.daten.nummer, fassung: gefunden.fassung } : satz
}
