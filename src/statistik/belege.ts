import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { zaehlgroessen } from '../recht/index.ts'
import type { Personengroesse } from './bestand.ts'
import type { Geladen } from './bestand-lesen.ts'

/** Counts that have people behind them. */
export function alsPersonengroesse(text: string | null): Personengroesse | undefined {
  if (text === null || !(text in zaehlgroessen) || text === 'lluCent' || text === 'luhCent') return undefined
  return text as Personengroesse // one of the keys of the record, and neither of the two amounts
}

export type Beleg = Readonly<{ fallId: string; aktenzeichen: string; bezeichnung: string; person: string }>
export type Belegliste = Readonly<{ gezaehlt: number; geschuetzt: number; vorgeschichte: number; belege: readonly Beleg[]; gekuerzt: boolean }>

const HOECHSTENS = 500

/**
 * Who was counted: people of cases that the account may open with their case, protected ones as a number, and people of before as a number. The
 * caller writes into the record that somebody looked, and what for.
 */
export async function belegeVon(
  db: TraegerDb,
  traegerId: string,
  g: Geladen,
  frage: Readonly<{ groesse: Personengroesse; monat: string; kontoId: string }>,
): Promise<Belegliste> {
  const schluessel = g.bestand.gezaehlte(frage.groesse, frage.monat).map((m) => m.schluessel)
  const { rows } = await sql<Beleg & { schluessel: string; offen: boolean }>`
    select distinct on (m.schluessel) m.schluessel, f.fall_id, f.aktenzeichen, f.bezeichnung, coalesce(s.name, '') as person,
      not f.geschuetzt or exists (
        select 1 from fall_kreis k where k.traeger_id = f.traeger_id and k.fall_id = f.fall_id and k.konto_id = ${frage.kontoId}) as offen
    from unnest(${schluessel}::uuid[]) as n(schluessel)
    join personenmonat m on m.traeger_id = ${traegerId} and m.schluessel = n.schluessel
    join fall f on f.traeger_id = m.traeger_id and f.fall_id = m.fall_id
    left join lateral (
      select concat_ws(' ', a.wert ->> 'vorname', a.wert ->> 'nachname') as name from angabe a
      where a.traeger_id = m.traeger_id and a.fall_id = m.fall_id and a.person_id = m.person_id and a.art = 'person.stamm' and a.wert is not null
        and not exists (select 1 from angabe x where x.traeger_id = a.traeger_id and x.ersetzt = a.angabe_id)
      order by a.gilt_von desc limit 1
    ) s on true
    order by m.schluessel, m.monat desc`.execute(db)
  const offene = rows.filter((r) => r.offen).sort((a, b) => a.bezeichnung.localeCompare(b.bezeichnung, 'de'))
  return {
    gezaehlt: schluessel.length,
    geschuetzt: rows.length - offene.length,
    vorgeschichte: schluessel.length - rows.length,
    belege: offene.slice(0, HOECHSTENS).map(({ fallId, aktenzeichen, bezeichnung, person }) => ({ fallId, aktenzeichen, bezeichnung, person })),
    gekuerzt: offene.length > HOECHSTENS,
  }
}
