import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

/** Words of the press area in plain German, where the German ones are not plain already. */
export const einfach: Teil<typeof de> = {
  vorspann: 'Hier lesen Sie, was es Neues gibt. Sie finden Zahlen, Bilder und Logos. Sie können uns direkt fragen.',
  filter: { knopf: 'Suchen', wort: 'Wort' },
  abruf: { titel: 'Neues automatisch bekommen', verteiler: 'Neues per E-Mail' },
  mappe: { titel: 'Alles zum Laden', ohneAnmeldung: 'Sie müssen sich nicht anmelden.' },
  mitteilung: {
    berichtigung: 'Das haben wir verbessert',
    uebernehmen: 'Zum Laden',
    damals: 'Diese Zahlen sind von damals.',
    sprache: 'Dieser Text ist nicht in Einfacher Sprache.',
  },
  anfrage: {
    vorspann: 'Schreiben Sie Ihre Frage auf. Schreiben Sie, bis wann Sie die Antwort brauchen. Ein Mensch antwortet Ihnen.',
    hinweis: 'Über einzelne Menschen sagen wir nichts. Ein Gesetz schützt sie (§\u00a035 SGB\u00a0I).',
  },
  verteiler: {
    titel: 'Neues per E-Mail',
    vorspann: 'Wir schicken Ihnen Neues per E-Mail. Sie können das jederzeit beenden.',
    fastText: 'Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Verweis darin. Erst dann sind Sie eingetragen.',
  },
}
