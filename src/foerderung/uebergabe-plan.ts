import { aenderePlan, beginnePlan, offenerPlanentwurf, type Planinhalt, sichtVon } from '../eingliederung/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { darf } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Fehlschlag, fehlschlag } from './beginnen.ts'
import type { Uebergabeart } from './model.ts'
import { planuebergabe as t } from './texte/personal-uebergabe.ts'

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>
type Wen = Readonly<{ fallId: string; personId: string; art: Uebergabeart; ziel: string }>

/** Days in which the house asks the Agentur what became of it. */
const NACHFRAGE_TAGE = 28

/** Who may write it into the plan: what is about Reha belongs to the part about health. */
export function darfInPlan(konto: MitKonto['konto'], art: Uebergabeart): boolean {
  const wer = { art: 'personal', rollen: konto.rollen } as const
  return darf(wer, 'plan.schreiben') && (art === 'fbw' || sichtVon(wer).gesundheit)
}

/**
 * Writes what was handed over into the draft of the Kooperationsplan (sec. 15 (2) SGB II: benefits of other bodies, application for Reha) with
 * a step of each side; opens a draft where there is none. The plan itself is concluded with the person as ever.
 */
export async function nimmInPlan(db: TraegerDb, h: MitKonto, w: Wen): Promise<Readonly<{ ok: true; planId: string }> | Fehlschlag> {
  if (!darfInPlan(h.konto, w.art)) return fehlschlag(t.darfNicht)
  const sicht = sichtVon({ art: 'personal', rollen: h.konto.rollen })
  if ((await offenerPlanentwurf(db, h.traegerId, w.personId, sicht)) === undefined) {
    const begonnen = await beginnePlan(db, h, { fallId: w.fallId, personId: w.personId })
    if (!begonnen.ok) return fehlschlag(...begonnen.fehler.saetze)
  }
  const entwurf = await offenerPlanentwurf(db, h.traegerId, w.personId, sicht)
  if (entwurf === undefined) return fehlschlag(t.keinPlan)
  if (entwurf.stand === 'vorgelegt') return fehlschlag(t.liegtVor)
  const inhalt = mitSchritten(entwurf.inhalt, w, tagVon(h.jetzt).add({ days: NACHFRAGE_TAGE }).toString())
  const reha = { art: 'antrag', text: t.reha(w.ziel) }
  const geschuetzt = w.art === 'reha' && entwurf.geschuetzt !== undefined ? { ...entwurf.geschuetzt, reha } : undefined
  const getan = await aenderePlan(db, h, entwurf.planId, entwurf.fassung, { inhalt, ...(geschuetzt === undefined ? {} : { geschuetzt }) })
  return getan.ok ? { ok: true, planId: getan.planId } : fehlschlag(...getan.fehler.saetze)
}

/** Said once, however often the sheet is made. Of Reha the part that everybody reads names the Agentur only. */
export function mitSchritten(inhalt: Planinhalt, w: Pick<Wen, 'art' | 'ziel'>, bis: string): Planinhalt {
  const schritte = (['person', 'haus'] as const)
    .map((wer) => ({ schrittId: crypto.randomUUID(), wer, ...t.schritte[w.art][wer], bis }))
    .filter((neu) => !inhalt.schritte.some((s) => s.wer === neu.wer && s.was === neu.was))
  const leistung = t.leistung(w.ziel)
  const andere = w.art === 'reha' || inhalt.andere.includes(leistung) ? inhalt.andere : [...inhalt.andere, leistung]
  return { ...inhalt, schritte: [...inhalt.schritte, ...schritte], andere }
}
