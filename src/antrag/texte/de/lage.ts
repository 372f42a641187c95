import type { SeitenText } from '../typ.ts'
import { JA_NEIN, WAEHLEN } from './allgemein.ts'

/** Pages about the situation of each person. */
export const lage = {
  familienstand: {
    titel: 'Welchen Familienstand haben Sie?',
    dritte: 'Welchen Familienstand hat {name}?',
    warum: 'Nach einer Trennung kann es Unterhalt geben. Verheiratete Kinder zählen nicht mehr zu den Eltern.',
    felder: {
      familienstand: {
        pflicht: 'Bitte wählen Sie den Familienstand aus.',
        optionen: {
          ledig: 'ledig',
          verheiratet: 'verheiratet',
          lebenspartnerschaft: 'eingetragene Lebenspartnerschaft',
          getrennt: 'dauernd getrennt lebend',
          geschieden: 'geschieden, Lebenspartnerschaft aufgehoben',
          verwitwet: 'verwitwet',
        },
      },
      seit: { label: 'Seit wann getrennt oder geschieden?', hinweis: 'nur dann nötig' },
    },
  },
  arbeitsfaehig: {
    titel: 'Können Sie jeden Tag mindestens drei Stunden arbeiten?',
    dritte: 'Kann {name} jeden Tag mindestens drei Stunden arbeiten?',
    hilfe: 'Es geht um die eigene Einschätzung. Wer zur Schule geht oder Kinder betreut, antwortet mit Ja, wenn die Gesundheit es erlaubt.',
    warum: 'Davon hängt ab, ob wir zuständig sind. Wenn es unklar ist, entscheidet ein ärztliches Gutachten.',
    felder: { arbeitsfaehig: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  merkzeichen: {
    titel: 'Steht in Ihrem Schwerbehindertenausweis ein G oder aG?',
    dritte: 'Steht im Schwerbehindertenausweis von {name} ein G oder aG?',
    warum: 'Damit gibt es einen Mehrbedarf.',
    felder: { merkzeichen: { optionen: { ...JA_NEIN, nein: 'Nein, oder kein Ausweis' }, pflicht: WAEHLEN } },
  },
  schwanger: {
    titel: 'Sind Sie schwanger?',
    dritte: 'Ist {name} schwanger?',
    warum: 'Ab der 13. Woche gibt es jeden Monat mehr Geld, und vor der Geburt eine Erstausstattung.',
    felder: {
      schwanger: { optionen: JA_NEIN, pflicht: WAEHLEN },
      termin: { label: 'Geburtstermin', hinweis: 'nur bei Ja, steht im Mutterpass' },
    },
  },
  alleinerziehend: {
    titel: 'Erziehen Sie Ihre Kinder allein?',
    hilfe: 'Auch wenn der andere Elternteil die Kinder manchmal besucht oder zu sich nimmt.',
    warum: 'Alleinerziehende bekommen einen Mehrbedarf.',
    felder: { allein: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  ausbildung: {
    titel: 'Machen Sie eine Schule, Ausbildung oder ein Studium?',
    dritte: 'Macht {name} eine Schule, Ausbildung oder ein Studium?',
    warum: 'Im Studium geht BAföG vor. Junge Menschen in Schule und Ausbildung dürfen mehr von ihrem Verdienst behalten.',
    felder: {
      ausbildung: {
        pflicht: 'Bitte wählen Sie aus, was passt.',
        optionen: {
          nein: 'Nein',
          schule: 'Allgemeinbildende Schule',
          betrieblich: 'Ausbildung im Betrieb',
          schulisch: 'Ausbildung an einer Schule',
          berufsvorbereitung: 'Berufsvorbereitung',
          studium: 'Studium',
          freiwilligendienst: { text: 'Freiwilligendienst', hinweis: 'FSJ, FÖJ, Bundesfreiwilligendienst' },
        },
      },
      wo: { label: 'Wo?', hinweis: 'Schule oder Betrieb, Abschluss' },
    },
  },
  schule: {
    titel: 'Geht {name} zur Schule?',
    warum: 'Für Schulsachen gibt es zweimal im Jahr Geld. Das zahlen wir von selbst.',
    felder: {
      schule: { optionen: { ...JA_NEIN, nein: 'Nein, noch nicht' }, pflicht: WAEHLEN },
      name: { label: 'Schule und Klasse', hinweis: 'freiwillig' },
    },
  },
  schulbuecher: {
    titel: 'Müssen Sie Schulbücher oder Arbeitshefte selbst bezahlen?',
    dritte: 'Müssen Sie für {name} Schulbücher oder Arbeitshefte selbst bezahlen?',
    warum: 'Wenn die Schule die Bücher nicht ausleiht, zahlen wir sie.',
    felder: {
      kosten: { optionen: JA_NEIN, pflicht: WAEHLEN },
      betrag: { label: 'Kosten in diesem Monat', hinweis: 'nur bei Ja' },
    },
  },
  behinderung: {
    titel: 'Haben Sie eine Behinderung?',
    dritte: 'Hat {name} eine Behinderung?',
    warum: 'Wer Hilfe zur Teilhabe am Arbeitsleben bekommt, hat einen Mehrbedarf.',
    felder: {
      behinderung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      teilhabe: {
        label: 'Gibt es Hilfe zur Teilhabe am Arbeitsleben oder Eingliederungshilfe?',
        hinweis: 'zum Beispiel von der Rentenversicherung',
        optionen: { ja: 'Ja', nein: 'Nein' },
      },
    },
  },
  ernaehrung: {
    titel: 'Braucht jemand wegen einer Krankheit teures Essen?',
    hilfe: 'Die Krankheit müssen Sie hier nicht nennen. Dafür gibt es einen Vordruck für die Ärztin oder den Arzt.',
    warum: 'Bei manchen Krankheiten kostet das Essen mehr. Dann gibt es einen Mehrbedarf.',
    felder: {
      ernaehrung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      wer: { label: 'Wer?', hinweis: 'nur bei Ja' },
    },
  },
  besonderes: {
    titel: 'Haben Sie besondere Kosten, die Sie nicht vermeiden können?',
    hilfe: 'Zum Beispiel Fahrten, um ein Kind zu sehen, das woanders lebt. Oder Hygiene bei einer Krankheit.',
    warum: 'Wenn solche Kosten hoch sind und niemand sonst sie zahlt, gibt es einen Mehrbedarf.',
    felder: {
      besonderes: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: { label: 'Welche Kosten, wie hoch und wie oft?', hinweis: 'nur bei Ja' },
    },
  },
  einrichtung: {
    titel: 'Sind Sie in einer Klinik, einem Heim oder in Haft?',
    dritte: 'Ist {name} in einer Klinik, einem Heim oder in Haft?',
    hilfe: 'Auch wenn das demnächst beginnt.',
    warum: 'In einem Krankenhaus bleibt der Anspruch meist bestehen, in anderen Einrichtungen nicht immer.',
    felder: {
      einrichtung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      von: { label: 'Von', hinweis: 'nur bei Ja' },
      bis: { label: 'Bis', hinweis: 'wenn bekannt' },
    },
  },
  umgang: {
    titel: 'Lebt {name} nur an manchen Tagen bei Ihnen?',
    hilfe: 'Zum Beispiel, weil der andere Elternteil sich mit kümmert. Gezählt werden Tage, an denen {name} mehr als zwölf Stunden hier ist.',
    warum: 'Für die Tage, an denen ein Kind hier lebt, gibt es seinen Anteil.',
    felder: {
      wechsel: { optionen: { ...JA_NEIN, nein: 'Nein, immer oder fast immer' }, pflicht: WAEHLEN },
      tage: { label: 'Tage im Monat', hinweis: 'nur bei Ja' },
    },
  },
  vorher: {
    titel: 'Wovon haben Sie in den letzten fünf Jahren gelebt?',
    dritte: 'Wovon hat {name} in den letzten fünf Jahren gelebt?',
    hilfe: 'Wählen Sie alles aus, was passt.',
    warum: 'Vielleicht gibt es Geld, das vorgeht, zum Beispiel Arbeitslosengeld. Das ist oft mehr.',
    felder: {
      wovon: {
        pflicht: 'Bitte wählen Sie aus, was passt, oder „Nichts davon“.',
        optionen: {
          arbeit: 'Arbeit mit Lohn',
          selbst: 'Selbstständige Arbeit',
          jobcenter: 'Geld vom Jobcenter',
          sozialhilfe: 'Geld vom Sozialamt',
          ersatz: { text: 'Arbeitslosengeld, Krankengeld, Elterngeld', hinweis: 'oder Übergangsgeld' },
          dienst: 'Wehrdienst oder Freiwilligendienst',
          pflege: 'Pflege von Angehörigen',
          familie: 'Hilfe von Familie oder Partner',
          ausbildung: 'Schule, Ausbildung, Studium',
          nichts: 'Nichts davon',
        },
      },
      wann: { label: 'Von wann bis wann?', hinweis: 'ungefähr genügt, zum Beispiel: Arbeit bei der Bäckerei 2022 bis März 2026' },
    },
  },
  lohnoffen: {
    titel: 'Schuldet Ihnen ein Arbeitgeber noch Lohn?',
    dritte: 'Schuldet ein Arbeitgeber {name} noch Lohn?',
    warum: 'Wir helfen Ihnen, den Lohn zu bekommen. Bis dahin zahlen wir.',
    felder: { offen: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  krankenkasse: {
    titel: 'Wie sind Sie krankenversichert?',
    dritte: 'Wie ist {name} krankenversichert?',
    warum: 'Mit dem Grundsicherungsgeld sind Sie in der Regel pflichtversichert. Den Beitrag zahlen wir.',
    felder: {
      art: {
        pflicht: 'Bitte wählen Sie aus, was passt, oder „Weiß ich nicht“.',
        optionen: {
          pflicht: 'gesetzlich, selbst versichert',
          familie: 'gesetzlich, über die Familie',
          freiwillig: 'gesetzlich, freiwillig',
          privat: 'privat',
          keine: 'gar nicht',
        },
      },
      kasse: { label: 'Krankenkasse', hinweis: 'Name' },
      nummer: { label: 'Versichertennummer', hinweis: 'steht auf der Karte' },
    },
  },
} satisfies Readonly<Record<string, SeitenText>>
