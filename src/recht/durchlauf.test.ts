import { describe, expect, test } from 'vitest'
import { berechne, type Falldatei, type Person, parameterAm, parameterListe } from './index.ts'
import { fall, kind, lehneAb, paar, person, rechneAus } from './testhilfe.ts'

const monate = Array.from({ length: 48 }, (_, k) => `${2023 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}`)

/** The first of January as many years before the year of the month: the same ages in every year. */
const geboren = (monat: string, alter: number) => `${Number(monat.slice(0, 4)) - alter}-01-01`
const lohn = { art: 'erwerb', brutto: 1200, netto: 960 } as const

/** Sample households; whatever a month may ask for stands in one of them. */
const haushalte: Readonly<Record<string, (monat: string) => Partial<Falldatei>>> = {
  allein: () => ({}),
  'allein mit Lohn': () => ({ personen: [person('p1', { einkommen: [lohn], absetzungen: { kfzHaftpflicht: 30, altersvorsorge: 10 } })] }),
  'Paar mit drei Kindern': (m) => ({
    personen: [
      ...paar({ einkommen: [lohn] }),
      ...[3, 9, 16].map((alter, k) =>
        kind(`k${k}`, geboren(m, alter), { eltern: ['p1', 'p2'], schueler: alter > 6, einkommen: [{ art: 'kindergeld', betrag: 250 }] }),
      ),
    ],
  }),
  alleinerziehend: (m) => ({
    personen: [
      person('p1', { entbindungstermin: `${m}-20` }),
      kind('k1', geboren(m, 5), { einkommen: [{ art: 'unterhaltsvorschuss', betrag: 187 }] }),
    ],
    unterkunft: { grundmiete: 500, warmwasserDezentral: true, angemessenBruttokalt: 450, kostensenkungBis: `${m}-15` },
  }),
  'drei Generationen': (m) => ({
    personen: [person('p1'), kind('k1', geboren(m, 20)), kind('e1', geboren(m, 2), { eltern: ['k1'] })],
  }),
  'mit einem ausgeschlossenen Partner': () => ({
    personen: paar({ einkommen: [lohn] }, { ausgeschlossen: 'altersrente', einkommen: [{ art: 'rente', betrag: 900 }], grundrentenzeitenJahre: 35 }),
  }),
  'mit Vermögen in der Karenzzeit': (m) => ({
    leistungsbezugSeit: `${m}-01`,
    personen: [
      person('p1', {
        vermoegen: [
          { art: 'bar-und-konto', wert: 10_100 },
          { art: 'kfz', wert: 15_200 },
        ],
      }),
    ],
  }),
  'mit Minderung, Aufrechnung und Darlehen': () => {
    const minderungen = [{ art: 'meldeversaeumnis', stufe: 2 } as const]
    const aufrechnungen = [{ art: 'erstattung', offen: 60 } as const, { art: 'darlehen', offen: 500 } as const]
    return { personen: [person('p1', { minderungen, aufrechnungen })] }
  },
  'jung in Ausbildung': (m) => ({
    personen: [
      person('p1'),
      kind('k1', geboren(m, 19), { ausbildung: 'betrieblich', einkommen: [{ art: 'ausbildungsverguetung', brutto: 1000, netto: 800 }] }),
      kind('k2', geboren(m, 17), {
        schueler: true,
        einkommen: [
          { art: 'minijob', betrag: 520 },
          { art: 'ferienjob-schueler', betrag: 900 },
        ],
      }),
    ],
  }),
  'mit allerlei Einkommen': () => ({
    personen: [
      person('p1', {
        einkommen: [
          { art: 'elterngeld', betrag: 300, elterngeldVorherErwerbstaetig: 200 },
          { art: 'ehrenamt', betrag: 200 },
          { art: 'einmalig', betrag: 100 },
          { art: 'kapitalertrag', betrag: 50 },
        ],
      }),
    ],
    haushaltsangehoerige: [{ id: 'tante', verwandtMit: ['p1'], einkommen: [{ art: 'erwerb', brutto: 2900, netto: 2000 }] }],
  }),
  'wird 25': (m) => ({ personen: [person('p1'), kind('k1', `${Number(m.slice(0, 4)) - 25}-${m.slice(5)}-12`)] }),
  'ein Teil des Monats': (m) => ({ anspruchVon: `${m}-11` }),
}

const imMonat = (name: string, monat: string) => fall({ monat, unterkunft: { grundmiete: 400, heizkosten: 60 }, ...haushalte[name]?.(monat) })

describe('every month of 2023 to 2026', () => {
  test.each(Object.keys(haushalte))('%s: no gap, no crash', (name) => {
    for (const monat of monate) {
      const e = rechneAus(imMonat(name, monat))
      expect(e.monat).toBe(monat)
      expect(e.anspruch, monat).toBeGreaterThan(0)
    }
  })

  test('amounts change only in months in which the law changes', () => {
    const wechsel = (name: string) =>
      monate.filter((m, k) => k > 0 && rechneAus(imMonat(name, m)).anspruch !== rechneAus(imMonat(name, monate[k - 1] ?? '')).anspruch)
    expect(wechsel('allein')).toEqual(['2024-01'])
    // July 2023: second band of the allowance on earnings
    expect(wechsel('allein mit Lohn')).toEqual(['2023-07', '2024-01'])
    expect(wechsel('mit Vermögen in der Karenzzeit')).toEqual(['2024-01', '2026-07'])
  })

  test('the month before and the month after are refused', () => {
    for (const monat of ['2022-12', '2027-01', '1999-01', '2030-06']) {
      expect(lehneAb(fall({ monat }))).toMatchObject({ art: 'recht-nicht-gepflegt', felder: ['monat'] })
      expect(lehneAb(fall({ monat })).satz).toContain(monat)
    }
  })

  test('a household that is too large is refused, not cut', () => {
    const viele = (n: number): Person[] => Array.from({ length: n }, (_, i) => (i === 0 ? person('p1') : kind(`k${i}`, '2015-01-01')))
    expect(berechne(fall({ personen: viele(60) })).schema).toBe('ergebnis/v1')
    expect(lehneAb(fall({ personen: viele(61) }))).toMatchObject({ art: 'nicht-berechenbar', felder: ['personen'] })
  })
})

describe('kept values', () => {
  test.each(parameterListe.map((reihe) => [reihe.schluessel, reihe] as const))('%s: in order, with source, no entry twice', (_schluessel, reihe) => {
    const tage = reihe.werte.map((w) => w.ab)
    expect(tage).toEqual([...new Set(tage)].sort())
    expect(reihe.gepflegtBis >= '2026-12-31' || reihe.werte.at(-1)?.wert === null).toBe(true)
    for (const w of reihe.werte) {
      expect(w.ab).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(w.ab < reihe.gepflegtBis).toBe(true)
      expect(w.quelle.length).toBeGreaterThan(5)
      if (w.wert !== null) expect(Number.isInteger(w.wert) && w.wert >= 0).toBe(true)
    }
    expect(reihe.fundstelle.stelle).toMatch(/^§/)
    expect(reihe.name.length).toBeGreaterThan(5)
  })

  test('keys are unique', () => {
    const schluessel = parameterListe.map((r) => r.schluessel)
    expect(new Set(schluessel).size).toBe(schluessel.length)
  })

  test('on each first of a month only what the law does not know is missing', () => {
    const bekannt = (tag: string) => new Set(parameterAm(tag).map((p) => p.schluessel))
    const leistung = parameterListe.filter((r) => !r.schluessel.startsWith('eingliederung.')).map((r) => r.schluessel)
    for (const monat of monate) {
      const da = bekannt(`${monat}-01`)
      expect(leistung.filter((s) => da.has(s)).length, monat).toBeGreaterThan(leistung.length - 25)
    }
    expect(() => parameterAm('2027-01-01')).toThrow('not kept')
  })

  test('of integration into work everything is known in 2026 but the two tests of sec. 16e, of which one holds at a time', () => {
    const fehlt = (tag: string) => {
      const da = new Set(parameterAm(tag).map((p) => p.schluessel))
      return parameterListe.map((r) => r.schluessel).filter((s) => s.startsWith('eingliederung.') && !da.has(s))
    }
    expect(fehlt('2026-06-30')).toEqual(['eingliederung.p16e.leistungsmonate'])
    expect(fehlt('2026-07-01')).toEqual(['eingliederung.p16e.arbeitslos'])
  })
})
