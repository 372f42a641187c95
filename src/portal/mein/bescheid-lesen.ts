import { z } from 'zod'
import type { Blatt as Vergleichsblatt } from '../../bescheid/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import type { Einheit, Ergebnis, Falldatei, Knoten } from '../../recht/index.ts'

const knotenSchema = z.object({
  art: z.enum(['Angabe', 'Parameter', 'Regel']),
  schluessel: z.string(),
  name: z.string(),
  wert: z.number(),
  einheit: z.custom<Einheit>((e) => typeof e === 'string'),
  person: z.number(),
  fundstelle: z.object({ gesetz: z.string(), stelle: z.string() }).optional(),
  ab: z.string().optional(),
  quelle: z.string().optional(),
  satz: z.string(),
  aus: z.array(z.number()),
})
const zeileSchema = z.object({
  name: z.string(),
  art: z.enum(['posten', 'summe', 'davon']),
  stelle: z.string(),
  werte: z.record(z.string(), z.number()),
})
const gruppeSchema = z.object({
  monate: z.array(z.string()).min(1),
  blatt: z.object({ namen: z.record(z.string(), z.string()), zeilen: z.array(zeileSchema) }),
  knoten: z.array(knotenSchema),
})
// Both were checked when the decision was issued, and nobody can change them since.
const eingefroren = z.object({
  faelle: z.array(z.custom<Falldatei>((f) => typeof f === 'object' && f !== null && 'personen' in f)),
  ergebnisse: z.array(z.custom<Ergebnis>((e) => typeof e === 'object' && e !== null && 'personen' in e)),
  begruendung: z.array(gruppeSchema),
})

type Abgelegt = z.output<typeof knotenSchema>

/** A month of a decision as it was frozen: what was known, what came out, and why. */
export type Entscheidungsmonat = Readonly<{ monat: string; fall: Falldatei; ergebnis: Ergebnis; blatt: Vergleichsblatt }>

export type Entscheidung = Readonly<{
  monate: readonly Entscheidungsmonat[]
  /** months of which all is equal, in the order of their first */
  gruppen: readonly (readonly string[])[]
}>

/**
 * What a decision of a case was made of. The reasoning is the one that was kept: nothing is calculated again.
 *
 * @returns undefined where the case has no such decision
 */
export async function liesEntscheidung(db: TraegerDb, traegerId: string, fallId: string, bescheidId: string): Promise<Entscheidung | undefined> {
  const zeile = await db
    .selectFrom('bescheid')
    .select(['faelle', 'ergebnisse', 'begruendung'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('bescheidId', '=', bescheidId)
    .executeTakeFirst()
  return zeile && alsEntscheidung(eingefroren.parse(zeile))
}

function alsEntscheidung({ faelle, ergebnisse, begruendung }: z.output<typeof eingefroren>): Entscheidung {
  const jeMonat = new Map(begruendung.flatMap((g) => g.monate.map((monat) => [monat, g] as const)))
  const monate = ergebnisse.flatMap((e): Entscheidungsmonat[] => {
    const fall = faelle.find((f) => f.monat === e.monat)
    const gruppe = jeMonat.get(e.monat)
    if (fall === undefined || gruppe === undefined) return []
    const wurzel = baumAus(gruppe.knoten)
    return [{ monat: e.monat, fall, ergebnis: wurzel ? { ...e, begruendung: wurzel } : e, blatt: { monat: e.monat, ...gruppe.blatt } }]
  })
  return { monate, gruppen: begruendung.map((g) => g.monate.toSorted()) }
}

/** The reasoning from its list: node 0 is the root, `aus` names nodes by number. */
function baumAus(liste: readonly Abgelegt[]): Knoten | undefined {
  const knoten = liste.map(({ satz, aus: _, ...k }) => ({ ...k, satz: () => satz, aus: [] as Knoten[] }))
  liste.forEach((k, i) => {
    for (const nr of k.aus) {
      const teil = knoten[nr]
      if (teil !== undefined) knoten[i]?.aus.push(teil as Knoten)
    }
  })
  return knoten[0] as Knoten | undefined
}
