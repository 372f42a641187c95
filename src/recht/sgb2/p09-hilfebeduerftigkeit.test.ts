import { describe, expect, test } from 'vitest'
import type { Einkommen, Falldatei, Person } from '../falldatei.ts'
import type { AusschlussArt, Ergebnis } from '../index.ts'
import { fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

const kindergeld: Einkommen = { art: 'kindergeld', betrag: 259 }
const rente = (betrag: number): Einkommen => ({ art: 'rente', betrag })
const unterhalt = (betrag: number): Einkommen => ({ art: 'unterhalt', betrag })

function haus(personen: readonly Person[], grundmiete: number, teil: Partial<Falldatei> = {}): Ergebnis {
  return rechneAus(fall({ personen, unterkunft: { grundmiete }, ...teil }))
}
const leistungen = (e: Ergebnis): number[] => Object.values(e.personen).map((p) => p.leistung)
const angerechnet = (e: Ergebnis): number[] => Object.values(e.personen).map((p) => p.anrechenbaresEinkommen)

describe('§ 9 Abs. 2 SGB II, worked example: couple with two children, 2026', () => {
  const e = haus(
    [
      person('vater', { partner: 'mutter', einkommen: [{ art: 'erwerb', brutto: 1480, netto: 1180 }] }),
      person('mutter', { partner: 'vater' }),
      kind('acht', '2017-06-15', { eltern: ['vater', 'mutter'], einkommen: [kindergeld] }),
      kind('vier', '2021-06-15', { eltern: ['vater', 'mutter'], einkommen: [kindergeld] }),
    ],
    913.45,
  )
  test('needs and income', () => {
    expect(Object.values(e.personen).map((p) => p.bedarf)).toEqual([734.36, 734.36, 618.36, 585.36])
    expect(e.gesamtbedarf).toBe(2672.44)
    expect(e.personen.vater?.bereinigtesEinkommen).toBe(804)
  })
  test('shares to the cent', () => {
    expect(angerechnet(e)).toEqual([274.05, 274.05, 393.11, 380.79])
    expect(knoten(e, 'p9.bedarfssumme').wert).toBe(215444)
    expect(lies(knoten(e, 'p9.anteil', 2))).toBe('804,00 € × 359,36 € ÷ 2.154,44 € = 134,11 €')
    expect(knoten(e, 'p9.anteil', 2).aus[3]?.wert).toBe(1)
    expect(lies(knoten(e, 'p9.ungedeckt', 2))).toBe('618,36 € − 0,00 € − 259,00 € = 359,36 €')
  })
  test('claims, who pays, Sofortzuschlag on top', () => {
    expect(leistungen(e)).toEqual([460.31, 460.31, 225.25, 204.57])
    expect(e.anspruch).toBe(1400.44) // 1,350.44 and twice 25
    expect(e.kostentraeger).toEqual({ bund: 513.9, kommune: 886.54 })
  })
})

describe('§ 9 Abs. 2 SGB II, worked example: patchwork, a child outside, a cent left over, 2026', () => {
  const familie = (uvg: number) =>
    haus(
      [
        person('mutter', { partner: 'partner', einkommen: [{ art: 'arbeitslosengeld', betrag: 410 }] }),
        person('partner', { partner: 'mutter', einkommen: [{ art: 'minijob', brutto: 603, netto: 603 }] }),
        kind('a', '2012-06-15', { eltern: ['mutter'], einkommen: [{ art: 'unterhaltsvorschuss', betrag: uvg }, kindergeld] }),
        kind('b', '2022-06-15', { eltern: ['mutter', 'partner'], einkommen: [kindergeld] }),
      ],
      800.05,
    )
  const e = familie(394)
  test('child A covers its need, 62.99 of its Kindergeld pass on to the mother', () => {
    expect(e.personen.a).toMatchObject({ bedarf: 590.01, leistung: 0, sofortzuschlag: 25 })
    expect(e.personen.mutter?.bereinigtesEinkommen).toBe(442.99)
    expect(e.personen.partner?.bereinigtesEinkommen).toBe(394.1)
    expect(lies(knoten(e, 'p11.kindergeldrest'))).toBe('62,99 € Kindergeld braucht das Kind nicht. Es zählt beim Elternteil.')
  })
  test('the cent left over goes to the first of two equal fractions', () => {
    expect([e.personen.mutter, e.personen.partner].map((p) => p?.anrechenbaresEinkommen)).toEqual([345.61, 345.6])
    expect(leistungen(e)).toEqual([360.4, 360.41, 0, 152.13])
    expect(hatHinweis(e, 'einzelne Cent übrig')).toBe(true)
  })
  test('totals without child A, who pays', () => {
    expect(e.gesamtbedarf).toBe(1969.03)
    expect(e.anspruch).toBe(922.94) // 872.94 and 25 for each child
    expect(e.kostentraeger).toEqual({ bund: 370.79, kommune: 552.15 })
  })
  test('a stepparent serves the child of the partner too', () => {
    // without UVG: 774.10 over 706.01, 706.01, 331.01, 298.01
    expect(leistungen(familie(0))).toEqual([438.24, 438.24, 205.47, 184.99])
  })
})

describe('§ 9 Abs. 2 Satz 3 SGB II, the limit of the need', () => {
  // 2 × 506 + 400 = 1,412
  test.each([
    [1442, 0, false],
    [1441.99, 0.01, true],
    [1800, 0, false],
  ])('pension of %d EUR: claim %d', (betrag, anspruch, bedürftig) => {
    const e = haus(paar({ einkommen: [rente(betrag)] }), 400)
    expect([e.anspruch, e.hilfebeduerftig]).toEqual([anspruch, bedürftig])
  })
  test('what covers everything covers exactly everything', () => {
    const e = haus(paar({ einkommen: [rente(1800)] }), 400)
    expect(e.anrechenbaresEinkommen).toBe(1412)
    expect(lies(knoten(e, 'p9.anteil', 0))).toBe('Das Einkommen von 1.770,00 € deckt den ganzen Bedarf von 706,00 €.')
  })
  test('exactly the need says so too', () => {
    const e = haus(paar({ einkommen: [rente(1442)] }), 400)
    expect(lies(knoten(e, 'p9.anteil', 0))).toBe('Das Einkommen von 1.412,00 € deckt den ganzen Bedarf von 706,00 €.')
  })
  test('a child never serves its parents or brothers', () => {
    const e = haus([person('p1'), kind('reich', '2012-06-15', { einkommen: [unterhalt(2000)] }), kind('arm', '2014-06-15')], 900)
    expect(e.personen.arm?.leistung).toBe(690)
    expect(e.personen.p1?.anrechenbaresEinkommen).toBe(0)
    expect(hatHinweis(e, 'Der Rest bleibt ihm')).toBe(false)
  })
})

describe('cents left over (R-01)', () => {
  // need of 506 each: a couple and a child of 20 with 451 and 55
  const drei = (betrag: number, zuerst = false) => {
    const k = kind('k', '2005-06-15', { mehrbedarfUnabweisbar: 55 })
    const [p1, p2] = paar({ geburtsdatum: '1980-05-15', einkommen: [rente(betrag + 30)] })
    return haus(zuerst ? [k, p1, p2] : [p1, p2, k], 0)
  }
  test.each([
    [100, [33.34, 33.33, 33.33], true],
    [100.01, [33.34, 33.34, 33.33], true],
    [100.02, [33.34, 33.34, 33.34], false],
    [0.01, [0.01, 0, 0], true],
    [0.02, [0.01, 0.01, 0], true],
  ])('%d EUR over three equal needs: %j', (betrag, soll, hinweis) => {
    const e = drei(betrag)
    expect(angerechnet(e)).toEqual(soll)
    expect(hatHinweis(e, 'einzelne Cent übrig')).toBe(hinweis)
  })
  test('ties in the order of the file', () => {
    expect(angerechnet(drei(100, true))).toEqual([33.34, 33.33, 33.33])
  })
  test('the larger fraction goes before the order of the file', () => {
    // 100 over 506, 506, 390: 36.0913, 36.0913, 27.8174: the cent goes to the child
    const e = haus([...paar({ einkommen: [rente(130)] }), kind('k', '2015-06-15')], 0)
    expect(angerechnet(e)).toEqual([36.09, 36.09, 27.82])
  })
  test('two cents left over, one to each of the two largest fractions', () => {
    // 100.01 over 506, 506, 390, 357: 28.7663, 28.7663, 22.1717, 20.2957
    const e = haus([...paar({ einkommen: [rente(130.01)] }), kind('k1', '2015-06-15'), kind('k2', '2021-06-15')], 0)
    expect(angerechnet(e)).toEqual([28.77, 28.77, 22.17, 20.3])
  })
  test('housing is rounded for each head instead', () => {
    const e = haus([...paar(), kind('k', '2015-06-15')], 100)
    expect(Object.values(e.personen).map((p) => p.unterkunft)).toEqual([33.33, 33.33, 33.33])
  })
})

describe('§ 9 Abs. 3 SGB II, pregnant child', () => {
  const familie = (entbindungstermin?: string) =>
    haus(
      [
        person('p1', { einkommen: [rente(1200)] }),
        kind('k', '2008-06-15', { einkommen: [kindergeld], ...(entbindungstermin ? { entbindungstermin } : {}) }),
      ],
      600,
    )
  test('the income of the mother does not count for it', () => {
    // 471 + 17 % of 471 + 300 − 259; the mother has 1,170 for her own 930.56
    const e = familie('2026-06-01')
    expect(leistungen(e)).toEqual([0, 592.07])
    expect(angerechnet(e)).toEqual([930.56, 259])
  })
  test('it does for one who is not pregnant', () => {
    expect(leistungen(familie())).toEqual([175.82, 96.74]) // 1,170 over 930.56 and 512
  })
  test('its own income still counts', () => {
    const k = kind('k', '2008-06-15', { entbindungstermin: '2026-06-01', einkommen: [kindergeld, unterhalt(100)] })
    expect(haus([person('p1', { einkommen: [rente(1200)] }), k], 600).personen.k?.leistung).toBe(492.07)
  })
})

describe('§ 9 Abs. 2, 3 SGB II, three generations', () => {
  const oma = (einkommen: readonly Einkommen[] = [{ art: 'arbeitslosengeld', betrag: 430 }]) =>
    person('oma', { geburtsdatum: '1975-06-15', einkommen })
  const mutter = (einkommen: readonly Einkommen[], teil: Partial<Person> = {}) =>
    kind('mutter', '2004-05-15', { eltern: ['oma'], einkommen, ...teil })
  const enkel = (geburtsdatum: string, einkommen: readonly Einkommen[] = [kindergeld, { art: 'unterhaltsvorschuss', betrag: 299 }]) =>
    kind('enkel', geburtsdatum, { eltern: ['mutter'], einkommen })
  const job: Einkommen = { art: 'erwerb', brutto: 400, netto: 400 }

  test('child of eight: the mother shares with it first, then she takes part in the grandmother’s income', () => {
    const e = haus([oma(), mutter([kindergeld, job]), enkel('2017-06-15')], 900)
    expect(leistungen(e)).toEqual([604.23, 329.75, 92.58])
    expect(e.personen.enkel?.anrechenbaresEinkommen).toBe(597.42) // 558 and 39.42
    expect(e.personen.mutter?.anrechenbaresEinkommen).toBe(600.81) // 259, 200.58, 141.23
    expect(lies(knoten(e, 'p9.anteil-elternteil', 1))).toBe('240,00 € × 671,56 € ÷ 803,56 € = 200,58 €')
    expect(hatHinweis(e, 'Drei Generationen')).toBe(true)
  })
  test('the order of the file does not matter', () => {
    const e = haus([enkel('2017-06-15'), mutter([kindergeld, job]), oma()], 900)
    expect(leistungen(e)).toEqual([92.58, 329.75, 604.23])
    expect(leistungen(haus([mutter([kindergeld, job]), oma(), enkel('2017-06-15')], 900))).toEqual([329.75, 604.23, 92.58])
  })
  test('a sister of the mother takes part in the grandmother’s income, not in the mother’s', () => {
    // rent 1,200: 300 each. Sister 451 + 300 − 229 = 522 open; 400 over 863, 470.98, 522
    const schwester = kind('schwester', '2005-05-15', { eltern: ['oma'], einkommen: [kindergeld] })
    const e = haus([oma(), mutter([kindergeld, job]), schwester, enkel('2017-06-15')], 1200)
    expect(e.personen.enkel?.leistung).toBe(92.58)
    expect(leistungen(e).slice(0, 3)).toEqual([677.01, 369.47, 409.5])
  })
  test('child of four: the grandmother’s income serves only herself', () => {
    const e = haus([oma(), mutter([kindergeld, job]), enkel('2021-06-15', [kindergeld, { art: 'unterhaltsvorschuss', betrag: 227 }])], 900)
    expect(leistungen(e)).toEqual([463, 608.66, 129.02])
  })
  test('the grandparents never serve the grandchild', () => {
    const e = haus([oma([rente(5000)]), mutter([]), enkel('2017-06-15', [])], 900)
    expect(leistungen(e)).toEqual([0, 0, 690])
  })
  test('surplus Kindergeld of the grandchild is income of its mother', () => {
    // 390 + 300 = 690 with 559 maintenance: 131 of the Kindergeld used, 128 left, 30 off it
    const e = haus([oma([]), mutter([kindergeld]), enkel('2017-06-15', [kindergeld, unterhalt(559)])], 900)
    expect(e.personen.mutter?.bereinigtesEinkommen).toBe(357)
    expect(leistungen(e)).toEqual([863, 573.56, 0])
  })
  test('Kindergeld of the mother serves herself; what she can spare is income of the grandmother', () => {
    // own need 930.56, child 132: 1,062.56. Income 850: 259 − (850 + 259 − 1,062.56) = 212.56 of the Kindergeld used, 46.44 pass on
    const e = haus([oma([]), mutter([kindergeld, rente(880)]), enkel('2017-06-15')], 900)
    expect(leistungen(e)).toEqual([846.56, 0, 0]) // 863 − (46.44 − 30)
    expect(e.personen.oma?.bereinigtesEinkommen).toBe(16.44)
    expect(angerechnet(e)).toEqual([16.44, 930.56, 690])
    expect(angerechnet(haus([enkel('2017-06-15'), mutter([kindergeld, rente(880)]), oma([])], 900))).toEqual([690, 930.56, 16.44])
  })
  test('an excluded child has no need that she would have to cover', () => {
    // 850 + 259 − 930.56 = 178.44 of the Kindergeld pass on, less 30
    const fremd = { ...enkel('2017-06-15'), ausgeschlossen: 'auslaender-7-1-2' as const }
    expect(leistungen(haus([oma([]), mutter([kindergeld, rente(880)]), fremd], 900))).toEqual([714.56, 0, 0])
  })
  test('Kindergeld above her whole need passes on at least so far', () => {
    const e = haus([oma([]), mutter([{ art: 'kindergeld', betrag: 1000 }]), enkel('2017-06-15')], 900)
    // 930.56 used, 30 of the 1,000 are hers for insurance: 970 − 930.56 = 39.44, less 30
    expect(leistungen(e)).toEqual([853.56, 0, 132])
  })
  test('two mothers in one household: the income of each serves herself and her own child', () => {
    // 630.56 and 390 each; 100 → 61.79 and 38.21, 200 → 123.57 and 76.43
    const zweite = kind('zweite', '2005-05-15', { eltern: ['oma'], einkommen: [rente(230)] })
    const anderer = kind('anderer', '2017-06-15', { eltern: ['zweite'] })
    const e = haus([enkel('2017-06-15', []), mutter([rente(130)]), oma([]), zweite, anderer], 0)
    expect(angerechnet(e)).toEqual([38.21, 61.79, 0, 123.57, 76.43])
  })
  test('no share in the income of a mother who has none', () => {
    expect(() => knoten(haus([oma(), mutter([]), enkel('2017-06-15')], 900), 'p9.anteil-elternteil')).toThrow('no node')
  })
  test('an excluded mother gives her child what she has above her own need', () => {
    // BAföG 900 − 100; own need 930.56 − 259 = 671.56; 128.44 for the child’s 132
    const e = haus([oma(), mutter([kindergeld, { art: 'bafoeg', betrag: 900 }], { ausgeschlossen: 'bafoeg-oder-bab' }), enkel('2017-06-15')], 900)
    expect(leistungen(e)).toEqual([463, 0, 3.56])
    expect(lies(knoten(e, 'p9.ueberschuss', 1))).toBe('800,00 € − 671,56 € = 128,44 €')
  })
  test('the Mehrbedarf of an excluded mother takes part in the grandmother’s income', () => {
    // grant 67.56 (12 % of 563); 400 over 863 and 67.56
    const e = haus([oma(), mutter([kindergeld], { ausgeschlossen: 'bafoeg-oder-bab' }), enkel('2017-06-15')], 900)
    expect(leistungen(e)).toEqual([492.04, 38.52, 132])
  })
})

describe('mixed Bedarfsgemeinschaft (BSG 15.4.2008, B 14/7b AS 58/06 R)', () => {
  const mit = (ausgeschlossen: AusschlussArt, einkommen: readonly Einkommen[], monat = '2026-03') =>
    haus(paar({}, { ausgeschlossen, einkommen, geburtsdatum: '1962-06-15' }), 400, { monat })

  test.each<AusschlussArt>(['altersrente', 'auslaender-7-1-2', 'asylblg', 'sonstiges', 'nicht-erreichbar'])(
    '%s: 870 EUR against 706 leave 164',
    (art) => {
      const e = mit(art, [rente(900)])
      expect(leistungen(e)).toEqual([542, 0])
      expect(e.gesamtbedarf).toBe(706)
      expect(angerechnet(e)).toEqual([164, 0])
      expect(lies(knoten(e, 'p9.ueberschuss', 1))).toBe('870,00 € − 706,00 € = 164,00 €')
    },
  )
  test('exactly the own need, and a cent more', () => {
    const genau = mit('altersrente', [rente(736)])
    expect(leistungen(genau)).toEqual([706, 0])
    expect(lies(knoten(genau, 'p9.ueberschuss', 1))).toBe('706,00 € − 706,00 € = 0,00 €')
    expect(leistungen(mit('altersrente', [rente(736.01)]))).toEqual([705.99, 0])
  })
  test('a gap of the excluded person is not filled', () => {
    const e = haus(paar({ einkommen: [rente(530)] }, { ausgeschlossen: 'altersrente', einkommen: [rente(100)] }), 400)
    expect(leistungen(e)).toEqual([206, 0])
    expect(lies(knoten(e, 'p9.ueberschuss', 1))).toBe('Das Einkommen von 70,00 € reicht nicht über den eigenen Bedarf von 706,00 €.')
  })
  test('Grundsicherung im Alter: neither need nor income takes part', () => {
    const e = mit('sgb12-viertes-kapitel', [rente(3000)])
    expect(leistungen(e)).toEqual([706, 0])
    expect(hatHinweis(e, 'ausgeschlossen')).toBe(false)
  })
  test('stationary: stage 1 for both', () => {
    // 870 − (563 + 200) = 107
    expect(leistungen(mit('stationaer', [rente(900)]))).toEqual([656, 0])
  })
  test('training: BAföG above the whole notional need', () => {
    const e = mit('bafoeg-oder-bab', [{ art: 'bafoeg', betrag: 900 }])
    expect(leistungen(e)).toEqual([612, 0]) // 800 − 706 = 94
  })
  test('not reachable since July 2026: the housing is with the partner, the own need without it', () => {
    const e = mit('nicht-erreichbar', [rente(600)], '2026-08')
    expect(e.personen.p1?.bedarf).toBe(906)
    expect(leistungen(e)).toEqual([842, 0]) // 570 − 506 = 64
    expect(hatHinweis(e, 'nicht erreichbare Person bei der Einkommensverteilung')).toBe(true)
  })
  test('not reachable, with a Mehrbedarf: it belongs to the own need', () => {
    // 570 − 506 − 50 = 14
    const fort = { ausgeschlossen: 'nicht-erreichbar', mehrbedarfUnabweisbar: 50, einkommen: [rente(600)] } as const
    expect(leistungen(haus(paar({}, fort), 400, { monat: '2026-08' }))).toEqual([892, 0])
  })
  test('not reachable before: the own need with housing', () => {
    expect(leistungen(mit('nicht-erreichbar', [rente(600)], '2026-06'))).toEqual([706, 0])
  })
  test('without income of the excluded person no hint on it', () => {
    expect(hatHinweis(mit('altersrente', []), 'nur das Einkommen, das ihren eigenen Bedarf übersteigt')).toBe(false)
    expect(hatHinweis(mit('altersrente', [rente(900)]), 'nur das Einkommen, das ihren eigenen Bedarf übersteigt')).toBe(true)
    expect(hatHinweis(mit('altersrente', [rente(30)]), 'nur das Einkommen, das ihren eigenen Bedarf übersteigt')).toBe(false)
    expect(hatHinweis(mit('altersrente', [rente(30.01)]), 'nur das Einkommen, das ihren eigenen Bedarf übersteigt')).toBe(true)
  })
  test('the surplus serves partner and children', () => {
    const [p1, p2] = paar({}, { ausgeschlossen: 'asylblg', einkommen: [rente(900)] })
    // rent 600: 200 each; 164 over 706 and 390 + 200
    expect(leistungen(haus([p1, p2, kind('k', '2015-06-15')], 600))).toEqual([616.66, 0, 515.34])
  })
  test('a partner beyond the age limit counts as one with a pension', () => {
    expect(leistungen(haus(paar({}, { geburtsdatum: '1955-06-15', einkommen: [rente(900)] }), 400))).toEqual([542, 0])
  })

  test('an excluded child takes no part and gives nothing to the parents', () => {
    const k = kind('k', '2004-06-15', { ausgeschlossen: 'asylblg', einkommen: [{ art: 'krankengeld', betrag: 2000 }] })
    const e = haus([person('p1', { geburtsdatum: '1975-06-15', einkommen: [rente(130)] }), k], 400)
    expect(leistungen(e)).toEqual([663, 0])
    expect(hatHinweis(e, 'Der Rest bleibt ihm')).toBe(true)
    const arm = kind('k', '2004-06-15', { ausgeschlossen: 'asylblg', einkommen: [{ art: 'krankengeld', betrag: 600 }] })
    expect(hatHinweis(haus([person('p1', { geburtsdatum: '1975-06-15' }), arm], 400), 'Der Rest bleibt ihm')).toBe(false)
    const alt: Person = { ...k, ausgeschlossen: 'sgb12-viertes-kapitel' }
    expect(hatHinweis(haus([person('p1', { geburtsdatum: '1975-06-15' }), alt], 400), 'Der Rest bleibt ihm')).toBe(false)
    // 451 + 200 of need, 30 for insurance
    const genau: Person = { ...k, einkommen: [{ art: 'krankengeld', betrag: 681 }] }
    expect(hatHinweis(haus([person('p1', { geburtsdatum: '1975-06-15' }), genau], 400), 'Der Rest bleibt ihm')).toBe(false)
  })
})

describe('§ 27 Abs. 2 SGB II, Mehrbedarf of a trainee in the distribution', () => {
  const mutter = (bafoeg: number) =>
    haus(
      [
        person('p1', { ausgeschlossen: 'bafoeg-oder-bab', einkommen: [{ art: 'bafoeg', betrag: bafoeg }] }),
        kind('k', '2021-06-15', { einkommen: [kindergeld] }),
      ],
      600,
    )
  // need 563 + 202.68 + 300 = 1,065.68
  test.each([
    [600, 202.68, 'income leaves more than the Mehrbedarf'],
    [963, 202.68, '863 leave exactly the Mehrbedarf'],
    [963.01, 202.67, 'one cent less'],
    [1165.67, 0.01, 'one cent left'],
    [1165.68, 0, 'nothing left'],
  ])('BAföG of %d EUR: grant %d EUR (%s)', (betrag, soll, _grund) => {
    expect(mutter(betrag).personen.p1?.leistung).toBe(soll)
  })
  test('what is left above the whole notional need goes to the child', () => {
    expect(mutter(1265.68).personen.k?.leistung).toBe(298) // 357 + 300 − 259 − 100
  })
  test('the grant takes part in the income of the partner', () => {
    const [p1, p2] = paar({ einkommen: [rente(430)] }, { ausgeschlossen: 'bafoeg-oder-bab', mehrbedarfUnabweisbar: 94 })
    // 400 over 706 and 94: 353 and 47
    const e = haus([p1, p2], 400)
    expect([leistungen(e), angerechnet(e)]).toEqual([
      [353, 47],
      [353, 47],
    ])
    expect(e.gesamtbedarf).toBe(800)
  })
  test('the reasoning', () => {
    expect(knoten(mutter(1000), 'p27.zuschuss').aus.map((k) => k.schluessel)).toEqual(['mehrbedarfe', 'p19.bedarf', 'p11.einkommen'])
    expect(knoten(haus([person('p1')], 400), 'p19.bedarf').aus.map((k) => k.schluessel)).toEqual(['p20.regelbedarf', 'p22.anteil'])
    const ohneMehrbedarf = haus([person('p1', { ausgeschlossen: 'bafoeg-oder-bab' })], 400)
    expect(knoten(ohneMehrbedarf, 'anspruch.person').aus).toEqual([])
    expect(lies(knoten(mutter(1000), 'p27.zuschuss'))).toBe('Mehrbedarfe 202,68 €; ungedeckt sind 165,68 €. Zuschuss: 165,68 €')
  })
})

describe('reasoning of the distribution', () => {
  test('each share shows income, own need, all needs', () => {
    const e = haus(paar({ einkommen: [rente(330)] }, { einkommen: [rente(130)] }), 400)
    expect(lies(knoten(e, 'p9.verteilbar'))).toBe('300,00 € + 100,00 € = 400,00 €')
    expect(lies(knoten(e, 'p9.bedarfssumme'))).toBe('706,00 € + 706,00 € = 1.412,00 €')
  })
  test('who has no open need does not stand in the sum', () => {
    const e = haus(paar({ einkommen: [rente(130)] }, { ausgeschlossen: 'bafoeg-oder-bab' }), 400)
    expect(knoten(e, 'p9.bedarfssumme').aus.map((k) => k.person)).toEqual([0])
  })
  test('no share where nobody has income, a share of zero where nothing of it counts', () => {
    expect(() => knoten(haus(paar(), 400), 'p9.anteil')).toThrow('no node')
    expect(knoten(haus(paar({}, { einkommen: [{ art: 'minijob', betrag: 90 }] }), 400), 'p9.anteil').wert).toBe(0)
  })
  test('Kindergeld of a child that the lump sum of the parent takes is shown', () => {
    const e = haus([person('p1'), kind('k', '2015-06-15', { einkommen: [kindergeld, unterhalt(351)] })], 420)
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(0)
    expect(lies(knoten(e, 'p11b.sonstiges', 0))).toBe('10,00 € − 30,00 €, nicht unter null = 0,00 €')
  })
  test('hints of trial runs do not stay', () => {
    // in full the arrears would leave a cent over, as sixth parts they do not
    const e = haus(paar({ einkommen: [{ art: 'krankengeld', betrag: 6180, nachzahlung: true }] }), 400)
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(1000)
    expect(leistungen(e)).toEqual([206, 206])
    expect(hatHinweis(e, 'einzelne Cent übrig')).toBe(false)
  })
})
