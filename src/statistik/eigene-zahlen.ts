import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { zahl } from './ansicht-kennzahl.ts'
import type { Geladen } from './bestand-lesen.ts'
import { istZuKlein } from './kleine-zahlen.ts'
import { monateVonBis, monatPlus } from './monatsreihe.ts'
import { alsProzent } from './prozent.ts'
import { eigeneZahlen as t } from './texte/personal-eigene.ts'

/** A figure of the house alone: no other house counts like this. */
export type EigeneZahl = Readonly<{ name: string; promille: number | null; text: string; satz: string }>

/** In-house indicators; never comparable (sec. 48b (5): only the figures of the ordinance count for agreements). */
export async function eigeneZahlen(db: TraegerDb, traegerId: string, g: Geladen, monat: string, allesSehen: boolean): Promise<EigeneZahl[]> {
  const zeige = (name: string, z: number, n: number, satz: (z: string, n: string) => string): EigeneZahl => {
    if (n === 0) return { name, promille: null, text: t.nichts, satz: '' }
    if (!allesSehen && (istZuKlein(z) || istZuKlein(n))) return { name, promille: null, text: t.verborgen, satz: t.verborgenSatz }
    const promille = Math.round((z * 1000) / n)
    return { name, promille, text: alsProzent(promille), satz: satz(zahl(z, false), zahl(n, false)) }
  }
  const mitPlan = await elbMitPlan(db, traegerId, monat)
  const [nachgehalten, integrationen] = nachhaltung(g, monat)
  return [zeige(t.plan.name, mitPlan.mit, mitPlan.elb, t.plan.satz), zeige(t.nachhaltung.name, nachgehalten, integrationen, t.nachhaltung.satz)]
}

/** People of cases in the house with a plan in force at the end of the month. */
async function elbMitPlan(db: TraegerDb, traegerId: string, monat: string): Promise<{ elb: number; mit: number }> {
  const danach = `${monatPlus(monat, 1)}-01`
  const { rows } = await sql<{ elb: number; mit: number }>`
    select count(*)::int as elb, count(*) filter (where exists (
      select 1 from plan p where p.traeger_id = m.traeger_id and p.person_id = m.person_id and p.gueltig_ab < ${danach}
    ))::int as mit
    from personenmonat m where m.traeger_id = ${traegerId} and m.monat = ${`${monat}-01`} and m.elb and m.person_id is not null`.execute(db)
  return rows[0] ?? { elb: 0, mit: 0 }
}

/** Integrations of the twelve months that ended half a year ago, and of how many all six months after are on record. */
function nachhaltung(g: Geladen, monat: string): readonly [number, number] {
  const ende = monatPlus(monat, -6)
  const gezaehlt = monateVonBis(monatPlus(ende, -11), ende).flatMap((m) =>
    g.bestand.gezaehlte('integrationenSv', m).map((mensch) => mensch.eintritte.some((e) => e.monat === m && e.kontinuierlich !== undefined)),
  )
  return [gezaehlt.filter(Boolean).length, gezaehlt.length]
}
