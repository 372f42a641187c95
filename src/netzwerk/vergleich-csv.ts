import { einlesen as t } from './texte/personal-einlesen.ts'
import { type Datenstand, istZeitraum, type Kennzahl } from './vergleich-modell.ts'
import type { Tabelle } from './vergleich-tabelle.ts'

/** What a column means: part of a value, or `k:` and the figure whose values it holds. Empty: nothing. */
export type Ziel = string
export const ziele = ['haus', 'kennzahl', 'zeitraum', 'wert', 'stand', 'basis', 'bemerkung'] as const
type Teil = (typeof ziele)[number]

export type Vorgaben = Readonly<{ kennzahl: string; zeitraum: string; stand: Datenstand }>
export type Fund = Readonly<{ zeile: number; spalte: string; satz: string }>
export type NeuerWert = Readonly<{
  zeile: number
  haus: string
  kennzahl: string
  zeitraum: string
  wert: number
  basis: number | null
  stand: Datenstand
  bemerkung: string
}>
export type Umgebung = Readonly<{
  kennzahlen: ReadonlyMap<string, Kennzahl>
  haeuser: readonly Readonly<{ haus: string; name: string; ags: string; eigenname: string; art: 'landkreis' | 'kreisfreie_stadt' }>[]
  /** 2026-08: nothing later can be known */
  monat: string
}>

const NAMEN: Readonly<Record<Teil, readonly string[]>> = {
  haus: ['haus', 'träger', 'traeger', 'jobcenter', 'name', 'ags', 'kreis', 'schlüssel', 'zkt'],
  kennzahl: ['kennzahl', 'indikator', 'kennziffer'],
  zeitraum: ['zeitraum', 'monat', 'berichtsmonat', 'bezugsmonat', 'jahr', 'periode'],
  wert: ['wert', 'ausprägung', 'betrag', 'anzahl'],
  stand: ['stand', 'datenstand', 'status'],
  basis: ['basis', 'personen', 'nenner'],
  bemerkung: ['bemerkung', 'anmerkung', 'hinweis', 'kommentar'],
}

/** What each column most likely means, by its name. */
export function ordneZu(kopf: readonly string[], kennzahlen: Umgebung['kennzahlen']): Ziel[] {
  const vergeben = new Set<Ziel>()
  return kopf.map((name) => {
    const klein = name.trim().toLowerCase()
    const teil = ziele.find((z) => NAMEN[z].includes(klein))
    const kennzahl = findKennzahl(name, kennzahlen)
    const ziel = kennzahl !== undefined ? `k:${kennzahl.kennzahl}` : (teil ?? '')
    if (vergeben.has(ziel)) return ''
    vergeben.add(ziel)
    return ziel
  })
}

/** All values of a table, or all that is wrong with it. */
export function liesWerteAus(tabelle: Tabelle, zuordnung: readonly Ziel[], vorgaben: Vorgaben, u: Umgebung): { werte: NeuerWert[]; funde: Fund[] } {
  const kopffehler = pruefeZuordnung(zuordnung, vorgaben, u)
  if (kopffehler.length > 0) return { werte: [], funde: kopffehler.map((satz) => ({ zeile: 1, spalte: '', satz })) }
  const werte: NeuerWert[] = []
  const funde: Fund[] = []
  const gesehen = new Map<string, number>()
  for (const { nr, zellen } of tabelle.zeilen) {
    const melde = (ziel: Ziel, satz: string) => {
      funde.push({ zeile: nr, spalte: tabelle.kopf[zuordnung.indexOf(ziel)] ?? '', satz })
      return undefined
    }
    for (const wert of werteDerZeile(nr, zellen, zuordnung, vorgaben, u, melde)) {
      const ort = `${wert.kennzahl} ${wert.haus} ${wert.zeitraum}`
      const schon = gesehen.get(ort)
      if (schon !== undefined) melde('haus', t.doppelt(schon))
      else gesehen.set(ort, nr)
      werte.push(wert)
    }
  }
  return { werte, funde }
}

function pruefeZuordnung(zuordnung: readonly Ziel[], vorgaben: Vorgaben, u: Umgebung): string[] {
  const doppelt = ziele.filter((z) => zuordnung.filter((x) => x === z).length > 1)
  const breit = zuordnung.some((z) => z.startsWith('k:'))
  return [
    ...doppelt.map((z) => t.doppelteSpalte(t.ziele[z])),
    ...(zuordnung.includes('haus') ? [] : [t.ohneHaus]),
    ...(breit || zuordnung.includes('wert') ? [] : [t.ohneWert]),
    ...(breit || zuordnung.includes('kennzahl') || u.kennzahlen.has(vorgaben.kennzahl) ? [] : [t.ohneKennzahl]),
  ]
}

type Melde = (ziel: Ziel, satz: string) => undefined

function werteDerZeile(
  nr: number,
  zellen: readonly string[],
  zuordnung: readonly Ziel[],
  vorgaben: Vorgaben,
  u: Umgebung,
  melde: Melde,
): NeuerWert[] {
  const zelle = (ziel: Ziel) => zellen[zuordnung.indexOf(ziel)]?.trim() ?? ''
  const haus = liesHaus(zelle('haus'), u, melde)
  const stand = liesStand(zelle('stand'), vorgaben, melde)
  const basis = zelle('basis') === '' ? null : (liesBasis(zelle('basis'), melde) ?? null)
  const bemerkung = zelle('bemerkung')
  if (bemerkung.length > 500) melde('bemerkung', t.bemerkungLang)
  const orte = zuordnung.filter((z) => z.startsWith('k:'))
  return (orte.length > 0 ? orte : ['wert']).flatMap((ziel) => {
    const text = zelle(ziel)
    if (FEHLT.test(text)) return []
    const kennzahl = liesKennzahl(ziel === 'wert' ? zelle('kennzahl') || vorgaben.kennzahl : ziel.slice(2), u, melde)
    if (kennzahl === undefined) return []
    const zeitraum = liesZeitraum(zelle('zeitraum') || vorgaben.zeitraum, kennzahl, u, melde)
    const wert = liesWert(text, ziel, kennzahl, melde)
    if (haus === undefined || stand === undefined || zeitraum === undefined || wert === undefined) return []
    return [{ zeile: nr, haus, kennzahl: kennzahl.kennzahl, zeitraum, wert, basis, stand, bemerkung }]
  })
}

/** What statistics write where there is no value, or none that may be shown. */
const FEHLT = /^(|x|\*|\.|-|–|—|\/|…|k\. ?A\.|n\. ?v\.|<\s*\d+)$/i

function liesHaus(text: string, u: Umgebung, melde: Melde): string | undefined {
  if (text === '') return melde('haus', t.hausFehlt)
  const klein = einheitlich(text)
  const ags = /^\d{4,5}$/.test(text) ? text.padStart(5, '0') : undefined
  const genau = u.haeuser.filter(
    (h) => h.haus === text || h.ags === ags || einheitlich(h.name) === klein || (h.eigenname !== '' && einheitlich(h.eigenname) === klein),
  )
  const treffer = genau.length > 0 ? genau : u.haeuser.filter((h) => h.art === artIn(klein) && kern(h.name) === kern(text))
  if (treffer.length > 1) return melde('haus', t.hausMehrdeutig(text))
  return treffer[0]?.haus ?? melde('haus', t.hausUnbekannt(text))
}

const einheitlich = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** A Kreis and a city of the same name are two: without the kind a name alone leads nowhere, as the other one may be no municipal jobcenter. */
function artIn(text: string): 'landkreis' | 'kreisfreie_stadt' | undefined {
  if (/\b(land)?kreis\b/.test(text)) return 'landkreis'
  return /stadt\b/.test(text) ? 'kreisfreie_stadt' : undefined
}

/** Statistics write „Harz, Landkreis“ or „JC Landkreis Harz“ for „Landkreis Harz“. */
function kern(name: string): string {
  return einheitlich(name)
    .replace(/\b(landkreis|kreis|stadt|landeshauptstadt|kreisfreie|jobcenter|jc)\b/g, ' ')
    .replace(/[,.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function findKennzahl(text: string, kennzahlen: Umgebung['kennzahlen']): Kennzahl | undefined {
  const klein = einheitlich(text)
  return [...kennzahlen.values()].find((k) => k.kennzahl.toLowerCase() === klein || einheitlich(k.name) === klein)
}

function liesKennzahl(text: string, u: Umgebung, melde: Melde): Kennzahl | undefined {
  const kennzahl = findKennzahl(text, u.kennzahlen)
  if (kennzahl === undefined) return melde('kennzahl', t.kennzahlUnbekannt(text))
  return kennzahl.kennzahl.startsWith('TW-') ? melde('kennzahl', t.kennzahlEigen) : kennzahl
}

function liesStand(text: string, vorgaben: Vorgaben, melde: Melde): Datenstand | undefined {
  const klein = text.toLowerCase()
  if (klein === '') return vorgaben.stand
  if (/^(vorl|p$|v$)/.test(klein)) return 'vorlaeufig'
  if (/^(rev|korr|r$)/.test(klein)) return 'revidiert'
  if (/^(endg|e$)/.test(klein)) return 'endgueltig'
  return melde('stand', t.standUnbekannt(text))
}

const MONATE = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']

function liesZeitraum(text: string, { zeitraum: art }: Kennzahl, u: Umgebung, melde: Melde): string | undefined {
  if (text === '') return melde('zeitraum', t.zeitraumFehlt)
  const zeitraum = alsZeitraum(text)
  if (zeitraum === undefined || !istZeitraum(zeitraum, art)) return melde('zeitraum', t.zeitraumFalsch(text, art))
  return zeitraum > u.monat.slice(0, zeitraum.length) ? melde('zeitraum', t.zeitraumKuenftig) : zeitraum
}

/** `2026-04` from `2026-04`, `04.2026`, `4/2026`, `202604`, `April 2026`, `01.04.2026`; `2024` from `2024`. */
export function alsZeitraum(text: string): string | undefined {
  const roh = text.trim().toLowerCase()
  const name = /^(\p{L}+)\.? (\d{4})$/u.exec(roh)
  const monat = name?.[1] === undefined ? -1 : MONATE.findIndex((m) => m === name[1] || (name[1]?.length === 3 && m.startsWith(name[1])))
  if (name !== null) return monat === -1 ? undefined : `${name[2]}-${String(monat + 1).padStart(2, '0')}`
  const deutsch = /^(?:\d{1,2}\.)?(\d{1,2})[./](\d{4})$/.exec(roh)
  if (deutsch !== null) return `${deutsch[2]}-${deutsch[1]?.padStart(2, '0')}`
  const iso = /^(\d{4})-?(\d{2})(?:-\d{2})?$/.exec(roh)
  if (iso !== null) return `${iso[1]}-${iso[2]}`
  return /^\d{4}$/.test(roh) ? roh : undefined
}

function liesWert(text: string, ziel: Ziel, kennzahl: Kennzahl, melde: Melde): number | undefined {
  const zahl = liesZahl(text)
  if (typeof zahl === 'string') return melde(ziel, zahl)
  if (kennzahl.zaehlt && zahl < 0) return melde(ziel, t.negativ)
  if (kennzahl.zaehlt && !Number.isInteger(zahl)) return melde(ziel, t.keineGanze)
  return Math.abs(zahl) > (kennzahl.einheit === '%' ? 1_000 : 1_000_000_000) ? melde(ziel, t.zuViel(text)) : zahl
}

function liesBasis(text: string, melde: Melde): number | undefined {
  const zahl = liesZahl(text)
  if (typeof zahl === 'string') return melde('basis', zahl)
  return Number.isInteger(zahl) && zahl >= 0 && zahl < 2 ** 31 ? zahl : melde('basis', t.keineGanze)
}

/** A number as it is written in German, `1.234,5 %`; or a sentence that says why it is none. */
export function liesZahl(text: string): number | string {
  const roh = text.replace(/[\s\u00a0\u202f]|€|%|Euro$/gi, '').replace('\u2212', '-')
  if (/^-?\d{1,3}(\.\d{3})*(,\d{1,6})?$|^-?\d{1,12}(,\d{1,6})?$/.test(roh)) return Number(roh.replaceAll('.', '').replace(',', '.'))
  if (/^[=+@\-\t\r]/.test(text) && !/^-?\d+\.\d+$/.test(roh)) return t.formel
  if (/^-?\d+\.\d+$/.test(roh)) return t.dezimalpunkt(text)
  return t.keineZahl(text.slice(0, 40))
}
