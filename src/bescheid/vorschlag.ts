import { findFall, liesAngaben, liesPersonen } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { ersterMonat, letzterMonat } from '../recht/index.ts'
import { bewilligungszeitraum } from './bewilligungszeitraum.ts'
import { monatVon } from './entwuerfe.ts'
import { geltendeMonate } from './geltend.ts'
import { folgemonat } from './monate.ts'
import { zeitraumgrund } from './texte/personal.ts'
import { blattVon, vergleiche } from './vergleich.ts'
import { type Personen, rechneZeitraum } from './zeitraum-rechnen.ts'

/** The period that a new draft begins with, and why. */
export type Vorschlag = Readonly<{ von: string; bis: string; grund: string; fundstelle: string; gekuerzt: string | undefined; vorlaeufig: boolean }>

/**
 * What to decide next: what changed in the months that are decided, from the first one that differs and can still be changed; else the
 * time after the last decision; else, of a new case, the time from the month its people belong to the household.
 */
export async function schlageVor(db: TraegerDb, traegerId: string, fallId: string, heute: Temporal.PlainDate): Promise<Vorschlag | undefined> {
  const fall = await findFall(db, traegerId, fallId)
  if (fall === undefined) return undefined
  const angaben = await liesAngaben(db, traegerId, fallId)
  const personen = await liesPersonen(db, traegerId, fallId)
  const rechne = (von: string, bis: string) => rechneZeitraum(angaben, personen, von, bis, { aktenzeichen: fall.aktenzeichen })
  const letzter = await letzterEntschiedener(db, traegerId, fallId)
  const laufend = heute.toPlainYearMonth().toString()
  if (letzter !== undefined && letzter >= laufend) {
    const anders = await ersterAndere(db, traegerId, fallId, laufend, letzter, rechne)
    if (anders !== undefined) return { von: anders, bis: letzter, ...zeitraumgrund.laufend, gekuerzt: undefined, vorlaeufig: false }
  }
  const von = letzter === undefined ? beginn(angaben, personen, laufend) : folgemonat(letzter)
  const [muster] = rechne(von, von)
  const erster = muster?.ok ? muster.fall : undefined
  return { ...bewilligungszeitraum(von, erster), vorlaeufig: erster?.vorlaeufig !== undefined }
}

async function letzterEntschiedener(db: TraegerDb, traegerId: string, fallId: string): Promise<string | undefined> {
  const zeile = await db
    .selectFrom('bescheidMonat')
    .select((eb) => eb.fn.max('monat').as('monat'))
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .executeTakeFirst()
  return zeile?.monat ? monatVon(zeile.monat) : undefined
}

/** A month that has begun can only be raised; less is owed from the next one on. */
async function ersterAndere(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  laufend: string,
  letzter: string,
  rechne: (von: string, bis: string) => ReturnType<typeof rechneZeitraum>,
): Promise<string | undefined> {
  const geltend = await geltendeMonate(db, traegerId, fallId, jahrZuvor(laufend), letzter)
  const von = geltend[0]?.monat
  if (von === undefined) return undefined
  for (const m of rechne(von, letzter)) {
    const alt = geltend.find((g) => g.monat === m.monat)
    if (!m.ok || alt === undefined) continue
    const v = vergleiche([alt.blatt], [blattVon(m)])
    const sinkt = v.personen.some((p) => (p.werte[0]?.alt ?? 0) > (p.werte[0]?.neu ?? 0))
    if (!v.gleich && (m.monat > laufend || !sinkt)) return m.monat
  }
  return undefined
}

/** Further back a notice would have more than twelve months. */
function jahrZuvor(monat: string): string {
  return Temporal.PlainYearMonth.from(monat).subtract({ months: 6 }).toString()
}

function beginn(angaben: Awaited<ReturnType<typeof liesAngaben>>, personen: Personen, laufend: string): string {
  const [erste] = personen
  const von = angaben.filter((a) => a.art === 'person.zugehoerig' && a.personId === erste?.personId).map((a) => monatVon(a.giltVon))
  const frueheste = von.toSorted()[0] ?? laufend
  const aeltest = Temporal.PlainYearMonth.from(laufend).subtract({ months: 11 }).toString()
  if (frueheste < aeltest) return [laufend, letzterMonat].toSorted()[0] ?? laufend
  return [frueheste, ersterMonat].toSorted()[1] ?? frueheste
}
