import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const einfach: Teil<typeof de> = {
  frage: 'Wie können wir Ihnen helfen?',
  satz: (leistung) => `Hier können Sie ${leistung} beantragen. Das ist Geld vom Jobcenter. Sie können auch nachrechnen: Wie viel Geld bekomme ich?`,
  aufgaben: {
    antrag: {
      text: 'Sichern Sie zuerst das Datum. Den Rest können Sie später schreiben. Der Antrag zählt ab dem 1. Tag im Monat.',
      dauer: '3 Minuten. Sie brauchen kein Konto.',
    },
    mein: { text: 'Hier sehen Sie: Wie weit ist mein Antrag? Wann kommt Geld? Hier können Sie uns auch schreiben.' },
    rechner: {
      titel: 'Wie viel Geld bekomme ich?',
      text: 'Wir fragen nach Familie, Wohnung und Einkommen. Dann sehen Sie die ganze Rechnung.',
      dauer: 'Etwa 3 Minuten. Wir speichern nichts.',
    },
    pruefen: {
      text: 'Ein Bescheid ist ein Brief vom Jobcenter. Laden Sie den Brief hoch. Wir rechnen nach: Stimmt er?',
      dauer: 'Sie brauchen kein Konto. Wir speichern nichts.',
    },
  },
  not: {
    titel: 'Brauchen Sie sofort Hilfe?',
    satz: 'Haben Sie kein Geld für Essen? Ist der Strom weg? Verlieren Sie vielleicht die Wohnung? Gehen Sie heute zum Jobcenter. Sie brauchen keinen Termin.',
    behoerde: 'Nummer für alle Ämter, Montag bis Freitag von 8 bis 18 Uhr',
    gewalt: 'Hilfe bei Gewalt, Tag und Nacht',
    leben: 'Jemand ist in Lebensgefahr',
  },
  beispiel: {
    satz: (miete, lohn) => `Ein Beispiel: Eine Person wohnt allein. Die Miete mit Heizung kostet ${miete}. Die Person hat einen Minijob mit ${lohn}.`,
    lohn: 'Lohn, der zählt',
    lohnFormel: (brutto, frei) => `${brutto} − ${frei}. Das darf man behalten: § 11b SGB II`,
    anspruch: (monat) => `Geld vom Jobcenter im ${monat}`,
  },
  aenderungen: { titel: 'Das ist neu im Gesetz', alle: 'Alle Beträge' },
  fachleute: { titel: 'Für Fachleute' },
  datei: {
    satz: 'Haben Sie Ihre Antworten im Rechner als Datei gespeichert? Hier können Sie die Datei wieder öffnen.',
    hinweis: 'Wir rechnen mit der Datei. Wir speichern sie nicht. Die Datei darf höchstens 256 KiB groß sein.',
    zuGross: 'Die Datei ist zu groß. Ist es die richtige Datei?',
    keinJson: 'Diese Datei können wir nicht lesen. Bitte nehmen Sie die Datei aus dem Rechner.',
    befundeDeutsch: 'Diese Sätze sind für Fachleute. Kommen Sie nicht weiter? Dann fangen Sie im Rechner neu an.',
  },
}
