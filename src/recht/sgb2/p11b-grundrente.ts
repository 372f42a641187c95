import { alsEuro, promilleVon } from '../grundlage/geld.ts'
import { regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as ab from '../parameter/absetzbetraege.ts'
import { regelbedarfe } from '../parameter/recht.ts'
import { type Lage, type PersonLage, pfad } from './lage.ts'
import type { Einnahmen } from './p11-einkommen.ts'
import { anrechenbareEinnahme } from './p11a-freie-einnahmen.ts'

/** Sec. 11b (2a), sec. 82a SGB XII: allowance on a pension with enough years of Grundrentenzeiten. */
export const grundrentenfreibetrag = regel({
  schluessel: 'p11b.grundrente',
  name: 'Freibetrag bei Grundrentenzeiten',
  fundstelle: sgb2('§ 11b Abs. 2a'),
  einheit: 'Cent',
  formel: 'Sockel + Satz × (Rente − Sockel), höchstens die Hälfte der Stufe 1 und nicht mehr als die Rente; ohne genug Jahre null',
  rechne: (rente: number, jahre: number, mindestens: number, sockel: number, satz: number, anteil: number, stufe1: number) =>
    jahre < mindestens ? 0 : Math.min(rente, sockel + promilleVon(satz, Math.max(0, rente - sockel)), promilleVon(anteil, stufe1)),
  satz: (wert, [rente, jahre, mindestens]) =>
    `Von der Rente von ${alsEuro(rente)} bleiben ${alsEuro(wert)} frei: ${jahre} Jahre Grundrentenzeiten, nötig sind ${mindestens}.`,
})

const renteRegel = summenregel('p11.renten', 'Renten zusammen', sgb2('§ 11 Abs. 1'))

/** Pension after its allowance, added to the other income. */
export function nimmRente(l: Lage, p: PersonLage, e: Einnahmen): void {
  if (e.rente === 0) return
  const r = l.recht
  const frei = grundrentenfreibetrag.rechne(
    e.rente,
    p.grundrentenJahre,
    r.grundrenteJahre,
    r.grundrenteSockel,
    r.grundrenteSatz,
    r.grundrenteHoechstens,
    r.regelbedarf[1] ?? 0,
  )
  e.sonstiges += e.rente - frei
  if (l.spur) merke(l, p, e, frei)
}

function merke(l: Lage, p: PersonLage, e: Einnahmen, frei: number): void {
  const spur = l.spur
  if (spur === null) return
  if (frei === 0) {
    e.knoten.sonstiges.push(...e.knoten.rente)
    return
  }
  const rente = e.knoten.rente.length === 1 ? e.knoten.rente[0] : undefined
  const ganze = rente ?? spur.regel(renteRegel, p.i, e.rente, [...e.knoten.rente])
  const werte = [ab.grundrenteMindestjahre, ab.grundrenteSockel, ab.grundrenteSatz, ab.grundrenteHoechstens, regelbedarfe[0]]
  const jahre = spur.angabe(`${pfad(l, p)}.grundrentenzeitenJahre`, 'Grundrentenzeiten', p.grundrentenJahre, 'Jahre', p.i)
  const freibetrag = spur.regel(grundrentenfreibetrag, p.i, frei, [ganze, jahre, ...werte.map((z) => spur.parameter(z))])
  const regelOhne = { ...anrechenbareEinnahme, schluessel: 'p11.rente', name: 'Rente ohne Freibetrag', fundstelle: sgb2('§ 11b Abs. 2a') }
  e.knoten.sonstiges.push(spur.regel(regelOhne, p.i, e.rente - frei, [ganze, freibetrag]))
}
