import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import { istSprache, type Sprache } from '../platform/sprache/index.ts'
import { leuteDesFalls, namenDer } from './leute.ts'
import { plaeneVon, planPdf } from './plan.ts'
import { setzePlan } from './plan-pdf.ts'
import type { Sicht } from './sicht.ts'

/**
 * A concluded plan as a file: in German as it was handed over, for a reader who may not see health an extract, in plain German and English
 * set anew from the same content.
 *
 * @returns undefined where there is none of this person, or one of an older form, which has no sheet here
 */
export async function liesPlanBlatt(
  db: TraegerDb,
  traeger: Traeger,
  { fallId, personId, planId, sprache, sicht }: Readonly<{ fallId: string; personId: string; planId: string; sprache: Sprache; sicht: Sicht }>,
): Promise<Uint8Array | undefined> {
  const plan = (await plaeneVon(db, traeger.traegerId, personId, sicht)).find((p) => p.planId === planId && p.fallId === fallId)
  if (plan === undefined || plan.hausAm === null || plan.personAm === null || plan.pruefenBis === null) return undefined
  if (sprache === 'de' && !plan.unvollstaendig) return planPdf(db, traeger.traegerId, planId)
  const leute = await leuteDesFalls(db, traeger.traegerId, fallId, plan.gueltigAb)
  const mensch = leute.find((m) => m.personId === personId)
  if (mensch === undefined) return undefined
  const { nummer, gueltigAb, pruefenBis, hausAm, personAm, hausName, inhalt } = plan
  // where there is nothing about health the sheet is whole, whoever reads it
  const geschuetzt = plan.geschuetzt ?? (plan.unvollstaendig ? undefined : { reha: { art: 'nicht-noetig' as const }, massnahmen: [] })
  const personWeg = plan.personWeg === 'portal' ? 'portal' : 'vor-ort'
  const satz = await setzePlan(
    db,
    traeger,
    { nummer, gueltigAb, pruefenBis, mensch, namen: namenDer(leute), haus: hausName, inhalt, geschuetzt, hausAm, personAm, personWeg },
    sprache,
  )
  return satz.ok ? satz.pdf : undefined
}

/** The PDF as an answer to the browser. */
export function alsPlanDatei(pdf: Uint8Array, planId: string): Response {
  return new Response(Uint8Array.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="Kooperationsplan-${planId.slice(0, 8)}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

export function spracheAus(url: string): Sprache {
  const sprache = new URL(url).searchParams.get('sprache') ?? 'de'
  return istSprache(sprache) ? sprache : 'de'
}
