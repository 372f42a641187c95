import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fallFuer, liesAngaben, liesPersonen, vorgaengeVon } from '../fall/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { berechne } from '../recht/index.ts'
import { sucheBekannte } from './bekannte.ts'
import { ordneZu } from './eingang.ts'
import { lageDesAntrags, schritte, schrittId } from './gespraech.ts'
import { loescheEntwuerfe } from './loesche-entwuerfe.ts'
import type { Antrag } from './model.ts'
import { nimmSchrittZurueck, pruefeAntwort, schliesseEingangAb } from './pruefe-antwort.ts'
import { pruefstaende } from './pruefstand.ts'
import { schaetze } from './schaetzung.ts'
import { erklaerungen, sendeAntrag } from './sende-antrag.ts'
import { sichereDatum } from './sichere-datum.ts'
import { insertAntworten, liesAntrag } from './store.ts'
import { familie } from './uebungsantrag.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-10-10T08:00:00Z')
const imTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const konto = { kontoId: randomUUID(), name: 'T. Heine', rollen: ['leistung'] }

async function mitKonto(db: TraegerDb) {
  await db
    .insertInto('konto')
    .values({ traegerId: t.traegerId, kontoId: konto.kontoId, art: 'personal', kennung: konto.kontoId, name: konto.name, rollen: konto.rollen })
    .onConflict((c) => c.doNothing())
    .execute()
  return { traegerId: t.traegerId, jetzt, konto }
}

async function gesendeterAntrag(db: TraegerDb): Promise<Antrag> {
  const h = { traegerId: t.traegerId, jetzt }
  const datum = await sichereDatum(db, tresor, h, { token: randomUUID(), name: familie['name/p1'] ?? {}, anschrift: {}, kontakt: {}, eilig: [] })
  if (!datum.ok) throw new Error('not taken')
  const neue = Object.entries(familie).map(([schluessel, werte]) => {
    const [seite = '', person = ''] = schluessel.split('/')
    return { seite, person, werte }
  })
  await insertAntworten(db, tresor, t.traegerId, datum.antragId, neue, jetzt.add({ seconds: 1 }))
  const antrag = await lies(db, datum.antragId)
  const gesendet = await sendeAntrag(db, tresor, h, antrag, erklaerungen, [])
  if (!gesendet.ok) throw new Error(gesendet.fehler.art)
  return gesendet.antrag
}

async function lies(db: TraegerDb, antragId: string): Promise<Antrag> {
  const antrag = await liesAntrag(db, tresor, t.traegerId, antragId)
  if (antrag === undefined) throw new Error('no application')
  return antrag
}

const fragen = (antrag: Antrag) => {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, '2026-10-10')
  return schritte(lage)
    .map(schrittId)
    .filter((id) => id in antrag.antworten)
}

describe('intake', () => {
  test('every answer taken over gives the case that the estimate computed', async () => {
    await imTraeger(async (db) => {
      const h = await mitKonto(db)
      const gesendet = await gesendeterAntrag(db)
      const zugeordnet = await ordneZu(db, h, gesendet)
      if (!zugeordnet.ok) throw new Error(zugeordnet.satz)
      const antrag = await lies(db, gesendet.antragId)
      for (const frage of fragen(antrag))
        expect(await pruefeAntwort(db, tresor, h, antrag, frage, { art: 'uebernehmen' }), frage).toEqual({ ok: true })
      expect(await schliesseEingangAb(db, h, antrag, '')).toEqual({ ok: true })
      const personen = await liesPersonen(db, t.traegerId, zugeordnet.fallId)
      const gebaut = fallFuer(await liesAngaben(db, t.traegerId, zugeordnet.fallId), personen, '2026-10', { aktenzeichen: 'x' })
      if (!gebaut.ok) throw new Error(gebaut.fehler.saetze.join(' '))
      const ergebnis = berechne(gebaut.fall)
      const geschaetzt = schaetze(lageDesAntrags(antrag.antworten, antrag.wirktAb, '2026-10-10'), '2026-10-01', jetzt)
      expect(ergebnis.schema === 'ergebnis/v1' && ergebnis.anspruch).toBe(geschaetzt.ok && geschaetzt.ergebnis.anspruch)
      const [vorgang] = await vorgaengeVon(db, t.traegerId, { antragId: antrag.antragId })
      expect(vorgang).toMatchObject({ fallId: zugeordnet.fallId, stand: 'in-pruefung', zustaendig: konto.kontoId })
    })
  })

  test('a step is taken back with its facts, and decided anew', async () => {
    await imTraeger(async (db) => {
      const h = await mitKonto(db)
      const gesendet = await gesendeterAntrag(db)
      const zugeordnet = await ordneZu(db, h, gesendet)
      if (!zugeordnet.ok) throw new Error(zugeordnet.satz)
      const antrag = await lies(db, gesendet.antragId)
      const miete = async () => (await liesAngaben(db, t.traegerId, zugeordnet.fallId)).find((a) => a.art === 'unterkunft.grundmiete')?.wert
      await pruefeAntwort(db, tresor, h, antrag, 'miete', { art: 'uebernehmen' })
      expect(await miete()).toBe(480)
      expect(await pruefeAntwort(db, tresor, h, antrag, 'miete', { art: 'uebernehmen' })).toMatchObject({ ok: false })
      expect(await nimmSchrittZurueck(db, h, antrag)).toEqual({ ok: true })
      expect(await miete()).toBeUndefined()
      const werte = { grundmiete: '500', nebenkosten: '', heizkosten: '' }
      expect(await pruefeAntwort(db, tresor, h, antrag, 'miete', { art: 'aendern', werte })).toEqual({ ok: true })
      expect(await miete()).toBe(500)
      expect((await pruefstaende(db, t.traegerId, antrag.antragId)).get('miete')).toMatchObject({ ergebnis: 'geaendert' })
    })
  })

  test('nothing is finished while an answer waits', async () => {
    await imTraeger(async (db) => {
      const h = await mitKonto(db)
      const antrag = await gesendeterAntrag(db)
      await ordneZu(db, h, antrag)
      expect(await schliesseEingangAb(db, h, await lies(db, antrag.antragId), '')).toMatchObject({ ok: false })
    })
  })

  test('people who are known already are found, and stay the same people', async () => {
    await imTraeger(async (db) => {
      const h = await mitKonto(db)
      const erster = await gesendeterAntrag(db)
      const fall = await ordneZu(db, h, erster)
      if (!fall.ok) throw new Error(fall.satz)
      const zweiter = await gesendeterAntrag(db)
      const bekannt = await sucheBekannte(db, t.traegerId, zweiter, '2026-10-10')
      expect(bekannt.some((b) => b.fallId === fall.fallId && b.person === 'p1')).toBe(true)
      expect(await ordneZu(db, h, zweiter, fall.fallId)).toMatchObject({ ok: true })
      expect(await liesPersonen(db, t.traegerId, fall.fallId)).toHaveLength(3)
    })
  })
})

test('a draft nobody touched for 60 days is unreadable afterwards, the application itself stays', async () => {
  await imTraeger(async (db) => {
    const datum = await sichereDatum(
      db,
      tresor,
      { traegerId: t.traegerId, jetzt },
      { token: randomUUID(), name: familie['name/p1'] ?? {}, anschrift: {}, kontakt: {}, eilig: [] },
    )
    if (!datum.ok) throw new Error('not taken')
    expect(await loescheEntwuerfe(db, t.traegerId, jetzt.add({ hours: 24 * 59 }))).not.toContain(datum.nummer)
    expect(await loescheEntwuerfe(db, t.traegerId, jetzt.add({ hours: 24 * 61 }))).toContain(datum.nummer)
    expect(await lies(db, datum.antragId)).toMatchObject({ nummer: datum.nummer, wirktAb: '2026-10-01', antworten: {}, geloescht: true })
  })
})
