import { alsMonat } from '../platform/ui/zahl.ts'
import type { Foerderantrag, KnotenJson } from '../recht/index.ts'
import { type Fehlschlag, fehlschlag } from './beginnen.ts'
import type { Betrag, Foerderung, Monatsbetrag } from './model.ts'
import { rechne } from './pruefen.ts'
import { aenderungFehler as t, wertsatz } from './texte/personal-aenderung.ts'
import { schluesselVon } from './zahlplan.ts'

/** What changed in the job from a month on (`2026-09`); what is not named stays. */
export type Jobaenderung = Readonly<{
  abMonat: string
  entgeltMonatCent?: number
  /** pay by agreement or usual in the place, where it changed too (sec. 16e) */
  tarifMonatCent?: number
  /** sec. 16i: pay an hour that an agreement obliges to */
  tarifStundeCent?: number
  minutenJeWoche?: number
}>

/** An amount that is other than granted; 0 where there is none. */
export type Unterschied = Pick<Monatsbetrag, 'monat' | 'teil'> & Readonly<{ bisherCent: number; neuCent: number }>

export type Neuberechnung = Readonly<{
  betrag: Betrag
  /** first month that is other */
  abMonat: string
  unterschiede: readonly Unterschied[]
  differenzCent: number
}>

type Ergebnis = Readonly<{ ok: true; neu: Neuberechnung }> | Fehlschlag

/** Subsidies that follow the values of the law; an Eingliederungszuschuss is fixed at its start (sec. 91 (2) SGB III). */
export function folgtWerten(f: Pick<Foerderung, 'stand' | 'betrag'>): boolean {
  const code = f.betrag?.antrag.code
  return f.stand === 'bewilligt' && (code === 'p16e' || code === 'p16i')
}

/** The grant as the law calculates it today; undefined where that is what was granted, or where it cannot be calculated. */
export function neuNachWerten(f: Foerderung): Neuberechnung | undefined {
  if (!folgtWerten(f) || f.betrag === undefined) return undefined
  const gerechnet = rechne(nachHeutigenWerten(f.betrag.antrag), f.fakten)
  return gerechnet.ok ? vergleiche(f.betrag, gerechnet.betrag) : undefined
}

/** The grant with a job that changed: by the law of each subsidy up or down, or never up. */
export function neuNachJob(f: Foerderung, neu: Jobaenderung): Ergebnis {
  const bisher = f.betrag
  const antrag = bisher && mitAenderung(bisher.antrag, neu)
  if (bisher === undefined || antrag === undefined) return fehlschlag(t.nurEntgelt)
  if (neu.abMonat < f.von.slice(0, 7) || (f.bis !== null && neu.abMonat > f.bis.slice(0, 7))) return fehlschlag(t.ausserhalb(alsMonat(neu.abMonat)))
  if (ohneAngabe(neu)) return fehlschlag(t.ohneAngabe)
  const gerechnet = rechne(antrag, f.fakten)
  if (!gerechnet.ok) return fehlschlag(...gerechnet.saetze)
  const verglichen = vergleiche(bisher, gerechnet.betrag)
  if (verglichen !== undefined) return { ok: true, neu: verglichen }
  return fehlschlag(antrag.code === 'egz' ? t.steigtNicht : t.gleich)
}

function ohneAngabe({ abMonat: _, ...rest }: Jobaenderung): boolean {
  return Object.values(rest).every((wert) => wert === undefined)
}

function mitAenderung(
  antrag: Foerderantrag,
  { abMonat, entgeltMonatCent, tarifMonatCent, tarifStundeCent, minutenJeWoche }: Jobaenderung,
): Foerderantrag | undefined {
  if (antrag.code === 'p16i') {
    const was = { ...(tarifStundeCent === undefined ? {} : { tarifStundeCent }), ...(minutenJeWoche === undefined ? {} : { minutenJeWoche }) }
    return nachHeutigenWerten({ ...antrag, aenderungen: [...(antrag.aenderungen ?? []), { abMonat, ...was }] })
  }
  if (entgeltMonatCent === undefined) return antrag.code === 'egz' || antrag.code === 'p16e' ? antrag : undefined
  if (antrag.code === 'egz') return { ...antrag, aenderungen: [...(antrag.aenderungen ?? []), { abMonat, entgeltMonatCent }] }
  if (antrag.code !== 'p16e') return undefined
  const tarif = tarifMonatCent === undefined ? {} : { tarifMonatCent }
  return { ...antrag, aenderungen: [...(antrag.aenderungen ?? []), { abMonat, entgeltMonatCent, ...tarif }] }
}

/** What was not enacted when it was granted may be by now. */
function nachHeutigenWerten(antrag: Foerderantrag): Foerderantrag {
  if (antrag.code !== 'p16i') return antrag
  const { werteBis: _, ...heute } = antrag
  return heute
}

function vergleiche(bisher: Betrag, neu: Betrag): Neuberechnung | undefined {
  const anders = unterschiede(bisher.monate, neu.monate)
  const [erster] = anders
  if (erster === undefined) return undefined
  const differenzCent = anders.reduce((s, u) => s + u.neuCent - u.bisherCent, 0)
  return { betrag: neu, abMonat: erster.monat, unterschiede: anders, differenzCent }
}

/** Amounts that are other, in the order of their months. */
export function unterschiede(bisher: readonly Monatsbetrag[], neu: readonly Monatsbetrag[]): readonly Unterschied[] {
  const vorher = new Map(bisher.map((m) => [schluesselVon(m), m]))
  const nachher = new Map(neu.map((m) => [schluesselVon(m), m]))
  return [...new Set([...vorher.keys(), ...nachher.keys()])].toSorted().flatMap((k): Unterschied[] => {
    const [alt, jetzt] = [vorher.get(k), nachher.get(k)]
    const m = jetzt ?? alt
    if (m === undefined || alt?.cent === jetzt?.cent) return []
    return [{ monat: m.monat, ...(m.teil === undefined ? {} : { teil: m.teil }), bisherCent: alt?.cent ?? 0, neuCent: jetzt?.cent ?? 0 }]
  })
}

/** Values of the law that the new calculation stands on and the granted one did not, a sentence each. */
export function neueWerte(bisher: KnotenJson, neu: KnotenJson): readonly string[] {
  const bekannt = new Set(parameter(bisher).map(wertsatz))
  return [...new Set(parameter(neu).map(wertsatz))].filter((satz) => !bekannt.has(satz))
}

function parameter(k: KnotenJson): KnotenJson[] {
  return [...(k.art === 'Parameter' ? [k] : []), ...k.aus.flatMap(parameter)]
}
