import { istId } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { heutigerCode } from './begriffe/faehigkeiten.ts'
import { type Feldinfo, findeFeld } from './felder.ts'
import { liesProfilVerlauf, type Profilzeile } from './profil.ts'
import { sichtVon } from './sicht.ts'
import { profilfehler as t } from './texte/personal-profil.ts'

/** Why a fact was not entered. `saetze` are German and shown as they are. */
export type ProfilFehler = Readonly<{
  art: 'form' | 'nicht-gefunden' | 'inzwischen-geaendert' | 'verboten' | 'ueberlappt'
  saetze: readonly string[]
}>
export type ProfilErfasst = Readonly<{ ok: true; profilAngabeId: string; schluessel: string }> | Readonly<{ ok: false; fehler: ProfilFehler }>

export type NeueProfilangabe = Readonly<{
  fallId: string
  personId: string
  feld: string
  /** of several of one field; without it the next free one */
  schluessel?: string | undefined
  wert: unknown
  giltVon: string
  giltBis?: string | null | undefined
  quelle: string
  /** the fact that this one corrects; it stays readable as what was known before */
  ersetzt?: string | null | undefined
}>

/**
 * Enters a fact of the Potenzialanalyse. What a field can have only once must not hold twice on one day: the fact that holds is ended the
 * day before by `beendeProfil` or corrected with `ersetzt`.
 */
export async function erfasseProfil(db: TraegerDb, h: Handlung, neu: NeueProfilangabe): Promise<ProfilErfasst> {
  const info = findeFeld(neu.feld)
  if (info === undefined) return fehler('form', t.keinFeld)
  const wert = info.schema.safeParse(neu.wert)
  if (!wert.success) return fehler('form', ...new Set(wert.error.issues.map((i) => i.message)))
  const satz = zeitraumfehler(neu.giltVon, neu.giltBis ?? null)
  if (satz !== undefined) return fehler('form', satz)
  const stand = await beginne(db, h, info, neu)
  if ('fehler' in stand) return { ok: false, fehler: stand.fehler }
  const alt = neu.ersetzt ? stand.zeilen.find((z) => z.profilAngabeId === neu.ersetzt) : undefined
  if (neu.ersetzt && alt === undefined) return fehler('nicht-gefunden', t.ersetztFehlt)
  if (alt?.ersetztDurch) return inzwischen(stand.zeilen, alt)
  const zeile = { ...neu, wert: wert.data, schluessel: alt?.schluessel ?? schluesselFuer(info, neu, stand.zeilen), giltBis: neu.giltBis ?? null }
  if (ueberlappt(stand.zeilen, zeile, alt)) return fehler('ueberlappt', t.ueberlappt(info.name))
  return schreibe(db, h, stand.zeilen, { ...zeile, feld: info.feld, ersetzt: alt?.profilAngabeId ?? null }, 'profil.erfassen')
}

/**
 * Ends a fact: it held until a day.
 *
 * @param bis last day on which it holds
 * @param personId whose it must be: what a page was opened for
 */
export async function beendeProfil(db: TraegerDb, h: Handlung, profilAngabeId: string, bis: string, personId?: string): Promise<ProfilErfasst> {
  const alt = await findeZeile(db, h, profilAngabeId, personId)
  if ('fehler' in alt) return { ok: false, fehler: alt.fehler }
  const satz = zeitraumfehler(alt.zeile.giltVon, bis)
  if (satz !== undefined) return fehler('form', satz)
  return schreibe(db, h, alt.zeilen, { ...alt.zeile, giltBis: bis, ersetzt: profilAngabeId }, 'profil.beenden')
}

/** Takes a fact back: it was never so. It stays readable as what was known before, with the reason. */
export async function nimmProfilZurueck(
  db: TraegerDb,
  h: Handlung,
  profilAngabeId: string,
  grund: string,
  personId?: string,
): Promise<ProfilErfasst> {
  if (grund.trim() === '') return fehler('form', t.grund)
  const alt = await findeZeile(db, h, profilAngabeId, personId)
  if ('fehler' in alt) return { ok: false, fehler: alt.fehler }
  return schreibe(db, h, alt.zeilen, { ...alt.zeile, wert: null, quelle: grund.trim(), ersetzt: profilAngabeId }, 'profil.zuruecknehmen')
}

type Fehlgriff = Readonly<{ fehler: ProfilFehler }>

export function fehler(art: ProfilFehler['art'], ...saetze: string[]): Readonly<{ ok: false; fehler: ProfilFehler }> {
  return { ok: false, fehler: { art, saetze } }
}

function inzwischen(zeilen: readonly Profilzeile[], alt: Profilzeile): Readonly<{ ok: false; fehler: ProfilFehler }> {
  const neu = zeilen.find((z) => z.profilAngabeId === alt.ersetztDurch)
  return fehler('inzwischen-geaendert', t.inzwischen(neu?.erfasstVon ?? ''))
}

const tag = /^\d{4}-\d{2}-\d{2}$/

function zeitraumfehler(von: string, bis: string | null): string | undefined {
  for (const text of bis === null ? [von] : [von, bis]) {
    if (!tag.test(text)) return t.tage
    try {
      Temporal.PlainDate.from(text)
    } catch {
      return t.tage
    }
  }
  return bis !== null && bis < von ? t.endeVorBeginn : undefined
}

/** Jobs and the exercises act without an account; they write what they were told. */
function darfSchreiben(h: Handlung, info: Feldinfo): boolean {
  if (info.klasse !== 'gesundheit' || h.konto === undefined) return true
  return sichtVon({ art: 'personal', rollen: h.konto.rollen }).gesundheit
}

/** Locks the case: whoever writes about somebody of it waits for the one before. */
async function beginne(
  db: TraegerDb,
  h: Handlung,
  info: Feldinfo,
  { fallId, personId }: Pick<NeueProfilangabe, 'fallId' | 'personId'>,
): Promise<Readonly<{ zeilen: readonly Profilzeile[] }> | Fehlgriff> {
  if (!darfSchreiben(h, info)) return fehler('verboten', t.gesundheit)
  if (!istId(fallId) || !istId(personId)) return fehler('nicht-gefunden', t.fremd)
  const da = await db
    .selectFrom('fall')
    .innerJoin('person', (j) => j.onRef('person.traegerId', '=', 'fall.traegerId').onRef('person.fallId', '=', 'fall.fallId'))
    .select('person.personId')
    .where('fall.traegerId', '=', h.traegerId)
    .where('fall.fallId', '=', fallId)
    .where('person.personId', '=', personId)
    .forUpdate('fall')
    .executeTakeFirst()
  if (da === undefined) return fehler('nicht-gefunden', t.fremd)
  return { zeilen: await liesProfilVerlauf(db, h.traegerId, personId, { gesundheit: true }) }
}

async function findeZeile(
  db: TraegerDb,
  h: Handlung,
  profilAngabeId: string,
  personId: string | undefined,
): Promise<Readonly<{ zeile: Profilzeile; zeilen: readonly Profilzeile[] }> | Fehlgriff> {
  const ort = istId(profilAngabeId)
    ? await db
        .selectFrom('profilAngabe')
        .select(['fallId', 'personId', 'feld'])
        .where('traegerId', '=', h.traegerId)
        .where('profilAngabeId', '=', profilAngabeId)
        .executeTakeFirst()
    : undefined
  const info = ort && findeFeld(ort.feld)
  if (ort === undefined || info === undefined || (personId !== undefined && ort.personId !== personId))
    return fehler('nicht-gefunden', t.ersetztFehlt)
  const stand = await beginne(db, h, info, ort)
  if ('fehler' in stand) return stand
  const zeile = stand.zeilen.find((z) => z.profilAngabeId === profilAngabeId)
  if (zeile === undefined || zeile.wert === null) return fehler('nicht-gefunden', t.ersetztFehlt)
  return zeile.ersetztDurch ? inzwischen(stand.zeilen, zeile) : { zeile, zeilen: stand.zeilen }
}

/** Coded ones are told apart by their code, so that a skill stands there once; others by the next number. */
function schluesselFuer(info: Feldinfo, neu: NeueProfilangabe, zeilen: readonly Profilzeile[]): string {
  if (!info.mehrere) return ''
  if (neu.schluessel) return neu.schluessel
  const wert = neu.wert as Readonly<{ code?: string; sprache?: string }>
  const kode = info.feld === 'faehigkeit' ? wert.code : info.feld === 'sprache' ? wert.sprache : undefined
  // a skill may stand there under its key from before
  if (kode) return zeilen.find((z) => z.feld === info.feld && heutigerCode(z.schluessel) === kode)?.schluessel ?? kode
  const benutzt = zeilen.filter((z) => z.feld === info.feld).map((z) => Number(z.schluessel) || 0)
  return String(Math.max(0, ...benutzt) + 1)
}

type Zeile = Readonly<{
  fallId: string
  personId: string
  feld: string
  schluessel: string
  wert: unknown
  giltVon: string
  giltBis: string | null
  quelle: string
  ersetzt: string | null
}>

function ueberlappt(zeilen: readonly Profilzeile[], neu: Omit<Zeile, 'ersetzt'>, alt: Profilzeile | undefined): boolean {
  return zeilen.some(
    (z) =>
      z !== alt &&
      z.feld === neu.feld &&
      z.schluessel === neu.schluessel &&
      z.wert !== null &&
      z.bekanntBis === null &&
      (neu.giltBis === null || z.giltVon <= neu.giltBis) &&
      (z.giltBis === null || z.giltBis >= neu.giltVon),
  )
}

async function schreibe(db: TraegerDb, h: Handlung, zeilen: readonly Profilzeile[], z: Zeile, tat: string): Promise<ProfilErfasst> {
  const letzte = zeilen.at(-1)?.bekanntSeit
  // a clock that was set back must not make a change known before what it changes
  const bekanntSeit = letzte !== undefined && Temporal.Instant.compare(letzte, h.jetzt) > 0 ? letzte : h.jetzt
  const { profilAngabeId } = await db
    .insertInto('profilAngabe')
    .values({
      traegerId: h.traegerId,
      fallId: z.fallId,
      personId: z.personId,
      feld: z.feld,
      schluessel: z.schluessel,
      wert: z.wert === null ? null : JSON.stringify(z.wert),
      giltVon: z.giltVon,
      giltBis: z.giltBis,
      bekanntSeit,
      erfasstVon: h.konto?.name ?? 'System',
      kontoId: h.konto?.kontoId ?? null,
      quelle: z.quelle,
      ersetzt: z.ersetzt,
    })
    .returning('profilAngabeId')
    .executeTakeFirstOrThrow()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat,
    fallId: z.fallId,
    gegenstand: `${z.feld} ${profilAngabeId}`, // never the value: the record is read by others
  })
  return { ok: true, profilAngabeId, schluessel: z.schluessel }
}
