import type { Datum } from '../grundlage/zeitraum.ts'
import { eintragAm } from '../grundlage/zeitreihe.ts'
import { nichterreichbarkeitGemeldet } from '../parameter/minderung.ts'
import { arbeitsverweigerungMindestdauer, minderungMindestdauer } from '../parameter/minderung-verfahren.ts'
import type { Grund } from './meldung.ts'
import { grund, stelle } from './minderung-lage.ts'
import type { Minderungsmonat } from './minderung-monate.ts'
import { inZiffern, monatInZiffern } from './tage.ts'

/** What is left of a reduction after it ends early: months as they count from now on; those that are missing are taken back. */
export type Ende = Readonly<{ ok: true; monate: readonly Minderungsmonat[]; grund: Grund }> | Readonly<{ ok: false; grund: Grund }>

const p31b2 = stelle('§ 31b Abs. 2')

/**
 * A duty was made up for, or the person earnestly declared to fulfil it: the reduction ends with that day, at the earliest after one month
 * (sec. 31b (2)); for refused work the same holds (sec. 31a (7) sentence 4), but a part of a month is refused. The month in which a reduction
 * ends counts by days, a month having thirty (sec. 41 (1)): each day before is 1 % of the Regelbedarf of a reduction by 30 %.
 *
 * @param tag day of the breach: it chooses the law
 */
export function endeNachErfuellung(monate: readonly Minderungsmonat[], tag: Datum, erfuelltAm: Datum): Ende {
  if (monate.length > 0 && monate.every((m) => m.art === 'arbeitsverweigerung'))
    return endeDesEntzugs(
      monate,
      tag,
      erfuelltAm,
      grund(
        'nachgeholt',
        `Die Person hat die Arbeit am ${inZiffern(erfuelltAm)} aufgenommen oder das ernsthaft erklärt. Der Entzug endet, frühestens nach einem Monat.`,
        stelle('§ 31a Abs. 7 Satz 4, § 31b Abs. 2'),
      ),
    )
  if (monate.length === 0 || monate.some((m) => m.art !== 'pflichtverletzung' || m.prozent === undefined))
    return {
      ok: false,
      grund: grund(
        'nicht-vorgesehen',
        'Vorzeitig endet nach § 31b Abs. 2 nur eine Minderung wegen einer Pflichtverletzung oder einer Arbeitsverweigerung.',
        p31b2,
      ),
    }
  const geblieben = gebliebeneMonate(monate, 30 * eintragAm(minderungMindestdauer, tag).wert, erfuelltAm)
  const satz =
    geblieben.length === monate.length && geblieben.every((m, i) => m.prozent === monate[i]?.prozent)
      ? `Die Pflicht ist am ${inZiffern(erfuelltAm)} nachgeholt. Die Minderung dauert mindestens einen Monat und bleibt, wie sie ist.`
      : `Die Pflicht ist am ${inZiffern(erfuelltAm)} nachgeholt oder ihre Erfüllung ernsthaft erklärt. Die Minderung endet damit, frühestens nach einem Monat.`
  return { ok: true, monate: geblieben, grund: grund('nachgeholt', satz, p31b2) }
}

/**
 * What is left of each month by days of thirty a month, never less than the shortest time from its first day on. A reduction that begins inside
 * a month has its days at the end of it; that month is always within the shortest time.
 */
function gebliebeneMonate(monate: readonly Minderungsmonat[], mindestTage: number, erfuelltAm: Datum): Minderungsmonat[] {
  const voll = Math.max(...monate.map((m) => m.prozent ?? 0))
  let davor = 0
  return monate.flatMap((m) => {
    const laenge = Math.round((30 * (m.prozent ?? 0)) / voll)
    const tage = Math.min(laenge, Math.max(tageVor(m.monat, erfuelltAm), mindestTage - davor))
    davor += laenge
    if (tage <= 0) return []
    const prozent = tage === laenge ? (m.prozent ?? 0) : Math.round((voll * tage * 10) / 30) / 10
    return [{ ...m, prozent, wirkt: Math.min(m.wirkt, Math.round(prozent * 10)) }]
  })
}

/** Days of a month before a day, thirty at most. */
function tageVor(monat: string, tag: Datum): number {
  if (tag.slice(0, 7) !== monat) return tag.slice(0, 7) < monat ? 0 : 30
  return Number(tag.slice(8)) - 1
}

/** The job is gone: the Regelbedarf is paid again, at the earliest after one month. A part of a month is not calculated by days: it is refused. */
export function endeOhneStelle(monate: readonly Minderungsmonat[], tag: Datum, wegAb: Datum): Ende {
  if (monate.length === 0 || monate.some((m) => m.art !== 'arbeitsverweigerung'))
    return { ok: false, grund: grund('nicht-vorgesehen', 'So endet nur der Entzug wegen Arbeitsverweigerung.', stelle('§ 31b Abs. 3')) }
  return endeDesEntzugs(
    monate,
    tag,
    wegAb,
    grund(
      'stelle-weg',
      `Die Stelle gibt es seit dem ${inZiffern(wegAb)} nicht mehr. Der Entzug endet, frühestens nach einem Monat.`,
      stelle('§ 31b Abs. 3'),
    ),
  )
}

function endeDesEntzugs(monate: readonly Minderungsmonat[], tag: Datum, am: Datum, weshalb: Grund): Ende {
  const mindestens = eintragAm(arbeitsverweigerungMindestdauer, tag).wert
  const betroffen = monate.find((m, i) => i >= mindestens && m.monat === am.slice(0, 7))
  if (betroffen !== undefined && !am.endsWith('-01'))
    return {
      ok: false,
      grund: grund(
        'teilmonat',
        `Der Entzug endet mitten im Monat ${monatInZiffern(betroffen.monat)}. Tage davon rechnet das Programm nicht: Bitte entscheiden Sie über diesen Monat von Hand.`,
        weshalb.fundstelle,
      ),
    }
  return { ok: true, monate: monate.filter((m, i) => i < mindestens || `${m.monat}-01` < am), grund: weshalb }
}

/**
 * Somebody who counts as not reachable appears in person: in the first month reachable throughout, with the Regelbedarf reduced; later a new
 * beginning. Who appears before that month is reachable again without any reduction: sec. 32 (3) sentence 2 asks for an appearance within it.
 */
export function nachPersoenlichemErscheinen(monate: readonly Minderungsmonat[], tag: Datum, erschienenAm: Datum): Ende {
  const [m] = monate
  const gilt = stelle('§ 7b Abs. 4 Satz 5, § 32 Abs. 3 Satz 2')
  if (m === undefined || m.art !== 'nichterreichbarkeit')
    return { ok: false, grund: grund('nicht-vorgesehen', 'Niemand gilt hier als nicht erreichbar.', gilt) }
  if (erschienenAm.slice(0, 7) > m.monat)
    return {
      ok: false,
      grund: grund(
        'zu-spaet',
        `Erschienen nach dem Monat ${monatInZiffern(m.monat)}: Der Anspruch lebt nicht rückwirkend auf, ab dem Erscheinen ist neu zu entscheiden.`,
        stelle('§ 7b Abs. 4'),
      ),
    }
  if (erschienenAm.slice(0, 7) < m.monat)
    return {
      ok: true,
      monate: [],
      grund: grund(
        'vorher-erschienen',
        `Am ${inZiffern(erschienenAm)} persönlich erschienen, vor dem Monat ${monatInZiffern(m.monat)}: Der Anspruch entfällt nicht. Gemindert wird nicht, denn das setzt ein Erscheinen in diesem Monat voraus.`,
        stelle('§ 7b Abs. 4 Satz 3, § 32 Abs. 3'),
      ),
    }
  const promille = eintragAm(nichterreichbarkeitGemeldet, tag).wert
  return {
    ok: true,
    monate: [{ monat: m.monat, art: 'nichterreichbarkeit', prozent: promille / 10, wirkt: promille }],
    grund: grund(
      'erschienen',
      `Am ${inZiffern(erschienenAm)} persönlich erschienen: gilt durchgehend als erreichbar, der Regelbedarf wird um 30 % gemindert gezahlt.`,
      gilt,
    ),
  }
}
