import type { Einheit, Fundstelle } from '../grundlage/einheit.ts'
import { type Sicherheit, type Zeitreihe, zeitreihe } from '../grundlage/zeitreihe.ts'

// Provisions of SGB III that sec. 16 (1), (2) SGB II applies, and the key figures' long-term receipt.
const seite = 'https://www.gesetze-im-internet.de/sgb_3/'
const erfahrung = 'Übliche Praxis, in keiner amtlichen Quelle gelesen; örtlich festzulegen'

function sgb3(paragraf: string, stelle = ''): Fundstelle {
  return { gesetz: 'SGB III', stelle: `§ ${paragraf}${stelle}` }
}
function reihe(
  schluessel: string,
  name: string,
  einheit: Einheit,
  fundstelle: Fundstelle,
  wert: number,
  sicherheit: Sicherheit = 'gesetz',
  ab = '2023-01-01',
): Zeitreihe {
  const quelle = sicherheit === 'gesetz' ? `${seite}__${/§ (\w+)/.exec(fundstelle.stelle)?.[1] ?? ''}.html` : erfahrung
  return zeitreihe({
    schluessel: `eingliederung.${schluessel}`,
    name,
    fundstelle,
    einheit,
    gepflegtBis: '2026-12-31',
    werte: [{ ab, wert, quelle, sicherheit }],
  })
}

export const langzeitarbeitslosMonate = reihe('langzeitarbeitslos.monate', 'Langzeitarbeitslos ab', 'Monate', sgb3('18', ' Abs. 1 Satz 1'), 12)
export const unterbrechungTage = reihe(
  'langzeitarbeitslos.unterbrechung',
  'Unterbrechung, die weiterzählt, höchstens',
  'Tage',
  sgb3('18', ' Abs. 1 Satz 2'),
  42,
)
export const unterbrechungJahre = reihe(
  'langzeitarbeitslos.zeitraum',
  'Zeitraum der unschädlichen Unterbrechungen',
  'Jahre',
  sgb3('18', ' Abs. 2'),
  5,
)
export const unterbrechungBeschaeftigung = reihe(
  'langzeitarbeitslos.beschaeftigung',
  'Unschädliche Beschäftigungen, zusammen höchstens',
  'Monate',
  sgb3('18', ' Abs. 2 Nr. 4'),
  6,
)

export const betriebTage = reihe('massnahme.betrieb', 'Maßnahme bei einem Arbeitgeber, höchstens', 'Tage', sgb3('45', ' Abs. 2 Satz 2'), 42)
export const betriebTageLang = reihe(
  'massnahme.betrieb_lang',
  'Maßnahme bei einem Arbeitgeber für Langzeitarbeitslose, höchstens',
  'Tage',
  sgb3('45', ' Abs. 8'),
  84,
)
export const kenntnisseTage = reihe(
  'massnahme.kenntnisse',
  'Vermittlung beruflicher Kenntnisse in einer Maßnahme, höchstens',
  'Tage',
  sgb3('45', ' Abs. 2 Satz 3'),
  56,
)
export const gutscheinVerguetung = reihe('gutschein.verguetung', 'Vergütung der privaten Vermittlung', 'Cent', sgb3('45', ' Abs. 6 Satz 3'), 250000)
export const gutscheinHoechstens = reihe(
  'gutschein.hoechstens',
  'Vergütung der privaten Vermittlung bei Langzeitarbeitslosen und Behinderung, höchstens',
  'Cent',
  sgb3('45', ' Abs. 6 Satz 4'),
  300000,
)
export const gutscheinErsteRate = reihe('gutschein.erste_rate', 'Erste Rate der privaten Vermittlung', 'Cent', sgb3('45', ' Abs. 6 Satz 5'), 125000)
export const gutscheinErsteTage = reihe('gutschein.erste_rate_tage', 'Beschäftigung bis zur ersten Rate', 'Tage', sgb3('45', ' Abs. 6 Satz 5'), 42)
export const gutscheinRestMonate = reihe('gutschein.rest_monate', 'Beschäftigung bis zum Rest', 'Monate', sgb3('45', ' Abs. 6 Satz 5'), 6)
export const gutscheinVertrag = reihe(
  'gutschein.vertragsdauer',
  'Kürzestes Arbeitsverhältnis bei privater Vermittlung',
  'Monate',
  sgb3('45', ' Abs. 6 Satz 6 Nr. 1'),
  3,
)
export const gutscheinVorbeschaeftigung = reihe(
  'gutschein.vorbeschaeftigung',
  'Frühere Beschäftigung beim selben Arbeitgeber in vier Jahren, höchstens',
  'Monate',
  sgb3('45', ' Abs. 6 Satz 6 Nr. 2'),
  3,
)

// sec. 48a exists and sec. 54a has these values since 2024; the day of each was not read
const seit2025 = '2025-01-01'
export const praktikumMindestens = reihe(
  'praktikum.mindestens',
  'Berufsorientierungspraktikum, mindestens',
  'Tage',
  sgb3('48a'),
  7,
  'gesetz',
  seit2025,
)
export const praktikumHoechstens = reihe(
  'praktikum.hoechstens',
  'Berufsorientierungspraktikum, höchstens je Betrieb',
  'Tage',
  sgb3('48a'),
  42,
  'gesetz',
  seit2025,
)

export const eqVerguetung = reihe(
  'eq.verguetung',
  'Einstiegsqualifizierung, höchster Zuschuss zur Vergütung',
  'Cent',
  sgb3('54a', ' Abs. 1 Satz 2'),
  27600,
  'gesetz',
  seit2025,
)
export const eqMindestens = reihe(
  'eq.monate_mindestens',
  'Einstiegsqualifizierung, kürzeste Dauer',
  'Monate',
  sgb3('54a', ' Abs. 2 Satz 1'),
  4,
  'gesetz',
  seit2025,
)
export const eqHoechstens = reihe(
  'eq.monate_hoechstens',
  'Einstiegsqualifizierung, längste Dauer',
  'Monate',
  sgb3('54a', ' Abs. 2 Satz 1'),
  12,
  'gesetz',
  seit2025,
)
export const eqWochenstunden = reihe(
  'eq.wochenstunden',
  'Einstiegsqualifizierung, Stunden in der Woche, mindestens',
  'Anzahl',
  sgb3('54a', ' Abs. 2 Satz 1 Nr. 3'),
  20,
  'gesetz',
  seit2025,
)

export const egzSatz = reihe('egz.satz', 'Eingliederungszuschuss, höchster Satz', 'Promille', sgb3('89', ' Satz 2'), 500)
export const egzMonate = reihe('egz.monate', 'Eingliederungszuschuss, längste Dauer', 'Monate', sgb3('89', ' Satz 2'), 12)
export const egzAelterMonate = reihe('egz.monate_aeltere', 'Eingliederungszuschuss für Ältere, längste Dauer', 'Monate', sgb3('89', ' Satz 3'), 36)
export const egzSatzBehinderung = reihe(
  'egz.satz_behinderung',
  'Eingliederungszuschuss bei Behinderung, höchster Satz',
  'Promille',
  sgb3('90', ' Abs. 1, 2'),
  700,
)
export const egzMonateBehinderung = reihe(
  'egz.monate_behinderung',
  'Eingliederungszuschuss bei Behinderung, längste Dauer',
  'Monate',
  sgb3('90', ' Abs. 1'),
  24,
)
export const egzMonateBesonders = reihe(
  'egz.monate_besonders',
  'Eingliederungszuschuss für besonders Betroffene, längste Dauer',
  'Monate',
  sgb3('90', ' Abs. 2 Satz 1'),
  60,
)
export const egzMonateBesondersAelter = reihe(
  'egz.monate_besonders_aeltere',
  'Eingliederungszuschuss für besonders Betroffene ab 55, längste Dauer',
  'Monate',
  sgb3('90', ' Abs. 2 Satz 2'),
  96,
)
export const egzBesondersAlter = reihe(
  'egz.alter_besonders',
  'Besonders Betroffene mit längerer Dauer, Alter ab',
  'Jahre',
  sgb3('90', ' Abs. 2 Satz 2'),
  55,
)
export const egzMinderung = reihe('egz.minderung', 'Minderung des Eingliederungszuschusses je Jahr', 'Promille', sgb3('90', ' Abs. 4 Satz 1'), 100)
export const egzMinderungNach = reihe('egz.minderung_nach', 'Minderung des Eingliederungszuschusses nach', 'Monate', sgb3('90', ' Abs. 4 Satz 1'), 12)
export const egzMinderungNachBesonders = reihe(
  'egz.minderung_nach_besonders',
  'Minderung des Eingliederungszuschusses bei besonders Betroffenen nach',
  'Monate',
  sgb3('90', ' Abs. 4 Satz 3'),
  24,
)
export const egzMindestens = reihe('egz.mindestens', 'Satz, unter den die Minderung nicht führt', 'Promille', sgb3('90', ' Abs. 4 Satz 2'), 300)
export const egzAgAnteil = reihe(
  'egz.arbeitgeberanteil',
  'Pauschaler Anteil des Arbeitgebers an der Sozialversicherung',
  'Promille',
  sgb3('91', ' Abs. 1 Satz 1 Nr. 2'),
  200,
  'ungeprueft',
)
export const egzVorbeschaeftigung = reihe(
  'egz.vorbeschaeftigung',
  'Frühere Beschäftigung beim selben Arbeitgeber in vier Jahren, höchstens',
  'Monate',
  sgb3('92', ' Abs. 1 Nr. 2'),
  3,
)
export const egzRueckzahlung = reihe(
  'egz.rueckzahlung',
  'Rückzahlung des Eingliederungszuschusses, höchster Anteil',
  'Promille',
  sgb3('92', ' Abs. 2 Satz 3'),
  500,
)
export const egzRueckzahlungMonate = reihe(
  'egz.rueckzahlung_monate',
  'Rückzahlung, höchstens die Zuschüsse der letzten',
  'Monate',
  sgb3('92', ' Abs. 2 Satz 3'),
  12,
)
export const egzNachbeschaeftigung = reihe('egz.nachbeschaeftigung', 'Nachbeschäftigungszeit, höchstens', 'Monate', sgb3('92', ' Abs. 2 Satz 5'), 12)

export const egzAlter = zeitreihe({
  schluessel: 'eingliederung.egz.alter',
  name: 'Eingliederungszuschuss für Ältere, Alter ab',
  fundstelle: sgb3('89', ' Satz 3'),
  einheit: 'Jahre',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 50, quelle: `${seite}__89.html`, sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 55, quelle: `${seite}__89.html`, sicherheit: 'ungeprueft' },
    { ab: '2026-01-01', wert: 55, quelle: `${seite}__89.html`, sicherheit: 'gesetz' },
  ],
})
export const egzAelterLetzterBeginn = zeitreihe({
  schluessel: 'eingliederung.egz.letzter_beginn_aeltere',
  name: 'Eingliederungszuschuss für Ältere, letzter Beginn',
  fundstelle: sgb3('89', ' Satz 3'),
  einheit: 'Datum',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 20231231, quelle: `${seite}__89.html`, sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 20281231, quelle: `${seite}__89.html`, sicherheit: 'ungeprueft' },
    { ab: '2026-01-01', wert: 20281231, quelle: `${seite}__89.html`, sicherheit: 'gesetz' },
  ],
})
/** West German value before 2025, when the eastern one was lower; a case there states the pay within its own limit. */
export const beitragsbemessungsgrenze = zeitreihe({
  schluessel: 'eingliederung.beitragsbemessungsgrenze',
  name: 'Beitragsbemessungsgrenze der Arbeitsförderung im Monat',
  fundstelle: sgb3('341', ' Abs. 4'),
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 730000, quelle: 'Sozialversicherungs-Rechengrößenverordnung 2023', sicherheit: 'ungeprueft' },
    { ab: '2024-01-01', wert: 755000, quelle: 'Sozialversicherungs-Rechengrößenverordnung 2024', sicherheit: 'ungeprueft' },
    { ab: '2025-01-01', wert: 805000, quelle: 'Sozialversicherungs-Rechengrößenverordnung 2025', sicherheit: 'ungeprueft' },
    { ab: '2026-01-01', wert: 845000, quelle: 'Sozialversicherungs-Rechengrößenverordnung 2026', sicherheit: 'ungeprueft' },
  ],
})

export const langzeitbezug24 = zeitreihe({
  schluessel: 'eingliederung.langzeitbezug.monate',
  name: 'Langzeitleistungsbezug, Monate der letzten 24',
  fundstelle: { gesetz: 'KennzahlenV', stelle: '§ 6 Abs. 1' },
  einheit: 'Monate',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-01-01', wert: 21, quelle: 'Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II, § 6 Abs. 1', sicherheit: 'gesetz' }],
})

// For information only: the Agentur grants further training since 2025.
export const weiterbildungsgeld = reihe('fbw.weiterbildungsgeld', 'Weiterbildungsgeld im Monat', 'Cent', sgb3('87a', ' Abs. 2'), 15000)
export const praemieZwischenpruefung = reihe(
  'fbw.praemie_zwischenpruefung',
  'Prämie nach der Zwischenprüfung',
  'Cent',
  sgb3('87a', ' Abs. 1 Nr. 1'),
  100000,
)
export const praemieAbschluss = reihe('fbw.praemie_abschluss', 'Prämie nach der Abschlussprüfung', 'Cent', sgb3('87a', ' Abs. 1 Nr. 2'), 150000)
export const weiterbildungKind = reihe('fbw.kinderbetreuung', 'Weiterbildung, Betreuung je Kind im Monat', 'Cent', sgb3('87'), 16000)
export const weiterbildungUnterkunftTag = reihe('fbw.unterkunft_tag', 'Weiterbildung, Unterkunft am Tag', 'Cent', sgb3('86', ' Nr. 1'), 6000)
export const weiterbildungUnterkunftMonat = reihe(
  'fbw.unterkunft_monat',
  'Weiterbildung, Unterkunft im Monat, höchstens',
  'Cent',
  sgb3('86', ' Nr. 1'),
  42000,
)
export const weiterbildungVerpflegungTag = reihe('fbw.verpflegung_tag', 'Weiterbildung, Verpflegung am Tag', 'Cent', sgb3('86', ' Nr. 2'), 2400)
export const weiterbildungVerpflegungMonat = reihe(
  'fbw.verpflegung_monat',
  'Weiterbildung, Verpflegung im Monat, höchstens',
  'Cent',
  sgb3('86', ' Nr. 2'),
  16800,
)
