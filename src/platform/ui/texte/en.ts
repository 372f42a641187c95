import type { Texte } from './index.ts'

export const en: Texte = {
  sprung: 'Skip to content',
  uebung: { name: 'Practice data', satz: 'Not the site of an authority. The calculation is real, the jobcenter is an example.' },
  kopf: {
    ohneTraeger: 'Basic income support, recalculated',
    bereiche: 'Areas',
    antrag: 'Apply',
    rechner: 'Calculator',
    parameter: 'Amounts in the law',
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
}
