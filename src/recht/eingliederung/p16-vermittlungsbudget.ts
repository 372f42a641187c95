import { antragVorBeginnSgb3, leistungsberechtigt, noetig, rehabilitation, sucht, vermittlungGehtVor } from './allgemein.ts'
import { frage, je, kopf, nicht, offen, type Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'

const arbeit = kopf('vb.taetigkeit', 'Versicherungspflichtige Arbeit oder Ausbildung', 'SGB III', '§ 44 Abs. 1')
const keinErsatz = kopf('vb.andere_leistung', 'Keine andere Leistung für denselben Zweck', 'SGB III', '§ 44 Abs. 3 Satz 3')

/** sec. 44 SGB III with sec. 16 (1) Nr. 2, (2), (3) SGB II. */
export function vermittlungsbudget(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    sucht(p),
    taetigkeit(p),
    noetig(p, 'SGB III', '§ 44 Abs. 1 Satz 1'),
    nicht(
      p,
      keinErsatz,
      'andereLeistungMoeglich',
      'Keine andere Leistung deckt denselben Zweck.',
      'Eine andere Leistung deckt denselben Zweck. Das Vermittlungsbudget darf sie nicht aufstocken, ersetzen oder umgehen.',
    ),
    antragVorBeginnSgb3(p),
    rehabilitation(p, 'vermittlung'),
    vermittlungGehtVor(p),
  ]
}

function taetigkeit(p: Pruefung): Voraussetzung {
  const t = p.f.taetigkeit
  if (t === undefined) return offen(arbeit, 'taetigkeit')
  const passt = t === 'svpfl' || t === 'ausbildung' || t === 'schulische-ausbildung'
  return je(
    arbeit,
    passt,
    'Gefördert werden die Anbahnung und Aufnahme von versicherungspflichtiger Arbeit oder Ausbildung, auch einer schulischen Berufsausbildung (§ 16 Abs. 3 SGB II).',
    'Eine geringfügige oder selbständige Tätigkeit wird aus dem Vermittlungsbudget nicht gefördert.',
  )
}

const ausbildung = kopf('ausbildung', 'Auf der Suche nach einer Ausbildung', 'SGB III', '§§ 48a, 74 bis 80')

/** Young people looking for training. */
export function ausbildungssuche(p: Pruefung): Voraussetzung {
  return frage(p, ausbildung, 'ausbildungsuchend', 'Die Person sucht eine Ausbildung.', 'Die Person sucht keine Ausbildung.')
}
