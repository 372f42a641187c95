import type { TraegerDb } from '../platform/db/index.ts'
import { type Baustein, type Hintergrund, laengen, type Mitteilung } from './art-mitteilung.ts'
import { oeffentlicheInhalte } from './lesen.ts'
import type { Ort } from './presse-lesen.ts'
import { eins, flach, ganzzahl, reihen, sprachtexte, type Werte } from './redaktion-werte.ts'

/** A message module to insert, of the own house or of all. */
export type Bausteinwahl = Readonly<{ inhaltId: string; fassung: number; titel: string; text: string; gemeinsam: boolean }>
export type Hintergrundwahl = Readonly<{ wert: string; titel: string; laenge: (typeof laengen)[number] }>

export async function bausteinwahl(db: TraegerDb, { traegerId, netzId, jetzt }: Ort): Promise<Bausteinwahl[]> {
  const wahl: Bausteinwahl[] = []
  for (const raum of netzId === undefined || netzId === traegerId ? [traegerId] : [traegerId, netzId])
    for (const b of await oeffentlicheInhalte<Baustein>(db, raum, 'baustein', jetzt))
      wahl.push({ inhaltId: b.inhaltId, fassung: b.fassung, ...b.daten.texte.de, gemeinsam: raum !== traegerId })
  return wahl
}

type HintergrundInhalt = Readonly<{ inhaltId: string; fassung: number; daten: Hintergrund }>

export async function hintergruende(db: TraegerDb, { traegerId, jetzt }: Ort): Promise<HintergrundInhalt[]> {
  const alle = await oeffentlicheInhalte<Hintergrund>(db, traegerId, 'hintergrund', jetzt)
  return alle.map(({ inhaltId, fassung, daten }) => ({ inhaltId, fassung, daten }))
}

export function hintergrundwahl(alle: readonly HintergrundInhalt[]): Hintergrundwahl[] {
  return alle.flatMap((h) => laengen.map((laenge) => ({ wert: `${h.inhaltId}.${laenge}`, titel: h.daten.titel, laenge })))
}

/** Data of a release as fields of its form. */
export function mitteilungAlsWerte(m: Mitteilung): Werte {
  const { hintergrund, paket: _, bausteine, bilder, ...rest } = m
  return {
    ...flach(rest),
    ...(hintergrund && { hintergrund: [`${hintergrund.inhaltId}.${hintergrund.laenge}`] }),
    bausteine: bausteine.map((b) => `${b.inhaltId}.${b.fassung}`),
    bilder: bilder.map((b) => b.bildId),
    ...Object.fromEntries(bilder.map((b) => [`unterschrift.${b.bildId}`, [b.unterschrift]])),
  }
}

/** The way back. What the form does not show (package, approvals) stays as it was. */
export function mitteilungAus(w: Werte, bisher: Mitteilung | undefined, alle: readonly HintergrundInhalt[]): unknown {
  const beginn = eins(w, 'termin.beginn')
  return {
    typ: eins(w, 'typ') || 'mitteilung',
    texte: sprachtexte(w, ['titel', 'untertitel', 'vorspann', 'text', 'kurz']),
    ort: eins(w, 'ort'),
    kontakte: reihen(w, 'kontakte', ['stelle', 'name', 'telefon', 'fax', 'mobil', 'email', 'zeiten']),
    zitate: reihen(w, 'zitate', ['person', 'funktion', 'text']),
    zahlen: [...(w.zahlen ?? [])],
    bausteine: (w.bausteine ?? []).flatMap((x) => {
      const [inhaltId, fassung] = x.split('.')
      return inhaltId ? [{ inhaltId, fassung: Number(fassung) }] : []
    }),
    ...hintergrundAus(eins(w, 'hintergrund'), bisher, alle),
    bilder: (w.bilder ?? []).map((bildId) => ({ bildId, unterschrift: eins(w, `unterschrift.${bildId}`) })),
    themen: [...(w.themen ?? [])],
    kreisblattZeichen: ganzzahl(w, 'kreisblattZeichen', 900),
    ...(beginn !== '' && { termin: { beginn, ende: eins(w, 'termin.ende'), ort: eins(w, 'termin.ort') } }),
    berichtigung: eins(w, 'berichtigung'),
    ...(bisher?.paket && { paket: bisher.paket }),
  }
}

/** A copy of the approved text; the one that is there already is kept while the choice is the same. */
function hintergrundAus(wahl: string, bisher: Mitteilung | undefined, alle: readonly HintergrundInhalt[]): Pick<Mitteilung, 'hintergrund'> {
  const h = bisher?.hintergrund
  if (h !== undefined && wahl === `${h.inhaltId}.${h.laenge}`) return { hintergrund: h }
  const [inhaltId, wort] = wahl.split('.')
  const gewaehlt = alle.find((x) => x.inhaltId === inhaltId)
  const laenge = laengen.find((l) => l === wort)
  if (gewaehlt === undefined || laenge === undefined) return {}
  const { de, einfach, en } = gewaehlt.daten.texte
  const texte = { de: de[laenge], ...(einfach?.[laenge] && { einfach: einfach[laenge] }), ...(en?.[laenge] && { en: en[laenge] }) }
  return { hintergrund: { inhaltId: gewaehlt.inhaltId, fassung: gewaehlt.fassung, laenge, texte } }
}

/** Puts a message module at the end of the German text and notes that it was used. */
export function fuegeBausteinEin(w: Werte, b: Bausteinwahl): Werte {
  const text = eins(w, 'texte.de.text').trimEnd()
  return {
    ...w,
    'texte.de.text': [text === '' ? b.text : `${text}\n\n${b.text}`],
    bausteine: [...new Set([...(w.bausteine ?? []), `${b.inhaltId}.${b.fassung}`])],
  }
}
