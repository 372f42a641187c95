import { zeitzone } from '../platform/clock/index.ts'

export type Spanne = Readonly<{ von: Temporal.Instant; bis: Temporal.Instant }>

/** Weekly hours of somebody; clock times are those of Germany. */
export type Dienstzeit = Readonly<{
  dienstzeitId: string
  kontoId: string
  /** 1 is Monday */
  wochentag: number
  von: string
  bis: string
  giltVon: string
  giltBis: string | null
  minuten: number
  selbstbuchung: boolean
  raumId: string | null
}>

/** What stands in the way of a new appointment: other appointments and absences, of staff or of a room. */
export type Belegung = Spanne & Readonly<{ kontoId: string | null; raumId: string | null }>

/** A time that may be booked. */
export type Freizeit = Spanne & Readonly<{ kontoId: string; raumId: string | null }>

/** A clock time of a day in Germany as a moment; in the hour that a clock change leaves out, the moment after it. */
export function momentAn(tag: Temporal.PlainDate | string, uhrzeit: string): Temporal.Instant {
  return Temporal.PlainDate.from(tag).toZonedDateTime({ timeZone: zeitzone, plainTime: uhrzeit }).toInstant()
}

/** First and last moment of a day in Germany; a day of a clock change has 23 or 25 hours. */
export function tagesspanne(tag: Temporal.PlainDate | string): Spanne {
  const beginn = Temporal.PlainDate.from(tag).toZonedDateTime({ timeZone: zeitzone })
  return { von: beginn.toInstant(), bis: beginn.add({ days: 1 }).startOfDay().toInstant() }
}

/** `09:30` in Germany. */
export function uhrzeit(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(zeitzone).toPlainTime().toString({ smallestUnit: 'minute' })
}

export function beruehrtSich(a: Spanne, b: Spanne): boolean {
  return Temporal.Instant.compare(a.von, b.bis) < 0 && Temporal.Instant.compare(b.von, a.bis) < 0
}

type Frage = Readonly<{
  dienstzeiten: readonly Dienstzeit[]
  belegt: readonly Belegung[]
  von: Temporal.PlainDate
  bis: Temporal.PlainDate
  /** nothing that begins before */
  fruehestens: Temporal.Instant
  /** name of the public holiday, undefined on other days */
  feiertag: (tag: Temporal.PlainDate) => string | undefined
}>

/** Times that are free in the hours of staff, in order; none on public holidays. */
export function freieZeiten({ dienstzeiten, belegt, von, bis, fruehestens, feiertag }: Frage): Freizeit[] {
  const frei: Freizeit[] = []
  for (let tag = von; Temporal.PlainDate.compare(tag, bis) <= 0; tag = tag.add({ days: 1 })) {
    if (feiertag(tag) !== undefined) continue
    for (const d of dienstzeiten.filter((z) => gilt(z, tag)))
      frei.push(...stuecke(d, tag).filter((s) => Temporal.Instant.compare(s.von, fruehestens) >= 0 && !belegt.some((b) => stoert(b, s))))
  }
  return frei.toSorted((a, b) => Temporal.Instant.compare(a.von, b.von))
}

export function gilt(z: Dienstzeit, tag: Temporal.PlainDate): boolean {
  const iso = tag.toString()
  return z.wochentag === tag.dayOfWeek && z.giltVon <= iso && (z.giltBis === null || iso <= z.giltBis)
}

function stuecke(d: Dienstzeit, tag: Temporal.PlainDate): Freizeit[] {
  const ende = momentAn(tag, d.bis)
  const teile: Freizeit[] = []
  for (let von = momentAn(tag, d.von); ; ) {
    const bis = von.add({ minutes: d.minuten })
    if (Temporal.Instant.compare(bis, ende) > 0) return teile
    teile.push({ von, bis, kontoId: d.kontoId, raumId: d.raumId })
    von = bis
  }
}

function stoert(b: Belegung, s: Freizeit): boolean {
  const meins = (b.kontoId !== null && b.kontoId === s.kontoId) || (b.raumId !== null && b.raumId === s.raumId)
  return meins && beruehrtSich(b, s)
}
