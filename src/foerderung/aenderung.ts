import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Aenderung, type Anlass, aenderungAus } from './aenderung-model.ts'
import { type Jobaenderung, type Neuberechnung, neueWerte, neuNachJob, neuNachWerten } from './aenderung-rechnen.ts'
import { fehlschlag, type Getan, imStand, personVon } from './beginnen.ts'
import type { Foerderung } from './model.ts'
import { rueckzahlungVon } from './rueckzahlung.ts'
import { merkeSchritt } from './schritt.ts'
import { aenderungGruende as g, aenderungFehler as t } from './texte/personal-aenderung.ts'
import { foerderfehler } from './texte/personal-foerderung.ts'

/** The change under way; one that took effect or was thrown away is left out. */
export async function offeneAenderung(db: TraegerDb, traegerId: string, foerderungId: string): Promise<Aenderung | undefined> {
  const zeile = await db
    .selectFrom('foerderungAenderung')
    .select(['aenderungId', 'anlass', 'abMonat', 'grund', 'betrag', 'bisher', 'stand'])
    .where('traegerId', '=', traegerId)
    .where('foerderungId', '=', foerderungId)
    .where('stand', 'in', ['entwurf', 'vorgelegt'])
    .executeTakeFirst()
  return zeile && aenderungAus(zeile)
}

export type Gemeldet = Jobaenderung & Readonly<{ /** day on which the employer said so, or answered when asked */ mitgeteiltAm: string }>

/** Drafts the change that follows from a job that changed; nothing is paid otherwise until a second person has decided. */
export async function meldeJobaenderung(db: TraegerDb, h: Handlung, foerderungId: string, neu: Gemeldet): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt'])
  if (!f.ok) return f
  if (neu.mitgeteiltAm === '') return fehlschlag(t.ohneMitteilung)
  if (neu.mitgeteiltAm > tagVon(h.jetzt).toString()) return fehlschlag(t.mitteilungZukunft)
  const { mitgeteiltAm, ...job } = neu
  const gerechnet = neuNachJob(f.foerderung, job)
  if (!gerechnet.ok) return gerechnet
  return entwirf(db, h, f.foerderung, 'entgelt', gerechnet.neu, jobsaetze(neu, mitgeteiltAm))
}

/** Drafts the change that follows from values of the law that were enacted after the grant. */
export async function entwirfNachWerten(db: TraegerDb, h: Handlung, foerderungId: string): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt'])
  if (!f.ok) return f
  const neu = neuNachWerten(f.foerderung)
  if (neu === undefined) return fehlschlag(t.nichtsNeu)
  return entwirf(db, h, f.foerderung, 'wert', neu, wertsaetze(f.foerderung, neu))
}

/** Why the law calculates otherwise today, a sentence or value each. */
export function wertsaetze(f: Foerderung, neu: Neuberechnung): readonly string[] {
  const werte = f.betrag === undefined ? [] : neueWerte(f.betrag.knoten, neu.betrag.knoten)
  return werte.length === 0 ? [g.ohneWerte] : [g.werte, ...werte]
}

function jobsaetze(j: Jobaenderung, mitgeteiltAm: string): readonly string[] {
  const satz = (cent: number | undefined, wie: (ab: string, cent: number) => string): string[] => (cent === undefined ? [] : [wie(j.abMonat, cent)])
  return [
    g.mitgeteilt(mitgeteiltAm),
    ...satz(j.entgeltMonatCent, g.entgelt),
    ...satz(j.tarifMonatCent, g.tarif),
    ...satz(j.tarifStundeCent, g.stundenlohn),
    ...satz(j.minutenJeWoche, g.arbeitszeit),
  ]
}

async function entwirf(db: TraegerDb, h: Handlung, f: Foerderung, anlass: Anlass, neu: Neuberechnung, saetze: readonly string[]): Promise<Getan> {
  if ((await offeneAenderung(db, h.traegerId, f.foerderungId)) !== undefined) return fehlschlag(t.schonEine)
  if ((await rueckzahlungVon(db, h.traegerId, f.foerderungId))?.stand === 'vorgelegt') return fehlschlag(foerderfehler.rueckzahlungLiegtVor)
  await db
    .insertInto('foerderungAenderung')
    .values({
      traegerId: h.traegerId,
      foerderungId: f.foerderungId,
      anlass,
      abMonat: `${neu.abMonat}-01`,
      grund: saetze.join('\n\n'),
      betrag: JSON.stringify(neu.betrag),
      bisher: JSON.stringify(f.betrag?.monate ?? []),
      angelegtVon: personVon(h),
      angelegtAm: h.jetzt,
    })
    .execute()
  await merkeSchritt(db, h, f, 'aenderungEntworfen')
  return { ok: true, foerderungId: f.foerderungId, fassung: f.fassung }
}

/** Throws a draft away that nobody has submitted; without one nothing happens. */
export async function verwirfAenderung(db: TraegerDb, h: Handlung, foerderungId: string): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt', 'laufend-alt', 'beendet'])
  if (!f.ok) return f
  const a = await offeneAenderung(db, h.traegerId, foerderungId)
  if (a?.stand === 'vorgelegt') return fehlschlag(foerderfehler.aenderungLiegtVor)
  if (a !== undefined) {
    await setzeAenderung(db, h, a.aenderungId, { stand: 'verworfen' })
    await merkeSchritt(db, h, f.foerderung, 'aenderungVerworfen')
  }
  return { ok: true, foerderungId, fassung: f.foerderung.fassung }
}

export async function setzeAenderung(
  db: TraegerDb,
  h: Handlung,
  aenderungId: string,
  werte: Readonly<{ stand: Aenderung['stand']; verfuegungId?: string }>,
): Promise<void> {
  await db.updateTable('foerderungAenderung').set(werte).where('traegerId', '=', h.traegerId).where('aenderungId', '=', aenderungId).execute()
}
