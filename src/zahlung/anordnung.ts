import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { haushaltsstelleFuer } from './anordnung-haushalt.ts'
import type { Kostentraeger } from './model.ts'
import { reiheEin } from './reihe.ts'
import { stornoSaetze, zwecke } from './texte/personal-anordnung.ts'
import { bereinigteIban, istZahlbar } from './verteilung.ts'

export const anordnungQuellen = ['foerderung', 'rechnung', 'teilhabe', 'reisekosten'] as const
export type AnordnungQuelle = (typeof anordnungQuellen)[number]

export type NeueAnordnung = Readonly<{
  quelle: AnordnungQuelle
  /** id in the room of the source */
  quelleId: string
  /** tells apart several of one source: `2026-09`; each is ordered once, also after it was taken back */
  teil?: string | undefined
  fallId?: string | undefined
  personId?: string | undefined
  verfuegungId?: string | undefined
  /** code of the instrument or benefit: `p16b` */
  leistung: string
  kostentraeger: Kostentraeger
  /** month it is for, `2026-09` */
  monat: string
  /** ISO day; the run that executes then or later takes it */
  faelligAm: string
  betragCent: number
  /** of a person the facts of the case say the account when the run is made; an IBAN must pass `istZahlbareIban` */
  empfaenger: Readonly<{ art: 'person' }> | Readonly<{ art: 'arbeitgeber' | 'anbieter'; id: string; name: string; iban: string }>
  /** remittance text: number of an invoice, reference the payee knows; nothing that discloses what the money is for */
  zweck?: string | undefined
  /** without it the later one of month and due day */
  haushaltsjahr?: number | undefined
}>

/**
 * Orders a payment outside the monthly benefit. The same source and part is ordered once: a second call gives the first order.
 *
 * @throws where amount, month, account or payee cannot be right: the room that orders has checked them
 */
export async function ordneAn(db: TraegerDb, h: Handlung, a: NeueAnordnung): Promise<{ anordnungId: string }> {
  pruefe(a)
  const { empfaenger: e } = a
  const konto = e.art === 'person' ? { name: '', iban: '', empfaengerId: null } : { name: e.name, iban: bereinigteIban(e.iban), empfaengerId: e.id }
  const neu = await db
    .insertInto('anordnung')
    .values({
      traegerId: h.traegerId,
      quelle: a.quelle,
      quelleId: a.quelleId,
      teil: a.teil ?? '',
      fallId: a.fallId ?? null,
      personId: a.personId ?? null,
      verfuegungId: a.verfuegungId ?? null,
      leistung: a.leistung,
      kostentraeger: a.kostentraeger,
      haushaltsstelle: await haushaltsstelleFuer(db, h.traegerId, a),
      haushaltsjahr: a.haushaltsjahr ?? Math.max(Number(a.monat.slice(0, 4)), Number(a.faelligAm.slice(0, 4))),
      monat: `${a.monat}-01`,
      faelligAm: a.faelligAm,
      betragCent: a.betragCent,
      empfaenger: e.art,
      ...konto,
      zweck: a.zweck ?? '',
      angeordnetVon: h.konto?.kontoId ?? null,
      angelegtAm: h.jetzt,
    })
    .onConflict((c) => c.columns(['traegerId', 'quelle', 'quelleId', 'teil']).doNothing())
    .returning('anordnungId')
    .executeTakeFirst()
  if (neu === undefined) return schonAngeordnet(db, h.traegerId, a)
  await merke(db, h, 'anordnung.anlegen', a.fallId, neu.anordnungId, zwecke.anordnen)
  return neu
}

function pruefe(a: NeueAnordnung): void {
  if (!Number.isSafeInteger(a.betragCent) || a.betragCent <= 0) throw new Error(`an order of ${a.betragCent} cents`)
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(a.monat)) throw new Error(`no month: ${a.monat}`)
  if (a.empfaenger.art === 'person' && (a.fallId === undefined || a.personId === undefined))
    throw new Error('an order to a person names case and person')
  if (a.empfaenger.art !== 'person' && !istZahlbar(bereinigteIban(a.empfaenger.iban))) throw new Error('an order with an account that cannot be paid')
}

/** Whether money can be sent there: check digits and a country of the SEPA area; spaces do not matter. */
export function istZahlbareIban(iban: string): boolean {
  return istZahlbar(bereinigteIban(iban))
}

async function schonAngeordnet(db: TraegerDb, traegerId: string, a: NeueAnordnung): Promise<{ anordnungId: string }> {
  const da = await db
    .selectFrom('anordnung')
    .select(['anordnungId', 'betragCent'])
    .where('traegerId', '=', traegerId)
    .where('quelle', '=', a.quelle)
    .where('quelleId', '=', a.quelleId)
    .where('teil', '=', a.teil ?? '')
    .executeTakeFirstOrThrow()
  if (da.betragCent !== a.betragCent) throw new Error(`${a.quelle} ${a.quelleId} ${a.teil ?? ''} is ordered already, with another amount`)
  return { anordnungId: da.anordnungId }
}

export type Storniert = { ok: true } | { ok: false; fehler: Readonly<{ art: 'nicht-gefunden' | 'schon-bezahlt' | 'ohne-grund'; satz: string }> }

/** Takes an order back before a run paid it. A draft run that holds it cannot be released any more and is put together anew. */
export async function storniere(db: TraegerDb, h: Handlung, anordnungId: string, grund: string): Promise<Storniert> {
  if (grund.trim() === '') return { ok: false, fehler: { art: 'ohne-grund', satz: stornoSaetze.ohneGrund } }
  await reiheEin(db, h.traegerId) // no run is put together meanwhile
  const { rows } = await sql<{ fallId: string | null; stand: string | null }>`
    select a.fall_id, (select l.stand from zahlung_anordnung z join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
      where z.traeger_id = a.traeger_id and z.anordnung_id = a.anordnung_id) as stand
    from anordnung a where a.traeger_id = ${h.traegerId} and a.anordnung_id = ${anordnungId}`.execute(db)
  const [zeile] = rows
  if (zeile === undefined) return { ok: false, fehler: { art: 'nicht-gefunden', satz: stornoSaetze.nichtGefunden } }
  if (zeile.stand !== null && (await standGesperrt(db, h.traegerId, anordnungId)) === 'geschrieben')
    return { ok: false, fehler: { art: 'schon-bezahlt', satz: stornoSaetze.schonBezahlt } }
  await db
    .insertInto('anordnungStorno')
    .values({ traegerId: h.traegerId, anordnungId, grund: grund.trim(), kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .onConflict((c) => c.doNothing())
    .execute()
  await merke(db, h, 'anordnung.stornieren', zeile.fallId ?? undefined, anordnungId, zwecke.stornieren)
  return { ok: true }
}

/** State of the run that holds the order; locked, so that it is not released in the same moment. */
async function standGesperrt(db: TraegerDb, traegerId: string, anordnungId: string): Promise<string | undefined> {
  const lauf = await db
    .selectFrom('zahllauf')
    .select('stand')
    .where('traegerId', '=', traegerId)
    .where('laufId', '=', (eb) =>
      eb.selectFrom('zahlungAnordnung').select('laufId').where('traegerId', '=', traegerId).where('anordnungId', '=', anordnungId),
    )
    .forUpdate()
    .executeTakeFirst()
  return lauf?.stand
}

export type AnordnungStand = 'offen' | 'im-lauf' | 'bezahlt' | 'storniert'

export type Anordnungszeile = Readonly<{
  anordnungId: string
  quelle: AnordnungQuelle
  quelleId: string
  teil: string
  fallId: string | null
  personId: string | null
  verfuegungId: string | null
  leistung: string
  kostentraeger: Kostentraeger
  haushaltsstelle: string
  haushaltsjahr: number
  /** `2026-09` */
  monat: string
  faelligAm: string
  betragCent: number
  empfaenger: 'person' | 'arbeitgeber' | 'anbieter'
  empfaengerId: string | null
  name: string
  iban: string
  zweck: string
  stand: AnordnungStand
  /** ISO day asked of the bank */
  bezahltAm: string | undefined
  /** why it was taken back */
  stornogrund: string | undefined
}>

export type Anordnungswahl =
  | Readonly<{ fallId: string }>
  | Readonly<{ quelle: AnordnungQuelle; quelleId: string }>
  | Readonly<{ empfaengerId: string }>

/** Orders by month and due day, with how far each is. */
export async function anordnungenVon(db: TraegerDb, traegerId: string, wahl: Anordnungswahl): Promise<Anordnungszeile[]> {
  const wo =
    'fallId' in wahl
      ? sql`a.fall_id = ${wahl.fallId}`
      : 'quelle' in wahl
        ? sql`a.quelle = ${wahl.quelle} and a.quelle_id = ${wahl.quelleId}`
        : sql`a.empfaenger_id = ${wahl.empfaengerId}`
  const { rows } = await sql<Anordnungszeile & { bezahltAm: string | null; stornogrund: string | null }>`
    select a.anordnung_id, a.quelle, a.quelle_id, a.teil, a.fall_id, a.person_id, a.verfuegung_id, a.leistung, a.kostentraeger, a.haushaltsstelle,
      a.haushaltsjahr, to_char(a.monat, 'YYYY-MM') as monat, a.faellig_am, a.betrag_cent, a.empfaenger, a.empfaenger_id, a.name, a.iban, a.zweck,
      case when s.anordnung_id is not null then 'storniert' when l.stand = 'geschrieben' then 'bezahlt' when l.stand is not null then 'im-lauf'
        else 'offen' end as stand,
      case when l.stand = 'geschrieben' then l.ausfuehrung_am end as bezahlt_am, s.grund as stornogrund
    from anordnung a
      left join anordnung_storno s on s.traeger_id = a.traeger_id and s.anordnung_id = a.anordnung_id
      left join zahlung_anordnung z on z.traeger_id = a.traeger_id and z.anordnung_id = a.anordnung_id
      left join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
    where a.traeger_id = ${traegerId} and ${wo}
    order by a.monat, a.faellig_am, a.anordnung_id`.execute(db)
  return rows.map((z) => ({ ...z, bezahltAm: z.bezahltAm ?? undefined, stornogrund: z.stornogrund ?? undefined }))
}

function merke(db: TraegerDb, h: Handlung, tat: string, fallId: string | undefined, gegenstand: string, zweck: string): Promise<void> {
  return protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto === undefined ? {} : { konto: h.konto }),
    tat,
    ...(fallId === undefined ? {} : { fallId }),
    gegenstand,
    zweck,
  })
}
