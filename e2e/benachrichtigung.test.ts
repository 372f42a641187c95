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
})

async function seite({ skript = true } = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, javaScriptEnabled: skript })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(e.message))
  return page
}

async function meldeAn(kennung: string): Promise<Page> {
  const page = await seite()
  await page.goto(`${server.url}/anmelden`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(`uebung-${kennung}`)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
  return page
}

/** No finding of axe and nothing to scroll sideways, on a desk and on a phone. */
async function pruefe(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await pruefeBarrierefreiheit(page), `${page.url()} at ${width}`).toEqual([])
    const zuBreit = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(zuBreit, `${page.url()} at ${width}: sideways scrolling`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** The text of a mail in the outbox of the exercise, once it lies there. */
async function mail(personal: Page, betreff: string): Promise<string> {
  const gesucht = personal.getByRole('article', { name: betreff }).first()
  await expect
    .poll(
      async () => {
        await personal.goto(`${server.url}/postausgang`)
        return gesucht.count()
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0)
  return (await gesucht.textContent()) ?? ''
}

test('an address is confirmed by its owner, then a message is told of without a word of what it says', async () => {
  const [mira, leistung] = [await meldeAn('mira'), await meldeAn('leistung')]
  await mira.goto(`${server.url}/mein/zustellung`)
  await pruefe(mira)
  await mira.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('keine Adresse')
  await mira.getByRole('button', { name: 'Adresse speichern' }).click()
  await mira.getByText('Das ist keine E-Mail-Adresse').first().waitFor()
  await pruefe(mira)
  await mira.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('mira@mail.example')
  await mira.getByRole('button', { name: 'Adresse speichern' }).click()
  await mira.getByText('Bitte öffnen Sie den Link darin').waitFor()

  const link = /http\S+bestaetigen\S+/.exec(await mail(leistung, '[Übung] Bitte bestätigen Sie Ihre E-Mail-Adresse'))?.[0] ?? ''
  await pruefe(leistung)
  const postfach = await seite({ skript: false }) // a mailbox on another device, without a script
  await postfach.goto(link)
  await mira.reload()
  expect(await mira.getByText('Wir schreiben an mira@mail.example.').count(), 'opening the link alone').toBe(0)
  await postfach.getByRole('button', { name: 'Ja, Adresse bestätigen' }).click()
  await postfach.getByRole('heading', { name: 'Die Adresse ist bestätigt.' }).waitFor()
  await mira.reload()
  await mira.getByText('Wir schreiben an mira@mail.example.').waitFor()
  await pruefe(mira)

  await leistung.goto(`${server.url}/faelle?q=Sommerfeld`)
  const fall = (await leistung.locator('main a[href^="/faelle/"]').first().getAttribute('href')) ?? ''
  await leistung.goto(`${server.url}${fall}/nachrichten`)
  await leistung.getByLabel('Betreff').fill('Ihre Heizkosten')
  await leistung.getByLabel('Nachricht', { exact: true }).fill('Bitte rufen Sie uns an.')
  await leistung.getByRole('button', { name: 'Nachricht senden' }).click()
  await leistung.getByText('Ihre Heizkosten').first().waitFor()
  const text = await mail(leistung, '[Übung] Im Portal liegt eine neue Nachricht')
  expect(text).toContain('/mein/nachrichten')
  expect(text).not.toMatch(/Heizkosten|rufen Sie uns an|Sommerfeld|Mira /)
  expect(fehler).toEqual([])
})

test('who must not be seen is asked where letters may go, and is away with one press', async () => {
  const page = await seite()
  await page.route('https://www.dwd.de/**', (r) => r.fulfill({ contentType: 'text/html', body: '<title>Wetter</title>' }))
  await page.goto(`${server.url}/antrag/datum`)
  const weiter = () => page.locator('.tw-knoepfe button[value=weiter]').click()
  await page.getByLabel('Postleitzahl').fill('38855')
  await page.getByLabel('Ort', { exact: true }).fill('Wernigerode')
  await page.getByLabel('Straße und Hausnummer').fill('Beispielgasse 5')
  await weiter()
  await page.getByLabel('Vorname').fill('Lena')
  await page.getByLabel('Nachname').fill('Probe')
  await page.getByLabel('Geburtsdatum').fill('05.03.1991')
  await weiter()
  await page.getByLabel('Keine Briefe an meine Anschrift').check()
  await pruefe(page)
  await weiter()
  await page.getByRole('heading', { name: 'Wohin dürfen wir Ihre Briefe schicken?' }).waitFor()
  await pruefe(page)
  await page.getByRole('link', { name: 'Seite schnell verlassen' }).click()
  await page.waitForURL('https://www.dwd.de/')
  await page.goBack().catch(() => {})
  expect(page.url()).not.toContain('/antrag')
  await page.goto(`${server.url}/spuren`)
  await pruefe(page)
  expect(fehler).toEqual([])
})
