import { fallFuer, liesAngaben, liesPersonen } from '../fall/index.ts'
import { foerderungenVon, teileVon } from '../foerderung/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Falldatei, letzterMonat } from '../recht/index.ts'
import { bleibtVomJob, type Jobangebot, type Jobvergleich } from './jobrechner.ts'

export type Rechengrundlage = Readonly<{ ok: true; fall: Falldatei; einstiegsgeld: number }> | Readonly<{ ok: false; saetze: readonly string[] }>

/**
 * The own case of this month, or of the last one that the kept law knows, with the Einstiegsgeld that is granted in it (euros; none where
 * the part of this month was struck out).
 */
export async function rechengrundlage(
  db: TraegerDb,
  traegerId: string,
  fall: Readonly<{ fallId: string; aktenzeichen: string }>,
  personId: string,
  jetzt: Temporal.Instant,
): Promise<Rechengrundlage> {
  const dieser = tagVon(jetzt).toPlainYearMonth().toString()
  const [monat = dieser] = [dieser, letzterMonat].toSorted()
  const gelesen = fallFuer(await liesAngaben(db, traegerId, fall.fallId), await liesPersonen(db, traegerId, fall.fallId), monat, fall)
  if (!gelesen.ok) return { ok: false, saetze: gelesen.fehler.saetze }
  return { ok: true, fall: gelesen.fall, einstiegsgeld: await einstiegsgeldIm(db, traegerId, personId, monat) }
}

async function einstiegsgeldIm(db: TraegerDb, traegerId: string, personId: string, monat: string): Promise<number> {
  const bewilligt = (await foerderungenVon(db, traegerId, { personId })).filter((f) => f.instrument === 'p16b' && f.stand === 'bewilligt')
  let cent = 0
  for (const { foerderungId } of bewilligt)
    for (const teil of await teileVon(db, traegerId, foerderungId)) if (teil.monat === monat && teil.stand !== 'gestrichen') cent += teil.cent
  return cent / 100
}

export type Gerechnet = Readonly<{ ok: true; vergleich: Jobvergleich }> | Readonly<{ ok: false; saetze: readonly string[] }>

/** What a job leaves in this case. */
export function rechneJob(grundlage: Rechengrundlage, kennung: string, angebot: Omit<Jobangebot, 'einstiegsgeld'>): Gerechnet {
  if (!grundlage.ok) return grundlage
  const antwort = bleibtVomJob(grundlage.fall, kennung, { ...angebot, einstiegsgeld: grundlage.einstiegsgeld })
  return antwort.ok ? antwort : { ok: false, saetze: [antwort.fehler.fehler.satz] }
}

const WOCHEN_JE_MONAT = 13 / 3

/** Gross pay of a vacancy in euros a month; undefined where it does not say. */
export function monatsbrutto(
  s: Readonly<{ bruttoCent: number | null; bruttoJe: 'stunde' | 'monat'; minutenVon: number | null; minutenBis: number | null }>,
): number | undefined {
  if (s.bruttoCent === null) return undefined
  if (s.bruttoJe === 'monat') return s.bruttoCent / 100
  const minuten = s.minutenBis ?? s.minutenVon
  return minuten === null ? undefined : Math.round(s.bruttoCent * (minuten / 60) * WOCHEN_JE_MONAT) / 100
}
