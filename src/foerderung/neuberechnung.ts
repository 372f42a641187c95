import { erledigeVorgang, legeVorgangAn, vorgaengeVon } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { instrument } from '../recht/index.ts'
import { offeneAenderung, wertsaetze } from './aenderung.ts'
import type { Aenderung } from './aenderung-model.ts'
import { type Neuberechnung, neuNachWerten } from './aenderung-rechnen.ts'
import { laufendeZuschuesse } from './lesen.ts'
import type { Foerderung } from './model.ts'
import { aenderungSeite as t } from './texte/personal-aenderung.ts'

/** A grant whose amounts the law calculates otherwise today. */
export type NeuZuBerechnen = Readonly<{ f: Foerderung; neu: Neuberechnung; saetze: readonly string[] }>

/** All running grants that follow the values of the law and differ from them, the earliest month first. */
export async function neuZuBerechnen(db: TraegerDb, traegerId: string): Promise<readonly NeuZuBerechnen[]> {
  const liste = (await laufendeZuschuesse(db, traegerId)).flatMap((f) => {
    const neu = neuNachWerten(f)
    return neu === undefined ? [] : [{ f, neu, saetze: wertsaetze(f, neu) }]
  })
  return liste.toSorted((a, b) => (a.neu.abMonat < b.neu.abMonat ? -1 : 1))
}

export type Listenzeile = Readonly<{
  foerderungId: string
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  name: string
  abMonat: string
  differenzCent: number
  saetze: readonly string[]
  aenderung: Aenderung['stand'] | undefined
}>

/** The list as an account may see it: protected cases only for their circle. */
export async function neuberechnungsliste(db: TraegerDb, traegerId: string, kontoId: string): Promise<readonly Listenzeile[]> {
  const offene = await neuZuBerechnen(db, traegerId)
  const faelle = await sichtbareFaelle(
    db,
    traegerId,
    kontoId,
    offene.map((o) => o.f.fallId),
  )
  const zeilen: Listenzeile[] = []
  for (const { f, neu, saetze } of offene) {
    const fall = faelle.get(f.fallId)
    if (fall === undefined) continue
    const { foerderungId, fallId } = f
    const aenderung = (await offeneAenderung(db, traegerId, foerderungId))?.stand
    const { abMonat, differenzCent } = neu
    zeilen.push({ foerderungId, fallId, ...fall, name: instrument(f.instrument).kurz, abMonat, differenzCent, saetze, aenderung })
  }
  return zeilen
}

async function sichtbareFaelle(db: TraegerDb, traegerId: string, kontoId: string, fallIds: readonly string[]) {
  if (fallIds.length === 0) return new Map<string, Readonly<{ aktenzeichen: string; bezeichnung: string }>>()
  const zeilen = await db
    .selectFrom('fall as f')
    .leftJoin('fallKreis as k', (j) => j.onRef('k.traegerId', '=', 'f.traegerId').onRef('k.fallId', '=', 'f.fallId').on('k.kontoId', '=', kontoId))
    .select(['f.fallId', 'f.aktenzeichen', 'f.bezeichnung'])
    .where('f.traegerId', '=', traegerId)
    .where('f.fallId', 'in', fallIds)
    .where((eb) => eb.or([eb('f.geschuetzt', '=', false), eb('k.kontoId', 'is not', null)]))
    .execute()
  return new Map(zeilen.map(({ fallId, ...rest }) => [fallId, rest]))
}

const titelVon = (f: Pick<Foerderung, 'instrument'>): string => t.vorgang(instrument(f.instrument).kurz)

/** Puts a task on the list of work for each grant that differs and has none yet. @returns how many were put there */
export async function meldeNeuberechnung(db: TraegerDb, h: Handlung): Promise<number> {
  let neue = 0
  for (const { f } of await neuZuBerechnen(db, h.traegerId)) {
    if ((await offeneAenderung(db, h.traegerId, f.foerderungId)) !== undefined) continue
    const schon = (await vorgaengeVon(db, h.traegerId, { fallId: f.fallId })).some((v) => v.titel === titelVon(f) && v.erledigtAm === null)
    if (schon) continue
    await legeVorgangAn(db, h, { fallId: f.fallId, art: 'foerderung', titel: titelVon(f) })
    neue++
  }
  return neue
}

/** The task is done: its change lies before a second person. */
export async function erledigeNeuberechnung(db: TraegerDb, h: Handlung, f: Foerderung): Promise<void> {
  const offene = await vorgaengeVon(db, h.traegerId, { fallId: f.fallId })
  for (const v of offene) if (v.titel === titelVon(f) && v.erledigtAm === null) await erledigeVorgang(db, h, v.vorgangId)
}
