import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { HindernisGrund } from './model.ts'
import { kontofehler } from './verteilung.ts'
import { liesKonten, type Personenkonto } from './zahlwege.ts'

export type FaelligeAnordnung = Readonly<{
  anordnungId: string
  fallId: string | null
  personId: string | null
  aktenzeichen: string | null
  monat: string
  betragCent: number
  empfaenger: 'person' | 'arbeitgeber' | 'anbieter'
  empfaengerId: string | null
  name: string
  iban: string
  zweck: string
}>

/** Orders due up to a day that no run holds and nobody took back. */
export async function faelligeAnordnungen(db: TraegerDb, traegerId: string, bis: string): Promise<readonly FaelligeAnordnung[]> {
  const { rows } = await sql<FaelligeAnordnung>`
    select a.anordnung_id, a.fall_id, a.person_id, f.aktenzeichen, a.monat, a.betrag_cent, a.empfaenger, a.empfaenger_id, a.name, a.iban, a.zweck
    from anordnung a left join fall f on f.traeger_id = a.traeger_id and f.fall_id = a.fall_id
    where a.traeger_id = ${traegerId} and a.faellig_am <= ${bis}
      and not exists (select from zahlung_anordnung z where z.traeger_id = a.traeger_id and z.anordnung_id = a.anordnung_id)
      and not exists (select from anordnung_storno s where s.traeger_id = a.traeger_id and s.anordnung_id = a.anordnung_id)
    order by a.monat, a.anordnung_id`.execute(db)
  return rows
}

type Lauf = Readonly<{ laufId: string; stichtag: string }>
type Zeilen = { zahlungen: object[]; monate: object[]; anordnungen: object[]; hindernisse: object[] }

/**
 * Puts orders into a run: one payment a payee and reference, because a payee finds an invoice by its number and a person the file number.
 * What cannot be paid stays open, with the reason.
 */
export async function nimmAnordnungenAuf(db: TraegerDb, h: Handlung, lauf: Lauf, faellige: readonly FaelligeAnordnung[]): Promise<void> {
  if (faellige.length === 0) return
  const faelle = [...new Set(faellige.flatMap((a) => (a.empfaenger === 'person' && a.fallId !== null ? [a.fallId] : [])))]
  const kontoVon = await liesKonten(db, h.traegerId, faelle, h.jetzt, lauf.stichtag)
  const zeilen: Zeilen = { zahlungen: [], monate: [], anordnungen: [], hindernisse: [] }
  for (const gruppe of Map.groupBy(faellige, schluesselVon).values()) sammle(zeilen, gruppe, kontoVon)
  await schreibe(db, h.traegerId, lauf.laufId, zeilen)
}

function schluesselVon(a: FaelligeAnordnung): string {
  return JSON.stringify([a.empfaenger, a.empfaengerId ?? `${a.fallId} ${a.personId}`, a.name, a.iban, a.zweck])
}

function sammle(zeilen: Zeilen, gruppe: readonly FaelligeAnordnung[], kontoVon: (fallId: string, personId: string) => Personenkonto): void {
  const [erste] = gruppe
  if (erste === undefined) return
  const cent = gruppe.reduce((s, a) => s + a.betragCent, 0)
  const ziel = zielVon(erste, kontoVon)
  if ('grund' in ziel) {
    zeilen.hindernisse.push({ fall_id: erste.fallId, grund: ziel.grund, betrag_cent: cent, hinweis: ziel.hinweis })
    return
  }
  const zahlungId = randomUUID()
  zeilen.zahlungen.push({
    zahlung_id: zahlungId,
    fall_id: erste.empfaenger === 'person' ? erste.fallId : null,
    empfaenger: erste.empfaenger,
    schluessel: erste.empfaengerId ?? erste.personId ?? '',
    ...ziel,
    betrag_cent: cent,
    end_to_end_id: `TW${zahlungId.replaceAll('-', '').toUpperCase()}`,
    zweck: verwendungszweck(erste, gruppe),
  })
  for (const [monat, teile] of Map.groupBy(gruppe, (a) => a.monat))
    zeilen.monate.push({ zahlung_id: zahlungId, monat, betrag_cent: teile.reduce((s, a) => s + a.betragCent, 0) })
  for (const a of gruppe) zeilen.anordnungen.push({ anordnung_id: a.anordnungId, zahlung_id: zahlungId })
}

type Ziel = Readonly<{ name: string; iban: string }> | Readonly<{ grund: HindernisGrund; hinweis: string }>

function zielVon(a: FaelligeAnordnung, kontoVon: (fallId: string, personId: string) => Personenkonto): Ziel {
  if (a.empfaenger !== 'person') return { name: a.name, iban: a.iban }
  const { konto, sperre } = kontoVon(a.fallId ?? '', a.personId ?? '')
  if (sperre !== undefined) return { grund: 'gesperrt', hinweis: sperre }
  const grund = kontofehler(konto)
  return grund === undefined && konto !== undefined ? konto : { grund: grund ?? 'kein-konto', hinweis: '' }
}

/** The reference the payee knows, else the file number; and the months. No word says what kind of money it is. */
function verwendungszweck(erste: FaelligeAnordnung, gruppe: readonly FaelligeAnordnung[]): string {
  const monate = gruppe.map((a) => a.monat).toSorted()
  const [von, bis] = [monate[0], monate.at(-1)].map((m) => `${m?.slice(5, 7)}/${m?.slice(0, 4)}`)
  return `${(erste.zweck || erste.aktenzeichen || '').slice(0, 120)} ${von === bis ? von : `${von}-${bis}`}`.trim()
}

async function schreibe(db: TraegerDb, traegerId: string, laufId: string, z: Zeilen): Promise<void> {
  await sql`
    insert into zahlung (traeger_id, lauf_id, zahlung_id, fall_id, empfaenger, schluessel, name, iban, betrag_cent, end_to_end_id, zweck)
    select ${traegerId}, ${laufId}, r.* from jsonb_to_recordset(${JSON.stringify(z.zahlungen)}::jsonb) as r
      (zahlung_id uuid, fall_id uuid, empfaenger text, schluessel text, name text, iban text, betrag_cent integer, end_to_end_id text, zweck text)`.execute(
    db,
  )
  await sql`
    insert into zahlung_monat (traeger_id, zahlung_id, monat, betrag_cent)
    select ${traegerId}, r.* from jsonb_to_recordset(${JSON.stringify(z.monate)}::jsonb) as r (zahlung_id uuid, monat date, betrag_cent integer)`.execute(
    db,
  )
  await sql`
    insert into zahlung_anordnung (traeger_id, lauf_id, anordnung_id, zahlung_id)
    select ${traegerId}, ${laufId}, r.* from jsonb_to_recordset(${JSON.stringify(z.anordnungen)}::jsonb) as r (anordnung_id uuid, zahlung_id uuid)`.execute(
    db,
  )
  await sql`
    insert into zahlhindernis (traeger_id, lauf_id, fall_id, grund, betrag_cent, hinweis)
    select ${traegerId}, ${laufId}, r.fall_id, r.grund, sum(r.betrag_cent), max(r.hinweis)
    from jsonb_to_recordset(${JSON.stringify(z.hindernisse)}::jsonb) as r (fall_id uuid, grund text, betrag_cent integer, hinweis text)
    group by r.fall_id, r.grund
    on conflict on constraint zahlhindernis_pk do update set betrag_cent = zahlhindernis.betrag_cent + excluded.betrag_cent`.execute(db)
}
