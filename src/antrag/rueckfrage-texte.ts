import { katalog } from '../platform/sprache/index.ts'

/** Words of the page where somebody answers questions of the jobcenter. */
export const rueckfrageTexte = katalog({
  de: {
    titel: 'Fragen an Sie',
    vorspann:
      'Bei der Prüfung sind Fragen offen geblieben. Mit Ihren Antworten können wir weitermachen. Sie müssen nicht alle auf einmal beantworten.',
    frist: (tag: string) => `Bitte antworten Sie bis ${tag}. Wenn Sie mehr Zeit brauchen oder etwas nicht wissen, schreiben Sie das einfach dazu.`,
    antwort: 'Ihre Antwort',
    knopf: 'Antworten senden',
    leer: 'Bitte schreiben Sie mindestens eine Antwort.',
    keine: 'Gerade haben wir keine Fragen an Sie.',
    danke: 'Ihre Antwort ist angekommen.',
    dankeText: 'Wir prüfen weiter. Fehlt noch etwas, melden wir uns.',
    zurueck: 'Zur Übersicht',
    aufgabe: (anzahl: number) => (anzahl === 1 ? 'Eine Frage des Jobcenters' : `${anzahl} Fragen des Jobcenters`),
    bis: (tag: string) => `Bitte antworten Sie bis ${tag}`,
    offen: 'offen',
  },
  einfach: {
    vorspann: 'Wir prüfen, was Sie geschrieben haben. Wir haben noch Fragen. Bitte antworten Sie. Dann geht es weiter.',
    frist: (tag: string) => `Bitte antworten Sie bis ${tag}. Wissen Sie etwas nicht? Brauchen Sie mehr Zeit? Dann schreiben Sie das.`,
    dankeText: 'Wir prüfen weiter. Fehlt noch etwas? Dann schreiben wir Ihnen.',
  },
  en: {
    titel: 'Questions for you',
    vorspann: 'While checking, we came across open questions. Your answers let us go on. You need not answer all of them at once.',
    frist: (tag: string) => `Please answer by ${tag}. If you need more time or do not know something, just write that.`,
    antwort: 'Your answer',
    knopf: 'Send answers',
    leer: 'Please write at least one answer.',
    keine: 'We have no questions for you right now.',
    danke: 'Your answer has arrived.',
    dankeText: 'We go on checking. If anything is missing, we will contact you.',
    zurueck: 'To the overview',
    aufgabe: (anzahl: number) => (anzahl === 1 ? 'A question from the jobcenter' : `${anzahl} questions from the jobcenter`),
    bis: (tag: string) => `Please answer by ${tag}`,
    offen: 'open',
  },
})
