export type Uebungsstelle = Readonly<{
  betrieb: string
  vorTagen: number
  stand: 'offen' | 'gemeldet' | 'besetzt' | 'geschlossen' | 'abgelehnt'
  grund?: string
  /** start so many days before today; negative: after it */
  tagVorher?: number
  titel: string
  kldb?: string
  faehigkeiten?: string
  stunden_von?: string
  stunden_bis?: string
  brutto?: string
  brutto_je?: string
  plz?: string
  ort?: string
  arbeitsform?: string
  uhr_von?: string
  uhr_bis?: string
  deutsch?: string
  fuehrerschein?: string
  plaetze?: string
  beschreibung?: string
}>

const wernigerode = { plz: '38855', ort: 'Wernigerode' }
const halberstadt = { plz: '38820', ort: 'Halberstadt' }
const offen = (betrieb: string, vorTagen: number, titel: string, mehr: Partial<Uebungsstelle>): Uebungsstelle => ({
  betrieb,
  vorTagen,
  stand: 'offen',
  titel,
  ...wernigerode,
  ...mehr,
})

/** Vacancies in every state; the two of the stores may be one, and so may the two of the hotel. */
export const stellen: readonly Uebungsstelle[] = [
  offen('kita', 55, 'Köchin oder Koch in der Kita-Küche', {
    kldb: '29302',
    faehigkeiten: 'Kochen | Hygiene in der Küche | Kinder betreuen*',
    stunden_von: '20',
    stunden_bis: '25',
    brutto: '15,20',
    tagVorher: -20,
    uhr_von: '7:30',
    uhr_bis: '13:30',
    deutsch: 'B1',
    beschreibung: 'Frisch kochen für 60 Kinder, keine Wochenenden.',
  }),
  offen('baeckerei', 50, 'Verkäuferin oder Verkäufer in der Bäckerei', {
    kldb: '62312',
    faehigkeiten: 'Kasse führen | Kunden beraten | Backen*',
    stunden_von: '20',
    stunden_bis: '30',
    brutto: '14,20',
    tagVorher: -10,
    uhr_von: '6:00',
    uhr_bis: '13:00',
    deutsch: 'B1',
    plaetze: '2',
  }),
  offen('baeckerei', 48, 'Aushilfe im Verkauf am Wochenende', {
    kldb: '62311',
    stunden_von: '8',
    stunden_bis: '10',
    brutto: '13,90',
    arbeitsform: 'wochenende',
    deutsch: 'A2',
  }),
  offen('baeckerei', 80, 'Auslieferung von Backwaren', {
    kldb: '52182',
    stunden_von: '30',
    stunden_bis: '30',
    brutto: '14,00',
    tagVorher: 60,
    uhr_von: '4:30',
    uhr_bis: '10:30',
    fuehrerschein: 'B',
    deutsch: 'A2',
    plaetze: '2',
  }),
  offen('heim', 30, 'Küchenhilfe im Pflegeheim', {
    kldb: '29301',
    faehigkeiten: 'Hygiene in der Küche',
    stunden_von: '20',
    stunden_bis: '30',
    brutto: '14,00',
    plz: '38889',
    ort: 'Blankenburg',
    uhr_von: '8:00',
    uhr_bis: '14:00',
    deutsch: 'A2',
  }),
  offen('heim', 29, 'Pflegehelferin oder Pflegehelfer', {
    kldb: '82101',
    stunden_von: '30',
    stunden_bis: '39',
    brutto: '16,10',
    plz: '38889',
    ort: 'Blankenburg',
    arbeitsform: 'schicht',
    deutsch: 'B1',
    plaetze: '3',
  }),
  offen('stadt', 110, 'Hausmeisterin oder Hausmeister', {
    kldb: '34102',
    faehigkeiten: 'Kleine Reparaturen | Grünpflege*',
    stunden_von: '30',
    stunden_bis: '39',
    brutto: '2.450',
    brutto_je: 'monat',
    uhr_von: '7:00',
    uhr_bis: '15:30',
    fuehrerschein: 'B',
    deutsch: 'B1',
  }),
  offen('stadt', 40, 'Mitarbeit im Wertstoffhof', {
    kldb: '51311',
    stunden_von: '20',
    stunden_bis: '39',
    brutto: '2.300',
    brutto_je: 'monat',
    uhr_von: '8:00',
    uhr_bis: '16:00',
    deutsch: 'A2',
  }),
  offen('stadt', 15, 'Platzwartin oder Platzwart', {
    kldb: '34101',
    faehigkeiten: 'Grünpflege | Kleine Reparaturen*',
    stunden_von: '19,5',
    stunden_bis: '19,5',
    brutto: '1.280',
    brutto_je: 'monat',
    deutsch: 'A2',
  }),
  offen('lager', 45, 'Lagerhelferin oder Lagerhelfer', {
    ...halberstadt,
    kldb: '51311',
    stunden_von: '35',
    stunden_bis: '40',
    brutto: '14,10',
    arbeitsform: 'schicht',
    plaetze: '5',
  }),
  offen('lager2', 44, 'Lagerhelfer oder Lagerhelferin', {
    ...halberstadt,
    kldb: '51311',
    stunden_von: '35',
    stunden_bis: '40',
    brutto: '14,10',
    arbeitsform: 'schicht',
  }),
  offen('lager', 43, 'Fachkraft für Lagerlogistik', {
    ...halberstadt,
    kldb: '51312',
    faehigkeiten: 'Gabelstapler fahren | Warenannahme',
    stunden_von: '38',
    stunden_bis: '40',
    brutto: '16,40',
    arbeitsform: 'schicht',
    fuehrerschein: 'B',
  }),
  offen('hotel', 18, 'Servicekraft im Frühstück', {
    kldb: '63302',
    plz: '38875',
    ort: 'Elbingerode',
    stunden_von: '15',
    stunden_bis: '25',
    brutto: '14,00',
    uhr_von: '6:00',
    uhr_bis: '11:00',
    deutsch: 'B1',
  }),
  offen('hotel', 17, 'Servicekraft Frühstück (m/w/d)', {
    kldb: '63302',
    plz: '38875',
    ort: 'Elbingerode',
    stunden_von: '15',
    stunden_bis: '25',
    brutto: '14,00',
  }),
  offen('hotel', 16, 'Zimmerreinigung', {
    kldb: '54101',
    plz: '38875',
    ort: 'Elbingerode',
    stunden_von: '20',
    stunden_bis: '30',
    brutto: '13,95',
    uhr_von: '9:00',
    uhr_bis: '14:00',
    deutsch: 'A1',
  }),
  offen('metall', 25, 'Schweißerin oder Schweißer', {
    kldb: '24422',
    plz: '06484',
    ort: 'Quedlinburg',
    faehigkeiten: 'Schweißen',
    stunden_von: '38',
    stunden_bis: '40',
    brutto: '18,20',
    deutsch: 'B1',
  }),
  {
    betrieb: 'baeckerei',
    vorTagen: 12,
    stand: 'gemeldet',
    titel: 'Bäckerin oder Bäcker',
    ...wernigerode,
    kldb: '29222',
    stunden_von: '38',
    stunden_bis: '40',
    brutto: '16,00',
    arbeitsform: 'nacht',
  },
  {
    betrieb: 'baeckerei',
    vorTagen: 70,
    stand: 'abgelehnt',
    grund: 'Der Lohn liegt unter dem Mindestlohn. Bitte melden Sie die Stelle mit mindestens 13,90 € je Stunde noch einmal.',
    titel: 'Reinigung der Backstube',
    ...wernigerode,
    kldb: '54101',
    stunden_von: '10',
    brutto: '11,00',
  },
  {
    betrieb: 'metall',
    vorTagen: 100,
    stand: 'besetzt',
    titel: 'Helferin oder Helfer im Metallbau',
    plz: '06484',
    ort: 'Quedlinburg',
    kldb: '24201',
    stunden_von: '38',
    brutto: '14,60',
  },
  {
    betrieb: 'heim',
    vorTagen: 120,
    stand: 'geschlossen',
    grund: 'Der Arbeitgeber sucht nicht mehr.',
    titel: 'Fahrdienst für die Tagespflege',
    plz: '38889',
    ort: 'Blankenburg',
    kldb: '52182',
    stunden_von: '20',
    brutto: '13,90',
    fuehrerschein: 'B',
  },
]

/** What came in from a file. */
export const eingespielte: readonly Readonly<Partial<Uebungsstelle> & { betrieb: string; titel: string }>[] = [
  {
    betrieb: 'Kreisbauhof Muster (Übung)',
    titel: 'Straßenwärterin oder Straßenwärter',
    kldb: '32222',
    ...halberstadt,
    stunden_von: '39',
    brutto: '2.850',
    brutto_je: 'monat',
    fuehrerschein: 'C',
  },
  {
    betrieb: 'Kreisbauhof Muster (Übung)',
    titel: 'Helferin oder Helfer in der Grünpflege',
    kldb: '12101',
    ...halberstadt,
    stunden_von: '30',
    brutto: '14,30',
    uhr_von: '7:00',
    uhr_bis: '14:00',
  },
  {
    betrieb: 'Schulküche Muster (Übung)',
    titel: 'Ausgabekraft in der Schulküche',
    kldb: '29301',
    ...wernigerode,
    stunden_von: '15',
    stunden_bis: '20',
    brutto: '14,00',
    uhr_von: '9:30',
    uhr_bis: '13:30',
    deutsch: 'A2',
  },
  {
    betrieb: 'Schulküche Muster (Übung)',
    titel: 'Köchin oder Koch für die Schulküche',
    kldb: '29302',
    faehigkeiten: 'Kochen',
    ...wernigerode,
    stunden_von: '25',
    stunden_bis: '30',
    brutto: '15,40',
    uhr_von: '7:00',
    uhr_bis: '14:00',
    deutsch: 'B1',
  },
  {
    betrieb: 'Bibliothek Muster (Übung)',
    titel: 'Mitarbeit an der Ausleihe',
    kldb: '73302',
    plz: '06484',
    ort: 'Quedlinburg',
    stunden_von: '19,5',
    brutto: '1.450',
    brutto_je: 'monat',
    uhr_von: '10:00',
    uhr_bis: '16:00',
    deutsch: 'B2',
  },
]
