import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dienstAn, type Server as Postgres, startePostgres } from '../src/bench/postgres.ts'
import { richteServerEin } from '../src/platform/db/index.ts'
import { Mensch } from './mensch.ts'
import { type Server, starteServer } from './server.ts'

// On a server, where two requests really run at the same time, and which can be gone while the application runs.
const daten = mkdtempSync(join(tmpdir(), 'tragwerk-stoerung-'))
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
  server = await starteServer({ daten, env: { TRAGWERK_DATENBANK: url } })
  for (const kennung of ['leistung', 'leistung2', 'anordnung', 'teamleitung']) leute[kennung] = await new Mensch(() => server.url).melde(kennung)
})
afterAll(async () => {
  await server.stoppe()
  await postgres.stoppe()
  rmSync(daten, { recursive: true, force: true })
})

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
