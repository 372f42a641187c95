import { describe, expect, test } from 'vitest'
import { bedingung, ergebnis, gut, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Vermittlungsantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import type { Foerderfakten } from './fakten.ts'

describe('measure at an employer (sec. 45 (2), (8) SGB III)', () => {
  const kurz: Foerderfakten = { arbeitslosSeit: '2026-08-01', schwerwiegendeHemmnisse: false }
  test.each([
    ['2026-10-12', true],
    ['2026-10-13', false],
    ['2026-11-23', false],
  ])('until %s without long unemployment: %s', (massnahmeBis, ja) =>
    expect(bedingung('mag', 'massnahme.dauer', { ...kurz, massnahmeBis }).erfuellt).toBe(ja),
  )

  test.each([
    ['2026-10-13', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('until %s for people out of work for long, or with grave obstacles: %s', (massnahmeBis, ja) => {
    expect(bedingung('mag', 'massnahme.dauer', { massnahmeBis }).erfuellt).toBe(ja)
    expect(bedingung('mag', 'massnahme.dauer', { ...kurz, schwerwiegendeHemmnisse: true, massnahmeBis }).erfuellt).toBe(ja)
  })

  test('the sentences count in weeks', () => {
    const satz = (f: Foerderfakten): string => bedingung('mag', 'massnahme.dauer', f).satz
    expect(satz({})).toBe('Die Maßnahme dauert nicht länger als 6 Wochen.')
    expect(satz({ massnahmeBis: '2026-11-23' })).toBe(
      'Die Maßnahme dauert nicht länger als 12 Wochen. Die längere Dauer gilt bei langer Arbeitslosigkeit oder schweren Hemmnissen.',
    )
    expect(satz({ massnahmeBis: '2026-11-24' })).toBe('Die Maßnahme dauert länger als 12 Wochen.')
    expect(satz({ ...kurz, massnahmeBis: '2026-11-23' })).toBe(
      'Die Maßnahme dauert länger als 6 Wochen, und die Person ist weder langzeitarbeitslos noch schwer zu vermitteln.',
    )
  })

  test('what is not known stays open, but only where it matters', () => {
    const lang = { massnahmeBis: '2026-11-23' }
    expect(bedingung('mag', 'massnahme.dauer', { ...lang, arbeitslosSeit: undefined })).toMatchObject({ erfuellt: 'offen', fehlt: 'arbeitslosSeit' })
    expect(bedingung('mag', 'massnahme.dauer', { ...lang, arbeitslosSeit: '2026-08-01' })).toMatchObject({
      erfuellt: 'offen',
      fehlt: 'schwerwiegendeHemmnisse',
    })
    expect(bedingung('mag', 'massnahme.dauer', { arbeitslosSeit: undefined }).erfuellt).toBe(true)
    expect(bedingung('mag', 'massnahme.dauer', { massnahmeBis: undefined }).fehlt).toBe('massnahmeBis')
    expect(bedingung('mag', 'massnahme.dauer', { beginn: undefined }).fehlt).toBe('beginn')
    expect(bedingung('mag', 'massnahme.dauer', { ...lang, arbeitslos: false, schwerwiegendeHemmnisse: false }).erfuellt).toBe(false)
  })
})

describe('private placement (sec. 45 (6) SGB III)', () => {
  test.each([
    ['2026-11-29', false],
    ['2026-11-30', true],
    [null, true],
  ])('a contract until %s: %s', (befristetBis, ja) => expect(bedingung('avgs-mpav', 'gutschein.vertrag', { befristetBis }).erfuellt).toBe(ja))

  test.each([
    [3, true],
    [4, false],
  ])('%d months with the same employer in four years: %s', (beschaeftigtMonate48, ja) => {
    expect(bedingung('avgs-mpav', 'vorbeschaeftigung', { arbeitgeber: { beschaeftigtMonate48 } }).erfuellt).toBe(ja)
  })
  test('a limited job of somebody hit in particular is free of that', () => {
    const dort = { arbeitgeber: { beschaeftigtMonate48: 40 }, besondersBetroffen: true }
    expect(bedingung('avgs-mpav', 'vorbeschaeftigung', { ...dort, befristetBis: '2027-09-30' }).erfuellt).toBe(true)
    expect(bedingung('avgs-mpav', 'vorbeschaeftigung', { ...dort, befristetBis: null }).erfuellt).toBe(false)
    expect(bedingung('avgs-mpav', 'vorbeschaeftigung', { arbeitgeber: {} })).toMatchObject({ erfuellt: 'offen', fehlt: 'arbeitgeber' })
  })
  test('a marginal job is none', () => {
    expect(ergebnis('avgs-mpav')).toBe('moeglich')
    expect(ergebnis('avgs-mpav', { taetigkeit: 'geringfuegig' })).toBe('ausgeschlossen')
  })

  const antrag = (teil: Partial<Vermittlungsantrag> = {}): Vermittlungsantrag => ({ code: 'avgs-mpav', beschaeftigtSeit: '2026-03-02', ...teil })
  const neu: Foerderfakten = { arbeitslosSeit: '2026-01-01' }
  const rechne = (teil: Partial<Vermittlungsantrag>, f: Foerderfakten = neu) => berechneFoerderung(antrag(teil), f)

  test('1,250 € after six weeks, the rest after six months', () => {
    expect(monatsliste(rechne({}))).toEqual(['2026-04: 1250,00', '2026-09: 1250,00'])
    expect(rechne({})).toMatchObject({ summeCent: 250000, von: '2026-03-02', bis: '2026-09-02' })
  })
  test.each([
    ['2026-04-11', 'nicht-vorgesehen'],
    ['2026-04-12', 125000],
    ['2026-08-31', 125000],
    ['2026-09-01', 250000],
    ['2026-03-02', 'nicht-vorgesehen'],
  ])('a job until %s: %s', (beschaeftigtBis, wert) => expect(summeVon(rechne({ beschaeftigtBis }))).toBe(wert))

  test.each([
    [250000, {}, 250000],
    [250001, {}, 'ueber-hoechstbetrag'],
    [300000, { behindert: true }, 300000],
    [300000, { schwerbehindert: true }, 300000],
    [300001, { behindert: true }, 'ueber-hoechstbetrag'],
    [300000, { arbeitslosSeit: '2025-03-02' }, 300000],
    [300000, { arbeitslosSeit: '2025-03-03' }, 'ueber-hoechstbetrag'],
    [100000, {}, 100000],
    [125000, {}, 125000],
  ])('an agreed fee of %d cents with %j: %s', (verguetungCent, f, wert) => expect(summeVon(rechne({ verguetungCent }, { ...neu, ...f }))).toBe(wert))

  test('one cent above the first part is a second payment', () =>
    expect(monatsliste(rechne({ verguetungCent: 125001 }))).toEqual(['2026-04: 1250,00', '2026-09: 0,01']))
  test('a fee below the first part is paid at once', () => expect(monatsliste(rechne({ verguetungCent: 100000 }))).toEqual(['2026-04: 1000,00']))
  test('an end before the start is refused', () =>
    expect(rechne({ beschaeftigtBis: '2026-03-01' })).toMatchObject({ fehler: { art: 'ungueltig', saetze: ['Das Ende liegt vor dem Beginn.'] } }))
  test('the sentence names the day on which the job ended', () => {
    expect(rechne({ beschaeftigtBis: '2026-04-11' })).toMatchObject({
      fehler: { saetze: ['Die Vergütung entsteht erst, wenn die Beschäftigung sechs Wochen gedauert hat. Sie endete am 11.04.2026.'] },
    })
  })
})

describe('measure with a provider', () => {
  test('how much vocational knowledge it teaches is asked for, and bars nothing while nobody knows', () => {
    for (const code of ['mat', 'mag'] as const) {
      expect(bedingung(code, 'massnahme.kenntnisse', { kenntnisseTage: undefined })).toMatchObject({
        erfuellt: 'offen',
        fehlt: 'kenntnisseTage',
        abwaegung: true,
      })
      expect(ergebnis(code, { kenntnisseTage: undefined })).toBe('moeglich')
      expect(ergebnis(code, { kenntnisseTage: 57 })).toBe('ausgeschlossen')
    }
  })
  test.each([
    [56, true],
    [57, false],
  ])('%d days of vocational knowledge: %s', (kenntnisseTage, ja) => {
    for (const code of ['mat', 'mag'] as const) expect(bedingung(code, 'massnahme.kenntnisse', { kenntnisseTage }).erfuellt).toBe(ja)
    expect(bedingung('mat', 'massnahme.kenntnisse', { kenntnisseTage }).satz).toContain('8 Wochen')
  })

  test('the admission must reach the first day', () => {
    expect(bedingung('mat', 'traeger', { azavBis: '2026-09-01' }).erfuellt).toBe(true)
    expect(bedingung('mat', 'traeger', { azavBis: '2026-08-31' })).toMatchObject({
      erfuellt: false,
      satz: 'Die Zulassung des Trägers ist am 31.08.2026 abgelaufen.',
    })
    expect(bedingung('mat', 'traeger', { azavBis: null }).erfuellt).toBe(false)
    expect(bedingung('mat', 'traeger', { azavBis: undefined }).fehlt).toBe('azavBis')
    expect(bedingung('mat', 'traeger', { azavBis: undefined, eigenesPersonal: true }).erfuellt).toBe(true)
    expect(gut.azavBis).toBe('2027-12-31')
  })
})
