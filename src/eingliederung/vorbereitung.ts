import { istId, legeVorgangAn, vorgaengeVon } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { findeFeld, type Profilfeld } from './felder.ts'
import { erfasseProfil } from './profil-erfassen.ts'
import { type Sicht, sichtVon } from './sicht.ts'
import { vorbereitung as t } from './texte/personal-vorbereitung.ts'

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>
/** `schwer`: free words about what makes it hard; people tell of their health there, so they are read like health. */
export type Punktfeld = Profilfeld | 'schwer'
export type Punkt = Readonly<{ punktId: string; feld: Punktfeld; wert: Readonly<Record<string, unknown>>; am: Temporal.Instant }>

/** What a person prepares stays few: a phone is no archive. */
const HOECHSTENS = 60
const LAENGE = 300

/** Adds a point to what a person prepares alone; own words are enough. */
export async function bereiteVor(
  db: TraegerDb,
  h: MitKonto,
  { fallId, personId, feld, wert }: Readonly<{ fallId: string; personId: string; feld: string; wert: Readonly<Record<string, unknown>> }>,
): Promise<boolean> {
  const info = findeFeld(feld)
  const text =
    feld === 'schwer'
      ? String(wert.text ?? '')
          .trim()
          .slice(0, LAENGE)
      : undefined
  const geprueft = text === undefined ? info?.schema.safeParse(wert) : undefined
  if (text === undefined ? info?.selbst !== true || geprueft?.success !== true : text === '') return false
  if ((await offenePunkte(db, h.traegerId, personId, { gesundheit: true })).length >= HOECHSTENS) return false
  await db
    .insertInto('vorbereitungPunkt')
    .values({
      traegerId: h.traegerId,
      fallId,
      personId,
      feld,
      wert: JSON.stringify(text === undefined ? geprueft?.data : { text }),
      kontoId: h.konto.kontoId,
      am: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat: 'vorbereitung.schreiben', fallId, gegenstand: feld })
  return true
}

/** What waits for the talk. */
export async function offenePunkte(db: TraegerDb, traegerId: string, personId: string, sicht: Sicht): Promise<Punkt[]> {
  const zeilen = await db
    .selectFrom('vorbereitungPunkt')
    .select(['punktId', 'feld', 'wert', 'am'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('stand', '=', 'offen')
    .$if(!sicht.gesundheit, (q) => q.where('feld', '!=', 'schwer'))
    .orderBy('am')
    .orderBy('punktId')
    .execute()
  return zeilen.flatMap((z) => {
    const feld: Punktfeld | undefined = z.feld === 'schwer' ? 'schwer' : findeFeld(z.feld)?.feld
    return feld === undefined ? [] : [{ ...z, feld, wert: z.wert as Readonly<Record<string, unknown>> }]
  })
}

/** The person takes a point back that nobody has taken over yet. */
export async function nimmPunktZurueck(db: TraegerDb, h: MitKonto, personId: string, punktId: string): Promise<boolean> {
  return (await setzeStand(db, h, personId, punktId, 'zurueckgezogen')) !== undefined
}

/** The person is ready: whoever accompanies them finds a piece of work. Once, however often it is said. */
export async function gibVorbereitungAb(db: TraegerDb, h: MitKonto, fallId: string, name: string): Promise<void> {
  const titel = t.vorgang(name)
  const da = (await vorgaengeVon(db, h.traegerId, { fallId })).some((v) => v.titel === titel && v.erledigtAm === null)
  if (!da) await legeVorgangAn(db, h, { fallId, art: 'integration', titel })
}

/** Takes a point over into the profile, as it is or as it was said in the talk. */
export async function uebernimmPunkt(
  db: TraegerDb,
  h: MitKonto,
  personId: string,
  punktId: string,
  wert?: Readonly<Record<string, unknown>>,
): Promise<Readonly<{ ok: true }> | Readonly<{ ok: false; saetze: readonly string[] }>> {
  const offen = await offenePunkte(db, h.traegerId, personId, sichtVon({ art: 'personal', rollen: h.konto.rollen }))
  const punkt = offen.find((p) => p.punktId === punktId)
  if (punkt === undefined) return { ok: false, saetze: [t.weg] }
  const ort = await setzeStand(db, h, personId, punktId, punkt.feld === 'schwer' ? 'besprochen' : 'uebernommen')
  if (ort === undefined) return { ok: false, saetze: [t.weg] }
  if (punkt.feld === 'schwer') return { ok: true }
  const neu = { fallId: ort.fallId, personId, feld: punkt.feld, wert: wert ?? punkt.wert, giltVon: tagVon(h.jetzt).toString(), quelle: 'selbst' }
  const erfasst = await erfasseProfil(db, h, neu)
  if (!erfasst.ok) {
    await db
      .updateTable('vorbereitungPunkt')
      .set({ stand: 'offen', erledigtAm: null, erledigtVon: null })
      .where('traegerId', '=', h.traegerId)
      .where('punktId', '=', punktId)
      .execute()
    return { ok: false, saetze: erfasst.fehler.saetze }
  }
  await db
    .updateTable('vorbereitungPunkt')
    .set({ profilAngabeId: erfasst.profilAngabeId })
    .where('traegerId', '=', h.traegerId)
    .where('punktId', '=', punktId)
    .execute()
  return { ok: true }
}

/** Talked about, nothing to write down. */
export async function besprichPunkt(db: TraegerDb, h: MitKonto, personId: string, punktId: string): Promise<boolean> {
  return (await setzeStand(db, h, personId, punktId, 'besprochen')) !== undefined
}

async function setzeStand(
  db: TraegerDb,
  h: MitKonto,
  personId: string,
  punktId: string,
  stand: 'uebernommen' | 'besprochen' | 'zurueckgezogen',
): Promise<{ fallId: string } | undefined> {
  if (!istId(punktId)) return undefined
  return db
    .updateTable('vorbereitungPunkt')
    .set({ stand, erledigtAm: h.jetzt, erledigtVon: h.konto.kontoId })
    .where('traegerId', '=', h.traegerId)
    .where('personId', '=', personId)
    .where('punktId', '=', punktId)
    .where('stand', '=', 'offen')
    .returning('fallId')
    .executeTakeFirst()
}
