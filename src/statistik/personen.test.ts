import { describe, expect, test } from 'vitest'
import { berechne, type Falldatei, type Person } from '../recht/index.ts'
import { Eingefroren, type Gezaehlt, zaehlePersonen } from './personen.ts'

const eva: Person = { id: 'p1', geburtsdatum: '1990-03-04' }
const RB = 56_300
const WOHNEN = 46_000

/** Counted as in the house: calculated, frozen as JSON, read again. */
function zaehle(personen: readonly Person[], mehr: Partial<Falldatei> = {}): Record<string, Gezaehlt> {
  const fall: Falldatei = { schema: 'fall/v1', id: 'uebung', monat: '2026-08', personen, unterkunft: { grundmiete: 400, heizkosten: 60 }, ...mehr }
  const ergebnis = berechne(fall)
  if (ergebnis.schema === 'fehler/v1') throw new Error(JSON.stringify(ergebnis.fehler))
  const { faelle, ergebnisse } = Eingefroren.parse(JSON.parse(JSON.stringify({ faelle: [fall], ergebnisse: [ergebnis] })))
  const [f, e] = [faelle[0], ergebnisse[0]]
  if (f === undefined || e === undefined) throw new Error('nothing was frozen')
  return Object.fromEntries(zaehlePersonen(f, e).map((g) => [g.kennung, g]))
}
const betraege = (g: Gezaehlt | undefined) => [g?.lluCent, g?.luhCent]
const mit = (minderungen: NonNullable<Person['minderungen']>, mehr: Partial<Person> = {}) => zaehle([{ ...eva, ...mehr, minderungen }]).p1

describe('the claim before a reduction (K1, K1E1)', () => {
  test('without one', () => expect(betraege(zaehle([eva]).p1)).toEqual([RB, WOHNEN]))
  test('30 % less is paid, the claim is the same', () => expect(betraege(mit([{ art: 'pflichtverletzung', prozent: 30 }]))).toEqual([RB, WOHNEN]))
  test('the whole Regelbedarf falls away, the claim is the same', () =>
    expect(betraege(mit([{ art: 'arbeitsverweigerung', prozent: 100 }]))).toEqual([RB, WOHNEN]))
  test('income comes off the Regelbedarf first, reduced or not (sec. 19 (3))', () => {
    const einkommen = [{ art: 'unterhalt', betrag: 300 }] as const
    const ohne = betraege(zaehle([{ ...eva, einkommen }]).p1)
    expect(ohne[1]).toBe(WOHNEN)
    expect(ohne[0]).toBeLessThan(RB)
    expect(betraege(mit([{ art: 'pflichtverletzung', prozent: 30 }], { einkommen }))).toEqual(ohne)
  })
})

describe('who is counted', () => {
  test('in need is whoever has a claim to living costs; a claim to education alone is none', () => {
    const kind: Person = { id: 'p2', geburtsdatum: '2015-01-01', eltern: ['p1'] }
    const reich = zaehle([eva, { ...kind, einkommen: [{ art: 'unterhalt', betrag: 900 }] }])
    expect([reich.p1?.hilfebeduerftig, reich.p2?.hilfebeduerftig]).toEqual([true, false])
    expect(betraege(reich.p2)).toEqual([0, 0])
  })
  test('from the 15th birthday on, in the month it falls into; able to work', () => {
    const kind = (geburtsdatum: string, mehr: Partial<Person> = {}) => zaehle([eva, { id: 'p2', geburtsdatum, eltern: ['p1'], ...mehr }]).p2
    expect(kind('2011-08-31')).toMatchObject({ hilfebeduerftig: true, elb: true })
    expect(kind('2011-09-01')).toMatchObject({ hilfebeduerftig: true, elb: false })
    expect(kind('2008-01-01', { erwerbsfaehig: false })).toMatchObject({ hilfebeduerftig: true, elb: false })
  })
  test('alone with a child below 18; not with the other parent in the household', () => {
    const kind = (geburtsdatum: string, eltern = ['p1']): Person => ({ id: 'p2', geburtsdatum, eltern })
    expect(zaehle([eva, kind('2008-09-01')]).p1?.alleinerziehend).toBe(true)
    expect(zaehle([eva, kind('2008-08-31')]).p1?.alleinerziehend).toBe(false)
    const paar: Person[] = [{ ...eva, partner: 'p3' }, kind('2015-01-01', ['p1', 'p3']), { id: 'p3', geburtsdatum: '1988-01-01', partner: 'p1' }]
    expect(zaehle(paar).p1?.alleinerziehend).toBe(false)
  })
})
