import { randomFillSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { dienstAn, type Server as Postgres, startePostgres } from '../src/bench/postgres.ts'
import { pruefeKette } from '../src/platform/audit/index.ts'
import { type Db, findTraeger, openDb, richteServerEin } from '../src/platform/db/index.ts'
import { verwalte } from '../src/platform/db/testhilfe/server.ts'
import { Mensch } from './mensch.ts'
import { type Server, starteServer } from './server.ts'

// On a server, where two requests really run at the same time, and which can be gone while the application runs.
const daten = mkdtempSync(join(tmpdir(), 'tragwerk-stoerung-'))
const uhr = join(daten, 'uhr')
let postgres: Postgres
let server: Server

const leute: Record<string, Mensch> = {}
const als = (kennung: string): Mensch => {
  const mensch = leute[kennung]
  if (mensch === undefined) throw new Error(`${kennung} is not signed in`)
  return mensch
}

beforeAll(async () => {
  postgres = await startePostgres()
  const url = dienstAn(postgres.url)
  await richteServerEin({ url, eigner: postgres.url }, { uebung: true })
  writeFileSync(uhr, '0')
  const hook = `--import=${new URL('verstellte-uhr.mjs', import.meta.url).href}`
  server = await starteServer({ daten, env: { TRAGWERK_DATENBANK: url, NODE_OPTIONS: hook, VERSTELLTE_UHR: uhr } })
  for (const kennung of ['leistung', 'leistung2', 'anordnung', 'teamleitung']) leute[kennung] = await new Mensch(() => server.url).melde(kennung)
})
afterAll(async () => {
  await server.stoppe()
  await postgres.stoppe()
  rmSync(daten, { recursive: true, force: true })
})

/** The record of the only Träger, looked at as the application would. */
async function kette(db: Db) {
  try {
    return await pruefeKette(db, (await findTraeger(db))?.traegerId ?? '')
  } finally {
    await db.destroy()
  }
}

const fallVon = async (name: string) => /\/faelle\/[0-9a-f-]{36}/.exec((await als('leistung').hole(`/faelle?q=${name}`)).text)?.[0] ?? ''

/** The fields of the form that changes a fact a month after it began. */
async function formularZu(fall: string, art: string): Promise<Record<string, string>> {
  const { text } = await als('leistung').hole(`${fall}/angaben`)
  for (const [, angabeId] of text.matchAll(/aendern=([0-9a-f-]{36})/g)) {
    const form = (await als('leistung').hole(`${fall}/angaben?aendern=${angabeId}`)).text
    const von = /name="von" value="([\d-]+)"/.exec(form)?.[1] ?? ''
    if (!form.includes(`value="${art}"`)) continue
    const ab = Temporal.PlainDate.from(von).add({ months: 1 }).toString()
    return { tat: 'aendern', wie: 'ab', art, angabeId: angabeId ?? '', person: '', ab, quelle: 'Mietvertrag' }
  }
  throw new Error(`${fall} has no ${art}`)
}

test('with a role that could step around the separation of the Träger it does not start', async () => {
  await expect(starteServer({ daten, env: { TRAGWERK_DATENBANK: postgres.url } })).rejects.toThrow(
    /„postgres“.*hat alle Rechte.*datenbank einrichten/,
  )
})

test('two change the same fact at once: one wins, the other reads what it is by now', async () => {
  const fall = await fallVon('Nguyen')
  const formular = await formularZu(fall, 'unterkunft.grundmiete')
  const antworten = await Promise.all([
    als('leistung').sende(`${fall}/angaben`, { ...formular, wert: '471,00' }),
    als('leistung2').sende(`${fall}/angaben`, { ...formular, wert: '482,00' }),
  ])
  expect(antworten.map((a) => a.status).sort()).toEqual([200, 302])
  const gewonnen = antworten[0]?.status === 302 ? '471,00' : '482,00'
  const verlierer = antworten.find((a) => a.status === 200)?.text ?? ''
  expect(verlierer).toMatch(/inzwischen|Inzwischen/)
  expect(verlierer).toContain(gewonnen)
})

test('a notice that cannot be made is said in German with a task to do it again, and nothing is issued', async () => {
  const pfad = /\/freigaben\/[0-9a-f-]{36}/.exec((await als('anordnung').hole('/freigaben')).text)?.[0] ?? ''
  const arbeit = async () => (await als('leistung').hole('/arbeit?bereich=alle')).text
  await verwalte(postgres.url, `update traeger set strasse = strasse || ' 明'`) // no font has it
  const versuch = await als('anordnung').sende(pfad, { fassung: '1' })
  expect(versuch.status).toBe(200)
  expect(versuch.text).toContain('明')
  expect(versuch.text).not.toMatch(/\n\s+at /)
  expect((await als('anordnung').hole('/freigaben')).text).toContain(pfad)
  expect(await arbeit()).toContain('Bescheid ließ sich nicht erzeugen')
  await verwalte(postgres.url, `update traeger set strasse = replace(strasse, ' 明', '')`)
  expect((await als('anordnung').hole(pfad)).status).toBe(200) // nothing was issued: it still waits for approval
})

test('no room for the last step of a notice: nothing of it is there, and it still waits for approval', async () => {
  const pfad = /\/freigaben\/[0-9a-f-]{36}/.exec((await als('anordnung').hole('/freigaben')).text)?.[0] ?? ''
  const stand = () =>
    zeilen("select (select count(*) from bescheid) as bescheide, (select max(zuletzt) from laufende_nummer where kreis like 'bescheid%') as nummer")
  const vorher = await stand()
  await nimmPlatz('bescheid_gebucht')
  const versuch = await als('anordnung').sende(pfad, { fassung: '1' })
  await gibPlatz('bescheid_gebucht')
  expect([versuch.status, versuch.text]).toEqual([507, expect.stringContaining('wurde nicht gespeichert')])
  expect(await stand()).toEqual(vorher)
  expect((await als('anordnung').hole('/freigaben')).text).toContain(pfad)
})

test('one approves what another gives back at the same moment: one wins, the other reads what happened', async () => {
  const liste = (await als('anordnung').hole('/freigaben')).text
  const pfad = /\/freigaben\/[0-9a-f-]{36}/.exec(liste)?.[0] ?? ''
  const [frei, zurueck] = await Promise.all([
    als('anordnung').sende(pfad, { fassung: '1' }),
    als('teamleitung').sende(pfad, { tun: 'zurueckgeben', grund: 'Bitte noch einmal ansehen.', fassung: '1' }),
  ])
  expect([frei.status, zurueck.status].sort()).toEqual([200, 302])
  if (frei.status === 302) expect(zurueck.text).toContain('Der Bescheid ist schon erlassen.')
  else expect(frei.text).toContain('Der Entwurf ist nicht zur Freigabe vorgelegt.')
})

test('a database that is gone is said in German, and back again is back again', async () => {
  const fall = await fallVon('Nguyen')
  await postgres.haltAn()
  for (const pfad of ['/arbeit', fall, '/antrag/datum', `${fall}/entwurf.pdf`, '/arbeit.data']) {
    const antwort = await als('leistung').hole(pfad)
    expect(antwort.status, pfad).toBe(503)
    expect(antwort.text, pfad).toContain('Die Datenbank antwortet gerade nicht')
    expect(antwort.text, pfad).not.toMatch(/\n\s+at |ECONN|terminat/)
  }
  const gesendet = await als('leistung').sende(`${fall}/verlauf`, { text: 'geht gerade nicht' })
  expect(gesendet.status).toBe(503)
  expect(gesendet.text).toContain('erst nach, ob es angekommen ist')
  expect((await als('leistung').hole('/rechner')).status).toBe(200) // needs none

  await postgres.setzeFort()
  expect((await als('leistung').sende(`${fall}/verlauf`, { text: 'geht wieder' })).status).toBe(200)
  const verlauf = (await als('leistung').hole(`${fall}/verlauf`)).text
  expect(verlauf).toContain('geht wieder')
  expect(verlauf).not.toContain('geht gerade nicht')
})

describe('a clock that goes wrong', () => {
  const verstelle = (stunden: number) => writeFileSync(uhr, String(stunden * 3600))
  const nochmalAngemeldet = async (kennung: string) => {
    leute[kennung] = await new Mensch(() => server.url).melde(kennung)
  }
  const VERNUENFTIG = [200, 302]

  test.each([
    ['a day back', -24],
    ['three days ahead', 72],
    ['ten years ahead', 10 * 365 * 24],
    ['right again', 0],
  ])('%s: people sign in, read and write, and the record stays whole', async (_, stunden) => {
    const fall = await fallVon('Nguyen').catch(() => '')
    verstelle(stunden)
    await nochmalAngemeldet('leistung')
    await nochmalAngemeldet('anordnung')
    const hier = fall || (await fallVon('Nguyen'))
    for (const pfad of ['/arbeit', hier, `${hier}/angaben`, `${hier}/verlauf`, '/antrag', '/antrag/datum'])
      expect((await als('leistung').hole(pfad)).status, pfad).toBe(200)
    expect((await als('anordnung').hole('/freigaben')).status).toBe(200)
    const text = `Uhr ${stunden} Stunden`
    expect((await als('leistung').sende(`${hier}/verlauf`, { text })).status).toBe(200)
    expect((await als('leistung').hole(`${hier}/verlauf`)).text).toContain(text)
    const formular = await formularZu(hier, 'unterkunft.grundmiete')
    const wert = `49${stunden === 0 ? 1 : stunden > 100 ? 2 : stunden > 0 ? 3 : 4},00`
    const geaendert = await als('leistung').sende(`${hier}/angaben`, { ...formular, wert })
    expect(VERNUENFTIG).toContain(geaendert.status)
    expect(geaendert.text).not.toMatch(/\n\s+at /)
    if (geaendert.status === 302) expect((await als('leistung').hole(`${hier}/angaben`)).text).toContain(wert)
    expect(await kette(await openDb({ url: dienstAn(postgres.url) }, { uebung: false }))).toMatchObject({ ok: true })
  })
})

describe('no room to write', () => {
  test('on the server: a sentence, nothing half done, and then it goes on', async () => {
    await nimmPlatz('vermerk')
    const fall = await fallVon('Nguyen')
    const versuch = await als('leistung').sende(`${fall}/verlauf`, { text: 'passt nicht mehr' })
    expect([versuch.status, versuch.text]).toEqual([507, expect.stringContaining('Auf dem Server ist kein Platz mehr')])
    expect(versuch.text).toContain('wurde nicht gespeichert')
    expect((await als('leistung').hole(`${fall}/verlauf`)).text).not.toContain('passt nicht mehr')
    await gibPlatz('vermerk')
    expect((await als('leistung').sende(`${fall}/verlauf`, { text: 'passt wieder' })).status).toBe(200)
    expect((await als('leistung').hole(`${fall}/verlauf`)).text).toContain('passt wieder')
  })

  test('in the embedded database, whose files cannot grow: papers are refused, the rest goes on, and later all is there', {
    timeout: 180_000,
  }, async () => {
    const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-voll-'))
    try {
      // the log of the database has pieces of 16 MB; its papers soon have more. No multiple of its pages: so a page is cut in the middle.
      const eng = await starteServer({ daten: ordner, bestand: inject('bestand'), platz: 17_000_000 })
      const mensch = await new Mensch(() => eng.url).melde('leistung')
      const fall = /\/faelle\/[0-9a-f-]{36}/.exec((await mensch.hole('/faelle?q=Nguyen')).text)?.[0] ?? ''
      const angenommen: string[] = []
      let abgelehnt = 0
      for (let n = 1; abgelehnt < 2 && n < 12; n++) {
        const { status, text } = await mensch.frage(`${fall}/dokumente`, { method: 'POST', body: papier(`beleg-${n}.png`) })
        if (status === 302) angenommen.push(`beleg-${n}.png`)
        else {
          abgelehnt++
          expect([status, text]).toEqual([507, expect.stringContaining('kein Platz mehr')])
        }
      }
      expect([angenommen.length > 0, abgelehnt]).toEqual([true, 2])
      expect((await mensch.sende(`${fall}/verlauf`, { text: 'klein genug' })).status).toBe(200)
      await eng.stoppe()

      const weit = await starteServer({ daten: ordner })
      const wieder = await new Mensch(() => weit.url).melde('leistung')
      expect((await wieder.hole(`${fall}/verlauf`)).text).toContain('klein genug')
      expect((await wieder.frage(`${fall}/dokumente`, { method: 'POST', body: papier('beleg-danach.png') })).status).toBe(302)
      const liste = (await wieder.hole(`${fall}/dokumente`)).text
      const gelistet = [...new Set(liste.match(/beleg-\w+\.png/g))].sort()
      expect(gelistet).toEqual([...angenommen, 'beleg-danach.png'].sort())
      await weit.stoppe()
      expect(await kette(await openDb({ ordner }, { uebung: true }))).toMatchObject({ ok: true })
    } finally {
      rmSync(ordner, { recursive: true, force: true })
    }
  })
})

/** From here on the server answers as if its disk were full when a row comes into this table. */
function nimmPlatz(tabelle: string): Promise<void> {
  return verwalte(
    postgres.url,
    `create function voll() returns trigger language plpgsql as $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
    create trigger voll before insert on ${tabelle} execute function voll()`,
  )
}

function gibPlatz(tabelle: string): Promise<void> {
  return verwalte(postgres.url, `drop trigger voll on ${tabelle}; drop function voll()`)
}

async function zeilen(frage: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  try {
    return (await client.query(frage)).rows
  } finally {
    await client.end()
  }
}

/** Five megabytes that cannot be compressed. */
function papier(name: string): FormData {
  const leinwand = createCanvas(1300, 1300)
  const bild = leinwand.getContext('2d')
  const punkte = bild.createImageData(1300, 1300)
  randomFillSync(punkte.data)
  for (let i = 3; i < punkte.data.length; i += 4) punkte.data[i] = 255
  bild.putImageData(punkte, 0, 0)
  const formular = new FormData()
  formular.append('datei', new Blob([new Uint8Array(leinwand.toBuffer('image/png'))], { type: 'image/png' }), name)
  formular.append('kanal', 'papier')
  return formular
}
