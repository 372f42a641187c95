import type { Teil } from '../../../platform/sprache/index.ts'
import type { lage as de } from '../de/lage.ts'

const NUR_JA = 'Nur wenn Sie Ja sagen'

export const lage: Teil<typeof de> = {
  familienstand: {
    titel: 'Sind Sie verheiratet?',
    dritte: 'Ist {name} verheiratet?',
    warum:
      'Nach einer Trennung muss der andere vielleicht Geld zahlen. Das heißt Unterhalt. Verheiratete Kinder rechnen wir nicht mit den Eltern zusammen.',
    felder: {
      familienstand: {
        pflicht: 'Bitte wählen Sie eine Antwort.',
        optionen: {
          ledig: 'nie verheiratet (ledig)',
          lebenspartnerschaft: 'eingetragene Lebenspartnerschaft',
          getrennt: 'verheiratet, aber wir leben nicht mehr zusammen (getrennt)',
          geschieden: 'die Ehe ist zu Ende (geschieden)',
          verwitwet: 'die Frau oder der Mann ist tot (verwitwet)',
        },
      },
      seit: { label: 'Seit wann getrennt oder geschieden?', hinweis: 'Nur dann brauchen wir das' },
    },
  },
  arbeitsfaehig: {
    hilfe:
      'Was denken Sie selbst? Es geht nur um die Gesundheit. Sie gehen zur Schule und sind gesund? Dann wählen Sie Ja. Sie passen auf Kinder auf und sind gesund? Dann wählen Sie auch Ja.',
    warum: 'Danach hilft Ihnen das Jobcenter oder das Sozialamt. Manchmal ist das nicht klar. Dann fragen wir eine Ärztin oder einen Arzt.',
  },
  merkzeichen: {
    titel: 'Haben Sie einen Schwerbehindertenausweis mit G oder aG?',
    dritte: 'Hat {name} einen Schwerbehindertenausweis mit G oder aG?',
    warum: 'Dann gibt es mehr Geld. Das Geld heißt Mehrbedarf.',
  },
  schwanger: {
    warum: 'Ab der 13. Woche gibt es jeden Monat mehr Geld. Vor der Geburt gibt es Geld für Sachen für das Baby.',
    felder: { termin: { label: 'Wann soll das Baby kommen?', hinweis: 'Nur wenn Sie Ja sagen. Der Tag steht im Mutterpass.' } },
  },
  alleinerziehend: {
    titel: 'Leben Ihre Kinder allein bei Ihnen?',
    hilfe: 'Der andere Elternteil besucht die Kinder manchmal? Oder er nimmt sie manchmal mit? Dann wählen Sie auch Ja.',
    warum: 'Sie kümmern sich allein um die Kinder? Dann gibt es mehr Geld. Das Geld heißt Mehrbedarf.',
  },
  ausbildung: {
    titel: 'Gehen Sie zur Schule, machen Sie eine Ausbildung oder studieren Sie?',
    dritte: 'Geht {name} zur Schule, oder macht {name} eine Ausbildung oder ein Studium?',
    warum: 'Wer studiert, soll zuerst BAföG beantragen. Junge Menschen in Schule und Ausbildung dürfen mehr Lohn behalten.',
    felder: {
      ausbildung: {
        optionen: {
          schule: 'Schule, zum Beispiel Hauptschule oder Gymnasium',
          betrieblich: 'Ausbildung in einer Firma',
          berufsvorbereitung: 'Vorbereitung auf einen Beruf',
          freiwilligendienst: { text: 'Freiwilligendienst', hinweis: 'Zum Beispiel ein freiwilliges soziales Jahr' },
        },
      },
      wo: { hinweis: 'Welche Schule oder welche Firma? Welcher Abschluss?' },
    },
  },
  schule: {
    warum: 'Zweimal im Jahr gibt es Geld für Schulsachen. Dafür müssen Sie nichts tun. Wir zahlen es einfach.',
    felder: { name: { label: 'Welche Schule? Welche Klasse?', hinweis: 'Das müssen Sie nicht sagen' } },
  },
  schulbuecher: {
    titel: 'Müssen Sie Schulbücher selbst bezahlen?',
    dritte: 'Müssen Sie für {name} Schulbücher selbst bezahlen?',
    warum: 'Manche Schulen leihen die Bücher nicht aus. Dann bezahlen wir die Bücher.',
    felder: { betrag: { label: 'Was kosten sie in diesem Monat?', hinweis: NUR_JA } },
  },
  behinderung: {
    warum: 'Manche Menschen mit Behinderung bekommen Hilfe für die Arbeit. Dann gibt es mehr Geld. Das Geld heißt Mehrbedarf.',
    felder: {
      teilhabe: {
        label: 'Gibt es Hilfe für die Arbeit? Sie heißt Teilhabe am Arbeitsleben oder Eingliederungshilfe.',
        hinweis: 'Zum Beispiel von der Rentenversicherung',
      },
    },
  },
  ernaehrung: {
    titel: 'Ist jemand krank und braucht deshalb teures Essen?',
    hilfe: 'Sie müssen die Krankheit nicht nennen. Die Ärztin oder der Arzt füllt ein Papier aus.',
    warum: 'Bei manchen Krankheiten kostet das Essen mehr. Dann gibt es mehr Geld. Das Geld heißt Mehrbedarf.',
    felder: { wer: { hinweis: NUR_JA } },
  },
  besonderes: {
    titel: 'Müssen Sie etwas Besonderes bezahlen?',
    hilfe: 'Zum Beispiel: Ihr Kind lebt woanders. Sie fahren zu Ihrem Kind. Oder Sie sind krank. Sie brauchen besondere Dinge zum Waschen.',
    warum: 'Manche Kosten sind hoch, und niemand sonst bezahlt sie. Dann gibt es mehr Geld. Das Geld heißt Mehrbedarf.',
    felder: { was: { label: 'Was müssen Sie bezahlen? Wie viel? Wie oft?', hinweis: NUR_JA } },
  },
  einrichtung: {
    titel: 'Sind Sie im Krankenhaus, im Heim oder im Gefängnis?',
    dritte: 'Ist {name} im Krankenhaus, im Heim oder im Gefängnis?',
    hilfe: 'Oder fängt das bald an? Dann wählen Sie auch Ja.',
    warum: 'Im Krankenhaus bekommen Sie meistens weiter Geld. In einem Heim oder im Gefängnis nicht immer.',
    felder: { von: { hinweis: NUR_JA }, bis: { hinweis: 'Wenn Sie es wissen' } },
  },
  umgang: {
    hilfe: 'Zum Beispiel: {name} ist auch oft bei dem anderen Elternteil. Zählen Sie die Tage, an denen {name} mehr als 12 Stunden hier ist.',
    warum: 'Für diese Tage gibt es Geld für das Kind.',
    felder: { tage: { label: 'Wie viele Tage im Monat?', hinweis: NUR_JA } },
  },
  vorher: {
    titel: 'Woher kam Ihr Geld in den letzten fünf Jahren?',
    dritte: 'Woher kam das Geld von {name} in den letzten fünf Jahren?',
    hilfe: 'Wählen Sie alles, was passt.',
    warum: 'Vielleicht bekommen Sie anderes Geld. Zum Beispiel Arbeitslosengeld. Das ist oft mehr Geld.',
    felder: {
      wovon: {
        pflicht: 'Bitte wählen Sie, was passt. Oder wählen Sie: „Nichts davon“',
        optionen: {
          selbst: 'Ich hatte eine eigene Firma',
          pflege: 'Ich habe jemanden aus der Familie gepflegt',
          familie: 'Geld von der Familie',
          dienst: 'Bundeswehr oder Freiwilligendienst',
        },
      },
      wann: { hinweis: 'Es muss nicht genau sein. Zum Beispiel: Arbeit bei der Bäckerei 2022 bis März 2026' },
    },
  },
  lohnoffen: {
    titel: 'Hat eine Firma Ihnen Lohn nicht bezahlt?',
    dritte: 'Hat eine Firma {name} Lohn nicht bezahlt?',
    warum: 'Wir helfen Ihnen. Bis der Lohn kommt, zahlen wir.',
  },
  krankenkasse: {
    titel: 'Welche Krankenversicherung haben Sie?',
    dritte: 'Welche Krankenversicherung hat {name}?',
    warum: 'Mit Geld vom Jobcenter haben Sie meistens eine Krankenversicherung. Wir bezahlen sie.',
    felder: {
      art: {
        pflicht: 'Bitte wählen Sie, was passt. Oder wählen Sie: „Weiß ich nicht“',
        optionen: {
          pflicht: 'eine gesetzliche Krankenkasse, zum Beispiel AOK',
          familie: 'eine gesetzliche Krankenkasse über die Familie',
          freiwillig: 'eine gesetzliche Krankenkasse, ich zahle selbst (freiwillig)',
          privat: 'eine private Versicherung',
          keine: 'keine Versicherung',
        },
      },
      kasse: { hinweis: 'Wie heißt sie?' },
      nummer: { label: 'Ihre Nummer bei der Krankenkasse', hinweis: 'Sie steht auf der Karte' },
    },
  },
}
