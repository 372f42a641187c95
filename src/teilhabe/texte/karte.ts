import { alsEuro, alsMonat, mitFestenAbstaenden as f } from '../../platform/ui/zahl.ts'

/** Words of the printed voucher. Its reader is the provider: German in every language of the page around it. */
export const karte = {
  titel: 'Gutschein',
  untertitel: 'Bildung und Teilhabe',
  nummer: 'Nummer',
  fuer: 'Für',
  leistung: 'Leistung',
  zeitraum: 'Zeitraum',
  umfang: 'Umfang',
  wert: 'Wert',
  einzuloesen: 'Einzulösen bis',
  qr: 'QR-Code: Gutschein im Anbieterbereich einlösen',
  zeit: (von: string, bis: string) => (von === bis ? alsMonat(von) : `${alsMonat(von)} bis ${alsMonat(bis)}`),
  was: (art: string, zweck: string) => (zweck === '' ? art : `${art}: ${zweck}`),
  pauschal: (cent: number) => `${alsEuro(cent / 100)} im Monat`,
  ganz: (cent: number) => `einmal bis zu ${alsEuro(cent / 100)}`,
  jeEssen: (anzahl: number, cent: number) => `bis zu ${anzahl} Essen im Monat, je ${alsEuro(cent / 100)}`,
  jeStunde: (anzahl: number, cent: number) =>
    anzahl === 1 ? `1 Stunde im Monat, ${alsEuro(cent / 100)}` : `bis zu ${anzahl} Stunden im Monat, je ${alsEuro(cent / 100)}`,
  insgesamt: (cent: number) => `${alsEuro(cent / 100)} insgesamt`,
  anbieter: 'Für den Anbieter',
  schritte: (adresse: string) => [
    `Lösen Sie die Nummer ein: ${adresse}`,
    'Melden Sie dort nach jedem Monat, was genutzt wurde, und reichen Sie Ihre Rechnung ein.',
    'Wir zahlen an Sie, nicht die Familie. Bis zum Wert des Gutscheins verlangen Sie bitte nichts von ihr.',
  ],
  regel: f('Gilt nur für die genannte Person und nur einmal. Keine Auszahlung in bar. Ohne Zugang zum Anbieterbereich wenden Sie sich bitte an uns.'),
  uebung: 'Übungsdaten. Dieser Gutschein ist nichts wert.',
} as const
