import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { erfasseAngabe, legeFallAn, legePersonAn, liesAngaben } from '../../fall/index.ts'
import { angemeldetAls, rufe, testzeit } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { action, loader } from './berechnung.tsx'

const t = testDb()
const h = () => ({ traegerId: t.traegerId, jetzt: testzeit.subtract({ hours: 24 * 30 }) })
const inFall = <T>(arbeit: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, arbeit)
let leistung = ''
let fallId = ''

beforeAll(async () => {
  leistung = await angemeldetAls(t, 'leistung')
})
beforeEach(async () => {
  fallId = await inFall(async (db) => {
    const fall = await legeFallAn(db, h(), { bezeichnung: 'Fall' })
    const stamm = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1990-05-01' }
    await legePersonAn(db, h(), fall.fallId, stamm, '2026-01-01', 'Antrag')
    for (const [art, wert] of [
      ['unterkunft.grundmiete', 480],
      ['unterkunft.heizkosten', 95],
    ] as const)
      await erfasseAngabe(db, h(), fall.fallId, { art, wert, giltVon: '2026-01-01', quelle: 'Mietvertrag' })
    return fall.fallId
  })
})

const lade = (frage: string, cookie = leistung) => rufe(t, loader, `/faelle/${fallId}?${frage}`, { cookie, params: { fallId } })
const sende = (frage: string, formular: Record<string, string>, cookie = leistung) =>
  rufe(t, action, `/faelle/${fallId}?index&${frage}`, { cookie, formular, params: { fallId } })
const ziel = (antwort: unknown) =>
  antwort instanceof Response ? new URL(antwort.headers.get('location') ?? '', 'http://x').search.slice(1) : expect.fail(JSON.stringify(antwort))
const wohnen = 'von=2026-01&monat=2026-03&warum=p22.anteil.0'

async function miete() {
  const { panelangaben } = await lade(wohnen)
  return panelangaben.find((a) => a.name === 'Grundmiete')?.angabeId ?? expect.fail('the rent is not named')
}
const aenderung = (angabeId: string, mehr: Record<string, string> = {}) => ({
  ...{ tat: 'aendern', wie: 'ab', art: 'unterkunft.grundmiete', person: '', angabeId, wert: '530,00', ab: '2026-03-01', quelle: 'Anruf' },
  ...mehr,
})

describe('a fact is changed beside the grid', () => {
  test('the facts behind an amount are named, and one opens its form with the month of the cell', async () => {
    const { panelangaben, warum, formular } = await lade(`${wohnen}&aendern=${await miete()}`)
    expect(warum?.wert.replaceAll('\u00a0', ' ')).toBe('575,00 €')
    expect(panelangaben.map((a) => [a.name, a.text.replaceAll('\u00a0', ' '), a.quelle, a.hierAenderbar])).toEqual([
      ['Grundmiete', '480,00 €', 'Mietvertrag', true],
      ['Heizkosten', '95,00 €', 'Mietvertrag', true],
    ])
    expect(formular).toMatchObject({ art: 'unterkunft.grundmiete', eingaben: { wert: '480,00', ab: '2026-03-01' } })
    expect(formular?.monate.map((m) => m.monat)).toHaveLength(12)
  })

  test('the grid is calculated anew, keeps the cell, shows what was before, and the change is undone at once', async () => {
    const angabeId = await miete()
    const nachher = ziel(await sende(`${wohnen}&aendern=${angabeId}`, aenderung(angabeId)))
    expect(nachher).toMatch(/^von=2026-01&monat=2026-03&warum=p22\.anteil\.0&seit=[0-9a-f-]{36}$/)
    const d = await lade(nachher)
    const zeile = d.raster.gruppen[0]?.zeilen.find((z) => z.name === 'Unterkunft und Heizung')
    expect(zeile?.cent.slice(0, 4)).toEqual([57_500, 57_500, 62_500, 62_500])
    expect(zeile?.vorher).toEqual(Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((k) => [k, 57_500])))
    expect(d.raster.gruppen[0]?.zeilen.find((z) => z.name === 'Regelbedarf')?.vorher).toBeUndefined()
    expect(d.gewaehlt).toEqual({ monat: '2026-03', stelle: 'p22.anteil.0' })
    expect(d.aenderung).toMatchObject({ wie: 'geaendert', umkehrbar: true, was: expect.stringContaining('Grundmiete: 530,00') })
    expect((d.aenderung?.jetztCent ?? 0) - (d.aenderung?.vorherCent ?? 0)).toBe(10 * 5_000)

    const zurueck = ziel(await sende(nachher, { tat: 'rueckgaengig', angabeId: d.aenderung?.angabeId ?? '' }))
    const wieder = await lade(zurueck)
    expect(wieder.aenderung).toMatchObject({ wie: 'rueckgaengig', umkehrbar: false })
    expect(wieder.raster.gruppen[0]?.zeilen.find((z) => z.name === 'Unterkunft und Heizung')?.cent).toEqual(Array(12).fill(57_500))
    expect((await inFall((db) => liesAngaben(db, t.traegerId, fallId))).filter((a) => a.art === 'unterkunft.grundmiete')).toMatchObject([
      { wert: 480, giltVon: '2026-01-01', giltBis: null, quelle: 'Mietvertrag' },
    ])
  })

  test('what was typed wrong comes back; nothing is written', async () => {
    const angabeId = await miete()
    const e = await sende(wohnen, aenderung(angabeId, { wert: 'viel', quelle: '' }))
    expect(e).toMatchObject({ fehler: [{ feld: 'wert' }, { feld: 'quelle' }], eingaben: { wert: 'viel' } })
    expect(await miete()).toBe(angabeId)
  })

  test('who comes second is told by whom it was changed', async () => {
    const angabeId = await miete()
    ziel(await sende(wohnen, aenderung(angabeId)))
    expect(await sende(wohnen, aenderung(angabeId, { wert: '600' }))).toMatchObject({
      fehler: [{ satz: expect.stringMatching(/leistung.*inzwischen geändert/) }, {}],
    })
  })

  test('a mark leads to its reasons, the payment before and after, and the facts that begin', async () => {
    ziel(await sende(wohnen, aenderung(await miete())))
    const { anlass, panelangaben, gewaehlt } = await lade('von=2026-01&marke=2026-03')
    expect(anlass).toMatchObject({ monat: '2026-03', gruende: [expect.stringContaining('Grundmiete')] })
    expect((anlass?.cent ?? 0) - (anlass?.davorCent ?? 0)).toBe(5_000)
    expect(panelangaben.map((a) => a.zeit)).toEqual(['01.01.2026 bis 28.02.2026', 'ab 01.03.2026'])
    expect(gewaehlt).toEqual({ monat: '2026-03', stelle: 'marke' })
  })

  test('the past and the Eingangszone only look', async () => {
    const angabeId = await miete()
    expect(await lade(`${wohnen}&aendern=${angabeId}&stand=2026-08-01`)).toMatchObject({ formular: null, darfAendern: false })
    const cookie = await angemeldetAls(t, 'eingangszone')
    expect(await lade(`${wohnen}&aendern=${angabeId}`, cookie)).toMatchObject({ formular: null, darfAendern: false })
    await expect(sende(wohnen, aenderung(angabeId), cookie)).rejects.toMatchObject({ status: 403 })
  })

  test.each(['seit=x', 'seit=00000000-0000-7000-8000-000000000000', 'aendern=x', 'marke=2026-13', 'monat=2026-03&warum=x', 'marke=2026-01'])(
    '%s is no error',
    async (frage) => {
      expect(await lade(`von=2026-01&${frage}`)).toMatchObject({ aenderung: null, formular: null, anlass: null })
    },
  )
})
