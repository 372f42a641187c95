import { stellen } from './orte.ts'
import type { Uebungsinhalt } from './typ.ts'

const voll = { zeiten: [{ von: '08:30', bis: '12:00' }] }
const lang = {
  zeiten: [
    { von: '08:30', bis: '12:00' },
    { von: '14:00', bis: '17:30' },
  ],
}

function ort(adresse: string, name: string, plz: string, strasse: string, nummer: number, extra: object = {}): Uebungsinhalt {
  return {
    art: 'standort',
    adresse,
    vor: 58,
    daten: {
      reihenfolge: nummer,
      name,
      strasse,
      plz,
      ort: name,
      telefon: `030 23125-${nummer}`,
      woche: { mo: voll, di: voll, mi: { zeiten: [], nachTermin: true }, do: lang, fr: voll },
      barrierefrei: ['stufenlos', 'wc-rollstuhl', 'begleithund'],
      gebaerdensprache: true,
      sprachen: ['en', 'uk'],
      texte: {
        de: { kurz: 'Stufenlos, WC für Rollstühle.', bus: 'Die Haltestelle liegt vor dem Haus.' },
        en: { kurz: 'No steps, wheelchair-accessible toilet.' },
      },
      ...extra,
    },
  }
}

/** What a neighbour has: less, and its own. */
export const nordfriesland: readonly Uebungsinhalt[] = [
  ort('husum', 'Husum', '25813', 'Musterdeich 1', 110),
  ort('niebuell', 'Niebüll', '25899', 'Musterkoog 4', 120, { sprachen: ['en', 'da'] }),
  ort('westerland', 'Westerland', '25980', 'Musterdüne 6', 130),
  ...stellen('nordfriesland.example', '030 23125-1', [
    ['geld', 'Geld zum Leben', 'Money to live on', 'Sozialzentrum', '41'],
    ['arbeit', 'Arbeit und Ausbildung', 'Work and training', 'Sozialzentrum', '42'],
  ]),
  {
    art: 'hinweis',
    adresse: 'faehre',
    vor: 3,
    bisIn: 20,
    daten: {
      texte: {
        de: {
          titel: 'Bei Sturm: Beratung für Inseln und Halligen am Telefon',
          text: 'Fährt kein Schiff, rufen wir Sie zur vereinbarten Zeit an. Ihr Termin bleibt bestehen.',
        },
      },
    },
  },
]

export const jena: readonly Uebungsinhalt[] = [
  ort('musterallee', 'Jena', '07743', 'Musterallee 7', 210, { barrierefrei: ['stufenlos', 'aufzug', 'tueroeffner', 'wc-rollstuhl', 'hoerschleife'] }),
  ...stellen('jena.example', '030 23125-2', [
    ['geld', 'Geld zum Leben', 'Money to live on', 'Team Leistung', '41'],
    ['arbeit', 'Arbeit und Ausbildung', 'Work and training', 'Team Arbeit', '42'],
  ]),
]
