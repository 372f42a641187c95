import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { gehe, type InhaltFehler, legeInhaltAn, schreibeFassung } from './inhalt.ts'
import { findInhalt, type Inhalt } from './lesen.ts'
import { oeffentlichAm } from './stand.ts'
import { geschlossen as t } from './texte/personal-geschlossen.ts'

type Ergebnis = Readonly<{ ok: true }> | Readonly<{ ok: false; fehler: InhaltFehler }>

/** The version that the public saw before the one it sees now. */
export function vorigeOeffentliche(inhalt: Inhalt): number | undefined {
  const jetzige = inhalt.oeffentlich?.fassung
  const gezeigt = inhalt.schritte.flatMap((s) =>
    s.was === 'veroeffentlicht' && s.ab !== null && oeffentlichAm(inhalt.schritte, s.ab)?.fassung === s.fassung ? [s.fassung] : [],
  )
  return gezeigt.findLast((f) => f !== jetzige)
}

/**
 * Undoes a publication: the public sees the earlier version again, or nothing where there was none or where `offline` says so.
 *
 * @param fassung that the person sees as public: another one may have become so meanwhile
 */
export async function nimmZurueck(
  db: TraegerDb,
  h: Handlung,
  inhaltId: string,
  { fassung, offline, bemerkung }: Readonly<{ fassung: number; offline: boolean; bemerkung: string }>,
): Promise<Ergebnis> {
  const inhalt = await findInhalt(db, h.traegerId, inhaltId, h.jetzt)
  const vorige = inhalt && !offline ? vorigeOeffentliche(inhalt) : undefined
  if (inhalt === undefined || inhalt.oeffentlich?.fassung !== fassung || vorige === undefined)
    return gehe(db, h, inhaltId, { was: 'zurueckgezogen', fassung, bemerkung })
  return gehe(db, h, inhaltId, { was: 'veroeffentlicht', fassung: vorige, bemerkung, bis: inhalt.oeffentlich.bis })
}

/** Writes an old version anew; it takes the same way to the public as any other. */
export async function holeZurueck(
  db: TraegerDb,
  h: Handlung,
  inhaltId: string,
  { fassung, erwartet }: Readonly<{ fassung: number; erwartet: number }>,
): Promise<Awaited<ReturnType<typeof schreibeFassung>>> {
  const daten = (await findInhalt(db, h.traegerId, inhaltId, h.jetzt))?.fassungen.find((f) => f.fassung === fassung)?.daten
  return schreibeFassung(db, h, inhaltId, daten, { erwartet, ausFassung: fassung })
}

export type Schliessung = Readonly<{
  /** address of the office; empty: the whole house */
  standort: string
  bis: Temporal.Instant
  texte: Readonly<Record<string, Readonly<{ titel: string; text: string }>>>
}>

/** „Heute geschlossen“ in one act: a notice above everything, public from this moment. */
export async function schliesse(
  db: TraegerDb,
  h: Handlung,
  s: Schliessung,
): Promise<Readonly<{ ok: true; inhaltId: string }> | Readonly<{ ok: false; fehler: InhaltFehler }>> {
  const letzter = tagVon(s.bis.subtract({ minutes: 1 })).toString()
  const oeffnung = { von: tagVon(h.jetzt).toString(), bis: letzter } // the hours shown everywhere follow
  const daten = { wichtig: true, standorte: s.standort === '' ? [] : [s.standort], oeffnung, texte: s.texte }
  const angelegt = await legeInhaltAn(db, h, 'hinweis', { adresse: await freieAdresse(db, h, s.standort), daten })
  if (!angelegt.ok) return angelegt
  const gegangen = await gehe(db, h, angelegt.inhaltId, { was: 'veroeffentlicht', fassung: 1, bis: s.bis, bemerkung: t.bemerkung })
  return gegangen.ok ? angelegt : gegangen
}

/** `geschlossen-halberstadt-2026-11-23`, with a number where the day has had one already. */
async function freieAdresse(db: TraegerDb, h: Handlung, standort: string): Promise<string> {
  const grund = ['geschlossen', standort, tagVon(h.jetzt).toString()].filter((x) => x !== '').join('-')
  const vergeben = await db
    .selectFrom('inhalt')
    .select('adresse')
    .where('traegerId', '=', h.traegerId)
    .where('art', '=', 'hinweis')
    .where('adresse', 'like', `${grund}%`)
    .execute()
  return vergeben.length === 0 ? grund : `${grund}-${vergeben.length + 1}`
}
