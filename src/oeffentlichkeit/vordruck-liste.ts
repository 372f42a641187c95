import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Sprache, sprachen } from '../platform/sprache/index.ts'
import { adresseZu, type Vordruck } from './art-vordruck.ts'
import type { Druckstueck } from './druck-schema.ts'
import { type Oeffentlich, oeffentlicheGeschichte, oeffentlicheInhalte, oeffentlicherInhalt } from './lesen.ts'
import { inSprache, type JeSprache } from './sprachen.ts'

export type Druckart = 'vordruck' | 'druckstueck'

/** One line of the public catalogue. */
export type Formularzeile = Readonly<{
  art: Druckart
  /** of its page */
  pfad: string
  nummer: string
  titel: string
  /** set where nobody wrote it in the language of the page */
  lang: 'de' | undefined
  kurz: string
  fassung: number
  seit: string
  sprachen: readonly Sprache[]
  online: string
}>

export type Auswahl = Readonly<{ q: string; art: string; sprache: string }>

/** Everything the public may take, forms first, by number; only what is public at the moment, and not what was given up. */
export async function formularliste(
  db: TraegerDb,
  traegerId: string,
  jetzt: Temporal.Instant,
  sprache: Sprache,
  wahl: Auswahl,
): Promise<Readonly<{ gesamt: number; zeilen: readonly Formularzeile[] }>> {
  const formulare = await oeffentlicheInhalte<Vordruck>(db, traegerId, 'vordruck', jetzt)
  const stuecke = await oeffentlicheInhalte<Druckstueck>(db, traegerId, 'druckstueck', jetzt)
  const alle = [
    ...formulare.filter((f) => !f.archiviert).map((f) => formularzeile(f, sprache)),
    ...stuecke.filter((s) => !s.archiviert).map((s) => stueckzeile(s, sprache)),
  ]
  const passt = (z: Formularzeile) =>
    (wahl.art === '' || z.art === wahl.art) && (wahl.sprache === '' || z.sprachen.some((s) => s === wahl.sprache)) && enthaelt(z, wahl.q)
  const zeilen = alle.filter(passt).toSorted((a, b) => (a.art === b.art ? a.nummer.localeCompare(b.nummer) : a.art === 'vordruck' ? -1 : 1))
  return { gesamt: alle.length, zeilen }
}

function enthaelt(z: Formularzeile, q: string): boolean {
  const worte = grundform(q).split(/\s+/)
  const text = grundform(`${z.nummer} ${z.titel} ${z.kurz}`)
  return worte.every((w) => text.includes(w))
}

const grundform = (text: string) => text.trim().toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')

export const sprachenVon = (texte: JeSprache<unknown>): Sprache[] => sprachen.filter((s) => texte[s] !== undefined)

function formularzeile({ daten, adresse, ...o }: Oeffentlich<Vordruck>, sprache: Sprache): Formularzeile {
  const gewaehlt = inSprache(daten.texte, sprache)
  return {
    art: 'vordruck',
    pfad: `/formulare/${adresse}`,
    nummer: daten.nummer,
    titel: gewaehlt.text.titel,
    lang: andere(gewaehlt.sprache, sprache),
    kurz: gewaehlt.text.kurz,
    fassung: o.fassung,
    seit: tagVon(o.ab).toString(),
    sprachen: sprachenVon(daten.texte),
    online: daten.online,
  }
}

/** German words on an English page are marked; plain German is German. */
const andere = (von: Sprache, seite: Sprache): 'de' | undefined => (von !== seite && seite === 'en' ? 'de' : undefined)

function stueckzeile({ daten, adresse, ...o }: Oeffentlich<Druckstueck>, sprache: Sprache): Formularzeile {
  const gewaehlt = inSprache(daten.texte, sprache)
  return {
    art: 'druckstueck',
    pfad: `/flyer/${adresse}`,
    nummer: daten.nummer,
    titel: gewaehlt.text.titel,
    lang: andere(gewaehlt.sprache, sprache),
    kurz: gewaehlt.text.unterzeile,
    fassung: o.fassung,
    seit: tagVon(o.ab).toString(),
    sprachen: sprachenVon(daten.texte),
    online: '',
  }
}

/** A version as the public may ask for it by its number. */
export type OeffentlicheFassung<D> = Readonly<{
  adresse: string
  fassung: number
  daten: D
  /** first day of validity */
  ab: string
  /** since when it is no longer valid, and what took its place */
  ueberholt: Readonly<{ seit: string; nachfolger?: Readonly<{ name: string; pfad: string }> }> | undefined
  geltend: Readonly<{ fassung: number; ab: string }>
  fruehere: readonly Readonly<{ fassung: number; ab: string }>[]
}>

/**
 * A form or flyer that is public, in the version asked for or the one in force. Drafts, planned versions and those that were never
 * public do not exist here.
 *
 * @param wunsch number of a version; undefined: the one in force
 */
export async function oeffentlicheFassung<D extends Druckstueck | Vordruck>(
  db: TraegerDb,
  traegerId: string,
  art: Druckart,
  adresse: string,
  jetzt: Temporal.Instant,
  wunsch?: number,
): Promise<OeffentlicheFassung<D> | undefined> {
  const o = await oeffentlicherInhalt<D>(db, traegerId, art, adresse, jetzt)
  if (o === undefined) return undefined
  const geschichte = await oeffentlicheGeschichte<D>(db, traegerId, o.inhaltId, jetzt)
  const geltend = { fassung: o.fassung, ab: tagVon(o.ab).toString() }
  const fruehere = geschichte.filter((g) => g.fassung !== o.fassung).map((g) => ({ fassung: g.fassung, ab: tagVon(g.ab).toString() }))
  if (o.archiviert && (wunsch === undefined || wunsch === o.fassung)) {
    const seit = tagVon(await archiviertAm(db, traegerId, o.inhaltId, jetzt)).toString()
    const nachfolger = await nachfolgerVon(db, traegerId, o.daten, jetzt)
    return { adresse, fassung: o.fassung, daten: o.daten, ab: geltend.ab, geltend, fruehere, ueberholt: { seit, ...(nachfolger && { nachfolger }) } }
  }
  if (wunsch === undefined || wunsch === o.fassung)
    return { adresse, fassung: o.fassung, daten: o.daten, ab: geltend.ab, geltend, fruehere, ueberholt: undefined }
  const alte = geschichte.find((g) => g.fassung === wunsch)
  if (alte === undefined) return undefined
  const danach = geschichte.find((g) => Temporal.Instant.compare(g.ab, alte.ab) > 0) ?? o
  const name = `${o.daten.nummer}, Fassung ${o.fassung}`
  return {
    adresse,
    fassung: wunsch,
    daten: alte.daten,
    ab: tagVon(alte.ab).toString(),
    geltend,
    fruehere,
    ueberholt: { seit: tagVon(danach.ab).toString(), nachfolger: { name, pfad: `${art === 'vordruck' ? '/formulare' : '/flyer'}/${adresse}` } },
  }
}

async function archiviertAm(db: TraegerDb, traegerId: string, inhaltId: string, jetzt: Temporal.Instant): Promise<Temporal.Instant> {
  const zeile = await db
    .selectFrom('inhaltSchritt')
    .select('am')
    .where('traegerId', '=', traegerId)
    .where('inhaltId', '=', inhaltId)
    .where('was', '=', 'archiviert')
    .where('am', '<=', jetzt)
    .orderBy('nr', 'desc')
    .executeTakeFirst()
  return zeile?.am ?? jetzt
}

/** The form that a form names as its successor; only where it is public itself. */
async function nachfolgerVon(db: TraegerDb, traegerId: string, daten: Druckstueck | Vordruck, jetzt: Temporal.Instant) {
  const nummer = 'nachfolger' in daten ? daten.nachfolger : ''
  const o = nummer === '' ? undefined : await oeffentlicherInhalt<Vordruck>(db, traegerId, 'vordruck', adresseZu(nummer), jetzt)
  return o && !o.archiviert ? { name: `${o.daten.texte.de.titel} (${o.daten.nummer})`, pfad: `/formulare/${o.adresse}` } : undefined
}
