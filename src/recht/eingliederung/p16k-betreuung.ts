import { tageszahl } from '../grundlage/zeitraum.ts'
import { beduerftig, noetig, ohneHilfebeduerftigkeit, rehabilitation, zugelassen } from './allgemein.ts'
import { je, kopf, offen, type Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'
import { letzterTagNachArbeitsaufnahme } from './p16g-weiterfoerderung.ts'
import { alsTag } from './zeit.ts'

const danachKopf = kopf('p16k.danach', 'Nach dem Ende der Hilfebedürftigkeit', 'SGB II', '§ 16k Abs. 3, § 16g Abs. 2')

/** Holistic support. Leaving it is no breach of duty (sec. 16k (4)). After the need of help up to six and three more months of work. */
export function betreuung(p: Pruefung): Voraussetzung[] {
  return [
    ...ohneHilfebeduerftigkeit(p),
    p.f.hilfebeduerftig === false ? danach(p) : beduerftig(p),
    noetig(p, 'SGB II', '§ 16k Abs. 1 Satz 1'),
    zugelassen(p, 'SGB II', '§ 16k Abs. 5'),
    rehabilitation(p, 'genannt'),
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
