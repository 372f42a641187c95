import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { pruefeBarrierefreiheit } from './browser.ts'

/** No finding of axe, nothing to scroll sideways; at the width of a desk and of a phone. */
export async function pruefeSeite(browser: Browser, page: Page): Promise<void> {
  // axe is a script: a page without scripts is looked at once more by a browser with them and the same session
  const state = await page.context().storageState()
  const zweite = await browser.newContext({ locale: 'de-DE', storageState: state })
  const blick = await zweite.newPage()
  await blick.goto(page.url())
  await blick.locator('h1').first().waitFor()
  for (const width of [1280, 320]) {
    await blick.setViewportSize({ width, height: 900 })
    expect(await pruefeBarrierefreiheit(blick), `${page.url()} at ${width}`).toEqual([])
    const { breite, fenster } = await blick.evaluate(() => ({ breite: document.documentElement.scrollWidth, fenster: innerWidth }))
    expect(breite, `${page.url()} at ${width}: sideways scrolling`).toBeLessThanOrEqual(fenster)
  }
  await zweite.close()
}
