import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aendereAb, erfasseAngabe } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import {
  aendereEntwurf,
  beginneEntwurf,
  type Erlassteile,
  erlasse,
  findEntwurf,
  geltendeMonate,
  gibZurueck,
  liesBescheide,
  liesBescheidPdf,
  oeffentlicherSchluessel,
  offenerEntwurf,
  pruefeBescheid,
  reicheEin,
  verwirf,
  ziehZurueck,
} from './index.ts'
import { eingereicht, jetzt, type Leute, legeFamilieAn, leute } from './testhilfe/fall.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: undefined, ordner: mkdtempSync(join(tmpdir(), 'tragwerk-tresor-')) })
let wer: Leute
beforeAll(async () => {
  wer = await leute(t)
})

const gebucht: string[] = []
const teile: Erlassteile = { tresor, nachErlass: async (_db, _h, id) => void gebucht.push(id) }
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const spaeter = (h: Handlung, minuten: number): Handlung => ({ ...h, jetzt: h.jetzt.add({ minutes: minuten }) })

async function erlassen(name = 'Mira') {
  const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine, { name }))
  const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
  const ergebnis = await tu((db) => erlasse(db, teile, wer.wendt, entwurfId, { fassung }))
  return { fallId, entwurfId, fassung, ergebnis }
}

function bescheidId(ergebnis: Awaited<ReturnType<typeof erlasse>>): string {
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.saetze.join(' '))
  return ergebnis.bescheidId
}

describe('a decision', () => {
  test('is frozen with number, reasoning, signed PDF and plain words, and booked', async () => {
    const { fallId, ergebnis } = await erlassen()
    const id = bescheidId(ergebnis)
    expect(gebucht).toContain(id)
    const zeile = await tu((db) =>
      db.selectFrom('bescheid').selectAll().where('traegerId', '=', t.traegerId).where('bescheidId', '=', id).executeTakeFirstOrThrow(),
    )
    expect(zeile).toMatchObject({ art: 'bewilligung', von: '2026-09-01', bis: '2026-12-01', vorlaeufig: false })
    expect(zeile.nummer).toMatch(/^2026-\d{6}$/)
    expect(zeile.faelle).toHaveLength(4)
    expect(JSON.stringify(zeile.begruendung)).toContain('Regelbedarf')
    expect(JSON.stringify(zeile.einfach)).toContain('einfachen Worten')
    const monate = await tu((db) =>
      db.selectFrom('bescheidMonat').selectAll().where('bescheidId', '=', id).where('traegerId', '=', t.traegerId).execute(),
    )
    expect(monate.map((m) => m.anspruchCent)).toEqual([1_005_18, 1_005_18, 1_005_18, 1_005_18].map(() => monate[0]?.anspruchCent))
    const [liste] = await tu((db) => liesBescheide(db, t.traegerId, fallId))
    expect(liste).toMatchObject({
      bescheidId: id,
      erlassenVon: 'M. Wendt',
      bearbeitetVon: 'T. Heine',
      von: '2026-09',
      bis: '2026-12',
      zustellung: undefined,
    })
  })

  test('has a PDF that agrees with itself', async () => {
    const { ergebnis } = await erlassen()
    const gelesen = await tu((db) => liesBescheidPdf(db, t.traegerId, bescheidId(ergebnis)))
    const bericht = await pruefeBescheid(gelesen?.pdf ?? new Uint8Array())
    expect(bericht).toMatchObject({ art: 'geprueft', stimmt: true, bytegleich: true })
  })

  test('cannot be changed or removed', async () => {
    const id = bescheidId((await erlassen()).ergebnis)
    await expect(tu((db) => db.deleteFrom('bescheid').where('bescheidId', '=', id).where('traegerId', '=', t.traegerId).execute())).rejects.toThrow()
  })

  test('is the same when the request comes again', async () => {
    const { entwurfId, fassung, ergebnis } = await erlassen()
    const wieder = await tu((db) => erlasse(db, teile, wer.wendt, entwurfId, { fassung }))
    expect(wieder).toEqual(ergebnis)
    expect(gebucht.filter((id) => id === bescheidId(ergebnis))).toHaveLength(1)
  })

  test('has the next number', async () => {
    const nummern = async () =>
      (await tu((db) => db.selectFrom('bescheid').select('nummer').where('traegerId', '=', t.traegerId).orderBy('nummer').execute())).map((b) =>
        Number(b.nummer.slice(5)),
      )
    await erlassen()
    const alle = await nummern()
    expect(alle).toEqual(alle.map((_, i) => i + 1))
  })
})

describe('four eyes', () => {
  test('who worked on it or handed it in cannot issue it', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.kaya, fallId))
    expect(await tu((db) => erlasse(db, teile, wer.kaya, entwurfId, { fassung }))).toMatchObject({
      ok: false,
      fehler: { art: 'zweite-person-noetig' },
    })
  })

  test('who changed the draft, or entered a fact for it, has worked on it', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const begonnen = await tu((db) => beginneEntwurf(db, wer.heine, fallId, { von: '2026-09', bis: '2026-12' }))
    if (!begonnen.ok) throw new Error('no draft')
    await tu((db) => aendereEntwurf(db, wer.kaya, begonnen.entwurfId, 0, { von: '2026-09', bis: '2026-11' }))
    await tu((db) => aendereAb(db, spaeter(wer.wendt, 1), fallId, { art: 'unterkunft.heizkosten', wert: 99, ab: '2026-10-01', quelle: 'Brief' }))
    await tu((db) => aendereEntwurf(db, spaeter(wer.heine, 2), begonnen.entwurfId, 1, { von: '2026-09', bis: '2026-12' }))
    await tu((db) => reicheEin(db, spaeter(wer.heine, 3), begonnen.entwurfId, 2))
    for (const h of [wer.kaya, wer.wendt]) {
      const versuch = await tu((db) => erlasse(db, teile, spaeter(h, 4), begonnen.entwurfId, { fassung: 3 }))
      expect(versuch).toMatchObject({ ok: false, fehler: { art: 'zweite-person-noetig' } })
    }
  })

  test('a return needs a reason; then the draft can be handed in again', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
    expect(await tu((db) => gibZurueck(db, wer.wendt, entwurfId, '  ', fassung))).toMatchObject({ ok: false, fehler: { art: 'grund-fehlt' } })
    expect((await tu((db) => gibZurueck(db, wer.wendt, entwurfId, 'Stundenzahl klären', fassung))).ok).toBe(true)
    expect(await tu((db) => erlasse(db, teile, wer.wendt, entwurfId, { fassung: fassung + 1 }))).toMatchObject({
      ok: false,
      fehler: { art: 'falscher-stand' },
    })
    expect((await tu((db) => reicheEin(db, wer.heine, entwurfId, fassung + 1))).ok).toBe(true)
  })

  test('taking back and throwing away end it', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
    expect((await tu((db) => ziehZurueck(db, wer.kaya, entwurfId, fassung))).ok).toBe(false)
    expect((await tu((db) => ziehZurueck(db, wer.heine, entwurfId, fassung))).ok).toBe(true)
    expect((await tu((db) => verwirf(db, wer.heine, entwurfId, fassung + 1))).ok).toBe(true)
    expect(await tu((db) => offenerEntwurf(db, t.traegerId, fallId))).toBeUndefined()
  })

  test('a second draft of the same case names the first', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId } = await tu((db) => eingereicht(db, wer.heine, fallId))
    expect(await tu((db) => beginneEntwurf(db, wer.heine, fallId, { von: '2026-09', bis: '2026-10' }))).toMatchObject({
      ok: false,
      fehler: { art: 'schon-ein-entwurf', entwurfId },
    })
  })
})

describe('two at once', () => {
  test('two approvers make one decision', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
    const [a, b] = await Promise.all([wer.wendt, wer.kaya].map((h) => tu((db) => erlasse(db, teile, h, entwurfId, { fassung }))))
    expect(a?.ok && b?.ok && a.bescheidId === b.bescheidId).toBe(true)
    expect(await tu((db) => liesBescheide(db, t.traegerId, fallId))).toHaveLength(1)
  })

  test('who started from an older version of the draft is told', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
    await tu((db) => ziehZurueck(db, wer.heine, entwurfId, fassung))
    await tu((db) => reicheEin(db, wer.heine, entwurfId, fassung + 1))
    expect(await tu((db) => erlasse(db, teile, wer.wendt, entwurfId, { fassung }))).toMatchObject({ ok: false, fehler: { art: 'veraltet' } })
  })

  test('facts that changed after it was handed in must be looked at first', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
    await tu((db) =>
      aendereAb(db, spaeter(wer.heine, 5), fallId, { art: 'unterkunft.heizkosten', wert: 104, ab: '2026-10-01', quelle: 'Abschlagsplan' }),
    )
    const h = spaeter(wer.wendt, 9)
    const versuch = await tu((db) => erlasse(db, teile, h, entwurfId, { fassung }))
    expect(versuch).toMatchObject({ ok: false, fehler: { art: 'angaben-geaendert' } })
    expect(versuch.ok ? '' : versuch.fehler.saetze.join(' ')).toContain('T. Heine')
    expect((await tu((db) => erlasse(db, teile, h, entwurfId, { fassung, angabenBis: h.jetzt }))).ok).toBe(true)
  })
})

describe('what goes wrong leaves nothing half done', () => {
  test('a character that no font has: nothing is issued, no number is lost, somebody is asked to do it again', async () => {
    const { fallId, ergebnis, entwurfId } = await erlassen('明')
    expect(ergebnis).toMatchObject({ ok: false, fehler: { art: 'pdf' } })
    expect(ergebnis.ok ? '' : ergebnis.fehler.saetze.join(' ')).toContain('明')
    expect(await tu((db) => liesBescheide(db, t.traegerId, fallId))).toEqual([])
    expect((await tu((db) => findEntwurf(db, t.traegerId, entwurfId)))?.stand).toBe('eingereicht')
    const vorgaenge = await tu((db) =>
      db.selectFrom('vorgang').selectAll().where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute(),
    )
    expect(vorgaenge).toMatchObject([{ art: 'wiedervorlage', zustaendig: wer.heine.konto?.kontoId }])
    bescheidId((await erlassen()).ergebnis)
    const nummern = await tu((db) => db.selectFrom('bescheid').select('nummer').where('traegerId', '=', t.traegerId).orderBy('nummer').execute())
    expect(nummern.map((b) => Number(b.nummer.slice(5)))).toEqual(nummern.map((_, i) => i + 1))
  })

  test('a ledger that fails takes everything back', async () => {
    const { fallId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
    const kaputt: Erlassteile = { tresor, nachErlass: () => Promise.reject(new Error('ledger')) }
    await expect(tu((db) => erlasse(db, kaputt, wer.wendt, entwurfId, { fassung }))).rejects.toThrow('ledger')
    expect(await tu((db) => liesBescheide(db, t.traegerId, fallId))).toEqual([])
    expect((await tu((db) => findEntwurf(db, t.traegerId, entwurfId)))?.stand).toBe('eingereicht')
    expect((await tu((db) => erlasse(db, teile, wer.wendt, entwurfId, { fassung }))).ok).toBe(true)
  })
})

describe('a change', () => {
  test('names the decision it changes; from then on the new amounts are in force', async () => {
    const { fallId, ergebnis } = await erlassen()
    const erster = bescheidId(ergebnis)
    const h = spaeter(wer.heine, 60)
    await tu((db) => aendereAb(db, h, fallId, { art: 'unterkunft.heizkosten', wert: 104, ab: '2026-10-01', quelle: 'Abschlagsplan' }))
    const { entwurfId, fassung } = await tu((db) => eingereicht(db, spaeter(h, 1), fallId, { von: '2026-10' }))
    const zweiter = bescheidId(await tu((db) => erlasse(db, teile, spaeter(wer.wendt, 90), entwurfId, { fassung })))
    const liste = await tu((db) => liesBescheide(db, t.traegerId, fallId))
    expect(liste.map((b) => [b.bescheidId, b.art, b.ersetzt])).toEqual([
      [zweiter, 'aenderung', erster],
      [erster, 'bewilligung', null],
    ])
    const gilt = await tu((db) => geltendeMonate(db, t.traegerId, fallId, '2026-08', '2026-12'))
    expect(gilt.map((g) => [g.monat, g.bescheidId])).toEqual([
      ['2026-09', erster],
      ['2026-10', zweiter],
      ['2026-11', zweiter],
      ['2026-12', zweiter],
    ])
    expect((gilt[1]?.anspruchCent ?? 0) - (gilt[0]?.anspruchCent ?? 0)).toBe(900)
  })

  test('less for a month that has begun is refused with a sentence', async () => {
    const { fallId, personId } = await tu((db) => legeFamilieAn(db, wer.heine))
    const erster = await tu((db) => eingereicht(db, wer.heine, fallId, { von: '2026-07', bis: '2026-12' }))
    bescheidId(await tu((db) => erlasse(db, teile, wer.wendt, erster.entwurfId, { fassung: erster.fassung })))
    await tu((db) =>
      erfasseAngabe(db, spaeter(wer.heine, 5), fallId, {
        personId,
        art: 'person.einkommen',
        schluessel: '1',
        wert: { art: 'erwerb', brutto: 1250, netto: 1056.4 },
        giltVon: '2026-08-01',
        quelle: 'Vertrag',
      }),
    )
    const begonnen = await tu((db) => beginneEntwurf(db, spaeter(wer.heine, 6), fallId, { von: '2026-08', bis: '2026-12' }))
    if (!begonnen.ok) throw new Error('no draft')
    const versuch = await tu((db) => reicheEin(db, spaeter(wer.heine, 7), begonnen.entwurfId, 0))
    expect(versuch.ok ? '' : versuch.fehler.saetze.join(' ')).toContain('August 2026')
    await tu((db) => aendereEntwurf(db, spaeter(wer.heine, 8), begonnen.entwurfId, 0, { von: '2026-09', bis: '2026-12' }))
    expect((await tu((db) => reicheEin(db, spaeter(wer.heine, 9), begonnen.entwurfId, 1))).ok).toBe(true)
  })

  test('without a difference there is nothing to decide', async () => {
    const { fallId } = await erlassen()
    const begonnen = await tu((db) => beginneEntwurf(db, wer.heine, fallId, { von: '2026-09', bis: '2026-12' }))
    if (!begonnen.ok) throw new Error('no draft')
    expect(await tu((db) => reicheEin(db, wer.heine, begonnen.entwurfId, 0))).toMatchObject({ ok: false, fehler: { art: 'nicht-entscheidbar' } })
  })
})

describe('the key', () => {
  test('is made at the first signature; its public half is published, the private one lies encrypted', async () => {
    bescheidId((await erlassen()).ergebnis)
    const traeger = await tu((db) => db.selectFrom('traeger').selectAll().where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow())
    const datei = await tu((db) => oeffentlicherSchluessel(db, traeger))
    expect(datei.schluessel).toHaveLength(1)
    expect(datei.traeger).toBe('Jobcenter des Landkreises Harz')
    const roh = await tu((db) => db.selectFrom('signaturschluessel').select('privat').where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow())
    expect(Buffer.from(roh.privat).includes(Buffer.from('302e020100300506032b6570', 'hex'))).toBe(false)
  })
})

test('the tests stand on a fixed day', () => {
  expect(jetzt.toString()).toBe('2026-08-18T09:20:00Z')
})
