import type { NeueBildangabe, NeueGroesse } from '../oeffentlichkeit/index.ts'

/** Facts of the campaign as it really ran; texts written anew, drawings of our own. */
export const kampagne = {
  name: 'Kommunale Jobcenter',
  claim: 'Stark. Sozial. Vor Ort.',
  ab: '2018-11-26',
  bis: '2030-12-31',
  wortmarke: { zeile1: 'Kommunale Jobcenter', zeile2: 'Stark. Sozial. Vor Ort.' },
  farben: [
    { name: 'Tiefblau', wert: '#1c3a5e', rolle: 'text' as const },
    { name: 'Waldgrün', wert: '#1c4a33', rolle: 'text' as const },
    { name: 'Ziegelrot', wert: '#7a2e1d', rolle: 'text' as const },
    { name: 'Ocker', wert: '#a86f00', rolle: 'grafik' as const },
  ],
  vereinbarung: [
    'Übungstext. Unser Haus verwendet die Marke nur, um auf die Arbeit der kommunalen Jobcenter aufmerksam zu machen, nie als Werbung für eine Partei oder eine Person.',
    'Wir verändern die Marke nicht. Sie ist im Druck mindestens 25 mm breit, hat ringsum Platz und steht nie auf einem Bild.',
    'Das Logo der Kampagne gehört seinen Inhabern. Wir laden es nur hoch, wenn wir dazu berechtigt sind.',
    'Endet die Kampagne, so endet auch die Nutzung.',
  ].join('\n\n'),
} as const

const verbaende = 'Deutscher Landkreistag und Deutscher Städtetag, gemeinsame Angaben zur Kampagne seit 2018'
const anlage = 'Anlage zur Kommunalträger-Zulassungsverordnung'

type Wert = Omit<NeueGroesse, 'name' | 'einheit'>
const jobcenter = (wert: string, giltAb: string, giltBis: string | null, quelle: string): Wert => ({
  wert,
  zahl: wert,
  bezeichnung: 'Jobcenter in Deutschland',
  quelle,
  datenstand: giltAb.split('-').reverse().join('.'),
  giltAb,
  giltBis,
})
const anteil = (zahl: string, giltAb: string, giltBis: string | null): Wert => ({
  wert: 'ein Viertel',
  zahl,
  bezeichnung: 'Anteil der kommunalen Jobcenter an allen Jobcentern',
  quelle: 'eigene Rechnung: kommunale Jobcenter geteilt durch alle Jobcenter',
  datenstand: giltAb.split('-').reverse().join('.'),
  giltAb,
  giltBis,
})

/** Figures of the network, each with the days on which it holds: no text of today says 407. */
export const groessen: readonly NeueGroesse[] = [
  {
    name: 'anzahlKommunaleJobcenter',
    wert: '104',
    zahl: '104',
    einheit: '',
    bezeichnung: 'kommunale Jobcenter',
    quelle: anlage,
    datenstand: '01.01.2018',
    giltAb: '2018-01-01',
    giltBis: null,
  },
  { name: 'anzahlJobcenter', einheit: '', ...jobcenter('407', '2018-01-01', '2023-10-31', verbaende) },
  { name: 'anzahlJobcenter', einheit: '', ...jobcenter('405', '2023-11-01', '2024-11-30', 'Bundesministerium für Arbeit und Soziales, 07.11.2023') },
  { name: 'anzahlJobcenter', einheit: '', ...jobcenter('404', '2024-12-01', null, 'Presse, 10.12.2024') },
  { name: 'anteil', einheit: '%', ...anteil('25.6', '2018-01-01', '2023-10-31') },
  { name: 'anteil', einheit: '%', ...anteil('25.7', '2023-11-01', null) },
  {
    name: 'menschenBetreut',
    wert: '1,5 Millionen',
    zahl: '1500000',
    einheit: 'Menschen',
    bezeichnung: 'Menschen, die kommunale Jobcenter auf dem Weg in Arbeit und Ausbildung begleiten',
    quelle: verbaende,
    datenstand: '2018, gerundet',
    giltAb: '2018-01-01',
    giltBis: null,
  },
  {
    name: 'integrationenProJahr',
    wert: 'mehr als 250.000',
    zahl: '250000',
    einheit: 'im Jahr',
    bezeichnung: 'Schritte in Arbeit oder Ausbildung im Jahr',
    quelle: verbaende,
    datenstand: '2018, gerundet',
    giltAb: '2018-01-01',
    giltBis: null,
  },
  {
    name: 'einwohnerGebiet',
    wert: 'mehr als 22 Millionen',
    zahl: '22650000',
    einheit: 'Menschen',
    bezeichnung: 'Einwohnerinnen und Einwohner im Gebiet der kommunalen Jobcenter',
    quelle: 'Summe der Einwohnerzahlen der 104 Gebiete, Statistische Ämter',
    datenstand: '31.12.2018',
    giltAb: '2018-01-01',
    giltBis: null,
  },
]

/** Message modules in the sense of the campaign, in own words. */
export const bausteine = [
  {
    adresse: 'kurze-wege',
    themen: ['kampagne'],
    de: [
      'Kurze Wege',
      'Ein kommunales Jobcenter gehört zum Landkreis oder zur Stadt. Jugendamt, Schulen, Ausländerbehörde und Wirtschaftsförderung sind Kolleginnen und Kollegen. Wer Hilfe von mehreren Stellen braucht, erzählt seine Geschichte nicht jedes Mal von vorn.',
    ],
    einfach: ['Kurze Wege', 'Das Jobcenter gehört zum Landkreis oder zur Stadt. Das Jugendamt gehört auch dazu. Die Ämter arbeiten zusammen.'],
    en: [
      'Short ways',
      'A municipal jobcenter is part of the district or the city. The youth office, schools and business support are colleagues, so people do not have to tell their story again and again.',
    ],
  },
  {
    adresse: 'schnelle-entscheidungen',
    themen: ['kampagne'],
    de: [
      'Schnelle Entscheidungen',
      'Über Ziele und Mittel entscheiden Menschen, die den Ort kennen. Schließt ein Betrieb oder ziehen viele Familien zu, richtet das Jobcenter seine Hilfe rasch darauf aus.',
    ],
    einfach: ['Schnell entscheiden', 'Die Menschen im Jobcenter kennen den Ort. Darum können sie schnell entscheiden.'],
    en: [
      'Quick decisions',
      'Decisions are made by people who know the place. When a business closes or many families move in, the jobcenter can adjust its help quickly.',
    ],
  },
  {
    adresse: 'aus-einer-hand',
    themen: ['kampagne', 'zahlen'],
    de: [
      'Hilfe aus einer Hand',
      '{anzahlKommunaleJobcenter} von {anzahlJobcenter} Jobcentern in Deutschland werden von Kreisen und Städten geführt, rund {anteil}. Geld zum Leben, Beratung, Vermittlung und Hilfe für Familien kommen dort aus einer Hand.',
    ],
    einfach: [
      'Hilfe aus einer Hand',
      'In Deutschland gibt es {anzahlJobcenter} Jobcenter. {anzahlKommunaleJobcenter} davon führt ein Kreis oder eine Stadt. Dort bekommen Sie alles an einem Ort: Geld, Rat und Hilfe bei der Suche nach Arbeit.',
    ],
    en: [
      'Help from one hand',
      '{anzahlKommunaleJobcenter} of the {anzahlJobcenter} jobcenters in Germany are run by districts and cities. Benefits, advice, placement and help for families come from one hand there.',
    ],
  },
  {
    adresse: 'jugendamt-und-schulen',
    themen: ['familie', 'ausbildung'],
    de: [
      'Verbunden mit Jugendamt und Schulen',
      'Junge Menschen brauchen einen Plan, bevor sie ohne Abschluss dastehen. Jobcenter, Jugendamt und Schulen sitzen deshalb früh an einem Tisch und stimmen ab, wer wann hilft.',
    ],
    einfach: ['Hilfe für junge Menschen', 'Jobcenter, Jugendamt und Schule sprechen miteinander. So bekommen junge Menschen früh Hilfe.'],
    en: [
      'Linked with youth office and schools',
      'Young people need a plan before they leave school without a certificate. Jobcenter, youth office and schools sit at one table early on.',
    ],
  },
  {
    adresse: 'nachhaltig',
    themen: ['arbeit'],
    de: [
      'Hilfe, die hält',
      'Eine Arbeit soll passen und bleiben. Darum schauen kommunale Jobcenter auf den ganzen Menschen: auf Kinderbetreuung, Gesundheit, Wohnung und Schulden ebenso wie auf die freie Stelle.',
    ],
    einfach: ['Hilfe, die bleibt', 'Die Arbeit soll zu Ihnen passen. Darum hilft das Jobcenter auch bei Kindern, Gesundheit, Wohnung und Schulden.'],
    en: [
      'Help that lasts',
      'A job should fit and last. Municipal jobcenters therefore look at the whole person: childcare, health, housing and debts as well as the vacancy.',
    ],
  },
  {
    adresse: 'demokratisch-kontrolliert',
    themen: ['kampagne'],
    de: [
      'Vor Ort gewählt und kontrolliert',
      'Über Schwerpunkte und Haushalt des Jobcenters beraten Kreistag oder Stadtrat in öffentlicher Sitzung. Sie sind von den Bürgerinnen und Bürgern direkt gewählt.',
    ],
    einfach: [
      'Gewählte Menschen entscheiden mit',
      'Der Kreistag oder der Stadtrat spricht über das Jobcenter. Die Bürgerinnen und Bürger wählen diese Menschen.',
    ],
    en: [
      'Elected and controlled locally',
      'The district or city council discusses the priorities and the budget of the jobcenter in public. Its members are directly elected by the citizens.',
    ],
  },
  {
    adresse: 'teilhabe',
    themen: ['arbeit', 'geld', 'zahlen'],
    de: [
      'Teilhabe und sozialer Frieden',
      'Kommunale Jobcenter begleiten rund {menschenBetreut} Menschen auf dem Weg in Arbeit und Ausbildung. Im Jahr gelingen {integrationenProJahr} Schritte in Arbeit oder Ausbildung. Monatliche Geldleistungen sichern das Leben, bis es so weit ist. In ihrem Gebiet leben {einwohnerGebiet} Menschen.',
    ],
    einfach: [
      'Alle sollen dabei sein',
      'Kommunale Jobcenter helfen rund {menschenBetreut} Menschen. Sie bekommen jeden Monat Geld. Und sie bekommen Hilfe auf dem Weg in die Arbeit.',
    ],
    en: [
      'Participation',
      'Municipal jobcenters accompany about {menschenBetreut} people on their way into work and training. Monthly benefits secure their livelihood until then.',
    ],
  },
] as const

const eigene = {
  lizenz: { art: 'cc' as const, fassung: 'CC BY 4.0' },
  urheber: 'Tragwerk (Übungsdaten)',
  nachweis: 'Zeichnung: Tragwerk, CC BY 4.0 (Übungsdaten)',
}

/** Drawings of our own, nobody is to be seen on them; the right to one ended with the week of action. */
export const zeichnungen: readonly Readonly<{ datei: string; inKampagne: boolean; angabe: NeueBildangabe }>[] = [
  {
    datei: 'haende',
    inKampagne: true,
    angabe: {
      ...eigene,
      titel: 'Sechs Hände, ein Knoten',
      alt: {
        de: 'Zeichnung: Sechs Hände in sechs Farben halten Seile, die in der Mitte in einem Ring zusammenlaufen.',
        einfach: 'Bild: Sechs Hände halten sechs Seile. Die Seile treffen sich in der Mitte.',
        en: 'Drawing: six hands in six colours hold ropes that meet in a ring in the middle.',
      },
      kanaele: ['web', 'presse', 'druck', 'sozial'],
      pressemappe: true,
    },
  },
  {
    datei: 'orte',
    inKampagne: true,
    angabe: {
      ...eigene,
      titel: 'Rathaus, Schule, Betrieb',
      alt: {
        de: 'Zeichnung: Ein Weg verbindet Schule, Rathaus und Betrieb in einer grünen Landschaft.',
        einfach: 'Bild: Ein Weg führt zur Schule, zum Rathaus und zu einem Betrieb.',
        en: 'Drawing: a path connects a school, a town hall and a workshop in a green landscape.',
      },
      kanaele: ['web', 'presse', 'druck', 'sozial'],
      pressemappe: true,
    },
  },
  {
    datei: 'offene-tuer',
    inKampagne: false,
    angabe: {
      ...eigene,
      titel: 'Aktionswoche 2019: offene Tür',
      alt: { de: 'Zeichnung: Aus einer offenen Tür fällt helles Licht.' },
      kanaele: ['web', 'presse', 'druck'],
      lizenzBis: '2019-12-31',
    },
  },
]

/** The picture of a house for its own press kit. */
export const hausbild: NeueBildangabe = {
  ...eigene,
  titel: 'Unser Haus',
  alt: {
    de: 'Zeichnung: Ein grünes Verwaltungsgebäude mit zwei Stockwerken, breitem Eingang und Rampe.',
    einfach: 'Bild: Ein grünes Haus. Vor der Tür ist eine Rampe.',
    en: 'Drawing: a green office building with two storeys, a wide entrance and a ramp.',
  },
  kanaele: ['web', 'presse', 'druck'],
  pressemappe: true,
}
