import type { Teil } from '../../../platform/sprache/index.ts'
import type { ablauf as de } from '../de/ablauf.ts'

export const ablauf: Teil<typeof de> = {
  allgemein: { ohneFreibetrag: 'weniger, als das Gesetz erlaubt' },
  abschnitte: {
    haushalt: { titel: 'Ihr Haushalt', hilfe: 'Wer wohnt bei Ihnen? Diese Fragen kommen zuerst.' },
    sie: { titel: 'Fragen zu den Personen', hilfe: 'Name, Adresse, Pass' },
    lage: { titel: 'Ihr Leben', hilfe: 'Gesundheit, Schule, Schwangerschaft' },
    jahre: { titel: 'Die letzten fünf Jahre', hilfe: 'Woher kam Ihr Geld?' },
    krankenkasse: { hilfe: 'Welche Krankenkasse haben Sie?' },
    geld: { titel: 'Ihr Geld', hilfe: 'Lohn, Kindergeld, Rente und anderes Geld' },
    besitz: { titel: 'Was Ihnen gehört', hilfe: 'Konto, Auto, gespartes Geld' },
    ansprueche: { titel: 'Geld von anderen', hilfe: 'Muss Ihnen jemand Geld geben?' },
    bildung: { titel: 'Geld für Kinder: Schule und Freizeit', hilfe: 'Mittagessen, Ausflüge, Verein' },
    konto: { hilfe: 'Wohin soll das Geld kommen?' },
  },
  datum: {
    beginn: {
      hilfe: 'Ihr Antrag kommt heute zu uns? Dann gilt er für den ganzen Monat.',
      warum: 'Für die Zeit vor dem Antrag gibt es kein Geld.',
    },
    eilig: {
      titel: 'Brauchen Sie schnell Hilfe?',
      hilfe: 'Dann rufen wir Sie heute oder morgen an. Am Wochenende rufen wir am Montag an. Es passt nichts? Dann gehen Sie einfach weiter.',
      warum: 'In großer Not helfen wir sofort. Zum Beispiel zahlen wir einen Teil vom Geld früher.',
    },
    gruende: {
      strom: 'Ich habe keinen Strom oder keine Heizung. Oder bald nicht mehr.',
      wohnung: 'Ich habe keine Wohnung. Oder bald keine mehr.',
      krank: 'Ich habe keine Krankenversicherung',
    },
    sofort: 'Jetzt',
    sofortGilt: (monat) => `Das Geld gibt es ab dem 1. ${monat}`,
    fremd: (plz) =>
      `Sie wohnen in ${plz}. Dort hilft ein anderes Jobcenter. Sie können den Antrag trotzdem hier stellen. Er gilt ab heute. Wir schicken ihn an das richtige Jobcenter.`,
  },
  aufgaben: {
    offen: 'noch nicht angefangen',
    nachweise: { titel: 'Papiere (Nachweise)', hilfe: 'Machen Sie ein Foto. Oder bringen Sie die Papiere später.' },
    absenden: { hilfe: 'Das geht auch, wenn noch etwas fehlt' },
  },
  quittung: {
    nummer: 'Nummer von Ihrem Antrag',
    geburtsdatum: 'Tag der Geburt',
    eingegangen: 'Angekommen am',
    gesendet: 'Alles gesendet am',
    gruende: { strom: 'kein Strom oder keine Heizung', wohnung: 'keine Wohnung, oder bald keine mehr', krank: 'keine Krankenversicherung' },
  },
  schaetzung: {
    monat: 'Für diesen Monat können wir noch nicht rechnen.',
    haushalt: 'Ihren Antrag rechnet ein Mensch. Der Computer kann das nicht allein.',
    angaben: 'Manche Antworten passen nicht zusammen. Sie können den Antrag trotzdem absenden. Wir fragen Sie dann.',
    bedarf: 'Das brauchen Sie zum Leben (Bedarf)',
    einkommen: 'Ihr eigenes Geld, das zählt',
    sofortzuschlag: 'Mehr Geld für Kinder (Sofortzuschlag)',
    bildung: 'Geld für Schule und Freizeit',
  },
  fortsetzen: {
    zuOft: (wieder) => `Das waren zu viele Versuche. Sie können es ${wieder} wieder probieren.`,
    geloescht: 'Wir haben Ihre Antworten nach 60 Tagen gelöscht. Ihr Antrag gilt aber noch. Bitte rufen Sie uns an.',
    unbekannt: 'Der Code oder der Tag der Geburt stimmt nicht. Beides steht auf Ihrer Quittung.',
  },
  absenden: { vierErklaerungen: 'Bitte kreuzen Sie alle vier Sätze an.' },
}
