import { type Angabe, angabeName, angabeText, artInfo, liesAngaben } from '../fall/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { neuerungen as t } from './texte/personal.ts'
import { datumKurz } from './worte.ts'

/** A fact that was not yet known, or that was still in force, at a moment: what the second person must look at again. */
export type Neuerung = Readonly<{
  art: string /** `Heizkosten ab 01.10.2026` */
  was: string /** value, or that it ended */
  wie: string
  wann: string
}>

/** How the facts of a case differ from what was known at a moment; a replaced fact is told by the one in its place. */
export async function seither(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  damals: Temporal.Instant,
  jetzt: readonly Angabe[],
): Promise<Neuerung[]> {
  const alt = await liesAngaben(db, traegerId, fallId, damals)
  const altIds = new Set(alt.map((a) => a.angabeId))
  const neuIds = new Set(jetzt.map((a) => a.angabeId))
  const dazu = jetzt.filter((a) => !altIds.has(a.angabeId) && !istRest(a, alt))
  const ersetzt = new Set(jetzt.map((a) => a.ersetzt))
  const weg = alt.filter((a) => !neuIds.has(a.angabeId) && !ersetzt.has(a.angabeId))
  return [
    ...dazu.map((a): Neuerung => ({ art: a.art, was: benannt(a), wie: wertVon(a), wann: herkunft(a) })),
    ...weg.map((a): Neuerung => ({ art: a.art, was: benannt(a), wie: t.giltNichtMehr, wann: '' })),
  ]
}

/** `Heizkosten ab 01.10.2026: 104,00 €, erfasst am 18.08.2026 von T. Heine` */
export function neuerungAlsSatz({ was, wie, wann }: Neuerung): string {
  return `${was}: ${wie}${wann === '' ? '' : `, ${wann}`}`
}

/** What stays of an old fact that now ends earlier: the same value from the same day. */
function istRest(a: Angabe, alt: readonly Angabe[]): boolean {
  const vorher = alt.find((b) => b.angabeId === a.ersetzt)
  return vorher !== undefined && vorher.giltVon === a.giltVon && JSON.stringify(vorher.wert) === JSON.stringify(a.wert)
}

function benannt(a: Angabe): string {
  return t.ab(angabeName(artInfo(a.art), a.wert), datumKurz(a.giltVon))
}

/** The value without the name it is told with. */
function wertVon(a: Angabe): string {
  const info = artInfo(a.art)
  const text = angabeText(info, a.wert, {})
  const vorsatz = `${angabeName(info, a.wert)}, `
  return text.startsWith(vorsatz) ? text.slice(vorsatz.length) : text
}

function herkunft(a: Angabe): string {
  return t.erfasst(datumKurz(tagVon(a.bekanntSeit).toString()), a.erfasstVon)
}
