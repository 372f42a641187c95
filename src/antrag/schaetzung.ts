import { fallFuer } from '../fall/index.ts'
import { berechne, type Ergebnis, ersterMonat, type Falldatei, letzterMonat } from '../recht/index.ts'
import { alleAngaben } from './angaben.ts'
import { istUnbekannt, offeneSchritte, type Schritt, schritte, standVon, werteVon } from './gespraech.ts'
import type { Lage } from './lage.ts'

/** A first estimate out of the answers, or why there is none yet. */
export type Schaetzung =
  | Readonly<{ ok: true; fall: Falldatei; ergebnis: Ergebnis; unbekannt: readonly Schritt[] }>
  | Readonly<{
      ok: false
      offen: readonly Schritt[]
      /** why, where nothing is open */
      grund?: 'monat' | 'haushalt' | 'angaben'
      /** German sentences about answers that contradict each other */
      saetze: readonly string[]
    }>

/**
 * Computes the first month of an application from its answers alone. Open pages give no estimate, but a list; what somebody did not
 * know counts as not given and is named.
 */
export function schaetze(lage: Lage, wirktAb: string, jetzt: Temporal.Instant): Schaetzung {
  const offen = offeneSchritte(lage)
  if (offen.length > 0) return { ok: false, offen, saetze: [] }
  const gebaut = baueFall(lage, wirktAb, jetzt)
  if (!gebaut.ok) return { ok: false, offen: [], grund: 'angaben', saetze: gebaut.saetze }
  if (lage.monat < ersterMonat || lage.monat > letzterMonat) return { ok: false, offen: [], grund: 'monat', saetze: [] }
  const ergebnis = berechne(gebaut.fall, { begruendung: true })
  if (ergebnis.schema === 'fehler/v1') return { ok: false, offen: [], grund: 'haushalt', saetze: [] }
  return {
    ok: true,
    fall: gebaut.fall,
    ergebnis,
    unbekannt: schritte(lage).filter((s) => standVon(s, lage) === 'unbekannt' && istUnbekannt(werteVon(s, lage.antworten))),
  }
}

/** The case file of the first month, from whatever is answered so far. */
export function baueFall(
  lage: Lage,
  wirktAb: string,
  jetzt: Temporal.Instant,
): { ok: true; fall: Falldatei } | { ok: false; saetze: readonly string[] } {
  const personen = lage.bg.map((m, i) => ({ personId: m.id, kennung: m.id, nr: i + 1 }))
  const gebaut = fallFuer(alleAngaben(lage, wirktAb, jetzt), personen, lage.monat, { aktenzeichen: 'antrag' })
  return gebaut.ok ? gebaut : { ok: false, saetze: gebaut.fehler.saetze }
}
