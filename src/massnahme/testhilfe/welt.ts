import { legeFallAn, legePersonAn } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { legeAnbieterAn } from '../anbieter.ts'
import { legeDurchgangAn, legeMassnahmeAn, type NeueMassnahme, type NeuerDurchgang } from '../katalog.ts'

export type Fallmensch = Readonly<{ fallId: string; personId: string }>

/** A case of one person. */
export async function legeMenschAn(db: TraegerDb, h: Handlung, vorname: string, nachname = 'Muster'): Promise<Fallmensch> {
  const { fallId } = await legeFallAn(db, h, { bezeichnung: '' })
  const { personId } = await legePersonAn(db, h, fallId, { vorname, nachname, geburtsdatum: '1988-03-04' }, '2026-01-01', 'Übung')
  return { fallId, personId }
}

export type Angebot = Readonly<{ anbieterId: string; massnahmeId: string; durchgangId: string }>

/** A provider with a measure and one run of it. */
export async function legeAngebotAn(
  db: TraegerDb,
  h: Handlung,
  name: string,
  { massnahme = {}, durchgang = {} }: Readonly<{ massnahme?: Partial<NeueMassnahme>; durchgang?: Partial<NeuerDurchgang> }> = {},
): Promise<Angebot> {
  const anbieter = await legeAnbieterAn(db, h, {
    name,
    arten: ['massnahme'],
    azavVon: '2024-01-01',
    azavBis: '2028-12-31',
    iban: 'DE02120300000000202051',
  })
  if (!anbieter.ok) throw new Error(anbieter.saetze.join(' '))
  const { anbieterId } = anbieter
  const neu = { anbieterId, titel: `Bewerbungswerkstatt ${name}`, instrument: 'mat', preisCent: 1000, preisJe: 'tag' as const, ...massnahme }
  const { massnahmeId } = await legeMassnahmeAn(db, h, neu)
  const lauf = { von: '2026-07-01', bis: '2026-12-18', plaetze: 2, minutenJeWoche: 1500, ...durchgang }
  const angelegt = await legeDurchgangAn(db, h, massnahmeId, lauf)
  if (!angelegt.ok) throw new Error(angelegt.saetze.join(' '))
  return { anbieterId, massnahmeId, durchgangId: angelegt.durchgangId }
}
