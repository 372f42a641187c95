import type { Verfuegungsinhalt } from '../bescheid/index.ts'
import { alsMonat } from '../platform/ui/zahl.ts'
import type { Ende } from './ende-lesen.ts'
import type { Bedarf, Monatsbetrag } from './model.ts'
import { bescheid } from './texte/personal-bescheid.ts'
import { endeBescheid as t } from './texte/personal-ende.ts'
import { artName } from './werte.ts'

type Nach = Readonly<{
  /** `2026-10` */
  letzter: string
  monate: readonly Monatsbetrag[]
  /** what is said to the answer */
  wuerdigung: string
  /** number and ISO day of the decision that granted it */
  bewilligung: Readonly<{ nummer: string; am: string }> | undefined
}>

/** The decision that ends a grant for the future. @param an the adult it goes to */
export function endebescheid(b: Bedarf, e: Ende, an: string, nach: Nach): Verfuegungsinhalt {
  const art = artName(b.art)
  const summe = nach.monate.reduce((s, m) => s + m.cent, 0)
  return {
    titel: t.titel(art, b.name),
    empfaenger: { art: 'person', personId: an },
    tenor: [
      t.tenor(art, b.name, bescheid.stelle[b.art], nach.monate[0]?.monat ?? nach.letzter),
      ...(b.von > nach.letzter ? [] : [t.bleibt(nach.letzter)]),
    ],
    sachverhalt: [
      ...(nach.bewilligung === undefined ? [] : [t.bewilligt(nach.bewilligung.nummer, nach.bewilligung.am)]),
      t.anlassSatz(b.name, e.anlass, e.am),
      ...(e.grund === '' ? [] : [e.grund]),
      ...gehoert(e),
    ],
    gruende: [t.grund, ...(e.aufWunsch ? [t.ohneAnhoerung] : []), ...(nach.wuerdigung === '' ? [] : [nach.wuerdigung]), t.zukunft],
    ermessensentscheidung: false,
    ermessen: [],
    betraege: [
      ...nach.monate.map((m) => ({ bezeichnung: t.entfaellt(art), zeitraum: alsMonat(m.monat), cent: m.cent })),
      ...(nach.monate.length > 1 ? [{ bezeichnung: t.zusammen, cent: summe }] : []),
    ],
    rechtsgrundlagen: [...t.grundlagen],
    hinweise: [t.nichtsZurueck, ...(b.weg === 'gutschein' ? [t.gutschein] : []), t.neu],
  }
}

function gehoert(e: Ende): string[] {
  if (e.aufWunsch || e.angehoertAm === null) return [t.selbst]
  return [t.angehoert(e.angehoertAm), e.antwort === '' ? t.schwieg : t.geantwortet(e.antwortAm ?? '', e.antwort)]
}
