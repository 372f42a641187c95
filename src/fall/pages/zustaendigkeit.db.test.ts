import { beforeAll, describe, expect, test } from 'vitest'
import type { Konto } from '../../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { legeFallAn, legeVorgangAn, vorgaengeVon } from '../index.ts'
import * as seite from './zustaendigkeit.tsx'

const t = testDb()
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
let leitung: Konto
let eine: Konto
let andere: Konto
let fremd: Konto
let fallId = ''

beforeAll(async () => {
  leitung = await kontoMit(t, ['teamleitung'])
  eine = await kontoMit(t, ['leistung'])
  andere = await kontoMit(t, ['leistung'])
  fremd = await kontoMit(t, ['kasse'])
  fallId = await tu(async (db) => {
    const h = { traegerId: t.traegerId, jetzt: testzeit }
    const fall = await legeFallAn(db, h, { bezeichnung: 'Zuständig' })
    await legeVorgangAn(db, h, { fallId: fall.fallId, art: 'aenderung', titel: 'ihre', zustaendig: eine.kontoId })
    await legeVorgangAn(db, h, { fallId: fall.fallId, art: 'integration', titel: 'der anderen Hälfte', zustaendig: leitung.kontoId })
    return fall.fallId
  })
})

type Stand = Readonly<{
  zustaendig?: { kontoId: string }
  geschuetzt: boolean
  kreis: { kontoId: string }[]
  waehlbar: { kontoId: string; faelle: number }[]
}>

const lies = async (wer = leitung) => {
  return (await rufe(t, seite.loader as never, '/', { cookie: await cookieFuer(t, wer), params: { fallId } })) as Stand
}
const sende = async (formular: Readonly<Record<string, string>>, wer = leitung) =>
  (await rufe(t, seite.action as never, '/', { cookie: await cookieFuer(t, wer), formular, params: { fallId } })) as { ok: boolean; satz?: string }
const weise = (konto: string, mehr = {}) => sende({ tat: 'zuweisen', konto, team: 'Team 3', aufgaben: 'ja', ...mehr })

describe('a case is given to somebody', () => {
  test('who can work on it; their open work goes along, that of others stays', async () => {
    expect(await weise(eine.kontoId)).toEqual({ ok: true })
    expect(await weise(andere.kontoId)).toEqual({ ok: true })
    const stand = await lies()
    expect(stand.zustaendig?.kontoId).toBe(andere.kontoId)
    expect(stand.waehlbar.find((k) => k.kontoId === andere.kontoId)?.faelle).toBe(1)
    const vorgaenge = await tu((db) => vorgaengeVon(db, t.traegerId, { fallId }))
    const bei = (titel: string) => vorgaenge.find((v) => v.titel === titel)?.zustaendig
    expect([bei('ihre'), bei('der anderen Hälfte')]).toEqual([andere.kontoId, leitung.kontoId])
  })

  test('to nobody without the right, to nobody made up, and by nobody without the right', async () => {
    expect(await weise(fremd.kontoId)).toMatchObject({ ok: false, satz: expect.stringMatching(/fehlt das Recht/) })
    expect(await weise('quatsch')).toMatchObject({ ok: false })
    await expect(lies(eine)).rejects.toMatchObject({ status: 403 })
    expect((await lies()).zustaendig?.kontoId).toBe(andere.kontoId)
  })
})

describe('a protected case', () => {
  test('is open for its circle only; the last one and who works on it stay in; an end needs a reason', async () => {
    expect(await sende({ tat: 'schuetzen' })).toEqual({ ok: true })
    expect(new Set((await lies()).kreis.map((k) => k.kontoId))).toEqual(new Set([leitung.kontoId, andere.kontoId]))
    expect(await weise(eine.kontoId)).toMatchObject({ ok: false, satz: expect.stringMatching(/nicht öffnen/) })
    expect(await sende({ tat: 'heraus', konto: andere.kontoId })).toMatchObject({ ok: false, satz: expect.stringMatching(/zuständig/) })
    expect(await sende({ tat: 'dazu', neu: eine.kontoId })).toEqual({ ok: true })
    expect(await weise(eine.kontoId)).toEqual({ ok: true })
    expect(await sende({ tat: 'heraus', konto: andere.kontoId })).toEqual({ ok: true })
    expect(await sende({ tat: 'dazu', neu: fremd.kontoId })).toMatchObject({ ok: false }) // reads no cases
    const draussen = await kontoMit(t, ['teamleitung'])
    await expect(lies(draussen)).rejects.toMatchObject({ status: 403 })
    expect(await sende({ tat: 'aufheben', grund: ' ' })).toMatchObject({ ok: false, satz: expect.stringMatching(/Grund/) })
    expect(await sende({ tat: 'aufheben', grund: 'nicht mehr beschäftigt' })).toEqual({ ok: true })
    expect(await lies(draussen)).toMatchObject({ geschuetzt: false, kreis: [] })
  })

  test('keeps its last reader', async () => {
    await weise('')
    await sende({ tat: 'schuetzen' })
    expect(await sende({ tat: 'heraus', konto: leitung.kontoId })).toMatchObject({ ok: false, satz: expect.stringMatching(/Mindestens eine/) })
    await sende({ tat: 'aufheben', grund: 'Probe' })
  })
})
