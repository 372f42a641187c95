import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startePostgres } from '../bench/postgres.ts'
import { legeDokumentAb, liesDokument } from '../fall/index.ts'
import { pruefeKette } from '../platform/audit/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import {
  type Db,
  findTraeger,
  forTraeger,
  legeTraegerAn,
  type Ort,
  oeffneAlsBesitzer,
  oeffneServer,
  openDb,
  richteServerEin,
} from '../platform/db/index.ts'
import { verwalte } from '../platform/db/testhilfe/server.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { sichere, stelleWiederHer } from '../platform/sicherung/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { saeeHaushalte } from './index.ts'

type Stelle = Exclude<Ort, 'speicher'>

const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-sichern-'))
const datei = join(ordner, 'sicherung.zst')
const uhr = stehendeUhr(Temporal.Instant.from('2026-11-23T09:00+01:00'))
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 5).toString('base64'), ordner: '' })
let papier: Uint8Array

/** From the folder to a server, and in the project `postgres` from a server to the folder. */
let quelle: Stelle
let ziel: Stelle
let raeumeAuf: () => Promise<void>
let dokument: { traegerId: string; dokumentId: string; inhalt: Uint8Array }

/** An empty database that belongs to a role without special rights, as a jobcenter gets it from its computing centre. */
async function leereDatenbank(server: string): Promise<{ url: string; eigner: string; weg: () => Promise<void> }> {
  const name = `sichern_${randomUUID().replaceAll('-', '')}`
  await verwalte(server, `create role ${name} login createrole password 'sichern'`)
  await verwalte(
    server,
    `do $$ begin if exists (select from pg_roles where rolname = 'tragwerk_anwendung') then grant tragwerk_anwendung to ${name} with admin option; end if; end $$`,
  )
  await verwalte(server, `create database ${name} owner ${name}`)
  const eigner = Object.assign(new URL(server), { username: name, password: 'sichern', pathname: `/${name}` }).href
  const url = Object.assign(new URL(eigner), { username: `${name}_dienst` }).href
  return { url, eigner, weg: () => verwalte(server, `drop database ${name} with (force)`) }
}

beforeAll(async () => {
  papier = await eineSeite()
  const injiziert = inject('postgres')
  const eigener = injiziert === undefined ? await startePostgres() : undefined
  const { url, eigner, weg } = await leereDatenbank((injiziert ?? eigener)?.url ?? '')
  raeumeAuf = () => (eigener ? eigener.stoppe() : weg())
  const stellen: [Stelle, Stelle] = [{ ordner: join(ordner, 'daten') }, { url, eigner }]
  ;[quelle, ziel] = injiziert === undefined ? stellen : [stellen[1], stellen[0]]
  dokument = await fuelle(quelle)
})

afterAll(async () => {
  await raeumeAuf?.()
  rmSync(ordner, { recursive: true, force: true })
})

async function eineSeite(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return pdf.save()
}

/** As an installation opens it: on a server the role that signs in is made first. */
async function oeffne(ort: Stelle, uebung: boolean): Promise<Db> {
  if ('url' in ort) await richteServerEin({ url: ort.url, eigner: ort.eigner ?? '' }, { uebung })
  return openDb(ort, { uebung })
}

async function zweiterTraeger(db: Db, ort: Stelle, neu: Parameters<typeof legeTraegerAn>[1]): Promise<void> {
  if ('ordner' in ort) return void (await legeTraegerAn(db, neu))
  await expect(legeTraegerAn(db, neu)).rejects.toThrow(/permission denied/)
  const eigner = oeffneServer(ort.eigner ?? '')
  await legeTraegerAn(eigner, neu)
  await eigner.destroy()
}

/** Two Träger, one with all households of the exercises, and a paper. */
async function fuelle(ort: Stelle): Promise<typeof dokument> {
  const db = await oeffne(ort, true)
  try {
    const traeger = (await findTraeger(db)) ?? expect.fail('no exercise Träger')
    const { traegerId, angelegtAm: _, ...rest } = traeger
    const kurzname = 'Zeile\n"Zitat" \\ é'
    await zweiterTraeger(db, ort, { ...rest, kuerzel: 'zweiter', kurzname, logo: Buffer.of(0, 1, 92, 255), logoTyp: 'image/png' })
    await legeUebungskontenAn(db, traeger, uhr.jetzt())
    const umfeld: Umfeld = { db, traeger, adresse: '', uhr, tresor }
    await saeeHaushalte(umfeld, () => {})
    return await forTraeger(db, traegerId, async (trx) => {
      const fall = await trx.selectFrom('fall').select('fallId').executeTakeFirstOrThrow()
      const abgelegt = await legeDokumentAb(
        trx,
        tresor,
        { traegerId, jetzt: uhr.jetzt() },
        {
          fallId: fall.fallId,
          name: 'Mietvertrag (Übung).pdf',
          inhalt: papier,
          kanal: 'papier',
        },
      )
      if (!abgelegt.ok) return expect.fail(abgelegt.satz)
      const gelesen = (await liesDokument(trx, tresor, traegerId, abgelegt.dokumentId)) ?? expect.fail('no document')
      return { traegerId, dokumentId: abgelegt.dokumentId, inhalt: gelesen.inhalt }
    })
  } finally {
    await db.destroy()
  }
}

/** Each row of each table as one text, the tables from the catalogue. */
async function alleZeilen(ort: Stelle): Promise<Record<string, string[]>> {
  const { db, schliesse } = await oeffneAlsBesitzer(ort)
  try {
    await sql`set timezone = 'UTC'`.execute(db)
    const { rows } = await sql<{ tabelle: string }>`
      select relname as tabelle from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`.execute(
      db,
    )
    const zeilen: Record<string, string[]> = {}
    for (const { tabelle } of rows) zeilen[tabelle] = await zeilenVon(db, tabelle)
    return zeilen
  } finally {
    await schliesse()
  }
}

async function zeilenVon(db: Kysely<unknown>, tabelle: string): Promise<string[]> {
  const { rows } = await sql<{ zeile: string }>`select t::text as zeile from ${sql.id(tabelle)} t order by 1`.execute(db)
  return rows.map((r) => r.zeile).sort()
}

/** What holds the data together: constraints, triggers and whether they are on, policies, indexes, functions. */
async function regeln(ort: Stelle): Promise<unknown> {
  const { db, schliesse } = await oeffneAlsBesitzer(ort)
  try {
    const { rows } = await sql`
      select conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) as regel from pg_constraint where connamespace = 'public'::regnamespace
      union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
      union all select tablename || policyname || coalesce(qual, '') from pg_policies
      union all select indexdef from pg_indexes where schemaname = 'public'
      union all select oid::regprocedure::text from pg_proc where pronamespace = 'public'::regnamespace
      order by 1`.execute(db)
    return rows
  } finally {
    await schliesse()
  }
}

describe('a backup and a restore into the other kind of database', () => {
  test('bring back every row of every table, and all that protects them', async () => {
    const vorher = await alleZeilen(quelle)
    const gesichert = await sichere(quelle, datei, { jetzt: uhr.jetzt() })
    expect(statSync(datei)).toMatchObject({ size: gesichert.bytes })
    expect(statSync(datei).mode & 0o777).toBe(0o600)
    expect(gesichert.kopf.tabellen).toEqual(Object.fromEntries(Object.entries(vorher).map(([tabelle, zeilen]) => [tabelle, zeilen.length])))
    expect(Object.entries(gesichert.kopf.tabellen).filter(([, n]) => n > 0).length).toBeGreaterThan(20)

    await stelleWiederHer(ziel, datei, { ersetzen: false })
    const nachher = await alleZeilen(ziel)
    expect(Object.keys(nachher).sort()).toEqual(Object.keys(vorher).sort())
    for (const [tabelle, zeilen] of Object.entries(vorher)) expect(nachher[tabelle], tabelle).toEqual(zeilen)
    expect(await regeln(ziel)).toEqual(await regeln(quelle))
  })

  test('leave the record whole; its next row follows the last one', async () => {
    const db = await oeffne(ziel, false)
    try {
      const { traegerId } = dokument
      const heil = await pruefeKette(db, traegerId)
      expect(heil).toMatchObject({ ok: true })
      await forTraeger(db, traegerId, (trx) =>
        legeDokumentAb(trx, tresor, { traegerId, jetzt: uhr.jetzt() }, { name: 'x.pdf', inhalt: papier, kanal: 'papier' }),
      )
      const danach = await pruefeKette(db, traegerId)
      expect(danach).toMatchObject({ ok: true, kopf: { nr: (heil.ok ? heil.kopf.nr : 0) + 1 } })
    } finally {
      await db.destroy()
    }
  })

  test('a paper opens with the key of the installation, and with no other', async () => {
    const db = await oeffne(ziel, false)
    const { traegerId, dokumentId, inhalt } = dokument
    const lies = (t: typeof tresor) => forTraeger(db, traegerId, (trx) => liesDokument(trx, t, traegerId, dokumentId))
    try {
      expect(Buffer.from((await lies(tresor))?.inhalt ?? [])).toEqual(Buffer.from(inhalt))
      await expect(lies(oeffneTresor({ hauptschluessel: Buffer.alloc(32, 6).toString('base64'), ordner: '' }))).rejects.toThrow()
    } finally {
      await db.destroy()
    }
  })

  test('a database with rows is replaced only where that is asked for', async () => {
    const vorher = await alleZeilen(ziel)
    await expect(stelleWiederHer(ziel, datei, { ersetzen: false })).rejects.toThrow(/nicht leer.*--ersetzen/)
    expect(await alleZeilen(ziel)).toEqual(vorher)
    await stelleWiederHer(ziel, datei, { ersetzen: true })
    expect(await alleZeilen(ziel)).toEqual(await alleZeilen(quelle))
  })
  test('a server that somebody works with is left alone', async () => {
    const server = 'url' in ziel ? ziel : quelle
    const offen = await openDb(server, { uebung: false })
    try {
      await findTraeger(offen)
      await expect(stelleWiederHer(server, datei, { ersetzen: true })).rejects.toThrow(/arbeitet noch jemand/)
      await sichere(server, join(ordner, 'nebenher.zst'), { jetzt: uhr.jetzt() })
    } finally {
      await offen.destroy()
    }
  })
})
