import { NBSP } from '../../platform/ui/zahl.ts'
import type { Instrumentcode } from '../../recht/index.ts'

/** Sentences that can be ticked; they go into the notice as they stand. Of subsidies an employer reads them: nothing about benefits. */
export const ermessensvorschlaege = {
  ziel: 'Die Förderung passt zu dem Ziel und den Schritten, die wir gemeinsam vereinbart haben.',
  zielBetrieb: 'Die Förderung dient dem Ziel, die Person auf Dauer in Arbeit oder Ausbildung einzugliedern.',
  wirtschaftlich: `Die Kosten stehen in einem guten Verhältnis zu dem, was die Förderung erreichen kann (§${NBSP}3 Abs.${NBSP}1 Satz${NBSP}4 SGB${NBSP}II).`,
  dauer: 'Die Dauer ist so bemessen, dass sie zum Erreichen des Ziels reicht und nicht darüber hinausgeht.',
  alternativen: 'Wir haben andere Leistungen geprüft. Keine davon verspricht in diesem Fall denselben Erfolg.',
} as const

export const jeInstrument: Readonly<Partial<Record<Instrumentcode, Readonly<Record<string, string>>>>> = {
  vb: { kosten: 'Die Kosten entstehen allein durch den Beginn der Arbeit oder Ausbildung und sind angemessen.' },
  egz: {
    leistung: 'Der Satz entspricht der Einschränkung der Arbeitsleistung im Verhältnis zu den Anforderungen des Arbeitsplatzes.',
    abnahme: 'Mit der Einarbeitung nimmt die Einschränkung ab. Darum ist die Förderung befristet.',
  },
  p16b: {
    anreiz: 'Das Einstiegsgeld gibt den Anreiz, die Arbeit aufzunehmen und zu behalten.',
    hoehe: 'Der Grundbetrag berücksichtigt die Dauer der Arbeitslosigkeit und die Größe der Bedarfsgemeinschaft.',
  },
  p16d: {
    heranfuehrung: 'Die Arbeitsgelegenheit hilft, die Beschäftigungsfähigkeit zu erhalten. Eine Vermittlung in Arbeit gelingt jetzt noch nicht.',
  },
  p16e: { dauer16e: 'Ohne Zuschuss ist der Einstieg in diese Arbeit unwahrscheinlich.' },
  p16i: { teilhabe: 'Die Beschäftigung schafft Teilhabe und eröffnet wieder eine Perspektive im Arbeitsleben.' },
  p16f: { frei: 'Die gesetzlichen Leistungen decken diesen Bedarf nicht. Die Freie Förderung umgeht oder stockt sie nicht auf.' },
  p16c: { tragfaehig: 'Die fachkundige Stelle hält die Selbständigkeit für tragfähig. Die Anschaffungen sind dafür notwendig.' },
}
