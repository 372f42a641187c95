import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Punkt } from './entfernung.ts'
import { orteSaetze as t } from './texte/personal-orte.ts'

export type PlzMitte = Punkt & Readonly<{ plz: string; quelle: string }>

/** Where a postcode lies, as the house has entered it. */
export async function mitteVon(db: TraegerDb, traegerId: string, plz: string): Promise<Punkt | undefined> {
  if (plz === '') return undefined
  return db.selectFrom('plzMitte').select(['breite', 'laenge']).where('traegerId', '=', traegerId).where('plz', '=', plz).executeTakeFirst()
}

export async function alleMitten(db: TraegerDb, traegerId: string): Promise<PlzMitte[]> {
  return db.selectFrom('plzMitte').select(['plz', 'breite', 'laenge', 'quelle']).where('traegerId', '=', traegerId).orderBy('plz').execute()
}

type Zeile = Readonly<{ plz: string; breite: number; laenge: number }>
export type Ortsfehler = Readonly<{ zeile: number; satz: string }>

/** `38855;51,8354;10,7855`: postcode, latitude, longitude; a first line with names is skipped. All faults at once. */
export function liesOrte(text: string): Readonly<{ orte: readonly Zeile[]; fehler: readonly Ortsfehler[] }> {
  const orte = new Map<string, Zeile>()
  const fehler: Ortsfehler[] = []
  for (const [i, roh] of text.split(/\r?\n/).entries()) {
    if (roh.trim() === '' || (i === 0 && /[a-z]/i.test(roh))) continue
    const [plz = '', breite = '', laenge = ''] = roh.split(/[;\t]/).map((teil) => teil.trim().replaceAll('"', '').replace(',', '.'))
    const [b, l] = [Number(breite), Number(laenge)]
    if (!/^\d{5}$/.test(plz)) fehler.push({ zeile: i + 1, satz: t.plz })
    else if (!(b > 47 && b < 56 && l > 5 && l < 16)) fehler.push({ zeile: i + 1, satz: t.lage })
    else orte.set(plz, { plz, breite: Math.round(b * 1_000_000), laenge: Math.round(l * 1_000_000) })
  }
  if (orte.size === 0 && fehler.length === 0) fehler.push({ zeile: 1, satz: t.leer })
  return { orte: [...orte.values()], fehler }
}

/** Takes the places over; vacancies get theirs at once, profiles when they are read the next time. */
export async function uebernimmOrte(db: TraegerDb, h: Handlung, orte: readonly Zeile[], quelle: string): Promise<void> {
  for (let i = 0; i < orte.length; i += 500)
    await db
      .insertInto('plzMitte')
      .values(orte.slice(i, i + 500).map((o) => ({ ...o, quelle, traegerId: h.traegerId })))
      .onConflict((c) =>
        c
          .constraint('plz_mitte_pk')
          .doUpdateSet((eb) => ({ breite: eb.ref('excluded.breite'), laenge: eb.ref('excluded.laenge'), quelle: eb.ref('excluded.quelle') })),
      )
      .execute()
  await db
    .updateTable('stelle as s')
    .from('plzMitte as m')
    .set((eb) => ({ breite: eb.ref('m.breite'), laenge: eb.ref('m.laenge') }))
    .where('s.traegerId', '=', h.traegerId)
    .whereRef('m.traegerId', '=', 's.traegerId')
    .whereRef('m.plz', '=', 's.plz')
    .execute()
  await db.deleteFrom('passungProfil').where('traegerId', '=', h.traegerId).execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'stelle.orte',
    gegenstand: String(orte.length),
  })
}
