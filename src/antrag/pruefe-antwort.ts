import { type AngabeErfasst, aendereAb, aendereVorgang, erfasseAngabe, liesAngaben, nimmZurueck, vorgaengeVon } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { angabenAus } from './angaben.ts'
import { type Zuordnung, zuordnungVon } from './eingang.ts'
import type { NeueAngabe } from './gespraech/typ.ts'
import { lageDesAntrags, type Schritt, schritte, schrittId } from './gespraech.ts'
import type { Antrag, Werte } from './model.ts'
import { pruefeSeite } from './seitenansicht.ts'
import { insertAntworten } from './store.ts'

export type Pruefergebnis = 'uebernommen' | 'geaendert' | 'nachgefragt' | 'nicht-hierher'
export type Pruefstand = Readonly<{ ergebnis: Pruefergebnis; text: string; angaben: readonly string[]; pruefungId: string }>
export type Geprueft = Readonly<{ ok: true }> | Readonly<{ ok: false; saetze: readonly string[] }>

/** What staff did with each answer so far; answers nobody looked at, or whose step was taken back, are left out. */
export async function pruefstaende(db: TraegerDb, traegerId: string, antragId: string): Promise<ReadonlyMap<string, Pruefstand>> {
  const zeilen = await db
    .selectFrom('antwortPruefung')
    .select(['pruefungId', 'frage', 'ergebnis', 'text', 'angaben'])
    .where('traegerId', '=', traegerId)
    .where('antragId', '=', antragId)
    .orderBy('am')
    .orderBy('pruefungId')
    .execute()
  const staende = new Map<string, Pruefstand>()
  for (const { frage, ergebnis, ...rest } of zeilen) {
    staende.delete(frage) // the newest stands last: taking back begins there
    if (ergebnis !== 'offen') staende.set(frage, { ergebnis: ergebnis as Pruefergebnis, ...rest })
  }
  return staende
}

/** Answers of a reported change: one for each field. */
function gemeldeteFragen(antrag: Antrag): string[] {
  if (antrag.art === 'erstantrag') return []
  return Object.entries(antrag.antworten).flatMap(([seite, werte]) =>
    Object.keys(werte)
      .filter((f) => werte[f] !== '')
      .map((f) => `${seite}/${f}`),
  )
}

export type Pruefung =
  | Readonly<{ art: 'uebernehmen'; dokumentId?: string }>
  | Readonly<{ art: 'nachfragen'; text: string }>
  | Readonly<{ art: 'aendern'; werte: Werte; dokumentId?: string }>
  | Readonly<{ art: 'nicht-hierher'; text: string }>

/**
 * Decides about one answer: takes it over as facts of the case, asks back, changes it first, or sets it aside. What was decided before is
 * taken back by `nimmSchrittZurueck`.
 */
export async function pruefeAntwort(db: TraegerDb, tresor: Tresor, h: Handlung, antrag: Antrag, frage: string, was: Pruefung): Promise<Geprueft> {
  if (antrag.fallId === null) return { ok: false, saetze: ['Bitte ordnen Sie den Antrag zuerst einem Fall zu.'] }
  const heute = tagVon(h.jetzt).toString()
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const schritt = antrag.art === 'erstantrag' ? schritte(lage).find((s) => schrittId(s) === frage) : undefined
  const gemeldet = gemeldeteFragen(antrag).includes(frage)
  if (schritt === undefined && !gemeldet) return { ok: false, saetze: ['Diese Frage gehört nicht zu diesem Antrag.'] }
  if ((await pruefstaende(db, h.traegerId, antrag.antragId)).has(frage)) return { ok: false, saetze: ['Über diese Antwort ist schon entschieden.'] }
  if (was.art === 'nachfragen' || was.art === 'nicht-hierher') {
    if (was.art === 'nachfragen' && was.text.trim() === '') return { ok: false, saetze: ['Bitte schreiben Sie, was Sie fragen möchten.'] }
    await schreibe(db, h, antrag, frage, was.art === 'nachfragen' ? 'nachgefragt' : 'nicht-hierher', was.text.trim(), [])
    return { ok: true }
  }
  if (schritt === undefined) {
    await schreibe(db, h, antrag, frage, 'uebernommen', '', []) // its facts are entered on the page of facts
    return { ok: true }
  }
  const geaendert = was.art === 'aendern' ? await aendere(db, tresor, h, antrag, schritt, was.werte, heute) : { ok: true as const, antrag }
  if (!geaendert.ok) return geaendert
  const neueLage = lageDesAntrags(geaendert.antrag.antworten, antrag.wirktAb, heute)
  const angaben = await uebernimm(db, h, geaendert.antrag, angabenAus(schritt, neueLage), frage, was.dokumentId)
  if (!angaben.ok) return angaben
  await schreibe(db, h, antrag, frage, was.art === 'aendern' ? 'geaendert' : 'uebernommen', '', angaben.ids)
  return { ok: true }
}

type Geaendert = Readonly<{ ok: true; antrag: Antrag }> | Readonly<{ ok: false; saetze: readonly string[] }>

async function aendere(db: TraegerDb, tresor: Tresor, h: Handlung, antrag: Antrag, s: Schritt, werte: Werte, heute: string): Promise<Geaendert> {
  const befunde = pruefeSeite(s, lageDesAntrags(antrag.antworten, antrag.wirktAb, heute), werte, antrag.sprache, heute)
  if (befunde.length > 0) return { ok: false, saetze: befunde.map((b) => b.satz) }
  await insertAntworten(
    db,
    tresor,
    h.traegerId,
    antrag.antragId,
    [{ seite: s.seite.id, person: s.mensch?.id ?? '', werte }],
    h.jetzt,
    h.konto?.kontoId,
  )
  return { ok: true, antrag: { ...antrag, antworten: { ...antrag.antworten, [schrittId(s)]: werte } } }
}

type Uebernommen = Readonly<{ ok: true; ids: string[] }> | Readonly<{ ok: false; saetze: readonly string[] }>

async function uebernimm(
  db: TraegerDb,
  h: Handlung,
  antrag: Antrag,
  neue: readonly NeueAngabe[],
  frage: string,
  dokumentId: string | undefined,
): Promise<Uebernommen> {
  const fallId = antrag.fallId ?? ''
  const wirktAb = antrag.wirktAb ?? tagVon(h.jetzt).toString()
  const wer = await zuordnungVon(db, h.traegerId, antrag)
  const ids: string[] = []
  for (const a of neue) {
    const person = a.person === '' ? null : wer.get(a.person)
    if (person === undefined) return { ok: false, saetze: ['Diese Person gehört noch nicht zum Fall. Bitte übernehmen Sie zuerst ihren Namen.'] }
    const was = {
      personId: person?.personId ?? null,
      art: a.art,
      schluessel: a.schluessel,
      wert: imFall(a, wer),
      quelle: `Antrag ${antrag.nummer}, Seite ${frage}`,
      dokumentId: dokumentId ?? null,
    }
    if (await istBekannt(db, h, fallId, was)) continue
    const giltVon = a.giltVon ?? wirktAb
    const erfasst: AngabeErfasst =
      a.giltBis === undefined
        ? await aendereAb(db, h, fallId, { ...was, ab: giltVon })
        : await erfasseAngabe(db, h, fallId, { ...was, giltVon, giltBis: a.giltBis })
    if (!erfasst.ok) return { ok: false, saetze: erfasst.fehler.saetze }
    ids.push(erfasst.angabeId)
  }
  return { ok: true, ids }
}

/** Partner and parents are named by the Kennung of the application; the case has its own. */
function imFall(a: NeueAngabe, wer: Zuordnung): unknown {
  if (a.art === 'person.partner') return wer.get(String(a.wert))?.kennung ?? a.wert
  return a.art === 'person.eltern' && Array.isArray(a.wert) ? a.wert.map((id) => wer.get(String(id))?.kennung ?? id) : a.wert
}

/** The same fact holds already: from the case, or because two pages say it. */
async function istBekannt(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  neu: { personId: string | null; art: string; schluessel: string; wert: unknown },
): Promise<boolean> {
  const angaben = await liesAngaben(db, h.traegerId, fallId)
  return angaben.some(
    (a) =>
      a.personId === neu.personId &&
      a.art === neu.art &&
      (a.schluessel === neu.schluessel || neu.schluessel === '') &&
      a.giltBis === null &&
      gleich(a.wert, neu.wert),
  )
}

/** Objects from the database come back with their keys in another order. */
function gleich(a: unknown, b: unknown): boolean {
  const form = (w: unknown): string =>
    JSON.stringify(w, (_, v: unknown) =>
      typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v,
    )
  return form(a) === form(b)
}

async function schreibe(
  db: TraegerDb,
  h: Handlung,
  antrag: Antrag,
  frage: string,
  ergebnis: Pruefergebnis | 'offen',
  text: string,
  angaben: readonly string[],
): Promise<void> {
  if (h.konto === undefined) throw new Error('an answer is checked by somebody')
  await db
    .insertInto('antwortPruefung')
    .values({
      traegerId: h.traegerId,
      antragId: antrag.antragId,
      frage,
      ergebnis,
      text,
      angaben: [...angaben],
      kontoId: h.konto.kontoId,
      am: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    konto: h.konto,
    tat: `antwort.${ergebnis}`,
    ...(antrag.fallId ? { fallId: antrag.fallId } : {}),
    gegenstand: `${antrag.nummer} ${frage}`,
  })
}

/** Takes the last step back: its facts are taken back, the answer is open again. A new row, nothing is removed. */
export async function nimmSchrittZurueck(db: TraegerDb, h: Handlung, antrag: Antrag): Promise<Geprueft> {
  const letzter = [...(await pruefstaende(db, h.traegerId, antrag.antragId))].at(-1)
  if (letzter === undefined) return { ok: false, saetze: ['Es gibt nichts, das zurückgenommen werden kann.'] }
  const [frage, stand] = letzter
  for (const id of [...stand.angaben].reverse()) {
    const zurueck = await nimmZurueck(db, h, id, 'Übernahme aus dem Antrag zurückgenommen')
    if (!zurueck.ok) return { ok: false, saetze: zurueck.fehler.saetze }
  }
  await schreibe(db, h, antrag, frage, 'offen', '', [])
  return { ok: true }
}

/** Ends the intake of an application: every answer is decided. What was asked back keeps the work item waiting. */
export async function schliesseEingangAb(db: TraegerDb, h: Handlung, antrag: Antrag, fehlt: string): Promise<Geprueft> {
  const heute = tagVon(h.jetzt).toString()
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const staende = await pruefstaende(db, h.traegerId, antrag.antragId)
  const fragen =
    antrag.art === 'erstantrag'
      ? schritte(lage)
          .map(schrittId)
          .filter((id) => id in lage.antworten)
      : gemeldeteFragen(antrag)
  const offen = fragen.filter((f) => !staende.has(f)).length
  if (offen > 0) return { ok: false, saetze: [offen === 1 ? 'Eine Antwort ist noch nicht geprüft.' : `${offen} Antworten sind noch nicht geprüft.`] }
  await db.updateTable('antrag').set({ erledigtAm: h.jetzt }).where('traegerId', '=', h.traegerId).where('antragId', '=', antrag.antragId).execute()
  const nachgefragt = [...staende.values()].some((s) => s.ergebnis === 'nachgefragt')
  for (const v of await vorgaengeVon(db, h.traegerId, { antragId: antrag.antragId }))
    if (v.erledigtAm === null && v.art === antrag.art)
      await aendereVorgang(db, h, v.vorgangId, { stand: nachgefragt || fehlt !== '' ? 'nachweis-offen' : 'in-pruefung', fehlt })
  return { ok: true }
}
