import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { monatVon } from './entwuerfe.ts'

/** A decision as lists show it; days ISO, months `2026-08`. */
export type Bescheidzeile = Readonly<{
  bescheidId: string
  nummer: string
  art: string
  titel: string
  vorlaeufig: boolean
  von: string
  bis: string
  erlassenAm: Temporal.Instant
  erlassenVon: string
  bearbeitetVon: string
  /**
   * How it reached somebody; undefined while it waits to be posted. Of a notification and a letter that followed because nobody opened it,
   * the letter: in doubt the authority must prove that the notification arrived (sec. 37 (2a) SGB X).
   */
  zustellung: Readonly<{ weg: string; aufgegebenAm: string; bekanntAm: string; widerspruchBis: string }> | undefined
  /** it waits in the print queue; without it and without `zustellung` the notification has not left yet */
  imDruck: boolean
  /** number of the newest decision that changes it */
  geaendertDurch: string | null
  ersetzt: string | null
  anspruchCent: number
  schluesselId: string
  pdfSha256: string
}>

/** Decisions of a case, the newest first. */
export async function liesBescheide(db: TraegerDb, traegerId: string, fallId: string): Promise<Bescheidzeile[]> {
  const zeilen = await abfrage(db, traegerId).where('b.fallId', '=', fallId).orderBy('b.erlassenAm', 'desc').orderBy('b.nummer', 'desc').execute()
  return zeilen.map(alsZeile)
}

export type BescheidGanz = Bescheidzeile & Readonly<{ fallId: string; einfach: unknown; ergebnisse: unknown; rechtsstand: string }>

export async function findBescheid(db: TraegerDb, traegerId: string, bescheidId: string): Promise<BescheidGanz | undefined> {
  const zeile = await abfrage(db, traegerId)
    .select(['b.fallId', 'b.einfach', 'b.ergebnisse', 'b.rechtsstand'])
    .where('b.bescheidId', '=', bescheidId)
    .executeTakeFirst()
  return zeile && { ...alsZeile(zeile), fallId: zeile.fallId, einfach: zeile.einfach, ergebnisse: zeile.ergebnisse, rechtsstand: zeile.rechtsstand }
}

/** The PDF as it was issued. */
export async function liesBescheidPdf(
  db: TraegerDb,
  traegerId: string,
  bescheidId: string,
): Promise<{ fallId: string; nummer: string; pdf: Uint8Array } | undefined> {
  return db
    .selectFrom('bescheid')
    .select(['fallId', 'nummer', 'pdf'])
    .where('traegerId', '=', traegerId)
    .where('bescheidId', '=', bescheidId)
    .executeTakeFirst()
}

function abfrage(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('bescheid as b')
    .innerJoin('konto as k1', (j) => j.onRef('k1.traegerId', '=', 'b.traegerId').onRef('k1.kontoId', '=', 'b.bearbeitetVon'))
    .innerJoin('konto as k2', (j) => j.onRef('k2.traegerId', '=', 'b.traegerId').onRef('k2.kontoId', '=', 'b.erlassenVon'))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('zustellung as z')
          .select(['z.weg', 'z.aufgegebenAm', 'z.bekanntAm', 'z.widerspruchBis'])
          .whereRef('z.traegerId', '=', 'b.traegerId')
          .whereRef('z.bescheidId', '=', 'b.bescheidId')
          .orderBy('z.bekanntAm', 'desc')
          .limit(1)
          .as('zu'),
      (j) => j.onTrue(),
    )
    .select([
      'b.bescheidId',
      'b.nummer',
      'b.art',
      'b.titel',
      'b.vorlaeufig',
      'b.von',
      'b.bis',
      'b.erlassenAm',
      'b.ersetzt',
      'b.schluesselId',
      'b.pdfSha256',
    ])
    .select(['k1.name as bearbeitetVon', 'k2.name as erlassenVon', 'zu.weg', 'zu.aufgegebenAm', 'zu.bekanntAm', 'zu.widerspruchBis'])
    .select((eb) => [
      eb
        .selectFrom('bescheid as n')
        .select('n.nummer')
        .whereRef('n.traegerId', '=', 'b.traegerId')
        .whereRef('n.ersetzt', '=', 'b.bescheidId')
        .orderBy('n.erlassenAm', 'desc')
        .limit(1)
        .as('geaendertDurch'),
      eb
        .selectFrom('bescheidMonat as m')
        .select(sql<number>`coalesce(sum(m.anspruch_cent), 0)::bigint`.as('summe'))
        .whereRef('m.traegerId', '=', 'b.traegerId')
        .whereRef('m.bescheidId', '=', 'b.bescheidId')
        .as('anspruchCent'),
      eb
        .exists(
          eb
            .selectFrom('druckauftrag as d')
            .select('d.druckauftragId')
            .whereRef('d.traegerId', '=', 'b.traegerId')
            .whereRef('d.bescheidId', '=', 'b.bescheidId')
            .where('d.aufgegebenAm', 'is', null),
        )
        .as('imDruck'),
    ])
    .where('b.traegerId', '=', traegerId)
}

type Zeile = Awaited<ReturnType<ReturnType<typeof abfrage>['execute']>>[number]

function alsZeile(z: Zeile): Bescheidzeile {
  const { weg, aufgegebenAm, bekanntAm, widerspruchBis, von, bis, anspruchCent, ...rest } = z
  const zugestellt = weg !== null && aufgegebenAm !== null && bekanntAm !== null && widerspruchBis !== null
  return {
    bescheidId: rest.bescheidId,
    nummer: rest.nummer,
    art: rest.art,
    titel: rest.titel,
    vorlaeufig: rest.vorlaeufig,
    erlassenAm: rest.erlassenAm,
    erlassenVon: rest.erlassenVon,
    bearbeitetVon: rest.bearbeitetVon,
    ersetzt: rest.ersetzt,
    geaendertDurch: rest.geaendertDurch,
    schluesselId: rest.schluesselId,
    pdfSha256: rest.pdfSha256,
    von: monatVon(von),
    bis: monatVon(bis),
    anspruchCent: anspruchCent ?? 0,
    imDruck: Boolean(rest.imDruck),
    zustellung: zugestellt ? { weg, aufgegebenAm, bekanntAm, widerspruchBis } : undefined,
  }
}
