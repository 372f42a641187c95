import type { SeitenText } from '../typ.ts'
import { GESCHLECHT, JA_NEIN, WAEHLEN } from './allgemein.ts'

/** Pages about the household and its people. */
export const haushalt = {
  alleinwohnend: {
    titel: 'Wohnen Sie allein?',
    hilfe: 'Gemeint ist die Wohnung, nicht das Haus.',
    warum: 'Ein Paar und seine Kinder unter 25 Jahren rechnen wir zusammen. Das ist die Bedarfsgemeinschaft.',
    felder: {
      allein: { optionen: { ja: 'Ja, ich wohne allein', nein: 'Nein, mit anderen Menschen' }, pflicht: 'Bitte sagen Sie, ob Sie allein wohnen.' },
    },
  },
  person: {
    titel: 'Wer wohnt noch bei Ihnen?',
    hilfe:
      'Tragen Sie eine Person ein. Danach können Sie weitere hinzufügen. Bei einer Wohngemeinschaft genügt es, wenn Sie die anderen mit Namen nennen.',
    warum: 'Vom Alter und von der Verwandtschaft hängt ab, wer zusammen gerechnet wird und wie sich die Miete teilt.',
    felder: {
      vorname: { label: 'Vorname', pflicht: 'Bitte geben Sie den Vornamen an.' },
      nachname: { label: 'Nachname', pflicht: 'Bitte geben Sie den Nachnamen an.' },
      geburtsdatum: { label: 'Geburtsdatum', hinweis: 'zum Beispiel 16.09.2018', pflicht: 'Bitte geben Sie das Geburtsdatum an.' },
      verhaeltnis: {
        label: 'Wer ist diese Person für Sie?',
        pflicht: 'Bitte wählen Sie aus, was passt.',
        optionen: {
          partner: { text: 'Meine Partnerin oder mein Partner', hinweis: 'verheiratet oder nicht' },
          'kind-beide': 'Unser gemeinsames Kind',
          kind: 'Mein Kind',
          'kind-partner': 'Kind meiner Partnerin oder meines Partners',
          elternteil: 'Meine Mutter oder mein Vater',
          verwandt: { text: 'Andere Verwandte', hinweis: 'zum Beispiel Bruder, Großmutter, Schwiegersohn' },
          andere: { text: 'Jemand anderes', hinweis: 'zum Beispiel in einer Wohngemeinschaft' },
        },
      },
      geschlecht: { label: 'Geschlecht', hinweis: 'freiwillig', optionen: GESCHLECHT },
    },
  },
  haushaltskasse: {
    titel: 'Wirtschaften Sie mit {name} aus einem Topf?',
    hilfe: 'Zum Beispiel: Sie kaufen gemeinsam ein, kochen zusammen und teilen das Geld. Nur zusammen zu wohnen ist kein gemeinsamer Topf.',
    warum: 'Nur wenn Sie gemeinsam wirtschaften, dürfen wir vermuten, dass Verwandte Ihnen helfen. Sie können das widerlegen.',
    felder: { gemeinsam: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  name: {
    titel: 'Wie heißen Sie?',
    warum: 'Damit wir wissen, für wen der Antrag ist. Vom Alter hängt ab, ob wir oder das Sozialamt zuständig sind.',
    felder: {
      vorname: { label: 'Vorname', hinweis: 'wie im Ausweis', pflicht: 'Bitte geben Sie Ihren Vornamen an.' },
      nachname: { label: 'Nachname', hinweis: 'wie im Ausweis', pflicht: 'Bitte geben Sie Ihren Nachnamen an.' },
      geburtsdatum: { label: 'Geburtsdatum', hinweis: 'zum Beispiel 05.03.1991', pflicht: 'Bitte geben Sie Ihr Geburtsdatum an.' },
      geschlecht: { label: 'Geschlecht', hinweis: 'freiwillig', optionen: GESCHLECHT },
    },
  },
  anschrift: {
    titel: 'Wo wohnen Sie?',
    hilfe: 'Haben Sie keine feste Wohnung? Dann nennen Sie den Ort, an dem Sie sich meist aufhalten.',
    warum: 'Vom Ort hängt ab, welches Jobcenter zuständig ist. An die Anschrift schicken wir Ihre Post.',
    felder: {
      plz: { label: 'Postleitzahl', pflicht: 'Bitte geben Sie die Postleitzahl an.' },
      ort: { label: 'Ort', pflicht: 'Bitte geben Sie den Ort an.' },
      strasse: { label: 'Straße und Hausnummer', hinweis: 'leer lassen ohne feste Wohnung' },
      ohne: { label: 'Haben Sie eine feste Wohnung?', optionen: { nein: 'Ja', ja: 'Nein, ich habe zurzeit keine feste Wohnung' } },
    },
  },
  kontakt: {
    titel: 'Wie erreichen wir Sie?',
    hilfe: 'Beides ist freiwillig. Ohne Telefon und E-Mail schreiben wir Ihnen einen Brief.',
    warum: 'Wenn etwas fehlt, geht es mit einem Anruf schneller. Sie können Ihre Nummer jederzeit löschen lassen.',
    felder: {
      telefon: { label: 'Telefon', hinweis: 'freiwillig' },
      email: { label: 'E-Mail', hinweis: 'freiwillig' },
      vorsicht: {
        label: 'Wie dürfen wir Sie sicher erreichen?',
        hinweis: 'Kreuzen Sie nur etwas an, wenn jemand in Ihrer Nähe nichts davon wissen soll',
        optionen: {
          post: { text: 'Keine Briefe an meine Anschrift', hinweis: 'Danach fragen wir, wohin wir schreiben dürfen.' },
          mailbox: 'Nicht auf die Mailbox sprechen',
          anruf: 'Nicht anrufen',
          mail: 'Keine E-Mails',
        },
      },
      zeiten: { label: 'Wann ist ein Anruf sicher?', hinweis: 'freiwillig, zum Beispiel: montags bis 12 Uhr' },
    },
  },
  postweg: {
    titel: 'Wohin dürfen wir Ihre Briefe schicken?',
    hilfe:
      'Zum Beispiel an eine Beratungsstelle oder an jemanden, dem Sie vertrauen. Möchten Sie Ihre Briefe lieber bei uns abholen? Dann lassen Sie alles leer.',
    warum: 'Bescheide müssen bei Ihnen ankommen. Wir sorgen dafür, dass in Ihrer Wohnung niemand sie sieht.',
    felder: {
      bei: { label: 'Bei wem?', hinweis: 'Name am Briefkasten' },
      strasse: { label: 'Straße und Hausnummer' },
      plz: { label: 'Postleitzahl' },
      ort: { label: 'Ort' },
    },
  },
  herkunft: {
    titel: 'Wo sind Sie geboren, und welche Staatsangehörigkeit haben Sie?',
    dritte: 'Wo ist {name} geboren, und welche Staatsangehörigkeit hat {name}?',
    warum: 'Für manche Menschen ohne deutschen Pass gelten eigene Regeln. Den Geburtsort brauchen wir für die Krankenversicherung.',
    felder: {
      geburtsort: { label: 'Geburtsort', pflicht: 'Bitte geben Sie den Geburtsort an.' },
      geburtsland: { label: 'Geburtsland' },
      geburtsname: { label: 'Geburtsname', hinweis: 'nur wenn er anders war' },
      staat: {
        label: 'Staatsangehörigkeit',
        pflicht: 'Bitte wählen Sie die Staatsangehörigkeit aus.',
        optionen: {
          deutsch: { text: 'deutsch', hinweis: 'auch neben einer anderen' },
          eu: { text: 'aus einem anderen Land der EU', hinweis: 'auch Island, Liechtenstein, Norwegen, Schweiz' },
          anderer: 'aus einem anderen Land, oder ohne Staatsangehörigkeit',
          '?': 'Weiß ich nicht',
        },
      },
    },
  },
  aufenthalt: {
    titel: 'Welchen Aufenthaltstitel haben Sie?',
    dritte: 'Welchen Aufenthaltstitel hat {name}?',
    hilfe: 'Er steht auf der Karte oder im Pass. Eine Fiktionsbescheinigung zählt auch.',
    warum: 'Der Titel entscheidet, ob wir zuständig sind oder das Sozialamt.',
    felder: {
      titel: {
        label: 'Titel',
        hinweis: 'zum Beispiel Aufenthaltserlaubnis § 24',
        pflicht: 'Bitte geben Sie den Titel an, oder wählen Sie „Weiß ich nicht“.',
      },
      bis: { label: 'Gültig bis', hinweis: 'leer, wenn unbefristet' },
      arbeiten: { label: 'Ist Arbeiten erlaubt?', optionen: JA_NEIN, pflicht: WAEHLEN },
      asyl: { label: 'Gibt es zurzeit Geld nach dem Asylbewerberleistungsgesetz?', optionen: JA_NEIN, pflicht: WAEHLEN },
    },
  },
  eu: {
    titel: 'Warum leben Sie in Deutschland?',
    dritte: 'Warum lebt {name} in Deutschland?',
    warum: 'Wer nur Arbeit sucht, hat oft noch keinen Anspruch. Mit Arbeit, als Familie oder nach fünf Jahren ist es anders.',
    felder: {
      zweck: {
        pflicht: WAEHLEN,
        optionen: {
          arbeit: 'Ich arbeite hier, auch wenig oder selbstständig',
          frueher: 'Ich habe hier gearbeitet und die Arbeit verloren',
          familie: 'Ich lebe hier mit Familie, die arbeitet oder deutsch ist',
          fuenf: 'Ich lebe seit fünf Jahren oder länger hier',
          suche: 'Ich suche Arbeit',
          '?': 'Weiß ich nicht',
        },
      },
    },
  },
  nummern: {
    titel: 'Haben Sie diese Nummern zur Hand?',
    dritte: 'Haben Sie diese Nummern von {name} zur Hand?',
    hilfe: 'Beide können Sie später nachreichen.',
    warum:
      'Mit der Rentenversicherungsnummer melden wir Sie bei der Krankenkasse an. Die Steuernummer brauchen wir, wenn wir einen Zuschuss zur Versicherung zahlen.',
    felder: {
      rvnr: { label: 'Rentenversicherungsnummer', hinweis: 'zum Beispiel 65 170839 J 003' },
      steuerid: { label: 'Steuer-Identifikationsnummer', hinweis: '11 Ziffern' },
    },
  },
  betreuung: {
    titel: 'Handelt jemand für Sie?',
    hilfe: 'Zum Beispiel eine rechtliche Betreuerin, ein Vormund oder jemand mit Vollmacht.',
    warum: 'Wer für Sie handelt, bekommt dann auch unsere Briefe.',
    felder: {
      betreuung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      wer: { label: 'Wer?', hinweis: 'Name und Anschrift' },
    },
  },
} satisfies Readonly<Record<string, SeitenText>>
