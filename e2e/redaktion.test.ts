import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

let server: Server
let browser: Browser
const fehler: string[] = []
const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-redaktion-'))
const uhr = join(ordner, 'uhr')
const stelleUhr = (minuten: number) => writeFileSync(uhr, String(minuten * 60))

beforeAll(async () => {
  stelleUhr(0)
  const env = { NODE_OPTIONS: `--import=${new URL('verstellte-uhr.mjs', import.meta.url).href}`, VERSTELLTE_UHR: uhr }
  ;[server, browser] = await Promise.all([starteServer({ bestand: inject('bestand'), env }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
  rmSync(ordner, { recursive: true })
})
afterEach(() => {
  expect(fehler.splice(0)).toEqual([])
})

async function seite({ skript = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: skript,
  })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(e.message))
  return page
}

async function meldeAn(kennung: string, einstellung = {}): Promise<Page> {
  const page = await seite(einstellung)
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

/** What somebody without a script and without a sign-in finds at an address. */
async function oeffentlich(pfad: string): Promise<{ status: number; text: string }> {
  const antwort = await fetch(server.url + pfad)
  return { status: antwort.status, text: await antwort.text() }
}

test('a page is edited, previewed, approved by somebody else, published, changed and taken back', { timeout: 120_000 }, async () => {
  const page = await meldeAn('redaktion')
  expect(new URL(page.url()).pathname).toBe('/redaktion')
  await pruefe(page)
  await page.getByRole('link', { name: /^Seiten/ }).click()
  await page.getByRole('link', { name: 'Neue Seite' }).first().click()
  await page.waitForURL('**/redaktion/seite/neu')
  await page.getByLabel('Titel', { exact: true }).first().fill('Reise zum Vorstellungsgespräch')
  await page.getByLabel('Einleitung').first().fill('Wir erstatten Fahrkosten.')
  const text = page.getByLabel('Text', { exact: true }).first()
  await text.fill('Fragen Sie uns vorher. <img src=x onerror=alert(1)>')
  await page.getByRole('button', { name: 'Überschrift' }).first().click()
  await text.press('Control+End')
  await text.pressSequentially('\n\n- Einladung\n- Fahrkarte')
  const vorschau = page.getByRole('region', { name: 'Vorschau: Text' }).first()
  await vorschau.getByRole('heading', { name: 'Fragen Sie uns vorher.' }).waitFor()
  expect(await vorschau.getByRole('listitem').allTextContents()).toEqual(['Einladung', 'Fahrkarte'])
  expect(await vorschau.locator('img').count()).toBe(0)
  await page.keyboard.press('Control+s')
  await page.getByText('Der Entwurf ist angelegt.').waitFor()
  await pruefe(page)
  const inhaltId = /inhalt\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''

  // an error keeps what was typed, in every language
  await page.getByRole('radio', { name: /Englisch/ }).check({ force: true })
  await page.locator('[data-sprache=en]').getByLabel('Einleitung').fill('We pay for the journey.')
  await page.keyboard.press('Control+s')
  await page.getByRole('link', { name: 'Bitte geben Sie der Seite einen Titel.' }).click()
  expect(await page.locator('[data-sprache=en]').getByLabel('Einleitung').inputValue()).toBe('We pay for the journey.')
  await page.keyboard.type('Travelling to an interview')
  await page.keyboard.press('Control+s')
  await page.getByText('Gespeichert.').waitFor()

  const geheim = await oeffentlich('/seiten/reise-zum-vorstellungsgespraech')
  expect(geheim.status).toBe(404)
  await page.goto(`${server.url}/redaktion/inhalt/${inhaltId}/vorschau?fassung=2`)
  await page.getByRole('heading', { name: 'Reise zum Vorstellungsgespräch', level: 1 }).waitFor()
  await page.goto(`${server.url}/redaktion/inhalt/${inhaltId}`)
  await page.getByRole('button', { name: 'Speichern und zur Freigabe geben' }).click()
  await page.getByText('Zur Freigabe gegeben.').waitFor()
  expect((await oeffentlich('/seiten/reise-zum-vorstellungsgespraech')).status).toBe(404)

  const andere = await meldeAn('freigabe')
  await andere.getByRole('link', { name: 'Reise zum Vorstellungsgespräch' }).first().click()
  await andere.getByRole('heading', { name: 'Entscheidung' }).waitFor()
  await pruefe(andere)
  await andere.keyboard.press('Control+Enter')
  await andere.getByText('Freigegeben.').waitFor()
  await pruefe(andere)

  await page.reload()
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await page.getByText('Die Öffentlichkeit sieht diese Fassung jetzt.').waitFor()
  const gezeigt = await oeffentlich('/seiten/reise-zum-vorstellungsgespraech')
  expect(gezeigt.status).toBe(200)
  expect(gezeigt.text).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(gezeigt.text).not.toMatch(/<script(?! type="application\/ld)/)

  await page.getByLabel('Einleitung').first().fill('Wir erstatten Fahrkosten vor dem Gespräch.')
  await page.getByRole('button', { name: 'Speichern und zur Freigabe geben' }).click()
  await page.getByText('Zur Freigabe gegeben.').waitFor()
  await andere.goto(`${server.url}/redaktion/freigaben/${inhaltId}`)
  expect(await andere.locator('ins').allTextContents()).toEqual([expect.stringContaining('vor dem Gespräch')])
  await andere.getByRole('button', { name: 'Freigeben' }).click()
  await andere.getByText('Freigegeben.').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await page.getByText('Die Öffentlichkeit sieht diese Fassung jetzt.').waitFor()
  expect((await oeffentlich('/seiten/reise-zum-vorstellungsgespraech')).text).toContain('vor dem Gespräch')
  await page.getByRole('button', { name: 'Zurücknehmen', exact: true }).click()
  await page.getByText('Die Öffentlichkeit sieht wieder die frühere Fassung.').waitFor()
  expect((await oeffentlich('/seiten/reise-zum-vorstellungsgespraech')).text).not.toContain('vor dem Gespräch')
  await page.getByRole('link', { name: 'Fassungen vergleichen und zurückholen' }).click()
  await page.getByRole('heading', { name: 'Fassungen' }).waitFor()
  await pruefe(page)
})

test('„Heute geschlossen“ in three taps without a script, and a notice that begins and ends by the clock', { timeout: 120_000 }, async () => {
  const page = await meldeAn('redaktion', { skript: false })
  await page.getByRole('link', { name: 'Heute geschlossen' }).click()
  await page.getByLabel('Technische Störung').check()
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  expect(await page.getByRole('status').first().textContent()).toContain('Veröffentlicht.')
  expect((await oeffentlich('/aktuelles')).text).toContain('Heute geschlossen')
  await page.getByRole('button', { name: 'Zurücknehmen', exact: true }).click()
  expect((await oeffentlich('/aktuelles')).text).not.toContain('Heute geschlossen')

  await page.goto(`${server.url}/redaktion/hinweis/neu`)
  await page.getByLabel('Titel', { exact: true }).first().fill('Wartung am Abend')
  await page.getByRole('button', { name: 'Vorschau ansehen' }).click()
  expect(await page.getByLabel('Titel', { exact: true }).first().inputValue()).toBe('Wartung am Abend')
  await page.getByRole('button', { name: 'Als Entwurf anlegen' }).click()
  await page.getByText('Veröffentlichung planen').first().click()
  const in10 = Temporal.Now.zonedDateTimeISO('Europe/Berlin').add({ minutes: 10 })
  const in20 = in10.add({ minutes: 10 })
  const felder = (z: Temporal.ZonedDateTime) => [z.toPlainDate().toString(), z.toPlainTime().toString({ smallestUnit: 'minute' })] as const
  for (const [vor, z] of [
    ['ab', in10],
    ['bis', in20],
  ] as const) {
    const [tag, zeit] = felder(z)
    await page.locator(`[name=${vor}Tag]`).fill(tag)
    await page.locator(`[name=${vor}Zeit]`).fill(zeit)
  }
  await page.getByRole('button', { name: 'Veröffentlichung planen' }).click()
  expect(await page.getByRole('status').first().textContent()).toContain('geplant')
  const zuSehen = async () => (await oeffentlich('/aktuelles')).text.includes('Wartung am Abend')
  expect(await zuSehen()).toBe(false)
  stelleUhr(11)
  await expect.poll(zuSehen).toBe(true)
  stelleUhr(21)
  await expect.poll(zuSehen).toBe(false)
  stelleUhr(0)
})

test('forms of all kinds, figures and settings: no finding, nothing to scroll, and nobody else gets in', { timeout: 120_000 }, async () => {
  const page = await meldeAn('redaktion')
  for (const pfad of [
    'hinweis/neu',
    'standort/neu',
    'leistung/neu',
    'richtwerte/neu',
    'ansprechpartner/neu',
    'seite',
    'zahlen',
    'einstellungen/haeufig',
  ]) {
    const antwort = await page.goto(`${server.url}/redaktion/${pfad}`)
    expect(antwort?.status(), pfad).toBe(200)
    await pruefe(page)
  }
  await page.goto(`${server.url}/redaktion/richtwerte/neu`)
  const zelle = page.getByLabel('Vergleichsraum 1')
  await zelle.focus()
  await zelle.evaluate((feld) => {
    const daten = new DataTransfer()
    daten.setData('text/plain', 'Harz\tIlsenburg, Osterwieck\t367,50 €\t442,05 €\nBrocken\t\t390\t=1+1\n')
    feld.dispatchEvent(new ClipboardEvent('paste', { clipboardData: daten, bubbles: true, cancelable: true }))
  })
  expect(await page.getByLabel('Harz, 2 Personen').or(page.getByLabel('Zeile 1, 2 Personen')).inputValue()).toBe('442,05')
  expect(await page.getByLabel('Zeile 2, 2 Personen').inputValue()).toBe('=1+1')
  const fremd = await meldeAn('leistung')
  for (const pfad of ['', '/seite', '/seite/neu', '/zahlen', '/freigaben', '/einstellungen']) {
    expect((await fremd.goto(`${server.url}/redaktion${pfad}`))?.status(), pfad).toBe(403)
  }
  expect(await fremd.getByRole('link', { name: 'Öffentlichkeit' }).count()).toBe(0)
})
