import { join } from 'node:path'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { beforeAll, describe, expect, test } from 'vitest'
import { darf, type Recht, rechte, rechteDerRolle, rollen, rollenName } from './platform/auth/index.ts'
import { angemeldetAls, rufe } from './platform/auth/testhilfe/index.ts'
import { testDb } from './platform/db/testhilfe/db.ts'
import routes from './routes.ts'

const t = testDb()

/** Loaders and actions that know no Träger and keep nothing: the calculator and pages about the software. */
const ohneTraeger = new Set([
  '/',
  '/rechner',
  '/rechner/datei',
  '/rechner/falldatei',
  '/parameter',
  '/api/v1',
  '/farben.css',
  '/sprache',
  '/pruefen',
  '/*',
])

type Tor = Readonly<{
  adresse: string
  art: 'lesen' | 'tun'
  recht: Recht | 'oeffentlich' | undefined
  ruf: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>
}>
const tore: Tor[] = []

async function lies(liste: readonly RouteConfigEntry[], ueber: string): Promise<void> {
  for (const route of liste) {
    const adresse = join('/', ueber, route.path ?? '').replace(/(.)\/$/, '$1')
    const modul: Record<string, unknown> = await import(join(import.meta.dirname, route.file))
    for (const [name, art] of [
      ['loader', 'lesen'],
      ['action', 'tun'],
    ] as const) {
      const ruf = modul[name]
      if (typeof ruf === 'function') tore.push({ adresse, art, recht: 'recht' in ruf ? (ruf.recht as Recht) : undefined, ruf: ruf as Tor['ruf'] })
    }
    await lies(route.children ?? [], adresse)
  }
}
beforeAll(() => lies(routes, '/'))

describe('every route', () => {
  test('names the right of its loader and of its action', () => {
    expect(tore.filter((tor) => tor.recht === undefined && !ohneTraeger.has(tor.adresse)).map((tor) => `${tor.adresse} (${tor.art})`)).toEqual([])
    for (const { recht } of tore) if (recht !== undefined && recht !== 'oeffentlich') expect(rechte).toContain(recht)
  })

  test('sends who is not signed in to the sign-in, and refuses every role without the right', async () => {
    const wer = [...rollen, 'buerger' as const]
    const kekse = new Map(await Promise.all(wer.map(async (rolle) => [rolle, await angemeldetAls(t, rolle)] as const)))
    const status = async (tor: Tor, cookie?: string) => {
      const antwort = await rufe(t, tor.ruf, '/x', { ...(cookie && { cookie }), ...(tor.art === 'tun' && { formular: {} }) }).catch(
        (fehler: unknown) => fehler,
      )
      return antwort instanceof Response ? antwort.status : 'drin'
    }
    for (const tor of tore) {
      const { recht } = tor
      if (recht === undefined || recht === 'oeffentlich') continue
      expect(await status(tor), `${tor.adresse} (${tor.art}) without sign-in`).toBe(302)
      for (const rolle of wer) {
        const konto = rolle === 'buerger' ? ({ art: 'buerger', rollen: [] } as const) : ({ art: 'personal', rollen: [rolle] } as const)
        if (!darf(konto, recht)) expect(await status(tor, kekse.get(rolle)), `${tor.adresse} (${tor.art}) as ${rolle}`).toBe(403)
      }
    }
  })
})

test('docs/rechte.md shows the roles, their rights and the routes as they are (write it anew with vitest -u)', async () => {
  const rechtezeilen = rechte.map(
    (recht) => `| \`${recht}\` | ${rollen.map((r) => (recht === 'konto.eigenes' || rechteDerRolle[r].includes(recht) ? 'x' : '')).join(' | ')} |`,
  )
  const kopf = rollen.map(rollenName)
  const adressen = [...new Set(tore.map((tor) => tor.adresse))].sort()
  const von = (adresse: string, art: Tor['art']) => {
    const namen = tore.filter((tor) => tor.adresse === adresse && tor.art === art).map((tor) => tor.recht ?? 'ohne Träger')
    return [...new Set(namen)].map((n) => (n === 'oeffentlich' ? 'öffentlich' : n)).join(', ') || '–'
  }
  const text = `# Rollen, Rechte und Seiten

Erzeugt aus \`src/routes.ts\` und \`src/platform/auth/rechte.ts\`; \`src/rollen.db.test.ts\` hält diese Datei aktuell und prüft, dass jede
Seite ohne ihr Recht verschlossen ist. Vier Augen werden daneben je Entscheidung geprüft. Bürgerkonten haben nur \`eigenes.sehen\` und \`konto.eigenes\`.

## Welche Rolle welche Rechte hat

| Recht | ${kopf.join(' | ')} |
| --- | ${kopf.map(() => ':-:').join(' | ')} |
${rechtezeilen.join('\n')}

## Welche Seite welches Recht verlangt

| Adresse | Lesen | Tun |
| --- | --- | --- |
${adressen.map((a) => `| \`${a}\` | ${von(a, 'lesen')} | ${von(a, 'tun')} |`).join('\n')}
`
  await expect(text).toMatchFileSnapshot('../docs/rechte.md')
})
