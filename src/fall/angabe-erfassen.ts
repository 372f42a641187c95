import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Angabe, gegenstandVon, inKraft, planeAenderung, verstoss } from './angabe.ts'
import { type AngabeArt, type ArtInfo, findeArt } from './angabe-arten.ts'
import { type AngabeFehler, alsGeaendert, fehler } from './angabe-fehler.ts'
import { liesVerlauf } from './angaben-stand.ts'
import { datum, tageImMonat } from './bausteine.ts'
import { imBlick } from './dokument.ts'
import { istEigensBewilligt } from './doppelt-teilhabe.ts'
import { aktualisiereListe } from './fall-liste.ts'
import { erhoeheFassung } from './nummern.ts'
import { istId } from './oeffnen.ts'
import { satzZu } from './saetze.ts'
import { system, angabefehler as t } from './texte/personal-saetze.ts'

export type AngabeErfasst = Readonly<{ ok: true; angabeId: string; schluessel: string }> | Readonly<{ ok: false; fehler: AngabeFehler }>

type Woher = Readonly<{ quelle: string; dokumentId?: string | null | undefined }>
type Was = Readonly<{ personId?: string | null | undefined; art: AngabeArt; schluessel?: string | undefined; wert: unknown }>

export type NeueAngabe = Was & Woher & Readonly<{ giltVon: string; giltBis?: string | null | undefined; ersetzt?: string | null | undefined }>
export type NeuerWert = Was & Woher & Readonly<{ ab: string; gesehen?: string | undefined }>

/**
 * Enters a fact. With `ersetzt` it takes the place of another of the same subject; that one stays readable as what was known before.
 *
 * @returns `inzwischen-geaendert` where somebody else replaced or took back the same fact meanwhile
 */
export async function erfasseAngabe(db: TraegerDb, h: Handlung, fallId: string, neu: NeueAngabe): Promise<AngabeErfasst> {
  const giltBis = neu.giltBis ?? endeFuer(neu.art, neu.giltVon)
  const beginn = await beginne(db, h, fallId, neu, neu.giltVon, giltBis)
  if (!beginn.ok) return beginn
  const { info, alle } = beginn
  const alt = neu.ersetzt ? alle.find((a) => a.angabeId === neu.ersetzt) : undefined
  if (neu.ersetzt && (alt === undefined || alt.art !== info.art || alt.personId !== (neu.personId ?? null)))
    return fehler('nicht-gefunden', t.ersetzteFehlt)
  const schluessel = alt?.schluessel ?? schluesselFuer(info, neu, alle)
  const zeile = { ...neu, schluessel, giltBis, ersetzt: alt?.angabeId ?? null }
  return schliesseAb(db, h, fallId, alle, [zeile])
}

/**
 * Changes a value from a day on: the fact in force keeps its value until the day before. A fact that begins later stays.
 *
 * @param neu `gesehen`: the fact in force that the caller saw; where it is another by now the answer is `inzwischen-geaendert`
 */
export async function aendereAb(db: TraegerDb, h: Handlung, fallId: string, neu: NeuerWert): Promise<AngabeErfasst> {
  const beginn = await beginne(db, h, fallId, neu, neu.ab, endeFuer(neu.art, neu.ab))
  if (!beginn.ok) return beginn
  const { info, alle } = beginn
  const gesehen = neu.gesehen === undefined ? undefined : alle.find((a) => a.angabeId === neu.gesehen)
  const schluessel = gesehen?.schluessel ?? neu.schluessel ?? (info.liste ? schluesselFuer(info, neu, alle) : '')
  const gegenstand = gegenstandVon({ personId: neu.personId ?? null, art: info.art, schluessel })
  const gleiche = inKraft(alle, hoechster(alle, h.jetzt)).filter((a) => gegenstandVon(a) === gegenstand)
  if (neu.gesehen !== undefined && !gleiche.some((a) => a.angabeId === neu.gesehen)) return alsGeaendert(alle, neu.gesehen)
  const plan = planeAenderung(gleiche, neu.ab)
  if (plan === undefined) return fehler('mehrdeutig', t.zweiAngaben(info.name))
  const rest = plan.rest && { ...plan.rest.ersetzt, giltBis: plan.rest.giltBis, ersetzt: plan.rest.ersetzt.angabeId }
  const zeile = { ...neu, ...plan.neu, giltBis: plan.neu.giltBis ?? endeFuer(info.art, neu.ab), schluessel }
  return schliesseAb(db, h, fallId, alle, rest ? [rest, zeile] : [zeile])
}

/**
 * Takes a fact back: it was never so. It stays readable as what was known before.
 *
 * @param grund in German, shown with the fact
 */
export async function nimmZurueck(db: TraegerDb, h: Handlung, angabeId: string, grund: string): Promise<AngabeErfasst> {
  const ort = istId(angabeId)
    ? await db.selectFrom('angabe').select('fallId').where('traegerId', '=', h.traegerId).where('angabeId', '=', angabeId).executeTakeFirst()
    : undefined
  if (ort === undefined) return fehler('nicht-gefunden', t.keineAngabe)
  if (grund.trim() === '') return fehler('form', t.grund)
  await erhoeheFassung(db, h.traegerId, ort.fallId)
  const alle = await liesVerlauf(db, h.traegerId, ort.fallId)
  const alt = alle.find((a) => a.angabeId === angabeId)
  if (alt === undefined || alt.wert === null) return alsGeaendert(alle, angabeId)
  return schliesseAb(db, h, ort.fallId, alle, [{ ...alt, wert: null, quelle: grund.trim(), ersetzt: angabeId }])
}

type Beginn = Readonly<{ ok: true; info: ArtInfo; alle: readonly Angabe[] }> | Readonly<{ ok: false; fehler: AngabeFehler }>

/** Checks what can be checked without the case, locks the case and reads it. */
async function beginne(db: TraegerDb, h: Handlung, fallId: string, neu: Was & Woher, von: string, bis: string | null): Promise<Beginn> {
  const info = findeArt(neu.art)
  if (info === undefined) return fehler('form', t.keineArt)
  const pruefung = info.schema.safeParse(neu.wert, { error: satzZu })
  if (!pruefung.success) return fehler('form', ...pruefung.error.issues.map((i) => i.message))
  const tage = [von, ...(bis === null ? [] : [bis])].map((tag) => datum.safeParse(tag))
  if (tage.some((tag) => !tag.success)) return fehler('form', t.tage)
  const satz = verstoss(info, { personId: neu.personId ?? null, giltVon: von, giltBis: bis })
  if (satz !== undefined) return fehler('form', satz)
  if (!istId(fallId) || !(await erhoeheFassung(db, h.traegerId, fallId))) return fehler('nicht-gefunden', t.keinFall)
  if (!(await gehoertDazu(db, h.traegerId, fallId, neu))) return fehler('nicht-gefunden', t.fremd)
  if (await istEigensBewilligt(db, h.traegerId, neu, von, bis)) return fehler('form', t.eigensBewilligt)
  return { ok: true, info, alle: await liesVerlauf(db, h.traegerId, fallId) }
}

/** What belongs to one month ends with it, where nobody says otherwise. */
function endeFuer(art: string, von: string): string | null {
  if (findeArt(art)?.geltung !== 'monat' || !datum.safeParse(von).success) return null
  return `${von.slice(0, 7)}-${tageImMonat(von)}`
}

async function gehoertDazu(db: TraegerDb, traegerId: string, fallId: string, { personId, dokumentId }: Was & Woher): Promise<boolean> {
  if (personId) {
    if (!istId(personId)) return false
    const da = await db
      .selectFrom('person')
      .select('personId')
      .where('traegerId', '=', traegerId)
      .where('fallId', '=', fallId)
      .where('personId', '=', personId)
      .executeTakeFirst()
    if (da === undefined) return false
  }
  if (!dokumentId) return true
  if (!istId(dokumentId)) return false
  const da = await db
    .selectFrom('dokument')
    .select('fallId')
    .where('traegerId', '=', traegerId)
    .where('dokumentId', '=', dokumentId)
    .where(imBlick('keine')) // proves nothing of the benefit
    .executeTakeFirst()
  return da !== undefined && (da.fallId === null || da.fallId === fallId)
}

/** A list entry without a key gets the next number that its kind never had. */
function schluesselFuer(info: ArtInfo, neu: Was, alle: readonly Angabe[]): string {
  if (!info.liste) return ''
  if (neu.schluessel) return neu.schluessel
  const benutzt = alle.filter((a) => a.art === info.art && a.personId === (neu.personId ?? null)).map((a) => Number(a.schluessel) || 0)
  return String(Math.max(0, ...benutzt) + 1)
}

type Zeile = Was & Woher & Readonly<{ schluessel: string; giltVon: string; giltBis: string | null; ersetzt: string | null }>

/** Writes the rows, the newest last; nothing at all where one of them would replace what is replaced already. */
export async function schliesseAb(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  alle: readonly Angabe[],
  zeilen: readonly Zeile[],
): Promise<AngabeErfasst> {
  const bekanntSeit = hoechster(alle, h.jetzt)
  for (const { ersetzt } of zeilen) if (ersetzt !== null && alle.some((a) => a.ersetzt === ersetzt)) return alsGeaendert(alle, ersetzt)
  let letzte = ''
  for (const z of zeilen) {
    const { angabeId } = await db
      .insertInto('angabe')
      .values({
        traegerId: h.traegerId,
        fallId,
        personId: z.personId ?? null,
        art: z.art,
        schluessel: z.schluessel,
        wert: z.wert === null ? null : JSON.stringify(z.wert),
        giltVon: z.giltVon,
        giltBis: z.giltBis,
        bekanntSeit,
        erfasstVon: h.konto?.name ?? system,
        kontoId: h.konto?.kontoId ?? null,
        dokumentId: z.dokumentId ?? null,
        quelle: z.quelle,
        ersetzt: z.ersetzt,
      })
      .returning('angabeId')
      .executeTakeFirstOrThrow()
    letzte = angabeId
  }
  const neueste = zeilen.at(-1)
  if (neueste?.art === 'person.stamm' || neueste?.art === 'person.zugehoerig')
    await aktualisiereListe(db, h.traegerId, fallId, tagVon(h.jetzt).toString())
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: neueste?.wert === null ? 'angabe.zuruecknehmen' : 'angabe.erfassen',
    fallId,
    gegenstand: `${neueste?.art ?? ''} ${letzte}`,
  })
  return { ok: true, angabeId: letzte, schluessel: neueste?.schluessel ?? '' }
}

/** A clock that was set back must not make a change known before what it changes. */
function hoechster(alle: readonly Angabe[], jetzt: Temporal.Instant): Temporal.Instant {
  const letzte = alle.at(-1)?.bekanntSeit
  return letzte !== undefined && Temporal.Instant.compare(letzte, jetzt) > 0 ? letzte : jetzt
}
