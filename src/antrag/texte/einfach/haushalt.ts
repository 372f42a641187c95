import type { Teil } from '../../../platform/sprache/index.ts'
import type { haushalt as de } from '../de/haushalt.ts'

const NAMEN = { vorname: { hinweis: 'So wie im Ausweis' }, nachname: { hinweis: 'So wie im Ausweis' } }

export const haushalt: Teil<typeof de> = {
  alleinwohnend: {
    hilfe: 'Wir meinen Ihre Wohnung. Wir meinen nicht das ganze Haus.',
    warum:
      'Manche Menschen rechnen wir zusammen. Zum Beispiel ein Paar. Auch die Kinder gehören dazu, wenn sie jünger als 25 Jahre sind. Im Gesetz heißt das: Bedarfsgemeinschaft.',
  },
  person: {
    hilfe: 'Schreiben Sie hier eine Person auf. Die nächste Person kommt danach. Sie leben in einer Wohngemeinschaft? Dann genügen uns die Namen.',
    warum: 'Wir müssen wissen: Wer gehört zu Ihrer Familie? Wie alt sind die Menschen? Danach teilen wir die Miete auf.',
    felder: {
      verhaeltnis: {
        optionen: {
          partner: { text: 'Meine Partnerin oder mein Partner', hinweis: 'Auch wenn Sie nicht verheiratet sind' },
          'kind-beide': 'Unser Kind. Wir sind beide die Eltern.',
          'kind-partner': 'Das Kind von meiner Partnerin oder von meinem Partner',
          verwandt: { text: 'Jemand anderes aus der Familie', hinweis: 'Zum Beispiel: Bruder, Oma, Schwiegersohn' },
        },
      },
      geschlecht: { hinweis: 'Das müssen Sie nicht sagen' },
    },
  },
  haushaltskasse: {
    titel: 'Teilen Sie Ihr Geld mit {name}?',
    hilfe: 'Zum Beispiel: Sie kaufen zusammen ein. Sie kochen zusammen. Sie teilen das Geld. Nur zusammen wohnen zählt hier nicht.',
    warum:
      'Wir denken vielleicht: Ihre Familie gibt Ihnen Geld. Das dürfen wir nur denken, wenn Sie das Geld teilen. Sie können uns sagen: Das stimmt nicht.',
  },
  name: {
    warum: 'Wir müssen wissen: Wer stellt den Antrag? Ihr Alter ist auch wichtig. Danach hilft Ihnen das Jobcenter oder das Sozialamt.',
    felder: { ...NAMEN, geschlecht: { hinweis: 'Das müssen Sie nicht sagen' } },
  },
  anschrift: {
    hilfe: 'Sie haben keine feste Wohnung? Dann schreiben Sie den Ort auf, an dem Sie meistens sind.',
    warum: 'Jedes Jobcenter hilft nur in seinen Orten. An diese Adresse schicken wir auch Ihre Briefe.',
    felder: {
      strasse: { hinweis: 'Ohne feste Wohnung bleibt das leer' },
    },
  },
  kontakt: {
    hilfe: 'Sie müssen hier nichts schreiben. Dann schicken wir Ihnen einen Brief.',
    warum: 'Manchmal haben wir eine Frage. Ein Anruf geht schneller als ein Brief. Wir löschen Ihre Nummer, wenn Sie das möchten.',
    felder: {
      telefon: { hinweis: 'Das müssen Sie nicht sagen' },
      email: { hinweis: 'Das müssen Sie nicht sagen' },
      vorsicht: {
        hinweis: 'Soll jemand in Ihrer Nähe nichts davon wissen? Nur dann kreuzen Sie etwas an.',
        optionen: {
          post: { text: 'Keine Briefe an meine Adresse', hinweis: 'Wir fragen Sie danach: Wohin dürfen wir schreiben?' },
        },
      },
      zeiten: { hinweis: 'Das müssen Sie nicht sagen. Zum Beispiel: am Montag bis 12 Uhr' },
    },
  },
  postweg: {
    hilfe:
      'Zum Beispiel an eine Beratung. Oder an einen Menschen, dem Sie vertrauen. Sie können Ihre Briefe auch bei uns abholen. Dann bleibt hier alles leer.',
    warum: 'Sie müssen unsere Briefe bekommen. Niemand in Ihrer Wohnung soll die Briefe sehen.',
    felder: { bei: { hinweis: 'Welcher Name steht am Briefkasten?' } },
  },
  herkunft: {
    titel: 'Wo sind Sie geboren? Welchen Pass haben Sie?',
    dritte: 'Wo ist {name} geboren? Welchen Pass hat {name}?',
    warum: 'Manche Menschen haben keinen deutschen Pass. Für sie gibt es eigene Regeln. Die Krankenkasse braucht den Ort der Geburt.',
    felder: {
      geburtsort: { label: 'Ort der Geburt', pflicht: 'Bitte schreiben Sie den Ort der Geburt auf.' },
      geburtsland: { label: 'Land der Geburt' },
      geburtsname: { label: 'Name bei der Geburt', hinweis: 'Nur wenn der Name anders war' },
      staat: {
        label: 'Von welchem Land ist der Pass? Das heißt Staatsangehörigkeit.',
        pflicht: 'Bitte wählen Sie ein Land aus.',
        optionen: {
          deutsch: { text: 'Deutschland', hinweis: 'Auch wenn Sie noch einen anderen Pass haben' },
          eu: { text: 'ein anderes Land in der EU', hinweis: 'Auch Island, Liechtenstein, Norwegen und die Schweiz' },
          anderer: 'ein anderes Land, oder kein Land',
        },
      },
    },
  },
  aufenthalt: {
    titel: 'Mit welchem Papier dürfen Sie in Deutschland leben?',
    dritte: 'Mit welchem Papier darf {name} in Deutschland leben?',
    hilfe: 'Das Papier heißt Aufenthaltstitel. Der Name steht auf der Karte oder im Pass. Eine Fiktionsbescheinigung gilt auch.',
    warum: 'Danach hilft Ihnen das Jobcenter oder das Sozialamt.',
    felder: {
      titel: {
        label: 'Name von dem Papier',
        hinweis: 'Zum Beispiel: Aufenthaltserlaubnis § 24',
        pflicht: 'Bitte schreiben Sie den Namen auf. Oder wählen Sie: „Weiß ich nicht“',
      },
      bis: { label: 'Bis wann gilt es?', hinweis: 'Leer, wenn es immer gilt' },
      arbeiten: { label: 'Ist Arbeiten damit erlaubt?' },
      asyl: { label: 'Kommt jetzt Geld für Asyl-Bewerber? Das Gesetz heißt Asylbewerberleistungsgesetz.' },
    },
  },
  eu: {
    warum:
      'Wer nur Arbeit sucht, bekommt oft noch kein Geld von uns. Mit Arbeit ist das anders. Mit Familie auch. Und nach fünf Jahren in Deutschland auch.',
    felder: {
      zweck: {
        optionen: {
          arbeit: 'Ich arbeite hier. Auch wenig Arbeit zählt.',
          frueher: 'Ich habe hier gearbeitet. Jetzt habe ich keine Arbeit mehr.',
          familie: 'Meine Familie lebt hier. Sie arbeitet oder ist deutsch.',
          fuenf: 'Ich lebe schon fünf Jahre oder länger hier',
        },
      },
    },
  },
  nummern: {
    titel: 'Haben Sie diese Nummern da?',
    dritte: 'Haben Sie diese Nummern von {name} da?',
    hilfe: 'Sie können uns die Nummern auch später sagen.',
    warum:
      'Mit der ersten Nummer melden wir Sie bei der Krankenkasse an. Manchmal zahlen wir einen Teil von der Versicherung. Dann brauchen wir die zweite Nummer.',
    felder: {
      rvnr: { label: 'Nummer von der Rentenversicherung', hinweis: 'Sie sieht so aus: 65 170839 J 003' },
      steuerid: { label: 'Nummer von der Steuer', hinweis: 'Sie hat 11 Ziffern. Sie heißt Steuer-ID.' },
    },
  },
  betreuung: {
    titel: 'Spricht oder schreibt jemand für Sie mit uns?',
    hilfe: 'Zum Beispiel eine rechtliche Betreuerin. Oder ein Mensch mit Vollmacht. Vollmacht heißt: Er darf für Sie unterschreiben.',
    warum: 'Dann schicken wir auch diesem Menschen unsere Briefe.',
    felder: { wer: { hinweis: 'Name und Adresse' } },
  },
}
