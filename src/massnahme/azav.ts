import { alsDatum } from '../platform/ui/zahl.ts'
import { azav as t } from './texte/personal.ts'
import { mitAzav, type Weg } from './werte.ts'

/** Months before the end of an accreditation from which the pages warn: renewing takes about that long. */
const WARNUNG = { months: 4 } as const

export type AzavLage = 'keine' | 'noch-nicht' | 'gueltig' | 'laeuft-ab' | 'abgelaufen'

/** How an accreditation stands on a day. */
export function azavLage(von: string | null, bis: string | null, tag: string): AzavLage {
  if (bis === null) return 'keine'
  if (von !== null && tag < von) return 'noch-nicht'
  if (tag > bis) return 'abgelaufen'
  return Temporal.PlainDate.from(tag).add(WARNUNG).toString() > bis ? 'laeuft-ab' : 'gueltig'
}

type Zulassung = Readonly<{ azavVon: string | null; azavBis: string | null }>

/**
 * What in the accreditations forbids a new assignment: of the provider always, of the measure where a voucher pays it (sec. 179 SGB III).
 *
 * @param tag first day of the participation, today where it runs already
 */
export function azavHindernisse(instrument: string, weg: Weg, anbieter: Zulassung & { name: string }, massnahme: Zulassung, tag: string): string[] {
  if (!mitAzav.has(instrument)) return []
  const saetze: string[] = []
  const pruefe = (wer: string, z: Zulassung) => {
    const lage = azavLage(z.azavVon, z.azavBis, tag)
    if (lage === 'keine') saetze.push(t.fehlt(wer))
    if (lage === 'abgelaufen') saetze.push(t.abgelaufen(wer, alsDatum(z.azavBis ?? '')))
    if (lage === 'noch-nicht') saetze.push(t.nochNicht(wer, alsDatum(z.azavVon ?? '')))
  }
  pruefe(t.traeger(anbieter.name), anbieter)
  if (weg === 'gutschein') pruefe(t.massnahme, massnahme)
  return saetze
}
