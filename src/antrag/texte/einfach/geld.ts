import type { Teil } from '../../../platform/sprache/index.ts'
import type { geld as de } from '../de/geld.ts'

const BESCHEID = { betrag: { hinweis: 'Der Betrag steht im Brief vom Amt (Bescheid)' } }
const KONTO = { betrag: { hinweis: 'So viel kommt auf Ihr Konto' } }
const ZAEHLT = 'Wir rechnen dieses Geld mit. Dann zahlen wir weniger.'
const BEHALTEN = 'Einen Teil von dem Geld dürfen Sie immer behalten.'
const LOHN = {
  brutto: { hinweis: 'Das ist der ganze Lohn, bevor etwas abgeht' },
  netto: { hinweis: 'Das ist der Lohn, der auf das Konto kommt' },
  arbeitgeber: { label: 'Firma' },
}

export const geld: Teil<typeof de> = {
  geld: {
    hilfe: 'Wählen Sie alles, was passt. Nach Geld für die Kinder fragen wir später. Geld vom Jobcenter zählt hier nicht.',
    warum: 'Sie haben eigenes Geld? Dann zahlen wir das, was noch fehlt. Von Ihrem Lohn dürfen Sie immer einen Teil behalten.',
    felder: {
      geld: {
        pflicht: 'Bitte wählen Sie, was passt. Oder wählen Sie: „Nichts davon“',
        optionen: {
          ausbildung: 'Lohn in der Ausbildung',
          selbst: 'Geld aus der eigenen Firma',
          alg: { text: 'Arbeitslosengeld', hinweis: 'Es kommt von der Agentur für Arbeit' },
          krankengeld: 'Krankengeld von der Krankenkasse',
          mutterschaft: 'Mutterschaftsgeld (Geld vor und nach der Geburt)',
          rente: { text: 'Rente', hinweis: 'Zum Beispiel weil Sie krank sind. Oder weil Ihr Mann, Ihre Frau oder die Eltern tot sind.' },
          altersrente: 'Rente, weil Sie alt sind',
          unterhalt: 'Unterhalt (Geld von dem früheren Mann, der früheren Frau oder den Eltern)',
          bafoeg: 'BAföG (Geld für Schule und Studium)',
          bab: 'Berufsausbildungsbeihilfe (Geld für die Ausbildung)',
          wohngeld: 'Wohngeld (Geld für die Miete)',
          pflegegeld: 'Pflegegeld (Geld für die Pflege)',
          ehrenamt: 'Geld für eine freiwillige Arbeit (Ehrenamt)',
          mieteinnahme: 'Jemand zahlt Ihnen Miete',
          zinsen: 'Geld von der Bank (Zinsen) oder aus Aktien',
          sonstiges: { text: 'Anderes Geld', hinweis: 'Zum Beispiel: Geld von der Familie, Verkauf im Internet' },
          elterngeld: 'Elterngeld (Geld im ersten Jahr mit dem Baby)',
          einmalig: { text: 'Geld, das nur einmal kommt', hinweis: 'Zum Beispiel: Geld zurück von der Steuer' },
        },
      },
    },
  },
  'geld-lohn': {
    titel: 'Wie viel Lohn bekommen Sie im Monat?',
    dritte: 'Wie viel Lohn bekommt {name} im Monat?',
    hilfe:
      'Beide Zahlen stehen auf dem Blatt von der Firma. Es heißt Lohnabrechnung. Der Lohn ist nicht immer gleich? Dann nehmen Sie den letzten Monat.',
    warum: 'Wir rechnen mit dem Netto-Lohn. Das ist der Lohn auf dem Konto. Einen Teil davon dürfen Sie behalten.',
    felder: LOHN,
  },
  'geld-ausbildung': {
    titel: 'Wie viel Lohn bekommen Sie in der Ausbildung?',
    dritte: 'Wie viel Lohn bekommt {name} in der Ausbildung?',
    hilfe: 'Beide Zahlen stehen auf dem Blatt von der Firma. Es heißt Abrechnung.',
    felder: LOHN,
  },
  'geld-selbst': {
    titel: 'Wie viel Geld bringt Ihre Firma im Monat?',
    dritte: 'Wie viel Geld bringt die Firma von {name} im Monat?',
    hilfe:
      'Denken Sie an die nächsten sechs Monate. Wie viel ist es meistens? Es muss nicht genau sein. Später schicken wir Ihnen ein genaues Formular.',
    warum: 'Eine Firma muss auch etwas bezahlen. Wir rechnen nur mit dem Geld, das übrig bleibt.',
    felder: {
      einnahmen: { hinweis: 'Dieses Geld kommt im Monat herein', pflicht: 'Bitte schreiben Sie auf, wie viel Geld ungefähr hereinkommt.' },
      ausgaben: { hinweis: 'Das muss die Firma bezahlen' },
      abgaben: { hinweis: 'Steuer, Krankenversicherung, Rentenversicherung' },
    },
  },
  'geld-minijob': {
    titel: 'Wie viel Geld bekommen Sie im Minijob?',
    dritte: 'Wie viel Geld bekommt {name} im Minijob?',
    warum: BEHALTEN,
  },
  'geld-ferienjob': {
    titel: 'Wie viel Geld bekommen Sie im Ferienjob?',
    dritte: 'Wie viel Geld bekommt {name} im Ferienjob?',
    warum: 'Sie gehen noch zur Schule? Dann dürfen Sie alles behalten.',
  },
  'geld-alg': { warum: ZAEHLT, felder: BESCHEID },
  'geld-krankengeld': { warum: ZAEHLT, felder: { betrag: { hinweis: 'Der Betrag steht im Brief von der Krankenkasse' } } },
  'geld-mutterschaft': { warum: 'Das Geld gibt es vor und nach der Geburt. Wir prüfen, was davon zählt.' },
  'geld-rente': { warum: ZAEHLT, felder: KONTO },
  'geld-altersrente': {
    titel: 'Wie hoch ist Ihre Rente im Alter?',
    dritte: 'Wie hoch ist die Rente im Alter von {name}?',
    warum: 'Mit dieser Rente gibt es kein Geld vom Jobcenter. Aber vielleicht gibt es Geld vom Sozialamt.',
    felder: KONTO,
  },
  'geld-unterhalt': { warum: ZAEHLT, felder: { betrag: { hinweis: 'So viel Geld kommt wirklich' } } },
  'geld-bafoeg': { warum: BEHALTEN, felder: BESCHEID },
  'geld-bab': { warum: BEHALTEN, felder: BESCHEID },
  'geld-wohngeld': { warum: 'Meistens gibt es nur eines: Wohngeld oder Geld vom Jobcenter. Wir prüfen, was für Sie besser ist.' },
  'geld-pflegegeld': {
    hilfe: 'Sie pflegen jemanden aus der Familie und bekommen dafür Geld? Das gehört auch dazu.',
    warum: 'Das Geld dürfen Sie meistens behalten.',
  },
  'geld-ehrenamt': {
    titel: 'Wie viel Geld bekommen Sie für die freiwillige Arbeit?',
    dritte: 'Wie viel Geld bekommt {name} für die freiwillige Arbeit?',
    warum: 'Einen großen Teil dürfen Sie behalten.',
  },
  'geld-mieteinnahme': {
    titel: 'Wie viel Miete zahlt Ihnen jemand?',
    dritte: 'Wie viel Miete bekommt {name} von jemandem?',
    warum: 'Wir rechnen dieses Geld mit. Sie vermieten ein Zimmer in Ihrer Wohnung? Dann wird Ihre eigene Miete kleiner.',
  },
  'geld-zinsen': {
    titel: 'Wie viel Geld bekommen Sie von der Bank oder aus Aktien?',
    dritte: 'Wie viel Geld bekommt {name} von der Bank oder aus Aktien?',
    warum: 'Kleine Beträge dürfen Sie behalten.',
    felder: { betrag: { hinweis: 'So viel ist es meistens in einem Monat' } },
  },
  'geld-sonstiges': { warum: 'Fast alles Geld zählt. Das Gesetz nennt wenige Ausnahmen.', felder: { betrag: { hinweis: 'Alles zusammen' } } },
  'geld-elterngeld': {
    warum: 'Sie haben vor der Geburt gearbeitet? Dann dürfen Sie einen Teil behalten.',
    felder: {
      ...BESCHEID,
      vorher: { hinweis: 'Der Lohn auf dem Konto. Sie hatten keine Arbeit? Dann schreiben Sie 0.' },
    },
  },
  'geld-einmalig': {
    titel: 'Welches Geld kommt nur einmal?',
    dritte: 'Welches Geld bekommt {name} nur einmal?',
    warum: 'Wir rechnen das Geld in dem Monat, in dem es auf das Konto kommt.',
    felder: {
      zufluss: { hinweis: 'An diesem Tag kommt das Geld', pflicht: 'Bitte schreiben Sie den Tag auf. Wann kommt das Geld?' },
      was: { hinweis: 'Zum Beispiel: Geld zurück von der Steuer' },
    },
  },
}
