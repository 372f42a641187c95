import type { BildungTeilhabe } from '../falldatei.ts'
import { euro, runde } from '../grundlage/geld.ts'
import { type Knoten, type Spur, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as but from '../parameter/bildung-teilhabe.ts'
import { Art, type Lage, Merkmal, type PersonLage } from './lage.ts'

/** Secs. 28 ff.: needs for education and participation in the month, beside the need of sec. 9. */
export const bildungTeilhabeRegel = summenregel('p28.bedarf', 'Bildung und Teilhabe', sgb2('§ 28'))

/** `ausbildung` 1: training with pay; such a trainee gets no education items (sec. 28 (1) sentence 2). */
const betrieblich = 1

const namen: Readonly<Record<BildungTeilhabe['art'], string>> = {
  ausflug: 'Ausflug der Schule oder Kita (§ 28 Abs. 2)',
  klassenfahrt: 'Klassenfahrt (§ 28 Abs. 2)',
  schulbedarf: 'Schulbedarf (§ 28 Abs. 3)',
  schuelerbefoerderung: 'Schülerbeförderung (§ 28 Abs. 4)',
  lernfoerderung: 'Lernförderung (§ 28 Abs. 5)',
  mittagsverpflegung: 'Mittagessen in Schule oder Kita (§ 28 Abs. 6)',
  teilhabe: 'Teilhabe am sozialen und kulturellen Leben (§ 28 Abs. 7)',
}

/** Amount of secs. 28 ff. due in the month, cents; amounts as the case states them, school supplies and participation by law. */
export function bildungTeilhabeBedarf(l: Lage, p: PersonLage): number {
  if (!hatBildung(p)) return 0
  let summe = schulbedarfOhneEintrag(l, p)
  for (let j = 0; j < p.bildungTeilhabe.length; j++) summe += betragVon(l, p, p.bildungTeilhabe[j] as BildungTeilhabe)
  if (l.spur !== null && summe > 0) begruende(l, l.spur, p, summe)
  return summe
}

/** The same for the test whether somebody is in need (sec. 5a GrusiGV): three euros for all day trips, a sixth of a longer one. */
export function bildungTeilhabeAnsatz(l: Lage, p: PersonLage): number {
  if (!hatBildung(p)) return 0
  let summe = schulbedarfOhneEintrag(l, p)
  let ausflug = 0
  for (let j = 0; j < p.bildungTeilhabe.length; j++) {
    const eintrag = p.bildungTeilhabe[j] as BildungTeilhabe
    const betrag = betragVon(l, p, eintrag)
    if (eintrag.art === 'klassenfahrt') summe += runde(betrag, l.recht.klassenfahrtMonate)
    else if (eintrag.art !== 'ausflug') summe += betrag
    else if (betrag > 0) ausflug = l.recht.ausflugAnsatz
  }
  return summe + ausflug
}

function hatBildung(p: PersonLage): boolean {
  return p.bildungTeilhabe.length > 0 || (p.merkmale & Merkmal.schueler) !== 0
}

/** School supplies of a pupil for whom the case does not name them. */
function schulbedarfOhneEintrag(l: Lage, p: PersonLage): number {
  if ((p.merkmale & Merkmal.schueler) === 0 || !bekommtBildung(l, p)) return 0
  for (let j = 0; j < p.bildungTeilhabe.length; j++) if (p.bildungTeilhabe[j]?.art === 'schulbedarf') return 0
  return l.recht.schulbedarf
}

/** Under 25 and without training pay (sec. 28 (1) sentence 2). */
function bekommtBildung(l: Lage, p: PersonLage): boolean {
  if (p.alterErster >= l.recht.bildungAlterUnter || p.ausbildung === betrieblich) return false
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) if (l.posten[j]?.art === Art.ausbildungsverguetung) return false
  return true
}

function betragVon(l: Lage, p: PersonLage, { art, betrag }: BildungTeilhabe): number {
  if (art === 'teilhabe') return betrag === 0 || p.alterErster >= l.recht.teilhabeAlterUnter ? 0 : l.recht.teilhabePauschale
  if (!bekommtBildung(l, p)) return 0
  // without an amount only school supplies pass the reading of the case
  return betrag === undefined ? l.recht.schulbedarf : euro(betrag)
}

function begruende(l: Lage, spur: Spur, p: PersonLage, summe: number): void {
  const schulbedarf = l.recht.monat % 12 === 1 ? but.schulbedarfZweitesHalbjahr : but.schulbedarfErstesHalbjahr
  const teile = p.bildungTeilhabe.flatMap((eintrag, j): Knoten[] => {
    const wert = betragVon(l, p, eintrag)
    if (wert === 0) return []
    if (eintrag.art === 'teilhabe') return [spur.parameter(but.teilhabePauschale)]
    if (eintrag.betrag === undefined) return [spur.parameter(schulbedarf)]
    return [spur.angabe(`personen[${p.i}].bildungTeilhabe[${j}].betrag`, namen[eintrag.art], wert, 'Cent', p.i)]
  })
  if (schulbedarfOhneEintrag(l, p) > 0) teile.push(spur.parameter(schulbedarf))
  spur.regel(bildungTeilhabeRegel, p.i, summe, teile)
}
