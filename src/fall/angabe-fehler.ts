import type { Angabe } from './angabe.ts'
import { artInfo } from './angabe-arten.ts'
import { alsDatum } from './anzeige.ts'
import { angabefehler as t } from './texte/personal-saetze.ts'

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
  if (neu === undefined) return fehler('nicht-gefunden', t.unbekannt)
  const { name } = artInfo(neu.art)
  const wer = neu.erfasstVon
  const was = neu.wert === null ? t.zurueckgenommen(wer, name) : geaendert(wer, name, neu)
  return { ok: false, fehler: { art: 'inzwischen-geaendert', saetze: [was, t.neuerStand], durch: wer, neu } }
}

function geaendert(wer: string, name: string, { giltVon, giltBis }: Angabe): string {
  const ab = alsDatum(giltVon)
  return giltBis === null ? t.geaendert(wer, name, ab) : t.geaendertBis(wer, name, ab, alsDatum(giltBis))
}
