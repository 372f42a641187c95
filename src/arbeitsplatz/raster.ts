import { anlaesse, type Posten, postenVon, type Rechenmonat } from '../bescheid/index.ts'

/** Where a month stands: nothing decided, worked on, decided, handed to the bank, paid; or it cannot be calculated. */
export type Lage = 'offen' | 'entwurf' | 'beschieden' | 'angeordnet' | 'gezahlt' | 'nicht-gerechnet'

/** One amount in a month, cents; null where there is none. `warum` finds its reasoning: key of the node and index of the person. */
export type Zelle = Readonly<{ cent: number | null; neu: boolean; warum?: string }>

export type Zeile = Readonly<{ art: 'posten' | 'summe' | 'ergebnis' | 'vergleich' | 'traeger'; name: string; zellen: readonly Zelle[] }>

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
  const gruppen = [...ids.map((id) => gruppeVon(monate, id)), zusammen(monate, beschieden, kommune)]
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

function gruppeVon(monate: readonly Rechenmonat[], id: string): Gruppe {
  const spalten = monate.map((m) => (m.ok ? spalteVon(m, id) : undefined))
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
        'summe',
        'Bedarf',
        spalten,
        (s) => s.bedarf,
        (s) => `p19.bedarf.${s.i}`,
      ),
      ...mittel,
      summenzeile(
        'summe',
        `Anspruch ${name.split(' ')[0]}`,
        spalten,
        (s) => s.leistung,
        (s) => `p19.leistung.${s.i}`,
      ),
    ],
  }
}

type Spalte = Readonly<{ i: number; posten: readonly Posten[]; bedarf: number; leistung: number }>

function spalteVon(m: Gerechnet, id: string): Spalte | undefined {
  const i = m.fall.personen.findIndex((p) => p.id === id)
  const ergebnis = m.ergebnis.personen[id]
  if (i < 0 || ergebnis === undefined) return undefined
  const posten = postenVon(m, i)
  const bedarf = posten.reduce((summe, p) => summe + (p.abschnitt === 'bedarf' ? p.wert : 0), 0)
  return { i, posten, bedarf, leistung: cent(ergebnis.leistung) }
}

/** One line per name, in the order in which months bring them; zeros are no line. */
function zeilenAus(spalten: readonly (Spalte | undefined)[], abschnitte: readonly Posten['abschnitt'][]): Zeile[] {
  const namen = new Set(
    abschnitte.flatMap((a) => spalten.flatMap((s) => (s?.posten ?? []).filter((p) => p.abschnitt === a && p.wert !== 0).map((p) => p.name))),
  )
  return [...namen].map((name) => {
    const werte = spalten.map((s) => {
      const p = s?.posten.find((q) => q.name === name && q.wert !== 0)
      return { cent: p?.wert ?? null, warum: p?.schluessel === undefined ? undefined : `${p.schluessel}.${s?.i}` }
    })
    return { art: 'posten', name, zellen: mitMarken(werte) }
  })
}

function summenzeile(
  art: Zeile['art'],
  name: string,
  spalten: readonly (Spalte | undefined)[],
  wert: (s: Spalte) => number,
  warum: (s: Spalte) => string,
): Zeile {
  return { art, name, zellen: mitMarken(spalten.map((s) => (s === undefined ? { cent: null } : { cent: wert(s), warum: warum(s) }))) }
}

/** Benefits of the household, what is added and kept back, the payment, the comparison with what was decided, and who bears it. */
function zusammen(monate: readonly Rechenmonat[], beschieden: ReadonlyMap<string, number>, kommune: string): Gruppe {
  const zeile = (art: Zeile['art'], name: string, wert: (m: Gerechnet) => number | null): Zeile => ({
    art,
    name,
    zellen: mitMarken(monate.map((m) => ({ cent: m.ok ? wert(m) : null, ...(m.ok && art === 'ergebnis' ? { warum: 'anspruch.-1' } : {}) }))),
  })
  const summe = (m: Gerechnet, feld: 'leistung' | 'aufrechnung'): number => Object.values(m.ergebnis.personen).reduce((s, p) => s + cent(p[feld]), 0)
  const dazu = [...new Set(monate.flatMap((m) => (m.ok ? alleDazu(m).map((p) => p.name) : [])))]
  const einbehalt = monate.some((m) => m.ok && summe(m, 'aufrechnung') !== 0)
  const vergleich = monate.map((m): Zelle => {
    const alt = beschieden.get(m.monat)
    return { cent: m.ok && alt !== undefined ? auszahlung(m) - alt : null, neu: false }
  })
  return {
    id: '',
    name: 'Zusammen',
    zusatz: 'Auszahlung im Monat',
    zeilen: [
      zeile('posten', 'Anspruch', (m) => summe(m, 'leistung')),
      ...dazu.map((name) => zeile('posten', name, (m) => alleDazu(m).reduce((s, p) => s + (p.name === name ? p.wert : 0), 0) || null)),
      ...(einbehalt ? [zeile('posten', 'Aufrechnung', (m) => -summe(m, 'aufrechnung') || null)] : []),
      zeile('ergebnis', 'Auszahlung', auszahlung),
      ...(vergleich.some((z) => z.cent !== null) ? [{ art: 'vergleich' as const, name: 'gegen Bescheid', zellen: vergleich }] : []),
      zeile('traeger', 'davon Bund', (m) => cent(m.ergebnis.kostentraeger.bund)),
      zeile('traeger', `davon ${kommune}`, (m) => cent(m.ergebnis.kostentraeger.kommune)),
    ],
  }
}

function alleDazu(m: Gerechnet): Posten[] {
  return m.fall.personen.flatMap((_, i) => postenVon(m, i).filter((p) => p.abschnitt === 'dazu' && p.wert !== 0))
}

/** What is paid out for a month: the claim less what is kept back. */
function auszahlung(m: Gerechnet): number {
  return Object.values(m.ergebnis.personen).reduce((s, p) => s + cent(p.anspruch) - cent(p.aufrechnung), 0)
}

/** A value that differs from the month before is marked; the first month marks nothing. */
function mitMarken(werte: readonly { cent: number | null; warum?: string | undefined }[]): Zelle[] {
  return werte.map(({ cent: wert, warum }, k) => ({
    cent: wert,
    neu: k > 0 && wert !== (werte[k - 1]?.cent ?? null),
    ...(warum === undefined ? {} : { warum }),
  }))
}

function zusatzVon(monate: readonly Rechenmonat[], id: string): string {
  const stufen = monate.flatMap((m) => (m.ok ? [m.ergebnis.personen[id]?.regelbedarfsstufe] : [])).filter((s) => s !== undefined)
  const verschiedene = [...new Set(stufen)]
  if (verschiedene.length === 0) return ''
  return verschiedene.length === 1 ? `Regelbedarfsstufe ${verschiedene[0]}` : `Regelbedarfsstufe ${verschiedene.join(', dann ')}`
}

function cent(euro: number): number {
  return Math.round(euro * 100)
}
