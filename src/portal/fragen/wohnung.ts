import type { Lage } from '../lage.ts'
import { type Frage, sgb2 } from './typ.ts'

export function wohnungsfragen(lage: Lage): Frage[] {
  const wohnen = lage.a.wohnen
  if (wohnen === 'frei') return [wieWohnenSie]
  if (wohnen === 'eigentum') return [wieWohnenSie, eigentumKosten, eigentumGroesse, warmwasser, mietgrenze]
  return [wieWohnenSie, lage.a.mietart === 'warm' ? warmmiete : miete, warmwasser, mietgrenze]
}

const warumUnterkunft = {
  satz: 'Das Jobcenter bezahlt Unterkunft und Heizung, soweit sie angemessen sind. Miete und Heizung werden getrennt geprüft.',
  stellen: [sgb2('§ 22 Abs. 1')],
}

const wieWohnenSie: Frage = {
  id: 'wohnen',
  teil: 'Wohnung',
  titel: 'Wie wohnen Sie?',
  felder: [
    {
      art: 'wahl',
      name: 'wohnen',
      pflicht: 'Bitte wählen Sie aus, wie Sie wohnen.',
      optionen: [
        { wert: 'miete', text: 'Zur Miete', hinweis: 'auch zur Untermiete' },
        { wert: 'eigentum', text: 'Im eigenen Haus oder in der eigenen Wohnung' },
        { wert: 'frei', text: 'Ich zahle nichts fürs Wohnen', hinweis: 'zum Beispiel bei Verwandten' },
      ],
    },
  ],
  warum: warumUnterkunft,
}

const miete: Frage = {
  id: 'miete',
  teil: 'Wohnung',
  titel: 'Was kostet Ihre Wohnung im Monat?',
  hilfe:
    'Geben Sie die Beträge für die ganze Wohnung an. Sie stehen im Mietvertrag oder in der letzten Mieterhöhung. Wir teilen sie danach durch alle, die dort wohnen.',
  felder: [
    { art: 'betrag', name: 'miete', label: 'Grundmiete', hinweis: 'ohne Nebenkosten', pflicht: 'Bitte geben Sie die Grundmiete an.' },
    { art: 'betrag', name: 'nebenkosten', label: 'Nebenkosten', hinweis: 'ohne Heizung' },
    { art: 'betrag', name: 'heizkosten', label: 'Heizkosten', hinweis: 'monatlicher Abschlag' },
  ],
  summe: { felder: ['miete', 'nebenkosten', 'heizkosten'], text: 'Zusammen zahlen Sie' },
  umweg: { text: 'Ich kenne nur die Warmmiete', feld: 'mietart', wert: 'warm' },
  warum: warumUnterkunft,
}

const warmmiete: Frage = {
  id: 'warmmiete',
  teil: 'Wohnung',
  titel: 'Wie hoch ist Ihre Warmmiete im Monat?',
  hilfe: 'Das ist die Miete mit Nebenkosten und Heizung, ohne Strom. Geben Sie den Betrag für die ganze Wohnung an.',
  felder: [
    { art: 'betrag', name: 'warmmiete', label: 'Warmmiete', hinweis: 'alles zusammen, ohne Strom', pflicht: 'Bitte geben Sie die Warmmiete an.' },
  ],
  umweg: { text: 'Ich kenne die einzelnen Beträge', feld: 'mietart', wert: 'einzeln' },
  warum: warumUnterkunft,
}

const eigentumKosten: Frage = {
  id: 'eigentum-kosten',
  teil: 'Wohnung',
  titel: 'Was kostet Ihr Haus oder Ihre Wohnung im Monat?',
  hilfe: 'Jährliche Beträge teilen Sie bitte durch zwölf. Die Tilgung eines Kredits gehört nicht dazu.',
  felder: [
    { art: 'betrag', name: 'schuldzinsen', label: 'Zinsen', hinweis: 'für den Kredit, ohne Tilgung' },
    { art: 'betrag', name: 'nebenkosten', label: 'Nebenkosten', hinweis: 'Grundsteuer, Versicherung, Wasser, Müll, Hausgeld' },
    { art: 'betrag', name: 'heizkosten', label: 'Heizkosten', hinweis: 'monatlicher Abschlag' },
  ],
  summe: { felder: ['schuldzinsen', 'nebenkosten', 'heizkosten'], text: 'Zusammen zahlen Sie' },
  warum: {
    satz: 'Bei Eigentum zählen die Lasten wie eine Miete. Die Tilgung zählt nicht, denn sie bildet Vermögen.',
    stellen: [sgb2('§ 22 Abs. 1')],
  },
}

const eigentumGroesse: Frage = {
  id: 'eigentum-groesse',
  teil: 'Wohnung',
  titel: 'Wie groß ist Ihr Eigentum?',
  felder: [
    {
      art: 'wahl',
      name: 'eigentum-art',
      pflicht: 'Bitte wählen Sie Haus oder Wohnung.',
      optionen: [
        { wert: 'selbstgenutztes-haus', text: 'Haus' },
        { wert: 'selbstgenutzte-wohnung', text: 'Eigentumswohnung' },
      ],
    },
    { art: 'groesse', name: 'wohnflaeche', label: 'Wohnfläche', bis: 2000, einheit: 'm²', pflicht: 'Bitte geben Sie die Wohnfläche an.' },
    {
      art: 'betrag',
      name: 'eigentum-wert',
      label: 'Wert',
      hinweis: 'was nach Abzug der Schulden beim Verkauf übrig bliebe',
      pflicht: 'Bitte schätzen Sie den Wert. Er zählt nur, wenn das Eigentum größer ist, als das Gesetz erlaubt.',
    },
  ],
  warum: { satz: 'Ein selbst bewohntes Haus bleibt geschützt, solange es nicht zu groß ist.', stellen: [sgb2('§ 12 Abs. 1')] },
}

const warmwasser: Frage = {
  id: 'warmwasser',
  teil: 'Wohnung',
  titel: 'Macht ein Gerät in der Wohnung das Wasser warm?',
  hilfe: 'Zum Beispiel ein Boiler oder Durchlauferhitzer in Bad oder Küche.',
  felder: [
    {
      art: 'wahl',
      name: 'warmwasser',
      pflicht: 'Bitte wählen Sie aus, woher das warme Wasser kommt, oder „Weiß ich nicht“.',
      optionen: [
        { wert: 'ja', text: 'Ja, mit Strom oder Gas', hinweis: 'Dafür kommt ein Zuschlag dazu.' },
        { wert: 'nein', text: 'Nein, es kommt mit der Heizung' },
        { wert: 'unbekannt', text: 'Weiß ich nicht', hinweis: 'Wir rechnen ohne Zuschlag und sagen es im Ergebnis.' },
      ],
    },
  ],
  warum: {
    satz: 'Wer das Wasser selbst erwärmt, zahlt dafür Strom oder Gas. Dafür gibt es einen Mehrbedarf für jede Person.',
    stellen: [sgb2('§ 21 Abs. 7')],
  },
}

const mietgrenze: Frage = {
  id: 'mietgrenze',
  teil: 'Wohnung',
  titel: 'Kennen Sie die Mietgrenze an Ihrem Ort?',
  hilfe:
    'Jedes Jobcenter legt fest, bis zu welcher Höhe es Wohnkosten bezahlt. Die Werte stehen auf seiner Internetseite, meist unter „Kosten der Unterkunft“. Ohne Grenze rechnen wir mit Ihren vollen Kosten.',
  felder: [
    { art: 'betrag', name: 'grenze-kalt', label: 'Grenze ohne Heizung', hinweis: 'für Miete und Nebenkosten zusammen' },
    { art: 'betrag', name: 'grenze-heizung', label: 'Grenze für Heizung', hinweis: 'wenn Sie sie kennen' },
  ],
  ueberspringen: 'Weiß ich nicht',
  warum: { satz: 'Was über der Grenze liegt, zahlt das Jobcenter nur im ersten Jahr oder für eine Übergangszeit.', stellen: [sgb2('§ 22 Abs. 1')] },
}
