import type { rollen } from '../platform/auth/index.ts'
import { proben } from './felder.ts'

/** Beside the roles: the person herself (`selbst`), her provider, the club of her children, the employer it was released to, and who stands in the circle of a protected case. */
export const sonstige = ['selbst', 'anbieter', 'verein', 'arbeitgeber', 'kreis'] as const
export type Wer = (typeof rollen)[number] | (typeof sonstige)[number]

export type Klasse = Readonly<{
  name: string
  /** the citizen whose field it is: only she counts as `selbst` */
  von: 'mira' | 'uwe' | undefined
  /** what stands in this field of the seeded data and nowhere else */
  wort: RegExp
  /** must find it on some page: the work cannot be done without it */
  muss: readonly Wer[]
  /** may find it */
  darf: readonly Wer[]
  /** why these and nobody else */
  grund: string
}>

const akte = ['eingangszone', 'leistung', 'anordnung', 'teamleitung', 'widerspruch', 'pruefung'] as const
const weg = ['fallmanagement', 'vermittlung'] as const
const teilhabe = ['teilhabe', 'anordnung', 'teamleitung', 'pruefung'] as const
const entscheidung = ['leistung', 'anordnung', 'teamleitung', 'widerspruch', 'pruefung'] as const

/** Who may see what: classes of fields and the roles that may find them on any page, in any file. Whoever is not named must not, anywhere. */
export const klassen: readonly Klasse[] = [
  {
    name: 'Gesundheit in der Potenzialanalyse',
    von: 'uwe',
    wort: /Arbeiten auf Leitern/,
    muss: ['fallmanagement'],
    darf: ['selbst'],
    grund: 'Art. 9 DSGVO, § 67a Abs. 1, § 67b SGB X: nur wer damit arbeitet',
  },
  {
    name: 'Gesundheit im Kooperationsplan',
    von: 'mira',
    wort: /Rückenkurs der Krankenkasse/,
    muss: ['fallmanagement', 'selbst'],
    darf: [],
    grund: '§ 15 SGB II, § 67b SGB X: Plan ohne diesen Teil für alle anderen',
  },
  {
    name: 'Gesundheit in der Antwort auf eine Anhörung',
    von: 'uwe',
    wort: new RegExp(proben.anhoerungGesund),
    muss: ['fallmanagement'],
    darf: ['selbst'],
    grund: '§ 24 SGB X, § 67b SGB X',
  },
  {
    name: 'Entscheidung, die von Krankheit spricht',
    von: 'uwe',
    wort: new RegExp(`${proben.verfuegungGesund}|${proben.verfuegungEntwurfGesund}`),
    muss: [...entscheidung, 'fallmanagement', 'selbst'],
    darf: [],
    grund: 'wer sie schreibt, freigibt, prüft oder danach rechnet; § 35 Abs. 1 SGB I',
  },
  {
    name: 'Mehrbedarf wegen Krankheit',
    von: 'uwe',
    wort: /[Zz](öliakie|oeliakie)|[Ee]rnährung|mehrbedarfErn/,
    muss: [...akte, 'selbst'],
    darf: [],
    grund: '§ 21 Abs. 5 SGB II: wer die Leistung feststellt; Integration sieht nur die Summe der Mehrbedarfe (§ 35 Abs. 1 Satz 2 SGB I)',
  },
  {
    name: 'Attest zu Termin oder Anhörung',
    von: 'uwe',
    wort: new RegExp(proben.attest),
    muss: ['fallmanagement', 'selbst'],
    darf: [],
    grund: '§ 67b SGB X: auch der Dateiname; liegt beim Termin oder bei der Anhörung, nicht bei den Schriftstücken der Akte',
  },
  {
    name: 'Krankmeldung als Schriftstück',
    von: 'uwe',
    wort: new RegExp(proben.krankmeldung),
    muss: ['fallmanagement', 'selbst'],
    darf: [],
    grund: '§ 56 SGB II, § 67b SGB X: wie ein Attest',
  },
  {
    name: 'Zeitraum einer Krankmeldung',
    von: 'uwe',
    wort: /16\.08\.2026 bis 16\.08\.2026/,
    muss: ['fallmanagement'],
    darf: ['selbst'],
    grund: '§ 56 SGB II: wer über den Termin urteilt; andere lesen „entschuldigt“',
  },
  {
    name: 'Krankheitstage in einer Maßnahme',
    von: undefined,
    wort: /"krank":[1-9]/,
    muss: ['fallmanagement'],
    darf: ['selbst', 'anbieter', 'kreis'],
    grund: '§ 61 SGB II, § 67b SGB X: andere lesen „entschuldigt“',
  },
  {
    name: 'Schriftstücke der Leistungsakte',
    von: 'uwe',
    wort: new RegExp(proben.ausweis),
    muss: [...akte, 'selbst'],
    darf: [],
    grund: '§ 35 Abs. 1 Satz 2 SGB I',
  },
  {
    name: 'Bankverbindung der Person',
    von: 'uwe',
    wort: /DE23\s?1000\s?0000\s?0000\s?0000\s?02/,
    muss: [...akte, 'kasse'],
    darf: ['selbst'],
    grund: 'wer zahlt und wer die Zahlung feststellt; nicht die Integration (prozesse: Rollen)',
  },
  {
    name: 'Bankverbindung eines Anbieters',
    von: undefined,
    wort: /DE\d\d\s?1000\s?0000\s?0000\s?0007\s?01/,
    muss: ['massnahmen', 'kasse'],
    darf: [...entscheidung, 'anbieter'],
    grund: 'Rechnung und Zahllauf',
  },
  {
    name: 'Bankverbindung eines Betriebs',
    von: undefined,
    wort: /DE76\s?1000\s?0000\s?0000\s?0000\s?18/,
    muss: ['vermittlung', 'kasse'],
    darf: [...entscheidung, 'arbeitgeber'],
    grund: 'Zuschuss und Zahllauf',
  },
  {
    name: 'Lebensumstände in der Potenzialanalyse',
    von: 'uwe',
    wort: /Seit mehr als zehn Jahren keine Zusage/,
    muss: [...weg, 'teamleitung'],
    darf: ['selbst'],
    grund: '§ 14, § 15 SGB II; nicht die Leistungsgewährung',
  },
  {
    name: 'Stärken in der Potenzialanalyse',
    von: 'uwe',
    wort: /Repariert fast alles/,
    muss: [...weg, 'teamleitung'],
    darf: ['selbst'],
    grund: '§ 14, § 15 SGB II',
  },
  {
    name: 'Kooperationsplan',
    von: 'uwe',
    wort: /Zwei Gespräche mit dem Coach/,
    muss: [...weg, 'teamleitung', 'widerspruch', 'selbst'],
    darf: [],
    grund: '§ 15 SGB II',
  },
  {
    name: 'Ermessen einer Förderung',
    von: 'mira',
    wort: /über die Probezeit/,
    muss: [...weg, 'anordnung', 'teamleitung', 'selbst'],
    darf: [...entscheidung],
    grund: '§ 35 Abs. 1 Satz 3 SGB X: steht in der Entscheidung; nicht für Anbieter, Betriebe, Bildung und Teilhabe',
  },
  {
    name: 'Einkommen',
    von: 'mira',
    wort: /1\.056,4|1056[.,]4|105640/,
    muss: [...akte, ...weg, 'teilhabe'],
    darf: ['selbst'],
    grund: '§ 11 SGB II: wer rechnet und wer mit den Zahlen berät; niemand außerhalb des Hauses',
  },
  {
    name: 'Antwort auf eine Anhörung, Urteil darüber',
    von: 'mira',
    wort: /Ella hatte Fieber|Krankes Kind/,
    muss: [...weg],
    darf: ['selbst'],
    grund: '§ 24 SGB X: wer über die Folge urteilt',
  },
  {
    name: 'Minderung',
    von: undefined,
    wort: /Kurs ohne Nachricht abgebrochen/,
    muss: [...weg, ...entscheidung],
    darf: ['eingangszone'],
    grund: '§ 31a SGB II; der Brief dazu liegt in der Akte; nicht für Bildung und Teilhabe, Anbieter, Betriebe',
  },
  {
    name: 'Bedarf für Bildung und Teilhabe, noch nicht entschieden',
    von: 'mira',
    wort: /Walkenried/,
    muss: [...teilhabe, 'selbst'],
    darf: [],
    grund: '§ 28 SGB II, § 35 Abs. 1 Satz 2 SGB I: wer ihn prüft und freigibt',
  },
  {
    name: 'Gutschein, noch nicht eingelöst',
    von: 'mira',
    wort: /Judo/,
    muss: [...teilhabe, 'selbst'],
    darf: ['leistung', 'widerspruch', ...weg],
    grund: '§ 29 Abs. 2 SGB II; steht in der Entscheidung; ein Anbieter sieht ihn erst, wenn er ihn einlöst',
  },
  {
    name: 'Nummer eines Gutscheins',
    von: 'mira',
    wort: /BT-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/,
    muss: [...teilhabe, 'selbst'],
    darf: [],
    grund: 'wer sie hat, kann einlösen; steht in keinem Brief',
  },
  {
    name: 'Nutzung beim Anbieter von Bildung und Teilhabe',
    von: 'mira',
    wort: /Ballett/,
    muss: [...teilhabe, 'verein', 'selbst'],
    darf: ['leistung', 'widerspruch', ...weg],
    grund: '§ 29 SGB II: der Verein sieht Name, Leistung und Monate, andere Anbieter nichts; steht in der Entscheidung',
  },
  {
    name: 'Widerspruch und Klage',
    von: 'uwe',
    wort: new RegExp(proben.widerspruch),
    muss: [...akte],
    darf: [],
    grund: 'wer Bescheide liest; nicht die Integration. In der Datei nach § 51b SGB II ohne das Aktenzeichen',
  },
  {
    name: 'Bericht eines Anbieters',
    von: 'uwe',
    wort: /Der Lebenslauf ist fertig/,
    muss: [...weg, 'massnahmen', 'teamleitung', 'pruefung', 'anbieter'],
    darf: ['selbst'],
    grund: '§ 61 SGB II; Controlling und Leitung nur Summen',
  },
  {
    name: 'Nachricht an das Jobcenter',
    von: 'uwe',
    wort: new RegExp(proben.nachricht),
    muss: ['eingangszone', 'leistung', 'teamleitung', ...weg, 'selbst'],
    darf: [],
    grund: 'wer antwortet',
  },
  {
    name: 'Kontakt, für den Anbieter freigegeben',
    von: 'mira',
    wort: /mira@(uebung\.example|beispiel\.invalid)/,
    muss: [...weg, 'massnahmen', 'teamleitung', 'anbieter', 'selbst'],
    darf: ['pruefung'],
    grund: '§ 67d SGB X; der Betrieb, dem nur der Name freigegeben ist, sieht ihn nicht',
  },
  {
    name: 'Kontakt, für den Betrieb freigegeben',
    von: 'uwe',
    wort: /uwe@beispiel\.invalid/,
    muss: ['arbeitgeber', 'selbst'],
    darf: [...weg],
    grund: '§ 67b Abs. 2 SGB X: Einwilligung beim Vorschlag',
  },
  {
    name: 'Name einer Person, die Anbieter und Betrieb haben',
    von: 'mira',
    wort: /Sommerfeld/,
    muss: [...akte, ...weg, 'massnahmen', 'teilhabe', 'kasse', 'datenschutz', 'selbst', 'anbieter', 'verein', 'arbeitgeber'],
    darf: ['controlling'],
    grund: '§ 35 Abs. 1 SGB I; Controlling nur in der Datei nach § 51b SGB II',
  },
  {
    name: 'Name einer Person bei einem anderen Anbieter',
    von: undefined,
    wort: /Petrov(?!a)/,
    muss: ['leistung', 'massnahmen', 'kasse', ...weg],
    darf: [...akte, 'teilhabe', 'datenschutz', 'controlling'],
    grund: '§ 35 Abs. 1 SGB I: Anbieter sehen nur die Ihren (prozesse: Rollen)',
  },
  {
    name: 'Name in einer geschützten Akte',
    von: undefined,
    wort: /Öztürk/,
    muss: ['kreis', 'anbieter', 'verein'],
    darf: ['controlling', 'kasse'],
    grund: '§ 35 Abs. 1 Satz 3 SGB I; Zahldatei und Datei nach § 51b SGB II sind vollständig',
  },
]
