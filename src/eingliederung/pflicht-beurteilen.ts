import { erledigeVorgang } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Grundstand } from '../recht/index.ts'
import { findPflicht, type Pflichtvorgang } from './pflicht-model.ts'
import { merkePflichtschritt } from './pflicht-schritt.ts'
import { type Getan, geht, gehtNicht } from './termin-model.ts'
import { pflichtFehler as t } from './texte/personal-pflicht.ts'

export type Urteil = Readonly<{
  grundstand: Exclude<Grundstand, 'offen'>
  haerte: boolean
  /** why, in the words of the worker; it stands in the decision */
  text: string
  gesundheit: boolean
}>

/** The worker judges whether an important reason was shown and proven, and whether a reduction would be an exceptional hardship. */
export async function beurteile(db: TraegerDb, h: Handlung, pflichtId: string, urteil: Urteil): Promise<Getan> {
  const p = await findPflicht(db, h.traegerId, pflichtId)
  if (p === undefined) return gehtNicht(t.nichtDa)
  if (p.stand !== 'anhoerung') return gehtNicht(t.stand)
  if (p.dokumentId === null) return gehtNicht(t.nochNichtAngehoert)
  if (urteil.text.trim() === '') return gehtNicht(t.text)
  const { numUpdatedRows } = await db
    .updateTable('pflicht')
    .set({
      grundstand: urteil.grundstand,
      haerte: urteil.haerte ? 'ja' : 'nein',
      grundText: urteil.text.trim(),
      gesundheit: p.gesundheit || urteil.gesundheit,
      fassung: p.fassung + 1,
    })
    .where('traegerId', '=', h.traegerId)
    .where('pflichtId', '=', pflichtId)
    .where('fassung', '=', p.fassung)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return gehtNicht(t.stand)
  await setzeGrundAmTermin(db, h, p, urteil.grundstand)
  await merkePflichtschritt(db, h, p, 'beurteilt', { text: urteil.text, gesundheit: urteil.gesundheit })
  return geht({})
}

/** Ends a breach without consequences: the reason is proven, it is the first missed appointment, or the worker sees it so. */
export async function schliesseOhneFolge(db: TraegerDb, h: Handlung, pflichtId: string, text: string, gesundheit = false): Promise<Getan> {
  const p = await findPflicht(db, h.traegerId, pflichtId)
  if (p === undefined) return gehtNicht(t.nichtDa)
  if (p.stand !== 'anhoerung') return gehtNicht(t.stand)
  if (text.trim() === '') return gehtNicht(t.grund)
  await db
    .updateTable('pflicht')
    .set({ stand: 'ohne-folge', fassung: p.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('pflichtId', '=', pflichtId)
    .execute()
  await merkePflichtschritt(db, h, p, 'ohne-folge', { text, gesundheit })
  if (p.vorgangId !== null) await erledigeVorgang(db, h, p.vorgangId)
  return geht({})
}

async function setzeGrundAmTermin(db: TraegerDb, h: Handlung, p: Pflichtvorgang, grundstand: Grundstand): Promise<void> {
  if (p.terminId === null) return
  await db.updateTable('termin').set({ grundstand }).where('traegerId', '=', h.traegerId).where('terminId', '=', p.terminId).execute()
}
