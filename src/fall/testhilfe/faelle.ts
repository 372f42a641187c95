import { readdirSync, readFileSync } from 'node:fs'

const ordner = new URL('../../recht/faelle/', import.meta.url)

/** The published worked examples as they stand in their files. */
export const veroeffentlichteFaelle: { datei: string; roh: Record<string, unknown> }[] = readdirSync(ordner, { recursive: true, encoding: 'utf8' })
  .filter((datei) => datei.endsWith('.json'))
  .sort()
  .map((datei) => ({ datei, roh: JSON.parse(readFileSync(new URL(datei, ordner), 'utf8')) }))

/** Exercise data: a couple with one child in August 2026; each call gives a new one to change. */
export function uebungsfall() {
  return {
    schema: 'fall/v1',
    id: 'uebung-paar-mit-kind',
    monat: '2026-08',
    personen: [
      { id: 'p1', geburtsdatum: '1990-05-01', partner: 'p2' },
      { id: 'p2', geburtsdatum: '1992-06-02', partner: 'p1' },
      { id: 'k1', geburtsdatum: '2018-03-04', eltern: ['p1', 'p2'], einkommen: [{ art: 'kindergeld', betrag: 259 }] },
    ],
    unterkunft: { grundmiete: 480, nebenkosten: 120, heizkosten: 90 },
  }
}
