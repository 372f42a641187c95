import type { SeitenText } from '../typ.ts'
import { JA_NEIN, WAEHLEN } from './allgemein.ts'

/** Pages about what goes off the income, and money of children. */
export const abzuege = {
  kosten: {
    titel: 'Haben Sie hohe Kosten durch die Arbeit?',
    dritte: 'Hat {name} hohe Kosten durch die Arbeit?',
    hilfe:
      'Zählen Sie zusammen: Weg zur Arbeit, Haftpflicht fürs Auto, Riester-Rente, Arbeitskleidung, Kinderbetreuung. Sind es zusammen mehr als der feste Betrag, den wir immer abziehen?',
    warum: 'Bei höherem Lohn zählen die echten Kosten statt des festen Betrags.',
    felder: { kosten: { optionen: { ja: 'Ja, ich gebe die Kosten an', nein: 'Nein', '?': 'Weiß ich nicht' }, pflicht: WAEHLEN } },
  },
  arbeitsweg: {
    titel: 'Was kostet der Weg zur Arbeit?',
    hilfe: 'Mit Bus und Bahn genügt der Preis der Fahrkarte, mit dem Auto Strecke und Tage.',
    warum: 'Mit dem Auto zählt ein fester Betrag für jeden Kilometer der einfachen Strecke, sonst die Fahrkarte.',
    felder: {
      fahrkarte: { label: 'Fahrkarte', hinweis: 'im Monat' },
      kilometer: { label: 'Einfache Strecke', hinweis: 'mit dem Auto' },
      tage: { label: 'Arbeitstage', hinweis: 'im Monat' },
    },
  },
  beitraege: {
    titel: 'Welche Beiträge und andere Kosten gibt es?',
    hilfe: 'Jährliche Beträge teilen Sie bitte durch zwölf.',
    warum: 'Diese Kosten gehen vom Einkommen ab.',
    felder: {
      kfz: { label: 'Haftpflicht fürs Auto', hinweis: 'im Monat, ohne Kasko' },
      riester: { label: 'Riester-Rente', hinweis: 'im Monat' },
      andere: { label: 'Andere Kosten', hinweis: 'Arbeitskleidung, Gewerkschaft, Kinderbetreuung' },
    },
  },
  kfz: {
    titel: 'Zahlen Sie eine Haftpflicht fürs Auto?',
    dritte: 'Zahlt {name} eine Haftpflicht fürs Auto?',
    hilfe: 'Jährliche Beträge teilen Sie bitte durch zwölf. Ohne Auto lassen Sie das Feld leer.',
    warum: 'Versicherungen, die das Gesetz vorschreibt, gehen vom Einkommen ab.',
    felder: { kfz: { label: 'Haftpflicht fürs Auto', hinweis: 'im Monat, ohne Kasko' } },
  },
  unterhaltspflicht: {
    titel: 'Zahlen Sie Unterhalt für jemanden, der nicht hier wohnt?',
    dritte: 'Zahlt {name} Unterhalt für jemanden, der nicht hier wohnt?',
    warum: 'Unterhalt nach Urteil oder Urkunde geht vom Einkommen ab, wenn er wirklich gezahlt wird.',
    felder: {
      zahlt: { optionen: JA_NEIN, pflicht: WAEHLEN },
      betrag: { label: 'Betrag im Monat', hinweis: 'nur bei Ja' },
      titel: { label: 'Gibt es ein Urteil oder eine Urkunde dazu?', hinweis: 'nur bei Ja', optionen: { ja: 'Ja', nein: 'Nein' } },
    },
  },
  kindergeld: {
    titel: 'Bekommen Sie Kindergeld für {name}?',
    warum: 'Kindergeld zählt beim Kind als Einkommen. Was das Kind nicht braucht, zählt bei Ihnen.',
    felder: {
      kindergeld: { optionen: JA_NEIN, pflicht: WAEHLEN },
      betrag: { label: 'Kindergeld im Monat', hinweis: 'nur bei Ja' },
    },
  },
  kindgeld: {
    titel: 'Bekommt {name} anderes Geld?',
    hilfe: 'Nur, was wirklich ankommt. Was nicht kommt, lassen Sie leer.',
    warum: 'Geld für ein Kind zählt zuerst bei diesem Kind.',
    felder: {
      unterhalt: { label: 'Unterhalt', hinweis: 'von Mutter oder Vater' },
      uvg: { label: 'Unterhaltsvorschuss', hinweis: 'vom Jugendamt' },
      rente: { label: 'Waisenrente', hinweis: 'oder andere Rente' },
    },
  },
} satisfies Readonly<Record<string, SeitenText>>
