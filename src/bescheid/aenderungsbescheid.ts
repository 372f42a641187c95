import type { Block, Tabelle, Text } from './model.ts'
import { anspruchstage } from './monat.ts'
import { spannenText } from './monate.ts'
import { auszahlung, type Rahmen } from './rahmen.ts'
import { datumLang, geschuetzt, unterschied, zahl } from './worte.ts'

type Aendert = NonNullable<NonNullable<Rahmen['erlass']>['aendert']>

/** Which decision is changed from when on, and what is paid now instead (sec. 33 (1) SGB X); empty where nothing is changed. */
export function aenderungspunkt(r: Rahmen): { text: Text; dazu: readonly Block[] }[] {
  const aendert = r.erlass?.aendert
  const [erster] = r.monate
  if (aendert === undefined || erster === undefined) return []
  return [
    {
      text: [
        geschuetzt(`Der Bescheid ${aendert.nummer} vom ${datumLang(aendert.datum)} wird `),
        { fett: `ab ${datumLang(anspruchstage(erster).von)}` },
        ' geändert. Für die Zeit davor und sonst bleibt er gültig. So ändert sich die Zahlung im Monat:',
      ],
      dazu: [tafel(r, aendert)],
    },
  ]
}

/** Months in a row with the same payment before and now share a row. */
function tafel(r: Rahmen, { bisher }: Aendert): Tabelle {
  const nach = new Map<string, { monate: string[]; alt: number | undefined; neu: number }>()
  for (const m of r.monate) {
    const [alt, neu] = [bisher[m.monat], auszahlung(m)]
    const gleiche = nach.get(`${alt} ${neu}`) ?? { monate: [], alt, neu }
    gleiche.monate.push(m.monat)
    nach.set(`${alt} ${neu}`, gleiche)
  }
  const zeilen = [...nach.values()].map(({ monate, alt, neu }) => ({
    art: 'posten' as const,
    zellen: [spannenText(monate), alt === undefined ? '–' : zahl(alt), zahl(neu), unterschied(neu - (alt ?? 0))],
  }))
  const betrag = { breite: 28, rechts: true } as const
  return {
    art: 'tabelle',
    dicht: false,
    spalten: [{ breite: 'rest', rechts: false }, betrag, betrag, betrag],
    kopf: [[{ text: 'Beträge in Euro' }, { text: 'bisher' }, { text: 'neu' }, { text: 'Unterschied' }]],
    zeilen,
  }
}

/** Why a decision may be changed (sec. 48 (1) SGB X): for what is to come always, for months that have begun only to the good. */
export function aenderungsgrund(r: Rahmen): Block[] {
  if (r.erlass?.aendert === undefined) return []
  const laufend = r.datum.slice(0, 7)
  const begonnen = r.monate.map((m) => m.monat).filter((m) => m <= laufend)
  const rueck =
    begonnen.length === 0
      ? 'für die Zukunft (§ 48 Abs. 1 Satz 1 SGB X)'
      : `zu Ihren Gunsten auch für ${spannenText(begonnen)} (§ 48 Abs. 1 Satz 1 und Satz 2 Nr. 1 SGB X)`
  return [
    {
      art: 'absatz',
      text: [geschuetzt(`Die Verhältnisse haben sich geändert, seit wir zuletzt entschieden haben. Deshalb ändern wir den Bescheid ${rueck}.`)],
    },
  ]
}

/** What the worker adds in own words. */
export function eigeneWorte(r: Rahmen): Block[] {
  const absaetze = r.erlass?.hinweis ?? []
  if (absaetze.length === 0) return []
  return [{ art: 'ueberschrift', ebene: 2, text: 'Hinweis' }, ...absaetze.map((text): Block => ({ art: 'absatz', text: [geschuetzt(text)] }))]
}
