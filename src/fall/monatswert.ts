import { type Angabe, beruehrt } from './angabe.ts'
import { artInfo } from './angabe-arten.ts'
import { alsDatum, alsMonat } from './anzeige.ts'
import { tagDanach, vergleiche } from './tage.ts'
import { befunde, monatswerte as t } from './texte/personal-saetze.ts'

/** Days of a month on which a fact is needed: of the household, or of a person who joins or leaves inside of it. */
export type Tage = Readonly<{ von: string; bis: string }>

export type Monatswert =
  | Readonly<{ wert?: unknown; satz?: undefined; art?: undefined }>
  | Readonly<{ art: 'ueberschneidung' | 'wechsel-im-monat'; satz: string }>

/**
 * The one value that facts of one subject give for a month. The case file holds one value a month: what changes inside of it is
 * refused where it would count by days, never decided silently.
 *
 * @param gleiche facts of one subject
 * @param tage first and last day on which the value is needed
 * @param wessen „bei Mira“, or empty for the household
 */
export function monatswert(gleiche: readonly Angabe[], tage: Tage, wessen: string): Monatswert {
  const treffer = gleiche.filter((a) => beruehrt(a, tage.von, tage.bis)).toSorted((a, b) => vergleiche(a.giltVon, b.giltVon))
  const letzter = treffer.at(-1)
  if (letzter === undefined) return {}
  const { name, geltung } = artInfo(letzter.art)
  const was = `${befunde.was(name)}${wessen}`
  const zwei = treffer.find((a, i) => treffer.slice(i + 1).some((b) => (a.giltBis === null || a.giltBis >= b.giltVon) && !gleich(a.wert, b.wert)))
  if (zwei !== undefined) {
    return {
      art: 'ueberschneidung',
      satz: t.ueberschneidung(was, alsMonat(tage.von)),
    }
  }
  if (geltung === 'letzte') return { wert: letzter.wert }
  const anders = treffer.find((a) => !gleich(a.wert, letzter.wert))
  if (anders !== undefined) return { art: 'wechsel-im-monat', satz: t.wechsel(was, alsDatum(letzter.giltVon), ganzerMonat(letzter.giltVon)) }
  const offen = geltung === 'ganz' ? unbelegterTag(treffer, tage) : undefined
  if (offen === undefined) return { wert: letzter.wert }
  const [erste] = treffer
  const rat = ganzerMonat(offen)
  const satz = erste !== undefined && erste.giltVon > tage.von ? t.erstAb(was, alsDatum(erste.giltVon), rat) : t.nichtMehr(was, alsDatum(offen), rat)
  return { art: 'wechsel-im-monat', satz }
}

function ganzerMonat(tag: string): string {
  return t.ganzerMonat(alsMonat(tag))
}

/** The first day without a fact. */
function unbelegterTag(treffer: readonly Angabe[], { von, bis }: Tage): string | undefined {
  let tag = von
  for (const a of treffer) {
    if (a.giltVon > tag) return tag
    if (a.giltBis === null) return undefined
    if (a.giltBis >= tag) tag = tagDanach(a.giltBis)
  }
  return tag <= bis ? tag : undefined
}

/** The same value, whatever the order of its fields: the database does not keep it. */
export function gleich(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(geordnet(a)) === JSON.stringify(geordnet(b))
}

function geordnet(wert: unknown): unknown {
  if (Array.isArray(wert)) return wert.map(geordnet)
  if (typeof wert !== 'object' || wert === null) return wert
  return Object.fromEntries(
    Object.entries(wert)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => vergleiche(a, b))
      .map(([k, v]) => [k, geordnet(v)]),
  )
}
