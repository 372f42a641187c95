import { describe, expect, test } from 'vitest'
import { erfasseProfil, offenerPlanentwurf } from '../../eingliederung/index.ts'
import { legeFallAn, legePersonAn } from '../../fall/index.ts'
import type { Rolle } from '../../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { foerderungenVon, foerderungFolgen, plane } from '../index.ts'
import { loader as liste } from './foerderung.tsx'
import { action as uebernimm } from './foerderung-alt.tsx'
import { loader as einzeln, action as handle } from './foerderung-einzeln.tsx'
import { loader as formular, action as sende } from './foerderung-neu.tsx'
import { loader as mittel, action as planeMittel } from './mittel.tsx'
import { loader as csv } from './mittel-csv.ts'
import { loader as blatt, action as uebergib } from './uebergabe.tsx'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-18T09:20:00Z')
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const umfeld = { haken: { buche: async () => {}, verfuegungen: foerderungFolgen } }
const GEHEIM = 'Bandscheibenvorfall'
const GRUND = 'Herr Lindner schafft den Weg ohne Unterstützung nicht, darum ist die Fahrkarte nötig.'

async function als(...rollen: Rolle[]) {
  const konto = await kontoMit(t, rollen)
  return { konto, cookie: await cookieFuer(t, konto, jetzt) }
}

async function status(lauf: Promise<unknown>): Promise<number> {
  try {
    const antwort = await lauf
    return antwort instanceof Response ? antwort.status : 200
  } catch (geworfen) {
    return geworfen instanceof Response ? geworfen.status : 500
  }
}

async function welt() {
  const ich = await als('fallmanagement')
  const h = { traegerId: t.traegerId, jetzt, konto: ich.konto }
  return tu(async (db) => {
    const { fallId } = await legeFallAn(db, h, { bezeichnung: 'Lindner, Uwe' })
    const { personId } = await legePersonAn(
      db,
      h,
      fallId,
      { vorname: 'Uwe', nachname: 'Lindner', geburtsdatum: '1974-05-17' },
      '2026-01-01',
      'Antrag',
    )
    const gesund = { feld: 'gesundheit', wert: { einschraenkung: GEHEIM, gdb: 60 }, giltVon: '2026-01-01', quelle: 'gespraech' }
    await erfasseProfil(db, h, { fallId, personId, ...gesund })
    await plane(db, h, { jahr: 2026, titel: 'vermittlungsbudget', cent: 10_000_00, grund: 'Haushalt' })
    return { fallId, personId, ich }
  })
}

const vb = {
  tun: 'speichern',
  'f.geburtsdatum': '1974-05-17',
  'f.erwerbsfaehig': 'ja',
  'f.hilfebeduerftig': 'ja',
  'f.algAnspruch': 'nein',
  'f.rehatraegerZustaendig': 'nein',
  'f.arbeitslos': 'ja',
  'f.taetigkeit': 'svpfl',
  'f.andereLeistungMoeglich': 'nein',
  'f.erforderlich': 'ja',
  'f.erfolgversprechender': 'ja',
  'f.antragAm': '2026-08-18',
  'f.beginn': '2026-09-01',
  'a.von': '2026-09-01',
  'a.bis': '2026-09-30',
  'a.posten.0.bezeichnung': 'Fahrkarte',
  'a.posten.0.cent': '89,50',
  'a.posten.0.monat': '2026-09',
  'e.kosten': 'ja',
  eigenes: GRUND,
  empfaenger: 'person',
}

async function entwurf(w: Awaited<ReturnType<typeof welt>>) {
  const params = { fallId: w.fallId, instrument: 'vb' }
  const antwort = await rufe(t, sende, '/', { cookie: w.ich.cookie, params, formular: vb, jetzt, umfeld }).catch((r: unknown) => r)
  if (!(antwort instanceof Response)) throw new Error(JSON.stringify(antwort))
  return { fallId: w.fallId, foerderungId: antwort.headers.get('location')?.split('/').at(-1) ?? '' }
}

async function bewilligt(w: Awaited<ReturnType<typeof welt>>) {
  const params = await entwurf(w)
  await tu((db) => db.updateTable('foerderung').set({ stand: 'bewilligt' }).where('foerderungId', '=', params.foerderungId).execute())
  return params
}

describe('one screen per instrument', () => {
  test('facts stand in the form with their source; it calculates without being saved', async () => {
    const w = await welt()
    const params = { fallId: w.fallId, instrument: 'vb' }
    const seite = await rufe(t, formular, '/?p=p1', { cookie: w.ich.cookie, params, jetzt })
    expect(seite.werte).toMatchObject({ 'f.geburtsdatum': '1974-05-17', 'f.antragAm': '2026-08-18' })
    expect(seite.quellen).toMatchObject({ 'f.geburtsdatum': 'Akte, Person' })
    const antwort = await rufe(t, sende, '/?p=p1', { cookie: w.ich.cookie, params, formular: { ...vb, tun: 'rechnen' }, jetzt })
    expect(antwort).toMatchObject({ vorschau: { betrag: { summeCent: 89_50 }, pruefung: { ergebnis: 'moeglich' } } })
    expect(await tu((db) => db.selectFrom('foerderung').select('foerderungId').where('fallId', '=', w.fallId).execute())).toEqual([])
  })

  test('a draft is saved, submitted and waits for a second person', async () => {
    const w = await welt()
    const params = await entwurf(w)
    expect(await status(rufe(t, handle, '/', { cookie: w.ich.cookie, params, formular: { tun: 'vorlegen', fassung: '0' }, jetzt, umfeld }))).toBe(302)
    const seite = await rufe(t, einzeln, '/', { cookie: w.ich.cookie, params, jetzt })
    expect(seite).toMatchObject({ zeile: { stand: 'vorgelegt', summeCent: 89_50 }, gruende: { ermessen: [expect.any(String), GRUND] } })
  })
})

describe('rights by field', () => {
  test('who reckons the benefit sees kind, time and amount, and nothing of why', async () => {
    const w = await welt()
    const params = await bewilligt(w)
    const { cookie } = await als('leistung')
    const seite = await rufe(t, einzeln, '/', { cookie, params, jetzt })
    expect(seite).toMatchObject({ zeile: { name: 'Förderung aus dem Vermittlungsbudget', summeCent: 89_50 }, gruende: undefined })
    const uebersicht = await rufe(t, liste, '/', { cookie, params: { fallId: w.fallId }, jetzt })
    expect(uebersicht.foerderungen).toHaveLength(1)
    expect(uebersicht.instrumente).toBeUndefined()
    const alles = JSON.stringify([seite, uebersicht])
    for (const wort of [GRUND, GEHEIM, 'Fahrkarte', 'arbeitslos', 'schwerbehindert']) expect(alles).not.toContain(wort)
    expect(await status(rufe(t, handle, '/', { cookie, params, formular: { tun: 'beenden' }, jetzt }))).toBe(403)
    expect(await status(rufe(t, formular, '/', { cookie, params: { fallId: w.fallId, instrument: 'vb' }, jetzt }))).toBe(403)
  })

  test('a draft is nobody’s business but theirs who work on it or decide', async () => {
    const w = await welt()
    const params = await entwurf(w)
    const { cookie } = await als('leistung')
    expect(await status(rufe(t, einzeln, '/', { cookie, params, jetzt }))).toBe(404)
    expect((await rufe(t, liste, '/', { cookie, params: { fallId: w.fallId }, jetzt })).foerderungen).toEqual([])
  })

  test('facts about health are collected and shown to the case manager, never to who places people', async () => {
    const w = await welt()
    const params = { fallId: w.fallId, instrument: 'egz' }
    const fm = await rufe(t, formular, '/', { cookie: w.ich.cookie, params, jetzt })
    expect(fm.werte).toMatchObject({ 'f.schwerbehindert': 'ja' })
    const { cookie } = await als('vermittlung')
    const av = await rufe(t, formular, '/', { cookie, params, jetzt })
    expect(av.fakten.map((f) => f.name)).not.toContain('f.schwerbehindert')
    expect(Object.keys(av.werte).filter((k) => /behindert|Betroffen/.test(k))).toEqual([])
    expect(JSON.stringify([fm, av])).not.toContain(GEHEIM)
    const gesendet = await rufe(t, sende, '/', { cookie, params, formular: { ...vb, tun: 'rechnen', 'f.schwerbehindert': 'ja' }, jetzt })
    expect(JSON.stringify(gesendet)).not.toContain('Menschen mit Behinderungen')
  })

  test('an employer or provider gets rows without facts', async () => {
    const w = await welt()
    await bewilligt(w)
    const zeilen = await tu((db) => foerderungenVon(db, t.traegerId, { fallId: w.fallId }))
    expect(Object.keys(zeilen[0] ?? {}).sort()).toEqual(
      ['beendetAm', 'bis', 'empfaenger', 'empfaengerId', 'fallId', 'foerderungId', 'instrument', 'personId', 'stand', 'summeCent', 'von'].sort(),
    )
  })

  test('not for a grant of another case', async () => {
    const [eine, andere] = [await welt(), await welt()]
    const { foerderungId } = await bewilligt(eine)
    expect(await status(rufe(t, einzeln, '/', { cookie: eine.ich.cookie, params: { fallId: andere.fallId, foerderungId }, jetzt }))).toBe(404)
    for (const unsinn of ['x', '-'.repeat(36)]) {
      const anfrage = { cookie: eine.ich.cookie, params: { fallId: eine.fallId, foerderungId: unsinn }, jetzt }
      expect(await status(rufe(t, einzeln, '/', anfrage))).toBe(404)
      expect(await status(rufe(t, formular, '/', anfrage))).toBe(404)
    }
    const niemand = {
      instrument: 'fbw',
      empfaenger: `anbieter:${andere.fallId}`,
      bewilligtAm: '2024-09-16',
      ab: '2026-09',
      bis: '2026-12-31',
      monatlich: '486',
    }
    const alt = { cookie: eine.ich.cookie, params: { fallId: eine.fallId }, formular: niemand, jetzt }
    expect(await rufe(t, uebernimm, '/', alt)).toMatchObject({ saetze: ['Wählen Sie, wer das Geld erhält.'] })
  })
})

describe('money of the year', () => {
  test('controlling plans and shifts, the head reads, who places people does not', async () => {
    const controlling = await als('controlling')
    const plant = (formular: Record<string, string>) => rufe(t, planeMittel, '/mittel', { cookie: controlling.cookie, formular, jetzt })
    expect(await plant({ tun: 'planen', jahr: '2026', titel: 'p16f', betrag: '1.000,00', grund: 'Plan' })).toEqual({ satz: undefined, werte: {} })
    expect(await plant({ tun: 'umschichten', jahr: '2026', von: 'p16f', nach: 'verwaltung', umBetrag: '250', umGrund: 'Personal' })).toMatchObject({
      satz: undefined,
    })
    expect(await plant({ tun: 'umschichten', jahr: '2026', von: 'p16f', nach: 'egz', umBetrag: '750,01', umGrund: 'x' })).toMatchObject({
      satz: expect.stringContaining('Frei sind nur 750,00\u00a0€'),
    })
    expect(await plant({ tun: 'planen', jahr: '2026', titel: 'p16f', betrag: '750', grund: '' })).toMatchObject({
      satz: expect.stringContaining('Grund'),
    })
    const leitung = await als('leitung')
    const seite = await rufe(t, mittel, '/mittel?jahr=2026&titel=p16f', { cookie: leitung.cookie, jetzt })
    expect(seite).toMatchObject({ darfPlanen: false, sicht: { bild: { geplantCent: 750_00 } } })
    expect(seite.sicht.verlauf.slice(0, 3).map((v) => v.cent)).toEqual(expect.arrayContaining([250_00, -250_00, 1000_00]))
    const datei = await rufe(t, csv, '/mittel.csv?jahr=2026', { cookie: leitung.cookie, jetzt })
    expect(await datei.text()).toContain('2026;"Freie Förderung (§ 16f)";750,00;0,00;0,00;750,00;0,00')
    expect(await status(rufe(t, planeMittel, '/mittel', { cookie: leitung.cookie, formular: { tun: 'planen' }, jetzt }))).toBe(403)
    expect(await status(rufe(t, mittel, '/mittel', { cookie: (await als('vermittlung')).cookie, jetzt }))).toBe(403)
  })
})

describe('what the Agentur decides', () => {
  test('the sheet says only what was shown and left on it, never health or benefits', async () => {
    const w = await welt()
    const params = { fallId: w.fallId, uebergabeArt: 'fbw' }
    const seite = await rufe(t, blatt, '/', { cookie: w.ich.cookie, params, jetzt })
    expect(seite.zeilen.map((z) => z.schluessel)).toEqual(['name', 'geburtsdatum'])
    const ohne = await rufe(t, uebergib, '/', { cookie: w.ich.cookie, params, formular: { ziel: 'Umschulung' }, jetzt })
    expect(ohne).toMatchObject({ saetze: [expect.stringContaining('unterrichtet')] })
    expect(await status(rufe(t, uebergib, '/', { cookie: w.ich.cookie, params, formular: { ziel: 'Umschulung', unterrichtet: 'ja' }, jetzt }))).toBe(
      302,
    )
    const [zeile] = await tu((db) => db.selectFrom('foerderungUebergabe').select('zeilen').where('fallId', '=', w.fallId).execute())
    expect(zeile?.zeilen).toMatchObject([{ schluessel: 'name' }, { schluessel: 'ziel', wert: 'Umschulung' }])
    expect(await tu((db) => offenerPlanentwurf(db, t.traegerId, w.personId, { gesundheit: true }))).toBeUndefined()
  })

  test('it is written into the draft of the plan once; what is about Reha stands where only health is read', async () => {
    const w = await welt()
    const uebergebe = (uebergabeArt: string) =>
      status(
        rufe(t, uebergib, '/', {
          cookie: w.ich.cookie,
          params: { fallId: w.fallId, uebergabeArt },
          formular: { ziel: 'Fachkraft Lager', unterrichtet: 'ja', inPlan: 'ja' },
          jetzt,
        }),
      )
    expect([await uebergebe('fbw'), await uebergebe('fbw'), await uebergebe('reha')]).toEqual([302, 302, 302])
    const plan = await tu((db) => offenerPlanentwurf(db, t.traegerId, w.personId, { gesundheit: true }))
    expect(plan?.inhalt.andere).toEqual(['Berufliche Weiterbildung durch die Agentur für Arbeit: Fachkraft Lager'])
    expect(plan?.inhalt.schritte.map((s) => [s.wer, s.bis])).toEqual(['person', 'haus', 'person', 'haus'].map((wer) => [wer, '2026-09-15']))
    expect(plan?.geschuetzt?.reha).toMatchObject({ art: 'antrag', text: expect.stringContaining('Fachkraft Lager') })
    expect(JSON.stringify(plan?.inhalt)).not.toMatch(/Reha|Teilhabe/)
  })
})
