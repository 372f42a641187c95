import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId, type Traeger, type TraegerDb } from '../../platform/db/index.ts'
import type { Umfeld } from '../../platform/http/index.ts'
import { type Baum, bilderIn, leseMarkdown } from '../../platform/markdown/index.ts'
import { type Sprache, sprachNamen } from '../../platform/sprache/index.ts'
import { mitFestenAbstaenden } from '../../platform/ui/zahl.ts'
import { seitenbilder } from '../bild-zeigen.ts'
import { type Groesse, liesGroessen, setzeEin } from '../groesse.ts'
import { inSprache, type JeSprache } from '../sprachen.ts'
import { websiteTexte } from '../texte/website/index.ts'

/** What a public page is made from: the Träger, the moment, the language and the figures of the day. */
export type Kontext = Readonly<{
  db: TraegerDb
  traegerId: string
  traeger: Traeger
  netzId: string | undefined
  jetzt: Temporal.Instant
  /** ISO, in Germany */
  heute: string
  sprache: Sprache
  groessen: ReadonlyMap<string, Groesse>
}>

type Aufruf = Readonly<{ db: TraegerDb; umfeld: Pick<Umfeld, 'traeger'>; traegerId: string; jetzt: Temporal.Instant; sprache: Sprache }>

export async function kontextVon({ db, umfeld, traegerId, jetzt, sprache }: Aufruf): Promise<Kontext> {
  const netzId = await findNetzwerkId(db)
  const heute = tagVon(jetzt).toString()
  return { db, traegerId, traeger: umfeld.traeger, netzId, jetzt, heute, sprache, groessen: await liesGroessen(db, traegerId, netzId, heute) }
}

/** Texts of one content in the language of the page. `lang`: set where nobody wrote it in that language; the part must be marked. */
export type Uebersetzt<T> = Readonly<{ text: T; lang: string | undefined }>

/** A figure that ran out is never shown as it was: words say that it is being checked. */
export function uebersetzt<T extends Readonly<Record<string, string>>>(k: Pick<Kontext, 'sprache' | 'groessen'>, texte: JeSprache<T>): Uebersetzt<T> {
  const { sprache, text } = inSprache(texte, k.sprache)
  const ersatz = websiteTexte(sprache).geprueft
  const paare = Object.entries(text).map(([name, wert]) => [name, mitFestenAbstaenden(setzeEin(wert, k.groessen, () => ersatz).text)])
  return { text: Object.fromEntries(paare) as T, lang: sprache === k.sprache ? undefined : sprachNamen[sprache].tag }
}

/** Pictures of Markdown texts that may be shown today. */
export function bilderFuer(k: Kontext, baeume: readonly Baum[], weitere: readonly string[] = []) {
  const nur = [...new Set([...baeume.flatMap(bilderIn), ...weitere])]
  return seitenbilder(k.db, k.traegerId, k.netzId, k.heute, { sprache: k.sprache, nur })
}

/** The texts of these places as trees; empty ones are missing. */
export function baeume<S extends string>(text: Readonly<Record<S, string>>, stellen: readonly S[]): Readonly<Partial<Record<S, Baum>>> {
  const paare = stellen.map((s) => [s, leseMarkdown(text[s])] as const).filter(([, baum]) => baum.length > 0)
  return Object.fromEntries(paare) as Partial<Record<S, Baum>>
}
