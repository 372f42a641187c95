import type { Rechenmonat } from '../bescheid/index.ts'
import { type Angabe, angabeName, angabenZuPfad, angabeText, artInfo, formularZu, namenVon, zeitVon } from '../fall/index.ts'
import type { Knoten } from '../recht/index.ts'

/** A fact as the panel names it, with the values that it may be changed from. */
export type Panelangabe = Readonly<{
  angabeId: string
  name: string
  person: string
  text: string
  zeit: string
  quelle: string
  /** name and belonging are changed where all their dates are seen */
  hierAenderbar: boolean
}>

type Gerechnet = Extract<Rechenmonat, { ok: true }>
type Akte = Readonly<{ angaben: readonly Angabe[]; personen: Parameters<typeof namenVon>[1] }>

/** The facts that decided an amount, in the order in which the reasoning comes to them. */
export function bestimmende({ angaben, personen }: Akte, monat: Gerechnet, knoten: Knoten): Angabe[] {
  const gesehen = new Set<Knoten>()
  const pfade = new Set<string>()
  const geh = (k: Knoten): void => {
    if (gesehen.has(k)) return
    gesehen.add(k)
    if (k.art === 'Angabe') pfade.add(k.schluessel)
    for (const teil of k.aus) geh(teil)
  }
  geh(knoten)
  const gefunden = [...pfade].flatMap((pfad) => angabenZuPfad(angaben, personen, monat.fall, pfad))
  return [...new Map(gefunden.map((a) => [a.angabeId, a])).values()]
}

/** The facts that begin in a month, or ended with the one before. */
export function wechselnde(angaben: readonly Angabe[], monat: string): Angabe[] {
  const letzterTag = Temporal.PlainDate.from(`${monat}-01`).subtract({ days: 1 }).toString()
  return angaben.filter((a) => a.giltVon.slice(0, 7) === monat || a.giltBis === letzterTag)
}

export function zeigeAngabe(a: Angabe, { angaben, personen }: Akte): Panelangabe {
  const namen = namenVon(angaben, personen)
  const info = artInfo(a.art)
  return {
    angabeId: a.angabeId,
    name: angabeName(info, a.wert),
    person: namen[personen.find((p) => p.personId === a.personId)?.kennung ?? ''] ?? '',
    text: angabeText(info, a.wert, namen),
    zeit: zeitVon(a),
    quelle: a.quelle,
    hierAenderbar: info.felder.length > 0 && a.art !== 'person.stamm' && a.art !== 'person.zugehoerig',
  }
}

export type Aenderungsformular = ReturnType<typeof formularZu> &
  Readonly<{
    leute: readonly Readonly<{ wert: string; text: string }>[]
    /** day that is sent, month that is shown */
    monate: readonly Readonly<{ wert: string; monat: string }>[]
  }>

/**
 * The small form for one fact: its values, and from which of the months that the grid shows they change.
 *
 * @param ab month that is chosen at first
 */
export function aenderungsformular(a: Angabe, akte: Akte, { monate, ab }: { monate: readonly string[]; ab: string }): Aenderungsformular {
  const namen = namenVon(akte.angaben, akte.personen)
  const formular = formularZu(a, akte.personen, namen)
  const ende = a.giltBis?.slice(0, 7)
  const moeglich = monate.filter((m) => m >= a.giltVon.slice(0, 7) && (ende === undefined || m <= ende))
  const tag = (monat: string): string => (monat === a.giltVon.slice(0, 7) ? a.giltVon : `${monat}-01`)
  const wahl = moeglich.length > 0 ? moeglich : [a.giltVon.slice(0, 7)]
  const erster = wahl.includes(ab) ? ab : (wahl[0] ?? ab)
  return {
    ...formular,
    eingaben: { ...formular.eingaben, ab: tag(erster) },
    leute: akte.personen.map(({ kennung }) => ({ wert: kennung, text: namen[kennung] ?? kennung })),
    monate: wahl.map((m) => ({ wert: tag(m), monat: m })),
  }
}
