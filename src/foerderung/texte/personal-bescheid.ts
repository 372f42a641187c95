import { alsDatum, alsEuro, alsMonat, NBSP } from '../../platform/ui/zahl.ts'

/** Text of the notices about grants. Notices are German (sec. 19 SGB X). */

const euro = (cent: number): string => alsEuro(cent / 100)

export const titel = {
  bewilligung: (name: string) => `Bewilligung: ${name}`,
  ablehnung: (name: string) => `Ablehnung: ${name}`,
  aufhebung: (name: string) => `Ende der Förderung: ${name}`,
  rueckforderung: (name: string) => `Rückforderung: ${name}`,
} as const

export const tenor = {
  person: (name: string, stelle: string, von: string, bis: string) =>
    `Wir bewilligen Ihnen für die Zeit vom ${alsDatum(von)} bis ${alsDatum(bis)}: ${name} (${stelle}).`,
  fuerPerson: (name: string, stelle: string, wer: string, von: string, bis: string) =>
    `Wir bewilligen Ihnen für ${wer} für die Zeit vom ${alsDatum(von)} bis ${alsDatum(bis)}: ${name} (${stelle}).`,
  /** the person gets the notice, somebody else the money */
  zahlungAn: (wer: string) => `Wir zahlen den Betrag unmittelbar an ${wer}.`,
  summe: (cent: number, teile: number) =>
    teile === 1
      ? `Die Förderung beträgt ${euro(cent)}.`
      : `Die Förderung beträgt zusammen höchstens ${euro(cent)}. Die Aufstellung nennt jeden Monat.`,
  monatlich: (cent: number, monate: number, summe: number) =>
    `Die Förderung beträgt ${euro(cent)} im Monat, in ${monate}${NBSP}Monaten zusammen ${euro(summe)}.`,
  raten: (cent: number) => `Die Förderung beträgt zusammen ${euro(cent)}. Die Aufstellung nennt beide Teile.`,
  vorausschau: 'Beträge für Monate, deren Werte noch nicht feststehen, rechnen wir neu, sobald die Werte feststehen.',
  ablehnung: (name: string, stelle: string, wer?: string) =>
    `Wir lehnen Ihren Antrag${wer === undefined ? '' : ` für ${wer}`} ab: ${name} (${stelle}).`,
  aufhebung: (name: string, am: string, nummer: string) =>
    `Wir heben den Bescheid${nummer === '' ? '' : ` ${nummer}`} über die Förderung „${name}“ mit Wirkung nach dem ${alsDatum(am)} auf. Für die Zeit danach zahlen wir nicht mehr.`,
  rueckforderung: (cent: number, faellig: string) => `Sie müssen ${euro(cent)} zurückzahlen. Der Betrag ist am ${alsDatum(faellig)} fällig.`,
} as const

export const zahlung = {
  voraus: 'Wir zahlen monatlich im Voraus.',
  nachtraeglich: 'Wir zahlen monatlich nachträglich.',
  stunden: 'Wir zahlen monatlich nachträglich, und nur für Stunden, in denen Sie wirklich da waren.',
  nachweis: 'Wir zahlen, sobald die Kosten nachgewiesen sind.',
  beschaeftigung:
    'Wir zahlen in zwei Teilen: den ersten, wenn die Beschäftigung sechs Wochen gedauert hat, den Rest nach sechs Monaten. Die Beschäftigung ist jeweils nachzuweisen.',
} as const

export const sachverhalt = {
  antrag: (am: string) => `Der Antrag ist am ${alsDatum(am)} gestellt worden.`,
  beginn: (am: string) => `Die Arbeit, Ausbildung oder Maßnahme beginnt am ${alsDatum(am)}.`,
  fortsetzung: 'Die Förderung wird nach dem Ende der Hilfebedürftigkeit fortgesetzt.',
  endeAm: (am: string, grund: string) => `Die Voraussetzungen sind am ${alsDatum(am)} entfallen: ${grund}`,
  gezahlt: (cent: number) => `Gezahlt haben wir bisher ${euro(cent)}.`,
  angehoert: (am: string, frist: string) =>
    `Wir haben Sie mit Schreiben vom ${alsDatum(am)} angehört. Sie konnten sich bis zum ${alsDatum(frist)} äußern.`,
  antwort: (text: string) => `Sie haben dazu erklärt: ${text}`,
  keineAntwort: 'Sie haben sich nicht geäußert.',
} as const

export const gruende = {
  personGeprueft: 'Die Voraussetzungen, die in der Person liegen, haben wir geprüft. Sie liegen vor. Einzelheiten dazu sind geschützt.',
  rechnung: 'So haben wir gerechnet:',
  anspruch: (name: string, stelle: string) => `Rechtsgrundlage der Leistung „${name}“ ist ${stelle}.`,
  nichtErfuellt: 'Diese Voraussetzungen fehlen:',
  aufhebung: `Der Bescheid ist ein Verwaltungsakt mit Dauerwirkung. Er ist aufzuheben, wenn sich die Verhältnisse wesentlich ändern (§${NBSP}48 Abs.${NBSP}1 SGB${NBSP}X, §${NBSP}40 SGB${NBSP}II).`,
  erstattung: `Zu Unrecht erbrachte Leistungen sind zu erstatten (§${NBSP}50 SGB${NBSP}X).`,
} as const

export const hinweise = {
  person: `Teilen Sie uns sofort mit, wenn sich etwas ändert: wenn die Arbeit, Ausbildung oder Maßnahme endet, unterbrochen wird oder sich Ihr Entgelt oder Ihre Arbeitszeit ändert (§${NBSP}60 SGB${NBSP}I).`,
  arbeitgeber: `Teilen Sie uns sofort mit, wenn das Arbeitsverhältnis endet, ruht oder gekündigt wird oder wenn sich Entgelt oder Arbeitszeit ändern (§${NBSP}318 SGB${NBSP}III, §${NBSP}57 SGB${NBSP}II).`,
  nachweis: 'Reichen Sie Rechnungen oder Belege bei uns ein. Ohne Nachweis zahlen wir nicht.',
  nachweisVon: (name: string) => `Rechnungen und Belege reicht ${name} bei uns ein. Ohne Nachweis zahlen wir nicht.`,
  senkung: `Fällt das Entgelt, sinkt der Zuschuss. Steigt das Entgelt, steigt der Zuschuss nicht (§${NBSP}91 Abs.${NBSP}2 SGB${NBSP}III).`,
  nachbeschaeftigung: (monate: number) =>
    `Nach dem Ende der Förderung müssen Sie die Person noch ${monate}${NBSP}Monate weiter beschäftigen. Endet das Arbeitsverhältnis früher, müssen Sie den Zuschuss in der Regel teilweise zurückzahlen, höchstens die Hälfte und höchstens das, was Sie in den letzten zwölf Monaten erhalten haben (§${NBSP}92 Abs.${NBSP}2 SGB${NBSP}III).`,
  rueckzahlung16e: `Endet das Arbeitsverhältnis in der Förderzeit aus Gründen, die Sie zu vertreten haben, müssen Sie den Zuschuss der letzten sechs Monate zurückzahlen (§${NBSP}16e Abs.${NBSP}3 SGB${NBSP}II).`,
  freistellung: 'Stellen Sie die Person in der vereinbarten Zeit für die Betreuung von der Arbeit frei und zahlen Sie das Entgelt weiter.',
  solangeArbeit: `Wir zahlen das Einstiegsgeld nur, solange Sie die Arbeit ausüben (§${NBSP}16b Abs.${NBSP}2 SGB${NBSP}II). Es wird nicht als Einkommen angerechnet.`,
  vorausschau: tenor.vorausschau,
  zahlungsweg: (kassenzeichenSpaeter: boolean) =>
    kassenzeichenSpaeter ? 'Das Kassenzeichen und das Konto nennt Ihnen die Zahlungsaufforderung, die mit der Fälligkeit kommt.' : '',
} as const

/** What is paid apart from the main amount. */
export const teilnamen = { darlehen: 'Darlehen', traegerkosten: 'Kosten des Trägers', weiterbildung: 'Weiterbildung' } as const

export const betraege = {
  art: (teil: 'darlehen' | 'traegerkosten' | 'weiterbildung' | undefined, mehrere: boolean) =>
    `${teil === undefined ? '' : `${teilnamen[teil]}, `}${mehrere ? 'monatlich' : 'einmalig'}`,
  gesamt: 'zusammen',
  zeitraum: (von: string, bis: string) => (von === bis ? alsMonat(von) : `${alsMonat(von)} bis ${alsMonat(bis)}`),
} as const

export const grundlagen = {
  ermessen: `§${NBSP}39 SGB${NBSP}I`,
  leistungsgrundsaetze: `§§${NBSP}3, 14 SGB${NBSP}II`,
  aufhebung: `§${NBSP}48 SGB${NBSP}X, §${NBSP}40 SGB${NBSP}II`,
  erstattung: `§${NBSP}50 SGB${NBSP}X`,
  anhoerung: `§${NBSP}24 SGB${NBSP}X`,
} as const
