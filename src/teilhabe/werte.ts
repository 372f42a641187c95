import { einheiten, arten as namen, staende, wege } from './texte/personal.ts'

/** Kinds of sec. 28 SGB II in the order of its subsections. */
export const arten = ['ausflug', 'klassenfahrt', 'schulbedarf', 'schuelerbefoerderung', 'lernfoerderung', 'mittagsverpflegung', 'teilhabe'] as const
export type Art = (typeof arten)[number]

/**
 * Money by law (sec. 29 (1) sentence 3): the monthly notice pays them, never this room. All others are paid here, and never by the monthly
 * notice once this room has granted them.
 */
export const imBescheid: readonly Art[] = ['schulbedarf', 'schuelerbefoerderung']
/** One amount in one month; all others are amounts a month. */
export const einmalig: readonly Art[] = ['ausflug', 'klassenfahrt']
/** Reported by number; all others are used or not. */
export const gezaehlt: readonly Art[] = ['lernfoerderung', 'mittagsverpflegung']
/** Not part of the main application (sec. 37 (1) sentence 2). */
export const eigenerAntrag: readonly Art[] = ['lernfoerderung']

export const bedarfStaende = ['gemeldet', 'vorgelegt', 'bewilligt', 'abgelehnt', 'uebernommen', 'zurueckgezogen', 'beendet'] as const
export type BedarfStand = (typeof bedarfStaende)[number]

export const rechnungsstaende = ['eingereicht', 'geprueft', 'freigegeben', 'zurueckgegeben'] as const
export type Rechnungsstand = (typeof rechnungsstaende)[number]

/**
 * How a need is met (sec. 29 (1) sentence 1, (4)): to the provider, by voucher, as money for what the person paid already, or as money
 * with the monthly notice.
 */
export const leistungswege = ['direkt', 'gutschein', 'geld', 'bescheid'] as const
export type Leistungsweg = (typeof leistungswege)[number]

export const artName = (art: Art): string => namen[art]
export const standName = (stand: BedarfStand): string => staende[stand]
export const wegName = (weg: Leistungsweg): string => wege[weg]
export const einheitName = (art: Art): string => einheiten[art]

/** The monthly notice pays it: by law, or because the house has chosen money for it. */
export const zahltBescheid = ({ art, weg }: Readonly<{ art: Art; weg: Leistungsweg }>): boolean => weg === 'bescheid' || imBescheid.includes(art)

export function alsArt(text: string): Art {
  return finde(arten, text)
}
export function alsBedarfStand(text: string): BedarfStand {
  return finde(bedarfStaende, text)
}
export function alsWeg(text: string): Leistungsweg {
  return finde(leistungswege, text)
}

/** @throws where the database holds what it cannot */
function finde<T extends string>(liste: readonly T[], text: string): T {
  const wert = liste.find((x) => x === text)
  if (wert === undefined) throw new Error(`no such value: ${text}`)
  return wert
}
