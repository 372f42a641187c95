import { sql } from 'kysely'
import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import type { EmpfaengerArt } from './model.ts'
import { sperreOhneGrund } from './texte/personal.ts'
import { bereinigteIban, type Dritter, schluesselSchonGezahlt, type Zahlweg } from './verteilung.ts'

const text = z.string().catch('')
const iban = text.transform(bereinigteIban)
/** Values of the facts `zahlung.*`. What is missing or unreadable becomes an obstacle of the run, never another payee. */
const Konto = z.object({ iban, kontoinhaber: text }).catch({ iban: '', kontoinhaber: '' })
const Zahlungsempfaenger = z
  .object({ name: text, iban, betrag: z.number().nonnegative().optional().catch(undefined), zweck: text })
  .catch({ name: '', iban: '', zweck: '' })
const Sperre = z.object({ grund: text }).catch({ grund: '' })

type Zeile = { fallId: string; art: string; schluessel: string; wert: unknown; giltVon: string; giltBis: string | null }

/**
 * How each case of a run is paid, from the facts as known at a moment.
 *
 * @param stichtag ISO day on which account and suspension must hold; landlords and suppliers are told by their period
 */
export async function liesZahlwege(
  db: TraegerDb,
  traegerId: string,
  laufId: string,
  bekanntAm: Temporal.Instant,
  stichtag: string,
): Promise<(fallId: string) => Zahlweg> {
  const { rows } = await sql<Zeile>`
    select a.fall_id, a.art, a.schluessel, a.wert, a.gilt_von, a.gilt_bis from angabe a
    where a.traeger_id = ${traegerId} and a.art in ('zahlung.konto', 'zahlung.vermieter', 'zahlung.energie', 'zahlung.sperre')
      and a.bekannt_seit <= ${bekanntAm.toString()} and a.wert is not null
      and a.fall_id in (select b.fall_id from zahlung_buchung b where b.traeger_id = ${traegerId} and b.lauf_id = ${laufId})
      and not exists (select from angabe n where n.traeger_id = a.traeger_id and n.ersetzt = a.angabe_id and n.bekannt_seit <= ${bekanntAm.toString()})
    order by a.fall_id, a.gilt_von, a.bekannt_seit, a.schluessel`.execute(db)
  const jeFall = Map.groupBy(rows, (z) => z.fallId)
  const gezahlt = await liesSchonGezahlt(db, traegerId, laufId)
  return (fallId) => zahlweg(jeFall.get(fallId) ?? [], gezahlt.get(fallId) ?? new Map(), stichtag)
}

export type Personenkonto = Pick<Zahlweg, 'konto' | 'sperre'>

/**
 * Account and suspension of persons, from the facts as known at a moment: the person's own account, else that of the household, else the
 * one the benefit of the case goes to.
 */
export async function liesKonten(
  db: TraegerDb,
  traegerId: string,
  faelle: readonly string[],
  bekanntAm: Temporal.Instant,
  stichtag: string,
): Promise<(fallId: string, personId: string) => Personenkonto> {
  const { rows } = await sql<Zeile & { personId: string | null }>`
    select a.fall_id, a.person_id, a.art, a.schluessel, a.wert, a.gilt_von, a.gilt_bis from angabe a
    where a.traeger_id = ${traegerId} and a.art in ('zahlung.konto', 'zahlung.sperre') and a.fall_id = any(${faelle}::uuid[])
      and a.bekannt_seit <= ${bekanntAm.toString()} and a.wert is not null
      and a.gilt_von <= ${stichtag} and (a.gilt_bis is null or a.gilt_bis >= ${stichtag})
      and not exists (select from angabe n where n.traeger_id = a.traeger_id and n.ersetzt = a.angabe_id and n.bekannt_seit <= ${bekanntAm.toString()})
    order by a.fall_id, a.gilt_von, a.bekannt_seit, a.schluessel`.execute(db)
  const jeFall = Map.groupBy(rows, (z) => z.fallId)
  return (fallId, personId) => {
    const zeilen = jeFall.get(fallId) ?? []
    const konten = zeilen.filter((z) => z.art === 'zahlung.konto')
    const konto = konten.findLast((z) => z.personId === personId) ?? konten.findLast((z) => z.personId === null) ?? konten.at(-1)
    const sperre = zeilen.findLast((z) => z.art === 'zahlung.sperre' && (z.personId === null || z.personId === personId))
    return { konto: konto && alsKonto(konto.wert), sperre: sperre && (Sperre.parse(sperre.wert).grund || sperreOhneGrund) }
  }
}

function zahlweg(zeilen: readonly Zeile[], schonGezahlt: ReadonlyMap<string, number>, stichtag: string): Zahlweg {
  const gilt = (art: string) => zeilen.findLast((z) => z.art === art && z.giltVon <= stichtag && (z.giltBis === null || z.giltBis >= stichtag))
  const konto = gilt('zahlung.konto')
  const sperre = gilt('zahlung.sperre')
  return {
    konto: konto && alsKonto(konto.wert),
    sperre: sperre && (Sperre.parse(sperre.wert).grund || sperreOhneGrund),
    dritte: zeilen.flatMap((z) => alsDritter(z)),
    schonGezahlt,
  }
}

function alsKonto(wert: unknown): Zahlweg['konto'] {
  const konto = Konto.parse(wert)
  return { iban: konto.iban, name: konto.kontoinhaber }
}

function alsDritter(z: Zeile): Dritter[] {
  if (z.art !== 'zahlung.vermieter' && z.art !== 'zahlung.energie') return []
  const { name, iban: ziel, betrag, zweck } = Zahlungsempfaenger.parse(z.wert)
  const energie = z.art === 'zahlung.energie'
  const cent = betrag === undefined ? (energie ? 0 : undefined) : Math.round(betrag * 100)
  const gemeinsam = { schluessel: z.schluessel, name, iban: ziel, zweck, cent, von: z.giltVon, bis: z.giltBis ?? undefined }
  return [{ art: energie ? 'energie' : 'vermieter', ...gemeinsam }]
}

/** What third parties got for the months of a run before it: a fixed amount is paid once a month. */
async function liesSchonGezahlt(db: TraegerDb, traegerId: string, laufId: string): Promise<Map<string, Map<string, number>>> {
  const { rows } = await sql<{ fallId: string; monat: string; empfaenger: EmpfaengerArt; schluessel: string; cent: number }>`
    select z.fall_id, m.monat, z.empfaenger, z.schluessel, sum(m.betrag_cent) as cent
    from zahlung_monat m
      join zahlung z on z.traeger_id = m.traeger_id and z.zahlung_id = m.zahlung_id
    where m.traeger_id = ${traegerId} and z.empfaenger in ('vermieter', 'energie') and z.lauf_id <> ${laufId}
      and m.monat in (select b.monat from zahlung_buchung zb join buchung b on b.traeger_id = zb.traeger_id and b.buchung_id = zb.buchung_id
        where zb.traeger_id = ${traegerId} and zb.lauf_id = ${laufId})
    group by z.fall_id, m.monat, z.empfaenger, z.schluessel`.execute(db)
  const jeFall = new Map<string, Map<string, number>>()
  for (const z of rows) {
    const gezahlt = jeFall.get(z.fallId) ?? new Map<string, number>()
    gezahlt.set(schluesselSchonGezahlt(z.monat, z.empfaenger, z.schluessel), z.cent)
    jeFall.set(z.fallId, gezahlt)
  }
  return jeFall
}
