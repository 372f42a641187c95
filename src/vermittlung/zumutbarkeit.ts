import { zumutbarkeit as t } from './texte/personal-zumutbarkeit.ts'

/** One thing that sec. 10 asks for; the decider looks at it, nothing decides it. */
export type Zumutbarkeitspunkt = Readonly<{ schluessel: string; stelle: string; frage: string; satz: string }>

/** First day of the 13. SGB-II-Änderungsgesetz: the fourteenth month instead of the third year. */
const NEUES_RECHT = '2026-07-01'

/** What has to be thought of before somebody is sent to a vacancy, with the text that is in force on the day. */
export function zumutbarkeitspunkte(stichtag: string): readonly Zumutbarkeitspunkt[] {
  const kind = stichtag >= NEUES_RECHT ? t.kindNeu : t.kindAlt
  return [t.koerper, t.fruehere, kind, t.pflege, t.anderer, t.keinGrund, t.selbstaendig]
}
