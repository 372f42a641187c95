import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { erlasseVerfuegung, findVerfuegungEntwurf, gibVerfuegungZurueck, rechneZeitraum } from '../bescheid/index.ts'
import { dokumenteVon, legeDokumentAb, liesAngaben, liesDokument, liesPersonen, vorgaengeVon } from '../fall/index.ts'
import type { Rolle } from '../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe } from '../platform/auth/testhilfe/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesPdf } from '../platform/pdf/index.ts'
import * as termineSeite from './pages/fall-termine.tsx'
import * as pflichtenSeite from './pages/pflichten.tsx'
import * as brief from './pages/termin-brief.ts'
import * as nachweis from './pages/termin-nachweis.ts'
import { beantworteAnhoerung, merkePersoenlich } from './pflicht-anhoeren.ts'
import { beurteile, schliesseOhneFolge } from './pflicht-beurteilen.ts'
import { beendeMinderung } from './pflicht-ende.ts'
import { eroeffnePflicht } from './pflicht-eroeffnen.ts'
import { eingliederungFolgen } from './pflicht-folgen.ts'
import { findPflicht } from './pflicht-model.ts'
import { pflichtschritte } from './pflicht-schritt.ts'
import { legeMinderungVor } from './pflicht-vorlegen.ts'
import { vorschlagZu } from './pflicht-vorschlag.ts'
import { liesEinladungen } from './termin-lesen.ts'
import { merkeBescheinigung } from './termin-selbst.ts'
import { gelungen, haken, keinGrund, type Mensch, pflichtwelt, saetze } from './testhilfe/pflicht.ts'

const t = testDb()
const { wer, tu, am, mensch, verpasst, anhoeren, vorgelegt, erlasse } = pflichtwelt(t)

async function rechne(m: Mensch, von: string, bis: string) {
  const [angaben, personen] = await tu(
    async (db) => [await liesAngaben(db, t.traegerId, m.fallId), await liesPersonen(db, t.traegerId, m.fallId)] as const,
  )
  return rechneZeitraum(angaben, personen, von, bis, { aktenzeichen: 'T' }).map((r) => {
    const p = r.ok && r.ergebnis.schema === 'ergebnis/v1' ? r.ergebnis.personen.p1 : undefined
    return p === undefined ? JSON.stringify(r).slice(0, 200) : [p.minderung, p.leistung]
  })
}

describe('a missed summons', () => {
  test('until a second person has decided, nothing changes; then the calculation shows −30 % for one month, housing untouched', async () => {
    const m = await mensch()
    const { entwurfId, pflichtId } = await vorgelegt(m)
    expect(await rechne(m, '2026-08', '2026-10')).toEqual([
      [0, 983],
      [0, 983],
      [0, 983],
    ])
    const selbst = await tu((db) =>
      erlasseVerfuegung(db, { tresor: wer.womit.tresor, folgen: eingliederungFolgen }, am('2026-08-25', wer.sow), entwurfId, { fassung: 1 }),
    )
    expect(selbst).toMatchObject({ ok: false, fehler: { art: 'zweite-person-noetig' } })
    expect(await rechne(m, '2026-09', '2026-09')).toEqual([[0, 983]])
    gelungen(await erlasse(entwurfId))
    expect(await rechne(m, '2026-08', '2026-10')).toEqual([
      [0, 983],
      [168.9, 814.1],
      [0, 983],
    ])
    const vorgaenge = await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: m.fallId }))
    expect(vorgaenge.find((v) => v.art === 'aenderung')).toMatchObject({ erledigtAm: null, fehlt: expect.stringContaining('09/2026') })
    expect((await tu((db) => findPflicht(db, t.traegerId, pflichtId)))?.stand).toBe('entschieden')
  })

  test('the first one has no consequence', async () => {
    const m = await mensch()
    const pflichtId = await verpasst(m, '2026-07-06')
    gelungen(await anhoeren(pflichtId, '2026-07-07', '2026-07-24'))
    gelungen(await tu((db) => beurteile(db, am('2026-07-27'), pflichtId, keinGrund)))
    expect(saetze(await tu((db) => legeMinderungVor(db, haken, am('2026-07-27'), pflichtId)))[0]).toContain('folgt hier nichts')
  })

  test('not before the hearing is over; the answer ends the waiting and opens the judgement again', async () => {
    const m = await mensch()
    await verpasst(m, '2026-07-06').then((id) =>
      anhoeren(id, '2026-07-07', '2026-07-24').then(() => tu((db) => beurteile(db, am('2026-07-27'), id, keinGrund))),
    )
    const pflichtId = await verpasst(m, '2026-08-03')
    expect(saetze(await tu((db) => beurteile(db, am('2026-08-04'), pflichtId, keinGrund)))[0]).toContain('noch nicht verschickt')
    expect(saetze(await anhoeren(pflichtId, '2026-08-04', '2026-08-10'))[0]).toContain('14 Tage')
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    gelungen(await tu((db) => beurteile(db, am('2026-08-10'), pflichtId, keinGrund)))
    expect(saetze(await tu((db) => legeMinderungVor(db, haken, am('2026-08-10'), pflichtId)))[0]).toContain('noch nicht angehört')
    gelungen(
      await tu((db) => beantworteAnhoerung(db, am('2026-08-11'), pflichtId, { text: 'Bus fiel aus', gesundheit: false, persoenlichVerlangt: true })),
    )
    expect(saetze(await tu((db) => legeMinderungVor(db, haken, am('2026-08-12'), pflichtId)))).toEqual([
      expect.stringContaining('verlangt, persönlich'),
      expect.stringContaining('wichtiger Grund'),
      expect.stringContaining('Härte'),
    ])
    gelungen(await tu((db) => merkePersoenlich(db, am('2026-08-13'), pflichtId, { am: '2026-08-13', text: 'Gespräch', gesundheit: false })))
    gelungen(await tu((db) => beurteile(db, am('2026-08-13'), pflichtId, { ...keinGrund, grundstand: 'nachgewiesen' })))
    expect(saetze(await tu((db) => legeMinderungVor(db, haken, am('2026-08-13'), pflichtId)))[0]).toContain('folgt hier nichts')
    gelungen(await tu((db) => schliesseOhneFolge(db, am('2026-08-13'), pflichtId, 'Grund nachgewiesen')))
    expect(await rechne(m, '2026-09', '2026-09')).toEqual([[0, 983]])
  })

  test('three in a row: not reachable, the first month without Regelbedarf; who appears in it is paid 70 %', async () => {
    const m = await mensch()
    const anhoerungen: string[] = []
    for (const tag of ['2026-07-06', '2026-07-20', '2026-08-03']) {
      const id = await verpasst(m, tag)
      const [danach, frist] = [1, 17].map((n) => Temporal.PlainDate.from(tag).add({ days: n }).toString())
      gelungen(await anhoeren(id, danach ?? '', frist ?? ''))
      gelungen(await tu((db) => beurteile(db, am('2026-08-24'), id, keinGrund)))
      const brief = (await tu((db) => findPflicht(db, t.traegerId, id)))?.dokumentId ?? expect.fail('no letter')
      const datei = await tu((db) => liesDokument(db, wer.womit.tresor, t.traegerId, brief))
      anhoerungen.push(JSON.stringify(await liesPdf(Uint8Array.from(datei?.inhalt ?? []))))
    }
    // a hearing names what threatens: the third one another thing than those before
    expect(anhoerungen.map((a) => a.includes('erreichbar'))).toEqual([false, false, true])
    const dritte = (
      await tu((db) =>
        db
          .selectFrom('pflicht')
          .select('pflichtId')
          .where('traegerId', '=', t.traegerId)
          .where('fallId', '=', m.fallId)
          .where('tag', '=', '2026-08-03')
          .executeTakeFirstOrThrow(),
      )
    ).pflichtId
    const { entwurfId } = gelungen(await tu((db) => legeMinderungVor(db, haken, am('2026-08-24'), dritte)))
    expect((await tu((db) => findVerfuegungEntwurf(db, t.traegerId, entwurfId)))?.art).toBe('nichterreichbarkeit')
    gelungen(await erlasse(entwurfId))
    expect(await rechne(m, '2026-09', '2026-09')).toEqual([[563, 420]])
    gelungen(await tu((db) => beendeMinderung(db, am('2026-09-10'), dritte, { grund: 'erschienen', am: '2026-09-10' })))
    expect(await rechne(m, '2026-09', '2026-09')).toEqual([[168.9, 814.1]])
  })

  test('given back it can be proposed anew; approved in another month it is refused', async () => {
    const m = await mensch()
    const { entwurfId, pflichtId } = await vorgelegt(m)
    const zurueck = await tu((db) => gibVerfuegungZurueck(db, haken, am('2026-08-25', wer.wendt), entwurfId, 1, 'Bitte Härte prüfen'))
    expect(zurueck.ok).toBe(true)
    expect((await tu((db) => findPflicht(db, t.traegerId, pflichtId)))?.stand).toBe('anhoerung')
    const neu = gelungen(await tu((db) => legeMinderungVor(db, haken, am('2026-08-26'), pflichtId)))
    expect(neu.entwurfId).toBe(entwurfId)
    expect(await erlasse(entwurfId, '2026-09-01')).toMatchObject({ ok: false, fehler: { saetze: [expect.stringContaining('geändert')] } })
    gelungen(await erlasse(entwurfId, '2026-08-27'))
  })
})

describe('a breach of a duty', () => {
  const breche = async (m: Mensch, tag = '2026-08-03') =>
    gelungen(
      await tu((db) =>
        eroeffnePflicht(db, am(tag), {
          ...m,
          art: 'pflichtverletzung',
          tag,
          angaben: { pflicht: 'massnahme', was: 'Kurs abgebrochen', belehrt: true },
        }),
      ),
    ).pflichtId
  async function entschieden(m: Mensch): Promise<string> {
    const pflichtId = await breche(m)
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    gelungen(await tu((db) => beurteile(db, am('2026-08-24'), pflichtId, keinGrund)))
    const { entwurfId } = gelungen(await tu((db) => legeMinderungVor(db, haken, am('2026-08-24'), pflichtId)))
    gelungen(await erlasse(entwurfId))
    return pflichtId
  }

  test('30 % for three months; made up for on 16 October: October counts by days, November falls away', async () => {
    const m = await mensch()
    const pflichtId = await entschieden(m)
    expect(await rechne(m, '2026-09', '2026-12')).toEqual([
      [168.9, 814.1],
      [168.9, 814.1],
      [168.9, 814.1],
      [0, 983],
    ])
    gelungen(await tu((db) => beendeMinderung(db, am('2026-10-20'), pflichtId, { grund: 'erfuellt', am: '2026-10-16' })))
    expect(await rechne(m, '2026-09', '2026-12')).toEqual([
      [168.9, 814.1],
      [84.45, 898.55],
      [0, 983],
      [0, 983],
    ])
  })

  test('under 25 somebody has to offer counselling within four weeks', async () => {
    const m = await mensch('2004-01-01')
    await entschieden(m)
    const vorgaenge = await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: m.fallId }))
    expect(vorgaenge.find((v) => v.titel.includes('unter 25'))).toMatchObject({ frist: '2026-09-22', erledigtAm: null })
  })

  test('what tells about health leaves the database only for who may see it', async () => {
    const m = await mensch()
    const pflichtId = await breche(m)
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    gelungen(
      await tu((db) =>
        beantworteAnhoerung(db, am('2026-08-11'), pflichtId, { text: 'Wegen meiner Depression', gesundheit: true, persoenlichVerlangt: false }),
      ),
    )
    const text = async (gesundheit: boolean) => JSON.stringify(await tu((db) => pflichtschritte(db, t.traegerId, pflichtId, { gesundheit })))
    expect(await text(true)).toContain('Depression')
    expect(await text(false)).not.toContain('Depression')
    gelungen(await tu((db) => beurteile(db, am('2026-08-24'), pflichtId, { ...keinGrund, gesundheit: true })))
    const { entwurfId } = gelungen(await tu((db) => legeMinderungVor(db, haken, am('2026-08-24'), pflichtId)))
    expect((await tu((db) => findVerfuegungEntwurf(db, t.traegerId, entwurfId)))?.inhalt.gesundheit).toBe(true)
    gelungen(await erlasse(entwurfId))
    // who calculates sees months and rate, never why
    const vorgang = (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: m.fallId }))).find((v) => v.art === 'aenderung')
    const angaben = (await tu((db) => liesAngaben(db, t.traegerId, m.fallId))).filter((a) => a.art === 'person.minderung')
    expect(JSON.stringify([vorgang, angaben.map((a) => [a.wert, a.quelle])])).not.toMatch(/Depression|Kurs/)
    expect(angaben).toHaveLength(3)
  })

  test('for a day outside of the kept law nothing is proposed', async () => {
    const m = await mensch()
    const neu = (tag: string) => ({ ...m, art: 'pflichtverletzung' as const, tag, angaben: { pflicht: 'massnahme', was: 'x', belehrt: true } })
    for (const tag of ['2027-01-04', '2022-12-31', '2026-02-31'])
      expect(saetze(await tu((db) => eroeffnePflicht(db, am('2027-02-01'), neu(tag))))[0]).toMatch(
        tag === '2026-02-31' ? /den Tag an/ : /nicht gepflegt/,
      )
  })

  test.each([
    ['2026-06-15', 'pflicht-2023-07', 'minderung'],
    ['2026-06-15', 'pflicht-2026-07', 'keine'],
    ['2026-07-15', 'pflicht-2023-07', 'keine'],
    ['2026-07-15', 'pflicht-2026-07', 'minderung'],
  ] as const)('a breach on %s after an instruction %s: %s', async (tag, belehrung, folge) => {
    const m = await mensch()
    const angaben = { pflicht: 'massnahme', was: 'Kurs abgebrochen', belehrt: true, belehrung }
    const { pflichtId } = gelungen(await tu((db) => eroeffnePflicht(db, am('2026-07-20'), { ...m, art: 'pflichtverletzung', tag, angaben })))
    gelungen(await anhoeren(pflichtId, '2026-07-20', '2026-08-10'))
    gelungen(await tu((db) => beurteile(db, am('2026-08-11'), pflichtId, keinGrund)))
    const p = (await tu((db) => findPflicht(db, t.traegerId, pflichtId))) ?? expect.fail('gone')
    expect((await tu((db) => vorschlagZu(db, am('2026-08-11'), p))).folge).toBe(folge)
  })

  test('the proposal tells what must be done first', async () => {
    const m = await mensch()
    const pflichtId = await breche(m)
    const p = await tu((db) => findPflicht(db, t.traegerId, pflichtId))
    if (p === undefined) throw new Error('gone')
    expect((await tu((db) => vorschlagZu(db, am('2026-08-04'), p))).vorher.map((g) => g.schluessel)).toEqual([
      'anhoerung',
      'grund-offen',
      'haerte-offen',
    ])
  })
})

describe('who sees what of a breach, by its pages', () => {
  test('health alone who may read it; the benefit desk learns of no hearing at all', async () => {
    const m = await mensch()
    const pflichtId = await verpasst(m, '2026-08-03')
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    const antwort = { text: 'Migräneanfall', gesundheit: true, persoenlichVerlangt: false }
    gelungen(await tu((db) => beantworteAnhoerung(db, am('2026-08-05'), pflichtId, antwort)))
    const sieht = async (seite: typeof pflichtenSeite | typeof termineSeite, rolle: Rolle) => {
      const cookie = await cookieFuer(t, await kontoMit(t, [rolle]))
      const ruf = rufe<unknown>(t, seite.loader, `/faelle/${m.fallId}/x`, { cookie, params: { fallId: m.fallId } })
      return ruf.then(
        (wert) => JSON.stringify(wert),
        (fehler: unknown) => (fehler instanceof Response ? String(fehler.status) : expect.fail(String(fehler))),
      )
    }
    expect(await sieht(pflichtenSeite, 'fallmanagement')).toContain('Migräne')
    expect(await sieht(pflichtenSeite, 'vermittlung')).toMatch(/^(?!.*Migräne).*Anhörung/)
    for (const rolle of ['leistung', 'eingangszone', 'anordnung', 'teamleitung', 'massnahmen', 'teilhabe', 'leitung'] as const)
      expect(await sieht(pflichtenSeite, rolle), rolle).toBe('403')
    expect(await sieht(termineSeite, 'leistung')).toMatch(/^(?!.*(Migräne|Anhörung|anhoerung)).*terminId/)
    expect(await sieht(termineSeite, 'massnahmen')).toBe('403')
  })

  test('letters are read as they were sent: the invitation by who sees appointments, the hearing by who works with it', async () => {
    const [m, fremd] = [await mensch(), await mensch()]
    const pflichtId = await verpasst(m, '2026-08-03')
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    const p = (await tu((db) => findPflicht(db, t.traegerId, pflichtId))) ?? expect.fail('gone')
    const [einladung] = await tu((db) => liesEinladungen(db, t.traegerId, [p.terminId ?? '']))
    const holt = async (rolle: Rolle, dokumentId: string, fallId = m.fallId) => {
      const cookie = await cookieFuer(t, await kontoMit(t, [rolle]))
      const ruf = rufe<Response>(t, brief.loader, `/faelle/${fallId}/x`, {
        cookie,
        params: { fallId, dokumentId },
        umfeld: { tresor: wer.womit.tresor },
      })
      return ruf.then(
        async (antwort) =>
          Buffer.from(await antwort.arrayBuffer())
            .subarray(0, 4)
            .toString(),
        (fehler: unknown) => (fehler instanceof Response ? fehler.status : expect.fail(String(fehler))),
      )
    }
    const [ein, an] = [einladung?.dokumentId ?? '', p.dokumentId ?? '']
    expect([await holt('fallmanagement', an), await holt('vermittlung', an), await holt('leistung', an)]).toEqual(['%PDF', '%PDF', 404])
    expect([await holt('leistung', ein), await holt('massnahmen', ein), await holt('fallmanagement', ein, fremd.fallId)]).toEqual(['%PDF', 403, 404])
    expect(await holt('fallmanagement', 'quatsch')).toBe(404)
  })

  test('papers about health leave the file for the appointment or hearing they came with; other papers are read there as well', async () => {
    const [m, fremd] = [await mensch(), await mensch()]
    const pflichtId = await verpasst(m, '2026-08-03')
    gelungen(await anhoeren(pflichtId, '2026-08-04', '2026-08-21'))
    const inhalt = await PDFDocument.create().then((pdf) => pdf.addPage([9, 9]) && pdf.save())
    const lege = (name: string) => tu((db) => legeDokumentAb(db, wer.womit.tresor, am('2026-08-05'), { ...m, name, inhalt, kanal: 'portal' }))
    const ids: string[] = []
    for (const name of ['Attest Knie.pdf', 'Fahrplan.pdf', 'Grippe.pdf', 'Mietvertrag.pdf']) ids.push(gelungen(await lege(name)).dokumentId)
    const [attest = '', fahrplan = '', krank = '', miete = ''] = ids
    await tu(async (db) => {
      const antwort = { text: 'Ich konnte nicht kommen.', persoenlichVerlangt: false }
      gelungen(await beantworteAnhoerung(db, am('2026-08-05'), pflichtId, { ...antwort, gesundheit: true, dokumentId: attest }))
      gelungen(await beantworteAnhoerung(db, am('2026-08-06'), pflichtId, { ...antwort, gesundheit: false, dokumentId: fahrplan }))
      gelungen(await merkeBescheinigung(db, am('2026-08-05'), { ...m, von: '2026-08-03', bis: '2026-08-03', dokumentId: krank }))
    })
    expect(
      (await tu((db) => dokumenteVon(db, t.traegerId, m))).map((d) => d.name).filter((n) => !n.startsWith('Anh') && !n.startsWith('Ein')),
    ).toEqual(['Mietvertrag.pdf', 'Fahrplan.pdf'])
    // of papers from before there was the mark, the migration finds the same
    await tu((db) => db.updateTable('dokument').set({ gesundheit: false }).where('fallId', '=', m.fallId).execute())
    const datei = join(import.meta.dirname, '../platform/db/migrations/20261123T0631-gesundheit.sql')
    const [, nachtrag = ''] = readFileSync(datei, 'utf8').split(/(?=^update)/m)
    await t.alsBesitzer((c) => sql.raw(nachtrag).execute(c))
    const markiert = await tu((db) => db.selectFrom('dokument').select('dokumentId').where('gesundheit', '=', true).execute())
    expect(
      markiert
        .map((d) => d.dokumentId)
        .filter((id) => ids.includes(id))
        .sort(),
    ).toEqual([attest, krank].sort())
    const cookies = new Map<Rolle, string>()
    for (const rolle of ['fallmanagement', 'vermittlung', 'leistung'] as const) cookies.set(rolle, await cookieFuer(t, await kontoMit(t, [rolle])))
    const frage = (
      seite: { loader: (typeof nachweis)['loader'] } | typeof pflichtenSeite | typeof termineSeite,
      rolle: Rolle,
      params: Record<string, string>,
    ) =>
      rufe<unknown>(t, seite.loader, `/faelle/${m.fallId}/x`, {
        cookie: cookies.get(rolle) ?? '',
        params,
        umfeld: { tresor: wer.womit.tresor },
      }).then(
        (wert) => (wert instanceof Response ? wert.status : JSON.stringify(wert)),
        (fehler: unknown) => (fehler instanceof Response ? fehler.status : expect.fail(String(fehler))),
      )
    const holt = async (rolle: Rolle, fallId = m.fallId) => {
      const alle = []
      for (const dokumentId of [attest, fahrplan, krank, miete, 'quatsch']) alle.push(await frage(nachweis, rolle, { fallId, dokumentId }))
      return alle
    }
    expect(await holt('fallmanagement')).toEqual([200, 200, 200, 404, 404])
    expect(await holt('vermittlung')).toEqual([404, 200, 404, 404, 404])
    expect(await holt('leistung')).toEqual([403, 403, 403, 403, 403])
    expect(await holt('fallmanagement', fremd.fallId)).toEqual([404, 404, 404, 404, 404])
    const gelesen = await tu((db) => db.selectFrom('protokoll').select('gegenstand').where('tat', '=', 'termin.nachweis-lesen').execute())
    expect(gelesen.map((p) => p.gegenstand).sort()).toEqual([attest, fahrplan, krank, fahrplan].sort())
    const seiten = async (rolle: Rolle) => `${await frage(pflichtenSeite, rolle, m)} ${await frage(termineSeite, rolle, m)}`
    const da = (text: string) => ids.map((id) => text.includes(id))
    expect([da(await seiten('fallmanagement')), da(await seiten('vermittlung'))]).toEqual([
      [true, true, true, false],
      [false, true, false, false],
    ])
  })
})
