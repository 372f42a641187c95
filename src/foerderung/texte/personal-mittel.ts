import { alsEuro, NBSP } from '../../platform/ui/zahl.ts'

/** Words of the page about the Eingliederungstitel, which only staff reads; German only. */

export const titelNamen = {
  vermittlungsbudget: `Vermittlungsbudget (§${NBSP}44 SGB${NBSP}III)`,
  aktivierung: `Aktivierung und Eingliederung (§${NBSP}45 SGB${NBSP}III)`,
  jugend: 'Hilfen für junge Menschen (EQ, AsA, BOP)',
  egz: `Eingliederungszuschuss (§§${NBSP}88 bis 92 SGB${NBSP}III)`,
  einstiegsgeld: `Einstiegsgeld (§${NBSP}16b)`,
  selbstaendigkeit: `Selbständige (§${NBSP}16c)`,
  arbeitsgelegenheiten: `Arbeitsgelegenheiten (§${NBSP}16d)`,
  p16e: `Langzeitleistungsbeziehende (§${NBSP}16e)`,
  p16f: `Freie Förderung (§${NBSP}16f)`,
  p16h: `Schwer zu erreichende junge Menschen (§${NBSP}16h)`,
  p16i: `Teilhabe am Arbeitsmarkt (§${NBSP}16i)`,
  p16k: `Ganzheitliche Betreuung (§${NBSP}16k)`,
  'weiterbildung-alt': `Weiterbildung und Reha, laufende Fälle (§${NBSP}66a)`,
  verwaltung: 'Verwaltungskosten',
  p16a: `Kommunale Leistungen (§${NBSP}16a)`,
} as const

const euro = (cent: number): string => alsEuro(cent / 100)

/** Why money could not be planned, reserved or shifted, and what helps. */
export const mittelFehler = {
  titel: 'Diesen Titel gibt es nicht.',
  jahr: 'Das Haushaltsjahr fehlt. Schreiben Sie es mit vier Ziffern.',
  grund: 'Der Grund fehlt. Schreiben Sie, warum sich der Ansatz ändert.',
  negativ: 'Ein Ansatz kann nicht kleiner als null sein.',
  gleich: 'Der Ansatz ist schon so hoch. Es ändert sich nichts.',
  gleicherTitel: 'Wählen Sie zwei verschiedene Titel.',
  keinBetrag: 'Der Betrag fehlt. Er muss größer als null sein.',
  kommune: `Die kommunalen Leistungen nach §${NBSP}16a gehören nicht zum Gesamtbudget des Bundes. Dorthin lässt sich nichts umschichten.`,
  zuWenigFrei: (titel: string, frei: number) => `${titel}: Frei sind nur ${euro(frei)}. Mehr lässt sich hier nicht wegnehmen.`,
  nichtGebunden: (cent: number) => `Gebunden sind hier nur noch ${euro(cent)}. Mehr lässt sich nicht freigeben.`,
} as const

/** Warnings, and reasons not to grant. */
export const mittelSaetze = {
  nichtGenug: (titel: string, jahr: number, frei: number, cent: number) =>
    `${titel}, Haushaltsjahr ${jahr}: Frei sind ${euro(frei)}, gebraucht werden ${euro(cent)}. Schichten Sie um oder fördern Sie weniger.`,
  keinPlan: (titel: string, jahr: number, cent: number) =>
    `${titel}, Haushaltsjahr ${jahr}: Es gibt noch keinen Plan. ${euro(cent)} werden im Voraus gebunden (Verpflichtungsermächtigung).`,
  bald: (titel: string, jahr: number, prozent: number) => `${titel}, Haushaltsjahr ${jahr}: ${prozent}${NBSP}% des Plans sind vergeben.`,
  ueberplant: (titel: string, jahr: number, cent: number) =>
    `${titel}, Haushaltsjahr ${jahr}: Es ist ${euro(cent)} mehr gebunden und ausgegeben als geplant.`,
  p16fGrenze: (jahr: number, grenze: number, vergeben: number) =>
    `Freie Förderung (§${NBSP}16f), Haushaltsjahr ${jahr}: Vergeben wären ${euro(vergeben)}. Erlaubt sind höchstens 10${NBSP}% der Eingliederungsmittel, das sind ${euro(grenze)} (§${NBSP}16f Abs.${NBSP}2 Satz${NBSP}5).`,
  p16fBald: (jahr: number, grenze: number, vergeben: number) =>
    `Freie Förderung (§${NBSP}16f), Haushaltsjahr ${jahr}: Vergeben sind ${euro(vergeben)} von höchstens ${euro(grenze)} (10${NBSP}% der Eingliederungsmittel). Bald ist die Grenze erreicht.`,
  p16fUeber: (jahr: number, grenze: number, vergeben: number) =>
    `Freie Förderung (§${NBSP}16f), Haushaltsjahr ${jahr}: Vergeben sind ${euro(vergeben)}. Das ist mehr als 10${NBSP}% der Eingliederungsmittel (${euro(grenze)}).`,
} as const

/** The page. */
export const mittelSeite = {
  dokumenttitel: (jahr: number) => `Mittel ${jahr}`,
  titel: (jahr: number) => `Mittel ${jahr}`,
  jahre: 'Haushaltsjahr',
  eckwerte: 'Eingliederungstitel zusammen',
  geplant: 'geplant',
  gebunden: 'gebunden',
  ausgegeben: 'ausgegeben',
  frei: 'frei',
  prognose: 'Prognose zum Jahresende',
  warnungen: 'Das braucht Aufmerksamkeit',
  keineWarnung: 'Kein Titel ist knapp.',
  tabelle: (jahr: number) => `Titel im Haushaltsjahr ${jahr}: geplant, gebunden, ausgegeben, frei, Prognose`,
  spalten: { titel: 'Titel', geplant: 'Geplant', gebunden: 'Gebunden', ausgegeben: 'Ausgegeben', frei: 'Frei', prognose: 'Prognose' },
  summeEgt: 'Eingliederungstitel',
  csv: 'Als CSV herunterladen',
  leer: 'Für dieses Jahr ist noch nichts geplant.',
  leerText: 'Legen Sie unten einen Ansatz fest. Bindungen aus früheren Bewilligungen stehen schon in der Tabelle.',
  verlauf: (titel: string) => `Verlauf und Prognose: ${titel}`,
  alleTitel: 'Eingliederungstitel zusammen',
  zeige: 'Titel im Bild',
  zeigen: 'Zeigen',
  prognoseText: (sicher: string, erwartet: string, geplant: string) =>
    `Bis zum Jahresende sind ${sicher} bezahlt oder gebunden. Kommen weiter so viele neue Bewilligungen hinzu wie in den letzten drei vollen Monaten, werden es ${erwartet}. Geplant sind ${geplant}.`,
  bild: {
    bezahlt: 'bezahlt',
    gebunden: 'mit Gebundenem',
    erwartet: 'mit neuen Bewilligungen',
    plan: 'Plan',
    achse: 'Monate',
    euro: 'in Tausend €',
  },
  monatstabelle: (titel: string) => `${titel}: je Monat bezahlt, gebunden, erwartet und bisher zusammen`,
  monatsspalten: { monat: 'Monat', bezahlt: 'Bezahlt', gebunden: 'Gebunden', erwartet: 'Neu erwartet', zusammen: 'Zusammen bis dahin' },
  zahlen: 'Zahlen zum Bild',
  planen: 'Ansatz festlegen',
  umschichten: 'Umschichten',
  umschichtenText: `Eingliederungstitel und Verwaltungskosten decken sich gegenseitig (§${NBSP}46 Abs.${NBSP}1 Satz${NBSP}5 SGB${NBSP}II). Umgeschichtet wird nur, was frei ist.`,
  felder: { titel: 'Titel', betrag: 'Neuer Ansatz', grund: 'Grund', von: 'Von', nach: 'Nach', umBetrag: 'Betrag' },
  speichern: 'Ansatz speichern',
  umschichtenTun: 'Umschichten',
  geschichte: 'Wie der Plan zustande kam',
  keineGeschichte: 'Noch kein Eintrag.',
  eintrag: (art: 'plan' | 'umschichtung', gegentitel: string | undefined) =>
    art === 'plan' ? 'Ansatz' : gegentitel === undefined ? 'Umschichtung' : `Umschichtung mit ${gegentitel}`,
  gingNicht: 'Das ging nicht',
  gespeichert: 'Gespeichert.',
} as const

export const mittelCsv = ['Haushaltsjahr', 'Titel', 'Geplant', 'Gebunden', 'Ausgegeben', 'Frei', 'Prognose'] as const
