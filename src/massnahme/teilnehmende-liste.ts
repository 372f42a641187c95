import { darfOeffnen, findFall } from '../fall/index.ts'
import { protokolliere } from '../platform/audit/index.ts'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { type Teilnahme, teilnahmenVon } from './teilnahme.ts'
import { detail as t } from './texte/personal-seiten.ts'

export type Teilnehmerzeile = Readonly<
  Pick<Teilnahme, 'teilnahmeId' | 'nummer' | 'durchgangId' | 'stand' | 'eintrittAm' | 'austrittAm' | 'angebotBis' | 'antwort'> & {
    name: string
    /** only for who may open cases */
    fallId?: string
  }
>

/**
 * Who takes part in a measure, for staff who assign people; of a protected case only the number outside of its circle. Each name that is
 * shown stands in the record of its case.
 */
export async function liesTeilnehmende(z: Zugriff, massnahmeId: string): Promise<Teilnehmerzeile[]> {
  const alle = await teilnahmenVon(z.db, z.traegerId, { massnahmeId })
  const offen = new Map<string, boolean>()
  for (const fallId of new Set(alle.map((x) => x.fallId))) {
    const fall = await findFall(z.db, z.traegerId, fallId)
    const darfSehen = fall !== undefined && (await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))
    offen.set(fallId, darfSehen)
    const lesen = { zeitpunkt: z.jetzt, konto: z.konto, tat: 'teilnahme.lesen', fallId, zweck: t.zweckTeilnehmende }
    if (darfSehen) z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `teilnahme.lesen ${fallId}`)
  }
  const mitFall = darf(z.konto, 'fall.suchen')
  return alle.map((x) => ({
    teilnahmeId: x.teilnahmeId,
    nummer: x.nummer,
    durchgangId: x.durchgangId,
    stand: x.stand,
    eintrittAm: x.eintrittAm,
    austrittAm: x.austrittAm,
    angebotBis: x.angebotBis,
    antwort: x.antwort,
    name: offen.get(x.fallId) ? `${x.nachname}, ${x.vorname}` : t.geschuetzt,
    ...(mitFall && offen.get(x.fallId) && { fallId: x.fallId }),
  }))
}
