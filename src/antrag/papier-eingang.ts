import { findFall, legeVorgangAn, vorgaengeVon } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { anforderungenVon, erledigePunkt } from './anforderung.ts'
import { vorgaenge as t } from './texte/personal-arbeit.ts'

export type Papier = Readonly<{
  dokumentId: string
  /** code of the evidence catalogue, with the person: `N-LOHNAB/p1`; '' where nobody said what it is */
  nachweis: string
  name: string
}>

/** The same evidence: a request may name the person, or only the kind. */
function passt(gefragt: string, da: string): boolean {
  if (gefragt === '' || da === '') return false
  return gefragt === da || (!gefragt.includes('/') && gefragt === da.split('/')[0])
}

/**
 * A paper came from outside: points of requests it answers are done, and the work list says so at once to who works on the case.
 *
 * @returns titles of the points that are done with it
 */
export async function nimmPapierAn(db: TraegerDb, h: Handlung, fallId: string, papier: Papier): Promise<string[]> {
  const erledigt: string[] = []
  for (const a of await anforderungenVon(db, h.traegerId, fallId))
    for (const [nr, p] of a.punkte.entries())
      if (
        p.erledigt === '' &&
        passt(p.nachweis, papier.nachweis) &&
        (await erledigePunkt(db, h, a.anforderungId, nr, { dokumentId: papier.dokumentId }))
      )
        erledigt.push(p.titel)
  const offen = (await anforderungenVon(db, h.traegerId, fallId)).some((a) => a.punkte.some((p) => p.erledigt === ''))
  // while points are open, the piece of work of their request tells what is missing
  if (erledigt.length === 0 || !offen) await meldeEingang(db, h, fallId, erledigt[0] ?? papier.name)
  return erledigt
}

/** One piece of work for what came in; more of it joins while that is open. */
export async function meldeEingang(db: TraegerDb, h: Handlung, fallId: string, was: string | undefined): Promise<void> {
  const offene = (await vorgaengeVon(db, h.traegerId, { fallId })).filter((v) => v.erledigtAm === null)
  if (offene.some((v) => v.titel.startsWith(t.unterlagen))) return
  const fall = await findFall(db, h.traegerId, fallId)
  await legeVorgangAn(db, h, {
    fallId,
    art: 'nachricht',
    titel: was === undefined ? t.unterlagen : t.unterlagenMit(was),
    zustaendig: fall?.zustaendig ?? null,
    team: fall?.team ?? '',
  })
}

type Angekommen = Readonly<{ dokumentId: string; nachweis: string; name: string }>

const wortstamm = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/**
 * The paper that may answer a point nobody marked: its kind says so, or its name has a word of the point.
 *
 * @param papiere what arrived since the letter and stands for nothing yet
 */
export function vermuteterBeleg(punkt: Readonly<{ titel: string; nachweis: string }>, papiere: readonly Angekommen[]): string | undefined {
  const worte = wortstamm(punkt.titel)
    .split(/[^a-z]+/)
    .filter((w) => w.length >= 5)
    .map((w) => w.slice(0, 8))
  const treffer = papiere.find((d) => passt(punkt.nachweis, d.nachweis)) ?? papiere.find((d) => worte.some((w) => wortstamm(d.name).includes(w)))
  return treffer?.dokumentId
}
