import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import setzeBau from './bau.ts'
import { starteServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** data folder of a server after its first start, with the exercises in it; to copy, not to open */
    bestand: string
  }
}

/** One server fills a folder with the exercises, which takes longer than all that most tests do; each test then begins with a copy. */
export default async function setup(project: TestProject): Promise<() => void> {
  await setzeBau()
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-bestand-'))
  await (await starteServer({ daten: ordner })).stoppe()
  project.provide('bestand', ordner)
  return () => rmSync(ordner, { recursive: true, force: true })
}
