import { darf, type Konto } from '../platform/auth/index.ts'
import { felder, type Profilfeld } from './felder.ts'

/** How much of the profile somebody may see. */
export type Sicht = Readonly<{ gesundheit: boolean }>

/** What an account of the staff may see; whoever may not read a profile at all asks for no Sicht: the page refuses it. */
export function sichtVon(konto: Pick<Konto, 'art' | 'rollen'>): Sicht {
  return { gesundheit: darf(konto, 'gesundheit.lesen') }
}

/** For proposals, statistics and jobs: never health. */
export const ohneGesundheit: Sicht = { gesundheit: false }

export function sichtbareFelder(sicht: Sicht): readonly Profilfeld[] {
  return felder.filter((f) => sicht.gesundheit || f.klasse !== 'gesundheit').map((f) => f.feld)
}
