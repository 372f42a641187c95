import type { Hinweis } from '../ergebnis.ts'

/** What the reader must be told about income and its distribution, one bit each; `l.hinweiseEinkommen` collects them. */
export const HE = {
  mehrereTaetigkeiten: 1 << 0,
  kostenUeberGrundbetrag: 1 << 1,
  bruttoGrenze: 1 << 2,
  dienstAb25: 1 << 3,
  altersvorsorge: 1 << 4,
  wegZurArbeit: 1 << 5,
  titel: 1 << 6,
  wohngeld: 1 << 7,
  kindergeldrest: 1 << 8,
  restCent: 1 << 9,
  nachzahlungFrueher: 1 << 10,
  verdienstNachAltersgrenze: 1 << 11,
  ausgeschlossenesKind: 1 << 12,
  nachzahlungAusgaben: 1 << 13,
} as const

const texte: Readonly<Record<keyof typeof HE, Hinweis>> = {
  mehrereTaetigkeiten: {
    art: 'offene-rechtsfrage',
    satz: 'Eine Person verdient bei mehreren Tätigkeiten. Der Grundbetrag ist einmal abgesetzt, der Freibetrag richtet sich nach der Summe der Bruttolöhne.',
    fundstelle: '§ 11b Abs. 2, 3 SGB II',
  },
  kostenUeberGrundbetrag: {
    art: 'offene-rechtsfrage',
    satz: 'Die nachgewiesenen Ausgaben sind höher als der Grundbetrag für junge Menschen oder im Freiwilligendienst und treten an seine Stelle, weil der Lohn 400 € übersteigt.',
    fundstelle: '§ 11b Abs. 2 Satz 2, Abs. 2b SGB II',
  },
  bruttoGrenze: {
    art: 'offene-rechtsfrage',
    satz: 'Ob höhere Ausgaben als der Grundbetrag zählen, richtet sich hier nach dem Bruttolohn. Netto liegt der Lohn nicht über der Grenze.',
    fundstelle: '§ 11b Abs. 2 Satz 2 SGB II',
  },
  dienstAb25: {
    art: 'offene-rechtsfrage',
    satz: 'Im Freiwilligendienst ab 25 Jahren gilt das Taschengeld nach dem Wortlaut als Erwerbseinkommen. Die Weisungen der Bundesagentur sehen das anders.',
    fundstelle: '§ 11b Abs. 2b, 3 SGB II',
  },
  altersvorsorge: {
    art: 'pruefen',
    satz: 'Der Beitrag zur geförderten Altersvorsorge ist so abgesetzt, wie er angegeben ist. Das Gesetz begrenzt ihn auf 3 % des Einkommens, je Kind mit Zulage 1,5 Punkte weniger, mindestens 5 €.',
    fundstelle: '§ 11b Abs. 1 Nr. 4 SGB II, § 6 Abs. 1 Nr. 4 GrusiGV',
  },
  wegZurArbeit: {
    art: 'pruefen',
    satz: 'Für den Weg zur Arbeit sind Kosten und Kilometer angegeben. Angesetzt ist, was höher ist. Ist ein zumutbares öffentliches Verkehrsmittel viel billiger, zählt nur dessen Preis.',
    fundstelle: '§ 6 Abs. 1 Nr. 5, Abs. 2 GrusiGV',
  },
  titel: {
    art: 'pruefen',
    satz: 'Gezahlter Unterhalt ist abgesetzt. Das setzt einen Unterhaltstitel oder eine notarielle Urkunde voraus und dass er tatsächlich gezahlt wird.',
    fundstelle: '§ 11b Abs. 1 Nr. 7 SGB II',
  },
  wohngeld: {
    art: 'offene-rechtsfrage',
    satz: 'Wohngeld und Leistungen nach dem SGB II schließen sich für dieselbe Person aus. Weil es für diesen Monat gezahlt wurde, zählt es als Einkommen der Person, bei der es angegeben ist.',
    fundstelle: '§ 11 Abs. 1 SGB II, § 7 WoGG',
  },
  kindergeldrest: {
    art: 'offene-rechtsfrage',
    satz: 'Kindergeld, das ein Kind nicht braucht, zählt bei dem Elternteil, der das Kindergeld bekommt. Das ist hier der Elternteil, der zuerst angegeben ist.',
    fundstelle: '§ 11 Abs. 1 Satz 5 SGB II',
  },
  restCent: {
    art: 'rundung',
    satz: 'Beim Verteilen des Einkommens blieben einzelne Cent übrig. Sie gehen an die Personen mit dem größten Bruchteil, damit die Summe stimmt. Das Gesetz regelt das nicht.',
    fundstelle: '§ 9 Abs. 2, § 41 Abs. 2 SGB II',
  },
  nachzahlungFrueher: {
    art: 'pruefen',
    satz: 'Eine Nachzahlung aus einem früheren Monat zählt mit einem Sechstel. Vorausgesetzt ist, dass sie damals den ganzen Anspruch beendet hätte und deshalb verteilt wird.',
    fundstelle: '§ 11 Abs. 3 SGB II',
  },
  verdienstNachAltersgrenze: {
    art: 'offene-rechtsfrage',
    satz: 'Eine Person verdient nach der Altersgrenze noch Geld. Abgesetzt sind wie bei nicht erwerbsfähigen Personen 30 % des Bruttolohns, höchstens die Hälfte der Stufe 1.',
    fundstelle: '§ 82 Abs. 3 SGB XII, § 9 Abs. 2 SGB II',
  },
  ausgeschlossenesKind: {
    art: 'offene-rechtsfrage',
    satz: 'Ein Kind ist von Leistungen ausgeschlossen und hat mehr Einkommen als Bedarf. Der Rest bleibt ihm; für die Eltern zählt er nicht.',
    fundstelle: '§ 9 Abs. 2 SGB II',
  },
  nachzahlungAusgaben: {
    art: 'offene-rechtsfrage',
    satz: 'Von nachgezahltem Lohn, der verteilt wird, gehen vor der Verteilung die Ausgaben für die Arbeit und der zusätzliche Freibetrag ab, danach jeden Monat Versicherungen und Altersvorsorge. Einen Grundbetrag gibt es dafür nicht.',
    fundstelle: '§ 11 Abs. 3, § 11b Abs. 1 Satz 2 SGB II',
  },
}

/** The hints of a bit set, in the order of the list. */
export function einkommenHinweise(bits: number): Hinweis[] {
  return Object.entries(HE).flatMap(([name, bit]) => ((bits & bit) !== 0 ? [texte[name as keyof typeof HE]] : []))
}
