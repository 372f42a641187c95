import { describe, expect, test } from 'vitest'
import { festeAbstaende } from '../grundlage/text.ts'
import { bedingung, ergebnis, gut, stichtag } from '../testhilfe/foerderung.ts'
import type { Foerderfakten } from './fakten.ts'
import { faktnamen } from './faktnamen.ts'
import { type Instrumentcode, instrument, instrumentcodes, instrumente, istInstrumentcode } from './instrumente.ts'
import { hoechstanteil16f } from './p16f-freie-foerderung.ts'
import { pruefeFoerderung } from './pruefe.ts'

const eigene = instrumentcodes.filter((c) => instrument(c).selbstGewaehrt)
/** What an instrument needs that the common facts do not have. */
const dazu: Partial<Record<Instrumentcode, Foerderfakten>> = {
  eq: { massnahmeBis: '2027-02-28' },
  p16c: { taetigkeit: 'selbstaendig' },
  p16g: { hilfebeduerftigkeitEntfallenAm: '2026-08-01', hilfebeduerftig: false, beginn: '2026-08-01' },
  p16h: { geburtsdatum: '2005-01-01' },
}

describe('the instruments', () => {
  test('each code once, in the order of the list', () => expect(instrumente.map((i) => i.code)).toEqual([...instrumentcodes]))
  test('what is none is told apart', () => {
    expect([istInstrumentcode('p16i'), istInstrumentcode('p16j'), istInstrumentcode(7)]).toEqual([true, false, false])
    expect(() => instrument('p16j' as Instrumentcode)).toThrow('instrument p16j')
    expect(() => pruefeFoerderung('p16j' as Instrumentcode, stichtag, {})).toThrow('instrument p16j')
    expect(() => pruefeFoerderung('vb', '2026-02-30', {})).toThrow('no day')
    expect(() => pruefeFoerderung('vb', stichtag, { geburtsdatum: '1990-13-01' })).toThrow('no day')
  })
  test('all are benefits at discretion', () => expect(instrumente.filter((i) => !i.ermessen)).toEqual([]))
  test('the municipality pays sec. 16a, the Agentur further training and rehabilitation', () => {
    expect(instrumente.filter((i) => i.zahler === 'kommune').map((i) => i.code)).toEqual([
      'p16a-kinderbetreuung',
      'p16a-schuldnerberatung',
      'p16a-psychosozial',
      'p16a-sucht',
    ])
    expect(instrumente.filter((i) => !i.selbstGewaehrt).map((i) => [i.code, i.zahler])).toEqual([
      ['fbw', 'agentur'],
      ['reha', 'agentur'],
    ])
  })
})

describe.each(eigene)('%s', (code) => {
  const f = { ...gut, ...dazu[code] }
  const pruefe = (aender: Foerderfakten) => pruefeFoerderung(code, stichtag, { ...f, ...aender })

  test('is possible with all facts', () => expect(pruefe({}).voraussetzungen.filter((v) => v.erfuellt !== true)).toEqual([]))
  test('without any fact it is open and names what is missing', () => {
    const leer = pruefeFoerderung(code, stichtag, {})
    expect(leer.ergebnis).toBe('offen')
    for (const v of leer.voraussetzungen)
      if (v.erfuellt === 'offen') expect(v.satz).toBe(festeAbstaende(`Es fehlt die Angabe „${faktnamen[v.fehlt ?? 'geburtsdatum']}“.`))
  })
  test('a claim to Arbeitslosengeld rules it out (sec. 5 (4))', () => {
    expect(pruefe({ algAnspruch: true }).ergebnis).toBe('ausgeschlossen')
    expect(pruefe({ algAnspruch: undefined }).ergebnis).toBe('offen')
  })
  test('a Rehabilitationsträger never rules it out by itself (sec. 5 (5))', () => {
    const v = pruefe({ rehatraegerZustaendig: true })
    expect(v.ergebnis).toBe('moeglich')
    const genannt = /^p16[abdfghik]/.test(code)
    const vermittlung = ['vb', 'mat', 'mag', 'avgs-mpav'].includes(code)
    const reha = v.voraussetzungen.find((x) => x.schluessel === 'reha')
    expect([reha?.erfuellt, reha?.abwaegung]).toEqual(genannt || vermittlung ? [true, undefined] : ['offen', true])
  })
  test('placement first is a point to weigh', () => expect(pruefe({ erfolgversprechender: false }).ergebnis).toBe('moeglich'))
  test('every condition has its own key, a place in the law and a whole sentence', () => {
    const { voraussetzungen } = pruefe({})
    expect(new Set(voraussetzungen.map((v) => v.schluessel)).size).toBe(voraussetzungen.length)
    for (const v of voraussetzungen) {
      expect(v.satz).toMatch(/^[A-ZÄÖÜ].*[.]$/)
      expect(v.satz).not.toMatch(/ (?=[€%])|§ (?=\d)|undefined|NaN/)
      expect(v.fundstelle.stelle).toMatch(/^§/)
    }
  })
})

describe('conditions that many share', () => {
  test.each([
    ['2011-09-01', 'moeglich'],
    ['2011-09-02', 'ausgeschlossen'],
  ])('born %s: %s at 15 years', (geburtsdatum, wert) => expect(ergebnis('vb', { geburtsdatum })).toBe(wert))
  test('the age limit of sec. 7a is reached with the end of its month', () => {
    // born 1960: 66 years and 4 months
    expect(ergebnis('vb', { geburtsdatum: '1960-05-15' })).toBe('moeglich')
    expect(ergebnis('vb', { geburtsdatum: '1960-05-01' })).toBe('ausgeschlossen')
    expect(ergebnis('vb', { geburtsdatum: '1960-04-30' })).toBe('ausgeschlossen')
  })
  test('who is not in need of help or not able to work is not supported', () => {
    expect(ergebnis('vb', { hilfebeduerftig: false })).toBe('ausgeschlossen')
    expect(ergebnis('vb', { erwerbsfaehig: false })).toBe('ausgeschlossen')
  })
  test.each([
    ['2026-08-31', true],
    ['2026-09-01', true],
    ['2026-09-02', false],
  ])('applied for on %s, begun on 1 September: %s', (antragAm, ja) => {
    for (const code of ['vb', 'egz', 'p16b', 'p16e', 'p16i', 'eq'] as const) expect(bedingung(code, 'antrag', { antragAm }).erfuellt).toBe(ja)
  })
  test('a late application: hardship in SGB III, nothing for before in SGB II', () => {
    expect(bedingung('egz', 'antrag', { antragAm: '2026-09-02' }).satz).toContain('unbillige Härte')
    expect(bedingung('p16b', 'antrag', { antragAm: '2026-09-02' }).satz).toContain('Für die Zeit davor gibt es keine Leistung')
    expect(bedingung('egz', 'antrag', { antragAm: '2026-09-01' }).satz).toContain('dem Tag des Beginns')
    expect(bedingung('egz', 'antrag', { antragAm: undefined }).fehlt).toBe('antragAm')
    expect(bedingung('egz', 'antrag', { beginn: undefined }).fehlt).toBe('beginn')
  })
  test('the group of secs. 44 and 45: one way in is enough', () => {
    const keine = { arbeitslos: false, arbeitsuchend: false, ausbildungsuchend: false }
    expect(bedingung('vb', 'personenkreis', keine).erfuellt).toBe(false)
    for (const feld of ['arbeitslos', 'arbeitsuchend', 'ausbildungsuchend'] as const) {
      expect(bedingung('vb', 'personenkreis', { ...keine, [feld]: true }).erfuellt).toBe(true)
      expect(bedingung('vb', 'personenkreis', { ...keine, [feld]: undefined }).fehlt).toBe(feld)
    }
  })
  test('under 30 an exception is nearer', () => {
    expect(bedingung('vb', 'vermittlungsvorrang', { erfolgversprechender: false, geburtsdatum: '1996-09-02' }).satz).toBe(
      'Die unmittelbare Vermittlung geht vor. Unter 30 Jahren kommt eine Ausnahme besonders in Betracht.',
    )
    expect(bedingung('vb', 'vermittlungsvorrang', { erfolgversprechender: false, geburtsdatum: '1996-09-01' }).satz).toBe(
      'Die unmittelbare Vermittlung geht vor.',
    )
  })
  test('a start after the kept law is checked by the law of the day', () => {
    const bald = { beginn: '2027-01-04', massnahmeBis: '2027-02-10' }
    for (const code of ['mag', 'avgs-mpav', 'egz', 'p16d', 'p16e', 'p16i', 'bop'] as const) expect(ergebnis(code, bald), code).toBe('moeglich')
    expect(ergebnis('eq', { ...bald, massnahmeBis: '2027-07-31' })).toBe('moeglich')
  })
  test('a day beyond the kept law stays open', () => {
    const v = pruefeFoerderung('p16i', '2027-01-01', { ...gut, beginn: undefined })
    expect([v.ergebnis, v.voraussetzungen[0]?.satz]).toEqual([
      'offen',
      'Für den 01.01.2027 ist „Mindestalter der Erwerbsfähigkeit“ nicht hinterlegt.',
    ])
  })
})

describe('the four municipal services', () => {
  test.each([
    ['p16a-kinderbetreuung', '§ 16a Nr. 1'],
    ['p16a-schuldnerberatung', '§ 16a Nr. 2'],
    ['p16a-psychosozial', '§ 16a Nr. 3'],
    ['p16a-sucht', '§ 16a Nr. 4'],
  ] as const)('%s stands in %s', (code, stelle) => {
    expect(bedingung(code, 'erforderlich').fundstelle).toEqual({ gesetz: 'SGB II', stelle })
    expect(instrument(code).fundstelle.stelle).toBe(stelle)
    expect(ergebnis(code, { erforderlich: false })).toBe('ausgeschlossen')
  })
})

describe('Vermittlungsbudget', () => {
  test.each([
    ['svpfl', true],
    ['ausbildung', true],
    ['schulische-ausbildung', true],
    ['geringfuegig', false],
    ['selbstaendig', false],
  ] as const)('%s: %s', (taetigkeit, ja) => expect(bedingung('vb', 'vb.taetigkeit', { taetigkeit }).erfuellt).toBe(ja))
  test('never in the place of another benefit', () => expect(ergebnis('vb', { andereLeistungMoeglich: true })).toBe('ausgeschlossen'))
})

describe('secs. 16f to 16k', () => {
  test('16f: at most a tenth of the money, also in years whose law is not kept yet', () => {
    expect([hoechstanteil16f('2023-01-01'), hoechstanteil16f('2026-12-31'), hoechstanteil16f('2030-01-01')]).toEqual([100, 100, 100])
  })
  test('16f: aims written down, nothing else would do', () => {
    expect(ergebnis('p16f', { zieleBeschrieben: false })).toBe('ausgeschlossen')
    expect(ergebnis('p16f', { keinAnderesMittel: false })).toBe('ausgeschlossen')
  })
  const ohne = { hilfebeduerftig: false, hilfebeduerftigkeitEntfallenAm: '2026-03-01', beginn: '2026-03-01' }
  test.each([
    ['2026-08-31', 'moeglich'],
    ['2026-09-01', 'ausgeschlossen'],
  ])('16g on %s, six months after 1 March: %s', (tag, wert) => expect(ergebnis('p16g', ohne, tag)).toBe(wert))
  test('16g: a running measure that will succeed goes on', () => {
    expect(ergebnis('p16g', { ...ohne, abschlussWahrscheinlich: true }, '2026-12-01')).toBe('moeglich')
    expect(ergebnis('p16g', { ...ohne, beginn: undefined }, '2026-12-01')).toBe('offen')
    expect(bedingung('p16g', 'p16g.weg', { ...ohne, beginn: undefined, abschlussWahrscheinlich: false }).fehlt).toBe('beginn')
    expect(bedingung('p16g', 'p16g.weg', { ...ohne, beginn: undefined }).fehlt).toBe('abschlussWahrscheinlich')
    expect(bedingung('p16g', 'p16g.entfallen', { ...ohne, hilfebeduerftigkeitEntfallenAm: '2026-08-21' }).erfuellt).toBe(false)
    expect(bedingung('p16g', 'p16g.entfallen', { ...ohne, hilfebeduerftigkeitEntfallenAm: '2026-08-20' }).erfuellt).toBe(true)
  })
  test.each([
    ['2026-11-30', 'moeglich'],
    ['2026-12-01', 'ausgeschlossen'],
  ])('16k on %s, nine months after 1 March: %s', (tag, wert) => expect(ergebnis('p16k', ohne, tag)).toBe(wert))
  test.each([
    ['2026-08-20', 'moeglich'], // the training has not ended before
    ['2025-08-20', 'moeglich'],
    ['2025-08-19', 'ausgeschlossen'],
    ['2025-02-28', 'ausgeschlossen'],
  ])('16k on 20 August 2026 after a training until %s: %s', (ausbildungBis, wert) =>
    expect(ergebnis('p16k', { ausbildungBis }, '2026-08-20')).toBe(wert),
  )
  test('16k: nobody is asked about a training', () => expect(ergebnis('p16k', {}, '2026-08-20')).toBe('moeglich'))
  test('16k: without need of help the start of work must be known', () => {
    expect(bedingung('p16k', 'p16k.danach', { ...ohne, beginn: undefined }).fehlt).toBe('beginn')
    expect(ergebnis('p16k', { azavBis: null })).toBe('ausgeschlossen')
    expect(ergebnis('p16k', { azavBis: null, eigenesPersonal: true })).toBe('moeglich')
  })
  test.each([
    ['2001-09-02', 'moeglich'],
    ['2001-09-01', 'ausgeschlossen'],
  ])('16h born %s: %s', (geburtsdatum, wert) => expect(ergebnis('p16h', { geburtsdatum })).toBe(wert))
  test('16h needs no application and no established need', () => {
    const jung = { geburtsdatum: '2005-01-01' }
    expect(ergebnis('p16h', { ...jung, antragAm: undefined, hilfebeduerftig: undefined, erwerbsfaehig: undefined })).toBe('moeglich')
    expect(ergebnis('p16h', { ...jung, anspruchWahrscheinlich: false })).toBe('ausgeschlossen')
    expect(ergebnis('p16h', { ...jung, jugendhilfeAbgestimmt: false })).toBe('ausgeschlossen')
  })
})
