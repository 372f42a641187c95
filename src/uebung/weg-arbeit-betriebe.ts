type Kontaktart = 'telefon' | 'besuch' | 'schreiben' | 'veranstaltung' | 'portal'
type Betrieb = Readonly<{
  schluessel: string
  name: string
  betriebsnummer?: string
  branche?: string
  strasse?: string
  plz?: string
  ort?: string
  ansprechperson?: string
  telefon?: string
  email?: string
  iban?: string
  bemerkung?: string
  kontakte: readonly (readonly [vorTagen: number, art: Kontaktart, notiz: string])[]
}>

/** Middles of places, roughly, in millionths of a degree. */
export const orte = [
  { plz: '38855', breite: 51_835_000, laenge: 10_785_000 },
  { plz: '38820', breite: 51_896_000, laenge: 11_051_000 },
  { plz: '06484', breite: 51_789_000, laenge: 11_141_000 },
  { plz: '38889', breite: 51_795_000, laenge: 10_957_000 },
  { plz: '38871', breite: 51_867_000, laenge: 10_683_000 },
  { plz: '06502', breite: 51_752_000, laenge: 11_045_000 },
  { plz: '38875', breite: 51_726_000, laenge: 10_762_000 },
  { plz: '39387', breite: 52_029_000, laenge: 11_250_000 },
] as const

/** Employers that do not exist. */
export const betriebe: readonly Betrieb[] = [
  {
    schluessel: 'baeckerei',
    name: 'Bäckerei Beispiel (Übung)',
    betriebsnummer: '10000001',
    branche: 'Bäckerei',
    strasse: 'Marktgasse 3',
    plz: '38855',
    ort: 'Wernigerode',
    ansprechperson: 'Rolf Krug (Übung)',
    telefon: '03943 000001',
    email: 'baeckerei@beispiel.invalid',
    iban: 'DE53100000000000000101',
    kontakte: [
      [180, 'besuch', 'Betrieb kennengelernt, sucht vor allem für den Verkauf.'],
      [45, 'telefon', 'Ist mit dem Vorschlag für die Auslieferung zufrieden.'],
      [12, 'portal', 'Hat über das Portal eine neue Stelle gemeldet.'],
    ],
  },
  {
    schluessel: 'kita',
    name: 'Kita Regenbogen Beispiel (Übung)',
    betriebsnummer: '10000002',
    branche: 'Kindertagesstätte',
    plz: '38855',
    ort: 'Wernigerode',
    ansprechperson: 'Ute Maler (Übung)',
    kontakte: [[60, 'telefon', 'Küche wird erweitert, Stunden lassen sich an Schulzeiten anpassen.']],
  },
  {
    schluessel: 'heim',
    name: 'Pflegeheim Sonnenhof Beispiel (Übung)',
    betriebsnummer: '10000003',
    branche: 'Pflege',
    plz: '38889',
    ort: 'Blankenburg',
    kontakte: [[75, 'veranstaltung', 'Stand auf der Jobmesse, sucht Hilfskräfte ohne Ausbildung.']],
  },
  {
    schluessel: 'lager',
    name: 'Harzlogistik Beispiel GmbH (Übung)',
    betriebsnummer: '10000004',
    branche: 'Logistik',
    plz: '38820',
    ort: 'Halberstadt',
    kontakte: [[100, 'besuch', 'Zwei Schichten, Werkbus ab Halberstadt Bahnhof.']],
  },
  { schluessel: 'lager2', name: 'Harzlogistik Beispiel (Übung)', branche: 'Logistik', plz: '38820', ort: 'Halberstadt', kontakte: [] },
  {
    schluessel: 'stadt',
    name: 'Stadtbetriebe Muster (Übung)',
    betriebsnummer: '10000005',
    branche: 'Öffentlicher Dienst',
    plz: '38855',
    ort: 'Wernigerode',
    kontakte: [[150, 'schreiben', 'Förderung nach § 16i besprochen, Tariflohn.']],
  },
  {
    schluessel: 'hotel',
    name: 'Hotel Brockenblick Beispiel (Übung)',
    betriebsnummer: '10000006',
    branche: 'Gastgewerbe',
    plz: '38875',
    ort: 'Elbingerode',
    kontakte: [[20, 'telefon', 'Saison bis März, danach weniger Stunden.']],
  },
  {
    schluessel: 'metall',
    name: 'Metallbau Muster (Übung)',
    betriebsnummer: '10000007',
    branche: 'Metall',
    plz: '06484',
    ort: 'Quedlinburg',
    kontakte: [],
  },
]
