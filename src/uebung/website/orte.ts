import type { Uebungsinhalt } from './typ.ts'

const lang = {
  zeiten: [
    { von: '08:00', bis: '12:00' },
    { von: '13:00', bis: '18:00' },
  ],
}
const voll = {
  zeiten: [
    { von: '08:00', bis: '12:00' },
    { von: '13:00', bis: '16:00' },
  ],
}
const termin = { zeiten: [], nachTermin: true }
const woche = { mo: voll, di: voll, mi: termin, do: lang, fr: termin }

/** Houses of the exercise: streets that every town has in its textbooks, telephone numbers kept for fiction. */
export const orteHarz: readonly Uebungsinhalt[] = [
  {
    art: 'standort',
    adresse: 'halberstadt',
    vor: 58,
    daten: {
      reihenfolge: 10,
      name: 'Halberstadt',
      strasse: 'Musterstraße 1',
      plz: '38820',
      ort: 'Halberstadt',
      telefon: '030 23125-010',
      email: 'halberstadt@koba-harz.example',
      woche,
      barrierefrei: ['stufenlos', 'aufzug', 'tueroeffner', 'wc-rollstuhl', 'parkplatz-rollstuhl', 'leitsystem', 'begleithund', 'wickeltisch'],
      gebaerdensprache: true,
      sprachen: ['en', 'uk', 'ar', 'ru'],
      texte: {
        de: {
          kurz: 'Aufzug, WC für Rollstühle, Haltestelle 80 m.',
          anfahrt:
            'Das Haus steht an der Ecke zum Markt, der Eingang liegt an der Seite mit den Fahrradbügeln. Im Erdgeschoss finden Sie den Empfang und die Sofortberatung.',
          bus: 'Straßenbahn und Bus halten am Mustermarkt, 80 Meter vom Eingang. Vom Bahnhof sind es zehn Minuten zu Fuß.',
          parken: 'Zwei Plätze für Menschen mit Behinderungen direkt am Eingang, weitere im Parkhaus am Mustermarkt.',
          barrierefrei:
            'Der Leitstreifen führt von der Haltestelle bis zum Empfang. Den Aufzug erreichen Sie ohne Stufen, seine Knöpfe sind tastbar.',
        },
        einfach: {
          kurz: 'Es gibt einen Aufzug und ein WC für Rollstühle.',
          anfahrt: 'Das Haus ist am Markt. Der Eingang ist an der Seite. Dort stehen Fahrräder.',
          bus: 'Bus und Bahn halten am Mustermarkt. Von dort sind es 80 Meter.',
          parken: 'Es gibt zwei Parkplätze für Menschen mit Behinderungen.',
        },
        en: {
          kurz: 'Lift, wheelchair-accessible toilet, stop 80 m away.',
          anfahrt: 'The house stands at the corner of the market square; the entrance is on the side with the bicycle stands.',
          bus: 'Tram and bus stop at Mustermarkt, 80 metres from the entrance.',
          parken: 'Two spaces for people with disabilities at the entrance, more in the car park at Mustermarkt.',
        },
      },
    },
  },
  {
    art: 'standort',
    adresse: 'quedlinburg',
    vor: 58,
    daten: {
      reihenfolge: 20,
      name: 'Quedlinburg',
      strasse: 'Musterweg 2',
      plz: '06484',
      ort: 'Quedlinburg',
      telefon: '030 23125-020',
      email: 'quedlinburg@koba-harz.example',
      woche,
      barrierefrei: ['rampe', 'klingel-niedrig', 'wc-rollstuhl', 'begleithund', 'ruhiger-raum'],
      gebaerdensprache: true,
      sprachen: ['en', 'uk', 'ro'],
      texte: {
        de: {
          kurz: 'Rampe am Hof, Klingel in 85 cm Höhe.',
          anfahrt: 'Der Weg führt durch das Tor in den Hof. Die Rampe beginnt links neben der Treppe.',
          bus: 'Bus bis Musterweg, von dort drei Minuten.',
          parken: 'Im Hof sind vier Plätze, einer davon für Menschen mit Behinderungen.',
          barrierefrei:
            'Die Büros im ersten Stock sind nur über eine Treppe erreichbar. Sagen Sie uns Bescheid, dann sprechen wir im Erdgeschoss mit Ihnen.',
        },
        en: {
          kurz: 'Ramp in the yard, bell at a height of 85 cm.',
          anfahrt: 'The way leads through the gate into the yard. The ramp begins to the left of the stairs.',
          bus: 'Bus to Musterweg, from there three minutes.',
          parken: 'Four spaces in the yard, one of them for people with disabilities.',
        },
      },
    },
  },
  {
    art: 'standort',
    adresse: 'wernigerode',
    vor: 58,
    daten: {
      reihenfolge: 30,
      name: 'Wernigerode',
      strasse: 'Musterplatz 3',
      plz: '38855',
      ort: 'Wernigerode',
      telefon: '030 23125-030',
      email: 'wernigerode@koba-harz.example',
      woche,
      barrierefrei: ['stufenlos', 'tueroeffner', 'hoerschleife', 'wc-rollstuhl', 'parkplatz-rollstuhl', 'begleithund', 'wickeltisch', 'ruhiger-raum'],
      gebaerdensprache: true,
      sprachen: ['en', 'uk', 'ar', 'tr'],
      texte: {
        de: {
          kurz: 'Ebenerdig, Hörschleife an Platz 4.',
          anfahrt: 'Am Musterplatz, gegenüber der Bibliothek. Alle Räume für Gespräche liegen im Erdgeschoss.',
          bus: 'Bus bis Musterplatz, direkt vor der Tür.',
          parken: 'Parkscheibe auf dem Musterplatz, ein Platz für Menschen mit Behinderungen vor dem Haus.',
          barrierefrei: 'An Platz 4 gibt es eine Hörschleife. Bitte sagen Sie am Empfang, dass Sie dort sitzen möchten.',
        },
        en: {
          kurz: 'At street level, induction loop at desk 4.',
          anfahrt: 'On Musterplatz, opposite the library. All rooms for talks are on the ground floor.',
          bus: 'Bus to Musterplatz, right at the door.',
          parken: 'Short-stay parking on Musterplatz, one space for people with disabilities in front of the house.',
        },
      },
    },
  },
  ...stellen('koba-harz.example', '030 23125-0', [
    ['geld-und-antrag', 'Geld und Antrag', 'Money and application', 'Team Leistung', '41'],
    ['wohnen', 'Wohnen und Umzug', 'Housing and moving', 'Team Wohnen', '42'],
    ['arbeit', 'Arbeit und Ausbildung', 'Work and training', 'Team Vermittlung', '43'],
    ['kinder', 'Bildung und Teilhabe', 'Education and participation', 'Team Familie', '44'],
  ]),
  {
    art: 'ansprechpartner',
    adresse: 'arbeitgeber-service',
    vor: 57,
    daten: {
      reihenfolge: 60,
      fuer: 'unternehmen',
      telefon: '030 23125-050',
      email: 'arbeitgeber@koba-harz.example',
      texte: { de: { thema: 'Stellen und Förderung für Unternehmen', funktion: 'Arbeitgeber-Service', zeiten: 'Montag bis Freitag 8 bis 16 Uhr' } },
    },
  },
  {
    art: 'ansprechpartner',
    adresse: 'beratungsstellen',
    vor: 57,
    daten: {
      reihenfolge: 70,
      fuer: 'beratung',
      telefon: '030 23125-060',
      email: 'beratung@koba-harz.example',
      texte: {
        de: {
          thema: 'Direkter Weg für Beratungsstellen',
          funktion: 'Stabsstelle',
          zeiten: 'Dienstag und Donnerstag 9 bis 12 Uhr',
          hinweis: 'Bitte nur mit Vollmacht der Person, um die es geht.',
        },
      },
    },
  },
]

type Thema = readonly [adresse: string, de: string, en: string, funktion: string, nummer: string]

/** Whom to call about what: subjects and teams, no names. */
export function stellen(domain: string, vorwahl: string, themen: readonly Thema[]): Uebungsinhalt[] {
  return themen.map(([adresse, de, en, funktion, nummer], i) => ({
    art: 'ansprechpartner',
    adresse,
    vor: 57,
    daten: {
      reihenfolge: 10 * (i + 1),
      fuer: 'buerger',
      telefon: `${vorwahl}${nummer}`,
      email: `${adresse}@${domain}`,
      texte: {
        de: { thema: de, funktion, zeiten: 'Montag bis Freitag 8 bis 12 Uhr, Donnerstag bis 18 Uhr' },
        en: { thema: en, funktion, zeiten: 'Monday to Friday 8:00 to 12:00, Thursday until 18:00' },
      },
    },
  }))
}
