import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

export { starteBrowser } from './chromium.ts'

const wurzel = join(import.meta.dirname, '..')
export type Server = Readonly<{ url: string; stoppe: () => Promise<void> }>

/** The built server as `npm start` runs it, on a free port and with an empty data folder that is removed afterwards. */
export async function starteServer(): Promise<Server> {
  const daten = mkdtempSync(join(tmpdir(), 'tragwerk-e2e-'))
  const kind = spawn(process.execPath, [join(wurzel, 'src', 'main.ts')], {
    env: { ...process.env, NODE_ENV: 'production', TRAGWERK_PORT: '0', TRAGWERK_HOST: '127.0.0.1', TRAGWERK_DATEN: daten },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const beendet = new Promise<void>((fertig) => kind.on('close', () => fertig()))
  const stoppe = async () => {
    kind.kill('SIGTERM')
    await beendet
    rmSync(daten, { recursive: true, force: true })
  }
  try {
    return { url: await adresse(kind), stoppe }
  } catch (fehler) {
    await stoppe()
    throw fehler
  }
}

/** The address is what the server prints once it answers. */
function adresse(kind: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((gefunden, gescheitert) => {
    let ausgabe = ''
    const lies = (teil: Buffer) => {
      ausgabe += teil.toString()
      const url = /http:\/\/[\w.:[\]-]+/.exec(ausgabe)?.[0]
      if (url) gefunden(url)
    }
    kind.stdout?.on('data', lies)
    kind.stderr?.on('data', lies)
    kind.on('error', gescheitert)
    kind.on('close', (code) => gescheitert(new Error(`The server ended with code ${code} before it printed its address:\n${ausgabe}`)))
  })
}

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
