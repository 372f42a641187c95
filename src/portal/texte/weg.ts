import { katalog } from '../../platform/sprache/index.ts'
import { type MeinPlanTexte, meinPlanDe, type VorbereitungTexte, vorbereitungDe, type WegTexte, wegDe } from './weg-de.ts'
import { meinPlanEinfach, vorbereitungEinfach, wegEinfach } from './weg-einfach.ts'
import { meinPlanEn, vorbereitungEn, wegEn } from './weg-en.ts'

export type { VorbereitungTexte } from './weg-de.ts'

/** Words of „Mein Weg“ in three languages. */
export const wegtexte = katalog<WegTexte>({ de: wegDe, einfach: wegEinfach, en: wegEn })
/** Words of the own preparation of the talk. */
export const vorbereitungstexte = katalog<VorbereitungTexte>({ de: vorbereitungDe, einfach: vorbereitungEinfach, en: vorbereitungEn })
/** Words around the own Kooperationsplan. */
export const meinPlanTexte = katalog<MeinPlanTexte>({ de: meinPlanDe, einfach: meinPlanEinfach, en: meinPlanEn })
