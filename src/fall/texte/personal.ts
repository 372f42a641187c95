/** Words of the pages of facts and papers. Staff reads German only. */

export const angabenSeite = {
  bankVerborgen: 'Bankverbindung und Zahlungswege sind erfasst, aber nicht für Sie sichtbar.',
  titel: 'Angaben – Tragwerk',
  zweckLesen: 'Angaben ansehen',
  zweckErfassen: 'Angabe erfassen',
  ueberschrift: 'Angaben auf zwei Zeitachsen',
  anzahl: (zahl: number) => (zahl === 1 ? '1 Angabe' : `${zahl} Angaben`),
  erfassen: 'Angabe erfassen',
  befunde: 'Was nicht zusammenpasst',
  jahr: 'Jahr',
  wissensstand: 'Wissensstand',
  heute: (tag: string) => `heute, ${tag}`,
  damals: (tag: string) => `Sie sehen, was am ${tag} bekannt war. Ändern können Sie nur den Stand von heute.`,
  leer: (jahr: number) => `Für ${jahr} ist noch nichts bekannt.`,
  leerRat: 'Angaben kommen aus dem Antrag, oder Sie erfassen sie hier.',
  tabelle: 'Angaben mit Gültigkeit und Kenntnis',
  spalten: { angabe: 'Angabe', gilt: 'gilt', bekanntSeit: 'bekannt seit', quelle: 'Quelle' },
  giltImJahr: (jahr: number) => `gilt (Jan bis Dez ${jahr})`,
  stueck: (zeit: string, text: string) => `${zeit}: ${text}`,
  stueckAendern: (zeit: string, text: string) => `${zeit}: ${text}, ändern`,
  dokument: 'Dokument',
} as const

/** One fact on two time axes. */
export const quadrat = {
  schliessen: 'schließen',
  titel: (name: string) => `${name} auf zwei Zeitachsen`,
  beschreibung: (jahr: number) =>
    `Waagerecht der Monat des Jahres ${jahr}, für den der Wert gilt, senkrecht der Tag, seit dem er bekannt ist. Die Sätze darunter nennen alle Werte.`,
  bekanntSeit: 'bekannt seit',
  giltImMonat: (jahr: number) => `gilt im Monat (${jahr})`,
  monate: ['', 'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  spanne: (von: string, bis: string) => `${von} bis ${bis}`,
  nichts: (jahr: number) => `für ${jahr} nichts`,
  satz: (tag: string, werte: string) => `Bekannt seit ${tag}: ${werte}.`,
} as const

export const angabeFormular = {
  titel: { waehlen: 'Angabe erfassen', neu: 'Angabe erfassen', aendern: 'Angabe ändern', zurueck: 'Angabe zurücknehmen' },
  titelMit: (titel: string, name: string) => `${titel}: ${name}`,
  abbrechen: 'Abbrechen',
  waehlen: 'Was möchten Sie erfassen?',
  beiWem: 'Bei wem? (nur bei Angaben zu einer Person)',
  personen: 'Personen',
  weiter: 'Weiter',
  bisher: 'Bisher:',
  warumFalsch: 'Warum war die Angabe falsch?',
  zuruecknehmen: 'Zurücknehmen',
  speichern: 'Speichern',
  angabeZuruecknehmen: 'Angabe zurücknehmen',
  person: 'Person',
  quelle: 'Woher wissen Sie das?',
  quelleHinweis: 'Zum Beispiel: Mietvertrag Seite 3, Anruf, Brief vom 10.08.',
  beleg: 'Beleg',
  dokumente: 'Dokumente',
  keinBeleg: 'keiner',
  geschehen: 'Was ist geschehen?',
  geaendert: 'Es hat sich geändert',
  geaendertHinweis: 'Der bisherige Wert gilt bis zum Tag davor.',
  falsch: 'Es war falsch erfasst',
  falschHinweis: 'Der neue Wert tritt an die Stelle des bisherigen.',
  geaendertAb: 'geändert ab',
  berichtigung: 'Zeitraum der Berichtigung',
  von: 'gilt ab',
  bis: 'gilt bis',
  bisMonatsende: 'Leer: bis zum Ende des Monats.',
  bisAufWeiteres: 'Leer: bis auf Weiteres.',
} as const

export const dokumenteSeite = {
  titel: 'Dokumente – Tragwerk',
  zweckLesen: 'Dokumente ansehen',
  zweckAblegen: 'Dokument ablegen',
  kanaele: { portal: 'Portal', papier: 'Papier', haus: 'Jobcenter', 'vor-ort': 'vor Ort' } as Readonly<Record<string, string>>,
  keineDatei: 'Bitte wählen Sie eine Datei aus.',
  abgelehnt: (name: string, satz: string) => `${name}: ${satz}`,
  ueberschrift: 'Dokumente',
  anzahl: (zahl: number) => (zahl === 1 ? '1 Dokument' : `${zahl} Dokumente`),
  nichtAlles: 'Nicht alles wurde gespeichert',
  leer: 'In diesem Fall liegt noch kein Dokument.',
  tabelle: 'Dokumente, das neueste zuerst',
  spalten: { dokument: 'Dokument', eingang: 'Eingang', weg: 'Weg', seiten: 'Seiten' },
  ablage: {
    titel: 'Dokument ablegen',
    dateien: 'Dateien',
    hinweis: 'PDF, JPG, PNG, WEBP oder TIFF, zusammen höchstens 20\u00a0MB.',
    wie: 'Wie kam es?',
    brief: 'als Brief',
    vorOrt: 'vor Ort abgegeben',
    laeuft: 'Wird geprüft und gespeichert …',
    knopf: 'Ablegen',
  },
} as const

/** A page of a paper that cannot be shown as it is. */
export const dokumentseite = {
  nichtZeigbar: 'Diese Seite lässt sich nicht anzeigen. Bitte laden Sie die Datei herunter.',
  ohneText: 'Auf dieser Seite steht kein Text, den ein Programm lesen kann.',
  ohneName: 'Dokument',
} as const

export const schreiben = {
  nichtDruckbar: (zeichen: string) => `Diese Zeichen können wir nicht drucken: ${zeichen}`,
}
