import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsJson, berechne, type Ergebnis, type Falldatei, type Person, type PersonErgebnis } from './index.ts'
import { haushalt, irgendeinHaushalt } from './testhilfe/haushalt.ts'
import { pruefeBegruendung } from './testhilfe.ts'

const optionen = { numRuns: 300, seed: 20260701 }

function rechne(f: Falldatei, begruendung = false): Ergebnis {
  const e = berechne(f, { begruendung })
  if (e.schema === 'fehler/v1') throw new Error(JSON.stringify(e.fehler))
  return e
}
const cent = (euro: number) => Math.round(euro * 100)
const summe = (e: Ergebnis, feld: keyof PersonErgebnis) => Object.values(e.personen).reduce((s, p) => s + cent(p[feld]), 0)

/** The same household with every person changed. */
function jede(f: Falldatei, aendere: (p: Person) => Person): Falldatei {
  return { ...f, personen: f.personen.map(aendere) }
}

/** Where a left-over cent can be lost or won again: a reduction takes the cents of one person only, and days are rounded for each. */
function ohneRundungJePerson(f: Falldatei): Falldatei {
  const { anspruchVon: _von, anspruchBis: _bis, ...rest } = f
  return jede(rest, ({ minderungen: _, ...p }) => p)
}

describe('any household', () => {
  test('is computed, but for a few that lack a fact', () => {
    const faelle = fc.sample(irgendeinHaushalt, { numRuns: 1000, seed: optionen.seed })
    const berechnet = faelle.map((f) => berechne(f)).filter((e) => e.schema === 'ergebnis/v1')
    expect(berechnet.length).toBeGreaterThan(970)
    expect(berechnet.filter((e) => e.anspruch > 0).length, 'with a claim').toBeGreaterThan(700)
    expect(berechnet.filter((e) => e.anrechenbaresEinkommen > 0 && e.anspruch > 0).length, 'income and a claim').toBeGreaterThan(300)
  })

  test('has no negative amount, and parts that add up to the cent', () => {
    fc.assert(
      fc.property(haushalt, (f) => {
        const e = rechne(f)
        for (const [id, p] of Object.entries(e.personen)) {
          for (const [feld, wert] of Object.entries(p)) expect(wert, `${id}.${feld}`).toBeGreaterThanOrEqual(0)
          for (const [feld, wert] of Object.entries(p))
            expect(Number.isSafeInteger(cent(wert)) && Math.abs(wert * 100 - cent(wert)) < 1e-6, feld).toBe(true)
          const teile = p.leistung + p.bildungTeilhabe + p.sofortzuschlag + p.erstausstattung + p.zuschussVersicherung
          expect(cent(teile), `${id}: parts`).toBe(cent(p.anspruch))
          expect(cent(p.bund + p.kommune), `${id}: who pays`).toBe(cent(p.anspruch))
          expect(cent(p.regelbedarf + p.mehrbedarf + p.unterkunft), `${id}: need`).toBe(cent(p.bedarf))
          expect(p.leistung + p.minderung, `${id}: not more than the need`).toBeLessThanOrEqual(p.bedarf + 0.001)
          expect(p.aufrechnung).toBeLessThanOrEqual(p.leistung)
        }
        expect(summe(e, 'anspruch')).toBe(cent(e.anspruch))
        expect([summe(e, 'bund'), summe(e, 'kommune')]).toEqual([cent(e.kostentraeger.bund), cent(e.kostentraeger.kommune)])
        expect(cent(e.kostentraeger.bund + e.kostentraeger.kommune)).toBe(cent(e.anspruch))
        expect(e.anrechenbaresEinkommen).toBeLessThanOrEqual(e.gesamtbedarf + 0.001)
      }),
      optionen,
    )
  })

  test('is explained: every number again from its operands, and the same result without the reasoning', () => {
    fc.assert(
      fc.property(haushalt, (f) => {
        const mit = rechne(f, true)
        const { begruendung, ...ergebnis } = mit
        expect(ergebnis).toEqual(rechne(f))
        pruefeBegruendung(mit)
        expect(begruendung && alsJson(begruendung).wert).toBe(mit.anspruch)
      }),
      optionen,
    )
  })

  test('gives the same again, whatever was calculated in between', () => {
    fc.assert(
      fc.property(fc.array(haushalt, { minLength: 2, maxLength: 6 }), (faelle) => {
        const einmal = faelle.map((f) => JSON.stringify(berechne(f)))
        const zurueck = [...faelle].reverse().map((f) => JSON.stringify(berechne(f)))
        expect(zurueck.reverse()).toEqual(einmal)
      }),
      { ...optionen, numRuns: 60 },
    )
  })

  test('does not change with the order of the keys', () => {
    const andersherum = (wert: unknown): unknown => {
      if (Array.isArray(wert)) return wert.map(andersherum)
      if (typeof wert !== 'object' || wert === null) return wert
      return Object.fromEntries(
        Object.entries(wert)
          .reverse()
          .map(([k, w]) => [k, andersherum(w)]),
      )
    }
    fc.assert(
      fc.property(haushalt, (f) => {
        expect(JSON.stringify(berechne(andersherum(f) as Falldatei))).toBe(JSON.stringify(berechne(f)))
      }),
      optionen,
    )
  })
})

describe('the order of the persons', () => {
  // the first person stays: the local limits are those of its Bedarfsgemeinschaft; unused allowances move in the order of the file
  const mitOrdnung = haushalt.chain((f) =>
    fc.record({ f: fc.constant(f), rest: fc.shuffledSubarray(f.personen.slice(1), { minLength: f.personen.length - 1 }) }),
  )

  // the cent left over of a share that moves (sec. 22 (7) sentence 4) may fall to somebody who is excluded
  const vergleichbar = ({ vermoegen: _, imHaushalt, ausgeschlossen, ...p }: Person): Person => ({
    ...p,
    ...(p.id === 'p1' || imHaushalt === undefined ? {} : { imHaushalt }),
    ...(ausgeschlossen === undefined || ausgeschlossen === 'nicht-erreichbar' ? {} : { ausgeschlossen }),
  })

  test('changes nothing but who gets a cent that is left over', () => {
    fc.assert(
      fc.property(mitOrdnung, ({ f, rest }) => {
        const [erste] = f.personen
        if (erste === undefined) throw new Error('nobody')
        const gleich = ohneRundungJePerson(jede(f, vergleichbar))
        const a = rechne(gleich)
        const reihenfolge = [erste.id, ...rest.map((p) => p.id)]
        const b = rechne({ ...gleich, personen: reihenfolge.map((id) => gleich.personen.find((p) => p.id === id) as Person) })
        const wechsel = a.hinweise.some((h) => h.satz.includes('wird in diesem Monat'))
        expect(Math.abs(cent(a.anspruch) - cent(b.anspruch))).toBeLessThanOrEqual(wechsel ? a.hinweise.length * 4 : 0)
        for (const id of reihenfolge) {
          expect(Math.abs((a.personen[id]?.anspruch ?? 0) - (b.personen[id]?.anspruch ?? 0)), id).toBeLessThan(wechsel ? 0.06 : 0.031)
        }
      }),
      optionen,
    )
  })
})

describe('more need', () => {
  // Arrears are spread over six months only where they would end the claim (sec. 11 (3)): there the statute itself gives less for more need.
  const ohneNachzahlung = (p: Person): Person => ({
    ...p,
    ...(p.einkommen ? { einkommen: p.einkommen.filter((e) => e.art !== 'einmalig').map(({ nachzahlung: _, ...e }) => e) } : {}),
  })
  // A child that stays because its need grew uses allowances that others had before (policy on sec. 12 (2) sentence 2), and its subsidy of
  // sec. 26 (4) is then measured against the surplus of all.
  const ohneVermoegen = ({ vermoegen: _, zuschussVersicherung: _z, ...p }: Person): Person => p
  const vergleichbar = (f: Falldatei) => ohneRundungJePerson(jede(f, (p) => ohneVermoegen(ohneNachzahlung(p))))

  /** Without the local limits: a child that stays in the Bedarfsgemeinschaft because its need grew shares one limit with the others. */
  function ohneGrenzen(f: Falldatei): Falldatei {
    const { angemessenBruttokalt: _a, angemessenHeizkosten: _h, quadratmeterpreisGrenze: _q, zulaessigeMiete: _z, ...unterkunft } = f.unterkunft
    return { ...vergleichbar(f), unterkunft }
  }

  test('of rent that no limit cuts never lowers the claim', () => {
    fc.assert(
      fc.property(haushalt, fc.integer({ min: 1, max: 60_000 }), (f, mehr) => {
        const basis = ohneGrenzen(f)
        const hoeher = { ...basis, unterkunft: { ...basis.unterkunft, grundmiete: (cent(basis.unterkunft.grundmiete ?? 0) + mehr) / 100 } }
        expect(cent(rechne(hoeher).anspruch)).toBeGreaterThanOrEqual(cent(rechne(basis).anspruch))
      }),
      optionen,
    )
  })

  test('of a Mehrbedarf that cannot be avoided never lowers the claim', () => {
    fc.assert(
      fc.property(haushalt, fc.nat(), fc.integer({ min: 1, max: 60_000 }), (f, wer, mehr) => {
        const basis = ohneGrenzen(f)
        const k = wer % basis.personen.length
        const personen = basis.personen.map((p, i) =>
          i === k ? { ...p, mehrbedarfUnabweisbar: (cent(p.mehrbedarfUnabweisbar ?? 0) + mehr) / 100 } : p,
        )
        expect(cent(rechne({ ...basis, personen }).anspruch)).toBeGreaterThanOrEqual(cent(rechne(basis).anspruch))
      }),
      optionen,
    )
  })
})
