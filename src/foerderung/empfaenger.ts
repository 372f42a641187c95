import type { TraegerDb } from '../platform/db/index.ts'
import type { Empfaenger } from './model.ts'

/** An employer or provider as a letter and a payment need it. */
export type Empfaengerdaten = Readonly<{ id: string; name: string; strasse: string; plz: string; ort: string; iban: string }>

/** Undefined for a person: name and account come from the facts of the case. */
export async function empfaengerdaten(db: TraegerDb, traegerId: string, e: Empfaenger): Promise<Empfaengerdaten | undefined> {
  if (e.art === 'person') return undefined
  const zeile =
    e.art === 'arbeitgeber'
      ? await arbeitgeber(db, traegerId).where('arbeitgeberId', '=', e.id).executeTakeFirst()
      : await anbieter(db, traegerId).where('anbieterId', '=', e.id).executeTakeFirst()
  return zeile
}

function arbeitgeber(db: TraegerDb, traegerId: string) {
  return db.selectFrom('arbeitgeber').select(['arbeitgeberId as id', 'name', 'strasse', 'plz', 'ort', 'iban']).where('traegerId', '=', traegerId)
}

function anbieter(db: TraegerDb, traegerId: string) {
  return db.selectFrom('anbieter').select(['anbieterId as id', 'name', 'strasse', 'plz', 'ort', 'iban']).where('traegerId', '=', traegerId)
}

/** Those who can be chosen as payee, by name. */
export async function empfaengerliste(
  db: TraegerDb,
  traegerId: string,
  art: 'arbeitgeber' | 'anbieter',
): Promise<readonly Readonly<{ id: string; name: string }>[]> {
  const zeilen =
    art === 'arbeitgeber'
      ? await arbeitgeber(db, traegerId).orderBy('name').execute()
      : await anbieter(db, traegerId).where('aktiv', '=', true).orderBy('name').execute()
  return zeilen.map(({ id, name, ort }) => ({ id, name: ort === '' ? name : `${name}, ${ort}` }))
}
