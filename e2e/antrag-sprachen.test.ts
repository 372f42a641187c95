import type { Browser, Page } from 'playwright-core'
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
  expect(fehler).toEqual([])
})

async function telefon({ skript }: { skript: boolean }): Promise<Page> {
  const context = await browser.newContext({ locale: 'ar', viewport: { width: 320, height: 640 }, javaScriptEnabled: skript })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(e.message))
  page.on('console', (m) => m.type() === 'error' && !/status of 4\d\d/.test(m.text()) && fehler.push(m.text()))
  return page
}

const knopf = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const frage = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()

/** English, nothing to scroll sideways, no finding of axe; words of the law in brackets and what somebody typed are German. */
async function pruefe(page: Page, skript: boolean): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  const text = (await page.locator('main').textContent()) ?? ''
  expect(text.replace(/\([^)]*\)|Breite Straße 1/g, '')).not.toMatch(/[äöüß„]|\b(und|oder|nicht|Sie|wir|Bitte)\b/)
  if (!skript) return
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), page.url()).toBeLessThanOrEqual(0)
  expect(await pruefeBarrierefreiheit(page), page.url()).toEqual([])
}

test.each([
  ['with a script', true],
  ['without a script', false],
])('an application in English on a small phone, %s', async (_, skript) => {
  const page = await telefon({ skript })
  await page.goto(`${server.url}/antrag/datum`)
  await page.getByLabel('Postleitzahl').fill('38855')
  await page.getByLabel('Straße und Hausnummer').fill('Breite Straße 1')
  // the language changes in the middle of a form whose answers are nowhere but in it
  await knopf(page, 'English').click()
  await frage(page, 'Where do you live?')
  expect(await page.getByLabel('Postcode').inputValue()).toBe('38855')
  expect(await page.getByLabel('Street and number').inputValue()).toBe('Breite Straße 1')
  await knopf(page, 'Continue').click()
  await page.getByRole('link', { name: 'Please give the town.' }).waitFor()
  await pruefe(page, skript)
  await page.getByLabel('Town').fill('Wernigerode')
  await knopf(page, 'Continue').click()
  await frage(page, 'What is your name?')
  await page.getByLabel('First name').fill('Amira')
  await page.getByLabel('Last name').fill('Haddad')
  await page.getByLabel('Date of birth').fill('14.07.1992')
  await knopf(page, 'Continue').click()
  await frage(page, 'How can we reach you?')
  await pruefe(page, skript)
  await knopf(page, 'Continue').click()
  await frage(page, 'From when do you need money?')
  await knopf(page, 'Continue').click()
  await frage(page, 'Is any of this urgent?')
  await page.getByText('I have no money left for food').click()
  await knopf(page, 'Continue').click()
  await frage(page, 'Is everything correct?')
  await pruefe(page, skript)
  await knopf(page, 'Apply').click()
  await frage(page, 'Your application has been made')
  await pruefe(page, skript)
  expect(await page.locator('main').textContent()).toContain('no money for food')

  await page.goto(`${server.url}/antrag/frage/konto`)
  await page.getByText('I will give an account').click()
  await page.getByLabel('IBAN').fill('DE02 1203 0000 0000 2020 50')
  await knopf(page, 'Continue').click()
  await page.getByRole('link', { name: 'IBAN: This IBAN is not correct. Perhaps two digits are swapped.' }).waitFor()
  await knopf(page, 'Deutsch').click()
  await frage(page, 'Auf welches Konto sollen wir überweisen?')
  expect(await page.getByLabel('IBAN').inputValue()).toBe('DE02 1203 0000 0000 2020 50')
  await knopf(page, 'English').click()
  await frage(page, 'Which account should we pay into?')

  await page.goto(`${server.url}/antrag/absenden`)
  await frage(page, 'Check and send')
  await pruefe(page, skript)
  for (const kasten of await page.getByRole('group', { name: 'Your declarations' }).getByRole('checkbox').all()) await kasten.check({ force: true })
  await knopf(page, 'Send the application').click()
  await frage(page, 'Your application has been sent in full')
  await pruefe(page, skript)
  await page.context().close()
})

test('staff see which language somebody read, and every answer in German', async () => {
  const page = await telefon({ skript: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.context().addCookies([{ name: 'tragwerk-sprache', value: 'en', url: server.url }])
  await page.goto(`${server.url}/anmelden`)
  await page.locator('input[name=kennung]').fill('leistung')
  await page.locator('input[name=passwort]').fill('uebung-leistung')
  await page.locator('main button[type=submit]').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
  await page.goto(`${server.url}/arbeit?bereich=alle&q=Haddad`)
  await page
    .getByRole('row', { name: /Haddad, Amira/ })
    .first()
    .getByRole('link')
    .first()
    .click()
  await page.getByText('auf Englisch').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  expect(await page.locator('main').textContent()).toContain('Wo wohnen Sie?')
})
