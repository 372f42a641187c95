import type { Teil } from '../../../platform/sprache/index.ts'
import type { besonderes as deBesonderes } from './de-besonderes.ts'

export const besonderes: Teil<typeof deBesonderes> = {
  uebersicht: {
    titel: 'Passt etwas davon zu Ihnen?',
    hilfe: 'Wählen Sie alles, was passt.',
    warum: 'Manche Menschen brauchen mehr Geld. Das heißt: Mehrbedarf. Für manche gelten auch andere Regeln.',
    pflicht: 'Was passt? Bitte wählen Sie. Oder wählen Sie „Nichts davon“.',
    krank: { hinweis: 'Die Person ist lange krank oder hat eine Behinderung.' },
    teilhabe: {
      text: 'Jemand bekommt Hilfe, um arbeiten zu können',
      hinweis: 'Wegen einer Behinderung. Die Hilfe heißt: Teilhabe am Arbeitsleben.',
    },
    ernaehrung: { text: 'Jemand ist krank und braucht teures Essen', hinweis: 'Es gibt dafür einen Zettel vom Arzt.' },
    ausbildung: (paar) => (paar ? 'Jemand von Ihnen lernt: in Schule, Ausbildung oder Studium' : 'Sie lernen: in Schule, Ausbildung oder Studium'),
    umgang: { hinweis: 'Zum Beispiel: eine Woche hier, eine Woche beim anderen Elternteil' },
    bildung: { hinweis: 'in der Kita, in der Schule, in der Freizeit' },
    zahltUnterhaltHinweis: 'Ein Gericht oder Amt hat es so festgelegt.',
    kuerzung: { text: 'Das Jobcenter zahlt gerade weniger Geld, als Strafe' },
  },
  schwanger: {
    titel: 'Wann kommt das Kind?',
    warum: 'Ab der 13. Woche gibt es mehr Geld. Das geht bis zum Monat der Geburt.',
    termin: { hinweis: 'Der Tag steht im Mutterpass. Zum Beispiel: 10.12.2026', pflicht: 'Bitte schreiben Sie den Tag auf.' },
  },
  krank: {
    merkzeichen: 'Steht im Ausweis für Schwerbehinderte ein G oder aG?',
    warum: 'Diese Person muss nicht arbeiten. Steht ein G im Ausweis? Dann gibt es mehr Geld.',
  },
  teilhabe: { titel: 'Wer bekommt diese Hilfe?', warum: 'Mit dieser Hilfe gibt es mehr Geld. Das heißt: Mehrbedarf.' },
  ernaehrung: {
    titel: 'Welche Krankheit hat die Person?',
    warum: 'Bei diesen Krankheiten kostet gesundes Essen mehr. Bei anderen Krankheiten prüft das Jobcenter jeden Fall.',
    optionen: {
      zoeliakie: 'Zöliakie. Das heißt: Mehl macht die Person krank.',
      mukoviszidose: 'Mukoviszidose. Das ist eine Krankheit der Lunge.',
      'niereninsuffizienz-dialyse': 'Kranke Nieren mit Dialyse. Das heißt: Eine Maschine reinigt das Blut.',
      'krankheitsassoziierte-mangelernaehrung': {
        text: 'Die Person ist durch eine Krankheit viel zu dünn',
      },
    },
  },
  ausbildung: {
    warum: 'Wer studiert, muss zuerst BAföG beantragen. In Schule und Ausbildung darf man mehr behalten.',
    optionen: {
      schule: 'Schule',
      betrieblich: 'Ausbildung in einer Firma',
      berufsvorbereitung: 'Vorbereitung auf einen Beruf',
      studium: { hinweis: 'Wohnen Sie allein? Dann gibt es meist kein Geld vom Jobcenter.' },
    },
  },
  umgang: {
    warum: 'Das Kind braucht auch hier Geld. Wir rechnen mit den Tagen, an denen es hier ist.',
    tage: { hinweis: 'Es zählen Tage mit mehr als 12 Stunden.', pflicht: 'Bitte schreiben Sie die Zahl der Tage auf.' },
  },
  bildung: {
    hilfe: 'Rechnen Sie für alle Kinder zusammen. Das Geld für Hefte und Stifte rechnen wir selbst dazu.',
    warum: 'Für Schule, Kita und Freizeit gibt es Geld dazu. Das heißt: Bildung und Teilhabe.',
    ausflug: { hinweis: 'für einen Tag' },
    verein: 'Wer geht in einen Verein oder lernt Musik?',
  },
  zahltUnterhalt: {
    warum: 'Müssen Sie Unterhalt zahlen? Und zahlen Sie wirklich? Dann ziehen wir das Geld vom Einkommen ab.',
    betrag: { hinweis: 'höchstens so viel, wie Gericht oder Amt festgelegt hat', pflicht: 'Bitte schreiben Sie den Betrag auf.' },
  },
  kuerzung: {
    titel: 'Warum zahlt das Jobcenter weniger?',
    warum: 'Im Gesetz steht: So viel weniger darf das Jobcenter zahlen. Das Geld für die Wohnung darf es nicht kürzen.',
    optionen: {
      meldeversaeumnis: 'Die Person war nicht bei einem Termin',
      pflichtverletzung: {
        text: 'Die Person hat etwas nicht gemacht, was sie machen muss',
        hinweis: 'Zum Beispiel: Sie hat einen Kurs abgebrochen.',
      },
      arbeitsverweigerung: {
        text: 'Die Person wollte eine Arbeit nicht',
        hinweis: 'Dann gibt es kein Geld zum Leben. Es gibt nur Geld für die Wohnung.',
      },
    },
    stufe: { label: 'Wie oft ist das passiert?', hinweis: 'in einem Jahr' },
  },
}
