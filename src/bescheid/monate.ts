import { type Sprache, zeitworte } from '../platform/sprache/index.ts'
import { monatMitJahr, monatsname } from './worte.ts'

/** Months in a row, both ends included, `2026-09`. */
export type Spanne = Readonly<{ von: string; bis: string }>

export function folgemonat(monat: string): string {
  return Temporal.PlainYearMonth.from(monat).add({ months: 1 }).toString()
}

/** All months from the first to the last; empty where the last lies before the first. */
export function monateVon(spanne: Spanne): string[] {
  const monate: string[] = []
  for (let m = spanne.von; m <= spanne.bis; m = folgemonat(m)) monate.push(m)
  return monate
}

/** Runs of months without a gap. The months come in order. */
export function spannen(monate: readonly string[]): Spanne[] {
  const gefunden: { von: string; bis: string }[] = []
  for (const monat of monate) {
    const letzte = gefunden.at(-1)
    if (letzte !== undefined && folgemonat(letzte.bis) === monat) letzte.bis = monat
    else gefunden.push({ von: monat, bis: monat })
  }
  return gefunden
}

/** `September 2026`, `Oktober bis Dezember 2026`, `August 2026 und Februar bis April 2027` */
export function spannenText(monate: readonly string[], sprache: Sprache = 'de'): string {
  const texte = spannen(monate).map((s) => spanneText(s, sprache))
  return texte.length < 2 ? (texte[0] ?? '') : zeitworte(sprache).und(texte.slice(0, -1).join(', '), texte.at(-1) ?? '')
}

function spanneText({ von, bis }: Spanne, sprache: Sprache): string {
  if (von === bis) return monatMitJahr(von, sprache)
  const anfang = von.slice(0, 4) === bis.slice(0, 4) ? monatsname(von, sprache) : monatMitJahr(von, sprache)
  return zeitworte(sprache)[folgemonat(von) === bis ? 'und' : 'bis'](anfang, monatMitJahr(bis, sprache))
}
