import { z } from 'zod'
import { lesefassung } from '../../bescheid/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import type { Entscheidung } from './bescheid-lesen.ts'

const lauf = z.union([z.string(), z.object({ fett: z.string() })])
const text = z.array(lauf)
export type Lauf = z.output<typeof lauf>

const ueberschrift = z.object({ art: z.literal('ueberschrift'), ebene: z.number(), text: z.string() })
const absatz = z.object({ art: z.literal('absatz'), text })
const kasten = z.object({ art: z.literal('kasten'), titel: z.string(), text })
const betraege = z.object({ art: z.literal('betraege'), betraege: z.array(z.object({ betrag: z.string(), text: z.string(), voll: z.boolean() })) })

/** One block of the plain words; what only paper has (pictures, columns) is left out. */
export type Block =
  | z.output<typeof ueberschrift>
  | z.output<typeof absatz>
  | z.output<typeof kasten>
  | z.output<typeof betraege>
  | { art: 'liste'; punkte: { text: Lauf[]; dazu: Block[] }[] }
  | { art: 'gruppe'; bloecke: Block[] }

type Entschieden = Readonly<{ einfach: unknown; erlassenAm: Temporal.Instant }>

/** The plain words of a decision: those that were frozen with it, or in English what follows from the same result and reasoning. */
export function worteZu(
  { sprache, umfeld: { traeger } }: Pick<Zugriff, 'sprache' | 'umfeld'>,
  bescheid: Entschieden,
  e: Entscheidung | undefined,
): Block[] {
  if (sprache !== 'en') return liesEinfach(bescheid.einfach)
  return liesEinfach(lesefassung({ monate: e?.monate ?? [], datum: tagVon(bescheid.erlassenAm).toString(), traeger }, sprache))
}

function liesEinfach(wert: unknown): Block[] {
  return Array.isArray(wert) ? wert.flatMap(liesBlock) : []
}

function liesBlock(wert: unknown): Block[] {
  const einzeln = z.discriminatedUnion('art', [ueberschrift, absatz, kasten, betraege]).safeParse(wert)
  if (einzeln.success) return [einzeln.data]
  const gruppe = z.object({ art: z.literal('gruppe'), bloecke: z.array(z.unknown()) }).safeParse(wert)
  if (gruppe.success) return [{ art: 'gruppe', bloecke: gruppe.data.bloecke.flatMap(liesBlock) }]
  const liste = z.object({ art: z.literal('liste'), punkte: z.array(z.object({ text, dazu: z.array(z.unknown()) })) }).safeParse(wert)
  if (!liste.success) return []
  return [{ art: 'liste', punkte: liste.data.punkte.map((p) => ({ text: p.text, dazu: p.dazu.flatMap(liesBlock) })) }]
}

/** The sections of the plain words that fit a card: what comes out, and why. */
export function dasWichtigste(bloecke: readonly Block[], abschnitte: number): Block[] {
  return bloecke.filter((b) => b.art === 'gruppe').slice(0, abschnitte)
}
