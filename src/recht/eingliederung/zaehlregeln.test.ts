import { describe, expect, test } from 'vitest'
import { instrumente } from './instrumente.ts'
import { istLangzeitleistungsbezug, LANGZEIT, zaehlendeIntegration, zaehlregeln, zaehlregelVon, zaehltAls } from './zaehlregeln.ts'

const codes = (wahl: (z: (typeof zaehlregeln)[number]) => boolean) => zaehlregeln.filter(wahl).map((z) => z.instrument)

describe('sec. 2 (2) KennzahlenV', () => {
  test('measures of K3E2: secs. 16, 16d, 16f, 16i; without Vermittlungsbudget and what accompanies a job', () => {
    expect(codes((z) => z.massnahme)).toEqual(['mat', 'mag', 'avgs-mpav', 'eq', 'bop', 'asa', 'p16d', 'p16f', 'p16i', 'fbw', 'reha'])
    expect(codes((z) => z.begleitend)).toEqual(['egz', 'p16b', 'p16e'])
    expect(codes((z) => z.oeffentlich)).toEqual(['p16d', 'p16i'])
  })
  test('every instrument has its rule, in the order of the law; what accompanies a job and what is publicly supported agrees with it', () => {
    expect(zaehlregeln.map((z) => z.instrument)).toEqual(instrumente.map((i) => i.code))
    for (const { code, integrationsart } of instrumente)
      expect([code, zaehlregelVon(code)?.begleitend, zaehlregelVon(code)?.oeffentlich]).toEqual([
        code,
        integrationsart === 'beschaeftigungsbegleitend',
        integrationsart === 'oeffentlich-gefoerdert',
      ])
  })
  test('nothing accompanies a job and is a measure', () => {
    expect(codes((z) => z.massnahme && z.begleitend)).toEqual([])
  })
  test('the house may only decide where the ordinance is silent', () => {
    expect(codes((z) => z.lokal)).toEqual(['p16f', 'p16g'])
  })
  test('the note of 2024 stands with sec. 16k', () => {
    expect(zaehlregelVon('p16k')?.satz).toContain('2024')
    expect(zaehlregelVon('unbekannt')).toBeUndefined()
  })
})

describe('what a start counts as', () => {
  test('subsidised work is an Integration, publicly supported work is none', () => {
    expect(zaehltAls('svpflichtig')).toBe('integration')
    expect(zaehltAls('svpflichtig', 'egz')).toBe('integration')
    expect(zaehltAls('selbstaendig', 'p16b')).toBe('integration')
    expect(zaehltAls('svpflichtig', 'p16e')).toBe('integration')
    expect(zaehltAls('svpflichtig', 'p16i')).toBe('oeffentlich')
    expect(zaehltAls('oeffentlich-gefoerdert')).toBe('oeffentlich')
    expect(zaehltAls('ausbildung')).toBe('integration')
    expect(zaehltAls('geringfuegig')).toBe('geringfuegig')
  })
  test('one a person and month, insured work first', () => {
    expect(zaehlendeIntegration(['selbstaendig', 'svpflichtig', 'ausbildung', 'svpflichtig'])).toBe(1)
    expect(zaehlendeIntegration(['selbstaendig', 'ausbildung'])).toBe(1)
    expect(zaehlendeIntegration(['svpflichtig', 'ausbildung'])).toBe(0)
    expect(zaehlendeIntegration(['geringfuegig'])).toBe(-1)
    expect(zaehlendeIntegration([])).toBe(-1)
  })
})

test('21 of 24 months', () => {
  expect(LANGZEIT).toEqual({ monate: 21, von: 24 })
  expect(istLangzeitleistungsbezug(true, 20)).toBe(false)
  expect(istLangzeitleistungsbezug(true, 21)).toBe(true)
  expect(istLangzeitleistungsbezug(true, 24)).toBe(true)
  expect(istLangzeitleistungsbezug(false, 24)).toBe(false)
})
