import { createHash } from 'node:crypto'
import { type Kodierung, packe, waehleKodierung } from './kodierung.ts'

/** Headers that belong to what is kept, not to the one answer it was made as. */
const BEHALTEN = ['cache-control', 'content-type', 'content-disposition', 'content-language', 'content-security-policy', 'link'] as const
const PACKBAR = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|image\/svg)/
const KNAPP = 1024
/** An answer may take up this share of the whole at most: one archive must not push out all pages. */
const ANTEIL = 8

type Bytes = Uint8Array<ArrayBuffer>
type Fertig = {
  readonly marke: string
  readonly kopf: Readonly<Record<string, string>>
  readonly roh: Bytes
  readonly etag: string
  readonly gepackt: Map<Kodierung, Promise<Bytes>>
  bytes: number
}

export type Vorrat = Readonly<{
  /**
   * The answer to a reader: kept, or made by `mache`; many who ask for the same at once wait for one making.
   *
   * @param schluessel what the answer depends on: Träger, path, query, language
   * @param marke when it changes, what is kept under the key is out of date
   */
  antworte: (anfrage: Request, schluessel: string, marke: string, mache: () => Promise<Response>) => Promise<Response>
  /** bytes that are kept now */
  belegt: () => number
}>

/**
 * Answers that are the same for everybody, kept in the memory of the process. Only whole successes that set no cookie are kept; those
 * used longest ago go first.
 */
export function legeVorratAn(hoechstens: number): Vorrat {
  const fertige = new Map<string, Fertig>()
  const imBau = new Map<string, Promise<Fertig | undefined>>()
  let belegt = 0
  const entferne = (schluessel: string) => {
    belegt -= fertige.get(schluessel)?.bytes ?? 0
    fertige.delete(schluessel)
  }
  const lege = (schluessel: string, fertig: Fertig) => {
    entferne(schluessel)
    if (fertig.bytes > hoechstens / ANTEIL) return
    fertige.set(schluessel, fertig)
    belegt += fertig.bytes
    for (const aeltester of fertige.keys()) {
      if (belegt <= hoechstens) break
      entferne(aeltester)
    }
  }
  const finde = (schluessel: string, marke: string): Fertig | undefined => {
    const da = fertige.get(schluessel)
    if (da?.marke !== marke) return undefined
    fertige.delete(schluessel)
    fertige.set(schluessel, da) // the newest again
    return da
  }
  const gib = (anfrage: Request, schluessel: string, fertig: Fertig) =>
    alsAntwort(anfrage, fertig, (dazu) => {
      fertig.bytes += dazu
      if (fertige.get(schluessel) === fertig) {
        belegt += dazu
        lege(schluessel, fertig)
      }
    })
  return {
    belegt: () => belegt,
    antworte: async (anfrage, schluessel, marke, mache) => {
      const da = finde(schluessel, marke)
      if (da !== undefined) return gib(anfrage, schluessel, da)
      const wo = `${marke}\n${schluessel}`
      const wartet = imBau.get(wo)
      const anderer = wartet && (await wartet)
      if (anderer !== undefined) return gib(anfrage, schluessel, anderer)
      const { promise, resolve } = Promise.withResolvers<Fertig | undefined>()
      imBau.set(wo, promise)
      let fertig: Fertig | undefined
      try {
        const antwort = await mache()
        if (antwort.status !== 200 || antwort.headers.has('set-cookie')) return antwort
        fertig = await mitnehmen(antwort, marke, schluessel)
        lege(schluessel, fertig)
        return await gib(anfrage, schluessel, fertig)
      } finally {
        if (imBau.get(wo) === promise) imBau.delete(wo)
        resolve(fertig)
      }
    },
  }
}

async function mitnehmen(antwort: Response, marke: string, schluessel: string): Promise<Fertig> {
  const roh = new Uint8Array(await antwort.arrayBuffer())
  const kopf = Object.fromEntries(BEHALTEN.flatMap((name) => (antwort.headers.has(name) ? [[name, antwort.headers.get(name) ?? '']] : [])))
  const etag = createHash('sha256').update(roh).digest('base64url').slice(0, 22)
  return { marke, kopf, roh, etag, gepackt: new Map(), bytes: roh.length + 2 * schluessel.length + 1000 }
}

async function alsAntwort(anfrage: Request, fertig: Fertig, merke: (bytes: number) => void): Promise<Response> {
  const packbar = fertig.roh.length >= KNAPP && PACKBAR.test(fertig.kopf['content-type'] ?? '')
  const kodierung = packbar ? waehleKodierung(anfrage.headers.get('accept-encoding')) : 'identity'
  const etag = `"${fertig.etag}${kodierung === 'identity' ? '' : `-${kodierung}`}"`
  // what never changes does not change with the language either
  const vary = fertig.kopf['cache-control']?.includes('immutable') ? 'Accept-Encoding' : 'Cookie, Accept-Encoding'
  const headers = { 'cache-control': 'public, no-cache', ...fertig.kopf, etag, vary }
  if (kennt(anfrage.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const inhalt = await packeEinmal(fertig, kodierung, merke)
  return new Response(inhalt, {
    headers: { ...headers, 'content-length': String(inhalt.length), ...(kodierung !== 'identity' && { 'content-encoding': kodierung }) },
  })
}

function packeEinmal(fertig: Fertig, kodierung: Kodierung, merke: (bytes: number) => void): Bytes | Promise<Bytes> {
  if (kodierung === 'identity') return fertig.roh
  const da = fertig.gepackt.get(kodierung)
  if (da !== undefined) return da
  const neu = packe(fertig.roh, kodierung, 'schnell')
  fertig.gepackt.set(kodierung, neu)
  return neu.then((bytes) => {
    merke(bytes.length)
    return bytes
  })
}

/** A proxy on the way may have weakened the mark; for this comparison that makes no difference (RFC 9110, 13.1.2). */
function kennt(bedingung: string | null, etag: string): boolean {
  return bedingung !== null && (bedingung.trim() === '*' || bedingung.split(',').some((e) => e.trim().replace(/^W\//, '') === etag))
}
