import { describe, expect, test } from 'vitest'
import type { Falldatei, Unterkunft } from '../falldatei.ts'
import { fall, hatHinweis, knoten, lehneAb, lies, rechneAus } from '../testhilfe.ts'

/** A dwelling whose Bruttokalt limit is 500, in a month of the old or of the new law. */
function wohne(unterkunft: Unterkunft, teil: Partial<Falldatei> = {}) {
  return rechneAus(fall({ monat: '2026-08', unterkunft: { angemessenBruttokalt: 500, ...unterkunft }, ...teil }))
}
const anerkannt = (unterkunft: Unterkunft, teil?: Partial<Falldatei>): number => wohne(unterkunft, teil).unterkunftAnerkannt

const alt = { monat: '2026-05' }

describe('moves', () => {
  test('without Zusicherung the reasonable rent, in and after the Karenzzeit, in every regime', () => {
    for (const monat of ['2023-05', '2026-05', '2026-08']) {
      expect(anerkannt({ grundmiete: 600, umzugOhneZusicherung: true, karenzzeit: true }, { monat })).toBe(500)
      expect(anerkannt({ grundmiete: 600, umzugOhneZusicherung: true, kostensenkungBis: `${monat}-31` }, { monat })).toBe(500)
      expect(anerkannt({ grundmiete: 450, umzugOhneZusicherung: true, karenzzeit: true }, { monat })).toBe(450)
    }
  })

  test('before July 2026 the law says so only for the Karenzzeit, which is said', () => {
    const ohne = { grundmiete: 600, umzugOhneZusicherung: true }
    const hinweis = 'Ausdrücklich gilt das bis Juni 2026 nur in der Karenzzeit'
    expect(hatHinweis(wohne({ ...ohne, kostensenkungBis: '2026-05-31' }, alt), hinweis)).toBe(true)
    expect(hatHinweis(wohne({ ...ohne, karenzzeit: true, kostensenkungBis: '2026-05-31' }, alt), hinweis)).toBe(false)
    expect(hatHinweis(wohne(ohne, alt), hinweis)).toBe(false)
    expect(hatHinweis(wohne({ ...ohne, kostensenkungBis: '2026-08-31' }), hinweis)).toBe(false)
  })

  test('heating keeps its own period', () => {
    expect(anerkannt({ heizkosten: 110, angemessenHeizkosten: 80, umzugOhneZusicherung: true, kostensenkungBis: '2026-08-31' })).toBe(110)
  })

  test('an unnecessary move until June 2026: the former need of rent and heating together', () => {
    const bisher = { grundmiete: 480, heizkosten: 100, bisherigeUnterkunftskosten: 520 }
    const e = wohne(bisher, alt)
    expect(e.unterkunftAnerkannt).toBe(520)
    expect(hatHinweis(e, 'zuerst die Heizkosten')).toBe(true)
    expect(lies(knoten(e, 'p22.bisher'))).toBe('520,00 € − 100,00 € Heizung = 420,00 €')
    expect(anerkannt({ ...bisher, angemessenHeizkosten: 80 }, alt)).toBe(520) // 440 + 80
    expect(anerkannt({ ...bisher, bisherigeUnterkunftskosten: 90 }, alt)).toBe(90)
    expect(anerkannt({ ...bisher, bisherigeUnterkunftskosten: 580 }, alt)).toBe(580)
    expect(hatHinweis(wohne({ ...bisher, bisherigeUnterkunftskosten: 580 }, alt), 'zuerst die Heizkosten')).toBe(false)
    expect(hatHinweis(wohne({ ...bisher, heizkosten: 0, bisherigeUnterkunftskosten: 400 }, alt), 'zuerst die Heizkosten')).toBe(false)
  })

  test('since July 2026 of the rent alone', () => {
    expect(anerkannt({ grundmiete: 480, heizkosten: 100, bisherigeUnterkunftskosten: 420 })).toBe(520)
    expect(anerkannt({ grundmiete: 480, bisherigeUnterkunftskosten: 480 })).toBe(480)
    expect(anerkannt({ grundmiete: 480, bisherigeUnterkunftskosten: 479.99 })).toBe(479.99)
  })

  test('both at once: the lower one', () => {
    expect(anerkannt({ grundmiete: 700, bisherigeUnterkunftskosten: 600, umzugOhneZusicherung: true })).toBe(500)
    expect(anerkannt({ grundmiete: 700, bisherigeUnterkunftskosten: 450, umzugOhneZusicherung: true })).toBe(450)
  })
})

describe('§ 22 Abs. 2 SGB II, maintenance of a home of one’s own', () => {
  const eigen = { eigentum: true, schuldzinsen: 400 }

  test.each([
    [1500, 1600, '6,000 − 4,800 = 1,200 of 1,500'],
    [1200, 1600, 'exactly the room'],
    [1199.99, 1599.99, 'less than the room'],
  ])('%f: %f (%s)', (instandhaltung, betrag) => {
    const e = wohne({ ...eigen, instandhaltung })
    expect(e.unterkunftAnerkannt).toBe(betrag)
    expect(hatHinweis(e, 'Für den Rest kommt ein Darlehen')).toBe(instandhaltung > 1200)
  })

  test('there is no Karenzzeit for it: dearer running cost leaves no room', () => {
    expect(anerkannt({ eigentum: true, schuldzinsen: 600, instandhaltung: 1000, karenzzeit: true })).toBe(600)
  })

  test('without a limit in full', () => {
    expect(rechneAus(fall({ unterkunft: { ...eigen, instandhaltung: 1500 } })).unterkunftAnerkannt).toBe(1900)
  })

  test('a tenant has no such need: refused', () => {
    expect(lehneAb(fall({ unterkunft: { grundmiete: 400, instandhaltung: 100 } }))).toMatchObject({ felder: ['unterkunft.eigentum'] })
  })

  test('the reasoning shows months, limit and running cost', () => {
    const k = knoten(wohne({ ...eigen, instandhaltung: 1500 }), 'p22.instandhaltung')
    expect(lies(k)).toBe(
      'In 12 Monaten sind 6.000,00 € angemessen; 4.800,00 € braucht die laufende Unterkunft. Von 1.500,00 € Instandhaltung werden 1.200,00 € anerkannt.',
    )
    expect(k.aus.map((o) => [o.schluessel, o.wert])).toEqual([
      ['unterkunft.instandhaltung', 150000],
      ['kdu.instandhaltung_betrachtungszeitraum_monate', 12],
      ['unterkunft.angemessenBruttokalt', 50000],
      ['p22.kosten.unterkunft', 40000],
    ])
  })
})

describe('§ 22 Abs. 3 SGB II, refunds', () => {
  const wohnung = { grundmiete: 400, nebenkosten: 100, heizkosten: 80, einmalig: 50 }

  test.each([
    [0, 630, false],
    [120, 510, false],
    [500, 130, false],
    [540, 90, false],
    [600, 30, false],
    [630, 0, false],
    [700, 0, true],
  ])('%f off 630: %f', (guthaben, betrag, rest) => {
    const e = rechneAus(fall({ unterkunft: { ...wohnung, guthaben } }))
    expect(e.unterkunftAnerkannt).toBe(betrag)
    expect(hatHinweis(e, 'Der Rest mindert die Kosten der folgenden Monate')).toBe(rest)
  })

  test('is taken off before the limits: first the rent, then the heating', () => {
    // rent 620 − 100 = 520, limit 500; heating 90, limit 80
    const e = wohne({ grundmiete: 620, heizkosten: 90, angemessenHeizkosten: 80, guthaben: 100 })
    expect(e.unterkunftAnerkannt).toBe(580)
    expect(hatHinweis(e, 'Das Gesetz nennt keine Reihenfolge')).toBe(true)
    // the whole rent and 30 of the heating
    expect(anerkannt({ grundmiete: 620, heizkosten: 120, angemessenHeizkosten: 80, guthaben: 650 })).toBe(80)
  })

  test('a cent of refund is a refund; either limit makes the order matter', () => {
    const ordnung = (unterkunft: Unterkunft) =>
      hatHinweis(rechneAus(fall({ unterkunft: { ...wohnung, guthaben: 0.01, ...unterkunft } })), 'keine Reihenfolge')
    expect(ordnung({ angemessenHeizkosten: 0 })).toBe(true)
    expect(ordnung({ angemessenBruttokalt: 0 })).toBe(true)
    expect(ordnung({})).toBe(false)
    expect(ordnung({ guthaben: 0, angemessenBruttokalt: 500 })).toBe(false)
  })

  test('the order does not matter without limits and below the rent', () => {
    expect(hatHinweis(rechneAus(fall({ unterkunft: { ...wohnung, guthaben: 500 } })), 'keine Reihenfolge')).toBe(false)
    expect(hatHinweis(rechneAus(fall({ unterkunft: { ...wohnung, guthaben: 500.01 } })), 'keine Reihenfolge')).toBe(true)
  })

  test('stands in the reasoning with its path, as far as it was used', () => {
    const k = knoten(rechneAus(fall({ unterkunft: { ...wohnung, guthaben: 700 } })), 'p22.kosten')
    expect(k.aus.filter((o) => o.schluessel === 'unterkunft.guthaben').map((o) => o.wert)).toEqual([-50000, -8000, -5000])
  })
})

describe('§ 65a SGB II is silent on § 22: which law governs a running Bewilligungszeitraum', () => {
  const laufend = { bewilligungSeit: '2026-04-01' }
  const spaeter = { traeger: { 'kdu.neuesRecht': 'ab_neuem_BWZ' } }
  const karenz = { grundmiete: 900, karenzzeit: true }

  test('the new law from July on, unless the Träger decides otherwise', () => {
    expect(anerkannt(karenz, laufend)).toBe(750)
    expect(anerkannt(karenz, { ...laufend, traeger: { 'kdu.neuesRecht': 'ab_2026_07_01' } })).toBe(750)
    expect(anerkannt(karenz, { ...laufend, ...spaeter })).toBe(900)
  })

  test('a Bewilligungszeitraum that began in July has the new law in any case', () => {
    expect(anerkannt(karenz, { bewilligungSeit: '2026-07-01', ...spaeter })).toBe(750)
    expect(anerkannt(karenz, { bewilligungSeit: '2026-06-30', ...spaeter })).toBe(900)
  })

  test('before July 2026 the choice changes nothing', () => {
    expect(anerkannt(karenz, { ...alt, bewilligungSeit: '2026-04-01', ...spaeter })).toBe(900)
  })

  test('either choice is named where the two laws differ, and only there', () => {
    const neu = 'Die neuen Regeln zur Unterkunft sind trotzdem ab Juli 2026 angewandt'
    const altesRecht = 'Der Träger wendet die neuen Regeln zur Unterkunft erst auf die nächste Bewilligung an'
    expect(hatHinweis(wohne(karenz, laufend), neu)).toBe(true)
    expect(hatHinweis(wohne(karenz, { ...laufend, ...spaeter }), altesRecht)).toBe(true)
    expect(hatHinweis(wohne({ grundmiete: 700, karenzzeit: true }, laufend), neu)).toBe(false)
    expect(hatHinweis(wohne(karenz), neu)).toBe(false)
    // the former need: rent and heating together, or the rent alone
    const umzug = { grundmiete: 480, heizkosten: 100, bisherigeUnterkunftskosten: 420 }
    expect(hatHinweis(wohne(umzug, laufend), neu)).toBe(true)
    expect(anerkannt(umzug, { ...laufend, ...spaeter })).toBe(420)
  })

  test('the choice needs the beginning of the Bewilligungszeitraum; without a statement it follows from the months of receipt', () => {
    const unterkunft = { ...karenz, angemessenBruttokalt: 500 }
    expect(lehneAb(fall({ monat: '2026-07', unterkunft, ...spaeter }))).toMatchObject({ art: 'angaben-fehlen', felder: ['bewilligungSeit'] })
    expect(rechneAus(fall({ monat: '2026-06', unterkunft, ...spaeter })).unterkunftAnerkannt).toBe(900)
    expect(anerkannt(karenz, { monat: '2026-09', leistungsbezugSeit: '2025-09-01', ...spaeter })).toBe(750)
    expect(anerkannt(karenz, { monat: '2026-08', leistungsbezugSeit: '2025-09-01', ...spaeter })).toBe(900)
  })

  test('a trial of the other law leaves no hint behind', () => {
    const e = wohne(
      { grundmiete: 700, zulaessigeMiete: 300, wohnflaeche: 20, quadratmeterpreisGrenze: 10, karenzzeit: true },
      { ...laufend, ...spaeter },
    )
    expect(hatHinweis(e, 'Nur der größere')).toBe(false)
  })

  test('a value that is not known is refused, a name that is not known is said', () => {
    expect(lehneAb(fall({ traeger: { 'kdu.neuesRecht': 'nie' } }))).toMatchObject({ art: 'nicht-berechenbar', felder: ['traeger.kdu.neuesRecht'] })
    expect(rechneAus(fall({ traeger: { 'kdu.neuesrecht': 'ab_neuem_BWZ' } })).hinweise).toContainEqual({
      art: 'pruefen',
      satz: 'Die Einstellung „kdu.neuesrecht“ des Trägers ist nicht bekannt und hat nichts bewirkt.',
      fundstelle: 'Falldatei, Feld traeger',
    })
    expect(hatHinweis(rechneAus(fall({ traeger: { a: 1, b: true } })), 'Die Einstellungen „a“, „b“ des Trägers')).toBe(true)
    expect(hatHinweis(rechneAus(fall({ traeger: {} })), 'Einstellung')).toBe(false)
  })
})
