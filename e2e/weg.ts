import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
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
    page.setDefaultTimeout(30_000)
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

export const knopf = (page: Page, name: string | RegExp) => page.locator('main').getByRole('button', { name })

/** Sends and waits for the answer, with or without scripts. */
export async function sende(page: Page, name: string | RegExp, satz?: string | RegExp): Promise<void> {
  await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), knopf(page, name).last().click()])
  await page.locator('h1').first().waitFor()
  if (satz !== undefined) await page.locator('main').getByText(satz).first().waitFor()
}

/** Fills the fields of a form by their names, whatever they are. */
export async function fuelle(form: Locator, werte: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, wert] of Object.entries(werte)) {
    const feld = form.locator(`[name="${name}"]`)
    const art = await feld.first().evaluate((e) => (e instanceof HTMLInputElement ? e.type : e.tagName))
    if (art === 'checkbox' || art === 'radio') await form.locator(`[name="${name}"][value="${wert}"]`).check()
    else if (art === 'SELECT') await feld.selectOption(wert)
    else await feld.fill(wert)
  }
}

/** A fact of the Potenzialanalyse, in its own small form. */
export async function angabe(page: Page, feld: string, werte: Readonly<Record<string, string>>, seit?: string): Promise<void> {
  const form = page.locator(`form:has(input[name="feld"][value="${feld}"]):not(:has(input[name="ersetzt"]))`)
  await page.locator('details', { has: form }).locator('summary').last().click()
  await fuelle(form, werte)
  if (seit !== undefined) await form.locator('[name="giltVon"]').fill(seit)
  await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), form.getByRole('button').last().click()])
  await page.getByText('Steht im Profil.').waitFor()
}

export const foto = () =>
  sharp({ create: { width: 600, height: 800, channels: 3, background: '#e8e4da' } })
    .jpeg()
    .toBuffer()
