import type { TraegerDb } from '../platform/db/index.ts'
import type { Marke } from './marke.ts'

/** What `verbundmarke` in vorlage/marke.typ takes, and the file it shows. */
export type MarkeFuerTypst = Readonly<{
  daten: { zeile1: string; zeile2: string; logo?: { datei: string; alt: string; verhaeltnis: number } } | null
  bilder: ReadonlyMap<string, Buffer>
}>

/**
 * The mark of the campaign for a document: `daten` goes into the data of the template, `bilder` into those of `setzePdf`; the template
 * imports `verbundmarke` from vorlage/marke.typ. Without a campaign nothing is set.
 */
export async function markeFuerTypst(db: TraegerDb, marke: Marke | undefined): Promise<MarkeFuerTypst> {
  if (marke === undefined) return { daten: null, bilder: new Map() }
  const { wortmarke, logo } = marke
  if (logo === undefined) return { daten: wortmarke, bilder: new Map() }
  const { inhalt } = await db.selectFrom('bild').select('inhalt').where('bildId', '=', logo.bildId).executeTakeFirstOrThrow()
  const datei = `verbundmarke.${logo.typ === 'image/png' ? 'png' : 'svg'}`
  const alt = `${marke.name}: ${marke.claim}`
  return { daten: { ...wortmarke, logo: { datei, alt, verhaeltnis: logo.breite / logo.hoehe } }, bilder: new Map([[datei, Buffer.from(inhalt)]]) }
}
