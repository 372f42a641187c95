import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { zaehlregelVon } from '../recht/index.ts'
import { istMonat } from './monatsreihe.ts'
import { zaehlregel as t } from './texte/personal-regeln.ts'

/** A decision of the house on an instrument that the ordinance leaves open, from a month on. */
export type Lokalregel = Readonly<{ instrument: string; massnahme: boolean; giltAb: string; grund: string; am: Temporal.Instant; von: string | null }>

/** All of them, the newest decision last. */
export async function geltendeRegeln(db: TraegerDb, traegerId: string): Promise<Lokalregel[]> {
  const zeilen = await db
    .selectFrom('zaehlregel as z')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'z.traegerId').onRef('k.kontoId', '=', 'z.kontoId'))
    .select(['z.instrument', 'z.massnahme', 'z.giltAb', 'z.grund', 'z.am', 'k.name as von'])
    .where('z.traegerId', '=', traegerId)
    .orderBy('z.am')
    .orderBy('z.zaehlregelId')
    .execute()
  return zeilen.map((z) => ({ ...z, giltAb: z.giltAb.slice(0, 7) }))
}

/** Whether being in this instrument is being in a measure in a month: the ordinance says it, or the house where it may. */
export function zaehltAlsMassnahme(regeln: readonly Lokalregel[], instrument: string, monat: string): boolean {
  const recht = zaehlregelVon(instrument)
  if (recht === undefined) return false
  if (!recht.lokal) return recht.massnahme
  const eigene = regeln.filter((r) => r.instrument === instrument && r.giltAb <= monat)
  const spaeteste = eigene.reduce<Lokalregel | undefined>((a, b) => (a === undefined || b.giltAb >= a.giltAb ? b : a), undefined)
  return spaeteste?.massnahme ?? recht.massnahme
}

export type RegelErgebnis = Readonly<{ ok: true } | { ok: false; satz: string }>

/** Lays down from a month on what counts; months before keep what counted then. */
export async function legeRegelFest(
  db: TraegerDb,
  h: Handlung,
  neu: Readonly<{ instrument: string; massnahme: boolean; giltAb: string; grund: string }>,
): Promise<RegelErgebnis> {
  const recht = zaehlregelVon(neu.instrument)
  if (recht === undefined) return { ok: false, satz: t.unbekannt }
  if (!recht.lokal) return { ok: false, satz: t.nichtFrei(`${recht.fundstelle.stelle} ${recht.fundstelle.gesetz}`) }
  if (!istMonat(neu.giltAb)) return { ok: false, satz: t.monatFalsch }
  const grund = neu.grund.trim()
  if (grund === '' || grund.length > 500) return { ok: false, satz: t.grundFehlt }
  await db
    .insertInto('zaehlregel')
    .values({
      traegerId: h.traegerId,
      instrument: neu.instrument,
      massnahme: neu.massnahme,
      giltAb: `${neu.giltAb}-01`,
      grund,
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'kennzahl.regel',
    gegenstand: `${neu.instrument} ${neu.giltAb}`,
    zweck: grund,
  })
  return { ok: true }
}
