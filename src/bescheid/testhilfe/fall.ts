import { erfasseAngabe, legeFallAn, legePersonAn } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import type { TestDb } from '../../platform/db/testhilfe/db.ts'
import { beginneEntwurf, findEntwurf, reicheEin, type Vorgabe } from '../index.ts'

export const jetzt = Temporal.Instant.from('2026-08-18T09:20:00Z')

export type Leute = Readonly<Record<'heine' | 'wendt' | 'kaya', Handlung>>

/** Three who work in the jobcenter: two may approve. */
export async function leute(t: TestDb): Promise<Leute> {
  const konto = async (kennung: string, name: string, rolle: string): Promise<Handlung> => {
    const { kontoId } = await forTraeger(t.db, t.traegerId, (db) =>
      db
        .insertInto('konto')
        .values({ traegerId: t.traegerId, art: 'personal', kennung, name, stelle: 'Zimmer 2.14', telefon: '030 23125-214', rollen: [rolle] })
        .returning('kontoId')
        .executeTakeFirstOrThrow(),
    )
    return { traegerId: t.traegerId, jetzt, konto: { kontoId, name, rollen: [rolle] } }
  }
  return {
    heine: await konto('heine', 'T. Heine', 'leistung'),
    wendt: await konto('wendt', 'M. Wendt', 'anordnung'),
    kaya: await konto('kaya', 'A. Kaya', 'teamleitung'),
  }
}

export type Fallteile = Readonly<{ fallId: string; personId: string; kindId: string }>

/** A mother with a child of nine: rent, heating, Kindergeld and Unterhaltsvorschuss; from when on facts hold: 2026-01-01. */
export async function legeFamilieAn(db: TraegerDb, h: Handlung, mehr: { name?: string } = {}): Promise<Fallteile> {
  const { fallId } = await legeFallAn(db, h, { bezeichnung: 'Sommerfeld, Mira' })
  const vorname = mehr.name ?? 'Mira'
  const { personId, kennung } = await legePersonAn(
    db,
    h,
    fallId,
    { vorname, nachname: 'Sommerfeld', geburtsdatum: '1991-03-14', geschlecht: 'weiblich' },
    '2026-01-01',
    'Antrag',
  )
  const { personId: kindId } = await legePersonAn(
    db,
    h,
    fallId,
    { vorname: 'Jonas', nachname: 'Sommerfeld', geburtsdatum: '2017-06-02' },
    '2026-01-01',
    'Antrag',
  )
  const fuer = async (angabe: Omit<Parameters<typeof erfasseAngabe>[3], 'giltVon' | 'quelle'>) => {
    const erfasst = await erfasseAngabe(db, h, fallId, { giltVon: '2026-01-01', quelle: 'Antrag', ...angabe })
    if (!erfasst.ok) throw new Error(JSON.stringify(erfasst.fehler))
  }
  await fuer({ personId: kindId, art: 'person.eltern', wert: [kennung] })
  await fuer({ personId: kindId, art: 'person.einkommen', schluessel: '1', wert: { art: 'kindergeld', betrag: 259 } })
  await fuer({ personId: kindId, art: 'person.einkommen', schluessel: '2', wert: { art: 'unterhaltsvorschuss', betrag: 299 } })
  await fuer({ art: 'unterkunft.grundmiete', wert: 480 })
  await fuer({ art: 'unterkunft.nebenkosten', wert: 145 })
  await fuer({ art: 'unterkunft.heizkosten', wert: 95 })
  await fuer({ art: 'haushalt.anschrift', wert: { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' } })
  return { fallId, personId, kindId }
}

/** A draft of T. Heine, handed in. */
export async function eingereicht(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  vorgabe: Partial<Vorgabe> = {},
): Promise<{ entwurfId: string; fassung: number }> {
  const begonnen = await beginneEntwurf(db, h, fallId, { von: '2026-09', bis: '2026-12', ...vorgabe })
  if (!begonnen.ok) throw new Error(begonnen.fehler.saetze.join(' '))
  const { entwurfId } = begonnen
  const gereicht = await reicheEin(db, h, entwurfId, 0)
  if (!gereicht.ok) throw new Error(gereicht.fehler.saetze.join(' '))
  return { entwurfId, fassung: (await findEntwurf(db, h.traegerId, entwurfId))?.fassung ?? -1 }
}
