import { tagVon, zeitzone } from '../../platform/clock/index.ts'

const MONATE = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'] as const
const WOCHENTAGE = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const

/** `18. August 2026` from an ISO day. */
export function tagLang(iso: string): string {
  const { day, month, year } = Temporal.PlainDate.from(iso)
  return `${day}. ${MONATE[month - 1]} ${year}`
}

/** `Montag, 31. August 2026`: for paydays and deadlines. */
export function tagMitWochentag(iso: string): string {
  return `${WOCHENTAGE[Temporal.PlainDate.from(iso).dayOfWeek - 1]}, ${tagLang(iso)}`
}

/** `18.08.2026` in Germany from a moment. */
export function tagKurz(moment: Temporal.Instant): string {
  return tagVon(moment).toString().split('-').reverse().join('.')
}

/** `18.08.2026, 11:20 Uhr` in Germany. */
export function mitUhrzeit(moment: Temporal.Instant): string {
  const { hour, minute } = moment.toZonedDateTimeISO(zeitzone)
  return `${tagKurz(moment)}, ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}\u00a0Uhr`
}

/** `Oktober 2026` */
export function monatLang(monat: string): string {
  return `${MONATE[Number(monat.slice(5, 7)) - 1]} ${monat.slice(0, 4)}`
}

/** `September 2026`, `Oktober bis Dezember 2026`, `November 2026 bis April 2027`; months that do not follow one another are parted. */
export function spanne(monate: readonly string[]): string {
  const laeufe: [string, string][] = []
  for (const m of monate.toSorted()) {
    const letzter = laeufe.at(-1)
    if (letzter && Temporal.PlainYearMonth.from(letzter[1]).add({ months: 1 }).toString() === m) letzter[1] = m
    else laeufe.push([m, m])
  }
  return laeufe.map(([von, bis]) => einLauf(von, bis)).join(', ')
}

function einLauf(von: string, bis: string): string {
  if (von === bis) return monatLang(von)
  const anfang = von.slice(0, 4) === bis.slice(0, 4) ? monatLang(von).replace(/ \d{4}$/, '') : monatLang(von)
  return `${anfang} bis ${monatLang(bis)}`
}

/** `Mira, Jonas und Ella` */
export function aufzaehlung(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} und ${namen.at(-1)}`
}

/** Every month from the first to the last, `2026-09`. */
export function monateVon(von: string, bis: string): string[] {
  const monate: string[] = []
  for (let m = Temporal.PlainYearMonth.from(von.slice(0, 7)); m.toString() <= bis.slice(0, 7); m = m.add({ months: 1 })) monate.push(m.toString())
  return monate
}
