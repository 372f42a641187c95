import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { richteEin } from '../db.ts'
import { mitMehrerenAnweisungen, oeffneEingebettet } from '../eingebettet.ts'

const wurzel = join(import.meta.dirname, '..', '..', '..', '..')
const lager = join(wurzel, 'node_modules', '.cache', 'tragwerk')

/**
 * An embedded database with all migrations and the Träger of the exercises, packed: to unpack it takes a fifth of the time that making
 * one takes. Kept until a migration, the Träger or the database itself changes; whoever needs it first makes it.
 */
export async function frischesAbbild(): Promise<Blob> {
  const datei = join(lager, `pg-${await kennzeichen()}.tar`)
  const da = await readFile(datei).catch(() => undefined)
  if (da !== undefined) return new Blob([da])
  const client = await oeffneEingebettet(undefined)
  try {
    await richteEin(() => mitMehrerenAnweisungen(client), true)
    const abbild = await client.dumpDataDir('none')
    await mkdir(lager, { recursive: true })
    // several test files may begin at once: each writes its own, the last one stays
    const eigene = `${datei}.${process.pid}`
    await writeFile(eigene, new Uint8Array(await abbild.arrayBuffer()))
    await rename(eigene, datei)
    return abbild
  } finally {
    await client.close()
  }
}

async function kennzeichen(): Promise<string> {
  const ordner = join(import.meta.dirname, '..')
  const migrationen = (await readdir(join(ordner, 'migrations'))).sort().map((name) => join(ordner, 'migrations', name))
  const paket = createRequire(import.meta.url)
    .resolve('@electric-sql/pglite')
    .replace(/dist.*/, 'package.json')
  const hash = createHash('sha256')
  for (const datei of [...migrationen, join(ordner, 'uebungsdaten.ts'), paket]) hash.update(await readFile(datei))
  return hash.digest('hex').slice(0, 16)
}
