import { dirname, relative, resolve } from 'node:path'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const src = resolve(import.meta.dirname, 'src')
const serverBau = resolve(import.meta.dirname, 'build/server')

/** What the server runs as it stands: rooms and platform, but no page and no component. */
const SERVERSEITIG = /^(recht|fall|antrag|bescheid|zahlung|oeffentlichkeit|netzwerk|platform\/(?!ui\/))(?!.*\/(pages|ansicht)\/).*[.]ts$/

/**
 * The server bundle holds pages and components only and imports everything else from `src`, which Node runs without a build. So
 * there is one copy of each module in the process: contexts are the same object for pages and `main.ts`, and templates and
 * migrations lie where their modules say.
 */
function laesstRaeumeDraussen(): Plugin {
  return {
    name: 'tragwerk-raeume-draussen',
    enforce: 'pre',
    apply: 'build',
    resolveId(quelle, von) {
      if (this.environment.name !== 'ssr' || von === undefined || !quelle.startsWith('.')) return undefined
      const ziel = resolve(dirname(von), quelle)
      if (!SERVERSEITIG.test(relative(src, ziel))) return undefined
      return { id: relative(serverBau, ziel), external: true }
    },
  }
}

export default defineConfig({
  plugins: [laesstRaeumeDraussen(), reactRouter()],
  build: {
    // a data: URL would have to be allowed for fonts; files keep the CSP tight
    assetsInlineLimit: 0,
    sourcemap: false,
  },
})
