import { describe, expect, test } from 'vitest'
import { type Rechenmonat, rechneZeitraum } from '../bescheid/index.ts'
import type { Angabe } from '../fall/index.ts'
import { rasterVon, type Zeile } from './raster.ts'
import { findeStelle, warum } from './warum.ts'

const personen = [
  { personId: 'mira', kennung: 'p1', nr: 1 },
  { personId: 'jonas', kennung: 'p2', nr: 2 },
]

function angabe(
  art: Angabe['art'],
  wert: unknown,
  { person = null, von = '2026-01-01', schluessel = '' }: { person?: string | null; von?: string; schluessel?: string } = {},
): Angabe {
  return {
    angabeId: `${art} ${person} ${von} ${schluessel}`,
    personId: person,
    art,
    schluessel,
    wert,
    giltVon: von,
    giltBis: null,
    bekanntSeit: Temporal.Instant.from('2026-01-05T10:00Z'),
    erfasstVon: 'Übung',
    quelle: '',
    dokumentId: null,
    ersetzt: null,
  }
}

const angaben = [
  angabe('person.stamm', { vorname: 'Mira', nachname: 'Muster', geburtsdatum: '1991-03-04' }, { person: 'mira' }),
  angabe('person.stamm', { vorname: 'Jonas', nachname: 'Muster', geburtsdatum: '2017-06-02' }, { person: 'jonas' }),
  angabe('person.zugehoerig', true, { person: 'mira' }),
  angabe('person.zugehoerig', true, { person: 'jonas' }),
  angabe('person.eltern', ['p1'], { person: 'jonas' }),
  angabe('person.einkommen', { art: 'kindergeld', betrag: 259 }, { person: 'jonas', schluessel: '1' }),
  angabe('person.einkommen', { art: 'erwerb', brutto: 800, netto: 640 }, { person: 'mira', von: '2026-03-01', schluessel: '1' }),
  angabe('unterkunft.grundmiete', 400),
]
const monate = rechneZeitraum(angaben, personen, '2026-01', '2026-04', { aktenzeichen: '26-000001' })
const leer = { lagen: new Map(), beschieden: new Map<string, number>(), kommune: 'Landkreis' }
const raster = rasterVon(monate, leer)
const gut = (m: Rechenmonat | undefined) => (m?.ok ? m : expect.fail('not calculated'))

function zeile(gruppe: string, name: string): Zeile {
  return raster.gruppen.find((g) => g.name === gruppe)?.zeilen.find((z) => z.name === name) ?? expect.fail(`no line ${name}`)
}

describe('the grid of months', () => {
  test('shows each line to the cent of the result', () => {
    expect(zeile('Mira Muster', 'Regelbedarf').cent).toEqual([56300, 56300, 56300, 56300])
    monate.forEach((m, k) => {
      const ergebnis = gut(m).ergebnis
      expect(zeile('Mira Muster', 'Anspruch Mira').cent[k]).toBe(Math.round((ergebnis.personen.p1?.leistung ?? 0) * 100))
      expect(zeile('Zusammen', 'Auszahlung').cent[k]).toBe(Math.round(ergebnis.anspruch * 100))
      expect((zeile('Zusammen', 'davon Bund').cent[k] ?? 0) + (zeile('Zusammen', 'davon Landkreis').cent[k] ?? 0)).toBe(
        Math.round(ergebnis.anspruch * 100),
      )
    })
  })

  test('lines of a person add up to what the person gets', () => {
    for (const g of raster.gruppen.slice(0, -1)) {
      const posten = g.zeilen.filter((z) => z.art === 'posten')
      const anspruch = g.zeilen.at(-1)
      monate.forEach((_, k) => {
        expect(posten.reduce((s, z) => s + (z.cent[k] ?? 0), 0)).toBe(anspruch?.cent[k])
      })
    }
  })

  test('marks what differs from the month before, and nothing in the first', () => {
    const anspruch = zeile('Mira Muster', 'Anspruch Mira')
    expect(anspruch.neu).toEqual([2])
    expect(zeile('Mira Muster', 'Regelbedarf').neu).toEqual([])
  })

  test('says above it what changed, over the months it holds', () => {
    expect(raster.marken.map(({ monat, spalten }) => [monat, spalten])).toEqual([
      ['2026-01', 2],
      ['2026-03', 2],
    ])
    expect(raster.marken[0]?.gruende).toEqual([])
    expect(raster.marken[1]?.gruende.join()).toContain('Lohn')
  })

  test('compares with what was decided, only where something was', () => {
    const mit = rasterVon(monate, { ...leer, beschieden: new Map([['2026-03', 100_000]]) })
    const vergleich = mit.gruppen.at(-1)?.zeilen.find((z) => z.art === 'vergleich')
    const maerz = Math.round(gut(monate[2]).ergebnis.anspruch * 100)
    expect(vergleich?.cent).toEqual([null, null, maerz - 100_000, null])
    expect(raster.gruppen.at(-1)?.zeilen.some((z) => z.art === 'vergleich')).toBe(false)
  })

  test('leaves a month open that cannot be calculated, and says why', () => {
    const mit2027 = rasterVon(rechneZeitraum(angaben, personen, '2026-12', '2027-01', { aktenzeichen: '26-000001' }), leer)
    expect(mit2027.monate[1]).toMatchObject({ lage: 'nicht-gerechnet', saetze: [expect.stringContaining('noch nicht verkündet')] })
    expect(mit2027.gruppen[0]?.zeilen[0]?.cent[1]).toBeNull()
  })

  test('every amount with a reason opens it, and the reason has the same amount', () => {
    let geprueft = 0
    for (const g of raster.gruppen) {
      for (const z of g.zeilen) {
        z.cent.forEach((cent, k) => {
          const stelle = z.warum[k] ?? ''
          if (stelle === '' || cent === null) return
          const ort = findeStelle(monate, raster.monate[k]?.monat ?? '', stelle)
          const grund = ort && warum(ort)
          expect(grund, `${g.name} ${z.name}`).toBeDefined()
          if (z.art !== 'posten') expect(grund?.wert.replace(/\D/g, '')).toBe(String(Math.abs(cent)).padStart(3, '0'))
          geprueft++
        })
      }
    }
    expect(geprueft).toBeGreaterThan(40)
  })

  test('an address nobody made leads nowhere', () => {
    expect(findeStelle(monate, '2026-01', 'gibt.es.nicht.0')).toBeUndefined()
    expect(findeStelle(monate, '2030-01', 'p20.regelbedarf.0')).toBeUndefined()
    expect(findeStelle(monate, '2026-01', 'p20.regelbedarf')).toBeUndefined()
  })
})
