/** Words of appointments for staff and in letters. */
export const zwecknamen = {
  BERUFSBERATUNG: 'Berufsberatung',
  VERMITTLUNG: 'Vermittlung in Ausbildung oder Arbeit',
  VORBEREITUNG_FOERDERUNG: 'Vorbereitung von Leistungen der aktiven Arbeitsförderung',
  VORBEREITUNG_LEISTUNGSENTSCHEIDUNG: 'Vorbereitung einer Entscheidung über Leistungen',
  PRUEFUNG_ANSPRUCH: 'Prüfung, ob die Voraussetzungen der Leistung vorliegen',
} as const

export const formnamen = { 'vor-ort': 'vor Ort', telefon: 'am Telefon', video: 'per Video', woanders: 'an einem anderen Ort' } as const

export const anwesenheitsnamen = {
  erschienen: 'erschienen',
  'spaeter-am-tag': 'zu anderer Zeit am selben Tag erschienen',
  'nicht-erschienen': 'nicht erschienen',
  arbeitsunfaehig: 'arbeitsunfähig',
  abgesagt: 'abgesagt',
} as const

export const terminFehler = {
  zeit: 'Bitte geben Sie Tag, Beginn und Dauer an. Die Dauer liegt zwischen 10 und 240 Minuten.',
  vergangen: 'Dieser Zeitpunkt ist vorbei. Bitte wählen Sie einen späteren.',
  konto: 'Diese Person hält keine Termine ab.',
  eintrag: 'Diesen Eintrag gibt es nicht mehr.',
  person: 'Diese Person gehört nicht zum Fall.',
  raum: 'Diesen Raum gibt es nicht, oder er ist geschlossen.',
  ort: 'Bitte geben Sie an, wo der Termin ist, oder wählen Sie einen Raum.',
  feiertag: (name: string) => `An diesem Tag ist ${name}. Bitte wählen Sie einen anderen.`,
  kontoBelegt: (name: string, von: string, bis: string) => `${name} hat von ${von} bis ${bis} schon einen Termin.`,
  raumBelegt: (name: string, von: string, bis: string) => `${name} ist von ${von} bis ${bis} belegt.`,
  personBelegt: (von: string, bis: string) => `Die Person hat von ${von} bis ${bis} schon einen anderen Termin.`,
  abwesend: (name: string) => `${name} ist in dieser Zeit nicht da.`,
  raumZu: (name: string) => `${name} ist in dieser Zeit geschlossen.`,
  nichtDa: 'Diesen Termin gibt es nicht mehr.',
  schonVorbei: 'Der Termin hat schon begonnen. Bitte halten Sie fest, was daraus geworden ist.',
  nochNicht: 'Der Termin hat noch nicht begonnen.',
  grund: 'Bitte geben Sie einen Grund an.',
  nichtVerlegbar: 'Diesen Termin kann die Person nicht selbst verlegen.',
  nichtFrei: 'Diese Zeit ist nicht mehr frei. Bitte wählen Sie eine andere.',
  anwesenheit: 'Bitte wählen Sie, was aus dem Termin geworden ist.',
  zweckErreicht: 'Bitte halten Sie fest, ob der Zweck erreicht wurde.',
  hatAnhoerung: 'Zu diesem Termin läuft eine Anhörung. Bitte führen Sie sie unter „Pflichten“ zu Ende.',
  bisWann: 'Es fehlt, bis wann die Person arbeitsunfähig war. Bitte tragen Sie zuerst die Bescheinigung ein.',
  nochKrank: (ab: string) => `Die Einladung gilt erst für den ${ab}. Bitte halten Sie danach fest, was daraus geworden ist.`,
  eingeladen: 'Zu diesem Termin ist die Einladung schon verschickt.',
  zuSpaet: (bis: string) =>
    `Die Einladung erreicht die Person sicher erst am ${bis}, also nicht vor dem Termin. Bitte wählen Sie einen späteren Tag oder laden Sie ohne Rechtsfolgen ein.`,
  zeitraum: 'Das Ende liegt vor dem Beginn.',
  name: 'Bitte geben Sie einen Namen an.',
  gleicherRaum: 'Einen Raum mit diesem Namen gibt es schon.',
  betrag: 'Bitte geben Sie die Kosten in Euro an, zum Beispiel 5,60.',
  schonBeantragt: 'Für diesen Termin sind Reisekosten schon beantragt.',
  schonGeprueft: 'Über diese Reisekosten ist schon entschieden.',
  zuViel: 'Bewilligt werden kann höchstens, was beantragt ist.',
  keineBelehrung: 'Für diesen Tag gibt es im Programm keinen Wortlaut der Belehrung. Laden Sie bitte unverbindlich ein.',
  nurPersoenlich:
    'Verbindlich einladen können Sie nur zu einem Termin, zu dem die Person kommt: nicht am Telefon und nicht per Video (§\u00a0309 Abs.\u00a01 SGB\u00a0III).',
  wirktNichtFort: 'Nur eine verbindliche Einladung wirkt nach einer Arbeitsunfähigkeit fort. Bitte kreuzen Sie beides an oder keins.',
} as const

export const terminVorgang = {
  festhalten: (name: string) => `Termin mit ${name}: Was ist daraus geworden?`,
  reisekosten: (name: string) => `Reisekosten von ${name} prüfen`,
  absage: (name: string) => `${name} bittet, einen Termin abzusagen`,
  bescheinigung: (name: string) => `Bescheinigung von ${name} ansehen`,
  verpasst: (name: string) => `${name} hat einen Termin versäumt: anhören`,
  reisekostenFehlt: 'Höhe und Belege prüfen',
} as const

export const terminPost = {
  titel: (haus: string) => `Termin im ${haus}`,
  text: 'Näheres steht im Portal.',
  produkt: 'Termine',
} as const
