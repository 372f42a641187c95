import { describe, expect, test } from 'vitest'
import {
  bewerteMeldung,
  ersterTagDanach,
  type Meldung,
  meldezwecke,
  nachweisfrist,
  zaehleVersaeumnisse,
  zweifelAnArbeitsunfaehigkeit,
} from './meldung.ts'

function meldung(tag: string, teil: Partial<Meldung> = {}): Meldung {
  return { id: tag, tag, verbindlich: true, belehrt: true, zugegangen: true, anwesenheit: 'nicht-erschienen', grund: 'keiner', ...teil }
}

describe('§ 59 SGB II with § 309 SGB III: what became of a summons', () => {
  test.each([
    ['appeared', { anwesenheit: 'erschienen' }, 'wahrgenommen', 'erschienen'],
    ['the same day, purpose reached', { anwesenheit: 'spaeter-am-tag', zweckErreicht: true }, 'wahrgenommen', 'spaeter'],
    ['the same day, nobody said whether', { anwesenheit: 'spaeter-am-tag' }, 'offen', 'zweck-offen'],
    ['the same day, purpose lost', { anwesenheit: 'spaeter-am-tag', zweckErreicht: false }, 'versaeumt', 'versaeumt'],
    ['cancelled', { anwesenheit: 'abgesagt' }, 'entschuldigt', 'abgesagt'],
    ['not binding', { verbindlich: false }, 'ohne-folgen', 'unverbindlich'],
    ['not instructed', { belehrt: false }, 'ohne-folgen', 'ohne-belehrung'],
    ['not known to have arrived', { zugegangen: false }, 'ohne-folgen', 'nicht-zugegangen'],
    ['incapable of work', { anwesenheit: 'arbeitsunfaehig' }, 'entschuldigt', 'arbeitsunfaehig'],
    ['incapable, works on', { anwesenheit: 'arbeitsunfaehig', wirktFort: true, arbeitsunfaehigBis: '2026-09-04' }, 'offen', 'fort-offen'],
    [
      'works on, appeared',
      { anwesenheit: 'arbeitsunfaehig', wirktFort: true, arbeitsunfaehigBis: '2026-09-04', danachErschienen: true },
      'wahrgenommen',
      'fort-erschienen',
    ],
    [
      'works on, missed',
      { anwesenheit: 'arbeitsunfaehig', wirktFort: true, arbeitsunfaehigBis: '2026-09-04', danachErschienen: false },
      'versaeumt',
      'versaeumt',
    ],
    [
      'incapable, the letter does not work on',
      { anwesenheit: 'arbeitsunfaehig', arbeitsunfaehigBis: '2026-09-04', danachErschienen: false },
      'entschuldigt',
      'arbeitsunfaehig',
    ],
    ['reason proven', { grund: 'nachgewiesen' }, 'entschuldigt', 'wichtiger-grund'],
    ['reason only named', { grund: 'dargelegt' }, 'versaeumt', 'grund-unbewiesen'],
    ['no reason', {}, 'versaeumt', 'versaeumt'],
    ['incapable, works on, nobody knows how long', { anwesenheit: 'arbeitsunfaehig', wirktFort: true }, 'offen', 'fort-ende-offen'],
    [
      'incapable, the letter does not say that it works on',
      { anwesenheit: 'arbeitsunfaehig', wirktFort: false, arbeitsunfaehigBis: '2026-09-04' },
      'entschuldigt',
      'arbeitsunfaehig',
    ],
    ['incapable, not binding', { anwesenheit: 'arbeitsunfaehig', verbindlich: false }, 'ohne-folgen', 'unverbindlich'],
    [
      'the same day, purpose lost, not binding',
      { anwesenheit: 'spaeter-am-tag', zweckErreicht: false, verbindlich: false },
      'ohne-folgen',
      'ohne-folgen',
    ],
    [
      'the same day, purpose lost, not instructed',
      { anwesenheit: 'spaeter-am-tag', zweckErreicht: false, belehrt: false },
      'ohne-folgen',
      'ohne-folgen',
    ],
    [
      'the same day, purpose lost, never arrived',
      { anwesenheit: 'spaeter-am-tag', zweckErreicht: false, zugegangen: false },
      'ohne-folgen',
      'ohne-folgen',
    ],
    ['hearing open', { grund: 'offen' }, 'offen', 'anhoerung-offen'],
  ] as [string, Partial<Meldung>, string, string][])('%s', (_, teil, art, schluessel) => {
    expect(bewerteMeldung(meldung('2026-09-01', teil))).toMatchObject({ art, schluessel })
  })

  test('a reason that is only named and no reason at all are told apart', () => {
    const satz = (grund: Meldung['grund']) => bewerteMeldung(meldung('2026-09-01', { grund })).satz
    expect(satz('dargelegt')).toBe('Für den Termin am 01.09.2026 ist ein Grund genannt, aber nicht nachgewiesen.')
    expect(satz('keiner')).toBe('Für den Termin am 01.09.2026 ist kein wichtiger Grund dargelegt und nachgewiesen.')
  })

  test('the first day of fitness is named', () => {
    const satz = bewerteMeldung(meldung('2026-12-29', { anwesenheit: 'arbeitsunfaehig', wirktFort: true, arbeitsunfaehigBis: '2026-12-31' })).satz
    expect(satz).toContain('den 01.01.2027')
    expect(ersterTagDanach('2028-02-28')).toBe('2028-02-29')
  })

  test('incapacity is proven by the end of the third calendar day (§ 56 Abs. 1)', () => {
    expect(nachweisfrist('2026-09-04')).toBe('2026-09-07')
    expect(nachweisfrist('2026-12-30')).toBe('2027-01-02')
    expect(nachweisfrist('2026-06-30')).toBe('2026-07-03')
    expect(nachweisfrist('2022-12-31')).toBe('2023-01-03')
  })
})

test('nobody is summoned for anything else (§ 309 Abs. 2 SGB III)', () => {
  expect(meldezwecke).toEqual(['BERUFSBERATUNG', 'VERMITTLUNG', 'VORBEREITUNG_FOERDERUNG', 'VORBEREITUNG_LEISTUNGSENTSCHEIDUNG', 'PRUEFUNG_ANSPRUCH'])
})

describe('counting', () => {
  const drei = [meldung('2026-07-06'), meldung('2026-08-03'), meldung('2026-09-07')]
  test('three in a row', () => {
    expect(zaehleVersaeumnisse(drei, '2026-07-06')).toMatchObject({ inFolge: 1, imFenster: 1 })
    expect(zaehleVersaeumnisse(drei, '2026-08-03')).toMatchObject({ inFolge: 2, imFenster: 2 })
    expect(zaehleVersaeumnisse(drei, '2026-09-07')).toMatchObject({ inFolge: 3, imFenster: 3, fensterAb: '2025-09-07', rueckschauMonate: 12 })
  })

  test.each([
    ['kept', { anwesenheit: 'erschienen' }, 1, 2],
    ['excused', { grund: 'nachgewiesen' }, 1, 2],
    ['incapable of work', { anwesenheit: 'arbeitsunfaehig' }, 1, 2],
    ['cancelled: no summons any more', { anwesenheit: 'abgesagt' }, 2, 2],
    ['without instruction: none that counts', { belehrt: false }, 2, 2],
    ['open: counts not yet', { grund: 'offen' }, 1, 2],
  ] as [string, Partial<Meldung>, number, number][])('the middle one %s: %d in a row, %d in all', (_, teil, inFolge, imFenster) => {
    const mitte = [meldung('2026-07-06'), meldung('2026-08-03', teil), meldung('2026-09-07')]
    expect(zaehleVersaeumnisse(mitte, '2026-09-07')).toMatchObject({ inFolge, imFenster })
  })

  test('what is open is shown to whoever decides', () => {
    const z = zaehleVersaeumnisse([meldung('2026-08-03', { grund: 'offen' }), meldung('2026-09-07')], '2026-09-07')
    expect(z.offen.map((m) => m.id)).toEqual(['2026-08-03'])
    const rand = (tag: string) => zaehleVersaeumnisse([meldung(tag, { grund: 'offen' }), meldung('2026-09-07')], '2026-09-07').offen.length
    expect([rand('2025-09-07'), rand('2025-09-06')]).toEqual([1, 0])
  })

  test('the look-back window is a rule of the house: its first day counts, the day before does not', () => {
    const zwei = (frueher: string) => [meldung(frueher), meldung('2026-09-07')]
    expect(zaehleVersaeumnisse(zwei('2026-03-07'), '2026-09-07', 6).imFenster).toBe(2)
    expect(zaehleVersaeumnisse(zwei('2026-03-06'), '2026-09-07', 6).imFenster).toBe(1)
    expect(zaehleVersaeumnisse(zwei('2025-09-07'), '2026-09-07').imFenster).toBe(2)
    expect(zaehleVersaeumnisse(zwei('2025-09-06'), '2026-09-07').imFenster).toBe(1)
  })

  test('later ones do not count for an earlier', () => {
    expect(zaehleVersaeumnisse(drei.toReversed(), '2026-08-03').inFolge).toBe(2)
  })

  test('repeated incapacity on days of appointments is a reason for doubt and nothing more', () => {
    const krank = (tag: string) => meldung(tag, { anwesenheit: 'arbeitsunfaehig' })
    expect(zweifelAnArbeitsunfaehigkeit([krank('2026-09-01')])).toBeUndefined()
    expect(zweifelAnArbeitsunfaehigkeit([krank('2026-09-07'), krank('2026-09-01')])).toMatchObject({
      tage: ['2026-09-01', '2026-09-07'],
      fundstelle: { stelle: '§ 56 Abs. 1 Satz 7' },
    })
  })
})
