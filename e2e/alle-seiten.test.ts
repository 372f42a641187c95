import type { RouteConfigEntry } from '@react-router/dev/routes'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import routes from '../src/routes.ts'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

let server: Server
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([starteServer({ bestand: inject('bestand') }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
})

/** Addresses of all pages, as the list of routes has them. */
function adressen(liste: readonly RouteConfigEntry[], ueber = ''): string[] {
  return liste.flatMap((route) => {
    const adresse = route.path === undefined ? ueber : `${ueber}/${route.path}`
    const seite = route.file.endsWith('.tsx') && (route.children === undefined || route.index === true)
    return [...(seite ? [adresse || '/'] : []), ...adressen(route.children ?? [], adresse)]
  })
}

/** @param basis path of the Träger: empty for the first one */
async function als(kennung: string, basis = ''): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage()
  if (kennung === '') return page
  await page.goto(`${server.url}${basis}/anmelden`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(`uebung-${kennung}`)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith(`${basis}/anmelden`))
  return page
}

/** Who publishes and works together. */
const schreibende = ['presse', 'redaktion', 'fachstelle', 'freigabe']

/** What is wrong with a page: on a phone axe looks at it, the journeys look at their pages on a desk too. */
async function befunde(page: Page): Promise<string[]> {
  const gefunden: string[] = []
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const quer = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (quer > 0) gefunden.push(`${quer} px to scroll sideways`)
  }
  gefunden.push(...(await pruefeBarrierefreiheit(page)))
  if (!/ – Tragwerk$/.test(await page.title())) gefunden.push(`title: ${await page.title()}`)
  return gefunden.map((befund) => `${new URL(page.url()).pathname}: ${befund}`)
}

/** Opens each address that this account may see and that no one has looked at yet. */
async function siehAn(kennung: string, offen: Set<string>, fall: string, basis = ''): Promise<string[]> {
  const page = await als(kennung, basis)
  const gefunden: string[] = []
  for (const adresse of [...offen]) {
    const pfad = basis + adresse.replace(':fallId', fall)
    const antwort = await page.goto(server.url + pfad)
    if (antwort?.status() !== 200 || new URL(page.url()).pathname !== pfad) continue
    offen.delete(adresse)
    gefunden.push(...(await befunde(page)))
  }
  await page.context().close()
  return gefunden
}

test('every page that needs no more than a case has no finding of axe and nothing to scroll sideways', { timeout: 400_000 }, async () => {
  const leistung = await als('leistung')
  await leistung.goto(`${server.url}/faelle?q=Sommerfeld`)
  const fall = ((await leistung.locator('main a[href^="/faelle/"]').first().getAttribute('href')) ?? '').split('/').at(-1) ?? ''
  const alle = new Set(adressen(routes).filter((a) => !/:(?!fallId)|\*/.test(a)))
  expect(alle.size).toBeGreaterThan(40)
  const gefunden: string[] = []
  for (const kennung of ['', 'leistung', 'anordnung', 'teamleitung', 'kasse', 'datenschutz', 'pruefung', 'verwaltung', 'mira', ...schreibende]) {
    gefunden.push(...(await siehAn(kennung, alle, fall)))
  }
  gefunden.push(...(await siehAn('koordination', alle, fall, '/t/netzwerk')))
  expect(gefunden).toEqual([])
  // a way that somebody has to go first leads there: the application and the steps of the sign-in are played in their own tests
  expect([...alle].filter((a) => !/^\/(antrag|anmelden|abmelden|mein\/registrieren)/.test(a))).toEqual([])
})
