import { randomUUID } from 'node:crypto'
import type { Handlung } from '../../platform/audit/index.ts'
import { type Db, forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import type { Ergebnis } from '../../recht/index.ts'
import { bucheBescheid } from '../index.ts'

export const sachbearbeitung = { kontoId: '01934f5e-0000-7000-8000-00000000aaaa', name: 'T. Heine (Übung)', rollen: ['leistung'] }
export const anordnung = { kontoId: '01934f5e-0000-7000-8000-00000000bbbb', name: 'M. Wendt (Übung)', rollen: ['anordnung'] }
export const kasse = { kontoId: '01934f5e-0000-7000-8000-00000000cccc', name: 'K. Roth (Übung)', rollen: ['kasse'] }

export type Uebungsfall = Readonly<{ fallId: string; aktenzeichen: string; personen: ReadonlyMap<string, string> }>

let nummer = 0

/** A case with these people, without facts. */
export async function legeFall(db: TraegerDb, traegerId: string, kennungen: readonly string[]): Promise<Uebungsfall> {
  const aktenzeichen = `26-${String(++nummer).padStart(6, '0')}`
  const { fallId } = await db
    .insertInto('fall')
    .values({ traegerId, aktenzeichen, bezeichnung: `Übung, Fall ${nummer}`, personenzahl: kennungen.length })
    .returning('fallId')
    .executeTakeFirstOrThrow()
  const personen = new Map<string, string>()
  for (const [i, kennung] of kennungen.entries()) {
    const { personId } = await db
      .insertInto('person')
      .values({ traegerId, fallId, kennung, nr: i + 1 })
      .returning('personId')
      .executeTakeFirstOrThrow()
    personen.set(kennung, personId)
  }
  return { fallId, aktenzeichen, personen }
}

/** A decision as it stands frozen in the database. Its PDF is not part of what payment reads. */
export async function legeBescheid(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  ergebnisse: readonly Ergebnis[],
  am: Temporal.Instant,
): Promise<string> {
  const monate = ergebnisse.map((e) => `${e.monat}-01`)
  const zeitraum = { von: monate[0] ?? '2026-01-01', bis: monate.at(-1) ?? '2026-01-01' }
  const { entwurfId } = await db
    .insertInto('bescheidEntwurf')
    .values({ traegerId, fallId, art: 'bewilligung', ...zeitraum, stand: 'erlassen', bearbeitetVon: sachbearbeitung.kontoId, angelegtAm: am })
    .returning('entwurfId')
    .executeTakeFirstOrThrow()
  const { bescheidId } = await db
    .insertInto('bescheid')
    .values({
      traegerId,
      nummer: `B-${randomUUID()}`,
      fallId,
      entwurfId,
      art: 'bewilligung',
      ...zeitraum,
      faelle: '[]',
      ergebnisse: JSON.stringify(ergebnisse),
      begruendung: '[]',
      rechtsstand: ergebnisse[0]?.rechtsstand ?? '',
      textfassung: 1,
      titel: 'Bescheid der Übung',
      vorlaeufig: false,
      pdf: new Uint8Array(),
      pdfSha256: '',
      einfach: '[]',
      schluesselId: '',
      bearbeitetVon: sachbearbeitung.kontoId,
      eingereichtVon: sachbearbeitung.kontoId,
      erlassenVon: anordnung.kontoId,
      erlassenAm: am,
    })
    .returning('bescheidId')
    .executeTakeFirstOrThrow()
  return bescheidId
}

/** A decided and booked case in one step. */
export function entschieden(db: Db, h: Handlung, ergebnisse: readonly Ergebnis[]): Promise<Uebungsfall & { bescheidId: string }> {
  return forTraeger(db, h.traegerId, async (trx) => {
    const fall = await legeFall(trx, h.traegerId, [...new Set(ergebnisse.flatMap((e) => Object.keys(e.personen)))])
    const bescheidId = await legeBescheid(trx, h.traegerId, fall.fallId, ergebnisse, h.jetzt)
    await bucheBescheid(trx, h, bescheidId)
    return { ...fall, bescheidId }
  })
}

/** A fact about payment, as the case room records it. */
export async function legeZahlungsangabe(
  db: Db,
  h: Handlung,
  fallId: string,
  angabe: { art: 'konto' | 'vermieter' | 'energie' | 'sperre'; wert: unknown; von?: string; bis?: string; schluessel?: string; ersetzt?: string },
): Promise<string> {
  return forTraeger(db, h.traegerId, async (trx) => {
    const { angabeId } = await trx
      .insertInto('angabe')
      .values({
        traegerId: h.traegerId,
        fallId,
        art: `zahlung.${angabe.art}`,
        schluessel: angabe.schluessel ?? '',
        wert: angabe.wert === null ? null : JSON.stringify(angabe.wert),
        giltVon: angabe.von ?? '2020-01-01',
        giltBis: angabe.bis ?? null,
        bekanntSeit: h.jetzt,
        erfasstVon: sachbearbeitung.name,
        ersetzt: angabe.ersetzt ?? null,
      })
      .returning('angabeId')
      .executeTakeFirstOrThrow()
    return angabeId
  })
}

/** Valid by their check digits; the bank codes belong to no customer of a real bank. */
export const ibans = { person: 'DE89370400440532013000', vermieter: 'DE02120300000000202051', energie: 'DE02500105170137075030' } as const
