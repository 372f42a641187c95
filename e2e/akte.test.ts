import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

let server: Server
let browser: Browser
const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-akte-'))
const fehler: string[] = []

beforeAll(async () => {
  ;[server, browser] = await Promise.all([starteServer(), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
  rmSync(ordner, { recursive: true, force: true })
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

const cent = (text: string) => Number(text.replace(/[^\d]/g, ''))

test('a draft becomes a decision by a second person, is checked by anybody, and is paid once', async () => {
  const leistung = await melde('leistung')
  await pruefe(leistung)

  // the work list leads to the case; an amount leads to its reason
  await oeffne(leistung, '/arbeit?bereich=alle&q=Nguyen')
  await leistung.getByRole('link', { name: /^\d\d-\d{6}$/ }).click()
  await leistung.waitForURL(/\/faelle\/[0-9a-f-]{36}$/)
  await pruefe(leistung)
  const fall = new URL(leistung.url()).pathname
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

  // submitted by one person
  await oeffne(leistung, `${fall}/entwurf`)
  const auszahlung = cent((await leistung.locator('tr', { hasText: 'Auszahlung' }).first().locator('td').first().textContent()) ?? '')
  expect(auszahlung).toBeGreaterThan(0)
  await leistung.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click()
  await leistung.getByRole('button', { name: 'Zurückziehen' }).waitFor()

  // issued by another; the first one may not
  expect((await leistung.request.get(`${server.url}/freigaben`)).status()).toBe(403)
  const anordnung = await melde('anordnung')
  await oeffne(anordnung, '/freigaben')
  await anordnung.locator('tr', { hasText: 'Nguyen' }).getByRole('link').first().click()
  await anordnung.getByRole('button', { name: 'Freigeben und erlassen' }).waitFor()
  await pruefe(anordnung)
  await anordnung.getByRole('button', { name: 'Freigeben und erlassen' }).click()
  await anordnung.waitForURL((url) => !/freigaben\/[0-9a-f-]{36}$/.test(url.pathname))

  // the notice is the PDF that anybody can check
  await oeffne(leistung, `${fall}/bescheide`)
  const adresse =
    (await leistung
      .getByRole('link', { name: /als PDF/ })
      .first()
      .getAttribute('href')) ?? ''
  const antwort = await leistung.request.get(`${server.url}${adresse}`)
  expect(antwort.headers()['content-type']).toBe('application/pdf')
  const datei = join(ordner, 'bescheid.pdf')
  writeFileSync(datei, await antwort.body())
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, '..', 'src', 'cli.ts'), 'pruefen', datei])
  expect(stdout).toMatch(/stimmt/)

  const jemand = await (await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false })).newPage()
  await jemand.goto(`${server.url}/pruefen`)
  await jemand.getByLabel('PDF-Datei des Bescheids').setInputFiles(datei)
  await jemand.getByRole('button', { name: 'Prüfen' }).click()
  await jemand
    .getByText(/unverändert/)
    .first()
    .waitFor()

  // the payment run collects it, another person releases it
  const kasse = await melde('kasse')
  await oeffne(kasse, '/zahllaeufe')
  await kasse.getByRole('button', { name: 'Zusammenstellen' }).click()
  await kasse.waitForURL(/zahllaeufe\/[0-9a-f-]{36}/)
  await pruefe(kasse)
  const lauf = new URL(kasse.url()).pathname
  await oeffne(anordnung, lauf)
  await anordnung.getByRole('button', { name: /[Ff]reigeben/ }).click()
  await anordnung
    .getByText(/freigegeben von/i)
    .first()
    .waitFor()
  expect((await anordnung.request.get(`${server.url}${lauf}/datei`)).status()).toBe(403) // who releases does not hand it to the bank
  await kasse.reload()
  await kasse.getByRole('link', { name: 'SEPA-Datei herunterladen' }).waitFor()
  const pain = await (await kasse.request.get(`${server.url}${lauf}/datei`)).text()
  expect(pain).toContain('pain.001.001.09')
  expect(pain).toContain('<Nm>Thi Lan Nguyen</Nm>')
  expect(pain).not.toContain('Jochen Weiß') // no account: named as an obstacle instead

  // and nothing is due a second time
  await oeffne(leistung, `${fall}/zahlungen`)
  expect(await leistung.locator('main').textContent()).toContain('angeordnet')
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
