import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { erfasseProfil, heutigerCode } from '../eingliederung/index.ts'
import { legeFallAn, legePersonAn, vorgaengeVon } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { leererArbeitgeber, listeArbeitgeber, schreibeArbeitgeber } from './arbeitgeber.ts'
import { gewichteVerlauf, liesGewichte, setzeGewichte } from './gewichte.ts'
import { erfasseIntegration, erfasseNachhaltung, vermittlungAuftraege, widerrufeIntegration } from './integration.ts'
import { gezaehlteIntegrationen, integrationenVon } from './integration-lesen.ts'
import * as boerse from './pages/jobboerse.tsx'
import * as einspielen from './pages/stellen-einspielen.tsx'
import { passendePersonen, passendeStellen } from './passende.ts'
import { anfangsgewichte } from './passung-gewichte.ts'
import { liesBewerber, merkmaleVon, stellenmerkmale } from './passung-lesen.ts'
import { uebernimmOrte } from './plz-mitte.ts'
import { findStelle, legeStelleAn, liesStellen, setzeStellenstand } from './stelle.ts'
import { liesStelle } from './stelle-eingabe.ts'
import { findeDoppelte } from './stellen-doppelt.ts'
import { nimmEinspielungZurueck, spieleEin } from './stellen-einspielen.ts'
import { fuehreZusammen, trenneWieder } from './stellen-zusammen.ts'
import { antworteArbeitgeber, antwortePerson, schlageVor } from './vorschlag.ts'
import { vorschlaegeFuerArbeitgeber, vorschlaegeVon } from './vorschlag-lesen.ts'

const t = testDb()
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const h = (): Handlung => ({ traegerId: t.traegerId, jetzt: testzeit })
const stelle = (felder: Record<string, string>) => {
  const gelesen = liesStelle((feld) => felder[feld] ?? '')
  return gelesen.ok ? gelesen.wert : expect.fail(JSON.stringify(gelesen.meldungen))
}

let arbeitgeberId: string
let stelleId: string
let mira: { fallId: string; personId: string }
let konto: { kontoId: string }

beforeAll(async () => {
  konto = await kontoMit(t, ['vermittlung'])
  await tu(async (db) => {
    await uebernimmOrte(db, h(), [{ plz: '38855', breite: 51_835_000, laenge: 10_785_000 }], 'Übung')
    const a = await schreibeArbeitgeber(db, h(), { ...leererArbeitgeber, name: 'Muster GmbH (Übung)' })
    if (!a.ok) return expect.fail('no employer')
    arbeitgeberId = a.arbeitgeberId
    const s = { titel: 'Verkauf', kldb: '62312', plz: '38855', stunden_von: '20', faehigkeiten: 'Kasse', deutsch: 'B1' }
    stelleId = (await legeStelleAn(db, h(), arbeitgeberId, stelle(s))).stelleId
    const { fallId } = await legeFallAn(db, h(), { bezeichnung: 'Sommerfeld', team: '' })
    const stamm = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-04' }
    const { personId } = await legePersonAn(db, h(), fallId, stamm, '2026-01-01', 'Übung')
    mira = { fallId, personId }
    const profil = {
      beruf: { name: 'Verkäuferin', kldb: '62312' },
      faehigkeit: { name: 'Kasse' },
      wohnort: { plz: '38855' },
      status: { art: 'arbeitslos' },
      gesundheit: { einschraenkung: 'RUECKEN' },
    }
    for (const [feld, wert] of Object.entries(profil)) {
      const fertig = await erfasseProfil(db, h(), { ...mira, feld, wert, giltVon: '2026-01-01', quelle: 'gespraech' })
      if (!fertig.ok) expect.fail(fertig.fehler.saetze.join(' '))
    }
  })
})

const wie = { tag: '2026-08-17', kontoId: '01934f5e-0000-7000-8000-000000000001' }

describe('matching', () => {
  test('finds both sides, follows the profile and leaves protected cases to their circle', async () => {
    const personen = async () =>
      tu(async (db) => passendePersonen(db, t.traegerId, (await findStelle(db, t.traegerId, stelleId)) ?? expect.fail(), wie))
    expect((await personen()).map((p) => p.personId)).toEqual([mira.personId])
    const [vorher] = await personen()
    expect(vorher?.passung.posten.find((p) => p.kriterium === 'entfernung')?.satz).toMatch(/^0\u00a0km/)
    expect(JSON.stringify(await tu((db) => db.selectFrom('passungProfil').selectAll().execute()))).not.toMatch(/RUECKEN|1991|Mira/)
    await tu((db) =>
      erfasseProfil(db, h(), { ...mira, feld: 'sprache', wert: { sprache: 'de', niveau: 'C1' }, giltVon: '2026-01-01', quelle: 'gespraech' }),
    )
    expect((await personen())[0]?.passung.zehntel).toBeGreaterThan(vorher?.passung.zehntel ?? 0)
    expect((await tu((db) => passendeStellen(db, t.traegerId, mira.personId, wie)))?.map((s) => s.stelle.titel)).toEqual(['Verkauf'])
    const schuetze = (geschuetzt: boolean) => tu((db) => db.updateTable('fall').set({ geschuetzt }).where('fallId', '=', mira.fallId).execute())
    await schuetze(true)
    expect(await personen()).toEqual([])
    await schuetze(false)
  })

  test('a skill kept under a key from before is the concept of ESCO, in profiles and in vacancies', async () => {
    const wert = { name: 'Im Team arbeiten', code: 'tw:team' }
    await tu((db) => erfasseProfil(db, h(), { ...mira, feld: 'faehigkeit', wert, giltVon: '2026-01-01', quelle: 'gespraech' }))
    const code = heutigerCode('tw:team')
    expect((await tu((db) => merkmaleVon(db, t.traegerId, mira.personId, wie.tag)))?.faehigkeiten).toEqual(['kasse', code])
    expect((await tu((db) => liesBewerber(db, t.traegerId, wie.kontoId)))[0]?.merkmale.faehigkeiten).toEqual(['kasse', code])
    const s = (await tu((db) => findStelle(db, t.traegerId, stelleId))) ?? expect.fail()
    expect(stellenmerkmale({ ...s, faehigkeiten: [{ ...wert, muss: true }] }).faehigkeiten).toEqual([{ name: wert.name, code, muss: true }])
  })

  test('weights are kept with who and why; who comes too late is told', async () => {
    const neue = { ...anfangsgewichte, unbekanntProzent: 20 }
    const setze = (nachNr: number) => tu((db) => setzeGewichte(db, h(), neue, { grund: 'Übung', nachNr }))
    expect(await setze(0)).toEqual({ ok: true, nr: 1 })
    expect(await setze(0)).toMatchObject({ ok: false, meldungen: [{ feld: 'grund' }] })
    expect(await tu((db) => liesGewichte(db, t.traegerId))).toEqual(neue)
    expect(await tu((db) => gewichteVerlauf(db, t.traegerId))).toMatchObject([{ nr: 1, grund: 'Übung', am: '2026-08-17' }])
  })
})

describe('vacancies that come in', () => {
  const csv = 'arbeitgeber;titel;plz;nummer\nMuster GmbH (Übung);Lager;38855;1\nNeu (Übung);Fahrer;38855;2\n'

  test('are looked at first, taken over once, and taken back together', async () => {
    const cookie = await cookieFuer(t, konto)
    const sende = (felder: Record<string, string | File>) => {
      const formular = new FormData()
      for (const [name, wert] of Object.entries(felder)) formular.append(name, wert)
      return rufe(t, einspielen.action as never, '/stellen/einspielen', { cookie, formular }) as Promise<Record<string, unknown>>
    }
    expect(await sende({ tat: 'pruefen', text: csv.replace('Fahrer', '') })).toMatchObject({ gut: false, fehler: [{ zeile: 3, spalte: 'titel' }] })
    expect(await sende({ tat: 'pruefen', text: csv })).toMatchObject({ gut: true, vorschau: [{ titel: 'Lager' }, { titel: 'Fahrer' }] })
    const vorher = (await tu((db) => liesStellen(db, t.traegerId))).length
    expect(await sende({ tat: 'uebernehmen', text: csv })).toMatchObject({ satz: '2 Stellen übernommen.' })
    expect(await sende({ tat: 'uebernehmen', text: csv })).toMatchObject({ satz: '0 Stellen übernommen, 2 waren schon da.' })
    const { einspielungId } = await tu((db) =>
      db.selectFrom('stellenEinspielung').select('einspielungId').where('neue', '=', 2).executeTakeFirstOrThrow(),
    )
    expect(await tu((db) => nimmEinspielungZurueck(db, h(), einspielungId))).toEqual({ geloescht: 2, geschlossen: 0 })
    expect(await tu((db) => nimmEinspielungZurueck(db, h(), einspielungId))).toBe(undefined)
    expect((await tu((db) => liesStellen(db, t.traegerId))).length).toBe(vorher)
    expect(await tu((db) => listeArbeitgeber(db, t.traegerId, 'Neu (Übung)')), 'came with the file and goes with it').toEqual([])
    expect(await tu((db) => listeArbeitgeber(db, t.traegerId, 'Muster GmbH'))).toHaveLength(1)
    const datei = new File([new Uint8Array(Buffer.from(csv.replace('Lager', 'Köche'), 'latin1'))], 'windows.csv')
    expect(await sende({ tat: 'pruefen', datei })).toMatchObject({ gut: true, vorschau: [{ titel: 'Köche' }, {}] })
    expect(await sende({ tat: 'pruefen', datei: new File([new Uint8Array([1, 0, 2])], 'bild.png') })).toMatchObject({ gut: false })
  })

  test('twice are found, made one and parted again; what somebody worked with is closed, not deleted', async () => {
    const doppelt = {
      arbeitgeber: 'Muster GmbH (Übung)',
      betriebsnummer: '',
      nummer: 'd',
      stelle: stelle({ titel: 'Verkauf', kldb: '62312', plz: '38855', stunden_von: '20' }),
    }
    const { einspielungId } = await tu((db) => spieleEin(db, h(), [doppelt], { quelle: 'csv', datei: 'x' }))
    const [paar] = findeDoppelte(await tu((db) => liesStellen(db, t.traegerId, { stand: 'offen' })))
    const weicht = [paar?.a.stelleId, paar?.b.stelleId].find((id) => id !== stelleId) ?? expect.fail('no pair')
    expect(await tu((db) => fuehreZusammen(db, h(), stelleId, weicht))).toBe(true)
    expect(await tu((db) => findStelle(db, t.traegerId, weicht))).toMatchObject({ stand: 'zusammengefuehrt', zusammenMit: stelleId })
    expect(await tu((db) => fuehreZusammen(db, h(), stelleId, weicht))).toBe(false)
    expect(await tu((db) => trenneWieder(db, h(), weicht))).toBe(true)
    expect(await tu((db) => findStelle(db, t.traegerId, weicht))).toMatchObject({ stand: 'offen', zusammenMit: null })
    expect(await tu((db) => nimmEinspielungZurueck(db, h(), einspielungId))).toEqual({ geloescht: 0, geschlossen: 1 })
  })
})

describe('a proposal', () => {
  test('tells the employer nothing before the person agrees; both answers are one line of time; hired is work for staff', async () => {
    const passung = { zehntel: 0, hoechstensZehntel: 0, posten: [] }
    const neu = { stelleId, ...mira, passung, zumutbar: ['kind'], nachricht: '' }
    const gemacht = await tu((db) => schlageVor(db, h(), neu))
    if (!gemacht.ok) return expect.fail('no proposal')
    expect(await tu((db) => schlageVor(db, h(), neu))).toMatchObject({ ok: false })
    const { vorschlagId } = gemacht
    const sieht = async () => (await tu((db) => vorschlaegeFuerArbeitgeber(db, t.traegerId, arbeitgeberId))).vorschlaege
    const person = (stand: 'interessiert' | 'abgesagt', freigabe: 'keine' | 'name' | 'kontakt', grund = '') =>
      tu((db) => antwortePerson(db, h(), vorschlagId, { stand, freigabe, grund, name: 'Mira S.', telefon: '0171', email: '' }))
    expect(await tu((db) => antworteArbeitgeber(db, h(), vorschlagId, { stand: 'gespraech', grund: '' }))).toMatchObject({ ok: false })
    await person('interessiert', 'keine')
    expect(await sieht()).toEqual([])
    await person('interessiert', 'name')
    expect(await sieht()).toMatchObject([{ name: 'Mira S.', telefon: '', stand: 'offen' }])
    await person('interessiert', 'kontakt')
    expect(await sieht()).toMatchObject([{ telefon: '0171' }])
    expect(await tu((db) => antworteArbeitgeber(db, h(), vorschlagId, { stand: 'abgesagt', grund: ' ' }))).toMatchObject({
      meldungen: [{ feld: 'grund' }],
    })
    await tu((db) => antworteArbeitgeber(db, h(), vorschlagId, { stand: 'eingestellt', grund: '' }))
    expect((await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: mira.fallId }))).map((v) => v.art)).toEqual(['integration'])
    expect(await person('abgesagt', 'kontakt')).toMatchObject({ ok: false, meldungen: [{ feld: 'grund' }] })
    await person('abgesagt', 'kontakt', 'zu weit')
    expect(await sieht(), 'who says no releases nothing').toEqual([])
    const [v] = await tu((db) => vorschlaegeVon(db, t.traegerId, { personId: mira.personId }))
    expect(v?.ereignisse.map((e) => [e.seite, e.art])).toEqual([
      ['jobcenter', 'vorgeschlagen'],
      ['person', 'interessiert'],
      ['person', 'interessiert'],
      ['person', 'freigabe-name'],
      ['person', 'interessiert'],
      ['person', 'freigabe-kontakt'],
      ['arbeitgeber', 'eingestellt'],
      ['person', 'abgesagt'],
      ['person', 'freigabe-keine'],
    ])
  })

  test('is for open vacancies only', async () => {
    const { stelleId: zu } = await tu((db) => legeStelleAn(db, h(), arbeitgeberId, stelle({ titel: 'Zu' })))
    await tu((db) => setzeStellenstand(db, h(), { stelleId: zu, fassung: 0 }, 'besetzt'))
    const passung = { zehntel: 0, hoechstensZehntel: 0, posten: [] }
    expect(await tu((db) => schlageVor(db, h(), { stelleId: zu, ...mira, passung, zumutbar: [], nachricht: '' }))).toMatchObject({ ok: false })
  })
})

describe('a start of work', () => {
  test('is corrected by a new row, counted once a month, asked about after six months, taken back where it never was', async () => {
    const erfasse = (neu: Record<string, unknown>) =>
      tu((db) => erfasseIntegration(db, h(), { ...mira, beginn: '2026-02-02', art: 'svpflichtig', ...neu }))
    expect(await erfasse({ beginn: '2026-08-18' })).toMatchObject({ ok: false, meldungen: [{ feld: 'beginn' }] })
    expect(await erfasse({ beginn: '2026-02-30' })).toMatchObject({ ok: false, meldungen: [{ feld: 'beginn' }] })
    expect(await erfasse({ befristetBis: 'bald' })).toMatchObject({ ok: false, meldungen: [{ feld: 'befristet_bis' }] })
    expect(await erfasse({ foerderungId: 'keine' })).toMatchObject({ ok: false, meldungen: [{ feld: 'foerderung' }] })
    const erste = await erfasse({})
    if (!erste.ok) return expect.fail('not recorded')
    const zweite = await erfasse({ beginn: '2026-02-09', ersetzt: erste.integrationId })
    if (!zweite.ok) return expect.fail('not corrected')
    expect(await erfasse({ ersetzt: erste.integrationId })).toMatchObject({ ok: false })
    await erfasse({ beginn: '2026-02-20', art: 'ausbildung' })
    const gezaehlt = await tu((db) => gezaehlteIntegrationen(db, t.traegerId, '2026-02-01', '2026-02-28'))
    expect(gezaehlt.map((i) => [i.beginn, i.zaehlung.kennzahl])).toEqual([['2026-02-09', 'K2']])
    const [i] = gezaehlt
    if (i === undefined) return expect.fail()
    const monat = (m: string, beschaeftigt: boolean) => tu((db) => erfasseNachhaltung(db, h(), i, { monat: m, beschaeftigt, quelle: 'Übung' }))
    expect(await monat('2026-09', true), 'not yet').toMatchObject({ ok: false })
    expect(await monat('2026-02', true), 'the month of the start').toMatchObject({ ok: false })
    for (const m of ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08']) expect(await monat(m, true)).toMatchObject({ ok: true })
    const lies = async () =>
      (await tu((db) => integrationenVon(db, t.traegerId, { personId: mira.personId }))).find((x) => x.integrationId === i.integrationId)
    expect((await lies())?.kontinuierlich).toBe(true)
    const halte = vermittlungAuftraege['integration.nachhalten'] ?? expect.fail()
    const auftrag = { traegerId: t.traegerId, auftragId: '', art: '', schluessel: '', versuch: 1, jetzt: testzeit }
    const offen = async () =>
      (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: mira.fallId }))).filter((v) => v.titel.startsWith('Nachhaltung')).length
    await tu((db) => halte(db, { ...auftrag, daten: { integrationId: erste.integrationId } }))
    expect(await offen(), 'the corrected one asks nothing').toBe(0)
    await tu((db) => halte(db, { ...auftrag, daten: { integrationId: i.integrationId } }))
    expect(await offen()).toBe(1)
    expect(await tu((db) => widerrufeIntegration(db, h(), i.integrationId, ''))).toMatchObject({ ok: false })
    expect(await tu((db) => widerrufeIntegration(db, h(), i.integrationId, 'nie begonnen'))).toMatchObject({ ok: true })
    expect(await lies()).toBe(undefined)
  })
})

describe('the page of the job board', () => {
  let server: Server
  let anfragen = 0
  beforeAll(async () => {
    const angebot = { refnr: 'R1', titel: 'Koch', arbeitgeber: 'Gasthaus (Übung)', arbeitsort: { plz: '38855', ort: 'Wernigerode' } }
    server = createServer((_, res) => {
      anfragen++
      res.end(JSON.stringify({ maxErgebnisse: 1, stellenangebote: [angebot] }))
    })
    await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig))
  })
  afterAll(() => server.close())

  test('says that it is off; on, it asks once for the same query and takes over what is chosen', async () => {
    const cookie = await cookieFuer(t, konto)
    const jobsuche = { adresse: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, schluessel: 'x' }
    const sende = (formular: Record<string, string>, an = true) =>
      rufe(t, boerse.action as never, '/stellen/jobboerse', {
        cookie,
        formular: { was: 'Koch', wo: '38855', umkreis: '25', ...formular },
        umfeld: an ? { jobsuche } : {},
      }) as Promise<Record<string, unknown>>
    expect(await rufe(t, boerse.loader as never, '/stellen/jobboerse', { cookie })).toMatchObject({ an: false })
    expect(await sende({ tat: 'suchen' }, false)).toMatchObject({ gut: false, satz: 'Die Jobbörse ist ausgeschaltet.' })
    expect(await sende({ tat: 'suchen' })).toMatchObject({ gut: true, funde: [{ nummer: 'R1', schonDa: false }] })
    expect(await sende({ tat: 'uebernehmen', nummer: 'R1' })).toMatchObject({ gut: true })
    expect(await sende({ tat: 'suchen' })).toMatchObject({ funde: [{ schonDa: true }] })
    expect(anfragen).toBe(1)
    expect(await tu((db) => liesStellen(db, t.traegerId, { suche: 'Gasthaus' }))).toMatchObject([
      { quelle: 'jobsuche', stand: 'offen', fremdeNummer: 'R1' },
    ])
  })
})
