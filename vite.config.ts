import { dirname, relative, resolve } from 'node:path'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const src = resolve(import.meta.dirname, 'src')
const serverBau = resolve(import.meta.dirname, 'build/server')

/** What the server runs as it stands: rooms and platform, but no page and no component. */
const SERVERSEITIG =
  /^(recht|fall|antrag|bescheid|zahlung|eingliederung|foerderung|massnahme|vermittlung|teilhabe|statistik|oeffentlichkeit|netzwerk|platform\/(?!ui\/))(?!.*\/(pages|ansicht)\/).*[.]ts$/

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

/** Packages that no browser needs. */
const NUR_SERVER = /^(?:@electric-sql\/pglite|@myriaddreamin\/|@napi-rs\/|kysely|nodemailer|openid-client|pg|sharp)(?:\/|$)/
const LEER = '\0nur-server:'

/**
 * A page may take a list or a function from a module that works with the database too: what it does not use stays out of the browser, down to
 * the files that a package brings along. Should something in the browser need such a package after all, the build ends.
 */
function haeltServerDraussen(): Plugin {
  return {
    name: 'tragwerk-server-draussen',
    enforce: 'pre',
    apply: 'build',
    resolveId(quelle) {
      return this.environment.name === 'client' && NUR_SERVER.test(quelle) ? { id: LEER + quelle, moduleSideEffects: false } : undefined
    },
    async load(id) {
      if (!id.startsWith(LEER)) return undefined
      const namen = Object.keys((await import(id.slice(LEER.length))) as object)
      return `const leer = {}\nexport { ${namen.map((name) => `leer as ${name}`).join(', ')} }\n`
    },
    generateBundle(_, bundle) {
      for (const teil of Object.values(bundle)) {
        const drin = teil.type === 'chunk' ? Object.entries(teil.modules).filter(([id, m]) => id.startsWith(LEER) && m.renderedLength > 0) : []
        for (const [id] of drin)
          this.error(`${id.slice(LEER.length)} would go to the browser, by way of ${this.getModuleInfo(id)?.importers.join(', ')}`)
      }
    },
  }
}

export default defineConfig({
  plugins: [laesstRaeumeDraussen(), haeltServerDraussen(), reactRouter()],
  build: {
    // a data: URL would have to be allowed for fonts; files keep the CSP tight
    assetsInlineLimit: 0,
    sourcemap: false,
    // none of our modules does anything by being loaded, but the two entries and styles, which are no .ts
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/].*[.]ts$/, sideEffects: false }] } },
  },
})
