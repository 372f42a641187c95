import type { Kalender, Uebungsinhalt } from './typ.ts'

/** Notices: one for the next working day that closes a house early, one about the next payment, one about new limits, one planned. */
export function hinweiseHarz(k: Kalender): Uebungsinhalt[] {
  const tag = k.werktag(k.heute)
  const ultimo = letzterWerktag(k)
  const naechster = ultimo.add({ months: 1 })
  return [
    {
      art: 'hinweis',
      adresse: `quedlinburg-schliesst-frueher`,
      vor: 1,
      bisIn: k.heute.until(tag).days + 1,
      daten: {
        wichtig: true,
        standorte: ['quedlinburg'],
        oeffnung: { von: tag.toString(), bis: tag.toString(), zeiten: [{ von: '08:00', bis: '12:00' }] },
        texte: {
          de: {
            titel: `Quedlinburg schließt am ${k.alsText(tag)} um 12 Uhr`,
            text: 'Grund sind Arbeiten am Stromnetz. Termine am Nachmittag finden am Telefon statt. Halberstadt und Wernigerode haben geöffnet.',
          },
          einfach: {
            titel: `Quedlinburg macht am ${k.alsText(tag)} um 12 Uhr zu`,
            text: 'Der Strom ist weg. Haben Sie am Nachmittag einen Termin? Wir rufen Sie an.',
          },
          en: {
            titel: `The Quedlinburg office closes at 12:00 on ${tag.toString().split('-').toReversed().join('.')}`,
            text: 'The reason is work on the power supply. Appointments in the afternoon take place by telephone. Halberstadt and Wernigerode are open.',
          },
        },
      },
    },
    {
      art: 'hinweis',
      adresse: 'zahltag',
      vor: 5,
      bisIn: Math.max(k.heute.until(ultimo).days, 0) + 1,
      daten: {
        texte: {
          de: {
            titel: `Das Geld für ${monat(naechster)} kommt am ${k.alsText(ultimo)}`,
            text: 'Wir überweisen am letzten Werktag des Monats. Ist das Geld zwei Tage später nicht da, rufen Sie uns bitte an.',
          },
          en: {
            titel: `The next payment arrives on ${ultimo.toString().split('-').toReversed().join('.')}`,
            text: 'We pay on the last working day of the month. If the money is not there two days later, please call us.',
          },
        },
      },
    },
    {
      art: 'hinweis',
      adresse: 'neue-mietgrenzen',
      vor: 9,
      daten: {
        texte: {
          de: {
            titel: `Neue Mietgrenzen ab 1. Januar ${k.heute.year + 1}`,
            text: 'Die neuen Werte stehen neben den heutigen: [Mietgrenzen ansehen](/wohnen/richtwerte). Sie müssen nichts tun, wir rechnen von selbst um.',
          },
          einfach: {
            titel: `Neue Zahlen für die Miete ab 1. Januar ${k.heute.year + 1}`,
            text: 'Ihre Wohnung darf dann etwas teurer sein. Sie müssen nichts tun. [Hier sehen Sie die Zahlen](/wohnen/richtwerte).',
          },
          en: {
            titel: `New rent limits from 1 January ${k.heute.year + 1}`,
            text: 'The new values stand beside those of today: [see the rent limits](/wohnen/richtwerte). You need not do anything.',
          },
        },
      },
    },
    {
      art: 'hinweis',
      adresse: 'grundsicherungsgeld',
      vor: 50,
      daten: {
        texte: {
          de: {
            titel: 'Aus Bürgergeld wird Grundsicherungsgeld',
            text: 'Der Name ist neu, die Beträge zum Leben bleiben gleich. Ihr Bescheid gilt weiter.',
          },
          einfach: { titel: 'Bürgergeld heißt jetzt Grundsicherungsgeld', text: 'Nur der Name ist neu. Sie bekommen gleich viel Geld.' },
          en: {
            titel: 'Bürgergeld is now called Grundsicherungsgeld',
            text: 'The name is new, the amounts to live on stay the same. Your notice still holds.',
          },
        },
      },
    },
    {
      art: 'hinweis',
      adresse: 'zwischen-den-jahren',
      vor: 2,
      abIn: 10,
      bisIn: 60,
      daten: {
        texte: {
          de: {
            titel: 'Zwischen den Jahren: nur am Telefon',
            text: 'Vom 27. bis 30. Dezember sind die Häuser geschlossen. Die Sofortberatung erreichen Sie am Telefon.',
          },
        },
      },
    },
  ]
}

function letzterWerktag({ heute }: Kalender): Temporal.PlainDate {
  let tag = heute.with({ day: heute.daysInMonth })
  while (tag.dayOfWeek > 5) tag = tag.subtract({ days: 1 })
  return tag
}

const MONATE = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const monat = (tag: Temporal.PlainDate) => MONATE[tag.month - 1] ?? ''
