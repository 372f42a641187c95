import { leuteDesFalls } from '../eingliederung/index.ts'
import { protokolliere } from '../platform/audit/index.ts'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { passendePersonen } from './passende.ts'
import type { PassungDaten } from './passung.ts'
import type { Stelle } from './stelle.ts'
import { stelle as t } from './texte/personal-seiten.ts'
import { vorschlaegeVon } from './vorschlag-lesen.ts'

/** Somebody in a list, as those see it who may open the case. */
export type Treffer = Readonly<{ fallId: string; kennung: string; name: string; aktenzeichen: string; passung: PassungDaten }>

const GEZEIGT = 10

/** The people who fit a vacancy, with names: only for those who propose. Whose name is shown stands in the record. */
export async function trefferFuer(z: Zugriff, stelle: Stelle): Promise<Treffer[]> {
  if (!darf(z.konto, 'vermittlung.bearbeiten') || stelle.stand !== 'offen') return []
  const tag = tagVon(z.jetzt).toString()
  const schon = new Set((await vorschlaegeVon(z.db, z.traegerId, { stelleId: stelle.stelleId })).map((v) => v.personId))
  const beste = await passendePersonen(z.db, z.traegerId, stelle, { tag, kontoId: z.konto.kontoId, hoechstens: GEZEIGT, ohne: schon })
  const treffer: Treffer[] = []
  for (const { personId, fallId, passung } of beste) {
    const wer = await nennePerson(z.db, z.traegerId, fallId, personId, tag)
    if (wer === undefined) continue
    z.zuletzt(() =>
      protokolliere(z.db, z.traegerId, {
        zeitpunkt: z.jetzt,
        konto: z.konto,
        tat: 'vermittlung.vergleichen',
        fallId,
        gegenstand: stelle.stelleId,
        zweck: t.zweck,
      }),
    )
    treffer.push({ ...wer, fallId, passung })
  }
  return treffer
}

async function nennePerson(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  personId: string,
  tag: string,
): Promise<Omit<Treffer, 'fallId' | 'passung'> | undefined> {
  const mensch = (await leuteDesFalls(db, traegerId, fallId, tag)).find((m) => m.personId === personId)
  if (mensch === undefined || !mensch.elb) return undefined
  const { aktenzeichen } = await db
    .selectFrom('fall')
    .select('aktenzeichen')
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .executeTakeFirstOrThrow()
  return { kennung: mensch.kennung, name: `${mensch.vorname} ${mensch.nachname}`, aktenzeichen }
}
