import { describe, expect, test } from 'vitest'
import { cookieFuer, kontoMit, rufe } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { liesBescheide } from '../index.ts'
import { eingereicht, legeFamilieAn } from '../testhilfe/fall.ts'
import { loader as pdf } from './bescheid-pdf.ts'
import { loader as bescheide } from './bescheide.tsx'
import { loader as entwurf, action as handle } from './entwurf.tsx'
import { loader as vorschau } from './entwurf-pdf.ts'
import { action as entscheide, loader as freigabe } from './freigabe.tsx'
import { loader as freigaben } from './freigaben.tsx'
import { action as pruefe } from './pruefen.tsx'
import { loader as schluessel } from './schluessel.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-18T09:20:00Z')
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

async function vorgelegt() {
  const [bearbeiter, zweite] = [await kontoMit(t, ['leistung']), await kontoMit(t, ['anordnung'])]
  const h = { traegerId: t.traegerId, jetzt, konto: bearbeiter }
  const { fallId } = await tu((db) => legeFamilieAn(db, h))
  const { entwurfId, fassung } = await tu((db) => eingereicht(db, h, fallId))
  const cookies = { bearbeiter: await cookieFuer(t, bearbeiter, jetzt), zweite: await cookieFuer(t, zweite, jetzt) }
  return { fallId, entwurfId, fassung, zweite, cookies }
}

async function status(lauf: Promise<unknown>): Promise<number> {
  try {
    const antwort = await lauf
    return antwort instanceof Response ? antwort.status : 200
  } catch (geworfen) {
    return geworfen instanceof Response ? geworfen.status : 500
  }
}

describe('approval', () => {
  test('shows comparison, checks and plain words; one press issues, another leads to the same', async () => {
    const { fallId, entwurfId, fassung, cookies } = await vorgelegt()
    const params = { entwurfId }
    const gelesen = await rufe(t, freigabe, `/freigaben/${entwurfId}`, { cookie: cookies.zweite, params, jetzt })
    expect(gelesen.e).toMatchObject({ stand: 'eingereicht', art: 'bewilligung', mitgewirkt: false, hindernisse: [] })
    expect(gelesen.e?.pruefungen).toContainEqual({ art: 'gut', satz: expect.stringContaining('auf den Cent gleich') })
    expect(JSON.stringify(gelesen.e?.einfach)).toContain('Was entscheiden wir?')
    const formular = { tun: 'erlassen', fassung: String(fassung), angabenBis: gelesen.e?.angabenBis ?? '' }
    for (let i = 0; i < 2; i++) expect(await status(rufe(t, entscheide, '/', { cookie: cookies.zweite, params, formular, jetzt }))).toBe(302)
    expect(await tu((db) => liesBescheide(db, t.traegerId, fallId))).toHaveLength(1)
  })

  test('the list names drafts of others and one’s own', async () => {
    const { entwurfId, cookies } = await vorgelegt()
    const { entwuerfe } = await rufe(t, freigaben, '/freigaben', { cookie: cookies.zweite, jetzt })
    expect(entwuerfe.find((e) => e.entwurfId === entwurfId)).toMatchObject({ eigener: false, von: '2026-09' })
  })

  test('not without the right, not for a protected case outside of its circle, not for what is no draft', async () => {
    const { fallId, entwurfId, cookies } = await vorgelegt()
    const ruf = (cookie: string, id = entwurfId) => status(rufe(t, freigabe, '/', { cookie, params: { entwurfId: id }, jetzt }))
    expect(await ruf(cookies.bearbeiter)).toBe(403)
    expect(await ruf(cookies.zweite, 'x')).toBe(404)
    expect(await ruf('')).toBe(302)
    await tu((db) => db.updateTable('fall').set({ geschuetzt: true }).where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute())
    expect(await ruf(cookies.zweite)).toBe(403)
    expect((await rufe(t, freigaben, '/freigaben', { cookie: cookies.zweite, jetzt })).entwuerfe.some((e) => e.entwurfId === entwurfId)).toBe(false)
  })
})

describe('the draft', () => {
  test('is proposed, begun, changed and thrown away on one page', async () => {
    const konto = await kontoMit(t, ['leistung'])
    const cookie = await cookieFuer(t, konto, jetzt)
    const { fallId } = await tu((db) => legeFamilieAn(db, { traegerId: t.traegerId, jetzt, konto }))
    const params = { fallId }
    const lies = () => rufe(t, entwurf, '/', { cookie, params, jetzt })
    const sende = (formular: Record<string, string>) => rufe(t, handle, '/', { cookie, params, formular, jetzt })
    expect((await lies()).vorschlag).toMatchObject({ von: '2026-01', bis: '2026-12' })
    expect(await sende({ tun: 'beginnen', von: '2026-12', bis: '2026-09' })).toEqual({ saetze: ['Der letzte Monat liegt vor dem ersten.'] })
    expect(await sende({ tun: 'beginnen', von: '2026-09', bis: '2026-12', art: 'vorlaeufig' })).toMatchObject({
      saetze: [expect.stringContaining('weil')],
    })
    expect(await status(sende({ tun: 'beginnen', von: '2026-09', bis: '2026-12' }))).toBe(302)
    expect(
      await status(sende({ tun: 'aendern', fassung: '0', von: '2026-09', bis: '2026-11', art: 'vorlaeufig', grund: 'weil der Lohn schwankt' })),
    ).toBe(302)
    expect((await lies()).entwurf).toMatchObject({ art: 'vorlaeufig', bis: '2026-11' })
    expect((await rufe(t, vorschau, '/', { cookie, params, jetzt })).headers.get('content-type')).toBe('application/pdf')
    expect(await sende({ tun: 'verwerfen', fassung: '0' })).toMatchObject({ saetze: [expect.stringContaining('inzwischen geändert')] })
    expect(await status(sende({ tun: 'verwerfen', fassung: '1' }))).toBe(302)
    expect((await lies()).entwurf).toBeUndefined()
  })
})

describe('an issued notice', () => {
  test('opens for those who may read it, and the reading stands in the record', async () => {
    const { fallId, entwurfId, fassung, cookies } = await vorgelegt()
    await rufe(t, entscheide, '/', { cookie: cookies.zweite, params: { entwurfId }, formular: { tun: 'erlassen', fassung: String(fassung) }, jetzt })
    const [b] = await tu((db) => liesBescheide(db, t.traegerId, fallId))
    const params = { datei: `${b?.bescheidId}.pdf` }
    const antwort = await rufe(t, pdf, '/', { cookie: cookies.bearbeiter, params, jetzt })
    expect(antwort.headers.get('cache-control')).toBe('private, no-store')
    const taten = await tu((db) =>
      db.selectFrom('protokoll').select(['tat', 'gegenstand']).where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute(),
    )
    expect(taten).toContainEqual({ tat: 'bescheid.lesen', gegenstand: b?.nummer })
    const buerger = await cookieFuer(t, await kontoMit(t, 'buerger'), jetzt)
    expect(await status(rufe(t, pdf, '/', { cookie: buerger, params, jetzt }))).toBe(403)
    const liste = await rufe(t, bescheide, 'http://x/', { cookie: cookies.bearbeiter, params: { fallId }, jetzt })
    expect(liste.worte?.nummer).toBe(b?.nummer)

    const datei = new FormData()
    datei.set('datei', new File([new Uint8Array(await antwort.arrayBuffer())], 'b.pdf'))
    expect(await rufe(t, pruefe, '/pruefen', { formular: datei, jetzt })).toMatchObject({
      bericht: { stimmt: true, bytegleich: true, unterschrift: { art: 'echt' } },
    })
    const veroeffentlicht = await (await rufe(t, schluessel, '/')).json()
    expect(veroeffentlicht).toMatchObject({ schema: 'tragwerk-schluessel/v1', schluessel: [{ schluesselId: b?.schluesselId, gesperrtAm: null }] })
    expect(JSON.stringify(veroeffentlicht)).not.toContain('privat')
  })
})

describe('the public check', () => {
  test.each([
    ['nothing', new FormData(), 'wählen Sie'],
    ['text', { datei: 'x' }, 'wählen Sie'],
  ])('%s is asked for again', async (_, formular, satz) => {
    expect(await rufe(t, pruefe, '/pruefen', { formular, jetzt })).toEqual({ meldung: expect.stringContaining(satz) })
  })

  test('somebody who sends without end has to wait', async () => {
    const datei = new FormData()
    datei.set('datei', new File(['kein PDF'], 'x.pdf'))
    const einmal = () => rufe(t, pruefe, '/pruefen', { formular: datei, jetzt, adresse: '192.0.2.77' })
    for (let i = 0; i < 100; i++) expect(await einmal()).toMatchObject({ bericht: { art: 'fremd' } })
    expect(await einmal()).toEqual({ meldung: expect.stringContaining('sehr viele Prüfungen') })
  })
})
