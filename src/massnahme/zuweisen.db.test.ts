import { beforeAll, describe, expect, test } from 'vitest'
import { vorgaengeVon } from '../fall/index.ts'
import { angemeldetAls, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, mitWiederholung, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { aendereDurchgang, legeDurchgangAn, liesDurchgaenge } from './katalog.ts'
import { loader as fallseite } from './pages/fall-massnahmen.tsx'
import { findTeilnahme, teilnahmenVon } from './teilnahme.ts'
import { type Angebot, type Fallmensch, legeAngebotAn, legeMenschAn } from './testhilfe/welt.ts'
import { trageFruehereNach, uebernimmFruehere } from './uebernehmen.ts'
import { beantworteAngebot, meldeFreienPlatz, setzeStand } from './verlauf.ts'
import { bieteNaechstenAn, naechsterFuer, schliesseWartelisten } from './warteliste.ts'
import { weiseZu } from './zuweisen.ts'

const t = testDb()
const inTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => mitWiederholung(() => forTraeger(t.db, t.traegerId, work))
let h: { traegerId: string; jetzt: Temporal.Instant; konto: { kontoId: string; name: string; rollen: readonly string[] } }
let leute: Fallmensch[]
let nr = 0
const neuesAngebot = (teil: Parameters<typeof legeAngebotAn>[3] = {}) => inTraeger((db) => legeAngebotAn(db, h, `Anbieter ${++nr} (Übung)`, teil))
const mensch = (i: number): Fallmensch => leute[i] ?? expect.fail('nobody')
const weise = (a: Angebot, i: number, teil = {}) => inTraeger((db) => weiseZu(db, h, { durchgangId: a.durchgangId, ...mensch(i), ...teil }))
const lauf = async (a: Angebot) => (await inTraeger((db) => liesDurchgaenge(db, t.traegerId, { durchgangId: a.durchgangId })))[0]
const aufgaben = (i: number) => inTraeger((db) => vorgaengeVon(db, t.traegerId, { fallId: mensch(i).fallId }))

beforeAll(async () => {
  h = { traegerId: t.traegerId, jetzt: testzeit, konto: await kontoMit(t, ['fallmanagement']) }
  leute = await inTraeger(async (db) => {
    const alle = []
    for (const name of ['Ada', 'Ben', 'Cem', 'Dana', 'Eva']) alle.push(await legeMenschAn(db, h, name))
    return alle
  })
})

describe('a place', () => {
  test('of two who want the last one at the same time, one gets it', async () => {
    const a = await neuesAngebot({ durchgang: { plaetze: 3 } })
    const antworten = await Promise.all([0, 1, 2, 3, 4].map((i) => weise(a, i)))
    expect(antworten.filter((x) => x.ok)).toHaveLength(3)
    expect(antworten.filter((x) => !x.ok && x.voll)).toHaveLength(2)
    expect(await lauf(a)).toMatchObject({ belegt: 3, frei: 0 })
  })

  test('is not given twice to one person, not in a run that is over, not for somebody of another case', async () => {
    const a = await neuesAngebot()
    expect(await weise(a, 0)).toMatchObject({ ok: true })
    expect(await weise(a, 0)).toMatchObject({ ok: false, saetze: [expect.stringContaining('steht schon')] })
    expect(await weise(a, 1, { personId: mensch(2).personId })).toMatchObject({ ok: false, saetze: ['Diese Person gehört heute nicht zum Fall.'] })
    const vorbei = await neuesAngebot({ durchgang: { von: '2026-01-01', bis: '2026-08-16' } })
    expect(await weise(vorbei, 0)).toMatchObject({ ok: false, saetze: [expect.stringContaining('16.08.2026 vorbei')] })
  })

  test('at an employer: six weeks, up to twelve with a reason, never more', async () => {
    const betrieb = { daten: { beimArbeitgeber: true }, instrument: 'mag' }
    const sechs = await neuesAngebot({ massnahme: betrieb, durchgang: { von: '2026-08-17', bis: '2026-09-27' } })
    const sieben = await neuesAngebot({ massnahme: betrieb, durchgang: { von: '2026-08-17', bis: '2026-09-28' } })
    expect(await weise(sechs, 0)).toMatchObject({ ok: true })
    expect(await weise(sieben, 0)).toMatchObject({ ok: false, saetze: [expect.stringContaining('höchstens sechs Wochen')] })
    expect(await weise(sieben, 0, { laengerWeil: 'langzeitarbeitslos' })).toMatchObject({ ok: true })
    await expect(neuesAngebot({ massnahme: betrieb, durchgang: { von: '2026-08-17', bis: '2026-11-09' } })).rejects.toThrow('zwölf Wochen')
  })

  test('of a measure whose accreditation has run out is refused with a sentence', async () => {
    const a = await neuesAngebot({ massnahme: { daten: { weg: 'gutschein' }, azavVon: '2020-01-01', azavBis: '2026-08-01' } })
    expect(await weise(a, 0)).toMatchObject({ ok: false, saetze: [expect.stringContaining('der Maßnahme ist am 01.08.2026 abgelaufen')] })
  })
})

describe('the waiting list', () => {
  test('keeps its order; a free place is a task about the first, once, and nobody is assigned by itself', async () => {
    const a = await neuesAngebot({ durchgang: { plaetze: 1 } })
    const drin = await weise(a, 0)
    expect(await weise(a, 1)).toMatchObject({ ok: false, voll: true })
    const warten = await weise(a, 1, { wie: 'warteliste' })
    await inTraeger((db) =>
      weiseZu(db, { ...h, jetzt: testzeit.add({ minutes: 1 }) }, { durchgangId: a.durchgangId, ...mensch(2), wie: 'warteliste' }),
    )
    if (!drin.ok || !warten.ok) return expect.fail('no place')
    expect(await inTraeger((db) => setzeStand(db, h, warten.teilnahmeId, { stand: 'zugewiesen' }))).toMatchObject({ ok: false })
    expect(await inTraeger((db) => setzeStand(db, h, drin.teilnahmeId, { stand: 'abgesagt' }))).toMatchObject({ ok: true })
    await inTraeger((db) => meldeFreienPlatz(db, h, a.durchgangId))
    const aufgabe = (await aufgaben(1)).filter((v) => v.titel.startsWith('Platz frei'))
    expect(aufgabe).toHaveLength(1)
    expect(aufgabe[0]).toMatchObject({ art: 'massnahme', zustaendig: h.konto.kontoId })
    expect((await aufgaben(2)).filter((v) => v.titel.startsWith('Platz frei'))).toEqual([])
    expect(await lauf(a)).toMatchObject({ belegt: 0, wartend: 2 })
    expect(await inTraeger((db) => setzeStand(db, h, warten.teilnahmeId, { stand: 'zugewiesen' }))).toMatchObject({ ok: true })
  })

  test('hears of places that are added; fewer than are taken are refused', async () => {
    const a = await neuesAngebot({ durchgang: { plaetze: 1 } })
    await weise(a, 3)
    await weise(a, 4, { wie: 'warteliste' })
    const werte = { von: '2026-07-01', bis: '2026-12-18', minutenJeWoche: 1500 }
    expect(await inTraeger((db) => aendereDurchgang(db, h, a.durchgangId, { ...werte, plaetze: 2 }))).toMatchObject({ ok: true })
    await inTraeger((db) => meldeFreienPlatz(db, h, a.durchgangId))
    expect((await aufgaben(4)).some((v) => v.titel.startsWith('Platz frei'))).toBe(true)
    await weise(a, 0)
    expect(await inTraeger((db) => aendereDurchgang(db, h, a.durchgangId, { ...werte, plaetze: 1 }))).toMatchObject({ ok: false })
  })
})

test('who waited for an Arbeitsgelegenheit gets no place once the time account is used up', async () => {
  const agh = { massnahme: { instrument: 'p16d' } }
  const a = await neuesAngebot({ ...agh, durchgang: { plaetze: 1 } })
  const frueher = await neuesAngebot({ ...agh, durchgang: { von: '2023-01-01', bis: '2026-06-30', plaetze: 5 } })
  const drin = await weise(a, 0)
  const warten = await weise(a, 3, { wie: 'warteliste' })
  if (!drin.ok || !warten.ok) return expect.fail('no place')
  await inTraeger((db) => setzeStand(db, h, drin.teilnahmeId, { stand: 'abgesagt' }))
  const drei = { ...mensch(3), vorname: 'Dana', nachname: 'Muster', eintrittAm: '2023-06-01', austrittAm: '2026-06-30' }
  await inTraeger((db) => uebernimmFruehere(db, h, { durchgangId: frueher.durchgangId, ...drei }))
  expect(await inTraeger((db) => setzeStand(db, h, warten.teilnahmeId, { stand: 'zugewiesen' }))).toMatchObject({
    ok: false,
    saetze: [expect.stringMatching(/Monat/)],
  })
})

describe('a participation from before', () => {
  test('is entered inside of its run, once, and only when it is over', async () => {
    const a = await neuesAngebot({ durchgang: { von: '2026-01-01', bis: '2026-06-30', plaetze: 5 } })
    const trage = (tage: Readonly<{ eintrittAm: string; austrittAm: string }>) =>
      inTraeger((db) =>
        trageFruehereNach(db, h, { durchgangId: a.durchgangId, ...mensch(2), ...tage, integriert: true }, { vorname: 'Cem', nachname: 'Muster' }),
      )
    const satz = async (eintrittAm: string, austrittAm: string) => {
      const getan = await trage({ eintrittAm, austrittAm })
      return getan.ok ? 'ja' : getan.saetze[0]
    }
    expect(await satz('2025-12-31', '2026-03-31')).toMatch(/nicht im Zeitraum/)
    expect(await satz('2026-01-01', '2026-07-01')).toMatch(/nicht im Zeitraum/)
    expect(await satz('2026-03-31', '2026-03-30')).toMatch(/von wann bis wann/)
    expect(await satz('2026-02-31', '2026-03-30')).toMatch(/von wann bis wann/)
    expect(await satz('2026-01-01', '2026-06-30')).toBe('ja')
    expect(await satz('2026-01-01', '2026-06-30')).toMatch(/schon in der Liste/)
    const laeuft = await neuesAngebot({ durchgang: { von: '2026-07-01', bis: '2026-12-31', plaetze: 5 } })
    const heute = { durchgangId: laeuft.durchgangId, ...mensch(2), eintrittAm: '2026-07-01', austrittAm: '2026-08-17' }
    expect(await inTraeger((db) => trageFruehereNach(db, h, heute, { vorname: 'Cem', nachname: 'Muster' }))).toMatchObject({ ok: false })
  })
})

describe('a run that is over', () => {
  const nachher = () => ({ traegerId: t.traegerId, jetzt: Temporal.Instant.from('2026-08-19T05:00:00Z') })

  test('closes its waiting list and its offers once; who assigned is told, and offers the next run by a decision', async () => {
    const a = await neuesAngebot({ durchgang: { von: '2026-07-01', bis: '2026-08-18', plaetze: 1 } })
    const angebot = await weise(a, 0, { wie: 'anbieten', angebotBis: '2026-08-31' })
    const warten = await weise(a, 1, { wie: 'warteliste', ziel: 'Deutsch', kontakt: { telefon: '0171' } })
    if (!angebot.ok || !warten.ok) return expect.fail('no place')
    const liste = (am: string) => inTraeger((db) => schliesseWartelisten(db, { ...nachher(), jetzt: Temporal.Instant.from(`${am}T05:00:00Z`) }))
    expect(await liste('2026-08-18'), 'its last day is not over').toBe(0)
    expect(await liste('2026-08-19')).toBe(2)
    expect(await liste('2026-08-19')).toBe(0)
    const lies = async () => (await inTraeger((db) => findTeilnahme(db, t.traegerId, warten.teilnahmeId))) ?? expect.fail()
    expect(await lies()).toMatchObject({ stand: 'abgesagt' })
    expect((await aufgaben(1)).find((v) => v.titel.startsWith('Durchgang vorbei'))).toMatchObject({ zustaendig: h.konto.kontoId })
    expect((await aufgaben(1)).find((v) => v.titel.startsWith('Durchgang vorbei'))?.titel).toContain('noch nicht geplant')
    const biete = () => inTraeger((db) => bieteNaechstenAn(db, { ...h, ...nachher() }, warten.teilnahmeId, '2026-09-02'))
    expect(await biete(), 'no run to come').toMatchObject({ ok: false })
    await inTraeger((db) => legeDurchgangAn(db, h, a.massnahmeId, { von: '2026-10-01', bis: '2026-12-18', plaetze: 1 }))
    const geschlossen = await lies()
    expect(await inTraeger((db) => naechsterFuer(db, t.traegerId, geschlossen, '2026-08-19'))).toMatchObject({ von: '2026-10-01' })
    const angeboten = await biete()
    if (!angeboten.ok) return expect.fail(angeboten.saetze.join(' '))
    expect(await inTraeger((db) => findTeilnahme(db, t.traegerId, angeboten.teilnahmeId))).toMatchObject({
      ...{ stand: 'vorgemerkt', von: '2026-10-01', angebotBis: '2026-09-02', ziel: 'Deutsch', kontakt: { telefon: '0171' } },
    })
    expect(await biete(), 'once').toMatchObject({ ok: false })
    const zweiter = await inTraeger((db) => bieteNaechstenAn(db, { ...h, ...nachher() }, angebot.teilnahmeId, '2026-09-02'))
    if (!zweiter.ok) return expect.fail(zweiter.saetze.join(' '))
    expect(await inTraeger((db) => findTeilnahme(db, t.traegerId, zweiter.teilnahmeId)), 'no place left').toMatchObject({ stand: 'wartend' })
  })
})

test('an offered place is kept; the answer of the person is told and changes nothing else', async () => {
  const a = await neuesAngebot({ durchgang: { plaetze: 1 } })
  const angebot = await weise(a, 0, { wie: 'anbieten', angebotBis: '2026-08-31' })
  if (!angebot.ok) return expect.fail('no offer')
  expect(await weise(a, 1)).toMatchObject({ ok: false, voll: true })
  expect(await weise(a, 2, { wie: 'anbieten', angebotBis: '2026-08-01' })).toMatchObject({ ok: false })
  const antworte = (i: number) => inTraeger((db) => beantworteAngebot(db, h, angebot.teilnahmeId, mensch(i).personId, 'ja'))
  expect(await antworte(1)).toMatchObject({ ok: false })
  expect(await antworte(0)).toMatchObject({ ok: true })
  expect((await aufgaben(0)).some((v) => v.titel.startsWith('Angebot angenommen'))).toBe(true)
  const [da] = (await inTraeger((db) => teilnahmenVon(db, t.traegerId, { personId: mensch(0).personId }))).filter(
    (x) => x.durchgangId === a.durchgangId,
  )
  expect(da).toMatchObject({ stand: 'vorgemerkt', antwort: 'ja' })
})

describe('the page of a case', () => {
  const lade = async (rolle: 'fallmanagement' | 'vermittlung' | 'controlling' | 'leitung') =>
    rufe(t, fallseite, '/x', { cookie: await angemeldetAls(t, rolle), params: { fallId: mensch(0).fallId } })

  test.each(['controlling', 'leitung'] as const)('is closed to %s, who has the catalogue for its figures', async (rolle) => {
    await expect(lade(rolle)).rejects.toMatchObject({ status: 403 })
  })

  test('calls illness an excuse to who may not see health', async () => {
    await weise(await neuesAngebot(), 0)
    const teilnahmen = async (rolle: 'fallmanagement' | 'vermittlung') => {
      const seite = await lade(rolle)
      return 'teilnahmen' in seite ? seite.teilnahmen : expect.fail('nobody')
    }
    expect((await teilnahmen('fallmanagement')).map((x) => x.krank)).toContain(0)
    expect(new Set((await teilnahmen('vermittlung')).map((x) => x.krank))).toEqual(new Set([null]))
  })
})
