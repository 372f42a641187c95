import { beforeAll, describe, expect, test } from 'vitest'
import { angemeldetAls, rufe, testzeit } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { liesAngaben } from '../angaben-stand.ts'
import { legeFallAn } from '../fall-anlegen.ts'
import { legePersonAn } from '../personen.ts'
import { action, loader } from './angaben.tsx'

const t = testDb()
const h = () => ({ traegerId: t.traegerId, jetzt: testzeit.subtract({ hours: 24 * 30 }) })
const inFall = <T>(arbeit: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, arbeit)
let fallId = ''
let leistung = ''

beforeAll(async () => {
  fallId = await inFall(async (db) => {
    const fall = await legeFallAn(db, h(), { bezeichnung: 'Fall' })
    await legePersonAn(db, h(), fall.fallId, { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1990-05-01' }, '2026-01-01', 'Antrag')
    return fall.fallId
  })
  leistung = await angemeldetAls(t, 'leistung')
})

const lade = (frage = '', cookie = leistung) => rufe(t, loader, `/faelle/${fallId}/angaben${frage}`, { cookie, params: { fallId } })
const sende = (formular: Record<string, string>, cookie = leistung) =>
  rufe(t, action, `/faelle/${fallId}/angaben?jahr=2026&neu=x`, { cookie, formular, params: { fallId } })
const nebenkosten = async () =>
  (await inFall((db) => liesAngaben(db, t.traegerId, fallId)))
    .filter((a) => a.art === 'unterkunft.nebenkosten')
    .map((a) => [a.wert, a.giltVon, a.giltBis])

describe('the page of facts', () => {
  test('a fact is entered as people type amounts, changed from a day on, and taken back', async () => {
    const neu = { tat: 'neu', art: 'unterkunft.nebenkosten', wert: '1.130,50 €', von: '2026-01-01', bis: '', quelle: 'Mietvertrag' }
    const antwort = await sende(neu)
    expect(antwort).toBeInstanceOf(Response)
    if (antwort instanceof Response) expect(antwort.headers.get('location')).toBe(`/faelle/${fallId}/angaben?jahr=2026`)
    expect(await nebenkosten()).toEqual([[1130.5, '2026-01-01', null]])

    const vorher = await lade('?jahr=2026')
    const angabeId = vorher.gruppen.find((g) => g.name === 'Wohnen')?.zeilen[0]?.stuecke[0]?.angabeId ?? ''
    const formular = (await lade(`?aendern=${angabeId}`)).formular
    expect(formular).toMatchObject({ tat: 'aendern', bisher: { text: '1.130,50\u00a0€' }, eingaben: { wert: '1130,50', von: '2026-01-01' } })

    const aendern = { tat: 'aendern', art: 'unterkunft.nebenkosten', angabeId, wie: 'ab', ab: '2026-03-01', wert: '145', quelle: 'Brief' }
    await sende(aendern)
    expect(await nebenkosten()).toEqual([
      [1130.5, '2026-01-01', '2026-02-28'],
      [145, '2026-03-01', null],
    ])
    expect(await sende({ ...aendern, wert: '150' })).toMatchObject({ fehler: [{ satz: expect.stringContaining('inzwischen geändert') }, {}] })

    const stueck = (await lade('?jahr=2026')).gruppen.find((g) => g.name === 'Wohnen')?.zeilen[0]?.stuecke
    expect(stueck?.map((s) => [s.von, s.bis, s.kurz, s.neu])).toEqual([
      [1, 3, '1.130,50\u00a0€', false],
      [3, 13, '145,00\u00a0€', true],
    ])
    await sende({ tat: 'zurueck', angabeId: stueck?.[1]?.angabeId ?? '', quelle: 'verlesen' })
    expect(await nebenkosten()).toHaveLength(1)
    expect((await lade('?jahr=2026')).befunde).toEqual(['„Nebenkosten“: Vom 01.03.2026 bis 31.12.2026 ist nichts bekannt.'])
  })

  test('what was typed comes back with a sentence for each field', async () => {
    const e = await sende({ tat: 'neu', art: 'person.einkommen', person: 'p1', 'wert.art': 'erwerb', 'wert.brutto': 'viel', von: '', quelle: '' })
    expect(e).toMatchObject({ fehler: [{ feld: 'wert.brutto' }, { feld: 'von' }, { feld: 'quelle' }], eingaben: { 'wert.brutto': 'viel' } })
    expect(await sende({ tat: 'neu', art: 'gibt.es.nicht' })).toMatchObject({ fehler: [{ feld: 'art' }] })
  })

  test('the state of a past day shows nothing that was learned later and cannot be changed', async () => {
    const { gruppen, formular, darfErfassen } = await lade('?jahr=2026&stand=2026-08-01&neu=')
    expect(gruppen.map((g) => g.name)).toEqual(['Person'])
    expect([formular, darfErfassen]).toEqual([null, false])
  })

  test.each(['?stand=gestern', '?jahr=abc', '?aendern=1', '?verlauf=x', '?neu=person.partner&person=p9'])('%s is no error', async (frage) => {
    expect((await lade(frage)).gruppen).not.toEqual([])
  })

  test('the Eingangszone reads and does not enter', async () => {
    const cookie = await angemeldetAls(t, 'eingangszone')
    expect((await lade('?neu=', cookie)).darfErfassen).toBe(false)
    await expect(sende({ tat: 'neu' }, cookie)).rejects.toMatchObject({ status: 403 })
  })

  test('a fact of another case cannot be taken back here', async () => {
    const fremd = await inFall(async (db) => {
      const { fallId: anderer } = await legeFallAn(db, h(), { bezeichnung: 'Anderer' })
      await legePersonAn(db, h(), anderer, { vorname: 'Jan', nachname: 'Weiß', geburtsdatum: '1980-01-01' }, '2026-01-01', 'Antrag')
      return (await liesAngaben(db, t.traegerId, anderer))[0]?.angabeId ?? ''
    })
    expect(await sende({ tat: 'zurueck', angabeId: fremd, quelle: 'x' })).toMatchObject({ fehler: [{ feld: 'quelle' }] })
  })
})
