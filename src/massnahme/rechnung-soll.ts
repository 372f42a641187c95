import type { TraegerDb } from '../platform/db/index.ts'
import { berechneSoll } from './abrechnung.ts'
import { liesAnwesenheit } from './anwesenheit.ts'
import { spanneVon } from './kalender.ts'
import { type Durchgang, liesDurchgaenge, type Massnahme } from './katalog.ts'
import { type Teilnahme, teilnahmenVon, zeitraumVon } from './teilnahme.ts'
import { rechenwege as t } from './texte/personal.ts'

export type Sollzeile = Readonly<{ durchgangId: string; teilnahmeId: string | null; bezeichnung: string; rechenweg: string; cent: number }>

/**
 * What a measure comes to in a month by its price and the attendance, less what earlier invoices for the same month were granted: an
 * invoice after a correction holds the difference only.
 */
export async function sollVon(db: TraegerDb, traegerId: string, m: Massnahme, monat: string): Promise<Sollzeile[]> {
  const spanne = spanneVon(monat)
  const durchgaenge = (await liesDurchgaenge(db, traegerId, { massnahmeId: m.massnahmeId })).filter((d) => d.von <= spanne.bis && d.bis >= spanne.von)
  const leute = (await teilnahmenVon(db, traegerId, { massnahmeId: m.massnahmeId })).filter((x) =>
    ['laufend', 'abgeschlossen', 'abgebrochen'].includes(x.stand),
  )
  const brutto: Sollzeile[] = []
  for (const d of durchgaenge) {
    const dabei = leute.filter((x) => x.durchgangId === d.durchgangId)
    if (m.preisJe === 'gruppe') brutto.push(gruppenzeile(m, d, monat))
    else for (const x of dabei) brutto.push(await einzelzeile(db, traegerId, m, d, x, monat))
  }
  const schon = await schonAnerkannt(db, traegerId, m.massnahmeId, monat)
  return brutto
    .map((z) => abzueglich(z, schon.get(`${z.durchgangId} ${z.teilnahmeId ?? ''}`)))
    .filter((z) => z.cent !== 0)
    .toSorted((a, b) => a.bezeichnung.localeCompare(b.bezeichnung))
}

function abzueglich(z: Sollzeile, schon: number | undefined): Sollzeile {
  return schon === undefined ? z : { ...z, cent: z.cent - schon, rechenweg: t.abzueglich(z.rechenweg, schon / 100) }
}

function gruppenzeile(m: Massnahme, d: Durchgang, monat: string): Sollzeile {
  const { cent, rechenweg } = berechneSoll({ ...grund(m, d, monat), von: d.von, bis: d.bis, tage: [] })
  return { durchgangId: d.durchgangId, teilnahmeId: null, bezeichnung: t.gruppe(d.von, d.bis), rechenweg, cent }
}

async function einzelzeile(db: TraegerDb, traegerId: string, m: Massnahme, d: Durchgang, x: Teilnahme, monat: string): Promise<Sollzeile> {
  const { von, bis } = zeitraumVon(x)
  const tage = await liesAnwesenheit(db, traegerId, [x.teilnahmeId], { von, bis: spanneVon(monat).bis })
  const { cent, rechenweg } = berechneSoll({ ...grund(m, d, monat), von, bis, tage })
  return { durchgangId: d.durchgangId, teilnahmeId: x.teilnahmeId, bezeichnung: x.nummer, rechenweg, cent }
}

const grund = (m: Massnahme, d: Durchgang, monat: string) => ({
  preisCent: m.preisCent,
  preisJe: m.preisJe,
  entschuldigtZaehlt: m.daten.entschuldigtZaehlt,
  minutenJeTag: Math.round(d.minutenJeWoche / d.wochentage.length),
  monat,
})

/** Cents that released invoices of this month were granted, by run and participation. */
async function schonAnerkannt(db: TraegerDb, traegerId: string, massnahmeId: string, monat: string): Promise<ReadonlyMap<string, number>> {
  const zeilen = await db
    .selectFrom('rechnung as r')
    .innerJoin('rechnungPosition as p', (j) => j.onRef('p.traegerId', '=', 'r.traegerId').onRef('p.rechnungId', '=', 'r.rechnungId'))
    .select(['p.durchgangId', 'p.teilnahmeId', 'p.anerkanntCent'])
    .where('r.traegerId', '=', traegerId)
    .where('r.massnahmeId', '=', massnahmeId)
    .where('r.monat', '=', `${monat}-01`)
    .where('r.stand', '=', 'freigegeben')
    .execute()
  const summen = new Map<string, number>()
  for (const z of zeilen) {
    const ort = `${z.durchgangId} ${z.teilnahmeId ?? ''}`
    summen.set(ort, (summen.get(ort) ?? 0) + (z.anerkanntCent ?? 0))
  }
  return summen
}
