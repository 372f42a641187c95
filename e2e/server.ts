import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const wurzel = join(import.meta.dirname, '..')

export type Server = Readonly<{
  url: string
  /** asks it to end, as a service manager does */
  stoppe: () => Promise<void>
  /** ends it between two instructions, as a power cut or the kernel does */
  toete: () => Promise<void>
  /** what it printed so far */
  ausgabe: () => string
}>

/**
 * The built server as `npm start` runs it, on a free port.
 *
 * @param daten data folder that outlives it; without it one of its own that is removed when it stops
 * @param bestand folder to begin with; without it an empty one
 * @param platz bytes that each of its files may have: beyond them writing fails as on a full disk
 */
export async function starteServer({
  daten,
  bestand,
  env,
  platz,
}: {
  daten?: string
  bestand?: string
  env?: Readonly<Record<string, string>>
  platz?: number
} = {}): Promise<Server> {
  const ordner = daten ?? mkdtempSync(join(tmpdir(), 'tragwerk-e2e-'))
  if (bestand !== undefined) cpSync(bestand, ordner, { recursive: true })
  const programm = [process.execPath, join(wurzel, 'src', 'main.ts')] as const
  const begrenzt = ['sh', '-c', 'ulimit -S -f "$0"; exec "$@"', String(Math.ceil((platz ?? 0) / 512)), ...programm] as const // POSIX counts 512 bytes
  const [befehl, ...args] = platz === undefined ? programm : begrenzt
  const kind = spawn(befehl, args, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(wurzel, 'node_modules', '.cache', 'tragwerk'),
      TRAGWERK_PORT: '0',
      TRAGWERK_HOST: '127.0.0.1',
      TRAGWERK_DATEN: ordner,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let gedruckt = ''
  for (const rohr of [kind.stdout, kind.stderr]) rohr.on('data', (teil: Buffer) => (gedruckt += teil.toString()))
  const beendet = new Promise<void>((fertig) => kind.on('close', () => fertig()))
  const ende = (signal: 'SIGTERM' | 'SIGKILL') => async () => {
    kind.kill(signal)
    await beendet
    if (daten === undefined) rmSync(ordner, { recursive: true, force: true })
  }
  const server = { stoppe: ende('SIGTERM'), toete: ende('SIGKILL'), ausgabe: () => gedruckt }
  try {
    return { url: await adresse(kind, () => gedruckt), ...server }
  } catch (fehler) {
    await server.stoppe()
    throw fehler
  }
}

/** The address is what the server prints once it answers. */
function adresse(kind: ReturnType<typeof spawn>, ausgabe: () => string): Promise<string> {
  return new Promise((gefunden, gescheitert) => {
    const lies = () => {
      const url = /http:\/\/[\w.:[\]-]+/.exec(ausgabe())?.[0]
      if (url) gefunden(url)
    }
    kind.stdout?.on('data', lies)
    kind.stderr?.on('data', lies)
    kind.on('error', gescheitert)
    kind.on('close', (code) => gescheitert(new Error(`The server ended with code ${code} before it printed its address:\n${ausgabe()}`)))
  })
}
