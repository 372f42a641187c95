import { beforeAll, describe, expect, test } from 'vitest'
import { beendeKampagne, einwandGegenFarbe, gibKampagneHeraus, legeKampagneAn, type NeueKampagne, schreibeKampagne } from '../netzwerk/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { angemeldetAls, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findNetzwerkId, forTraeger, type TraegerDb, zeigtVerbund } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { istFarbe, kontrast } from '../platform/farbe/index.ts'
import { legeBildAb } from './bild-ablegen.ts'
import { einwandGegenAkzent, setzeErscheinung } from './erscheinung.ts'
import { kopfzeichen } from './kopfzeichen.ts'
import { liesMarkenschalter, markeVon, schalteMarkeAus, schalteMarkeEin, waehleMarkenlogo } from './marke.ts'
import { markeFuerTypst } from './marke-typst.ts'
import { loader as bild } from './pages/bild.ts'
import { loader as kampagnen } from './pages/kampagnen.tsx'

const t = testDb()
let netzId = ''
const h = (traegerId = t.traegerId, jetzt = testzeit): Handlung => ({ traegerId, jetzt })
const inTraeger = <T>(arbeit: (db: TraegerDb) => Promise<T>, traegerId = t.traegerId) => forTraeger(t.db, traegerId, arbeit)
const imNetz = <T>(arbeit: (db: TraegerDb) => Promise<T>) => inTraeger(arbeit, netzId)
/** What the one function says; letters ask the database, which must say the same. */
const marke = (tag = '2026-08-17', traegerId = t.traegerId) =>
  inTraeger(async (db) => {
    const gilt = await markeVon(db, traegerId, netzId, tag)
    expect(await zeigtVerbund(db, tag)).toBe(gilt !== undefined)
    return gilt
  }, traegerId)

const paket = (rest: Partial<NeueKampagne> = {}): NeueKampagne => ({
  name: 'Kommunale Jobcenter',
  claim: 'Stark. Sozial. Vor Ort.',
  ab: '2018-11-26',
  bis: '2026-12-31',
  wortmarke: { zeile1: 'Kommunale Jobcenter', zeile2: 'Stark. Sozial. Vor Ort.' },
  vereinbarung: 'Wir verändern die Marke nicht.',
  ...rest,
})
async function neueKampagne(rest: Partial<NeueKampagne> = {}): Promise<string> {
  const e = await imNetz((db) => legeKampagneAn(db, h(netzId), paket(rest)))
  return e.ok ? e.kampagneId : expect.fail(JSON.stringify(e))
}
const gibHeraus = (id: string) => imNetz((db) => gibKampagneHeraus(db, h(netzId), id))
const ein = (id: string, zugestimmt = true, traegerId = t.traegerId) =>
  inTraeger((db) => schalteMarkeEin(db, h(traegerId), netzId, id, zugestimmt), traegerId)
const zeichnung = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 2"><rect width="8" height="2"/></svg>')
async function logo(traegerId: string): Promise<string> {
  const angabe = {
    titel: 'Logo',
    urheber: 'Kampagne',
    nachweis: 'Kampagne',
    lizenz: { art: 'presse' as const },
    alt: { de: 'Logo' },
    kanaele: ['web' as const],
  }
  const e = await inTraeger((db) => legeBildAb(db, h(traegerId), { name: 'logo.svg', inhalt: zeichnung, angabe }), traegerId)
  return e.ok ? e.bildId : expect.fail('no logo')
}

beforeAll(async () => {
  netzId = (await findNetzwerkId(t.db)) ?? ''
})

describe('the mark of a campaign', () => {
  test('shows only when given out, switched on and within its period', async () => {
    const id = await neueKampagne()
    expect(await ein(id)).toMatchObject({ ok: false }) // a draft is nobody's business
    expect(await gibHeraus(id)).toMatchObject({ ok: true, fassung: 1 })
    expect(await marke()).toBeUndefined()
    expect(await ein(id, false)).toMatchObject({ ok: false, satz: expect.stringContaining('Nutzungsvereinbarung') })
    expect(await ein(id)).toEqual({ ok: true })
    expect(await marke()).toMatchObject({ wortmarke: { zeile2: 'Stark. Sozial. Vor Ort.' }, giltBis: '2026-12-31', logo: undefined })
    expect(await marke('2018-11-25')).toBeUndefined()
    expect(await marke('2018-11-26')).toBeDefined()
    expect(await marke('2026-12-31')).toBeDefined()
    expect(await marke('2027-01-01')).toBeUndefined() // ends by itself
    expect(await marke('2026-08-17', t.anderer)).toBeUndefined() // the neighbour decides for itself
    expect(await inTraeger((db) => schalteMarkeAus(db, h()))).toEqual({ ok: true })
    expect(await marke()).toBeUndefined()
    expect(await inTraeger((db) => liesMarkenschalter(db, t.traegerId))).toMatchObject({
      an: false,
      vereinbarung: { von: 'System', am: testzeit.toString() },
    })
  })

  test('a later version reaches the houses when it is given out, not before', async () => {
    const id = await neueKampagne()
    await gibHeraus(id)
    await ein(id)
    const neu = paket({ wortmarke: { zeile1: 'Kommunale Jobcenter', zeile2: 'Neuer Satz.' } })
    expect(await imNetz((db) => schreibeKampagne(db, h(netzId), id, neu, { erwartet: 1 }))).toMatchObject({ ok: true, fassung: 2 })
    expect((await marke())?.wortmarke.zeile2).toBe('Stark. Sozial. Vor Ort.')
    expect(await imNetz((db) => schreibeKampagne(db, h(netzId), id, neu, { erwartet: 1 }))).toMatchObject({ ok: false }) // somebody was faster
    await gibHeraus(id)
    expect((await marke())?.wortmarke.zeile2).toBe('Neuer Satz.')
    expect(await gibHeraus(id)).toMatchObject({ ok: false })
  })

  test('ended by hand it is gone everywhere, from that day on', async () => {
    const id = await neueKampagne()
    await gibHeraus(id)
    await ein(id)
    expect(await imNetz((db) => beendeKampagne(db, h(netzId), id))).toMatchObject({ ok: true })
    expect(await marke('2026-08-16')).toBeDefined()
    expect(await marke('2026-08-17')).toBeUndefined()
    expect(await ein(id)).toMatchObject({ ok: false, satz: expect.stringContaining('zu Ende') })
    expect(await imNetz((db) => schreibeKampagne(db, h(netzId), id, paket(), { erwartet: 1 }))).toMatchObject({ ok: false })
  })

  test('the own file of the real logo beats that of the kit; the public gets the one that shows', async () => {
    const [vomPaket, eigenes, fremdes] = [await logo(netzId), await logo(t.traegerId), await logo(t.anderer)]
    const id = await neueKampagne({ logos: [{ art: 'positiv', svg: vomPaket }] })
    await gibHeraus(id)
    await ein(id)
    expect((await marke())?.logo).toMatchObject({ bildId: vomPaket, eigenes: false, breite: 8, hoehe: 2 })
    const holt = (bildId: string) =>
      rufe(t, bild, '/x', { params: { bildId } }).then(
        (a) => a.status,
        (f: Response) => f.status,
      )
    expect([await holt(vomPaket), await holt(eigenes)]).toEqual([200, 404])
    expect(await inTraeger((db) => waehleMarkenlogo(db, h(), id, fremdes))).toMatchObject({ ok: false })
    expect(await inTraeger((db) => waehleMarkenlogo(db, h(), id, eigenes))).toEqual({ ok: true })
    const gilt = await marke()
    expect(gilt?.logo).toMatchObject({ bildId: eigenes, eigenes: true })
    expect(await holt(eigenes)).toBe(200)
    const satz = await inTraeger((db) => markeFuerTypst(db, gilt))
    expect(satz.daten?.logo).toMatchObject({ datei: 'verbundmarke.svg', verhaeltnis: 4 })
    expect(satz.bilder.get('verbundmarke.svg')?.toString()).toContain('<rect')
    expect(await inTraeger((db) => markeFuerTypst(db, undefined))).toEqual({ daten: null, bilder: new Map() })
  })

  test('head and foot follow at once, and by themselves when the period ends', async () => {
    const id = await neueKampagne({ bis: '2026-08-31' })
    await gibHeraus(id)
    const traeger = await inTraeger((db) => db.selectFrom('traeger').selectAll().where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow())
    const am = (tag: string) => kopfzeichen({ db: t.db, traeger, uhr: stehendeUhr(Temporal.Instant.from(`${tag}T10:00:00Z`)) })
    await inTraeger((db) => schalteMarkeAus(db, h()))
    expect(await am('2026-08-17')).toEqual({})
    await ein(id)
    expect(await am('2026-08-17')).toEqual({ marke: { zeile1: 'Kommunale Jobcenter', zeile2: 'Stark. Sozial. Vor Ort.' } })
    expect(await am('2026-09-01')).toEqual({})
  })

  test('a house cannot write a campaign, nor coordinate by a role it gives itself', async () => {
    await expect(inTraeger((db) => legeKampagneAn(db, h(), paket()))).rejects.toThrow('belongs to the network')
    const cookie = await angemeldetAls(t, 'koordination')
    await expect(rufe(t, kampagnen, '/netzwerk/kampagnen', { cookie })).rejects.toMatchObject({ status: 403 })
  })

  test.each<[string, Partial<NeueKampagne>, string]>([
    ['a period that ends before it begins', { ab: '2026-02-01', bis: '2026-01-31' }, 'bis'],
    ['a text colour nobody can read', { farben: [{ name: 'Gelb', wert: '#ffcc00', rolle: 'text' }] }, 'farben.0.wert'],
    ['a wordmark of one line', { wortmarke: { zeile1: 'Eine', zeile2: ' ' } }, 'wortmarke.zeile2'],
    ['no agreement', { vereinbarung: '' }, 'vereinbarung'],
  ])('%s is refused', async (_, rest, feld) => {
    const e = await imNetz((db) => legeKampagneAn(db, h(netzId), paket(rest)))
    expect(e).toMatchObject({ ok: false, meldungen: [{ feld, satz: expect.stringMatching(/\.$/) }] })
  })
})

describe('colours', () => {
  test('of the kit: what is refused names the nearest that is not', () => {
    for (const wert of ['#ffcc00', '#e2a100', '#7bb661', '#ff0000', '#cccccc'])
      for (const rolle of ['text', 'grafik'] as const) {
        const satz = einwandGegenFarbe(wert, rolle)
        if (satz === undefined) continue
        const besser = /(#[0-9a-f]{6})\.$/.exec(satz)?.[1] ?? ''
        expect(istFarbe(besser) && kontrast(besser, '#ffffff')).toBeGreaterThanOrEqual(rolle === 'text' ? 4.5 : 3)
        expect(einwandGegenFarbe(besser, rolle)).toBeUndefined()
      }
  })

  test('of a house: white text must be read on it, and it is no warning', () => {
    expect(einwandGegenAkzent('#1c4a33')).toBeUndefined()
    expect(einwandGegenAkzent('#e2a100')?.satz).toContain('Nötig sind 7:1')
    expect(einwandGegenAkzent('#8f1410')?.satz).toContain('Rot')
    expect(einwandGegenAkzent('blau')?.satz).toContain('#')
    const besser = einwandGegenAkzent('#3b7dd8')?.besser
    expect(besser && einwandGegenAkzent(besser)).toBeUndefined()
  })

  test('name, colour and cleaned logo are set together or not at all', async () => {
    const { bereiteBild } = await import('./bild-ablegen.ts')
    const boese = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" onload="alert(1)"><script>1</script><rect width="4" height="4"/></svg>',
    )
    const gut = { kurzname: 'KoBa Harz', name: 'Jobcenter des Landkreises Harz', claim: 'Nah bei Ihnen', akzent: '#12405e' }
    const setze = (neu: Parameters<typeof setzeErscheinung>[2]) => inTraeger((db) => setzeErscheinung(db, h(), neu))
    const liest = () =>
      inTraeger((db) => db.selectFrom('traeger').select(['akzent', 'logo', 'logoTyp']).where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow())
    expect(await setze({ ...gut, akzent: '#ffcc00', logo: await bereiteBild(boese) })).toMatchObject({ ok: false, meldungen: [{ feld: 'akzent' }] })
    expect(await liest()).toMatchObject({ akzent: '#1c4a33', logo: null })
    expect(await setze({ ...gut, logo: await bereiteBild(boese) })).toEqual({ ok: true })
    const { logo: inhalt, ...rest } = await liest()
    expect(rest).toEqual({ akzent: '#12405e', logoTyp: 'image/svg+xml' })
    expect(Buffer.from(inhalt ?? []).toString()).not.toMatch(/script|onload/)
    expect(await setze({ ...gut, kurzname: '', logo: null })).toMatchObject({ ok: false, meldungen: [{ feld: 'kurzname' }] })
    expect(await setze({ ...gut, logo: null })).toEqual({ ok: true })
    expect((await liest()).logo).toBeNull()
  })
})
