import { alsEuro } from '../grundlage/geld.ts'
import { regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { HE } from './hinweise-einkommen.ts'
import type { Lage, PersonLage } from './lage.ts'

/** Sec. 11 (1) sentence 5: Kindergeld is income of the child as far as it needs it. */
export const kindergeldVerbrauch = regel({
  schluessel: 'p11.kindergeldverbrauch',
  name: 'Kindergeld, das das Kind braucht',
  fundstelle: sgb2('§ 11 Abs. 1 Satz 5'),
  einheit: 'Cent',
  formel: 'Kindergeld, höchstens Bedarf − anderes Einkommen',
  rechne: (kindergeld: number, bedarf: number, einkommen: number) => Math.min(kindergeld, Math.max(0, bedarf - einkommen)),
  satz: (wert, [kindergeld]) =>
    wert === kindergeld
      ? `Das Kindergeld von ${alsEuro(wert)} zählt beim Kind.`
      : `Vom Kindergeld von ${alsEuro(kindergeld)} braucht das Kind ${alsEuro(wert)}.`,
})

/** The rest counts at the parent who receives the Kindergeld. */
export const kindergeldRest = regel({
  ...summenregel('p11.kindergeldrest', 'Kindergeld, das das Kind nicht braucht', sgb2('§ 11 Abs. 1 Satz 5')),
  satz: (wert) => `${alsEuro(wert)} Kindergeld braucht das Kind nicht. Es zählt beim Elternteil.`,
})

/** What is left of the Kindergeld of one child. */
const restDesKindes = regel({
  schluessel: 'p11.kindergeldrest-kind',
  name: 'Kindergeld, das das Kind nicht braucht',
  fundstelle: sgb2('§ 11 Abs. 1 Satz 5'),
  einheit: 'Cent',
  formel: 'Kindergeld − was das Kind braucht',
  rechne: (kindergeld: number, gebraucht: number) => kindergeld - gebraucht,
  satz: (wert, [kindergeld, gebraucht]) => `${alsEuro(kindergeld)} − ${alsEuro(gebraucht)} = ${alsEuro(wert)}`,
})

/** The Kindergeld that the child does not need is income of the first parent of the file who lives here. */
export function uebertrageRest(l: Lage, kind: PersonLage): void {
  if (kind.kindergeldRest === 0) return
  const elternteil = kindergeldberechtigt(l, kind)
  if (elternteil === undefined) return
  elternteil.uebertrag += kind.kindergeldRest
  const spur = l.spur
  if (spur === null) return
  const bisher = spur.von(kindergeldRest, elternteil.i)?.aus ?? []
  const rest = spur.regel(restDesKindes, kind.i, kind.kindergeldRest, [
    spur.angabe(`personen[${kind.i}].einkommen`, 'Kindergeld', kind.kindergeld, 'Cent', kind.i),
    spur.angabe('gebraucht', 'Kindergeld, das das Kind braucht', kind.kindergeld - kind.kindergeldRest, 'Cent', kind.i),
  ])
  spur.regel(kindergeldRest, elternteil.i, elternteil.uebertrag, [...bisher, rest])
}

function kindergeldberechtigt(l: Lage, kind: PersonLage): PersonLage | undefined {
  const erster = kind.elternteil1 >= 0 && l.person(kind.elternteil1).imHaushalt ? l.person(kind.elternteil1) : undefined
  const zweiter = kind.elternteil2 >= 0 && l.person(kind.elternteil2).imHaushalt ? l.person(kind.elternteil2) : undefined
  if (erster !== undefined && zweiter !== undefined) l.hinweiseEinkommen |= HE.kindergeldrest
  return erster ?? zweiter
}
