/** Sentences about the facts and the work of a case: what is wrong, what has changed, what is to be heeded. Staff reads German only. */

const unbekannt = 'Diese Angabe gibt es in diesem Fall nicht.'

/** Why a fact was not entered. */
export const angabefehler = {
  unbekannt,
  keineAngabe: 'Diese Angabe gibt es nicht.',
  ersetzteFehlt: 'Die Angabe, die ersetzt werden soll, gibt es in diesem Fall nicht.',
  keineArt: 'Diese Art von Angabe gibt es nicht.',
  keinFall: 'Diesen Fall gibt es nicht.',
  fremd: 'Diese Person oder dieses Dokument gehört nicht zum Fall.',
  eigensBewilligt:
    'Diese Leistung für Bildung und Teilhabe ist für diese Zeit schon mit einem eigenen Bescheid bewilligt. Der Monatsbescheid würde sie doppelt zahlen.',
  zweiAngaben: (name: string) => `An diesem Tag gelten zwei Angaben „${name}“. Bitte nehmen Sie zuerst eine davon zurück.`,
  grund: 'Bitte geben Sie einen Grund an.',
  tage: 'Bitte geben Sie Beginn und Ende als Datum an.',
  zurueckgenommen: (wer: string, name: string) => `${wer} hat „${name}“ inzwischen zurückgenommen.`,
  geaendert: (wer: string, name: string, ab: string) => `${wer} hat „${name}“ inzwischen geändert: gilt jetzt ab ${ab}.`,
  geaendertBis: (wer: string, name: string, ab: string, bis: string) => `${wer} hat „${name}“ inzwischen geändert: gilt jetzt ab ${ab} bis ${bis}.`,
  neuerStand: 'Bitte sehen Sie sich den neuen Stand an.',
  brauchtPerson: (name: string) => `„${name}“ gehört zu einer Person. Bitte wählen Sie, zu welcher.`,
  ohnePerson: (name: string) => `„${name}“ gilt für den ganzen Haushalt, nicht für eine Person.`,
  endeVorBeginn: 'Das Ende liegt vor dem Beginn.',
  nurEinMonat: (name: string) => `„${name}“ gilt immer nur für einen Monat. Bitte geben Sie einen Beginn und ein Ende im selben Monat an.`,
} as const

/** What the form of a fact answers. */
export const formularfehler = {
  unbekannt,
  art: 'Bitte wählen Sie eine Art von Angabe.',
  ab: 'Bitte geben Sie an, ab wann das gilt.',
  quelle: 'Bitte geben Sie an, woher Sie das wissen.',
  pflicht: (label: string) => `Bitte füllen Sie „${label}“ aus.`,
  zu: (label: string, satz: string) => `${label}: ${satz}`,
  tag: 'Bitte geben Sie ein Datum an.',
  auswahl: 'Bitte wählen Sie etwas aus der Liste.',
  betrag: 'Bitte geben Sie einen Betrag an, zum Beispiel 480,50.',
  zahl: 'Bitte geben Sie eine Zahl an.',
  ganzeZahl: 'Bitte geben Sie eine ganze Zahl an.',
} as const

/** Where a change came from that was undone. */
export const rueckgaengig = 'Änderung rückgängig gemacht'

/** Whom rows name that no account wrote. */
export const system = 'System'

/** How values and times stand in a line. */
export const anzeige = {
  monate: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ja: 'ja',
  nein: 'nein',
  und: 'und',
  ab: (tag: string) => `ab ${tag}`,
  zeit: (von: string, bis: string) => `${von} bis ${bis}`,
} as const

/** What does not fit together among the facts of a case. */
export const befunde = {
  was: (name: string) => `„${name}“`,
  bei: (person: string) => ` bei ${person}`,
  doppelt: (was: string, ab: string) => `${was}: Ab dem ${ab} gelten zwei Angaben zugleich. Nehmen Sie eine davon zurück.`,
  luecke: (was: string, von: string, bis: string) => `${was}: Vom ${von} bis ${bis} ist nichts bekannt.`,
} as const

/** Why a month has no one value. */
export const monatswerte = {
  ueberschneidung: (was: string, monat: string) => `${was}: Im ${monat} gelten zwei verschiedene Angaben zugleich. Bitte nehmen Sie eine zurück.`,
  wechsel: (was: string, am: string, rat: string) => `${was} ändert sich am ${am}. ${rat}`,
  erstAb: (was: string, ab: string, rat: string) => `${was} gilt erst ab dem ${ab}. ${rat}`,
  nichtMehr: (was: string, am: string, rat: string) => `${was} gilt am ${am} nicht mehr. ${rat}`,
  ganzerMonat: (monat: string) => `Die Berechnung kennt einen Wert je Monat: Bitte legen Sie fest, was für den ganzen ${monat} gilt.`,
} as const

/** Why a month cannot be calculated from the facts. */
export const fallfehler = {
  niemand: (monat: string) => `Im ${monat} gehört niemand zum Haushalt.`,
  stammFehlt: (nr: number) => `Name und Geburtsdatum fehlen bei Person ${nr}.`,
  erstAb: (tag: string) => `gehört erst ab dem ${tag} zum Haushalt`,
  nurBis: (tag: string) => `gehört nur bis zum ${tag} zum Haushalt`,
  teilDesMonats: (vorname: string, wann: string, monat: string) =>
    `${vorname} ${wann}. Wer nur einen Teil des Monats dazugehört, kann noch nicht berechnet werden: Bitte legen Sie fest, ob ${vorname} im ${monat} ` +
    'schon oder noch dazugehört. Bei einem Kind, das zeitweise bei einem Elternteil lebt, geben Sie stattdessen die Tage im Haushalt an.',
} as const

/** What staff heeds before it writes or calls. */
export const erreichbarkeit = {
  uebergabe: 'Keine Post an die Wohnung. Briefe werden persönlich übergeben.',
  anders: (anschrift: string) => `Keine Post an die Wohnung. Briefe gehen an: ${anschrift}.`,
  keinAnruf: 'Nicht anrufen.',
  keineMailbox: 'Nicht auf die Mailbox sprechen.',
  zeiten: (zeiten: string) => `Anruf sicher: ${zeiten}`,
  keineMail: 'Keine E-Mails.',
  getrennt: 'Das Konto ist mit dem Fall nicht mehr verbunden.',
  mailUnerwuenscht: 'Die Person möchte keine E-Mails.',
} as const

export const vermerke = {
  leer: 'Der Vermerk ist noch leer.',
  zuLang: 'Ein Vermerk hat höchstens 20.000 Zeichen. Bitte teilen Sie ihn.',
} as const

/** In the place of the name of a case that who looks may not see. */
export const geschuetzterFall = 'geschützter Fall'

export const vorgangsarten = {
  erstantrag: 'Erstantrag',
  weiterbewilligung: 'Weiterbewilligung',
  aenderung: 'Änderung',
  anforderung: 'Anforderung',
  wiedervorlage: 'Wiedervorlage',
  nachricht: 'Nachricht',
  rueckfrage: 'Rückfrage',
  integration: 'Weg in Arbeit',
  foerderung: 'Förderung',
  termin: 'Termin',
  pflicht: 'Pflichten',
  massnahme: 'Maßnahme',
  meldedaten: 'Meldedaten',
  teilhabe: 'Bildung und Teilhabe',
} as const

export const vorgangsstaende = {
  neu: 'neu',
  'in-pruefung': 'in Prüfung',
  'nachweis-offen': 'Nachweis fehlt',
  entwurf: 'Entwurf',
  'in-freigabe': 'in Freigabe',
  zurueckgegeben: 'zurückgegeben',
  erlassen: 'erlassen',
  erledigt: 'erledigt',
} as const
