import { beforeAll, describe, expect, test } from 'vitest'
import { legeFallAn, legePersonAn } from '../fall/index.ts'
import type { Rolle } from '../platform/auth/index.ts'
import { kontoMit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { beendeProfil, erfasseProfil, leuteDesFalls, liesProfil, nimmProfilZurueck, sichtVon, statusSpannen } from './index.ts'
import { liesProfilVerlauf } from './profil.ts'

const t = testDb()
const um = (tag: string) => Temporal.Instant.from(`${tag}T09:00:00Z`)
const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const alles = { gesundheit: true }
let fallId = ''
let personId = ''
let fallmanagement = { kontoId: '', name: '', rollen: ['fallmanagement'] as readonly Rolle[] }

const h = (tag = '2026-08-03', rollen: readonly Rolle[] = ['fallmanagement']) => ({
  traegerId: t.traegerId,
  jetzt: um(tag),
  konto: { ...fallmanagement, rollen },
})
const erfasse = (feld: string, wert: unknown, rest: Partial<Parameters<typeof erfasseProfil>[2]> = {}, wer = h()) =>
  lies((db) => erfasseProfil(db, wer, { fallId, personId, feld, wert, giltVon: '2026-08-01', quelle: 'gespraech', ...rest }))
async function muss(...args: Parameters<typeof erfasse>): Promise<string> {
  const fertig = await erfasse(...args)
  return fertig.ok ? fertig.profilAngabeId : expect.fail(fertig.fehler.saetze.join(' '))
}

beforeAll(async () => {
  const konto = await kontoMit(t, ['fallmanagement'])
  fallmanagement = { kontoId: konto.kontoId, name: konto.name, rollen: ['fallmanagement'] }
  await lies(async (db) => {
    fallId = (await legeFallAn(db, h(), { bezeichnung: '', team: '' })).fallId
    const wer = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-04' }
    personId = (await legePersonAn(db, h(), fallId, wer, '2026-01-01', 'Antrag')).personId
    await legePersonAn(db, h(), fallId, { vorname: 'Ella', nachname: 'Sommerfeld', geburtsdatum: '2011-08-17' }, '2026-01-01', 'Antrag')
  })
})

describe('the people of a case', () => {
  test.each([
    ['2026-08-16', false, 'the day before the 15th birthday'],
    ['2026-08-17', true, 'the 15th birthday'],
  ])('on %s the child can work: %s (%s)', async (tag, elb) => {
    const leute = await lies((db) => leuteDesFalls(db, t.traegerId, fallId, tag))
    expect(leute.map((m) => [m.kennung, m.elb])).toEqual([
      ['p1', true],
      ['p2', elb],
    ])
  })

  test.each([
    ['2058-03-31', true, 'the month in which the age limit of 67 is reached'],
    ['2058-04-01', false, 'the next one'],
  ])('on %s: %s (%s)', async (tag, elb) => {
    const [mira] = await lies((db) => leuteDesFalls(db, t.traegerId, fallId, tag))
    expect(mira?.elb).toBe(elb)
  })
})

describe('the two time axes', () => {
  test('a corrected fact stays readable as it was known before', async () => {
    const erste = await muss('schulabschluss', { abschluss: 'hauptschule' }, {}, h('2026-08-03'))
    await muss('schulabschluss', { abschluss: 'mittlere-reife', jahr: 2008 }, { ersetzt: erste }, h('2026-08-10'))
    const am = async (tag: string) => (await lies((db) => liesProfil(db, t.traegerId, personId, alles, { bekanntAm: um(tag) }))).map((a) => a.wert)
    expect(await am('2026-08-02')).toEqual([])
    expect(await am('2026-08-05')).toEqual([{ abschluss: 'hauptschule' }])
    expect(await am('2026-08-10')).toEqual([{ abschluss: 'mittlere-reife', jahr: 2008 }])
  })

  test('what two people correct at once is corrected once', async () => {
    const alt = await muss('sprache', { sprache: 'en', niveau: 'A1' })
    await muss('sprache', { sprache: 'en', niveau: 'A2' }, { ersetzt: alt })
    const zweite = await erfasse('sprache', { sprache: 'en', niveau: 'B1' }, { ersetzt: alt })
    expect(zweite).toMatchObject({ ok: false, fehler: { art: 'inzwischen-geaendert' } })
  })

  test('status: two spells must not hold on one day; the end of one lets the next begin', async () => {
    const erste = await muss('status', { art: 'arbeitslos' }, { giltVon: '2025-02-01' })
    const neu = { art: 'keines', grund: 'beschaeftigung' }
    expect(await erfasse('status', neu, { giltVon: '2026-09-01' })).toMatchObject({ ok: false, fehler: { art: 'ueberlappt' } })
    await lies((db) => beendeProfil(db, h('2026-08-20'), erste, '2026-08-31'))
    await muss('status', neu, { giltVon: '2026-09-01' })
    const spannen = await lies((db) => statusSpannen(db, t.traegerId, personId))
    expect(spannen.map(({ art, von, bis }) => [art, von, bis])).toEqual([
      ['arbeitslos', '2025-02-01', '2026-08-31'],
      ['keines', '2026-09-01', null],
    ])
  })

  test('taken back needs a reason; the row stays in the history and nowhere else', async () => {
    const id = await muss('fuehrerschein', { klassen: ['B'] })
    expect(await lies((db) => nimmProfilZurueck(db, h(), id, ' '))).toMatchObject({ ok: false, fehler: { art: 'form' } })
    await lies((db) => nimmProfilZurueck(db, h(), id, 'Verwechselt'))
    const jetzt = await lies((db) => liesProfil(db, t.traegerId, personId, alles))
    expect(jetzt.some((a) => a.feld === 'fuehrerschein')).toBe(false)
    const verlauf = await lies((db) => liesProfilVerlauf(db, t.traegerId, personId, alles))
    expect(verlauf.filter((z) => z.feld === 'fuehrerschein').map((z) => z.quelle)).toEqual(['gespraech', 'Verwechselt'])
  })
})

describe('what a field refuses', () => {
  test.each<[string, unknown, string]>([
    ['beruf', { name: 'Köchin', kldb: '2930' }, 'five digits'],
    ['beruf', { name: 'Köchin', kldb: '29309' }, 'level 9 does not exist'],
    ['sprache', { sprache: 'de', niveau: 'B3' }, 'no such level'],
    ['gesundheit', { einschraenkung: 'x', gdb: 10 }, 'below 20 there is no degree of disability'],
    ['kein-feld', {}, 'unknown field'],
    ['staerke', { text: '   ' }, 'nothing said'],
    ['staerke', { text: 'stark', gesundheit: 'Rheuma' }, 'a key that the field does not have'],
  ])('%s %j (%s)', async (feld, wert) => {
    expect(await erfasse(feld, wert)).toMatchObject({ ok: false, fehler: { art: 'form' } })
  })

  test('somebody of another case', async () => {
    const fremd = { fallId: crypto.randomUUID() }
    expect(await erfasse('staerke', { text: 'stark' }, fremd)).toMatchObject({ ok: false, fehler: { art: 'nicht-gefunden' } })
  })
})

describe('health', () => {
  const wort = 'Bandscheibenvorfall'

  test('is written and read only by who works with it, whatever the axis', async () => {
    const wert = { einschraenkung: wort, gdb: 30 }
    expect(await erfasse('gesundheit', wert, {}, h('2026-08-03', ['vermittlung']))).toMatchObject({ ok: false, fehler: { art: 'verboten' } })
    const id = await muss('gesundheit', wert)
    const konto = (...rollen: Rolle[]) => ({ art: 'personal' as const, rollen })
    for (const rolle of ['vermittlung', 'teamleitung', 'leistung', 'massnahmen', 'controlling'] as const) {
      const sicht = sichtVon(konto(rolle))
      const gelesen = await lies((db) =>
        Promise.all([liesProfil(db, t.traegerId, personId, sicht), liesProfilVerlauf(db, t.traegerId, personId, sicht)]),
      )
      expect(JSON.stringify(gelesen), rolle).not.toContain(wort)
      expect(JSON.stringify(gelesen), rolle).toContain('mittlere-reife')
    }
    const ganz = await lies((db) => liesProfil(db, t.traegerId, personId, sichtVon(konto('fallmanagement'))))
    expect(JSON.stringify(ganz)).toContain(wort)
    expect(await lies((db) => beendeProfil(db, h('2026-08-04', ['vermittlung']), id, '2026-08-31'))).toMatchObject({ fehler: { art: 'verboten' } })
  })

  test('the record of who did what does not repeat it', async () => {
    const zeilen = await lies((db) => db.selectFrom('protokoll').selectAll().execute())
    expect(zeilen.length).toBeGreaterThan(5)
    expect(JSON.stringify(zeilen)).not.toContain(wort)
  })
})
