import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { planeErinnerungen } from './erinnerung.ts'
import { liesMitglieder, merke, verteiler } from './gremium.ts'
import { findGremium } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { type PostAnlass, verschicke } from './post.ts'
import { type Antwort, antworten, type NeuerPunkt, type NeueSitzung } from './sitzung-art.ts'
import { findSitzung, liesPunkte, type Punkt, type Sitzung } from './sitzung-lesen.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze as t } from './texte/saetze.ts'

export async function planeSitzung(db: TraegerDb, h: ImNetz, gremiumId: string, neu: NeueSitzung): Promise<Ergebnis<{ sitzungId: string }>> {
  const gefunden = await findGremium(db, h, gremiumId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  if (gefunden.gremium.aufgeloestAm !== null) return fehler(t.gremium.aufgeloest)
  const verbot = verweigert(neu.titel, neu.hinweise)
  if (verbot !== undefined) return fehler(verbot, 'hinweise')
  const { sitzungId } = await db
    .insertInto('gremiumSitzung')
    .values({ traegerId: h.traegerId, gremiumId, ...neu, angelegtAm: h.jetzt, geaendertAm: h.jetzt })
    .returning('sitzungId')
    .executeTakeFirstOrThrow()
  await planeErinnerungen(db, h, { sitzungId, beginn: neu.beginn })
  await merke(db, h, 'sitzung.planen', sitzungId)
  return { ok: true, sitzungId }
}

/** A meeting that somebody may change: of a group they lead, not called off. */
async function zurLeitung(db: TraegerDb, h: ImNetz, sitzungId: string): Promise<Ergebnis<{ sitzung: Sitzung }>> {
  const gefunden = await findSitzung(db, h, sitzungId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  if (gefunden.sitzung.abgesagtAm !== null) return fehler(t.sitzung.abgesagt)
  return { ok: true, sitzung: gefunden.sitzung }
}

const hatBegonnen = (h: ImNetz, sitzung: Sitzung) => Temporal.Instant.compare(h.jetzt, sitzung.beginn) >= 0

/** Changes what was announced; those who are invited get the new state with the next number of its order. */
export async function aendereSitzung(db: TraegerDb, h: ImNetz, sitzungId: string, neu: NeueSitzung): Promise<Ergebnis> {
  const darf = await zurLeitung(db, h, sitzungId)
  if (!darf.ok) return darf
  if (hatBegonnen(h, darf.sitzung)) return fehler(t.sitzung.vorbei)
  const verbot = verweigert(neu.titel, neu.hinweise)
  if (verbot !== undefined) return fehler(verbot, 'hinweise')
  const eingeladen = darf.sitzung.eingeladenAm !== null
  const folge = darf.sitzung.folge + (eingeladen ? 1 : 0)
  await setze(db, h, sitzungId, { ...neu, folge })
  await planeErinnerungen(db, h, { sitzungId, beginn: neu.beginn })
  if (eingeladen) await verschicke(db, h, { sitzungId, gremiumId: darf.sitzung.gremiumId, folge, anlass: 'einladung' })
  await merke(db, h, 'sitzung.aendern', sitzungId)
  return { ok: true }
}

function setze(db: TraegerDb, h: ImNetz, sitzungId: string, werte: Partial<NeueSitzung & Pick<Sitzung, 'folge' | 'eingeladenAm' | 'abgesagtAm'>>) {
  return db
    .updateTable('gremiumSitzung')
    .set({ ...werte, geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('sitzungId', '=', sitzungId)
    .execute()
}

/**
 * Invites everybody on the mailing list; again later it invites those who came after.
 *
 * @returns how many mails go out
 */
export async function ladeEin(db: TraegerDb, h: ImNetz, sitzungId: string): Promise<Ergebnis<{ mails: number }>> {
  const darf = await zurLeitung(db, h, sitzungId)
  if (!darf.ok) return darf
  const { sitzung } = darf
  if (hatBegonnen(h, sitzung)) return fehler(t.sitzung.vorbei)
  if ((await verteiler(db, h, sitzung.gremiumId)).length === 0) return fehler(t.sitzung.keineMitglieder)
  if (sitzung.eingeladenAm === null) await setze(db, h, sitzungId, { eingeladenAm: h.jetzt })
  const mails = await verschicke(db, h, { sitzungId, gremiumId: sitzung.gremiumId, folge: sitzung.folge, anlass: 'einladung' })
  await merke(db, h, 'sitzung.einladen', sitzungId)
  return { ok: true, mails }
}

/** Calls a meeting off, or takes that back; whoever was invited learns of both. */
export async function sageAb(db: TraegerDb, h: ImNetz, sitzungId: string, abgesagt: boolean): Promise<Ergebnis> {
  const gefunden = await findSitzung(db, h, sitzungId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  const { sitzung, stellung } = gefunden
  if (!stellung.leitet) return fehler(t.nurLeitung)
  if (hatBegonnen(h, sitzung)) return fehler(t.sitzung.vorbei)
  if ((sitzung.abgesagtAm !== null) === abgesagt) return { ok: true }
  const folge = sitzung.folge + 1
  await setze(db, h, sitzungId, { abgesagtAm: abgesagt ? h.jetzt : null, folge })
  const anlass: PostAnlass = abgesagt ? 'absage' : 'einladung'
  if (sitzung.eingeladenAm !== null) await verschicke(db, h, { sitzungId, gremiumId: sitzung.gremiumId, folge, anlass })
  if (!abgesagt) await planeErinnerungen(db, h, { sitzungId, beginn: sitzung.beginn })
  await merke(db, h, abgesagt ? 'sitzung.absagen' : 'sitzung.wieder-ansetzen', sitzungId)
  return { ok: true }
}

/** What the people of a house answer, for a seat of their own house. */
export async function antworte(
  db: TraegerDb,
  h: ImNetz,
  sitzungId: string,
  { mitgliedId, antwort, vertretung }: Readonly<{ mitgliedId: string; antwort: string; vertretung: string }>,
): Promise<Ergebnis> {
  const gefunden = await findSitzung(db, h, sitzungId)
  const wert = antworten.find((a): a is Antwort => a === antwort)
  if (gefunden === undefined || wert === undefined || !istId(mitgliedId)) return fehler(t.gibtEsNicht)
  if (!h.mensch.wirktMit) return fehler(t.nichtWirken)
  if (gefunden.sitzung.abgesagtAm !== null) return fehler(t.sitzung.abgesagt)
  if (hatBegonnen(h, gefunden.sitzung)) return fehler(t.sitzung.vorbei)
  const mitglieder = await liesMitglieder(db, h.traegerId, gefunden.gremium.gremiumId, tagVon(h.jetzt).toString())
  const mitglied = mitglieder.find((m) => m.mitgliedId === mitgliedId)
  if (mitglied === undefined) return fehler(t.nurMitglied)
  if (mitglied.haus !== h.mensch.haus && !gefunden.stellung.leitet) return fehler(t.nurEigenes)
  const werte = { antwort: wert, vertretung: vertretung.trim().slice(0, 120), geantwortetAm: h.jetzt }
  await db
    .insertInto('sitzungTeilnahme')
    .values({ traegerId: h.traegerId, sitzungId, mitgliedId, ...werte })
    .onConflict((c) => c.constraint('sitzung_teilnahme_pk').doUpdateSet(werte))
    .execute()
  await merke(db, h, 'sitzung.antworten', sitzungId)
  return { ok: true }
}

/** Any member may put something on the agenda until the meeting begins; who leads it also then. */
export async function setzeAufTagesordnung(db: TraegerDb, h: ImNetz, sitzungId: string, neu: NeuerPunkt): Promise<Ergebnis<{ punktId: string }>> {
  const gefunden = await findSitzung(db, h, sitzungId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  const { sitzung, stellung } = gefunden
  if (!stellung.leitet && !(stellung.mitglied && h.mensch.wirktMit)) return fehler(t.nurMitglied)
  if (sitzung.abgesagtAm !== null) return fehler(t.sitzung.abgesagt)
  if (sitzung.protokollStand === 'genehmigt') return fehler(t.sitzung.genehmigt)
  if (hatBegonnen(h, sitzung) && !stellung.leitet) return fehler(t.sitzung.vorbei)
  const verbot = verweigert(neu.titel, neu.text)
  if (verbot !== undefined) return fehler(verbot, 'text')
  if (neu.unterlage !== null && !(await gehoertZuGremium(db, h, neu.unterlage, sitzung.gremiumId))) return fehler(t.gibtEsNicht, 'unterlage')
  const nr = Math.max(0, ...(await liesPunkte(db, h.traegerId, sitzungId)).map((p) => p.nr)) + 1
  const { punktId } = await db
    .insertInto('sitzungPunkt')
    .values({
      traegerId: h.traegerId,
      sitzungId,
      nr,
      art: neu.art,
      titel: neu.titel,
      text: neu.text,
      unterlageId: neu.unterlage,
      von: h.konto.name,
    })
    .returning('punktId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'sitzung.punkt', punktId)
  return { ok: true, punktId }
}

async function gehoertZuGremium(db: TraegerDb, h: ImNetz, unterlageId: string, gremiumId: string): Promise<boolean> {
  const zeile = await db
    .selectFrom('unterlage')
    .select('unterlageId')
    .where('traegerId', '=', h.traegerId)
    .where('unterlageId', '=', unterlageId)
    .where('gremiumId', '=', gremiumId)
    .executeTakeFirst()
  return zeile !== undefined
}

/** Moves a point up, or takes it off; what was taken off is handed back so that it can be put on again. */
export async function ordnePunkt(
  db: TraegerDb,
  h: ImNetz,
  punktId: string,
  tat: 'hoch' | 'entfernen',
): Promise<Ergebnis<{ entfernt?: Pick<Punkt, 'art' | 'titel' | 'text' | 'unterlageId'> }>> {
  const zeile = istId(punktId)
    ? await db.selectFrom('sitzungPunkt').select('sitzungId').where('traegerId', '=', h.traegerId).where('punktId', '=', punktId).executeTakeFirst()
    : undefined
  if (zeile === undefined) return fehler(t.gibtEsNicht)
  const darf = await zurLeitung(db, h, zeile.sitzungId)
  if (!darf.ok) return darf
  if (darf.sitzung.protokollStand === 'genehmigt') return fehler(t.sitzung.genehmigt)
  const punkte = await liesPunkte(db, h.traegerId, zeile.sitzungId)
  const stelle = punkte.findIndex((p) => p.punktId === punktId)
  const [punkt, davor] = [punkte[stelle], punkte[stelle - 1]]
  if (punkt === undefined) return fehler(t.gibtEsNicht)
  await merke(db, h, `sitzung.punkt-${tat}`, punktId)
  if (tat === 'entfernen') {
    await db.deleteFrom('sitzungPunkt').where('traegerId', '=', h.traegerId).where('punktId', '=', punktId).execute()
    return { ok: true, entfernt: punkt }
  }
  if (davor === undefined) return { ok: true }
  for (const [id, nr] of [
    [punkt.punktId, davor.nr],
    [davor.punktId, punkt.nr],
  ] as const)
    await db.updateTable('sitzungPunkt').set({ nr }).where('traegerId', '=', h.traegerId).where('punktId', '=', id).execute()
  return { ok: true }
}
