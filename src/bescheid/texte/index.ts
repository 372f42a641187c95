import { katalog, type Teil } from '../../platform/sprache/index.ts'
import { einfach as deEinfach } from './de-einfach.ts'
import { pruefen as dePruefen } from './de-pruefen.ts'
import { einfach as enEinfach } from './en-einfach.ts'
import { pruefen as enPruefen } from './en-pruefen.ts'
import type { Texte } from './typ.ts'

export type { Texte } from './typ.ts'

/** The page in plain words is plain German already; its check is not. */
const einfach: Teil<Texte> = {
  pruefen: {
    vorspann:
      'Ein Bescheid ist ein Brief vom Jobcenter mit einer Entscheidung. Hier können Sie ihn prüfen. Sie brauchen die PDF-Datei. Wir rechnen alles noch einmal. Wir sagen Ihnen, ob jeder Cent stimmt. Und wir sehen, ob jemand die Datei verändert hat.',
    dateiHinweis: 'Höchstens 10\u00a0MB. Wir prüfen die Datei. Wir speichern sie nicht.',
    befehl: 'Sie wollen nichts hochladen? Dann prüfen Sie auf Ihrem Computer:',
    schluessel: 'Damit prüft das Programm die Unterschrift vom Jobcenter:',
    zuOft: (wann) => `Von hier kamen sehr viele Dateien. Bitte versuchen Sie es ${wann} wieder.`,
    tabelle: 'Ihr Geld im Monat, noch einmal gerechnet',
    urteil: {
      falsch: 'Der Bescheid ist so nicht richtig.',
      unveraendert: 'Die Zahlen stimmen. Niemand hat die Datei verändert.',
      richtig: 'Die Zahlen stimmen. Die Seiten zeigen die richtigen Beträge.',
      einzelnUnveraendert: 'Niemand hat die Datei verändert.',
      einzelnRichtig: 'Die Seiten zeigen das Gleiche wie die Datei mit der Unterschrift.',
    },
    anmerkungen: {
      einzeln:
        'Das ist eine einzelne Entscheidung. Wir haben die Unterschrift geprüft. Wir haben auch die Seiten geprüft. Die Rechnung steht in der Datei. Wir rechnen sie hier nicht noch einmal.',
    },
    hindernis: {
      'kein-pdf': 'Diese Datei können wir nicht lesen. Ist es eine PDF-Datei?',
      verschluesselt: 'Die Datei hat ein Passwort. So können wir sie nicht lesen.',
      'zu-lange': 'Wir konnten die Datei nicht schnell genug lesen.',
    },
    fremd: 'Das ist kein Bescheid von diesem Programm. Wir können ihn nicht prüfen.',
    unterschrift: {
      echt: (traeger, tag) => `Die Unterschrift ist echt. Der Bescheid ist von: ${traeger}, vom ${tag}. Niemand hat ihn verändert.`,
      keine: 'Die Datei hat keine Unterschrift. Sie ist ein Entwurf oder nur eine Rechnung.',
    },
  },
}

/** Words of a notice that are not on its German pages alone: what explains it, and what checks it. */
export const texte = katalog<Texte>({ de: { einfach: deEinfach, pruefen: dePruefen }, einfach, en: { einfach: enEinfach, pruefen: enPruefen } })
