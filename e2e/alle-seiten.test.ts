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

/** Looks at each address that this account may see and that no one has looked at yet, two at a time. */
async function siehAn(kennung: string, offen: Set<string>, fall: string, basis = ''): Promise<string[]> {
  const erste = await als(kennung, basis)
  const sichtbar: string[] = []
  for (const adresse of offen) {
    const antwort = await erste.request.get(server.url + basis + adresse.replace(':fallId', fall), { maxRedirects: 0 })
    if (antwort.status() === 200) sichtbar.push(adresse)
  }
  const gefunden: string[] = []
  const arbeite = async (page: Page) => {
    for (let adresse = sichtbar.shift(); adresse !== undefined; adresse = sichtbar.shift()) {
      offen.delete(adresse)
      await page.goto(server.url + basis + adresse.replace(':fallId', fall))
      gefunden.push(...(await befunde(page)))
    }
  }
  await Promise.all([arbeite(erste), arbeite(await erste.context().newPage())])
  await erste.context().close()
  return gefunden
}

test('every page that needs no more than a case has no finding of axe and nothing to scroll sideways', { timeout: 400_000 }, async () => {
  const leistung = await als('leistung')
  await leistung.goto(`${server.url}/faelle?q=Sommerfeld`)
  const fall = ((await leistung.locator('main a[href^="/faelle/"]').first().getAttribute('href')) ?? '').split('/').at(-1) ?? ''
  const alle = new Set(adressen(routes).filter((a) => !/:(?!fallId)|\*/.test(a)))
  expect(alle.size).toBeGreaterThan(40)
  const gefunden: string[] = []
  for (const kennung of [
    '',
    'leistung',
    'anordnung',
    'teamleitung',
    'kasse',
    'datenschutz',
    'pruefung',
    'verwaltung',
    'mira',
    'fallmanagement',
    'vermittlung',
    'controlling',
    'massnahmen',
    'bildungswerk',
    'sportverein',
    'baeckerei',
    ...schreibende,
  ]) {
    gefunden.push(...(await siehAn(kennung, alle, fall)))
  }
  gefunden.push(...(await siehAn('koordination', alle, fall, '/t/netzwerk')))
  expect(gefunden).toEqual([])
  // a way that somebody has to go first leads there: the application and the steps of the sign-in are played in their own tests
  expect([...alle].filter((a) => !/^\/(antrag|anmelden|abmelden|mein\/registrieren)/.test(a))).toEqual([])
})

/** One public page of each kind that has an address of its own, and the ways that end nowhere. */
const oeffentlich = [
  '/',
  '/leistungen/grundsicherungsgeld',
  '/themen/wohnen',
  '/seiten/widerspruch',
  '/vor-ort/quedlinburg',
  '/aktuelles/neue-mietgrenzen',
  '/wohnen/richtwerte?am=2023-05-01',
  '/suche?q=Miete',
  '/suche?q=xyzqq',
  '/barrierefreiheit',
  '/t/jena/vor-ort/musterallee',
  '/t/netzwerk/',
]

test.each(['de', 'en'])('public pages bring no script, and axe finds nothing on a phone (%s)', { timeout: 120_000 }, async (sprache) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 900 } }) // axe itself is a script; the pages bring none
  await context.addCookies([{ name: 'tragwerk-sprache', value: sprache, url: server.url }])
  const page = await context.newPage()
  const gefunden: string[] = []
  for (const pfad of oeffentlich) {
    expect((await page.goto(server.url + pfad))?.status(), pfad).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe(sprache)
    expect(await page.locator('script').count(), pfad).toBe(0)
    gefunden.push(...(await befunde(page)))
  }
  expect(gefunden).toEqual([])
  await context.close()
})

test('a report of a barrier carries the page along, gets a number without JavaScript, and is answered in public', { timeout: 60_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.url}/wohnen/richtwerte`)
  await page.getByRole('link', { name: 'Barriere melden' }).click()
  expect(await page.getByLabel('Auf welcher Seite?').inputValue()).toBe('/wohnen/richtwerte')
  await page.getByRole('button', { name: 'Meldung abschicken' }).click()
  await page.locator('.tw-fehlerliste').getByText('Bitte beschreiben Sie, was nicht geht.').waitFor()
  await page.getByLabel('Was geht nicht?').fill('<b>Die Tabelle</b> ist zu breit')
  await page.getByRole('button', { name: 'Meldung abschicken' }).click()
  await page.getByRole('heading', { name: 'Danke, Ihre Meldung ist da' }).waitFor()
  await context.close()

  const redaktion = await als('redaktion')
  await redaktion.goto(`${server.url}/redaktion/barrieren`)
  await redaktion.getByRole('link', { name: 'Die Tabelle' }).click()
  await redaktion.getByLabel('Ihre Antwort').fill('Danke, wir kürzen sie.')
  await redaktion.getByLabel('Für die Liste bekannter Barrieren').fill('Die Tabelle der Mietgrenzen ist auf dem Telefon zu breit.')
  await redaktion.getByRole('button', { name: 'Antwort festhalten' }).click()
  await redaktion.getByText('Die Antwort ist festgehalten.').waitFor()
  expect(await befunde(redaktion)).toEqual([])
  await redaktion.goto(`${server.url}/barrierefreiheit`)
  expect(await redaktion.getByText('Die Tabelle der Mietgrenzen ist auf dem Telefon zu breit.').count()).toBe(1)
  await redaktion.context().close()
})
