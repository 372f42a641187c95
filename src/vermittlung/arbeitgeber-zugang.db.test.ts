import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { angemeldetAls, cookieFuer, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { leererArbeitgeber, schreibeArbeitgeber } from './arbeitgeber.ts'
import * as start from './pages/arbeitgeber-start.tsx'
import * as betrieb from './pages/betrieb.tsx'

const t = testDb()
const kennung = `laden-${randomUUID()}`
let cookie = ''
let eins = ''
let zwei = ''

beforeAll(async () => {
  cookie = await angemeldetAls(t, 'vermittlung')
  const anlegen = (name: string) =>
    forTraeger(t.db, t.traegerId, async (db) => {
      const a = await schreibeArbeitgeber(db, { traegerId: t.traegerId, jetzt: testzeit }, { ...leererArbeitgeber, name })
      return a.ok ? a.arbeitgeberId : expect.fail('no employer')
    })
  eins = await anlegen('Laden Eins (Übung)')
  zwei = await anlegen('Laden Zwei (Übung)')
})

type Rueck = Readonly<{ zugang?: { kennung: string; passwort?: string }; meldungen?: { satz: string }[] }>
const sende = (arbeitgeberId: string, formular: Readonly<Record<string, string>>) =>
  rufe(t, betrieb.action as never, `/betriebe/${arbeitgeberId}`, { cookie, formular, params: { arbeitgeberId } }) as Promise<Rueck>
const kontoId = async () => {
  const { zugaenge } = (await rufe(t, betrieb.loader as never, `/betriebe/${eins}`, { cookie, params: { arbeitgeberId: eins } })) as {
    zugaenge: { kontoId: string }[]
  }
  return zugaenge[0]?.kontoId
}
const sieht = async (id: string) =>
  JSON.stringify(await rufe(t, start.loader as never, '/arbeitgeber', { cookie: await cookieFuer(t, { kontoId: id }) }))

describe('the account of an employer', () => {
  test('is made on its page, acts for that employer only, and can be ended', async () => {
    const neu = await sende(eins, { tat: 'zugang', kennung: kennung.toUpperCase(), kontoName: 'Anna Laden (Übung)' })
    expect(neu.zugang).toMatchObject({ kennung, passwort: expect.stringMatching(/.{12,}/) })
    const id = (await kontoId()) ?? expect.fail('no account')
    expect(await sieht(id)).toContain('Laden Eins')
    expect(await sieht(id)).not.toContain('Laden Zwei')

    expect((await sende(zwei, { tat: 'zugang', kennung, kontoName: 'Anna' })).meldungen?.[0]?.satz).toMatch(/handelt schon für einen Arbeitgeber/)
    expect((await sende(zwei, { tat: 'passwort', id })).meldungen?.[0]?.satz).toMatch(/gehört nicht mehr/)
    const anderes = await sende(eins, { tat: 'passwort', id })
    expect(anderes.zugang?.passwort).not.toBe(neu.zugang?.passwort)

    await sende(zwei, { tat: 'loesen', id }) // of another employer: nothing happens
    expect(await kontoId()).toBe(id)
    await sende(eins, { tat: 'loesen', id })
    expect(await kontoId()).toBeUndefined()
    expect(await sieht(id)).not.toContain('Laden Eins')
  })

  test('is no account of the staff, and needs a name', async () => {
    const personal = await kontoMit(t, ['kasse'])
    expect((await sende(eins, { tat: 'zugang', kennung: personal.kennung, kontoName: 'X' })).meldungen?.[0]?.satz).toMatch(/vergeben/)
    expect((await sende(eins, { tat: 'zugang', kennung: `neu-${randomUUID()}`, kontoName: ' ' })).meldungen?.[0]?.satz).toMatch(/Namen/)
    expect((await sende(eins, { tat: 'zugang', kennung: '!', kontoName: 'X' })).meldungen?.[0]?.satz).toMatch(/2 bis 80 Zeichen/)
    expect((await sende(eins, { tat: 'passwort', id: 'nichts' })).meldungen?.[0]?.satz).toMatch(/gehört nicht mehr/)
    expect(await kontoId()).toBeUndefined()
  })
})
