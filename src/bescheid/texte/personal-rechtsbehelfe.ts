/** Words of the page with objections and suits. Staff reads German only. */
const NB = '\u00a0'

export const rechtsbehelfArtnamen = {
  widerspruch: 'Widerspruch',
  klage: 'Klage',
  untaetigkeitsklage: `Untätigkeitsklage (§${NB}88 Abs.${NB}2 SGG)`,
} as const

export const sachgebietnamen = {
  voraussetzungen: 'Voraussetzungen der Leistung',
  bedarf: 'Regelbedarf und Mehrbedarfe',
  unterkunft: 'Unterkunft und Heizung',
  einkommen: 'Einkommen',
  vermoegen: 'Vermögen',
  einmalig: 'Einmalige Bedarfe und Darlehen',
  bildung: 'Bildung und Teilhabe',
  minderung: 'Minderung und Nichterreichbarkeit',
  mitwirkung: 'Mitwirkung und Versagung',
  erstattung: 'Aufhebung und Erstattung',
  vorlaeufig: 'Vorläufige und abschließende Entscheidung',
  eingliederung: 'Eingliederung in Arbeit',
  sonstiges: 'anderes Sachgebiet',
} as const

export const ausgangnamen = {
  abhilfe: 'abgeholfen',
  teilabhilfe: 'teilweise abgeholfen',
  zurueckweisung: 'zurückgewiesen',
  unzulaessig: 'als unzulässig verworfen',
  stattgabe: 'stattgegeben',
  teilstattgabe: 'teilweise stattgegeben',
  abweisung: 'abgewiesen',
  anerkenntnis: 'anerkannt',
  vergleich: 'verglichen',
  ruecknahme: 'zurückgenommen',
  anders: 'auf andere Weise erledigt',
} as const

export const erfolgsgrundnamen = {
  unterlagen: 'Unterlagen kamen erst danach',
  sachverhalt: 'Sachverhalt war nicht ausreichend ermittelt',
  recht: 'Recht war fehlerhaft angewandt',
  rechtsprechung: 'Recht oder Rechtsprechung hat sich geändert',
  begruendung: 'Begründung reichte nicht aus',
  anders: 'anderer Grund',
} as const

export const rechtsbehelfFehler = {
  art: 'Bitte wählen Sie, ob es ein Widerspruch oder eine Klage ist.',
  entscheidung: 'Bitte wählen Sie die Entscheidung, um die es geht.',
  sachgebiet: 'Bitte wählen Sie das Sachgebiet.',
  tag: 'Bitte geben Sie einen Tag an, zum Beispiel 18.08.2026.',
  zukunft: 'Dieser Tag liegt in der Zukunft.',
  vorEntscheidung: 'An diesem Tag gab es die Entscheidung noch nicht.',
  vorEingang: 'Dieser Tag liegt vor dem Eingang.',
  zeichen: (n: number) => `Das Aktenzeichen hat höchstens ${n} Zeichen.`,
  widerspruchOffen: 'Gegen diese Entscheidung ist schon ein Widerspruch offen.',
  klageOffen: 'Gegen diese Entscheidung ist schon eine solche Klage offen.',
  keinOffener: `Eine Untätigkeitsklage nach §${NB}88 Abs.${NB}2 SGG setzt einen offenen Widerspruch voraus. Tragen Sie ihn zuerst ein.`,
  ohneWiderspruch: `Vor der Klage steht der Widerspruch (§${NB}78 SGG). Tragen Sie ihn zuerst ein und wie er ausging.`,
  ausgang: 'Bitte wählen Sie, wie es ausging.',
  erfolgsgrund: 'Bitte wählen Sie mindestens einen Grund für den Erfolg.',
  keinErfolg: 'Gründe für den Erfolg gehören nur zu einem Erfolg.',
  grund: 'Bitte nennen Sie den Grund, höchstens 300 Zeichen.',
  nichtMehr: 'Dieser Eintrag ist inzwischen ein anderer. Bitte sehen Sie ihn noch einmal an.',
} as const

export const rechtsbehelfVorgang = {
  titel: (nummer: string) => `Über Widerspruch gegen ${nummer} entscheiden`,
  fristGrund: `drei Monate ab Eingang, §${NB}88 Abs.${NB}2 SGG`,
} as const

export const rechtsbehelfSeite = {
  fenster: 'Widersprüche und Klagen – Tragwerk',
  titel: 'Widersprüche und Klagen',
  zweck: 'Widersprüche und Klagen ansehen',
  zweckSchreiben: 'Widerspruch oder Klage eintragen',
  keine: 'Gegen die Entscheidungen dieses Falls gibt es keinen Widerspruch und keine Klage.',
  keineEntscheidung: 'Es gibt noch keine Entscheidung, gegen die jemand vorgehen könnte.',
  tabelle: 'Widersprüche und Klagen, der neueste Eingang zuerst',
  spalten: { art: 'Art', entscheidung: 'Entscheidung', eingang: 'Eingang', sachgebiet: 'Sachgebiet', stand: 'Stand' },
  vom: (nummer: string, tag: string) => `${nummer} vom ${tag}`,
  rechtzeitig: 'in der Frist',
  verspaetet: (bis: string) => `nach Ablauf der Frist am ${bis}`,
  offen: 'offen',
  offenBis: (tag: string) => `offen, zu entscheiden bis ${tag}`,
  offenUeber: (tag: string) => `offen, zu entscheiden war bis ${tag}`,
  erledigt: (ausgang: string, tag: string) => `${ausgang} am ${tag}`,
  zeichen: (zeichen: string) => `Aktenzeichen ${zeichen}`,
  erledigen: (art: string, nummer: string) => `${art} gegen ${nummer}: Ausgang eintragen`,
  aendern: (art: string, nummer: string) => `${art} gegen ${nummer}: Eintrag berichtigen`,
  erledigtAm: 'Erledigt am',
  ausgang: 'Ausgang',
  erfolgsgruende: 'Warum hatte es Erfolg?',
  erfolgHinweis: 'Nur wenn es ganz oder teilweise Erfolg hatte.',
  neu: 'Widerspruch oder Klage eintragen',
  entscheidung: 'Entscheidung',
  art: 'Art',
  sachgebiet: 'Sachgebiet',
  eingangAm: 'Eingegangen am',
  eingangHinweis: 'Beim Widerspruch im Jobcenter, bei der Klage bei Gericht.',
  aktenzeichen: 'Aktenzeichen (wenn es eines gibt)',
  bitteWaehlen: 'bitte wählen',
  eintragen: 'Eintragen',
  speichern: 'Ausgang speichern',
  grund: 'Grund',
  wiederOeffnen: 'Ausgang zurücknehmen',
  streichen: 'Eintrag streichen',
  gespeichert: 'Eingetragen.',
  erledigtGespeichert: 'Der Ausgang ist eingetragen.',
  geoeffnet: 'Der Ausgang ist zurückgenommen.',
  gestrichen: 'Der Eintrag ist gestrichen.',
  nichtGespeichert: 'Nicht gespeichert',
  wozu: `Widerspruch und Klage haben bei vielen Entscheidungen keine aufschiebende Wirkung (§${NB}39 SGB${NB}II). Der Eintrag hält keine Zahlung an. Er steht in der Statistik nach §${NB}51b SGB${NB}II, ohne das Aktenzeichen.`,
} as const
