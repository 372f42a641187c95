import { type Gewichte, type Kriterium, kriterien } from './passung-gewichte.ts'
import { kriteriumUrteile, type Urteil } from './passung-kriterien.ts'
import type { Bewerbermerkmale, Stellenmerkmale } from './passung-merkmale.ts'
import type { Passungsworte } from './texte/personal-passung.ts'

/** One line of the score: points of a criterion with the sentence that says why. Points in tenths, so that the sum is exact. */
export type Posten = Readonly<{
  kriterium: Kriterium
  zehntel: number
  hoechstensZehntel: number
  stand: Urteil['stand']
  satz: Urteil['satz']
}>

/** A score is the sum of its lines and nothing else. */
export type Passung = Readonly<{ zehntel: number; hoechstensZehntel: number; posten: readonly Posten[] }>

/** The same as data, for pages and to be kept with a proposal. */
export type PassungDaten = Readonly<{
  zehntel: number
  hoechstensZehntel: number
  posten: readonly Readonly<{ kriterium: Kriterium; zehntel: number; hoechstensZehntel: number; stand: Urteil['stand']; satz: string }>[]
}>

/** How well somebody and a vacancy fit. */
export function bewerte(person: Bewerbermerkmale, stelle: Stellenmerkmale, gewichte: Gewichte): Passung {
  const posten: Posten[] = []
  let summe = 0
  let hoechstens = 0
  for (const kriterium of kriterien) {
    const gewicht = gewichte.punkte[kriterium] * 10
    if (gewicht === 0) continue
    const { promille, stand, satz } = kriteriumUrteile[kriterium](person, stelle)
    const anteil = stand === 'unbekannt' ? gewichte.unbekanntProzent * 10 : promille
    const zehntel = Math.round((gewicht * anteil) / 1000)
    posten.push({ kriterium, zehntel, hoechstensZehntel: gewicht, stand, satz })
    summe += zehntel
    hoechstens += gewicht
  }
  return { zehntel: summe, hoechstensZehntel: hoechstens, posten }
}

export function alsDaten({ zehntel, hoechstensZehntel, posten }: Passung, worte: Passungsworte): PassungDaten {
  return { zehntel, hoechstensZehntel, posten: posten.map((p) => ({ ...p, satz: p.satz(worte) })) }
}

export type Rang<T> = Readonly<{ wer: T; passung: Passung }>

/**
 * The best of many, the best first; equal scores in the order they came in.
 *
 * @param bewerteEinen e.g. one vacancy against everybody
 */
export function rangliste<T>(alle: readonly T[], bewerteEinen: (einer: T) => Passung, hoechstens: number): Rang<T>[] {
  const beste: Rang<T>[] = []
  for (const wer of alle) {
    const passung = bewerteEinen(wer)
    const letzter = beste[hoechstens - 1]
    if (letzter !== undefined && passung.zehntel <= letzter.passung.zehntel) continue
    let stelle = beste.length
    while (stelle > 0 && (beste[stelle - 1]?.passung.zehntel ?? 0) < passung.zehntel) stelle--
    beste.splice(stelle, 0, { wer, passung })
    if (beste.length > hoechstens) beste.pop()
  }
  return beste
}
