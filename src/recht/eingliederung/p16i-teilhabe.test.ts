import { describe, expect, test } from 'vitest'
import { alsJson, finde } from '../index.ts'
import { bedingung, ergebnis, gut, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Teilhabeantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import type { Foerderfakten } from './fakten.ts'

const rechne = (teil: Partial<Teilhabeantrag> = {}, f: Foerderfakten = {}) =>
  berechneFoerderung({ code: 'p16i', von: '2026-09-01', bis: '2031-08-31', ...teil }, { minutenJeWoche: 2340, ...f })
const im = (e: ReturnType<typeof rechne>, ...monate: string[]): (number | undefined)[] =>
  e.ok ? monate.map((m) => e.monate.find((x) => x.monat === m)?.cent) : []

describe('five years of rates (sec. 16i (2))', () => {
  test('39 hours at the minimum wage: 100, 100, 90, 80, 70 %', () => {
    const e = rechne()
    // 13.90 € × 39 × 13 ÷ 3 = 2,349.10 €, with 18.7 % 2,788.38 €; from 2027 14.60 € × 169 = 2,467.40 €, with 18.7 % 2,928.80 €
    expect(im(e, '2026-09', '2026-12', '2027-01', '2028-08')).toEqual([278838, 278838, 292880, 292880])
    expect(im(e, '2028-09', '2029-08', '2029-09', '2030-08', '2030-09', '2031-08')).toEqual([263592, 263592, 234304, 234304, 205016, 205016])
    expect(summeVon(e)).toBe(4 * 278838 + 20 * 292880 + 12 * (263592 + 234304 + 205016))
    expect(e.ok && e.monate).toHaveLength(60)
  })
  test('months after the last known minimum wage are a forecast, and say so', () => {
    const e = rechne()
    expect(e.ok && e.monate.filter((m) => m.vorausschau).map((m) => m.monat)[0]).toBe('2028-01')
    expect(e.ok && e.monate.filter((m) => m.vorausschau)).toHaveLength(44)
    const saetze = e.ok ? alsJson(e.knoten).aus.map((k) => k.satz) : []
    expect(saetze[0]).toBe('Vom 01.09.2026 bis 31.12.2026: 4 × 2.788,38\u00a0€ = 11.153,52\u00a0€')
    expect(saetze[2]).toBe(
      'Vom 01.01.2028 bis 31.08.2028: 8 × 2.928,80\u00a0€ = 23.430,40\u00a0€ (mit den heute bekannten Werten; wird neu berechnet)',
    )
    expect(saetze).toHaveLength(6)
  })
  test('the hours of the contract count', () => {
    expect(im(rechne({}, { minutenJeWoche: 1200 }), '2026-09')).toEqual([142994])
    expect(im(rechne({}, { minutenJeWoche: 1 }), '2026-09')).toEqual([119])
  })
  test('an agreement that obliges to more counts instead; one below the minimum wage does not', () => {
    expect(im(rechne({}, { tarifStundeCent: 1600 }), '2026-09', '2027-01')).toEqual([320965, 320965])
    expect(im(rechne({}, { tarifStundeCent: 1389 }), '2026-09')).toEqual([278838])
    expect(im(rechne({}, { tarifStundeCent: 1450 }), '2026-12', '2027-01')).toEqual([290874, 292880])
    const e = rechne({
      aenderungen: [
        { abMonat: '2027-03', tarifStundeCent: 1700 },
        { abMonat: '2026-11', tarifStundeCent: 1600 },
      ],
    })
    expect(im(e, '2026-10', '2026-11', '2027-02', '2027-03')).toEqual([278838, 320965, 320965, 341025])
  })
  test('hours of the contract that change count from their month on; what a change does not name stays', () => {
    const e = rechne(
      {
        aenderungen: [
          { abMonat: '2026-11', minutenJeWoche: 1200 },
          { abMonat: '2026-12', tarifStundeCent: 1600 },
        ],
      },
      { minutenJeWoche: 2340 },
    )
    expect(im(e, '2026-10', '2026-11', '2026-12')).toEqual([278838, 142994, 164598])
    for (const minutenJeWoche of [0, 48 * 60 + 1, 1200.5]) {
      expect(summeVon(rechne({ aenderungen: [{ abMonat: '2026-11', minutenJeWoche }] }))).toBe('ungueltig')
    }
    expect(summeVon(rechne({ aenderungen: [{ abMonat: '2026-11', tarifStundeCent: -1 }] }))).toBe('ungueltig')
  })
  test('as if the minimum wage of the next year were not enacted: the last one goes on as a forecast', () => {
    const damals = rechne({ bis: '2027-02-28', werteBis: '2026-12-31' })
    expect(monatsliste(damals).slice(-3)).toEqual(['2026-12: 2788,38', '2027-01: 2788,38 ?', '2027-02: 2788,38 ?'])
    expect(monatsliste(rechne({ bis: '2027-02-28' })).slice(-2)).toEqual(['2027-01: 2928,80', '2027-02: 2928,80'])
    expect(monatsliste(rechne({ bis: '2028-01-31', werteBis: '2030-01-01' })).at(-1)).toBe('2028-01: 2928,80 ?')
  })
  test('pay above the limit of contributions does not count', () => {
    const e = rechne({ bis: '2027-01-31' }, { tarifStundeCent: 6000 })
    expect(im(e, '2026-09')).toEqual([1003015])
    expect(monatsliste(e).at(-1)).toBe('2027-01: 10030,15 ?')
  })
  test('the reasoning names the higher pay, or that there is none', () => {
    const lohn = (f: Foerderfakten) => {
      const e = rechne({}, f)
      const k = e.ok ? finde(e.knoten, 'p16i.stundenlohn') : undefined
      return [k?.satz(), k?.aus[1]?.satz()]
    }
    expect(lohn({})).toEqual(['Mindestlohn von 13,90\u00a0€', 'Kein verpflichtender Lohn über dem Mindestlohn: 0,00\u00a0€'])
    expect(lohn({ tarifStundeCent: 1390 })[0]).toBe('Mindestlohn von 13,90\u00a0€')
    expect(lohn({ tarifStundeCent: 1391 })[0]).toContain('zu 13,91\u00a0€ verpflichtet')
    expect(lohn({ tarifStundeCent: 1600 })).toEqual([
      'Der Arbeitgeber ist nach Tarif oder kirchlichem Recht zu 16,00\u00a0€ verpflichtet',
      'Verpflichtender Lohn je Stunde: 16,00\u00a0€',
    ])
  })
  test('the local share of the employer', () => expect(im(rechne({ agAnteilPromille: 190 }), '2026-09')).toEqual([279543]))
  test('rates change on the day, the first two years are one', () => {
    const e = rechne({ von: '2026-09-16', bis: '2031-09-15' })
    expect(im(e, '2026-09', '2027-09', '2028-09', '2031-09')).toEqual([139419, 292880, 278236, 102508])
  })
  test('months of old funding move the rates on and use up the five years (10)', () => {
    const e = rechne({ bis: '2029-08-31', angerechneteMonate: 24 })
    expect(im(e, '2026-09', '2027-09', '2028-09')).toEqual([250954, 234304, 205016])
    expect(im(rechne({ bis: '2029-08-31', angerechneteMonate: 18 }), '2026-09', '2027-02', '2027-03')).toEqual([278838, 292880, 263592])
    expect(summeVon(rechne({ bis: '2029-09-01', angerechneteMonate: 24 }))).toBe('ueber-hoechstdauer')
  })
  test('counted from the start of the job', () => {
    expect(im(rechne({ von: '2026-10-01', bis: '2031-08-31' }, { beginn: '2026-09-01' }), '2028-08', '2028-09')).toEqual([292880, 263592])
    expect(summeVon(rechne({}, { beginn: '2026-09-02' }))).toBe('ungueltig')
    expect(summeVon(rechne({ von: '2026-10-01', bis: '2031-09-30' }, { beginn: '2026-09-01' }))).toBe('ueber-hoechstdauer')
  })
})

describe('limits', () => {
  test.each([
    ['2031-08-31', 0, 'ok'],
    ['2031-09-01', 0, 'ueber-hoechstdauer'],
    ['2027-08-31', 48, 'ok'],
    ['2027-09-01', 48, 'ueber-hoechstdauer'],
    ['2026-09-01', 60, 'ueber-hoechstdauer'],
  ])('until %s with %d months used: %s', (bis, genutzt16iMonate, art) => {
    const e = rechne({ bis }, { genutzt16iMonate })
    expect(e.ok ? 'ok' : e.fehler.art).toBe(art)
  })
  test('what is used up is named', () => {
    expect(rechne({ bis: '2031-09-01' })).toMatchObject({ fehler: { saetze: ['Eine Person wird höchstens fünf Jahre gefördert.'] } })
    expect(rechne({}, { genutzt16iMonate: 1 })).toMatchObject({
      fehler: { saetze: ['Eine Person wird höchstens fünf Jahre gefördert. 1 Monat ist schon verbraucht.'] },
    })
  })
  test('the contract must last', () => {
    expect(rechne({}, { befristetBis: '2031-08-31' }).ok).toBe(true)
    expect(summeVon(rechne({}, { befristetBis: '2031-08-30' }))).toBe('ueber-hoechstdauer')
  })
  test.each([
    [undefined, 'fehlt'],
    [0, 'ungueltig'],
    [2880, 'ok'],
    [2881, 'ungueltig'],
  ])('%s minutes a week: %s', (minutenJeWoche, art) => {
    const e = rechne({}, { minutenJeWoche })
    expect(e.ok ? 'ok' : e.fehler.art).toBe(art)
  })
  test('training up to 3,000 € in one case of support, as months of its own', () => {
    const kurs = (cent: number) => [{ bezeichnung: 'Staplerschein', cent, monat: '2026-10' }]
    const e = rechne({ bis: '2026-10-31', weiterbildung: kurs(300000) })
    expect(monatsliste(e)).toEqual(['2026-09: 2788,38', '2026-10: 2788,38', '2026-10 weiterbildung: 3000,00'])
    expect(e.ok && [e.summeCent, finde(e.knoten, 'p16i.weiterbildung')?.wert]).toEqual([2 * 278838 + 300000, 300000])
    expect(summeVon(rechne({ weiterbildung: kurs(300001) }))).toBe('ueber-hoechstbetrag')
    expect(summeVon(rechne({ bis: '2026-10-31', weiterbildung: kurs(200000), weiterbildungBisherCent: 100000 }))).toBe(757676)
    expect(summeVon(rechne({ weiterbildung: kurs(200000), weiterbildungBisherCent: 100001 }))).toBe('ueber-hoechstbetrag')
    expect(summeVon(rechne({ weiterbildung: kurs(0) }))).toBe('ungueltig')
  })
  test('an early end stops the money', () => expect(monatsliste(rechne({ endeAm: '2026-10-12' }))).toEqual(['2026-09: 2788,38', '2026-10: 1115,35']))
})

describe('who may be assigned (sec. 16i (3))', () => {
  test.each([
    ['2001-09-01', true],
    ['2001-09-02', false],
  ])('born %s: %s', (geburtsdatum, ja) => expect(bedingung('p16i', 'p16i.alter', { geburtsdatum }).erfuellt).toBe(ja))

  const sonst = { minderjaehrigesKindInBg: false, schwerbehindert: false }
  test.each([
    [72, 0, sonst, true],
    [71, 60, sonst, false],
    [71, 60, { ...sonst, minderjaehrigesKindInBg: true }, true],
    [71, 60, { ...sonst, schwerbehindert: true }, true],
    [71, 59, { ...sonst, schwerbehindert: true }, false],
    [60, 60, { minderjaehrigesKindInBg: undefined, schwerbehindert: false }, 'offen'],
    [60, 60, { minderjaehrigesKindInBg: false, schwerbehindert: undefined }, 'offen'],
    [60, 59, { minderjaehrigesKindInBg: undefined, schwerbehindert: undefined }, false],
    [60, undefined, { ...sonst, minderjaehrigesKindInBg: true }, 'offen'],
    [60, undefined, sonst, false],
    [undefined, 10, sonst, 'offen'],
    [undefined, 60, { ...sonst, schwerbehindert: true }, true],
  ])('%s of 84 and %s of 60 months with %j: %s', (leistungsmonate84, leistungsmonate60, f, ja) => {
    expect(bedingung('p16i', 'p16i.bezug', { leistungsmonate84, leistungsmonate60, ...f }).erfuellt).toBe(ja)
  })

  test('the reason says what is missing and what was looked at', () => {
    const sechzig = { leistungsmonate84: 60, leistungsmonate60: 60 }
    expect(bedingung('p16i', 'p16i.bezug', { ...sechzig, minderjaehrigesKindInBg: undefined, schwerbehindert: undefined }).fehlt).toBe(
      'minderjaehrigesKindInBg',
    )
    expect(bedingung('p16i', 'p16i.bezug', { ...sechzig, minderjaehrigesKindInBg: false, schwerbehindert: undefined }).fehlt).toBe('schwerbehindert')
    expect(bedingung('p16i', 'p16i.bezug', { ...sonst, leistungsmonate84: 71 }).satz).toBe(
      'In den letzten sieben Jahren hat die Person 71 Monate lang Leistungen erhalten; nötig sind 72.',
    )
    for (const f of [{ schwerbehindert: true }, { minderjaehrigesKindInBg: true }]) {
      expect(bedingung('p16i', 'p16i.bezug', { ...sonst, ...f, leistungsmonate84: 71, leistungsmonate60: 59 }).satz).toBe(
        'In den letzten sieben Jahren hat die Person 71 Monate lang Leistungen erhalten; nötig sind 72. Auch die letzten fünf Jahre sind nicht voll belegt.',
      )
    }
  })

  test('work is looked at in the same time', () => {
    const fuenf = { leistungsmonate84: 60, leistungsmonate60: 60, minderjaehrigesKindInBg: true, beschaeftigtMonate84: 24 }
    expect(bedingung('p16i', 'p16i.beschaeftigung', { ...fuenf, beschaeftigtMonate60: 0 }).erfuellt).toBe(true)
    expect(bedingung('p16i', 'p16i.beschaeftigung', { ...fuenf, leistungsmonate84: 72, beschaeftigtMonate60: 0 }).erfuellt).toBe(false)
    expect(bedingung('p16i', 'p16i.beschaeftigung', { beschaeftigtMonate84: 6 }).erfuellt).toBe(true)
    expect(bedingung('p16i', 'p16i.beschaeftigung', { beschaeftigtMonate84: 7 }).erfuellt).toBe(false)
    expect(bedingung('p16i', 'p16i.beschaeftigung', { beschaeftigtMonate84: undefined }).fehlt).toBe('beschaeftigtMonate84')
  })
  test('earlier funding takes the place of the times (10)', () => {
    const f = { altfoerderung16i: true, leistungsmonate84: 0, beschaeftigtMonate84: 80 }
    expect(ergebnis('p16i', f)).toBe('moeglich')
    expect(bedingung('p16i', 'p16i.altfoerderung', f).erfuellt).toBe(true)
  })
  test.each([
    [59, 'moeglich'],
    [60, 'ausgeschlossen'],
    [undefined, 'offen'],
  ])('%s months used: %s', (genutzt16iMonate, wert) => expect(ergebnis('p16i', { genutzt16iMonate })).toBe(wert))
  test('two months of support are the rule, not a bar', () => {
    expect(bedingung('p16i', 'p16i.betreuung', { coachingMonate: 1 })).toMatchObject({ erfuellt: false, abwaegung: true })
    expect(bedingung('p16i', 'p16i.betreuung', { coachingMonate: 2 }).erfuellt).toBe(true)
    expect(ergebnis('p16i', { coachingMonate: 0 })).toBe('moeglich')
    expect(ergebnis('p16i', { coachingMonate: undefined })).toBe('moeglich')
  })
  test.each([
    [null, true],
    ['2027-08-31', true],
    ['2031-08-31', true],
    ['2031-09-01', false],
    [undefined, 'offen'],
  ])('a contract until %s: %s (sec. 16i (8))', (befristetBis, ja) => {
    expect(bedingung('p16i', 'p16i.befristung', { befristetBis }).erfuellt).toBe(ja)
    expect(bedingung('p16i', 'p16i.befristung', { befristetBis: '2031-08-31', beginn: undefined }).fehlt).toBe('beginn')
    expect(bedingung('p16i', 'p16i.befristung', { befristetBis: null, beginn: undefined }).erfuellt).toBe(true)
  })
  test('the employer', () => {
    expect(ergebnis('p16i', { arbeitgeber: { ...gut.arbeitgeber, ersetzterArbeitsplatz: true } })).toBe('ausgeschlossen')
    expect(ergebnis('p16i', { arbeitgeber: { ...gut.arbeitgeber, foerderungFallengelassen: true } })).toBe('ausgeschlossen')
    expect(ergebnis('p16i', { arbeitgeber: { ersetzterArbeitsplatz: false } })).toBe('offen')
    expect(ergebnis('p16i', { arbeitgeber: { ...gut.arbeitgeber, beschaeftigtMonate48: 40 } })).toBe('moeglich')
    expect(ergebnis('p16i', { taetigkeit: 'geringfuegig' })).toBe('ausgeschlossen')
  })
})
