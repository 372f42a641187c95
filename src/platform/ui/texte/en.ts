import type { Gleich } from '../../sprache/index.ts'
import type { de } from './de.ts'

export const en: Gleich<typeof de> = {
  sprung: 'Skip to content',
  uebung: { name: 'Practice data', satz: 'Not the site of an authority. The calculation is real, the jobcenter is an example.' },
  kopf: {
    ohneTraeger: 'Basic income support, recalculated',
    bereiche: 'Areas',
    antrag: 'Apply',
    rechner: 'Calculator',
    parameter: 'Amounts in the law',
    parameterKurz: 'Amounts',
    mein: 'My area',
    sprache: 'Language',
  },
  fuss: {
    name: 'About this site',
    barrierefreiheit: 'Accessibility',
    datenschutz: 'Privacy',
    pruefen: 'Check a notice',
    schnittstelle: 'API',
  },
  seite: { titel: (titel) => `${titel} – Tragwerk`, fehlerhaft: (titel) => `Error: ${titel} – Tragwerk` },
  fehlerliste: (zahl) => (zahl === 1 ? 'Please take another look' : `Please take another look at ${zahl} answers`),
  ausgang: { verlassen: 'Leave this page quickly', spuren: 'What stays in the browser' },
  betrag: { unveraendert: 'unchanged' },
  begruendung: {
    wieKommt: (wert) => `Why ${wert}?`,
    giltSeit: (datum) => `in force since ${datum}`,
  },
  lohn: {
    titel: 'Is work worth it?',
    bleiben: 'Of each further euro of gross pay you keep:',
    bleibenKurz: 'Of each further euro you keep:',
    achse: '€ gross pay a month',
    ihrLohn: (brutto) => `Your pay: ${brutto} gross`,
    ihrLohnKurz: 'Your pay:',
    mehr: (euro) => `${euro} more a month`,
  },
  fehlerSeite: {
    start: 'To the start page',
    oder: 'or',
    rechner: 'to the calculator',
    400: { titel: 'We could not read that', satz: 'Please go back and send the form again.' },
    403: {
      titel: 'You cannot open this page',
      satz: 'Your account does not have the right to do this, or this case is specially protected. Please ask your jobcenter.',
    },
    404: { titel: 'This page does not exist', satz: 'The address may be misspelt, or the page has moved.' },
    405: { titel: 'This page cannot be opened like this', satz: 'Please begin at the start page.' },
    413: { titel: 'That was too much at once', satz: 'The file or the text is larger than we can take.' },
    503: {
      titel: 'The database is not answering',
      satz: 'Please try again in a minute. Have you just sent something? Then please check first whether it has arrived.',
    },
    507: {
      titel: 'The server has run out of space',
      satz: 'Nothing can be saved at the moment. What you have just sent was not saved. Please tell your jobcenter.',
    },
    unerwartet: {
      titel: 'Something went wrong',
      satz: 'The fault is ours. Your answers were not saved. Please try again.',
    },
  },
}
