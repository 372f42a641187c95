import type { Instrumentcode } from '../recht/index.ts'
import type { Monatsbetrag } from './model.ts'

/** What must be proven before a part is paid. */
export type Bedingungsart = '' | 'stunden' | 'beschaeftigung' | 'nachweis'

/** `voraus`: on the first of the month; `nachtraeglich`: on its last day. */
type Zahlweise = Readonly<{ wann: 'voraus' | 'nachtraeglich'; bedingung: Bedingungsart }>

const nachNachweis: Zahlweise = { wann: 'voraus', bedingung: 'nachweis' }
const zumEnde: Zahlweise = { wann: 'nachtraeglich', bedingung: '' }

const weisen: Readonly<Partial<Record<Instrumentcode, Zahlweise>>> = {
  p16b: { wann: 'voraus', bedingung: '' },
  p16d: { wann: 'nachtraeglich', bedingung: 'stunden' }, // only hours really attended
  'avgs-mpav': { wann: 'voraus', bedingung: 'beschaeftigung' },
  egz: zumEnde,
  eq: zumEnde,
  p16e: zumEnde,
  p16i: zumEnde,
}

/** How an instrument is paid; single costs when they are proven. */
export function zahlweise(code: Instrumentcode): Zahlweise {
  return weisen[code] ?? nachNachweis
}

/** One part of a grant: what is due when, and what must be proven first. */
export type Teil = Readonly<{ teil: string; monat: string; cent: number; faelligAm: string; bedingung: Bedingungsart }>

/** The parts of a grant month by month; a month without an amount has none. */
export function teileAus(code: Instrumentcode, monate: readonly Monatsbetrag[]): readonly Teil[] {
  const { wann, bedingung } = zahlweise(code)
  return monate
    .filter((m) => m.cent > 0)
    .map(({ monat, cent }) => ({ teil: monat, monat: `${monat}-01`, cent, faelligAm: faelligkeit(monat, wann), bedingung }))
}

function faelligkeit(monat: string, wann: Zahlweise['wann']): string {
  const m = Temporal.PlainYearMonth.from(monat)
  return m.toPlainDate({ day: wann === 'voraus' ? 1 : m.daysInMonth }).toString()
}

/** What each budget year pays: that in which a part is due. The sum of the years is the sum of the parts. */
export function jahreAus(teile: readonly Pick<Teil, 'cent' | 'faelligAm'>[]): readonly Readonly<{ jahr: number; cent: number }>[] {
  const jahre = new Map<number, number>()
  for (const t of teile) {
    const jahr = Number(t.faelligAm.slice(0, 4))
    jahre.set(jahr, (jahre.get(jahr) ?? 0) + t.cent)
  }
  return [...jahre].map(([jahr, cent]) => ({ jahr, cent })).toSorted((a, b) => a.jahr - b.jahr)
}
