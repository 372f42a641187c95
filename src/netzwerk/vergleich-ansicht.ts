import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { laender } from './laender.ts'
import { vergleichTexte } from './texte/vergleich/index.ts'
import { liesKennzahlen } from './vergleich-katalog.ts'
import type { Datenstand, Kennzahl, Wert } from './vergleich-modell.ts'
import { type Gezeigt, summe, verbirgKleine } from './vergleich-schutz.ts'
import { type Klasse, klassengrenzen, klasseVon, type Lage, lage } from './vergleich-statistik.ts'
import { kennzahlenMitWerten, liesAnmerkungen, liesGeschichte, liesWerte, liesZeitraeume, versionenDesZeitraums } from './vergleich-werte.ts'
import { liesVerzeichnis } from './verzeichnis.ts'
import type { Haus } from './verzeichnis-modell.ts'

export const gruppierungen = ['typ', 'groesse', 'land', 'art', 'alle'] as const
export type Gruppierung = (typeof gruppierungen)[number]

/** What somebody asked for; anything that does not exist falls back to what does. */
export type Auswahl = Readonly<{ kennzahl: string; zeitraum: string; gruppe: string; haus: string | undefined }>

export type Zeile = Readonly<{
  haus: string
  name: string
  ags: string
  gruppe: string
  wert: number | null
  verborgen: boolean
  klasse: Klasse | null
  stand: Datenstand | null
  bemerkung: string
  anmerkung: string
  korrigiert: boolean
}>
export type Gruppe = Readonly<{ name: string; werte: readonly number[]; lage: Lage | null; summe: number | 'verborgen' | null; eigene: boolean }>
export type Punkt = Readonly<{ zeitraum: string; wert: number | null; median: number | null }>
export type Korrektur = Readonly<{ zeitraum: string; von: number; auf: number; am: string }>

export type Ansicht = Readonly<{
  kennzahlen: readonly Readonly<{ kennzahl: string; zeichen: string; name: string }>[]
  kennzahl: Kennzahl
  zeitraeume: readonly string[]
  zeitraum: string
  gruppierungen: readonly Gruppierung[]
  gruppierung: Gruppierung
  zeilen: readonly Zeile[]
  grenzen: readonly number[]
  kleinster: number
  gruppen: readonly Gruppe[]
  eigenes: Readonly<{ haus: string; name: string; gruppe: string; wert: number | null; verborgen: boolean; median: number | null }> | null
  reihe: readonly Punkt[]
  korrekturen: readonly Korrektur[]
  quellen: readonly string[]
  uebung: boolean
}>

type Frage = Readonly<{ netzId: string; kreis: 'oeffentlich' | 'netz'; sprache: Sprache; auswahl: Auswahl }>

/** One figure of one period, all houses side by side; undefined where there are no values at all that the asker may see. */
export async function stelleVergleichZusammen(db: TraegerDb, { netzId, kreis, sprache, auswahl }: Frage): Promise<Ansicht | undefined> {
  const alle = await liesKennzahlen(db, netzId, sprache, kreis)
  const mitWerten = await kennzahlenMitWerten(db, netzId)
  const kennzahlen = [...alle.values()].filter((k) => mitWerten.has(k.kennzahl))
  const kennzahl = kennzahlen.find((k) => k.kennzahl === auswahl.kennzahl) ?? kennzahlen.find((k) => k.kennzahl === 'K2') ?? kennzahlen[0]
  if (kennzahl === undefined) return undefined
  const haeuser = await liesVerzeichnis(db, netzId, 'oeffentlich')
  const zeitraeume = await liesZeitraeume(db, netzId, kennzahl.kennzahl)
  const zeitraum = zeitraeume.find((z) => z === auswahl.zeitraum) ?? zeitraeume[0] ?? ''
  const moegliche = gruppierungen.filter((g) => g !== 'typ' || haeuser.some((h) => h.vergleichstyp !== ''))
  const gruppierung = moegliche.find((g) => g === auswahl.gruppe) ?? moegliche[0] ?? 'alle'
  const gruppeVon = (h: Haus) => gruppenname(h, gruppierung, sprache)
  const reihenwerte = await gezeigteWerte(db, netzId, kennzahl, alle)
  const werte = reihenwerte.filter((w) => w.zeitraum === zeitraum)
  const zeilen = await zeilenAus(db, { netzId, kennzahl, zeitraum, haeuser, werte, gruppeVon })
  const sichtbare = zahlen(werte)
  const eigenes = haeuser.find((h) => h.haus === auswahl.haus)
  const gruppen = gruppenAus(haeuser, werte, gruppeVon, kennzahl, eigenes)
  return {
    kennzahlen: kennzahlen.map(({ kennzahl: k, zeichen, name }) => ({ kennzahl: k, zeichen, name })),
    kennzahl,
    zeitraeume,
    zeitraum,
    gruppierungen: moegliche,
    gruppierung,
    ...zeilen,
    grenzen: klassengrenzen(sichtbare, kennzahl.stellen),
    kleinster: sichtbare.length === 0 ? 0 : Math.min(...sichtbare),
    gruppen,
    eigenes: eigenes ? eigenesAus(eigenes, werte, gruppen, gruppeVon(eigenes)) : null,
    reihe: eigenes ? reiheAus(eigenes, reihenwerte, haeuser, gruppeVon) : [],
    korrekturen: eigenes ? await korrekturenVon(db, netzId, kennzahl, eigenes.haus, reihenwerte) : [],
    quellen: [...new Set(werte.map((w) => w.quelle))].sort(),
    uebung: reihenwerte.some((w) => w.uebung),
  }
}

async function gezeigteWerte(db: TraegerDb, netzId: string, kennzahl: Kennzahl, alle: ReadonlyMap<string, Kennzahl>): Promise<Gezeigt[]> {
  const werte: Wert[] = []
  for (const name of [kennzahl.kennzahl, ...kennzahl.aus]) werte.push(...(await liesWerte(db, netzId, { kennzahl: name })))
  return verbirgKleine(werte, alle).filter((w) => w.kennzahl === kennzahl.kennzahl)
}

type FuerZeilen = Readonly<{
  netzId: string
  kennzahl: Kennzahl
  zeitraum: string
  haeuser: readonly Haus[]
  werte: readonly Gezeigt[]
  gruppeVon: (h: Haus) => string
}>

async function zeilenAus(db: TraegerDb, { netzId, kennzahl, zeitraum, haeuser, werte, gruppeVon }: FuerZeilen): Promise<{ zeilen: Zeile[] }> {
  const versionen = await versionenDesZeitraums(db, netzId, kennzahl.kennzahl, zeitraum)
  const anmerkungen = await liesAnmerkungen(db, netzId, kennzahl.kennzahl, zeitraum)
  const je = new Map(werte.map((w) => [w.haus, w]))
  const grenzen = klassengrenzen(zahlen(werte), kennzahl.stellen)
  const zeilen = haeuser.map((h): Zeile => {
    const w = je.get(h.haus)
    const wert = w?.wert ?? null
    return {
      haus: h.haus,
      name: h.name,
      ags: h.ags,
      gruppe: gruppeVon(h),
      wert,
      verborgen: w?.verborgen === true,
      klasse: wert === null ? null : klasseVon(wert, grenzen, kennzahl.stellen),
      stand: w?.stand ?? null,
      bemerkung: w?.bemerkung ?? '',
      anmerkung: anmerkungen.get(h.haus) ?? '',
      korrigiert: (versionen.get(h.haus) ?? 0) > 1,
    }
  })
  return { zeilen }
}

const zahlen = (werte: readonly Gezeigt[]) => werte.flatMap((w) => (w.wert === null ? [] : [w.wert]))

/** Size classes of inhabitants; each holds about a quarter of the houses. */
const GROESSEN = [
  ['a', 125_000],
  ['b', 200_000],
  ['c', 300_000],
  ['d', Number.POSITIVE_INFINITY],
] as const

function gruppenname(h: Haus, gruppierung: Gruppierung, sprache: Sprache): string {
  const t = vergleichTexte(sprache)
  if (gruppierung === 'land') return laender[h.land]
  if (gruppierung === 'art') return t.arten[h.art]
  if (gruppierung === 'typ') return h.vergleichstyp === '' ? t.ohneTyp : t.typ(h.vergleichstyp)
  if (gruppierung === 'alle') return t.alle
  return t.groessen[GROESSEN.find(([, unter]) => h.einwohner < unter)?.[0] ?? 'd']
}

function gruppenAus(
  haeuser: readonly Haus[],
  werte: readonly Gezeigt[],
  gruppeVon: (h: Haus) => string,
  kennzahl: Kennzahl,
  eigenes?: Haus,
): Gruppe[] {
  const ordnung = haeuser.toSorted((a, b) => a.einwohner - b.einwohner)
  const namen = [...new Set(ordnung.map(gruppeVon))]
  const nachGroesse = namen.every((n) => /\d/.test(n))
  const sortiert = nachGroesse ? namen : namen.toSorted((a, b) => a.localeCompare(b, 'de'))
  return sortiert.map((name) => {
    const dabei = new Set(haeuser.filter((h) => gruppeVon(h) === name).map((h) => h.haus))
    const gruppe = werte.filter((w) => dabei.has(w.haus))
    const sichtbare = zahlen(gruppe)
    return {
      name,
      werte: sichtbare,
      lage: lage(sichtbare) ?? null,
      summe: kennzahl.zaehlt ? (summe(gruppe) ?? 'verborgen') : null,
      eigene: eigenes !== undefined && dabei.has(eigenes.haus),
    }
  })
}

function eigenesAus(h: Haus, werte: readonly Gezeigt[], gruppen: readonly Gruppe[], gruppe: string): Ansicht['eigenes'] {
  const w = werte.find((x) => x.haus === h.haus)
  const median = gruppen.find((g) => g.eigene)?.lage?.median ?? null
  return { haus: h.haus, name: h.name, gruppe, wert: w?.wert ?? null, verborgen: w?.verborgen === true, median }
}

function reiheAus(h: Haus, werte: readonly Gezeigt[], haeuser: readonly Haus[], gruppeVon: (h: Haus) => string): Punkt[] {
  const dabei = new Set(haeuser.filter((x) => gruppeVon(x) === gruppeVon(h)).map((x) => x.haus))
  const je = Map.groupBy(werte, (w) => w.zeitraum)
  return [...je]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([zeitraum, w]) => ({
      zeitraum,
      wert: w.find((x) => x.haus === h.haus)?.wert ?? null,
      median: lage(zahlen(w.filter((x) => dabei.has(x.haus))))?.median ?? null,
    }))
}

/** Corrections of shown values; where the value is hidden now, or was, nothing is said. */
async function korrekturenVon(db: TraegerDb, netzId: string, kennzahl: Kennzahl, haus: string, gezeigt: readonly Gezeigt[]): Promise<Korrektur[]> {
  const versionen = verbirgKleine(await liesGeschichte(db, netzId, kennzahl.kennzahl, haus), new Map([[kennzahl.kennzahl, kennzahl]]))
  const offen = new Set(gezeigt.filter((w) => w.haus === haus && !w.verborgen).map((w) => w.zeitraum))
  return versionen.flatMap((w, i) => {
    const davor = versionen[i - 1]
    if (davor === undefined || davor.zeitraum !== w.zeitraum || davor.wert === null || w.wert === null || davor.wert === w.wert) return []
    return offen.has(w.zeitraum) ? [{ zeitraum: w.zeitraum, von: davor.wert, auf: w.wert, am: w.am }] : []
  })
}
