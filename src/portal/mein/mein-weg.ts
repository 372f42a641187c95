import {
  ansprechpersonVon,
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
import { texte } from '../texte/index.ts'
import { wegtexte } from '../texte/weg.ts'
import { heuteVon, leuteAm, type MeinFall } from './mein-fall.ts'
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
  const namen = new Map((await leuteAm(db, traegerId, fallId, heute)).map((m) => [m.personId, m.vorname]))
  const schritte = (plan?.schritte ?? []).map((s) => ({
    ...schrittAnsicht(s, z),
    werName: s.personId === undefined ? '' : (namen.get(s.personId) ?? ''),
    geschickt: nachweise.filter((n) => n.schrittId === s.schrittId).length,
  }))
  const naechster = naechsterSchritt(plan?.schritte ?? [], 'person')
  const termine = await termineVon(db, traegerId, { personId, fallId, von: z.jetzt })
  const fuerMich = await ansprechpersonVon(db, traegerId, personId)
  return {
    da: true as const,
    ansprechperson: fuerMich && { name: fuerMich.name, telefon: fuerMich.telefon || z.umfeld.traeger.telefon, email: fuerMich.email },
    ziel: plan && inSprache(sprache, plan.ziel, plan.inhalt.zielEinfach, plan.inhalt.zielEn),
    planId: plan?.planId,
    pruefenBis: plan?.pruefenBis ?? undefined,
    wartet: entwurf?.stand === 'vorgelegt',
    schritte,
    naechster: naechster?.schrittId,
    mitmachen: (await schritteBeiAnderen(db, traegerId, { fallId, personId }, heute)).map((s) => ({
      ...schrittAnsicht(s, z),
      planVon: namen.get(s.planVon) ?? '',
    })),
    vorbereitet: (await vorbereitungVon(db, traegerId, personId, eigeneSicht)).length,
    termine: termine.filter((t) => t.stand === 'vereinbart').map((t) => ({ terminId: t.terminId, am: mitUhrzeit(t.von, sprache), ort: t.ort })),
    angebote: (await vorschlaegeFuerPerson(db, traegerId, personId)).filter((v) => v.stand === 'offen').length,
  }
}

function schrittAnsicht(s: Planschritt, { sprache }: Zugriff) {
  const { schrittId, wer, stand, bis, erledigtAm } = s
  const was = inSprache(sprache, s.was, s.einfach, s.en)
  return { schrittId, wer, stand, bis, erledigtAm, was, deutsch: sprache === 'en' && was === s.was }
}

/** What a person sends for a step of the plan; `link`: the address of an application, as it was typed. */
export type Sendung = Readonly<{ schrittId: string; dateien: readonly GepruefteDatei[]; zuViele: boolean; link: string }>
export type Gesendet = Readonly<{ angekommen: number; fehler: readonly Readonly<{ feld: 'datei' | 'link'; satz: string }>[] }>

/** Keeps what the person sends for a step. What cannot be kept is named with its reason and does not harm the rest. */
export async function schickeNachweis(z: Zugriff, personId: string, { schrittId, dateien, zuViele, link }: Sendung): Promise<Gesendet> {
  const t = wegtexte(z.sprache)
  const worte = texte(z.sprache)
  const nein = (feld: 'datei' | 'link', satz: string): Gesendet => ({ angekommen: 0, fehler: [{ feld, satz }] })
  if (zuViele) return nein('datei', worte.nachweise.fehler.zuViele)
  if (dateien.length === 0 && link === '') return nein('datei', t.nachweisFehlt)
  const verweis = link === '' ? undefined : alsAdresse(link)
  if (link !== '' && verweis === undefined) return nein('link', t.linkFalsch)
  const plan = await geltenderPlan(z.db, z.traegerId, personId, heuteVon(z))
  if (!plan?.schritte.some((s) => s.schrittId === schrittId && s.wer === 'person')) return nein('datei', t.schrittWeg)
  const schonDa = (await planNachweiseVon(z.db, z.traegerId, personId)).some((n) => n.schrittId === schrittId && n.verweis === verweis)
  const fehler: { feld: 'datei'; satz: string }[] = []
  let angekommen = 0
  if (verweis !== undefined) {
    if (!schonDa) await nimmPlanNachweis(z.db, z.umfeld.tresor, z, { personId, schrittId }, { verweis })
    angekommen += 1
  }
  for (const datei of dateien) {
    const da = await nimmPlanNachweis(z.db, z.umfeld.tresor, z, { personId, schrittId }, { datei })
    if (da.ok) angekommen += 1
    else fehler.push({ feld: 'datei', satz: worte.aenderung.dateiFehler(datei.name, dokumentsatz(da.satz, z.sprache)) })
  }
  return { angekommen, fehler }
}

const LINK_HOECHSTENS = 500

/** A web address as people copy it from a phone, also without `https://`; undefined where it is none that can be kept whole. */
export function alsAdresse(text: string): string | undefined {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  const brauchbar = url !== null && !/\s/.test(text) && /^[^.]+(\.[^.]+)+$/.test(url.hostname) && url.username === '' && url.password === ''
  return brauchbar && url.href.length <= LINK_HOECHSTENS ? url.href : undefined
}
