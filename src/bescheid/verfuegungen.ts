import type { TraegerDb } from '../platform/db/index.ts'
import { type Verfuegungsart, verfuegungsart } from './verfuegung-arten.ts'
import { inhaltAus, type Verfuegungsinhalt } from './verfuegung-inhalt.ts'

/** A single decision as lists show it; days ISO. */
export type Verfuegungszeile = Readonly<{
  verfuegungId: string
  nummer: string
  fallId: string
  personId: string | null
  art: Verfuegungsart
  /** id of what is decided on, in the room of the kind */
  gegenstand: string
  titel: string
  /** tells about health: title and text only for those who may see that */
  gesundheit: boolean
  empfaenger: 'person' | 'arbeitgeber' | 'anbieter'
  empfaengerId: string
  erlassenAm: Temporal.Instant
  erlassenVon: string
  bearbeitetVon: string
  /** how it reached somebody; of a notification and a letter that followed, the letter; undefined while it waits to be posted */
  zustellung: Readonly<{ weg: string; aufgegebenAm: string; bekanntAm: string; widerspruchBis: string }> | undefined
  /** it waits in the print queue */
  imDruck: boolean
  schluesselId: string
  pdfSha256: string
}>

export type Verfuegungswahl = Readonly<{ fallId?: string; personId?: string; gegenstand?: string; empfaengerId?: string }>

/** Single decisions, the newest first. At least one of the criteria must be given. */
export async function liesVerfuegungen(db: TraegerDb, traegerId: string, wahl: Verfuegungswahl): Promise<Verfuegungszeile[]> {
  const { fallId, personId, gegenstand, empfaengerId } = wahl
  if (fallId === undefined && personId === undefined && gegenstand === undefined && empfaengerId === undefined) return []
  let abfrage = zeilen(db, traegerId)
  if (fallId !== undefined) abfrage = abfrage.where('v.fallId', '=', fallId)
  if (personId !== undefined) abfrage = abfrage.where('v.personId', '=', personId)
  if (gegenstand !== undefined) abfrage = abfrage.where('v.gegenstand', '=', gegenstand)
  if (empfaengerId !== undefined) abfrage = abfrage.where('v.empfaengerId', '=', empfaengerId)
  return (await abfrage.orderBy('v.erlassenAm', 'desc').orderBy('v.nummer', 'desc').execute()).map(alsZeile)
}

export type VerfuegungGanz = Verfuegungszeile & Readonly<{ inhalt: Verfuegungsinhalt; entwurfId: string }>

export async function findVerfuegung(db: TraegerDb, traegerId: string, verfuegungId: string): Promise<VerfuegungGanz | undefined> {
  const zeile = await zeilen(db, traegerId).select(['v.inhalt', 'v.entwurfId']).where('v.verfuegungId', '=', verfuegungId).executeTakeFirst()
  return zeile && { ...alsZeile(zeile), inhalt: inhaltAus(zeile.inhalt), entwurfId: zeile.entwurfId }
}

export type VerfuegungPdf = Readonly<{
  fallId: string
  nummer: string
  art: string
  gesundheit: boolean
  empfaenger: string
  empfaengerId: string
  pdf: Uint8Array
}>

/** The PDF as it was issued. */
export function liesVerfuegungPdf(db: TraegerDb, traegerId: string, verfuegungId: string): Promise<VerfuegungPdf | undefined> {
  return db
    .selectFrom('verfuegung')
    .select(['fallId', 'nummer', 'art', 'gesundheit', 'empfaenger', 'empfaengerId', 'pdf'])
    .where('traegerId', '=', traegerId)
    .where('verfuegungId', '=', verfuegungId)
    .executeTakeFirst()
}

/** The decision that a draft became. */
export async function verfuegungZuEntwurf(db: TraegerDb, traegerId: string, entwurfId: string): Promise<string | undefined> {
  const zeile = await db
    .selectFrom('verfuegung')
    .select('verfuegungId')
    .where('traegerId', '=', traegerId)
    .where('entwurfId', '=', entwurfId)
    .executeTakeFirst()
  return zeile?.verfuegungId
}

function zeilen(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('verfuegung as v')
    .innerJoin('konto as k1', (j) => j.onRef('k1.traegerId', '=', 'v.traegerId').onRef('k1.kontoId', '=', 'v.bearbeitetVon'))
    .innerJoin('konto as k2', (j) => j.onRef('k2.traegerId', '=', 'v.traegerId').onRef('k2.kontoId', '=', 'v.erlassenVon'))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('verfuegungZustellung as z')
          .select(['z.weg', 'z.aufgegebenAm', 'z.bekanntAm', 'z.widerspruchBis'])
          .whereRef('z.traegerId', '=', 'v.traegerId')
          .whereRef('z.verfuegungId', '=', 'v.verfuegungId')
          .orderBy('z.bekanntAm', 'desc')
          .limit(1)
          .as('zu'),
      (j) => j.onTrue(),
    )
    .select(['v.verfuegungId', 'v.nummer', 'v.fallId', 'v.personId', 'v.art', 'v.gegenstand', 'v.titel', 'v.gesundheit', 'v.empfaenger'])
    .select(['v.empfaengerId', 'v.erlassenAm', 'v.schluesselId', 'v.pdfSha256', 'k1.name as bearbeitetVon', 'k2.name as erlassenVon'])
    .select(['zu.weg', 'zu.aufgegebenAm', 'zu.bekanntAm', 'zu.widerspruchBis'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('druckauftrag as d')
            .select('d.druckauftragId')
            .whereRef('d.traegerId', '=', 'v.traegerId')
            .whereRef('d.verfuegungId', '=', 'v.verfuegungId')
            .where('d.aufgegebenAm', 'is', null),
        )
        .as('imDruck'),
    )
    .where('v.traegerId', '=', traegerId)
}

type Zeile = Awaited<ReturnType<ReturnType<typeof zeilen>['execute']>>[number]

function alsZeile(z: Zeile): Verfuegungszeile {
  const { weg, aufgegebenAm, bekanntAm, widerspruchBis } = z
  const zugestellt = weg !== null && aufgegebenAm !== null && bekanntAm !== null && widerspruchBis !== null
  return {
    verfuegungId: z.verfuegungId,
    nummer: z.nummer,
    fallId: z.fallId,
    personId: z.personId,
    art: verfuegungsart(z.art),
    gegenstand: z.gegenstand,
    titel: z.titel,
    gesundheit: z.gesundheit,
    empfaenger: z.empfaenger as Verfuegungszeile['empfaenger'],
    empfaengerId: z.empfaengerId,
    erlassenAm: z.erlassenAm,
    erlassenVon: z.erlassenVon,
    bearbeitetVon: z.bearbeitetVon,
    schluesselId: z.schluesselId,
    pdfSha256: z.pdfSha256,
    imDruck: Boolean(z.imDruck),
    zustellung: zugestellt ? { weg, aufgegebenAm, bekanntAm, widerspruchBis } : undefined,
  }
}
