import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Block, bilderIn } from '../platform/markdown/index.ts'
import { istNutzbar } from './bild.ts'
import { findBild } from './bild-lesen.ts'
import { alsSeitenbild, type Seitenbild, seitenbilder } from './bild-zeigen.ts'
import type { Ansicht, Ort } from './presse-lesen.ts'

function imText({ baum, hintergrund = [] }: Pick<Ansicht, 'baum' | 'hintergrund'>): string[] {
  return [...new Set([...bilderIn(baum), ...bilderIn(hintergrund)])]
}

/** Pictures inside the text of a release that may be shown on this day, by id. */
export async function textbilderVon(db: TraegerDb, { traegerId, netzId, jetzt }: Ort, a: Ansicht): Promise<Readonly<Record<string, Seitenbild>>> {
  return seitenbilder(db, traegerId, netzId, tagVon(jetzt).toString(), { sprache: a.sprache, kanal: 'presse', nur: imText(a) })
}

/** A picture as a file of a release shows it; `zeile` is its credit. */
type Papierbild = Readonly<{ datei: string; alt: string; zeile: string }>
export type Papierbilder = ReadonlyMap<string, Papierbild>

/** All pictures that a file may show on this day, by id; what they are made of is put among `dateien`. */
export async function papierbilder(db: TraegerDb, ort: Ort, a: Ansicht, dateien: Map<string, Buffer>): Promise<Papierbilder> {
  const heute = tagVon(ort.jetzt).toString()
  const gezeigt = new Map<string, Papierbild>()
  for (const bildId of new Set([...a.bilder.map((b) => b.bildId), ...imText(a)])) {
    const bild = await findBild(db, ort.traegerId, ort.netzId, bildId)
    if (bild === undefined || !istNutzbar(bild, heute, 'presse').ok) continue
    const { inhalt } = await db.selectFrom('bild').select('inhalt').where('bildId', '=', bildId).executeTakeFirstOrThrow()
    const datei = `bild-${bildId}.${bild.typ === 'image/svg+xml' ? 'svg' : bild.typ.slice('image/'.length)}`
    dateien.set(datei, Buffer.from(inhalt))
    const { alt, zeile } = alsSeitenbild(bild, a.sprache)
    gezeigt.set(bildId, { datei, alt: alt || bild.angabe.titel, zeile })
  }
  return gezeigt
}

/** A picture of a text as the template takes it; where it may not be shown its description stands. */
export function bildFuerPapier({ bildId, alt }: Extract<Block, { art: 'bild' }>, bilder: Papierbilder): unknown {
  const bild = bilder.get(bildId)
  if (bild !== undefined) return { art: 'bild', ...bild, alt: alt || bild.alt }
  const ersatz: Block = { art: 'absatz', inhalt: [{ art: 'betont', inhalt: [{ art: 'text', text: alt }] }] }
  return ersatz
}
