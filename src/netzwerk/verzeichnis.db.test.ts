import { beforeAll, describe, expect, test } from 'vitest'
import { findNetzwerkId, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { hausVon, liesKontakt, liesVerzeichnis, suche } from './verzeichnis.ts'
import { verzeichnisAlsCsv, verzeichnisAlsJson } from './verzeichnis-ausgabe.ts'
import { ladeVerzeichnis } from './verzeichnis-laden.ts'
import type { Kontakt } from './verzeichnis-modell.ts'
import { schreibeEintrag, schreibeKontakt } from './verzeichnis-pflegen.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')
const HARZ = 'zkt-15085'
const JENA = 'zkt-16053'

let netzId: string
const imNetz = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, netzId, work)
const koordination = () => ({ traegerId: netzId, jetzt, koordiniert: true })
const alsHaus = (von: string) => ({ traegerId: netzId, jetzt, von })

async function daten(haus: string) {
  const {
    haus: _h,
    traegerId: _t,
    kontakt: _k,
    fassung: _f,
    arbeitetMit: _a,
    ...rest
  } = (await imNetz((db) => liesVerzeichnis(db, netzId, 'netz'))).find((h) => h.haus === haus) ?? {
    haus: '',
    traegerId: '',
    kontakt: {},
    fassung: 0,
    arbeitetMit: false,
  }
  return rest
}

const kontakt: Kontakt = {
  telefon: { wert: '030 23125-000', sichtbar: 'oeffentlich' },
  ansprechperson: { wert: 'Grit Neumann (Übung)', sichtbar: 'netz' },
  presseemail: { wert: 'presse@koba-harz.example', sichtbar: 'netz' },
  ort: { wert: '=HYPERLINK("https://boese.example")', sichtbar: 'oeffentlich' },
}

beforeAll(async () => {
  netzId = (await findNetzwerkId(t.db)) ?? ''
  await imNetz((db) => ladeVerzeichnis(db, { traegerId: netzId, jetzt }))
  const harz = { daten: await daten(HARZ), kuerzel: 'koba-harz', arbeitetMit: true }
  expect(await imNetz((db) => schreibeEintrag(db, koordination(), HARZ, harz))).toEqual({ ok: true })
})

describe('the directory', () => {
  test('has the 104 of the annex to the KomtrZV, 89 Kreise and 15 cities in 13 Länder, and is loaded once', async () => {
    const alle = await imNetz((db) => liesVerzeichnis(db, netzId, 'oeffentlich'))
    expect(alle).toHaveLength(104)
    expect(alle.filter((h) => h.art === 'landkreis')).toHaveLength(89)
    expect(new Set(alle.map((h) => h.land)).size).toBe(13)
    expect(alle.reduce((summe, h) => summe + h.einwohner, 0)).toBe(22_652_442)
    expect(await imNetz((db) => ladeVerzeichnis(db, { traegerId: netzId, jetzt }))).toBe(0)
  })

  test('is found by name, seat and Land, however umlauts are written', async () => {
    const alle = await imNetz((db) => liesVerzeichnis(db, netzId, 'oeffentlich'))
    const namen = (text: string, land = '') => suche(alle, { text, land }).map((h) => h.name)
    expect(namen('landkreis harz')).toEqual(['Landkreis Harz'])
    expect(namen('DUEREN')).toEqual(['Kreis Düren'])
    expect(namen('duren')).toEqual(['Kreis Düren'])
    expect(namen('', 'TH')).toHaveLength(4)
    expect(namen('jena thüringen')).toEqual(['Stadt Jena'])
    expect(namen('%_\\')).toEqual([])
  })

  test('what the coordination writes is a new version; a house cannot write it, nor take the key of another', async () => {
    const neu = { ...(await daten(JENA)), einwohner: 111_000, stand: '2024-12-31', quelle: 'Fortschreibung' }
    const eigene = { daten: neu, kuerzel: '', arbeitetMit: false }
    expect(await imNetz((db) => schreibeEintrag(db, { ...koordination(), koordiniert: false }, JENA, eigene))).toMatchObject({ ok: false })
    expect(await imNetz((db) => schreibeEintrag(db, koordination(), HARZ, eigene))).toMatchObject({ ok: false, feld: 'ags' })
    const vergeben = { ...eigene, kuerzel: 'koba-harz' }
    expect(await imNetz((db) => schreibeEintrag(db, koordination(), JENA, vergeben))).toMatchObject({ ok: false, feld: 'kuerzel' })
    const boese = { ...eigene, daten: { ...neu, webseite: 'javascript:alert(1)' } }
    expect(await imNetz((db) => schreibeEintrag(db, koordination(), JENA, boese))).toMatchObject({ ok: false, feld: 'webseite' })
    expect(await imNetz((db) => schreibeEintrag(db, koordination(), JENA, eigene))).toEqual({ ok: true })
    expect(await daten(JENA)).toMatchObject({ einwohner: 111_000, stand: '2024-12-31' })
  })
})

describe('contact', () => {
  test('is written by the house alone; another house and a wrong value are refused', async () => {
    expect(await imNetz((db) => hausVon(db, netzId, t.traegerId))).toBe(HARZ)
    expect(await imNetz((db) => schreibeKontakt(db, alsHaus(t.anderer), HARZ, kontakt))).toMatchObject({ ok: false })
    expect(await imNetz((db) => schreibeKontakt(db, alsHaus(netzId), HARZ, kontakt))).toMatchObject({ ok: false })
    expect(await imNetz((db) => schreibeKontakt(db, alsHaus(t.traegerId), JENA, kontakt))).toMatchObject({ ok: false })
    const falsch = { telefon: { wert: 'ruf mich an', sichtbar: 'oeffentlich' } } as const
    expect(await imNetz((db) => schreibeKontakt(db, alsHaus(t.traegerId), HARZ, falsch))).toMatchObject({ ok: false, feld: 'telefon' })
    expect(await imNetz((db) => schreibeKontakt(db, alsHaus(t.traegerId), HARZ, kontakt))).toEqual({ ok: true })
    expect(await imNetz((db) => liesKontakt(db, netzId, HARZ))).toEqual(kontakt)
  })

  test('that is shared with the network only is never in what the public gets', async () => {
    const alle = await forTraeger(t.db, t.traegerId, (db) => liesVerzeichnis(db, netzId, 'oeffentlich'))
    const text = JSON.stringify(alle) + verzeichnisAlsCsv(alle) + JSON.stringify(verzeichnisAlsJson(alle))
    expect(text).toContain('030 23125-000')
    expect(text).not.toContain('Grit Neumann')
    expect(text).not.toContain('presse@')
    const imKreis = await forTraeger(t.db, t.traegerId, (db) => liesVerzeichnis(db, netzId, 'netz'))
    expect(imKreis.find((h) => h.haus === HARZ)?.kontakt.ansprechperson).toBe('Grit Neumann (Übung)')
  })

  test('a cell that a spreadsheet would calculate is text', async () => {
    const csv = verzeichnisAlsCsv(await imNetz((db) => liesVerzeichnis(db, netzId, 'oeffentlich')))
    expect(csv).toContain(`;"'=HYPERLINK(""https://boese.example"")";`)
  })
})
