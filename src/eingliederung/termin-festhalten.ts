import { erledigeVorgang, vorgaengeVon } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Anwesenheit, bewerteMeldung, ersterTagDanach } from '../recht/index.ts'
import { leuteDesFalls } from './leute.ts'
import { eroeffneAusTermin, findPflichtZuTermin } from './pflicht-eroeffnen.ts'
import { inZiffern } from './tage.ts'
import { findTermin } from './termin-lesen.ts'
import { meldungenVon } from './termin-meldungen.ts'
import { type Getan, geht, gehtNicht, type Termin } from './termin-model.ts'
import { merkeSchritt, protokolliereTermin } from './termin-vergeben.ts'
import { terminFehler as t, terminVorgang } from './texte/personal-termin.ts'

export type Festgehalten = Readonly<{
  anwesenheit: Exclude<Anwesenheit, 'abgesagt'>
  /** of somebody who came at another time of the day */
  zweckErreicht?: boolean | undefined
  /** of a summons that worked on to the first day of fitness */
  danachErschienen?: boolean | undefined
  notiz?: string
}>

/**
 * Records what became of an appointment. A summons that was missed begins a hearing: a piece of work, nothing more; whether anything
 * follows is decided much later, by two people.
 */
export async function halteFest(db: TraegerDb, h: Handlung, terminId: string, was: Festgehalten): Promise<Getan<{ pflichtId?: string }>> {
  const termin = await findTermin(db, h.traegerId, terminId)
  if (termin === undefined || termin.stand !== 'vereinbart') return gehtNicht(t.nichtDa)
  if (Temporal.Instant.compare(termin.von, h.jetzt) > 0) return gehtNicht(t.nochNicht)
  if (was.anwesenheit === 'spaeter-am-tag' && was.zweckErreicht === undefined) return gehtNicht(t.zweckErreicht)
  const danach = was.danachErschienen === undefined ? undefined : await tagDanach(db, h, termin)
  if (danach === '') return gehtNicht(t.bisWann)
  if (danach !== undefined && danach > tagVon(h.jetzt).toString()) return gehtNicht(t.nochKrank(inZiffern(danach)))
  if ((await findPflichtZuTermin(db, h.traegerId, terminId)) !== undefined) return gehtNicht(t.hatAnhoerung)
  await db
    .updateTable('termin')
    .set({
      anwesenheit: was.anwesenheit,
      zweckErreicht: was.anwesenheit === 'spaeter-am-tag' ? (was.zweckErreicht ?? null) : null,
      danachErschienen: was.anwesenheit === 'arbeitsunfaehig' ? (was.danachErschienen ?? null) : null,
    })
    .where('traegerId', '=', h.traegerId)
    .where('terminId', '=', terminId)
    .execute()
  await merkeSchritt(db, h, terminId, 'festgehalten', { grund: was.notiz ?? '', gesundheit: was.anwesenheit === 'arbeitsunfaehig' })
  await erledigeFesthalten(db, h, termin.fallId)
  await protokolliereTermin(db, h, 'termin.festhalten', termin)
  const meldung = (await meldungenVon(db, h.traegerId, termin.personId)).find((m) => m.id === terminId)
  // still open means: missed, and nobody has heard yet whether there was a reason
  if (meldung === undefined || bewerteMeldung(meldung).schluessel !== 'anhoerung-offen') return geht({})
  return geht({ pflichtId: await eroeffneAusTermin(db, h, termin, danach) })
}

/** The first day of fitness after a certificate; empty where none says until when. */
async function tagDanach(db: TraegerDb, h: Handlung, termin: Termin): Promise<string> {
  const bis = (await meldungenVon(db, h.traegerId, termin.personId)).find((m) => m.id === termin.terminId)?.arbeitsunfaehigBis
  return bis === undefined ? '' : ersterTagDanach(bis)
}

async function erledigeFesthalten(db: TraegerDb, h: Handlung, fallId: string): Promise<void> {
  const offene = (await vorgaengeVon(db, h.traegerId, { fallId })).filter((v) => v.art === 'termin' && v.erledigtAm === null)
  const leute = await leuteDesFalls(db, h.traegerId, fallId, h.jetzt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString())
  const titel = leute.map((m) => terminVorgang.festhalten(m.name))
  for (const v of offene) if (titel.includes(v.titel)) await erledigeVorgang(db, h, v.vorgangId)
}
