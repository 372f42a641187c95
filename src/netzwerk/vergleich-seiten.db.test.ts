import { beforeAll, describe, expect, test } from 'vitest'
import { angemeldetAls, cookieFuer, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { findNetzwerkId, forTraeger, type Traeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { loader as eigenes, action as handeltEigenes } from './pages/netz-eigene.tsx'
import { loader as einlesenSeite, action as lesenEin } from './pages/netz-einlesen.tsx'
import { action as schreibtEintrag } from './pages/netz-eintrag.tsx'
import { loader as vergleichsseite } from './pages/vergleich.tsx'
import { loader as vergleichDatei } from './pages/vergleich-datei.ts'
import { loader as verzeichnisseite } from './pages/verzeichnis.tsx'
import { loader as verzeichnisDatei } from './pages/verzeichnis-datei.ts'
import { schreibeKennzahl } from './vergleich-pflegen.ts'
import { liesWerte } from './vergleich-werte.ts'
import { ladeVerzeichnis } from './verzeichnis-laden.ts'
import { verbindeHaus } from './verzeichnis-pflegen.ts'

const t = testDb()
let netz: Traeger
let amNetz: string
let vomHaus: string

const KOPF = 'Träger;Kennzahl;Zeitraum;Wert;Bemerkung\n'
const SOLL = [
  ['Landkreis Harz', 'eigen-geheim', '987,6'],
  ['Landkreis Harz', 'BG', '7'],
  ['Kreis Nordfriesland', 'BG', '4321'],
  ['Stadt Jena', 'BG', '1234'],
].map(([haus, k, wert], i) => `${haus};${k};2026-04;${wert};${i === 2 ? '"=cmd|x"' : i === 1 ? 'sieben Menschen' : ''}`)

beforeAll(async () => {
  const netzId = (await findNetzwerkId(t.db)) ?? ''
  netz = await forTraeger(t.db, netzId, async (db) => {
    const h = { traegerId: netzId, jetzt: testzeit, koordiniert: true }
    await ladeVerzeichnis(db, h)
    await verbindeHaus(db, h, 'zkt-15085', { kuerzel: 'koba-harz', arbeitetMit: true })
    const geheim = {
      name: 'Nur unter uns',
      formel: 'intern',
      einheit: '%',
      stellen: 1,
      zeitraum: 'monat',
      zaehlt: false,
      steigt: 'intern',
      oeffentlich: false,
    }
    await schreibeKennzahl(db, h, 'geheim', geheim)
    return db.selectFrom('traeger').selectAll().where('traegerId', '=', netzId).executeTakeFirstOrThrow()
  })
  const konto = await kontoMit(t, ['koordination'], netzId)
  const { traegerId } = netz
  amNetz = await cookieFuer({ ...t, traegerId }, konto)
  vomHaus = await angemeldetAls(t, 'pressestelle')
})

const einlesen = (text: string, tat: string, wer: { cookie: string; traeger?: Traeger } = { cookie: amNetz, traeger: netz }) =>
  rufe(t, lesenEin, '/netzwerk/vergleich/einlesen', {
    ...wer,
    formular: { tat, text, quelle: 'Übungsdaten', stand: 'endgueltig', kennzahl: '', zeitraum: '' },
  })
const alsText = async (antwort: unknown) => (antwort instanceof Response ? antwort.text() : JSON.stringify(antwort))

describe('the page that reads tables in', () => {
  test('is closed to who is called coordination by a house of its own', async () => {
    const cookie = await angemeldetAls(t, 'koordination')
    await expect(rufe(t, einlesenSeite, '/netzwerk/vergleich/einlesen', { cookie })).rejects.toMatchObject({ status: 403 })
    expect(await einlesen(KOPF + SOLL.join('\n'), 'uebernehmen', { cookie })).toMatchObject({
      antwort: { ok: false, satz: 'Werte liest nur die Koordination ein.' },
    })
  })

  test('looks first and writes nothing; faults come all at once', async () => {
    expect(await einlesen(`${KOPF}Atlantis;BG;2026-04;=1;`, 'uebernehmen')).toMatchObject({
      antwort: { ok: false },
      pruefung: {
        funde: [
          { zeile: 2, spalte: 'Träger' },
          { zeile: 2, spalte: 'Wert' },
        ],
      },
    })
    expect(await einlesen(KOPF + SOLL.join('\n'), 'pruefen')).toMatchObject({
      antwort: { ok: true },
      pruefung: { bilanz: { neu: 4, geaendert: 0, gleich: 0 } },
    })
    expect(await forTraeger(t.db, netz.traegerId, (db) => liesWerte(db, netz.traegerId, {}))).toEqual([])
    expect(await einlesen(KOPF + SOLL.join('\n'), 'uebernehmen')).toMatchObject({ antwort: { ok: true, satz: '4 Werte sind übernommen.' } })
  })
})

describe('what the public gets', () => {
  const oeffentlich = async (pfad: string) => alsText(pfad.includes('.') ? await rufe(t, vergleichDatei, pfad) : await rufe(t, vergleichsseite, pfad))

  test.each(['/vergleich', '/vergleich.csv', '/vergleich.svg', '/vergleich.svg?bild=verteilung'])(
    '%s never shows an inner figure, whatever is asked',
    async (pfad) => {
      const text = await oeffentlich(`${pfad}${pfad.includes('?') ? '&' : '?'}kennzahl=eigen-geheim&zeitraum=2026-04&haus=zkt-15085`)
      expect(text).toContain('Bedarfsgemeinschaften')
      expect(text).not.toMatch(/987|unter uns|eigen-geheim/)
    },
  )

  test('never shows a number below ten, nor a remark on it, nor a sum that gives it away', async () => {
    for (const pfad of [
      '/vergleich?kennzahl=BG&gruppe=alle',
      '/vergleich.csv?kennzahl=BG&gruppe=alle',
      '/vergleich.svg?kennzahl=BG&gruppe=alle&bild=verteilung',
    ]) {
      const text = await oeffentlich(pfad)
      expect(text).not.toMatch(/sieben Menschen|\b5\.?562\b|"wert":7\b|;7;/)
    }
    expect(await oeffentlich('/vergleich.csv?kennzahl=BG')).toContain(';unter 10;')
  })

  test('is marked as an exercise in page, table and drawing; a formula in a remark is text', async () => {
    const csv = await oeffentlich('/vergleich.csv?kennzahl=BG')
    expect(csv).toContain('Übungsdaten (erfunden)')
    expect(csv).toContain(";'=cmd|x;")
    expect(await oeffentlich('/vergleich.svg?kennzahl=BG')).toContain('Übungsdaten: Diese Werte sind erfunden')
    expect(JSON.parse(await oeffentlich('/vergleich?kennzahl=BG'))).toMatchObject({
      a: { uebung: true, eigenes: { haus: 'zkt-15085', wert: null, verborgen: true } },
    })
  })

  test('draws as PNG too', async () => {
    const antwort = (await rufe(t, vergleichDatei, '/vergleich.png?kennzahl=BG&bild=karte')) as Response
    expect([antwort.headers.get('content-type'), [...(await antwort.bytes()).subarray(1, 4)]]).toEqual(['image/png', [0x50, 0x4e, 0x47]])
    await expect(rufe(t, vergleichDatei, '/vergleich.png?bild=unsinn')).rejects.toMatchObject({ status: 404 })
  })
})

describe('a house', () => {
  const kontakt = { tat: 'kontakt', telefon: '030 1', 'telefon-sichtbar': 'netz', email: 'a@b.example', 'email-sichtbar': 'oeffentlich' }

  test('writes its own contact and no other; what it keeps in the network the public never gets', async () => {
    const schreibe = (haus: string) =>
      rufe(t, schreibtEintrag, `/netzwerk/verzeichnis/eintrag?haus=${haus}`, { cookie: vomHaus, formular: { ...kontakt, telefon: '030 23125-1' } })
    expect(await schreibe('zkt-16053')).toMatchObject({ ok: false })
    expect(await schreibe('zkt-15085')).toMatchObject({ ok: true })
    const eintrag = {
      tat: 'eintrag',
      name: 'x',
      land: 'ST',
      art: 'landkreis',
      sitz: 'x',
      ags: '15085',
      einwohner: '1',
      flaecheKm2: '1',
      stand: '2026-01-01',
      quelle: 'x',
    }
    expect(await rufe(t, schreibtEintrag, '/netzwerk/verzeichnis/eintrag?haus=zkt-15085', { cookie: vomHaus, formular: eintrag })).toMatchObject({
      ok: false,
    })
    for (const pfad of ['/kommunale-jobcenter.csv', '/kommunale-jobcenter.json']) {
      const text = await alsText(await rufe(t, verzeichnisDatei, pfad))
      expect(text).toContain('a@b.example')
      expect(text).not.toContain('030 23125-1')
    }
    const seite = await alsText(await rufe(t, verzeichnisseite, '/kommunale-jobcenter?q=harz&land=ST'))
    expect(seite).toContain('a@b.example')
    expect(seite).not.toContain('030 23125-1')
    expect(JSON.parse(seite).haeuser).toHaveLength(1)
  })

  test('sees what would go out, and nothing but that goes', async () => {
    const umfeld = {
      haken: {
        buche: async () => {},
        zaehleEigene: async (_db: unknown, _id: string, monat: string) => ({ monat, werte: { 'TW-PERS': 25, BG: 99999 } }),
      },
    }
    expect(await rufe(t, eigenes, '/netzwerk/vergleich/eigene', { cookie: vomHaus, umfeld })).toMatchObject({
      monat: '2026-08',
      zahlen: [{ kennzahl: 'TW-PERS', wert: '25' }, {}],
    })
    const formular = { tat: 'liefern', monat: '2026-07' }
    expect(await rufe(t, handeltEigenes, '/netzwerk/vergleich/eigene', { cookie: vomHaus, umfeld, formular })).toMatchObject({
      ok: true,
      satz: '1 Werte sind geliefert.',
    })
    const werte = await forTraeger(t.db, netz.traegerId, (db) => liesWerte(db, netz.traegerId, { haus: 'zkt-15085', zeitraum: '2026-07' }))
    expect(werte.map((w) => [w.kennzahl, w.wert])).toEqual([['TW-PERS', 25]])
  })
})
