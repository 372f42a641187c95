import { sql } from 'kysely'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Prognose, rechnePrognose } from './mittel-prognose.ts'
import { type Mittelpruefung, pruefeMittel, type Quellenstand, rechneStand, type Titelstand, warnungen } from './mittel-rechnen.ts'
import { istTitel, type Titel, titelVon } from './titel.ts'

const cent = (spalte: string) => sql<number>`sum(${sql.ref(spalte)})::bigint`

/** What is planned for each title in a year, shifts included. */
export async function liesAnsaetze(db: TraegerDb, traegerId: string, jahr: number): Promise<ReadonlyMap<Titel, number>> {
  const zeilen = await db
    .selectFrom('mittelAnsatz')
    .select(['titel', cent('cent').as('cent')])
    .where('traegerId', '=', traegerId)
    .where('haushaltsjahr', '=', jahr)
    .groupBy('titel')
    .execute()
  return new Map(zeilen.flatMap((z) => (istTitel(z.titel) ? [[z.titel, z.cent] as const] : [])))
}

type Nur = Readonly<{ quelle: string; quelleId: string }>

/** Each source with what it has reserved and what was paid for it in a year, invoices and grants alike. */
export async function liesQuellen(db: TraegerDb, traegerId: string, jahr: number, nur?: Nur): Promise<readonly Quellenstand[]> {
  const gebunden = await db
    .selectFrom('mittelBindung')
    .select(['quelle', 'quelleId', 'titel', cent('cent').as('cent')])
    .where('traegerId', '=', traegerId)
    .where('haushaltsjahr', '=', jahr)
    .$if(nur !== undefined, (q) => q.where('quelle', '=', nur?.quelle ?? '').where('quelleId', '=', nur?.quelleId ?? ''))
    .groupBy(['quelle', 'quelleId', 'titel'])
    .execute()
  const bezahlt = await bezahlte(db, traegerId, jahr, nur)
  const quellen = new Map<string, { titel: Titel; gebundenCent: number; bezahltCent: number }>()
  for (const g of gebunden) if (istTitel(g.titel)) quellen.set(`${g.quelle} ${g.quelleId}`, { titel: g.titel, gebundenCent: g.cent, bezahltCent: 0 })
  for (const b of bezahlt) {
    const da = quellen.get(`${b.quelle} ${b.quelleId}`)
    const titel = da?.titel ?? titelVon(b.leistung)
    if (da !== undefined) da.bezahltCent += b.cent
    else if (titel !== undefined) quellen.set(`${b.quelle} ${b.quelleId}`, { titel, gebundenCent: 0, bezahltCent: b.cent })
  }
  return [...quellen.values()]
}

async function bezahlte(db: TraegerDb, traegerId: string, jahr: number, nur: Nur | undefined) {
  return bezahlteAnordnungen(db, traegerId, jahr)
    .select(['a.quelle', 'a.quelleId', 'a.leistung', cent('a.betragCent').as('cent')])
    .$if(nur !== undefined, (q) => q.where('a.quelle', '=', nur?.quelle ?? '').where('a.quelleId', '=', nur?.quelleId ?? ''))
    .groupBy(['a.quelle', 'a.quelleId', 'a.leistung'])
    .execute()
}

/** Orders that a released run pays, of one budget year. */
function bezahlteAnordnungen(db: TraegerDb, traegerId: string, jahr: number) {
  return db
    .selectFrom('anordnung as a')
    .innerJoin('zahlungAnordnung as za', (j) => j.onRef('za.traegerId', '=', 'a.traegerId').onRef('za.anordnungId', '=', 'a.anordnungId'))
    .innerJoin('zahllauf as l', (j) => j.onRef('l.traegerId', '=', 'za.traegerId').onRef('l.laufId', '=', 'za.laufId'))
    .where('a.traegerId', '=', traegerId)
    .where('a.haushaltsjahr', '=', jahr)
    .where('l.stand', '=', 'geschrieben')
}

export type Mittelzeile = Titelstand & Readonly<{ prognoseCent: number; warnungen: readonly string[]; prognose: Prognose }>

/** Each title of a year: planned, reserved, paid, free, expected at the year's end, and how that comes month by month. */
export async function mittelstand(db: TraegerDb, traegerId: string, jahr: number, jetzt: Temporal.Instant): Promise<readonly Mittelzeile[]> {
  const staende = await standVon(db, traegerId, jahr)
  const saetze = warnungen(jahr, staende)
  const bezahlt = await bezahltJeMonat(db, traegerId, jahr)
  const gebunden = await gebundenJeMonat(db, traegerId, jahr)
  const neu = await neuJeMonat(db, traegerId, jahr)
  const heute = tagVon(jetzt).toPlainYearMonth().toString()
  return staende.map((s) => {
    const geplant = gebunden.get(s.titel) ?? new Map<string, number>()
    const mitMonat = [...geplant.values()].reduce((a, b) => a + b, 0)
    const prognose = rechnePrognose(jahr, heute, {
      bezahlt: bezahlt.get(s.titel) ?? new Map(),
      gebunden: geplant,
      ohneMonatCent: Math.max(0, s.gebundenCent - mitMonat),
      neu: neu.get(s.titel) ?? new Map(),
    })
    return { ...s, prognoseCent: prognose.erwartetCent, warnungen: saetze.get(s.titel) ?? [], prognose }
  })
}

async function standVon(db: TraegerDb, traegerId: string, jahr: number): Promise<readonly Titelstand[]> {
  return rechneStand(await liesAnsaetze(db, traegerId, jahr), await liesQuellen(db, traegerId, jahr))
}

/** Cents by title and month `2026-09`. */
type JeTitel = ReadonlyMap<Titel, ReadonlyMap<string, number>>

async function bezahltJeMonat(db: TraegerDb, traegerId: string, jahr: number): Promise<JeTitel> {
  const zeilen = await bezahlteAnordnungen(db, traegerId, jahr)
    .leftJoin('mittelBindung as b', (j) =>
      j.onRef('b.traegerId', '=', 'a.traegerId').onRef('b.quelle', '=', 'a.quelle').onRef('b.quelleId', '=', 'a.quelleId'),
    )
    .select(['a.anordnungId', 'a.leistung', 'a.faelligAm', 'a.betragCent', 'b.titel'])
    .distinct()
    .execute()
  return jeTitel(zeilen.map((z) => [z.titel ?? titelVon(z.leistung) ?? '', monatIn(jahr, z.faelligAm), z.betragCent]))
}

/** Parts of grants that are planned and not paid, by the month in which they are due. */
async function gebundenJeMonat(db: TraegerDb, traegerId: string, jahr: number): Promise<JeTitel> {
  const zeilen = await db
    .selectFrom('foerderungMonat as m')
    .innerJoin('foerderung as f', (j) => j.onRef('f.traegerId', '=', 'm.traegerId').onRef('f.foerderungId', '=', 'm.foerderungId'))
    .leftJoin('zahlungAnordnung as za', (j) => j.onRef('za.traegerId', '=', 'm.traegerId').onRef('za.anordnungId', '=', 'm.anordnungId'))
    .leftJoin('zahllauf as l', (j) => j.onRef('l.traegerId', '=', 'za.traegerId').onRef('l.laufId', '=', 'za.laufId'))
    .innerJoin('mittelBindung as b', (j) => j.onRef('b.traegerId', '=', 'm.traegerId').onRef('b.quelleId', '=', 'm.foerderungId'))
    .select(['m.foerderungId', 'm.teil', 'm.cent', 'm.belegtCent', 'm.faelligAm', 'b.titel'])
    .distinct()
    .where('m.traegerId', '=', traegerId)
    .where('b.quelle', '=', 'foerderung')
    .where('m.gestrichenAm', 'is', null)
    .where('m.faelligAm', '>=', `${jahr}-01-01`)
    .where('m.faelligAm', '<=', `${jahr}-12-31`)
    .where('f.stand', 'in', ['bewilligt', 'laufend-alt', 'beendet'])
    .where((eb) => eb.or([eb('l.stand', 'is', null), eb('l.stand', '<>', 'geschrieben')]))
    .execute()
  return jeTitel(zeilen.map((z) => [z.titel, monatIn(jahr, z.faelligAm), z.belegtCent ?? z.cent]))
}

/** What was reserved for this year, by the month in which it was; what was set free again counts against it. */
async function neuJeMonat(db: TraegerDb, traegerId: string, jahr: number): Promise<JeTitel> {
  const zeilen = await db
    .selectFrom('mittelBindung')
    .select(['titel', 'cent', 'am'])
    .where('traegerId', '=', traegerId)
    .where('haushaltsjahr', '=', jahr)
    .execute()
  return jeTitel(zeilen.map((z) => [z.titel, tagVon(z.am).toPlainYearMonth().toString(), z.cent]))
}

function jeTitel(teile: readonly (readonly [string, string, number])[]): JeTitel {
  const summen = new Map<Titel, Map<string, number>>()
  for (const [titel, monat, betrag] of teile) {
    if (!istTitel(titel)) continue
    const eigene = summen.get(titel) ?? new Map<string, number>()
    eigene.set(monat, (eigene.get(monat) ?? 0) + betrag)
    summen.set(titel, eigene)
  }
  return summen
}

const monatIn = (jahr: number, tag: string): string => (tag.startsWith(`${jahr}-`) ? tag.slice(0, 7) : `${jahr}-${tag.slice(5, 7)}`)

/** Whether a grant fits into each year that it takes money of. */
export async function pruefeVergabe(
  db: TraegerDb,
  traegerId: string,
  titel: Titel,
  jahre: readonly Readonly<{ jahr: number; cent: number }>[],
): Promise<Mittelpruefung> {
  const hindernisse: string[] = []
  const hinweise: string[] = []
  for (const { jahr, cent: betrag } of jahre) {
    const p = pruefeMittel(jahr, await standVon(db, traegerId, jahr), titel, betrag)
    hindernisse.push(...p.hindernisse)
    hinweise.push(...p.warnungen)
  }
  return { hindernisse, warnungen: hinweise }
}

export type Planschritt = Readonly<{
  ansatzId: string
  titel: Titel
  art: 'plan' | 'umschichtung'
  cent: number
  gegentitel: Titel | undefined
  grund: string
  name: string
  am: string
}>

/** How the plan of a year came about, newest first. */
export async function planverlauf(db: TraegerDb, traegerId: string, jahr: number): Promise<readonly Planschritt[]> {
  const zeilen = await db
    .selectFrom('mittelAnsatz as a')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'a.traegerId').onRef('k.kontoId', '=', 'a.kontoId'))
    .select(['a.ansatzId', 'a.titel', 'a.art', 'a.cent', 'a.gegentitel', 'a.grund', 'a.am', 'k.name'])
    .where('a.traegerId', '=', traegerId)
    .where('a.haushaltsjahr', '=', jahr)
    .orderBy('a.am', 'desc')
    .orderBy('a.ansatzId', 'desc')
    .execute()
  return zeilen.flatMap((z) =>
    istTitel(z.titel)
      ? [
          {
            ...z,
            titel: z.titel,
            art: z.art === 'umschichtung' ? ('umschichtung' as const) : ('plan' as const),
            gegentitel: istTitel(z.gegentitel) ? z.gegentitel : undefined,
            name: z.name ?? '',
            am: tagVon(z.am).toString(),
          },
        ]
      : [],
  )
}
