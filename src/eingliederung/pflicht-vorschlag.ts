import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Entscheidungsvorschlag, type Ereignis, type Geltend, rueckschauVorgabe, schlageFolgeVor } from '../recht/index.ts'
import { nenntFolgen } from './belehrung.ts'
import { leuteDesFalls } from './leute.ts'
import { type Pflichtvorgang, pflichtVon } from './pflicht-model.ts'
import { pflichtschritte } from './pflicht-schritt.ts'
import { meldungenVon } from './termin-meldungen.ts'

/** Letters and mails count as received on the fourth day (sec. 37 SGB X). */
const TAGE_BIS_BEKANNT = 4

/** What the rules propose for a breach as it stands now: with reasons, what is to be done first, and from which month. */
export async function vorschlagZu(
  db: TraegerDb,
  h: Pick<Handlung, 'traegerId' | 'jetzt'>,
  p: Pflichtvorgang,
  rueckschauMonate: number = rueckschauVorgabe.monate,
): Promise<Entscheidungsvorschlag> {
  const heute = tagVon(h.jetzt)
  const mensch = (await leuteDesFalls(db, h.traegerId, p.fallId, heute.toString())).find((m) => m.personId === p.personId)
  const geantwortet = (await pflichtschritte(db, h.traegerId, p.pflichtId, { gesundheit: true })).some(
    (s) => s.schritt === 'antwort' || s.schritt === 'persoenlich',
  )
  return schlageFolgeVor(await ereignisVon(db, h.traegerId, p), {
    geburtsdatum: mensch?.geburtsdatum ?? '1900-01-01',
    grund: p.grundstand,
    haerte: p.haerte,
    anhoerung: {
      abgeschlossen: p.frist !== null && (geantwortet || heute.toString() > p.frist),
      persoenlichVerlangt: p.persoenlichVerlangt,
      psychisch: p.psychisch,
      persoenlichAngeboten: p.persoenlichAngeboten,
      persoenlichGeschehen: p.persoenlichAm !== null,
    },
    bekanntAm: heute.add({ days: TAGE_BIS_BEKANNT }).toString(),
    geltende: await geltendeMinderungen(db, h.traegerId, p.personId, p.pflichtId),
    rueckschauMonate,
  })
}

async function ereignisVon(db: TraegerDb, traegerId: string, p: Pflichtvorgang): Promise<Ereignis> {
  const { tag, angaben } = p
  const belehrt = angaben.belehrt === true && (angaben.belehrung === undefined || nenntFolgen(angaben.belehrung, tag))
  if (p.art === 'arbeitsverweigerung')
    return { art: p.art, tag, belehrt, stelleVorhanden: angaben.stelleVorhanden ?? 'offen', willentlich: angaben.willentlich ?? 'offen' }
  if (p.art === 'pflichtverletzung')
    return {
      art: p.art,
      tag,
      belehrt,
      pflicht: pflichtVon(p),
      coaching: angaben.coaching === true,
      meldesperrzeit: angaben.meldesperrzeit === true,
      ...(angaben.sperrzeitAb !== undefined && { sperrzeitAb: angaben.sperrzeitAb }),
    }
  const meldungen = (await meldungenVon(db, traegerId, p.personId)).map((m) => (m.id === p.terminId ? { ...m, grund: p.grundstand } : m))
  return { art: p.art, tag, meldungId: p.terminId ?? '', meldungen }
}

/** Reductions of a person in force or ahead, of other decisions, month by month. */
export async function geltendeMinderungen(db: TraegerDb, traegerId: string, personId: string, ohne?: string): Promise<Geltend[]> {
  const zeilen = await db
    .selectFrom('minderungMonat')
    .select(['pflichtId', 'monat', 'art', 'promille'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('aufgehobenAm', 'is', null)
    .orderBy('monat')
    .execute()
  return zeilen.flatMap((z) => {
    const art = (['pflichtverletzung', 'meldeversaeumnis', 'arbeitsverweigerung', 'nichterreichbarkeit'] as const).find((a) => a === z.art)
    return art === undefined || z.pflichtId === ohne ? [] : [{ art, monat: z.monat.slice(0, 7), promille: z.promille }]
  })
}
