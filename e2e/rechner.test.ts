import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pruefeFalldatei } from '../src/fall/index.ts'
import { berechne } from '../src/recht/index.ts'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

/** What a family answers, page by page; the last page leads to the result. */
const FAMILIE: readonly Readonly<Record<string, string>>[] = [
  { monat: '2026-08', bezug: 'nein' },
  { paar: 'paar', kinder: '2', andere: '0' },
  { 'geburt.sie': '38', 'geburt.partner': '39' },
  { 'geburt.kind1': '8', 'geburt.kind2': '4' },
  { wohnen: 'miete' },
  { miete: '640', nebenkosten: '158,45', heizkosten: '115' },
  { warmwasser: 'nein' },
  {},
  { 'geld.sie': 'lohn' },
  { 'lohn-brutto.sie': '1.480', 'lohn-netto.sie': '1.180,00' },
  { 'kosten.sie': 'nein' },
  { 'geld.partner': 'nichts' },
  { kindergeld: 'ja' },
  { kindgeld: 'nichts' },
  { besonderes: 'nichts' },
  { vermoegen: 'nein' },
]
const ANSPRUCH = '1.530,44 €'

let server: Server
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([starteServer({ bestand: inject('bestand') }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
})

async function mitSeite(optionen: Parameters<Browser['newContext']>[0], lauf: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'de-DE', ...optionen })
  const page = await context.newPage()
  const fehler: string[] = []
  page.on('pageerror', (e) => fehler.push(e.message))
  page.on('console', (m) => m.type() === 'error' && fehler.push(m.text()))
  try {
    await lauf(page, context)
    expect(fehler).toEqual([])
  } finally {
    await context.close()
  }
}

async function antworte(page: Page, felder: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, wert] of Object.entries(felder)) {
    const feld = page.locator(`[name="${name}"]`)
    const art = await feld.first().evaluate((e) => (e instanceof HTMLInputElement ? e.type : 'select'))
    if (art === 'radio' || art === 'checkbox') await page.locator(`[name="${name}"][value="${wert}"]`).check()
    else if (art === 'select') await feld.selectOption(wert)
    else await feld.fill(wert)
  }
}

async function weiter(page: Page, knopf = 'Weiter'): Promise<void> {
  const vorher = await page.locator('h1').textContent()
  await page.getByRole('button', { name: knopf, exact: true }).last().click()
  await page.waitForFunction((titel) => document.querySelector('h1')?.textContent !== titel, vorher)
}

async function bisZumErgebnis(page: Page, jedeSeite: (page: Page) => Promise<void> = async () => {}, knopf = 'Weiter'): Promise<void> {
  await page.goto(`${server.url}/rechner`)
  for (const felder of FAMILIE) {
    await jedeSeite(page)
    await antworte(page, felder)
    await weiter(page, knopf)
  }
}

async function pruefeSeite(page: Page): Promise<void> {
  const titel = await page.locator('h1').textContent()
  expect(await pruefeBarrierefreiheit(page), titel ?? '').toEqual([])
  const { breite, fenster } = await page.evaluate(() => ({ breite: document.documentElement.scrollWidth, fenster: innerWidth }))
  expect(breite, `${titel}: sideways scrolling`).toBeLessThanOrEqual(fenster)
}

const ergebnis = async (page: Page) => ((await page.locator('h1 .tw-betrag--gross').textContent()) ?? '').replace(/\s/g, ' ')

describe('the calculator', () => {
  test('a family at 320 px: every page without findings, the amount exact, nothing asked of the server', async () => {
    await mitSeite({ viewport: { width: 320, height: 700 } }, async (page) => {
      const anfragen: string[] = []
      await page.goto(`${server.url}/rechner`)
      page.on('request', (r) => r.method() === 'POST' && anfragen.push(r.url()))
      await bisZumErgebnis(page, pruefeSeite)
      await pruefeSeite(page)
      expect(await ergebnis(page)).toBe(ANSPRUCH)
      expect(anfragen).toEqual([])
      expect(page.url()).toBe(`${server.url}/rechner`)
    })
  })

  test('the same without JavaScript, and the file it hands out runs through the calculation', async () => {
    await mitSeite({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${server.url}/rechner`)
      for (const felder of FAMILIE) {
        await antworte(page, felder)
        await page.getByRole('button', { name: 'Weiter', exact: true }).last().click()
      }
      expect(await ergebnis(page)).toBe(ANSPRUCH)
      const [datei] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Datei mitnehmen' }).click()])
      expect(datei.suggestedFilename()).toBe('falldatei-2026-08.json')
      const pruefung = pruefeFalldatei(JSON.parse(readFileSync(await datei.path(), 'utf8')))
      expect(pruefung.ok && berechne(pruefung.fall)).toMatchObject({ schema: 'ergebnis/v1', anspruch: 1530.44 })
      await page.goto(`${server.url}/rechner/datei`)
      await page.locator('input[type="file"]').setInputFiles(await datei.path())
      await page.getByRole('button', { name: 'Öffnen und rechnen' }).click()
      expect(await ergebnis(page)).toBe(ANSPRUCH)
      await page.getByRole('button', { name: 'noch ein Kind kommt' }).click()
      expect(await ergebnis(page)).not.toBe(ANSPRUCH)
    })
  })

  test('errors stand on top, take the focus and lead to the field', async () => {
    await mitSeite({}, async (page) => {
      await page.goto(`${server.url}/rechner`)
      await antworte(page, { monat: '2026-08', bezug: 'nein' })
      await weiter(page)
      await antworte(page, { kinder: 'viele' })
      await page.getByRole('button', { name: 'Weiter', exact: true }).last().click()
      await page.getByRole('heading', { name: 'Bitte 2 Stellen noch einmal ansehen' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('tw-fehlerliste')
      expect(await page.title()).toMatch(/^Fehler: /)
      expect(await page.locator('#f-kinder').getAttribute('aria-invalid')).toBe('true')
      await pruefeSeite(page)
      await page.getByRole('link', { name: 'Kinder unter 25: Bitte eine ganze Zahl' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-kinder')
    })
  })

  test('the back button of the browser leads to the question before, with its answer', async () => {
    await mitSeite({}, async (page) => {
      await page.goto(`${server.url}/rechner`)
      await antworte(page, { monat: '2026-08', bezug: 'nein' })
      await weiter(page)
      await antworte(page, { paar: 'allein', kinder: '1' })
      await weiter(page)
      await page.goBack()
      await page.getByRole('heading', { name: 'Wer wohnt mit Ihnen zusammen?' }).waitFor()
      await page.goForward()
      await page.getByRole('heading', { name: 'Wie alt sind Sie?' }).waitFor()
      await page.getByRole('button', { name: 'Zurück' }).click()
      await page.getByRole('heading', { name: 'Wer wohnt mit Ihnen zusammen?' }).waitFor()
      expect(await page.locator('#f-kinder').inputValue()).toBe('1')
    })
  })

  test('own numbers are computed while typing; the unfolded sheet in the dark', async () => {
    await mitSeite({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, async (page) => {
      await bisZumErgebnis(page)
      await page.locator('#f-wenn-miete').fill('690')
      await page.locator('#eigene-zahlen dd').first().waitFor()
      expect(await page.locator('#eigene-zahlen dd').allTextContents()).toEqual([
        expect.stringContaining('1.580,44'),
        expect.stringContaining('+50,00'),
        expect.anything(),
      ])
      await pruefeSeite(page)
    })
  })

  test('a jump within the page keeps the answers', async () => {
    await mitSeite({}, async (page) => {
      await page.goto(`${server.url}/rechner`)
      await antworte(page, { monat: '2026-08', bezug: 'nein' })
      await weiter(page)
      await page.getByRole('link', { name: 'Zum Inhalt springen' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/#inhalt$/)
      expect(await page.locator('h1').textContent()).toBe('Wer wohnt mit Ihnen zusammen?')
      await antworte(page, { paar: 'allein' })
      await weiter(page)
      expect(await page.locator('h1').textContent()).toBe('Wie alt sind Sie?')
    })
  })

  test('a keyboard is enough', async () => {
    await mitSeite({}, async (page) => {
      await page.goto(`${server.url}/rechner`)
      await page.locator('#f-monat').focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space') // the first of the two answers
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Wer wohnt mit Ihnen zusammen?' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    })
  })
})

describe('in another language', () => {
  const sprache = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  test.each([
    ['en', 'Next', 'Not the site of an authority'],
    ['einfach', 'Weiter', 'Hier kann man üben'],
  ] as const)('%s at 320 px: the same amount, every page without findings', async (wert, knopf, satz) => {
    await mitSeite({ viewport: { width: 320, height: 700 } }, async (page, context) => {
      await context.addCookies([{ name: 'tragwerk-sprache', value: wert, url: server.url }])
      await bisZumErgebnis(page, pruefeSeite, knopf)
      await pruefeSeite(page)
      expect(await ergebnis(page)).toBe(ANSPRUCH)
      expect(await page.locator('.tw-uebung').textContent()).toContain(satz)
      for (const pfad of ['/', '/parameter', '/rechner/datei']) {
        await page.goto(server.url + pfad)
        await pruefeSeite(page)
      }
    })
  })

  test('a change switches question, findings and result at once and keeps what was typed', async () => {
    await mitSeite({}, async (page) => {
      await page.goto(`${server.url}/rechner`)
      await antworte(page, { monat: '2026-08', bezug: 'nein' })
      await weiter(page)
      await page.evaluate(() => document.body.setAttribute('data-steht', 'ja'))
      await antworte(page, { kinder: 'viele' })
      await sprache(page, 'English')
      await page.getByRole('heading', { name: 'Who lives with you?' }).waitFor()
      expect(await page.locator('#f-kinder').inputValue()).toBe('viele')
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.getByRole('button', { name: 'Next', exact: true }).last().click()
      await page.getByRole('heading', { name: 'Please take another look at 2 answers' }).waitFor()
      await sprache(page, 'Deutsch')
      await page.getByRole('link', { name: 'Kinder unter 25: Bitte eine ganze Zahl' }).waitFor()
      expect(await page.locator('body').getAttribute('data-steht'), 'no new page').toBe('ja')
      await page.goto(server.url) // a new entry in the history, without answers
      await bisZumErgebnis(page)
      await page.locator('#f-wenn-miete').fill('690')
      await sprache(page, 'English')
      await page.getByRole('heading', { name: /^You are probably entitled/ }).waitFor()
      expect(await page.locator('#f-wenn-miete').inputValue()).toBe('690')
      expect(await ergebnis(page)).toBe(ANSPRUCH)
    })
  })

  test('without JavaScript too', async () => {
    await mitSeite({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${server.url}/rechner`)
      await antworte(page, { monat: '2026-07', bezug: 'ja' })
      await sprache(page, 'English')
      expect(await page.locator('h1').textContent()).toBe('Which month would you like to calculate?')
      expect(await page.locator('#f-monat').inputValue()).toBe('2026-07')
      expect(await page.locator('[name="bezug"][value="ja"]').isChecked()).toBe(true)
      await page.goto(`${server.url}/rechner`)
      for (const felder of FAMILIE) {
        await antworte(page, felder)
        await page.getByRole('button', { name: 'Next', exact: true }).last().click()
      }
      await page.getByRole('button', { name: 'another child is born' }).click()
      const mitKind = await ergebnis(page)
      await sprache(page, 'Einfache Sprache')
      expect(await ergebnis(page)).toBe(mitKind)
      expect(await page.locator('.tw-ausprobiert').textContent()).toContain('noch ein Kind kommt')
    })
  })
})

describe('the other pages', () => {
  test.each([
    ['/', 1280, 'light'],
    ['/', 320, 'dark'],
    ['/rechner/datei', 320, 'light'],
    ['/parameter', 1280, 'dark'],
    ['/parameter?am=01.07.2023', 320, 'light'],
    ['/api/v1', 320, 'light'],
    ['/datenschutz', 320, 'light'],
    ['/barrierefreiheit', 320, 'dark'],
  ] as const)('%s at %i px, %s', async (pfad, width, colorScheme) => {
    await mitSeite({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
      await page.goto(`${server.url}${pfad}`)
      await pruefeSeite(page)
    })
  })

  test('a file that is no case is answered with every finding and its place', async () => {
    await mitSeite({}, async (page) => {
      await page.goto(`${server.url}/rechner/datei`)
      const inhalt = JSON.stringify({
        schema: 'fall/v1',
        id: 'x',
        monat: '2026-13',
        personen: [{ id: 'p1', geburtsdatum: '2001-02-30' }],
        unterkunft: {},
      })
      await page.locator('input[type="file"]').setInputFiles({ name: 'falsch.json', mimeType: 'application/json', buffer: Buffer.from(inhalt) })
      await page.getByRole('button', { name: 'Öffnen und rechnen' }).click()
      await page.locator('.tw-fehlerliste').waitFor()
      const liste = await page.locator('.tw-fehlerliste').textContent()
      expect(liste).toContain('monat')
      expect(liste).toContain('personen[0].geburtsdatum')
      await pruefeSeite(page)
    })
  })

  test('headers: a strict policy, nothing from elsewhere, files kept for ever', async () => {
    const seite = await fetch(`${server.url}/rechner`)
    const richtlinie = seite.headers.get('content-security-policy') ?? ''
    expect(richtlinie).toContain("default-src 'none'")
    expect(richtlinie).toMatch(/script-src 'self' 'nonce-[\w+/=-]+'/)
    expect(richtlinie).not.toContain('unsafe-inline')
    expect(seite.headers.get('set-cookie')).toBeNull()
    const html = await seite.text()
    expect(html).not.toMatch(/ style="/)
    const datei = /\/assets\/root-[\w-]+\.css/.exec(html)?.[0] ?? ''
    const css = await fetch(server.url + datei, { headers: { 'accept-encoding': 'br' } })
    expect(css.headers.get('cache-control')).toContain('immutable')
    expect(css.headers.get('content-encoding')).toBe('br')
    const noch = await fetch(server.url + datei, { headers: { 'if-none-match': css.headers.get('etag') ?? '' } })
    expect(noch.status).toBe(304)
  })

  test('errors speak German and show no trace', async () => {
    const fehlt = await fetch(`${server.url}/gibt-es-nicht`)
    expect(fehlt.status).toBe(404)
    expect(await fehlt.text()).toContain('Diese Seite gibt es nicht')
    const zuGross = await fetch(`${server.url}/rechner`, { method: 'POST', body: new URLSearchParams({ angaben: 'x'.repeat(700_000) }) })
    expect(zuGross.status).toBe(413)
    expect(await zuGross.text()).toContain('Das war zu viel auf einmal')
  })
})
