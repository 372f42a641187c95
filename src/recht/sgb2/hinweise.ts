import type { Hinweis } from '../ergebnis.ts'

/** What the reader of a result must be told, one bit each; `l.hinweise` collects them while calculating. */
export const H = {
  wechselmodell: 1 << 0,
  ernaehrung: 1 << 1,
  temporaereBg: 1 << 2,
  dreiGenerationen: 1 << 3,
  direktzahlung: 1 << 11,
  nachzahlungVerteilt: 1 << 13,
  kfzWert: 1 << 14,
  wohnflaeche: 1 << 15,
  teilmonat: 1 << 16,
  meldeversaeumnis: 1 << 17,
  arbeitsverweigerungNichtInKraft: 1 << 18,
  nichtErreichbar: 1 << 19,
  fuenfundzwanzig: 1 << 20,
  haushaltsgemeinschaft: 1 << 21,
  ehrenamt2023: 1 << 22,
  ausgeschlossene: 1 << 23,
  vorlaeufig: 1 << 25,
  aufrechnungRuht: 1 << 26,
  alteEinmalige: 1 << 27,
  keinLeistungsberechtigter: 1 << 28,
  jungeMenschen: 1 << 29,
} as const

/** The second word, `l.hinweise2`: thirty bits fit into one. Income, and need and housing, have words and files of their own. */
export const H2 = {
  altersgrenze: 1 << 0,
  mindestalter: 1 << 1,
  stufeNichtErwerbsfaehig: 1 << 2,
  paarOhneZusicherung: 1 << 3,
  schwangeresKind: 1 << 4,
  kindMitEigenenMitteln: 1 << 5,
  sofortzuschlagOhneKindergeld: 1 << 6,
  sofortzuschlagStufe: 1 << 7,
  auszubildende: 1 << 8,
  versicherungVermeidet: 1 << 9,
  vermoegenGeburtstag: 1 << 20,
  vermoegenZuordnung: 1 << 21,
  vermoegenZeitraum: 1 << 22,
  minderungTag: 1 << 23,
  minderungZugriff: 1 << 24,
  regelbedarfEntfaellt: 1 << 25,
  restbewilligung: 1 << 26,
  direktzahlungSoll: 1 << 27,
  aufrechnungPflicht: 1 << 28,
  aufrechnungReihenfolge: 1 << 29,
  kostentraeger: 1 << 30,
} as const

/** Texts by bit. `art` says whether the point is an open legal question, an unchecked value or a help. */
const texte: Readonly<Record<keyof typeof H, Hinweis>> = {
  wechselmodell: {
    art: 'offene-rechtsfrage',
    satz: 'Die minderjährigen Kinder leben etwa zur Hälfte hier. Der Mehrbedarf für Alleinerziehende ist deshalb zur Hälfte angesetzt; die Grenze von 60 % der Tage ist nicht höchstrichterlich geprüft.',
    fundstelle: '§ 21 Abs. 3 SGB II',
  },
  ernaehrung: {
    art: 'weisung',
    satz: 'Der Mehrbedarf für Ernährung folgt den Empfehlungen des Deutschen Vereins (DV 12/20). Sie binden nicht; ein anderer Betrag kann anerkannt werden.',
    fundstelle: '§ 21 Abs. 5 SGB II',
  },
  temporaereBg: {
    art: 'offene-rechtsfrage',
    satz: 'Jemand lebt nur an einem Teil der Tage hier. Gerechnet ist mit einem Dreißigstel je Tag; ab 12 Tagen zählt die Person bei den Wohnkosten mit. Die Grenzen sind nicht höchstrichterlich geprüft.',
    fundstelle: '§ 7 Abs. 3 Nr. 4 SGB II',
  },
  dreiGenerationen: {
    art: 'offene-rechtsfrage',
    satz: 'Drei Generationen sind als eine Bedarfsgemeinschaft gerechnet (BSG, 17.07.2014, B 14 AS 54/13 R). Die Weisungen der Bundesagentur bilden zwei.',
    fundstelle: '§ 7 Abs. 3 SGB II',
  },
  direktzahlung: {
    art: 'zahlung',
    satz: 'Die Leistung für Unterkunft und Heizung wird an den Vermieter oder andere Empfangsberechtigte gezahlt.',
    fundstelle: '§ 22 Abs. 7 SGB II',
  },
  nachzahlungVerteilt: {
    art: 'folgemonat',
    satz: 'Die Nachzahlung oder einmalige Einnahme würde den Anspruch dieses Monats beenden. Sie zählt deshalb in sechs gleichen Teilen, beginnend mit diesem Monat.',
    fundstelle: '§ 11 Abs. 3 SGB II',
  },
  kfzWert: {
    art: 'ungeprueft',
    satz: 'Ein Kraftfahrzeug gilt bis 15.000 € als angemessen. Dieser Wert steht nicht im Gesetz, sondern ist Verwaltungspraxis.',
    fundstelle: '§ 12 Abs. 1 Satz 2 Nr. 2 SGB II',
  },
  wohnflaeche: {
    art: 'pruefen',
    satz: 'Die selbst genutzte Immobilie ist größer als die geschützte Wohnfläche und zählt mit ihrem Wert. Eine besondere Härte und ein Darlehen nach § 24 Abs. 5 sind zu prüfen.',
    fundstelle: '§ 12 Abs. 1 SGB II',
  },
  teilmonat: {
    art: 'offene-rechtsfrage',
    satz: 'Für Teile des Monats zählen Kalendertage, geteilt durch 30, höchstens 30. Für Monate mit 31 Tagen und für den Februar sagt das Gesetz nicht mehr. Sofortzuschlag und Bildung und Teilhabe werden nicht gekürzt.',
    fundstelle: '§ 41 Abs. 1 SGB II',
  },
  meldeversaeumnis: {
    art: 'offene-rechtsfrage',
    satz: 'Seit 1. Juli 2026 mindert erst das wiederholte Meldeversäumnis. Wie lange das erste zurückliegen darf, sagt das Gesetz nicht.',
    fundstelle: '§ 32 Abs. 1 SGB II',
  },
  arbeitsverweigerungNichtInKraft: {
    art: 'recht',
    satz: 'Der Entzug des Regelbedarfs bei Arbeitsverweigerung war am Ersten dieses Monats nicht in Kraft und ist nicht angewandt.',
    fundstelle: '§ 31a Abs. 7 SGB II',
  },
  nichtErreichbar: {
    art: 'offene-rechtsfrage',
    satz: 'Wie die nicht erreichbare Person bei der Einkommensverteilung zählt, ist nicht geregelt. Ihr Einkommen deckt zuerst den eigenen Regel- und Mehrbedarf.',
    fundstelle: '§ 7b Abs. 4, § 9 Abs. 2 SGB II',
  },
  fuenfundzwanzig: {
    art: 'offene-rechtsfrage',
    satz: 'Eine Person wird in diesem Monat 25. Der Monat ist mit ihr als Kind der Bedarfsgemeinschaft und mit ihr als eigener gerechnet und nach Tagen zusammengesetzt.',
    fundstelle: '§ 7 Abs. 3 Nr. 2, § 41 Abs. 1 SGB II',
  },
  haushaltsgemeinschaft: {
    art: 'pruefen',
    satz: 'Es wird vermutet, dass Verwandte im Haushalt helfen. Die Vermutung kann widerlegt werden.',
    fundstelle: '§ 9 Abs. 5 SGB II',
  },
  ehrenamt2023: {
    art: 'offene-rechtsfrage',
    satz: 'Der jährliche Freibetrag für Ehrenamt, Ferienjob oder Kapitalerträge ist ganz in diesem Monat angesetzt, weil die Datei nur einen Monat kennt.',
    fundstelle: '§ 11a Abs. 1 Nr. 5, Abs. 7 SGB II, § 1 Abs. 1 Nr. 3 GrusiGV',
  },
  ausgeschlossene: {
    art: 'offene-rechtsfrage',
    satz: 'Eine Person ist von Leistungen ausgeschlossen. Angesetzt ist von ihr nur das Einkommen, das ihren eigenen Bedarf übersteigt.',
    fundstelle: '§ 9 Abs. 2 SGB II',
  },
  vorlaeufig: {
    art: 'vorlaeufig',
    satz: 'Die Entscheidung ist vorläufig. Sie wird abschließend getroffen, wenn die Verhältnisse feststehen.',
    fundstelle: '§ 41a SGB II',
  },
  aufrechnungRuht: {
    art: 'zahlung',
    satz: 'Aufrechnung oder Tilgung ruhen ganz oder zum Teil, weil sie zusammen mit der Minderung 30 % des Regelbedarfs überschreiten würden oder ihre Dauer abgelaufen ist.',
    fundstelle: '§ 42a Abs. 2, § 43 SGB II',
  },
  alteEinmalige: {
    art: 'ungeprueft',
    satz: 'Einmalige Einnahmen, die den Anspruch beenden würden, verteilten sich bis zum 30. Juni 2023 auf sechs Monate. Teile davon zählen ab Juli 2023 nicht mehr; eine Übergangsregel wurde nicht gefunden.',
    fundstelle: '§ 11 Abs. 3 SGB II in der Fassung bis 30.06.2023',
  },
  keinLeistungsberechtigter: {
    art: 'ausschluss',
    satz: 'In einer Bedarfsgemeinschaft ist niemand erwerbsfähig und leistungsberechtigt. Sie hat keinen Anspruch nach dem SGB II; ein Anspruch nach dem SGB XII ist zu prüfen.',
    fundstelle: '§ 7 Abs. 1, 2 SGB II',
  },
  jungeMenschen: {
    art: 'offene-rechtsfrage',
    satz: 'Der Freibetrag für junge Menschen folgt dem Wortlaut: Der Satz von 30 % gilt für den Bruttolohn ab 520 €. Die Weisungen der Bundesagentur rechnen ihn erst über dem Grundbetrag.',
    fundstelle: '§ 11b Abs. 2b, 3 SGB II',
  },
}

const texte2: Readonly<Record<keyof typeof H2, Hinweis>> = {
  altersgrenze: {
    art: 'ausschluss',
    satz: 'Eine Person hat die Altersgrenze erreicht. Sie ist wie jemand mit Altersrente gerechnet: Sie erhält keine Leistung nach dem SGB II; ein Anspruch nach dem SGB XII ist zu prüfen.',
    fundstelle: '§ 7 Abs. 1, 4, § 7a SGB II',
  },
  mindestalter: {
    art: 'offene-rechtsfrage',
    satz: 'Eine Person wird in diesem Monat 15. Erst damit ist jemand in der Bedarfsgemeinschaft leistungsberechtigt; gezahlt wird für die Tage ab dem Geburtstag.',
    fundstelle: '§ 7 Abs. 1, 2, § 41 Abs. 1 SGB II',
  },
  stufeNichtErwerbsfaehig: {
    art: 'offene-rechtsfrage',
    satz: 'Für nicht erwerbsfähige junge Menschen ab 15 Jahren nennt das Gesetz keine eigene Stufe. Angesetzt ist dieselbe Stufe wie für erwerbsfähige.',
    fundstelle: '§ 20 Abs. 2, § 23 Nr. 1 SGB II',
  },
  paarOhneZusicherung: {
    art: 'offene-rechtsfrage',
    satz: 'Ein Paar unter 25 ist ohne Zusicherung umgezogen. Für beide gilt trotzdem die Stufe für Paare, weil § 20 Abs. 3 nur von der Stufe für Alleinstehende abweicht.',
    fundstelle: '§ 20 Abs. 3, 4 SGB II',
  },
  schwangeresKind: {
    art: 'offene-rechtsfrage',
    satz: 'Das Einkommen der Eltern zählt nicht für ein Kind, das schwanger ist oder sein eigenes Kind unter sechs Jahren betreut. Ein Tag im Monat genügt; die Schwangerschaft beginnt 280 Tage vor dem Entbindungstermin.',
    fundstelle: '§ 9 Abs. 3 SGB II',
  },
  kindMitEigenenMitteln: {
    art: 'offene-rechtsfrage',
    satz: 'Ein Kind deckt seinen Bedarf aus eigenem Einkommen oder Vermögen und gehört deshalb nicht zur Bedarfsgemeinschaft. Sein Anteil an den Wohnkosten bleibt bei ihm. Wie dabei gerechnet wird, regelt das Gesetz nicht im Einzelnen.',
    fundstelle: '§ 7 Abs. 3 Nr. 4 SGB II',
  },
  sofortzuschlagOhneKindergeld: {
    art: 'offene-rechtsfrage',
    satz: 'Ein Kind hat nur deshalb keinen Anspruch auf Leistungen zum Lebensunterhalt, weil Kindergeld zählt. Es erhält den Sofortzuschlag. Geprüft ist das mit einer zweiten Rechnung ganz ohne Kindergeld.',
    fundstelle: '§ 72 Abs. 1 Satz 2 Nr. 2 SGB II',
  },
  sofortzuschlagStufe: {
    art: 'offene-rechtsfrage',
    satz: 'Den Sofortzuschlag erhält hier auch, wer nicht bei den Eltern lebt, weil seinem Regelbedarf die Stufe 3 oder 4 zugrunde liegt. Das folgt aus dem Wortlaut.',
    fundstelle: '§ 72 Abs. 1 SGB II',
  },
  auszubildende: {
    art: 'offene-rechtsfrage',
    satz: 'Für Auszubildende werden nur Mehrbedarfe gezahlt. Ihr Einkommen deckt zuerst den Bedarf, den sie ohne den Ausschluss hätten; erst der Rest mindert die Mehrbedarfe. Ein Darlehen in besonderen Härtefällen ist zu prüfen.',
    fundstelle: '§ 7 Abs. 5, § 27 SGB II',
  },
  versicherungVermeidet: {
    art: 'offene-rechtsfrage',
    satz: 'Nur der Beitrag zur Kranken- und Pflegeversicherung macht hilfebedürftig. Der Zuschuss ist auf den Betrag begrenzt, der das vermeidet; Einkommen über dem Bedarf ist in der Reihenfolge der Personen abgezogen.',
    fundstelle: '§ 26 Abs. 2, 4 SGB II',
  },
  vermoegenGeburtstag: {
    art: 'offene-rechtsfrage',
    satz: 'Eine Person hat am Ersten des nächsten Monats Geburtstag und vollendet ihr Lebensjahr damit schon am Letzten dieses Monats. Der höhere Vermögensfreibetrag ist erst ab dem Monat des Geburtstags angesetzt.',
    fundstelle: '§ 12 Abs. 2 Satz 2 SGB II',
  },
  vermoegenZuordnung: {
    art: 'offene-rechtsfrage',
    satz: 'Nicht genutzte Vermögensfreibeträge sind in der Reihenfolge der Personen übertragen; den höheren Betrag der Karenzzeit hat die erste erwerbsfähige Person. Vermögen eines Kindes ist nur für seinen eigenen Bedarf eingesetzt. Das Gesetz regelt das nicht im Einzelnen.',
    fundstelle: '§ 12 Abs. 2, § 9 Abs. 2 SGB II',
  },
  vermoegenZeitraum: {
    art: 'offene-rechtsfrage',
    satz: 'Wann der Bewilligungszeitraum begonnen hat, steht nicht in der Datei. Angenommen sind zwölf Monate ab Beginn des Bezugs, sonst ein Beginn in diesem Monat. Davon hängt ab, welches Vermögensrecht gilt.',
    fundstelle: '§ 12, § 41 Abs. 3, § 65a Abs. 1 SGB II',
  },
  minderungTag: {
    art: 'offene-rechtsfrage',
    satz: 'Für eine Pflichtverletzung oder ein Meldeversäumnis vor dem 1. Juli 2026 gelten die alten Rechtsfolgen. Die Datei nennt für eine Minderung keinen Satz; angewandt ist deshalb das neue Recht.',
    fundstelle: '§ 65a Abs. 2 SGB II',
  },
  minderungZugriff: {
    art: 'offene-rechtsfrage',
    satz: 'Die Minderung ist nach der Verteilung des Einkommens nur von der Leistung dieser Person abgezogen. Sie kann auch Mehrbedarfe erfassen; geschützt sind nach dem Wortlaut nur die Wohnkosten.',
    fundstelle: '§ 31a Abs. 4 SGB II',
  },
  regelbedarfEntfaellt: {
    art: 'offene-rechtsfrage',
    satz: 'Der Regelbedarf einer Person entfällt. Mehrbedarfe bleiben; Einkommen deckt zuerst den Regelbedarf. Ob die Regel gilt, entscheidet der Stand am Ersten des Monats.',
    fundstelle: '§ 7b Abs. 4, § 31a Abs. 7 SGB II',
  },
  restbewilligung: {
    art: 'offene-rechtsfrage',
    satz: 'Wegen der Minderung bliebe nichts zu zahlen; bewilligt ist deshalb 1 €. Das gilt hier in jedem Monat ab Juli 2026, auch wenn die Pflichtverletzung davor lag.',
    fundstelle: '§ 31a Abs. 4 Satz 3 SGB II',
  },
  direktzahlungSoll: {
    art: 'zahlung',
    satz: 'Solange der Regelbedarf entfällt, soll die Leistung für Unterkunft und Heizung an den Vermieter oder andere Empfangsberechtigte gezahlt werden.',
    fundstelle: '§ 22 Abs. 7, § 31a Abs. 7 Satz 3 SGB II',
  },
  aufrechnungPflicht: {
    art: 'zahlung',
    satz: 'Eine Forderung liegt unter 70 €. Sie muss aufgerechnet werden; eine Anhörung ist nicht nötig.',
    fundstelle: '§ 43 Abs. 1 Satz 2 SGB II, § 24 Abs. 2 Nr. 7 SGB X',
  },
  aufrechnungReihenfolge: {
    art: 'offene-rechtsfrage',
    satz: 'Mehrere Forderungen sind in der Reihenfolge der Datei berücksichtigt, alle Darlehen einer Person mit einer Rate. Reicht der Raum bis 30 % nicht, ist die spätere Aufrechnung nur im verbleibenden Raum angesetzt; als Ganzes wäre sie unzulässig.',
    fundstelle: '§ 42a Abs. 2, § 43 Abs. 2 SGB II',
  },
  kostentraeger: {
    art: 'offene-rechtsfrage',
    satz: 'Sofortzuschlag, Zuschüsse an Auszubildende und die Restbewilligung von 1 € sind dem Bund zugeordnet. Ausdrücklich geregelt ist das nicht.',
    fundstelle: '§ 6 Abs. 1, § 46 SGB II',
  },
}

/** The hints of both words, in the order of the lists. */
export function hinweiseAus(bits: number, bits2: number): Hinweis[] {
  return [...aus(H, texte, bits), ...aus(H2, texte2, bits2)]
}

function aus<K extends string>(worte: Readonly<Record<K, number>>, je: Readonly<Record<K, Hinweis>>, bits: number): Hinweis[] {
  return (Object.keys(worte) as K[]).filter((name) => (bits & worte[name]) !== 0).map((name) => je[name])
}
