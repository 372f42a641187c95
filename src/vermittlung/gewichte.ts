import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Geschrieben } from './arbeitgeber.ts'
import { anfangsgewichte, type Gewichte, gewichteSchema } from './passung-gewichte.ts'
import { gewichteSaetze as t } from './texte/personal-gewichte.ts'

export type Gewichtsstand = Readonly<{ nr: number; gewichte: Gewichte; grund: string; wer: string; am: string }>

/** All that were ever in force, the newest first; none where nobody has changed them. */
export async function gewichteVerlauf(db: TraegerDb, traegerId: string): Promise<Gewichtsstand[]> {
  const zeilen = await db
    .selectFrom('passungGewicht as g')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'g.traegerId').onRef('k.kontoId', '=', 'g.kontoId'))
    .select(['g.nr', 'g.gewichte', 'g.grund', 'g.am', 'k.name as wer'])
    .where('g.traegerId', '=', traegerId)
    .orderBy('g.nr', 'desc')
    .limit(50)
    .execute()
  return zeilen.map((z) => ({
    nr: z.nr,
    gewichte: gewichteSchema.parse(z.gewichte),
    grund: z.grund,
    wer: z.wer ?? '',
    am: z.am.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString(),
  }))
}

/** The weights in force. */
export async function liesGewichte(db: TraegerDb, traegerId: string): Promise<Gewichte> {
  const z = await db
    .selectFrom('passungGewicht')
    .select('gewichte')
    .where('traegerId', '=', traegerId)
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  return z === undefined ? anfangsgewichte : gewichteSchema.parse(z.gewichte)
}

/** @param nachNr number of the newest that the page showed; 0: none */
export async function setzeGewichte(
  db: TraegerDb,
  h: Handlung,
  gewichte: Gewichte,
  { grund, nachNr }: Readonly<{ grund: string; nachNr: number }>,
): Promise<Geschrieben<{ nr: number }>> {
  const gelesen = gewichteSchema.safeParse(gewichte)
  if (!gelesen.success) return { ok: false, meldungen: [{ feld: 'punkte', satz: t.zahl }] }
  if (Object.values(gelesen.data.punkte).every((p) => p === 0)) return { ok: false, meldungen: [{ feld: 'punkte', satz: t.alleNull }] }
  if (grund.trim() === '') return { ok: false, meldungen: [{ feld: 'grund', satz: t.grund }] }
  const eingefuegt = await db
    .insertInto('passungGewicht')
    .values({
      traegerId: h.traegerId,
      nr: nachNr + 1,
      gewichte: JSON.stringify(gelesen.data),
      grund: grund.trim().slice(0, 500),
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .onConflict((c) => c.constraint('passung_gewicht_pk').doNothing())
    .returning('nr')
    .executeTakeFirst()
  if (eingefuegt === undefined) return { ok: false, meldungen: [{ feld: 'grund', satz: t.inzwischen }] }
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'passung.gewichten',
    gegenstand: String(nachNr + 1),
  })
  return { ok: true, nr: nachNr + 1 }
}
