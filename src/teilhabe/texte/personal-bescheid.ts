import { alsDatum, alsEuro, mitFestenAbstaenden as f } from '../../platform/ui/zahl.ts'

const stelle = {
  ausflug: '§ 28 Abs. 2 Satz 1 Nr. 1 SGB II',
  klassenfahrt: '§ 28 Abs. 2 Satz 1 Nr. 2 SGB II',
  schulbedarf: '§ 28 Abs. 3 SGB II',
  schuelerbefoerderung: '§ 28 Abs. 4 SGB II',
  lernfoerderung: '§ 28 Abs. 5 SGB II',
  mittagsverpflegung: '§ 28 Abs. 6 SGB II',
  teilhabe: '§ 28 Abs. 7 SGB II',
} as const

/** Words of the decisions. */
export const bescheid = {
  stelle,
  titel: (art: string, kind: string) => `Bildung und Teilhabe: ${art} für ${kind}`,
  titelAblehnung: (art: string, kind: string) => `Bildung und Teilhabe: Ablehnung ${art} für ${kind}`,
  tenor: (art: string, kind: string, wo: string, von: string, bis: string) =>
    f(`Wir bewilligen ${kind} Leistungen für Bildung und Teilhabe (${wo}): ${art}, ${von === bis ? von : `${von} bis ${bis}`}.`),
  tenorAblehnung: (art: string, kind: string, wo: string) => f(`Wir lehnen Leistungen für Bildung und Teilhabe für ${kind} ab (${wo}): ${art}.`),
  summe: (cent: number) => `Insgesamt übernehmen wir bis zu ${alsEuro(cent / 100)}.`,
  weg: {
    direkt: (anbieter: string) => `Wir zahlen direkt an den Anbieter: ${anbieter}.`,
    gutschein: (_: string) =>
      'Sie bekommen einen Gutschein. Sie finden ihn in Ihrem Bereich im Internet, und Sie können ihn bei uns ausgedruckt bekommen.',
    geld: (_: string) => 'Wir erstatten Ihnen, was Sie selbst bezahlt haben.',
    bescheid: (_: string) => 'Das Geld kommt mit Ihren monatlichen Leistungen.',
  },
  zusammen: 'Zusammen',
  grund: (wo: string) => f(`Rechtsgrundlage ist ${wo}.`),
  gemeldet: (am: string, art: string, kind: string) => `Am ${alsDatum(am)} haben wir von diesem Bedarf für ${kind} erfahren: ${art}.`,
  zweck: (zweck: string) => `Es geht um: ${zweck}.`,
  einrichtung: (name: string) => `Schule, Kita oder Verein: ${name}.`,
  grundlage: ['§ 29 SGB II', '§ 37 SGB II'],
  grundlageGeld: ['§ 29 SGB II', '§ 30 SGB II', '§ 37 SGB II'],
  hinweis: {
    direkt: 'Der Anbieter rechnet mit uns ab. Sie müssen nichts vorstrecken.',
    gutschein: f(
      'Mit der Ausgabe des Gutscheins ist die Leistung erbracht (§ 29 Abs. 2 SGB II). Geht er verloren, stellen wir ihn neu aus, soweit er noch nicht eingelöst ist.',
    ),
    geld: 'Das Geld kommt auf das Konto, auf das wir auch Ihre anderen Leistungen zahlen.',
    bescheid: 'Das Geld kommt auf das Konto, auf das wir auch Ihre anderen Leistungen zahlen.',
  },
  hinweisZweck: f('Wir können einen Nachweis verlangen, dass die Leistung für diesen Zweck verwendet wurde (§ 29 Abs. 5 SGB II).'),
} as const
