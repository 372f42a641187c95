import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { setzeGroesse } from './groesse.ts'
import { gehe, legeInhaltAn, type NeuerSchritt, schreibeFassung } from './inhalt.ts'
import { findInhalt, listeInhalte, oeffentlicheGeschichte, oeffentlicheInhalte, oeffentlicherInhalt } from './lesen.ts'
import { oeffentlichAm, type Schritt } from './stand.ts'

const t = testDb()
const um = (stunde: number) => Temporal.Instant.from('2026-08-17T08:00:00Z').add({ hours: stunde })
const wer = (name: string, ...rollen: string[]) => ({ kontoId: `01934f5e-0000-7000-8000-00000000${name}`, name: `${name} (Übung)`, rollen })
const lena = wer('0001', 'redaktion')
const anja = wer('0002', 'freigabe')
const tobias = wer('0003', 'leistung')
const am = (stunde: number, konto: Handlung['konto'] = lena): Handlung => ({
  traegerId: t.traegerId,
  jetzt: um(stunde),
  ...(konto && { konto }),
})
const seite = (text: string, titel = 'Umzug') => ({ bereich: 'wohnen', texte: { de: { titel, text } } })
const tu = <T>(work: (db: TraegerDb) => Promise<T>, traegerId = t.traegerId) => forTraeger(t.db, traegerId, work)

async function neue(adresse: string, text = 'Bevor Sie umziehen, fragen Sie uns.'): Promise<string> {
  const neu = await tu((db) => legeInhaltAn(db, am(0), 'seite', { adresse, daten: seite(text) }))
  return neu.ok ? neu.inhaltId : expect.fail(neu.fehler.satz)
}
const schritt = (id: string, stunde: number, s: NeuerSchritt, konto = lena) => tu((db) => gehe(db, am(stunde, konto), id, s))
const gut = async (id: string, stunde: number, s: NeuerSchritt, konto = lena) => expect(await schritt(id, stunde, s, konto)).toEqual({ ok: true })
const sichtbar = (adresse: string, stunde: number) => tu((db) => oeffentlicherInhalt(db, t.traegerId, 'seite', adresse, um(stunde)))

async function veroeffentliche(id: string, fassung: number, stunde: number): Promise<void> {
  await gut(id, stunde, { was: 'eingereicht', fassung })
  await gut(id, stunde, { was: 'freigegeben', fassung }, anja)
  await gut(id, stunde, { was: 'veroeffentlicht', fassung })
}

describe('a page on its way to the public', () => {
  test('is seen by nobody before somebody else approved it and it was published', async () => {
    const id = await neue('umzug')
    expect(await sichtbar('umzug', 1)).toBeUndefined()
    expect(await schritt(id, 1, { was: 'veroeffentlicht', fassung: 1 })).toMatchObject({ fehler: { art: 'schritt' } })
    await gut(id, 1, { was: 'eingereicht', fassung: 1 })
    expect(await schritt(id, 1, { was: 'veroeffentlicht', fassung: 1 })).toMatchObject({ fehler: { art: 'schritt' } })
    expect(await sichtbar('umzug', 1)).toBeUndefined()
    await gut(id, 1, { was: 'freigegeben', fassung: 1 }, anja)
    expect(await sichtbar('umzug', 1)).toBeUndefined()
    await gut(id, 2, { was: 'veroeffentlicht', fassung: 1 })
    expect(await sichtbar('umzug', 1)).toBeUndefined()
    expect(await sichtbar('umzug', 2)).toMatchObject({ fassung: 1, daten: { texte: { de: { titel: 'Umzug' } } } })
  })

  test('nobody approves what they wrote or submitted, and only who may', async () => {
    const beides = wer('0004', 'redaktion', 'freigabe')
    const id = await neue('vier-augen')
    await gut(id, 1, { was: 'eingereicht', fassung: 1 }, beides)
    expect(await schritt(id, 1, { was: 'freigegeben', fassung: 1 }, beides)).toMatchObject({ fehler: { art: 'vier-augen' } })
    expect(await schritt(id, 1, { was: 'freigegeben', fassung: 1 })).toMatchObject({ fehler: { art: 'recht' } })
    expect(await schritt(id, 1, { was: 'freigegeben', fassung: 1 }, tobias)).toMatchObject({ fehler: { art: 'recht' } })
    expect(await schritt(id, 1, { was: 'eingereicht', fassung: 1 }, tobias)).toMatchObject({ fehler: { art: 'schritt' } })
    await gut(id, 1, { was: 'freigegeben', fassung: 1 }, anja)
    const geschrieben = await tu((db) => schreibeFassung(db, am(2, beides), id, seite('Von mir selbst.'), { erwartet: 1 }))
    expect(geschrieben).toEqual({ ok: true, fassung: 2 })
    await gut(id, 2, { was: 'eingereicht', fassung: 2 }) // somebody else submits it: it is still one's own text
    expect(await schritt(id, 2, { was: 'freigegeben', fassung: 2 }, beides)).toMatchObject({ fehler: { art: 'vier-augen' } })
  })

  test('given back with a reason it is a draft again, and a new version has to be approved anew', async () => {
    const id = await neue('zurueck')
    await gut(id, 1, { was: 'eingereicht', fassung: 1 })
    expect(await schritt(id, 1, { was: 'zurueckgegeben', fassung: 1 }, anja)).toMatchObject({ fehler: { art: 'form' } })
    await gut(id, 1, { was: 'zurueckgegeben', fassung: 1, bemerkung: 'Bitte den Antrag nennen.' }, anja)
    const neu = await tu((db) => schreibeFassung(db, am(2), id, seite('Stellen Sie vorher einen Antrag.'), { erwartet: 1 }))
    expect(neu).toEqual({ ok: true, fassung: 2 })
    expect(await schritt(id, 2, { was: 'freigegeben', fassung: 2 }, anja)).toMatchObject({ fehler: { art: 'schritt' } })
    await veroeffentliche(id, 2, 3)
    expect((await sichtbar('zurueck', 3))?.fassung).toBe(2)
  })

  test('two who edit at once: the second is told', async () => {
    const id = await neue('zugleich')
    expect((await tu((db) => schreibeFassung(db, am(1), id, seite('Erste.'), { erwartet: 1 }))).ok).toBe(true)
    expect(await tu((db) => schreibeFassung(db, am(1), id, seite('Zweite.'), { erwartet: 1 }))).toMatchObject({ fehler: { art: 'veraltet' } })
  })

  test('planned it goes out at its minute, ends at its end, and can be called off', async () => {
    const id = await neue('geplant')
    await gut(id, 1, { was: 'eingereicht', fassung: 1 })
    await gut(id, 1, { was: 'freigegeben', fassung: 1 }, anja)
    expect(await schritt(id, 5, { was: 'veroeffentlicht', fassung: 1, ab: um(4) })).toMatchObject({ fehler: { art: 'zeit' } })
    await gut(id, 1, { was: 'veroeffentlicht', fassung: 1, ab: um(10), bis: um(12) })
    expect((await tu((db) => findInhalt(db, t.traegerId, id, um(9))))?.stand).toBe('geplant')
    const sekundeVorher = um(10).subtract({ seconds: 1 })
    expect(await tu((db) => oeffentlicherInhalt(db, t.traegerId, 'seite', 'geplant', sekundeVorher))).toBeUndefined()
    expect((await sichtbar('geplant', 10))?.fassung).toBe(1)
    expect(await sichtbar('geplant', 12)).toBeUndefined()
    await gut(id, 2, { was: 'abgesetzt', fassung: 1 })
    expect(await sichtbar('geplant', 10)).toBeUndefined()
    expect((await tu((db) => findInhalt(db, t.traegerId, id, um(11))))?.stand).toBe('bereit')
  })

  test('taken back: the earlier version again, or nothing at all; what was public stays readable as history', async () => {
    const id = await neue('rueckgaengig', 'Erste Fassung.')
    await veroeffentliche(id, 1, 1)
    await tu((db) => schreibeFassung(db, am(2), id, seite('Zweite Fassung.'), { erwartet: 1 }))
    expect((await sichtbar('rueckgaengig', 2))?.fassung).toBe(1)
    await veroeffentliche(id, 2, 3)
    expect((await sichtbar('rueckgaengig', 3))?.fassung).toBe(2)
    await gut(id, 4, { was: 'veroeffentlicht', fassung: 1 })
    expect((await sichtbar('rueckgaengig', 4))?.fassung).toBe(1)
    expect((await tu((db) => oeffentlicheGeschichte(db, t.traegerId, id, um(4)))).map((f) => f.fassung)).toEqual([1, 2, 1])
    await gut(id, 5, { was: 'zurueckgezogen', fassung: 1 })
    expect(await sichtbar('rueckgaengig', 5)).toBeUndefined()
    expect(await tu((db) => oeffentlicheGeschichte(db, t.traegerId, id, um(5)))).toEqual([])
    expect((await tu((db) => listeInhalte(db, t.traegerId, 'seite', um(5)))).find((z) => z.inhaltId === id)).toMatchObject({
      stand: 'zurueckgezogen',
      fassung: 2,
    })
  })

  test('a figure without a value of that day stands in the way', async () => {
    const id = await neue('zahlen', 'Es gibt {anzahlErfunden} Jobcenter.')
    expect(await schritt(id, 1, { was: 'eingereicht', fassung: 1 })).toMatchObject({
      fehler: { art: 'befund', stellen: [{ satz: 'Eine Zahl mit dem Namen {anzahlErfunden} gibt es nicht.' }] },
    })
    const wert = { name: 'anzahlErfunden', wert: '104', zahl: '104', einheit: '', bezeichnung: 'Jobcenter', quelle: 'Übung', datenstand: '2026' }
    await tu((db) => setzeGroesse(db, am(1), { ...wert, giltAb: '2026-01-01', giltBis: '2026-08-31' }))
    await gut(id, 1, { was: 'eingereicht', fassung: 1 })
    await gut(id, 1, { was: 'freigegeben', fassung: 1 }, anja)
    expect(await schritt(id, 1, { was: 'veroeffentlicht', fassung: 1, ab: Temporal.Instant.from('2026-09-01T08:00:00Z') })).toMatchObject({
      fehler: { stellen: [{ satz: 'Die Zahl {anzahlErfunden} gilt an diesem Tag nicht mehr.' }] },
    })
    await gut(id, 1, { was: 'veroeffentlicht', fassung: 1, ab: Temporal.Instant.from('2026-08-31T08:00:00Z') }) // the last day still counts
  })

  test('a wrong form and a taken address are said', async () => {
    const versuche = (adresse: string, daten: unknown) => tu((db) => legeInhaltAn(db, am(0), 'seite', { adresse, daten }))
    expect(await versuche('ohne-titel', seite('Text', ' '))).toMatchObject({
      fehler: { art: 'form', stellen: [{ stelle: 'texte.de.titel', satz: 'Bitte geben Sie der Seite einen Titel.' }] },
    })
    expect(await versuche('Mit Leerzeichen', seite('Text'))).toMatchObject({ fehler: { art: 'form' } })
    await neue('zweimal')
    expect(await versuche('zweimal', seite('Text'))).toMatchObject({ fehler: { art: 'vergeben' } })
  })
})

describe('other Träger', () => {
  beforeAll(async () => {
    const id = await neue('eigene')
    await veroeffentliche(id, 1, 1)
  })

  test('see neither drafts nor what is public here, and change nothing', async () => {
    const id = (await sichtbar('eigene', 2))?.inhaltId ?? ''
    await tu(async (db) => {
      expect(await oeffentlicheInhalte(db, t.traegerId, 'seite', um(2))).toEqual([])
      expect(await oeffentlicherInhalt(db, t.traegerId, 'seite', 'eigene', um(2))).toBeUndefined()
      expect(await gehe(db, { ...am(2), traegerId: t.anderer }, id, { was: 'zurueckgezogen', fassung: 1 })).toMatchObject({ ok: false })
    }, t.anderer)
    expect(await sichtbar('eigene', 3)).toBeDefined()
  })

  test('a change moves the number that what is kept ready depends on, of this Träger only', async () => {
    const stand = async (id: string) => (await sql<{ s: string }>`select oeffentlicher_stand(${id}) as s`.execute(t.db)).rows[0]?.s
    const [vorher, anderer] = [await stand(t.traegerId), await stand(t.anderer)]
    await neue('bewegt')
    expect(await stand(t.traegerId)).not.toBe(vorher)
    expect(await stand(t.anderer)).toBe(anderer)
  })
})

describe('the gate', () => {
  const ereignis = fc.record({
    fassung: fc.integer({ min: 1, max: 3 }),
    was: fc.constantFrom('veroeffentlicht', 'abgesetzt', 'zurueckgezogen', 'archiviert', 'freigegeben'),
    ab: fc.integer({ min: 0, max: 8 }),
    dauer: fc.option(fc.integer({ min: 1, max: 4 })),
  })

  test('shows the same in the database as in the program, whatever was decided in whichever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ereignis, { maxLength: 7 }), async (ereignisse) => {
        const schritte = ereignisse.map((e, i): Schritt => {
          const ab = e.was === 'veroeffentlicht' ? um(i + e.ab) : null
          const bis = ab === null || e.dauer === null ? null : ab.add({ hours: e.dauer })
          return { nr: i + 1, fassung: e.fassung, was: e.was, kontoId: null, von: 'Übung', am: um(i), bemerkung: '', ab, bis } as Schritt
        })
        const gesehen = await tu(async (db) => {
          const { inhaltId } = await db
            .insertInto('inhalt')
            .values({ traegerId: t.traegerId, art: 'seite', adresse: `tor-${crypto.randomUUID()}`, angelegtAm: um(0), von: 'Übung' })
            .returning('inhaltId')
            .executeTakeFirstOrThrow()
          const ort = { traegerId: t.traegerId, inhaltId }
          const fassungen = [1, 2, 3].map((fassung) => ({ ...ort, fassung, daten: JSON.stringify(seite('T')), von: 'Übung', am: um(0) }))
          await db.insertInto('inhaltFassung').values(fassungen).execute()
          if (schritte.length > 0)
            await db
              .insertInto('inhaltSchritt')
              .values(schritte.map((s) => ({ ...s, ...ort })))
              .execute()
          const stunden = Array.from({ length: 16 }, (_, i) => i)
          return Array.fromAsync(stunden, async (i) => {
            const z = (await oeffentlicheInhalte(db, t.traegerId, 'seite', um(i))).find((x) => x.inhaltId === inhaltId)
            return z && { fassung: z.fassung, ab: `${z.ab}`, bis: z.bis && `${z.bis}`, archiviert: z.archiviert }
          })
        })
        const erwartet = gesehen.map((_, i) => {
          const o = oeffentlichAm(schritte, um(i))
          return o && { ...o, ab: `${o.ab}`, bis: o.bis && `${o.bis}` }
        })
        expect(gesehen).toEqual(erwartet)
      }),
      { numRuns: 40 },
    )
  })
})
