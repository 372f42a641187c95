import { beforeAll, describe, expect, test } from 'vitest'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findNetzwerkId, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { arbeiteAb } from '../platform/jobs/arbeiter.ts'
import { beauftrageLieferung, lieferAuftraege, vormonat } from './vergleich-auftrag.ts'
import type { NeuerWert } from './vergleich-csv.ts'
import { bilanzVon, liesEinlesungen, lieseEin, nimmEinlesungZurueck } from './vergleich-einlesen.ts'
import { liesKennzahlen } from './vergleich-katalog.ts'
import { liefere, liesEinwilligung, merkeAn, schreibeKennzahl, setzeEinwilligung } from './vergleich-pflegen.ts'
import { liesAnmerkungen, liesGeschichte, liesWerte } from './vergleich-werte.ts'
import { ladeVerzeichnis } from './verzeichnis-laden.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')
const HARZ = 'zkt-15085'

let netzId: string
const imNetz = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, netzId, work)
const koordination = () => ({ traegerId: netzId, jetzt, koordiniert: true })
const alsHaus = (von = t.traegerId) => ({ traegerId: netzId, jetzt, von, quelle: 'eigene Angabe', uebung: true })
const w = (wert: number, rest: Partial<NeuerWert> = {}): NeuerWert => ({
  ...{ zeile: 2, haus: HARZ, kennzahl: 'K2', zeitraum: '2026-04', wert, basis: null, stand: 'vorlaeufig', bemerkung: '' },
  ...rest,
})
const einlesung = (werte: NeuerWert[]) => ({ werte, quelle: 'Übungsdaten', datei: 'uebung.csv', text: 'x', uebung: true })
const wertJetzt = async (kennzahl = 'K2') =>
  (await imNetz((db) => liesWerte(db, netzId, { kennzahl, haus: HARZ }))).map((x) => [x.zeitraum, x.wert, x.stand])

beforeAll(async () => {
  netzId = (await findNetzwerkId(t.db)) ?? ''
  await imNetz(async (db) => {
    await ladeVerzeichnis(db, { traegerId: netzId, jetzt })
    await db.updateTable('verzeichnisHaus').set({ hausTraegerId: t.traegerId }).where('haus', '=', HARZ).execute()
  })
})

describe('reading in', () => {
  test('is one step; a correction keeps what was before, and taking back brings it back', async () => {
    const erste = await imNetz((db) => lieseEin(db, koordination(), einlesung([w(24.5), w(10, { zeitraum: '2026-03' })])))
    expect(erste).toMatchObject({ ok: true, geschrieben: 2 })
    const neu = [w(24.5), w(10.2, { zeitraum: '2026-03', stand: 'revidiert' }), w(7, { zeitraum: '2026-02' })]
    expect(await imNetz((db) => bilanzVon(db, netzId, neu))).toEqual({ neu: 1, geaendert: 1, gleich: 1 })
    expect(await wertJetzt()).toEqual([
      ['2026-03', 10, 'vorlaeufig'],
      ['2026-04', 24.5, 'vorlaeufig'],
    ])
    const zweite = await imNetz((db) => lieseEin(db, koordination(), einlesung(neu)))
    if (!zweite.ok) return expect.fail(zweite.satz)
    expect(zweite.geschrieben).toBe(2)
    expect(await wertJetzt()).toEqual([
      ['2026-02', 7, 'vorlaeufig'],
      ['2026-03', 10.2, 'revidiert'],
      ['2026-04', 24.5, 'vorlaeufig'],
    ])
    expect((await imNetz((db) => liesGeschichte(db, netzId, 'K2', HARZ))).map((x) => `${x.zeitraum} ${x.nr} ${x.wert}`)).toEqual([
      '2026-02 1 7',
      '2026-03 1 10',
      '2026-03 2 10.2',
      '2026-04 1 24.5',
    ])

    const zurueck = (wer = koordination()) => imNetz((db) => nimmEinlesungZurueck(db, wer, zweite.einlesungId, 'falsche Datei'))
    expect(await zurueck({ ...koordination(), koordiniert: false })).toMatchObject({ ok: false })
    expect(await zurueck()).toEqual({ ok: true })
    expect(await zurueck()).toMatchObject({ ok: false })
    expect(await wertJetzt()).toEqual([
      ['2026-03', 10, 'vorlaeufig'],
      ['2026-04', 24.5, 'vorlaeufig'],
    ])
    expect(await imNetz((db) => lieseEin(db, koordination(), einlesung([w(11, { zeitraum: '2026-03' })])))).toMatchObject({
      ok: true,
      geschrieben: 1,
    })
    expect((await wertJetzt())[0]).toEqual(['2026-03', 11, 'vorlaeufig'])
    expect((await imNetz((db) => liesEinlesungen(db, netzId))).map((e) => e.grund)).toEqual([null, 'falsche Datei', null])
  })

  test('is for the coordination, with a source', async () => {
    expect(await imNetz((db) => lieseEin(db, { ...koordination(), koordiniert: false }, einlesung([w(1)])))).toMatchObject({ ok: false })
    expect(await imNetz((db) => lieseEin(db, koordination(), { ...einlesung([w(1)]), quelle: ' ' }))).toMatchObject({ ok: false, feld: 'quelle' })
  })

  test('nobody writes figures into the network from the space of a house', async () => {
    const fremd = forTraeger(t.db, t.traegerId, (db) => lieseEin(db, koordination(), einlesung([w(99)])))
    await expect(fremd).rejects.toThrow(/row-level security/)
  })
})

describe('own figures of the network', () => {
  test('that are not public are not in what the public may choose', async () => {
    const daten = {
      name: 'Dauer bis zum Bescheid',
      formel: 'Tage im Mittel',
      einheit: 'Tage',
      stellen: 1,
      zeitraum: 'monat',
      zaehlt: false,
      steigt: 'Es dauert länger.',
    } as const
    const schreibe = (wer: ReturnType<typeof koordination>, oeffentlich: boolean, name = 'dauer') =>
      imNetz((db) => schreibeKennzahl(db, wer, name, { ...daten, oeffentlich }))
    expect(await schreibe({ ...koordination(), koordiniert: false }, false)).toMatchObject({ ok: false })
    expect(await schreibe(koordination(), false, 'Böse Kennzahl')).toMatchObject({ ok: false, feld: 'schluessel' })
    expect(await schreibe(koordination(), false)).toEqual({ ok: true })
    const sieht = (kreis: 'oeffentlich' | 'netz') =>
      forTraeger(t.db, t.traegerId, async (db) => (await liesKennzahlen(db, netzId, 'de', kreis)).has('eigen-dauer'))
    expect([await sieht('oeffentlich'), await sieht('netz')]).toEqual([false, true])
    expect(await schreibe(koordination(), true)).toEqual({ ok: true })
    expect(await sieht('oeffentlich')).toBe(true)
  })

  test('those of the law exist in every language', async () => {
    for (const sprache of ['de', 'einfach', 'en'] as const)
      expect((await imNetz((db) => liesKennzahlen(db, netzId, sprache, 'netz'))).get('K3E4')?.name).not.toBe('')
  })
})

describe('a house', () => {
  test('delivers rounded figures, once; another house cannot do it for it', async () => {
    const zahlen = { monat: '2026-07', werte: { 'TW-PERS': 25, 'TW-BG': 15 } } as const
    expect(await imNetz((db) => liefere(db, alsHaus(t.anderer), zahlen))).toMatchObject({ ok: false })
    expect(await imNetz((db) => liefere(db, alsHaus(), zahlen))).toEqual({ ok: true, geliefert: 2 })
    expect(await imNetz((db) => liefere(db, alsHaus(), zahlen))).toEqual({ ok: true, geliefert: 0 })
    expect(await imNetz((db) => liefere(db, alsHaus(), { monat: '2026-07', werte: { 'TW-PERS': 30 } }))).toEqual({ ok: true, geliefert: 1 })
    expect(await wertJetzt('TW-PERS')).toEqual([['2026-07', 30, 'revidiert']])
  })

  test('says something about its own value only', async () => {
    const kennzahlen = await imNetz((db) => liesKennzahlen(db, netzId, 'de', 'netz'))
    const ort = { kennzahl: kennzahlen.get('K2'), zeitraum: '2026-04' }
    expect(await imNetz((db) => merkeAn(db, alsHaus(t.anderer), ort, 'x'))).toMatchObject({ ok: false })
    expect(await imNetz((db) => merkeAn(db, alsHaus(), { ...ort, zeitraum: '2020-01' }, 'x'))).toMatchObject({ ok: false, feld: 'zeitraum' })
    expect(await imNetz((db) => merkeAn(db, alsHaus(), ort, 'Umstellung des Verfahrens'))).toEqual({ ok: true })
    expect(await imNetz((db) => liesAnmerkungen(db, netzId, 'K2', '2026-04'))).toEqual(new Map([[HARZ, 'Umstellung des Verfahrens']]))
    expect(await imNetz((db) => merkeAn(db, alsHaus(), ort, ''))).toEqual({ ok: true })
    expect(await imNetz((db) => liesAnmerkungen(db, netzId, 'K2', '2026-04'))).toEqual(new Map())
  })

  test('that agreed is counted each month on the fifth; without consent nothing goes out', async () => {
    const fuenfter = Temporal.Instant.from('2026-09-05T02:30:00Z')
    const gezaehlt: string[] = []
    const auftraege = lieferAuftraege(t.db, async (_db, traegerId, monat) => {
      gezaehlt.push(`${traegerId} ${monat}`)
      return { monat, werte: { 'TW-PERS': 45 } }
    })
    const arbeite = async (am: Temporal.Instant) => {
      await forTraeger(t.db, t.traegerId, (db) => beauftrageLieferung(db, { traegerId: t.traegerId, jetzt: am.subtract({ hours: 24 }) }))
      return arbeiteAb({ db: t.db, uhr: stehendeUhr(am) }, auftraege)
    }
    expect(vormonat(fuenfter)).toBe('2026-08')
    expect(await arbeite(fuenfter)).toBe(1)
    expect(gezaehlt).toEqual([])
    expect(await imNetz((db) => setzeEinwilligung(db, alsHaus(t.anderer), true))).toMatchObject({ ok: false })
    expect(await imNetz((db) => setzeEinwilligung(db, alsHaus(), true))).toEqual({ ok: true })
    expect(await imNetz((db) => liesEinwilligung(db, netzId, HARZ))).toMatchObject({ liefert: true })
    expect(await arbeite(Temporal.Instant.from('2026-10-05T02:30:00Z'))).toBe(1)
    expect(gezaehlt).toEqual([`${t.traegerId} 2026-09`])
    expect(await wertJetzt('TW-PERS')).toEqual([
      ['2026-07', 30, 'revidiert'],
      ['2026-09', 45, 'vorlaeufig'],
    ])
  })
})
