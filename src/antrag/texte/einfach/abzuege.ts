import type { Teil } from '../../../platform/sprache/index.ts'
import type { abzuege as de } from '../de/abzuege.ts'

const NUR_JA = 'Nur wenn Sie Ja sagen'
const JAHR = 'Sie zahlen etwas nur einmal im Jahr? Dann teilen Sie den Betrag durch 12.'

export const abzuege: Teil<typeof de> = {
  kosten: {
    titel: 'Kostet Ihre Arbeit Sie viel Geld?',
    dritte: 'Kostet die Arbeit {name} viel Geld?',
    hilfe:
      'Zum Beispiel: der Weg zur Arbeit, die Versicherung für das Auto, Kleidung für die Arbeit, Betreuung für die Kinder. Zählen Sie alles zusammen. Einen festen Betrag ziehen wir immer ab. Sind Ihre Kosten höher?',
    warum: 'Sie verdienen mehr? Dann rechnen wir mit Ihren echten Kosten.',
    felder: { kosten: { optionen: { ja: 'Ja, ich schreibe die Kosten auf' } } },
  },
  arbeitsweg: {
    hilfe:
      'Sie fahren mit Bus oder Bahn? Dann schreiben Sie den Preis auf. Sie fahren mit dem Auto? Dann schreiben Sie die Kilometer und die Tage auf.',
    warum: 'Beim Auto zählt jeder Kilometer bis zur Arbeit. Bei Bus und Bahn zählt der Preis.',
    felder: {
      kilometer: { label: 'Kilometer bis zur Arbeit', hinweis: 'Nur der Hinweg, mit dem Auto' },
      tage: { label: 'Tage mit Arbeit', hinweis: 'Im Monat' },
    },
  },
  beitraege: {
    titel: 'Welche Kosten haben Sie noch?',
    hilfe: JAHR,
    warum: 'Diese Kosten ziehen wir von Ihrem Geld ab. Dann bekommen Sie mehr.',
    felder: {
      kfz: { label: 'Versicherung für das Auto', hinweis: 'Im Monat. Nur die Haftpflicht, ohne Kasko.' },
      andere: { hinweis: 'Kleidung für die Arbeit, Gewerkschaft, Betreuung für die Kinder' },
    },
  },
  kfz: {
    titel: 'Bezahlen Sie eine Versicherung für ein Auto?',
    dritte: 'Bezahlt {name} eine Versicherung für ein Auto?',
    hilfe: `${JAHR} Sie haben kein Auto? Dann bleibt das Feld leer.`,
    warum: 'Diese Versicherung muss jeder mit Auto haben. Wir ziehen sie von Ihrem Geld ab. Dann bekommen Sie mehr.',
    felder: { kfz: { label: 'Versicherung für das Auto', hinweis: 'Im Monat. Nur die Haftpflicht, ohne Kasko.' } },
  },
  unterhaltspflicht: {
    warum: 'Ein Gericht oder das Jugendamt hat das so bestimmt? Und Sie zahlen wirklich? Dann ziehen wir es von Ihrem Geld ab.',
    felder: {
      betrag: { hinweis: NUR_JA },
      titel: { label: 'Gibt es dazu ein Papier vom Gericht oder vom Jugendamt?', hinweis: NUR_JA },
    },
  },
  kindergeld: {
    warum: 'Kindergeld gehört beim Rechnen zuerst dem Kind. Das Kind braucht nicht alles? Dann zählt der Rest bei Ihnen.',
    felder: { betrag: { hinweis: NUR_JA } },
  },
  kindgeld: {
    hilfe: 'Schreiben Sie nur Geld auf, das wirklich kommt. Kommt nichts? Dann bleibt das Feld leer.',
    warum: 'Dieses Geld zählt zuerst bei dem Kind.',
    felder: {
      unterhalt: { hinweis: 'Von der Mutter oder vom Vater' },
      uvg: { hinweis: 'Er kommt vom Jugendamt' },
      rente: { label: 'Waisenrente', hinweis: 'Weil die Mutter oder der Vater tot ist' },
    },
  },
}
