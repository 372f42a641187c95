import { describe, expect, test } from 'vitest'
import { findVerfuegungEntwurf } from '../bescheid/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { beurteile } from './pflicht-beurteilen.ts'
import { eroeffnePflicht } from './pflicht-eroeffnen.ts'
import { findPflicht } from './pflicht-model.ts'
import { beginnePlan, legePlanVor, schliessePlan } from './plan-schreiben.ts'
import { gelungen, haken, keinGrund, pflichtwelt, saetze } from './testhilfe/pflicht.ts'
import { erfasseErfuellung, legeVerpflichtungVor } from './verpflichtung.ts'
import { verpflichtungenVon } from './verpflichtung-model.ts'

const t = testDb()
const { wer, tu, am, mensch, verpasst, anhoeren, erlasse } = pflichtwelt(t)

describe('§ 15a: an obligation', () => {
  const verlangt = [
    {
      art: 'eigenbemuehungen',
      was: 'Bewerbungen im Lager',
      anzahl: 4,
      je: 'monat',
      nachweisform: 'Liste',
      nachweisBis: '2026-10-31',
      zumutbar: true,
    },
  ] as const
  test('steps of the plan that are not done (Abs. 2) bind: no discretion, up to ten efforts, and a breach names it', async () => {
    const m = await mensch()
    const neu = { ...m, ausloeser: 'B' as const, planBeruecksichtigt: true, planGrund: '', verlangt: [...verlangt, ...verlangt], ermessen: [] }
    const lege = (tag: string) => tu((db) => legeVerpflichtungVor(db, haken, am(tag), neu))
    expect(saetze(await lege('2026-08-24')).length).toBeGreaterThan(0) // no plan
    await tu(async (db) => {
      const schritte = (['person', 'haus'] as const).map((wer) => ({ schrittId: crypto.randomUUID(), wer, was: 'Etwas tun', bis: '2026-08-20' }))
      const plan = await beginnePlan(db, am('2026-08-03'), { ...m, anfang: { ziel: 'Arbeit', angebot: 'Beratung', schritte } })
      const planId = plan.ok ? plan.planId : expect.fail('no plan')
      gelungen(await legePlanVor(db, am('2026-08-03'), planId, 0))
      gelungen(await schliessePlan(db, wer.womit.traeger, am('2026-08-03'), planId, { fassung: 1, weg: 'vor-ort', personId: m.personId }))
    })
    expect(saetze(await lege('2026-08-20')).length).toBeGreaterThan(0) // the day of the step is not over
    const { entwurfId, verpflichtungId } = gelungen(await lege('2026-08-24'))
    const entwurf = await tu((db) => findVerfuegungEntwurf(db, t.traegerId, entwurfId))
    expect(entwurf?.inhalt).toMatchObject({ ermessensentscheidung: false, ermessen: [] })
    expect(entwurf?.inhalt.tenor).toHaveLength(3)
    gelungen(await erlasse(entwurfId))
    const angaben = { pflicht: 'eigenbemuehungen', was: 'Keine Bewerbung vorgelegt', belehrt: true }
    const bruch = { ...m, art: 'pflichtverletzung' as const, tag: '2026-11-02', angaben, verpflichtungId }
    const { pflichtId } = gelungen(await tu((db) => eroeffnePflicht(db, am('2026-11-02'), bruch)))
    expect(await tu((db) => findPflicht(db, t.traegerId, pflichtId))).toMatchObject({ verpflichtungId })
  })

  test('leaves only through its conditions, is approved, and what was done of it is recorded', async () => {
    const m = await mensch()
    const neu = {
      ...m,
      ausloeser: 'A' as const,
      planBeruecksichtigt: true,
      planGrund: '',
      verlangt,
      ermessen: ['Zwei Gespräche sind nicht zustande gekommen.'],
    }
    expect(saetze(await tu((db) => legeVerpflichtungVor(db, haken, am('2026-08-24'), neu)))[0]).toContain('keine versäumte Einladung')
    const pflichtId = await verpasst(m, '2026-08-03')
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    gelungen(await tu((db) => beurteile(db, am('2026-08-24'), pflichtId, keinGrund)))
    expect(saetze(await tu((db) => legeVerpflichtungVor(db, haken, am('2026-08-24'), { ...neu, ermessen: [] })))[0]).toContain('Ermessens')
    const { entwurfId, verpflichtungId } = gelungen(await tu((db) => legeVerpflichtungVor(db, haken, am('2026-08-24'), neu)))
    expect(
      saetze(await tu((db) => erfasseErfuellung(db, am('2026-08-24'), verpflichtungId, { nr: 0, erfuellt: true, was: 'x', am: '2026-08-24' }))),
    ).toHaveLength(1)
    const entwurf = await tu((db) => findVerfuegungEntwurf(db, t.traegerId, entwurfId))
    expect(entwurf?.inhalt).toMatchObject({
      ermessensentscheidung: true,
      rechtsfolgen: { fassung: 'pflicht-2026-07' },
      sofort: expect.stringContaining('39'),
    })
    gelungen(await erlasse(entwurfId))
    expect(await tu((db) => verpflichtungenVon(db, t.traegerId, m.fallId))).toMatchObject([{ stand: 'gilt' }])
    gelungen(
      await tu((db) =>
        erfasseErfuellung(db, am('2026-10-31'), verpflichtungId, { nr: 0, erfuellt: true, was: 'Vier Bewerbungen', am: '2026-10-30' }),
      ),
    )
  })
})
