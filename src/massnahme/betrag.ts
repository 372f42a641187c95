import { liesBetrag } from '../platform/eingabe/index.ts'

/** `432,50` or `-12,00` as cents; undefined where it is no amount. */
export function liesCent(text: string): number | undefined {
  const roh = text.trim()
  const minus = /^[-−]/.test(roh)
  const gelesen = liesBetrag(minus ? roh.slice(1) : roh)
  return gelesen.ok ? Math.round(gelesen.wert * 100) * (minus ? -1 : 1) : undefined
}
