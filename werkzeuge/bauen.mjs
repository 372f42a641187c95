// Builds the pages, where something they are made of has changed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerabdruck, fuehrePaketAus, liesOderLeer, wurzel } from './grund.mjs'

const stempel = join(wurzel, 'build', '.eingaben')

/**
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, ausgabe: string, neu: boolean }>} `neu` false: the build there is up to date
 */
export async function baue(env = {}) {
  const eingaben = ['src', 'public', 'vite.config.ts', 'react-router.config.ts', 'tsconfig.json', 'package-lock.json']
  const soll = fingerabdruck(eingaben, (pfad) => !/\.test\.tsx?$|^src\/recht\/faelle\/|\.md$/.test(pfad))
  if (liesOderLeer(stempel) === soll) return { code: 0, ausgabe: '', neu: false }
  const lauf = await fuehrePaketAus('@react-router/dev', ['build'], { env: { ...env, NODE_ENV: 'production' } })
  if (lauf.code === 0) writeFileSync(stempel, soll)
  return { ...lauf, neu: true }
}
