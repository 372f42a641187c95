import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { Ergebnis } from '../recht/index.ts'
import { Ergebnisse, teileAuf } from './aufteilung.ts'
import { bucheBescheid } from './index.ts'
import { entschieden, legeBescheid, legeFall, sachbearbeitung } from './testhilfe/bescheid.ts'
import { alleinstehend, berechneteFaelle, rechneAus } from './testhilfe/faelle.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-18T10:00:00Z')
const h = (): Handlung => ({ traegerId: t.traegerId, jetzt, konto: sachbearbeitung })
const cent = (euro: number) => Math.round(euro * 100)

const imTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const zeilenVon = (fallId: string) =>
  imTraeger((db) => db.selectFrom('buchung').selectAll().where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute())

describe('the split of a result', () => {
  test('over every published example: the shares of Bund and Kommune, and what is paid out, to the cent', () => {
    expect(berechneteFaelle.length).toBeGreaterThan(100)
    for (const e of berechneteFaelle) {
      const [gelesen] = Ergebnisse.parse([e])
      for (const [kennung, p] of Object.entries(e.personen)) {
        const betraege = gelesen?.personen[kennung]
        if (betraege === undefined) throw new Error(kennung)
        const posten = teileAuf(betraege)
        const summe = (passt: (q: (typeof posten)[number]) => boolean) => posten.filter(passt).reduce((s, q) => s + q.cent, 0)
        const anspruch = posten.filter((q) => q.leistung !== 'aufrechnung' && q.leistung !== 'darlehen')
        const von = (wer: string) => anspruch.filter((q) => q.kostentraeger === wer).reduce((s, q) => s + q.cent, 0)
        expect([von('bund'), von('kommune')], e.id).toEqual([cent(p.bund), cent(p.kommune)])
        expect(
          summe(() => true),
          e.id,
        ).toBe(cent(p.anspruch) - cent(p.aufrechnung) + cent(p.darlehen))
        expect(
          posten.every((q) => q.cent !== 0 && (q.leistung === 'aufrechnung') === q.cent < 0),
          e.id,
        ).toBe(true)
      }
    }
  })

  test('income covers the Bund first: what is left of a small claim is housing', () => {
    const e = rechneAus({
      monat: '2026-03',
      personen: [{ id: 'p1', geburtsdatum: '1990-05-15', einkommen: [{ art: 'rente', betrag: 700 }] }],
      unterkunft: { grundmiete: 400 },
    })
    const posten = teileAuf(Ergebnisse.parse([e])[0]?.personen.p1 ?? expect.fail())
    expect(posten.map((q) => [q.leistung, q.kostentraeger])).toEqual([['unterkunft', 'kommune']])
  })

  test('Regel- and Mehrbedarf share what income leaves', () => {
    const posten = teileAuf({ ...leer, regelbedarf: 56300, mehrbedarf: 20268, leistung: 30000, kommune: 0 })
    expect(posten).toEqual([
      { leistung: 'regelbedarf', kostentraeger: 'bund', cent: 22059 },
      { leistung: 'mehrbedarf', kostentraeger: 'bund', cent: 7941 },
    ])
  })

  test('a reduction cuts the Regelbedarf, not the Mehrbedarf', () => {
    const posten = teileAuf({ ...leer, regelbedarf: 56300, mehrbedarf: 20268, minderung: 16890, leistung: 59678, kommune: 0 })
    expect(posten.find((q) => q.leistung === 'mehrbedarf')?.cent).toBe(20268)
  })

  test('set-off is withheld from the Bund first, then from housing', () => {
    const posten = teileAuf({ ...leer, regelbedarf: 56300, leistung: 42000, kommune: 40000, aufrechnung: 5630 })
    expect(posten.filter((q) => q.leistung === 'aufrechnung')).toEqual([
      { leistung: 'aufrechnung', kostentraeger: 'bund', cent: -2000 },
      { leistung: 'aufrechnung', kostentraeger: 'kommune', cent: -3630 },
    ])
  })
})

const leer = {
  regelbedarf: 0,
  mehrbedarf: 0,
  sofortzuschlag: 0,
  minderung: 0,
  leistung: 0,
  bildungTeilhabe: 0,
  erstausstattung: 0,
  zuschussVersicherung: 0,
  darlehen: 0,
  kommune: 0,
  aufrechnung: 0,
}

describe('booking a decision', () => {
  test('makes entries with the budget lines of the Träger, marked as exercise', async () => {
    const { fallId } = await entschieden(t.db, h(), [alleinstehend('2026-08'), alleinstehend('2026-09')])
    const zeilen = await zeilenVon(fallId)
    expect(zeilen.map((z) => `${z.monat} ${z.leistung} ${z.kostentraeger} ${z.haushaltsstelle} ${z.betragCent}`).sort()).toEqual([
      '2026-08-01 regelbedarf bund 1101.68112 (Übung) 56300',
      '2026-08-01 unterkunft kommune 3121.5461 (Übung) 40000',
      '2026-09-01 regelbedarf bund 1101.68112 (Übung) 56300',
      '2026-09-01 unterkunft kommune 3121.5461 (Übung) 40000',
    ])
  })

  test('a change books the difference, and what falls away is taken back', async () => {
    const { fallId } = await entschieden(t.db, h(), [alleinstehend('2026-08'), alleinstehend('2026-09')])
    const geaendert = rechneAus({ monat: '2026-09', personen: [{ id: 'p1', geburtsdatum: '1990-05-15' }], unterkunft: {} })
    const anzahl = await imTraeger(async (db) => bucheBescheid(db, h(), await legeBescheid(db, t.traegerId, fallId, [geaendert], jetzt)))
    expect(anzahl).toBe(1)
    expect((await zeilenVon(fallId)).filter((z) => z.betragCent < 0)).toMatchObject([
      { monat: '2026-09-01', leistung: 'unterkunft', betragCent: -40000 },
    ])
  })

  test('a second call books nothing, also when another decision came between', async () => {
    const { fallId, bescheidId } = await entschieden(t.db, h(), [alleinstehend('2026-08')])
    await imTraeger(async (db) =>
      bucheBescheid(db, h(), await legeBescheid(db, t.traegerId, fallId, [alleinstehend('2026-08', { miete: 450 })], jetzt)),
    )
    const vorher = await zeilenVon(fallId)
    expect(await imTraeger((db) => bucheBescheid(db, h(), bescheidId))).toBe(0)
    expect(await zeilenVon(fallId)).toEqual(vorher)
  })

  test('a person whom the case does not have stops it, and nothing is booked', async () => {
    const versuch = imTraeger(async (db) => {
      const { fallId } = await legeFall(db, t.traegerId, ['p9'])
      await bucheBescheid(db, h(), await legeBescheid(db, t.traegerId, fallId, [alleinstehend('2026-08')], jetzt))
    })
    await expect(versuch).rejects.toThrow('p1')
  })

  test('property: after any row of decisions the ledger says what the last one grants, for each person and bearer', async () => {
    const mitAnspruch = berechneteFaelle.filter((e) => e.anspruch > 0)
    const folge = fc.array(fc.constantFrom(...mitAnspruch), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(folge, fc.boolean(), async (ergebnisse, wiederholt) => {
        const reihe = ergebnisse.map((e) => ({ ...e, monat: '2026-08' }))
        const letztes = reihe.at(-1) as Ergebnis
        const stand = await imTraeger(async (db) => {
          const { fallId, personen } = await legeFall(db, t.traegerId, [...new Set(reihe.flatMap((e) => Object.keys(e.personen)))])
          for (const e of reihe) {
            const bescheidId = await legeBescheid(db, t.traegerId, fallId, [e], jetzt)
            await bucheBescheid(db, h(), bescheidId)
            if (wiederholt) await bucheBescheid(db, h(), bescheidId)
          }
          const { rows } = await sql<{ kennung: string; bund: number; kommune: number; gesamt: number }>`
            select p.kennung,
              coalesce(sum(b.betrag_cent) filter (where b.kostentraeger = 'bund' and b.leistung not in ('aufrechnung', 'darlehen')), 0) as bund,
              coalesce(sum(b.betrag_cent) filter (where b.kostentraeger = 'kommune' and b.leistung not in ('aufrechnung', 'darlehen')), 0) as kommune,
              coalesce(sum(b.betrag_cent), 0) as gesamt
            from person p left join buchung b on b.traeger_id = p.traeger_id and b.person_id = p.person_id
            where p.traeger_id = ${t.traegerId} and p.fall_id = ${fallId} group by p.kennung`.execute(db)
          return { rows, personen }
        })
        expect(stand.rows.length).toBe(stand.personen.size)
        for (const { kennung, bund, kommune, gesamt } of stand.rows) {
          const p = letztes.personen[kennung]
          expect([bund, kommune]).toEqual([cent(p?.bund ?? 0), cent(p?.kommune ?? 0)])
          expect(gesamt).toBe(cent(p?.anspruch ?? 0) - cent(p?.aufrechnung ?? 0) + cent(p?.darlehen ?? 0))
        }
      }),
      { numRuns: 25 },
    )
  })
})
