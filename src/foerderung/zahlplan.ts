import { foerderteile, type Instrumentcode } from '../recht/index.ts'
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

/** How an instrument is paid; single costs when they are proven, also those beside a monthly amount. */
export function zahlweise(code: Instrumentcode, teil?: Monatsbetrag['teil']): Zahlweise {
  return teil === undefined ? (weisen[code] ?? nachNachweis) : nachNachweis
}

/** Names one amount of a month: `2026-09`, and `2026-09 weiterbildung` of what is paid apart from it. */
export const schluesselVon = ({ monat, teil }: Pick<Monatsbetrag, 'monat' | 'teil'>): string => (teil === undefined ? monat : `${monat} ${teil}`)

export function ausSchluessel(schluessel: string): Pick<Monatsbetrag, 'monat' | 'teil'> {
  const [monat = '', art] = schluessel.split(' ')
  const teil = foerderteile.find((t) => t === art)
  return teil === undefined ? { monat } : { monat, teil }
}

/** What a part was planned as; parts that took the place of another one, or add to one that was paid, carry a mark more. */
export const grundteil = (teil: string): string => teil.replace(/[b+]+$/, '')

/** One part of a grant: what is due when, and what must be proven first. */
export type Teil = Readonly<{ teil: string; monat: string; cent: number; faelligAm: string; bedingung: Bedingungsart }>

/** The parts of a grant month by month; a month without an amount has none. */
export function teileAus(code: Instrumentcode, monate: readonly Monatsbetrag[]): readonly Teil[] {
  return monate
    .filter((m) => m.cent > 0)
    .map((m) => {
      const { wann, bedingung } = zahlweise(code, m.teil)
      return { teil: schluesselVon(m), monat: `${m.monat}-01`, cent: m.cent, faelligAm: faelligkeit(m.monat, wann), bedingung }
    })
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
