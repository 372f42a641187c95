import { describe, expect, test } from 'vitest'
import type { BildungTeilhabe, Einkommen, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lehneAb, lies, paar, person, rechneAus } from '../testhilfe.ts'

const mutter = person('p1', { geburtsdatum: '1980-01-01' })

/** Education and participation of a child of the file, euros. */
function bildung(teil: Partial<Person>, monat = '2026-03', geburtsdatum = '2015-01-01'): number | undefined {
  return rechneAus(fall({ monat, personen: [mutter, kind('k1', geburtsdatum, teil)] })).personen.k1?.bildungTeilhabe
}

describe('§ 28 Abs. 3 SGB II, school supplies', () => {
  test.each([
    ['2023-02', 58],
    ['2023-08', 116],
    ['2024-02', 65],
    ['2024-08', 130],
    ['2025-02', 65],
    ['2025-08', 130],
    ['2026-02', 65],
    ['2026-08', 130],
  ])('in %s: %f for a pupil without an entry', (monat, betrag) => {
    expect(bildung({ schueler: true }, monat)).toBe(betrag)
    expect(bildung({ bildungTeilhabe: [{ art: 'schulbedarf' }] }, monat)).toBe(betrag)
    expect(bildung({ schueler: true, bildungTeilhabe: [{ art: 'schulbedarf' }] }, monat)).toBe(betrag)
    expect(bildung({}, monat)).toBe(0)
  })

  test('not for a child with another need who is no pupil', () => {
    expect(bildung({ bildungTeilhabe: [{ art: 'teilhabe' }] }, '2026-08')).toBe(15)
  })

  test.each(['2026-01', '2026-03', '2026-07', '2026-09', '2026-12'])('nothing in %s', (monat) => {
    expect(bildung({ schueler: true }, monat)).toBe(0)
  })

  test('an entry with an amount replaces it, in any month: late entry into school', () => {
    const spaet = (betrag: number, monat: string) => bildung({ schueler: true, bildungTeilhabe: [{ art: 'schulbedarf', betrag }] }, monat)
    expect(spaet(195, '2026-03')).toBe(195)
    expect(spaet(65, '2026-08')).toBe(65)
    expect(spaet(0, '2026-08')).toBe(0)
  })

  test('an entry without an amount in another month is refused', () => {
    const fehler = lehneAb(fall({ personen: [mutter, kind('k1', '2015-01-01', { bildungTeilhabe: [{ art: 'schulbedarf' }] })] }))
    expect(fehler).toMatchObject({ art: 'angaben-fehlen', felder: ['personen[1].bildungTeilhabe[0].betrag'] })
  })

  test.each([
    ['2001-08-01', 0, '25 on the first of the month'],
    ['2001-08-02', 130, '25 on the second'],
  ])('born %s: %f (%s)', (geburtsdatum, betrag) => {
    const e = rechneAus(fall({ monat: '2026-08', personen: [person('p1', { geburtsdatum, schueler: true })] }))
    expect(e.personen.p1?.bildungTeilhabe).toBe(betrag)
  })

  test('not with training pay', () => {
    expect(bildung({ schueler: true, ausbildung: 'betrieblich' }, '2026-08', '2009-01-01')).toBe(0)
    expect(bildung({ schueler: true, ausbildung: 'schulisch' }, '2026-08', '2009-01-01')).toBe(130)
    const einkommen: Einkommen[] = [{ art: 'ausbildungsverguetung', brutto: 300, netto: 250 }]
    expect(bildung({ schueler: true, einkommen }, '2026-08', '2009-01-01')).toBe(0)
    expect(bildung({ bildungTeilhabe: [{ art: 'lernfoerderung', betrag: 40 }], einkommen }, '2026-03', '2009-01-01')).toBe(0)
  })
})

describe('§ 28 Abs. 2, 4 to 7 SGB II', () => {
  test.each(['ausflug', 'klassenfahrt', 'schuelerbefoerderung', 'lernfoerderung', 'mittagsverpflegung'] as const)(
    '%s: the amount of the case, also in the Kita',
    (art) => {
      expect(bildung({ bildungTeilhabe: [{ art, betrag: 41.29 }] })).toBe(41.29)
      expect(bildung({ bildungTeilhabe: [{ art, betrag: 41.29 }] }, '2026-03', '2022-01-01')).toBe(41.29)
      expect(bildung({ bildungTeilhabe: [{ art, betrag: 41.29 }] }, '2026-03', '2001-03-01')).toBe(0)
    },
  )

  test.each(['ausflug', 'klassenfahrt', 'schuelerbefoerderung', 'lernfoerderung', 'mittagsverpflegung'] as const)(
    '%s without an amount: refused',
    (art) => {
      expect(lehneAb(fall({ personen: [person('p1', { bildungTeilhabe: [{ art }] })] })).felder).toEqual(['personen[0].bildungTeilhabe[0].betrag'])
    },
  )

  test.each<[number | undefined, number, string]>([
    [undefined, 15, 'no amount stated'],
    [9.5, 15, 'always the flat amount'],
    [40, 15, 'always the flat amount'],
    [0, 0, 'no cost arises'],
  ])('participation with cost of %s: %f (%s)', (betrag, erwartet) => {
    const eintrag: BildungTeilhabe = betrag === undefined ? { art: 'teilhabe' } : { art: 'teilhabe', betrag }
    expect(bildung({ bildungTeilhabe: [eintrag] })).toBe(erwartet)
    expect(bildung({ bildungTeilhabe: [eintrag] }, '2023-01')).toBe(erwartet)
  })

  test.each([
    ['2008-03-01', 0, '18 on the first of the month'],
    ['2008-03-02', 15, '18 on the second'],
  ])('participation of somebody born %s: %f (%s)', (geburtsdatum, betrag) => {
    expect(bildung({ bildungTeilhabe: [{ art: 'teilhabe' }] }, '2026-03', geburtsdatum)).toBe(betrag)
  })

  test('participation does not need school or hang on training pay', () => {
    expect(bildung({ ausbildung: 'betrieblich', bildungTeilhabe: [{ art: 'teilhabe' }] }, '2026-03', '2009-01-01')).toBe(15)
    const [teilhabe, lernen] = [{ art: 'teilhabe' }, { art: 'lernfoerderung', betrag: 20 }] as const
    expect(bildung({ ausbildung: 'betrieblich', bildungTeilhabe: [teilhabe, lernen] }, '2026-03', '2009-01-01')).toBe(15)
  })

  test('stands beside the need and is explained item by item', () => {
    const bildungTeilhabe: BildungTeilhabe[] = [
      { art: 'ausflug', betrag: 12 },
      { art: 'lernfoerderung', betrag: 0 },
      { art: 'mittagsverpflegung', betrag: 66.5 },
      { art: 'teilhabe', betrag: 20 },
    ]
    const e = rechneAus(fall({ monat: '2026-02', personen: [mutter, kind('k1', '2015-01-01', { schueler: true, bildungTeilhabe })] }))
    expect(e.personen.k1).toMatchObject({ bedarf: 390, bildungTeilhabe: 158.5, leistung: 390, anspruch: 573.5 })
    const k = knoten(e, 'p28.bedarf', 1)
    expect(k.aus.map((o) => [o.art, o.schluessel, o.wert])).toEqual([
      ['Angabe', 'personen[1].bildungTeilhabe[0].betrag', 1200],
      ['Angabe', 'personen[1].bildungTeilhabe[2].betrag', 6650],
      ['Parameter', 'but.teilhabe_pauschale', 1500],
      ['Parameter', 'but.schulbedarf.zweites_halbjahr', 6500],
    ])
    expect(lies(k.aus[0])).toBe('Ausflug der Schule oder Kita (§ 28 Abs. 2): 12,00 €')
  })

  test('in August the first half-year', () => {
    const e = rechneAus(fall({ monat: '2026-08', personen: [mutter, kind('k1', '2015-01-01', { bildungTeilhabe: [{ art: 'schulbedarf' }] })] }))
    expect(knoten(e, 'p28.bedarf', 1).aus[0]).toMatchObject({ schluessel: 'but.schulbedarf.erstes_halbjahr', ab: '2026-08-01' })
  })
})

describe('§ 5a GrusiGV: whether somebody is in need only because of trips', () => {
  /** Couple and children of 8 (390 each), income of `darueber` above all of it. */
  function familie(darueber: number, ...kinder: (readonly BildungTeilhabe[])[]) {
    const betrag = 1012 + 390 * kinder.length + 30 + darueber
    const personen = [
      ...paar({ einkommen: [{ art: 'arbeitslosengeld', betrag }] }),
      ...kinder.map((bildungTeilhabe, i) => kind(`k${i}`, '2018-01-01', { eltern: ['p1', 'p2'], bildungTeilhabe })),
    ]
    const e = rechneAus(fall({ personen }))
    return { e, betraege: kinder.map((_, i) => e.personen[`k${i}`]?.bildungTeilhabe) }
  }
  const fahrt: BildungTeilhabe[] = [{ art: 'klassenfahrt', betrag: 300 }]
  const ausflug: BildungTeilhabe[] = [{ art: 'ausflug', betrag: 20 }]
  const mittag: BildungTeilhabe[] = [{ art: 'mittagsverpflegung', betrag: 20 }]

  test.each([
    [49.99, 250.01, 'below a sixth of it: in need, 300 less what is there'],
    [50, 0, 'a sixth of it is there: not in need'],
    [0, 300, 'nothing is there'],
  ])('class trip of 300 with %f above all needs: %f (%s)', (darueber, betrag) => {
    expect(familie(darueber, fahrt).betraege).toEqual([betrag])
  })

  test.each([
    [2.99, 17.01, 'below three euros'],
    [3, 0, 'three euros are there'],
  ])('day trip of 20 with %f above all needs: %f (%s)', (darueber, betrag) => {
    expect(familie(darueber, ausflug).betraege).toEqual([betrag])
  })

  test('three euros for all day trips of the month together, and a sixth of each class trip', () => {
    expect(familie(2.99, [...ausflug, ...ausflug]).betraege).toEqual([37.01])
    expect(familie(3, [...ausflug, ...ausflug]).betraege).toEqual([0])
    expect(familie(66.66, [...fahrt, { art: 'klassenfahrt', betrag: 100 }]).betraege).toEqual([333.34]) // 50 + 16.67
    expect(familie(66.67, [...fahrt, { art: 'klassenfahrt', betrag: 100 }]).betraege).toEqual([0])
  })

  test('other needs are tested as they are', () => {
    expect(familie(19.99, mittag).betraege).toEqual([0.01])
    expect(familie(23, [...mittag, ...ausflug]).betraege).toEqual([0])
    expect(familie(22.99, [...mittag, ...ausflug]).betraege).toEqual([17.01])
  })

  test('of two children one is in need: the other leaves what it does not use', () => {
    // tested: 3 and 50; 40 are there: 20 each, 3 used, 37 for the other, who lacks 13; then 300 − 37
    expect(familie(40, ausflug, fahrt).betraege).toEqual([0, 263])
    expect(familie(53, ausflug, fahrt).betraege).toEqual([0, 0])
  })

  test('in a Bedarfsgemeinschaft with an open need trips are paid uncut and nothing is tested', () => {
    const { e, betraege } = familie(-0.01, fahrt)
    expect(betraege).toEqual([300])
    expect(hatHinweis(e, 'einem Sechstel der Klassenfahrt')).toBe(false)
  })

  test('the order of the persons changes nothing', () => {
    // need 563 + 67.56 + 390, 30 for insurance, 50 above
    const mutterMitLohnersatz = person('p1', { einkommen: [{ art: 'arbeitslosengeld', betrag: 1100.56 }] })
    const schuelerin = kind('k1', '2018-01-01', { bildungTeilhabe: fahrt })
    expect(rechneAus(fall({ personen: [schuelerin, mutterMitLohnersatz] })).personen.k1?.bildungTeilhabe).toBe(0)
    expect(rechneAus(fall({ personen: [mutterMitLohnersatz, schuelerin] })).personen.k1?.bildungTeilhabe).toBe(0)
  })

  test('a child with means of its own is tested with them', () => {
    const mit = (betrag: number) =>
      rechneAus(
        fall({
          personen: [
            ...paar(),
            kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], einkommen: [{ art: 'unterhalt', betrag }], bildungTeilhabe: fahrt }),
          ],
        }),
      )
    expect(mit(390 + 49).personen.k1?.bildungTeilhabe).toBe(251)
    expect(mit(390 + 50).personen.k1?.bildungTeilhabe).toBe(0)
    expect(hatHinweis(mit(390 + 50), 'einem Sechstel der Klassenfahrt')).toBe(true)
    expect(hatHinweis(mit(390), 'einem Sechstel der Klassenfahrt')).toBe(false)
  })

  test('the smallest amounts: a cent of surplus, a cent of own means, a cent of cost', () => {
    expect(familie(0.01, mittag).betraege).toEqual([19.99])
    expect(lies(knoten(familie(0.01, mittag).e, 'p28.leistung', 2))).toBe('20,00 € − 0,01 € Einkommen und Vermögen über dem übrigen Bedarf = 19,99 €')
    expect(hatHinweis(familie(0.01, fahrt).e, 'einem Sechstel der Klassenfahrt')).toBe(true)
    const mit = (betrag: number, bildungTeilhabe: readonly BildungTeilhabe[]) =>
      rechneAus(
        fall({
          personen: [...paar(), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], einkommen: [{ art: 'unterhalt', betrag }], bildungTeilhabe })],
        }),
      )
    expect(hatHinweis(mit(390.01, fahrt), 'einem Sechstel der Klassenfahrt')).toBe(true)
    expect(mit(390.01, fahrt).personen.k1?.bildungTeilhabe).toBe(299.99)
    expect([mit(410, mittag), mit(410.01, mittag)].map((e) => e.personen.k1?.bildungTeilhabe)).toEqual([0, 0])
    expect(mit(0, [{ art: 'mittagsverpflegung', betrag: 0.01 }]).personen.k1).toMatchObject({ bildungTeilhabe: 0.01, anspruch: 415.01 })
  })

  test('children may stand before their parents in the file', () => {
    const eltern = ['p1', 'p2']
    const k = (id: string, bildungTeilhabe: readonly BildungTeilhabe[], einkommen: Einkommen[] = []) =>
      kind(id, '2018-01-01', { eltern, bildungTeilhabe, einkommen })
    const aus = (personen: readonly Person[]) => {
      const e = rechneAus(fall({ personen }))
      return [e.personen.k0?.bildungTeilhabe, e.personen.k1?.bildungTeilhabe]
    }
    const erwachsene = paar({ einkommen: [{ art: 'arbeitslosengeld', betrag: 1012 + 780 + 30 + 40 }] })
    expect(aus([k('k0', ausflug), k('k1', fahrt), ...erwachsene])).toEqual([0, 263])
    expect(aus([k('k1', fahrt), k('k0', ausflug), ...erwachsene])).toEqual([0, 263])
    const mitUnterhalt = (betrag: number) => aus([k('k1', fahrt, [{ art: 'unterhalt', betrag }]), ...paar()])[1]
    expect([mitUnterhalt(390 + 49), mitUnterhalt(390 + 50)]).toEqual([251, 0])
  })

  test('what a young adult has above the need counts once', () => {
    const einkommen: Einkommen[] = [{ art: 'arbeitslosengeld', betrag: 563 + 30 + 5 }]
    const p1 = person('p1', { geburtsdatum: '2004-01-01', einkommen, bildungTeilhabe: mittag })
    expect(rechneAus(fall({ personen: [p1] })).personen.p1?.bildungTeilhabe).toBe(15)
  })

  test('an excluded child has none', () => {
    const k = kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], ausgeschlossen: 'asylblg', bildungTeilhabe: mittag })
    const e = rechneAus(fall({ personen: [...paar(), k] }))
    expect(e.personen.k1).toMatchObject({ bildungTeilhabe: 0, anspruch: 0 })
    const reich = rechneAus(fall({ personen: [...paar({ einkommen: [{ art: 'arbeitslosengeld', betrag: 2000 }] }), k] }))
    expect(hatHinweis(reich, 'einem Sechstel der Klassenfahrt')).toBe(false)
  })

  test('a trip that costs nothing is none', () => {
    const { e, betraege } = familie(1, [{ art: 'ausflug', betrag: 0 }])
    expect(betraege).toEqual([0])
    expect(hatHinweis(e, 'einem Sechstel der Klassenfahrt')).toBe(false)
  })

  test('each of several in the file: who stands first, who has none', () => {
    // a trip of 20 is tested with 3, lunch of 20 as it is: of 22 the trip uses 3 of its 11, lunch gets 19
    expect(familie(23, ausflug, mittag).betraege).toEqual([0, 0])
    expect(familie(22, mittag, [], ausflug).betraege).toEqual([1, 0, 0])
    expect(familie(22, ausflug, [], mittag).betraege).toEqual([0, 0, 1])
  })

  test('the hint is given where the test was made', () => {
    expect(hatHinweis(familie(10, fahrt).e, 'einem Sechstel der Klassenfahrt')).toBe(true)
    expect(hatHinweis(familie(10, mittag).e, 'einem Sechstel der Klassenfahrt')).toBe(false)
    expect(hatHinweis(familie(0, fahrt).e, 'einem Sechstel der Klassenfahrt')).toBe(false)
  })
})
