import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const einfach: Teil<typeof de> = {
  frage: 'Wie können wir Ihnen helfen?',
  aufgaben: {
    antrag: {
      text: 'Sichern Sie zuerst das Datum. Den Rest können Sie später schreiben. Der Antrag zählt ab dem 1. Tag im Monat.',
      dauer: '3 Minuten. Sie brauchen kein Konto.',
    },
    aenderung: {
      titel: 'Bei mir ist etwas anders',
      text: 'Sie haben eine neue Arbeit? Sie ziehen um? Sie haben ein Baby? Sagen Sie es uns.',
      dauer: '2 Minuten',
    },
    nachweise: {
      titel: 'Papiere schicken',
      text: 'Machen Sie ein Foto. Schicken Sie es uns. Sie sehen sofort: Es ist da.',
      dauer: 'Sie brauchen ein Konto.',
    },
    pruefen: {
      text: 'Ein Bescheid ist ein Brief vom Jobcenter. Laden Sie den Brief hoch. Wir rechnen nach: Stimmt er?',
      dauer: 'Sie brauchen kein Konto. Wir speichern nichts.',
    },
  },
  not: {
    titel: 'Brauchen Sie sofort Hilfe?',
    satz: 'Haben Sie kein Geld für Essen? Ist der Strom weg? Verlieren Sie vielleicht die Wohnung? Kommen Sie heute zu uns. Sie brauchen keinen Termin.',
    gewalt: 'Hilfe bei Gewalt, Tag und Nacht',
    leben: 'Jemand ist in Lebensgefahr',
  },
  beispiel: {
    titel: 'Wie viel Geld bekomme ich?',
    satz: (miete, lohn) =>
      `Hier sehen Sie die ganze Rechnung. Ein Beispiel: Eine Person wohnt allein. Die Miete mit Heizung kostet ${miete}. Die Person hat einen Minijob mit ${lohn}.`,
    lohn: 'Lohn, der zählt',
    lohnFormel: (brutto, frei) => `${brutto} − ${frei}. Das darf man behalten: § 11b SGB II`,
    anspruch: (monat) => `Geld vom Jobcenter im ${monat}`,
  },
  aktuelles: { titel: 'Das ist neu', keine: 'Heute gibt es nichts Neues.', alle: 'Alles, was neu ist' },
  vorOrt: { zentrale: 'Unser Telefon:', kontakt: 'Wer hilft mir wobei?' },
  sprachen: { recht: 'Im Gesetz zählt nur der deutsche Text. Unsere Briefe sind auf Deutsch.' },
  netz: {
    verzeichnis: { text: 'Wo ist mein Jobcenter? Hier sehen Sie alle.' },
    vergleich: { text: 'Hier sehen Sie Zahlen von allen Jobcentern.' },
    presse: { text: 'Texte für Zeitungen und Radio.' },
  },
  fachleute: { titel: 'Für Fachleute' },
  datei: {
    satz: 'Haben Sie Ihre Antworten im Rechner als Datei gespeichert? Hier können Sie die Datei wieder öffnen.',
    hinweis: 'Wir rechnen mit der Datei. Wir speichern sie nicht. Die Datei darf höchstens 256 KiB groß sein.',
    zuGross: 'Die Datei ist zu groß. Ist es die richtige Datei?',
    keinJson: 'Diese Datei können wir nicht lesen. Bitte nehmen Sie die Datei aus dem Rechner.',
    befundeDeutsch: 'Diese Sätze sind für Fachleute. Kommen Sie nicht weiter? Dann fangen Sie im Rechner neu an.',
  },
}
