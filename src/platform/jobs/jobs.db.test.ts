import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { stehendeUhr } from '../clock/index.ts'
import { type Db, forTraeger, openDb } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { arbeiteAb, pauseNachFehler } from './arbeiter.ts'
import { AuftragGescheitert, beauftrage, starteArbeiter, stockendeAuftraege, type Verzeichnis, wiederholeAuftrag } from './index.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00.123456Z')

beforeEach(async () => {
  await imTraeger((db) => db.deleteFrom('auftrag').execute())
})

const imTraeger: <T>(work: Parameters<typeof forTraeger<T>>[2]) => Promise<T> = (work) => forTraeger(t.db, t.traegerId, work)
const stelle = (art: string, schluessel: string, rest = {}) =>
  imTraeger((db) => beauftrage(db, { traegerId: t.traegerId, jetzt }, { art, schluessel, ...rest }))
const arbeite = (verzeichnis: Verzeichnis, spaeter: Temporal.DurationLike = { seconds: 0 }) =>
  arbeiteAb({ db: t.db, uhr: stehendeUhr(jetzt.add(spaeter)) }, verzeichnis)

/** Leaves a trace in the database, in the transaction of the job. */
const merke: Verzeichnis[string] = async (db, a) => {
  await db
    .insertInto('laufendeNummer')
    .values({ traegerId: a.traegerId, kreis: `test ${a.art} ${a.schluessel} ${a.versuch}`, zuletzt: 1 })
    .execute()
}
const spuren = async (art: string) => {
  const zeilen = await imTraeger((db) =>
    db.selectFrom('laufendeNummer').select('kreis').where('kreis', 'like', `test ${art} %`).orderBy('kreis').execute(),
  )
  return zeilen.map((z) => z.kreis.slice(`test ${art} `.length))
}

describe('work that is done later', () => {
  test('is done once, when it is due, with its data', async () => {
    const gesehen: unknown[] = []
    await stelle('a', 'jetzt', { daten: { fallId: '7' } })
    await stelle('a', 'jetzt')
    await stelle('a', 'morgen', { faelligAm: jetzt.add({ hours: 24 }) })
    const verzeichnis: Verzeichnis = { a: async (_db, { daten, schluessel, versuch }) => void gesehen.push([schluessel, daten, versuch]) }
    expect(await arbeite(verzeichnis)).toBe(1)
    expect(await arbeite(verzeichnis, { hours: 1 })).toBe(0)
    expect(await arbeite(verzeichnis, { hours: 24 })).toBe(1)
    await stelle('a', 'jetzt')
    expect(await arbeite(verzeichnis, { hours: 48 })).toBe(0)
    expect(gesehen).toEqual([
      ['jetzt', { fallId: '7' }, 1],
      ['morgen', {}, 1],
    ])
  })

  test('is forgotten with the transaction that wanted it', async () => {
    const abbruch = imTraeger(async (db) => {
      await beauftrage(db, { traegerId: t.traegerId, jetzt }, { art: 'a', schluessel: 'nie' })
      throw new Error('abgebrochen')
    })
    await expect(abbruch).rejects.toThrow('abgebrochen')
    expect(await arbeite({ a: merke })).toBe(0)
  })

  test('sees the rows of its own Träger only', async () => {
    await forTraeger(t.db, t.anderer, (db) => beauftrage(db, { traegerId: t.anderer, jetzt }, { art: 'wer', schluessel: '1' }))
    await stelle('wer', '1')
    const gesehen: unknown[] = []
    const wer: Verzeichnis = {
      wer: async (db, a) => void gesehen.push([a.traegerId, (await db.selectFrom('traeger').select('traegerId').execute()).map((z) => z.traegerId)]),
    }
    expect(await arbeite(wer)).toBe(2)
    expect(gesehen).toContainEqual([t.traegerId, [t.traegerId]])
    expect(gesehen).toContainEqual([t.anderer, [t.anderer]])
  })
})

describe('a failure', () => {
  test('leaves nothing of the attempt, keeps its sentence and is tried again after a growing pause', async () => {
    await stelle('b', '1')
    const scheitere: Verzeichnis = {
      b: async (db, a) => {
        await merke(db, a)
        throw new AuftragGescheitert('Der Drucker antwortet nicht.')
      },
    }
    expect(await arbeite(scheitere)).toBe(0)
    expect(await spuren('b')).toEqual([])
    const [stockend] = await imTraeger((db) => stockendeAuftraege(db, t.traegerId))
    expect(stockend).toMatchObject({ art: 'b', versuche: 1, fehler: 'Der Drucker antwortet nicht.', naechsterVersuch: '2026-08-17T08:00:30.123456Z' })
    expect(await arbeite({ b: merke }, { seconds: 29 })).toBe(0)
    expect(await arbeite(scheitere, { seconds: 30 })).toBe(0)
    expect(await arbeite({ b: merke }, { seconds: 89 })).toBe(0)
    expect(await imTraeger((db) => wiederholeAuftrag(db, { traegerId: t.traegerId, jetzt }, stockend?.auftragId ?? ''))).toBe(true)
    expect(await arbeite({ b: merke }, { seconds: 89 })).toBe(1)
    expect(await spuren('b')).toEqual(['1 3'])
    expect(await imTraeger((db) => stockendeAuftraege(db, t.traegerId))).toEqual([])
  })

  test('that nobody expected shows nothing of what it was about, and does not hold up the others', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await stelle('c', '1')
    await stelle('c', '2')
    await stelle('gibt-es-nicht', '1')
    const verzeichnis: Verzeichnis = {
      c: async (db, a) => {
        if (a.schluessel === '1') throw new Error('IBAN DE02…')
        await merke(db, a)
      },
    }
    expect(await arbeite(verzeichnis)).toBe(1)
    const fehler = (await imTraeger((db) => stockendeAuftraege(db, t.traegerId))).map((s) => s.fehler)
    expect(fehler.join(' ')).not.toContain('IBAN')
    expect(fehler).toContain('Für Aufträge der Art „gibt-es-nicht“ gibt es in dieser Fassung kein Programm.')
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })

  test('the pause doubles up to six hours', () => {
    expect([1, 2, 3, 10, 40].map(pauseNachFehler)).toEqual([30, 60, 120, 15_360, 21_600])
  })
})

describe('several workers', () => {
  test('share the work: each piece once', async () => {
    for (let k = 0; k < 30; k++) await stelle('d', String(k).padStart(2, '0'))
    const geschafft = await Promise.all([1, 2, 3].map(() => arbeite({ d: merke })))
    expect(geschafft.reduce((a, b) => a + b)).toBe(30)
    expect(await spuren('d')).toEqual(Array.from({ length: 30 }, (_, k) => `${String(k).padStart(2, '0')} 1`))
  })

  test('one that was away longer than it may hold its work does not do it a second time', async () => {
    await stelle('e', '1')
    const zeiten = [jetzt, jetzt, jetzt.add({ hours: 1 })]
    // the second worker comes between the claim of the first and its work
    const langsam = { jetzt: () => zeiten.shift() ?? jetzt, heute: () => Temporal.PlainDate.from('2026-08-17') }
    const erster = arbeiteAb({ db: t.db, uhr: langsam }, { e: merke })
    const zweiter = arbeite({ e: merke }, { hours: 1 })
    expect((await erster) + (await zweiter)).toBe(1)
    expect(await spuren('e')).toHaveLength(1)
  })

  test('starts, works and stops', async () => {
    await stelle('f', '1')
    let fertig = () => {}
    const getan = new Promise<void>((r) => {
      fertig = r
    })
    const arbeiter = starteArbeiter({ db: t.db, uhr: stehendeUhr(jetzt) }, { f: async (db, a) => merke(db, a).then(fertig) })
    await getan
    await arbeiter.stoppe()
    expect(await spuren('f')).toEqual(['1 1'])
  })
})

test('a worker that is killed in the middle leaves nothing half done; another one does it after the hold', async () => {
  const { server } = t
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-jobs-'))
  let db: Db = server === undefined ? await openDb({ ordner }, { uebung: true }) : t.db
  try {
    await forTraeger(db, t.traegerId, (trx) => beauftrage(trx, { traegerId: t.traegerId, jetzt }, { art: 'zaehle', schluessel: 'einmal' }))
    let ort = ordner
    if (server === undefined) await db.destroy()
    else ort = server.dienst
    const kind = spawn(process.execPath, [join(import.meta.dirname, 'testhilfe', 'stirb.ts'), ort, jetzt.toString()], { stdio: 'inherit' })
    const [, signal] = await once(kind, 'close')
    expect(signal).toBe('SIGKILL')
    if (server === undefined) db = await openDb({ ordner }, { uebung: true })
    const zaehle: Verzeichnis = {
      zaehle: async (trx, a) => void (await trx.updateTable('traeger').set({ ort: 'Einmalig' }).where('traegerId', '=', a.traegerId).execute()),
    }
    const nach = (minutes: number) => arbeiteAb({ db, uhr: stehendeUhr(jetzt.add({ minutes })) }, zaehle)
    const ortJetzt = () => forTraeger(db, t.traegerId, (trx) => trx.selectFrom('traeger').select('ort').executeTakeFirstOrThrow())
    expect(await ortJetzt()).toEqual({ ort: 'Wernigerode' })
    expect(await nach(4)).toBe(0)
    expect(await nach(6)).toBe(1)
    expect(await ortJetzt()).toEqual({ ort: 'Einmalig' })
  } finally {
    if (server === undefined) await db.destroy()
    rmSync(ordner, { recursive: true, force: true })
  }
})
