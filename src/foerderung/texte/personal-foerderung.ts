import { NBSP } from '../../platform/ui/zahl.ts'

/** Words of what staff does with grants; German only. */

export const standNamen = {
  entwurf: 'Entwurf',
  vorgelegt: 'wartet auf Freigabe',
  bewilligt: 'bewilligt',
  abgelehnt: 'abgelehnt',
  beendet: 'beendet',
  verworfen: 'verworfen',
  'laufend-alt': 'läuft nach altem Recht',
} as const

export const zwecke = {
  ansehen: 'Förderung ansehen',
  bearbeiten: 'Förderung bearbeiten',
  uebergabe: 'Übergabe an die Agentur für Arbeit',
} as const

/** Why something was not done, and what helps. */
export const foerderfehler = {
  nichtGefunden: 'Diese Förderung gibt es nicht.',
  falscherStand: 'Die Förderung ist in einem anderen Stand. Laden Sie die Seite neu.',
  veraltet: 'Die Förderung wurde inzwischen geändert. Laden Sie die Seite neu.',
  agentur: 'Diese Leistung bewilligt seit 2025 die Agentur für Arbeit. Hier lässt sie sich nicht bewilligen.',
  keinBetrag: 'Der Betrag steht noch nicht fest. Füllen Sie die Angaben zur Förderung aus.',
  ohneErmessen: 'Die Gründe fehlen. Schreiben Sie in eigenen Worten, warum in diesem Fall gefördert wird.',
  eigeneWorte: (zeichen: number) =>
    `Schreiben Sie die Gründe in eigenen Worten, mindestens ${zeichen} Zeichen. Angekreuzte Sätze allein reichen nicht.`,
  ausgeschlossen: (satz: string) => `Eine Voraussetzung fehlt: ${satz}`,
  offen: (name: string, satz: string) => `Noch offen: ${name}. ${satz}`,
  traegerkosten: 'Kosten des Trägers gehen an den Träger. Wählen Sie ihn als Empfänger; die Entschädigung gibt er weiter.',
  keinEmpfaenger: 'Wählen Sie, wer das Geld erhält.',
  ohneIban: (name: string) => `${name}: Die IBAN fehlt oder ist ungültig. Ohne sie kann nicht gezahlt werden.`,
  ohneAnschrift: (name: string) => `${name}: Die Anschrift fehlt. Ohne sie kann der Bescheid nicht zugestellt werden.`,
  ohneAblehnungsgrund: 'Der Grund fehlt. Schreiben Sie, warum abgelehnt wird.',
  endeVorBeginn: 'Das Ende liegt vor dem Beginn der Förderung.',
  endeNachEnde: 'Die Förderung endet schon vorher.',
  ohneGrund: 'Der Grund fehlt.',
  teilFehlt: 'Diesen Monat gibt es in der Förderung nicht.',
  teilErledigt: 'Dieser Monat ist schon angeordnet oder gestrichen.',
  zuViel: 'Der Nachweis ist höher als bewilligt. Bewilligen Sie den höheren Betrag mit einem neuen Bescheid.',
  rueckzahlungLiegtVor: 'Eine Rückforderung zu dieser Förderung wartet auf Freigabe. Warten Sie, bis sie entschieden ist.',
  aenderungLiegtVor: 'Eine Änderung dieser Förderung wartet auf Freigabe. Warten Sie, bis sie entschieden ist.',
  schonRueckzahlung: 'Es gibt schon eine Rückzahlung zu dieser Förderung.',
  keineRueckzahlung: 'Nach der Berechnung ist nichts zurückzuzahlen.',
  nichtAngehoert: `Vor der Rückforderung steht die Anhörung (§${NBSP}24 SGB${NBSP}X).`,
  fristLaeuft: (bis: string) => `Die Frist zur Anhörung läuft noch bis zum ${bis}. Eine Antwort ist noch nicht da.`,
  unterrichtung: 'Bestätigen Sie, dass die Person unterrichtet ist.',
} as const

export const schritte = {
  angelegt: 'Entwurf angelegt',
  geaendert: 'Entwurf geändert',
  vorgelegt: 'zur Freigabe vorgelegt',
  zurueck: 'zurückgegeben oder zurückgezogen',
  bewilligt: 'bewilligt',
  abgelehnt: 'abgelehnt',
  beendet: 'beendet',
  gesenkt: 'Betrag gesenkt',
  aenderungEntworfen: 'Änderung entworfen',
  aenderungVerworfen: 'Änderung verworfen',
  neuBerechnet: 'neu berechnet',
  belegt: 'Nachweis erfasst',
  anhoerung: 'Anhörung verschickt',
  antwort: 'Antwort zur Anhörung erfasst',
  rueckforderung: 'Rückzahlung gefordert',
  rueckzahlungEntfaellt: 'Rückzahlung entfällt',
  alt: 'laufender Fall übernommen',
  rechnung: 'über eine Rechnung des Trägers bezahlt',
  aufhebung: 'Aufhebungsbescheid erlassen',
} as const

export const gruende = {
  beendet: 'Förderung beendet',
  geaendert: 'neu berechnet',
  wenigerNachgewiesen: 'weniger nachgewiesen als bewilligt',
  rechnung: 'über eine Rechnung des Trägers bezahlt',
} as const

/** Remittance text of a payment: nothing that discloses more than needed. */
export const zahlzweck = (aktenzeichen: string, monat: string): string => `${aktenzeichen} ${monat.slice(5, 7)}/${monat.slice(0, 4)}`
