import { type Knoten, sgb2, summenregel } from '../grundlage/nachweis.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as but from '../parameter/bildung-teilhabe.ts'
import { type Lage, Merkmal, type PersonLage } from './lage.ts'

/** Secs. 28 ff.: needs for education and participation in the month, beside the need of sec. 9. */
export const bildungTeilhabeRegel = summenregel('p28.bedarf', 'Bildung und Teilhabe', sgb2('§ 28'))

/** `ausbildung` 1: training with pay; such a trainee gets no education items (sec. 28 (1) sentence 2). */
const betrieblich = 1

const namen: Readonly<Record<string, string>> = {
  ausflug: 'Schulausflug oder Ausflug der Kita (§ 28 Abs. 2)',
  klassenfahrt: 'Klassenfahrt (§ 28 Abs. 2)',
  schulbedarf: 'Schulbedarf (§ 28 Abs. 3)',
  schuelerbefoerderung: 'Schülerbeförderung (§ 28 Abs. 4)',
  lernfoerderung: 'Lernförderung (§ 28 Abs. 5)',
  mittagsverpflegung: 'Mittagessen in Schule oder Kita (§ 28 Abs. 6)',
  teilhabe: 'Teilhabe am sozialen und kulturellen Leben (§ 28 Abs. 7)',
}

/** Amount of secs. 28 ff. due in the month, cents; amounts as the case states them, school supplies and participation by law. */
export function bildungTeilhabeBedarf(l: Lage, p: PersonLage): number {
  if (p.bildungTeilhabe.length === 0 && (p.merkmale & Merkmal.schueler) === 0) return 0
  const spur = l.spur
  const teile: Knoten[] | null = spur === null ? null : []
  let summe = 0
  let schulbedarfGenannt = false
  for (let j = 0; j < p.bildungTeilhabe.length; j++) {
    const eintrag = p.bildungTeilhabe[j]
    if (eintrag === undefined) continue
    if (eintrag.art === 'schulbedarf') schulbedarfGenannt = true
    const wert = betragVon(l, p, eintrag.art, eintrag.betrag)
    summe += wert
    if (spur !== null && teile !== null && wert > 0) {
      const parameter = parameterVon(l, eintrag.art, eintrag.betrag)
      teile.push(
        parameter
          ? spur.parameter(parameter)
          : spur.angabe(`personen[${p.i}].bildungTeilhabe[${j}].betrag`, namen[eintrag.art] ?? '', wert, 'Cent', p.i),
      )
    }
  }
  if (!schulbedarfGenannt && (p.merkmale & Merkmal.schueler) !== 0 && l.recht.schulbedarf > 0 && bekommtBildung(l, p)) {
    summe += l.recht.schulbedarf
    if (spur !== null && teile !== null) teile.push(spur.parameter(schulbedarfParameter(l)))
  }
  if (spur !== null && teile !== null && summe > 0) spur.regel(bildungTeilhabeRegel, p.i, summe, teile)
  return summe
}

/** Under 25 and without training pay (sec. 28 (1) sentence 2). */
function bekommtBildung(l: Lage, p: PersonLage): boolean {
  return p.alterErster < l.recht.bildungAlterUnter && p.ausbildung !== betrieblich
}

function betragVon(l: Lage, p: PersonLage, art: string, betrag: number | undefined): number {
  if (art === 'teilhabe') return betrag === 0 || p.alterErster >= l.recht.teilhabeAlterUnter ? 0 : l.recht.teilhabePauschale
  if (!bekommtBildung(l, p)) return 0
  if (art === 'schulbedarf' && betrag === undefined) return l.recht.schulbedarf
  return Math.round((betrag ?? 0) * 100)
}

function parameterVon(l: Lage, art: string, betrag: number | undefined): Zeitreihe | undefined {
  if (art === 'teilhabe') return but.teilhabePauschale
  return art === 'schulbedarf' && betrag === undefined ? schulbedarfParameter(l) : undefined
}

function schulbedarfParameter(l: Lage): Zeitreihe {
  return l.recht.monat % 12 === 1 ? but.schulbedarfZweitesHalbjahr : but.schulbedarfErstesHalbjahr
}
