import type { Texte } from './typ.ts'

export const seiten: Texte['seiten'] = {
  barrierefreiheit: {
    titel: 'Accessibility',
    vorspann: 'Everybody should be able to calculate here. The standard is WCAG 2.2, level AA, and with it the German rules (BITV 2.0).',
    geht: 'What works',
    gehtListe: [
      'Everything can be used with the keyboard. A strong frame shows where you are.',
      'Everything can be read with a screen reader. Each picture has a text, each chart a table with the same numbers.',
      'The pages fit narrow screens and can be enlarged to 400\u00a0% without scrolling sideways.',
      'Everything works without JavaScript too.',
      'Light and dark display follow the setting of your device.',
      'At the top of each page you choose the language: German, plain German or English.',
    ],
    pruefung: 'How it is checked',
    pruefungText:
      'With every change a program (axe-core) checks all pages, wide and narrow. A check by people with disabilities has not taken place yet.',
    fehlt: 'What is still missing',
    fehltListe: [
      'A version in easy-to-read German (Leichte Sprache). So far there is only plain German (Einfache Sprache).',
      'Videos in German Sign Language.',
      'Languages other than German and English.',
    ],
  },
  datenschutz: {
    titel: 'Privacy in the calculator',
    vorspann: 'The calculator stores nothing of what you enter. It does not know your name and does not ask for it.',
    abschnitte: [
      {
        titel: 'Where your answers are',
        absaetze: [
          'In a browser with JavaScript your answers stay on your device: your browser asks the questions and does the calculation itself. It keeps the answers in the history of this window, so that you can go back.',
          'Without JavaScript your answers travel to the server with each page and back again. The server calculates with them and forgets them. They never stand in the address of the page or in any log.',
        ],
      },
      {
        titel: 'If you open a case file',
        absaetze: ['Then your browser sends the file to the server. The server checks it, calculates the result and does not store it.'],
      },
      {
        titel: 'Cookies and other servers',
        absaetze: [
          'If you choose a language at the top, your browser remembers it for a year in a cookie. Only the language is in it. The calculator sets no other cookies. It loads nothing from other servers, not even fonts. Nobody is counted and there is no advertising.',
        ],
      },
      {
        titel: 'Application and your own area',
        absaetze: [
          'If you apply or sign in, you get a cookie. It only says that it is you, and it ends when you sign out. What you enter and upload there belongs to your file at the jobcenter. In your area you can see who has opened your file.',
          'If you confirm an email address there, we tell you that there is something new. The email never says what it is about. If you act for several people, a cookie remembers whom you are looking at until you close the browser.',
        ],
      },
      {
        titel: 'On a device that is not yours',
        absaetze: ['Close the window when you have finished. A private window of your browser is best: then nothing stays in the history either.'],
      },
    ],
  },
}
