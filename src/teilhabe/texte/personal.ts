import { mitFestenAbstaenden as f } from '../../platform/ui/zahl.ts'

/** Words of staff; German only. */
export const arten = {
  ausflug: 'Ausflug',
  klassenfahrt: 'Klassenfahrt',
  schulbedarf: 'Schulbedarf',
  schuelerbefoerderung: 'Fahrt zur Schule',
  lernfoerderung: 'Lernförderung',
  mittagsverpflegung: 'Mittagessen',
  teilhabe: 'Verein, Musik, Freizeit',
} as const

export const staende = {
  gemeldet: 'zu prüfen',
  vorgelegt: 'in Freigabe',
  bewilligt: 'bewilligt',
  abgelehnt: 'abgelehnt',
  uebernommen: 'im Bescheid',
  zurueckgezogen: 'zurückgezogen',
  beendet: 'beendet',
} as const

export const wege = {
  direkt: 'an den Anbieter',
  gutschein: 'Gutschein',
  geld: 'Erstattung an die Familie',
  bescheid: 'Geld mit dem Monatsbescheid',
} as const

export const einheiten = {
  ausflug: 'Ausflug',
  klassenfahrt: 'Fahrt',
  schulbedarf: 'Halbjahr',
  schuelerbefoerderung: 'Monat',
  lernfoerderung: 'Stunden',
  mittagsverpflegung: 'Essen',
  teilhabe: 'Monat',
} as const

/** Conditions: name, place in the law, and what to say in each case. */
export const bedingungen = {
  alter: {
    name: 'Alter',
    stelle: '§ 28 Abs. 1, Abs. 7 SGB II',
    ja: (grenze: number) => `Das Kind ist in der ganzen Zeit jünger als ${grenze} Jahre.`,
    nein: (grenze: number, alter: number) => `Die Leistung gibt es nur vor dem ${grenze}. Geburtstag. Das Kind ist dann ${alter} Jahre alt.`,
    nichtGepflegt: 'Für diese Monate sind die Werte des Gesetzes noch nicht gepflegt. Prüfen Sie die Monate, oder warten Sie auf die neuen Werte.',
  },
  schule: {
    name: 'Schulbesuch',
    stelle: '§ 28 Abs. 1 Satz 2 SGB II',
    ja: 'Das Kind besucht eine allgemeinbildende oder berufsbildende Schule.',
    kita: 'Das Kind besucht eine Kita oder wird in Kindertagespflege betreut.',
    nein: 'Das Kind besucht nach den Angaben im Fall keine Schule.',
    offen: 'Im Fall fehlt die Angabe zum Schulbesuch. Tragen Sie sie zuerst unter Angaben ein.',
  },
  kita: {
    name: 'Kita oder Tagespflege',
    stelle: '§ 28 Abs. 2 Satz 2, Abs. 6 Satz 1 Nr. 2 SGB II',
    nein: 'Das Kind besucht weder Schule noch Kita und ist nicht in Kindertagespflege.',
    offen: 'Besucht das Kind eine Kita oder ist es in Kindertagespflege?',
  },
  verguetung: {
    name: 'keine Ausbildungsvergütung',
    stelle: '§ 28 Abs. 1 Satz 2 SGB II',
    ja: 'Das Kind bekommt keine Ausbildungsvergütung.',
    nein: 'Das Kind bekommt eine Ausbildungsvergütung. Bedarfe für Bildung gibt es dann nicht.',
  },
  bezug: {
    name: 'laufende Leistung',
    stelle: '§ 19 Abs. 2 und 3 SGB II',
    ja: 'Ein Bescheid bewilligt der Familie in diesen Monaten Leistungen.',
    nein: 'Nach dem Bescheid hat die Familie in diesen Monaten keinen Anspruch. Ob der Bedarf allein einen Anspruch auslöst, rechnet der Monatsbescheid (§ 5a GrusiGV). Wählen Sie dafür „Geld mit dem Monatsbescheid“.',
    selbst:
      'Nach dem Bescheid deckt das Kind seinen Lebensunterhalt aus eigenem Einkommen. Ob der Bedarf allein einen Anspruch auslöst, rechnet der Monatsbescheid (§ 7 Abs. 2 Satz 3, § 9 Abs. 2 Satz 4 SGB II). Wählen Sie dafür „Geld mit dem Monatsbescheid“.',
    offen: 'Für diese Monate gibt es noch keinen Bescheid.',
  },
  antrag: {
    name: 'Antrag',
    stelle: '§ 37 SGB II',
    enthalten: 'Der Antrag auf Grundsicherungsgeld umfasst diesen Bedarf.',
    eigener: 'Lernförderung ist gesondert beantragt. Der Antrag wirkt auf den Ersten des Monats zurück.',
    umfasst: 'Bis Ende 2023 umfasste der Hauptantrag auch die Lernförderung (§ 71 Abs. 1 SGB II in der damaligen Fassung).',
    zuFrueh: 'Lernförderung gibt es nicht für Monate vor dem Antrag.',
  },
  preis: { name: 'Kosten', stelle: '§ 28 SGB II', fehlt: 'Es sind noch keine Kosten erfasst.' },
  schulrecht: {
    name: 'Schulrecht',
    stelle: '§ 28 Abs. 2 SGB II',
    ja: 'Schule oder Kita hat Ziel, Tag und Kosten bestätigt. Die Fahrt entspricht den Bestimmungen.',
    nein: 'Die Fahrt entspricht nicht den schulrechtlichen Bestimmungen.',
    offen: 'Hat Schule oder Kita die Fahrt mit Ziel, Tag und Kosten bestätigt?',
  },
  bescheinigung: {
    name: 'Schulbescheinigung',
    stelle: '§ 28 Abs. 3 SGB II',
    ja: 'Die Schulbescheinigung liegt vor.',
    nein: 'Die Schulbescheinigung fehlt.',
    offen: 'Liegt die Schulbescheinigung vor? Sie ist ab 15 Jahren und zur Einschulung nötig.',
  },
  naechste: {
    name: 'nächstgelegene Schule',
    stelle: '§ 28 Abs. 4 SGB II',
    ja: 'Das Kind ist für den Weg zur nächstgelegenen Schule des gewählten Bildungsgangs auf die Beförderung angewiesen.',
    nein: 'Es ist nicht die nächstgelegene Schule des gewählten Bildungsgangs, oder das Kind ist nicht auf die Beförderung angewiesen.',
    offen: 'Ist es die nächstgelegene Schule des Bildungsgangs, auch nach Profil, und ist das Kind auf die Beförderung angewiesen?',
  },
  dritte: {
    name: 'kein anderer zahlt',
    stelle: '§ 28 Abs. 4 Satz 1 SGB II',
    ja: 'Niemand anderes übernimmt die Kosten der Beförderung.',
    nein: 'Die Kosten der Beförderung übernimmt jemand anderes.',
    offen: 'Übernimmt niemand anderes die Kosten, etwa der Landkreis?',
  },
  schulbestaetigung: {
    name: 'Bestätigung der Schule',
    stelle: '§ 28 Abs. 5 SGB II',
    ja: 'Die Schule bestätigt, dass Lernförderung geeignet und zusätzlich erforderlich ist, um die wesentlichen Lernziele zu erreichen.',
    nein: 'Nach der Auskunft der Schule ist Lernförderung nicht geeignet oder nicht zusätzlich erforderlich.',
    offen: 'Bestätigt die Schule den Bedarf? Auf eine gefährdete Versetzung kommt es nicht an.',
  },
  angemessen: {
    name: 'angemessen',
    stelle: '§ 28 Abs. 5 SGB II',
    ja: 'Umfang und Preis der Lernförderung sind angemessen.',
    nein: 'Umfang oder Preis der Lernförderung sind nicht angemessen.',
    offen: 'Sind Umfang und Preis angemessen, gemessen an dem, was hier üblich ist?',
  },
  gemeinschaft: {
    name: 'gemeinschaftliches Essen',
    stelle: '§ 28 Abs. 6 SGB II',
    ja: 'Das Kind nimmt am gemeinschaftlichen Mittagessen teil; die Schule verantwortet es oder hat dazu einen Kooperationsvertrag, oder die Kita bietet es an.',
    nein: 'Es ist kein gemeinschaftliches Mittagessen in der Verantwortung von Schule oder Kita.',
    offen: 'Verantwortet die Schule oder Kita das Essen, oder gibt es einen Kooperationsvertrag? Passt die Zahl der Essen zu den Schultagen im Land?',
  },
  aufwendungen: {
    name: 'tatsächliche Kosten',
    stelle: '§ 28 Abs. 7 SGB II',
    ja: 'In jedem Monat entstehen Kosten für Sport, Spiel, Kultur, Geselligkeit, Unterricht oder Freizeiten.',
    nein: 'Es entstehen keine Kosten für solche Aktivitäten.',
    offen: 'Entstehen in jedem dieser Monate tatsächlich Kosten?',
  },
  vorleistung: {
    name: 'selbst bezahlt',
    stelle: '§ 30 Satz 1 SGB II',
    ja: 'Die Familie hat den Anbieter selbst bezahlt und belegt das.',
    nein: 'Die Familie hat nicht selbst bezahlt.',
    offen: 'Hat die Familie selbst bezahlt, und liegt der Beleg vor?',
  },
  antragUnmoeglich: {
    name: 'Antrag nicht früher möglich',
    stelle: '§ 30 Satz 2 SGB II',
    ja: 'Die Familie konnte den Antrag nicht rechtzeitig stellen. Er gilt als an dem Tag gestellt, an dem sie bezahlt hat.',
    nein: 'Die Familie hätte den Antrag rechtzeitig stellen können. Lernförderung gibt es nicht für Monate vor dem Antrag.',
    offen: 'Die Monate liegen vor dem Antrag. War es der Familie nicht möglich, ihn rechtzeitig zu stellen?',
  },
  andere: {
    name: 'nicht schon bewilligt',
    stelle: '§ 28 SGB II',
    ja: 'Für denselben Monat ist schon ein Bedarf dieser Art bewilligt; dieser ist ein anderer.',
    nein: 'Dieser Bedarf ist schon bewilligt.',
    offen: 'Für denselben Monat ist schon ein Bedarf dieser Art bewilligt. Ist dieser ein anderer?',
  },
  geldform: {
    name: 'Geld als Form',
    stelle: '§ 29 Abs. 1 Satz 2 SGB II',
    ja: 'Der kommunale Träger hat für diese Leistung Geld als Form bestimmt.',
    nein: 'Der kommunale Träger erbringt diese Leistung nicht als Geld. Wählen Sie einen anderen Weg.',
    offen: 'Hat Ihr Haus bestimmt, dass es diese Leistung als Geld erbringt?',
  },
  unverschuldet: {
    name: 'anders nicht rechtzeitig',
    stelle: '§ 30 Satz 1 Nr. 2 SGB II',
    ja: 'Direktzahlung oder Gutschein waren ohne Verschulden der Familie nicht oder nicht rechtzeitig zu erreichen.',
    nein: 'Direktzahlung oder Gutschein wären rechtzeitig zu erreichen gewesen.',
    offen: 'War der Zweck ohne Verschulden der Familie nicht rechtzeitig durch Direktzahlung oder Gutschein zu erreichen?',
  },
} as const

export const saetze = {
  unvollstaendig: 'Bitte prüfen Sie Zeitraum, Kosten und Anzahl. Ein Bedarf geht über höchstens zwölf Monate.',
  keinKind: 'Zu diesem Fall gehört kein Kind unter 25 Jahren mit diesem Namen.',
  gibtEsNicht: 'Diesen Bedarf gibt es nicht.',
  inzwischenGeaendert: 'Jemand hat das inzwischen geändert. Bitte sehen Sie den neuen Stand an.',
  vorgang: (art: string, kind: string) => `${art} für ${kind}`,
  vorgangAenderung: (art: string, kind: string) => `${art} für ${kind} in den Bescheid aufnehmen`,
  quelle: 'Bildung und Teilhabe',
  imBescheid: (art: string) =>
    f(`${art} zahlt der Monatsbescheid als Geldleistung (§ 29 Abs. 1 Satz 3 SGB II). Übernehmen Sie den Bedarf in den Fall.`),
  alsGeld: (art: string) =>
    f(`${art} soll als Geld mit dem Monatsbescheid kommen (§ 29 Abs. 4 Nr. 1 SGB II). Übernehmen Sie den Bedarf in den Fall.`),
  nichtImBescheid: (art: string) => `${art} zahlt nicht der Monatsbescheid. Legen Sie den Bedarf zur Bewilligung vor.`,
  schonImBescheid: (art: string, monate: string) =>
    `${art} steht schon in den Angaben des Falls und wird mit dem Monatsbescheid gezahlt (${monate}). Nehmen Sie die Angabe zuerst zurück, sonst würde doppelt gezahlt.`,
  schonBewilligt: (art: string, monate: string) => `${art} ist für dieses Kind schon bewilligt (${monate}).`,
  ohneBeleg: 'Für eine Erstattung braucht es den Beleg über die Zahlung.',
  ohneAnbieter: 'Wählen Sie den Anbieter, der das Geld bekommt.',
  ohneIban: (name: string) => `Für ${name} ist kein Konto hinterlegt, auf das gezahlt werden kann.`,
  ohneGrund: 'Begründen Sie die Ablehnung in ganzen Sätzen.',
  keineNummer: 'Bitte geben Sie die ganze Nummer ein: BT und zwölf Zeichen, wie sie auf dem Gutschein stehen.',
  keinGutschein: 'Diesen Gutschein gibt es nicht, oder er wurde durch einen neuen ersetzt. Bitte prüfen Sie die Nummer.',
  schonEingeloest: 'Dieser Gutschein ist schon eingelöst.',
  abgelaufen: (bis: string) => `Dieser Gutschein galt bis zum ${bis}.`,
  nichtMehrNeu: 'Ein eingelöster Gutschein kann nicht neu ausgestellt werden.',
  keinMonat: 'In diesem Monat ist für dieses Kind nichts bewilligt.',
  zukunft: 'Für einen Monat, der noch nicht begonnen hat, lässt sich nichts melden.',
  zuViele: (bewilligt: number, einheit: string) => `Bewilligt sind höchstens ${bewilligt} ${einheit} im Monat.`,
  schonBerechnet: 'Dieser Monat steht schon auf einer Rechnung.',
  nummerFehlt: 'Bitte geben Sie Ihre Rechnungsnummer an.',
  nummerVergeben: 'Eine Rechnung mit dieser Nummer gibt es schon.',
  nichtsOffen: 'In diesem Monat ist nichts gemeldet, was noch nicht auf einer Rechnung steht.',
  betragFalsch: (kind: string) => `Bitte prüfen Sie den Betrag bei ${kind}: höchstens so viel wie gemeldet.`,
  kuerzung: (kind: string) => `Bitte begründen Sie die Kürzung bei ${kind}.`,
  grundFehlt: 'Bitte schreiben Sie dem Anbieter, was fehlt.',
  zweitePerson: 'Wer geprüft hat, gibt nicht frei. Das macht eine zweite Person.',
  nichtsAnerkannt: 'Ist nichts anzuerkennen, geben Sie die Rechnung mit einem Grund zurück.',
  doppelt: (kind: string) => `Für ${kind} zahlt inzwischen der Monatsbescheid. Kürzen Sie die Zeile, sonst würde doppelt gezahlt.`,
} as const
