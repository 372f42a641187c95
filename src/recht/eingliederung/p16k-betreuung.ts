import { tageszahl } from '../grundlage/zeitraum.ts'
import { betreuungNachAusbildung } from '../parameter/eingliederung.ts'
import { beduerftig, noetig, ohneHilfebeduerftigkeit, rehabilitation, zugelassen } from './allgemein.ts'
import { je, kopf, offen, type Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'
import { letzterTagNachArbeitsaufnahme } from './p16g-weiterfoerderung.ts'
import { wertAm } from './rechnen.ts'
import { alsTag, naechsterTag, plusMonate, vortag } from './zeit.ts'

const ausbildungKopf = kopf('p16k.ausbildung', 'Nach der Ausbildung', 'SGB II', '§ 16k Abs. 2 Satz 2')
const danachKopf = kopf('p16k.danach', 'Nach dem Ende der Hilfebedürftigkeit', 'SGB II', '§ 16k Abs. 3, § 16g Abs. 2')

/** Holistic support. Leaving it is no breach of duty (sec. 16k (4)). After the need of help up to six and three more months of work. */
export function betreuung(p: Pruefung): Voraussetzung[] {
  return [
    ...ohneHilfebeduerftigkeit(p),
    p.f.hilfebeduerftig === false ? danach(p) : beduerftig(p),
    ...nachAusbildung(p),
    noetig(p, 'SGB II', '§ 16k Abs. 1 Satz 1'),
    zugelassen(p, 'SGB II', '§ 16k Abs. 5'),
    rehabilitation(p, 'genannt'),
  ]
}

/** Asked of nobody whose training is not known: support of young people goes on for a year after it. */
function nachAusbildung(p: Pruefung): Voraussetzung[] {
  const letzter = p.f.ausbildungBis
  if (letzter === undefined || letzter >= p.stichtag) return []
  const monate = wertAm(betreuungNachAusbildung, p.stichtag)
  const ende = vortag(plusMonate(naechsterTag(tageszahl(letzter)), monate))
  const bis = alsTag(ende)
  return [
    je(
      ausbildungKopf,
      tageszahl(p.stichtag) <= ende,
      `Die Ausbildung endete am ${alsTag(tageszahl(letzter))}. Die Betreuung kann bis zum ${bis} weitergehen.`,
      `Die Ausbildung endete am ${alsTag(tageszahl(letzter))}. Weitergeführt werden konnte die Betreuung bis zum ${bis}.`,
    ),
  ]
}

function danach(p: Pruefung): Voraussetzung {
  if (p.f.beginn === undefined) return offen(danachKopf, 'beginn')
  const ende = letzterTagNachArbeitsaufnahme(p.f.beginn, p.stichtag, true)
  const bis = alsTag(ende)
  return je(
    danachKopf,
    tageszahl(p.stichtag) <= ende,
    `Ohne Hilfebedürftigkeit ist die Betreuung bis zum ${bis} möglich, in den letzten drei Monaten nur, soweit es im Einzelfall nötig ist.`,
    `Ohne Hilfebedürftigkeit war die Betreuung bis zum ${bis} möglich.`,
  )
}
