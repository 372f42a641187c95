import { z } from 'zod'
import { tagVon, zeitzone } from '../platform/clock/index.ts'

/** Monday first, as the hours are written on every door. */
export const wochentage = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const
export type Wochentag = (typeof wochentage)[number]

const UHRZEIT = /^([01]\d|2[0-3]):[0-5]\d$/

const spanne = z
  .object({
    von: z.string().regex(UHRZEIT, 'Bitte schreiben Sie die Uhrzeit so: 08:00.'),
    bis: z.string().regex(UHRZEIT, 'Bitte schreiben Sie die Uhrzeit so: 16:00.'),
  })
  .refine((s) => s.von < s.bis, 'Das Ende liegt vor dem Beginn.')
export type Spanne = z.infer<typeof spanne>

const spannen = z
  .array(spanne)
  .max(4, 'Höchstens vier Zeiten an einem Tag.')
  .refine(
    (liste) => liste.every((s, i) => i === 0 || (liste[i - 1]?.bis ?? '') <= s.von),
    'Die Zeiten stehen der Reihe nach und überschneiden sich nicht.',
  )

const tagesplan = z.object({
  zeiten: spannen.default([]),
  /** who has an appointment is let in beside the hours, or instead of them */
  nachTermin: z.boolean().default(false),
})
export type Tagesplan = z.infer<typeof tagesplan>

const leererTag: Tagesplan = { zeiten: [], nachTermin: false }

/** Hours of an ordinary week. */
export const wochenplan = z.object({
  mo: tagesplan.default(leererTag),
  di: tagesplan.default(leererTag),
  mi: tagesplan.default(leererTag),
  do: tagesplan.default(leererTag),
  fr: tagesplan.default(leererTag),
  sa: tagesplan.default(leererTag),
  so: tagesplan.default(leererTag),
})
export type Wochenplan = z.infer<typeof wochenplan>

const tag = z.iso.date('Bitte wählen Sie einen Tag.')

/** Days on which other hours hold; without hours it is closed. */
export const abweichung = z
  .object({ von: tag, bis: tag, zeiten: spannen.default([]), nachTermin: z.boolean().default(false) })
  .refine((a) => a.von <= a.bis, 'Das Ende liegt vor dem Beginn.')
export type Abweichung = z.infer<typeof abweichung>

/** What holds on one day, and why it differs from the ordinary week. */
export type Tagesoeffnung = Tagesplan & Readonly<{ grund: 'woche' | 'feiertag' | 'abweichung'; feiertag?: string }>

/** Whether somebody who comes now finds the door open. */
export type Oeffnungslage =
  | Readonly<{ art: 'offen'; bis: string; weicht: boolean }>
  | Readonly<{ art: 'spaeter'; von: string; bis: string; weicht: boolean }>
  | Readonly<{ art: 'zu'; naechster?: Readonly<{ tag: string; von: string }>; feiertag?: string; weicht: boolean }>
  | Readonly<{ art: 'termin'; naechster?: Readonly<{ tag: string; von: string }>; weicht: boolean }>

type Plan = Readonly<{
  woche: Wochenplan
  /** the one that was written last counts where several hold for a day */
  abweichungen: readonly Abweichung[]
  /** name of the public holiday of a day; undefined on others */
  feiertag: (tag: Temporal.PlainDate) => string | undefined
}>

/** The hours of one day. An exception stands above a holiday: who writes one knows of it. */
export function oeffnungAm(plan: Plan, tag: Temporal.PlainDate): Tagesoeffnung {
  const iso = tag.toString()
  const anders = plan.abweichungen.findLast((a) => a.von <= iso && iso <= a.bis)
  if (anders !== undefined) return { zeiten: anders.zeiten, nachTermin: anders.nachTermin, grund: 'abweichung' }
  const feiertag = plan.feiertag(tag)
  if (feiertag !== undefined) return { ...leererTag, grund: 'feiertag', feiertag }
  return { ...plan.woche[wochentagVon(tag)], grund: 'woche' }
}

export function wochentagVon(tag: Temporal.PlainDate): Wochentag {
  return wochentage[tag.dayOfWeek - 1] ?? 'mo'
}

/** How far ahead the next opening is looked for: nobody closes longer without saying so in words. */
const TAGE_VORAUS = 21

/** Open, open later today, closed until when: by the clock on the wall, whatever the day's length. */
export function oeffnungslage(plan: Plan, jetzt: Temporal.Instant): Oeffnungslage {
  const tag = tagVon(jetzt)
  const uhr = jetzt.toZonedDateTimeISO(zeitzone).toPlainTime().toString({ smallestUnit: 'minute' })
  const heute = oeffnungAm(plan, tag)
  const weicht = heute.grund === 'abweichung'
  const offen = heute.zeiten.find((s) => s.von <= uhr && uhr < s.bis)
  if (offen !== undefined) return { art: 'offen', bis: ende(heute.zeiten, offen), weicht }
  const spaeter = heute.zeiten.find((s) => uhr < s.von)
  if (spaeter !== undefined) return { art: 'spaeter', von: spaeter.von, bis: ende(heute.zeiten, spaeter), weicht }
  const naechster = naechsteOeffnung(plan, tag)
  const dann = naechster === undefined ? {} : { naechster }
  if (heute.nachTermin && heute.zeiten.length === 0) return { art: 'termin', ...dann, weicht }
  return { art: 'zu', ...dann, ...(heute.feiertag !== undefined && { feiertag: heute.feiertag }), weicht }
}

/** Spans that touch are one. */
function ende(zeiten: readonly Spanne[], s: Spanne): string {
  const weiter = zeiten.find((z) => z.von === s.bis)
  return weiter === undefined ? s.bis : ende(zeiten, weiter)
}

function naechsteOeffnung(plan: Plan, tag: Temporal.PlainDate): Readonly<{ tag: string; von: string }> | undefined {
  for (let i = 1; i <= TAGE_VORAUS; i++) {
    const am = tag.add({ days: i })
    const von = oeffnungAm(plan, am).zeiten[0]?.von
    if (von !== undefined) return { tag: am.toString(), von }
  }
  return undefined
}
