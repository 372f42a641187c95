import { describe, expect, test } from 'vitest'
import type { Einkommen, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

const kindergeld = (betrag = 259): Einkommen => ({ art: 'kindergeld', betrag })
const unterhalt = (betrag: number): Einkommen => ({ art: 'unterhalt', betrag })

/** Mother of a ten-year-old, rent 420: the child needs 390 + 210 = 600, the mother 563 + 67.56 + 210 = 840.56. */
function mutterUndKind(einkommen: readonly Einkommen[], mutter: Partial<Person> = {}, teil: Partial<Person> = {}) {
  return rechneAus(fall({ personen: [person('p1', mutter), kind('k', '2015-05-15', { einkommen, ...teil })], unterkunft: { grundmiete: 420 } }))
}

describe('§ 11 Abs. 1 Satz 5 SGB II, Kindergeld is income of the child as far as it needs it', () => {
  test('all of it', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(300)])
    expect([e.personen.k?.leistung, e.personen.p1?.bereinigtesEinkommen, e.anspruch]).toEqual([41, 0, 906.56])
  })
  test('maintenance and Kindergeld exactly the need: out of the Bedarfsgemeinschaft, surplus 0.00', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(341)])
    expect([e.gesamtbedarf, e.personen.k?.leistung, e.personen.p1?.bereinigtesEinkommen]).toEqual([840.56, 0, 0])
    expect(e.personen.k?.sofortzuschlag).toBe(25)
  })
  test('one cent less: a member with a claim of one cent', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(340.99)])
    expect([e.gesamtbedarf, e.personen.k?.leistung]).toEqual([1440.56, 0.01])
  })
  test('surplus of 59 less the 30 EUR of the mother', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(400)])
    expect([e.personen.k?.bereinigtesEinkommen, e.personen.p1?.bereinigtesEinkommen]).toEqual([659, 29])
    expect(lies(knoten(e, 'p11.kindergeldrest'))).toBe('59,00 € Kindergeld braucht das Kind nicht. Es zählt beim Elternteil.')
    expect(lies(knoten(e, 'p11.kindergeldrest-kind'))).toBe('259,00 € − 200,00 € = 59,00 €')
    expect(lies(knoten(e, 'p11.kindergeldverbrauch'))).toBe('Vom Kindergeld von 259,00 € braucht das Kind 200,00 €.')
  })
  test('one cent is said to pass on', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(341.01)])
    expect(lies(knoten(e, 'p11.kindergeldrest'))).toBe('0,01 € Kindergeld braucht das Kind nicht. Es zählt beim Elternteil.')
  })
  test('a child with more than its need: all Kindergeld passes on, the rest of its income never', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(1000)])
    expect([e.personen.k?.bereinigtesEinkommen, e.personen.p1?.bereinigtesEinkommen]).toEqual([1259, 229])
  })
  test('the 30 EUR go once off all other income of the mother', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(400)], { einkommen: [{ art: 'rente', betrag: 100 }] })
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(129)
  })
  test('beside earnings of the mother nothing goes off the surplus any more', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(400)], { einkommen: [{ art: 'erwerb', brutto: 400, netto: 400 }] })
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(299) // 240 + 59
  })
  test('the surplus of two children is summed', () => {
    const kinder = ['k1', 'k2'].map((id) => kind(id, '2015-05-15', { einkommen: [kindergeld(), unterhalt(400)] }))
    const e = rechneAus(fall({ personen: [person('p1'), ...kinder], unterkunft: { grundmiete: 630 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(88)
  })
  test('assets of a child bring it out of the Bedarfsgemeinschaft, but do not replace its Kindergeld', () => {
    const e = mutterUndKind([kindergeld(), unterhalt(300)], {}, { vermoegen: [{ art: 'bar-und-konto', wert: 15041 }] })
    expect([e.gesamtbedarf, e.personen.p1?.bereinigtesEinkommen]).toEqual([840.56, 0])
  })
})

describe('deductions of a child that its other income does not bear go off its Kindergeld (BA Rz. 11.125)', () => {
  test.each<[string, string, Einkommen[], Person['absetzungen'], number]>([
    ['18 to 24: 30 EUR', '2006-05-15', [kindergeld()], {}, 229],
    ['18 to 24 with maintenance: off the maintenance', '2006-05-15', [kindergeld(), unterhalt(50)], {}, 279],
    ['maintenance of 20 bears 20, the Kindergeld 10', '2006-05-15', [kindergeld(), unterhalt(20)], {}, 249],
    ['minor without insurance', '2010-05-15', [kindergeld()], {}, 259],
    ['minor with own insurance', '2010-05-15', [kindergeld()], { privateVersicherungen: 5 }, 229],
    ['more than the Kindergeld', '2006-05-15', [kindergeld(20)], {}, 0],
    ['training pay bears everything', '2006-05-15', [kindergeld(), { art: 'ausbildungsverguetung', brutto: 650, netto: 500 }], {}, 259],
  ])('%s', (_name, geburtsdatum, einkommen, absetzungen, soll) => {
    const k = kind('k', geburtsdatum, { einkommen, absetzungen: absetzungen ?? {} })
    const e = rechneAus(fall({ personen: [person('p1', { geburtsdatum: '1980-01-15' }), k], unterkunft: { grundmiete: 900 } }))
    expect(e.personen.k?.bereinigtesEinkommen).toBe(soll)
  })
  test('the sentence', () => {
    const k = kind('k', '2006-05-15', { einkommen: [kindergeld(), unterhalt(20)] })
    const e = rechneAus(fall({ personen: [person('p1', { geburtsdatum: '1980-01-15' }), k], unterkunft: { grundmiete: 900 } }))
    expect(lies(knoten(e, 'p11b.kindergeld'))).toBe('259,00 € − 10,00 € = 249,00 €')
    expect(lies(knoten(e, 'p11b.kindergeld').aus[1])).toBe('Von 30,00 € trägt das andere Einkommen 20,00 €. Es bleiben 10,00 €.')
  })
})

describe('who gets the surplus', () => {
  const reich = [kindergeld(), unterhalt(900)]
  test('the first of the parents named, with a hint', () => {
    const [p1, p2] = paar()
    const e = rechneAus(
      fall({ personen: [p1, p2, kind('k', '2015-05-15', { eltern: ['p2', 'p1'], einkommen: reich })], unterkunft: { grundmiete: 600 } }),
    )
    expect([e.personen.p1?.bereinigtesEinkommen, e.personen.p2?.bereinigtesEinkommen]).toEqual([0, 229])
    expect(hatHinweis(e, 'Elternteil, der zuerst angegeben ist')).toBe(true)
  })
  test('the one who lives here', () => {
    const draussen = person('p2', { imHaushalt: false })
    const e = rechneAus(
      fall({
        personen: [person('p1'), draussen, kind('k', '2015-05-15', { eltern: ['p2', 'p1'], einkommen: reich })],
        unterkunft: { grundmiete: 600 },
      }),
    )
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(229)
    expect(hatHinweis(e, 'Elternteil, der zuerst angegeben ist')).toBe(false)
  })
  test('a young adult who lives alone has it as own income', () => {
    const e = rechneAus(
      fall({ personen: [person('p1', { geburtsdatum: '2004-05-15', einkommen: [kindergeld()] })], unterkunft: { grundmiete: 100 } }),
    )
    expect([e.personen.p1?.bereinigtesEinkommen, e.anspruch]).toEqual([229, 434])
  })
  test('a grown-up child with wages above its need: out, the Kindergeld passes on', () => {
    const k = kind('k', '2004-05-15', { einkommen: [kindergeld(), { art: 'erwerb', brutto: 1800, netto: 1400 }] })
    const e = rechneAus(fall({ personen: [person('p1', { geburtsdatum: '1980-01-15' }), k], unterkunft: { grundmiete: 600 } }))
    // 1,400 − 348 = 1,052 against 451 + 300
    expect([e.personen.k?.bereinigtesEinkommen, e.personen.p1?.bereinigtesEinkommen, e.gesamtbedarf]).toEqual([1311, 229, 863])
  })
  test('Kinderzuschlag goes before Kindergeld', () => {
    const e = mutterUndKind([kindergeld(), { art: 'kinderzuschlag', betrag: 297 }, unterhalt(100)])
    expect([e.personen.k?.bereinigtesEinkommen, e.personen.p1?.bereinigtesEinkommen]).toEqual([656, 26]) // 397 + 203, 56 − 30
  })
  test('a brother who leaves first does not disturb the reasoning of one who stays', () => {
    // the test is repeated; `rechneAus` re-evaluates every node
    const bleibt = kind('bleibt', '2004-05-15', { einkommen: [{ art: 'bab', betrag: 284.73 }], absetzungen: { werbungskosten: 128.72 } })
    const geht = kind('geht', '2015-05-15', { einkommen: [unterhalt(900)] })
    const e = rechneAus(fall({ personen: [person('p1', { geburtsdatum: '1980-01-15' }), geht, bleibt], unterkunft: { grundmiete: 600 } }))
    expect(e.personen.bleibt?.bereinigtesEinkommen).toBe(126.01) // 284.73 − 158.72
  })
})
