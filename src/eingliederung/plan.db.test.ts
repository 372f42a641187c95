import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { legeFallAn, legePersonAn, vorgaengeVon } from '../fall/index.ts'
import type { Rolle } from '../platform/auth/index.ts'
import { kontoMit, traegerVon } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesPdf } from '../platform/pdf/index.ts'
import { geltenderPlan, naechsterSchritt, offenerPlanentwurf, plaeneVon, planPdf } from './plan.ts'
import { leererInhalt, leererSchutz, type Planinhalt, pruefePlan } from './plan-inhalt.ts'
import { setzePlan } from './plan-pdf.ts'
import { aenderePlan, beginnePlan, holePlanZurueck, legePlanVor, schliessePlan, trageAelterenPlanNach, verwirfPlan } from './plan-schreiben.ts'
import { halteSchrittFest } from './plan-schritte.ts'

const t = testDb()
const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const alles = { gesundheit: true }
let fallId = ''
let personId = ''
let konto = { kontoId: '', name: '', rollen: [] as readonly Rolle[] }
const h = (tag: string, rollen: readonly Rolle[] = ['fallmanagement']) => ({
  traegerId: t.traegerId,
  jetzt: Temporal.Instant.from(`${tag}T09:00:00Z`),
  konto: { ...konto, rollen },
})

const bewerben = randomUUID()
const inhalt: Planinhalt = {
  ...leererInhalt,
  gespraech: { am: '2026-08-31', persoenlich: true },
  angebot: 'Beratung alle vier Wochen',
  ziel: 'Arbeit als Köchin in einer Schulküche',
  zielEn: 'Work as a cook in a school kitchen',
  schritte: [
    { schrittId: bewerben, wer: 'person', was: 'Drei Bewerbungen schreiben', en: 'Write three applications', bis: '2026-09-15', nachweis: 'Kopie' },
    { schrittId: randomUUID(), wer: 'haus', was: 'Hort mit dem Jugendamt klären', bis: '2026-09-30' },
  ],
}

beforeAll(async () => {
  const k = await kontoMit(t, ['fallmanagement'])
  konto = { kontoId: k.kontoId, name: k.name, rollen: ['fallmanagement'] }
  await lies(async (db) => {
    fallId = (await legeFallAn(db, h('2026-01-05'), { bezeichnung: '', team: '' })).fallId
    const wer = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-04' }
    personId = (await legePersonAn(db, h('2026-01-05'), fallId, wer, '2026-01-01', 'Antrag')).personId
  })
})

async function schliesse(tag: string, was: Planinhalt = inhalt, geschuetzt: unknown = leererSchutz): Promise<string> {
  const traeger = await traegerVon(t)
  return lies(async (db) => {
    const neu = await beginnePlan(db, h(tag), { fallId, personId })
    const planId = neu.ok ? neu.planId : expect.fail(neu.fehler.saetze.join(' '))
    await aenderePlan(db, h(tag), planId, 0, { inhalt: was, geschuetzt })
    await legePlanVor(db, h(tag), planId, 1)
    const fertig = await schliessePlan(db, traeger, h(tag), planId, { fassung: 2, weg: 'vor-ort', personId })
    if (!fertig.ok) expect.fail(fertig.fehler.saetze.join(' '))
    return planId
  })
}

test('a draft is begun as often as it takes: also once the database has stopped looking at each value', async () => {
  for (let n = 0; n < 8; n++) {
    const neu = await lies((db) => beginnePlan(db, h('2026-01-06'), { fallId, personId }))
    if (!neu.ok) expect.fail(neu.fehler.saetze.join(' '))
    expect(await lies((db) => beginnePlan(db, h('2026-01-06'), { fallId, personId }))).toMatchObject({ ok: false })
    expect(await lies((db) => verwirfPlan(db, h('2026-01-06'), neu.planId, 0))).toMatchObject({ ok: true })
  }
})

describe('§ 15 SGB II: what a plan has to say', () => {
  test('an empty one lacks all of it; a good one nothing', () => {
    expect(pruefePlan(leererInhalt, leererSchutz).muss).toHaveLength(5)
    expect(pruefePlan(inhalt, undefined).muss).toEqual([])
  })

  test('a talk that was not personal needs its reason', () => {
    const fern = { ...inhalt, gespraech: { am: '2026-08-31', persoenlich: false } }
    expect(pruefePlan(fern, undefined).muss).toEqual([expect.stringContaining('nicht persönlich')])
    expect(pruefePlan({ ...fern, gespraech: { ...fern.gespraech, grund: 'Kind krank' } }, undefined).muss).toEqual([])
  })

  test('who may not read health is not told what is missing there', () => {
    expect(pruefePlan(inhalt, leererSchutz).soll.join()).toContain('Reha')
    expect(pruefePlan(inhalt, undefined).soll.join()).not.toContain('Reha')
  })
})

describe('a plan', () => {
  let planId = ''

  test('is not put before the person while something is missing, and holds no word about consequences', async () => {
    const neu = await lies((db) => beginnePlan(db, h('2026-08-31'), { fallId, personId }))
    planId = neu.ok ? neu.planId : expect.fail(neu.fehler.saetze.join(' '))
    expect(await lies((db) => beginnePlan(db, h('2026-08-31'), { fallId, personId }))).toMatchObject({ ok: false })
    expect(await lies((db) => legePlanVor(db, h('2026-08-31'), planId, 0))).toMatchObject({ ok: false, fehler: { art: 'unvollstaendig' } })
    for (const satz of ['Sonst wird die Leistung um 30 % gekürzt.', 'Rechtsfolgenbelehrung: § 31', 'Es droht eine Leistungsminderung']) {
      const mit = { inhalt: { ...inhalt, angebot: satz } }
      expect(await lies((db) => aenderePlan(db, h('2026-08-31'), planId, 0, mit)), satz).toMatchObject({ ok: false, fehler: { art: 'form' } })
    }
  })

  test('of two who write at once the second one is told', async () => {
    expect(await lies((db) => aenderePlan(db, h('2026-08-31'), planId, 0, { inhalt }))).toMatchObject({ ok: true, fassung: 1 })
    expect(await lies((db) => aenderePlan(db, h('2026-08-31'), planId, 0, { inhalt }))).toMatchObject({ fehler: { art: 'inzwischen-geaendert' } })
  })

  test('is concluded by both, handed over as PDF, and looked at again after six months', async () => {
    const traeger = await traegerVon(t)
    const zu = (fassung: number) => lies((db) => schliessePlan(db, traeger, h('2026-08-31'), planId, { fassung, weg: 'portal', personId }))
    expect(await zu(1)).toMatchObject({ ok: false, fehler: { art: 'unvollstaendig' } })
    await lies((db) => legePlanVor(db, h('2026-08-31'), planId, 1))
    expect(await lies((db) => aenderePlan(db, h('2026-08-31'), planId, 2, { inhalt }))).toMatchObject({ ok: false })
    await lies((db) => holePlanZurueck(db, h('2026-08-31'), planId, 2))
    expect(await zu(3)).toMatchObject({ ok: false })
    await lies((db) => legePlanVor(db, h('2026-08-31'), planId, 3))
    expect(await zu(4)).toMatchObject({ ok: true })
    const plan = await lies((db) => geltenderPlan(db, t.traegerId, personId, '2026-08-31'))
    expect(plan).toMatchObject({ nummer: 1, gueltigAb: '2026-08-31', pruefenBis: '2027-02-28', ziel: inhalt.ziel })
    expect(await lies((db) => geltenderPlan(db, t.traegerId, personId, '2026-08-30'))).toBeUndefined()
    const [aufgabe] = (await lies((db) => vorgaengeVon(db, t.traegerId, { fallId }))).filter((v) => v.art === 'integration')
    expect(aufgabe).toMatchObject({ frist: '2027-02-28', erledigtAm: null })
  })

  test('the PDF says what was agreed and nothing of consequences', async () => {
    const pdf = (await lies((db) => planPdf(db, t.traegerId, planId))) ?? expect.fail('no PDF')
    const text = await textAus(pdf)
    for (const s of ['Kooperationsplan mit Mira Sommerfeld', 'Schulküche', 'Drei Bewerbungen', '15.09.2026', '28.02.2027']) expect(text).toContain(s)
    expect(text).not.toMatch(/rechtsfolge|minderung|§\s?3[12]|widerspruch|sanktion/i)
  })

  test('a step is late from the next day on, until somebody says that it is done', async () => {
    const am = async (tag: string) => (await lies((db) => geltenderPlan(db, t.traegerId, personId, tag)))?.schritte[0]?.stand
    expect([await am('2026-09-15'), await am('2026-09-16')]).toEqual(['offen', 'spaet'])
    await lies((db) => halteSchrittFest(db, h('2026-09-20'), { personId, schrittId: bewerben, was: 'erledigt', am: '2026-09-14' }))
    expect(await am('2026-09-20')).toBe('erledigt')
    const plan = await lies((db) => geltenderPlan(db, t.traegerId, personId, '2026-09-20'))
    expect(naechsterSchritt(plan?.schritte ?? [])?.was).toBe('Hort mit dem Jugendamt klären')
    const fremd = { personId, schrittId: randomUUID(), was: 'erledigt' as const }
    expect(await lies((db) => halteSchrittFest(db, h('2026-09-20'), fremd))).toMatchObject({ ok: false })
  })

  test('an update is a new version; the task moves, what was done stays done, the old version stays readable', async () => {
    await schliesse('2027-01-11')
    const plan = await lies((db) => geltenderPlan(db, t.traegerId, personId, '2027-01-11'))
    expect(plan).toMatchObject({ nummer: 2, pruefenBis: '2027-07-11', schritte: [{ stand: 'erledigt' }, { stand: 'spaet' }] })
    const aufgaben = (await lies((db) => vorgaengeVon(db, t.traegerId, { fallId }))).filter((v) => v.art === 'integration')
    expect(aufgaben.map((v) => [v.frist, v.erledigtAm === null])).toEqual([
      ['2027-07-11', true],
      ['2027-02-28', false],
    ])
    expect((await lies((db) => geltenderPlan(db, t.traegerId, personId, '2027-01-10')))?.nummer).toBe(1)
  })

  test('older forms are read in the history', async () => {
    const alt = { fallId, personId, form: 'eingliederungsvereinbarung' as const, ziel: 'Helfertätigkeit', schritte: [] }
    await lies((db) => trageAelterenPlanNach(db, h('2027-01-12'), { ...alt, gueltigAb: '2022-03-01', gueltigBis: '2022-08-31' }))
    expect((await lies((db) => plaeneVon(db, t.traegerId, personId, alles))).map((p) => p.form)).toContain('eingliederungsvereinbarung')
    expect((await lies((db) => geltenderPlan(db, t.traegerId, personId, '2022-08-31')))?.ziel).toBe('Helfertätigkeit')
    expect((await lies((db) => geltenderPlan(db, t.traegerId, personId, '2022-09-01')))?.ziel).toBeUndefined()
    const trage = (teil: object) => lies((db) => trageAelterenPlanNach(db, h('2027-01-13'), { ...alt, gueltigAb: '', gueltigBis: '', ...teil }))
    const auf = { form: 'aufforderung' as const, gueltigAb: '2026-05-04', gueltigBis: '2026-12-31' }
    expect(await trage({ ...auf, ziel: 'Bewerbungen nachweisen' })).toMatchObject({ ok: true })
    expect((await lies((db) => geltenderPlan(db, t.traegerId, personId, '2026-05-05')))?.form).not.toBe('aufforderung')
    for (const falsch of [
      { gueltigAb: '2026-07-01' },
      { gueltigAb: '2023-06-30' },
      { gueltigBis: '2026-05-03' },
      { gueltigAb: '2026-02-31' },
      { ziel: '' },
    ])
      expect(await trage({ ...auf, ...falsch }), JSON.stringify(falsch)).toMatchObject({ ok: false, fehler: { art: 'form' } })
    // entered last, read where it held
    const nach = (await lies((db) => plaeneVon(db, t.traegerId, personId, alles))).map((p) => p.gueltigAb)
    expect(nach).toEqual(nach.toSorted().toReversed())
  })
})

describe('health in a plan', () => {
  const wort = 'Rückenschule'

  test('reaches who works with it and nobody else, and survives the hand of somebody who cannot see it', async () => {
    await schliesse('2027-02-01', inhalt, { reha: { art: 'antrag' }, massnahmen: [wort] })
    const neu = await lies((db) => beginnePlan(db, h('2027-03-01'), { fallId, personId }))
    const planId = neu.ok ? neu.planId : expect.fail('no draft')
    const vermittlung = h('2027-03-01', ['vermittlung'])
    const verboten = { inhalt, geschuetzt: leererSchutz }
    expect(await lies((db) => aenderePlan(db, vermittlung, planId, 0, verboten))).toMatchObject({ ok: false, fehler: { art: 'verboten' } })
    await lies((db) => aenderePlan(db, vermittlung, planId, 0, { inhalt }))
    const ohne = { gesundheit: false }
    const gesehen = await lies((db) =>
      Promise.all([
        offenerPlanentwurf(db, t.traegerId, personId, ohne),
        plaeneVon(db, t.traegerId, personId, ohne),
        geltenderPlan(db, t.traegerId, personId, '2027-03-01'),
      ]),
    )
    expect(JSON.stringify(gesehen)).not.toContain(wort)
    expect((await lies((db) => offenerPlanentwurf(db, t.traegerId, personId, alles)))?.geschuetzt?.massnahmen).toEqual([wort])
  })

  test('the sheet for who may not see it says that it is an extract; plain German and English stand beside it; all are accessible', async () => {
    const traeger = await traegerVon(t)
    const jetzt = Temporal.Instant.from('2026-08-31T09:00:00Z')
    const daten = { nummer: 1, gueltigAb: '2026-08-31', pruefenBis: '2027-02-28', mensch: { name: 'Mira Sommerfeld', vorname: 'Mira' } }
    const rest = { haus: 'Mariam Sow', inhalt, hausAm: jetzt, personAm: jetzt, personWeg: 'portal' as const }
    const auf = async (sprache: 'de' | 'einfach' | 'en', geschuetzt = undefined as typeof leererSchutz | undefined) => {
      const satz = await lies((db) => setzePlan(db, traeger, { ...daten, ...rest, geschuetzt }, sprache, 'ua-1'))
      return textAus(satz.ok ? satz.pdf : expect.fail(satz.zeichen.join()))
    }
    expect(await auf('de')).toContain('Auszug')
    expect(await auf('de', { reha: { art: 'antrag' }, massnahmen: [wort] })).toContain(wort)
    expect(await auf('en')).toMatch(/Write three applications[\s\S]*Hort mit dem Jugendamt/)
    expect(await auf('einfach')).toContain('Es gilt der Plan auf Deutsch')
  })
})

async function textAus(pdf: Uint8Array): Promise<string> {
  const gelesen = await liesPdf(pdf)
  return gelesen.ok ? gelesen.pdf.seiten.flatMap((s) => s.texte.map((x) => x.text)).join(' ') : expect.fail('no PDF')
}
