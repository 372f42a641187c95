import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

export { starteBrowser } from './chromium.ts'
export { type Server, starteServer } from './server.ts'

const axeQuelle = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const regeln = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong on the page as it stands, one line a finding: rule, element, help. Empty is what a test expects.
 * Runs in an isolated world of the page, which its Content Security Policy does not reach.
 */
export async function pruefeBarrierefreiheit(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' })
  const optionen = JSON.stringify({ runOnly: { type: 'tag', values: regeln }, resultTypes: ['violations'] })
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: `${axeQuelle};axe.run(document, ${optionen})`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })
  await cdp.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  const { violations }: AxeResults = result.value
  return violations.flatMap(({ id, help, nodes }) => nodes.map((knoten) => `${id}: ${knoten.target.join(' ')}: ${help}`))
}
