import { z } from 'zod'
import type { Ort } from '../db/index.ts'

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
  /** PostgreSQL server instead of the embedded database, with the role that the application signs in as: `postgres://…` */
  datenbank: string | undefined
  /** The same server with the role that owns the tables; commands that migrate, back up or make a Träger sign in as it. */
  eigner: string | undefined
  /** Kürzel of the Träger this installation serves; without it the first one in the database. */
  traeger: string | undefined
  /** `host:port` of a clamd that looks through every paper before it is kept; without it nothing does. */
  clamd: string | undefined
  /** Mail server, `smtps://user:password@host`; see `platform/post`. Without it nobody is notified and decisions go by post. */
  smtp: string | undefined
  /** Where people find this installation, `https://portal.example`: for links in mails, without a slash at the end. */
  adresse: string | undefined
  /** OpenID Connect server at which staff sign in; `rollen` maps values of the claim `merkmal`: `gruppe=leistung,andere=kasse` */
  oidc: Readonly<{ aussteller: string; klient: string; geheimnis: string; merkmal: string; rollen: string }> | undefined
  /** Public job board that vacancies are looked for on; without it that is switched off. Nothing about a person is ever sent there. */
  jobsuche: Readonly<{ adresse: string; schluessel: string }> | undefined
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

const serverAdresse = z.preprocess(leerAlsUnbekannt, z.url({ protocol: /^postgres(ql)?$/ }).optional())

/** User and password are written as in every address: `%40` for @. */
function istLesbar(adresse: string): boolean {
  try {
    const { username, password, hostname } = new URL(adresse)
    return hostname !== '' && (decodeURIComponent(username) === '') === (decodeURIComponent(password) === '')
  } catch {
    return false
  }
}

const Umgebung = z.object({
  TRAGWERK_PROXY: z.preprocess(leerAlsUnbekannt, z.enum(['ja', 'nein']).optional()),
  TRAGWERK_OIDC_AUSSTELLER: z.preprocess(leerAlsUnbekannt, z.url({ protocol: /^https?$/ }).optional()),
  TRAGWERK_OIDC_KLIENT: text,
  TRAGWERK_OIDC_GEHEIMNIS: text,
  TRAGWERK_OIDC_MERKMAL: text,
  TRAGWERK_OIDC_ROLLEN: z.preprocess(
    leerAlsUnbekannt,
    z
      .string()
      .regex(/^[^=,]+=[^=,]+(,[^=,]+=[^=,]+)*$/)
      .optional(),
  ),
  TRAGWERK_PORT: portText,
  TRAGWERK_HOST: text,
  TRAGWERK_DATEN: text,
  TRAGWERK_DATENBANK: serverAdresse,
  TRAGWERK_DATENBANK_EIGNER: serverAdresse,
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
  TRAGWERK_SMTP: z.preprocess(
    leerAlsUnbekannt,
    z
      .url({ protocol: /^smtps?$/ })
      .refine(istLesbar)
      .optional(),
  ),
  TRAGWERK_ADRESSE: z.preprocess(
    leerAlsUnbekannt,
    z
      .url({ protocol: /^https?$/ })
      .transform((a) => a.replace(/\/+$/, ''))
      .optional(),
  ),
  TRAGWERK_JOBSUCHE: z.preprocess(
    leerAlsUnbekannt,
    z
      .url({ protocol: /^https?$/ })
      .transform((a) => a.replace(/\/+$/, ''))
      .optional(),
  ),
  TRAGWERK_JOBSUCHE_SCHLUESSEL: text,
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
  TRAGWERK_OIDC_AUSSTELLER: 'die Adresse des Anmeldedienstes, https://…',
  TRAGWERK_OIDC_KLIENT: 'die Kennung von Tragwerk beim Anmeldedienst',
  TRAGWERK_OIDC_GEHEIMNIS: 'das Geheimnis von Tragwerk beim Anmeldedienst',
  TRAGWERK_OIDC_MERKMAL: 'der Name des Merkmals mit den Gruppen',
  TRAGWERK_OIDC_ROLLEN: 'eine Liste wie gruppe=leistung,andere=kasse',
  TRAGWERK_PORT: 'eine ganze Zahl von 0 bis 65535',
  TRAGWERK_HOST: 'ein Rechnername oder eine Adresse',
  TRAGWERK_DATEN: 'ein Ordner',
  TRAGWERK_DATENBANK: 'eine Adresse der Form postgres://…',
  TRAGWERK_DATENBANK_EIGNER: 'eine Adresse der Form postgres://…',
  TRAGWERK_SCHLUESSEL: '32 zufällige Bytes in Base64',
  TRAGWERK_SMTP: 'die Adresse des Mailservers, smtps://… oder smtp://…, mit Nutzer und Passwort oder ohne beide',
  TRAGWERK_ADRESSE: 'die Adresse, unter der das Portal zu finden ist, https://…',
  TRAGWERK_JOBSUCHE: 'die Adresse des Dienstes der Jobsuche, https://…',
  TRAGWERK_JOBSUCHE_SCHLUESSEL: 'der Schlüssel, den der Dienst in X-API-Key erwartet',
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
  const oidc = oidcAus(gelesen.data)
  if (oidc === null) {
    const satz = 'Für den Anmeldedienst braucht es TRAGWERK_OIDC_AUSSTELLER, _KLIENT, _GEHEIMNIS und _ROLLEN zusammen.'
    return { ok: false, fehler: { art: 'einstellungen-ungueltig', saetze: [satz] } }
  }
  const { TRAGWERK_PROXY, TRAGWERK_PORT, TRAGWERK_HOST, TRAGWERK_DATEN, TRAGWERK_DATENBANK, TRAGWERK_SCHLUESSEL, TRAGWERK_TRAEGER, TRAGWERK_CLAMD } =
    gelesen.data
  const eigner = gelesen.data.TRAGWERK_DATENBANK_EIGNER
  if (eigner !== undefined && TRAGWERK_DATENBANK === undefined) {
    const satz = 'TRAGWERK_DATENBANK_EIGNER gilt nur zusammen mit TRAGWERK_DATENBANK: derselbe Server, zwei Rollen.'
    return { ok: false, fehler: { art: 'einstellungen-ungueltig', saetze: [satz] } }
  }
  const { TRAGWERK_SMTP: smtp, TRAGWERK_ADRESSE: adresse, TRAGWERK_JOBSUCHE: jobsuche } = gelesen.data
  if (smtp !== undefined && adresse === undefined) {
    const satz = 'Zu TRAGWERK_SMTP gehört TRAGWERK_ADRESSE: In den E-Mails steht, wo das Portal zu finden ist.'
    return { ok: false, fehler: { art: 'einstellungen-ungueltig', saetze: [satz] } }
  }
  return {
    ok: true,
    wert: {
      port: TRAGWERK_PORT ?? 3000,
      portFest: TRAGWERK_PORT !== undefined,
      host: TRAGWERK_HOST ?? '127.0.0.1',
      daten: TRAGWERK_DATEN ?? './daten',
      schluessel: TRAGWERK_SCHLUESSEL,
      datenbank: TRAGWERK_DATENBANK,
      eigner,
      traeger: TRAGWERK_TRAEGER,
      clamd: TRAGWERK_CLAMD,
      smtp,
      adresse,
      oidc,
      jobsuche: jobsuche ? { adresse: jobsuche, schluessel: gelesen.data.TRAGWERK_JOBSUCHE_SCHLUESSEL ?? 'jobboerse-jobsuche' } : undefined,
      hinterProxy: TRAGWERK_PROXY === 'ja',
    },
  }
}

/** Where the settings say that the data lie. */
export function ortVon({ datenbank, eigner, daten }: Config): Exclude<Ort, 'speicher'> {
  return datenbank === undefined ? { ordner: daten } : { url: datenbank, eigner }
}

/** All of it or nothing; null: a part is missing. */
function oidcAus(u: z.infer<typeof Umgebung>): Config['oidc'] | null {
  const teile = [u.TRAGWERK_OIDC_AUSSTELLER, u.TRAGWERK_OIDC_KLIENT, u.TRAGWERK_OIDC_GEHEIMNIS, u.TRAGWERK_OIDC_ROLLEN]
  if (teile.every((t) => t === undefined)) return undefined
  const [aussteller, klient, geheimnis, rollen] = teile
  if (!aussteller || !klient || !geheimnis || !rollen) return null
  return { aussteller, klient, geheimnis, rollen, merkmal: u.TRAGWERK_OIDC_MERKMAL ?? 'groups' }
}
