import type { Inhaltsart } from './inhaltsart.ts'

export const schrittArten = [
  'eingereicht',
  'geprueft',
  'freigegeben',
  'zurueckgegeben',
  'veroeffentlicht',
  'abgesetzt',
  'zurueckgezogen',
  'archiviert',
] as const
export type Was = (typeof schrittArten)[number]

/** One decision about a version. */
export type Schritt = Readonly<{
  nr: number
  fassung: number
  was: Was
  kontoId: string | null
  von: string
  am: Temporal.Instant
  bemerkung: string
  /** of `veroeffentlicht` only */
  ab: Temporal.Instant | null
  bis: Temporal.Instant | null
}>

/** Where the newest version stands. */
export type Stand =
  | 'entwurf'
  | 'fachpruefung'
  | 'freigabe-1'
  | 'freigabe-2'
  | 'bereit'
  | 'geplant'
  | 'veroeffentlicht'
  | 'abgelaufen'
  | 'zurueckgezogen'
  | 'archiviert'

export type Oeffentlichkeit = Readonly<{ fassung: number; ab: Temporal.Instant; bis: Temporal.Instant | null; archiviert: boolean }>

type Weg = Pick<Inhaltsart, 'pruefung' | 'freigaben'>

const vor = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0

/**
 * Which version the public sees at a moment; the same rule as `oeffentliche_fassungen` of the database (a test compares them): of the
 * steps in force the last one counts.
 */
export function oeffentlichAm(schritte: readonly Schritt[], jetzt: Temporal.Instant): Oeffentlichkeit | undefined {
  const wirksam = schritte.filter((s) => zaehlt(s) && !vor(jetzt, s.ab ?? s.am) && !abgesetzt(s, schritte, jetzt))
  const letzter = wirksam.at(-1)
  if (letzter === undefined || letzter.was === 'zurueckgezogen') return undefined
  if (letzter.was === 'archiviert') {
    const ab = wirksam
      .flatMap((s) => (s.ab === null ? [] : [s.ab]))
      .toSorted(Temporal.Instant.compare)
      .at(-1)
    return ab && { fassung: letzter.fassung, ab, bis: null, archiviert: true }
  }
  if (letzter.ab === null || (letzter.bis !== null && !vor(jetzt, letzter.bis))) return undefined
  return { fassung: letzter.fassung, ab: letzter.ab, bis: letzter.bis, archiviert: false }
}

function zaehlt(s: Schritt): boolean {
  return s.was === 'veroeffentlicht' || s.was === 'zurueckgezogen' || s.was === 'archiviert'
}

/** Called off before its moment: it never counted. */
function abgesetzt(s: Schritt, schritte: readonly Schritt[], jetzt: Temporal.Instant): boolean {
  const { ab } = s
  return ab !== null && schritte.some((x) => x.was === 'abgesetzt' && x.fassung === s.fassung && x.nr > s.nr && vor(x.am, ab) && !vor(jetzt, x.am))
}

/** Where a version stands, from its own steps; the newest one of a content unless another is named. */
export function standVon(fassung: number, schritte: readonly Schritt[], jetzt: Temporal.Instant, weg: Weg): Stand {
  const eigene = schritte.filter((s) => s.fassung === fassung)
  let stand: Stand = 'entwurf'
  let freigaben = 0
  for (const s of eigene) {
    if (s.was === 'zurueckgegeben' || s.was === 'eingereicht') freigaben = 0
    if (s.was === 'freigegeben') freigaben += 1
    stand = danach(s, jetzt, weg, freigaben)
  }
  if (stand !== 'veroeffentlicht') return stand
  return oeffentlichAm(schritte, jetzt)?.fassung === fassung ? stand : 'zurueckgezogen'
}

function danach(s: Schritt, jetzt: Temporal.Instant, weg: Weg, freigaben: number): Stand {
  switch (s.was) {
    case 'eingereicht':
      return weg.pruefung ? 'fachpruefung' : freigabe(weg, 0)
    case 'geprueft':
    case 'freigegeben':
      return freigabe(weg, freigaben)
    case 'zurueckgegeben':
      return 'entwurf'
    case 'veroeffentlicht':
      if (s.ab !== null && vor(jetzt, s.ab)) return 'geplant'
      return s.bis !== null && !vor(jetzt, s.bis) ? 'abgelaufen' : 'veroeffentlicht'
    case 'abgesetzt':
      return 'bereit'
    case 'zurueckgezogen':
    case 'archiviert':
      return s.was
  }
}

function freigabe(weg: Weg, schon: number): Stand {
  if (schon >= weg.freigaben) return 'bereit'
  return schon === 0 ? 'freigabe-1' : 'freigabe-2'
}
