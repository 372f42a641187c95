import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Eintrittsart, eintrittsarten, MONATE_NACHHALTUNG } from '../recht/index.ts'
import { Bestand, type Bits, type Eintritt, FENSTER, type Mensch, MONATE_JE_WORT } from './bestand.ts'
import { alsZahl, monatPlus } from './monatsreihe.ts'
import { ausVorrat } from './vorrat.ts'
import { geltendeRegeln, zaehltAlsMassnahme } from './zaehlregel.ts'

/** Sums of one month and sex; cents. */
export type Betragszeile = Readonly<{ monat: string; geschlecht: string; lluCent: number; luhCent: number }>
export type Geladen = Readonly<{ bestand: Bestand; betraege: readonly Betragszeile[]; beginn: string; erster: string }>

/**
 * Everybody of the sixty months that end with `bis`, with what they started and took part in: four queries, whatever is asked of it afterwards.
 *
 * @returns undefined where the house has no month yet
 */
export async function ladeBestand(db: TraegerDb, traegerId: string, bis: string): Promise<Geladen | undefined> {
  const erster = monatPlus(bis, 1 - FENSTER)
  const { beginn, betraege, verlaeufe } = await ausVorrat(db, traegerId, bis, async () => ({
    beginn: await liesBeginn(db, traegerId),
    betraege: await liesBetraege(db, traegerId, erster, bis),
    verlaeufe: await liesVerlaeufe(db, traegerId, erster, bis),
  }))
  if (!beginn) return undefined
  const eintritte = await liesEintritte(db, traegerId, erster, bis)
  const teilnahmen = await liesTeilnahmen(db, traegerId, erster, bis)
  const menschen = verlaeufe.map(
    (v): Mensch => ({
      schluessel: v.schluessel,
      geschlecht: v.geschlecht,
      elb: [v.e0, v.e1],
      hilfebeduerftig: [v.h0, v.h1],
      alleinerziehend: [v.a0, v.a1],
      massnahme: vereint([v.m0, v.m1], teilnahmen.get(v.schluessel)),
      eintritte: eintritte.get(v.schluessel) ?? [],
    }),
  )
  return { bestand: new Bestand(menschen, erster, beginn), betraege, beginn, erster }
}

async function liesBeginn(db: TraegerDb, traegerId: string): Promise<string | null> {
  const { rows } = await sql<{ beginn: string | null }>`
    select to_char(min(monat), 'YYYY-MM') as beginn from personenmonat where traeger_id = ${traegerId}`.execute(db)
  return rows[0]?.beginn ?? null
}

const WORT = sql.lit(2 ** MONATE_JE_WORT - 1)

async function liesBetraege(db: TraegerDb, traegerId: string, von: string, bis: string): Promise<Betragszeile[]> {
  const { rows } = await sql<Betragszeile>`
    select to_char(monat, 'YYYY-MM') as monat, geschlecht, sum(llu_cent)::int8 as llu_cent, sum(luh_cent)::int8 as luh_cent
    from personenmonat where traeger_id = ${traegerId} and monat between ${`${von}-01`} and ${`${bis}-01`}
    group by 1, 2`.execute(db)
  return rows
}

type Verlauf = { schluessel: string; geschlecht: string } & Record<'e0' | 'e1' | 'h0' | 'h1' | 'a0' | 'a1' | 'm0' | 'm1', number>

/** One row a person: each state as bits, thirty months in a number. */
async function liesVerlaeufe(db: TraegerDb, traegerId: string, von: string, bis: string): Promise<Verlauf[]> {
  const { rows } = await sql<Verlauf>`
    select schluessel, geschlecht, (e & ${WORT})::int as e0, (e >> ${MONATE_JE_WORT})::int as e1, (h & ${WORT})::int as h0,
      (h >> ${MONATE_JE_WORT})::int as h1, (a & ${WORT})::int as a0, (a >> ${MONATE_JE_WORT})::int as a1, (m & ${WORT})::int as m0,
      (m >> ${MONATE_JE_WORT})::int as m1
    from (
      select schluessel, max(geschlecht) as geschlecht, bit_or(case when elb then eins else 0 end) as e,
        bit_or(case when hilfebeduerftig then eins else 0 end) as h, bit_or(case when alleinerziehend then eins else 0 end) as a,
        bit_or(case when massnahme then eins else 0 end) as m
      from (
        select schluessel, geschlecht, elb, hilfebeduerftig, alleinerziehend, massnahme, 1::int8 << (monat_nr - ${sql.lit(alsZahl(von))}) as eins
        from personenmonat where traeger_id = ${traegerId} and monat between ${`${von}-01`} and ${`${bis}-01`}
      ) z group by schluessel
    ) v`.execute(db)
  return rows
}

type Eintrittszeile = { schluessel: string; monat: string; art: string; instrument: string | null; kontinuierlich: boolean | null }

/**
 * Starts that hold: corrected and taken back ones are not among them. Nobody records the first day in an Arbeitsgelegenheit as a start of work: the
 * participation is one, unless it only goes on from another. What files say of months before stands beside.
 */
async function liesEintritte(db: TraegerDb, traegerId: string, von: string, bis: string): Promise<Map<string, Eintritt[]>> {
  const { rows } = await sql<Eintrittszeile>`
    with geltend as (
      select i.integration_id, i.person_id, i.beginn, i.art, f.instrument from integration i
      left join foerderung f on f.traeger_id = i.traeger_id and f.foerderung_id = i.foerderung_id
      where i.traeger_id = ${traegerId} and not i.widerrufen and i.beginn >= ${`${von}-01`} and i.beginn < ${`${monatPlus(bis, 1)}-01`}
        and not exists (select 1 from integration n where n.traeger_id = i.traeger_id and n.ersetzt = i.integration_id)
    ), danach as (
      select integration_id, count(*) filter (where beschaeftigt)::int as ja, count(*)::int as bekannt from (
        select distinct on (n.integration_id, n.monat) n.integration_id, n.beschaeftigt
        from nachhaltung n join geltend g on g.integration_id = n.integration_id
        where n.traeger_id = ${traegerId} and n.monat > g.beginn and n.monat <= g.beginn + interval '6 months'
        order by n.integration_id, n.monat, n.am desc
      ) je_monat group by integration_id
    ), agh as (
      select t.person_id, t.eintritt_am as von, coalesce(t.austritt_am, d.bis) as bis
      from teilnahme t
      join durchgang d on d.traeger_id = t.traeger_id and d.durchgang_id = t.durchgang_id
      join massnahme m on m.traeger_id = d.traeger_id and m.massnahme_id = d.massnahme_id
      where t.traeger_id = ${traegerId} and m.instrument = 'p16d' and t.eintritt_am is not null
      union all
      select f.person_id, f.von, coalesce(f.beendet_am, f.bis) from foerderung f
      where f.traeger_id = ${traegerId} and f.instrument = 'p16d' and f.stand in ('bewilligt', 'beendet', 'laufend-alt')
        and not exists (select 1 from teilnahme t where t.traeger_id = f.traeger_id and t.foerderung_id = f.foerderung_id)
    )
    select m.schluessel, to_char(g.beginn, 'YYYY-MM') as monat, g.art, g.instrument,
      case when d.bekannt > d.ja then false when d.ja >= ${MONATE_NACHHALTUNG} then true end as kontinuierlich
    from geltend g
    join lateral (select schluessel from personenmonat p where p.traeger_id = ${traegerId} and p.person_id = g.person_id limit 1) m on true
    left join danach d on d.integration_id = g.integration_id
    union all
    select p.schluessel, to_char(a.von, 'YYYY-MM'), 'oeffentlich-gefoerdert', 'p16d', null
    from agh a
    join lateral (select schluessel from personenmonat m where m.traeger_id = ${traegerId} and m.person_id = a.person_id limit 1) p on true
    where a.von >= ${`${von}-01`}::date and a.von < ${`${monatPlus(bis, 1)}-01`}::date
      and not exists (select 1 from agh f where f.person_id = a.person_id and f.von < a.von and f.bis >= a.von - 1)
    union all
    select schluessel, to_char(monat, 'YYYY-MM'), eintritt, null, kontinuierlich from personenmonat
    where traeger_id = ${traegerId} and eintritt <> '' and monat between ${`${von}-01`} and ${`${bis}-01`}`.execute(db)
  const alle = new Map<string, Eintritt[]>()
  for (const { schluessel, monat, art, instrument, kontinuierlich } of rows) {
    const eintritt: Eintritt = {
      monat,
      art: alsEintrittsart(art),
      ...(instrument !== null && { instrument }),
      ...(kontinuierlich !== null && { kontinuierlich }),
    }
    const bisher = alle.get(schluessel)
    if (bisher === undefined) alle.set(schluessel, [eintritt])
    else bisher.push(eintritt)
  }
  return alle
}

function alsEintrittsart(text: string): Eintrittsart {
  const art = eintrittsarten.find((a) => a === text)
  if (art === undefined) throw new Error(`no kind of start: ${text}`)
  return art
}

type Spanne = { schluessel: string; instrument: string; von: string; bis: string }

/** Months in which somebody was in a measure that counts: by attendance, and by grants of what is no course. One day of a month is enough. */
async function liesTeilnahmen(db: TraegerDb, traegerId: string, von: string, bis: string): Promise<Map<string, Bits>> {
  const regeln = await geltendeRegeln(db, traegerId)
  const { rows } = await sql<Spanne>`
    with spanne as (
      select t.person_id, m.instrument, t.eintritt_am as von, coalesce(t.austritt_am, d.bis) as bis
      from teilnahme t
      join durchgang d on d.traeger_id = t.traeger_id and d.durchgang_id = t.durchgang_id
      join massnahme m on m.traeger_id = d.traeger_id and m.massnahme_id = d.massnahme_id
      where t.traeger_id = ${traegerId} and t.eintritt_am is not null and t.stand in ('laufend', 'abgeschlossen', 'abgebrochen')
      union all
      select f.person_id, f.instrument, f.von, least(coalesce(f.beendet_am, f.bis, ${`${bis}-28`}::date), coalesce(f.bis, ${`${bis}-28`}::date))
      from foerderung f
      where f.traeger_id = ${traegerId} and f.stand in ('bewilligt', 'beendet', 'laufend-alt')
        and not exists (select 1 from teilnahme t where t.traeger_id = f.traeger_id and t.foerderung_id = f.foerderung_id)
    )
    select p.schluessel, s.instrument, to_char(s.von, 'YYYY-MM') as von, to_char(s.bis, 'YYYY-MM') as bis
    from spanne s
    join lateral (select schluessel from personenmonat m where m.traeger_id = ${traegerId} and m.person_id = s.person_id limit 1) p on true
    where s.bis >= ${`${von}-01`} and s.von < ${`${monatPlus(bis, 1)}-01`} and s.von <= s.bis`.execute(db)
  const alle = new Map<string, [number, number]>()
  const basis = alsZahl(von)
  for (const s of rows) {
    const bits = alle.get(s.schluessel) ?? [0, 0]
    for (let k = Math.max(0, alsZahl(s.von) - basis); k <= Math.min(FENSTER - 1, alsZahl(s.bis) - basis); k++)
      if (zaehltAlsMassnahme(regeln, s.instrument, monatPlus(von, k))) setze(bits, k)
    alle.set(s.schluessel, bits)
  }
  return alle
}

function setze(bits: [number, number], i: number): void {
  if (i < MONATE_JE_WORT) bits[0] |= 1 << i
  else bits[1] |= 1 << (i - MONATE_JE_WORT)
}

function vereint([a, b]: Bits, andere: Bits | undefined): Bits {
  return andere === undefined ? [a, b] : [a | andere[0], b | andere[1]]
}
