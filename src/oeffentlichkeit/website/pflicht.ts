import type { TraegerDb } from '../../platform/db/index.ts'
import { liesAuftritt } from '../auftritt.ts'
import { offeneBarrieren } from '../barriere.ts'
import { erklaerungFaellig, liesErklaerung } from '../barrierefreiheit.ts'
import { datenschutzSchema, impressumSchema } from '../einstellungen.ts'
import { oeffentlicheInhalte } from '../lesen.ts'
import { pflichtWorte as t } from '../texte/personal-barriere.ts'

/** What the law asks of a public site and nobody has written yet; each a sentence for the editorial desk, with the place to do it. */
export async function fehlendePflichtseiten(
  db: TraegerDb,
  traeger: Readonly<{ traegerId: string; land: string; art: string }>,
  jetzt: Temporal.Instant,
  heute: string,
): Promise<readonly Readonly<{ was: string; satz: string; nach: string }>[]> {
  const { traegerId, land } = traeger
  const fehlt: { was: string; satz: string; nach: string }[] = []
  if ((await liesAuftritt(db, traegerId, 'impressum', impressumSchema)) === undefined)
    fehlt.push({ was: 'impressum', satz: t.impressum, nach: '/redaktion/einstellungen/impressum' })
  if ((await liesAuftritt(db, traegerId, 'datenschutz', datenschutzSchema)) === undefined)
    fehlt.push({ was: 'datenschutz', satz: t.datenschutz, nach: '/redaktion/einstellungen/datenschutz' })
  const erklaerung = await liesErklaerung(db, traegerId, land)
  const alt = erklaerung.eigene && erklaerungFaellig(erklaerung.angaben, heute)
  if (!erklaerung.eigene || alt)
    fehlt.push({ was: 'barrierefreiheit', satz: alt ? t.erklaerungAlt : t.erklaerung, nach: '/redaktion/barrierefreiheit' })
  const offen = await offeneBarrieren(db, traegerId)
  if (offen > 0) fehlt.push({ was: 'barrieren', satz: t.barrieren(offen), nach: '/redaktion/barrieren' })
  if (traeger.art === 'netzwerk') return fehlt
  for (const art of ['standort', 'ansprechpartner', 'leistung', 'richtwerte'] as const)
    if ((await oeffentlicheInhalte(db, traegerId, art, jetzt)).length === 0) fehlt.push({ was: art, satz: t[art], nach: `/redaktion/${art}` })
  return fehlt
}
