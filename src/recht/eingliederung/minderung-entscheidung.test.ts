import { describe, expect, test } from 'vitest'
import type { Meldung } from './meldung.ts'
import { endeNachErfuellung, endeOhneStelle, nachPersoenlichemErscheinen } from './minderung-ende.ts'
import { type Entscheidungsvorschlag, schlageFolgeVor } from './minderung-entscheidung.ts'
import type { Entscheidungslage, Ereignis } from './minderung-lage.ts'

const gehoert = { abgeschlossen: true, persoenlichVerlangt: false, psychisch: false, persoenlichAngeboten: false, persoenlichGeschehen: false }
const lage = (teil: Partial<Entscheidungslage> = {}): Entscheidungslage => ({
  geburtsdatum: '1990-05-05',
  grund: 'keiner',
  haerte: false,
  anhoerung: gehoert,
  bekanntAm: '2026-10-12',
  geltende: [],
  ...teil,
})
const verpasst = (tag: string): Meldung => ({
  id: tag,
  tag,
  verbindlich: true,
  belehrt: true,
  zugegangen: true,
  anwesenheit: 'nicht-erschienen',
  grund: 'keiner',
})
const melde = (...tage: string[]): Ereignis => ({
  art: 'meldeversaeumnis',
  tag: tage.at(-1) ?? '',
  meldungId: tage.at(-1) ?? '',
  meldungen: tage.map(verpasst),
})
const pflicht = (teil: Partial<Extract<Ereignis, { art: 'pflichtverletzung' }>> = {}): Ereignis => ({
  art: 'pflichtverletzung',
  tag: '2026-09-07',
  pflicht: 'massnahme',
  belehrt: true,
  ...teil,
})
const verweigert = (teil: Partial<Extract<Ereignis, { art: 'arbeitsverweigerung' }>> = {}): Ereignis => ({
  art: 'arbeitsverweigerung',
  tag: '2026-09-07',
  belehrt: true,
  stelleVorhanden: true,
  willentlich: true,
  ...teil,
})
const kurz = (v: Entscheidungsvorschlag) => v.monate.map((m) => [m.monat, m.art, m.prozent, m.wirkt])
const schluessel = (liste: readonly { schluessel: string }[]) => liste.map((g) => g.schluessel)

describe('§ 32: missed appointments', () => {
  test('the first has no consequence', () => {
    const v = schlageFolgeVor(melde('2026-09-07'), lage())
    expect(v).toMatchObject({ folge: 'keine', monate: [], altesRecht: false })
    expect(schluessel(v.gruende)).toEqual(['erstes'])
  })

  test('signs of mental illness at the first: an examination may be ordered', () => {
    const v = schlageFolgeVor(melde('2026-09-07'), lage({ anhoerung: { ...gehoert, psychisch: true, persoenlichGeschehen: true } }))
    expect(schluessel(v.danach)).toEqual(['untersuchung'])
  })

  test('a further one: 30 % for one month, the month after the decision is effective', () => {
    const v = schlageFolgeVor(melde('2026-08-03', '2026-09-07'), lage())
    expect(v.folge).toBe('minderung')
    expect(kurz(v)).toEqual([['2026-11', 'meldeversaeumnis', 30, 300]])
    expect(schluessel(v.gruende)).toEqual(['wiederholt', 'hoehe'])
    expect(v.gruende[1]?.satz).toBe('Der Regelbedarf der Person wird im Monat 11/2026 um 30\u00a0% gemindert. Die Kosten der Unterkunft bleiben.')
    expect(schluessel(v.danach)).toContain('vor-drittem')
  })

  test('outside of the look-back window it is the first again', () => {
    expect(schlageFolgeVor(melde('2026-08-03', '2026-09-07'), lage({ rueckschauMonate: 1 })).folge).toBe('keine')
  })

  test('effective on the last day of a month: the next month; on the first: the one after', () => {
    const am = (bekanntAm: string) => schlageFolgeVor(melde('2026-08-03', '2026-09-07'), lage({ bekanntAm })).monate[0]?.monat
    expect(am('2026-10-31')).toBe('2026-11')
    expect(am('2026-11-01')).toBe('2026-12')
  })
})

describe('§ 7b Abs. 4: three in a row', () => {
  const drei = melde('2026-07-06', '2026-08-03', '2026-09-07')
  test('counts as not reachable: one month without Regelbedarf, then the entitlement ends; no reduction beside it', () => {
    const v = schlageFolgeVor(drei, lage({ anhoerung: { ...gehoert, persoenlichAngeboten: true } }))
    expect(v).toMatchObject({ folge: 'nicht-erreichbar', anspruchEndet: '2026-11', vorher: [] })
    expect(kurz(v)).toEqual([['2026-11', 'nichterreichbarkeit', undefined, 1000]])
    expect(schluessel(v.gruende)).toEqual(['drei-in-folge', 'erster-monat', 'keine-minderung'])
    expect(schluessel(v.danach)).toEqual(['erscheinen', 'kopfteil', 'vermieter', 'ein-euro', 'kein-sgb12'])
  })

  test('a personal hearing has to be offered before', () => {
    expect(schluessel(schlageFolgeVor(drei, lage()).vorher)).toEqual(['anhoerung-anbieten'])
  })

  test('appears in that month: reachable throughout, 30 %; later: nothing comes back', () => {
    const { monate } = schlageFolgeVor(drei, lage({ anhoerung: { ...gehoert, persoenlichAngeboten: true } }))
    expect(nachPersoenlichemErscheinen(monate, '2026-09-07', '2026-11-30')).toMatchObject({ ok: true, monate: [{ monat: '2026-11', prozent: 30 }] })
    expect(nachPersoenlichemErscheinen(monate, '2026-09-07', '2026-12-01')).toMatchObject({ ok: false, grund: { schluessel: 'zu-spaet' } })
  })

  test('before July 2026 there was no such rule: 10 %', () => {
    const v = schlageFolgeVor(melde('2026-02-02', '2026-03-02', '2026-04-07'), lage({ bekanntAm: '2026-08-03' }))
    expect(kurz(v)).toEqual([['2026-09', 'meldeversaeumnis', 10, 100]])
  })
})

describe('§§ 31a, 31b: breach of a duty', () => {
  test('30 % for three months', () => {
    const v = schlageFolgeVor(pflicht(), lage())
    expect(v).toMatchObject({ folge: 'minderung', vorher: [], frist: { bis: '2027-03-07', abgelaufen: false } })
    expect(kurz(v)).toEqual(['2026-11', '2026-12', '2027-01'].map((monat) => [monat, 'pflichtverletzung', 30, 300]))
    expect(schluessel(v.danach)).toEqual(['nachholen', 'ein-euro', 'kein-sgb12'])
  })

  test.each([
    ['2026-11-01', 1, 'at least one month'],
    ['2026-11-30', 1, 'on the last day of the first month'],
    ['2026-12-01', 1, 'with the second month'],
    ['2026-12-02', 2, 'one day of the second month'],
    ['2026-12-31', 2, 'the whole second month'],
    ['2027-01-01', 2, 'with the third month'],
    ['2027-02-01', 3, 'too late'],
  ])('made up for on %s: %d months (%s)', (am, anzahl) => {
    const { monate } = schlageFolgeVor(pflicht(), lage())
    const ende = endeNachErfuellung(monate, '2026-09-07', am)
    expect(ende.ok && ende.monate.length).toBe(anzahl)
  })

  test.each([
    ['2026-12-02', 1],
    ['2026-12-16', 15],
    ['2026-12-31', 30],
  ])('the month in which it ends counts by days: %s gives %d %%', (am, prozent) => {
    const ende = endeNachErfuellung(schlageFolgeVor(pflicht(), lage()).monate, '2026-09-07', am)
    expect(ende.ok && ende.monate.at(-1)?.prozent).toBe(prozent)
  })

  test('a missed appointment does not end early', () => {
    const { monate } = schlageFolgeVor(melde('2026-08-03', '2026-09-07'), lage())
    expect(endeNachErfuellung(monate, '2026-09-07', '2026-11-03').ok).toBe(false)
  })

  test('a Sperrzeit begins the reduction, and needs no instruction', () => {
    const v = schlageFolgeVor(pflicht({ pflicht: 'sperrzeit', belehrt: false, sperrzeitAb: '2026-09-01' }), lage())
    expect(v.monate.map((m) => m.monat)).toEqual(['2026-09', '2026-10', '2026-11'])
  })

  test('nothing without a written instruction, nothing for leaving the coaching', () => {
    expect(schlageFolgeVor(pflicht({ belehrt: false }), lage())).toMatchObject({ folge: 'keine', gruende: [{ schluessel: 'ohne-belehrung' }] })
    expect(schlageFolgeVor(pflicht({ coaching: true }), lage())).toMatchObject({ folge: 'keine', gruende: [{ schluessel: 'coaching' }] })
  })
})

describe('§ 31a Abs. 7: work refused', () => {
  test('the Regelbedarf falls away for two months, the rent goes to the landlord', () => {
    const v = schlageFolgeVor(verweigert(), lage())
    expect(v.folge).toBe('regelbedarf-entfaellt')
    expect(kurz(v)).toEqual(['2026-11', '2026-12'].map((monat) => [monat, 'arbeitsverweigerung', undefined, 1000]))
    expect(schluessel(v.danach)).toContain('vermieter')
  })

  test.each([
    ['2026-11-10', 1, 'at least one month'],
    ['2026-12-01', 1, 'with the second month'],
    ['2027-01-01', 2, 'after both'],
  ])('the job is gone since %s: %d month(s) (%s)', (am, anzahl) => {
    const ende = endeOhneStelle(schlageFolgeVor(verweigert(), lage()).monate, '2026-09-07', am)
    expect(ende.ok && ende.monate.length).toBe(anzahl)
  })

  test('in the middle of the second month it is refused: nobody guesses days', () => {
    expect(endeOhneStelle(schlageFolgeVor(verweigert(), lage()).monate, '2026-09-07', '2026-12-10')).toMatchObject({
      ok: false,
      grund: { schluessel: 'teilmonat' },
    })
  })

  test('not really to be had, or not on purpose: a breach as any other', () => {
    expect(schlageFolgeVor(verweigert({ stelleVorhanden: false }), lage()).monate).toHaveLength(3)
    expect(schlageFolgeVor(verweigert({ willentlich: false }), lage()).folge).toBe('minderung')
  })

  test('not found out: nothing is proposed', () => {
    expect(schlageFolgeVor(verweigert({ stelleVorhanden: 'offen' }), lage()).folge).toBe('keine')
    expect(schlageFolgeVor(verweigert({ tag: '2026-05-04' }), lage({ bekanntAm: '2026-08-03' })).gruende.map((g) => g.schluessel)).toContain(
      'nicht-in-kraft',
    )
  })
})

describe('limits', () => {
  const schon = (monat: string, promille: number) => ({ art: 'meldeversaeumnis' as const, monat, promille })
  test('§ 31a Abs. 4: all reductions together take 30 %', () => {
    const v = schlageFolgeVor(pflicht(), lage({ geltende: [schon('2026-11', 300), schon('2026-12', 100)] }))
    expect(v.monate.map((m) => m.wirkt)).toEqual([0, 200, 300])
    expect(schluessel(v.gruende)).toContain('grenze')
    expect(schlageFolgeVor(pflicht(), lage({ geltende: [{ art: 'arbeitsverweigerung', monat: '2026-11', promille: 1000 }] })).monate[0]?.wirkt).toBe(
      0,
    )
  })

  test.each([
    ['2027-03-07', 'minderung', 'the last day'],
    ['2027-03-08', 'keine', 'one day late'],
  ])('§ 31b Abs. 1 Satz 3: effective on %s: %s (%s)', (bekanntAm, folge) => {
    expect(schlageFolgeVor(pflicht(), lage({ bekanntAm })).folge).toBe(folge)
  })

  test('six months from the last of August end with February', () => {
    expect(schlageFolgeVor(pflicht({ tag: '2026-08-31' }), lage()).frist.bis).toBe('2027-02-28')
  })

  test('Härte and an important reason that is proven: none', () => {
    for (const e of [melde('2026-08-03', '2026-09-07'), pflicht(), verweigert()]) {
      expect(schlageFolgeVor(e, lage({ haerte: true })).gruende.map((g) => g.schluessel)).toEqual(['haerte'])
      expect(schlageFolgeVor(e, lage({ grund: 'nachgewiesen' })).gruende.map((g) => g.schluessel)).toEqual(['wichtiger-grund'])
    }
  })

  test('a reason that is only named does not end it', () => {
    expect(schlageFolgeVor(pflicht(), lage({ grund: 'dargelegt' })).folge).toBe('minderung')
  })
})

describe('what must be done first', () => {
  test.each([
    ['hearing', { anhoerung: { ...gehoert, abgeschlossen: false } }, ['anhoerung']],
    ['personal, asked for', { anhoerung: { ...gehoert, persoenlichVerlangt: true } }, ['anhoerung-verlangt']],
    ['personal, asked for and done', { anhoerung: { ...gehoert, persoenlichVerlangt: true, persoenlichGeschehen: true } }, []],
    ['mental illness', { anhoerung: { ...gehoert, psychisch: true } }, ['anhoerung-psychisch']],
    ['Härte not looked at', { haerte: 'offen' }, ['haerte-offen']],
    ['reason not judged', { grund: 'offen' }, ['grund-offen']],
    ['all done', {}, []],
  ] as [string, Partial<Entscheidungslage>, string[]][])('%s', (_, teil, vorher) => {
    expect(schluessel(schlageFolgeVor(pflicht(), lage(teil)).vorher)).toEqual(vorher)
  })
})

describe('§ 31a Abs. 6: under 25', () => {
  test.each([
    ['2001-10-13', true, 'one day below'],
    ['2001-10-12', false, 'the birthday'],
  ])('born %s: %s (%s)', (geburtsdatum, ja) => {
    const beratung = schlageFolgeVor(pflicht(), lage({ geburtsdatum })).danach.find((g) => g.schluessel === 'beratung-u25')
    expect(beratung !== undefined).toBe(ja)
    if (ja) expect(beratung?.satz).toContain('09.11.2026')
  })
})

describe('§ 65a Abs. 2: breaches before July 2026', () => {
  const alt = (geltende: Entscheidungslage['geltende'] = []) =>
    schlageFolgeVor(pflicht({ tag: '2026-06-30' }), lage({ bekanntAm: '2026-08-03', geltende }))
  const frueher = (monat: string, promille: number) => ({ art: 'pflichtverletzung' as const, monat, promille })
  test.each([
    [[], 1, 10],
    [[frueher('2025-06', 100)], 2, 20],
    [[frueher('2025-05', 100)], 1, 10],
    [[frueher('2026-01', 100), frueher('2026-03', 200)], 3, 30],
  ])('after %o: %d month(s), %d %%', (geltende, monate, prozent) => {
    const v = alt(geltende)
    expect(v.altesRecht).toBe(true)
    expect(schluessel(v.gruende)[0]).toBe('altes-recht')
    expect(kurz(v).map((m) => m[2])).toEqual(Array.from({ length: monate }, () => prozent))
  })

  test('on 1 July 2026 the new law begins', () => {
    const v = schlageFolgeVor(pflicht({ tag: '2026-07-01' }), lage({ bekanntAm: '2026-08-03' }))
    expect(v).toMatchObject({ altesRecht: false })
    expect(v.monate.map((m) => m.prozent)).toEqual([30, 30, 30])
  })

  test('the first missed appointment took 10 % for one month', () => {
    expect(kurz(schlageFolgeVor(melde('2026-06-30'), lage({ bekanntAm: '2026-08-03' })))).toEqual([['2026-09', 'meldeversaeumnis', 10, 100]])
  })
})
