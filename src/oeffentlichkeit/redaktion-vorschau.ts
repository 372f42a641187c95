import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { leseMarkdown } from '../platform/markdown/index.ts'
import { artVon } from './arten.ts'
import { setzeEin } from './groesse-text.ts'
import type { Inhalt } from './lesen.ts'
import type { Kontext } from './website/kontext.ts'
import { liesStandorte } from './website/orte.ts'
import { richtwerteAm } from './website/richtwerte.ts'
import { liesHinweis, liesLeistung, liesSeite } from './website/seiten.ts'
import { liesStandort } from './website/standort.ts'

/** What the public page of a kind shows of one content; kinds without a page here are shown text by text. */
const leser: Readonly<Record<string, (k: Kontext, adresse: string) => Promise<unknown>>> = {
  seite: liesSeite,
  leistung: liesLeistung,
  standort: liesStandort,
  hinweis: async (k, adresse) => {
    const hinweis = await liesHinweis(k, adresse)
    if (hinweis === undefined) return undefined
    const orte = (await liesStandorte(k)).map(({ standort }) => ({ adresse: standort.adresse, name: standort.daten.name }))
    return { ...hinweis, orte: orte.filter((o) => hinweis.standorte.includes(o.adresse)) }
  },
  richtwerte: async (k) => ({ ...(await richtwerteAm(k, k.heute)), tag: k.heute, anderer: false, fehler: false, telefon: k.traeger.telefon }),
}

/**
 * What the public would see of a content at a moment, read through the same door as the public reads. A version that is not published is
 * published for the time of this reading only: the step is taken back before anybody else can see it.
 *
 * @param fassung undefined: the version that is public at that moment
 * @returns undefined where nothing would be public
 */
export async function liesVorschau(k: Kontext, inhalt: Inhalt, fassung: number | undefined): Promise<unknown> {
  const lies = () => (leser[inhalt.art] ?? ohneSeite(inhalt, fassung))(k, inhalt.adresse)
  if (fassung === undefined) return lies()
  await sql`savepoint vorschau`.execute(k.db)
  try {
    await veroeffentlicheKurz(k.db, k.traegerId, inhalt, fassung, k.jetzt)
    return await lies()
  } finally {
    await sql`rollback to savepoint vorschau`.execute(k.db)
  }
}

function veroeffentlicheKurz(db: TraegerDb, traegerId: string, inhalt: Inhalt, fassung: number, am: Temporal.Instant): Promise<unknown> {
  const nr = (inhalt.schritte.at(-1)?.nr ?? 0) + 1
  return db
    .insertInto('inhaltSchritt')
    .values({ traegerId, inhaltId: inhalt.inhaltId, nr, fassung, was: 'veroeffentlicht', am, ab: am, bis: null, von: 'Vorschau' })
    .execute()
}

/** Text by text, with the figures of the day. */
function ohneSeite(inhalt: Inhalt, fassung: number | undefined) {
  return async (k: Kontext): Promise<unknown> => {
    const art = artVon(inhalt.art)
    const gezeigt = fassung ?? inhalt.oeffentlich?.fassung
    const gefunden = inhalt.fassungen.find((f) => f.fassung === gezeigt)
    if (gefunden === undefined) return undefined
    const daten = art.schema.parse(gefunden.daten)
    const texte = Object.entries(art.texte(daten)).map(([stelle, text]) => ({
      stelle,
      baum: leseMarkdown(setzeEin(text, k.groessen, (n) => `{${n}}`).text),
    }))
    return { titel: art.titel(daten), texte }
  }
}

/** Kinds whose real public page is shown. */
export function hatSeite(art: string): boolean {
  return Object.hasOwn(leser, art)
}
