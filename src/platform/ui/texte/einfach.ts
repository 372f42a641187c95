import type { Teil } from '../../sprache/index.ts'
import type { de } from './de.ts'

export const einfach: Teil<typeof de> = {
  uebung: { satz: 'Das ist keine echte Seite von einem Amt. Hier kann man üben. Die Rechnung ist echt.' },
  kopf: { ohneTraeger: 'Geld vom Jobcenter, nachgerechnet', leistungen: 'Hilfen' },
  suche: { feld: 'Was suchen Sie?' },
  ort: { heuteAnders: 'Heute ist es anders als sonst.', mehr: 'So kommen Sie zu uns', mehrZu: (ort) => `So kommen Sie zu uns: ${ort}` },
  wichtig: 'Wichtig',
  fuss: {
    parameter: 'Beträge im Gesetz',
    barriere: 'Etwas geht nicht? Melden Sie es',
    barrierefreiheit: 'Hilfe bei Barrieren',
    schnittstelle: 'Für Technik',
  },
  fehlerliste: (zahl) => (zahl === 1 ? 'Bitte sehen Sie das noch einmal an' : `Bitte sehen Sie ${zahl} Stellen noch einmal an`),
  ausgang: { verlassen: 'Diese Seite schnell zumachen', spuren: 'Was andere am Gerät noch sehen können' },
  betrag: { unveraendert: 'bleibt gleich' },
  begruendung: { wieKommt: (wert) => `Warum ${wert}?` },
  lohn: {
    bleiben: 'So viel bleibt Ihnen von 1 € mehr Lohn:',
    bleibenKurz: 'Von 1 € mehr Lohn bleiben:',
    achse: '€ Lohn brutto im Monat',
  },
  fehlerSeite: {
    400: { titel: 'Das können wir nicht lesen', satz: 'Bitte gehen Sie zurück. Schicken Sie das Formular noch einmal.' },
    403: {
      titel: 'Das ist hier nicht erlaubt',
      satz: 'Mit Ihrem Konto können Sie diese Seite nicht öffnen. Fragen Sie bei Ihrem Jobcenter nach.',
    },
    404: { satz: 'Ist die Adresse richtig? Oder die Seite hat jetzt eine andere Adresse. Suchen Sie hier:' },
    405: { titel: 'Diese Seite geht so nicht auf', satz: 'Bitte fangen Sie auf der Startseite an.' },
    413: { titel: 'Das war zu viel', satz: 'Die Datei ist zu groß. Oder der Text ist zu lang.' },
    503: {
      titel: 'Die Seite geht gerade nicht',
      satz: 'Bitte warten Sie eine Minute. Versuchen Sie es dann noch einmal. Haben Sie gerade etwas abgeschickt? Sehen Sie bitte zuerst nach: Ist es angekommen?',
    },
    507: {
      titel: 'Der Speicher ist voll',
      satz: 'Wir können gerade nichts speichern. Ihre letzten Angaben sind nicht gespeichert. Bitte rufen Sie Ihr Jobcenter an.',
    },
    unerwartet: {
      titel: 'Etwas hat nicht geklappt',
      satz: 'Das ist unser Fehler. Ihre Angaben sind nicht gespeichert. Bitte versuchen Sie es noch einmal.',
    },
  },
}
