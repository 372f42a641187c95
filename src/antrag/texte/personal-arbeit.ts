/** What the use cases answer to staff, note in the case and put on the work list; German only. */

/** Why something was opened, for the record of readings. */
export const zwecke = {
  pruefung: 'Prüfung des Antrags',
  anforderung: 'Anforderung von Nachweisen',
  brief: 'Brief ansehen',
  fragenLesen: 'Fragen lesen',
  fragenBeantworten: 'Fragen beantworten',
} as const

/** Where a fact comes from. */
export const quellen = {
  antrag: (nummer: string) => `Antrag ${nummer}`,
  seite: (nummer: string, seite: string) => `Antrag ${nummer}, Seite ${seite}`,
  meldung: (nummer: string) => `Meldung ${nummer}`,
} as const

const RUECKFRAGE = 'Rückfrage'
const UNTERLAGEN = 'Unterlagen eingegangen'

/** Pieces of work, as the list names them. */
export const vorgaenge = {
  erstantrag: (name: string) => `Erstantrag: ${name}`,
  nichtAusgefuellt: 'Antrag noch nicht ausgefüllt',
  entscheidung: 'Entscheidung, §\u00a088 SGG',
  antworten: (anzahl: number) => (anzahl === 1 ? 'eine Antwort' : `${anzahl} Antworten`),
  weitereNachweise: (anzahl: number) => `${anzahl} weitere Nachweise`,
  aenderung: (was: string, ab: string) => `Änderung: ${was} ab ${ab}`,
  nachweise: (fall: string) => `Nachweise: ${fall}`,
  mitwirkung: 'Mitwirkung, §\u00a066 SGB\u00a0I',
  rueckfrage: RUECKFRAGE,
  rueckfrageZu: (fall: string) => `${RUECKFRAGE}: ${fall}`,
  antwortDa: 'Antwort da',
  aufRueckfrage: 'Antwort auf Rückfrage',
  unterlagen: UNTERLAGEN,
  unterlagenMit: (was: string) => `${UNTERLAGEN}: ${was}`,
} as const

/** Notes in the case. */
export const vermerke = {
  alleNachweise: (tag: string) => `Alle Nachweise der Anforderung vom ${tag} sind da.`,
  alleFragen: (tag: string) => `Alle Fragen vom ${tag} sind beantwortet.`,
  zurueckgenommen: 'Übernahme aus dem Antrag zurückgenommen',
} as const

/** The application finds its case. */
export const zuordnung = {
  schonZugeordnet: 'Dieser Antrag gehört schon zu einem Fall.',
  keinFall: 'Diesen Fall gibt es nicht.',
  geradeZugeordnet: 'Jemand anderes hat diesen Antrag gerade zugeordnet.',
  nichtOeffnen: 'Diesen Fall können Sie nicht öffnen.',
  zuerstZuordnen: 'Bitte ordnen Sie den Antrag zuerst einem Fall zu.',
  geschuetzterFall: 'geschützter Fall',
  geschuetzt: 'geschützt',
  gruende: {
    gleich: 'Name und Geburtsdatum sind gleich',
    nachname: 'Geburtsdatum und Nachname sind gleich',
    vorname: 'Geburtsdatum und Vorname sind gleich',
    dreher: 'Name ist gleich, Geburtsdatum ähnlich',
  },
} as const

/** Answers are decided one by one. */
export const pruefung = {
  nurPruefung: 'Das entscheidet die Leistungssachbearbeitung.',
  fremdeFrage: 'Diese Frage gehört nicht zu diesem Antrag.',
  waehlen: 'Bitte wählen Sie eine der Möglichkeiten.',
  wartet: 'Die Frage dazu ist gesendet und noch nicht beantwortet. Kam die Antwort auf anderem Weg, tragen Sie sie bitte ein.',
  entschieden: 'Über diese Antwort ist schon entschieden.',
  leereFrage: 'Bitte schreiben Sie, was Sie fragen möchten.',
  personFehlt: 'Diese Person gehört noch nicht zum Fall. Bitte übernehmen Sie zuerst ihren Namen.',
  nichtsZurueck: 'Es gibt nichts, das zurückgenommen werden kann.',
  frageWeg: 'Diese Frage ist schon gesendet oder erledigt.',
  ungeprueft: (anzahl: number) => (anzahl === 1 ? 'Eine Antwort ist noch nicht geprüft.' : `${anzahl} Antworten sind noch nicht geprüft.`),
  ungesendet: 'Es sind noch Fragen gemerkt, die nicht gesendet sind. Bitte senden Sie sie oder ziehen Sie sie zurück.',
} as const

/** Questions, and answers that staff notes. */
export const rueckfrage = {
  frist: (tage: number) => `Die Frist muss mindestens ${tage} Tage lang sein.`,
  keineGemerkt: 'Es ist keine Frage gemerkt, die noch nicht gesendet ist.',
  leereAntwort: 'Bitte schreiben Sie, was geantwortet wurde.',
  schonBeantwortet: 'Diese Frage ist schon beantwortet.',
} as const

/** Requests for evidence. */
export const anfordern = {
  keinPunkt: 'Bitte wählen Sie mindestens einen Nachweis aus.',
  frist: (tage: number) => `Die Frist muss mindestens ${tage} Tage lang sein, sonst ist sie nicht angemessen (§\u00a066 Abs.\u00a03 SGB\u00a0I).`,
  erledigt: 'erledigt',
} as const

/** What stands around the answers of an application. */
export const eingangsblick = {
  kanal: { portal: 'über das Portal', papier: 'auf Papier', 'vor-ort': 'vor Ort' },
  sprache: { einfach: 'in Einfacher Sprache', en: 'auf Englisch' },
  weissNicht: 'Die Person weiß es nicht. Bitte klären.',
  personEntscheidet: 'Hier entscheidet eine Person, nicht das Programm.',
  hatNicht: (nachweis: string, warum: string) => `${nachweis}: hat die Person nicht. ${warum}`,
  fehlt: (nachweis: string) => `${nachweis} fehlt.`,
  ohneBerechnung: 'Ändert nichts an der Berechnung.',
  ohneWirkung: 'Ändert den Anspruch nicht.',
  wirkung: (betrag: string) => `Wirkung: ${betrag}\u00a0€ im Monat.`,
} as const
