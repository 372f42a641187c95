import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { darf } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage } from '../platform/jobs/index.ts'

export const ANTWORT = 'presse.antwort'
export const ERINNERUNG = 'presse.erinnerung'
export const VERGISS_ANFRAGE = 'presse.vergiss-anfrage'

/** An inquiry is kept so long; the numbers of the statistics are counted anew without it. */
const AUFBEWAHRT = Temporal.Duration.from({ hours: 24 * 730 })
const VORHER = Temporal.Duration.from({ hours: 24 })

export const anfrageSchritte = [
  'uebernommen',
  'entwurf',
  'freigegeben',
  'zurueckgegeben',
  'gesendet',
  'gescheitert',
  'geschlossen',
  'erinnert',
] as const
export type AnfrageWas = (typeof anfrageSchritte)[number]
export type AnfrageSchritt = Readonly<{ nr: number; was: AnfrageWas; text: string; kontoId: string | null; von: string; am: Temporal.Instant }>
export type AnfrageStand = 'neu' | 'in-arbeit' | 'zur-freigabe' | 'freigegeben' | 'beantwortet' | 'geschlossen'

export type Anfrage = Readonly<{
  anfrageId: string
  eingangAm: Temporal.Instant
  name: string
  medium: string
  email: string
  telefon: string
  frage: string
  frist: Temporal.Instant | null
  schritte: readonly AnfrageSchritt[]
  stand: AnfrageStand
  /** who took it on */
  zustaendig: string
  /** the newest draft of the answer */
  antwort: string
}>

export type NeueAnfrage = Pick<Anfrage, 'name' | 'medium' | 'email' | 'telefon' | 'frage' | 'frist'>

/** Notes an inquiry with the moment it came, and orders a reminder a day before its deadline. */
export async function legeAnfrageAn(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>, neu: NeueAnfrage): Promise<string> {
  const { anfrageId } = await db
    .insertInto('presseAnfrage')
    .values({ traegerId: h.traegerId, eingangAm: h.jetzt, ...neu })
    .returning('anfrageId')
    .executeTakeFirstOrThrow()
  const auftrag = { schluessel: anfrageId, daten: { anfrageId } }
  const erinnern = neu.frist?.subtract(VORHER)
  if (erinnern !== undefined)
    await beauftrage(db, h, { art: ERINNERUNG, ...auftrag, faelligAm: Temporal.Instant.compare(erinnern, h.jetzt) > 0 ? erinnern : h.jetzt })
  await beauftrage(db, h, { art: VERGISS_ANFRAGE, ...auftrag, faelligAm: h.jetzt.add(AUFBEWAHRT) })
  return anfrageId
}

export async function liesAnfragen(db: TraegerDb, traegerId: string, anfrageId?: string): Promise<Anfrage[]> {
  const zeilen = await db
    .selectFrom('presseAnfrage')
    .select(['anfrageId', 'eingangAm', 'name', 'medium', 'email', 'telefon', 'frage', 'frist'])
    .where('traegerId', '=', traegerId)
    .$if(anfrageId !== undefined, (q) => q.where('anfrageId', '=', anfrageId ?? ''))
    .orderBy('eingangAm', 'desc')
    .limit(500)
    .execute()
  const schritte = await db
    .selectFrom('presseAnfrageSchritt')
    .select(['anfrageId', 'nr', 'was', 'text', 'kontoId', 'von', 'am'])
    .where('traegerId', '=', traegerId)
    .$if(anfrageId !== undefined, (q) => q.where('anfrageId', '=', anfrageId ?? ''))
    .orderBy('nr')
    .execute()
  return zeilen.map((z) => {
    const eigene = schritte
      .filter((s) => s.anfrageId === z.anfrageId)
      .map(({ anfrageId: _, was, ...s }) => ({ ...s, was: anfrageSchritte.find((w) => w === was) ?? 'geschlossen' }))
    return { ...z, schritte: eigene, ...standAus(eigene) }
  })
}

const istAnfrageId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

export async function findAnfrage(db: TraegerDb, traegerId: string, anfrageId: string): Promise<Anfrage | undefined> {
  if (!istAnfrageId(anfrageId)) return undefined
  return (await liesAnfragen(db, traegerId, anfrageId))[0]
}

function standAus(schritte: readonly AnfrageSchritt[]): Pick<Anfrage, 'stand' | 'zustaendig' | 'antwort'> {
  const nach: Readonly<Record<AnfrageWas, AnfrageStand | undefined>> = {
    uebernommen: 'in-arbeit',
    entwurf: 'zur-freigabe',
    freigegeben: 'freigegeben',
    zurueckgegeben: 'in-arbeit',
    gesendet: 'beantwortet',
    gescheitert: 'freigegeben',
    geschlossen: 'geschlossen',
    erinnert: undefined,
  }
  const stand = schritte.reduce<AnfrageStand>((s, x) => nach[x.was] ?? s, 'neu')
  return {
    stand,
    zustaendig: schritte.findLast((s) => s.was === 'uebernommen')?.von ?? '',
    antwort: schritte.findLast((s) => s.was === 'entwurf')?.text ?? '',
  }
}

export type Ampel = 'ohne' | 'gruen' | 'gelb' | 'rot'

/** red: the deadline is over; yellow: less than a day is left. What is answered has no light. */
export function ampelVon(a: Pick<Anfrage, 'frist' | 'stand'>, jetzt: Temporal.Instant): Ampel {
  if (a.frist === null || a.stand === 'beantwortet' || a.stand === 'geschlossen') return 'ohne'
  if (Temporal.Instant.compare(a.frist, jetzt) <= 0) return 'rot'
  return Temporal.Instant.compare(a.frist.subtract(VORHER), jetzt) <= 0 ? 'gelb' : 'gruen'
}

type Getan = Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>
const nein = (satz: string): Getan => ({ ok: false, satz })

/** One step of the staff with an inquiry. An answer is approved by somebody who did not draft it, and leaves by mail right after. */
export async function geheAnfrage(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  anfrageId: string,
  { was, text = '' }: Readonly<{ was: 'uebernommen' | 'entwurf' | 'freigegeben' | 'zurueckgegeben' | 'geschlossen'; text?: string }>,
): Promise<Getan> {
  if (!istAnfrageId(anfrageId)) return nein('Diese Anfrage gibt es nicht.')
  await db
    .selectFrom('presseAnfrage')
    .select('anfrageId')
    .where('traegerId', '=', h.traegerId)
    .where('anfrageId', '=', anfrageId)
    .forUpdate()
    .execute()
  const a = await findAnfrage(db, h.traegerId, anfrageId)
  if (a === undefined) return nein('Diese Anfrage gibt es nicht.')
  const hindernis = hindernisVon(h, a, was, text)
  if (hindernis !== undefined) return nein(hindernis)
  await fuegeAn(db, h, anfrageId, was, text)
  if (was === 'freigegeben') await beauftrage(db, h, { art: ANTWORT, schluessel: `${anfrageId}.${a.schritte.length + 1}`, daten: { anfrageId } })
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat: `presseanfrage.${was}`, gegenstand: anfrageId })
  return { ok: true }
}

function hindernisVon(h: Handlung & Required<Pick<Handlung, 'konto'>>, a: Anfrage, was: AnfrageWas, text: string): string | undefined {
  const konto = { art: 'personal' as const, rollen: h.konto.rollen }
  const entscheidet = was === 'freigegeben' || was === 'zurueckgegeben'
  if (!darf(konto, entscheidet ? 'inhalt.freigeben' : 'presse.schreiben')) return 'Dafür fehlt Ihnen das Recht.'
  if (a.stand === 'beantwortet' || (a.stand === 'geschlossen' && was !== 'uebernommen')) return 'Diese Anfrage ist schon erledigt.'
  if (entscheidet && a.stand !== 'zur-freigabe') return 'Es gibt keinen Entwurf, über den zu entscheiden ist.'
  if (was === 'freigegeben' && a.schritte.findLast((s) => s.was === 'entwurf')?.kontoId === h.konto.kontoId)
    return 'Vier Augen: Die Antwort gibt jemand frei, der sie nicht geschrieben hat.'
  if ((was === 'entwurf' || was === 'zurueckgegeben') && text.trim() === '') return 'Bitte schreiben Sie den Text.'
  return text.length > 20_000 ? 'Der Text ist zu lang.' : undefined
}

/** Notes a step; of a job it has no account. */
export async function fuegeAn(db: TraegerDb, h: Handlung, anfrageId: string, was: AnfrageWas, text = ''): Promise<void> {
  const letzte = await db
    .selectFrom('presseAnfrageSchritt')
    .select((e) => e.fn.max('nr').as('nr'))
    .where('traegerId', '=', h.traegerId)
    .where('anfrageId', '=', anfrageId)
    .executeTakeFirst()
  await db
    .insertInto('presseAnfrageSchritt')
    .values({
      traegerId: h.traegerId,
      anfrageId,
      nr: (letzte?.nr ?? 0) + 1,
      was,
      text,
      kontoId: h.konto?.kontoId ?? null,
      von: h.konto?.name ?? 'System',
      am: h.jetzt,
    })
    .execute()
}

export async function loescheAnfrage(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>, anfrageId: string): Promise<void> {
  await db.deleteFrom('presseAnfrage').where('traegerId', '=', h.traegerId).where('anfrageId', '=', anfrageId).execute()
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, tat: 'presseanfrage.loeschen', gegenstand: anfrageId })
}

export type Anfragestatistik = Readonly<{
  gesamt: number
  offen: number
  beantwortet: number
  inDerFrist: number
  mitFrist: number
  stunden: number | undefined
}>

/** How many came, how many were answered in time, and the median of the hours to the answer. */
export function statistikVon(anfragen: readonly Anfrage[]): Anfragestatistik {
  const fertig = anfragen.filter((a) => a.stand === 'beantwortet')
  const dauer = (a: Anfrage) =>
    a.schritte
      .findLast((s) => s.was === 'gesendet')
      ?.am.since(a.eingangAm)
      .total('hours') ?? 0
  const mitFrist = fertig.filter((a) => a.frist !== null)
  const inFrist = mitFrist.filter((a) => {
    const gesendet = a.schritte.findLast((s) => s.was === 'gesendet')?.am
    return gesendet !== undefined && a.frist !== null && Temporal.Instant.compare(gesendet, a.frist) <= 0
  })
  const sortiert = fertig.map(dauer).toSorted((x, y) => x - y)
  return {
    gesamt: anfragen.length,
    offen: anfragen.filter((a) => a.stand !== 'beantwortet' && a.stand !== 'geschlossen').length,
    beantwortet: fertig.length,
    inDerFrist: inFrist.length,
    mitFrist: mitFrist.length,
    stunden: sortiert[Math.floor(sortiert.length / 2)],
  }
}
