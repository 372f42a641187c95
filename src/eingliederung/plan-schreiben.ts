import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { erledigeVorgang, istId, legeVorgangAn, vorgaengeVon } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import { leuteDesFalls, type Mensch, namenDer } from './leute.ts'
import { leererInhalt, leererSchutz, type Planinhalt, type Planschutz, planinhaltSchema, planschutzSchema, pruefePlan } from './plan-inhalt.ts'
import { setzePlan } from './plan-pdf.ts'
import { sichtVon } from './sicht.ts'
import { inZiffern } from './tage.ts'
import { plansaetze, planfehler as t } from './texte/personal-plan.ts'

export type PlanFehler = Readonly<{
  art: 'form' | 'nicht-gefunden' | 'inzwischen-geaendert' | 'unvollstaendig' | 'verboten'
  saetze: readonly string[]
}>
export type PlanGetan = Readonly<{ ok: true; planId: string; fassung: number }> | Readonly<{ ok: false; fehler: PlanFehler }>
type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>

function fehler(art: PlanFehler['art'], ...saetze: string[]): Readonly<{ ok: false; fehler: PlanFehler }> {
  return { ok: false, fehler: { art, saetze } }
}

/**
 * Opens a draft, with what the plan in force says: an update is a new version of it. There is one draft per person.
 *
 * @param anfang what a first plan begins with
 */
export async function beginnePlan(
  db: TraegerDb,
  h: MitKonto,
  { fallId, personId, anfang = {} }: Readonly<{ fallId: string; personId: string; anfang?: Partial<Planinhalt> }>,
): Promise<PlanGetan> {
  if (!istId(fallId) || (await menschVon(db, h, fallId, personId)) === undefined) return fehler('nicht-gefunden', t.fremd)
  const bisher = await db
    .selectFrom('plan')
    .select(['inhalt', 'geschuetzt', 'form'])
    .where('traegerId', '=', h.traegerId)
    .where('personId', '=', personId)
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  const alt = bisher?.form === 'kooperationsplan' ? planinhaltSchema.parse(bisher.inhalt) : undefined
  const inhalt: Planinhalt = { ...leererInhalt, ...anfang, ...alt, gespraech: { persoenlich: true, am: tagVon(h.jetzt).toString() } }
  const geschuetzt = alt === undefined ? leererSchutz : planschutzSchema.parse(bisher?.geschuetzt)
  const zeile = await db
    .insertInto('planEntwurf')
    .values({
      traegerId: h.traegerId,
      fallId,
      personId,
      inhalt: JSON.stringify(inhalt),
      geschuetzt: JSON.stringify(geschuetzt),
      bearbeitetVon: h.konto.kontoId,
      angelegtAm: h.jetzt,
    })
    // written out: with parameters a plan that is made once for all values no longer recognises the index
    .onConflict((c) => c.columns(['traegerId', 'personId']).where(sql<boolean>`stand in ('entwurf', 'vorgelegt')`).doNothing())
    .returning('planId')
    .executeTakeFirst()
  if (zeile === undefined) return fehler('inzwischen-geaendert', t.schonOffen)
  await notiere(db, h, 'plan.beginnen', fallId, zeile.planId)
  return { ok: true, planId: zeile.planId, fassung: 0 }
}

async function menschVon(db: TraegerDb, h: Handlung, fallId: string, personId: string): Promise<Mensch | undefined> {
  return (await leuteDesFalls(db, h.traegerId, fallId, tagVon(h.jetzt).toString())).find((m) => m.personId === personId)
}

/** Consequences are told in the Verwaltungsakt of sec. 15a, never in the plan. */
const belehrung = /rechtsfolge|leistungsminderung|gemindert|§\s*3[12]\b|sanktion|(leistung|geld)[^.]{0,40}(gekürzt|gestrichen)/i

/**
 * Writes a draft. Who may not read health leaves that part as it is.
 *
 * @param geschuetzt undefined: nothing is said about health
 */
export async function aenderePlan(
  db: TraegerDb,
  h: MitKonto,
  planId: string,
  fassung: number,
  neu: Readonly<{ inhalt: unknown; geschuetzt?: unknown }>,
): Promise<PlanGetan> {
  const inhalt = planinhaltSchema.safeParse(neu.inhalt)
  if (!inhalt.success) return fehler('form', ...new Set(inhalt.error.issues.map((i) => i.message)))
  if (belehrung.test(JSON.stringify(inhalt.data))) return fehler('form', t.rechtsfolgen)
  const darf = sichtVon({ art: 'personal', rollen: h.konto.rollen }).gesundheit
  if (neu.geschuetzt !== undefined && !darf) return fehler('verboten', t.gesundheit)
  const schutz = neu.geschuetzt === undefined ? undefined : planschutzSchema.safeParse(neu.geschuetzt)
  if (schutz?.success === false) return fehler('form', ...new Set(schutz.error.issues.map((i) => i.message)))
  return setze(db, h, planId, fassung, 'entwurf', 'plan.aendern', {
    inhalt: JSON.stringify(inhalt.data),
    ...(schutz === undefined ? {} : { geschuetzt: JSON.stringify(schutz.data) }),
    bearbeitetVon: h.konto.kontoId,
  })
}

/** Puts a draft before the person: the house agrees to it. From here on nobody changes it. */
export async function legePlanVor(db: TraegerDb, h: MitKonto, planId: string, fassung: number): Promise<PlanGetan> {
  const entwurf = await findEntwurf(db, h, planId)
  if (entwurf === undefined) return fehler('nicht-gefunden', t.keinEntwurf)
  const { muss } = pruefePlan(entwurf.inhalt, undefined)
  if (muss.length > 0) return fehler('unvollstaendig', ...muss)
  return setze(db, h, planId, fassung, 'entwurf', 'plan.vorlegen', {
    stand: 'vorgelegt',
    hausAm: h.jetzt,
    hausKonto: h.konto.kontoId,
  })
}

/** Takes it back to change it; what was agreed falls away. */
export async function holePlanZurueck(db: TraegerDb, h: MitKonto, planId: string, fassung: number): Promise<PlanGetan> {
  const leer = { hausAm: null, hausKonto: null, personAm: null, personWeg: null }
  return setze(db, h, planId, fassung, 'vorgelegt', 'plan.zurueckholen', { stand: 'entwurf', ...leer })
}

export async function verwirfPlan(db: TraegerDb, h: MitKonto, planId: string, fassung: number): Promise<PlanGetan> {
  const getan = await setze(db, h, planId, fassung, 'entwurf', 'plan.verwerfen', { stand: 'verworfen' })
  return getan
}

/**
 * The person agrees: in the portal, or on the spot, where staff writes it down. With that both agree, and the plan is concluded: numbered,
 * set as PDF, and the task to look at it again is put on the list.
 *
 * @param weg `portal`: `h` is the person's own account
 * @param personId whose plan it must be
 */
export async function schliessePlan(
  db: TraegerDb,
  traeger: Traeger,
  h: MitKonto,
  planId: string,
  { fassung, weg, personId }: Readonly<{ fassung: number; weg: 'portal' | 'vor-ort'; personId: string }>,
): Promise<PlanGetan> {
  const e = await findEntwurf(db, h, planId)
  if (e === undefined || e.personId !== personId) return fehler('nicht-gefunden', t.keinEntwurf)
  if (e.stand !== 'vorgelegt' || e.hausAm === null || e.hausKonto === null) return fehler('unvollstaendig', t.nichtVorgelegt)
  const gueltigAb = tagVon(h.jetzt)
  const leute = await leuteDesFalls(db, h.traegerId, e.fallId, gueltigAb.toString())
  const mensch = leute.find((m) => m.personId === e.personId)
  if (mensch === undefined) return fehler('nicht-gefunden', t.fremd)
  const konto = await db.selectFrom('konto').select('name').where('traegerId', '=', h.traegerId).where('kontoId', '=', e.hausKonto).executeTakeFirst()
  const nummer = (await letzteNummer(db, h.traegerId, personId)) + 1
  const pruefenBis = gueltigAb.add({ months: 6 }).toString()
  const daten = { nummer, gueltigAb: gueltigAb.toString(), pruefenBis, mensch, haus: konto?.name ?? '', inhalt: e.inhalt, geschuetzt: e.geschuetzt }
  const satz = await setzePlan(db, traeger, { ...daten, namen: namenDer(leute), personAm: h.jetzt, hausAm: e.hausAm, personWeg: weg }, 'de')
  if (!satz.ok) return fehler('form', t.zeichen(satz.zeichen.join(' ')))
  const getan = await setze(db, h, planId, fassung, 'vorgelegt', 'plan.schliessen', { stand: 'geschlossen', personAm: h.jetzt, personWeg: weg })
  if (!getan.ok) return getan
  await beendeAufgaben(db, h, e.fallId, personId)
  const { vorgangId } = await legeVorgangAn(db, h, {
    fallId: e.fallId,
    art: 'integration',
    titel: plansaetze.vorgang(mensch.name),
    zustaendig: e.hausKonto,
    frist: pruefenBis,
    fristGrund: plansaetze.fristGrund,
  })
  await db
    .insertInto('plan')
    .values({
      traegerId: h.traegerId,
      planId,
      fallId: e.fallId,
      personId,
      nummer,
      inhalt: JSON.stringify(e.inhalt),
      geschuetzt: JSON.stringify(e.geschuetzt),
      gueltigAb: gueltigAb.toString(),
      pruefenBis,
      personAm: h.jetzt,
      personWeg: weg,
      hausAm: e.hausAm,
      hausKonto: e.hausKonto,
      hausName: konto?.name ?? '',
      pdf: satz.pdf,
      pdfSha256: createHash('sha256').update(satz.pdf).digest('hex'),
      vorgangId,
      geschlossenAm: h.jetzt,
    })
    .execute()
  return getan
}

/** The new version takes the place of the task that asked for it. */
async function beendeAufgaben(db: TraegerDb, h: Handlung, fallId: string, personId: string): Promise<void> {
  const alte = await db
    .selectFrom('plan')
    .select('vorgangId')
    .where('traegerId', '=', h.traegerId)
    .where('personId', '=', personId)
    .where('vorgangId', 'is not', null)
    .execute()
  const offen = (await vorgaengeVon(db, h.traegerId, { fallId })).filter((v) => v.erledigtAm === null)
  for (const v of offen) if (alte.some((a) => a.vorgangId === v.vorgangId)) await erledigeVorgang(db, h, v.vorgangId)
}

async function letzteNummer(db: TraegerDb, traegerId: string, personId: string): Promise<number> {
  const { hoechste } = await db
    .selectFrom('plan')
    .select(sql<number>`coalesce(max(nummer), 0)`.as('hoechste'))
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return hoechste
}

export const aeltereFormen = ['kooperationsplan-2023', 'aufforderung', 'eingliederungsvereinbarung'] as const
export type AeltereForm = (typeof aeltereFormen)[number]

/** First and last day on which such a paper could be made. */
const MOEGLICH: Readonly<Record<AeltereForm, readonly [von: string, bis: string]>> = {
  eingliederungsvereinbarung: ['2005-01-01', '2023-06-30'],
  'kooperationsplan-2023': ['2023-07-01', '2026-06-30'],
  aufforderung: ['2023-07-01', '2026-06-30'],
}

export type AeltererPlan = Readonly<{
  fallId: string
  personId: string
  form: AeltereForm
  ziel: string
  schritte: Planinhalt['schritte']
  gueltigAb: string
  gueltigBis: string
}>

/** Enters a plan, a demand or an agreement from before 1 July 2026, so that it can be read in the history (secs. 65a, 66 SGB II). */
export async function trageAelterenPlanNach(db: TraegerDb, h: MitKonto, p: AeltererPlan): Promise<PlanGetan> {
  if ((await menschVon(db, h, p.fallId, p.personId)) === undefined) return fehler('nicht-gefunden', t.fremd)
  const [von, bis] = MOEGLICH[p.form]
  if (![p.gueltigAb, p.gueltigBis].every(istTag)) return fehler('form', t.tag)
  if (p.gueltigAb < von || p.gueltigAb > bis) return fehler('form', t.nichtInDerZeit(inZiffern(von), inZiffern(bis)))
  if (p.gueltigBis < p.gueltigAb) return fehler('form', t.endeVorBeginn)
  const gelesen = planinhaltSchema.safeParse({ ...leererInhalt, ziel: p.ziel, schritte: p.schritte })
  if (!gelesen.success) return fehler('form', ...new Set(gelesen.error.issues.map((i) => i.message)))
  const inhalt = gelesen.data
  const { planId } = await db
    .insertInto('plan')
    .values({
      traegerId: h.traegerId,
      fallId: p.fallId,
      personId: p.personId,
      nummer: (await letzteNummer(db, h.traegerId, p.personId)) + 1,
      form: p.form,
      inhalt: JSON.stringify(inhalt),
      geschuetzt: JSON.stringify(leererSchutz),
      gueltigAb: p.gueltigAb,
      gueltigBis: p.gueltigBis,
      hausName: h.konto.name,
      geschlossenAm: h.jetzt,
    })
    .returning('planId')
    .executeTakeFirstOrThrow()
  await notiere(db, h, 'plan.nachtragen', p.fallId, planId)
  return { ok: true, planId, fassung: 0 }
}

type Entwurfszeile = Readonly<{
  fallId: string
  personId: string
  stand: string
  hausAm: Temporal.Instant | null
  hausKonto: string | null
  inhalt: Planinhalt
  geschuetzt: Planschutz
}>

async function findEntwurf(db: TraegerDb, h: Handlung, planId: string): Promise<Entwurfszeile | undefined> {
  if (!istId(planId)) return undefined
  const z = await db
    .selectFrom('planEntwurf')
    .select(['fallId', 'personId', 'stand', 'hausAm', 'hausKonto', 'inhalt', 'geschuetzt'])
    .where('traegerId', '=', h.traegerId)
    .where('planId', '=', planId)
    .where('stand', 'in', ['entwurf', 'vorgelegt'])
    .executeTakeFirst()
  return z && { ...z, inhalt: planinhaltSchema.parse(z.inhalt), geschuetzt: planschutzSchema.parse(z.geschuetzt) }
}

type Werte = Readonly<{
  inhalt?: string
  geschuetzt?: string
  stand?: string
  bearbeitetVon?: string
  hausAm?: Temporal.Instant | null
  hausKonto?: string | null
  personAm?: Temporal.Instant | null
  personWeg?: string | null
}>

/** Changes a draft that stands as the caller saw it, and only then. */
async function setze(db: TraegerDb, h: MitKonto, planId: string, fassung: number, erwartet: string, tat: string, werte: Werte): Promise<PlanGetan> {
  if (!istId(planId)) return fehler('nicht-gefunden', t.keinEntwurf)
  const zeile = await db
    .updateTable('planEntwurf')
    .set({ ...werte, fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('planId', '=', planId)
    .where('fassung', '=', fassung)
    .where('stand', '=', erwartet)
    .returning('fallId')
    .executeTakeFirst()
  if (zeile === undefined) return fehler('inzwischen-geaendert', erwartet === 'entwurf' ? t.inzwischen : t.nichtVorgelegt)
  await notiere(db, h, tat, zeile.fallId, planId)
  return { ok: true, planId, fassung: fassung + 1 }
}

async function notiere(db: TraegerDb, h: MitKonto, tat: string, fallId: string, planId: string): Promise<void> {
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat, fallId, gegenstand: planId })
}
