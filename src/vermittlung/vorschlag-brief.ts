import { type Fall, schreibeBrief } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import type { Stelle } from './stelle.ts'
import { vorschlagBrief as t } from './texte/personal-arbeit.ts'
import { merkeBrief } from './vorschlag.ts'

/** Whether somebody of the case reads in the portal; the account may be another one's of the household. */
export async function liestImPortal(db: TraegerDb, traegerId: string, fallId: string, personId: string): Promise<boolean> {
  const zugang = await db
    .selectFrom('zugang')
    .select('kontoId')
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return zugang !== undefined
}

type Womit = Readonly<{ tresor: Tresor; traeger: Traeger }>

/** The proposal as a letter, for who has no access to the portal: a document of the case, and in the print queue. */
export async function schreibeVorschlagbrief(
  db: TraegerDb,
  { tresor, traeger }: Womit,
  h: Handlung,
  fall: Pick<Fall, 'fallId' | 'aktenzeichen'>,
  vorschlagId: string,
  stelle: Stelle,
  worte: Readonly<{ personId: string; nachricht: string; stunden: string; lohn: string }>,
): Promise<Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>> {
  const zeilen = [
    stelle.ort === '' ? '' : t.ort([stelle.plz, stelle.ort].filter(Boolean).join(' ')),
    t.stunden(worte.stunden),
    t.lohn(worte.lohn),
    stelle.beginn === null ? '' : t.beginn(stelle.beginn.split('-').reverse().join('.')),
    stelle.beschreibung,
  ].filter((z) => z !== '')
  const geschrieben = await schreibeBrief(db, tresor, h, traeger, fall, {
    titel: t.titel,
    dateiname: t.datei,
    personId: worte.personId,
    absaetze: [t.absatz(stelle.titel, stelle.arbeitgeber), ...(worte.nachricht === '' ? [] : [worte.nachricht])],
    punkte: [],
    teile: [
      { titel: t.stelle, absaetze: zeilen },
      { titel: t.antwort, absaetze: t.antwortSaetze },
    ],
  })
  if (!geschrieben.ok) return geschrieben
  await merkeBrief(db, h, vorschlagId, geschrieben.dokumentId, fall.fallId)
  return { ok: true }
}
