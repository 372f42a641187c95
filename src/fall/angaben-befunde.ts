import { type Angabe, beruehrt, gegenstandVon } from './angabe.ts'
import { artInfo } from './angabe-arten.ts'
import { fruehester, spaetester, tagDanach, tagDavor, vergleiche } from './tage.ts'

/** Two facts of one subject that hold at the same time: somebody has to say which one is right. */
export type Ueberschneidung = Readonly<{ angaben: readonly [Angabe, Angabe]; von: string; bis: string | null }>

/** Days on which nothing is known of a subject although something is before or after. */
export type Luecke = Readonly<Pick<Angabe, 'personId' | 'art' | 'schluessel'> & { von: string; bis: string }>

/** Facts of one subject that overlap, pair by pair. */
export function ueberschneidungen(angaben: readonly Angabe[]): Ueberschneidung[] {
  return [...Map.groupBy(angaben, gegenstandVon).values()].flatMap((gleiche) =>
    gleiche.flatMap((a, i) => gleiche.slice(i + 1).flatMap((b) => ueberschneidung(a, b))),
  )
}

function ueberschneidung(a: Angabe, b: Angabe): Ueberschneidung[] {
  const von = spaetester(a.giltVon, b.giltVon)
  const bis = frueher(a.giltBis, b.giltBis)
  return bis !== null && bis < von ? [] : [{ angaben: [a, b], von, bis }]
}

function frueher(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return fruehester(a, b)
}

/**
 * Days between `von` and `bis` that facts of a subject leave open: between two of them, and before the first and after the last where
 * somebody who has such a fact is expected to have one always (rent, account, name). Outside of the time in which a person belongs to
 * the household nothing is missing.
 */
export function luecken(angaben: readonly Angabe[], von: string, bis: string): Luecke[] {
  const gruppen = Map.groupBy(
    angaben.filter((a) => artInfo(a.art).geltung !== 'monat' && a.art !== 'person.zugehoerig'),
    gegenstandVon,
  )
  return [...gruppen.values()].flatMap((gleiche) => {
    const [erste] = gleiche
    if (erste === undefined) return []
    return zeitenVon(angaben, erste.personId, von, bis).flatMap((zeit) => luecke(gleiche, erste, zeit))
  })
}

type Zeit = Readonly<{ von: string; bis: string }>

/** When a person belongs to the household, within the window; facts of the household count all the time. */
function zeitenVon(angaben: readonly Angabe[], personId: string | null, von: string, bis: string): Zeit[] {
  if (personId === null) return [{ von, bis }]
  return angaben
    .filter((a) => a.art === 'person.zugehoerig' && a.personId === personId && beruehrt(a, von, bis))
    .map((a) => ({ von: spaetester(a.giltVon, von), bis: fruehester(a.giltBis ?? bis, bis) }))
}

function luecke(gleiche: readonly Angabe[], { personId, art, schluessel }: Angabe, { von, bis }: Zeit): Luecke[] {
  const offen: Luecke[] = []
  let bisher: string | undefined // last day that is covered so far
  for (const a of gleiche.toSorted((x, y) => vergleiche(x.giltVon, y.giltVon))) {
    if (bisher === undefined || a.giltVon > tagDanach(bisher)) {
      const anfang = bisher === undefined ? von : tagDanach(bisher)
      if (bisher !== undefined || artInfo(art).durchgehend) offen.push({ personId, art, schluessel, von: anfang, bis: tagDavor(a.giltVon) })
    }
    if (a.giltBis === null) return imFenster(offen, von, bis)
    if (bisher === undefined || a.giltBis > bisher) bisher = a.giltBis
  }
  if (bisher !== undefined && artInfo(art).durchgehend) offen.push({ personId, art, schluessel, von: tagDanach(bisher), bis })
  return imFenster(offen, von, bis)
}

function imFenster(offen: readonly Luecke[], von: string, bis: string): Luecke[] {
  return offen.map((l) => ({ ...l, von: spaetester(l.von, von), bis: fruehester(l.bis, bis) })).filter((l) => l.von <= l.bis)
}
