import { katalog } from '../../platform/sprache/index.ts'
import { type Plantexte, planDe } from './plan-de.ts'
import { planEinfach } from './plan-einfach.ts'
import { planEn } from './plan-en.ts'

export type { Plantexte } from './plan-de.ts'

/** Words of the Kooperationsplan in three languages. */
export const plantexte = katalog<Plantexte>({ de: planDe, einfach: planEinfach, en: planEn })
