import { istId, legeVorgangAn } from '../fall/index.ts'
import { foerderungenVon } from '../foerderung/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesDatum } from '../platform/eingabe/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import type { Geschrieben } from './arbeitgeber.ts'
import { einwandGegen } from './integration-foerderung.ts'
import { NACHHALTEMONATE, nachhaltemonate } from './integration-zaehlung.ts'
import { type Integrationsart, integrationsarten, type Meldung } from './model.ts'
import { integrationSaetze as t } from './texte/personal-integration.ts'

export type NeueIntegration = Readonly<{
  fallId: string
  personId: string
  /** ISO day on which the work began */
  beginn: string
  art: Integrationsart
  kldb?: string
  arbeitgeberId?: string | null
  stelleId?: string | null
  foerderungId?: string | null
  minutenJeWoche?: number | null
  /** a month, cents */
  bruttoCent?: number | null
  befristetBis?: string | null
  durchVermittlung?: boolean
  quelle?: string
  /** corrects this one */
  ersetzt?: string | null
}>

/** Records a start of work, with the grant that supports it; what was wrong is corrected by a new row. Asks for the follow-up after six months. */
export async function erfasseIntegration(db: TraegerDb, h: Handlung, neu: NeueIntegration): Promise<Geschrieben<{ integrationId: string }>> {
  const meldungen = [...pruefe(neu, tagVon(h.jetzt).toString()), ...(await pruefeFoerderung(db, h.traegerId, neu))]
  if (meldungen.length > 0) return { ok: false, meldungen }
  if (neu.ersetzt && !(await istAktuell(db, h.traegerId, neu.ersetzt, neu.personId))) return nein('beginn', t.ersetzt)
  const { integrationId } = await schreibe(db, h, { ...neu, widerrufen: false })
  await beauftrageNachhaltung(db, h, { integrationId, beginn: neu.beginn })
  return { ok: true, integrationId }
}

/** The work never began: the row stays and no longer counts. */
export async function widerrufeIntegration(
  db: TraegerDb,
  h: Handlung,
  integrationId: string,
  grund: string,
): Promise<Geschrieben<{ integrationId: string }>> {
  if (grund.trim() === '') return nein('grund', t.grund)
  if (!istId(integrationId)) return nein('grund', t.ersetzt)
  const alt = await db
    .selectFrom('integration')
    .select([
      'fallId',
      'personId',
      'beginn',
      'art',
      'kldb',
      'arbeitgeberId',
      'stelleId',
      'foerderungId',
      'minutenJeWoche',
      'bruttoCent',
      'befristetBis',
    ])
    .where('traegerId', '=', h.traegerId)
    .where('integrationId', '=', integrationId)
    .where('widerrufen', '=', false)
    .executeTakeFirst()
  if (alt === undefined || !(await istAktuell(db, h.traegerId, integrationId, alt.personId))) return nein('grund', t.ersetzt)
  const art = integrationsarten.find((a) => a === alt.art) ?? 'svpflichtig'
  return { ok: true, ...(await schreibe(db, h, { ...alt, art, quelle: grund.trim().slice(0, 500), ersetzt: integrationId, widerrufen: true })) }
}

/** Whether somebody still works there in one of the six months after the start; the newest word on a month counts. */
export async function erfasseNachhaltung(
  db: TraegerDb,
  h: Handlung,
  { integrationId, beginn }: Readonly<{ integrationId: string; beginn: string }>,
  angabe: Readonly<{ monat: string; beschaeftigt: boolean; quelle: string }>,
): Promise<Geschrieben<{ integrationId: string }>> {
  const monat = `${angabe.monat.slice(0, 7)}-01`
  if (!nachhaltemonate(beginn).includes(monat) || monat > tagVon(h.jetzt).toString()) return nein('monat', t.monat)
  await db
    .insertInto('nachhaltung')
    .values({
      traegerId: h.traegerId,
      integrationId,
      monat,
      beschaeftigt: angabe.beschaeftigt,
      quelle: angabe.quelle.slice(0, 200),
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .onConflict((c) => c.constraint('nachhaltung_pk').doNothing())
    .execute()
  await merke(db, h, 'integration.nachhalten', integrationId)
  return { ok: true, integrationId }
}

function pruefe(n: NeueIntegration, heute: string): Meldung[] {
  const meldungen: Meldung[] = []
  if (!istTag(n.beginn) || n.beginn > heute) meldungen.push({ feld: 'beginn', satz: t.beginn })
  if (!integrationsarten.includes(n.art)) meldungen.push({ feld: 'art', satz: t.art })
  if (n.kldb && !/^\d{4}[1-4]$/.test(n.kldb)) meldungen.push({ feld: 'kldb', satz: t.kldb })
  if (n.befristetBis && !istTag(n.befristetBis)) meldungen.push({ feld: 'befristet_bis', satz: t.befristetTag })
  else if (n.befristetBis && n.befristetBis < n.beginn) meldungen.push({ feld: 'befristet_bis', satz: t.befristet })
  return meldungen
}

const istTag = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && liesDatum(text).ok

async function pruefeFoerderung(db: TraegerDb, traegerId: string, n: NeueIntegration): Promise<Meldung[]> {
  if (!n.foerderungId) return []
  return einwandGegen(
    n,
    (await foerderungenVon(db, traegerId, { personId: n.personId })).find((f) => f.foerderungId === n.foerderungId),
  )
}

async function istAktuell(db: TraegerDb, traegerId: string, integrationId: string, personId: string): Promise<boolean> {
  if (!istId(integrationId)) return false
  const z = await db
    .selectFrom('integration as i')
    .leftJoin('integration as n', (j) => j.onRef('n.traegerId', '=', 'i.traegerId').onRef('n.ersetzt', '=', 'i.integrationId'))
    .select('n.integrationId as danach')
    .where('i.traegerId', '=', traegerId)
    .where('i.integrationId', '=', integrationId)
    .where('i.personId', '=', personId)
    .executeTakeFirst()
  return z !== undefined && z.danach === null
}

async function schreibe(db: TraegerDb, h: Handlung, n: NeueIntegration & Readonly<{ widerrufen: boolean }>): Promise<{ integrationId: string }> {
  const { integrationId } = await db
    .insertInto('integration')
    .values({
      traegerId: h.traegerId,
      fallId: n.fallId,
      personId: n.personId,
      beginn: n.beginn,
      art: n.art,
      kldb: n.kldb ?? '',
      arbeitgeberId: n.arbeitgeberId ?? null,
      stelleId: n.stelleId ?? null,
      foerderungId: n.foerderungId ?? null,
      minutenJeWoche: n.minutenJeWoche ?? null,
      bruttoCent: n.bruttoCent ?? null,
      befristetBis: n.befristetBis ?? null,
      durchVermittlung: n.durchVermittlung ?? false,
      quelle: n.quelle ?? '',
      ersetzt: n.ersetzt ?? null,
      widerrufen: n.widerrufen,
      kontoId: h.konto?.kontoId ?? null,
      bekanntSeit: h.jetzt,
    })
    .returning('integrationId')
    .executeTakeFirstOrThrow()
  await merke(db, h, n.widerrufen ? 'integration.widerrufen' : 'integration.erfassen', integrationId, n.fallId)
  return { integrationId }
}

const AUFTRAG = 'integration.nachhalten'

/** Six months after the start a task comes up. */
async function beauftrageNachhaltung(
  db: TraegerDb,
  h: Handlung,
  { integrationId, beginn }: Readonly<{ integrationId: string; beginn: string }>,
): Promise<void> {
  const faelligAm = Temporal.PlainDate.from(beginn)
    .add({ months: NACHHALTEMONATE })
    .toZonedDateTime({ timeZone: zeitzone, plainTime: '06:00' })
    .toInstant()
  await beauftrage(db, h, { art: AUFTRAG, schluessel: integrationId, daten: { integrationId }, faelligAm })
}

const halteNach: Programm = async (db, { traegerId, jetzt, daten }) => {
  const { integrationId } = daten as { integrationId?: unknown }
  if (typeof integrationId !== 'string') return
  const i = await db
    .selectFrom('integration')
    .select(['fallId', 'personId', 'beginn', 'widerrufen'])
    .where('traegerId', '=', traegerId)
    .where('integrationId', '=', integrationId)
    .executeTakeFirst()
  if (i === undefined || !(await istAktuell(db, traegerId, integrationId, i.personId))) return // corrected or taken back: the newer one asks
  const titel = t.vorgang(i.beginn.split('-').reverse().join('.'))
  await legeVorgangAn(db, { traegerId, jetzt }, { fallId: i.fallId, art: 'integration', titel, frist: tagVon(jetzt).add({ days: 14 }).toString() })
}

/** Work that comes due: the follow-up of starts of work. */
export const vermittlungAuftraege: Readonly<Record<string, Programm>> = { [AUFTRAG]: halteNach }

function merke(db: TraegerDb, h: Handlung, tat: string, gegenstand: string, fallId?: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand, ...(fallId && { fallId }) })
}

const nein = (feld: string, satz: string) => ({ ok: false as const, meldungen: [{ feld, satz }] })
