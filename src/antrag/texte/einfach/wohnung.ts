import type { Teil } from '../../../platform/sprache/index.ts'
import type { wohnung as de } from '../de/wohnung.ts'

const NUR_JA = 'Nur wenn Sie Ja sagen'

export const wohnung: Teil<typeof de> = {
  wohnen: {
    warum: 'Wir bezahlen die Wohnung und die Heizung. Die Wohnung darf nicht zu teuer sein.',
    felder: {
      wohnen: {
        optionen: {
          miete: 'Ich zahle Miete',
          untermiete: { text: 'Ich zahle Miete für ein Zimmer (Untermiete)', hinweis: 'Auch in einer Wohngemeinschaft' },
          eigentum: 'Das Haus oder die Wohnung gehört mir',
          heim: { text: 'In einem Wohnheim oder in einer Unterkunft', hinweis: 'Und das kostet Geld' },
          frei: { text: 'Ich zahle nichts für das Wohnen', hinweis: 'Zum Beispiel: Ich wohne bei der Familie' },
        },
      },
    },
  },
  bewohner: {
    titel: 'Wie groß ist die Wohnung? Wie viele Menschen wohnen dort?',
    hilfe: 'Zählen Sie alle Menschen. Zählen Sie auch sich selbst.',
    warum: 'Wir teilen die Kosten durch alle Menschen in der Wohnung. Für mehr Menschen darf die Wohnung mehr kosten.',
    felder: {
      flaeche: { label: 'Größe der Wohnung', hinweis: 'Sie steht im Mietvertrag' },
      eingezogen: { label: 'Seit wann wohnen Sie dort?', hinweis: 'Monat und Jahr. Zum Beispiel: 05.2021' },
    },
  },
  miete: {
    hilfe:
      'Schreiben Sie die Beträge für die ganze Wohnung auf. Auch wenn Sie nur einen Teil zahlen. Die Beträge stehen im Mietvertrag. Sie kennen nur einen Betrag für alles zusammen? Dann schreiben Sie ihn bei Grundmiete auf.',
    warum: 'Wir prüfen die Miete und die Heizung einzeln. Bitte schreiben Sie die Heizung nicht zweimal auf.',
    felder: {
      grundmiete: { hinweis: 'Nur die Wohnung, ohne Nebenkosten und ohne Heizung' },
      nebenkosten: { hinweis: 'Zum Beispiel Wasser und Müll, ohne Heizung' },
      heizkosten: { hinweis: 'Das zahlen Sie jeden Monat für die Heizung' },
    },
  },
  eigentum: {
    hilfe: 'Sie zahlen etwas nur einmal im Jahr? Dann teilen Sie den Betrag durch 12. Was Sie von einem Kredit zurückzahlen, zählt hier nicht.',
    warum: 'Das Haus gehört Ihnen? Dann zahlen wir die Kosten wie eine Miete. Den Kredit selbst zahlen wir nicht.',
    felder: {
      schuldzinsen: { hinweis: 'Zinsen kostet ein Kredit bei der Bank' },
      nebenkosten: { hinweis: 'Steuer für das Haus, Versicherung, Wasser, Müll' },
      heizkosten: { hinweis: 'Das zahlen Sie jeden Monat für die Heizung' },
    },
  },
  eigentumwert: {
    titel: 'Wie groß ist Ihr Haus oder Ihre Wohnung? Wie viel Geld ist es wert?',
    hilfe: 'Denken Sie: Sie verkaufen es und bezahlen alle Schulden. Wie viel Geld bleibt übrig? Es muss nicht genau sein.',
    warum: 'Sie wohnen selbst in dem Haus? Dann dürfen Sie es behalten, wenn es nicht zu groß ist.',
    felder: {
      art: { optionen: { 'selbstgenutzte-wohnung': 'Wohnung' } },
      flaeche: { label: 'Größe', pflicht: 'Bitte schreiben Sie auf, wie groß es ist.' },
      wert: { pflicht: 'Bitte schreiben Sie auf, was es ungefähr wert ist.' },
    },
  },
  heizung: {
    warum: 'Manche Menschen kaufen Öl, Holz oder Kohle selbst. Dann gibt es dafür Geld, wenn die Rechnung kommt.',
    felder: {
      womit: {
        pflicht: 'Bitte wählen Sie, was passt. Oder wählen Sie: „Weiß ich nicht“',
        optionen: { fernwaerme: 'Fernwärme (die Wärme kommt durch ein Rohr von außen)', strom: 'Strom' },
      },
      selbst: { label: 'Kaufen Sie zum Beispiel Öl oder Holz selbst?' },
    },
  },
  warmwasser: {
    titel: 'Gibt es in der Wohnung ein Gerät für warmes Wasser?',
    hilfe: 'Zum Beispiel einen Boiler in Bad oder Küche.',
    warum: 'Das Gerät braucht Strom oder Gas. Das kostet Geld. Dafür gibt es mehr Geld für jede Person. Das Geld heißt Mehrbedarf.',
    felder: {
      geraet: { optionen: { nein: 'Nein, das warme Wasser kommt mit der Heizung' } },
      zaehler: { label: 'Kosten im Monat', hinweis: 'Nur wenn das Gerät einen eigenen Zähler hat' },
    },
  },
  rueckstand: {
    titel: 'Haben Sie Miete oder Strom nicht bezahlt?',
    warum: 'Wir können helfen. Dann verlieren Sie die Wohnung nicht, und Sie behalten den Strom. Bitte sagen Sie es uns früh.',
    felder: {
      was: {
        hinweis: NUR_JA,
        optionen: {
          miete: 'Die Miete ist nicht bezahlt',
          kuendigung: 'Ich soll aus der Wohnung ausziehen (Kündigung)',
          strom: 'Strom oder Gas ist nicht bezahlt',
          sperre: 'Strom oder Gas ist schon aus, oder bald',
        },
      },
    },
  },
  vermieter: {
    titel: 'Sollen wir die Miete direkt bezahlen?',
    hilfe: 'Das machen wir nur, wenn Sie es möchten. Sie können es immer ändern.',
    warum: 'Dann kommt die Miete immer pünktlich an.',
    felder: {
      direkt: { optionen: { nein: 'Nein, ich bezahle die Miete selbst', ja: 'Ja, an den Menschen oder die Firma, der die Wohnung gehört' } },
      name: { hinweis: `Name. ${NUR_JA}.` },
      iban: { label: 'IBAN von dem Konto für die Miete', hinweis: `${NUR_JA}. Sie steht im Mietvertrag.` },
    },
  },
}
