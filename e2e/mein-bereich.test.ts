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

const passwort = 'regenschirm apfel leiter'

async function seite({ skript = true } = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, javaScriptEnabled: skript })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(e.message))
  page.on('console', (m) => m.type() === 'error' && !/status of 4\d\d/.test(m.text()) && fehler.push(m.text()))
  return page
}

async function oeffne(page: Page, pfad: string): Promise<void> {
  await page.goto(`${server.url}${pfad}`)
  await pruefe(page)
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

async function meldePersonalAn(kennung: string): Promise<Page> {
  const page = await seite()
  await page.goto(`${server.url}/anmelden`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(`uebung-${kennung}`)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
  return page
}

async function registriere(page: Page, name: string, kennung: string): Promise<void> {
  await page.goto(`${server.url}/mein/registrieren`)
  await page.getByLabel('Wie sollen wir Sie ansprechen?').fill(name)
  await page.getByLabel('E-Mail-Adresse oder Benutzername').fill(kennung)
  await page.getByLabel('Passwort').fill(passwort)
  await page.getByRole('button', { name: 'Konto anlegen' }).click()
  await page.waitForURL('**/mein')
}

/** Opens a case that was paid and makes a code for its first person. */
async function hole(leistung: Page): Promise<{ fall: string; code: string; name: string }> {
  await leistung.goto(`${server.url}/faelle?q=Sommerfeld`)
  const fall = (await leistung.locator('main a[href^="/faelle/"]').first().getAttribute('href')) ?? ''
  await oeffne(leistung, `${fall}/zugang`)
  const name = (await leistung.locator('#f-person option').first().textContent()) ?? ''
  await leistung.getByRole('button', { name: 'Code erstellen' }).click()
  const code = (await leistung.locator('.tw-brief__code').textContent()) ?? ''
  await pruefe(leistung)
  return { fall, code, name }
}

test('a citizen links an account by letter and finds payment, decision, messages, evidence and who opened the case', async () => {
  const leistung = await meldePersonalAn('leistung')
  const { fall, code, name } = await hole(leistung)
  const geburtsdatum = await geburtsdatumVon(leistung, fall)

  const buerger = await seite()
  await oeffne(buerger, '/mein/registrieren')
  await registriere(buerger, name, 'mira@example.org')
  await oeffne(buerger, '/mein')
  await buerger.goto(`${server.url}/mein/bescheide`)
  expect(await buerger.getByRole('heading', { level: 1 }).textContent()).toBe('Diese Seite gibt es nicht')
  await oeffne(buerger, '/mein/verbinden')
  const brief = buerger.getByRole('form', { name: 'Mit dem Code aus dem Brief' })
  await brief.getByLabel('Freischaltcode').fill('AAAA-BBBB-CCCC')
  await brief.getByLabel('Ihr Geburtsdatum').fill(geburtsdatum)
  await brief.getByRole('button').click()
  await buerger.getByText('Das passt nicht zusammen').first().waitFor()
  await pruefe(buerger)
  await brief.getByLabel('Freischaltcode').fill(code)
  await brief.getByRole('button').click()
  await buerger.waitForURL('**/mein')

  await pruefe(buerger)
  expect(await buerger.getByRole('heading', { name: /^Nächste Zahlung/ }).isVisible()).toBe(true)
  await buerger.getByRole('link', { name: 'Bescheid ganz ansehen' }).click()
  await buerger.waitForURL(/bescheide\/[0-9a-f-]{36}$/)
  const bescheid = new URL(buerger.url()).pathname
  await pruefe(buerger)
  expect(await buerger.getByText('Erläuterung – verbindlich ist der Bescheid').isVisible()).toBe(true)
  const pdf = await buerger.request.get(`${server.url}${bescheid}/pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')

  for (const pfad of ['bescheide', 'zahlungen', 'zustellung', 'nachweise', 'aenderung', 'aenderung/arbeit', 'daten', 'nachrichten']) {
    await oeffne(buerger, `/mein/${pfad}`)
  }
  await buerger.getByLabel('Worum geht es?').fill('Heizung')
  await buerger.getByLabel('Ihre Nachricht').fill('Wann kommt das Geld für die Heizung?')
  await buerger.getByRole('button', { name: 'Nachricht senden' }).click()
  await buerger.getByText('Ihre Nachricht ist angekommen.').waitFor()

  await oeffne(leistung, `${fall}/nachrichten`)
  expect(await leistung.getByText('Wann kommt das Geld für die Heizung?').isVisible()).toBe(true)
  await leistung.getByLabel('Nachricht', { exact: true }).fill('Am Monatsende.')
  await leistung.getByRole('button', { name: 'Nachricht senden' }).click()
  await leistung.getByText('Die Nachricht liegt im Postfach.').waitFor()
  await buerger.goto(`${server.url}/mein`)
  expect(await buerger.getByRole('link', { name: 'Nachrichten (1)' }).isVisible()).toBe(true)
  await oeffne(buerger, '/mein/zugriffe')
  expect(await buerger.getByText('Leistungssachbearbeitung').first().isVisible()).toBe(true)

  // somebody else with an account reaches none of it
  const fremd = await seite()
  await registriere(fremd, 'Tom Übung', 'tom')
  for (const pfad of [bescheid, `${bescheid}/pdf`, '/mein/nachrichten', '/mein/nachweise', '/mein/zugriffe', '/mein/daten', '/mein/zahlungen']) {
    expect((await fremd.request.get(`${server.url}${pfad}`)).status(), pfad).toBe(404)
  }
  for (const pfad of [fall, `${fall}/nachrichten`, '/arbeit']) expect((await fremd.request.get(`${server.url}${pfad}`)).status(), pfad).toBe(403)
  expect(fehler).toEqual([])
})

test('without a script an account is made, linked, and a change reported with a photo', async () => {
  const leistung = await meldePersonalAn('leistung')
  const { fall, code, name } = await hole(leistung)
  const geburtsdatum = await geburtsdatumVon(leistung, fall)
  const buerger = await seite({ skript: false })
  await buerger.setViewportSize({ width: 320, height: 800 })
  await registriere(buerger, name, 'ohne-skript')
  await buerger.getByRole('link', { name: 'Konto verbinden' }).click()
  const brief = buerger.getByRole('form', { name: 'Mit dem Code aus dem Brief' })
  await brief.getByLabel('Freischaltcode').fill(code)
  await brief.getByLabel('Ihr Geburtsdatum').fill(geburtsdatum)
  await brief.getByRole('button').click()
  await buerger.getByRole('link', { name: 'Änderung melden' }).first().click()
  await buerger.getByRole('link', { name: 'Miete und Heizung' }).click()
  await buerger.getByRole('button', { name: 'Änderung melden' }).click()
  await buerger.locator('.tw-fehlerliste').waitFor() // without a script a page is whole only when its last part is there
  expect(await buerger.title()).toMatch(/^Fehler: /)
  await buerger.getByLabel('Nebenkosten').check()
  await buerger.getByLabel('Ab wann?').fill('1.12.2026')
  await buerger.getByLabel('Nachweise dazu').setInputFiles({ name: 'brief.png', mimeType: 'image/png', buffer: foto })
  await buerger.getByRole('button', { name: 'Änderung melden' }).click()
  expect(await buerger.getByRole('heading', { level: 1 }).textContent()).toBe('Ihre Meldung ist angekommen')
  expect(await buerger.getByText('brief.png').isVisible()).toBe(true)
  await buerger.goto(`${server.url}/mein`)
  expect(await buerger.getByRole('heading', { name: 'Ihre Änderung' }).isVisible()).toBe(true)
})

test('the area speaks plain German and English, and says that the German notice is the binding one', async () => {
  const buerger = await seite()
  await buerger.goto(`${server.url}/anmelden?weiter=/mein`)
  await buerger.getByLabel('Kennung').fill('mira')
  await buerger.getByLabel('Passwort').fill('uebung-mira')
  await buerger.getByRole('button', { name: 'Anmelden' }).click()
  await buerger.waitForURL('**/mein')
  for (const [sprache, naechste, verbindlich] of [
    ['Einfache Sprache', /^Das nächste Geld kommt: /, 'Es gilt, was im Bescheid steht.'],
    ['English', /^Next payment: /, 'What is binding is the German notice (Bescheid).'],
  ] as const) {
    await buerger.goto(`${server.url}/mein`)
    await buerger.getByRole('button', { name: sprache }).click()
    await buerger.getByRole('heading', { name: naechste }).waitFor()
    expect(await buerger.getByText(verbindlich).isVisible()).toBe(true)
    await pruefe(buerger)
    const bescheid = await buerger.locator('main a[href^="/mein/bescheide/"]:not([href$="/pdf"])').first().getAttribute('href')
    for (const pfad of [bescheid, '/mein/daten', '/mein/zugriffe', '/mein/aenderung', '/konto', '/pruefen', '/datenschutz', '/barrierefreiheit'])
      await oeffne(buerger, pfad ?? '')
  }
  await buerger.goto(`${server.url}/mein/aenderung/arbeit`)
  await buerger.getByLabel('new work').check()
  await buerger.getByLabel('From when?').fill('1.12.2026')
  await buerger.getByRole('button', { name: 'Report change' }).click()
  await buerger.getByRole('heading', { name: 'Your report has arrived' }).waitFor()
  await buerger.goto(`${server.url}/mein/nachrichten`)
  expect(await buerger.getByText('Arbeit: neue Arbeit').isVisible(), 'the jobcenter reads it in German').toBe(true)
  expect(fehler).toEqual([])
})

/** One white dot. */
const foto = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64')

/** As the people of the case are shown to staff. */
async function geburtsdatumVon(leistung: Page, fall: string): Promise<string> {
  await leistung.goto(`${server.url}${fall}/angaben`)
  const text = (await leistung.locator('main').textContent()) ?? ''
  return /Geburtsdatum\D*(\d\d\.\d\d\.\d{4})/.exec(text)?.[1] ?? ''
}
