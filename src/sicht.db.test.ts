import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AngabeArt, erfasseAngabe, legeFallAn, legePersonAn } from './fall/index.ts'
import { angemeldetAls, rufe, testzeit } from './platform/auth/testhilfe/index.ts'
import { forTraeger } from './platform/db/index.ts'
import { testDb } from './platform/db/testhilfe/db.ts'

const t = testDb()
const h = () => ({ traegerId: t.traegerId, jetzt: testzeit.subtract({ hours: 24 * 30 }) })
const rollen = ['fallmanagement', 'vermittlung', 'leistung'] as const
const kekse = new Map<string, string>()
let fallId = ''

const IBAN = 'DE89370400440532013000'
/** Every fact of the case that not everybody may see. */
const heikel: readonly (readonly [AngabeArt, unknown, boolean])[] = [
  ['zahlung.konto', { iban: IBAN, kontoinhaber: 'Zartbitter' }, false],
  ['zahlung.vermieter', { name: 'Hausgemeinschaft Zartbitter', iban: IBAN, zweck: 'Zartbitter' }, false],
  ['zahlung.sperre', { grund: 'Zartbitter' }, false],
  ['person.entbindungstermin', '2026-11-17', true],
  ['person.mehrbedarfErnaehrung', 64.32, true],
  ['person.mehrbedarfErnaehrungGrund', 'zoeliakie', true],
  ['person.merkzeichenG', true, true],
  ['person.teilhabeAmArbeitsleben', true, true],
  ['person.mehrbedarfUnabweisbar', 41.17, true],
  ['person.einkommen', { art: 'krankengeld', betrag: 123.45 }, true],
]

beforeAll(async () => {
  for (const rolle of rollen) kekse.set(rolle, await angemeldetAls(t, rolle))
  fallId = await forTraeger(t.db, t.traegerId, async (db) => {
    const fall = await legeFallAn(db, h(), { bezeichnung: 'Fall' })
    const stamm = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1990-05-01', geschlecht: 'weiblich' } as const
    const { personId } = await legePersonAn(db, h(), fall.fallId, stamm, '2026-01-01', 'Antrag')
    const alle = [...heikel, ['unterkunft.grundmiete', 480, false], ['unterkunft.heizkosten', 95, false]] as const
    for (const [art, wert, person] of alle) {
      const schluessel = art === 'person.einkommen' || art === 'zahlung.vermieter' ? { schluessel: '1' } : {}
      const r = await erfasseAngabe(db, h(), fall.fallId, {
        art,
        wert,
        giltVon: '2026-01-01',
        quelle: 'Antrag',
        ...(person ? { personId } : {}),
        ...schluessel,
      })
      if (!r.ok) throw new Error(`${art}: ${JSON.stringify(r.fehler)}`)
    }
    return fall.fallId
  })
})

type Lader = Parameters<typeof rufe>[1]
/** The pages are found by their files, as the list of routes names them. */
const ladeSeite = async (datei: string): Promise<Lader> => (await import(join(import.meta.dirname, datei))).loader
const angaben = await ladeSeite('fall/pages/angaben.tsx')
const berechnung = await ladeSeite('arbeitsplatz/pages/berechnung.tsx')
const rahmen = await ladeSeite('arbeitsplatz/pages/fall-rahmen.tsx')
const verlauf = await ladeSeite('arbeitsplatz/pages/verlauf.tsx')
const lade = async (loader: Lader, rolle: string, frage = ''): Promise<string> =>
  JSON.stringify(await rufe(t, loader, `/faelle/${fallId}${frage}`, { cookie: kekse.get(rolle) ?? '', params: { fallId } }))

const BANK = /Zartbitter|DE89|0130/
const GESUNDHEIT =
  /schwanger|entbind|Entbind|17\.11\.2026|2026-11-17|Ernährung|ernaehrung|zoeliakie|Zöliakie|Merkzeichen|merkzeichen|Behind|behind|Teilhabe am|teilhabe|unabweisbar|Unabweisbar|Krankengeld|krankengeld/

/** Every page that shows facts of a case to all who open it; the reasons of each amount too. */
const seiten: readonly (readonly [string, Lader, string])[] = [
  ['facts', angaben, '/angaben?jahr=2026'],
  ['calculation', berechnung, '?von=2026-07'],
  ['why the claim', berechnung, '?von=2026-07&monat=2026-08&warum=anspruch.-1'],
  ['why the need', berechnung, '?von=2026-07&monat=2026-08&warum=p19.bedarf.0'],
  ['why a Mehrbedarf', berechnung, '?von=2026-07&monat=2026-08&warum=p21.schwangerschaft.0'],
  ['why the income', berechnung, '?von=2026-07&monat=2026-08&warum=p19.leistung.0'],
  ['a mark', berechnung, '?von=2026-01&marke=2026-06'],
  ['head', rahmen, ''],
  ['history', verlauf, '/verlauf'],
]

describe.each(['fallmanagement', 'vermittlung'])('%s', (rolle) => {
  test.each(seiten)('%s: no bank data and no health', async (_, loader, frage) => {
    const text = await lade(loader, rolle, frage)
    expect(text.length).toBeGreaterThan(30)
    expect(text).not.toMatch(BANK)
    expect(text.match(GESUNDHEIT)).toBeNull()
  })

  test.each(heikel)('the history of the fact %s is empty, whoever guesses its address', async (art) => {
    const daten = JSON.parse(await lade(angaben, 'leistung', '/angaben?jahr=2026'))
    const gegenstand = daten.gruppen
      .flatMap((g: { zeilen: { gegenstand: string }[] }) => g.zeilen)
      .find((z: { gegenstand: string }) => z.gegenstand.includes(art))
    const geraten = JSON.parse(await lade(angaben, rolle, `/angaben?jahr=2026&verlauf=${encodeURIComponent(gegenstand?.gegenstand ?? art)}`))
    expect(geraten.quadrat).toEqual([])
  })

  test('is told that payment facts are there', async () => {
    expect(JSON.parse(await lade(angaben, rolle, '/angaben?jahr=2026')).bankVerborgen).toBe(true)
  })

  test('sees what people live on all the same', async () => {
    const { raster } = JSON.parse(await lade(berechnung, rolle, '?von=2026-07'))
    const ganz = JSON.parse(await lade(berechnung, 'leistung', '?von=2026-07')).raster
    expect(raster.zusammenCent).toBe(ganz.zusammenCent)
    expect(raster.gruppen[0].zeilen.find((z: { name: string }) => z.name === 'Mehrbedarfe').cent[0]).toBeGreaterThan(6432)
    expect(JSON.stringify(raster)).not.toContain('p21.')
  })
})

test('who establishes the benefit sees everything', async () => {
  const text = `${await lade(angaben, 'leistung', '/angaben?jahr=2026')} ${await lade(berechnung, 'leistung', '?von=2026-07')}`
  for (const wort of [/Zartbitter/, /Entbindung/, /Krankengeld/, /Ernährung/]) expect(text).toMatch(wort)
})
