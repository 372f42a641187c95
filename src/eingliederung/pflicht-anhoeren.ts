import { elektronischAn } from '../bescheid/index.ts'
import { aendereVorgang, findFall, kennzeichneGesundheit, schreibeBrief } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import { benachrichtige } from '../platform/post/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { nameVon } from './leute.ts'
import { imRecht } from './pflicht-eroeffnen.ts'
import { findPflicht, type Pflichtvorgang, pflichtVon } from './pflicht-model.ts'
import { merkePflichtschritt } from './pflicht-schritt.ts'
import { vorschlagZu } from './pflicht-vorschlag.ts'
import { inZiffern, tagMitWochentag } from './tage.ts'
import { type Getan, geht, gehtNicht } from './termin-model.ts'
import { anhoerungBrief as b, pflichtFehler, pflichtnamen, pflichtVorgang } from './texte/personal-pflicht.ts'

/** Letters take four days; less than two weeks would leave no time to find a proof. */
export const ANHOERUNG_MINDESTENS_TAGE = 14

type Womit = Readonly<{ tresor: Tresor; traeger: Traeger; mail: boolean }>
type Wie = Readonly<{
  frist: string
  /** mental illness is known or there are signs of it: the hearing is a personal one (sec. 31a (2)) */
  psychisch: boolean
  /** a personal hearing is offered in so many words; it must be before the third miss in a row */
  persoenlichAngeboten: boolean
}>

/** Sends the hearing (sec. 24 SGB X): the letter asks what happened, whether there is a proof and whether a reduction would be a hardship. */
export async function hoereAn(db: TraegerDb, { tresor, traeger, mail }: Womit, h: Handlung, pflichtId: string, wie: Wie): Promise<Getan> {
  const p = await findPflicht(db, h.traegerId, pflichtId)
  const fall = p && (await findFall(db, h.traegerId, p.fallId))
  if (p === undefined || fall === undefined) return gehtNicht(pflichtFehler.nichtDa)
  if (p.stand !== 'anhoerung') return gehtNicht(pflichtFehler.stand)
  if (p.dokumentId !== null) return gehtNicht(pflichtFehler.schonAngehoert)
  if (!/^\d{4}-\d\d-\d\d$/.test(wie.frist) || wie.frist < tagVon(h.jetzt).add({ days: ANHOERUNG_MINDESTENS_TAGE }).toString())
    return gehtNicht(pflichtFehler.frist(ANHOERUNG_MINDESTENS_TAGE))
  const kontoId = mail ? await elektronischAn(db, h, p.fallId, p.personId) : undefined
  const brief = await schreibeBrief(db, tresor, h, traeger, fall, briefVon(p, wie, await folgeVon(db, h, p)), { ohneDruck: kontoId !== undefined })
  if (!brief.ok) return gehtNicht(brief.satz)
  const fertig = await setze(db, h, p, { dokumentId: brief.dokumentId, ...wie })
  if (!fertig) return gehtNicht(pflichtFehler.stand)
  if (kontoId !== undefined) await benachrichtige(db, h, { kontoId, fallId: p.fallId, anlass: 'anforderung', gegenstand: pflichtId })
  await merkePflichtschritt(db, h, p, 'angehoert', { dokumentId: brief.dokumentId })
  if (p.vorgangId !== null) await aendereVorgang(db, h, p.vorgangId, { stand: 'nachweis-offen', frist: wie.frist, fristGrund: pflichtVorgang.frist })
  return geht({})
}

/** What would follow without a proven reason: a hearing has to name it (sec. 24 SGB X). */
async function folgeVon(db: TraegerDb, h: Handlung, p: Pflichtvorgang): Promise<keyof typeof b.folgenNach> {
  const folge = imRecht(p.tag) ? (await vorschlagZu(db, h, p)).folge : 'keine'
  return folge === 'keine' ? 'minderung' : folge
}

function briefVon(p: Pflichtvorgang, wie: Wie, folge: keyof typeof b.folgenNach) {
  const was = p.art === 'meldeversaeumnis' ? b.termin(inZiffern(p.tag)) : b.pflicht(inZiffern(p.tag), p.angaben.was ?? pflichtnamen[pflichtVon(p)])
  return {
    titel: b.titel,
    dateiname: b.dateiname,
    personId: p.personId,
    absaetze: [b.einleitung(was)],
    punkte: [
      { titel: b.frage1, warum: b.frage1Warum, geeignet: b.frage1Nachweis },
      { titel: b.frage2, warum: b.frage2Warum, geeignet: '' },
    ],
    teile: [
      { titel: b.antworten, absaetze: [b.bis(tagMitWochentag(wie.frist)), wie.persoenlichAngeboten || wie.psychisch ? b.angeboten : b.persoenlich] },
      { titel: b.folgen, absaetze: [b.folgenNach[folge], b.recht] },
    ],
  }
}

export type Antwort = Readonly<{
  text: string
  /** tells about health: only those who may see it do */
  gesundheit: boolean
  dokumentId?: string | null
  persoenlichVerlangt: boolean
}>

/** The person answers, in the portal or as staff writes it down; as often as she likes while nothing is decided. */
export async function beantworteAnhoerung(db: TraegerDb, h: Handlung, pflichtId: string, antwort: Antwort): Promise<Getan> {
  const p = await findPflicht(db, h.traegerId, pflichtId)
  if (p === undefined) return gehtNicht(pflichtFehler.nichtDa)
  if (p.stand !== 'anhoerung' && p.stand !== 'vorgelegt') return gehtNicht(pflichtFehler.stand)
  if (antwort.text.trim() === '') return gehtNicht(pflichtFehler.antwort)
  await db
    .updateTable('pflicht')
    .set({
      persoenlichVerlangt: p.persoenlichVerlangt || antwort.persoenlichVerlangt,
      gesundheit: p.gesundheit || antwort.gesundheit,
      // what was judged before the answer is open again
      grundstand: 'offen',
      haerte: 'offen',
      fassung: p.fassung + 1,
    })
    .where('traegerId', '=', h.traegerId)
    .where('pflichtId', '=', pflichtId)
    .execute()
  if (antwort.gesundheit && antwort.dokumentId) await kennzeichneGesundheit(db, h.traegerId, p.fallId, antwort.dokumentId)
  await merkePflichtschritt(db, h, p, 'antwort', { text: antwort.text, gesundheit: antwort.gesundheit, dokumentId: antwort.dokumentId ?? null })
  const titel = pflichtVorgang.antwort(await nameVon(db, h.traegerId, p.fallId, p.personId))
  if (p.vorgangId !== null) await aendereVorgang(db, h, p.vorgangId, { titel, stand: 'in-pruefung' })
  return geht({})
}

/** The person was heard in person; what she said is written down. */
export async function merkePersoenlich(
  db: TraegerDb,
  h: Handlung,
  pflichtId: string,
  { am, text, gesundheit }: Readonly<{ am: string; text: string; gesundheit: boolean }>,
): Promise<Getan> {
  const p = await findPflicht(db, h.traegerId, pflichtId)
  if (p === undefined) return gehtNicht(pflichtFehler.nichtDa)
  if (p.stand !== 'anhoerung') return gehtNicht(pflichtFehler.stand)
  if (!/^\d{4}-\d\d-\d\d$/.test(am) || am > tagVon(h.jetzt).toString() || am < p.tag) return gehtNicht(pflichtFehler.tag)
  if (text.trim() === '') return gehtNicht(pflichtFehler.antwort)
  if (!(await setze(db, h, p, { persoenlichAm: am, gesundheit: p.gesundheit || gesundheit }))) return gehtNicht(pflichtFehler.stand)
  await merkePflichtschritt(db, h, p, 'persoenlich', { text, gesundheit })
  return geht({})
}

type Werte = Readonly<{
  dokumentId?: string
  frist?: string
  psychisch?: boolean
  persoenlichAngeboten?: boolean
  persoenlichAm?: string
  gesundheit?: boolean
}>

/** @returns false where somebody else changed it meanwhile */
async function setze(db: TraegerDb, h: Handlung, p: Pflichtvorgang, werte: Werte): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('pflicht')
    .set({ ...werte, fassung: p.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('pflichtId', '=', p.pflichtId)
    .where('fassung', '=', p.fassung)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
