import {
  geltenderPlan,
  inSprache,
  naechsterSchritt,
  nimmPlanNachweis,
  offenerPlanentwurf,
  type Planschritt,
  planNachweiseVon,
  schritteBeiAnderen,
  termineVon,
  vorbereitungVon,
} from '../../eingliederung/index.ts'
import { dokumentsatz, type GepruefteDatei } from '../../fall/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import { vorschlaegeFuerPerson } from '../../vermittlung/index.ts'
import { wegtexte } from '../texte/weg.ts'
import { heuteVon, type MeinFall } from './mein-fall.ts'
import { mitUhrzeit } from './tage.ts'

/** The person reads all that is their own. */
export const eigeneSicht = { gesundheit: true } as const

/** What „Mein Weg“ shows of one person; nobody else of the household. */
export async function liesMeinWeg(z: Zugriff, { personId, fallId }: MeinFall) {
  if (personId === null) return { da: false as const }
  const { db, traegerId, sprache } = z
  const heute = heuteVon(z)
  const plan = await geltenderPlan(db, traegerId, personId, heute, eigeneSicht)
  const entwurf = await offenerPlanentwurf(db, traegerId, personId, eigeneSicht)
  const nachweise = await planNachweiseVon(db, traegerId, personId)
  const schritte = (plan?.schritte ?? []).map((s) => schrittAnsicht(s, z, nachweise.filter((n) => n.schrittId === s.schrittId).length))
  const naechster = naechsterSchritt(plan?.schritte ?? [], 'person')
  const termine = await termineVon(db, traegerId, { personId, fallId, von: z.jetzt })
  return {
    da: true as const,
    ziel: plan && inSprache(sprache, plan.ziel, plan.inhalt.zielEinfach, plan.inhalt.zielEn),
    planId: plan?.planId,
    pruefenBis: plan?.pruefenBis ?? undefined,
    wartet: entwurf?.stand === 'vorgelegt',
    schritte,
    naechster: naechster?.schrittId,
    mitmachen: (await schritteBeiAnderen(db, traegerId, { fallId, personId }, heute)).map((s) => schrittAnsicht(s, z, 0)),
    vorbereitet: (await vorbereitungVon(db, traegerId, personId, eigeneSicht)).length,
    termine: termine.filter((t) => t.stand === 'vereinbart').map((t) => ({ terminId: t.terminId, am: mitUhrzeit(t.von, sprache), ort: t.ort })),
    angebote: (await vorschlaegeFuerPerson(db, traegerId, personId)).filter((v) => v.stand === 'offen').length,
  }
}

function schrittAnsicht(s: Planschritt, { sprache }: Zugriff, geschickt: number) {
  const { schrittId, wer, stand, bis, erledigtAm } = s
  return { schrittId, wer, stand, bis, erledigtAm, was: inSprache(sprache, s.was, s.einfach, s.en), zeigen: s.nachweis !== undefined, geschickt }
}

/** Keeps what the person sends for a step: files, or the address of an application. */
export async function schickeNachweis(
  z: Zugriff,
  personId: string,
  schrittId: string,
  dateien: readonly GepruefteDatei[],
  link: string,
): Promise<Readonly<{ ok: boolean; satz: string }>> {
  const t = wegtexte(z.sprache)
  if (dateien.length === 0 && link === '') return { ok: false, satz: t.nachweisFehlt }
  const wohin = { personId, schrittId }
  if (link !== '' && !/^https?:\/\//.test(link)) return { ok: false, satz: t.linkFalsch }
  const teile = [...dateien.map((datei) => ({ datei })), ...(link === '' ? [] : [{ verweis: link }])]
  for (const teil of teile) {
    const da = await nimmPlanNachweis(z.db, z.umfeld.tresor, z, wohin, teil)
    if (!da.ok) return { ok: false, satz: dokumentsatz(da.satz, z.sprache) }
  }
  return { ok: true, satz: t.nachweisDa }
}
