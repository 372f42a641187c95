import type { TraegerDb } from '../platform/db/index.ts'
import { passtIn16d, zeitkonto16d } from '../recht/index.ts'
import type { Durchgang, Massnahme } from './katalog.ts'
import { teilnahmenVon, zeitraumVon } from './teilnahme.ts'
import { saetze as t } from './texte/personal.ts'
import type { Stand } from './werte.ts'

const zaehlend: readonly Stand[] = ['zugewiesen', 'laufend', 'abgeschlossen', 'abgebrochen']

/**
 * What the time account of Arbeitsgelegenheiten (sec. 16d (6) SGB II) says against this run; nothing for other instruments.
 *
 * @param ab first day of the new assignment, ISO date
 * @param laengerWeil why the conditions still hold beyond 24 months
 */
export async function zeitkontoHindernis(
  db: TraegerDb,
  { traegerId, personId }: Readonly<{ traegerId: string; personId: string }>,
  massnahme: Pick<Massnahme, 'instrument'>,
  { bis }: Pick<Durchgang, 'bis'>,
  ab: string,
  laengerWeil: string,
): Promise<string[]> {
  if (massnahme.instrument !== 'p16d') return []
  const bisher = (await teilnahmenVon(db, traegerId, { personId }))
    .filter((x) => x.instrument === 'p16d' && zaehlend.includes(x.stand))
    .map(zeitraumVon)
  const passt = passtIn16d(bisher, { von: ab, bis })
  const { satz } = zeitkonto16d(bisher, ab)
  if (passt === 'nein') return [t.aghZuLang(satz)]
  return passt === 'mit-weiteren' && laengerWeil.trim() === '' ? [t.aghMitGrund(satz)] : []
}
