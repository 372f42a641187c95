import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { erfasseRechtsbehelf } from '../bescheid/index.ts'
import { erfasseProfil } from '../eingliederung/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { angemeldetAls, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { arbeiteAb } from '../platform/jobs/arbeiter.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { erfasseMeldedaten } from './meldeangabe.ts'
import { befundeVon, gleicheMeldeaufgabeAb } from './meldeaufgaben.ts'
import { bestelleMeldung, erstelleMeldung, liesMeldung, liesMeldungen, meldungAuftraege } from './meldung.ts'
import { laufendeMeldung } from './meldung-lauf.ts'
import { loader as belege } from './pages/belege.tsx'
import { action as fallAction, loader as fallLoader } from './pages/fall-meldedaten.tsx'
import { loader as kennzahl } from './pages/kennzahl.tsx'
import { loader as csv } from './pages/kennzahlen-csv.ts'
import { loader as meldedaten } from './pages/meldedaten.tsx'
import { loader as wirkung } from './pages/wirkung.tsx'
import { action as zaehlAction, loader as zaehlregeln } from './pages/zaehlregeln.tsx'
import { fuehrePersonenmonateNach } from './personenmonat.ts'
import { entscheideHaushalte } from './testhilfe/haushalte.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
const MONAT = '2026-08'
let h: Handlung
let fallId: string
let personen: { personId: string; kennung: string }[]
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

beforeAll(async () => {
  h = { traegerId: t.traegerId, jetzt: testzeit, konto: await kontoMit(t, ['fallmanagement']) }
  const { lindner } = await entscheideHaushalte(t.db, h)
  fallId = lindner.fallId
  await tu((db) => fuehrePersonenmonateNach(db, h))
  personen = await tu((db) => db.selectFrom('person').select(['personId', 'kennung']).where('fallId', '=', fallId).execute())
})

const arten = async () => (await tu((db) => befundeVon(db, t.traegerId, fallId, MONAT)))?.map((b) => b.art)
const aufgabe = () =>
  tu((db) => db.selectFrom('vorgang').select(['fehlt', 'erledigtAm']).where('art', '=', 'meldedaten').where('fallId', '=', fallId).execute())

describe('a case and its task', () => {
  test('everything that is missing is named; one task, changed and never made twice', async () => {
    expect(await arten()).toEqual([
      'bg-nummer',
      'wohnungsart',
      'wohnflaeche',
      'kundennummer',
      'geschlecht',
      'familienstand',
      'staatsangehoerigkeit',
      'schulabschluss',
      'berufsabschluss',
      'status',
      'plan',
    ])
    await tu((db) => gleicheMeldeaufgabeAb(db, h, fallId, MONAT))
    await tu((db) => gleicheMeldeaufgabeAb(db, h, fallId, MONAT))
    const offen = await aufgabe()
    expect(offen).toHaveLength(1)
    expect(offen[0]?.fehlt).toContain('Kundennummer fehlt, ')
  })

  test('wrong numbers are refused by the field, right ones kept', async () => {
    const personId = personen[0]?.personId ?? ''
    const schreibe = (wer: string | null, werte: Record<string, string>) =>
      tu((db) => erfasseMeldedaten(db, h, { fallId, personId: wer }, new Map(Object.entries(werte)), `${MONAT}-01`))
    expect(await schreibe(personId, { kundennummer: '12' })).toMatchObject({ ok: false, feld: 'kundennummer' })
    expect(await schreibe(null, { bgNummer: '12345BG1' })).toMatchObject({ ok: false, feld: 'bgNummer' })
    expect(await schreibe(personId, { familienstand: 'verliebt' })).toMatchObject({ ok: false, feld: 'familienstand' })
    expect(await schreibe(personId, { wohnungsart: 'miete' })).toMatchObject({ ok: false, feld: 'wohnungsart' })
    expect(await schreibe(null, { bgNummer: '12345BG0000001', wohnungsart: 'miete' })).toEqual({ ok: true })
    expect(await schreibe(personId, { kundennummer: '123A000001', familienstand: 'ledig', staatsangehoerigkeit: 'SY' })).toEqual({ ok: true })
    expect(await arten()).toEqual(['wohnflaeche', 'geschlecht', 'aufenthalt', 'schulabschluss', 'berufsabschluss', 'status', 'plan'])
    expect(await schreibe(personId, { staatsangehoerigkeit: 'DE' })).toEqual({ ok: true })
  })

  test('the Kundennummer makes the same human being of two cases: then the person stands in two households', async () => {
    const andere = await tu((db) =>
      sql<{
        fallId: string
        personId: string
      }>`select fall_id, person_id from personenmonat where fall_id <> ${fallId} and monat = '2026-08-01' and elb limit 1`.execute(db),
    )
    const { fallId: zweiter, personId } = andere.rows[0] ?? expect.fail('no second case')
    const setze = (kundennummer: string) =>
      tu((db) => erfasseMeldedaten(db, h, { fallId: zweiter, personId }, new Map([['kundennummer', kundennummer]]), `${MONAT}-01`))
    await setze('123A000001')
    expect(await arten()).toContain('zwei-bg')
    await setze('123A000002')
    expect(await arten()).not.toContain('zwei-bg')
  })

  test('filled elsewhere, the task finishes itself', async () => {
    const personId = personen[0]?.personId ?? ''
    const profil = (feld: 'schulabschluss' | 'berufsabschluss' | 'status', wert: unknown) =>
      tu((db) => erfasseProfil(db, h, { fallId, personId, feld, wert, giltVon: '2026-08-01', quelle: 'gespraech' }))
    await profil('schulabschluss', { abschluss: 'hauptschule' })
    await profil('berufsabschluss', { art: 'ausbildung' })
    await profil('status', { art: 'arbeitslos' })
    await tu(async (db) => {
      await sql`insert into angabe (traeger_id, fall_id, art, wert, gilt_von, bekannt_seit, erfasst_von)
        values (${t.traegerId}, ${fallId}, 'unterkunft.wohnflaeche', '45', '2026-01-01', ${testzeit.toString()}, 'Übung')`.execute(db)
      await sql`insert into plan (traeger_id, fall_id, person_id, nummer, form, inhalt, geschuetzt, gueltig_ab, geschlossen_am)
        values (${t.traegerId}, ${fallId}, ${personId}, 1, 'eingliederungsvereinbarung', '{}', '{}', '2026-05-01', ${testzeit.toString()})`.execute(
        db,
      )
    })
    await tu((db) => gleicheMeldeaufgabeAb(db, h, fallId, MONAT))
    expect(await aufgabe()).toMatchObject([{ fehlt: 'Geschlecht ist nicht erfasst', erledigtAm: null }])
    await tu((db) =>
      sql`insert into angabe (traeger_id, fall_id, person_id, art, wert, gilt_von, bekannt_seit, erfasst_von, ersetzt)
        select traeger_id, fall_id, person_id, art, wert || '{"geschlecht":"maennlich"}', gilt_von, ${testzeit.toString()}, 'Übung', angabe_id
        from angabe where fall_id = ${fallId} and art = 'person.stamm'`.execute(db),
    )
    expect(await tu((db) => gleicheMeldeaufgabeAb(db, h, fallId, MONAT))).toEqual([])
    expect((await aufgabe())[0]?.erledigtAm).toEqual(testzeit)
  })
})

describe('the delivery', () => {
  const BIS = '2026-07'
  const liefere = () => tu((db) => erstelleMeldung(db, tresor, h, BIS))
  const lies = async (meldungId: string) => {
    const datei = await tu((db) => liesMeldung(db, { db: t.db, tresor }, t.traegerId, meldungId))
    const stuecke: Uint8Array[] = []
    for await (const stueck of datei?.stuecke() ?? []) stuecke.push(stueck)
    return JSON.parse(Buffer.concat(stuecke).toString())
  }
  test('everything once, then only what is another now', async () => {
    const erste = await liefere()
    expect(erste.saetze).toBeGreaterThan(10)
    expect(erste.geaendert).toBe(0)
    expect(await liefere()).toMatchObject({ saetze: 0, geaendert: 0 })
    const vorher = await tu((db) => erfasseMeldedaten(db, h, { fallId, personId: null }, new Map([['heizung', 'gas']]), '2026-07-01'))
    expect(vorher).toEqual({ ok: true })
    expect(await liefere()).toMatchObject({ saetze: 1, geaendert: 1 })
    const inhalt = await lies(erste.meldungId)
    expect(Object.keys(inhalt)).toEqual([
      'schema',
      'hinweis',
      'bisMonat',
      'erstelltAm',
      'stellen',
      'ausgaben',
      'massnahmekosten',
      'rechtsbehelfe',
      'saetze',
    ])
    expect(inhalt.saetze).toHaveLength(erste.saetze)
    expect(inhalt.saetze[0].daten.personen[0]).toHaveProperty('leistung.vorMinderung')
    expect(inhalt.ausgaben.length).toBeGreaterThan(0)
  })

  test('ordered, it is put together step by step, only one at a time; objections of the months are in it, without the file number', async () => {
    const { bescheidId } = await tu((db) => db.selectFrom('bescheid').select('bescheidId').where('fallId', '=', fallId).executeTakeFirstOrThrow())
    const widerspruch = {
      entscheidungId: bescheidId,
      art: 'widerspruch',
      sachgebiet: 'unterkunft',
      eingangAm: testzeit.toString().slice(0, 10),
      zeichen: 'W 12/26',
    }
    expect(await tu((db) => erfasseRechtsbehelf(db, h, fallId, widerspruch))).toEqual({ ok: true })
    expect(await tu((db) => bestelleMeldung(db, { ...h, jetzt: h.jetzt.add({ hours: 24 * 31 }) }))).toBe(true) // September: up to August
    expect(await tu((db) => bestelleMeldung(db, h))).toBe(false)
    expect(await tu((db) => laufendeMeldung(db, t.traegerId))).toMatchObject({ monat: '2026-08', erledigt: 0 })
    await arbeiteAb({ db: t.db, uhr: stehendeUhr(h.jetzt.add({ hours: 24 * 40 })) }, meldungAuftraege(tresor))
    expect(await tu((db) => laufendeMeldung(db, t.traegerId))).toBeUndefined()
    const [neueste] = await tu((db) => liesMeldungen(db, t.traegerId))
    expect(neueste?.monat).toBe('2026-08-01')
    const inhalt = await lies(neueste?.meldungId ?? '')
    expect(inhalt.saetze.map((s: { monat: string }) => s.monat)).toContain('2026-08')
    expect(inhalt.saetze).toHaveLength(neueste?.saetze ?? Number.NaN)
    expect(inhalt.rechtsbehelfe).toMatchObject([
      { fallId, art: 'widerspruch', sachgebiet: 'unterkunft', eingangAm: widerspruch.eingangAm, erledigtAm: null },
    ])
    expect(JSON.stringify(inhalt)).not.toContain('W 12/26')
  })

  test('a part cannot stand for another one', async () => {
    const [neueste] = await tu((db) => liesMeldungen(db, t.traegerId))
    const { laufId } = await tu((db) =>
      db
        .selectFrom('meldung')
        .select('laufId')
        .where('meldungId', '=', neueste?.meldungId ?? '')
        .executeTakeFirstOrThrow(),
    )
    const { inhalt } = await tu((db) =>
      db.selectFrom('meldungTeil').select('inhalt').where('laufId', '=', laufId).where('nr', '=', 1).executeTakeFirstOrThrow(),
    )
    expect(() => tresor.oeffne(inhalt, `meldung ${t.traegerId} ${laufId} 2`)).toThrow()
  })
})

describe('pages', () => {
  test('tiles, one figure, table; who may not see cases sees no small numbers', async () => {
    const leitung = await angemeldetAls(t, 'leitung')
    const seite = await rufe(t, wirkung, '/wirkung?monat=2026-07', { cookie: leitung })
    if (seite.leer) return expect.fail('empty')
    expect(seite.kacheln.map((k) => k.code)).toHaveLength(15)
    const klein = seite.kacheln.find((k) => k.code === 'K1E3')
    expect(klein?.wert.promille).toBeNull()
    const pruefung = await angemeldetAls(t, 'pruefung')
    const eine = await rufe(t, kennzahl, '/wirkung/K1E2?monat=2026-07', { cookie: pruefung, params: { kennzahl: 'K1E2' } })
    expect(eine.darfBelege).toBe(true)
    expect(eine.geschlecht.map((g) => g.wer)).toEqual(['alle', 'w', 'm'])
    await expect(rufe(t, kennzahl, '/wirkung/K9', { cookie: pruefung, params: { kennzahl: 'K9' } })).rejects.toMatchObject({ status: 404 })
    const tabelle = await (await rufe(t, csv, '/wirkung/kennzahlen.csv?monat=2026-07', { cookie: leitung })).text()
    expect(tabelle.split('\r\n')).toHaveLength(2 + 15 * 24)
  })

  test('counted cases only for who may, with a purpose, on record; protected ones as a number', async () => {
    const ruf = (cookie: string, zweck = '') =>
      rufe(t, belege, `/wirkung/K1E2/belege?monat=2026-07&groesse=elb${zweck && `&zweck=${encodeURIComponent(zweck)}`}`, {
        cookie,
        params: { kennzahl: 'K1E2' },
      })
    await expect(ruf(await angemeldetAls(t, 'controlling'))).rejects.toMatchObject({ status: 403 })
    const cookie = await angemeldetAls(t, 'teamleitung')
    expect((await ruf(cookie)).liste).toBeNull()
    await tu((db) => sql`update fall set geschuetzt = true where fall_id = ${fallId}`.execute(db))
    const { liste } = await ruf(cookie, 'Zahl prüfen')
    expect(liste?.geschuetzt).toBeGreaterThanOrEqual(1)
    expect(liste?.gezaehlt).toBe((liste?.belege.length ?? 0) + (liste?.geschuetzt ?? 0))
    expect(JSON.stringify(liste)).not.toContain('Lindner')
    const spur = await tu((db) => db.selectFrom('protokoll').select(['zweck', 'gegenstand']).where('tat', '=', 'kennzahl.belege').execute())
    expect(spur).toEqual([{ zweck: 'Belege der Kennzahl K1E2: Zahl prüfen', gegenstand: 'K1E2 elb 2026-07' }])
    await tu((db) => sql`update fall set geschuetzt = false where fall_id = ${fallId}`.execute(db))
  })

  test('the counting rules are there to read; to change them is another right', async () => {
    const leitung = await angemeldetAls(t, 'leitung')
    const { regeln } = await rufe(t, zaehlregeln, '/wirkung/zaehlregeln', { cookie: leitung })
    expect(regeln).toHaveLength(23)
    const formular = { instrument: 'p16g', massnahme: 'ja', giltAb: '2026-01', grund: 'Wie die fortgeführte Leistung (Übung)' }
    await expect(rufe(t, zaehlAction, '/wirkung/zaehlregeln', { cookie: leitung, formular })).rejects.toMatchObject({ status: 403 })
    const controlling = await angemeldetAls(t, 'controlling')
    expect(await rufe(t, zaehlAction, '/wirkung/zaehlregeln', { cookie: controlling, formular })).toMatchObject({ ok: true })
  })

  test('gaps: counts for controlling, names for who opens cases; a health fact only for who may see it', async () => {
    const andere = await tu((db) =>
      db.selectFrom('personenmonat').select('fallId').where('fallId', '<>', fallId).where('monat', '=', '2026-08-01').executeTakeFirstOrThrow(),
    )
    await tu((db) => gleicheMeldeaufgabeAb(db, h, andere.fallId ?? '', MONAT))
    const zahlen = await rufe(t, meldedaten, '/wirkung/meldedaten', { cookie: await angemeldetAls(t, 'controlling') })
    expect(zahlen.stand.mitBefund).toBeGreaterThan(0)
    expect(zahlen.stand.liste).toEqual([])
    expect(JSON.stringify(zahlen)).not.toContain('Lindner')
    const team = await rufe(t, meldedaten, '/wirkung/meldedaten', { cookie: await angemeldetAls(t, 'teamleitung') })
    expect(team.stand.liste.length).toBe(zahlen.stand.mitBefund)
    const person = personen[0]?.personId ?? ''
    const formular = { person, kundennummer: '123A000001', erwerbsminderung: 'teilweise' }
    const params = { fallId }
    const mitGesundheit = await angemeldetAls(t, 'fallmanagement')
    expect(await rufe(t, fallAction, `/faelle/${fallId}/meldedaten`, { cookie: mitGesundheit, formular, params })).toMatchObject({ ok: true })
    expect(JSON.stringify(await rufe(t, fallLoader, `/faelle/${fallId}/meldedaten`, { cookie: mitGesundheit, params }))).toContain(
      '"wert":"teilweise"',
    )
    const ohne = await angemeldetAls(t, 'vermittlung')
    expect(JSON.stringify(await rufe(t, fallLoader, `/faelle/${fallId}/meldedaten`, { cookie: ohne, params }))).not.toContain('"wert":"teilweise"')
    await rufe(t, fallAction, `/faelle/${fallId}/meldedaten`, { cookie: ohne, formular: { ...formular, erwerbsminderung: 'keine' }, params })
    expect(JSON.stringify(await rufe(t, fallLoader, `/faelle/${fallId}/meldedaten`, { cookie: mitGesundheit, params }))).toContain(
      '"wert":"teilweise"',
    )
    const au = { person, tat: 'au', auVon: '2026-08-17', auBis: '2026-08-21' }
    await expect(rufe(t, fallAction, `/faelle/${fallId}/meldedaten`, { cookie: ohne, formular: au, params })).rejects.toMatchObject({ status: 403 })
    const verkehrt = { ...au, auBis: '2026-08-16' }
    expect(await rufe(t, fallAction, `/faelle/${fallId}/meldedaten`, { cookie: mitGesundheit, formular: verkehrt, params })).toMatchObject({
      ok: false,
    })
    await tu((db) =>
      sql`insert into termin (traeger_id, fall_id, person_id, konto_id, form, zweck, von, bis, anwesenheit, angelegt_am, geaendert_am)
        select traeger_id, ${fallId}, ${person}, konto_id, 'vor-ort', 'BERUFSBERATUNG', '2026-08-18T08:00:00Z', '2026-08-18T08:30:00Z',
          'arbeitsunfaehig', ${testzeit.toString()}, ${testzeit.toString()} from konto limit 1`.execute(db),
    )
    expect(await arten()).toContain('au-zeiten')
    const blick = async (cookie: string) => JSON.stringify(await rufe(t, fallLoader, `/faelle/${fallId}/meldedaten`, { cookie, params }))
    expect(await blick(ohne)).toContain('Geschützte Angabe fehlt')
    expect(await blick(ohne)).not.toMatch(/rbeitsunf|17\.08\.2026/)
    expect(await blick(mitGesundheit)).toContain('Zeit einer Arbeitsunfähigkeit ohne Bescheinigung')
    expect(await rufe(t, fallAction, `/faelle/${fallId}/meldedaten`, { cookie: mitGesundheit, formular: au, params })).toMatchObject({ ok: true })
    expect(await arten()).not.toContain('au-zeiten')
    expect(await blick(mitGesundheit)).toContain('17.08.2026 bis 21.08.2026')
    expect(await blick(ohne)).not.toMatch(/rbeitsunf|17\.08\.2026/)
    await expect(rufe(t, fallLoader, `/faelle/${fallId}/meldedaten`, { cookie: await angemeldetAls(t, 'kasse'), params })).rejects.toMatchObject({
      status: 403,
    })
  })
})
