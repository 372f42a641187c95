import { beforeAll, describe, expect, test } from 'vitest'
import { testDb } from '../db/testhilfe/db.ts'
import { action as anmelden } from './pages/anmelden.tsx'
import { action as anlegen, loader as liste } from './pages/konten.tsx'
import { loader as kontoLaden } from './pages/konto.tsx'
import { action as aendern, loader as eines } from './pages/konto-verwalten.tsx'
import { angemeldetAls, cookieFuer, kontoMit, rufe } from './testhilfe/index.ts'

const t = testDb()
let cookie = ''
let verwalter = ''
beforeAll(async () => {
  const konto = await kontoMit(t, ['verwaltung'])
  verwalter = konto.kontoId
  cookie = await cookieFuer(t, konto)
})

const neu = (name: string, rollen: string[], kennung: string) => {
  const formular = new FormData()
  formular.set('name', name)
  formular.set('kennung', kennung)
  for (const r of rollen) formular.append('rollen', r)
  return rufe(t, anlegen, '/verwaltung/konten', { cookie, formular })
}
const idVon = async (kennung: string) =>
  (await rufe(t, liste, '/verwaltung/konten', { cookie })).konten.find((k) => k.kennung === kennung)?.kontoId ?? ''
const tu = (kontoId: string, formular: Record<string, string>) =>
  rufe(t, aendern, `/verwaltung/konten/${kontoId}`, { cookie, formular, params: { kontoId } })

describe('accounts of the staff', () => {
  test('are made with a password that is shown once and must be changed', async () => {
    const angelegt = await neu('Gerda Neu (Übung)', ['leistung', 'gibt-es-nicht'], 'Gerda.Neu')
    expect(angelegt).toMatchObject({ ok: true, kennung: 'gerda.neu', passwort: expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/) })
    if (!angelegt.ok) throw new Error(angelegt.satz)
    const antwort = await rufe(t, anmelden, '/anmelden', { formular: { kennung: 'gerda.neu', passwort: angelegt.passwort } })
    expect((antwort as Response).headers.get('location')).toBe('/anmelden/passwort?weiter=%2Farbeit')
    expect(await neu('Gerda Neu (Übung)', ['leistung'], 'gerda.neu')).toMatchObject({ ok: false, feld: 'kennung' })
    expect(await neu('Ohne Rolle (Übung)', [], 'ohne')).toMatchObject({ ok: false, feld: 'rollen' })
    expect(await neu('', ['leistung'], 'ohne')).toMatchObject({ ok: false, feld: 'name' })
  })

  test('are locked and signed out, get other roles and a new password, each with a line in the record', async () => {
    const konto = await kontoMit(t, ['leistung'])
    const offen = await cookieFuer(t, konto)
    expect((await rufe(t, kontoLaden, '/konto', { cookie: offen })).rollen).toEqual(['Leistungssachbearbeitung'])
    expect(await tu(konto.kontoId, { tat: 'rollen', rollen: 'kasse' })).toMatchObject({ ok: true })
    expect((await rufe(t, kontoLaden, '/konto', { cookie: offen })).rollen).toEqual(['Kasse'])
    expect(await tu(konto.kontoId, { tat: 'sperren' })).toMatchObject({ ok: true })
    expect(await rufe(t, kontoLaden, '/konto', { cookie: offen }).catch((r: Response) => r.status)).toBe(302)
    expect(await tu(konto.kontoId, { tat: 'entsperren' })).toMatchObject({ ok: true })
    expect(await rufe(t, kontoLaden, '/konto', { cookie: offen }).catch((r: Response) => r.status)).toBe(302)
    const kontakt = { tat: 'kontakt', stelle: 'Zimmer 12', telefon: '0391 12345', email: 'a@b.example' }
    expect(await tu(konto.kontoId, kontakt)).toMatchObject({ ok: true })
    expect(await tu(konto.kontoId, { ...kontakt, telefon: 'abends' })).toMatchObject({ ok: false, satz: expect.stringMatching(/Ziffern/) })
    expect(await tu(konto.kontoId, { ...kontakt, email: 'a@b' })).toMatchObject({ ok: false, satz: expect.stringMatching(/E-Mail/) })
    const params = { kontoId: konto.kontoId }
    expect((await rufe(t, eines, `/verwaltung/konten/${konto.kontoId}`, { cookie, params })).konto).toMatchObject({
      telefon: '0391 12345',
      email: 'a@b.example',
    })
    expect(await tu(konto.kontoId, { tat: 'passwort' })).toMatchObject({ ok: true, passwort: expect.any(String) })
    expect(await tu(konto.kontoId, { tat: 'faktoren' })).toMatchObject({ ok: true })
    expect(await tu(konto.kontoId, { tat: 'loeschen' })).toMatchObject({ ok: false })
  })

  test('nobody changes their own rights, and only who may sees the page', async () => {
    expect(await tu(verwalter, { tat: 'rollen', rollen: 'anordnung' })).toMatchObject({ ok: false, satz: expect.stringContaining('jemand anderes') })
    const fremd = await angemeldetAls(t, 'teamleitung')
    expect(await rufe(t, liste, '/verwaltung/konten', { cookie: fremd }).catch((r: Response) => r.status)).toBe(403)
    for (const kontoId of [await idVon('gerda.neu'), 'x', '01934f5e-0000-7000-8000-0000000000ee'])
      expect([403, 404]).toContain(
        await rufe(t, eines, '/', { cookie: kontoId.length > 1 && kontoId.startsWith('0193') ? cookie : fremd, params: { kontoId } }).catch(
          (r: Response) => r.status,
        ),
      )
  })
})
