/** Words about orders to pay and claims, which only staff reads; German only. */

export const zwecke = {
  anordnen: 'Zahlung anordnen',
  stornieren: 'Anordnung stornieren',
  fordern: 'Forderung erheben',
  eingang: 'Zahlungseingang buchen',
  eingangZurueck: 'Zahlungseingang zurücknehmen',
} as const

/** Orders that are neither a benefit of the ledger nor an instrument. */
export const weitereLeistungen: Readonly<Record<string, string>> = { reisekosten: 'Reisekosten', grundsicherung: 'Grundsicherungsgeld' }

/** In place of a service that tells about health. */
export const kommunaleLeistung = 'Eingliederungsleistung'

export const stornoSaetze = {
  ohneGrund: 'Schreiben Sie, warum die Anordnung storniert wird.',
  nichtGefunden: 'Diese Anordnung gibt es nicht.',
  schonBezahlt: 'Die Anordnung ist schon bezahlt. Was zu viel gezahlt ist, muss zurückgefordert werden.',
} as const

export const eingangSaetze = {
  keinBetrag: 'Bitte geben Sie einen Betrag über 0\u00a0€ ein.',
  zukunft: 'Der Tag des Eingangs liegt in der Zukunft.',
  nichtGefunden: 'Diese Forderung gibt es nicht.',
  ohneGrund: 'Schreiben Sie, warum der Eingang falsch gebucht war.',
  keinEingang: 'Diesen Eingang gibt es nicht.',
  schonZurueck: 'Dieser Eingang ist schon zurückgenommen.',
  zuViel: 'Eingegangen ist mehr, als offen ist. Bitte klären Sie, wozu der Rest gehört.',
} as const

/** On the case page about payments. */
export const fallAnordnungen = {
  titel: 'Weitere Anordnungen',
  text: 'Förderungen, Rechnungen und Reisekosten. Jede wird mit dem nächsten Zahllauf nach ihrem Tag gezahlt.',
  tabelle: 'Anordnungen neben der monatlichen Leistung',
  spalten: { wofuer: 'Wofür', monat: 'Monat', an: 'An', haushaltsstelle: 'Haushaltsstelle', faellig: 'fällig', betrag: 'Betrag', stand: 'Stand' },
  staende: { offen: 'offen', 'im-lauf': 'im Zahllauf', bezahlt: 'bezahlt', storniert: 'storniert' },
  bezahltAm: (tag: string) => `bezahlt am ${tag}`,
  storniert: (grund: string) => `storniert: ${grund}`,
} as const

export const fallForderungen = {
  titel: 'Forderungen',
  tabelle: 'Forderungen des Jobcenters',
  spalten: { kassenzeichen: 'Kassenzeichen', von: 'Von', grund: 'Grund', faellig: 'fällig', betrag: 'Betrag', offen: 'offen' },
} as const

/** The page of all claims. */
export const forderungsseite = {
  dokumenttitel: 'Forderungen – Tragwerk',
  titel: 'Forderungen',
  einleitung: 'Geld, das Betriebe, Anbieter oder Leistungsberechtigte zurückzahlen. Mahnen und Vollstrecken bleiben bei der Kasse.',
  zurueck: 'Zahlläufe',
  gebucht: 'Der Eingang ist gebucht.',
  gebuchtText: (zeichen: string, offen: string) => `${zeichen}: noch ${offen} offen.`,
  gebuchtGanz: (zeichen: string) => `${zeichen}: vollständig bezahlt.`,
  nichtGebucht: 'Der Eingang ist nicht gebucht.',
  offen: { titel: 'Offen', anzahl: (anzahl: number) => (anzahl === 1 ? 'in einer Forderung' : `in ${anzahl} Forderungen`) },
  filter: { name: 'Forderungen filtern', suchen: 'Suchen', beispiel: 'Name oder Kassenzeichen', nurOffene: 'nur offene', knopf: 'Filtern' },
  keine: 'Es gibt keine Forderung.',
  keineText: 'Eine Forderung entsteht, wenn ein Bescheid über eine Rückzahlung erlassen wird.',
  keineDazu: 'Dazu gibt es keine Forderung. Nehmen Sie einen Filter weg.',
  tabelle: (gezeigt: number, gesamt: number) => `${gezeigt} von ${gesamt} Forderungen, die neuesten zuerst`,
  seiten: 'Forderungen',
  spalten: { kassenzeichen: 'Kassenzeichen', von: 'Von', fall: 'Fall', faellig: 'fällig', betrag: 'Betrag', offen: 'offen', eingang: 'Eingang' },
  zumFall: 'Fall öffnen',
  staende: { offen: 'offen', teilweise: 'teilweise bezahlt', beglichen: 'bezahlt' },
  ueberfaellig: 'überfällig',
  eingang: (tag: string, betrag: string, von: string) => `${tag}: ${betrag}${von === '' ? '' : `, gebucht von ${von}`}`,
  zurueckgenommen: (tag: string, betrag: string, grund: string, von: string) =>
    `${tag}: ${betrag} zurückgenommen${von === '' ? '' : ` von ${von}`}: ${grund}`,
  zurueckTitel: 'Der Eingang ist zurückgenommen.',
  zuruecknehmen: {
    titel: 'Zurücknehmen',
    fuer: (tag: string, betrag: string) => `Eingang vom ${tag} über ${betrag} zurücknehmen`,
    grund: 'Warum er falsch gebucht war',
    knopf: 'Eingang zurücknehmen',
  },
  buchen: {
    titel: 'Eingang buchen',
    fuer: (zeichen: string) => `Eingang buchen für ${zeichen}`,
    betrag: 'Betrag in Euro',
    tag: 'eingegangen am',
    knopf: 'Buchen',
  },
} as const
