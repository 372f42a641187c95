import { readdirSync, readFileSync } from 'node:fs'
import { berechne, type Ergebnis, type Falldatei } from '../../recht/index.ts'

const ordner = new URL('../../recht/faelle/', import.meta.url)

/** The published worked examples that this version calculates, with their results. */
export const berechneteFaelle: readonly Ergebnis[] = readdirSync(ordner, { recursive: true, encoding: 'utf8' })
  .filter((datei) => datei.endsWith('.json'))
  .sort()
  .flatMap((datei) => {
    const ergebnis = berechne(JSON.parse(readFileSync(new URL(datei, ordner), 'utf8')) as Falldatei)
    return ergebnis.schema === 'ergebnis/v1' ? [ergebnis] : []
  })

/** The result of a household; fails where it is refused. */
export function rechneAus(fall: Omit<Falldatei, 'schema' | 'id'>): Ergebnis {
  const ergebnis = berechne({ schema: 'fall/v1', id: 'uebung', ...fall })
  if (ergebnis.schema === 'fehler/v1') throw new Error(JSON.stringify(ergebnis.fehler))
  return ergebnis
}

/** Exercise data: a single adult with a rent and no income. */
export function alleinstehend(monat: string, { miete = 400 } = {}): Ergebnis {
  return rechneAus({ monat, personen: [{ id: 'p1', geburtsdatum: '1990-05-15' }], unterkunft: { grundmiete: miete } })
}
