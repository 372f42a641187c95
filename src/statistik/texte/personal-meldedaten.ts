/** Words of the data that the report asks for. Staff reads German only. */

export const meldefelder = {
  familienstand: 'Familienstand',
  familienstaende: {
    ledig: 'ledig',
    verheiratet: 'verheiratet oder Lebenspartnerschaft',
    getrennt: 'getrennt lebend',
    geschieden: 'geschieden',
    verwitwet: 'verwitwet',
  },
  staatsangehoerigkeit: 'Staatsangehörigkeit',
  staatHinweis: 'Zwei Buchstaben nach ISO\u00a03166: DE, SY, UA. Staatenlos: XX.',
  aufenthalt: 'Aufenthaltsstatus',
  aufenthalte: {
    freizuegig: 'freizügigkeitsberechtigt (EU, EWR, Schweiz)',
    niederlassung: 'Niederlassungserlaubnis',
    aufenthaltserlaubnis: 'Aufenthaltserlaubnis',
    schutz: 'Schutzberechtigung, §\u00a025 Abs.\u00a01 oder 2 AufenthG',
    voruebergehend: 'vorübergehender Schutz, §\u00a024 AufenthG',
    anderer: 'anderer Titel',
  },
  migration: 'Migrationshintergrund',
  migrationen: { kein: 'keiner', eigen: 'selbst zugewandert', eltern: 'ein Elternteil zugewandert', unbekannt: 'keine Angabe gemacht' },
  rvnr: 'Rentenversicherungsnummer',
  rvnrHinweis: 'Zwölf Zeichen, 65180783J003. Nur soweit bekannt.',
  erwerbsminderung: 'Erwerbsminderung',
  erwerbsminderungen: { keine: 'keine', teilweise: 'teilweise', voll: 'voll auf Zeit' },
  berufsrueckkehr: 'Berufsrückkehrend nach §\u00a020 SGB\u00a0III',
  einreise: 'Jahr der Einreise nach Deutschland',
  einreiseHinweis: 'Vier Ziffern. Nur wer zugewandert ist und soweit bekannt.',
  berufsentfremdung: 'Vom Beruf entfremdet',
  entfremdungHinweis: 'Nach mehr als vier Jahren in an- oder ungelernter Arbeit, §\u00a081 Abs.\u00a02 SGB\u00a0III.',
  ausbildungsbeginn: 'Gewünschter Beginn der Ausbildung',
  ausbildungHinweis: 'Jahr und Monat: 2026-09. Nur wenn eine Ausbildung gewünscht ist.',
  zumutbar: 'Arbeit ist zumutbar, §\u00a010 SGB\u00a0II',
  zumutbarwahl: { ja: 'ja, kein Grund spricht dagegen' },
  zumutbarHinweis: 'Spricht ein Grund dagegen, steht er in der Potenzialanalyse.',
  jaNein: { ja: 'ja', nein: 'nein' },
  wohnungsart: 'Art der Unterkunft',
  wohnungsarten: {
    miete: 'Mietwohnung',
    eigentum: 'selbstgenutztes Eigentum',
    untermiete: 'Untermiete',
    heim: 'Heim oder Wohngruppe',
    notunterkunft: 'Notunterkunft',
    keine: 'keine Unterkunft',
  },
  baujahr: 'Baujahr des Hauses',
  baujahrHinweis: 'Vier Ziffern, soweit bekannt.',
  heizung: 'Heizung',
  heizungen: { gas: 'Gas', oel: 'Öl', fernwaerme: 'Fernwärme', strom: 'Strom oder Wärmepumpe', holz: 'Holz oder Kohle' },
} as const

/** What is missing or does not fit, by key; `wo` is the tab of the case where it is filled in. */
export const befunde = {
  'bg-nummer': { name: 'Nummer der Bedarfsgemeinschaft fehlt', wo: 'meldedaten' },
  kundennummer: { name: 'Kundennummer fehlt', wo: 'meldedaten' },
  geschlecht: { name: 'Geschlecht ist nicht erfasst', wo: 'angaben' },
  familienstand: { name: 'Familienstand fehlt', wo: 'meldedaten' },
  staatsangehoerigkeit: { name: 'Staatsangehörigkeit fehlt', wo: 'meldedaten' },
  aufenthalt: { name: 'Aufenthaltsstatus fehlt', wo: 'meldedaten' },
  anschrift: { name: 'Anschrift fehlt', wo: 'angaben' },
  wohnungsart: { name: 'Art der Unterkunft fehlt', wo: 'meldedaten' },
  wohnflaeche: { name: 'Wohnfläche fehlt', wo: 'angaben' },
  unterkunftskosten: { name: 'Leistung für Unterkunft ohne Angaben zu Miete oder Heizkosten', wo: 'angaben' },
  schulabschluss: { name: 'Schulabschluss fehlt', wo: 'potenzial' },
  berufsabschluss: { name: 'Berufsabschluss fehlt', wo: 'potenzial' },
  status: { name: 'Status am Arbeitsmarkt fehlt', wo: 'potenzial' },
  statusgrund: { name: 'Grund des Status fehlt', wo: 'potenzial' },
  zumutbarkeit: { name: 'Zumutbarkeit nach §\u00a010 SGB\u00a0II ist offen', wo: 'meldedaten' },
  ausbildungsbeginn: { name: 'Gewünschter Beginn der Ausbildung fehlt', wo: 'meldedaten' },
  'au-zeiten': { name: 'Geschützte Angabe fehlt', wo: 'meldedaten' }, // whoever may not see health reads no more than this
  plan: { name: 'Kein geltender Kooperationsplan', wo: 'plan' },
  massnahmeart: { name: 'Maßnahme ohne Schlüssel der Statistik', wo: 'massnahmen' },
  austrittsgrund: { name: 'Beendete Maßnahme ohne Grund des Austritts', wo: 'massnahmen' },
  'minderung-zu-lang': { name: 'Minderung länger als drei Monate', wo: 'angaben' },
  'zwei-bg': { name: 'Person steht in zwei Bedarfsgemeinschaften', wo: 'meldedaten' },
  'nummer-doppelt': { name: 'Zwei Personen des Falls haben dieselbe Kundennummer', wo: 'meldedaten' },
  'plan-ende': { name: 'Kooperationsplan endet, bevor er beginnt', wo: 'plan' },
  'massnahme-ende': { name: 'Austritt aus der Maßnahme liegt vor dem Eintritt', wo: 'massnahmen' },
  'arbeitslos-und-arbeit': { name: 'Als arbeitslos geführt trotz sozialversicherungspflichtiger Arbeit', wo: 'potenzial' },
  'status-lueckenlos': { name: 'Zwei Status gelten zugleich', wo: 'potenzial' },
} as const
export type Befundart = keyof typeof befunde

export const meldeseite = {
  titel: 'Meldedaten',
  fenster: 'Meldedaten – Tragwerk',
  vorspann:
    'Was §\u00a051b SGB\u00a0II mit der Datenverordnung verlangt, vollständig je Person und Monat. Lücken stehen als Aufgabe beim Fall und erledigen sich, sobald die Angabe da ist.',
  stand: (monat: string) => `Stand für ${monat}`,
  faelle: (n: number) => (n === 1 ? 'Ein Fall mit Leistung in diesem Monat.' : `${n.toLocaleString('de-DE')} Fälle mit Leistung in diesem Monat.`),
  vollstaendig: (n: number, von: number) => `${n.toLocaleString('de-DE')} von ${von.toLocaleString('de-DE')} Fällen sind vollständig.`,
  feld: 'Befund',
  anzahl: 'Fälle',
  keine: 'Keine Lücke und kein Widerspruch.',
  nichtGeprueft: 'Noch nicht geprüft. Die Prüfung läuft jede Nacht.',
  pruefen: 'Jetzt prüfen',
  geprueft: 'Geprüft.',
  wenige: 'höchstens 10',
  faelleTitel: 'Fälle mit Befund',
  faelleNicht: 'Namen und Aktenzeichen sieht, wer Fälle öffnen darf.',
  spalten: { fall: 'Fall', fehlt: 'Befund' },
  lieferung: 'Lieferung',
  lieferungText:
    'Eine Datei mit den sieben Inhaltsgruppen der Datenverordnung, je Fall und Monat. Wer schon geliefert ist, kommt nur wieder, wenn sich der Monat geändert hat. Das Format ist ein eigenes: Schema und Schlüssel von XSozial-BA-SGB\u00a0II ließen sich nicht einsehen. Die Übersetzung dorthin ist ein eigener Baustein.',
  erstellen: 'Lieferung zusammenstellen',
  bestellt: 'Die Lieferung wird zusammengestellt. Sie steht hier, sobald sie fertig ist.',
  schonBestellt: 'Es wird schon eine Lieferung zusammengestellt.',
  lauf: (erledigt: number, faelle: number, monat: string) =>
    `Lieferung bis ${monat} wird zusammengestellt: ${erledigt.toLocaleString('de-DE')} von ${faelle.toLocaleString('de-DE')} Fällen.`,
  felder: 'Felder und Herkunft ansehen',
  keineLieferung: 'Noch keine Lieferung.',
  lieferSpalten: { am: 'Erstellt', monat: 'bis Monat', saetze: 'Sätze', geaendert: 'davon geändert', fassung: 'Fassung', datei: 'Datei' },
  laden: (monat: string) => `Lieferung bis ${monat} laden`,
  zweckLaden: 'Lieferung nach § 51b SGB II',
} as const

export const fallseite = {
  titel: 'Meldedaten',
  vorspann:
    'Was die Statistik nach §\u00a051b SGB\u00a0II über diesen Fall braucht. Angaben aus dem Fall und aus der Potenzialanalyse werden übernommen.',
  zweck: 'Meldedaten des Falls vervollständigen',
  offen: 'Was noch fehlt oder nicht zusammenpasst',
  nichtsOffen: 'Die Meldedaten sind vollständig.',
  ohneMonat: 'Für diesen Fall gibt es noch keinen Bescheid. Gemeldet wird ab dem ersten Monat, über den entschieden ist.',
  ausfuellen: 'Dort ausfüllen',
  haushalt: 'Bedarfsgemeinschaft und Unterkunft',
  person: (name: string) => name,
  bgNummer: 'Nummer der Bedarfsgemeinschaft',
  bgHinweis: 'Fünf Ziffern, BG, sieben Ziffern: 12345BG0012345.',
  kundennummer: 'Kundennummer',
  kundenHinweis: 'Drei Ziffern, ein Buchstabe, sechs Ziffern: 123A456789.',
  auFehlt: 'Zeit einer Arbeitsunfähigkeit ohne Bescheinigung',
  au: (n: number) =>
    n === 0
      ? 'Arbeitsunfähigkeit: keine Bescheinigung'
      : n === 1
        ? 'Arbeitsunfähigkeit: eine Bescheinigung'
        : `Arbeitsunfähigkeit: ${n} Bescheinigungen`,
  auZeit: (von: string, bis: string) => `${von} bis ${bis}`,
  auVon: 'Erster Tag laut Bescheinigung',
  auBis: 'Letzter Tag laut Bescheinigung',
  auSpeichern: 'Bescheinigung eintragen',
  auTage: 'Bitte geben Sie den ersten und den letzten Tag an; der letzte liegt nicht vor dem ersten.',
  auZukunft: 'Die Arbeitsunfähigkeit kann nicht erst in der Zukunft beginnen.',
  keineAngabe: 'noch nicht erfasst',
  speichern: 'Speichern',
  gespeichert: 'Gespeichert.',
  nichtGespeichert: 'Nicht gespeichert',
  geschuetzt: 'erfasst, für Sie nicht sichtbar',
  satz: 'So wird gemeldet',
  satzText: (monat: string) => `Satz für ${monat}, ohne Angaben zur Gesundheit.`,
} as const

export const meldefehler = {
  bgForm: 'Die Nummer hat fünf Ziffern, dann BG oder //, dann sieben Ziffern.',
  bgSchonDa: 'Diese Nummer gehört schon zu einem anderen Fall.',
  kundennummer: 'Eine Kundennummer hat drei Ziffern, einen Buchstaben und sechs Ziffern: 123A456789.',
  form: (name: string) => `„${name}“ hat nicht die verlangte Form.`,
  unbekannt: 'Diese Angabe gibt es nicht.',
} as const

export const meldevorgang = {
  titel: 'Meldedaten ergänzen',
  fehlt: (namen: readonly string[]) => namen.join(', '),
} as const
