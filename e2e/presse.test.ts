import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

let server: Server
let browser: Browser
const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-presse-'))
const uhr = join(ordner, 'uhr')
const fehler: string[] = []
let verstellt = 0

beforeAll(async () => {
  stelleVor(0)
  const env = { NODE_OPTIONS: `--import=${new URL('verstellte-uhr.mjs', import.meta.url).href}`, VERSTELLTE_UHR: uhr }
  ;[server, browser] = await Promise.all([starteServer({ bestand: inject('bestand'), env }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
  rmSync(ordner, { recursive: true, force: true })
})

/** The clock of the server jumps. */
function stelleVor(stunden: number): void {
  verstellt += stunden * 3600
  writeFileSync(uhr, String(verstellt))
}

async function melde(kennung: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(`${page.url()}: ${e.message}`))
  await page.goto(`${server.url}/anmelden`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(`uebung-${kennung}`)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
  return page
}

async function entscheide(kennung: string, id: string, knopf: RegExp): Promise<void> {
  const page = await melde(kennung)
  await page.goto(`${server.url}/redaktion/freigaben/${id}`)
  await page.locator('main').getByRole('button', { name: knopf }).first().click()
  await page.waitForURL((url) => url.search.includes('getan='))
  await page.context().close()
}

async function durchDieFreigabe(id: string): Promise<void> {
  await entscheide('fachstelle', id, /^Fachlich richtig/)
  await entscheide('freigabe', id, /^Freigeben/)
  await entscheide('leitung', id, /^Freigeben/)
}

const hole = async (pfad: string) => {
  const antwort = await fetch(`${server.url}${pfad}`)
  return { status: antwort.status, text: await antwort.text(), etag: antwort.headers.get('etag') }
}

const TITEL = 'Sperrfrist mit zwei Freigaben'
const PFAD = '/presse/sperrfrist-mit-zwei-freigaben'
const wege = ['/presse', '/presse/feed.xml', '/presse/atom.xml', '/presse/feed.json', '/sitemap.xml', '/suche?q=Sperrfrist+Freigaben', '/aktuelles']

test('a release goes from draft to feed and PDF: two approvers, an embargo, a correction', { timeout: 180_000 }, async () => {
  const lena = await melde('presse')
  await lena.goto(`${server.url}/redaktion/presse/neu`)
  await lena.locator('[name="texte.de.titel"]').fill(TITEL)
  await lena.locator('[name="texte.de.vorspann"]').fill('{anzahlKommunaleJobcenter} kommunale Jobcenter arbeiten zusammen.')
  await lena.locator('[name="texte.de.text"]').fill('Der erste Text.\n\n<script>alert(1)</script>')
  await lena.locator('main').getByRole('button', { name: 'Speichern', exact: true }).click()
  await lena.waitForURL(/redaktion\/presse\/[0-9a-f-]{36}/)
  const id = new URL(lena.url()).pathname.split('/').at(-1) ?? ''
  await lena.getByRole('button', { name: 'Speichern und zur Prüfung geben' }).click()
  await lena.waitForURL(/getan=eingereicht/)
  await durchDieFreigabe(id)

  await lena.goto(`${server.url}/redaktion/presse/${id}/hinaus`)
  expect(await pruefeBarrierefreiheit(lena)).toEqual([])
  await lena.getByRole('button', { name: 'Mit Sperrfrist einplanen' }).click()
  await lena.waitForURL(/getan=geplant/)
  await lena
    .getByText(/Gesperrt bis/)
    .first()
    .waitFor()
  for (const pfad of wege) expect((await hole(pfad)).text, pfad).not.toContain(TITEL)
  for (const endung of ['', '.pdf', '.txt', '/kreisblatt.txt']) expect((await hole(PFAD + endung)).status, endung).toBe(404)

  stelleVor(2)
  await expect.poll(async () => (await hole(PFAD)).status, { timeout: 20_000 }).toBe(200)
  for (const pfad of ['/presse', '/presse/feed.xml', '/presse/atom.xml', '/presse/feed.json', '/sitemap.xml']) {
    const { text } = await hole(pfad)
    expect(text.includes(TITEL) || text.includes(PFAD), pfad).toBe(true)
  }
  const seite = await hole(PFAD)
  expect(seite.text).toContain('104 kommunale Jobcenter arbeiten zusammen.')
  expect(seite.text).not.toContain('<script>alert')
  expect((await fetch(`${server.url}${PFAD}`, { headers: { 'If-None-Match': seite.etag ?? '' } })).status).toBe(304)
  expect((await hole(`${PFAD}.pdf`)).text.startsWith('%PDF')).toBe(true)

  await berichtige(lena, id)
  await lena.context().close()
  expect(fehler).toEqual([])
})

async function berichtige(lena: Page, id: string): Promise<void> {
  await lena.context().clearCookies()
  const page = await melde('presse')
  await page.goto(`${server.url}/redaktion/presse/${id}`)
  await page.locator('[name="texte.de.text"]').fill('Der richtige Text.')
  await page.locator('summary', { hasText: 'Berichtigung' }).click()
  await page.locator('[name="berichtigung"]').fill('Im ersten Text stand etwas Falsches.')
  await page.getByRole('button', { name: 'Speichern und zur Prüfung geben' }).click()
  await page.waitForURL(/getan=eingereicht/)
  await durchDieFreigabe(id)
  await page.goto(`${server.url}/redaktion/presse/${id}/hinaus`)
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await page.waitForURL(/getan=hinaus/)
  const neu = await hole(PFAD)
  expect(neu.text).toContain('Im ersten Text stand etwas Falsches.')
  expect(neu.text).toContain('Der richtige Text.')
  expect((await hole(`${PFAD}?fassung=1`)).text).toContain('Der erste Text.')
  await page.context().close()
}

test('the press area stands without scripts on a phone, and axe finds nothing', { timeout: 120_000 }, async () => {
  const page = await (await browser.newContext({ locale: 'de-DE', viewport: { width: 320, height: 700 } })).newPage()
  for (const pfad of [
    '/presse',
    '/presse/kommunale-jobcenter-zeigen-gemeinsam-was-sie-leisten',
    '/presse/zahlen',
    '/presse/anfrage',
    '/presse/verteiler',
  ]) {
    await page.goto(server.url + pfad)
    await page.locator('h1').first().waitFor()
    expect(await pruefeBarrierefreiheit(page), pfad).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), pfad).toBe(true)
  }
  expect((await hole('/presse/kommunale-jobcenter-zeigen-gemeinsam-was-sie-leisten')).text).toContain('In Deutschland gibt es 407 Jobcenter.')
  await page.context().close()
})
