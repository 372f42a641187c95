import { beforeAll, describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { Vordruck } from './art-vordruck.ts'
import { ausAblage, druckschluessel } from './druck-ablage.ts'
import { dateiDesVordrucks } from './druck-ausgabe.ts'
import { druckhaus } from './druck-umfeld.ts'
import { ausgegebeneAlte, beginneDruck, benutzungen } from './druck-werkstatt.ts'
import { verbindeFeldkatalog } from './feldkatalog.ts'
import { gehe, legeInhaltAn, schreibeFassung } from './inhalt.ts'
import { testkatalog, textAus } from './testhilfe/druck.ts'
import { fuelleVordruck, geltendeVordrucke } from './vordruck-fuellen.ts'
import { formularliste, oeffentlicheFassung } from './vordruck-liste.ts'

const t = testDb()
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const um = (text: string) => Temporal.Instant.from(text)
const konto = (kontoId: string, rollen: string[]): Handlung['konto'] => ({ kontoId, name: 'Übung', rollen })
const GESTALTET = '01934f5e-0000-7000-8000-00000000000a'
const GIBT_FREI = '01934f5e-0000-7000-8000-00000000000b'
const als = (wer: 'gestaltet' | 'frei', jetzt: string): Handlung => ({
  traegerId: t.traegerId,
  jetzt: um(jetzt),
  ...(wer === 'gestaltet' ? { konto: konto(GESTALTET, ['gestaltung']) } : { konto: konto(GIBT_FREI, ['freigabe']) }),
})

const daten = (titel: string, dazu: Partial<Record<string, unknown>> = {}) => ({
  nummer: 'KJ-T',
  texte: { de: { titel, kurz: 'Für die Probe.' } },
  rechtsgrundlage: '',
  zustaendig: '',
  online: '/antrag',
  abschnitte: [{ titel: { de: 'A' }, felder: [{ schluessel: 'name.vorname' }] }],
  ...dazu,
})

const jetzt = (text: string) => ({ traegerId: t.traegerId, jetzt: um(text) })
const umfeld = async (db: TraegerDb) => {
  const traeger = await db.selectFrom('traeger').selectAll().where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow()
  return { traeger, adresse: 'https://jobcenter.example' }
}
const liste = (am: string, q = '') => tu((db) => formularliste(db, t.traegerId, um(am), 'de', { q, art: '', sprache: '' }))
const fassung = (am: string, nr?: number) => tu((db) => oeffentlicheFassung<Vordruck>(db, t.traegerId, 'vordruck', 'kj-t', um(am), nr))

let inhaltId = ''
async function hinaus(nr: number, wann: string, ab?: string): Promise<void> {
  await tu(async (db) => {
    expect(await gehe(db, als('gestaltet', wann), inhaltId, { was: 'eingereicht', fassung: nr })).toEqual({ ok: true })
    expect(await gehe(db, als('frei', wann), inhaltId, { was: 'freigegeben', fassung: nr })).toEqual({ ok: true })
    expect(await gehe(db, als('gestaltet', wann), inhaltId, { was: 'veroeffentlicht', fassung: nr, ...(ab && { ab: um(ab) }) })).toEqual({ ok: true })
  })
}

beforeAll(async () => {
  verbindeFeldkatalog(testkatalog)
  await tu(async (db) => {
    const angelegt = await legeInhaltAn(db, als('gestaltet', '2026-01-05T08:00:00Z'), 'vordruck', { adresse: 'kj-t', daten: daten('Erste Fassung') })
    inhaltId = angelegt.ok ? angelegt.inhaltId : ''
  })
})

describe('a draft is not public', () => {
  test('neither in the catalogue nor by its address nor by its version, and others cannot fill it', async () => {
    expect(await liste('2026-01-06T08:00:00Z')).toEqual({ gesamt: 0, zeilen: [] })
    expect(await fassung('2026-01-06T08:00:00Z')).toBeUndefined()
    expect(await fassung('2026-01-06T08:00:00Z', 1)).toBeUndefined()
    const f = { adresse: 'kj-t', sprache: 'de' as const, werte: () => '' }
    expect(await tu(async (db) => fuelleVordruck(db, await umfeld(db), um('2026-01-06T08:00:00Z'), f))).toBeUndefined()
  })
})

describe('a new version outdates the old one from its first day', () => {
  test('until then the old one holds, and nobody sees the new one', async () => {
    await hinaus(1, '2026-01-07T08:00:00Z')
    await tu(async (db) => {
      expect((await schreibeFassung(db, als('gestaltet', '2026-02-01T08:00:00Z'), inhaltId, daten('Zweite Fassung'), { erwartet: 1 })).ok).toBe(true)
    })
    await hinaus(2, '2026-02-02T08:00:00Z', '2026-02-28T23:00:00Z')
    const vorher = '2026-02-28T22:59:00Z'
    expect(await fassung(vorher)).toMatchObject({ fassung: 1, ueberholt: undefined, fruehere: [] })
    expect(await fassung(vorher, 2)).toBeUndefined()
    expect((await liste(vorher)).zeilen.map((z) => [z.titel, z.fassung])).toEqual([['Erste Fassung', 1]])
    expect((await liste(vorher, 'zweite')).zeilen).toEqual([])
  })

  test('from then on the old one says so and names its successor, on its page and on the sheet', async () => {
    const nachher = '2026-02-28T23:00:00Z'
    expect(await fassung(nachher)).toMatchObject({ fassung: 2, ab: '2026-03-01', ueberholt: undefined, fruehere: [{ fassung: 1, ab: '2026-01-07' }] })
    const alte = await fassung(nachher, 1)
    expect(alte?.ueberholt).toEqual({ seit: '2026-03-01', nachfolger: { name: 'KJ-T, Fassung 2', pfad: '/formulare/kj-t' } })
    const blatt = await tu(async (db) =>
      fuelleVordruck(db, await umfeld(db), um(nachher), { adresse: 'kj-t', fassung: 1, sprache: 'de', werte: () => 'Mira' }),
    )
    const text = blatt?.ok ? await textAus(blatt.pdf) : ''
    expect(text).toContain('Diese Fassung gilt seit 01.03.2026 nicht mehr. Nachfolger: KJ-T, Fassung 2, jobcenter.example/formulare/kj-t')
    expect(await tu((db) => geltendeVordrucke(db, t.traegerId, um(nachher)))).toMatchObject([{ nummer: 'KJ-T', fassung: 2 }])
  })

  test('staff see who leads to it', async () => {
    const am = '2026-03-02T08:00:00Z'
    await tu(async (db) => {
      const seite = { bereich: 'geld', texte: { de: { titel: 'Miete', text: 'Nehmen Sie [diesen Vordruck](/formulare/kj-t).' } } }
      const h = { ...als('gestaltet', am), konto: konto(GESTALTET, ['redaktion']) }
      const angelegt = await legeInhaltAn(db, h, 'seite', { adresse: 'miete', daten: seite })
      const id = angelegt.ok ? angelegt.inhaltId : ''
      expect(await benutzungen(db, t.traegerId, 'kj-t', um(am))).toEqual([])
      await gehe(db, h, id, { was: 'eingereicht', fassung: 1 })
      await gehe(db, als('frei', am), id, { was: 'freigegeben', fassung: 1 })
      await gehe(db, h, id, { was: 'veroeffentlicht', fassung: 1 })
      expect(await benutzungen(db, t.traegerId, 'kj-t', um(am))).toEqual([{ titel: 'Miete', art: 'seite', inhaltId: id }])
      expect(await ausgegebeneAlte(db, t.traegerId, 'KJ-T', 2)).toEqual([])
    })
  })

  test('given up, it is in no list, and its page says so', async () => {
    await tu((db) => gehe(db, als('gestaltet', '2026-04-01T08:00:00Z'), inhaltId, { was: 'archiviert', fassung: 2 }))
    expect((await liste('2026-04-02T08:00:00Z')).zeilen).toEqual([])
    expect((await fassung('2026-04-02T08:00:00Z'))?.ueberholt).toEqual({ seit: '2026-04-01' })
  })
})

describe('numbers and rights', () => {
  const neu = { vorlage: 'vordruck', nummer: 'KJ-T', titel: 'Noch einer', aus: '' }

  test('a number is given once', async () => {
    const zweimal = await tu((db) => beginneDruck(db, als('gestaltet', '2026-05-01T08:00:00Z'), neu))
    expect(zweimal).toMatchObject({ ok: false, fehler: { art: 'vergeben' } })
  })

  test('a copy has its own number and none of the history', async () => {
    const kopie = await tu((db) => beginneDruck(db, als('gestaltet', '2026-05-01T08:00:00Z'), { ...neu, nummer: 'kj-t2', aus: inhaltId }))
    expect(kopie.ok).toBe(true)
    expect((await liste('2026-05-02T08:00:00Z')).gesamt).toBe(0)
  })

  test('who may not make forms makes none; an unknown question stops it before approval', async () => {
    const h = { ...als('gestaltet', '2026-05-01T08:00:00Z'), konto: konto(GIBT_FREI, ['leistung']) }
    expect(await tu((db) => beginneDruck(db, h, { ...neu, nummer: 'KJ-U' }))).toMatchObject({ ok: false, fehler: { art: 'recht' } })
    await tu(async (db) => {
      const falsch = daten('Falsch', { nummer: 'KJ-V', abschnitte: [{ titel: { de: 'A' }, felder: [{ schluessel: 'gibt.esnicht' }] }] })
      const angelegt = await legeInhaltAn(db, als('gestaltet', '2026-05-01T08:00:00Z'), 'vordruck', { adresse: 'kj-v', daten: falsch })
      const gegangen = await gehe(db, als('gestaltet', '2026-05-01T09:00:00Z'), angelegt.ok ? angelegt.inhaltId : '', {
        was: 'eingereicht',
        fassung: 1,
      })
      expect(gegangen).toMatchObject({ ok: false, fehler: { stellen: [{ satz: expect.stringContaining('„gibt.esnicht“') }] } })
    })
  })

  test('another Träger sees nothing of it', async () => {
    const dort = await forTraeger(t.db, t.anderer, (db) =>
      oeffentlicheFassung<Vordruck>(db, t.anderer, 'vordruck', 'kj-t', um('2026-03-02T08:00:00Z')),
    )
    expect(dort).toBeUndefined()
  })
})

describe('what was set is kept', () => {
  test('a file is set once for each content; another brand, another file; the oldest go', async () => {
    await tu(async (db) => {
      const haus = await druckhaus(db, await umfeld(db), um('2026-03-02T08:00:00Z'))
      const alt = await oeffentlicheFassung<Vordruck>(db, t.traegerId, 'vordruck', 'kj-t', um('2026-03-02T08:00:00Z'))
      if (alt === undefined) throw new Error('gone')
      const a = { sprache: 'de' as const, fassung: 2, tag: '2026-03-01', ausfuellbar: true }
      const anzahl = async () => (await db.selectFrom('druckErgebnis').select('schluessel').execute()).length
      const eins = await dateiDesVordrucks(haus, jetzt('2026-03-02T08:00:00Z'), alt.daten, 'kj-t', a)
      const zwei = await dateiDesVordrucks(haus, jetzt('2026-03-02T08:01:00Z'), alt.daten, 'kj-t', a)
      expect(eins !== undefined && zwei?.equals(eins)).toBe(true)
      expect(await anzahl()).toBe(1)
      const mitLogo = { ...haus, marke: { daten: { zeile1: 'Kommunale Jobcenter', zeile2: 'Vor Ort' }, bilder: new Map() } }
      expect(await textAus((await dateiDesVordrucks(mitLogo, jetzt('2026-03-02T08:02:00Z'), alt.daten, 'kj-t', a)) ?? Buffer.alloc(0))).toContain(
        'Vor Ort',
      )
      expect(await anzahl()).toBe(2)
    })
  })

  test('files that cannot be set are not kept, and pictures count by their content', async () => {
    await tu(async (db) => {
      const wer = jetzt('2026-03-02T08:00:00Z')
      expect(await ausAblage(db, wer, druckschluessel('x'), async () => undefined)).toBeUndefined()
      expect(druckschluessel({ bild: Buffer.from('a') })).toBe(druckschluessel({ bild: Buffer.from('a') }))
      expect(druckschluessel({ bild: Buffer.from('a') })).not.toBe(druckschluessel({ bild: Buffer.from('b') }))
      expect(druckschluessel(new Map([['a', Buffer.from('a')]]))).not.toBe(druckschluessel(new Map([['a', Buffer.from('b')]])))
    })
  })
})
