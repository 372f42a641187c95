import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

let server: Server
let browser: Browser
const fehler: string[] = []

beforeAll(async () => {
  ;[server, browser] = await Promise.all([starteServer({ bestand: inject('bestand') }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
})

/** A browser of their own for each, side by side, as two people have. */
async function melde(kennung: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(`${kennung}: ${e.message}`))
  page.on('console', (m) => m.type() === 'error' && fehler.push(`${kennung}: ${m.text()}`))
  await page.goto(`${server.url}/anmelden`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(`uebung-${kennung}`)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
  return page
}

async function oeffne(page: Page, pfad: string): Promise<void> {
  await page.goto(`${server.url}${pfad}`)
  await pruefe(page)
}

/** No finding of axe, nothing to scroll sideways, a title; at the width of a desk and of a phone. */
async function pruefe(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await pruefeBarrierefreiheit(page), `${page.url()} at ${width}`).toEqual([])
    const { breite, fenster } = await page.evaluate(() => ({ breite: document.documentElement.scrollWidth, fenster: innerWidth }))
    expect(breite, `${page.url()} at ${width}: sideways scrolling`).toBeLessThanOrEqual(fenster)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await page.title(), page.url()).toMatch(/ – Tragwerk$/)
}

test('an amount leads to its reason, and a fact behind it is changed right there', async () => {
  const leistung = await melde('leistung')
  await pruefe(leistung)

  // the work list leads to the case; an amount leads to its reason
  await oeffne(leistung, '/arbeit?bereich=alle&q=Nguyen')
  await leistung.getByRole('link', { name: /^\d\d-\d{6}$/ }).click()
  await leistung.waitForURL(/\/faelle\/[0-9a-f-]{36}$/)
  await pruefe(leistung)
  await leistung.locator('table.raster td > a').first().click()
  await leistung.getByRole('heading', { name: /^Warum 506,00/ }).waitFor()
  await pruefe(leistung)

  // a fact behind an amount is changed right there, by keyboard, and the change taken back
  const zusammen = () => leistung.locator('.ap-titel .tw-kraeftig').textContent()
  const vorher = await zusammen()
  const betrag = leistung.locator('tr', { hasText: 'Wohnen, Heizung' }).first().locator('td > a').last()
  await betrag.focus()
  await leistung.keyboard.press('Enter')
  await leistung.getByRole('link', { name: /ändern.*Grundmiete/ }).waitFor()
  await leistung.keyboard.press('a')
  await leistung.getByRole('button', { name: 'Neu rechnen' }).waitFor()
  await pruefe(leistung)
  await leistung.locator('.ap-panelformular input[name=wert]').focus()
  await leistung.keyboard.press('Control+A')
  await leistung.keyboard.type('1,50')
  await leistung.getByLabel('Woher wissen Sie das?').fill('Anruf')
  await leistung.keyboard.press('Enter')
  await leistung.getByRole('heading', { name: 'Geändert und neu gerechnet' }).waitFor()
  expect(await zusammen()).not.toBe(vorher)
  expect(await leistung.locator('.raster td.gewaehlt.anders').count()).toBe(1)
  await pruefe(leistung)
  await leistung.getByRole('button', { name: 'Rückgängig machen' }).press('Enter')
  await leistung.getByRole('heading', { name: 'Rückgängig gemacht' }).waitFor()
  expect(await zusammen()).toBe(vorher)

  expect(fehler).toEqual([])
})

test('without a session every page of the workplace leads to the sign-in and back', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${server.url}/zahllaeufe`)
  expect(new URL(page.url()).pathname).toBe('/anmelden')
  await page.getByLabel('Kennung').fill('kasse')
  await page.getByLabel('Passwort').fill('uebung-kasse')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL(/zahllaeufe/)
})
