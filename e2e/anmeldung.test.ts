import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
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

async function neueSeite({ skript = true } = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, javaScriptEnabled: skript })
  return context.newPage()
}

async function tippe(page: Page, kennung: string, passwort = `uebung-${kennung}`): Promise<void> {
  await page.goto(`${server.url}/anmelden?weiter=/konto`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(passwort)
  await page.getByRole('button', { name: 'Anmelden' }).click()
}

async function pruefe(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await pruefeBarrierefreiheit(page), `${page.url()} at ${width}`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${page.url()} at ${width}`).toBeLessThanOrEqual(0)
  }
}

test('a passkey is made, asked for at the next sign-in, and taken away', async () => {
  const page = await neueSeite()
  await tippe(page, 'leistung2', 'falsch')
  await page.getByText('Kennung oder Passwort stimmen nicht').first().waitFor()
  await pruefe(page)
  await tippe(page, 'leistung2')
  await page.waitForURL(`${server.url}/konto`)
  await pruefe(page)
  // after the last look of axe: its own connection to the browser ends the one of the authenticator
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.getByLabel('Name des Passkeys').fill('Laptop im Büro')
  await page.getByRole('button', { name: 'Passkey anlegen' }).click()
  await page.getByText('Der Passkey ist angelegt.').waitFor()

  await page.context().clearCookies()
  await tippe(page, 'leistung2')
  await page.waitForURL(/\/anmelden\/bestaetigen/)
  await page.goto(`${server.url}/konto`)
  expect(new URL(page.url()).pathname).toBe('/anmelden')
  await tippe(page, 'leistung2')
  await page.getByRole('button', { name: 'Mit Passkey bestätigen' }).click()
  await page.waitForURL(`${server.url}/konto`)

  await page.getByText('Passkey entfernen').click()
  await page.getByLabel('Ihr Passwort').fill('uebung-leistung2')
  await page.getByRole('button', { name: 'Jetzt entfernen' }).click()
  await page.getByText('Entfernt.').waitFor()
  await pruefe(page)
})

test('without a script: a wrong password, the right one, an app as second factor, signing out', async () => {
  const page = await neueSeite({ skript: false })
  await tippe(page, 'leistung', 'falsch')
  await page.getByText('Kennung oder Passwort stimmen nicht').first().waitFor()
  await tippe(page, 'leistung')
  await page.waitForURL(`${server.url}/konto`)
  await page.getByRole('button', { name: 'App einrichten' }).click()
  await page.getByRole('img', { name: 'QR-Code mit dem Schlüssel' }).waitFor()
  await page.getByRole('button', { name: 'Abmelden' }).first().click()
  await page.getByText('Sie sind abgemeldet.').waitFor()
})

test('accounts are made and managed', async () => {
  const page = await neueSeite()
  await tippe(page, 'verwaltung')
  await page.waitForURL(`${server.url}/konto`)
  await page.goto(`${server.url}/verwaltung/konten`)
  await page.getByLabel('Name', { exact: true }).fill('Probe Person (Übung)')
  await page.getByLabel('Kennung').fill('probe')
  await page.getByLabel('Kasse').check()
  await page.getByRole('button', { name: 'Konto anlegen' }).click()
  await page.getByText('nur jetzt zu sehen').waitFor()
  await pruefe(page)
  await page.getByRole('link', { name: 'Probe Person (Übung)' }).click()
  await page.getByRole('heading', { name: 'Probe Person (Übung)' }).waitFor()
  await pruefe(page)
  await page.getByRole('button', { name: 'Konto sperren' }).click()
  await page.getByText('Das Konto ist gesperrt').waitFor()
})

test('a form of a foreign site does nothing', async () => {
  const sende = (origin: string) =>
    fetch(`${server.url}/anmelden`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'kennung=leistung&passwort=uebung-leistung',
    })
  expect((await sende(server.url)).status).toBe(302)
  const fremd = await sende('https://boese.example')
  expect(fremd.status).toBe(400)
  expect(fremd.headers.get('set-cookie')).toBeNull()
})

test('another Träger below its path: signed in there, on with a script, in another language; the first one knows nothing of it', async () => {
  const page = await neueSeite()
  const jena = `${server.url}/t/jena`
  await page.goto(`${jena}/konto`)
  await page.getByLabel('Kennung').fill('presse')
  await page.getByLabel('Passwort').fill('uebung-presse')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL(`${jena}/konto`)
  expect((await page.context().cookies(`${jena}/konto`)).map((c) => [c.name, c.path])).toEqual([['tragwerk', '/t/jena']])
  const ziele = await page
    .locator('a[href^="/"], form[action^="/"], link[href$="farben.css"]')
    .evaluateAll((alle) => alle.map((e) => e.getAttribute('href') ?? e.getAttribute('action')))
  expect(ziele.length).toBeGreaterThan(5)
  expect(ziele.filter((z) => !/^\/t\/jena(?:\/|$)/.test(z ?? ''))).toEqual([])

  await page.getByRole('link', { name: 'Datenschutz' }).click()
  await page.waitForURL(`${jena}/datenschutz`)
  await page.getByRole('button', { name: 'English' }).click()
  await page.locator('html[lang=en]').waitFor()
  expect(page.url()).toBe(`${jena}/datenschutz`)

  await page.goto(`${server.url}/konto`)
  await page.waitForURL(`${server.url}/anmelden?weiter=%2Fkonto`)
  expect((await page.goto(`${server.url}/t/gibtsnicht/anmelden`))?.status()).toBe(404)
  await page.goto(`${jena}/konto`)
  expect(page.url()).toBe(`${jena}/konto`)
})
