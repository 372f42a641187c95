import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, findNetzwerkId, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { bereiteBild } from './bild-ablegen.ts'
import { findBild } from './bild-lesen.ts'
import { bildadresse } from './bild-zeigen.ts'
import { liesErscheinung } from './erscheinung.ts'
import { type Marke, markeVon } from './marke.ts'

/** A picture in the head: its address inside the site, and its size for the page before it is loaded. */
type Zeichen = Readonly<{ src: string; breite: number; hoehe: number }>

/** What head and foot of every page show besides the name. */
export type Kopfzeichen = Readonly<{
  /** of the Träger itself; without one its initials stand there */
  logo?: Zeichen
  /** a sentence of the Träger about itself */
  claim?: string
  /** of the joint campaign, where it is switched on */
  marke?: Markenansicht
}>

export type Markenansicht = Readonly<{ zeile1: string; zeile2: string; logo?: Zeichen & { alt: string } }>

const gemerkt = new WeakMap<Db, Map<string, Readonly<{ stand: string; zeichen: Kopfzeichen }>>>()

/** Read once for each state of what the Träger shows: every page asks. */
export async function kopfzeichen({ db, traeger, uhr }: Pick<Umfeld, 'db' | 'traeger' | 'uhr'>): Promise<Kopfzeichen> {
  const { traegerId } = traeger
  const tag = uhr.heute().toString()
  const { rows } = await sql<{ stand: string }>`select oeffentlicher_stand(${traegerId}) as stand`.execute(db)
  const stand = `${rows[0]?.stand} ${tag}`
  const merker = gemerkt.get(db) ?? new Map()
  gemerkt.set(db, merker)
  const da = merker.get(traegerId)
  if (da?.stand === stand) return da.zeichen
  const zeichen = await lies(db, traeger, tag)
  merker.set(traegerId, { stand, zeichen })
  return zeichen
}

async function lies(db: Db, traeger: Traeger, tag: string): Promise<Kopfzeichen> {
  const netzId = await findNetzwerkId(db)
  const { marke, claim } = await forTraeger(db, traeger.traegerId, async (trx) => {
    const gilt = await markeVon(trx, traeger.traegerId, netzId, tag)
    return {
      marke: gilt && (await liesMarkenansicht(trx, traeger.traegerId, netzId, gilt)),
      claim: (await liesErscheinung(trx, traeger.traegerId)).claim,
    }
  })
  const datei = await eigenesLogo(traeger)
  const logo = datei && { src: `/logo/${datei.name}`, breite: datei.breite, hoehe: datei.hoehe }
  return { ...(logo && { logo }), ...(claim !== '' && { claim }), ...(marke && { marke }) }
}

/** The mark as pages show it, with the address of its logo inside the site. */
export async function liesMarkenansicht(db: TraegerDb, traegerId: string, netzId: string | undefined, marke: Marke): Promise<Markenansicht> {
  const { wortmarke, logo, name, claim } = marke
  const bild = logo && (await findBild(db, traegerId, netzId, logo.bildId))
  if (bild === undefined) return wortmarke
  return { ...wortmarke, logo: { src: bildadresse(bild), breite: bild.breite, hoehe: bild.hoehe, alt: `${name}: ${claim}` } }
}

/** The logo of a Träger as it is delivered; its name moves with the content, so that it may be kept for ever. */
export type Logodatei = Readonly<{ name: string; typ: string; inhalt: Buffer; breite: number; hoehe: number }>

const logos = new WeakMap<Traeger, Promise<Logodatei | undefined>>()

/** Cleaned once more on the way out: the column is older than the cleaning. */
export function eigenesLogo(traeger: Traeger): Promise<Logodatei | undefined> {
  const da = logos.get(traeger) ?? bereite(traeger)
  logos.set(traeger, da)
  return da
}

async function bereite({ logo }: Traeger): Promise<Logodatei | undefined> {
  if (logo === null) return undefined
  const bereitet = await bereiteBild(logo)
  if (!bereitet.ok) return undefined
  const { typ, inhalt, breite, hoehe } = bereitet.datei
  const pruefwert = createHash('sha256').update(inhalt).digest('hex').slice(0, 16)
  return { name: `${pruefwert}.${typ === 'image/svg+xml' ? 'svg' : 'png'}`, typ, inhalt, breite, hoehe }
}
