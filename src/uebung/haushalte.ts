import type { AngabeArt } from '../fall/index.ts'

/** How far a household has come. `antrag-*`: no case yet. */
export type Verlauf = 'neu' | 'in-pruefung' | 'nachweis-offen' | 'entwurf' | 'vorgelegt' | 'zurueckgegeben' | 'erlassen' | 'gezahlt' | 'aenderung'

/** A fact of a household; months count from the first month of the claim (0), negative ones lie before. */
export type Uebungsangabe = Readonly<{
  person?: string
  art: AngabeArt
  wert: unknown
  abMonat?: number
  /** known only since the day this many days ago; without it since the application */
  bekanntVorTagen?: number
  quelle?: string
}>

export type Haushalt = Readonly<{
  /** first month of the claim, counted from this month: −10 is ten months ago */
  seit: number
  verlauf: Verlauf
  team: string
  geschuetzt?: boolean
  /** account of the first person, which sees this case */
  kennung?: string
  eilig?: string
  fehlt?: string
  personen: readonly Readonly<{ vorname: string; nachname: string; alter: number; geburtstag?: string }>[]
  strasse: string
  angaben: readonly Uebungsangabe[]
}>

const antrag = 'Antrag (Übung)'

function miete(grundmiete: number, nebenkosten: number, heizkosten: number): Uebungsangabe[] {
  return [
    { art: 'unterkunft.grundmiete', wert: grundmiete, quelle: 'Mietvertrag (Übung)' },
    { art: 'unterkunft.nebenkosten', wert: nebenkosten, quelle: 'Mietvertrag (Übung)' },
    { art: 'unterkunft.heizkosten', wert: heizkosten, quelle: 'Abschlagsplan (Übung)' },
  ]
}

// account numbers that pass the check and belong to nobody: bank code 10000000 or 20000000 of the exercise
function konto(iban: string, kontoinhaber: string): Uebungsangabe {
  return { art: 'zahlung.konto', wert: { iban, kontoinhaber }, quelle: antrag }
}

const kindergeld = (person: string): Uebungsangabe => ({
  person,
  art: 'person.einkommen',
  wert: { art: 'kindergeld', betrag: 259 },
  quelle: 'Kontoauszug (Übung)',
})
const paar = (a: string, b: string): Uebungsangabe[] => [
  { person: a, art: 'person.partner', wert: b },
  { person: b, art: 'person.partner', wert: a },
]
const kindVon = (kind: string, ...eltern: string[]): Uebungsangabe => ({ person: kind, art: 'person.eltern', wert: eltern })
const schulkind = (person: string): Uebungsangabe => ({ person, art: 'person.schueler', wert: true, quelle: 'Schulbescheinigung (Übung)' })

const wernigerode = 'Team Wernigerode'
const halberstadt = 'Team Halberstadt'

/** The households of the exercise Träger. All names are invented. */
export const haushalte: readonly Haushalt[] = [
  {
    seit: -10,
    verlauf: 'aenderung',
    team: wernigerode,
    kennung: 'mira',
    personen: [
      { vorname: 'Mira', nachname: 'Sommerfeld', alter: 35, geburtstag: '03-04' },
      { vorname: 'Jonas', nachname: 'Sommerfeld', alter: 9, geburtstag: '06-02' },
      { vorname: 'Ella', nachname: 'Sommerfeld', alter: 6, geburtstag: '09-16' },
    ],
    strasse: 'Beispielgasse 5',
    angaben: [
      ...miete(480, 130, 95),
      { art: 'unterkunft.nebenkosten', wert: 145, abMonat: 2, quelle: 'Brief der Vermieterin (Übung)' },
      konto('DE50100000000000000001', 'Mira Sommerfeld'),
      kindVon('p2', 'p1'),
      kindVon('p3', 'p1'),
      kindergeld('p2'),
      kindergeld('p3'),
      { person: 'p2', art: 'person.einkommen', wert: { art: 'unterhaltsvorschuss', betrag: 299 }, quelle: 'Bescheid des Jugendamts (Übung)' },
      { person: 'p3', art: 'person.einkommen', wert: { art: 'unterhaltsvorschuss', betrag: 227 }, quelle: 'Bescheid des Jugendamts (Übung)' },
      schulkind('p2'),
      {
        person: 'p1',
        art: 'person.einkommen',
        wert: { art: 'erwerb', brutto: 1250, netto: 1056.4 },
        abMonat: 11,
        bekanntVorTagen: 8,
        quelle: 'Arbeitsvertrag (Übung)',
      },
      { art: 'unterkunft.heizkosten', wert: 104, abMonat: 11, bekanntVorTagen: 8, quelle: 'Abschlagsplan (Übung)' },
    ],
  },
  {
    seit: -4,
    verlauf: 'gezahlt',
    team: wernigerode,
    kennung: 'uwe',
    personen: [{ vorname: 'Uwe', nachname: 'Lindner', alter: 52 }],
    strasse: 'Musterring 11',
    angaben: [...miete(310, 70, 60), konto('DE23100000000000000002', 'Uwe Lindner')],
  },
  {
    seit: -7,
    verlauf: 'gezahlt',
    team: halberstadt,
    personen: [
      { vorname: 'Elif', nachname: 'Öztürk', alter: 38 },
      { vorname: 'Emre', nachname: 'Öztürk', alter: 41 },
      { vorname: 'Defne', nachname: 'Öztürk', alter: 14 },
      { vorname: 'Can', nachname: 'Öztürk', alter: 7 },
    ],
    strasse: 'Probeweg 2',
    angaben: [
      ...miete(560, 150, 120),
      konto('DE93100000000000000003', 'Elif Öztürk'),
      ...paar('p1', 'p2'),
      kindVon('p3', 'p1', 'p2'),
      kindVon('p4', 'p1', 'p2'),
      kindergeld('p3'),
      kindergeld('p4'),
      schulkind('p3'),
      schulkind('p4'),
      { person: 'p2', art: 'person.einkommen', wert: { art: 'erwerb', brutto: 900, netto: 760 }, quelle: 'Lohnabrechnung (Übung)' },
    ],
  },
  {
    seit: -2,
    verlauf: 'gezahlt',
    team: wernigerode,
    personen: [
      { vorname: 'Iwan', nachname: 'Petrov', alter: 58 },
      { vorname: 'Darja', nachname: 'Petrova', alter: 55 },
    ],
    strasse: 'Musterring 14',
    angaben: [
      ...miete(390, 95, 85),
      ...paar('p1', 'p2'),
      konto('DE66100000000000000004', 'Iwan Petrov'),
      {
        art: 'zahlung.vermieter',
        wert: { name: 'Wohnbau Beispiel GmbH', iban: 'DE39100000000000000005', zweck: 'Miete Musterring 14' },
        quelle: antrag,
      },
      { art: 'unterkunft.direktzahlung', wert: true, quelle: antrag },
    ],
  },
  {
    seit: 0,
    verlauf: 'erlassen',
    team: wernigerode,
    personen: [
      { vorname: 'Wiebke', nachname: 'Jansen', alter: 29 },
      { vorname: 'Mats', nachname: 'Jansen', alter: 4 },
      { vorname: 'Fenja', nachname: 'Jansen', alter: 2 },
    ],
    strasse: 'Übungsallee 21',
    angaben: [
      ...miete(420, 110, 90),
      konto('DE12100000000000000006', 'Wiebke Jansen'),
      kindVon('p2', 'p1'),
      kindVon('p3', 'p1'),
      kindergeld('p2'),
      kindergeld('p3'),
      { person: 'p2', art: 'person.einkommen', wert: { art: 'unterhaltsvorschuss', betrag: 227 }, quelle: 'Bescheid des Jugendamts (Übung)' },
      { person: 'p3', art: 'person.einkommen', wert: { art: 'unterhaltsvorschuss', betrag: 227 }, quelle: 'Bescheid des Jugendamts (Übung)' },
    ],
  },
  {
    seit: 0,
    verlauf: 'erlassen',
    team: halberstadt,
    personen: [{ vorname: 'Jochen', nachname: 'Weiß', alter: 47 }],
    strasse: 'Probeweg 8',
    // no account: the payment run says so
    angaben: miete(300, 60, 55),
  },
  {
    seit: 0,
    verlauf: 'vorgelegt',
    team: wernigerode,
    personen: [
      { vorname: 'Renate', nachname: 'Schäfer', alter: 61 },
      { vorname: 'Horst', nachname: 'Schäfer', alter: 63 },
    ],
    strasse: 'Musterring 3',
    angaben: [
      ...miete(410, 100, 95),
      ...paar('p1', 'p2'),
      konto('DE82100000000000000007', 'Renate Schäfer'),
      { person: 'p2', art: 'person.einkommen', wert: { art: 'minijob', brutto: 450, netto: 450 }, quelle: 'Lohnabrechnung (Übung)' },
    ],
  },
  {
    seit: 0,
    verlauf: 'zurueckgegeben',
    team: halberstadt,
    personen: [
      { vorname: 'Grace', nachname: 'Adeyemi', alter: 33 },
      { vorname: 'Daniel', nachname: 'Adeyemi', alter: 36 },
      { vorname: 'Ruth', nachname: 'Adeyemi', alter: 8 },
      { vorname: 'Noah', nachname: 'Adeyemi', alter: 1 },
    ],
    strasse: 'Übungsallee 5',
    angaben: [
      ...miete(590, 160, 130),
      konto('DE55100000000000000008', 'Grace Adeyemi'),
      ...paar('p1', 'p2'),
      kindVon('p3', 'p1', 'p2'),
      kindVon('p4', 'p1', 'p2'),
      kindergeld('p3'),
      kindergeld('p4'),
      schulkind('p3'),
    ],
  },
  {
    seit: 0,
    verlauf: 'entwurf',
    team: wernigerode,
    personen: [
      { vorname: 'Thi Lan', nachname: 'Nguyen', alter: 31 },
      { vorname: 'Minh', nachname: 'Nguyen', alter: 34 },
      { vorname: 'Mai', nachname: 'Nguyen', alter: 0, geburtstag: '02-11' },
    ],
    strasse: 'Beispielgasse 9',
    angaben: [
      ...miete(450, 120, 100),
      konto('DE28100000000000000009', 'Thi Lan Nguyen'),
      ...paar('p1', 'p2'),
      kindVon('p3', 'p1', 'p2'),
      kindergeld('p3'),
      {
        person: 'p1',
        art: 'person.einkommen',
        wert: { art: 'elterngeld', betrag: 640, elterngeldVorherErwerbstaetig: 900 },
        quelle: 'Elterngeldbescheid (Übung)',
      },
    ],
  },
  {
    seit: 0,
    verlauf: 'nachweis-offen',
    team: halberstadt,
    fehlt: 'Kontoauszüge, 2 Personen',
    personen: [
      { vorname: 'Nour', nachname: 'Haddad', alter: 42 },
      { vorname: 'Samir', nachname: 'Haddad', alter: 45 },
      { vorname: 'Lina', nachname: 'Haddad', alter: 16 },
      { vorname: 'Omar', nachname: 'Haddad', alter: 12 },
      { vorname: 'Yara', nachname: 'Haddad', alter: 5 },
    ],
    strasse: 'Probeweg 19',
    angaben: [
      ...miete(640, 180, 150),
      ...paar('p1', 'p2'),
      kindVon('p3', 'p1', 'p2'),
      kindVon('p4', 'p1', 'p2'),
      kindVon('p5', 'p1', 'p2'),
      kindergeld('p3'),
      kindergeld('p4'),
      kindergeld('p5'),
      schulkind('p3'),
      schulkind('p4'),
    ],
  },
  {
    seit: 0,
    verlauf: 'nachweis-offen',
    team: wernigerode,
    fehlt: 'Mietvertrag',
    personen: [{ vorname: 'Kai', nachname: 'Brandes', alter: 24 }],
    strasse: 'Übungsallee 33',
    angaben: [konto('DE98100000000000000010', 'Kai Brandes')],
  },
  {
    seit: 0,
    verlauf: 'in-pruefung',
    team: wernigerode,
    personen: [
      { vorname: 'Ana', nachname: 'Kowalczyk', alter: 27 },
      { vorname: 'Zofia', nachname: 'Kowalczyk', alter: 3 },
    ],
    eilig: 'kein Geld für Essen',
    fehlt: 'Ausweis',
    strasse: 'Beispielgasse 17',
    angaben: [...miete(380, 90, 80), kindVon('p2', 'p1'), kindergeld('p2')],
  },
  {
    seit: -1,
    verlauf: 'in-pruefung',
    team: wernigerode,
    geschuetzt: true,
    personen: [{ vorname: 'Petra', nachname: 'Geheim', alter: 44 }],
    strasse: 'Musterring 1',
    angaben: miete(350, 80, 70),
  },
]
