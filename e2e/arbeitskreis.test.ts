import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

// A working group of houses that sign in each at home, from its founding to a resolution that the others may read.
let server: Server
let browser: Browser
const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-arbeitskreis-'))
const uhr = join(ordner, 'uhr')
const fehler: string[] = []

beforeAll(async () => {
  writeFileSync(uhr, '0')
  const env = { NODE_OPTIONS: `--import=${new URL('verstellte-uhr.mjs', import.meta.url).href}`, VERSTELLTE_UHR: uhr }
  ;[server, browser] = await Promise.all([starteServer({ bestand: inject('bestand'), env }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
  rmSync(ordner, { recursive: true, force: true })
})

const TAGE = 24 * 3600
/** A day in three weeks, as a date field takes it. */
const tag = Temporal.Now.zonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days: 21 })

/** Sets the clock of the server to a time of the day of the meeting. */
function stelleUhr(plainTime: string): void {
  const dann = tag.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime }).toInstant()
  writeFileSync(uhr, String(Math.round(dann.since(Temporal.Now.instant()).total('seconds'))))
}

type Person = Readonly<{ haus: string; kennung: string }>
const koordination = { haus: '/t/netzwerk', kennung: 'koordination' }
const sprecherin = { haus: '/t/koba-harz', kennung: 'presse' }
const mitglied = { haus: '/t/nordfriesland', kennung: 'presse' }
const andere = { haus: '/t/jena', kennung: 'presse' }

/** Somebody at a desk of their house, signed in there. */
async function arbeitsplatz({ haus, kennung }: Person): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(`${page.url()}: ${e.message}`))
  page.on('console', (m) => m.type() === 'error' && !/40[34]/.test(m.text()) && fehler.push(`${page.url()}: ${m.text()}`))
  await page.goto(`${server.url}${haus}/anmelden?weiter=/netzwerk/gremien`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(`uebung-${kennung}`)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL(/\/netzwerk\/gremien/)
  return page
}

async function pruefe(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await pruefeBarrierefreiheit(page), page.url()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), page.url()).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function nimmAuf(page: Page, haus: string, name: string, rolle: string): Promise<void> {
  if (!(await page.getByLabel('Haus', { exact: true }).isVisible())) await page.getByText('Mitglied aufnehmen').click()
  await page.getByLabel('Haus', { exact: true }).selectOption({ label: haus })
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Dienstliche E-Mail-Adresse (freiwillig)').fill(`${name.split(' ')[0]?.toLowerCase()}@haus.example`)
  await page.getByLabel('Rolle', { exact: true }).selectOption({ label: rolle })
  await page.getByRole('button', { name: 'Aufnehmen', exact: true }).click()
  await page.getByText(`${name} ist Mitglied.`).waitFor()
}

let sitzung = ''

test('the coordination founds a group and gives out its seats', async () => {
  const k = await arbeitsplatz(koordination)
  await k.getByText('Gruppe gründen').first().click()
  await k.getByLabel('Name', { exact: true }).fill('AK Leichte Wege')
  await k.getByLabel('Art', { exact: true }).selectOption({ label: 'Arbeitskreis' })
  await k.getByLabel('Auftrag').fill('Sammelt, wie Häuser ihre Schreiben verständlicher machen.')
  await k.getByRole('button', { name: 'Gruppe gründen' }).click()
  await k.getByRole('heading', { name: 'AK Leichte Wege' }).waitFor()
  await k.getByRole('link', { name: 'Mitglieder (0)' }).click()
  await nimmAuf(k, 'KoBa Harz', 'Lena Harz', 'Sprecherin oder Sprecher')
  await nimmAuf(k, 'Jobcenter Nordfriesland', 'Lena Nord', 'Mitglied')
  await pruefe(k)
})

test('the speaker plans a meeting at home and invites', async () => {
  const s = await arbeitsplatz(sprecherin)
  await s.getByRole('link', { name: 'AK Leichte Wege' }).click()
  await s.getByText('Sitzung planen').first().click()
  await s.getByLabel('Titel', { exact: true }).first().fill('Auftakt')
  await s.getByLabel('Tag', { exact: true }).fill(tag.toString())
  await s.getByLabel('Ort (freiwillig)').fill('Wernigerode, Rathaus')
  await s.getByRole('button', { name: 'Sitzung planen' }).click()
  await s.getByRole('heading', { name: 'Auftakt' }).waitFor()
  sitzung = new URL(s.url()).pathname.replace(/^.*\/netzwerk/, '/netzwerk')
  await s.getByText('Punkt anmelden').click()
  await s.getByLabel('Thema').fill('Gemeinsames Musterschreiben')
  await s.getByLabel('Art', { exact: true }).selectOption({ label: 'Beschluss' })
  await s.getByRole('button', { name: 'Auf die Tagesordnung setzen' }).click()
  await s.getByText('Der Punkt steht auf der Tagesordnung.').waitFor()
  await s.getByRole('button', { name: 'Einladung verschicken' }).click()
  await s.getByText('2 Einladungen gehen hinaus.').waitFor()
  await pruefe(s)

  // the invitation lies in the outbox of the exercise, with its calendar file
  const k = await arbeitsplatz(koordination)
  await expect
    .poll(
      async () => {
        await k.goto(`${server.url}/t/netzwerk/postausgang`)
        return k.getByRole('heading', { name: /^Einladung: AK Leichte Wege/ }).count()
      },
      { timeout: 20_000 },
    )
    .toBe(2)
  expect(await k.locator('article details pre').first().textContent()).toContain('METHOD:REQUEST')
})

test('the member answers; a house without a seat finds nothing', async () => {
  const m = await arbeitsplatz(mitglied)
  await m.goto(`${server.url}/t/nordfriesland${sitzung}`)
  await m.getByLabel('Zusage').check()
  await m.getByRole('button', { name: 'Antworten' }).click()
  await m.getByText('Ihre Antwort ist eingetragen.').waitFor()
  const a = await arbeitsplatz(andere)
  for (const pfad of [sitzung, `${sitzung}/protokoll`, `${sitzung}/termin.ics`, `${sitzung}/protokoll.md`])
    expect((await a.context().request.get(`${server.url}/t/jena${pfad}`)).status(), pfad).toBe(404)
})

test('three weeks later: minutes while the meeting goes on, a resolution, a task', async () => {
  stelleUhr('10:30')
  const p = await arbeitsplatz(sprecherin)
  await p.goto(`${server.url}/t/koba-harz${sitzung}/protokoll`)
  await p.getByLabel(/^Lena Harz/).check()
  await p.getByLabel(/^Lena Nord/).check()
  await p.getByLabel('1. Gemeinsames Musterschreiben: Ergebnis (freiwillig)').fill('Einig.')
  await p.getByLabel('Niederschrift (freiwillig)').fill('Wir haben uns geeinigt.')
  await p.getByRole('button', { name: 'Speichern' }).click()
  await p.getByText('Gespeichert.').waitFor()
  await p.getByText('Beschluss festhalten').first().click()
  await p.getByLabel('Was ist beschlossen?').fill('Das Musterschreiben gilt ab Januar.')
  await p.getByRole('group', { name: 'Stimme: KoBa Harz' }).getByLabel('Ja').check()
  await p.getByRole('group', { name: 'Stimme: Jobcenter Nordfriesland' }).getByLabel('Enthaltung').check()
  await p.getByRole('button', { name: 'Beschluss festhalten' }).click()
  await p.getByText('Beschluss 1 ist festgehalten.').waitFor()
  await p.getByText('Aufgabe vergeben').first().click()
  await p.getByLabel('Was ist zu tun?').fill('Muster gestalten')
  await p.getByLabel('Welches Haus?').selectOption({ label: 'Jobcenter Nordfriesland' })
  await p.getByLabel('Bis wann?').fill(tag.add({ days: 14 }).toString())
  await p.getByRole('button', { name: 'Aufgabe vergeben' }).click()
  await p.getByText('Die Aufgabe ist vergeben.').waitFor()
  await pruefe(p)
  await p.getByRole('button', { name: 'Als Entwurf an die Gruppe geben' }).click()
  await p.getByText('Die Gruppe sieht den Entwurf.').waitFor()
  await p.getByRole('button', { name: 'Protokoll genehmigen' }).click()
  await p.getByText('Das Protokoll ist genehmigt.').waitFor()
})

test('the member reads the approved minutes, and its house finds the task and ticks it off', async () => {
  stelleUhr('14:00')
  const n = await arbeitsplatz(mitglied)
  await n.goto(`${server.url}/t/nordfriesland${sitzung}/protokoll`)
  await n.getByText('Wir haben uns geeinigt.').waitFor()
  await n.getByText('1 Ja, 0 Nein, 1 Enthaltungen').waitFor()
  await n.goto(`${server.url}/t/nordfriesland/netzwerk`)
  await pruefe(n)
  await n.getByRole('link', { name: 'Muster gestalten' }).click()
  await n.getByRole('button', { name: 'Erledigt' }).first().click()
  await n.getByText('Die Aufgabe ist erledigt.').waitFor()
  await n.getByRole('button', { name: 'Rückgängig machen' }).click()
  await n.getByText('Die Aufgabe ist wieder offen.').waitFor()
  await n.goto(`${server.url}/t/nordfriesland/netzwerk/beteiligung`)
  await n
    .getByRole('row', { name: /Jobcenter Nordfriesland/ })
    .getByText('1 von 1')
    .first()
    .waitFor()
  await pruefe(n)
  expect(fehler).toEqual([])
})

test('a template is compared with its newer original and brought up to date, and that is undone', async () => {
  writeFileSync(uhr, String(22 * TAGE))
  const j = await arbeitsplatz(andere)
  await j.goto(`${server.url}/t/jena/netzwerk/bibliothek/eigene`)
  await pruefe(j)
  await j.getByRole('link', { name: 'Einladung zum ersten Gespräch (Jena)' }).click()
  await j.getByText('Was am Original neu ist').click()
  await j.locator('ins', { hasText: 'Dolmetscherin' }).first().waitFor()
  await pruefe(j)
  await j.getByRole('button', { name: 'Neuerungen übernehmen, eigene Änderungen behalten' }).click()
  await j.getByText('Ihre Kopie ist auf dem Stand des Originals.').waitFor()
  const text = await j.locator('dd .nw-text', { hasText: 'Dolmetscherin' }).first().textContent()
  expect(text).toContain('Guten Tag aus Jena,')
  await j.getByRole('button', { name: 'Rückgängig machen' }).click()
  await j.getByText('Ihre Kopie ist wieder wie vorher.').waitFor()
  expect(fehler).toEqual([])
})
