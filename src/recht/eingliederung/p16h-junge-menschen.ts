import { alterAm, tageszahl } from '../grundlage/zeitraum.ts'
import { jungeMenschenAlter } from '../parameter/eingliederung.ts'
import { keinAlg, rehabilitation, zugelassen } from './allgemein.ts'
import { frage, je, kopf, offen, type Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'
import { wertAm } from './rechnen.ts'

const alterKopf = kopf('p16h.alter', 'Unter 25 Jahren', 'SGB II', '§ 16h Abs. 1 Satz 1')

/** Hard-to-reach young people: no application, and a probable entitlement is enough. */
export function schwerErreichbareJunge(p: Pruefung): Voraussetzung[] {
  return [
    unter25(p),
    frage(
      p,
      kopf('p16h.anspruch', 'Leistungsberechtigung wahrscheinlich', 'SGB II', '§ 16h Abs. 2'),
      'anspruchWahrscheinlich',
      'Die Leistungsberechtigung ist hinreichend wahrscheinlich, zu erwarten oder dem Grunde nach gegeben. Ein Antrag ist nicht nötig.',
      'Die Leistungsberechtigung ist nicht wahrscheinlich.',
    ),
    frage(
      p,
      kopf('p16h.jugendhilfe', 'Mit der Jugendhilfe abgestimmt', 'SGB II', '§ 16h Abs. 3'),
      'jugendhilfeAbgestimmt',
      'Die Leistung ist mit dem Träger der Jugendhilfe abgestimmt.',
      'Die Leistung ist noch nicht mit dem Träger der Jugendhilfe abgestimmt.',
    ),
    zugelassen(p, 'SGB II', '§ 16h Abs. 4'),
    keinAlg(p),
    rehabilitation(p, 'genannt'),
  ]
}

function unter25(p: Pruefung): Voraussetzung {
  if (p.f.geburtsdatum === undefined) return offen(alterKopf, 'geburtsdatum')
  const unter = wertAm(jungeMenschenAlter, p.stichtag)
  const alter = alterAm(tageszahl(p.f.geburtsdatum), tageszahl(p.beginn))
  return je(alterKopf, alter < unter, `Die Person ist unter ${unter} Jahren.`, `Die Person hat das ${unter}. Lebensjahr vollendet.`)
}
