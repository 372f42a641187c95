import { describe, expect, test } from 'vitest'
import { einwandGegen, foerdertArbeit } from './integration-foerderung.ts'
import type { Integrationsart } from './model.ts'

const grant = (instrument: string, mehr: Readonly<{ bis?: string; beendetAm?: string }> = {}) => ({
  instrument,
  bis: mehr.bis ?? null,
  beendetAm: mehr.beendetAm ?? null,
})
const felder = (art: Integrationsart, f: ReturnType<typeof grant> | undefined) => einwandGegen({ beginn: '2026-06-01', art }, f).map((m) => m.feld)

describe('the grant of a start of work', () => {
  test('only what supports a job is asked for', () => {
    expect(['egz', 'p16b', 'p16c', 'p16d', 'p16e', 'p16i'].filter((instrument) => !foerdertArbeit({ instrument }))).toEqual([])
    expect(['vb', 'mat', 'p16a-sucht', 'fbw', 'unbekannt'].filter((instrument) => foerdertArbeit({ instrument }))).toEqual([])
    expect(felder('svpflichtig', undefined)).toEqual(['foerderung'])
    expect(felder('svpflichtig', grant('vb'))).toEqual(['foerderung'])
  })

  test('says what kind of work it is: secs. 16d and 16i are no integration, the others are one', () => {
    for (const code of ['p16d', 'p16i']) {
      expect(felder('svpflichtig', grant(code))).toEqual(['art'])
      expect(felder('oeffentlich-gefoerdert', grant(code))).toEqual([])
    }
    for (const code of ['egz', 'p16b', 'p16e']) {
      expect(felder('svpflichtig', grant(code))).toEqual([])
      expect(felder('oeffentlich-gefoerdert', grant(code))).toEqual(['art'])
      expect(felder('geringfuegig', grant(code))).toEqual(['art'])
    }
    expect(felder('selbstaendig', grant('p16c'))).toEqual([])
  })

  test('has not ended before the first day; on the first day it may', () => {
    expect(felder('svpflichtig', grant('egz', { bis: '2026-05-31' }))).toEqual(['foerderung'])
    expect(felder('svpflichtig', grant('egz', { bis: '2026-06-01' }))).toEqual([])
    expect(felder('svpflichtig', grant('egz', { bis: '2026-12-31', beendetAm: '2026-05-31' }))).toEqual(['foerderung'])
  })
})
