import type { Datum } from '../grundlage/zeitraum.ts'
import { freieFoerderungAnteil } from '../parameter/eingliederung.ts'
import { leistungsberechtigt, noetig, rehabilitation, vermittlungGehtVor } from './allgemein.ts'
import { frage, kopf, type Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'
import { letzterWert } from './rechnen.ts'

/** Most of the Eingliederungsmittel that free benefits may take, thousandths (sec. 16f (1) sentence 1). */
export function hoechstanteil16f(tag: Datum): number {
  return letzterWert(freieFoerderungAnteil, tag)
}

/** Free benefits widen what the statutes know; their aims are written down first. The share of the budget is watched where money is bound. */
export function freieFoerderung(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    frage(
      p,
      kopf('p16f.ziele', 'Ziele vor Beginn beschrieben', 'SGB II', '§ 16f Abs. 2 Satz 1'),
      'zieleBeschrieben',
      'Die Ziele sind vor Beginn der Förderung beschrieben.',
      'Die Ziele sind noch nicht beschrieben; das muss vor Beginn geschehen.',
    ),
    frage(
      p,
      kopf('p16f.anderes', 'Keine gesetzliche Leistung mit Aussicht auf Erfolg', 'SGB II', '§ 16f Abs. 2 Satz 3'),
      'keinAnderesMittel',
      'In angemessener Zeit hat keine andere gesetzliche Leistung Aussicht auf Erfolg.',
      'Eine andere gesetzliche Leistung hat in angemessener Zeit Aussicht auf Erfolg und geht vor.',
    ),
    noetig(p, 'SGB II', '§ 16f Abs. 1'),
    rehabilitation(p, 'genannt'),
    vermittlungGehtVor(p),
  ]
}
