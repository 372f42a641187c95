import { z } from 'zod'
import type { Stelleneingabe } from './stelle-eingabe.ts'
import type { Fremdstelle } from './stellen-einspielen.ts'

/**
 * What may be asked of the job board: occupation, place, radius, kind of working time. The type has no place for anything about a person,
 * and the texts are looked through: nothing that could be a name with a birthday or a number of a case leaves the house.
 */
export type Jobsuche = Readonly<{ was: string; wo: string; umkreisKm: number; arbeitszeit?: 'vz' | 'tz' | 'mj' | 'ho' | 'snw' }>

/** Only set where the operator has switched the board on. */
export type JobsucheZugang = Readonly<{ adresse: string; schluessel: string }>

export type JobsucheFehler = 'aus' | 'anfrage' | 'nicht-erreichbar' | 'abgelehnt' | 'unlesbar'
export type Fundstelle = Fremdstelle & Readonly<{ veroeffentlicht: string | undefined }>
export type JobsucheErgebnis =
  | Readonly<{ ok: true; gesamt: number; stellen: readonly Fundstelle[]; uebersprungen: number }>
  | Readonly<{ ok: false; fehler: JobsucheFehler }>

const SEITE = 50
const FRIST_MS = 8000
const HOECHSTENS_BYTES = 4_000_000

const pfadWort = /^[\p{L}\p{M}][\p{L}\p{M}\s().,/*-]*$/u

/** The path with its query; undefined where a text is none that a board is asked for (digits are for postcodes only). */
export function anfragepfad({ was, wo, umkreisKm, arbeitszeit }: Jobsuche): string | undefined {
  const beruf = was.trim()
  const ort = wo.trim()
  if (beruf === '' || beruf.length > 80 || !pfadWort.test(beruf)) return undefined
  if (ort.length > 60 || (ort !== '' && !pfadWort.test(ort) && !/^\d{5}$/.test(ort))) return undefined
  if (!Number.isInteger(umkreisKm) || umkreisKm < 0 || umkreisKm > 200) return undefined
  const q = new URLSearchParams({ angebotsart: '1', was: beruf, page: '1', size: String(SEITE) })
  if (ort !== '') {
    q.set('wo', ort)
    q.set('umkreis', String(umkreisKm))
  }
  if (arbeitszeit !== undefined) q.set('arbeitszeit', arbeitszeit)
  return `/pc/v4/jobs?${q}`
}

/** The answer as the community describes it (state 2026-04-02); what else is in it is left alone. */
const antwortSchema = z.object({
  maxErgebnisse: z.number().int().min(0).optional(),
  stellenangebote: z.array(z.unknown()).optional(),
})
const angebotSchema = z.object({
  refnr: z.string().min(1).max(80),
  titel: z.string().min(1).optional(),
  beruf: z.string().optional(),
  arbeitgeber: z.string().min(1),
  aktuelleVeroeffentlichungsdatum: z.iso.date().optional(),
  eintrittsdatum: z.iso.date().optional(),
  arbeitsort: z
    .object({
      plz: z.string().optional(),
      ort: z.string().optional(),
      koordinaten: z.object({ lat: z.number(), lon: z.number() }).optional(),
    })
    .optional(),
})

/** Reads an answer; offers that lack what a vacancy needs are counted, not guessed. */
export function liesAntwort(json: unknown): JobsucheErgebnis {
  const antwort = antwortSchema.safeParse(json)
  if (!antwort.success) return { ok: false, fehler: 'unlesbar' }
  const { stellenangebote = [], maxErgebnisse } = antwort.data
  const gelesen = stellenangebote.map((a) => angebotSchema.safeParse(a))
  const stellen = gelesen.flatMap((g) => (g.success ? [alsFundstelle(g.data)] : []))
  return { ok: true, gesamt: maxErgebnisse ?? stellen.length, stellen, uebersprungen: gelesen.length - stellen.length }
}

function alsFundstelle(a: z.output<typeof angebotSchema>): Fundstelle {
  const plz = a.arbeitsort?.plz ?? ''
  const stelle: Stelleneingabe = {
    titel: (a.titel ?? a.beruf ?? a.refnr).slice(0, 200),
    beschreibung: a.beruf === undefined || a.beruf === a.titel ? '' : a.beruf,
    kldb: '',
    minutenVon: null,
    minutenBis: null,
    bruttoCent: null,
    bruttoJe: 'stunde',
    plz: /^\d{5}$/.test(plz) ? plz : '',
    ort: (a.arbeitsort?.ort ?? '').slice(0, 100),
    beginn: a.eintrittsdatum ?? null,
    befristetBis: null,
    arbeitsform: 'tag',
    beginnMinute: null,
    endeMinute: null,
    deutsch: '',
    fuehrerschein: '',
    plaetze: 1,
    faehigkeiten: [],
  }
  return { arbeitgeber: a.arbeitgeber.slice(0, 200), betriebsnummer: '', nummer: a.refnr, stelle, veroeffentlicht: a.aktuelleVeroeffentlichungsdatum }
}

/** Asks the board. No cookie, no redirect, nothing but the query and the key that everybody uses. */
export async function frageJobboerse(
  zugang: JobsucheZugang | undefined,
  suche: Jobsuche,
  frist = FRIST_MS,
): Promise<JobsucheErgebnis & { json?: unknown }> {
  if (zugang === undefined) return { ok: false, fehler: 'aus' }
  const pfad = anfragepfad(suche)
  if (pfad === undefined) return { ok: false, fehler: 'anfrage' }
  try {
    const antwort = await fetch(zugang.adresse + pfad, {
      headers: { 'X-API-Key': zugang.schluessel, Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(frist),
    })
    if (!antwort.ok) return { ok: false, fehler: 'abgelehnt' }
    const text = await antwort.text()
    if (text.length > HOECHSTENS_BYTES) return { ok: false, fehler: 'unlesbar' }
    const json = alsJson(text)
    return json === undefined ? { ok: false, fehler: 'unlesbar' } : { ...liesAntwort(json), json }
  } catch {
    return { ok: false, fehler: 'nicht-erreichbar' } // no network, too slow, or sent elsewhere
  }
}

function alsJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
