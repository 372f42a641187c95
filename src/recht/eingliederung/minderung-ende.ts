import type { Datum } from '../grundlage/zeitraum.ts'
import { eintragAm } from '../grundlage/zeitreihe.ts'
import { nichterreichbarkeitGemeldet } from '../parameter/minderung.ts'
import { arbeitsverweigerungMindestdauer, minderungMindestdauer } from '../parameter/minderung-verfahren.ts'
import type { Grund } from './meldung.ts'
import type { Minderungsmonat } from './minderung-entscheidung.ts'
import { grund, stelle } from './minderung-lage.ts'
import { inZiffern, monatInZiffern } from './tage.ts'

/** What is left of a reduction after it ends early: months as they count from now on; those that are missing are taken back. */
export type Ende = Readonly<{ ok: true; monate: readonly Minderungsmonat[]; grund: Grund }> | Readonly<{ ok: false; grund: Grund }>

/**
 * A duty was made up for, or the person earnestly declared to fulfil it: the reduction ends with that day, at the earliest after one month
 * (sec. 31b (2)). The month in which it ends counts by days, a month having thirty (sec. 41 (1)): each day before is 1 % of the Regelbedarf
 * of a reduction by 30 %.
 *
 * @param tag day of the breach: it chooses the law
 */
export function endeNachErfuellung(monate: readonly Minderungsmonat[], tag: Datum, erfuelltAm: Datum): Ende {
  const erster = monate[0]
  if (erster === undefined || monate.some((m) => m.art !== 'pflichtverletzung' || m.prozent === undefined))
    return {
      ok: false,
      grund: grund('nicht-vorgesehen', 'Vorzeitig endet nach § 31b Abs. 2 nur die Minderung wegen einer Pflichtverletzung.', stelle('§ 31b Abs. 2')),
    }
  const mindestens = eintragAm(minderungMindestdauer, tag).wert
  const endmonat = erfuelltAm.slice(0, 7)
  const geblieben = monate.flatMap((m, i) => {
    if (i < mindestens || m.monat < endmonat) return [m]
    if (m.monat > endmonat) return []
    const tage = Math.min(30, Number(erfuelltAm.slice(8, 10)) - 1)
    const prozent = Math.round(((m.prozent ?? 0) * tage * 10) / 30) / 10
    return tage === 0 ? [] : [{ ...m, prozent, wirkt: Math.min(m.wirkt, Math.round(prozent * 10)) }]
  })
  const satz =
    geblieben.length === monate.length && geblieben.every((m, i) => m.prozent === monate[i]?.prozent)
      ? `Die Pflicht ist am ${inZiffern(erfuelltAm)} nachgeholt. Die Minderung dauert mindestens einen Monat und bleibt, wie sie ist.`
      : `Die Pflicht ist am ${inZiffern(erfuelltAm)} nachgeholt oder ihre Erfüllung ernsthaft erklärt. Die Minderung endet damit, frühestens nach einem Monat.`
  return { ok: true, monate: geblieben, grund: grund('nachgeholt', satz, stelle('§ 31b Abs. 2')) }
}

/** The job is gone: the Regelbedarf is paid again, at the earliest after one month. A part of a month is not calculated by days: it is refused. */
export function endeOhneStelle(monate: readonly Minderungsmonat[], tag: Datum, wegAb: Datum): Ende {
  const erster = monate[0]
  if (erster === undefined || monate.some((m) => m.art !== 'arbeitsverweigerung'))
    return { ok: false, grund: grund('nicht-vorgesehen', 'So endet nur der Entzug wegen Arbeitsverweigerung.', stelle('§ 31b Abs. 3')) }
  const mindestens = eintragAm(arbeitsverweigerungMindestdauer, tag).wert
  const betroffen = monate.find((m, i) => i >= mindestens && m.monat === wegAb.slice(0, 7))
  if (betroffen !== undefined && !wegAb.endsWith('-01'))
    return {
      ok: false,
      grund: grund(
        'teilmonat',
        `Der Entzug endet mitten im Monat ${monatInZiffern(betroffen.monat)}. Tage davon rechnet das Programm nicht: Bitte entscheiden Sie über diesen Monat von Hand.`,
        stelle('§ 31b Abs. 3'),
      ),
    }
  const geblieben = monate.filter((m, i) => i < mindestens || `${m.monat}-01` < wegAb)
  return {
    ok: true,
    monate: geblieben,
    grund: grund(
      'stelle-weg',
      `Die Stelle gibt es seit dem ${inZiffern(wegAb)} nicht mehr. Der Entzug endet, frühestens nach einem Monat.`,
      stelle('§ 31b Abs. 3'),
    ),
  }
}

/** Somebody who counts as not reachable appears in person: in the first month reachable throughout, with the Regelbedarf reduced; later a new beginning. */
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
