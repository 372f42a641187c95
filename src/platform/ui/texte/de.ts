import { stoerungsTexte } from '../../http/stoerungstexte.ts'

/** German words of what stands on every page of the citizens: head, foot, parts of forms and of the calculation. */
export const de = {
  sprung: 'Zum Inhalt springen',
  uebung: { name: 'Übungsdaten', satz: 'Keine Seite einer Behörde. Die Rechnung ist echt, der Träger dient als Beispiel.' },
  kopf: {
    ohneTraeger: 'Grundsicherung, nachgerechnet',
    bereiche: 'Bereiche',
    antrag: 'Antrag',
    rechner: 'Rechner',
    parameter: 'Werte im Gesetz',
    parameterKurz: 'Werte',
    mein: 'Mein Bereich',
    sprache: 'Sprache',
  },
  fuss: {
    name: 'Über diese Seite',
    barrierefreiheit: 'Barrierefreiheit',
    datenschutz: 'Datenschutz',
    pruefen: 'Bescheid prüfen',
    schnittstelle: 'Schnittstelle',
  },
  seite: { titel: (titel: string) => `${titel} – Tragwerk`, fehlerhaft: (titel: string) => `Fehler: ${titel} – Tragwerk` },
  fehlerliste: (zahl: number) => (zahl === 1 ? 'Bitte noch einmal ansehen' : `Bitte ${zahl} Stellen noch einmal ansehen`),
  ausgang: { verlassen: 'Seite schnell verlassen', spuren: 'Was im Browser zurückbleibt' },
  betrag: { unveraendert: 'unverändert' },
  begruendung: {
    wieKommt: (wert: string) => `Wie kommt es zu ${wert}?`,
    giltSeit: (datum: string) => `gilt seit ${datum}`,
  },
  lohn: {
    titel: 'Lohnt sich Arbeit?',
    bleiben: 'Von jedem weiteren Euro brutto bleiben Ihnen:',
    bleibenKurz: 'Von jedem weiteren Euro bleiben:',
    achse: '€ Bruttolohn im Monat',
    ihrLohn: (brutto: string) => `Ihr Lohn: ${brutto} brutto`,
    ihrLohnKurz: 'Ihr Lohn:',
    mehr: (euro: string) => `${euro} mehr im Monat`,
  },
  fehlerSeite: {
    start: 'Zur Startseite',
    oder: 'oder',
    rechner: 'zum Rechner',
    400: { titel: 'Das konnten wir nicht lesen', satz: 'Bitte gehen Sie zurück und schicken Sie das Formular noch einmal ab.' },
    403: {
      titel: 'Das dürfen Sie hier nicht',
      satz: 'Ihr Konto hat nicht das Recht dazu, oder dieser Fall ist besonders geschützt. Ihre Teamleitung oder die Verwaltung kann weiterhelfen.',
    },
    404: { titel: 'Diese Seite gibt es nicht', satz: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.' },
    405: { titel: 'So lässt sich diese Seite nicht öffnen', satz: 'Bitte beginnen Sie auf der Startseite.' },
    413: { titel: 'Das war zu viel auf einmal', satz: 'Die Datei oder die Eingabe ist größer, als der Rechner annimmt.' },
    503: { titel: stoerungsTexte.weg.titel, satz: stoerungsTexte.weg.satz },
    507: { titel: stoerungsTexte.voll.titel, satz: stoerungsTexte.voll.satz },
    unerwartet: {
      titel: 'Da ist etwas schiefgegangen',
      satz: 'Der Fehler liegt bei uns. Ihre Angaben wurden nicht gespeichert. Bitte versuchen Sie es noch einmal.',
    },
  },
}
