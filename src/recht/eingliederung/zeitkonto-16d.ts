import { type Knoten, regel, sgb2 } from '../grundlage/nachweis.ts'
import { type Datum, type Tageszahl, tageszahl } from '../grundlage/zeitraum.ts'
import * as werte from '../parameter/eingliederung.ts'
import type { Spanne } from './fakten.ts'
import { angabe, bekannterWert, ergibt, letzterWert, summe } from './rechnen.ts'
import { alsTag, datumAus, dauer, naechsterTag, plusMonate, vortag } from './zeit.ts'

/** Time used in assignments within the five years that count on a day. Times are whole months and days, thirty days a month. */
export type Zeitkonto = Readonly<{
  /** five years from the first entry; undefined before any entry and after the five years without a new one */
  fenster?: Spanne
  verbraucht: Zeitmenge
  /** what is left of the 24 months */
  verbleibt: Zeitmenge
  /** what is left with the twelve further months of sec. 16d (6) sentence 3 */
  verbleibtMitWeiteren: Zeitmenge
  satz: string
  knoten: Knoten
}>
export type Zeitmenge = Readonly<{ monate: number; tage: number }>

const verbrauchtRegel = regel({
  schluessel: 'p16d.verbraucht',
  name: 'Zeit in Arbeitsgelegenheiten',
  fundstelle: sgb2('§ 16d Abs. 6 Satz 1'),
  einheit: 'Tage',
  formel: 'Summe der Zuweisungen, ein Monat zu 30 Tagen',
  rechne: (...tage: number[]) => tage.reduce((a, b) => a + b, 0),
  satz: (wert) => `Verbraucht sind ${alsMenge(wert)}`,
})

const restRegel = regel({
  schluessel: 'p16d.rest',
  name: 'Verbleibende Zeit in Arbeitsgelegenheiten',
  fundstelle: sgb2('§ 16d Abs. 6 Satz 1'),
  einheit: 'Tage',
  formel: 'Höchstdauer − verbrauchte Zeit, nicht unter null',
  rechne: (monate: number, tage: number) => Math.max(0, monate * 30 - tage),
  satz: (wert, [monate]) => `Von ${monate} Monaten bleiben ${alsMenge(wert)}`,
})

/**
 * The time account of sec. 16d (6) on a day.
 *
 * The five years begin with the first entry; with the first day of an assignment after they have ended, five new years begin. Assignments that
 * overlap or follow each other are one stretch. A stretch counts by calendar months; days left over are added up, thirty a month (secs. 188,
 * 191 BGB). Days after `stichtag` do not count.
 */
export function zeitkonto16d(zuweisungen: readonly Spanne[], stichtag: Datum): Zeitkonto {
  const bis = tageszahl(stichtag)
  const strecken = verschmolzen(zuweisungen).filter((s) => s.von <= bis)
  const fenster = letztesFenster(strecken, bis, stichtag)
  const gezaehlt = fenster === undefined ? [] : schneide(strecken, fenster.von, Math.min(fenster.bis, bis))
  const knoten = summe(verbrauchtRegel, gezaehlt.map(alsAngabe))
  const monate = letzterWert(werte.arbeitsgelegenheitMonate, stichtag)
  const weitere = letzterWert(werte.arbeitsgelegenheitWeitere, stichtag)
  const verbraucht = menge(knoten.wert)
  const rest = ergibt(restRegel, bekannterWert(werte.arbeitsgelegenheitMonate, stichtag).knoten, knoten)
  return {
    ...(fenster === undefined ? {} : { fenster: { von: datumAus(fenster.von), bis: datumAus(fenster.bis) } }),
    verbraucht,
    verbleibt: menge(rest.wert),
    verbleibtMitWeiteren: menge(Math.max(0, (monate + weitere) * 30 - knoten.wert)),
    satz: satzDazu(fenster, knoten.wert, rest.wert),
    knoten: rest,
  }
}

/** Whether a planned assignment fits: within the 24 months, only with the further twelve, or not at all. */
export function passtIn16d(zuweisungen: readonly Spanne[], geplant: Spanne): 'ja' | 'mit-weiteren' | 'nein' {
  const bis = tageszahl(geplant.bis)
  const alle = [...zuweisungen, geplant]
  const strecken = verschmolzen(alle)
  const am = geplant.von
  const monate = letzterWert(werte.arbeitsgelegenheitMonate, am)
  const weitere = letzterWert(werte.arbeitsgelegenheitWeitere, am)
  // an assignment may reach over the end of a window; each window has its own account
  let hoechster = 0
  for (const f of fensterAlle(strecken, am)) {
    if (f.von > bis || f.bis < tageszahl(am)) continue
    hoechster = Math.max(hoechster, inTagen(schneide(strecken, f.von, f.bis)))
  }
  if (hoechster <= monate * 30) return 'ja'
  return hoechster <= (monate + weitere) * 30 ? 'mit-weiteren' : 'nein'
}

type Strecke = Readonly<{ von: Tageszahl; bis: Tageszahl }>

function verschmolzen(zuweisungen: readonly Spanne[]): Strecke[] {
  const sortiert = zuweisungen.map((z) => ({ von: tageszahl(z.von), bis: tageszahl(z.bis) })).sort((a, b) => a.von - b.von)
  const strecken: Strecke[] = []
  for (const s of sortiert) {
    const letzte = strecken.at(-1)
    if (letzte !== undefined && s.von <= naechsterTag(letzte.bis))
      strecken[strecken.length - 1] = { von: letzte.von, bis: Math.max(letzte.bis, s.bis) }
    else strecken.push(s)
  }
  return strecken
}

/** Every five-year window: the first from the first entry, the next from the first assigned day after the one before. */
function fensterAlle(strecken: readonly Strecke[], tag: Datum): Strecke[] {
  const jahre = letzterWert(werte.arbeitsgelegenheitJahre, tag)
  const liste: Strecke[] = []
  let ab = strecken[0]?.von
  while (ab !== undefined) {
    const fenster = { von: ab, bis: vortag(plusMonate(ab, 12 * jahre)) }
    liste.push(fenster)
    const danach: Tageszahl = naechsterTag(fenster.bis)
    const naechste = strecken.find((s) => s.bis >= danach)
    ab = naechste && Math.max(naechste.von, danach)
  }
  return liste
}

function letztesFenster(strecken: readonly Strecke[], bis: Tageszahl, stichtag: Datum): Strecke | undefined {
  return fensterAlle(strecken, stichtag).find((f) => f.von <= bis && bis <= f.bis)
}

function schneide(strecken: readonly Strecke[], von: Tageszahl, bis: Tageszahl): Strecke[] {
  return strecken.filter((s) => s.bis >= von && s.von <= bis).map((s) => ({ von: Math.max(s.von, von), bis: Math.min(s.bis, bis) }))
}

function inTagen(strecken: readonly Strecke[]): number {
  return strecken.reduce((bisher, s) => bisher + tageVon(s), 0)
}

function tageVon(s: Strecke): number {
  const d = dauer(s.von, s.bis)
  return d.monate * 30 + d.tage
}

function alsAngabe(s: Strecke, nr: number): Knoten {
  return angabe(`zuweisungen16d.${nr}`, `Zuweisung vom ${alsTag(s.von)} bis ${alsTag(s.bis)}`, tageVon(s), 'Tage')
}

function menge(tage: number): Zeitmenge {
  return { monate: Math.floor(tage / 30), tage: tage % 30 }
}

function alsMenge(tage: number): string {
  const m = menge(tage)
  const teile = [m.monate === 1 ? '1 Monat' : `${m.monate} Monate`]
  if (m.tage > 0) teile.push(m.tage === 1 ? '1 Tag' : `${m.tage} Tage`)
  return teile.join(' und ')
}

function satzDazu(fenster: Strecke | undefined, verbraucht: number, rest: number): string {
  if (fenster === undefined) return 'Zurzeit läuft kein Zeitraum von fünf Jahren; er beginnt mit dem nächsten Eintritt.'
  return `Vom ${alsTag(fenster.von)} bis ${alsTag(fenster.bis)} sind ${alsMenge(verbraucht)} verbraucht, ${alsMenge(rest)} bleiben.`
}
