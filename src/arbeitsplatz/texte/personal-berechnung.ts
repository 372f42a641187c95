/** Words of the page on which a case is calculated: the grid of months and what stands beside it. Staff reads German only. */

export const berechnung = {
  zweckLesen: 'Berechnung ansehen',
  zweckVermerk: 'Vermerk schreiben',
  zweckAngabe: 'Angabe ändern',
  vermerkLeer: 'Der Vermerk war leer.',
  vermerkSteht: 'Der Vermerk steht in der Akte.',
  zeitspanne: (von: string, bis: string) => `${von} bis ${bis}`,
  zusammen: 'Auszahlung zusammen:',
  raster: 'Bedarf und Anspruch nach Monaten',
  tasten: [
    ['← → ↑ ↓', 'Betrag'],
    ['Enter', 'Warum?'],
    ['Esc', 'schließen'],
  ],
  tasteAendern: ['A', 'Angabe ändern'],
  betragWeg: 'Diesen Betrag gibt es in dem Monat nicht mehr.',
  warum: 'Warum dieser Betrag?',
  warumRat: 'Wählen Sie im Raster einen Betrag. Hier steht dann, aus welchen Angaben und welchen Paragrafen er kommt.',
  wuensche: 'Was die Regeln noch wissen wollen',
  wunschlos: 'Nichts. Alle Monate lassen sich aus den Angaben rechnen.',
  zeitraum: { name: 'Zeitraum', zurueck: '12 Monate zurück', weiter: '12 Monate weiter' },
  leer: {
    titel: 'Zu diesem Fall ist noch nichts bekannt.',
    rat: 'Sobald Angaben erfasst oder aus einem Antrag übernommen sind, rechnet das Raster.',
    knopf: 'Angaben erfassen',
  },
} as const

/** Lines of the grid; some are found again by their name. */
export const rasterzeilen = {
  kommune: 'Kommune',
  bedarf: 'Bedarf',
  anspruch: 'Anspruch',
  anspruchVon: (name: string) => `Anspruch ${name}`,
  zusammen: 'Zusammen',
  imMonat: 'Auszahlung im Monat',
  aufrechnung: 'Aufrechnung',
  auszahlung: 'Auszahlung',
  gegenBescheid: 'gegen Bescheid',
  davon: (traeger: string) => `davon ${traeger}`,
  bund: 'Bund',
  stufen: (stufen: readonly (number | string)[]) => `Regelbedarfsstufe ${stufen.join(', dann ')}`,
} as const

export const monatsraster = {
  lagen: {
    offen: 'offen',
    entwurf: 'Entwurf',
    beschieden: 'erlassen',
    angeordnet: 'im Lauf',
    gezahlt: 'gezahlt',
    'nicht-gerechnet': 'fehlt',
  },
  tabelle: 'Bedarf, Einkommen und Anspruch je Person und Monat, in Euro',
  einheit: 'in €',
  aenderungen: 'Was sich ändert',
  ab: (monat: string) => `ab ${monat}: `,
  weitere: (zahl: number) => ` und ${zahl === 1 ? '1 weiteres' : `${zahl} weitere`}`,
  geaendert: ' geändert zum Vormonat',
  vorher: (betrag: string) => `, vorher ${betrag}`,
  nichts: 'nichts',
  legende: ['▸ Wert ändert sich zum Vormonat', 'gestreift: noch nicht entschieden', '= wie beschieden', 'jeder Betrag öffnet seine Begründung'],
} as const

/** Long names of lines, as they fit the narrow first column; the full one is in the reasoning. */
export const kurznamen: Readonly<Record<string, string>> = {
  'Unterkunft und Heizung': 'Wohnen, Heizung',
  'Mehrbedarf für Alleinerziehende': 'Alleinerziehende',
  'Mehrbedarf bei Schwangerschaft': 'Schwangerschaft',
  'eigenes Einkommen, das zählt': 'eigenes Einkommen',
  'Bildung und Teilhabe': 'Bildung, Teilhabe',
}

export const verlaufsbild = {
  titel: 'Bedarf, Einkommen und Auszahlung je Monat',
  gedeckt: 'durch Einkommen gedeckt',
  anspruch: 'Anspruch (zusammen mit dem Einkommen: Bedarf)',
  weiteres: 'daneben gezahlt, etwa Sofortzuschlag',
  zahl: 'Zahl: Auszahlung in €',
  spanne: (von: string, bis: string) => `${von} bis ${bis}`,
  beschreibung: (bedarf: string, gedeckt: string, auszahlung: string) =>
    `Bedarf im Monat ${bedarf}, davon durch Einkommen gedeckt ${gedeckt}, Auszahlung ${auszahlung}`,
} as const

/** The panel: why an amount is what it is. */
export const warumPanel = {
  schliessen: 'schließen',
  warum: (wert: string) => `Warum ${wert}?`,
  spalten: { ab: 'gilt ab', wert: 'Wert', quelle: 'Quelle' },
  nach: (tag: string) => `nach ${tag}`,
  offen: 'offen',
  nichtVerkuendet: 'noch nicht verkündet',
  alsVermerk: 'Als Vermerk in die Akte',
} as const

/** The panel: why a month differs from the one before. */
export const anlassPanel = {
  schliessen: 'schließen',
  titel: (monat: string) => `Was sich ab ${monat} ändert`,
  auszahlung: 'Auszahlung im Monat:',
  wieDavor: ', wie im Monat davor.',
  davor: ', davor ',
} as const

/** The panel: facts behind an amount. */
export const panelAngaben = {
  titel: 'Aus diesen Angaben',
  zeigen: (zahl: number) => `${zahl} Angaben zeigen`,
  aendern: 'ändern',
} as const

/** The form for one fact beside the grid. */
export const angabeAendern = {
  titel: (name: string) => `${name} ändern`,
  bisher: 'Bisher:',
  ab: 'gilt ab',
  monate: 'Monate',
  quelle: 'Woher wissen Sie das?',
  quelleHinweis: 'Zum Beispiel: Anruf, Brief vom 10.08.',
  knopf: 'Neu rechnen',
  abbrechen: 'Abbrechen',
  falschErfasst: 'War der Wert falsch erfasst, oder gilt er ab einem anderen Tag?',
  berichtigen: 'Auf der Seite der Angaben berichtigen',
} as const

/** What was changed a moment ago. */
export const aenderungGetan = {
  geaendert: 'Geändert und neu gerechnet',
  rueckgaengig: 'Rückgängig gemacht',
  auszahlung: 'Auszahlung zusammen:',
  wieVorher: ', wie vorher',
  vorher: ', vorher ',
  hinterlegt: '. Geänderte Beträge sind hinterlegt.',
  machRueckgaengig: 'Rückgängig machen',
  hinterlegungWeg: 'Hinterlegung entfernen',
} as const

/** For those who do not see health facts. */
export const sicht = {
  nichtSichtbar: 'nicht für Sie sichtbar',
  mehrbedarf: 'Mehrbedarfe',
  einkommen: 'Einkommen, das zählt',
} as const
