import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { type Karte, liesKarte } from './karte.ts'
import { type Ansicht, stelleVergleichZusammen } from './vergleich-ansicht.ts'
import { hausVon } from './verzeichnis.ts'

type Anfrage = Readonly<{ netzId: string | undefined; traegerId: string; kreis: 'oeffentlich' | 'netz'; sprache: Sprache; url: URL }>

/** What an address asks of the comparison; the house of the site is marked unless another one is chosen, or none. */
export async function liesAnsicht(db: TraegerDb, { netzId, traegerId, kreis, sprache, url }: Anfrage): Promise<Ansicht | undefined> {
  if (netzId === undefined) return undefined
  const frage = (name: string) => url.searchParams.get(name) ?? ''
  const haus = frage('haus') === '' ? await hausVon(db, netzId, traegerId) : frage('haus')
  const auswahl = { kennzahl: frage('kennzahl'), zeitraum: frage('zeitraum'), gruppe: frage('gruppe'), haus }
  return stelleVergleichZusammen(db, { netzId, kreis, sprache, auswahl })
}

export type Seitendaten = Readonly<{ a: Ansicht | undefined; karte: Karte; haeuser: { haus: string; name: string }[] }>

/** The same with what the page needs around it. */
export async function liesVergleichsseite(db: TraegerDb, anfrage: Anfrage): Promise<Seitendaten> {
  const a = await liesAnsicht(db, anfrage)
  return { a, karte: liesKarte(), haeuser: (a?.zeilen ?? []).map(({ haus, name }) => ({ haus, name })) }
}
