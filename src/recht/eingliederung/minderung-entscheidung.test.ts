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
    expect(schluessel(schlageFolgeVor(melde('2025-10-06', '2026-09-07'), lage()).danach)).not.toContain('vor-drittem')
  })

  test('what is not known of a summons is no first miss: nothing is proposed, and the reason says what is missing', () => {
    const mit = (teil: Partial<Meldung>): Entscheidungsvorschlag =>
      schlageFolgeVor(
        {
          art: 'meldeversaeumnis',
          tag: '2026-09-07',
          meldungId: 'b',
          meldungen: [verpasst('2026-08-03'), { ...verpasst('2026-09-07'), id: 'b', ...teil }],
        },
        lage(),
      )
    expect(mit({ anwesenheit: 'spaeter-am-tag' })).toMatchObject({ folge: 'keine', gruende: [{ schluessel: 'zweck-offen' }] })
    expect(mit({ anwesenheit: 'arbeitsunfaehig', wirktFort: true })).toMatchObject({ folge: 'keine', gruende: [{ schluessel: 'fort-ende-offen' }] })
    expect(mit({ anwesenheit: 'arbeitsunfaehig', wirktFort: true, arbeitsunfaehigBis: '2026-09-09' }).gruende[0]?.schluessel).toBe('fort-offen')
    expect(mit({ anwesenheit: 'erschienen' }).gruende[0]?.schluessel).toBe('erschienen')
    expect(mit({ belehrt: false }).gruende[0]?.schluessel).toBe('ohne-belehrung')
    expect(mit({ grund: 'offen' }).folge).toBe('minderung')
    // another one that is open is not counted
    const anderes = schlageFolgeVor(
      {
        art: 'meldeversaeumnis',
        tag: '2026-09-07',
        meldungId: 'b',
        meldungen: [
          { ...verpasst('2026-08-03'), grund: 'offen' },
          { ...verpasst('2026-09-07'), id: 'b' },
        ],
      },
      lage(),
    )
    expect(anderes).toMatchObject({ folge: 'keine', gruende: [{ schluessel: 'erstes' }], zaehlung: { inFolge: 1, imFenster: 1 } })
    expect(schlageFolgeVor(pflicht(), lage())).not.toHaveProperty('zaehlung')
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
    expect(v.danach.find((g) => g.schluessel === 'vermieter')?.fundstelle.stelle).toBe('§ 22 Abs. 7 Satz 3 Nr. 5')
    expect(schluessel(v.danach)).toEqual(['erscheinen', 'bis-wann', 'kopfteil', 'vermieter', 'ein-euro', 'kein-sgb12'])
  })

  test('a personal hearing has to be offered before', () => {
    expect(schluessel(schlageFolgeVor(drei, lage()).vorher)).toEqual(['anhoerung-anbieten'])
  })

  test('while the third is looked at and its hearing is open, a personal hearing has to be offered', () => {
    const offen = { ...drei, meldungen: [verpasst('2026-07-06'), verpasst('2026-08-03'), { ...verpasst('2026-09-07'), grund: 'offen' as const }] }
    const v = schlageFolgeVor(offen as Ereignis, lage({ grund: 'offen' }))
    expect(v.folge).toBe('nicht-erreichbar')
    expect(schluessel(v.vorher)).toEqual(['anhoerung-anbieten', 'grund-offen'])
  })

  test('whoever came in person to the hearing has reported: nothing follows from the third', () => {
    const v = schlageFolgeVor(drei, lage({ anhoerung: { ...gehoert, persoenlichAngeboten: true, persoenlichGeschehen: true } }))
    expect(v).toMatchObject({ folge: 'keine', monate: [], gruende: [{ schluessel: 'persoenlich-gemeldet' }] })
    expect(v.anspruchEndet).toBeUndefined()
  })

  test('misses of before July 2026 are no part of the three, and as „wiederholt“ the decider is told', () => {
    const v = schlageFolgeVor(melde('2026-06-01', '2026-06-30', '2026-07-01'), lage({ bekanntAm: '2026-08-03' }))
    expect(kurz(v)).toEqual([['2026-09', 'meldeversaeumnis', 30, 300]])
    expect(v.gruende[0]?.satz).toContain('2 davon liegen vor dem 01.07.2026; ob das mitzählt, sagt das Gesetz nicht.')
    const eines = schlageFolgeVor(melde('2026-06-30', '2026-07-01'), lage({ bekanntAm: '2026-08-03' }))
    expect(eines.gruende[0]?.satz).toContain('Eines davon liegt vor dem 01.07.2026')
    expect(schlageFolgeVor(melde('2026-07-01', '2026-08-03', '2026-09-07'), lage()).folge).toBe('nicht-erreichbar')
    expect(schlageFolgeVor(melde('2026-08-03', '2026-09-07'), lage()).gruende[0]?.satz).not.toContain('01.07.2026')
  })

  test('appears before that month: nothing falls away, and nothing is reduced', () => {
    const { monate } = schlageFolgeVor(drei, lage())
    expect(nachPersoenlichemErscheinen(monate, '2026-09-07', '2026-10-31')).toMatchObject({
      ok: true,
      monate: [],
      grund: { schluessel: 'vorher-erschienen' },
    })
    expect(nachPersoenlichemErscheinen(monate, '2026-09-07', '2026-11-01')).toMatchObject({ ok: true, monate: [{ monat: '2026-11', wirkt: 300 }] })
    expect(nachPersoenlichemErscheinen([], '2026-09-07', '2026-11-01').ok).toBe(false)
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
    ['2026-11-10', true],
    ['2026-12-15', true],
    ['2027-01-15', true],
    ['2027-01-31', false],
    ['2027-02-01', false],
  ])('made up for on %s: it ends early %s, and the sentence says which', (am, frueher) => {
    const ende = endeNachErfuellung(schlageFolgeVor(pflicht(), lage()).monate, '2026-09-07', am)
    expect(ende.grund.satz).toContain(frueher ? 'Die Minderung endet damit' : 'bleibt, wie sie ist')
  })

  test('where the cap leaves less of a month, the early end takes no more than that', () => {
    const { monate } = schlageFolgeVor(pflicht(), lage({ geltende: [{ art: 'meldeversaeumnis', monat: '2026-12', promille: 200 }] }))
    const ende = endeNachErfuellung(monate, '2026-09-07', '2026-12-16')
    expect(ende.ok && ende.monate.map((m) => [m.prozent, m.wirkt])).toEqual([
      [30, 300],
      [15, 100],
    ])
    const kurzer = endeNachErfuellung(monate, '2026-09-07', '2026-12-06')
    expect(kurzer.ok && kurzer.monate.at(-1)).toMatchObject({ prozent: 5, wirkt: 50 })
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
    expect(kurz(v)).toEqual(['2026-09', '2026-10', '2026-11'].map((monat) => [monat, 'pflichtverletzung', 30, 300]))
    expect(v.vorher).toEqual([])
    expect(v.gruende.at(-1)?.satz).toBe('Die Minderung beginnt mit der Sperrzeit ab 01.09.2026.')
  })

  // three months of thirty days: what the first month lacks stands in a fourth
  test.each([
    ['2026-09-02', [29, 30, 30, 1]],
    ['2026-09-15', [16, 30, 30, 14]],
    ['2026-08-30', [1, 30, 30, 29]],
    ['2026-08-31', [30, 30, 30]],
  ])('a Sperrzeit from %s: %o %% of the months', (sperrzeitAb, prozente) => {
    const v = schlageFolgeVor(pflicht({ pflicht: 'sperrzeit', sperrzeitAb }), lage())
    expect(v.monate.map((m) => m.prozent)).toEqual(prozente)
    expect(v.monate.map((m) => m.wirkt)).toEqual(prozente.map((p) => p * 10))
    expect(v.gruende.at(-1)?.satz).toContain('nach Tagen')
  })

  test.each([
    ['2026-09-20', [16, 14]],
    ['2026-10-15', [16, 14]],
    ['2026-10-16', [16, 15]],
    ['2026-12-10', [16, 30, 30, 9]],
    ['2026-12-15', [16, 30, 30, 14]],
    ['2026-12-20', [16, 30, 30, 14]],
  ])('begun on 15 September and made up for on %s: at least thirty days, so %o', (am, prozente) => {
    const { monate } = schlageFolgeVor(pflicht({ pflicht: 'sperrzeit', sperrzeitAb: '2026-09-15' }), lage())
    const ende = endeNachErfuellung(monate, '2026-09-07', am)
    expect(ende.ok && ende.monate.map((m) => m.prozent)).toEqual(prozente)
  })

  test('without its first day a Sperrzeit cannot be decided', () => {
    const v = schlageFolgeVor(pflicht({ pflicht: 'sperrzeit' }), lage())
    expect(schluessel(v.vorher)).toEqual(['sperrzeit-ab'])
    expect(schluessel(schlageFolgeVor(pflicht({ pflicht: 'sperrzeit-tatbestand' }), lage()).vorher)).toEqual([])
  })

  test('a Sperrzeit for a missed appointment has the consequences of § 32: one month, no early end', () => {
    const v = schlageFolgeVor(pflicht({ pflicht: 'sperrzeit', sperrzeitAb: '2026-09-16', meldesperrzeit: true }), lage())
    expect(kurz(v)).toEqual([
      ['2026-09', 'meldeversaeumnis', 15, 150],
      ['2026-10', 'meldeversaeumnis', 15, 150],
    ])
    expect(schluessel(v.gruende)).toEqual(['meldesperrzeit', 'hoehe', 'sperrzeit'])
    expect(endeNachErfuellung(v.monate, '2026-09-07', '2026-10-02').ok).toBe(false)
    const alt = schlageFolgeVor(pflicht({ tag: '2026-06-30', pflicht: 'sperrzeit', sperrzeitAb: '2026-07-01', meldesperrzeit: true }), lage())
    expect(kurz(alt)).toEqual([['2026-07', 'meldeversaeumnis', 10, 100]])
    expect(schlageFolgeVor(pflicht({ meldesperrzeit: true }), lage()).monate).toHaveLength(3)
  })

  test.each([
    ['sperrzeit-tatbestand', false, 3],
    ['einkommen-vermindert', false, 3],
    ['unwirtschaftlich', true, 3],
    ['unwirtschaftlich', false, 0],
    ['arbeit', false, 0],
    ['eigenbemuehungen', false, 0],
  ] as const)('§ 31: %s, instructed %s: %d months from the one after', (art, belehrt, anzahl) => {
    const v = schlageFolgeVor(pflicht({ pflicht: art, belehrt, sperrzeitAb: '2026-09-01' }), lage())
    expect(v.monate.map((m) => m.monat)).toEqual(['2026-11', '2026-12', '2027-01'].slice(0, anzahl))
    if (anzahl === 0) expect(v.gruende[0]?.fundstelle.stelle).toBe(art === 'unwirtschaftlich' ? '§ 31 Abs. 2 Nr. 2' : '§ 31 Abs. 1 Satz 1')
  })

  test.each([
    ['2008-09-07', 'minderung'],
    ['2008-09-08', 'keine'],
  ])('income reduced on purpose: only after the 18th birthday, born %s: %s', (geburtsdatum, folge) => {
    expect(schlageFolgeVor(pflicht({ pflicht: 'einkommen-vermindert' }), lage({ geburtsdatum })).folge).toBe(folge)
    expect(schlageFolgeVor(pflicht(), lage({ geburtsdatum })).folge).toBe('minderung')
  })

  test('the amounts in force are added to the part of a month as well', () => {
    const schon = { art: 'meldeversaeumnis' as const, monat: '2026-09', promille: 200 }
    const v = schlageFolgeVor(pflicht({ pflicht: 'sperrzeit', sperrzeitAb: '2026-09-15' }), lage({ geltende: [schon] }))
    expect(v.monate.map((m) => m.wirkt)).toEqual([100, 300, 300, 140])
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
    expect(v.danach.find((g) => g.schluessel === 'vermieter')?.fundstelle.stelle).toBe('§ 31a Abs. 7')
  })

  test.each([
    ['2026-11-10', 1, 'at least one month'],
    ['2026-12-01', 1, 'with the second month'],
    ['2027-01-01', 2, 'after both'],
  ])('the job is gone since %s: %d month(s) (%s)', (am, anzahl) => {
    const ende = endeOhneStelle(schlageFolgeVor(verweigert(), lage()).monate, '2026-09-07', am)
    expect(ende.ok && ende.monate.length).toBe(anzahl)
  })

  test.each([
    ['2026-11-10', 1],
    ['2026-12-01', 1],
    ['2027-01-01', 2],
  ])('taken up or earnestly declared on %s (sec. 31a (7) sentence 4): %d month(s)', (am, anzahl) => {
    const v = schlageFolgeVor(verweigert(), lage())
    expect(schluessel(v.danach)).toEqual(['stelle-weg', 'nachholen', 'vermieter', 'ein-euro', 'kein-sgb12'])
    const ende = endeNachErfuellung(v.monate, '2026-09-07', am)
    expect(ende).toMatchObject({ ok: true, grund: { schluessel: 'nachgeholt' } })
    expect(ende.ok && ende.monate.length).toBe(anzahl)
    expect(endeNachErfuellung(v.monate, '2026-09-07', '2026-12-02')).toMatchObject({ ok: false, grund: { schluessel: 'teilmonat' } })
  })

  test('a single month of it stays', () => {
    const einer = schlageFolgeVor(verweigert(), lage()).monate.slice(0, 1)
    expect(endeNachErfuellung(einer, '2026-09-07', '2026-11-15')).toMatchObject({ ok: true, monate: einer })
    expect(endeOhneStelle(einer, '2026-09-07', '2026-11-15')).toMatchObject({ ok: true, monate: einer })
  })

  test('where nothing is in force nothing ends', () => {
    expect([endeNachErfuellung([], '2026-09-07', '2026-12-01').ok, endeOhneStelle([], '2026-09-07', '2026-12-01').ok]).toEqual([false, false])
    expect(endeOhneStelle(schlageFolgeVor(pflicht(), lage()).monate, '2026-09-07', '2026-12-01').ok).toBe(false)
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
    expect(schlageFolgeVor(verweigert({ stelleVorhanden: 'offen' }), lage()).gruende[0]?.schluessel).toBe('offen')
    expect(schlageFolgeVor(verweigert({ willentlich: 'offen' }), lage()).gruende[0]?.schluessel).toBe('offen')
    expect(schlageFolgeVor(verweigert({ tag: '2026-07-01' }), lage()).folge).toBe('regelbedarf-entfaellt')
    expect(schlageFolgeVor(verweigert({ tag: '2026-06-30' }), lage()).gruende[1]?.schluessel).toBe('nicht-in-kraft')
    expect(schlageFolgeVor(verweigert({ tag: '2023-05-04' }), lage({ bekanntAm: '2023-08-03' })).folge).toBe('keine')
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
    expect(v.gruende.find((g) => g.schluessel === 'grenze')?.satz).toContain('11/2026 (0\u00a0%), 12/2026 (20\u00a0%).')
    const einer = schlageFolgeVor(pflicht(), lage({ geltende: [schon('2026-12', 100)] }))
    expect(einer.gruende.find((g) => g.schluessel === 'grenze')?.satz).toContain('nur: 12/2026 (20\u00a0%).')
    expect(schluessel(schlageFolgeVor(pflicht(), lage()).gruende)).not.toContain('grenze')
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
    [[frueher('2025-07', 100)], 2, 20],
    [[frueher('2025-06', 100)], 1, 10],
    [[frueher('2026-01', 100), frueher('2026-03', 200), frueher('2026-04', 200)], 3, 30],
    // began in June 2025, more than a year before, however late its last month is
    [[frueher('2025-06', 200), frueher('2025-07', 200)], 1, 10],
    [[frueher('2025-05', 300), frueher('2025-06', 300), frueher('2025-07', 300)], 1, 10],
    // the one before ended in June, this one began in July
    [[frueher('2025-06', 100), frueher('2025-07', 200), frueher('2025-08', 200)], 3, 30],
    [[frueher('2025-05', 200), frueher('2025-07', 200)], 3, 30],
    // two of three months each in a row: the last one began in July
    [['04', '05', '06', '07', '08', '09'].map((m) => frueher(`2025-${m}`, 300)), 3, 30],
    [['06', '05', '04'].map((m) => frueher(`2025-${m}`, 300)), 1, 10],
    [[{ art: 'meldeversaeumnis' as const, monat: '2026-05', promille: 100 }], 1, 10],
  ])('after %o: %d month(s), %d %%', (geltende, monate, prozent) => {
    const v = alt(geltende)
    expect(v.altesRecht).toBe(true)
    expect(schluessel(v.gruende)[0]).toBe('altes-recht')
    expect(kurz(v).map((m) => m[2])).toEqual(Array.from({ length: monate }, () => prozent))
  })

  test.each([
    ['2026-06-01', 2],
    ['2026-06-02', 1],
  ])('a reduction that began on 1 June 2025 and a breach on %s: level %d', (tag, stufe) => {
    const v = schlageFolgeVor(pflicht({ tag }), lage({ bekanntAm: '2026-08-03', geltende: [frueher('2025-06', 100)] }))
    expect(v.monate.map((m) => m.prozent)).toEqual(stufe === 1 ? [10] : [20, 20])
  })

  test('the reasons name the level, and the misses without a word about the new law', () => {
    expect(schluessel(alt().gruende)).toEqual(['altes-recht', 'stufe', 'hoehe'])
    expect(schluessel(schlageFolgeVor(pflicht(), lage()).gruende)).toEqual(['hoehe'])
    expect(schluessel(schlageFolgeVor(pflicht({ tag: '2026-07-01' }), lage()).gruende)).toEqual(['hoehe'])
    expect(schluessel(schlageFolgeVor(pflicht({ tag: '2026-07-01' }), lage()).danach)).toContain('ein-euro')
    const v = schlageFolgeVor(melde('2026-06-01', '2026-06-30'), lage({ bekanntAm: '2026-08-03' }))
    expect(schluessel(v.gruende)).toEqual(['altes-recht', 'wiederholt', 'hoehe'])
    expect(v.gruende[1]?.satz).toMatch(/Festlegung des Hauses\.$/)
  })

  test('again: the hearing should be personal; the Euro that is left belongs to the new law', () => {
    expect(schluessel(alt().vorher)).toEqual([])
    expect(schluessel(alt([frueher('2026-01', 100)]).vorher)).toEqual(['anhoerung-wiederholt'])
    expect(schluessel(schlageFolgeVor(melde('2026-06-01', '2026-06-30'), lage({ bekanntAm: '2026-08-03' })).vorher)).toEqual(['anhoerung-wiederholt'])
    expect(schluessel(schlageFolgeVor(melde('2026-06-30'), lage({ bekanntAm: '2026-08-03' })).vorher)).toEqual([])
    expect(schluessel(schlageFolgeVor(melde('2026-06-01', '2026-07-01'), lage({ bekanntAm: '2026-08-03' })).vorher)).toEqual([])
    for (const teil of [{ persoenlichAngeboten: true }, { persoenlichGeschehen: true }])
      expect(
        schlageFolgeVor(
          pflicht({ tag: '2026-06-30' }),
          lage({ bekanntAm: '2026-08-03', geltende: [frueher('2026-01', 100)], anhoerung: { ...gehoert, ...teil } }),
        ).vorher,
      ).toEqual([])
    expect(schluessel(alt().danach)).toEqual(['nachholen', 'kein-sgb12'])
  })

  test('under 25 the offer of counselling held before, too', () => {
    const v = schlageFolgeVor(pflicht({ tag: '2026-06-30' }), lage({ bekanntAm: '2026-08-03', geburtsdatum: '2001-08-04' }))
    expect(schluessel(v.danach)).toContain('beratung-u25')
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
