import { describe, expect, test } from 'vitest'
import { eintragAm, findeEintrag, type Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as absetzbetraege from './absetzbetraege.ts'
import * as einkommen from './einkommen.ts'
import * as familienleistungen from './familienleistungen.ts'

/** First days on which a value of the income side can change, and the days before them. */
const tage = [
  '2023-01-01',
  '2023-06-30',
  '2023-07-01',
  '2023-12-31',
  '2024-01-01',
  '2024-12-31',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-06-30',
  '2026-07-01',
  '2026-12-31',
]

/** Value by the day from which it holds, cents, thousandths or as it stands; null where the law does not know it. */
type Verlauf = readonly (readonly [ab: string, wert: number | null])[]
const immer = (wert: number): Verlauf => [['2023-01-01', wert]]
const bisReform = (wert: number): Verlauf => [
  ['2023-01-01', wert],
  ['2023-07-01', null],
]
const abReform = (wert: number): Verlauf => [
  ['2023-01-01', null],
  ['2023-07-01', wert],
]

const soll: Readonly<Record<string, Verlauf>> = {
  'absetzung.grundbetrag': immer(10000),
  'absetzung.grundbetrag.nachweisgrenze': immer(40000),
  'absetzung.grundbetrag.ehrenamt': bisReform(25000),
  'absetzung.grundbetrag.junge_menschen': [
    ['2023-01-01', null],
    ['2023-07-01', 52000],
    ['2024-01-01', 53800],
    ['2025-01-01', 55600],
    ['2026-01-01', 60300],
  ],
  'absetzung.grundbetrag.freiwilligendienst_ab25': abReform(25000),
  'absetzung.grundbetrag.freiwilligendienst_taschengeld_alt': bisReform(25000),
  'absetzung.ausbildungsleistung.mindestbetrag': immer(10000),
  'absetzung.nicht_erwerbsfaehig.satz': immer(300),
  'absetzung.nicht_erwerbsfaehig.hoechstanteil_rbs1': immer(500),
  'erwerbsfreibetrag.band1.von': immer(10000),
  'erwerbsfreibetrag.band1.bis': [
    ['2023-01-01', 100000],
    ['2023-07-01', 52000],
  ],
  'erwerbsfreibetrag.band1.satz': immer(200),
  'erwerbsfreibetrag.band2.bis': abReform(100000),
  'erwerbsfreibetrag.band2.satz': abReform(300),
  'erwerbsfreibetrag.band3.satz': immer(100),
  'erwerbsfreibetrag.band3.bis': immer(120000),
  'erwerbsfreibetrag.band3.bis_mit_minderjaehrigem_kind': immer(150000),
  'rente_grundrentenzeiten.freibetrag.sockel': immer(10000),
  'rente_grundrentenzeiten.freibetrag.satz': immer(300),
  'rente_grundrentenzeiten.freibetrag.hoechstanteil_rbs1': immer(500),
  'rente_grundrentenzeiten.mindestjahre': immer(33),
  'pauschale.versicherung.volljaehrig': immer(3000),
  'pauschale.versicherung.minderjaehrig': immer(3000),
  'pauschale.fahrt.entfernungskilometer': immer(20),
  'pauschale.verpflegung.tag': immer(600),
  'frei.bagatelleinnahme': immer(1000),
  'frei.kapitalertraege': immer(10000),
  'frei.erwerb_unter15': immer(10000),
  'frei.ferienjob_schueler': bisReform(240000),
  'frei.ehrenamt_jahresbetrag': [
    ['2023-01-01', null],
    ['2023-07-01', 300000],
    ['2026-01-01', 330000],
  ],
  'frei.elterngeld': immer(30000),
  'frei.elterngeld_plus': immer(15000),
  'einmalige_einnahme.verteilmonate': immer(6),
  'haushaltsgemeinschaft.freibetrag.faktor_regelbedarf': immer(2000),
  'haushaltsgemeinschaft.anrechnung_uebersteigend': immer(500),
  'kindergeld.kind1': [
    ['2023-01-01', 25000],
    ['2025-01-01', 25500],
    ['2026-01-01', 25900],
  ],
  'unterhaltsvorschuss.0_5': [
    ['2023-01-01', 18700],
    ['2024-01-01', 23000],
    ['2025-01-01', 22700],
  ],
  'unterhaltsvorschuss.6_11': [
    ['2023-01-01', 25200],
    ['2024-01-01', 30100],
    ['2025-01-01', 29900],
  ],
  'unterhaltsvorschuss.12_17': [
    ['2023-01-01', 33800],
    ['2024-01-01', 39500],
    ['2025-01-01', 39400],
  ],
  geringfuegigkeitsgrenze: [
    ['2023-01-01', 52000],
    ['2024-01-01', 53800],
    ['2025-01-01', 55600],
    ['2026-01-01', 60300],
  ],
  'kinderzuschlag.hoechstbetrag': [
    ['2023-01-01', 25000],
    ['2024-01-01', 29200],
    ['2025-01-01', 29700],
  ],
  'kinderzuschlag.mindesteinkommen.paar': [
    ['2023-01-01', null],
    ['2026-07-01', 90000],
  ],
  'kinderzuschlag.mindesteinkommen.alleinerziehend': [
    ['2023-01-01', null],
    ['2026-07-01', 60000],
  ],
  'kinderzuschlag.minderung_kindeseinkommen': [
    ['2023-01-01', null],
    ['2026-07-01', 450],
  ],
}

const reihen: Zeitreihe[] = [absetzbetraege, einkommen, familienleistungen].flatMap((datei) => Object.values(datei))

describe('values of the income side, day by day', () => {
  test('each series is listed here', () => {
    expect(reihen.map((r) => r.schluessel).toSorted()).toEqual(Object.keys(soll).toSorted())
  })
  test.each(reihen.map((r) => [r.schluessel, r] as const))('%s', (schluessel, reihe) => {
    for (const tag of tage) {
      const erwartet = soll[schluessel]?.findLast(([ab]) => ab <= tag)?.[1] ?? null
      expect(findeEintrag(reihe, tag)?.wert ?? null, tag).toBe(erwartet)
    }
    expect(() => eintragAm(reihe, '2027-01-01')).toThrow(/not kept/)
  })
  test('the amount for young people is the mini job limit of the month (§ 8 Abs. 1a SGB IV)', () => {
    for (const tag of tage.filter((t) => t >= '2023-07-01')) {
      expect(eintragAm(absetzbetraege.grundbetragJungeMenschen, tag).wert).toBe(eintragAm(familienleistungen.geringfuegigkeitsgrenze, tag).wert)
    }
  })
  test('values that are applied to a case are read in the statute or a directive', () => {
    for (const reihe of [absetzbetraege, einkommen].flatMap((datei) => Object.values(datei))) {
      for (const tag of tage) expect(['gesetz', 'weisung', undefined], `${reihe.schluessel} ${tag}`).toContain(findeEintrag(reihe, tag)?.sicherheit)
    }
  })
})
