import { type Gleich, katalog } from '../../platform/sprache/index.ts'
import { planDe } from './plan-de.ts'
import { planEinfach } from './plan-einfach.ts'
import { planEn } from './plan-en.ts'

export type Plantexte = Gleich<typeof planDe>

/** Words of the Kooperationsplan in three languages. */
export const plantexte = katalog<Plantexte>({ de: planDe, einfach: planEinfach, en: planEn })
