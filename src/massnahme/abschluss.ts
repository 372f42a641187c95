import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsMonat } from '../platform/ui/zahl.ts'
import { listeAnbieter, merke } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { geschlosseneMonate, liesAnwesenheit, sperreAnbieter } from './anwesenheit.ts'
import { kurstage, spanneVon } from './kalender.ts'
import { liesDurchgaenge } from './katalog.ts'
import { type Teilnahme, teilnahmenVon, zeitraumVon } from './teilnahme.ts'
import { abschluss as t } from './texte/personal.ts'

/** Months back that a provider is asked for: what is older was settled otherwise. */
const MONATE_ZURUECK = 6

/** Days of a participation in a month for which nothing was reported. */
export type Luecke = Readonly<{ teilnahme: Teilnahme; tage: readonly string[] }>

/** What is missing before a month can be closed; days to come do not count. */
export async function lueckenVon(
  db: TraegerDb,
  h: Pick<Handlung, 'traegerId' | 'jetzt'>,
  anbieterId: string,
  monat: string,
  land: string | null,
): Promise<Luecke[]> {
  const heute = tagVon(h.jetzt).toString()
  const dabei = (await teilnahmenVon(db, h.traegerId, { anbieterId })).filter(
    (x) => ['zugewiesen', 'laufend', 'abgeschlossen', 'abgebrochen'].includes(x.stand) && beruehrt(x, monat),
  )
  const durchgaenge = new Map((await liesDurchgaenge(db, h.traegerId, { anbieterId })).map((d) => [d.durchgangId, d]))
  const da = await liesAnwesenheit(
    db,
    h.traegerId,
    dabei.map((x) => x.teilnahmeId),
    spanneVon(monat),
  )
  const gemeldet = new Set(da.map((z) => `${z.teilnahmeId} ${z.tag}`))
  return dabei.flatMap((teilnahme) => {
    const wochentage = durchgaenge.get(teilnahme.durchgangId)?.wochentage ?? '12345'
    const tage = kurstage(monat, { ...zeitraumVon(teilnahme), wochentage }, land).filter(
      (tag) => tag <= heute && !gemeldet.has(`${teilnahme.teilnahmeId} ${tag}`),
    )
    return tage.length === 0 ? [] : [{ teilnahme, tage }]
  })
}

function beruehrt(x: Teilnahme, monat: string): boolean {
  const { von, bis } = zeitraumVon(x)
  const spanne = spanneVon(monat)
  return von <= spanne.bis && bis >= spanne.von
}

/** Closes a month: every day of every participant is reported by then (sec. 61 (1) SGB II). */
export async function schliesseMonat(
  db: TraegerDb,
  h: Handlung,
  anbieterId: string,
  monat: string,
  land: string | null,
): Promise<Antwort<object> & Readonly<{ luecken?: readonly Luecke[] }>> {
  await sperreAnbieter(db, h.traegerId, anbieterId)
  if (monat >= tagVon(h.jetzt).toPlainYearMonth().toString()) return nein(t.nochNichtVorbei(alsMonat(monat)))
  const luecken = await lueckenVon(db, h, anbieterId, monat, land)
  if (luecken.length > 0) return { ...nein(t.luecken(luecken.length)), luecken }
  await db
    .insertInto('monatsabschluss')
    .values({ traegerId: h.traegerId, anbieterId, monat: `${monat}-01`, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .onConflict((c) => c.doNothing())
    .execute()
  await merke(db, h, 'anwesenheit.abschliessen', monat)
  return { ok: true }
}

/** Months that are over, had participants, and that the provider has not closed; the oldest first. */
export async function offeneMonate(db: TraegerDb, traegerId: string, anbieterId: string, heute: string): Promise<string[]> {
  const dieser = Temporal.PlainDate.from(heute).toPlainYearMonth()
  const geschlossen = new Set(await geschlosseneMonate(db, traegerId, anbieterId))
  const dabei = (await teilnahmenVon(db, traegerId, { anbieterId })).filter((x) =>
    ['zugewiesen', 'laufend', 'abgeschlossen', 'abgebrochen'].includes(x.stand),
  )
  return Array.from({ length: MONATE_ZURUECK }, (_, i) => dieser.subtract({ months: MONATE_ZURUECK - i }).toString()).filter(
    (monat) => !geschlossen.has(monat) && dabei.some((x) => beruehrt(x, monat)),
  )
}

/** Which providers have months open; for the house. */
export async function saeumige(
  db: TraegerDb,
  traegerId: string,
  heute: string,
): Promise<readonly Readonly<{ anbieterId: string; name: string; monate: readonly string[] }>[]> {
  const alle = []
  for (const { anbieterId, name } of await listeAnbieter(db, traegerId, 'massnahme')) {
    const monate = await offeneMonate(db, traegerId, anbieterId, heute)
    if (monate.length > 0) alle.push({ anbieterId, name, monate })
  }
  return alle
}
