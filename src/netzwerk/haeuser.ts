import type { NetzZugriff } from '../platform/auth/index.ts'
import { type Haus, liesHaeuser } from './gremium.ts'
import { liesVerzeichnis } from './verzeichnis.ts'

/**
 * The houses that may have a seat: those of this installation, and those of the directory that do not work with it, by their
 * Gemeindeschlüssel. Outside of any unit of work.
 */
export async function waehlbareHaeuser(z: NetzZugriff): Promise<Haus[]> {
  const hiesige = await liesHaeuser(z.umfeld.db)
  const verzeichnis = await z.imNetz((db, h) => liesVerzeichnis(db, h.traegerId, 'netz'))
  const andere = verzeichnis
    .filter((e) => !hiesige.some((h) => h.haus === e.traegerId))
    .map((e) => ({ haus: `ags:${e.ags}`, name: e.eigenname ? `${e.name} (${e.eigenname})` : e.name, land: `DE-${e.land}` }))
  return [...hiesige, ...andere]
}
