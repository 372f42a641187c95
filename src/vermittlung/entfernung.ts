/** A point on the map in millionths of a degree. */
export type Punkt = Readonly<{ breite: number; laenge: number }>

const ERDRADIUS_KM = 6371
const BOGEN = Math.PI / 180 / 1_000_000

/** As the crow flies, kilometres with one decimal (haversine). */
export function luftlinieKm(a: Punkt, b: Punkt): number {
  const dBreite = Math.sin(((b.breite - a.breite) * BOGEN) / 2)
  const dLaenge = Math.sin(((b.laenge - a.laenge) * BOGEN) / 2)
  const h = dBreite * dBreite + Math.cos(a.breite * BOGEN) * Math.cos(b.breite * BOGEN) * dLaenge * dLaenge
  return Math.round(2 * ERDRADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h))) * 10) / 10
}

export const verkehrsmittel = ['fuss', 'rad', 'bus', 'auto'] as const
export type Verkehrsmittel = (typeof verkehrsmittel)[number]

/** Kilometres an hour from door to door, as a rough guide: roads are about 1.3 times as long as the line. */
const TEMPO: Readonly<Record<Verkehrsmittel, number>> = { fuss: 5, rad: 14, bus: 22, auto: 45 }
const UMWEG = 1.3

/** Estimated minutes for one way; no timetable is asked. */
export function wegMinuten(km: number, mittel: Verkehrsmittel): number {
  return Math.round(((km * UMWEG) / TEMPO[mittel]) * 60)
}
