import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Foerderantrag, type Foerderfakten, type Instrumentcode, instrument } from '../recht/index.ts'
import { sperreFoerderung } from './lesen.ts'
import type { Empfaenger, Foerderstand, Foerderung } from './model.ts'
import { mitZeit, pruefe, rechne, stichtagVon } from './pruefen.ts'
import { merkeSchritt } from './schritt.ts'
import { foerderfehler as t } from './texte/personal-foerderung.ts'

export type Fehlschlag = Readonly<{ ok: false; saetze: readonly string[] }>
export type Getan = Readonly<{ ok: true; foerderungId: string; fassung: number }> | Fehlschlag

export const fehlschlag = (...saetze: readonly string[]): Fehlschlag => ({ ok: false, saetze })

/** What a draft holds: who, for what, with which facts, how much, why. */
export type Entwurfseingabe = Readonly<{
  empfaenger: Empfaenger
  fakten: Foerderfakten
  /** undefined as long as something needed for the amount is missing */
  antrag: Foerderantrag | undefined
  ermessen?: string
  /** fields as typed in, to go on with */
  eingabe?: Readonly<Record<string, string>>
  /** sec. 16g: the grant that goes on */
  fortsetzungVon?: string
}>

export type NeueFoerderung = Entwurfseingabe & Readonly<{ fallId: string; personId: string; instrument: Instrumentcode }>

/** Begins a draft; conditions and amount are kept as the law answers them now. */
export async function beginneFoerderung(db: TraegerDb, h: Handlung, neu: NeueFoerderung): Promise<Getan> {
  if (!instrument(neu.instrument).selbstGewaehrt) return fehlschlag(t.agentur)
  const spalten = spaltenAus(h, neu.instrument, neu)
  const { foerderungId } = await db
    .insertInto('foerderung')
    .values({
      traegerId: h.traegerId,
      fallId: neu.fallId,
      personId: neu.personId,
      instrument: neu.instrument,
      kostentraeger: instrument(neu.instrument).zahler === 'kommune' ? 'kommune' : 'bund',
      fortsetzungVon: neu.fortsetzungVon ?? null,
      ...spalten,
      angelegtVon: personVon(h),
      angelegtAm: h.jetzt,
    })
    .returning('foerderungId')
    .executeTakeFirstOrThrow()
  await merkeSchritt(db, h, { foerderungId, fallId: neu.fallId }, 'angelegt')
  return { ok: true, foerderungId, fassung: 0 }
}

/** Changes a draft that nobody has submitted. */
export async function aendereFoerderung(db: TraegerDb, h: Handlung, foerderungId: string, fassung: number, neu: Entwurfseingabe): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, fassung, ['entwurf'])
  if (!f.ok) return f
  await setzeFoerderung(db, h, foerderungId, { ...spaltenAus(h, f.foerderung.instrument, neu), fassung: fassung + 1 })
  await merkeSchritt(db, h, f.foerderung, 'geaendert')
  return { ok: true, foerderungId, fassung: fassung + 1 }
}

/** Ends a draft; it is not shown any more. */
export async function verwirfFoerderung(db: TraegerDb, h: Handlung, foerderungId: string, fassung: number): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, fassung, ['entwurf'])
  if (!f.ok) return f
  await setzeFoerderung(db, h, foerderungId, { stand: 'verworfen', fassung: fassung + 1 })
  await merkeSchritt(db, h, f.foerderung, 'geaendert', 'verworfen')
  return { ok: true, foerderungId, fassung: fassung + 1 }
}

function spaltenAus(h: Handlung, code: Instrumentcode, e: Entwurfseingabe) {
  const heute = tagVon(h.jetzt).toString()
  const fakten = mitZeit(e.fakten, e.antrag)
  const gerechnet = e.antrag === undefined ? undefined : rechne(e.antrag, fakten)
  const betrag = gerechnet?.ok ? gerechnet : undefined
  return {
    empfaenger: e.empfaenger.art,
    empfaengerId: e.empfaenger.art === 'person' ? null : e.empfaenger.id,
    fakten: JSON.stringify(fakten),
    pruefung: JSON.stringify(pruefe(code, stichtagVon(fakten, heute), fakten)),
    betrag: JSON.stringify(betrag?.betrag ?? {}),
    eingabe: JSON.stringify(e.eingabe ?? {}),
    ermessen: e.ermessen ?? '',
    von: betrag?.von ?? fakten.beginn ?? heute,
    bis: betrag?.bis ?? null,
    summeCent: betrag?.betrag.summeCent ?? 0,
    antragAm: fakten.antragAm ?? null,
  }
}

export async function setzeFoerderung(
  db: TraegerDb,
  h: Handlung,
  foerderungId: string,
  werte: Readonly<Partial<ReturnType<typeof spaltenAus>>> &
    Readonly<{ stand?: Foerderstand; fassung?: number; verfuegungId?: string; beendetAm?: string; endeGrund?: string }>,
): Promise<void> {
  await db.updateTable('foerderung').set(werte).where('traegerId', '=', h.traegerId).where('foerderungId', '=', foerderungId).execute()
}

/** The grant, locked, if it is as the person saw it; else what is other. */
export async function imStand(
  db: TraegerDb,
  h: Handlung,
  foerderungId: string,
  fassung: number | undefined,
  erlaubt: readonly Foerderstand[],
): Promise<Readonly<{ ok: true; foerderung: Foerderung }> | Fehlschlag> {
  const foerderung = await sperreFoerderung(db, h.traegerId, foerderungId)
  if (foerderung === undefined) return fehlschlag(t.nichtGefunden)
  if (!erlaubt.includes(foerderung.stand)) return fehlschlag(t.falscherStand)
  if (fassung !== undefined && foerderung.fassung !== fassung) return fehlschlag(t.veraltet)
  return { ok: true, foerderung }
}

/** @throws {Error} for a job: only people begin grants */
export function personVon(h: Handlung): string {
  if (h.konto === undefined) throw new Error('a grant needs somebody who grants it')
  return h.konto.kontoId
}
