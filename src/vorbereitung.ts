import { beauftrageEntwurfspflege, beauftrageFristerinnerung, saeeUebungsantrag } from './antrag/index.ts'
import { beauftrageZustellungNachsehen } from './bescheid/index.ts'
import { beauftrageAnordnung } from './foerderung/index.ts'
import { beauftrageWartelisten } from './massnahme/index.ts'
import { beauftrageLieferung } from './netzwerk/index.ts'
import { beauftrageAufraeumen, legeUebungskontenAn, uebungstabelle, weitereUebungskonten } from './platform/auth/index.ts'
import { type Db, forTraeger } from './platform/db/index.ts'
import type { Gewaehlt, Umfeld } from './platform/http/index.ts'
import { beauftrageStatistik } from './platform/jobs/index.ts'
import { beauftrageMeldepruefung } from './statistik/index.ts'
import { saeeHaushalte, saeeOeffentliches, saeeWege } from './uebung/index.ts'

/** Orders the work that comes back every day, for every Träger; what was ordered already is not ordered twice. */
export async function beauftrageFuerAlle(db: Db, alle: readonly Gewaehlt[], jetzt: Temporal.Instant): Promise<void> {
  for (const [k, { traeger }] of alle.entries()) {
    const h = { traegerId: traeger.traegerId, jetzt }
    await forTraeger(db, h.traegerId, async (trx) => {
      if (k === 0) await beauftrageStatistik(trx, h) // of the whole database
      await beauftrageAufraeumen(trx, h)
      if (traeger.art === 'netzwerk') return
      await beauftrageEntwurfspflege(trx, h)
      await beauftrageZustellungNachsehen(trx, h)
      await beauftrageFristerinnerung(trx, h)
      await beauftrageLieferung(trx, h)
      await beauftrageMeldepruefung(trx, h)
      await beauftrageAnordnung(trx, h)
      await beauftrageWartelisten(trx, h)
    })
  }
}

/**
 * Accounts and data of the exercises, where they are missing: accounts at each exercise Träger, cases at the first one.
 *
 * @returns what is printed at the start: who can sign in where; empty without exercises
 */
export async function bereiteUebungVor(umfelder: readonly Umfeld[], melde: (name: string) => void): Promise<string> {
  const uebungen = umfelder.filter((u) => u.traeger.uebungsdaten)
  const erster = uebungen.find((u) => u.traeger.art === 'jobcenter')
  if (erster === undefined) return ''
  const tabelle: string[] = []
  for (const { db, traeger, uhr } of uebungen) {
    const konten = await legeUebungskontenAn(db, traeger, uhr.jetzt())
    tabelle.push(traeger === erster.traeger ? uebungstabelle(konten) : weitereUebungskonten(traeger, konten))
  }
  const { db, tresor, traeger, uhr } = erster
  await saeeOeffentliches(uebungen)
  await saeeHaushalte(erster, melde)
  await saeeWege(erster)
  const h = { traegerId: traeger.traegerId, jetzt: uhr.jetzt() }
  await forTraeger(db, h.traegerId, (trx) => saeeUebungsantrag(trx, tresor, h))
  return tabelle.join('\n')
}
