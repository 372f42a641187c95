import { sql } from 'kysely'
import { type Db, findTraeger, forTraeger, openDb, type TraegerDb } from '../platform/db/index.ts'
import { anfangsgewichte, bewerte, findStelle, passendePersonen, passendeStellen, rangliste } from '../vermittlung/index.ts'

const TAG = '2026-09-01'
const KONTO = '01934f5e-0000-7000-8000-000000000001'
const MALE = 15

/**
 * Times the matching in the embedded database with as many people as vacancies, as the pages call it: vacancies for a person, people for a
 * vacancy (both with what is read from the database), and the scoring alone. `verhaeltnis` is against reading the same rows of one plain
 * table in the same run, so that machines can be compared.
 */
export async function messePassung(anzahl: number, json: boolean): Promise<boolean> {
  const db = await openDb('speicher', { uebung: true })
  try {
    const traegerId = (await findTraeger(db))?.traegerId ?? ''
    const tu = <T>(work: (trx: TraegerDb) => Promise<T>) => forTraeger(db, traegerId, work)
    await fuelle(db, traegerId, anzahl)
    const { personId } = await tu((trx) => trx.selectFrom('profilAngabe').select('personId').limit(1).executeTakeFirstOrThrow())
    const { stelleId } = await tu((trx) => trx.selectFrom('stelle').select('stelleId').limit(1).executeTakeFirstOrThrow())
    const stelle = await tu((trx) => findStelle(trx, traegerId, stelleId))
    if (stelle === undefined) throw new Error('no vacancy')
    const wie = { tag: TAG, kontoId: KONTO }
    const start = performance.now()
    const erste = await tu((trx) => passendePersonen(trx, traegerId, stelle, wie))
    const msAufbau = performance.now() - start // makes all profiles once
    const grundlinie = await miss(() =>
      tu((trx) => trx.selectFrom('person').select(['personId', 'fallId', 'kennung']).where('traegerId', '=', traegerId).execute()),
    )
    const zeilen = [
      ['stellen fuer eine person', await miss(() => tu((trx) => passendeStellen(trx, traegerId, personId, wie)))],
      ['personen fuer eine stelle', await miss(() => tu((trx) => passendePersonen(trx, traegerId, stelle, wie)))],
      ['nur bewerten', await miss(async () => nurBewerten(anzahl))],
    ] as const
    for (const [was, ms] of zeilen) zeige({ was, anzahl, msMitte: ms, verhaeltnis: ms / Math.max(0.1, grundlinie) }, json)
    zeige({ was: 'profile einmal aufbauen', anzahl, msMitte: msAufbau, verhaeltnis: msAufbau / Math.max(0.1, grundlinie) }, json)
    return erste.length > 0 && zeilen.every(([, ms]) => ms < 200)
  } finally {
    await db.destroy()
  }
}

/** Scoring without a database: one vacancy against everybody. */
function nurBewerten(anzahl: number): number {
  const stelle = {
    kldb: '62312',
    faehigkeiten: [1, 2, 3, 4].map((n) => ({ code: `f${n}`, name: `F ${n}`, muss: n < 3 })),
    ort: { breite: 51_835_000, laenge: 10_785_000 },
    minutenVon: 1200,
    minutenBis: 1500,
    tagVon: 420,
    tagBis: 780,
    deutsch: 'B1' as const,
    fuehrerschein: 'B',
    beginn: TAG,
    arbeitsform: 'tag' as const,
  }
  const leute = Array.from({ length: anzahl }, (_, i) => ({
    berufe: [`${10000 + ((i * 37) % 80000)}`],
    wunschberufe: ['62302'],
    faehigkeiten: [`f${i % 9}`, `f${i % 5}`],
    ort: { breite: 51_500_000 + i * 100, laenge: 10_500_000 + i * 90 },
    arbeitszeit: { von: 900, bis: 2100 },
    deutsch: 'B2' as const,
    fuehrerschein: i % 3 === 0 ? ['B'] : [],
    arbeitsformen: ['tag' as const],
  }))
  return rangliste(leute, (p) => bewerte(p, stelle, anfangsgewichte), 20).length
}

async function miss(tat: () => Promise<unknown>): Promise<number> {
  await tat()
  const zeiten: number[] = []
  for (let k = 0; k < MALE; k++) {
    const start = performance.now()
    await tat()
    zeiten.push(performance.now() - start)
  }
  return zeiten.sort((a, b) => a - b)[Math.floor(MALE / 2)] ?? 0
}

function zeige(zeile: Readonly<Record<string, string | number>>, json: boolean): void {
  const gerundet = Object.entries(zeile).map(([name, wert]) => [name, typeof wert === 'number' ? Math.round(wert * 10) / 10 : wert] as const)
  console.log(
    json
      ? JSON.stringify(Object.fromEntries(gerundet))
      : gerundet.map(([n, w]) => `${n} ${typeof w === 'number' ? w.toLocaleString('de-DE') : w}`).join('  '),
  )
}

/** People with eleven facts of their profile each, and vacancies with four skills. */
async function fuelle(db: Db, traegerId: string, anzahl: number): Promise<void> {
  const je = (text: ReturnType<typeof sql>) => forTraeger(db, traegerId, (trx) => text.execute(trx))
  const t = sql`${traegerId}::uuid`
  const reihe = sql`generate_series(1, ${sql.lit(anzahl)}) i`
  await je(
    sql`insert into fall (traeger_id, aktenzeichen, bezeichnung, personenzahl) select ${t}, '26-' || lpad(i::text, 6, '0'), 'Messung ' || i, 1 from ${reihe}`,
  )
  await je(sql`insert into person (traeger_id, fall_id, kennung, nr) select ${t}, fall_id, 'p1', 1 from fall`)
  await je(sql`insert into profil_angabe (traeger_id, fall_id, person_id, feld, schluessel, wert, gilt_von, bekannt_seit, erfasst_von)
    select ${t}, p.fall_id, p.person_id, a.feld, a.schluessel, a.wert, date '2026-01-01', timestamptz '2026-01-02', 'Messung'
    from (select person_id, fall_id, row_number() over () as i from person) p cross join lateral (values
      ('beruf', '1', jsonb_build_object('name', 'Beruf', 'kldb', lpad(((i * 37) % 9999)::text, 4, '0') || (1 + i % 4))),
      ('wunschberuf', '1', '{"name":"Verkauf","kldb":"62312"}'),
      ('faehigkeit', '1', jsonb_build_object('name', 'F', 'code', 'f' || i % 9)),
      ('faehigkeit', '2', jsonb_build_object('name', 'F', 'code', 'f' || (i + 3) % 9)),
      ('faehigkeit', '3', jsonb_build_object('name', 'Wort ' || i % 50)),
      ('sprache', '1', '{"sprache":"de","niveau":"B1"}'),
      ('fuehrerschein', '', '{"klassen":["B"]}'),
      ('mobilitaet', '', '{"mittel":["bus"],"hoechstensMinuten":60}'),
      ('wohnort', '', jsonb_build_object('plz', '38855', 'lat', 51.5 + (i % 100) / 200.0, 'lon', 10.5 + (i % 90) / 200.0)),
      ('arbeitszeit', '', '{"art":"teilzeit","schicht":false}'),
      ('status', '', '{"art":"arbeitslos"}')) as a (feld, schluessel, wert)`)
  await je(
    sql`insert into arbeitgeber (traeger_id, name, angelegt_am) select ${t}, 'Betrieb ' || i, timestamptz '2026-01-01' from generate_series(1, 200) i`,
  )
  await je(sql`insert into stelle (traeger_id, arbeitgeber_id, titel, kldb, minuten_von, minuten_bis, breite, laenge, deutsch, stand, angelegt_am, geaendert_am)
    select ${t}, (array(select arbeitgeber_id from arbeitgeber))[1 + i % 200], 'Stelle ' || i, lpad(((i * 41) % 9999)::text, 4, '0') || (1 + i % 4),
      1200, 1500, 51500000 + i * 100, 10500000 + i * 90, 'B1', 'offen', timestamptz '2026-01-01', timestamptz '2026-01-01' from ${reihe}`)
  await je(sql`insert into stelle_faehigkeit (traeger_id, stelle_id, code, name, muss)
    select ${t}, s.stelle_id, 'f' || f, 'Fähigkeit ' || f, f < 5 from stelle s cross join generate_series(1, 8, 2) f`)
}
