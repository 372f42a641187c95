import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { kontoMit, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { ladeBestand } from './bestand-lesen.ts'
import { kennzahlStand, zahlenreihe } from './kennzahlen.ts'
import { monateVonBis } from './monatsreihe.ts'
import { fuehrePersonenmonateNach } from './personenmonat.ts'
import { entscheideHaushalte } from './testhilfe/haushalte.ts'
import { lieseVorgeschichteEin, liesVorgeschichten, nimmVorgeschichteZurueck } from './vorgeschichte.ts'
import { geltendeRegeln, legeRegelFest } from './zaehlregel.ts'

const t = testDb()
let h: Handlung
let reduzierter: string
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const BIS = '2026-07'

beforeAll(async () => {
  h = { traegerId: t.traegerId, jetzt: testzeit, konto: await kontoMit(t, ['controlling']) }
  const { reduziert } = await entscheideHaushalte(t.db, h)
  reduzierter = reduziert.personen.p1 ?? ''
})

describe('from the decisions of the house', () => {
  test('each month of the newest decision, once', async () => {
    const erst = await tu((db) => fuehrePersonenmonateNach(db, h))
    expect(erst.gezaehlt).toBeGreaterThan(5)
    expect(erst.offen).toBe(0)
    expect(await tu((db) => fuehrePersonenmonateNach(db, h))).toEqual({ gezaehlt: 0, offen: 0 })
    const { rows } = await tu((db) =>
      sql<{ monate: number; summe: number; gebucht: number; elb: number; allein: number }>`
        select count(*)::int as monate, sum(llu_cent + luh_cent)::int as summe,
          (select sum(betrag_cent)::int from buchung where leistung in ('regelbedarf', 'mehrbedarf', 'unterkunft')) as gebucht,
          count(*) filter (where elb)::int as elb, count(*) filter (where alleinerziehend)::int as allein from personenmonat`.execute(db),
    )
    const [z] = rows
    // the ledger has the same benefits after the reduction of two months
    expect(z?.summe).toBe((z?.gebucht ?? Number.NaN) + 2 * 16_890)
    expect(z?.elb).toBeGreaterThan(0)
    expect(z?.elb).toBeLessThan(z?.monate ?? 0)
    expect(z?.allein).toBe(15)
  })

  test('the claim before a reduction counts, not what is paid', async () => {
    const { rows } = await tu((db) =>
      sql<{ llu: number; gezahlt: number }>`select llu_cent as llu,
          (select sum(betrag_cent)::int from buchung b where b.person_id = m.person_id and b.monat = m.monat and b.leistung = 'regelbedarf') as gezahlt
        from personenmonat m where person_id = ${reduzierter} and monat = '2026-07-01'`.execute(db),
    )
    expect(rows).toEqual([{ llu: 56_300, gezahlt: 39_410 }])
  })

  test('the sums of a month are those of its rows, by sex too', async () => {
    const g = await tu((db) => ladeBestand(db, t.traegerId, BIS))
    if (g === undefined) return expect.fail('no data')
    const { rows } = await tu((db) =>
      sql<{ elb: number; llu: number }>`select count(distinct schluessel) filter (where elb)::int as elb, sum(llu_cent)::int as llu
        from personenmonat where monat = ${`${BIS}-01`}`.execute(db),
    )
    const reihe = zahlenreihe(g, 'alle')(BIS)
    expect(reihe?.elb).toBe(rows[0]?.elb)
    expect(reihe?.lluCent).toBe(rows[0]?.llu)
    expect(zahlenreihe(g, 'w')(BIS)?.elb).toBeLessThanOrEqual(reihe?.elb ?? 0)
  })
})

describe('what a new house brings along', () => {
  const kopf = 'kundennummer;monat;hilfebeduerftig;elb;geschlecht;llu;luh;alleinerziehend;eintritt;kontinuierlich;massnahme'
  const nummer = (k: number) => `123A${String(k).padStart(6, '0')}`
  const zeilen: string[] = []
  for (const monat of monateVonBis('2022-01', BIS))
    for (let k = 1; k <= 20; k++) {
      const da = k <= 16 || monat >= '2026-01' // four came in January 2026
      const beginn = k <= 2 && monat === '2025-10'
      if (da)
        zeilen.push(
          `${nummer(k)};${monat};ja;ja;${k % 2 ? 'w' : 'm'};500,00;300,00;;${beginn ? 'svpflichtig' : ''};${beginn && k === 1 ? 'ja' : ''};${k === 3 ? 'ja' : ''}`,
        )
    }
  const datei = { datei: 'alt.csv', quelle: 'Altverfahren (Übung)', text: [kopf, ...zeilen].join('\n') }
  let eigeneElb = 0

  test('a file is read as a whole, once, and what is wrong stops it', async () => {
    const vorher = await tu((db) => ladeBestand(db, t.traegerId, BIS))
    eigeneElb = vorher ? (zahlenreihe(vorher, 'alle')(BIS)?.elb ?? 0) : 0
    const falsch = await tu((db) => lieseVorgeschichteEin(db, h, { ...datei, text: `${datei.text}\nX;2020-01;ja;ja;w;1;1` }))
    expect(falsch.ok).toBe(false)
    expect(await tu((db) => liesVorgeschichten(db, t.traegerId))).toEqual([])
    expect(await tu((db) => lieseVorgeschichteEin(db, h, datei))).toEqual({ ok: true, eingelesen: zeilen.length, uebergangen: 0 })
    expect(await tu((db) => lieseVorgeschichteEin(db, h, datei))).toMatchObject({ ok: false, satz: 'Genau diese Datei ist schon eingelesen.' })
  })

  test('key figures with numerator and denominator', async () => {
    const g = await tu((db) => ladeBestand(db, t.traegerId, BIS))
    if (g === undefined) return expect.fail('no data')
    expect(g.beginn).toBe('2022-01')
    const k1e2 = kennzahlStand(g, 'K1E2', BIS).ergebnis
    expect(k1e2).toMatchObject({ ok: true, zaehler: 20 + eigeneElb, nenner: 16 + 4 })
    expect(kennzahlStand(g, 'K3', BIS).ergebnis).toMatchObject({ ok: true, zaehler: 16, nenner: 16, promille: 0 })
    expect(kennzahlStand(g, 'K2', BIS).ergebnis).toMatchObject({ ok: true, zaehler: 2 })
    expect(kennzahlStand(g, 'K2E3', BIS).ergebnis).toMatchObject({ ok: true, zaehler: 1, nenner: 2, promille: 500 })
    expect(kennzahlStand(g, 'K3E2', BIS).ergebnis).toMatchObject({ ok: true, zaehler: 1, nenner: 16, promille: 63 })
    expect(kennzahlStand(g, 'K3', BIS).genauAb).toBe('2024-12') // 24 months for the stock of a year before
  })

  test('a start recorded in the house counts, its correction replaces it, its withdrawal ends it', async () => {
    const wer = await tu((db) =>
      sql<{
        fallId: string
        personId: string
      }>`select fall_id, person_id from personenmonat where elb and person_id is not null and monat = '2026-07-01' limit 1`.execute(db),
    )
    const { fallId, personId } = wer.rows[0] ?? expect.fail('nobody')
    const lege = (werte: object) =>
      tu((db) =>
        db
          .insertInto('integration')
          .values({ traegerId: t.traegerId, fallId, personId, beginn: '2026-07-03', art: 'svpflichtig', bekanntSeit: testzeit, ...werte })
          .returning('integrationId')
          .executeTakeFirstOrThrow(),
      )
    const zaehle = async () => {
      const g = await tu((db) => ladeBestand(db, t.traegerId, BIS))
      const m = g && zahlenreihe(g, 'alle')(BIS)
      return [m?.integrationen, m?.geringfuegig]
    }
    const erste = await lege({})
    expect(await zaehle()).toEqual([1, 0])
    const zweite = await lege({ ersetzt: erste.integrationId, art: 'geringfuegig' })
    expect(await zaehle()).toEqual([0, 1])
    await lege({ ersetzt: zweite.integrationId, widerrufen: true })
    expect(await zaehle()).toEqual([0, 0])
  })

  test('the first day in an Arbeitsgelegenheit is a start into publicly supported work; going on in the next run is none', async () => {
    await tu(async (db) => {
      const wer = await sql<{
        fallId: string
        personId: string
      }>`select fall_id, person_id from personenmonat where elb and person_id is not null and monat = '2026-07-01' limit 1`.execute(db)
      const { fallId, personId } = wer.rows[0] ?? expect.fail('nobody')
      await sql`with a as (insert into anbieter (traeger_id, name, arten, angelegt_am) values (${t.traegerId}, 'Werkhof (Übung)', '{massnahme}', ${testzeit.toString()}) returning anbieter_id),
        m as (insert into massnahme (traeger_id, anbieter_id, titel, instrument, daten, angelegt_am)
          select ${t.traegerId}, anbieter_id, 'Werkhof', 'p16d', '{}', ${testzeit.toString()} from a returning massnahme_id),
        d as (insert into durchgang (traeger_id, massnahme_id, von, bis, plaetze)
          select ${t.traegerId}, massnahme_id, x.von, x.bis, 5 from m, (values (date '2026-05-04', date '2026-06-30'), ('2026-07-01', '2026-08-31')) x(von, bis)
          returning durchgang_id, von)
        insert into teilnahme (traeger_id, durchgang_id, fall_id, person_id, nummer, vorname, nachname, stand, eintritt_am, austritt_am, angelegt_am)
        select ${t.traegerId}, durchgang_id, ${fallId}, ${personId}, 'T-' || von, 'A', 'B', 'abgeschlossen', von,
          case when von < '2026-07-01' then date '2026-06-30' end, ${testzeit.toString()} from d`.execute(db)
    })
    const g = await tu((db) => ladeBestand(db, t.traegerId, BIS))
    const oeffentlich = ['2026-05', '2026-06', '2026-07'].map((monat) => g && zahlenreihe(g, 'alle')(monat)?.oeffentlich)
    expect(oeffentlich).toEqual([1, 0, 0])
  })

  test('a file taken back counts no more', async () => {
    const [zeile] = await tu((db) => liesVorgeschichten(db, t.traegerId))
    expect(await tu((db) => nimmVorgeschichteZurueck(db, h, zeile?.vorgeschichteId ?? ''))).toBe(true)
    expect(await tu((db) => nimmVorgeschichteZurueck(db, h, zeile?.vorgeschichteId ?? ''))).toBe(false)
    const g = await tu((db) => ladeBestand(db, t.traegerId, BIS))
    expect(g && zahlenreihe(g, 'alle')(BIS)?.elb).toBe(eigeneElb)
  })
})

test('a house may decide only what the ordinance leaves open, from a month on', async () => {
  const lege = (instrument: string, massnahme: boolean, giltAb: string, grund = 'Beschluss (Übung)') =>
    tu((db) => legeRegelFest(db, h, { instrument, massnahme, giltAb, grund }))
  expect(await lege('p16k', true, '2026-01')).toMatchObject({ ok: false, satz: expect.stringContaining('lässt die Verordnung nicht offen') })
  expect(await lege('p16f', false, '2026', '')).toMatchObject({ ok: false })
  expect(await lege('p16f', false, '2026-03')).toEqual({ ok: true })
  expect((await tu((db) => geltendeRegeln(db, t.traegerId))).map((r) => [r.instrument, r.giltAb, r.massnahme])).toEqual([['p16f', '2026-03', false]])
})
