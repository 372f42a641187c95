import { type Gleich, katalog } from '../../platform/sprache/index.ts'
import { meinPlanDe, vorbereitungDe, wegDe } from './weg-de.ts'
import { meinPlanEinfach, vorbereitungEinfach, wegEinfach } from './weg-einfach.ts'
import { meinPlanEn, vorbereitungEn, wegEn } from './weg-en.ts'

export type WegTexte = Gleich<typeof wegDe>
export type VorbereitungTexte = Gleich<typeof vorbereitungDe>
export type MeinPlanTexte = Gleich<typeof meinPlanDe>

/** Words of „Mein Weg“ in three languages. */
export const wegtexte = katalog<WegTexte>({ de: wegDe, einfach: wegEinfach, en: wegEn })
/** Words of the own preparation of the talk. */
export const vorbereitungstexte = katalog<VorbereitungTexte>({ de: vorbereitungDe, einfach: vorbereitungEinfach, en: vorbereitungEn })
/** Words around the own Kooperationsplan. */
export const meinPlanTexte = katalog<MeinPlanTexte>({ de: meinPlanDe, einfach: meinPlanEinfach, en: meinPlanEn })
