import { liesAngaben } from '../../fall/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { buchungenVon, type Leistung, naechsteZahlung } from '../../zahlung/index.ts'
import { texte } from '../texte/index.ts'

export type Zahlungskarte = Readonly<{
  /** ISO day */
  tag: string
  monat: string
  cent: number
  /** what goes to the landlord or the supplier; 0 where all of it goes to the household, or it is not known yet */
  anDritteCent: number
  geplant: boolean
  /** last four signs of the account; undefined where none is known */
  endung: string | undefined
  /** by benefit, only where the parts make the amount */
  anteile: readonly Readonly<{ leistung: Leistung; cent: number }>[]
}>

/** The next payment as the citizen reads it. */
export async function zahlungskarte(db: TraegerDb, traegerId: string, fallId: string, heute: Temporal.PlainDate): Promise<Zahlungskarte | undefined> {
  const naechste = await naechsteZahlung(db, traegerId, fallId, heute)
  if (naechste === undefined) return undefined
  const anPerson = naechste.anPersonCent ?? naechste.cent
  return {
    tag: naechste.tag,
    monat: naechste.monat,
    cent: anPerson,
    anDritteCent: naechste.cent - anPerson,
    geplant: naechste.stand === 'vorgesehen',
    endung: await kontoEndung(db, traegerId, fallId, naechste.tag),
    anteile: await anteileVon(db, traegerId, fallId, naechste),
  }
}

async function anteileVon(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  { monat, cent }: Readonly<{ monat: string; cent: number }>,
): Promise<Zahlungskarte['anteile']> {
  const nach = new Map<Leistung, number>()
  for (const b of await buchungenVon(db, traegerId, fallId)) if (b.monat === monat) nach.set(b.leistung, (nach.get(b.leistung) ?? 0) + b.cent)
  const folge = Object.keys(texte('de').mein.zahlung.anteile)
  const anteile = [...nach]
    .map(([leistung, betrag]) => ({ leistung, cent: betrag }))
    .filter((a) => a.cent !== 0)
    .sort((a, b) => folge.indexOf(a.leistung) - folge.indexOf(b.leistung))
  return anteile.reduce((s, a) => s + a.cent, 0) === cent ? anteile : []
}

/** Last four signs of the account in force on a day. */
export async function kontoEndung(db: TraegerDb, traegerId: string, fallId: string, tag: string): Promise<string | undefined> {
  const angabe = (await liesAngaben(db, traegerId, fallId)).find(
    (a) => a.art === 'zahlung.konto' && a.giltVon <= tag && (a.giltBis === null || a.giltBis >= tag),
  )
  const iban = typeof angabe?.wert === 'object' && angabe.wert !== null && 'iban' in angabe.wert ? String(angabe.wert.iban) : ''
  return iban.length < 4 ? undefined : iban.replaceAll(' ', '').slice(-4)
}
