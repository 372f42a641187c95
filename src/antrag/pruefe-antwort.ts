import { type AngabeErfasst, aendereAb, aendereVorgang, erfasseAngabe, liesAngaben, vorgaengeVon } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { trageEin } from './aenderung-vorschlag.ts'
import { nimmAngabenZurueck } from './angabe-zuruecknehmen.ts'
import { angabenAus } from './angaben.ts'
import { type Zuordnung, zuordnungVon } from './eingang.ts'
import type { NeueAngabe } from './gespraech/typ.ts'
import { lageDesAntrags, type Schritt, schritte, schrittId } from './gespraech.ts'
import type { Antrag, Werte } from './model.ts'
import { type Pruefergebnis, pruefstaende } from './pruefstand.ts'
import { fragestand, rueckfragenVon, schliesseBeantwortete } from './rueckfrage.ts'
import { pruefeSeite } from './seitenansicht.ts'
import { insertAntworten } from './store.ts'
import { quellen, pruefung as t, vermerke, zuordnung } from './texte/personal-arbeit.ts'

export type Geprueft = Readonly<{ ok: true }> | Readonly<{ ok: false; saetze: readonly string[] }>

/** A reported change is one answer: what was said belongs together. */
function gemeldeteFragen(antrag: Antrag): string[] {
  return antrag.art === 'erstantrag' ? [] : Object.keys(antrag.antworten)
}

/** Decided already, or a question waits for its answer. A question that was noted only gives way to any decision. */
async function warumNicht(db: TraegerDb, traegerId: string, antragId: string, frage: string): Promise<string | undefined> {
  const stand = (await pruefstaende(db, traegerId, antragId)).get(frage)
  if (stand === undefined) return undefined
  const wo = fragestand(stand, await rueckfragenVon(db, traegerId, { antragId }))
  if (wo === 'gemerkt' || wo === 'beantwortet') return undefined
  return wo === 'gesendet' ? t.wartet : t.entschieden
}

export type Pruefung =
  | Readonly<{ art: 'uebernehmen'; dokumentId?: string }>
  | Readonly<{ art: 'nachfragen'; text: string }>
  | Readonly<{ art: 'aendern'; werte: Werte; dokumentId?: string }>
  | Readonly<{ art: 'nicht-hierher'; text: string }>
  /** the facts of a reported change, as the worker left the form */
  | Readonly<{ art: 'eintragen'; formular: FormData }>

/**
 * Decides about one answer: takes it over as facts of the case, asks back, changes it first, or sets it aside. What was decided before is
 * taken back by `nimmSchrittZurueck`.
 */
export async function pruefeAntwort(db: TraegerDb, tresor: Tresor, h: Handlung, antrag: Antrag, frage: string, was: Pruefung): Promise<Geprueft> {
  if (antrag.fallId === null) return { ok: false, saetze: [zuordnung.zuerstZuordnen] }
  const heute = tagVon(h.jetzt).toString()
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const schritt = antrag.art === 'erstantrag' ? schritte(lage).find((s) => schrittId(s) === frage) : undefined
  const gemeldet = gemeldeteFragen(antrag).includes(frage)
  if (schritt === undefined && !gemeldet) return { ok: false, saetze: [t.fremdeFrage] }
  const besetzt = await warumNicht(db, h.traegerId, antrag.antragId, frage)
  if (besetzt !== undefined) return { ok: false, saetze: [besetzt] }
  if (was.art === 'nachfragen' || was.art === 'nicht-hierher') {
    if (was.art === 'nachfragen' && was.text.trim() === '') return { ok: false, saetze: [t.leereFrage] }
    await schreibe(db, h, antrag, frage, was.art === 'nachfragen' ? 'nachgefragt' : 'nicht-hierher', was.text.trim(), [])
    return { ok: true }
  }
  if (schritt === undefined || was.art === 'eintragen') {
    // without a form: done, nothing to write, or written on the page of facts
    const eingetragen = was.art === 'eintragen' ? await trageEin(db, h, antrag, was.formular) : { ok: true as const, ids: [] }
    if (!eingetragen.ok) return eingetragen
    await schreibe(db, h, antrag, frage, 'uebernommen', '', eingetragen.ids)
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
  const befunde = pruefeSeite(s, lageDesAntrags(antrag.antworten, antrag.wirktAb, heute), werte, 'de', heute)
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
    if (person === undefined) return { ok: false, saetze: [t.personFehlt] }
    const was = {
      personId: person?.personId ?? null,
      art: a.art,
      schluessel: a.schluessel,
      wert: imFall(a, wer),
      quelle: quellen.seite(antrag.nummer, frage),
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
  await schliesseBeantwortete(db, h, antrag.antragId)
}

/** Takes the last step back: its facts are taken back, the answer is open again. A question that was sent stays. A new row, nothing is removed. */
export async function nimmSchrittZurueck(db: TraegerDb, h: Handlung, antrag: Antrag): Promise<Geprueft> {
  const gesendet = await rueckfragenVon(db, h.traegerId, { antragId: antrag.antragId })
  const letzter = [...(await pruefstaende(db, h.traegerId, antrag.antragId))].findLast(
    ([, s]) => (fragestand(s, gesendet) ?? 'gemerkt') === 'gemerkt',
  )
  if (letzter === undefined) return { ok: false, saetze: [t.nichtsZurueck] }
  const [frage, stand] = letzter
  const saetze = await nimmAngabenZurueck(db, h, antrag.fallId ?? '', stand.angaben, vermerke.zurueckgenommen)
  if (saetze.length > 0) return { ok: false, saetze }
  await schreibe(db, h, antrag, frage, 'offen', '', [])
  return { ok: true }
}

/** A question that was noted is withdrawn before it is sent; the answer is open again. */
export async function zieheFrageZurueck(db: TraegerDb, h: Handlung, antrag: Antrag, frage: string): Promise<Geprueft> {
  const stand = (await pruefstaende(db, h.traegerId, antrag.antragId)).get(frage)
  const wo = stand && fragestand(stand, await rueckfragenVon(db, h.traegerId, { antragId: antrag.antragId }))
  if (wo !== 'gemerkt') return { ok: false, saetze: [t.frageWeg] }
  await schreibe(db, h, antrag, frage, 'offen', '', [])
  return { ok: true }
}

/** Ends the intake of an application: every answer is decided. A question that waits for its answer keeps the work item waiting. */
export async function schliesseEingangAb(db: TraegerDb, h: Handlung, antrag: Antrag, fehlt: string): Promise<Geprueft> {
  const staende = await pruefstaende(db, h.traegerId, antrag.antragId)
  const gesendet = await rueckfragenVon(db, h.traegerId, { antragId: antrag.antragId })
  const wo = fragenDesEingangs(antrag, tagVon(h.jetzt).toString()).map((f) => {
    const stand = staende.get(f)
    return stand === undefined ? 'offen' : (fragestand(stand, gesendet) ?? 'entschieden')
  })
  const zahl = (was: string) => wo.filter((w) => w === was).length
  const offen = zahl('offen') + zahl('beantwortet')
  if (offen > 0) return { ok: false, saetze: [t.ungeprueft(offen)] }
  if (zahl('gemerkt') > 0) return { ok: false, saetze: [t.ungesendet] }
  await db.updateTable('antrag').set({ erledigtAm: h.jetzt }).where('traegerId', '=', h.traegerId).where('antragId', '=', antrag.antragId).execute()
  const wartet = zahl('gesendet') > 0 || fehlt !== ''
  for (const v of await vorgaengeVon(db, h.traegerId, { antragId: antrag.antragId }))
    if (v.erledigtAm === null && v.art === antrag.art)
      await aendereVorgang(db, h, v.vorgangId, { stand: wartet ? 'nachweis-offen' : 'in-pruefung', fehlt })
  return { ok: true }
}

/** The answers an intake decides about, in order. */
export function fragenDesEingangs(antrag: Antrag, heute: string): string[] {
  if (antrag.art !== 'erstantrag') return gemeldeteFragen(antrag)
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  return schritte(lage)
    .map(schrittId)
    .filter((id) => id in lage.antworten)
}
