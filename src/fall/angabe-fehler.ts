import type { Angabe } from './angabe.ts'
import { artInfo } from './angabe-arten.ts'
import { alsDatum } from './anzeige.ts'

/** Why a fact was not entered. `saetze` are German and shown as they are. */
export type AngabeFehler =
  | Readonly<{ art: 'form' | 'nicht-gefunden' | 'mehrdeutig'; saetze: readonly string[] }>
  | Readonly<{ art: 'inzwischen-geaendert'; saetze: readonly string[]; durch: string; neu: Angabe }>

export function fehler(art: 'form' | 'nicht-gefunden' | 'mehrdeutig', ...saetze: string[]): Readonly<{ ok: false; fehler: AngabeFehler }> {
  return { ok: false, fehler: { art, saetze } }
}

/** Says who replaced a fact meanwhile, and by what. */
export function alsGeaendert(alle: readonly Angabe[], angabeId: string): Readonly<{ ok: false; fehler: AngabeFehler }> {
  const neu = alle.find((a) => a.ersetzt === angabeId) ?? alle.find((a) => a.angabeId === angabeId && a.wert === null)
  if (neu === undefined) return fehler('nicht-gefunden', 'Diese Angabe gibt es in diesem Fall nicht.')
  const { name } = artInfo(neu.art)
  const was =
    neu.wert === null
      ? `${neu.erfasstVon} hat „${name}“ inzwischen zurückgenommen.`
      : `${neu.erfasstVon} hat „${name}“ inzwischen geändert: gilt jetzt ab ${alsDatum(neu.giltVon)}${neu.giltBis === null ? '' : ` bis ${alsDatum(neu.giltBis)}`}.`
  return { ok: false, fehler: { art: 'inzwischen-geaendert', saetze: [was, 'Bitte sehen Sie sich den neuen Stand an.'], durch: neu.erfasstVon, neu } }
}
