import { istId } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Foerderfakten, type Instrumentcode, istInstrumentcode } from '../recht/index.ts'
import { betragAus, type Empfaenger, eingabenSchema, type Foerderstand, type Foerderung, pruefungSchema } from './model.ts'

function abfrage(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('foerderung')
    .select(['foerderungId', 'fallId', 'personId', 'instrument', 'empfaenger', 'empfaengerId', 'fakten', 'pruefung', 'betrag', 'eingabe'])
    .select(['ermessen', 'kostentraeger', 'fortsetzungVon', 'von', 'bis', 'summeCent', 'stand', 'antragAm', 'verfuegungId'])
    .select(['beendetAm', 'endeGrund', 'fassung', 'angelegtAm'])
    .where('traegerId', '=', traegerId)
}

type Zeile = Awaited<ReturnType<ReturnType<typeof abfrage>['execute']>>[number]

function alsFoerderung({ empfaenger, empfaengerId, ...z }: Zeile): Foerderung {
  return {
    ...z,
    instrument: code(z.instrument),
    empfaenger: empfaengerAus(empfaenger, empfaengerId),
    fakten: z.fakten as Foerderfakten, // written by this room from fields read by their kind
    pruefung: pruefungSchema.parse(z.pruefung),
    betrag: betragAus(z.betrag),
    eingabe: eingabenSchema.parse(z.eingabe),
    kostentraeger: z.kostentraeger === 'kommune' ? 'kommune' : 'bund',
    stand: z.stand as Foerderstand,
  }
}

function code(text: string): Instrumentcode {
  if (!istInstrumentcode(text)) throw new Error(`no instrument: ${text}`)
  return text
}

export function empfaengerAus(art: string, id: string | null): Empfaenger {
  return (art === 'arbeitgeber' || art === 'anbieter') && id !== null ? { art, id } : { art: 'person' }
}

export async function findFoerderung(db: TraegerDb, traegerId: string, foerderungId: string): Promise<Foerderung | undefined> {
  if (!istId(foerderungId)) return undefined
  const zeile = await abfrage(db, traegerId).where('foerderungId', '=', foerderungId).executeTakeFirst()
  return zeile && alsFoerderung(zeile)
}

/** Locked until the unit of work ends: two who press at once come one after the other. */
export async function sperreFoerderung(db: TraegerDb, traegerId: string, foerderungId: string): Promise<Foerderung | undefined> {
  const zeile = await abfrage(db, traegerId).where('foerderungId', '=', foerderungId).forUpdate().executeTakeFirst()
  return zeile && alsFoerderung(zeile)
}

/** The title that a grant is paid from: of a continuation (sec. 16g) that of the grant that goes on. */
export async function zahlinstrument(db: TraegerDb, traegerId: string, f: Pick<Foerderung, 'instrument' | 'fortsetzungVon'>): Promise<string> {
  if (f.instrument !== 'p16g' || f.fortsetzungVon === null) return f.instrument
  return (await findFoerderung(db, traegerId, f.fortsetzungVon))?.instrument ?? f.instrument
}

/** All grants of a person or of a case but thrown away drafts, newest first. */
export async function foerderungenDesFalls(
  db: TraegerDb,
  traegerId: string,
  wessen: Readonly<{ fallId: string; personId?: string }>,
): Promise<readonly Foerderung[]> {
  const zeilen = await abfrage(db, traegerId)
    .where('fallId', '=', wessen.fallId)
    .$if(wessen.personId !== undefined, (q) => q.where('personId', '=', wessen.personId ?? ''))
    .where('stand', '<>', 'verworfen')
    .orderBy('von', 'desc')
    .orderBy('angelegtAm', 'desc')
    .execute()
  return zeilen.map(alsFoerderung)
}

/** Granted subsidies to pay that follow the values of the law (secs. 16e, 16i). */
export async function laufendeZuschuesse(db: TraegerDb, traegerId: string): Promise<readonly Foerderung[]> {
  const zeilen = await abfrage(db, traegerId).where('stand', '=', 'bewilligt').where('instrument', 'in', ['p16e', 'p16i']).execute()
  return zeilen.map(alsFoerderung)
}

export type Bisherige = Readonly<{ foerderungId: string; instrument: string; von: string; bis: string | null; beendetAm: string | null }>

/** Grants that were given: what earlier months of an instrument are counted from. */
export function bisherigeFoerderungen(db: TraegerDb, traegerId: string, personId: string): Promise<Bisherige[]> {
  return db
    .selectFrom('foerderung')
    .select(['foerderungId', 'instrument', 'von', 'bis', 'beendetAm'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('stand', 'in', ['bewilligt', 'beendet', 'laufend-alt'])
    .orderBy('von')
    .execute()
}

/** A grant as those see it who get the money, and whoever needs to know what somebody gets: kind, time, amount; no facts, no reasons. */
export type Foerderzeile = Readonly<{
  foerderungId: string
  fallId: string
  personId: string
  instrument: string
  stand: string
  von: string
  bis: string | null
  beendetAm: string | null
  summeCent: number
  empfaenger: string
  empfaengerId: string | null
}>

type Wessen = Readonly<{ fallId: string } | { personId: string } | { empfaengerId: string } | { instrument: string }>

/** Grants of a case, a person, an employer or provider, or of one instrument; drafts and thrown away ones are left out. */
export function foerderungenVon(db: TraegerDb, traegerId: string, wessen: Wessen): Promise<Foerderzeile[]> {
  return db
    .selectFrom('foerderung')
    .select(['foerderungId', 'fallId', 'personId', 'instrument', 'stand', 'von', 'bis', 'beendetAm', 'summeCent', 'empfaenger', 'empfaengerId'])
    .where('traegerId', '=', traegerId)
    .where('stand', 'in', ['bewilligt', 'beendet', 'laufend-alt'])
    .$if('fallId' in wessen, (q) => q.where('fallId', '=', 'fallId' in wessen ? wessen.fallId : ''))
    .$if('personId' in wessen, (q) => q.where('personId', '=', 'personId' in wessen ? wessen.personId : ''))
    .$if('empfaengerId' in wessen, (q) => q.where('empfaengerId', '=', 'empfaengerId' in wessen ? wessen.empfaengerId : ''))
    .$if('instrument' in wessen, (q) => q.where('instrument', '=', 'instrument' in wessen ? wessen.instrument : ''))
    .orderBy('von')
    .execute()
}
