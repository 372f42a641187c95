import { sql } from 'kysely'
import { ohneGesundheit } from '../eingliederung/index.ts'
import { aendereVorgang, erledigeVorgang, legeVorgangAn } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import { liesRohdaten } from './meldedaten-lesen.ts'
import { type Befund, befundname, pruefeFallsatz } from './meldepruefung.ts'
import { baueFallsatz } from './meldesatz.ts'
import { fuehrePersonenmonateNach } from './personenmonat.ts'
import { meldevorgang as t } from './texte/personal-meldedaten.ts'

type Wann = Pick<Handlung, 'traegerId' | 'jetzt'>

/** Gaps and contradictions of a case in a month; undefined where nothing is decided on it. Health is neither asked nor read. */
export async function befundeVon(db: TraegerDb, traegerId: string, fallId: string, monat: string): Promise<Befund[] | undefined> {
  const roh = await liesRohdaten(db, traegerId, fallId, { von: monat, bis: monat, sicht: ohneGesundheit })
  const satz = baueFallsatz(roh, monat)
  return satz && pruefeFallsatz(satz, roh)
}

/** Keeps the one task of a case in line with what is missing: made, changed, or finished by itself. */
export async function gleicheMeldeaufgabeAb(db: TraegerDb, h: Handlung, fallId: string, monat: string): Promise<Befund[] | undefined> {
  const befunde = await befundeVon(db, h.traegerId, fallId, monat)
  const fehlt = t.fehlt([...new Set((befunde ?? []).map((b) => befundname(b.art)))])
  const offen = await db
    .selectFrom('vorgang')
    .select(['vorgangId', 'fehlt'])
    .where('traegerId', '=', h.traegerId)
    .where('fallId', '=', fallId)
    .where('art', '=', 'meldedaten')
    .where('erledigtAm', 'is', null)
    .executeTakeFirst()
  if (fehlt === '') {
    if (offen) await erledigeVorgang(db, h, offen.vorgangId)
  } else if (offen === undefined)
    await legeVorgangAn(db, h, { art: 'meldedaten', titel: t.titel, fallId, fehlt, ...(await werIstZustaendig(db, h.traegerId, fallId)) })
  else if (offen.fehlt !== fehlt) await aendereVorgang(db, h, offen.vorgangId, { fehlt })
  return befunde
}

async function werIstZustaendig(db: TraegerDb, traegerId: string, fallId: string): Promise<{ zustaendig: string | null; team: string }> {
  return db
    .selectFrom('fall')
    .select(['zustaendig', 'team'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .executeTakeFirstOrThrow()
}

const ART = 'meldedaten.pruefen'
const FAELLE_JE_SCHRITT = 100

/** Every night at three; asked for at each start. */
export function beauftrageMeldepruefung(db: TraegerDb, h: Wann): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: tagVon(h.jetzt).toString() })
}

/** At once, because somebody wants to see it. */
export function pruefeMeldedatenJetzt(db: TraegerDb, h: Wann): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: `sofort ${h.jetzt}` })
}

/** A hundred cases a step, so that no transaction lasts long; the last step orders the next night. */
const pruefe: Programm = async (db, { traegerId, jetzt, schluessel, daten }) => {
  const h = { traegerId, jetzt }
  const { offen } = await fuehrePersonenmonateNach(db, h)
  const nach = typeof daten === 'object' && daten !== null && 'nach' in daten && typeof daten.nach === 'string' ? daten.nach : NIEMAND
  const monat = tagVon(jetzt).toPlainYearMonth().toString()
  const faelle = offen > 0 ? [] : await naechsteFaelle(db, traegerId, nach, monat)
  for (const fallId of faelle) await gleicheMeldeaufgabeAb(db, h, fallId, monat)
  const stamm = schluessel.split(' ab ')[0] ?? schluessel
  const letzter = faelle.at(-1)
  if (offen > 0) await beauftrage(db, h, { art: ART, schluessel: `${stamm} ab zaehlen ${jetzt}` })
  else if (faelle.length === FAELLE_JE_SCHRITT && letzter !== undefined)
    await beauftrage(db, h, { art: ART, schluessel: `${stamm} ab ${letzter}`, daten: { nach: letzter } })
  else if (!stamm.startsWith('sofort')) {
    const morgen = tagVon(jetzt).add({ days: 1 })
    const faelligAm = morgen.toZonedDateTime({ timeZone: zeitzone, plainTime: '03:00' }).toInstant()
    await beauftrage(db, h, { art: ART, schluessel: morgen.toString(), faelligAm })
  }
}
const NIEMAND = '00000000-0000-0000-0000-000000000000'

/** Cases with a decision on the month, and those whose task is open. */
async function naechsteFaelle(db: TraegerDb, traegerId: string, nach: string, monat: string): Promise<string[]> {
  const { rows } = await sql<{ fallId: string }>`
    select fall_id from (
      select fall_id from personenmonat where traeger_id = ${traegerId} and monat = ${`${monat}-01`} and bescheid_id is not null
      union select fall_id from vorgang where traeger_id = ${traegerId} and art = 'meldedaten' and erledigt_am is null and fall_id is not null
    ) f where fall_id > ${nach} order by fall_id limit ${FAELLE_JE_SCHRITT}`.execute(db)
  return rows.map((r) => r.fallId)
}

export const meldepruefungAuftraege = { [ART]: pruefe } as const
