import { tagVon } from '../../platform/clock/index.ts'
import { feiertagAm } from '../../platform/kalender/index.ts'
import { alsDatum } from '../../platform/ui/zahl.ts'
import type { Aushang } from '../art-hinweis.ts'
import type { Standort } from '../art-standort.ts'
import { type Oeffentlich, oeffentlicheInhalte } from '../lesen.ts'
import {
  type Abweichung,
  type Oeffnungslage,
  oeffnungAm,
  oeffnungslage,
  type Tagesplan,
  type Wochentag,
  wochentage,
  wochentagVon,
} from '../oeffnung.ts'
import { websiteTexte } from '../texte/website/index.ts'
import { type Kontext, type Uebersetzt, uebersetzt } from './kontext.ts'

/** One office as lists show it: whether it is open now, its week, how to get in. */
export type Ort = Readonly<{
  adresse: string
  name: string
  strasse: string
  ort: string
  telefon: string
  marke: Readonly<{ art: 'offen' | 'anders' | 'zu'; text: string }>
  woche: readonly Readonly<{ tage: string; tageLang: string; zeiten: string; heute: boolean }>[]
  heuteAnders: boolean
  kurz: Uebersetzt<Standort['texte']['de']>
}>

type Gelesen = Readonly<{ standort: Oeffentlich<Standort>; plan: Parameters<typeof oeffnungAm>[0] }>

/** All offices in their order, with what holds for their hours now: their week, exceptions, notices and the holidays of the Land. */
export async function liesStandorte(k: Kontext): Promise<Gelesen[]> {
  const standorte = await oeffentlicheInhalte<Standort>(k.db, k.traegerId, 'standort', k.jetzt)
  const hinweise = await oeffentlicheInhalte<Aushang>(k.db, k.traegerId, 'hinweis', k.jetzt)
  const nachAlter = hinweise.toReversed() // the newest one counts
  return standorte
    .toSorted((a, b) => a.daten.reihenfolge - b.daten.reihenfolge || a.daten.name.localeCompare(b.daten.name, 'de'))
    .map((standort) => ({ standort, plan: planVon(standort, nachAlter, k.traeger.land) }))
}

function planVon({ adresse, daten }: Oeffentlich<Standort>, hinweise: readonly Oeffentlich<Aushang>[], land: string): Gelesen['plan'] {
  const ausHinweisen = hinweise.flatMap(({ daten: h }): Abweichung[] => {
    const gilt = h.oeffnung !== undefined && (h.standorte.length === 0 || h.standorte.includes(adresse))
    return gilt && h.oeffnung ? [h.oeffnung] : []
  })
  return { woche: daten.woche, abweichungen: [...daten.ausnahmen, ...ausHinweisen], feiertag: (tag) => feiertagAm(land, tag) }
}

export function alsOrt(k: Kontext, { standort, plan }: Gelesen): Ort {
  const { adresse, daten: d } = standort
  const lage = oeffnungslage(plan, k.jetzt)
  const heute = tagVon(k.jetzt)
  return {
    adresse,
    name: d.name,
    strasse: d.strasse,
    ort: `${d.plz} ${d.ort}`,
    telefon: d.telefon,
    marke: markeVon(k, lage, plan, heute),
    woche: wochenzeilen(k, d.woche, wochentagVon(heute)),
    heuteAnders: oeffnungAm(plan, heute).grund === 'abweichung',
    kurz: uebersetzt(k, d.texte),
  }
}

function markeVon(k: Kontext, lage: Oeffnungslage, plan: Gelesen['plan'], heute: Temporal.PlainDate): Ort['marke'] {
  const t = websiteTexte(k.sprache).lage
  switch (lage.art) {
    case 'offen': {
      const sonst = plan.woche[wochentagVon(heute)].zeiten.at(-1)?.bis ?? ''
      const nur = lage.weicht && lage.bis < sonst
      return { art: nur ? 'anders' : 'offen', text: nur ? t.nur(lage.bis) : t.offen(lage.bis) }
    }
    case 'spaeter':
      return { art: 'anders', text: t.spaeter(lage.von) }
    case 'termin':
      return { art: 'anders', text: t.termin }
    case 'zu':
      return { art: lage.weicht ? 'anders' : 'zu', text: zuText(k, lage, heute) }
  }
}

function zuText(k: Kontext, lage: Extract<Oeffnungslage, { art: 'zu' }>, heute: Temporal.PlainDate): string {
  const { lage: t, zeiten } = websiteTexte(k.sprache)
  if (lage.feiertag !== undefined) return t.feiertag
  if (lage.weicht) return t.heuteZu
  if (lage.naechster === undefined) return t.geschlossen
  const { tag, von } = lage.naechster
  if (tag === heute.add({ days: 1 }).toString()) return t.morgen(von)
  return t.naechster(zeiten.tage[wochentagVon(Temporal.PlainDate.from(tag))], von)
}

/** Days with the same hours stand on one line; days without any come last; a weekend without any is not named. */
function wochenzeilen(k: Kontext, woche: Standort['woche'], heute: Wochentag): Ort['woche'] {
  const { tage, tageLang } = websiteTexte(k.sprache).zeiten
  const ohneZeiten = (t: Wochentag | undefined) => t === undefined || woche[t].zeiten.length === 0
  const nachZeiten = Map.groupBy(
    wochentage.filter((t) => woche[t].zeiten.length > 0 || woche[t].nachTermin || !['sa', 'so'].includes(t)),
    (t) => planText(k, woche[t]),
  )
  const offenZuerst = [...nachZeiten].toSorted(([, a], [, b]) => Number(ohneZeiten(a[0])) - Number(ohneZeiten(b[0])))
  return offenZuerst.map(([zeiten, dann]) => ({
    tage: reihe(dann, tage),
    tageLang: dann.map((t) => tageLang[t]).join(', '),
    zeiten,
    heute: dann.includes(heute),
  }))
}

/** Three days and more in a row are a span: Mo–Fr. */
function reihe(tage: readonly Wochentag[], namen: Readonly<Record<Wochentag, string>>): string {
  const [erster, letzter] = [tage[0], tage.at(-1)]
  if (erster === undefined || letzter === undefined) return ''
  const lang = wochentage.indexOf(letzter) - wochentage.indexOf(erster) + 1
  return tage.length >= 3 && lang === tage.length ? `${namen[erster]}–${namen[letzter]}` : tage.map((t) => namen[t]).join(', ')
}

function planText(k: Kontext, { zeiten, nachTermin }: Tagesplan): string {
  const t = websiteTexte(k.sprache).zeiten
  if (zeiten.length === 0) return nachTermin ? t.nachTermin : t.geschlossen
  return nachTermin ? t.undTermin(t.spannen(zeiten)) : t.spannen(zeiten)
}

/** Exceptions that are not over, soonest first. */
export function kommendeAusnahmen(
  k: Kontext,
  d: Standort,
): readonly Readonly<{ wann: string; zeiten: string; grund: string; lang: string | undefined }>[] {
  const t = websiteTexte(k.sprache).zeiten
  return d.ausnahmen
    .filter((a) => a.bis >= k.heute)
    .toSorted((a, b) => (a.von < b.von ? -1 : 1))
    .map((a) => {
      const { text, lang } = uebersetzt(k, a.texte)
      return { wann: t.zeitraum(alsDatum(a.von), alsDatum(a.bis)), zeiten: planText(k, a), grund: text.grund, lang }
    })
}
