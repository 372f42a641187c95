import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Angabe, gueltigAm, inKraft, planeAenderung } from './angabe.ts'
import { type ArtInfo, angabeArten } from './angabe-arten.ts'
import { luecken, ueberschneidungen } from './angaben-befunde.ts'
import { angabe, mensch } from './testhilfe/angaben.ts'

const tagNr = (n: number) => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString()
const moment = (n: number) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: 24 * n })
const miete = (wert: number, von: number, rest: Partial<Angabe> = {}) => angabe('unterkunft.grundmiete', wert, tagNr(von), rest)

/** Acts on the rows as the use cases do. */
function wendeAn(alle: readonly Angabe[], wert: number, ab: number, am: number): Angabe[] {
  const plan = planeAenderung(inKraft(alle, moment(am)), tagNr(ab))
  if (plan === undefined) return [...alle]
  const { rest, neu } = plan
  const bekanntSeit = moment(am)
  const gekuerzt = rest
    ? [miete(0, 0, { ...rest.ersetzt, angabeId: `r${am}`, giltBis: rest.giltBis, ersetzt: rest.ersetzt.angabeId, bekanntSeit })]
    : []
  return [...alle, ...gekuerzt, miete(wert, 0, { ...neu, angabeId: `n${am}`, bekanntSeit })]
}
const schritt = fc.record({ wert: fc.integer({ min: 1, max: 999 }), ab: fc.integer({ min: 0, max: 60 }) })

describe('facts on two time axes', () => {
  test('a change holds from its day on and leaves every day before as it was; nothing overlaps', () => {
    fc.assert(
      fc.property(fc.array(schritt, { minLength: 1, maxLength: 12 }), (schritte) => {
        let alle: Angabe[] = []
        for (const [am, { wert, ab }] of schritte.entries()) {
          const vorher = inKraft(alle, moment(am))
          alle = wendeAn(alle, wert, ab, am)
          const nachher = inKraft(alle, moment(am))
          const [neu] = gueltigAm(nachher, tagNr(ab))
          expect(neu?.wert).toBe(wert)
          expect(ueberschneidungen(nachher)).toEqual([])
          for (let tag = 0; tag < 70; tag++) {
            const darin = tagNr(tag) >= tagNr(ab) && (neu?.giltBis === null || tagNr(tag) <= (neu?.giltBis ?? ''))
            const soll = darin ? wert : gueltigAm(vorher, tagNr(tag))[0]?.wert
            expect(gueltigAm(nachher, tagNr(tag))[0]?.wert).toBe(soll)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('what was known at a moment never changes, whatever is learned later', () => {
    fc.assert(
      fc.property(fc.array(schritt, { minLength: 2, maxLength: 12 }), (schritte) => {
        let alle: Angabe[] = []
        const damals: Angabe[][] = []
        for (const [am, { wert, ab }] of schritte.entries()) {
          alle = wendeAn(alle, wert, ab, am)
          damals.push(inKraft(alle, moment(am)))
        }
        for (const [am, stand] of damals.entries()) expect(inKraft(alle, moment(am))).toEqual(stand)
      }),
      { numRuns: 60 },
    )
  })

  test('where two hold on a day nobody guesses which one is meant', () => {
    expect(planeAenderung([miete(1, 0), miete(2, 5)], tagNr(10))).toBeUndefined()
  })

  test('without one in force the new one ends before the next begins', () => {
    expect(planeAenderung([miete(1, 31)], tagNr(10))?.neu).toEqual({ giltVon: tagNr(10), giltBis: tagNr(30), ersetzt: null })
  })
})

describe('overlaps and gaps', () => {
  test('an overlap names both facts and its days', () => {
    const [a, b] = [miete(1, 0, { giltBis: tagNr(20) }), miete(2, 10, { giltBis: tagNr(40) })]
    expect(ueberschneidungen([a, b, miete(3, 41)])).toEqual([{ angaben: [a, b], von: tagNr(10), bis: tagNr(20) }])
    expect(ueberschneidungen([a, { ...b, schluessel: '2' }])).toEqual([])
  })

  const [mira, vonMira] = mensch(1, 'Mira', '1990-05-01', tagNr(0), tagNr(99))
  const offen = (angaben: Angabe[]) => luecken([...vonMira, ...angaben], tagNr(0), tagNr(119)).map((l) => [l.von, l.bis])
  test.each<[string, Angabe[], [number, number][]]>([
    ['between two', [miete(1, 0, { giltBis: tagNr(9) }), miete(2, 20)], [[10, 19]]],
    ['none between neighbours', [miete(1, 0, { giltBis: tagNr(9) }), miete(2, 10)], []],
    [
      'before and after, for what everybody has',
      [miete(1, 5, { giltBis: tagNr(9) })],
      [
        [0, 4],
        [10, 119],
      ],
    ],
    ['not after what may end', [angabe('person.schueler', true, tagNr(5), { giltBis: tagNr(9), personId: mira.personId })], []],
    ['not where the person belongs elsewhere', [angabe('zahlung.konto', {}, tagNr(0), { giltBis: tagNr(99), personId: mira.personId })], []],
    ['not around what belongs to one month', [angabe('unterkunft.guthaben', 5, tagNr(5), { giltBis: tagNr(9) })], []],
  ])('%s', (_, angaben, erwartet) => {
    expect(offen(angaben)).toEqual(erwartet.map(([von, bis]) => [tagNr(von), tagNr(bis)]))
  })
})

describe('the kinds of facts', () => {
  const proben: Record<string, unknown> = {
    text: 'Text',
    iban: 'DE02120300000000202051',
    euro: 12.34,
    zahl: 3.5,
    ganz: 30,
    ja: true,
    tag: '2026-08-01',
    person: 'p1',
    personen: ['p1'],
  }
  const probe = (info: ArtInfo) => {
    const werte = info.felder.map((f) => [f.name, f.form === 'auswahl' ? Object.keys(f.optionen ?? {})[0] : proben[f.form]] as const)
    return info.felder.length === 1 && info.felder[0]?.name === '' ? werte[0]?.[1] : Object.fromEntries(werte)
  }
  const eigenwillig: Record<string, Record<string, unknown>> = {
    'haushalt.anschrift': { plz: '38855' },
    'haushalt.kontakt': { email: 'mira@example.org' },
    'haushalt.erreichbarkeit': { plz: '38855' },
    'person.aufrechnung': { satz: 10 },
    'person.minderung': { stufe: 1 },
  }

  test.each(angabeArten.filter((a) => a.felder.length > 0).map((a) => [a.art, a] as const))(
    '%s: its form gives what its check accepts',
    (art, info) => {
      const wert = probe(info)
      const ergaenzt = eigenwillig[art] ? { ...Object(wert), ...eigenwillig[art] } : wert
      expect(info.schema.safeParse(ergaenzt).error).toBeUndefined()
      expect(info.schema.safeParse(undefined).success).toBe(false)
      expect(info.schema.safeParse({ fremd: 1 }).success).toBe(false)
    },
  )

  test('have names of their own and no two the same art', () => {
    expect(new Set(angabeArten.map((a) => a.art)).size).toBe(angabeArten.length)
    expect(angabeArten.every((a) => a.name !== '')).toBe(true)
  })
})
