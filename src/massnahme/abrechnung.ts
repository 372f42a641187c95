import { alsEuro } from '../platform/ui/zahl.ts'
import { alsStunden } from './anwesenheit-csv.ts'
import { spanneVon } from './kalender.ts'
import { rechenwege as t } from './texte/personal.ts'
import { entschuldigt, type PreisArt } from './werte.ts'

/** What an invoice line is made from. */
export type Abrechnungsgrund = Readonly<{
  preisCent: number
  preisJe: PreisArt
  /** excused days and illness count like attended ones */
  entschuldigtZaehlt: boolean
  monat: string
  /** days of the participation, or of the run for the price of a group */
  von: string
  bis: string
  /** minutes that a day without attendance counts, where excused days are paid by the hour */
  minutenJeTag: number
  /** of the whole participation so far: a week that began last month was paid then */
  tage: readonly Readonly<{ tag: string; art: string; minuten: number }>[]
}>

export type Sollposition = Readonly<{ cent: number; rechenweg: string }>

/** A month counts 30 days, as everywhere in the SGB II (sec. 41 (1) sentence 2): parts are thirtieths. */
const TAGE_JE_MONAT = 30

/**
 * What the agreement and the attendance of a month come to. By the hour, day and week what was attended is paid (and what was excused,
 * where that was agreed); by the month the days of the participation; for a whole participation once, in the month it begins.
 */
export function berechneSoll(g: Abrechnungsgrund): Sollposition {
  const alle = g.tage.filter((z) => z.art === 'anwesend' || (g.entschuldigtZaehlt && entschuldigt.has(z.art)))
  const zaehlend = alle.filter((z) => z.tag.startsWith(g.monat))
  const preis = alsEuro(g.preisCent / 100)
  if (g.preisJe === 'stunde') {
    const minuten = zaehlend.reduce((s, z) => s + (z.art === 'anwesend' ? z.minuten : g.minutenJeTag), 0)
    return mit(Math.round((minuten * g.preisCent) / 60), t.stunde(alsStunden(minuten), preis))
  }
  if (g.preisJe === 'tag') return mit(zaehlend.length * g.preisCent, t.tag(zaehlend.length, preis))
  if (g.preisJe === 'woche') {
    const frueher = new Set(alle.filter((z) => z.tag < `${g.monat}-01`).map((z) => wocheVon(z.tag)))
    const wochen = new Set(zaehlend.map((z) => wocheVon(z.tag))).difference(frueher).size
    return mit(wochen * g.preisCent, t.woche(wochen, preis))
  }
  if (g.preisJe === 'teilnahme') {
    const erster = g.tage
      .filter((z) => z.art === 'anwesend')
      .map((z) => z.tag)
      .toSorted()[0]
    return erster?.startsWith(g.monat) ? mit(g.preisCent, t.teilnahme(preis)) : mit(0, t.teilnahmeNicht)
  }
  return nachTagen(g, preis)
}

const mit = (cent: number, rechenweg: string): Sollposition => ({ cent, rechenweg })

/** `2026-W45`: a week that lies in two months is paid in the one in which its first counted day lies. */
function wocheVon(tag: string): string {
  const d = Temporal.PlainDate.from(tag)
  return `${d.yearOfWeek}-${d.weekOfYear}`
}

function nachTagen(g: Abrechnungsgrund, preis: string): Sollposition {
  const monat = spanneVon(g.monat)
  const von = [g.von, monat.von].toSorted()[1] ?? g.von
  const bis = [g.bis, monat.bis].toSorted()[0] ?? g.bis
  if (bis < von) return mit(0, t.nichtImMonat)
  const ganz = von === monat.von && bis === monat.bis
  const tage = Math.min(TAGE_JE_MONAT, Temporal.PlainDate.from(von).until(bis).days + 1)
  return ganz ? mit(g.preisCent, t.monat(preis)) : mit(Math.round((g.preisCent * tage) / TAGE_JE_MONAT), t.teilmonat(tage, preis))
}
