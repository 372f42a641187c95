import type { Teil } from '../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const einfach: Teil<typeof de> = {
  keine: 'Sie haben gerade keine Maßnahme.',
  keineText: 'Das Jobcenter bietet Ihnen vielleicht einen Platz an. Dann steht er hier.',
  ziel: 'Was Sie damit erreichen',
  weiss: 'Das weiß der Anbieter über Sie',
  angebot: (bis) => `Wir haben einen Platz für Sie. Der Platz bleibt bis ${bis} frei. Möchten Sie mitmachen?`,
  angebotOhneTag: 'Wir haben einen Platz für Sie. Möchten Sie mitmachen?',
  ja: 'Ja, ich mache mit',
  nein: 'Nein, das möchte ich nicht',
  gesagtJa: 'Sie haben Ja gesagt. Wir sprechen bald mit Ihnen.',
  gesagtNein: 'Sie haben Nein gesagt. Wir suchen mit Ihnen etwas anderes.',
  wartend: 'Im Moment ist kein Platz frei. Sie stehen auf einer Liste. Wird ein Platz frei? Dann sagen wir es Ihnen.',
  listeGeschlossen: 'Dieser Kurs ist zu Ende. Die Liste ist geschlossen. Wir sprechen mit Ihnen über den nächsten Kurs.',
  staende: {
    vorgemerkt: 'Ein Platz für Sie',
    wartend: 'Sie warten auf einen Platz',
    zugewiesen: 'fängt bald an',
    laufend: 'Sie nehmen teil',
    abgeschlossen: 'zu Ende',
    abgebrochen: 'früher zu Ende',
  },
  frage: 'Wie gut war die Maßnahme?',
  frageText: 'Sie müssen nicht antworten. Niemand liest Ihre Antwort allein. Auch der Anbieter sieht sie nicht.',
  noten: { 1: 'schlecht', 2: 'nicht so gut', 3: 'in Ordnung', 4: 'gut', 5: 'sehr gut' },
  danke: 'Vielen Dank.',
  krank: 'Sie können an einem Tag nicht kommen? Sagen Sie es sofort dem Anbieter. Sagen Sie es auch uns.',
  brief: {
    angebot: (titel, anbieter, von, bis, ort) =>
      `Wir haben einen Platz für Sie. Der Kurs heißt: ${titel}. Er ist bei ${anbieter}. Er geht vom ${von} bis ${bis}${ort}. Antworten Sie bitte bei „Meine Maßnahmen“.`,
    zuweisung: (titel, anbieter, von, bis, ort) =>
      `Sie haben einen Platz. Der Kurs heißt: ${titel}. Er ist bei ${anbieter}. Er geht vom ${von} bis ${bis}${ort}. Mehr steht bei „Meine Maßnahmen“.`,
  },
}
