import { erfasseAngabe, findFall, legeVorgangAn, nimmZurueck } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ende, endeNachErfuellung, endeOhneStelle, type Minderungsmonat, nachPersoenlichemErscheinen } from '../recht/index.ts'
import { nimmAnspruchsendeZurueck } from './nicht-erreichbar.ts'
import { findPflicht, type Pflichtvorgang } from './pflicht-model.ts'
import { merkePflichtschritt } from './pflicht-schritt.ts'
import { zeitraumVon } from './pflicht-vorlegen.ts'
import { type Getan, geht, gehtNicht } from './termin-model.ts'
import { pflichtVorgang, pflichtFehler as t } from './texte/personal-pflicht.ts'

export const endgruende = ['erfuellt', 'stelle-weg', 'erschienen'] as const
export type Endgrund = (typeof endgruende)[number]

type Monat = Minderungsmonat & Readonly<{ angabeId: string }>

/** Ends a reduction early: the months that are left are taken back, and whoever calculates gets work. Always in favour of the person. */
export async function beendeMinderung(
  db: TraegerDb,
  h: Handlung,
  pflichtId: string,
  { grund, am }: Readonly<{ grund: Endgrund; am: string }>,
): Promise<Getan<{ satz: string }>> {
  const p = await findPflicht(db, h.traegerId, pflichtId)
  if (p === undefined || p.stand !== 'entschieden') return gehtNicht(t.nichtEntschieden)
  if (!/^\d{4}-\d\d-\d\d$/.test(am) || am > tagVon(h.jetzt).toString() || am < p.tag) return gehtNicht(t.tag)
  const monate = await monateVon(db, h.traegerId, pflichtId)
  const ende = endeVon(grund, monate, p.tag, am)
  if (!ende.ok) return gehtNicht(ende.grund.satz)
  const geaendert = await passeAn(db, h, p, monate, ende.monate, ende.grund.satz)
  const nummer = await nummerVon(db, h.traegerId, p)
  if (grund === 'erschienen') await nimmAnspruchsendeZurueck(db, h, p, nummer, ende.grund.satz)
  if (geaendert.length > 0) {
    await db
      .updateTable('pflicht')
      .set({ stand: 'beendet', fassung: p.fassung + 1 })
      .where('traegerId', '=', h.traegerId)
      .where('pflichtId', '=', pflichtId)
      .execute()
    await legeArbeitAn(db, h, p, geaendert, nummer)
  }
  await merkePflichtschritt(db, h, p, 'beendet', { text: ende.grund.satz })
  return geht({ satz: ende.grund.satz })
}

function endeVon(grund: Endgrund, monate: readonly Minderungsmonat[], tag: string, am: string): Ende {
  if (grund === 'erfuellt') return endeNachErfuellung(monate, tag, am)
  return grund === 'stelle-weg' ? endeOhneStelle(monate, tag, am) : nachPersoenlichemErscheinen(monate, tag, am)
}

/** The months of a decision that are in force. */
export async function monateVon(db: TraegerDb, traegerId: string, pflichtId: string): Promise<Monat[]> {
  const zeilen = await db
    .selectFrom('minderungMonat')
    .select(['monat', 'art', 'promille', 'angabeId'])
    .where('traegerId', '=', traegerId)
    .where('pflichtId', '=', pflichtId)
    .where('aufgehobenAm', 'is', null)
    .orderBy('monat')
    .execute()
  return zeilen.flatMap((z) => {
    const art = (['pflichtverletzung', 'meldeversaeumnis', 'arbeitsverweigerung', 'nichterreichbarkeit'] as const).find((a) => a === z.art)
    if (art === undefined) return []
    return [{ monat: z.monat.slice(0, 7), art, wirkt: z.promille, angabeId: z.angabeId, ...(z.promille < 1000 && { prozent: z.promille / 10 }) }]
  })
}

/** @returns the months that are other now */
async function passeAn(
  db: TraegerDb,
  h: Handlung,
  p: Pflichtvorgang,
  alt: readonly Monat[],
  neu: readonly Minderungsmonat[],
  quelle: string,
): Promise<Monat[]> {
  const anders = alt.filter((m) => neu.find((n) => n.monat === m.monat)?.prozent !== m.prozent || !neu.some((n) => n.monat === m.monat))
  for (const m of anders) {
    const geblieben = neu.find((n) => n.monat === m.monat)
    const zeile = db
      .updateTable('minderungMonat')
      .where('traegerId', '=', h.traegerId)
      .where('pflichtId', '=', p.pflichtId)
      .where('monat', '=', `${m.monat}-01`)
    if (geblieben === undefined) {
      const zurueck = await nimmZurueck(db, h, m.angabeId, quelle)
      if (!zurueck.ok) throw new Error(zurueck.fehler.saetze.join(' '))
      await zeile.set({ aufgehobenAm: h.jetzt }).execute()
      continue
    }
    const erster = Temporal.PlainDate.from(`${m.monat}-01`)
    const ersetzt = await erfasseAngabe(db, h, p.fallId, {
      personId: p.personId,
      art: 'person.minderung',
      wert: { art: geblieben.art, ...(geblieben.prozent !== undefined && { prozent: geblieben.prozent }) },
      giltVon: erster.toString(),
      giltBis: erster.add({ months: 1 }).subtract({ days: 1 }).toString(),
      quelle,
      ersetzt: m.angabeId,
    })
    if (!ersetzt.ok) throw new Error(ersetzt.fehler.saetze.join(' '))
    await zeile.set({ promille: Math.round((geblieben.prozent ?? 100) * 10), angabeId: ersetzt.angabeId }).execute()
  }
  return anders
}

/** Number of the decision; empty where it has none. */
async function nummerVon(db: TraegerDb, traegerId: string, p: Pflichtvorgang): Promise<string> {
  if (p.verfuegungId === null) return ''
  const verfuegung = await db
    .selectFrom('verfuegung')
    .select('nummer')
    .where('traegerId', '=', traegerId)
    .where('verfuegungId', '=', p.verfuegungId)
    .executeTakeFirst()
  return verfuegung?.nummer ?? ''
}

async function legeArbeitAn(db: TraegerDb, h: Handlung, p: Pflichtvorgang, monate: readonly Monat[], nummer: string): Promise<void> {
  const fall = await findFall(db, h.traegerId, p.fallId)
  await legeVorgangAn(db, h, {
    fallId: p.fallId,
    art: 'aenderung',
    titel: pflichtVorgang.zurueck(nummer),
    zustaendig: fall?.zustaendig ?? null,
    team: fall?.team ?? '',
    fehlt: pflichtVorgang.umsetzenFehlt(zeitraumVon(monate)),
  })
}
