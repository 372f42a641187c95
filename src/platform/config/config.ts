import { z } from 'zod'

/** Settings of one installation, read once at start. */
export type Config = Readonly<{
  /** Port to listen on; 0 lets the operating system choose. */
  port: number
  /** True when the operator named the port: then it is that one or none, never the next free one. */
  portFest: boolean
  host: string
  /** Folder of the embedded database and of the key of the installation; absolute or relative to the working folder. */
  daten: string
  /** 32 bytes in base64 that encrypt documents and keys; without it a file in `daten`. */
  schluessel: string | undefined
  /** PostgreSQL server instead of the embedded database: `postgres://…` */
  datenbank: string | undefined
  /** Kürzel of the Träger this installation serves; without it the first one in the database. */
  traeger: string | undefined
  /** `host:port` of a clamd that looks through every paper before it is kept; without it nothing does. */
  clamd: string | undefined
  /** A proxy stands before this server; its X-Forwarded-For names who asked. */
  hinterProxy: boolean
}>

/** Why the settings cannot be used: German sentences, all of them at once. */
export type ConfigFehler = Readonly<{ art: 'einstellungen-ungueltig'; saetze: readonly string[] }>

const leerAlsUnbekannt = (wert: unknown) => (wert === '' ? undefined : wert)
const text = z.preprocess(leerAlsUnbekannt, z.string().trim().min(1).optional())
const portText = z.preprocess(
  leerAlsUnbekannt,
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65535))
    .optional(),
)

const Umgebung = z.object({
  TRAGWERK_PROXY: z.preprocess(leerAlsUnbekannt, z.enum(['ja', 'nein']).optional()),
  TRAGWERK_PORT: portText,
  TRAGWERK_HOST: text,
  TRAGWERK_DATEN: text,
  TRAGWERK_DATENBANK: z.preprocess(leerAlsUnbekannt, z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  TRAGWERK_SCHLUESSEL: z.preprocess(
    leerAlsUnbekannt,
    z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=$/)
      .optional(),
  ),
  TRAGWERK_TRAEGER: z.preprocess(
    leerAlsUnbekannt,
    z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
  ),
  TRAGWERK_CLAMD: z.preprocess(
    leerAlsUnbekannt,
    z
      .string()
      .regex(/^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i)
      .optional(),
  ),
})

const erwartet: Record<keyof typeof Umgebung.shape, string> = {
  TRAGWERK_PROXY: 'ja oder nein',
  TRAGWERK_PORT: 'eine ganze Zahl von 0 bis 65535',
  TRAGWERK_HOST: 'ein Rechnername oder eine Adresse',
  TRAGWERK_DATEN: 'ein Ordner',
  TRAGWERK_DATENBANK: 'eine Adresse der Form postgres://…',
  TRAGWERK_SCHLUESSEL: '32 zufällige Bytes in Base64',
  TRAGWERK_CLAMD: 'Rechnername und Port des Virenscanners, zum Beispiel localhost:3310',
  TRAGWERK_TRAEGER: 'ein Kürzel aus Kleinbuchstaben, Ziffern und Bindestrichen',
}

/** Reads the settings from environment variables; an empty variable counts as not set. */
export function readConfig(umgebung: Readonly<Record<string, string | undefined>>): { ok: true; wert: Config } | { ok: false; fehler: ConfigFehler } {
  const gelesen = Umgebung.safeParse(umgebung)
  if (!gelesen.success) {
    const namen = new Set(gelesen.error.issues.map((issue) => String(issue.path[0]) as keyof typeof erwartet))
    const saetze = [...namen].map((name) => `Die Einstellung ${name} muss ${erwartet[name]} sein.`)
    return { ok: false, fehler: { art: 'einstellungen-ungueltig', saetze } }
  }
  const { TRAGWERK_PROXY, TRAGWERK_PORT, TRAGWERK_HOST, TRAGWERK_DATEN, TRAGWERK_DATENBANK, TRAGWERK_SCHLUESSEL, TRAGWERK_TRAEGER, TRAGWERK_CLAMD } =
    gelesen.data
  return {
    ok: true,
    wert: {
      port: TRAGWERK_PORT ?? 3000,
      portFest: TRAGWERK_PORT !== undefined,
      host: TRAGWERK_HOST ?? '127.0.0.1',
      daten: TRAGWERK_DATEN ?? './daten',
      schluessel: TRAGWERK_SCHLUESSEL,
      datenbank: TRAGWERK_DATENBANK,
      traeger: TRAGWERK_TRAEGER,
      clamd: TRAGWERK_CLAMD,
      hinterProxy: TRAGWERK_PROXY === 'ja',
    },
  }
}
