const NB = '\u00a0'
const p = (stelle: string) => `§${NB}10 ${stelle} SGB${NB}II`

/** The points of sec. 10 as questions; the facts behind them stand elsewhere, for those who may see them. */
export const zumutbarkeit = {
  koerper: {
    schluessel: 'koerper',
    stelle: p(`Abs.${NB}1 Nr.${NB}1`),
    frage: 'Ist die Person körperlich, geistig und seelisch dazu in der Lage?',
    satz: 'Was die Gesundheit betrifft, sehen nur die dafür Zuständigen. Im Zweifel fragen Sie dort.',
  },
  fruehere: {
    schluessel: 'fruehere',
    stelle: p(`Abs.${NB}1 Nr.${NB}2`),
    frage: 'Erschwert die Arbeit die spätere Rückkehr in den bisherigen Beruf?',
    satz: 'Das zählt nur, wenn der Beruf besondere körperliche Anforderungen stellt.',
  },
  kindNeu: {
    schluessel: 'kind',
    stelle: p(`Abs.${NB}1 Nr.${NB}3`),
    frage: 'Ist die Erziehung eines Kindes gefährdet?',
    satz: 'In der Regel nicht, wenn das Kind den 14. Lebensmonat vollendet hat und die Betreuung gesichert ist.',
  },
  kindAlt: {
    schluessel: 'kind',
    stelle: `${p(`Abs.${NB}1 Nr.${NB}3`)} (bis 30.06.2026)`,
    frage: 'Ist die Erziehung eines Kindes gefährdet?',
    satz: 'In der Regel nicht, wenn das Kind das dritte Lebensjahr vollendet hat und die Betreuung gesichert ist.',
  },
  pflege: {
    schluessel: 'pflege',
    stelle: p(`Abs.${NB}1 Nr.${NB}4`),
    frage: 'Pflegt die Person Angehörige, und lässt sich die Pflege nicht anders sicherstellen?',
    satz: 'Maßgeblich ist, wie viele Stunden die Pflege wirklich braucht.',
  },
  anderer: {
    schluessel: 'anderer',
    stelle: p(`Abs.${NB}1 Nr.${NB}5`),
    frage: 'Gibt es einen anderen wichtigen Grund?',
    satz: 'Zum Beispiel sittenwidriger Lohn oder eine laufende Ausbildung.',
  },
  keinGrund: {
    schluessel: 'kein-grund',
    stelle: p(`Abs.${NB}2`),
    frage: 'Spricht nur dagegen, was für sich allein nicht zählt?',
    satz: 'Geringere Qualifikation, längerer Weg, schlechtere Bedingungen oder das Ende einer Arbeit ohne Aussicht machen eine Arbeit nicht unzumutbar.',
  },
  selbstaendig: {
    schluessel: 'selbstaendig',
    stelle: p(`Abs.${NB}3`),
    frage: 'Ist die Person selbständig?',
    satz: 'Ob die Selbständigkeit weiter trägt, wird spätestens nach einem Jahr Bezug geprüft.',
  },
}
