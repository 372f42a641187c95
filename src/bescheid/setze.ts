import { fileURLToPath } from 'node:url'
import { type Satz, setzePdf } from '../platform/pdf/index.ts'
import { type Beigelegt, gedruckt, kennzeichen, legeBei } from './anhaenge.ts'
import type { Anschrift } from './anschrift.ts'
import { entwirfBescheid } from './entwurf.ts'
import type { Erlass } from './erlass.ts'
import type { Bescheid } from './model.ts'
import type { Monat } from './monat.ts'

/** absolute path of the template */
export const vorlage = fileURLToPath(new URL('./vorlage/bescheid.typ', import.meta.url))

/**
 * What a notice is made of; the same parts give the same file, byte for byte. `beigelegt`: the files of a notice that is set once more
 * to be compared; else they are written anew.
 */
export type Teile = Readonly<{
  monate: readonly Monat[]
  anschrift: Anschrift | undefined
  datum: string
  erlass?: Erlass | undefined
  beigelegt?: Beigelegt
  norm?: 'a-3a' | 'ua-1'
}>

/** The notice as PDF/A-3a with the case and the result inside. */
export function setzeBescheid(teile: Teile): Satz & { bescheid: Bescheid } {
  const { anhaenge, pruefsumme } = teile.beigelegt ?? legeBei(teile.monate, teile.anschrift, teile.datum, teile.erlass)
  const bescheid = entwirfBescheid({ ...teile, pruefsumme: gedruckt(pruefsumme) })
  const daten = { ...bescheid, schlagworte: [kennzeichen, `sha256:${pruefsumme}`] }
  return { ...setzePdf({ vorlage, daten, anhaenge, ...(teile.norm === undefined ? {} : { norm: teile.norm }) }), bescheid }
}
