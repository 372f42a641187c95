import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { rechneZeitraum } from '../bescheid/index.ts'
import { erfasseAngabe, legeFallAn, legePersonAn, legeVorgangAn, liesAngaben, liesPersonen } from '../fall/index.ts'
import { beginneSitzung, legeKontoAn } from '../platform/auth/index.ts'
import { systemuhr } from '../platform/clock/index.ts'
import { type Db, findTraeger, forTraeger, openDb, type TraegerDb } from '../platform/db/index.ts'
import { type Umfeld, umfeldKontext } from '../platform/http/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'

const VON = '2026-01'
const BIS = '2026-12'
const JE_SEKUNDE = 50
const SEKUNDEN = 10

type Auftrag = Readonly<{ faelle: number; json: boolean }>

/**
 * Times the two pages that staff opens most, as the server renders them, and the calculation behind one of them: a case of five persons
 * over twelve months and the work list over many cases, on the embedded database. Requests come at fixed moments, fifty a second; a
 * request counts from the moment it was due, so that waiting behind another one counts too.
 */
export async function messeSeiten({ faelle, json }: Auftrag): Promise<void> {
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-bench-'))
  const db = await openDb({ ordner }, { uebung: true })
  try {
    const { umfeld, cookie, fallId } = await richteEin(db, ordner, faelle)
    const seite = await seitenVon(umfeld, cookie)
    const grundlinie = await miss(() => seite('/farben.css'))
    for (const [name, pfad] of [
      ['fall', `/faelle/${fallId}?von=${VON}`],
      ['arbeitsliste', '/arbeit?bereich=alle'],
    ] as const) {
      const msProzessor = await missProzessor(() => seite(pfad))
      const zeiten = await miss(() => seite(pfad))
      zeige({ name, faelle, ...rang(zeiten), msProzessor, verhaeltnis: rang(zeiten).msMitte / Math.max(0.01, rang(grundlinie).msMitte) }, json)
    }
    zeige({ name: 'rechnen', faelle, ...(await rechnen(umfeld, fallId)) }, json)
  } finally {
    await db.destroy()
    rmSync(ordner, { recursive: true, force: true })
  }
}

async function richteEin(db: Db, ordner: string, faelle: number): Promise<{ umfeld: Umfeld; cookie: string; fallId: string }> {
  const traeger = await findTraeger(db)
  if (traeger === undefined) throw new Error('the exercise Träger is missing')
  const { traegerId } = traeger
  const jetzt = systemuhr.jetzt()
  const umfeld: Umfeld = {
    db,
    traeger,
    adresse: 'http://localhost',
    uhr: systemuhr,
    tresor: oeffneTresor({ hauptschluessel: undefined, ordner }),
    haken: { buche: async () => {} },
  }
  const { token, fallId } = await forTraeger(db, traegerId, async (trx) => {
    const konto = await legeKontoAn(
      trx,
      { traegerId, jetzt },
      { art: 'personal', kennung: 'messung', name: 'Messung', stelle: 'Team', rollen: ['leistung'] },
    )
    if (!konto.ok) throw new Error('the account of the measurement exists already')
    await fuelle(trx, traegerId, konto.kontoId, faelle)
    return {
      token: await beginneSitzung(trx, traegerId, { kontoId: konto.kontoId, stufe: 'voll' }, jetzt),
      fallId: await familie(trx, traegerId, jetzt),
    }
  })
  return { umfeld, cookie: `tragwerk=${token}`, fallId }
}

async function fuelle(db: TraegerDb, traegerId: string, kontoId: string, faelle: number): Promise<void> {
  await sql`insert into fall (traeger_id, aktenzeichen, bezeichnung, personenzahl, zustaendig, team)
    select ${traegerId}::uuid, '99-' || lpad(n::text, 6, '0'), 'Übung' || n || ', Probe', 1 + n % 5, ${kontoId}::uuid, 'Team ' || n % 40
    from generate_series(1, ${faelle}::int) n`.execute(db)
  await sql`insert into vorgang (traeger_id, fall_id, art, titel, stand, zustaendig, team, eingang_am, frist)
    select traeger_id, fall_id, 'aenderung', 'Änderung', 'in-pruefung', zustaendig, team,
      now() - (row_number() over () % 40) * interval '1 day', current_date + (row_number() over () % 60)::int
    from fall where traeger_id = ${traegerId}::uuid`.execute(db)
  await sql`select erneuere_statistik()`.execute(db) // as the job of the running server does
}

/** Two adults, three children, rent and two jobs. */
async function familie(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant): Promise<string> {
  const h = { traegerId, jetzt }
  const { fallId } = await legeFallAn(db, h, { bezeichnung: 'Übung, Familie' })
  const ids: string[] = []
  for (const [vorname, geburtsdatum] of [
    ['Anna', '1988-04-05'],
    ['Bert', '1986-11-20'],
    ['Cora', '2010-02-14'],
    ['Dirk', '2016-09-01'],
    ['Emma', '2021-06-30'],
  ] as const) {
    ids.push((await legePersonAn(db, h, fallId, { vorname, nachname: 'Übung', geburtsdatum }, `${VON}-01`, 'Messung')).personId)
  }
  const [anna, bert, ...kinder] = ids
  const angaben = [
    ['person.partner', 'p2', anna],
    ['person.partner', 'p1', bert],
    ...kinder.map((k) => ['person.eltern', ['p1', 'p2'], k] as const),
    ...kinder.map((k) => ['person.einkommen', { art: 'kindergeld', betrag: 259 }, k] as const),
    ['person.einkommen', { art: 'erwerb', brutto: 1400, netto: 1120 }, anna],
    ['person.einkommen', { art: 'minijob', brutto: 520, netto: 520 }, bert],
    ['unterkunft.grundmiete', 640],
    ['unterkunft.nebenkosten', 180],
    ['unterkunft.heizkosten', 140],
  ] as const
  for (const [art, wert, personId] of angaben) {
    const erfasst = await erfasseAngabe(db, h, fallId, { art, wert, personId: personId ?? null, giltVon: `${VON}-01`, quelle: 'Messung' })
    if (!erfasst.ok) throw new Error(erfasst.fehler.saetze.join(' '))
  }
  await legeVorgangAn(db, h, { fallId, art: 'erstantrag', titel: 'Erstantrag' })
  return fallId
}

async function seitenVon(umfeld: Umfeld, cookie: string): Promise<(pfad: string) => Promise<void>> {
  const bau = join(import.meta.dirname, '..', '..', 'build', 'server', 'index.js')
  const handler = createRequestHandler((await import(pathToFileURL(bau).href)) as ServerBuild, 'production')
  return async (pfad) => {
    const kontext = new RouterContextProvider()
    kontext.set(umfeldKontext, umfeld)
    const antwort = await handler(new Request(`http://localhost${pfad}`, { headers: { cookie } }), kontext)
    await antwort.text()
    if (antwort.status !== 200) throw new Error(`${pfad}: ${antwort.status}`)
  }
}

/** Milliseconds of each request, sent at fixed moments. */
async function miss(frage: () => Promise<void>): Promise<number[]> {
  for (let k = 0; k < 20; k++) await frage()
  const beginn = performance.now()
  const anfragen = Array.from({ length: JE_SEKUNDE * SEKUNDEN }, async (_, k) => {
    const faellig = beginn + (k * 1000) / JE_SEKUNDE
    await new Promise((weiter) => setTimeout(weiter, Math.max(0, faellig - performance.now())))
    await frage()
    return performance.now() - faellig
  })
  return Promise.all(anfragen)
}

/** Milliseconds of the processor for one request, one after the other: what a busy machine does not change. */
async function missProzessor(frage: () => Promise<void>): Promise<number> {
  for (let k = 0; k < 100; k++) await frage()
  const anfang = process.cpuUsage()
  for (let k = 0; k < 200; k++) await frage()
  const { user, system } = process.cpuUsage(anfang)
  return Math.round((user + system) / 200 / 100) / 10
}

async function rechnen(umfeld: Umfeld, fallId: string): Promise<{ msMitte: number; ms95: number }> {
  const { db, traeger } = umfeld
  const { angaben, personen } = await forTraeger(db, traeger.traegerId, async (trx) => ({
    angaben: await liesAngaben(trx, traeger.traegerId, fallId),
    personen: await liesPersonen(trx, traeger.traegerId, fallId),
  }))
  const zeiten: number[] = []
  for (let k = 0; k < 200; k++) {
    const start = performance.now()
    rechneZeitraum(angaben, personen, VON, BIS, { aktenzeichen: '99-000000' })
    if (k >= 50) zeiten.push(performance.now() - start)
  }
  return rang(zeiten)
}

function rang(zeiten: readonly number[]): { msMitte: number; ms95: number } {
  const sortiert = zeiten.toSorted((a, b) => a - b)
  const bei = (anteil: number) => Math.round((sortiert[Math.floor(anteil * (sortiert.length - 1))] ?? 0) * 10) / 10
  return { msMitte: bei(0.5), ms95: bei(0.95) }
}

function zeige(zeile: Readonly<Record<string, string | number>>, json: boolean): void {
  if (json) console.log(JSON.stringify(zeile))
  else
    console.log(
      Object.entries(zeile)
        .map(([name, wert]) => (typeof wert === 'number' ? `${name} ${wert.toLocaleString('de-DE')}` : wert))
        .join('  '),
    )
}
