import type { Person } from '../recht/index.ts'

/** Status on the last day of the month, as the profile says it; undefined: not known. */
type Status = Readonly<{ art: string; grund: string | null }> | undefined
type Grund = Readonly<{ grund: string; von: string | null; bis: string | null; quelle: 'potenzial' | 'status' }>

/** Whether work may be expected of somebody (sec. 10 SGB II), with the reasons against it; `zumutbar` null: nobody has said it. */
export type Zumutbarkeit = Readonly<{ zumutbar: boolean | null; gruende: readonly Grund[] }>

/** Who works or is in a measure shows that it may be expected. */
const TUT_ES: ReadonlySet<string> = new Set(['beschaeftigung', 'massnahme', 'massnahme-45'])
/** Reasons of the status that are reasons of sec. 10 (1) nos. 1, 3, 4, 5 too: nobody is asked a second time. */
const GRUND_IM_STATUS: Readonly<Record<string, string>> = {
  kind: 'kind',
  pflege: 'pflege',
  schule: 'ausbildung',
  ausbildung: 'ausbildung',
  'rechtlich-unmoeglich': 'anderer',
  geschuetzt: 'geschuetzt',
}

/**
 * What is known of the Zumutbarkeit of a person: reasons that were recorded come first, then that somebody said there is none, then what the status
 * says by itself. Whoever is unemployed must be at the disposal of the labour market; only who brings up a very small child alone is asked all the same.
 */
export function zumutbarkeitVon(
  lage: Readonly<{
    status: Status
    gruende: readonly Readonly<{ grund: string; von: string; bis: string | null }>[]
    /** somebody said that nothing speaks against work */
    keinGrund: boolean
    kleinesKind: boolean
  }>,
): Zumutbarkeit {
  const { status, gruende, keinGrund, kleinesKind } = lage
  if (gruende.length > 0) return { zumutbar: false, gruende: gruende.map((g) => ({ ...g, quelle: 'potenzial' })) }
  if (keinGrund) return { zumutbar: true, gruende: [] }
  const grund = GRUND_IM_STATUS[status?.grund ?? '']
  if (status !== undefined && status.art !== 'arbeitslos' && grund !== undefined)
    return { zumutbar: false, gruende: [{ grund, von: null, bis: null, quelle: 'status' }] }
  if (status !== undefined && TUT_ES.has(status.grund ?? '')) return { zumutbar: true, gruende: [] }
  if (status?.art === 'arbeitslos' && !kleinesKind) return { zumutbar: true, gruende: [] }
  return { zumutbar: null, gruende: [] }
}

/** Since 2026-07-01 the 14th month of life decides, before the third year (sec. 10 (1) no. 3 SGB II). */
const WENDE = '2026-07-01'

/** Whether somebody without a partner has a child so small that bringing it up may stand against work, on a day. */
export function hatKleinesKind(personen: readonly Person[], kennung: string, tag: string): boolean {
  const ich = personen.find((p) => p.id === kennung)
  if (ich === undefined || ich.partner !== undefined || personen.some((p) => p.partner === kennung)) return false
  const monate = tag < WENDE ? 36 : 14
  return personen.some((k) => {
    if (!k.eltern?.includes(kennung) || k.geburtsdatum > tag) return false
    return Temporal.PlainDate.from(k.geburtsdatum).add({ months: monate }).toString() > tag
  })
}
