import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { type Bild, istNutzbar, type Kanal } from './bild.ts'
import { bilder, findBild } from './bild-lesen.ts'
import { bildzeile } from './texte/bildzeile.ts'

/** A picture as pages, feeds and mails show it. `src` lacks the path of the Träger: `useHref` or the address of the site goes before it. */
export type Seitenbild = Readonly<{
  src: string
  breite: number
  hoehe: number
  alt: string
  /** credit, and that a program made it */
  zeile: string
  fokus: Readonly<{ x: number; y: number }>
}>

/** Address of a picture inside the site. */
export function bildadresse({ bildId, name }: Pick<Bild, 'bildId' | 'name'>): string {
  return `/bilder/${bildId}/${name}`
}

/** Description in a language, in German where nobody wrote one; empty for one that tells nothing. */
export function altText({ alt, schmuck }: Bild['angabe'], sprache: Sprache): string {
  if (schmuck) return ''
  return alt[sprache] === '' ? alt.de : alt[sprache]
}

export function alsSeitenbild(bild: Bild, sprache: Sprache): Seitenbild {
  const { breite, hoehe, angabe } = bild
  return {
    src: bildadresse(bild),
    breite,
    hoehe,
    alt: altText(angabe, sprache),
    zeile: bildzeile(angabe.nachweis, angabe.ki, sprache),
    fokus: angabe.fokus,
  }
}

/** A picture that may be shown in a channel on a day; undefined: its description stands in its place. */
export async function zeigbaresBild(
  db: TraegerDb,
  traegerId: string,
  netzId: string | undefined,
  bildId: string,
  heute: string,
  { sprache = 'de', kanal = 'web' }: { sprache?: Sprache; kanal?: Kanal } = {},
): Promise<Seitenbild | undefined> {
  const bild = await findBild(db, traegerId, netzId, bildId)
  return bild && istNutzbar(bild, heute, kanal).ok ? alsSeitenbild(bild, sprache) : undefined
}

/** All pictures that may be shown in a channel on a day, by id: what `Markdown` and other parts of a page take. */
export async function seitenbilder(
  db: TraegerDb,
  traegerId: string,
  netzId: string | undefined,
  heute: string,
  { sprache = 'de', kanal = 'web', nur }: { sprache?: Sprache; kanal?: Kanal; nur?: readonly string[] } = {},
): Promise<Readonly<Record<string, Seitenbild>>> {
  if (nur?.length === 0) return {}
  const alle = await bilder(db, traegerId, netzId, heute)
  const gezeigt = alle.filter((b) => (nur === undefined || nur.includes(b.bildId)) && istNutzbar(b, heute, kanal).ok)
  return Object.fromEntries(gezeigt.map((b) => [b.bildId, alsSeitenbild(b, sprache)]))
}

/** Those that belong into the press kit, and may be printed by others on this day. */
export async function pressebilder(db: TraegerDb, traegerId: string, netzId: string | undefined, heute: string): Promise<readonly Bild[]> {
  const alle = await bilder(db, traegerId, netzId, heute)
  return alle.filter((b) => b.angabe.pressemappe && istNutzbar(b, heute, 'presse').ok)
}

/** What `BildWahl` takes: the pictures that may be shown in a channel on a day, with small ones for staff. */
export async function bildauswahl(
  db: TraegerDb,
  traegerId: string,
  netzId: string | undefined,
  heute: string,
  kanal: Kanal = 'web',
): Promise<readonly Readonly<{ bildId: string; titel: string; src: string; nachweis: string; giltBis: string | null; gemeinsam: boolean }>[]> {
  const nutzbar = (await bilder(db, traegerId, netzId, heute)).filter((b) => istNutzbar(b, heute, kanal).ok)
  return nutzbar.map(({ bildId, giltBis, gemeinsam, angabe }) => ({
    bildId,
    titel: angabe.titel,
    nachweis: angabe.nachweis,
    src: `/redaktion/bilder/${bildId}/datei?breite=320`,
    giltBis,
    gemeinsam,
  }))
}
