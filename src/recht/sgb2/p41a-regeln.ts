import { alsEuro } from '../grundlage/geld.ts'
import { regel, sgb2 } from '../grundlage/nachweis.ts'

/** What a person got too much in a month; a Sofortzuschlag that the final decision does not give stays (sec. 72 (2)). */
export const ueberzahlungRegel = regel({
  schluessel: 'p41a.ueberzahlung',
  name: 'Überzahlung im Monat',
  fundstelle: sgb2('§ 41a Abs. 6 Satz 2'),
  einheit: 'Cent',
  formel: 'vorläufig gezahlt − Sofortzuschlag, der bleibt, − endgültiger Anspruch, nicht unter null',
  rechne: (bezahlt: number, geschuetzt: number, anspruch: number) => Math.max(0, bezahlt - geschuetzt - anspruch),
  satz: (wert, [bezahlt, geschuetzt, anspruch]) => `${abgleich(bezahlt, geschuetzt, anspruch)} Zu viel: ${alsEuro(wert)}.`,
})

/** What a person got too little in a month. */
export const nachzahlungRegel = regel({
  schluessel: 'p41a.nachzahlung',
  name: 'Nachzahlung für den Monat',
  fundstelle: sgb2('§ 41a Abs. 6 Satz 1'),
  einheit: 'Cent',
  formel: 'endgültiger Anspruch − vorläufig gezahlt ohne den Sofortzuschlag, der bleibt, nicht unter null',
  rechne: (bezahlt: number, geschuetzt: number, anspruch: number) => Math.max(0, anspruch - Math.max(0, bezahlt - geschuetzt)),
  satz: (wert, [bezahlt, geschuetzt, anspruch]) => `${abgleich(bezahlt, geschuetzt, anspruch)} Zu wenig: ${alsEuro(wert)}.`,
})

function abgleich(bezahlt: number, geschuetzt: number, anspruch: number): string {
  const bleibt = geschuetzt > 0 ? `, davon bleiben ${alsEuro(geschuetzt)} Sofortzuschlag` : ''
  return `Gezahlt ${alsEuro(bezahlt)}${bleibt}, endgültig ${alsEuro(anspruch)}.`
}

/** Positive: to be paid back; negative: still to be paid; 0 where nothing is left or the rest is too small. */
export const saldoRegel = regel({
  schluessel: 'p41a.saldo',
  name: 'Erstattung oder Nachzahlung',
  fundstelle: sgb2('§ 41a Abs. 6'),
  einheit: 'Cent',
  formel: 'Überzahlungen − Nachzahlungen; als Erstattung erst ab der Grenze',
  rechne: (ueber: number, unter: number, grenze: number) => (ueber > unter && ueber - unter < grenze ? 0 : ueber - unter),
  satz: (wert, [ueber, unter, grenze]) => {
    const rechnung = `Überzahlungen ${alsEuro(ueber)}, Nachzahlungen ${alsEuro(unter)}.`
    if (wert > 0) return `${rechnung} Zu erstatten sind ${alsEuro(wert)}.`
    if (wert < 0) return `${rechnung} Nachgezahlt werden ${alsEuro(-wert)}.`
    return ueber > unter
      ? `${rechnung} Der Rest von ${alsEuro(ueber - unter)} liegt unter ${alsEuro(grenze)} und wird nicht erstattet.`
      : `${rechnung} Nichts bleibt offen.`
  },
})

/** Share of a person in the refund or the back payment. */
export const personenanteilRegel = regel({
  schluessel: 'p41a.anteil',
  name: 'Anteil der Person',
  fundstelle: sgb2('§ 41a Abs. 6'),
  einheit: 'Cent',
  formel: 'Betrag × eigener Betrag ÷ Beträge zusammen, abgerundet, + übriger Cent',
  rechne: (saldo: number, eigener: number, gesamt: number, cent: number) =>
    gesamt === 0 ? 0 : Math.floor((Math.abs(saldo) * eigener) / gesamt) + cent,
  satz: (wert, [saldo, eigener, gesamt]) =>
    gesamt === 0 ? alsEuro(wert) : `${alsEuro(Math.abs(saldo))} × ${alsEuro(eigener)} ÷ ${alsEuro(gesamt)} = ${alsEuro(wert)}`,
})
