import { alsDatum, alsEuro, NBSP } from '../../platform/ui/zahl.ts'

const euro = (cent: number): string => alsEuro(cent / 100)

/** The hearing before money is asked back, as a message to the person: German, plain German and English in one. */
export const anhoerungNachricht = {
  betreff: (name: string) => `Anhörung: ${name}`.slice(0, 120),
  teile: (name: string, cent: number, frist: string): readonly string[] => [
    `Sie haben diese Förderung bekommen: ${name}. Wir haben vor, ${euro(cent)} von Ihnen zurückzufordern. Noch ist nichts entschieden. Wie wir gerechnet haben, steht im Brief. Er kommt mit der Post, und Sie finden ihn als PDF unter „Ihre Bescheide“. Sehen Sie das anders? Dann schreiben Sie uns bis zum ${alsDatum(frist)}, zum Beispiel hier als Antwort (§${NBSP}24 SGB${NBSP}X).`,
    `In einfacher Sprache: Wir wollen ${euro(cent)} von Ihnen zurückhaben. Sie müssen jetzt noch nichts zahlen. Sie bekommen dazu einen Brief. Sie finden ihn auch hier unter „Ihre Briefe vom Jobcenter (Bescheide)“. Finden Sie das falsch? Dann schreiben Sie uns. Das geht bis zum ${alsDatum(frist)}. Danach entscheiden wir.`,
    `In English: We intend to ask you to pay back ${euro(cent)} of this support. Nothing has been decided yet and you do not have to pay now. A letter with the calculation (in German) is on its way to you; you also find it as a PDF under “Your notices”. If you disagree, write to us by ${alsDatum(frist)}, for example by answering here.`,
  ],
} as const

/** The hearing in the area of an employer or provider. */
export const anhoerungBereich = {
  titel: 'Anhörung zu einer Rückzahlung',
  text: (name: string, cent: number) => `Wir haben vor, ${euro(cent)} zurückzufordern: ${name}. Noch ist nichts entschieden.`,
  frist: (tag: string) => `Sie können sich bis zum ${alsDatum(tag)} äußern (§${NBSP}24 SGB${NBSP}X). Wie wir gerechnet haben, steht im Brief.`,
  brief: 'Brief mit der Berechnung (PDF)',
  antwort: 'Ihre Antwort',
  senden: 'Antwort senden',
  gesendet: (tag: string) => `Ihre Antwort vom ${alsDatum(tag)} ist da. Wir entscheiden und schreiben Ihnen.`,
  leer: 'Schreiben Sie, was Sie dazu sagen möchten.',
  gingNicht: 'Die Antwort ist nicht gesendet.',
  vorgang: (name: string) => `Antwort zur Anhörung: ${name}`,
} as const
