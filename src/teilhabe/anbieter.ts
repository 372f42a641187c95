import { findAnbieter, listeAnbieter } from '../massnahme/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { istZahlbareIban } from '../zahlung/index.ts'

export type TeilhabeAnbieter = Readonly<{ anbieterId: string; name: string; zahlbar: boolean; iban: string }>

/** A provider of Bildung und Teilhabe that is active. */
export async function findTeilhabeAnbieter(db: TraegerDb, traegerId: string, anbieterId: string): Promise<TeilhabeAnbieter | undefined> {
  const a = await findAnbieter(db, traegerId, anbieterId)
  if (a === undefined || !a.aktiv || !a.arten.includes('teilhabe')) return undefined
  return { anbieterId, name: a.name, zahlbar: istZahlbareIban(a.iban), iban: a.iban }
}

/** Those who can be chosen, by name; no account numbers. */
export async function teilhabeAnbieter(
  db: TraegerDb,
  traegerId: string,
): Promise<Readonly<{ anbieterId: string; name: string; ort: string; zahlbar: boolean }>[]> {
  const alle = await listeAnbieter(db, traegerId, 'teilhabe')
  return alle.filter((a) => a.aktiv).map(({ anbieterId, name, ort, iban }) => ({ anbieterId, name, ort, zahlbar: istZahlbareIban(iban) }))
}
