import { sichtVon } from '../eingliederung/index.ts'
import { darf, type Konto } from '../platform/auth/index.ts'

/**
 * How much of a grant somebody sees. Everybody with `foerderung.lesen`: kind, time, months, amount. `gruende`: facts, conditions, reasons of
 * the discretion, for who works on it or decides on it; whoever reckons the benefit needs none of them. `gesundheit`: facts about health.
 */
export type Foerdersicht = Readonly<{ bearbeiten: boolean; gruende: boolean; gesundheit: boolean }>

export function foerdersicht(konto: Pick<Konto, 'art' | 'rollen'>): Foerdersicht {
  const bearbeiten = darf(konto, 'foerderung.bearbeiten')
  return { bearbeiten, gruende: bearbeiten || darf(konto, 'bescheid.freigeben'), gesundheit: sichtVon(konto).gesundheit }
}
