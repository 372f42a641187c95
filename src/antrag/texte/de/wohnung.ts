import type { SeitenText } from '../typ.ts'
import { BETRAG, JA_NEIN, WAEHLEN } from './allgemein.ts'

/** Pages about the dwelling. */
export const wohnung = {
  wohnen: {
    titel: 'Wie wohnen Sie?',
    warum: 'Wir zahlen Unterkunft und Heizung, soweit sie angemessen sind.',
    felder: {
      wohnen: {
        pflicht: 'Bitte wählen Sie aus, wie Sie wohnen.',
        optionen: {
          miete: 'Zur Miete',
          untermiete: { text: 'Zur Untermiete', hinweis: 'auch in einer Wohngemeinschaft' },
          eigentum: 'Im eigenen Haus oder in der eigenen Wohnung',
          heim: { text: 'In einem Wohnheim, einer Unterkunft oder Pension', hinweis: 'mit Gebühr' },
          frei: { text: 'Ich zahle nichts fürs Wohnen', hinweis: 'zum Beispiel bei Verwandten' },
        },
      },
    },
  },
  bewohner: {
    titel: 'Wie groß ist die Wohnung, und wie viele Menschen wohnen dort?',
    hilfe: 'Zählen Sie alle, auch sich selbst und Mitbewohner.',
    warum: 'Die Kosten teilen wir durch alle, die dort wohnen. Von der Zahl hängt ab, was angemessen ist.',
    felder: {
      bewohner: { label: 'Personen', pflicht: 'Bitte geben Sie an, wie viele Menschen dort wohnen.' },
      flaeche: { label: 'Wohnfläche', hinweis: 'steht im Mietvertrag' },
      eingezogen: { label: 'Eingezogen', hinweis: 'Monat und Jahr, zum Beispiel 05.2021' },
    },
  },
  miete: {
    titel: 'Was kostet Ihre Wohnung im Monat?',
    hilfe:
      'Geben Sie die Beträge für die ganze Wohnung an, auch wenn Sie nur einen Teil zahlen. Sie stehen im Mietvertrag oder in der letzten Mieterhöhung. Kennen Sie nur die Warmmiete? Dann tragen Sie sie als Grundmiete ein.',
    warum: 'Miete und Heizung prüfen wir getrennt. Wer warme Miete als Grundmiete einträgt und die Heizung noch einmal, bekommt später Fragen.',
    summe: 'Sie zahlen zusammen',
    felder: {
      grundmiete: { label: 'Grundmiete', hinweis: 'ohne Nebenkosten und ohne Heizung', pflicht: BETRAG },
      nebenkosten: { label: 'Nebenkosten', hinweis: 'ohne Heizung' },
      heizkosten: { label: 'Heizkosten', hinweis: 'monatlicher Abschlag' },
    },
  },
  eigentum: {
    titel: 'Was kostet Ihr Haus oder Ihre Wohnung im Monat?',
    hilfe: 'Jährliche Beträge teilen Sie bitte durch zwölf. Die Tilgung eines Kredits gehört nicht dazu.',
    warum: 'Bei Eigentum zählen die Lasten wie eine Miete. Die Tilgung zählt nicht, denn sie bildet Vermögen.',
    summe: 'Sie zahlen zusammen',
    felder: {
      schuldzinsen: { label: 'Zinsen', hinweis: 'für den Kredit, ohne Tilgung' },
      nebenkosten: { label: 'Nebenkosten', hinweis: 'Grundsteuer, Versicherung, Wasser, Müll, Hausgeld' },
      heizkosten: { label: 'Heizkosten', hinweis: 'monatlicher Abschlag' },
    },
  },
  eigentumwert: {
    titel: 'Wie groß ist Ihr Eigentum, und was ist es wert?',
    hilfe: 'Der Wert ist das, was nach Abzug der Schulden beim Verkauf übrig bliebe. Eine Schätzung genügt.',
    warum: 'Ein selbst bewohntes Haus bleibt geschützt, solange es nicht zu groß ist. Dann kommt es auf den Wert nicht an.',
    felder: {
      art: {
        label: 'Was ist es?',
        pflicht: 'Bitte wählen Sie Haus oder Wohnung.',
        optionen: { 'selbstgenutztes-haus': 'Haus', 'selbstgenutzte-wohnung': 'Eigentumswohnung' },
      },
      flaeche: { label: 'Wohnfläche', pflicht: 'Bitte geben Sie die Wohnfläche an.' },
      wert: { label: 'Wert', pflicht: 'Bitte schätzen Sie den Wert.' },
    },
  },
  heizung: {
    titel: 'Womit heizen Sie?',
    warum: 'Wer Öl, Holz oder Kohle selbst kauft, kann dafür Geld bekommen, wenn die Rechnung kommt.',
    felder: {
      womit: {
        pflicht: 'Bitte wählen Sie aus, womit Sie heizen, oder „Weiß ich nicht“.',
        optionen: {
          gas: 'Gas',
          fernwaerme: 'Fernwärme',
          strom: 'Strom, Nachtspeicher',
          oel: 'Öl',
          holz: 'Holz, Pellets',
          waermepumpe: 'Wärmepumpe',
          kohle: 'Kohle',
          anderes: 'etwas anderes',
        },
      },
      selbst: { label: 'Kaufen Sie den Brennstoff selbst?', optionen: JA_NEIN, pflicht: WAEHLEN },
    },
  },
  warmwasser: {
    titel: 'Macht ein Gerät in der Wohnung das Wasser warm?',
    hilfe: 'Zum Beispiel ein Boiler oder Durchlauferhitzer in Bad oder Küche.',
    warum: 'Wer das Wasser selbst erwärmt, zahlt dafür Strom oder Gas. Dafür gibt es einen Mehrbedarf für jede Person.',
    felder: {
      geraet: { optionen: { ja: 'Ja, mit Strom oder Gas', nein: 'Nein, es kommt mit der Heizung', '?': 'Weiß ich nicht' }, pflicht: WAEHLEN },
      zaehler: { label: 'Gemessene Kosten im Monat', hinweis: 'nur bei eigenem Zähler' },
    },
  },
  rueckstand: {
    titel: 'Haben Sie Schulden bei Miete oder Strom?',
    warum: 'Wir können helfen, bevor Sie die Wohnung verlieren oder der Strom abgestellt wird. Sagen Sie es uns früh.',
    felder: {
      rueckstand: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: {
        label: 'Was ist es?',
        hinweis: 'nur bei Ja',
        optionen: {
          miete: 'Miete ist offen',
          kuendigung: 'Die Wohnung ist gekündigt',
          strom: 'Strom oder Gas ist offen',
          sperre: 'Strom oder Gas ist abgestellt oder soll es werden',
        },
      },
    },
  },
  vermieter: {
    titel: 'Sollen wir die Miete direkt überweisen?',
    hilfe: 'Das geht nur, wenn Sie es möchten. Sie können es jederzeit ändern.',
    warum: 'Manche Menschen wollen sicher sein, dass die Miete immer pünktlich ankommt.',
    felder: {
      direkt: {
        pflicht: 'Bitte wählen Sie eine Antwort.',
        optionen: { nein: 'Nein, ich überweise selbst', ja: 'Ja, an die Vermieterin oder den Vermieter' },
      },
      name: { label: 'Wem gehört die Wohnung?', hinweis: 'Name, nur bei Ja' },
      iban: { label: 'IBAN der Vermieterin oder des Vermieters', hinweis: 'nur bei Ja' },
    },
  },
} satisfies Readonly<Record<string, SeitenText>>
