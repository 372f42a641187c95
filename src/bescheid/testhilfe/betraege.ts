import type { Monat } from '../monat.ts'
import { mitglieder, personen } from '../monat.ts'
import { betraegeIm } from '../seitenvergleich.ts'
import { cent, zahl } from '../worte.ts'

/**
 * Every amount that a notice over these months may show, found without the code that writes the notice: values of results and of the
 * reasoning, their sums over persons and months, differences of neighbouring months, and the few sums a reader can check on the page.
 */
export function erlaubteBetraege(monate: readonly Monat[]): Set<string> {
  const centwerte = new Set<number>()
  const merke = (...werte: number[]): void => {
    for (const wert of werte) centwerte.add(Math.abs(Math.round(wert)))
  }
  for (const m of monate) {
    ergebniswerte(m, merke)
    baumwerte(m, merke)
  }
  const ansprueche = monate.map((m) => cent(m.ergebnis.anspruch))
  const auszahlungen = monate.map((m) => cent(m.ergebnis.anspruch) - summe(m, 'aufrechnung'))
  merke(
    ...ansprueche.map((a, i) => a - (ansprueche[i - 1] ?? a)),
    auszahlungen.reduce((a, b) => a + b, 0),
  )
  return new Set([...centwerte].map((wert) => zahl(wert)))
}

function summe(m: Monat, feld: 'aufrechnung' | 'leistung' | 'anspruch' | 'sofortzuschlag' | 'minderung'): number {
  return personen(m).reduce((s, p) => s + cent(p.ergebnis[feld]), 0)
}

function ergebniswerte(m: Monat, merke: (...werte: number[]) => void): void {
  const e = m.ergebnis
  merke(...[e.gesamtbedarf, e.anrechenbaresEinkommen, e.anspruch, e.kostentraeger.bund, e.kostentraeger.kommune].map(cent))
  const jeFeld = new Map<string, number>()
  for (const { ergebnis } of personen(m)) {
    for (const [feld, wert] of Object.entries(ergebnis)) {
      merke(cent(wert))
      jeFeld.set(feld, (jeFeld.get(feld) ?? 0) + cent(wert))
    }
    // what is left before a reduction and what is paid out: differences of two values of the result
    merke(cent(ergebnis.leistung) + cent(ergebnis.minderung), cent(ergebnis.anspruch) - cent(ergebnis.aufrechnung))
  }
  // days without a claim, a person without one, rounding of parts: need less means less benefit; what is open before it is shared
  const ohne = personen(m).map(({ ergebnis: r, i }) => {
    const vermoegen = m.baum.finde('p12.anteil', i)?.wert ?? 0
    return cent(r.bedarf) - cent(r.anrechenbaresEinkommen) - vermoegen - cent(r.leistung) - cent(r.minderung)
  })
  const ungedeckt = personen(m).map(({ ergebnis: r, i }) => m.baum.finde('p9.ungedeckt', i)?.wert ?? cent(r.bedarf))
  for (const je of [ohne, ungedeckt])
    merke(
      ...je,
      je.reduce((a, b) => a + b, 0),
    )
  bargeld(m, merke)
  for (const h of e.hinweise) merke(...betraegeIm(h.satz).map((b) => Number(b.replaceAll('.', '').replace(',', ''))))
  merke(...jeFeld.values(), summe(m, 'leistung') + summe(m, 'minderung'), cent(e.anspruch) - summe(m, 'aufrechnung'))
  merke(cent(e.gesamtbedarf) - cent(e.anrechenbaresEinkommen))
  // of those whose need it is; with assets that are used
  for (const feld of ['regelbedarf', 'mehrbedarf', 'unterkunft'] as const) merke(mitglieder(m).reduce((s, p) => s + cent(p.ergebnis[feld]), 0))
  const vermoegen = m.fall.personen.reduce(
    (s, _, i) => s + (m.baum.finde('p12.anteil', i)?.wert ?? 0) + (m.baum.finde('p12.eigenes', i)?.wert ?? 0),
    0,
  )
  merke(cent(e.anrechenbaresEinkommen) + vermoegen, cent(e.gesamtbedarf) - cent(e.anrechenbaresEinkommen) - vermoegen)
}

/** What comes in, by facts of the case: wages, everything else, and all of it with what the jobcenter pays. */
function bargeld(m: Monat, merke: (...werte: number[]) => void): void {
  const dabei = new Set(mitglieder(m).map(({ person }) => person.id))
  const alle = m.fall.personen.flatMap((p) => (dabei.has(p.id) ? (p.einkommen ?? []) : []))
  const lohn = alle.reduce((s, e) => s + cent(e.netto ?? (e.betriebseinnahmen ?? 0) - (e.betriebsausgaben ?? 0)), 0)
  const anderes = alle.reduce((s, e) => s + cent(e.betrag ?? 0), 0)
  merke(lohn, anderes, lohn + anderes + cent(m.ergebnis.anspruch) - summe(m, 'aufrechnung'))
}

function baumwerte(m: Monat, merke: (...werte: number[]) => void): void {
  const jeName = new Map<string, number>()
  for (const k of m.baum.knoten) {
    if (k.einheit !== 'Cent') continue
    merke(k.wert)
    jeName.set(k.name, (jeName.get(k.name) ?? 0) + k.wert)
    const werte = k.aus.map((o) => o.wert)
    const [satz = 0, brutto = 0, von = 0, bis = 0] = werte
    if (k.schluessel.startsWith('p11b.band')) merke(Math.min(brutto, bis) - von)
    // what of a wage stays free; what a person has left open; what own income covers
    if (k.schluessel === 'p11b.erwerb' || k.schluessel === 'p9.ungedeckt') merke(satz - k.wert, satz - brutto)
    if (k.schluessel === 'p22.kopfteil') merke(werte.slice(0, -1).reduce((a, b) => a + b, 0))
  }
  merke(...jeName.values())
}
