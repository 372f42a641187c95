import { leuteDesFalls, liesProfil, type Sicht, statusSpannen } from '../eingliederung/index.ts'
import { fallFuer, gueltigAm, liesAngaben, liesPersonen } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { berechne, type Foerderfakten } from '../recht/index.ts'
import { ausFoerderungen, type Fruehere } from './fakten-foerderungen.ts'
import { ausProfil } from './fakten-profil.ts'
import type { Faktenname } from './felder.ts'
import { bisherigeFoerderungen } from './lesen.ts'
import { quellen as q } from './texte/personal-quellen.ts'

/** What is known, and where from; a fact that nobody knows is missing in both. */
export type Gesammelt = Readonly<{ fakten: Foerderfakten; quellen: Readonly<Partial<Record<Faktenname, string>>> }>

/**
 * Facts for the conditions of grants as they stand on a day, each with its source: facts of the case, Potenzialanalyse, decided months,
 * earlier grants. What nobody has written down stays unknown; judgement is never collected, it is typed in.
 *
 * @param sicht without health nothing of it is read
 * @param stichtag ISO date
 */
export async function faktenVon(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  personId: string,
  stichtag: string,
  sicht: Sicht,
): Promise<Gesammelt> {
  const teile = [
    await ausAkte(db, traegerId, fallId, personId, stichtag),
    await ausBescheiden(db, traegerId, fallId, stichtag),
    ausProfil(await liesProfil(db, traegerId, personId, sicht, { tag: stichtag }), await statusSpannen(db, traegerId, personId), stichtag),
    ausFoerderungen(await fruehere(db, traegerId, personId), stichtag),
  ]
  return {
    fakten: Object.assign({}, ...teile.map((t) => t.fakten)),
    quellen: Object.assign({}, ...teile.map((t) => t.quellen)),
  }
}

async function ausAkte(db: TraegerDb, traegerId: string, fallId: string, personId: string, stichtag: string): Promise<Gesammelt> {
  const alle = await liesAngaben(db, traegerId, fallId)
  const am = gueltigAm(alle, stichtag)
  const leute = await leuteDesFalls(db, traegerId, fallId, stichtag)
  const mensch = leute.find((m) => m.personId === personId)
  if (mensch === undefined) return { fakten: {}, quellen: {} }
  const eigene = am.filter((a) => a.personId === personId)
  const arten = eigene.filter((a) => a.art === 'person.einkommen').map((a) => (a.wert as { art?: string }).art ?? '')
  const bekannt = eigene.find((a) => a.art === 'person.erwerbsfaehig')?.wert
  const erwerbsfaehig = bekannt !== false && eigene.every((a) => a.art !== 'person.ausgeschlossen')
  const gerechnet = rechneMonat(alle, await liesPersonen(db, traegerId, fallId), mensch.kennung, stichtag)
  return {
    fakten: {
      geburtsdatum: mensch.geburtsdatum,
      erwerbsfaehig,
      algAnspruch: arten.includes('arbeitslosengeld'),
      minderjaehrigesKindInBg: leute.some((m) => m.alter < 18),
      antragAm: stichtag,
      ...gerechnet,
    },
    quellen: {
      geburtsdatum: q.stamm,
      erwerbsfaehig: q.akte,
      algAnspruch: q.einkommen,
      minderjaehrigesKindInBg: q.haushalt,
      antragAm: q.heute,
      ...(gerechnet.regelbedarfCent === undefined
        ? {}
        : { regelbedarfCent: q.berechnung(stichtag.slice(0, 7)), weitereLeistungsberechtigte: q.berechnung(stichtag.slice(0, 7)) }),
    },
  }
}

type Angaben = Parameters<typeof fallFuer>[0]
type Personen = Parameters<typeof fallFuer>[1]

/** Regelbedarf of the person and who else of the household has a claim, as the calculation of the month has it. */
function rechneMonat(
  angaben: Angaben,
  personen: Personen,
  kennung: string,
  stichtag: string,
): Pick<Foerderfakten, 'regelbedarfCent' | 'weitereLeistungsberechtigte'> {
  const gebaut = fallFuer(angaben, personen, stichtag.slice(0, 7), { aktenzeichen: 'foerderung' })
  if (!gebaut.ok) return {}
  const ergebnis = berechne(gebaut.fall, { begruendung: false })
  if (ergebnis.schema !== 'ergebnis/v1') return {}
  const eigenes = ergebnis.personen[kennung]
  if (eigenes === undefined) return {}
  const weitere = Object.entries(ergebnis.personen).filter(([id, p]) => id !== kennung && p.anspruch > 0)
  return { regelbedarfCent: Math.round(eigenes.regelbedarf * 100), weitereLeistungsberechtigte: weitere.length }
}

const fenster = { leistungsmonate24: 24, leistungsmonate60: 60, leistungsmonate84: 84 } as const

/** Months with benefits: as decided, and before the first decision since the day that the case says. */
async function ausBescheiden(db: TraegerDb, traegerId: string, fallId: string, stichtag: string): Promise<Gesammelt> {
  const zeilen = await db
    .selectFrom('bescheidMonat as m')
    .innerJoin('bescheid as b', (j) => j.onRef('b.traegerId', '=', 'm.traegerId').onRef('b.bescheidId', '=', 'm.bescheidId'))
    .distinctOn('m.monat')
    .select(['m.monat', 'm.anspruchCent'])
    .where('m.traegerId', '=', traegerId)
    .where('m.fallId', '=', fallId)
    .where('m.monat', '<=', stichtag)
    .orderBy('m.monat')
    .orderBy('b.erlassenAm', 'desc')
    .orderBy('b.nummer', 'desc')
    .execute()
  const seit = gueltigAm(await liesAngaben(db, traegerId, fallId), stichtag).find((a) => a.art === 'fall.leistungsbezugSeit')?.wert
  return zaehleMonate(new Map(zeilen.map((z) => [z.monat.slice(0, 7), z.anspruchCent > 0])), typeof seit === 'string' ? seit : undefined, stichtag)
}

/**
 * Months with benefits in the windows before the month of the day.
 *
 * @param monate whether a decided month `2026-08` granted something
 * @param seit day since which there were benefits without a break, for the months before the first decision
 */
export function zaehleMonate(monate: ReadonlyMap<string, boolean>, seit: string | undefined, stichtag: string): Gesammelt {
  const dieser = Temporal.PlainDate.from(stichtag).toPlainYearMonth()
  const erster = [...monate.keys()].toSorted()[0]
  if (erster === undefined) return { fakten: {}, quellen: {} }
  const davor = seit !== undefined && seit.slice(0, 7) < erster ? seit : undefined
  const bezog = (monat: string): boolean => monate.get(monat) ?? (davor !== undefined && monat < erster && monat >= davor.slice(0, 7))
  const zaehle = (laenge: number): number =>
    Array.from({ length: laenge }, (_, i) => dieser.subtract({ months: i + 1 }).toString()).filter(bezog).length
  const beschieden = [...monate].filter(([m, da]) => da && m < dieser.toString()).length
  const quelle = davor === undefined ? q.bescheide(beschieden) : q.bescheideUndAkte(beschieden, davor)
  const jetzt = monate.get(dieser.toString())
  const namen = Object.keys(fenster) as (keyof typeof fenster)[]
  return {
    fakten: {
      ...Object.fromEntries(namen.map((n) => [n, zaehle(fenster[n])])),
      ...(jetzt === undefined ? {} : { hilfebeduerftig: jetzt }),
    },
    quellen: {
      ...Object.fromEntries(namen.map((n) => [n, quelle])),
      ...(jetzt === undefined ? {} : { hilfebeduerftig: q.bescheid(dieser.toString()) }),
    },
  }
}

async function fruehere(db: TraegerDb, traegerId: string, personId: string): Promise<readonly Fruehere[]> {
  const alle = await bisherigeFoerderungen(db, traegerId, personId)
  return alle.map((f) => ({ instrument: f.instrument, von: f.von, bis: f.beendetAm ?? f.bis ?? f.von }))
}
