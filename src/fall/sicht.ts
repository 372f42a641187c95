import { darf, type Konto } from '../platform/auth/index.ts'
import type { Angabe } from './angabe.ts'

/** Which facts of a case an account may see beyond the rest (sec. 35 (1) sentence 2 SGB I, sec. 67a, 67b SGB X). */
export type Angabensicht = Readonly<{ bank: boolean; gesundheit: boolean }>

export function angabensicht(konto: Pick<Konto, 'art' | 'rollen'>): Angabensicht {
  return { bank: darf(konto, 'angabe.bank'), gesundheit: darf(konto, 'angabe.gesundheit') }
}

/** Kinds that tell about illness, disability or pregnancy, whatever they say. */
const gesundheitsarten = new Set([
  'person.entbindungstermin',
  'person.teilhabeAmArbeitsleben',
  'person.merkzeichenG',
  'person.mehrbedarfErnaehrung',
  'person.mehrbedarfErnaehrungGrund',
  'person.mehrbedarfUnabweisbar',
])
/** Incomes that only the sick, the disabled, those in need of care and mothers to be get. */
const gesundheitseinkommen = new Set(['krankengeld', 'pflegegeld', 'blindengeld', 'mutterschaftsgeld'])

/** Whether a fact is about health: by its kind, or by what it says. */
export function istGesundheit({ art, wert }: Pick<Angabe, 'art' | 'wert'>): boolean {
  if (gesundheitsarten.has(art)) return true
  if (art === 'person.erwerbsfaehig') return wert === false
  if (art === 'person.ausgeschlossen') return wert === 'stationaer' || wert === 'sgb12-viertes-kapitel'
  return art === 'person.einkommen' && gesundheitseinkommen.has(artIn(wert))
}

function artIn(wert: unknown): string {
  return typeof wert === 'object' && wert !== null && 'art' in wert ? String(wert.art) : ''
}

export function istBank({ art }: Pick<Angabe, 'art'>): boolean {
  return art.startsWith('zahlung.')
}

export function siehtAngabe(sicht: Angabensicht, a: Pick<Angabe, 'art' | 'wert'>): boolean {
  return (sicht.bank || !istBank(a)) && (sicht.gesundheit || !istGesundheit(a))
}

/**
 * The rows of a case that an account may see. A row that replaced a hidden one, or was replaced by it, goes with it: nobody learns what
 * stood there before or after.
 */
export function sichtbare<A extends Pick<Angabe, 'art' | 'wert' | 'angabeId' | 'ersetzt'>>(sicht: Angabensicht, verlauf: readonly A[]): A[] {
  if (sicht.bank && sicht.gesundheit) return [...verlauf]
  const verborgen = new Set(verlauf.filter((a) => !siehtAngabe(sicht, a)).map((a) => a.angabeId))
  let vorher = -1
  while (vorher !== verborgen.size) {
    vorher = verborgen.size
    for (const a of verlauf) {
      if (a.ersetzt === null) continue
      if (verborgen.has(a.ersetzt)) verborgen.add(a.angabeId)
      else if (verborgen.has(a.angabeId)) verborgen.add(a.ersetzt)
    }
  }
  return verlauf.filter((a) => !verborgen.has(a.angabeId))
}
