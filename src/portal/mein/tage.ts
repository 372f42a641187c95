import { tagVon, zeitzone } from '../../platform/clock/index.ts'
import { type Sprache, zeitworte } from '../../platform/sprache/index.ts'

/** `18. August 2026` from an ISO day. */
export function tagLang(iso: string, sprache: Sprache = 'de'): string {
  const { day, month, year } = Temporal.PlainDate.from(iso)
  const t = zeitworte(sprache)
  return t.tag(day, t.monate[month - 1] ?? '', year)
}

/** `Montag, 31. August 2026`: for paydays and deadlines. */
export function tagMitWochentag(iso: string, sprache: Sprache = 'de'): string {
  const t = zeitworte(sprache)
  return t.mitWochentag(t.wochentage[Temporal.PlainDate.from(iso).dayOfWeek - 1] ?? '', tagLang(iso, sprache))
}

/** `18.08.2026` in Germany from a moment. */
export function tagKurz(moment: Temporal.Instant): string {
  return tagVon(moment).toString().split('-').reverse().join('.')
}

/** `18.08.2026, 11:20 Uhr` in Germany. */
export function mitUhrzeit(moment: Temporal.Instant, sprache: Sprache = 'de'): string {
  const { hour, minute } = moment.toZonedDateTimeISO(zeitzone)
  return zeitworte(sprache).mitUhrzeit(tagKurz(moment), `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
}

/** `Oktober 2026` */
export function monatLang(monat: string, sprache: Sprache = 'de'): string {
  return `${zeitworte(sprache).monate[Number(monat.slice(5, 7)) - 1]} ${monat.slice(0, 4)}`
}

/** `September 2026`, `Oktober bis Dezember 2026`, `November 2026 bis April 2027`; months that do not follow one another are parted. */
export function spanne(monate: readonly string[], sprache: Sprache = 'de'): string {
  const laeufe: [string, string][] = []
  for (const m of monate.toSorted()) {
    const letzter = laeufe.at(-1)
    if (letzter && Temporal.PlainYearMonth.from(letzter[1]).add({ months: 1 }).toString() === m) letzter[1] = m
    else laeufe.push([m, m])
  }
  return laeufe.map(([von, bis]) => einLauf(von, bis, sprache)).join(', ')
}

function einLauf(von: string, bis: string, sprache: Sprache): string {
  if (von === bis) return monatLang(von, sprache)
  const anfang = von.slice(0, 4) === bis.slice(0, 4) ? monatLang(von, sprache).replace(/ \d{4}$/, '') : monatLang(von, sprache)
  return zeitworte(sprache).bis(anfang, monatLang(bis, sprache))
}

/** `Mira, Jonas und Ella` */
export function aufzaehlung(namen: readonly string[], sprache: Sprache = 'de'): string {
  return namen.length < 2 ? namen.join('') : zeitworte(sprache).und(namen.slice(0, -1).join(', '), namen.at(-1) ?? '')
}

/** Every month from the first to the last, `2026-09`. */
export function monateVon(von: string, bis: string): string[] {
  const monate: string[] = []
  for (let m = Temporal.PlainYearMonth.from(von.slice(0, 7)); m.toString() <= bis.slice(0, 7); m = m.add({ months: 1 })) monate.push(m.toString())
  return monate
}
