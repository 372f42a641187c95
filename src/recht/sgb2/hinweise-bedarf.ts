import type { Hinweis } from '../ergebnis.ts'

/** What the reader must be told about Mehrbedarfe, housing and education, one bit each; `l.hinweiseBedarf` collects them. */
export const HB = {
  alleinerziehendStufe1: 1 << 0,
  merkzeichenG: 1 << 1,
  merkzeichenNebenHoechstsumme: 1 << 2,
  warmwasserZaehler: 1 << 3,
  warmwasserZentral: 1 << 4,
  schutzGanzerMonat: 1 << 5,
  deckelMitKindern: 1 << 6,
  satz8Groesserer: 1 << 7,
  umzugAltesRecht: 1 << 8,
  anteilDerBg: 1 << 9,
  einmaligeWohnkosten: 1 << 10,
  guthabenReihenfolge: 1 << 11,
  umverteilungErsterMonat: 1 << 12,
  unterkunftAltesRecht: 1 << 13,
  todesfallHeizung: 1 << 14,
  bisherMitHeizung: 1 << 15,
  klassenfahrt: 1 << 16,
  karenzSatz8: 1 << 17,
  deckelKostensenkung: 1 << 18,
  unterkunftUebergang: 1 << 19,
  heizung2023: 1 << 20,
  kopfteilRest: 1 << 21,
  weitereBg: 1 << 22,
  umverteilung: 1 << 23,
  guthabenRest: 1 << 24,
  instandhaltungDarlehen: 1 << 25,
  kopfInEinrichtung: 1 << 26,
  erstausstattungUnter25: 1 << 27,
} as const

const texte: Readonly<Record<keyof typeof HB, Hinweis>> = {
  alleinerziehendStufe1: {
    art: 'offene-rechtsfrage',
    satz: 'Der Mehrbedarf für Alleinerziehende ist von Stufe 1 berechnet, obwohl der eigene Regelbedarf niedriger ist. Das folgt aus dem Wortlaut.',
    fundstelle: '§ 20 Abs. 2, 3, § 21 Abs. 3 SGB II',
  },
  merkzeichenG: {
    art: 'pruefen',
    satz: 'Das Merkzeichen G führt nur bei voller Erwerbsminderung zu einem Mehrbedarf. Die Person gilt nach den Angaben als erwerbsfähig; ein Mehrbedarf ist nicht angesetzt.',
    fundstelle: '§ 23 Nr. 4 SGB II',
  },
  merkzeichenNebenHoechstsumme: {
    art: 'offene-rechtsfrage',
    satz: 'Der Mehrbedarf bei Merkzeichen G steht neben der Höchstsumme der Mehrbedarfe, weil § 21 Abs. 8 nur die Absätze 2 bis 5 nennt.',
    fundstelle: '§ 21 Abs. 8, § 23 Nr. 4 SGB II',
  },
  warmwasserZaehler: {
    art: 'offene-rechtsfrage',
    satz: 'Der Zähler misst das Warmwasser der ganzen Wohnung. Verglichen ist der Anteil der Bedarfsgemeinschaft nach Köpfen mit der Summe ihrer Pauschalen; der höhere Betrag zählt. Das Gesetz regelt die Aufteilung nicht.',
    fundstelle: '§ 21 Abs. 7 Satz 2, 3 SGB II',
  },
  warmwasserZentral: {
    art: 'pruefen',
    satz: 'Für Warmwasser sind Kosten angegeben, aber nicht, dass es in der Wohnung erwärmt wird. Ein Mehrbedarf ist deshalb nicht angesetzt; zentral erwärmtes Wasser gehört zu den Heizkosten.',
    fundstelle: '§ 21 Abs. 7 SGB II',
  },
  schutzGanzerMonat: {
    art: 'offene-rechtsfrage',
    satz: 'Die Frist, in der höhere Wohnkosten anerkannt werden, endet in diesem Monat. Sie ist für den ganzen Monat berücksichtigt.',
    fundstelle: '§ 22 Abs. 1 SGB II',
  },
  deckelMitKindern: {
    art: 'pruefen',
    satz: 'Die Unterkunftskosten sind auf das Eineinhalbfache der angemessenen Kosten begrenzt. In der Karenzzeit kann der Träger für eine Bedarfsgemeinschaft mit Kindern im Einzelfall mehr anerkennen.',
    fundstelle: '§ 22 Abs. 1 Satz 6, 7 SGB II',
  },
  satz8Groesserer: {
    art: 'offene-rechtsfrage',
    satz: 'Die Miete übersteigt die Grenze je Quadratmeter und die zulässige Miete. Nur der größere der beiden Beträge ist abgezogen.',
    fundstelle: '§ 22 Abs. 1 Satz 8 SGB II',
  },
  umzugAltesRecht: {
    art: 'offene-rechtsfrage',
    satz: 'Nach dem Umzug ohne Zusicherung sind nur die angemessenen Unterkunftskosten anerkannt, ohne Frist zur Kostensenkung. Ausdrücklich gilt das bis Juni 2026 nur in der Karenzzeit.',
    fundstelle: '§ 22 Abs. 4 SGB II in der Fassung bis 30.06.2026',
  },
  anteilDerBg: {
    art: 'offene-rechtsfrage',
    satz: 'In der Wohnung leben auch Personen, die nicht zur Bedarfsgemeinschaft gehören. Verglichen ist der Anteil der Bedarfsgemeinschaft an den Wohnkosten nach Köpfen mit der Grenze für ihre Größe.',
    fundstelle: '§ 22 Abs. 1 Satz 1 SGB II',
  },
  einmaligeWohnkosten: {
    art: 'ungeprueft',
    satz: 'Einmalige Wohnkosten zählen ganz in dem Monat, in dem sie fällig werden, und neben den örtlichen Grenzen. Das folgt der Rechtsprechung; sie ist hier nicht nachgelesen.',
    fundstelle: '§ 22 Abs. 1 SGB II',
  },
  guthabenReihenfolge: {
    art: 'offene-rechtsfrage',
    satz: 'Das Guthaben mindert zuerst die Kosten der Unterkunft, dann die der Heizung, dann einmalige Kosten; erst danach sind die örtlichen Grenzen geprüft. Das Gesetz nennt keine Reihenfolge.',
    fundstelle: '§ 22 Abs. 3 SGB II',
  },
  umverteilungErsterMonat: {
    art: 'offene-rechtsfrage',
    satz: 'Die nicht erreichbare Person erhält ihren Anteil an den Wohnkosten in diesem Monat noch selbst. Er ist deshalb nicht auf die anderen verteilt; nach dem Wortlaut wäre er es schon jetzt.',
    fundstelle: '§ 7b Abs. 4, § 22 Abs. 7 Satz 4 SGB II',
  },
  unterkunftAltesRecht: {
    art: 'offene-rechtsfrage',
    satz: 'Die Bewilligung begann nach den Angaben vor dem 1. Juli 2026. Der Träger wendet die neuen Regeln zur Unterkunft erst auf die nächste Bewilligung an (Einstellung „kdu.neuesRecht“). Ausdrücklich regelt § 65a das nicht.',
    fundstelle: '§ 22, § 65a SGB II',
  },
  todesfallHeizung: {
    art: 'offene-rechtsfrage',
    satz: 'Nach dem Todesfall sind auch höhere Heizkosten anerkannt. Ob der Schutz für die Heizung gilt, sagt das Gesetz nicht deutlich.',
    fundstelle: '§ 22 Abs. 1 SGB II',
  },
  bisherMitHeizung: {
    art: 'offene-rechtsfrage',
    satz: 'Nach dem nicht erforderlichen Umzug ist der bisherige Bedarf für Unterkunft und Heizung zusammen die Grenze; davon sind zuerst die Heizkosten gedeckt.',
    fundstelle: '§ 22 Abs. 1 Satz 6 SGB II in der Fassung bis 30.06.2026',
  },
  klassenfahrt: {
    art: 'offene-rechtsfrage',
    satz: 'Ob jemand allein wegen Bildung und Teilhabe hilfebedürftig ist, ist mit 3 € für Ausflüge und einem Sechstel der Klassenfahrt geprüft. Gezahlt werden die tatsächlichen Kosten, soweit das übrige Einkommen sie nicht deckt.',
    fundstelle: '§ 5a GrusiGV, § 28 Abs. 2 SGB II',
  },
  karenzSatz8: {
    art: 'offene-rechtsfrage',
    satz: 'In der Karenzzeit ist auch der Teil der Miete über der Grenze je Quadratmeter oder über der zulässigen Miete anerkannt, solange die Frist zur Kostensenkung läuft. Ob die Frist dafür gilt, ist offen.',
    fundstelle: '§ 22 Abs. 1 Satz 8, 9 SGB II',
  },
  deckelKostensenkung: {
    art: 'offene-rechtsfrage',
    satz: 'Auch während der Frist zur Kostensenkung ist höchstens das Eineinhalbfache der angemessenen Unterkunftskosten anerkannt. Das folgt aus dem Zusammenhang, nicht ausdrücklich aus dem Wortlaut.',
    fundstelle: '§ 22 Abs. 1 Satz 6, 9 SGB II',
  },
  unterkunftUebergang: {
    art: 'offene-rechtsfrage',
    satz: 'Die Bewilligung begann nach den Angaben vor dem 1. Juli 2026. Die neuen Regeln zur Unterkunft sind trotzdem ab Juli 2026 angewandt, weil § 65a sie nicht ausnimmt. Der Träger kann mit der Einstellung „kdu.neuesRecht“ anders entscheiden.',
    fundstelle: '§ 22, § 65a SGB II',
  },
  heizung2023: {
    art: 'offene-rechtsfrage',
    satz: 'Für Heizkosten über der Grenze ist im Jahr 2023 dieselbe Regel angewandt wie ab 2024. Wann die sechs Monate im Jahr 2023 beginnen, ist umstritten.',
    fundstelle: '§ 22 Abs. 1 SGB II in der Fassung bis 31.12.2023',
  },
  kopfteilRest: {
    art: 'rundung',
    satz: 'Jeder Anteil an den Wohnkosten ist für sich gerundet. Die Summe der Anteile weicht deshalb um einzelne Cent von den Kosten ab.',
    fundstelle: '§ 41 Abs. 2 SGB II',
  },
  weitereBg: {
    art: 'offene-rechtsfrage',
    satz: 'Im Haushalt leben mehrere Bedarfsgemeinschaften. Die örtliche Grenze der Datei gilt für die erste; die anderen sind mit ihrem Anteil an den tatsächlichen Kosten gerechnet.',
    fundstelle: '§ 7 Abs. 3, § 22 Abs. 1 SGB II',
  },
  umverteilung: {
    art: 'offene-rechtsfrage',
    satz: 'Der Wohnkostenanteil der nicht erreichbaren Person ist auf die anderen verteilt. Im ersten Monat geschieht das nicht, weil ihr Anteil dann noch gezahlt wird.',
    fundstelle: '§ 22 Abs. 7 Satz 4 SGB II',
  },
  guthabenRest: {
    art: 'folgemonat',
    satz: 'Das Guthaben ist höher als die Wohnkosten dieses Monats. Der Rest mindert die Kosten der folgenden Monate.',
    fundstelle: '§ 22 Abs. 3 SGB II',
  },
  instandhaltungDarlehen: {
    art: 'pruefen',
    satz: 'Die Instandhaltung übersteigt, was als Zuschuss anerkannt werden kann. Für den Rest kommt ein Darlehen in Betracht.',
    fundstelle: '§ 22 Abs. 2 SGB II',
  },
  kopfInEinrichtung: {
    art: 'ungeprueft',
    satz: 'Eine Person in einer Einrichtung zählt bei der Aufteilung der Wohnkosten weiter mit. Bei kurzer Abwesenheit entspricht das der Rechtsprechung; sie ist hier nicht nachgelesen. Wer auf Dauer fort ist, gehört nicht mehr zum Haushalt.',
    fundstelle: '§ 22 Abs. 1 SGB II',
  },
  erstausstattungUnter25: {
    art: 'pruefen',
    satz: 'Eine Person unter 25 ist ohne Zusicherung ausgezogen und erhält eine Erstausstattung. Für die Wohnung ist sie dann ausgeschlossen, für Kleidung, Schwangerschaft und Geburt nicht.',
    fundstelle: '§ 24 Abs. 6 SGB II',
  },
}

/** The hints of a bit set, in the order of the list. */
export function bedarfHinweise(bits: number): Hinweis[] {
  return Object.entries(HB).flatMap(([name, bit]) => ((bits & bit) !== 0 ? [texte[name as keyof typeof HB]] : []))
}
