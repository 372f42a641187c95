import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { schritte, zwecke } from './texte/personal-foerderung.ts'

export type Schritt = keyof typeof schritte

/** Notes what happened to a grant, and that somebody did it with the case. */
export async function merkeSchritt(
  db: TraegerDb,
  h: Handlung,
  wo: Readonly<{ foerderungId: string; fallId: string }>,
  schritt: Schritt,
  text = '',
): Promise<void> {
  await db
    .insertInto('foerderungSchritt')
    .values({ traegerId: h.traegerId, foerderungId: wo.foerderungId, schritt, text, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: `foerderung.${schritt}`,
    fallId: wo.fallId,
    gegenstand: wo.foerderungId,
    zweck: zwecke.bearbeiten,
  })
}

export type Schrittzeile = Readonly<{ schritt: string; text: string; name: string; am: string }>

export async function schritteVon(db: TraegerDb, traegerId: string, foerderungId: string): Promise<readonly Schrittzeile[]> {
  const zeilen = await db
    .selectFrom('foerderungSchritt as s')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 's.traegerId').onRef('k.kontoId', '=', 's.kontoId'))
    .select(['s.schritt', 's.text', 's.am', 'k.name'])
    .where('s.traegerId', '=', traegerId)
    .where('s.foerderungId', '=', foerderungId)
    .orderBy('s.am')
    .orderBy('s.schrittId')
    .execute()
  return zeilen.map((z) => ({
    schritt: istSchritt(z.schritt) ? schritte[z.schritt] : z.schritt,
    text: z.text,
    name: z.name ?? '',
    am: z.am.toString(),
  }))
}

function istSchritt(text: string): text is Schritt {
  return Object.hasOwn(schritte, text)
}
