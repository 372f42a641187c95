import { beforeAll, describe, expect, test } from 'vitest'
import { stehendeUhr } from '../platform/clock/index.ts'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { arbeiteAb } from '../platform/jobs/arbeiter.ts'
import type { Mail } from '../platform/post/index.ts'
import { abonniere, beendeAbo, eigeneAbos, kalenderFuer } from './abo.ts'
import { beteiligungAlsCsv, liesBeteiligung } from './beteiligung.ts'
import { netzwerkAuftraege } from './erinnerung.ts'
import { aendereMitglied, gruendeGremium, liesHaeuser, liesMitglieder, loeseAuf, nimmAuf, verteiler } from './gremium.ts'
import { findGremium, liesGremien } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { fasseBeschluss, gehProtokoll, gibAufgabe, setzeAufgabe, setzeBeschluss, speichereProtokoll } from './protokoll.ts'
import { aendereSitzung, antworte, ladeEin, ordnePunkt, planeSitzung, sageAb, setzeAufTagesordnung } from './sitzung.ts'
import { findSitzung, liesPunkte, liesRueckmeldungen, liesTermine } from './sitzung-lesen.ts'
import { haus, hausliste, imNetzVon, mensch, netzId } from './testhilfe/menschen.ts'
import { entferneUnterlage, findUnterlage, holeFassung, legeFassungAb, legeUnterlageAb, liesUnterlagen } from './unterlage.ts'
import { pruefeUnterlage } from './unterlage-pruefung.ts'

const t = testDb()
const imNetz = imNetzVon(t)
const jetzt = Temporal.Instant.from('2026-09-01T08:00:00Z')
const [koordination, harz, friese, jena] = [mensch('netz', jetzt), mensch('harz', jetzt), mensch('nordfriesland', jetzt), mensch('jena', jetzt)]
const spaeter = (h: ImNetz, dauer: Temporal.DurationLike): ImNetz => ({ ...h, jetzt: h.jetzt.add(dauer) })

const gruppe = {
  name: 'AK Test',
  art: 'arbeitskreis' as const,
  auftrag: 'Stimmt Texte ab.',
  vertraulichkeit: 'gremium' as const,
  land: null,
  sitzregel: '',
  von: '2026-01-01',
  bis: null,
}
const am = (tag: string, stunde = 8) => ({
  beginn: Temporal.Instant.from(`${tag}T0${stunde}:00:00Z`),
  ende: Temporal.Instant.from(`${tag}T0${stunde + 1}:30:00Z`),
})
const termin = { titel: 'Herbstsitzung', ort: 'Wernigerode', video: '', gastgeber: 'KoBa Harz', hinweise: '', ...am('2026-10-20') }
const ok = <T extends { ok: boolean }>(e: T): Extract<T, { ok: true }> => {
  if (!e.ok) return expect.fail(JSON.stringify(e))
  return e as Extract<T, { ok: true }>
}

let gremiumId = ''
const sitz: Record<string, string> = {}
async function mitglied(wer: 'harz' | 'nordfriesland' | 'jena', rolle: 'mitglied' | 'sprecherin' | 'moderation', email = `${wer}@haus.example`) {
  const neu = { haus: haus(wer), name: `Person ${wer} (Übung)`, funktion: 'Pressestelle', email, rolle }
  sitz[wer] = ok(await imNetz((db) => nimmAuf(db, koordination, gremiumId, neu, hausliste))).mitgliedId
}

beforeAll(async () => {
  gremiumId = ok(await imNetz((db) => gruendeGremium(db, koordination, gruppe))).gremiumId
  await mitglied('harz', 'sprecherin')
  await mitglied('nordfriesland', 'mitglied')
})

/** Mails that the worker sends until a moment. */
async function arbeiteBis(moment: Temporal.Instant): Promise<Mail[]> {
  const mails: Mail[] = []
  const versand = async (mail: Mail) => {
    mails.push(mail)
    return { art: 'angenommen' as const }
  }
  await arbeiteAb({ db: t.db, uhr: stehendeUhr(moment) }, netzwerkAuftraege({ versand, adresse: async () => 'https://haus.example' }))
  return mails
}

describe('a group', () => {
  test('is founded by the coordination only, under a name of its own', async () => {
    expect(await imNetz((db) => gruendeGremium(db, harz, { ...gruppe, name: 'AK Harz' }))).toMatchObject({ ok: false })
    expect(await imNetz((db) => gruendeGremium(db, koordination, gruppe))).toMatchObject({ ok: false, feld: 'name' })
    expect(await imNetz((db) => gruendeGremium(db, koordination, { ...gruppe, name: 'X', art: 'land' }))).toMatchObject({ ok: false, feld: 'land' })
    expect(await imNetz((db) => gruendeGremium(db, koordination, { ...gruppe, name: 'Y', bis: '2025-01-01' }))).toMatchObject({ feld: 'bis' })
  })

  test('seats are given by who leads it; houses of the installation have their name', async () => {
    expect((await liesHaeuser(t.db)).map((h) => h.name)).toEqual(expect.arrayContaining(['KoBa Harz', 'Jobcenter Nordfriesland', 'jenarbeit']))
    expect((await liesHaeuser(t.db)).map((h) => h.haus)).not.toContain(netzId)
    const neu = { haus: haus('jena'), name: 'Jemand (Übung)', funktion: '', email: '', rolle: 'mitglied' as const }
    expect(await imNetz((db) => nimmAuf(db, friese, gremiumId, neu, hausliste))).toMatchObject({ ok: false })
    expect(await imNetz((db) => nimmAuf(db, koordination, gremiumId, { ...neu, haus: 'ags:99999' }, hausliste))).toMatchObject({ feld: 'haus' })
    const { mitgliedId } = ok(await imNetz((db) => nimmAuf(db, harz, gremiumId, neu, hausliste)))
    expect((await imNetz((db) => findGremium(db, jena, gremiumId)))?.stellung).toEqual({
      mitglied: true,
      sieht: true,
      leitet: false,
      genehmigt: false,
    })
    expect((await imNetz((db) => verteiler(db, harz, gremiumId))).map((m) => m.email)).toEqual(['nordfriesland@haus.example', 'harz@haus.example'])
    // out at once, also on the day of joining, and back by one press
    ok(await imNetz((db) => aendereMitglied(db, jena, mitgliedId, { tat: 'ausscheiden' })))
    expect((await imNetz((db) => findGremium(db, jena, gremiumId)))?.stellung.sieht).toBe(false)
    expect(await imNetz((db) => aendereMitglied(db, friese, mitgliedId, { tat: 'bleiben' }))).toMatchObject({ ok: false })
    ok(await imNetz((db) => aendereMitglied(db, harz, mitgliedId, { tat: 'bleiben' })))
    expect((await imNetz((db) => findGremium(db, jena, gremiumId)))?.stellung.mitglied).toBe(true)
    ok(await imNetz((db) => aendereMitglied(db, harz, mitgliedId, { tat: 'ausscheiden' })))
  })

  test('a role belongs to whoever said that they are this person', async () => {
    const kollegin = mensch('harz', jetzt, { nr: 2 })
    expect((await imNetz((db) => findGremium(db, kollegin, gremiumId)))?.stellung.leitet).toBe(true)
    expect(await imNetz((db) => aendereMitglied(db, friese, sitz.harz ?? '', { tat: 'bin-ich' }))).toMatchObject({ ok: false })
    ok(await imNetz((db) => aendereMitglied(db, harz, sitz.harz ?? '', { tat: 'bin-ich' })))
    expect(await imNetz((db) => aendereMitglied(db, kollegin, sitz.harz ?? '', { tat: 'bin-ich' }))).toMatchObject({ ok: false })
    expect((await imNetz((db) => findGremium(db, kollegin, gremiumId)))?.stellung).toMatchObject({ mitglied: true, leitet: false })
    expect((await imNetz((db) => findGremium(db, harz, gremiumId)))?.stellung).toMatchObject({ leitet: true, genehmigt: true })
    const leserin = mensch('harz', jetzt, { wirktMit: false })
    expect((await imNetz((db) => findGremium(db, leserin, gremiumId)))?.stellung).toMatchObject({ mitglied: true, leitet: false })
  })

  test('that is dissolved takes nothing new and goes on when wanted', async () => {
    const { gremiumId: kurz } = ok(await imNetz((db) => gruendeGremium(db, koordination, { ...gruppe, name: 'Projekt kurz', art: 'projekt' })))
    expect(await imNetz((db) => loeseAuf(db, harz, kurz, true))).toMatchObject({ ok: false })
    ok(await imNetz((db) => loeseAuf(db, koordination, kurz, true)))
    expect(await imNetz((db) => planeSitzung(db, koordination, kurz, termin))).toMatchObject({ ok: false })
    ok(await imNetz((db) => loeseAuf(db, koordination, kurz, false)))
    expect(await imNetz((db) => planeSitzung(db, koordination, kurz, termin))).toMatchObject({ ok: true })
  })
})

describe('from invitation to resolution', () => {
  let sitzungId = ''

  test('invitation, change and cancellation reach members as calendar files with a growing number', async () => {
    expect(await imNetz((db) => planeSitzung(db, friese, gremiumId, termin))).toMatchObject({ ok: false })
    sitzungId = ok(await imNetz((db) => planeSitzung(db, harz, gremiumId, termin))).sitzungId
    expect(ok(await imNetz((db) => ladeEin(db, harz, sitzungId))).mails).toBe(2)
    expect(ok(await imNetz((db) => ladeEin(db, harz, sitzungId))).mails).toBe(0) // nobody twice
    const erste = await arbeiteBis(jetzt)
    expect(erste.map((m) => m.an).sort()).toEqual(['harz@haus.example', 'nordfriesland@haus.example'])
    expect(erste[0]?.betreff).toBe('Einladung: AK Test, Herbstsitzung, Dienstag, 20. Oktober 2026, 10:00 bis 11:30 Uhr')
    expect(erste[0]?.text).toContain(`https://haus.example/netzwerk/sitzungen/${sitzungId}`)
    expect(erste[0]?.kalender).toMatchObject({ methode: 'REQUEST', inhalt: expect.stringContaining('SEQUENCE:0') })

    ok(await imNetz((db) => aendereSitzung(db, harz, sitzungId, { ...termin, ...am('2026-10-22', 7) })))
    const zweite = await arbeiteBis(jetzt)
    expect(zweite[0]?.betreff).toMatch(/^Geändert: /)
    expect(zweite.map((m) => m.kalender?.inhalt)).toEqual([expect.stringContaining('SEQUENCE:1'), expect.stringContaining('SEQUENCE:1')])

    ok(await imNetz((db) => sageAb(db, harz, sitzungId, true)))
    const dritte = await arbeiteBis(jetzt)
    expect(dritte.map((m) => [m.kalender?.methode, m.betreff.slice(0, 8)])).toEqual([
      ['CANCEL', 'Abgesagt'],
      ['CANCEL', 'Abgesagt'],
    ])
    expect(await imNetz((db) => ladeEin(db, harz, sitzungId))).toMatchObject({ ok: false })
    ok(await imNetz((db) => sageAb(db, harz, sitzungId, false)))
    expect((await arbeiteBis(jetzt))[0]?.kalender).toMatchObject({ methode: 'REQUEST', inhalt: expect.stringContaining('SEQUENCE:3') })
  })

  test('members answer for their own house', async () => {
    const antwort = { mitgliedId: sitz.nordfriesland ?? '', antwort: 'zu', vertretung: '' }
    expect(await imNetz((db) => antworte(db, jena, sitzungId, antwort))).toMatchObject({ ok: false })
    expect(await imNetz((db) => antworte(db, mensch('nordfriesland', jetzt, { wirktMit: false }), sitzungId, antwort))).toMatchObject({ ok: false })
    expect(await imNetz((db) => antworte(db, friese, sitzungId, { ...antwort, mitgliedId: sitz.harz ?? '' }))).toMatchObject({ ok: false })
    expect(await imNetz((db) => antworte(db, friese, sitzungId, { ...antwort, antwort: 'ja' }))).toMatchObject({ ok: false })
    ok(await imNetz((db) => antworte(db, friese, sitzungId, { ...antwort, antwort: 'vielleicht' })))
    ok(await imNetz((db) => antworte(db, friese, sitzungId, { ...antwort, antwort: 'ab', vertretung: 'Frau Vertretung' })))
    expect(await imNetz((db) => liesRueckmeldungen(db, netzId, sitzungId))).toMatchObject([{ antwort: 'ab', vertretung: 'Frau Vertretung' }])
  })

  test('members put points on the agenda, who leads orders them', async () => {
    const punkt = { art: 'beratung' as const, titel: 'Kampagne', text: '', unterlage: null }
    expect(await imNetz((db) => setzeAufTagesordnung(db, jena, sitzungId, punkt))).toMatchObject({ ok: false })
    ok(await imNetz((db) => setzeAufTagesordnung(db, harz, sitzungId, { ...punkt, titel: 'Begrüßung', art: 'information' })))
    const { punktId } = ok(await imNetz((db) => setzeAufTagesordnung(db, friese, sitzungId, punkt)))
    expect(await imNetz((db) => setzeAufTagesordnung(db, friese, sitzungId, { ...punkt, text: 'Fall 26-000123' }))).toMatchObject({ feld: 'text' })
    expect(await imNetz((db) => ordnePunkt(db, friese, punktId, 'hoch'))).toMatchObject({ ok: false })
    ok(await imNetz((db) => ordnePunkt(db, harz, punktId, 'hoch')))
    expect((await imNetz((db) => liesPunkte(db, netzId, sitzungId))).map((p) => p.titel)).toEqual(['Kampagne', 'Begrüßung'])
    const { entfernt } = ok(await imNetz((db) => ordnePunkt(db, harz, punktId, 'entfernen')))
    expect(entfernt).toMatchObject({ titel: 'Kampagne', art: 'beratung' })
    ok(await imNetz((db) => setzeAufTagesordnung(db, friese, sitzungId, punkt)))
  })

  test('reminders come four, two and one week before and on the day before, and none that is outdated', async () => {
    const bis = async (tag: string) =>
      (await arbeiteBis(Temporal.Instant.from(`${tag}T06:05:00Z`))).map((m) => `${m.betreff.split(':')[0]} ${m.an.split('@')[0]}`).sort()
    expect(await bis('2026-09-24')).toEqual(['Themen gesucht harz', 'Themen gesucht nordfriesland'])
    expect(await bis('2026-10-08')).toEqual(['Tagesordnung harz', 'Tagesordnung nordfriesland'])
    expect(await bis('2026-10-14')).toEqual([]) // for the day on which it was at first, nothing more comes
    expect(await bis('2026-10-21')).toEqual(['Morgen harz', 'Morgen nordfriesland']) // the worker was away: the one of last week is not made up for
    expect(await bis('2026-10-23')).toEqual([])
  })

  test('minutes are kept by who leads, saved as often as wanted, approved by the speaker, and only then seen by others', async () => {
    const [leitung, rest] = [spaeter(harz, { hours: 52 * 24 }), spaeter(friese, { hours: 52 * 24 })]
    const mitschrift = { text: 'Anfang', fassung: 0, ergebnisse: new Map(), anwesend: new Set([sitz.harz ?? '']) }
    expect(await imNetz((db) => speichereProtokoll(db, harz, sitzungId, mitschrift))).toMatchObject({ ok: false }) // seven weeks early
    expect(await imNetz((db) => speichereProtokoll(db, rest, sitzungId, mitschrift))).toMatchObject({ ok: false })
    ok(await imNetz((db) => speichereProtokoll(db, leitung, sitzungId, mitschrift)))
    expect(await imNetz((db) => speichereProtokoll(db, leitung, sitzungId, mitschrift))).toMatchObject({ ok: false, feld: 'text' }) // opened before
    const verboten = { ...mitschrift, fassung: 1, text: 'IBAN DE02120300000000202051' }
    expect(await imNetz((db) => speichereProtokoll(db, leitung, sitzungId, verboten))).toMatchObject({ ok: false })
    const [punkt] = await imNetz((db) => liesPunkte(db, netzId, sitzungId))
    const ergebnisse = new Map([[punkt?.punktId ?? '', 'Zur Kenntnis genommen']])
    ok(await imNetz((db) => speichereProtokoll(db, leitung, sitzungId, { ...mitschrift, fassung: 1, text: 'Wir waren uns einig.', ergebnisse })))

    const neu = { text: 'Die Kampagne wird verlängert.', haus: haus('nordfriesland'), faellig: '2026-12-01' }
    const stimmen = new Map([
      [haus('harz'), 'ja'],
      [haus('nordfriesland'), 'enthaltung'],
    ])
    expect(await imNetz((db) => fasseBeschluss(db, leitung, sitzungId, neu, new Map([[haus('jena'), 'ja']])))).toMatchObject({ ok: false })
    expect(await imNetz((db) => fasseBeschluss(db, rest, sitzungId, neu, stimmen))).toMatchObject({ ok: false })
    const { beschlussId, nr } = ok(await imNetz((db) => fasseBeschluss(db, leitung, sitzungId, neu, stimmen)))
    expect(nr).toBe(1)
    expect(await imNetz((db) => setzeBeschluss(db, rest, beschlussId, 'umgesetzt'))).toMatchObject({ ok: false })
    ok(await imNetz((db) => setzeBeschluss(db, leitung, beschlussId, 'umgesetzt')))

    expect(await imNetz((db) => gehProtokoll(db, leitung, sitzungId, 'genehmigen'))).toMatchObject({ ok: false }) // not a draft yet
    ok(await imNetz((db) => gehProtokoll(db, leitung, sitzungId, 'entwurf')))
    expect((await imNetz((db) => findSitzung(db, rest, sitzungId)))?.sitzung.protokoll).toBe('Wir waren uns einig.')
    expect(await imNetz((db) => gehProtokoll(db, rest, sitzungId, 'genehmigen'))).toMatchObject({ ok: false })
    ok(await imNetz((db) => gehProtokoll(db, leitung, sitzungId, 'genehmigen')))
    expect(await imNetz((db) => speichereProtokoll(db, leitung, sitzungId, { ...mitschrift, fassung: 2 }))).toMatchObject({ ok: false })
  })

  test('a task is the business of its house, and called to mind before its day', async () => {
    const { sitzungId: naechste } = ok(await imNetz((db) => planeSitzung(db, harz, gremiumId, { ...termin, ...am('2026-11-10') })))
    const leitung = mensch('harz', Temporal.Instant.from('2026-11-10T09:00:00Z'))
    const neu = { text: 'Texte liefern', haus: haus('nordfriesland'), faellig: '2026-12-10' }
    expect(await imNetz((db) => gibAufgabe(db, leitung, naechste, { ...neu, haus: haus('jena') }))).toMatchObject({ feld: 'haus' })
    const { aufgabeId } = ok(await imNetz((db) => gibAufgabe(db, leitung, naechste, neu)))
    expect((await arbeiteBis(Temporal.Instant.from('2026-12-07T07:01:00Z'))).map((m) => [m.an, m.betreff])).toEqual([
      ['nordfriesland@haus.example', 'Aufgabe bis 10.12.2026: AK Test'],
    ])
    expect(await imNetz((db) => setzeAufgabe(db, jena, aufgabeId, 'erledigt'))).toMatchObject({ ok: false })
    ok(await imNetz((db) => setzeAufgabe(db, mensch('nordfriesland', leitung.jetzt), aufgabeId, 'erledigt')))
    expect(await arbeiteBis(Temporal.Instant.from('2026-12-10T07:01:00Z'))).toEqual([]) // done: nobody is reminded
  })

  test('who takes part in what is counted by house', async () => {
    const danach = mensch('jena', Temporal.Instant.from('2026-10-23T08:00:00Z'))
    const b = await imNetz((db) => liesBeteiligung(db, danach))
    const spalte = b.gremien.findIndex((g) => g.gremiumId === gremiumId)
    expect(b.haeuser.map((h) => [h.name, h.zellen[spalte]])).toEqual([
      ['jenarbeit', { mitglied: false, rolle: '', sitzungen: 0, dabei: 0 }],
      ['Jobcenter Nordfriesland', { mitglied: true, rolle: 'mitglied', sitzungen: 1, dabei: 0 }],
      ['KoBa Harz', { mitglied: true, rolle: 'sprecherin', sitzungen: 1, dabei: 1 }],
    ])
    expect((await imNetz((db) => liesBeteiligung(db, danach, 'DE-SH'))).haeuser.map((h) => h.name)).toEqual(['Jobcenter Nordfriesland'])
    expect(beteiligungAlsCsv(b)).toContain('KoBa Harz;Sachsen-Anhalt;')
  })
})

describe('who has no seat in a confidential group', () => {
  let sitzungId = ''
  let unterlageId = ''
  const text = new TextEncoder().encode('Entwurf der Stellungnahme')

  beforeAll(async () => {
    sitzungId = ok(await imNetz((db) => planeSitzung(db, harz, gremiumId, { ...termin, ...am('2026-12-20') }))).sitzungId
    const { blatt } = ok(await pruefeUnterlage({ name: 'stellungnahme.md', inhalt: text }))
    const neu = { titel: 'Stellungnahme', vertraulichkeit: 'gremium' as const, lizenz: 'CC BY 4.0' as const, sitzung: sitzungId, bemerkung: '' }
    expect(await imNetz((db) => legeUnterlageAb(db, jena, gremiumId, neu, blatt))).toMatchObject({ ok: false })
    unterlageId = ok(await imNetz((db) => legeUnterlageAb(db, friese, gremiumId, neu, blatt))).unterlageId
  })

  test('sees neither meetings nor papers nor calendar, only that the group exists', async () => {
    const g = await imNetz((db) => findGremium(db, jena, gremiumId))
    expect(g?.stellung).toEqual({ mitglied: false, sieht: false, leitet: false, genehmigt: false })
    expect((await imNetz((db) => liesGremien(db, jena))).map((x) => x.gremium.name)).toContain('AK Test')
    expect(await imNetz((db) => findSitzung(db, jena, sitzungId))).toBeUndefined()
    expect(await imNetz((db) => liesTermine(db, jena))).toEqual([])
    expect(await imNetz((db) => findUnterlage(db, jena, unterlageId))).toBeUndefined()
    expect(await imNetz((db) => holeFassung(db, jena, unterlageId, 1))).toBeUndefined()
    expect(await imNetz((db) => abonniere(db, jena, gremiumId))).toMatchObject({ ok: false })
  })

  test('nor in the rows: no house reads them past the pages', async () => {
    for (const tabelle of ['gremium', 'gremiumSitzung', 'unterlageFassung', 'gremiumMitglied', 'umfrageStimme'] as const)
      expect(await forTraeger(t.db, haus('harz'), (db) => db.selectFrom(tabelle).select('traegerId').execute()), tabelle).toEqual([])
  })

  test('members see them, versions stay, and what was taken away comes back', async () => {
    const blatt = { name: 'stellungnahme.md', typ: 'text/plain', inhalt: new TextEncoder().encode('Zweite Fassung') }
    ok(await imNetz((db) => legeFassungAb(db, harz, unterlageId, 'überarbeitet', blatt)))
    const g = await imNetz((db) => findGremium(db, friese, gremiumId))
    if (g === undefined) return expect.fail('no group')
    expect((await imNetz((db) => liesUnterlagen(db, friese, g)))[0]?.fassungen.map((f) => f.fassung)).toEqual([2, 1])
    expect(Buffer.from((await imNetz((db) => holeFassung(db, friese, unterlageId, 1)))?.inhalt ?? []).toString()).toBe('Entwurf der Stellungnahme')
    expect(await imNetz((db) => entferneUnterlage(db, friese, unterlageId, true))).toMatchObject({ ok: false })
    ok(await imNetz((db) => entferneUnterlage(db, harz, unterlageId, true)))
    expect(await imNetz((db) => findUnterlage(db, friese, unterlageId))).toBeUndefined()
    ok(await imNetz((db) => entferneUnterlage(db, harz, unterlageId, false)))
    expect(await imNetz((db) => findUnterlage(db, friese, unterlageId))).toBeDefined()
  })

  test('the calendar address of a member ends with the seat, with the right, or when it is taken back', async () => {
    const { geheim } = ok(await imNetz((db) => abonniere(db, friese, gremiumId)))
    const alles = ok(await imNetz((db) => abonniere(db, friese, null))).geheim
    const frage = (darf: boolean, secret = geheim) =>
      kalenderFuer(t.db, secret, { jetzt, darfSehen: async () => darf, adresse: 'https://haus.example' })
    expect(await frage(true)).toContain(`sitzung-${sitzungId}`)
    expect(await frage(true, alles)).toContain('Herbstsitzung')
    expect(await frage(false)).toBeUndefined()
    expect(await frage(true, geheim.slice(1))).toBeUndefined()
    ok(await imNetz((db) => aendereMitglied(db, harz, sitz.nordfriesland ?? '', { tat: 'ausscheiden' })))
    expect(await frage(true)).not.toContain('VEVENT')
    expect(await frage(true, alles)).not.toContain('VEVENT')
    ok(await imNetz((db) => aendereMitglied(db, harz, sitz.nordfriesland ?? '', { tat: 'bleiben' })))
    const [erstes] = await imNetz((db) => eigeneAbos(db, friese))
    expect(await imNetz((db) => beendeAbo(db, jena, erstes?.aboId ?? ''))).toMatchObject({ ok: false })
    ok(await imNetz((db) => beendeAbo(db, friese, erstes?.aboId ?? '')))
    expect(await frage(true)).toBeUndefined()
  })

  test('sees the rest where the group works in the open', async () => {
    const { gremiumId: offen } = ok(await imNetz((db) => gruendeGremium(db, koordination, { ...gruppe, name: 'AK offen', vertraulichkeit: 'alle' })))
    const { gremiumId: landGruppe } = ok(
      await imNetz((db) =>
        gruendeGremium(db, koordination, { ...gruppe, name: 'LAG Thüringen', art: 'land', vertraulichkeit: 'land', land: 'DE-TH' }),
      ),
    )
    for (const id of [offen, landGruppe]) ok(await imNetz((db) => planeSitzung(db, koordination, id, termin)))
    expect((await imNetz((db) => liesTermine(db, jena))).map((s) => s.gremium).sort()).toEqual(['AK offen', 'LAG Thüringen'])
    expect((await imNetz((db) => liesTermine(db, friese, { gremiumId: landGruppe }))).length).toBe(0)
    const { blatt } = ok(await pruefeUnterlage({ name: 'a.txt', inhalt: text }))
    const eng = { titel: 'Intern', vertraulichkeit: 'gremium' as const, lizenz: 'CC BY 4.0' as const, sitzung: null, bemerkung: '' }
    const { unterlageId: intern } = ok(await imNetz((db) => legeUnterlageAb(db, koordination, offen, eng, blatt)))
    expect(await imNetz((db) => findUnterlage(db, jena, intern))).toBeUndefined()
    // minutes that are not approved are the group's own
    const [sitzung] = await imNetz((db) => liesTermine(db, jena, { gremiumId: offen }))
    const waehrend = mensch('netz', termin.beginn)
    const mitschrift = { text: 'Unfertig', fassung: 0, ergebnisse: new Map(), anwesend: new Set<string>() }
    ok(await imNetz((db) => speichereProtokoll(db, waehrend, sitzung?.sitzungId ?? '', mitschrift)))
    expect((await imNetz((db) => findSitzung(db, mensch('jena', termin.ende), sitzung?.sitzungId)))?.sitzung).toMatchObject({
      protokoll: '',
      protokollStand: 'offen',
    })
  })
})

test('a house that has no seat any more keeps what its people said: the list with ended seats is for those who lead', async () => {
  const alle = await imNetz((db) => liesMitglieder(db, netzId, gremiumId))
  expect(alle.map((m) => m.hausName).sort()).toEqual(['Jobcenter Nordfriesland', 'KoBa Harz', 'jenarbeit'])
})
