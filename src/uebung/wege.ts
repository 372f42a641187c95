import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { saeeArbeit } from './weg-arbeit.ts'
import { saeeFoerderung } from './weg-foerderung.ts'
import type { Wegfall, Wegkontext, Wer } from './weg-kontext.ts'
import { saeeMassnahmen } from './weg-massnahmen.ts'
import { saeePerson } from './weg-person.ts'
import { saeeTeilhabe } from './weg-teilhabe.ts'
import { saeeTermine } from './weg-termine.ts'
import { saeeWirkung } from './weg-wirkung.ts'

/** Fills the ways into work of the exercise households; each part looks itself whether it has been here before. */
export async function saeeWege(umfeld: Umfeld): Promise<void> {
  if (!umfeld.traeger.uebungsdaten) return
  const z = await wegkontext(umfeld)
  await saeePerson(z)
  await saeeTermine(z)
  await saeeMassnahmen(z)
  await saeeArbeit(z)
  await saeeFoerderung(z) // after employers and providers
  await saeeTeilhabe(z)
  await saeeWirkung(z)
}

/** What the exercise data of the ways are made with. */
export async function wegkontext(umfeld: Umfeld): Promise<Wegkontext> {
  const { traegerId } = umfeld.traeger
  const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(umfeld.db, traegerId, work)
  const { konten, faelle } = await tu((db) => liesVorhandenes(db, traegerId))
  const jetzt = umfeld.uhr.jetzt()
  const heute = tagVon(jetzt)
  const konto = (kennung: string): Wer => {
    const da = konten.find((k) => k.kennung === kennung)
    if (da === undefined) throw new Error(`exercise data: no account ${kennung}`)
    return { kontoId: da.kontoId, name: da.name, rollen: da.rollen }
  }
  return {
    umfeld,
    traegerId,
    heute,
    tu,
    fall: (nachname) => faelle.get(nachname),
    konto,
    vor: (tage, kennung, uhrzeit = '09:00') => {
      const moment = heute.subtract({ days: tage }).toZonedDateTime({ timeZone: zeitzone, plainTime: uhrzeit }).toInstant()
      return { traegerId, jetzt: Temporal.Instant.compare(moment, jetzt) > 0 ? jetzt : moment, konto: konto(kennung) }
    },
    tag: (tageVorher) => heute.subtract({ days: tageVorher }).toString(),
  }
}

async function liesVorhandenes(db: TraegerDb, traegerId: string) {
  const konten = await db.selectFrom('konto').select(['kontoId', 'kennung', 'name', 'rollen']).where('traegerId', '=', traegerId).execute()
  const zeilen = await db
    .selectFrom('fall')
    .innerJoin('person', (j) => j.onRef('person.traegerId', '=', 'fall.traegerId').onRef('person.fallId', '=', 'fall.fallId'))
    .select(['fall.fallId', 'fall.bezeichnung', 'person.personId', 'person.kennung'])
    .where('fall.traegerId', '=', traegerId)
    .execute()
  const faelle = new Map<string, Wegfall>()
  for (const { fallId, bezeichnung, personId, kennung } of zeilen) {
    const nachname = bezeichnung.split(',')[0] ?? ''
    faelle.set(nachname, { fallId, personen: { ...faelle.get(nachname)?.personen, [kennung]: personId } })
  }
  return { konten, faelle }
}
