import type { Einheit } from '../grundlage/einheit.ts'
import { type Sicherheit, type Wert, type Zeitreihe, zeitreihe } from '../grundlage/zeitreihe.ts'

// Secs. 16a to 16k SGB II with their ordinances. The statute texts of 2023 to August 2026 were read; what the statute leaves open is local
// practice and marked `ungeprueft`: a jobcenter states its own value with the calculation.
const gesetz = 'https://www.gesetze-im-internet.de/'
const erfahrung = 'Übliche Praxis, in keiner amtlichen Quelle gelesen; örtlich festzulegen'

function p(paragraf: string, stelle: string): Pick<Zeitreihe, 'fundstelle'> & { quelle: string } {
  return { fundstelle: { gesetz: 'SGB II', stelle: `§ ${paragraf}${stelle}` }, quelle: `${gesetz}sgb_2/__${paragraf}.html` }
}
function esgv(paragraf: string, stelle: string): Pick<Zeitreihe, 'fundstelle'> & { quelle: string } {
  return { fundstelle: { gesetz: 'ESGV', stelle: `§ ${paragraf}${stelle}` }, quelle: `${gesetz}esgv/__${paragraf}.html` }
}
function reihe(
  schluessel: string,
  name: string,
  einheit: Einheit,
  wo: ReturnType<typeof p>,
  ...werte: [ab: string, wert: number | null, Sicherheit?][]
) {
  const eintraege = werte.map(([ab, wert, sicherheit = 'gesetz']): Wert => {
    return { ab, wert, quelle: sicherheit === 'gesetz' ? wo.quelle : erfahrung, sicherheit }
  })
  return zeitreihe({
    schluessel: `eingliederung.${schluessel}`,
    name,
    fundstelle: wo.fundstelle,
    einheit,
    gepflegtBis: '2026-12-31',
    werte: eintraege,
  })
}

export const vermittlungsvorrangAlter = reihe(
  'vermittlungsvorrang.alter_unter',
  'Jüngere, bei denen eine Förderung eher vorgeht als Vermittlung',
  'Jahre',
  p('3a', ' Abs. 2 Satz 2'),
  ['2023-01-01', 30],
)

export const einstiegsgeldMonate = reihe('p16b.monate', 'Einstiegsgeld, längste Dauer', 'Monate', p('16b', ' Abs. 2 Satz 1'), ['2023-01-01', 24])
export const einstiegsgeldGrundbetrag = reihe(
  'p16b.grundbetrag',
  'Einstiegsgeld, höchster Grundbetrag vom eigenen Regelbedarf',
  'Promille',
  esgv('1', ' Abs. 2 Satz 1'),
  ['2023-01-01', 500],
)
export const einstiegsgeldDauer = reihe(
  'p16b.ergaenzung_dauer',
  'Einstiegsgeld, Ergänzung nach langer Arbeitslosigkeit',
  'Promille',
  esgv('1', ' Abs. 3 Satz 2'),
  ['2023-01-01', 200],
)
export const einstiegsgeldDauerMonate = reihe(
  'p16b.arbeitslos_monate',
  'Einstiegsgeld, Arbeitslosigkeit bis zur Ergänzung',
  'Monate',
  esgv('1', ' Abs. 3 Satz 1'),
  ['2023-01-01', 24],
)
export const einstiegsgeldErschwertMonate = reihe(
  'p16b.arbeitslos_monate_erschwert',
  'Einstiegsgeld, Arbeitslosigkeit bis zur Ergänzung bei erschwerter Eingliederung',
  'Monate',
  esgv('1', ' Abs. 3 Satz 3'),
  ['2023-01-01', 6],
)
export const einstiegsgeldPerson = reihe(
  'p16b.ergaenzung_person',
  'Einstiegsgeld, Ergänzung je weiterer leistungsberechtigter Person',
  'Promille',
  esgv('1', ' Abs. 4 Satz 2'),
  ['2023-01-01', 100],
)
export const einstiegsgeldHoechstens = reihe(
  'p16b.hoechstens',
  'Einstiegsgeld, Höchstbetrag vom Regelbedarf der Stufe 1',
  'Promille',
  esgv('1', ' Abs. 5'),
  ['2023-01-01', 1000],
)
export const einstiegsgeldPauschal = reihe(
  'p16b.pauschal',
  'Pauschales Einstiegsgeld, Höchstbetrag vom Regelbedarf der Stufe 1',
  'Promille',
  esgv('2', ' Abs. 2'),
  ['2023-01-01', 750],
)

export const sachgueterZuschuss = reihe('p16c.zuschuss', 'Zuschuss für Sachgüter an Selbständige, höchstens', 'Cent', p('16c', ' Abs. 1 Satz 2'), [
  '2023-01-01',
  500000,
])

export const arbeitsgelegenheitJahre = reihe(
  'p16d.zeitraum',
  'Arbeitsgelegenheiten, Zeitraum ab dem ersten Eintritt',
  'Jahre',
  p('16d', ' Abs. 6 Satz 1, 2'),
  ['2023-01-01', 5],
)
export const arbeitsgelegenheitMonate = reihe('p16d.monate', 'Arbeitsgelegenheiten, Monate im Zeitraum', 'Monate', p('16d', ' Abs. 6 Satz 1'), [
  '2023-01-01',
  24,
])
export const arbeitsgelegenheitWeitere = reihe('p16d.weitere_monate', 'Arbeitsgelegenheiten, weitere Monate', 'Monate', p('16d', ' Abs. 6 Satz 3'), [
  '2023-01-01',
  12,
])
export const mehraufwandStunde = reihe(
  'p16d.mehraufwand_stunde',
  'Entschädigung für Mehraufwand je geleisteter Stunde',
  'Cent',
  p('16d', ' Abs. 7 Satz 1'),
  ['2023-01-01', 150, 'ungeprueft'],
)

export const langzeitbezugMonate = reihe(
  'p16e.leistungsmonate',
  'Leistungsmonate in den letzten 24 Monaten',
  'Monate',
  p('16e', ' Abs. 1 Nr. 2 Buchst. a'),
  ['2026-07-01', 21],
)
export const langzeitbezugArbeitslos = reihe(
  'p16e.arbeitslos',
  'Arbeitslosigkeit vor der Förderung (altes Recht)',
  'Monate',
  p('16e', ' Abs. 1 a.F.'),
  ['2023-01-01', 24],
  ['2026-07-01', null],
)
export const langzeitbezugVertrag = reihe('p16e.vertragsdauer', 'Dauer des Arbeitsverhältnisses, mindestens', 'Monate', p('16e', ' Abs. 1 Nr. 1'), [
  '2023-01-01',
  24,
])
export const langzeitbezugJahr1 = reihe('p16e.satz_jahr1', 'Zuschuss nach § 16e im ersten Jahr', 'Promille', p('16e', ' Abs. 2 Satz 2'), [
  '2023-01-01',
  750,
])
export const langzeitbezugJahr2 = reihe('p16e.satz_jahr2', 'Zuschuss nach § 16e im zweiten Jahr', 'Promille', p('16e', ' Abs. 2 Satz 2'), [
  '2023-01-01',
  500,
])
export const langzeitbezugAgAnteil = reihe(
  'p16e.arbeitgeberanteil',
  'Pauschaler Anteil des Arbeitgebers an der Sozialversicherung bei § 16e',
  'Promille',
  p('16e', ' Abs. 2 Satz 3'),
  ['2023-01-01', 187, 'ungeprueft'],
  ['2026-07-01', 200, 'ungeprueft'],
)
export const langzeitbezugRueckzahlung = reihe(
  'p16e.rueckzahlung_monate',
  'Rückzahlung bei § 16e, letzte Monate',
  'Monate',
  p('16e', ' Abs. 3 Satz 2'),
  ['2023-01-01', 6],
)

export const freieFoerderungAnteil = reihe(
  'p16f.anteil',
  'Freie Förderung, Anteil an den Eingliederungsmitteln',
  'Promille',
  p('16f', ' Abs. 1 Satz 1'),
  ['2023-01-01', 100],
)
export const weiterfoerderungMonate = reihe(
  'p16g.monate',
  'Förderung nach Aufnahme der Beschäftigung ohne Hilfebedürftigkeit',
  'Monate',
  p('16g', ' Abs. 2 Satz 1'),
  ['2023-07-01', 6],
)
export const jungeMenschenAlter = reihe(
  'p16h.alter_unter',
  'Schwer zu erreichende junge Menschen, Alter unter',
  'Jahre',
  p('16h', ' Abs. 1 Satz 1'),
  ['2023-01-01', 25],
)

export const teilhabeAlter = reihe('p16i.alter', 'Teilhabe am Arbeitsmarkt, Alter ab', 'Jahre', p('16i', ' Abs. 3 Satz 1 Nr. 1'), ['2023-01-01', 25])
export const teilhabeLeistungsmonate = reihe(
  'p16i.leistungsmonate',
  'Leistungsmonate in den letzten sieben Jahren',
  'Monate',
  p('16i', ' Abs. 3 Satz 1 Nr. 2'),
  ['2023-01-01', 72],
)
export const teilhabeLeistungsmonateSonder = reihe(
  'p16i.leistungsmonate_sonder',
  'Leistungsmonate mit minderjährigem Kind oder Schwerbehinderung',
  'Monate',
  p('16i', ' Abs. 3 Satz 3'),
  ['2023-01-01', 60],
)
export const teilhabeFoerdermonate = reihe(
  'p16i.foerdermonate',
  'Teilhabe am Arbeitsmarkt, längste Förderung einer Person',
  'Monate',
  p('16i', ' Abs. 3 Satz 1 Nr. 4'),
  ['2023-01-01', 60],
)
export const teilhabeBetreuung = reihe(
  'p16i.betreuung_vorher',
  'Ganzheitliche Unterstützung vor der Zuweisung',
  'Monate',
  p('16i', ' Abs. 3 Satz 2'),
  ['2023-01-01', 2],
)
export const teilhabeJahr1und2 = reihe(
  'p16i.satz_jahr1_2',
  'Zuschuss nach § 16i im ersten und zweiten Jahr',
  'Promille',
  p('16i', ' Abs. 2 Satz 1 Nr. 1'),
  ['2023-01-01', 1000],
)
export const teilhabeJahr3 = reihe('p16i.satz_jahr3', 'Zuschuss nach § 16i im dritten Jahr', 'Promille', p('16i', ' Abs. 2 Satz 1 Nr. 2'), [
  '2023-01-01',
  900,
])
export const teilhabeJahr4 = reihe('p16i.satz_jahr4', 'Zuschuss nach § 16i im vierten Jahr', 'Promille', p('16i', ' Abs. 2 Satz 1 Nr. 3'), [
  '2023-01-01',
  800,
])
export const teilhabeJahr5 = reihe('p16i.satz_jahr5', 'Zuschuss nach § 16i im fünften Jahr', 'Promille', p('16i', ' Abs. 2 Satz 1 Nr. 4'), [
  '2023-01-01',
  700,
])
export const teilhabeAgAnteil = reihe(
  'p16i.arbeitgeberanteil',
  'Pauschaler Anteil des Arbeitgebers an der Sozialversicherung ohne Arbeitsförderung',
  'Promille',
  p('16i', ' Abs. 2 Satz 1'),
  ['2023-01-01', 187, 'ungeprueft'],
)
export const teilhabeWeiterbildung = reihe(
  'p16i.weiterbildung',
  'Zuschuss zur Weiterbildung je Förderfall, höchstens',
  'Cent',
  p('16i', ' Abs. 5 Satz 2'),
  ['2023-01-01', 300000],
)
export const wochenImVierteljahr = reihe('p16i.wochen_im_vierteljahr', 'Wochen in drei Monaten', 'Anzahl', p('16i', ' Abs. 2 Satz 4'), [
  '2023-01-01',
  13,
  'ungeprueft',
])
export const kurzzeitigMonate = reihe('kurzzeitig', 'Beschäftigung, die noch als kurz gilt', 'Monate', p('16e', ' Abs. 1 Nr. 2 Buchst. b'), [
  '2023-01-01',
  6,
  'ungeprueft',
])

export const betreuungWeitereMonate = reihe(
  'p16k.weitere_monate',
  'Ganzheitliche Betreuung, weitere Monate nach Aufnahme der Beschäftigung',
  'Monate',
  p('16k', ' Abs. 3'),
  ['2023-07-01', 3],
)
export const betreuungNachAusbildung = reihe(
  'p16k.nach_ausbildung',
  'Ganzheitliche Betreuung nach dem Ende der Ausbildung',
  'Monate',
  p('16k', ' Abs. 2 Satz 2'),
  ['2023-07-01', 12],
)

export const mindestlohn = zeitreihe({
  schluessel: 'eingliederung.mindestlohn',
  name: 'Mindestlohn je Stunde',
  fundstelle: { gesetz: 'MiLoG', stelle: '§ 1 Abs. 2 Satz 1' },
  einheit: 'Cent',
  gepflegtBis: '2027-12-31',
  werte: [
    { ab: '2022-10-01', wert: 1200, quelle: `${gesetz}milog/__1.html`, sicherheit: 'ungeprueft' },
    { ab: '2024-01-01', wert: 1241, quelle: `${gesetz}milov4/__1.html`, sicherheit: 'gesetz' },
    { ab: '2025-01-01', wert: 1282, quelle: `${gesetz}milov4/__1.html`, sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 1390, quelle: `${gesetz}milov5/__1.html`, sicherheit: 'gesetz' },
    { ab: '2027-01-01', wert: 1460, quelle: `${gesetz}milov5/__1.html`, sicherheit: 'gesetz' },
  ],
})
