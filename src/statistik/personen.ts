import { z } from 'zod'

const euro = z.number().transform((wert) => Math.round(wert * 100))

/** What counting reads of a frozen case file and its result. */
const FallSchema = z.object({
  monat: z.string().regex(/^\d{4}-\d{2}$/),
  personen: z.array(
    z.object({
      id: z.string(),
      geburtsdatum: z.string(),
      partner: z.string().optional(),
      eltern: z.array(z.string()).optional(),
      erwerbsfaehig: z.boolean().optional(),
      imHaushalt: z.boolean().optional(),
    }),
  ),
})
const ErgebnisSchema = z.object({
  monat: z.string(),
  personen: z.record(z.string(), z.object({ leistung: euro, minderung: euro, bildungTeilhabe: euro, erstausstattung: euro, kommune: euro })),
})
export const Eingefroren = z.object({ faelle: z.array(FallSchema), ergebnisse: z.array(ErgebnisSchema) })

type Fall = z.infer<typeof FallSchema>
type Ergebnis = z.infer<typeof ErgebnisSchema>

/** One person in one month, as counted. Amounts in cents, before a reduction. */
export type Gezaehlt = Readonly<{
  kennung: string
  hilfebeduerftig: boolean
  elb: boolean
  alleinerziehend: boolean
  lluCent: number
  luhCent: number
}>

const MINDESTALTER = 15
const VOLLJAEHRIG = 18

/**
 * Who of a case is counted as what in a month. In need is whoever has a claim to Regel-, Mehrbedarf or housing (sec. 19 (1)); a claim to nothing but
 * education, first equipment or insurance makes nobody a case of the key figures. The claim is that before a reduction (secs. 31 to 32). Beyond the age
 * limit (sec. 7a) or excluded (sec. 7 (4) to (6)) there is no claim, the calculation has said so.
 */
export function zaehlePersonen(fall: Fall, ergebnis: Ergebnis): Gezaehlt[] {
  const monatsende = `${fall.monat}-31`
  return fall.personen.flatMap((p): Gezaehlt[] => {
    const e = ergebnis.personen[p.id]
    if (e === undefined) return []
    const anspruch = e.leistung + e.minderung
    const wohnen = e.kommune - e.bildungTeilhabe - e.erstausstattung
    const hilfebeduerftig = anspruch > 0
    const elb = hilfebeduerftig && p.erwerbsfaehig !== false && alterAm(p.geburtsdatum, monatsende) >= MINDESTALTER
    return [
      {
        kennung: p.id,
        hilfebeduerftig,
        elb,
        alleinerziehend: elb && ziehtAlleinGross(fall, p.id, monatsende),
        lluCent: Math.max(0, anspruch - wohnen),
        luhCent: Math.max(0, wohnen),
      },
    ]
  })
}

/** Lives with a minor child of the own and without a partner in the household. */
function ziehtAlleinGross(fall: Fall, id: string, tag: string): boolean {
  const hier = (p: Fall['personen'][number]) => p.imHaushalt !== false
  const ich = fall.personen.find((p) => p.id === id)
  const partner = fall.personen.find((p) => (p.id === ich?.partner || p.partner === id) && hier(p))
  if (ich === undefined || !hier(ich) || partner !== undefined) return false
  return fall.personen.some((k) => {
    const eltern = k.eltern ?? []
    const andere = fall.personen.some((p) => p.id !== id && eltern.includes(p.id) && hier(p))
    return hier(k) && eltern.includes(id) && !andere && alterAm(k.geburtsdatum, tag) < VOLLJAEHRIG
  })
}

/** Completed years at the end of a month; `tag` may be a 31st that the month does not have. */
function alterAm(geburt: string, tag: string): number {
  return Math.floor((Number(tag.replaceAll('-', '')) - Number(geburt.replaceAll('-', ''))) / 10_000)
}
