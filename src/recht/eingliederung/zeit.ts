import { type Datum, epochentag, type Monat, monatVon, type Tageszahl, tageImMonat, tageszahl } from '../grundlage/zeitraum.ts'

/** `2026-03-01` from 20260301. */
export function datumAus(tag: Tageszahl): Datum {
  const t = tag.toString()
  return `${t.slice(0, 4)}-${t.slice(4, 6)}-${t.slice(6, 8)}`
}

/** `01.03.2026` */
export function alsTag(tag: Tageszahl): string {
  const [j, m, t] = datumAus(tag).split('-')
  return `${t}.${m}.${j}`
}

/** Whether a text is a day of the calendar. */
export function istTag(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const tag = tageszahl(text)
  const monat = Math.floor(tag / 100) % 100
  return monat >= 1 && monat <= 12 && tag % 100 >= 1 && tag % 100 <= tageImMonat(monatVon(tag))
}

export function naechsterTag(tag: Tageszahl): Tageszahl {
  if (tag % 100 < tageImMonat(monatVon(tag))) return tag + 1
  return tagIn(monatVon(tag) + 1, 1)
}

export function vortag(tag: Tageszahl): Tageszahl {
  if (tag % 100 > 1) return tag - 1
  const davor = monatVon(tag) - 1
  return tagIn(davor, tageImMonat(davor))
}

function tagIn(monat: Monat, tag: number): Tageszahl {
  return Math.floor(monat / 12) * 10000 + ((monat % 12) + 1) * 100 + tag
}

/**
 * The day after a period of whole months that begins with `tag` (secs. 187 (2), 188 (2), (3) BGB): the day with the same number, or the
 * first of the month after it where the month is too short, because then the period ends with the month's last day.
 */
export function plusMonate(tag: Tageszahl, monate: number): Tageszahl {
  const monat = monatVon(tag) + monate
  return tag % 100 <= tageImMonat(monat) ? tagIn(monat, tag % 100) : tagIn(monat + 1, 1)
}

/** The day `tage` after a day; used for weeks. */
export function plusTage(tag: Tageszahl, tage: number): Tageszahl {
  let ziel = tag
  for (let n = 0; n < tage; n++) ziel = naechsterTag(ziel)
  return ziel
}

/** Calendar days of a stretch, both included; 0 where it is empty. */
export function tageVonBis(von: Tageszahl, bis: Tageszahl): number {
  return Math.max(0, epochentag(bis) - epochentag(von) + 1)
}

/** Length of a stretch, both days included: whole months by calendar, and the days left over. */
export function dauer(von: Tageszahl, bis: Tageszahl): { monate: number; tage: number } {
  if (bis < von) return { monate: 0, tage: 0 }
  const danach = naechsterTag(bis)
  let monate = 0
  while (plusMonate(von, monate + 1) <= danach) monate++
  return { monate, tage: tageVonBis(plusMonate(von, monate), bis) }
}

/** Whether a stretch is longer than a number of months. */
export function laengerAls(von: Tageszahl, bis: Tageszahl, monate: number): boolean {
  return bis >= plusMonate(von, monate)
}

/** Whether a stretch lasts at least a number of months. */
export function mindestens(von: Tageszahl, bis: Tageszahl, monate: number): boolean {
  return naechsterTag(bis) >= plusMonate(von, monate)
}

/** A piece of one month in thirtieths. */
export type Monatsteil = Readonly<{ monat: Monat; von: Tageszahl; bis: Tageszahl; dreissigstel: number }>

/**
 * The months of a stretch, cut at the days of `schnitte` (each the first day of a new rate), in thirtieths (sec. 339 sentence 1 SGB III).
 *
 * A whole calendar month is thirty. Pieces that make up a whole month share the thirty: calendar days for the first, what is left for the
 * last. A month that is not whole has its calendar days, at most thirty.
 */
export function monatsteile(von: Tageszahl, bis: Tageszahl, schnitte: readonly Tageszahl[] = []): Monatsteil[] {
  const teile: Monatsteil[] = []
  for (let monat = monatVon(von); monat <= monatVon(bis); monat++) {
    const anfang = Math.max(von, tagIn(monat, 1))
    const ende = Math.min(bis, tagIn(monat, tageImMonat(monat)))
    const ganz = tageVonBis(anfang, ende) === tageImMonat(monat)
    let rest = 30
    for (const stueck of zerlege(anfang, ende, schnitte)) {
      const letztes = stueck.bis === ende
      const dreissigstel = ganz && letztes ? rest : Math.min(rest, tageVonBis(stueck.von, stueck.bis))
      rest -= dreissigstel
      if (dreissigstel > 0) teile.push({ monat, ...stueck, dreissigstel })
    }
  }
  return teile
}

function zerlege(von: Tageszahl, bis: Tageszahl, schnitte: readonly Tageszahl[]): { von: Tageszahl; bis: Tageszahl }[] {
  const innen = [...new Set(schnitte)].filter((s) => s > von && s <= bis).sort((a, b) => a - b)
  return [von, ...innen].map((anfang, n) => {
    const naechster = innen[n]
    return { von: anfang, bis: naechster === undefined ? bis : vortag(naechster) }
  })
}
