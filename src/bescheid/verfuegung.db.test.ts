import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { vorgaengeVon } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { maengelAnPdfUa } from '../platform/pdf/testhilfe/pdfua.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { druckauftraege, gibAuf } from './druck.ts'
import {
  aendereVerfuegung,
  beginneVerfuegung,
  erlasseVerfuegung,
  findVerfuegung,
  findVerfuegungEntwurf,
  gibVerfuegungZurueck,
  liesVerfuegungen,
  liesVerfuegungPdf,
  oeffentlicherSchluessel,
  offenerVerfuegungEntwurf,
  pruefeBescheid,
  reicheVerfuegungEin,
  verwirfVerfuegung,
  ziehVerfuegungZurueck,
} from './index.ts'
import { type Fallteile, jetzt, type Leute, legeFamilieAn, leute } from './testhilfe/fall.ts'
import { lies, text } from './testhilfe/pdf.ts'
import { einstiegsgeld, gegenstand, merkend, vorgelegt } from './testhilfe/verfuegung.ts'
import { verfuegungsdateiSchema } from './verfuegung-datei.ts'
import { setzeVerfuegung } from './verfuegung-setzen.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: undefined, ordner: mkdtempSync(join(tmpdir(), 'tragwerk-tresor-')) })
let wer: Leute
let familie: Fallteile
beforeAll(async () => {
  wer = await leute(t)
  familie = await tu((db) => legeFamilieAn(db, wer.heine))
})
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const spaeter = (h: Handlung, tage: number): Handlung => ({ ...h, jetzt: h.jetzt.add({ hours: 24 * tage }) })

const erlasse = (entwurfId: string, h: Handlung, folgen = merkend().folgen, fassung = 1) =>
  tu((db) => erlasseVerfuegung(db, { tresor, folgen }, h, entwurfId, { fassung }))

describe('a single decision', () => {
  test('is issued by a second person with number, signed PDF and its effect, once', async () => {
    const { folgen, rufe } = merkend()
    const f = await tu((db) => legeFamilieAn(db, wer.heine))
    const entwurfId = await tu((db) => vorgelegt(db, wer.heine, f, folgen))
    expect(await erlasse(entwurfId, wer.heine, folgen)).toMatchObject({ ok: false, fehler: { art: 'zweite-person-noetig' } })
    expect(await erlasse(entwurfId, wer.wendt, folgen, 0)).toMatchObject({ ok: false, fehler: { art: 'veraltet' } })
    const erste = await erlasse(entwurfId, wer.wendt, folgen)
    if (!erste.ok) throw new Error(erste.fehler.saetze.join(' '))
    expect(await erlasse(entwurfId, wer.kaya, folgen)).toEqual(erste)
    expect(rufe).toEqual(['pruefe', 'pruefe', expect.stringMatching(/^vollziehe E-2026-\d{6}$/)])
    const [zeile] = await tu((db) => liesVerfuegungen(db, t.traegerId, { fallId: f.fallId }))
    expect(zeile).toMatchObject({
      verfuegungId: erste.verfuegungId,
      art: 'foerderung',
      erlassenVon: 'M. Wendt',
      imDruck: true,
      zustellung: undefined,
    })
    const vorgaenge = await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: f.fallId }))
    expect(vorgaenge).toMatchObject([{ art: 'foerderung', erledigtAm: jetzt, titel: 'Entscheidung: Einstiegsgeld für Ihre neue Arbeit' }])
    expect((await tu((db) => findVerfuegung(db, t.traegerId, erste.verfuegungId)))?.inhalt.tenor).toHaveLength(2)
  })

  test('says everything it was given, is accessible, and the public check confirms it', async () => {
    const f = await tu((db) => legeFamilieAn(db, wer.heine))
    const entwurfId = await tu((db) => vorgelegt(db, wer.heine, f, merkend().folgen))
    const r = await erlasse(entwurfId, wer.wendt)
    if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
    const datei = await tu((db) => liesVerfuegungPdf(db, t.traegerId, r.verfuegungId))
    const pdf = datei?.pdf ?? new Uint8Array()
    const seiten = text(await lies(pdf))
    for (const satz of [
      'Guten Tag, Mira Sommerfeld,',
      '2. Wir zahlen monatlich im Voraus.',
      'Zusammen 563,00 €',
      'Diese Entscheidung gilt sofort',
      'Unser Ermessen',
      'Endet Ihre Arbeit, endet auch das Einstiegsgeld.',
      'innerhalb eines Monats nach Bekanntgabe Widerspruch',
      'freigegeben von M. Wendt',
      'So wurde gerechnet',
      'Regelbedarf, Wert seit 01.01.2024 563,00 €',
      'Die Hälfte des Regelbedarfs von 563,00 € sind 281,50 €.',
      'alleinstehend',
    ])
      expect(seiten).toContain(satz)
    const inhalt = new TextDecoder().decode((await lies(pdf)).anhaenge.get('verfuegung.json'))
    const barrierefrei = setzeVerfuegung(verfuegungsdateiSchema.parse(JSON.parse(inhalt)), undefined, 'ua-1')
    expect(barrierefrei.ok && (await maengelAnPdfUa(barrierefrei.pdf))).toEqual([])
    const traeger = await tu((db) => db.selectFrom('traeger').selectAll().where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow())
    const schluessel = await tu((db) => oeffentlicherSchluessel(db, traeger))
    expect(await pruefeBescheid(pdf, { schluessel })).toMatchObject({ stimmt: true, bytegleich: true, einzeln: true, unterschrift: { art: 'echt' } })
    const verfaelscht = Buffer.from(pdf)
    verfaelscht.write('%', pdf.length - 40)
    expect((await pruefeBescheid(Uint8Array.from(verfaelscht), { schluessel })).art).toBe('geprueft')
  })

  test('goes to print; its period runs from the day it was posted', async () => {
    const f = await tu((db) => legeFamilieAn(db, wer.heine))
    const entwurfId = await tu((db) => vorgelegt(db, wer.heine, f, merkend().folgen))
    const r = await erlasse(entwurfId, wer.wendt)
    if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
    const [auftrag] = (await tu((db) => druckauftraege(db, t.traegerId, wer.heine.konto?.kontoId ?? '', '2026-08-18'))).filter(
      (d) => d.verfuegungId === r.verfuegungId,
    )
    expect(auftrag?.was).toMatch(/^Entscheidung E-2026-/)
    await tu((db) => gibAuf(db, spaeter(wer.heine, 1), [auftrag?.druckauftragId ?? ''], '2026-08-19'))
    const [zeile] = await tu((db) => liesVerfuegungen(db, t.traegerId, { gegenstand, fallId: f.fallId }))
    expect(zeile).toMatchObject({
      imDruck: false,
      zustellung: { weg: 'post', aufgegebenAm: '2026-08-19', bekanntAm: '2026-08-23', widerspruchBis: '2026-09-23' },
    })
  })

  test('to an employer bears the address given, never one of the case', async () => {
    const f = await tu((db) => legeFamilieAn(db, wer.heine))
    const empfaenger = { art: 'arbeitgeber', id: gegenstand, name: 'Bäckerei Korn', strasse: 'Ring 1', plz: '38855', ort: 'Wernigerode' } as const
    const entwurfId = await tu((db) => vorgelegt(db, wer.heine, f, merkend().folgen, { empfaenger }))
    const r = await erlasse(entwurfId, wer.wendt)
    if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
    const seiten = text(await lies((await tu((db) => liesVerfuegungPdf(db, t.traegerId, r.verfuegungId)))?.pdf ?? new Uint8Array()))
    expect(seiten).toContain('Bäckerei Korn')
    expect(seiten).not.toContain('Beispielgasse')
    expect(await tu((db) => liesVerfuegungen(db, t.traegerId, { empfaengerId: gegenstand }))).toHaveLength(1)
  })
})

describe('a draft', () => {
  const beginne = (inhalt = einstiegsgeld(familie.personId)) =>
    tu((db) => beginneVerfuegung(db, wer.heine, { fallId: familie.fallId, art: 'foerderung', gegenstand, inhalt }))

  test('is refused with sentences where something is missing', async () => {
    expect(await beginne(einstiegsgeld(familie.personId, { tenor: [] }))).toMatchObject({
      fehler: { saetze: ['Verfügung: Es fehlt, was verfügt wird.'] },
    })
    expect(await beginne(einstiegsgeld(familie.personId, { ermessen: [] }))).toMatchObject({
      fehler: { saetze: ['Ermessen: Die Gesichtspunkte der Ermessensentscheidung fehlen (§\u00a035 Abs.\u00a01 Satz\u00a03 SGB\u00a0X).'] },
    })
    expect(await beginne(einstiegsgeld(gegenstand))).toMatchObject({ fehler: { saetze: ['Die Person gehört nicht zu diesem Fall.'] } })
  })

  test('walks to and fro, frees its subject, and ends without a decision', async () => {
    const { folgen, rufe } = merkend()
    const haken = { verfuegungen: folgen }
    const begonnen = await beginne()
    if (!begonnen.ok) throw new Error(begonnen.fehler.saetze.join(' '))
    const id = begonnen.entwurfId
    expect(await beginne()).toMatchObject({ ok: false, fehler: { art: 'schon-ein-entwurf', entwurfId: id } })
    await tu((db) => reicheVerfuegungEin(db, haken, wer.heine, id, 0))
    expect(await tu((db) => ziehVerfuegungZurueck(db, haken, wer.kaya, id, 1))).toMatchObject({ ok: false })
    await tu((db) => ziehVerfuegungZurueck(db, haken, wer.heine, id, 1))
    await tu((db) => reicheVerfuegungEin(db, haken, wer.heine, id, 2))
    expect(await tu((db) => gibVerfuegungZurueck(db, haken, wer.wendt, id, 3, ' '))).toMatchObject({ fehler: { art: 'grund-fehlt' } })
    await tu((db) => gibVerfuegungZurueck(db, haken, wer.wendt, id, 3, 'Bitte die Dauer begründen.'))
    expect((await tu((db) => findVerfuegungEntwurf(db, t.traegerId, id)))?.stand).toBe('zurueckgegeben')
    await tu((db) => aendereVerfuegung(db, wer.kaya, id, 4, einstiegsgeld(familie.personId, { titel: 'Anders' })))
    await tu((db) => reicheVerfuegungEin(db, haken, wer.heine, id, 5))
    expect(await erlasse(id, wer.kaya, folgen, 6)).toMatchObject({ fehler: { art: 'zweite-person-noetig' } })
    await tu((db) => ziehVerfuegungZurueck(db, haken, wer.heine, id, 6))
    expect(await tu((db) => verwirfVerfuegung(db, haken, wer.heine, id, 7))).toMatchObject({ ok: true })
    expect(await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, 'foerderung', gegenstand))).toBeUndefined()
    expect(rufe).toEqual(['pruefe', 'gibFrei', 'pruefe', 'gibFrei', 'pruefe', 'gibFrei', 'gibFrei'])
  })

  test('is not submitted where its room says what stands in the way', async () => {
    const begonnen = await beginne()
    if (!begonnen.ok) throw new Error(begonnen.fehler.saetze.join(' '))
    const haken = { verfuegungen: merkend(['Die Mittel sind gebunden.']).folgen }
    expect(await tu((db) => reicheVerfuegungEin(db, haken, wer.heine, begonnen.entwurfId, 0))).toMatchObject({
      ok: false,
      fehler: { saetze: ['Die Mittel sind gebunden.'] },
    })
  })
})
