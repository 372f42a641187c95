import { anlaesse, type Posten, postenVon, type Rechenmonat } from '../bescheid/index.ts'
import { rasterzeilen as t } from './texte/personal-berechnung.ts'

/** Where a month stands: nothing decided, worked on, decided, handed to the bank, paid; or it cannot be calculated. */
export type Lage = 'offen' | 'entwurf' | 'beschieden' | 'angeordnet' | 'gezahlt' | 'nicht-gerechnet'

/**
 * One line, a value for each month; lists beside each other instead of cells, for hundreds of small objects would cost the server more
 * than their calculation.
 */
export type Zeile = Readonly<{
  art: 'posten' | 'summe' | 'ergebnis' | 'vergleich' | 'traeger'
  name: string
  /** null where there is none */
  cent: readonly (number | null)[]
  /** columns whose value is another than that of the month before */
  neu: readonly number[]
  /** finds the reasoning of each value: key of the node and index of the person; empty where there is none */
  warum: readonly string[]
  /** by column, what stood there before the change that the page shows; only where it was another value */
  vorher?: Readonly<Record<number, number | null>>
}>

export type Gruppe = Readonly<{ id: string; name: string; zusatz: string; zeilen: readonly Zeile[] }>

export type Rastermonat = Readonly<{ monat: string; lage: Lage; saetze: readonly string[] }>

/** From a month on something else holds: why, and over how many columns the mark reaches; no reasons before the first. */
export type Marke = Readonly<{ monat: string; spalten: number; gruende: readonly string[] }>

export type Raster = Readonly<{ monate: readonly Rastermonat[]; marken: readonly Marke[]; gruppen: readonly Gruppe[]; zusammenCent: number }>

type Gerechnet = Extract<Rechenmonat, { ok: true }>

/**
 * Months across, persons and their lines down, as the decision adds them up; below it what the household is paid and who bears it.
 *
 * @param lagen where each month stands; a month that is not named is open
 * @param beschieden what was decided for a month, cents; the grid compares with it
 * @param kommune how the municipal bearer is called: `Landkreis`
 */
export function rasterVon(
  monate: readonly Rechenmonat[],
  { lagen, beschieden, kommune }: { lagen: ReadonlyMap<string, Lage>; beschieden: ReadonlyMap<string, number>; kommune: string },
): Raster {
  const ids = [...new Set(monate.flatMap((m) => (m.ok ? m.fall.personen.map((p) => p.id) : [])))]
  const posten = monate.map((m) => (m.ok ? m.fall.personen.map((_, i) => postenVon(m, i)) : []))
  const personen = ids.map((id) => gruppeVon(monate, posten, id))
  const gruppen = [
    ...personen,
    zusammen(
      monate,
      posten.map((alle) => alle.flat()),
      beschieden,
      kommune,
    ),
  ]
  return {
    monate: monate.map((m) => ({ monat: m.monat, lage: m.ok ? (lagen.get(m.monat) ?? 'offen') : 'nicht-gerechnet', saetze: m.ok ? [] : m.saetze })),
    marken: markenVon(monate),
    gruppen,
    zusammenCent: monate.reduce((summe, m) => summe + (m.ok ? auszahlung(m) : 0), 0),
  }
}

function markenVon(monate: readonly Rechenmonat[]): Marke[] {
  const nach = new Map(anlaesse(monate.filter((m) => m.ok)).map((a) => [a.monat, a.gruende]))
  const marken: { monat: string; spalten: number; gruende: readonly string[] }[] = []
  for (const { monat } of monate) {
    const gruende = nach.get(monat)
    const letzte = marken.at(-1)
    if (letzte === undefined || gruende !== undefined) marken.push({ monat, spalten: 1, gruende: gruende ?? [] })
    else letzte.spalten++
  }
  return marken
}

function gruppeVon(monate: readonly Rechenmonat[], posten: readonly (readonly (readonly Posten[])[])[], id: string): Gruppe {
  const spalten = monate.map((m, k) => (m.ok ? spalteVon(m, posten[k] ?? [], id) : undefined))
  const muster = monate.flatMap((m) => (m.ok ? m.fall.personen.filter((p) => p.id === id) : [])).at(-1)
  const name = muster?.name ?? id
  const bedarf = zeilenAus(spalten, ['bedarf'])
  const mittel = zeilenAus(spalten, ['eigenes', 'anteil', 'ohne', 'minderung'])
  return {
    id,
    name,
    zusatz: zusatzVon(monate, id),
    zeilen: [
      ...bedarf,
      summenzeile(
        t.bedarf,
        spalten,
        (s) => s.bedarf,
        (s) => `p19.bedarf.${s.i}`,
      ),
      ...mittel,
      summenzeile(
        t.anspruchVon(name.split(' ')[0] ?? ''),
        spalten,
        (s) => s.leistung,
        (s) => `p19.leistung.${s.i}`,
      ),
    ],
  }
}

type Spalte = Readonly<{ i: number; posten: readonly Posten[]; bedarf: number; leistung: number }>

function spalteVon(m: Gerechnet, alle: readonly (readonly Posten[])[], id: string): Spalte | undefined {
  const i = m.fall.personen.findIndex((p) => p.id === id)
  const ergebnis = m.ergebnis.personen[id]
  if (i < 0 || ergebnis === undefined) return undefined
  const posten = alle[i] ?? []
  const bedarf = posten.reduce((summe, p) => summe + (p.abschnitt === 'bedarf' ? p.wert : 0), 0)
  return { i, posten, bedarf, leistung: cent(ergebnis.leistung) }
}

/** One line per name, in the order in which months bring them; zeros are no line. */
function zeilenAus(spalten: readonly (Spalte | undefined)[], abschnitte: readonly Posten['abschnitt'][]): Zeile[] {
  const namen = new Set(
    abschnitte.flatMap((a) => spalten.flatMap((s) => (s?.posten ?? []).filter((p) => p.abschnitt === a && p.wert !== 0).map((p) => p.name))),
  )
  return [...namen].map((name) => {
    const posten = spalten.map((s) => s?.posten.find((q) => q.name === name && q.wert !== 0))
    return zeile(
      'posten',
      name,
      posten.map((p) => p?.wert ?? null),
      posten.map((p, k) => (p?.schluessel === undefined ? '' : `${p.schluessel}.${spalten[k]?.i}`)),
    )
  })
}

function summenzeile(name: string, spalten: readonly (Spalte | undefined)[], wert: (s: Spalte) => number, warum: (s: Spalte) => string): Zeile {
  return zeile(
    'summe',
    name,
    spalten.map((s) => (s === undefined ? null : wert(s))),
    spalten.map((s) => (s === undefined ? '' : warum(s))),
  )
}

/** A value that differs from the month before is marked; the first month marks nothing. */
function zeile(art: Zeile['art'], name: string, cent: readonly (number | null)[], warum: readonly string[] = cent.map(() => '')): Zeile {
  return { art, name, cent, neu: cent.flatMap((wert, k) => (k > 0 && wert !== cent[k - 1] ? [k] : [])), warum }
}

/** Benefits of the household, what is added and kept back, the payment, the comparison with what was decided, and who bears it. */
function zusammen(
  monate: readonly Rechenmonat[],
  posten: readonly (readonly Posten[])[],
  beschieden: ReadonlyMap<string, number>,
  kommune: string,
): Gruppe {
  const reihe = (art: Zeile['art'], name: string, wert: (m: Gerechnet, k: number) => number | null): Zeile => {
    const werte = monate.map((m, k) => (m.ok ? wert(m, k) : null))
    return zeile(art, name, werte, art === 'ergebnis' ? monate.map((m) => (m.ok ? 'anspruch.-1' : '')) : undefined)
  }
  const summe = (m: Gerechnet, feld: 'leistung' | 'aufrechnung'): number => Object.values(m.ergebnis.personen).reduce((s, p) => s + cent(p[feld]), 0)
  const dazu = posten.map((alle) => alle.filter((p) => p.abschnitt === 'dazu' && p.wert !== 0))
  const einbehalt = monate.some((m) => m.ok && summe(m, 'aufrechnung') !== 0)
  const vergleich = monate.map((m) => {
    const alt = beschieden.get(m.monat)
    return m.ok && alt !== undefined ? auszahlung(m) - alt : null
  })
  return {
    id: '',
    name: t.zusammen,
    zusatz: t.imMonat,
    zeilen: [
      reihe('posten', t.anspruch, (m) => summe(m, 'leistung')),
      ...[...new Set(dazu.flatMap((alle) => alle.map((p) => p.name)))].map((name) =>
        reihe('posten', name, (_, k) => (dazu[k] ?? []).reduce((s, p) => s + (p.name === name ? p.wert : 0), 0) || null),
      ),
      ...(einbehalt ? [reihe('posten', t.aufrechnung, (m) => -summe(m, 'aufrechnung') || null)] : []),
      reihe('ergebnis', t.auszahlung, auszahlung),
      ...(vergleich.some((wert) => wert !== null) ? [{ ...zeile('vergleich', t.gegenBescheid, vergleich), neu: [] }] : []),
      reihe('traeger', t.davon(t.bund), (m) => cent(m.ergebnis.kostentraeger.bund)),
      reihe('traeger', t.davon(kommune), (m) => cent(m.ergebnis.kostentraeger.kommune)),
    ],
  }
}

/** What is paid out for a month: the claim less what is kept back. */
function auszahlung(m: Gerechnet): number {
  return Object.values(m.ergebnis.personen).reduce((s, p) => s + cent(p.anspruch) - cent(p.aufrechnung), 0)
}

function zusatzVon(monate: readonly Rechenmonat[], id: string): string {
  const stufen = monate.flatMap((m) => (m.ok ? [m.ergebnis.personen[id]?.regelbedarfsstufe] : [])).filter((s) => s !== undefined)
  const verschiedene = [...new Set(stufen)]
  if (verschiedene.length === 0) return ''
  return t.stufen(verschiedene)
}

function cent(euro: number): number {
  return Math.round(euro * 100)
}
