import { describe, expect, expectTypeOf, test } from 'vitest'
import { felder, type Kurzangabe } from '../eingliederung/index.ts'
import { luftlinieKm, wegMinuten } from './entfernung.ts'
import { berufsnaehe } from './kldb.ts'
import { gelesenesProfil, merkmaleAus, wechselNach } from './merkmale.ts'
import { alsDaten, bewerte, rangliste } from './passung.ts'
import { anfangsgewichte, type Gewichte, kriterien } from './passung-gewichte.ts'
import { type Bewerbermerkmale, bewerbermerkmale, type Stellenmerkmale } from './passung-merkmale.ts'

const wernigerode = { breite: 51_835_000, laenge: 10_785_000 }
const halberstadt = { breite: 51_896_000, laenge: 11_051_000 }

const stelle: Stellenmerkmale = {
  kldb: '62312',
  faehigkeiten: [
    { code: 'kasse', name: 'Kasse führen', muss: true },
    { code: 'backen', name: 'Backen', muss: false },
  ],
  ort: halberstadt,
  minutenVon: 20 * 60,
  minutenBis: 25 * 60,
  tagVon: 7 * 60,
  tagBis: 13 * 60,
  deutsch: 'B1',
  fuehrerschein: '',
  beginn: '2026-10-01',
  arbeitsform: 'tag',
}
const person: Bewerbermerkmale = {
  berufe: ['62312'],
  wunschberufe: [],
  faehigkeiten: ['kasse'],
  ort: wernigerode,
  weg: { mittel: 'bus', hoechstensMinuten: 90 },
  arbeitszeit: { von: 18 * 60, bis: 24 * 60 },
  zeitfenster: { von: 8 * 60, bis: 14 * 60 },
  deutsch: 'B2',
  fuehrerschein: [],
  ab: '2026-09-01',
  arbeitsformen: ['tag'],
}
const worte = { heute: '2026-08-18', beruf: (kldb: string) => (kldb === '62301' ? 'Verkauf von Backwaren – Helfer' : undefined) }
const nur = (kriterium: (typeof kriterien)[number], unbekanntProzent = 50): Gewichte => ({
  punkte: { ...Object.fromEntries(kriterien.map((k) => [k, 0])), [kriterium]: 10 } as Gewichte['punkte'],
  unbekanntProzent,
})
const punkte = (k: (typeof kriterien)[number], p: Partial<Bewerbermerkmale> = {}, s: Partial<Stellenmerkmale> = {}, g = nur(k)) => {
  const passung = bewerte({ ...person, ...p }, { ...stelle, ...s }, g)
  return [passung.zehntel, passung.posten[0]?.stand, passung.posten[0]?.satz(worte)] as const
}

describe('a score', () => {
  test('is the sum of its lines, whatever the weights', () => {
    for (const gewichte of [anfangsgewichte, nur('beruf'), { ...anfangsgewichte, unbekanntProzent: 0 }]) {
      for (const p of [person, { berufe: [], wunschberufe: [], faehigkeiten: [] }]) {
        const { zehntel, hoechstensZehntel, posten } = alsDaten(bewerte(p, stelle, gewichte), worte)
        expect(posten.reduce((summe, x) => summe + x.zehntel, 0)).toBe(zehntel)
        expect(posten.reduce((summe, x) => summe + x.hoechstensZehntel, 0)).toBe(hoechstensZehntel)
        for (const x of posten) expect(x.satz).toMatch(/\.$/)
        expect(posten.map((x) => x.kriterium)).toEqual(kriterien.filter((k) => gewichte.punkte[k] > 0))
      }
    }
  })

  test('gives everything where everything fits, and counts nothing twice', () => {
    const passt = { ...person, faehigkeiten: ['kasse', 'backen'], ort: halberstadt, zeitfenster: { von: 6 * 60, bis: 14 * 60 } }
    expect(bewerte(passt, stelle, anfangsgewichte)).toMatchObject({ zehntel: 1000, hoechstensZehntel: 1000 })
  })

  test('gives people of whom nothing is known the shown part of the points', () => {
    const leer = { berufe: [], wunschberufe: [], faehigkeiten: [] }
    const beruf = bewerte(leer, stelle, nur('beruf', 30))
    expect([beruf.zehntel, beruf.posten[0]?.stand]).toEqual([30, 'unbekannt'])
  })
})

describe('criteria', () => {
  test('skills: what is asked for counts twice', () => {
    expect(punkte('faehigkeiten')).toEqual([67, 'teilweise', 'Vorhanden: Kasse führen. Fehlt: Backen (erwünscht).'])
    expect(punkte('faehigkeiten', { faehigkeiten: ['backen'] })[0]).toBe(33)
    expect(punkte('faehigkeiten', { faehigkeiten: ['x'] })[1]).toBe('nicht')
    expect(punkte('faehigkeiten', {}, { faehigkeiten: [] })).toEqual([50, 'unbekannt', 'Die Stelle nennt keine Fähigkeiten.'])
  })

  test('occupation: nearer with each digit, less where the level is missing', () => {
    expect(berufsnaehe('62312', '62312')).toBe(1000)
    expect(berufsnaehe('62311', '62312')).toBe(850)
    expect(berufsnaehe('62313', '62312')).toBe(1000)
    expect(berufsnaehe('62302', '62312')).toBe(800)
    expect(berufsnaehe('62912', '62312')).toBe(500)
    expect(berufsnaehe('63112', '62312')).toBe(200)
    expect(berufsnaehe('11102', '62312')).toBe(0)
    expect(punkte('beruf', { berufe: ['11101'], wunschberufe: ['62301'] })[2]).toMatch(
      /^Wunschberuf „Verkauf von Backwaren – Helfer“ \(62301\), verlangt wird 62312: gleiche Berufsgruppe, verlangt wird/,
    )
    expect(punkte('beruf', { berufe: ['62301'] }, { kldb: '62301' })[2]).toBe(
      'Beruf „Verkauf von Backwaren – Helfer“ (62301): Genau der ist verlangt.',
    )
  })

  test.each([
    ['2024-09-24', undefined, 'Der Beginn ist offen. Möglich ab sofort.'],
    ['2026-08-18', '2026-08-18', 'Beginn ab sofort, möglich ab sofort.'],
    ['2026-08-19', '2026-08-17', 'Beginn ab sofort, möglich ab 19.08.2026.'],
    ['2026-08-19', '2026-10-01', 'Beginn 01.10.2026, möglich ab 19.08.2026.'],
  ])('a day that is over is none to wait for: from %s for %s', (ab, beginn, satz) => expect(punkte('beginn', { ab }, { beginn })[2]).toBe(satz))

  test('way: full within 10 km, nothing from 50 km on or beyond what somebody can do', () => {
    const km = luftlinieKm(wernigerode, halberstadt)
    expect(km).toBeCloseTo(19.5, 0)
    expect(punkte('entfernung')[0]).toBe(Math.round(100 * (1 - (km - 10) / 40)))
    expect(punkte('entfernung', { weg: { hoechstensKm: 15 } }).slice(0, 2)).toEqual([0, 'nicht'])
    expect(punkte('entfernung', { weg: { mittel: 'fuss', hoechstensMinuten: wegMinuten(km, 'fuss') - 1 } })[0]).toBe(0)
    expect(punkte('entfernung', { weg: { mittel: 'fuss', hoechstensMinuten: wegMinuten(km, 'fuss') } })[0]).toBeGreaterThan(0)
    expect(punkte('entfernung', {}, { ort: undefined })[2]).toMatch(/^Entfernung nicht bekannt/)
  })

  test('hours, time of day, shift', () => {
    expect(punkte('arbeitszeit')[0]).toBe(100)
    expect(punkte('arbeitszeit', { arbeitszeit: { von: 600, bis: 900 } })[0]).toBe(50) // five hours too many
    expect(punkte('zeitfenster')[0]).toBe(83) // five of six hours
    expect(punkte('zeitfenster', {}, { arbeitsform: 'schicht' })[0]).toBe(0)
    expect(punkte('arbeitsform', {}, { arbeitsform: 'nacht' })[0]).toBe(0)
    expect(punkte('arbeitsform', { arbeitsformen: [] })[1]).toBe('unbekannt')
  })

  test('language, driving licence, start', () => {
    expect(punkte('deutsch')[0]).toBe(100)
    expect(punkte('deutsch', { deutsch: 'A2' })[0]).toBe(60)
    expect(punkte('deutsch', { deutsch: 'A1' }, { deutsch: 'C2' })[0]).toBe(0)
    expect(punkte('fuehrerschein', {}, { fuehrerschein: 'B' })[0]).toBe(0)
    expect(punkte('fuehrerschein', { fuehrerschein: ['B'] }, { fuehrerschein: 'B' })[0]).toBe(100)
    expect(punkte('beginn', { ab: '2026-10-01' })[0]).toBe(100)
    expect(punkte('beginn', { ab: '2026-10-02' })[0]).toBe(88)
  })
})

test('the list of the best is ordered, stable and no longer than asked for', () => {
  const werte = [3, 9, 1, 9, 5, 7]
  const beste = rangliste(
    werte.map((w, i) => ({ w, i })),
    ({ w }) => ({ zehntel: w, hoechstensZehntel: 10, posten: [] }),
    3,
  )
  expect(beste.map((b) => [b.wer.w, b.wer.i])).toEqual([
    [9, 1],
    [9, 3],
    [7, 5],
  ])
})

describe('what the matching may know', () => {
  const angabe = (feld: string, wert: unknown, mehr: Partial<Kurzangabe> = {}) =>
    ({ feld, wert, giltVon: '2026-01-01', giltBis: null, ...mehr }) as Kurzangabe
  const voll: Kurzangabe[] = [
    angabe('beruf', { name: 'Verkäuferin', kldb: '62312' }),
    angabe('faehigkeit', { name: 'Kasse', code: 'tw:kasse' }),
    angabe('faehigkeit', { name: 'Torten Verzieren' }),
    angabe('sprache', { sprache: 'ar', niveau: 'erst' }),
    angabe('sprache', { sprache: 'de', niveau: 'B1' }),
    angabe('mobilitaet', { mittel: ['fuss', 'bus'], hoechstensMinuten: 45 }),
    angabe('wohnort', { plz: '38855', lat: 51.83501, lon: 10.78499 }),
    angabe('arbeitszeit', { art: 'teilzeit', minutenJeWoche: 1200, von: '07:00', schicht: false }),
    angabe('kinderbetreuung', { gesichert: true, von: '08:00', bis: '14:00' }),
    angabe('status', { art: 'arbeitslos' }, { giltVon: '2026-03-01' }),
    angabe('gesundheit', { einschraenkung: 'RUECKENLEIDEN', gdb: 50 }),
    angabe('sucht', { text: 'SUCHTWORT' }),
    angabe('pflege', { minutenJeWoche: 600 }),
    angabe('schulden', { art: 'belastend' }),
    angabe('wohnsituation', { art: 'wohnungslos' }),
    angabe('hindernis', { text: 'HINDERNISWORT' }),
    angabe('zumutbarkeit', { grund: 'kind', text: 'ZUMUTWORT' }),
    angabe('schulabschluss', { abschluss: 'abitur', land: 'SYRIEN' }),
  ]

  test('is exactly this list: no age, gender, origin, health, family or benefit has a place in it', () => {
    expectTypeOf<keyof Bewerbermerkmale>().toEqualTypeOf<(typeof bewerbermerkmale)[number]>()
    expect([...bewerbermerkmale].sort()).toEqual(
      [
        'ab',
        'arbeitsformen',
        'arbeitszeit',
        'berufe',
        'deutsch',
        'faehigkeiten',
        'fuehrerschein',
        'ort',
        'weg',
        'wunschberufe',
        'zeitfenster',
      ].sort(),
    )
    const gelesen = new Set<string>(gelesenesProfil)
    expect(felder.filter((f) => f.klasse === 'gesundheit' && gelesen.has(f.feld))).toEqual([])
    expect(felder.filter((f) => f.klasse === 'umstaende' && gelesen.has(f.feld)).map((f) => f.feld)).toEqual(['kinderbetreuung'])
  })

  test('comes out of the profile with those fields only', () => {
    const merkmale = merkmaleAus(voll, '2026-09-01', new Map())
    expect(merkmale).toEqual({
      berufe: ['62312'],
      wunschberufe: [],
      faehigkeiten: ['tw:kasse', 'torten verzieren'],
      ort: { breite: 51_840_000, laenge: 10_780_000 },
      weg: { mittel: 'bus', hoechstensMinuten: 45 },
      arbeitszeit: { von: 1020, bis: 1380 },
      zeitfenster: { von: 480, bis: 840 },
      deutsch: 'B1',
      ab: '2026-03-01',
      arbeitsformen: ['tag'],
    })
    const ohne = merkmaleAus(
      voll.filter((a) => (gelesenesProfil as readonly string[]).includes(a.feld)),
      '2026-09-01',
      new Map(),
    )
    expect(ohne, 'other fields change nothing').toEqual(merkmale)
    expect(JSON.stringify(merkmale)).not.toMatch(/WORT|RUECKEN|SYRIEN|"ar"|50/)
  })

  test('is nothing for who looks for no work, and follows the dates of the facts', () => {
    expect(
      merkmaleAus([...voll.filter((a) => a.feld !== 'status'), angabe('status', { art: 'keines', grund: 'geschuetzt' })], '2026-09-01', new Map()),
    ).toBe(undefined)
    expect(merkmaleAus(voll, '2025-12-31', new Map())).toBe(undefined)
    const endet = [
      angabe('beruf', { name: 'x', kldb: '11101' }, { giltBis: '2026-09-30' }),
      angabe('hindernis', { text: 'x' }, { giltBis: '2026-09-10' }),
    ]
    expect(wechselNach(endet, '2026-09-01')).toBe('2026-10-01')
    expect(wechselNach(endet, '2026-10-01')).toBe(undefined)
  })
})
