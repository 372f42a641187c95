import type { TraegerDb } from '../platform/db/index.ts'
import type { Mitteilung } from './art-mitteilung.ts'
import type { Ort } from './presse-lesen.ts'
import { geaenderterKerntext, herausgegebenePakete } from './presse-paket.ts'

/** What a house has changed in the core text of the package it took over; undefined where it took none. */
export async function kerntextstand(
  db: TraegerDb,
  { netzId, jetzt }: Ort,
  m: Mitteilung,
): Promise<Readonly<{ paketId: string; titel: string; geaendert: readonly string[] }> | undefined> {
  if (m.paket === undefined || netzId === undefined) return undefined
  const paket = (await herausgegebenePakete(db, netzId, jetzt)).find((p) => p.paketId === m.paket?.paketId)
  return paket && { paketId: paket.paketId, titel: paket.daten.texte.de.titel, geaendert: geaenderterKerntext(paket.daten, m) }
}
