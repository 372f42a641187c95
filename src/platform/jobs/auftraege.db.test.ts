import { expect, test } from 'vitest'
import { angemeldetAls, rufe, testzeit } from '../auth/testhilfe/index.ts'
import { stehendeUhr } from '../clock/index.ts'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { arbeiteAb } from './arbeiter.ts'
import { AuftragGescheitert, beauftrage } from './index.ts'
import { action, loader } from './pages/auftraege.tsx'

const t = testDb()

test('work that fails is listed with its reason, and tried again by a press', async () => {
  const h = { traegerId: t.traegerId, jetzt: testzeit }
  await forTraeger(t.db, t.traegerId, (db) => beauftrage(db, h, { art: 'brief', schluessel: '1' }))
  const arbeite = (kaputt: boolean) =>
    arbeiteAb(
      { db: t.db, uhr: stehendeUhr(testzeit) },
      {
        brief: async () => {
          if (kaputt) throw new AuftragGescheitert('Der Drucker antwortet nicht.')
        },
      },
    )
  expect(await arbeite(true)).toBe(0)
  const cookie = await angemeldetAls(t, 'verwaltung')
  const { auftraege } = await rufe(t, loader, '/verwaltung/auftraege', { cookie })
  expect(auftraege).toMatchObject([{ name: 'brief', fehler: 'Der Drucker antwortet nicht.', versuche: 1, wieder: '17.08.2026 10:00' }])

  expect(await arbeite(false)).toBe(0) // its pause is not over
  const tu = (auftrag: string) => rufe(t, action, '/verwaltung/auftraege', { cookie, formular: { auftrag } })
  expect(await tu(auftraege[0]?.auftragId ?? '')).toMatchObject({ ok: true })
  expect(await arbeite(false)).toBe(1)
  expect((await rufe(t, loader, '/verwaltung/auftraege', { cookie })).auftraege).toEqual([])
  for (const id of [auftraege[0]?.auftragId ?? '', 'x', '', '01934f5e-0000-7000-8000-0000000000ee'])
    expect(await tu(id)).toMatchObject({ ok: false, satz: expect.stringContaining('gibt es nicht mehr') })

  const andere = await angemeldetAls(t, 'leistung')
  expect(await rufe(t, loader, '/verwaltung/auftraege', { cookie: andere }).catch((r: Response) => r.status)).toBe(403)
})
