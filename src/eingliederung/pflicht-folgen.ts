import { erfasseAngabe, findFall, legeVorgangAn } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { VerfuegungKern, Verfuegungsfolge } from '../platform/http/umfeld.ts'
import type { Entscheidungsvorschlag, Minderungsmonat } from '../recht/index.ts'
import { alterAm, leuteDesFalls } from './leute.ts'
import { trageAnspruchsendeEin } from './nicht-erreichbar.ts'
import { findPflicht, type Pflichtvorgang } from './pflicht-model.ts'
import { merkePflichtschritt } from './pflicht-schritt.ts'
import { zeitraumVon } from './pflicht-vorlegen.ts'
import { vorschlagZu } from './pflicht-vorschlag.ts'
import { pflichtFehler, pflichtVorgang as t } from './texte/personal-pflicht.ts'
import { verpflichtungFolge } from './verpflichtung-folge.ts'

type Offen = Omit<VerfuegungKern, 'verfuegungId' | 'nummer' | 'erlassenVon'>

const minderung: Verfuegungsfolge = {
  pruefe: async (db, h, v) => {
    const p = await findPflicht(db, h.traegerId, v.gegenstand)
    if (p === undefined || p.stand !== 'vorgelegt') return [pflichtFehler.stand]
    const jetzt = await vorschlagZu(db, h, p, p.vorschlag?.rueckschauMonate)
    if (jetzt.vorher.length > 0) return jetzt.vorher.map((g) => g.satz)
    if (jetzt.folge === 'keine') return jetzt.gruende.map((g) => g.satz)
    return gleich(jetzt, p) ? [] : [pflichtFehler.andereMonate]
  },
  vollziehe: async (db, h, v) => {
    const p = await findPflicht(db, h.traegerId, v.gegenstand)
    if (p === undefined) throw new Error(`no breach ${v.gegenstand}`)
    const vorschlag = await vorschlagZu(db, h, p, p.vorschlag?.rueckschauMonate)
    for (const m of vorschlag.monate) await trageEin(db, h, p, m, v.nummer)
    if (vorschlag.anspruchEndet !== undefined) await trageAnspruchsendeEin(db, h, p, vorschlag.anspruchEndet, v.nummer)
    await db
      .updateTable('pflicht')
      .set({ stand: 'entschieden', verfuegungId: v.verfuegungId, fassung: p.fassung + 1 })
      .where('traegerId', '=', h.traegerId)
      .where('pflichtId', '=', p.pflichtId)
      .execute()
    await merkePflichtschritt(db, h, p, 'entschieden', { text: v.nummer })
    await legeArbeitAn(db, h, p, vorschlag, v.nummer)
  },
  gibFrei: async (db, h, v) => gibFrei(db, h, v),
}

/** What decisions of this room bring about, by their kind. */
export const eingliederungFolgen: Readonly<Record<string, Verfuegungsfolge>> = {
  minderung,
  nichterreichbarkeit: minderung,
  verpflichtung: verpflichtungFolge,
}

/** The text names months and rates: where they would be others by now, it is not issued. */
function gleich(jetzt: Entscheidungsvorschlag, p: Pflichtvorgang): boolean {
  const vorgelegt = p.vorschlag?.monate ?? []
  return jetzt.folge === p.vorschlag?.folge && JSON.stringify(jetzt.monate.map(kurz)) === JSON.stringify(vorgelegt.map(kurz))
}

const kurz = (m: Readonly<{ monat: string; art: string; prozent?: number | undefined }>) => [m.monat, m.art, m.prozent ?? null]

/** One fact for one month: the calculation takes it from there like any other. */
async function trageEin(db: TraegerDb, h: Handlung, p: Pflichtvorgang, m: Minderungsmonat, nummer: string): Promise<void> {
  const erster = Temporal.PlainDate.from(`${m.monat}-01`)
  const erfasst = await erfasseAngabe(db, h, p.fallId, {
    personId: p.personId,
    art: 'person.minderung',
    wert: { art: m.art, ...(m.prozent !== undefined && { prozent: m.prozent }) },
    giltVon: erster.toString(),
    giltBis: erster.add({ months: 1 }).subtract({ days: 1 }).toString(),
    quelle: `Bescheid ${nummer}`,
  })
  if (!erfasst.ok) throw new Error(erfasst.fehler.saetze.join(' '))
  const promille = m.prozent === undefined ? 1000 : Math.round(m.prozent * 10)
  await db
    .insertInto('minderungMonat')
    .values({
      traegerId: h.traegerId,
      pflichtId: p.pflichtId,
      monat: erster.toString(),
      personId: p.personId,
      art: m.art,
      promille,
      angabeId: erfasst.angabeId,
    })
    .execute()
}

/** For who calculates: months only, never why. For who accompanies: the counselling of people under 25. */
async function legeArbeitAn(db: TraegerDb, h: Handlung, p: Pflichtvorgang, v: Entscheidungsvorschlag, nummer: string): Promise<void> {
  const fall = await findFall(db, h.traegerId, p.fallId)
  const hinweise = [
    t.umsetzenFehlt(zeitraumVon(v.monate)),
    ...(v.danach.some((g) => g.schluessel === 'vermieter') ? [t.vermieter] : []),
    ...(v.anspruchEndet === undefined ? [] : [t.anspruchEndet(v.anspruchEndet)]),
  ]
  await legeVorgangAn(db, h, {
    fallId: p.fallId,
    art: 'aenderung',
    titel: t.umsetzen(nummer),
    zustaendig: fall?.zustaendig ?? null,
    team: fall?.team ?? '',
    frist: `${v.monate[0]?.monat ?? tagVon(h.jetzt).toString().slice(0, 7)}-01`,
    fehlt: hinweise.join(' '),
  })
  if (!v.danach.some((g) => g.schluessel === 'beratung-u25')) return
  const heute = tagVon(h.jetzt)
  const mensch = (await leuteDesFalls(db, h.traegerId, p.fallId, heute.toString())).find((m) => m.personId === p.personId)
  if (mensch === undefined || alterAm(mensch.geburtsdatum, heute.toString()) >= 25) return
  await legeVorgangAn(db, h, {
    fallId: p.fallId,
    art: 'pflicht',
    titel: t.beratung(mensch.name),
    zustaendig: p.kontoId,
    frist: heute.add({ days: 28 }).toString(),
    fristGrund: t.beratungFrist,
  })
}

async function gibFrei(db: TraegerDb, h: Handlung, v: Offen): Promise<void> {
  const p = await findPflicht(db, h.traegerId, v.gegenstand)
  if (p === undefined || p.stand !== 'vorgelegt') return
  await db
    .updateTable('pflicht')
    .set({ stand: 'anhoerung', vorschlag: null, fassung: p.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('pflichtId', '=', p.pflichtId)
    .execute()
  await merkePflichtschritt(db, h, p, 'zurueck')
}
