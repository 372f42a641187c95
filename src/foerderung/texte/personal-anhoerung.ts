import { alsDatum, alsEuro, NBSP } from '../../platform/ui/zahl.ts'

const euro = (cent: number): string => alsEuro(cent / 100)

/** The letter of the hearing before money is asked back (sec. 24 SGB X); letters are German. */
export const anhoerung = {
  titel: 'Anhörung zur Rückzahlung einer Förderung',
  dateiname: 'Anhörung Rückzahlung',
  worum: (name: string, von: string, bis: string) =>
    `Sie haben von uns diese Förderung erhalten: ${name}, bewilligt für die Zeit vom ${alsDatum(von)} bis ${alsDatum(bis)}.`,
  fuer: (wer: string) => `Gefördert wurde die Beschäftigung von ${wer}.`,
  ende: (am: string, grund: string) => `Nach unserem Stand hat die Förderung am ${alsDatum(am)} geendet. Der Grund: ${grund}`,
  absicht: (cent: number) => `Wir haben vor, ${euro(cent)} von Ihnen zurückzufordern.`,
  nochNichts: 'Noch ist nichts entschieden. Sie müssen jetzt nichts zahlen.',
  rechnung: 'So haben wir gerechnet',
  aeussern: (frist: string) =>
    `Bitte schreiben Sie uns bis zum ${alsDatum(frist)}, wenn Sie das anders sehen oder wenn uns etwas fehlt (§${NBSP}24 SGB${NBSP}X).`,
  danach: 'Danach entscheiden wir. Die Entscheidung bekommen Sie als Bescheid.',
} as const

/** Steps of the reasoning that are not of the law of the grant. */
export const rueckzahlungssaetze = {
  ueberzahlt: 'Für die Zeit nach dem Ende gezahlt',
  fundstelle: `§${NBSP}50 SGB${NBSP}X`,
  satz: (cent: number) => (cent === 0 ? 'Für die Zeit danach ist nichts gezahlt worden.' : `Für die Zeit danach sind ${euro(cent)} gezahlt worden.`),
  summe: 'Rückzahlung',
  zusammen: (cent: number) => `Zusammen sind das ${euro(cent)}.`,
} as const

export const beendigungNamen = {
  'kuendigung-person': 'Kündigung aus Gründen in der Person oder im Verhalten',
  'kuendigung-betrieb': 'Kündigung aus dringenden betrieblichen Gründen',
  'wunsch-person': 'auf Wunsch der Person',
  altersrente: 'Mindestalter für eine Altersrente erreicht',
  sonstiger: 'anderer Grund',
} as const
