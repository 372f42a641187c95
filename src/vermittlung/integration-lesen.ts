import type { TraegerDb } from '../platform/db/index.ts'
import { istKontinuierlich, nachhaltemonate, type Zaehlung, zaehle } from './integration-zaehlung.ts'
import { type Integrationsart, integrationsarten } from './model.ts'

/** A start of work in force, with what is known of the months after it. */
export type Integration = Readonly<{
  integrationId: string
  fallId: string
  personId: string
  beginn: string
  art: Integrationsart
  kldb: string
  arbeitgeber: string
  arbeitgeberId: string | null
  stelleId: string | null
  foerderungId: string | null
  minutenJeWoche: number | null
  bruttoCent: number | null
  befristetBis: string | null
  durchVermittlung: boolean
  quelle: string
  zaehlung: Zaehlung
  nachhaltung: readonly Readonly<{ monat: string; beschaeftigt: boolean | undefined; quelle: string }>[]
  /** K2E3: insured work in each of the six months; undefined: not yet known */
  kontinuierlich: boolean | undefined
}>

export type Integrationsfilter = Readonly<{ personId?: string; fallId?: string; von?: string; bis?: string }>

/** Starts in force, the newest first. `von`, `bis`: first and last day of the start; whole months are looked at for the counting. */
export async function integrationenVon(db: TraegerDb, traegerId: string, { personId, fallId, von, bis }: Integrationsfilter): Promise<Integration[]> {
  const abMonat = von === undefined ? undefined : `${von.slice(0, 7)}-01`
  const zeilen = await db
    .selectFrom('integration as i')
    .leftJoin('integration as n', (j) => j.onRef('n.traegerId', '=', 'i.traegerId').onRef('n.ersetzt', '=', 'i.integrationId'))
    .leftJoin('arbeitgeber as a', (j) => j.onRef('a.traegerId', '=', 'i.traegerId').onRef('a.arbeitgeberId', '=', 'i.arbeitgeberId'))
    .select(['i.integrationId', 'i.fallId', 'i.personId', 'i.beginn', 'i.art', 'i.kldb', 'i.arbeitgeberId', 'i.stelleId', 'i.foerderungId'])
    .select(['i.minutenJeWoche', 'i.bruttoCent', 'i.befristetBis', 'i.durchVermittlung', 'i.quelle', 'a.name as arbeitgeber'])
    .where('i.traegerId', '=', traegerId)
    .where('i.widerrufen', '=', false)
    .where('n.integrationId', 'is', null)
    .$if(personId !== undefined, (q) => q.where('i.personId', '=', personId ?? ''))
    .$if(fallId !== undefined, (q) => q.where('i.fallId', '=', fallId ?? ''))
    .$if(abMonat !== undefined, (q) => q.where('i.beginn', '>=', abMonat ?? ''))
    .$if(bis !== undefined, (q) => q.where('i.beginn', '<=', bis ?? ''))
    .orderBy('i.beginn', 'desc')
    .execute()
  const typisiert = zeilen.map((z) => ({
    ...z,
    art: integrationsarten.find((a) => a === z.art) ?? ('svpflichtig' as const),
    arbeitgeber: z.arbeitgeber ?? '',
  }))
  const zaehlungen = zaehle(typisiert)
  const monate = await nachhaltungVon(
    db,
    traegerId,
    typisiert.map((z) => z.integrationId),
  )
  return typisiert
    .filter((z) => von === undefined || z.beginn >= von)
    .map((z) => {
      const bekannt = monate.get(z.integrationId) ?? new Map<string, Monatswort>()
      return {
        ...z,
        zaehlung: zaehlungen.get(z.integrationId) ?? { zaehlt: false, kennzahl: null, grund: '' },
        nachhaltung: nachhaltemonate(z.beginn).map((monat) => ({
          monat,
          beschaeftigt: bekannt.get(monat)?.beschaeftigt,
          quelle: bekannt.get(monat)?.quelle ?? '',
        })),
        kontinuierlich: istKontinuierlich(z.beginn, new Map([...bekannt].map(([m, w]) => [m, w.beschaeftigt]))),
      }
    })
}

/** Those that count as integrations (sec. 5 KennzahlenV), one per person and month. @param von first day @param bis last day */
export async function gezaehlteIntegrationen(db: TraegerDb, traegerId: string, von: string, bis: string): Promise<Integration[]> {
  return (await integrationenVon(db, traegerId, { von, bis })).filter((i) => i.zaehlung.zaehlt)
}

type Monatswort = Readonly<{ beschaeftigt: boolean; quelle: string }>

/** The newest word on each month. */
async function nachhaltungVon(db: TraegerDb, traegerId: string, ids: readonly string[]): Promise<Map<string, Map<string, Monatswort>>> {
  const nach = new Map<string, Map<string, Monatswort>>()
  if (ids.length === 0) return nach
  const zeilen = await db
    .selectFrom('nachhaltung')
    .select(['integrationId', 'monat', 'beschaeftigt', 'quelle'])
    .where('traegerId', '=', traegerId)
    .where('integrationId', 'in', [...ids])
    .orderBy('am')
    .execute()
  for (const { integrationId, monat, ...wort } of zeilen) {
    const monate = nach.get(integrationId) ?? new Map<string, Monatswort>()
    monate.set(monat, wort)
    nach.set(integrationId, monate)
  }
  return nach
}
