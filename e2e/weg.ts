import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { starteBrowser, starteServer } from './browser.ts'
import { pruefeSeite } from './pruefe.ts'

export type Weg = Awaited<ReturnType<typeof beginneWeg>>

/**
 * A server with the exercises on a given day, and the people at their devices; its clock is set from day to day.
 *
 * @param tag the first day, ISO; each day begins at nine in the morning (UTC)
 */
export async function beginneWeg(tag: string) {
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-weg-'))
  const uhr = join(ordner, 'uhr')
  const esIst = (neu: string) =>
    writeFileSync(uhr, String(Math.round(Temporal.Instant.from(`${neu}T09:00:00Z`).since(Temporal.Now.instant()).total('seconds'))))
  esIst(tag)
  const env = { NODE_OPTIONS: `--import=${new URL('verstellte-uhr.mjs', import.meta.url).href}`, VERSTELLTE_UHR: uhr }
  const [server, browser] = await Promise.all([starteServer({ env }), starteBrowser()])
  const fehler: string[] = []
  const leute = new Map<string, Page>()

  /** An old phone without scripts, or a desk. */
  async function geraet(art: 'telefon' | 'arbeitsplatz'): Promise<Page> {
    const telefon = art === 'telefon'
    const context = await browser.newContext({
      locale: 'de-DE',
      viewport: telefon ? { width: 320, height: 640 } : { width: 1280, height: 900 },
      javaScriptEnabled: !telefon,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (e) => fehler.push(`${page.url()}: ${e.message}`))
    page.on('console', (m) => m.type() === 'error' && fehler.push(`${page.url()}: ${m.text()}`))
    return page
  }

  async function oeffne(page: Page, pfad: string): Promise<Page> {
    await page.goto(`${server.url}${pfad}`)
    await page.locator('h1').first().waitFor()
    return page
  }

  /** Somebody at the own device opens a page, and signs in where months have passed since. */
  async function als(kennung: string, pfad: string, { telefon = false, passwort = `uebung-${kennung}` } = {}): Promise<Page> {
    const page = leute.get(kennung) ?? (await geraet(telefon ? 'telefon' : 'arbeitsplatz'))
    leute.set(kennung, page)
    await oeffne(page, pfad)
    if (!new URL(page.url()).pathname.startsWith('/anmelden')) return page
    await page.getByLabel('Kennung').fill(kennung)
    await page.getByLabel('Passwort').fill(passwort)
    await page.getByRole('button', { name: 'Anmelden' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
    return oeffne(page, pfad)
  }

  return {
    url: server.url,
    fehler,
    esIst,
    geraet,
    oeffne,
    als,
    pruefe: (page: Page) => pruefeSeite(browser, page),
    ende: async () => {
      await browser.close()
      await server.stoppe()
      rmSync(ordner, { recursive: true, force: true })
    },
  }
}

/** What a page says, with plain spaces. */
export async function text(page: Page, wo = 'main'): Promise<string> {
  return ((await page.locator(wo).first().textContent()) ?? '').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
}
