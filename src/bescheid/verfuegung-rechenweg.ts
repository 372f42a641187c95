import type { KnotenJson } from '../recht/index.ts'
import { betrag, datumKurz } from './worte.ts'

/** One step of a calculation: what went in, with values as people read them, and what came out. */
export type Rechenschritt = Readonly<{
  name: string
  wert: string
  stelle: string
  /** one sentence that says what was done */
  satz: string
  teile: readonly Readonly<{ name: string; wert: string; stelle: string }>[]
}>

/** A reasoning tree as steps in reading order: the result first, then each part that is itself calculated; what several share once. */
export function rechenschritte(wurzel: KnotenJson): Rechenschritt[] {
  const gesehen = new Set<string>()
  const schritte: Rechenschritt[] = []
  const besuche = (k: KnotenJson): void => {
    const schluessel = JSON.stringify([k.schluessel, k.person, k.wert, k.satz])
    if (gesehen.has(schluessel)) return
    gesehen.add(schluessel)
    schritte.push({ name: k.name, wert: wertAlsText(k), stelle: k.fundstelle ?? '', satz: satzVon(k), teile: k.aus.map(teil) })
    for (const kind of k.aus) if (kind.aus.length > 0) besuche(kind)
  }
  besuche(wurzel)
  return schritte
}

/** A rule that only passes one value on has no sentence beside that value: then its origin is said. */
function satzVon(k: KnotenJson): string {
  const [einer, ...weitere] = k.aus
  const nurWert = k.satz.replace(/\s/g, ' ') === wertAlsText(k).replace(/\s/g, ' ')
  return nurWert && einer !== undefined && weitere.length === 0 ? `Der Wert kommt allein aus „${einer.name}“.` : k.satz
}

function teil(k: KnotenJson): Rechenschritt['teile'][number] {
  const seit = k.ab === undefined ? '' : `, Wert seit ${/^\d{4}-\d\d-\d\d$/.test(k.ab) ? datumKurz(k.ab) : k.ab}`
  return { name: `${k.name}${seit}`, wert: wertAlsText(k), stelle: k.fundstelle ?? '' }
}

/** `1.005,68 €`, `20 %`, `3 Monate`; negative numbers with U+2212. */
export function wertAlsText({ wert, einheit }: Pick<KnotenJson, 'wert' | 'einheit'>): string {
  if (einheit === 'Euro') return betrag(Math.round(wert * 100))
  const zahl = wert.toLocaleString('de-DE', { maximumFractionDigits: 3 }).replace('-', '−')
  if (einheit === 'Prozent') return `${zahl}\u00a0%`
  return einheit === '' ? zahl : `${zahl}\u00a0${einheit}`
}
