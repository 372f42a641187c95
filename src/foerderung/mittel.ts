import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesAnsaetze, liesQuellen } from './mittel-lesen.ts'
import { rechneStand } from './mittel-rechnen.ts'
import { mittelFehler as t } from './texte/personal-mittel.ts'
import { istTitel, type Titel, titelName, titelVon } from './titel.ts'

export type MittelErgebnis = Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>

const nein = (satz: string): MittelErgebnis => ({ ok: false, satz })

/** Whoever changes what a year holds waits for the others that do: two grants never take the same money. */
export async function sperreJahr(db: TraegerDb, traegerId: string, jahr: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mittel ${traegerId} ${jahr}`}, 0))`.execute(db)
}

export type Planeingabe = Readonly<{ jahr: number; titel: string; cent: number; grund: string }>

/** Sets what is planned for a title in a year; the difference to what was planned before is written, with its reason. */
export async function plane(db: TraegerDb, h: Handlung, { jahr, titel, cent, grund }: Planeingabe): Promise<MittelErgebnis> {
  if (!istTitel(titel)) return nein(t.titel)
  if (!istJahr(jahr)) return nein(t.jahr)
  if (cent < 0) return nein(t.negativ)
  if (grund.trim() === '') return nein(t.grund)
  await sperreJahr(db, h.traegerId, jahr)
  const bisher = (await liesAnsaetze(db, h.traegerId, jahr)).get(titel) ?? 0
  if (bisher === cent) return nein(t.gleich)
  await schreibe(db, h, [{ haushaltsjahr: jahr, titel, art: 'plan', cent: cent - bisher, grund: grund.trim() }])
  return { ok: true }
}

export type Umschichtung = Readonly<{ jahr: number; von: string; nach: string; cent: number; grund: string }>

/** Moves free money from one title to another, also from and to the costs of administration (sec. 46 (1) sentence 5). */
export async function schichteUm(db: TraegerDb, h: Handlung, { jahr, von, nach, cent, grund }: Umschichtung): Promise<MittelErgebnis> {
  if (!istTitel(von) || !istTitel(nach)) return nein(t.titel)
  if (!istJahr(jahr)) return nein(t.jahr)
  if (von === nach) return nein(t.gleicherTitel)
  if (von === 'p16a' || nach === 'p16a') return nein(t.kommune)
  if (cent <= 0) return nein(t.keinBetrag)
  if (grund.trim() === '') return nein(t.grund)
  await sperreJahr(db, h.traegerId, jahr)
  const frei = await freiIn(db, h.traegerId, jahr, von)
  if (cent > frei) return nein(t.zuWenigFrei(titelName(von), Math.max(0, frei)))
  const beide = { haushaltsjahr: jahr, art: 'umschichtung', grund: grund.trim() } as const
  await schreibe(db, h, [
    { ...beide, titel: von, gegentitel: nach, cent: -cent },
    { ...beide, titel: nach, gegentitel: von, cent },
  ])
  return { ok: true }
}

async function freiIn(db: TraegerDb, traegerId: string, jahr: number, titel: Titel): Promise<number> {
  const staende = rechneStand(await liesAnsaetze(db, traegerId, jahr), await liesQuellen(db, traegerId, jahr))
  return staende.find((s) => s.titel === titel)?.freiCent ?? 0
}

type Ansatz = Readonly<{ haushaltsjahr: number; titel: Titel; art: 'plan' | 'umschichtung'; cent: number; gegentitel?: Titel; grund: string }>

async function schreibe(db: TraegerDb, h: Handlung, zeilen: readonly Ansatz[]): Promise<void> {
  await db
    .insertInto('mittelAnsatz')
    .values(zeilen.map((z) => ({ ...z, traegerId: h.traegerId, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })))
    .execute()
  const [erste] = zeilen
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'mittel.planen',
    gegenstand: `${erste?.haushaltsjahr} ${zeilen.map((z) => z.titel).join(', ')}`,
  })
}

export type Jahresbetrag = Readonly<{ jahr: number; cent: number }>
export type Bindung = Readonly<{
  quelle: 'foerderung' | 'rechnung'
  quelleId: string
  /** decides the title; of a continuation (sec. 16g) the instrument that goes on */
  instrument: string
  jahre: readonly Jahresbetrag[]
  grund?: string
}>

/** Reserves money by year. Whether there is enough is asked before (`pruefeVergabe`); amounts of zero are left out. */
export async function binde(db: TraegerDb, h: Handlung, b: Bindung): Promise<void> {
  const titel = titelVon(b.instrument)
  if (titel === undefined) throw new Error(`no title of the budget for ${b.instrument}`)
  await schreibeBindung(db, h, { ...b, titel, jahre: b.jahre.filter((j) => j.cent > 0) })
}

/**
 * Sets reserved money free again, at most what is reserved and not paid.
 *
 * @param jahre without it everything of the source that is not paid
 */
export async function loese(
  db: TraegerDb,
  h: Handlung,
  l: Readonly<{ quelle: Bindung['quelle']; quelleId: string; jahre?: readonly Jahresbetrag[]; grund: string }>,
): Promise<MittelErgebnis> {
  const offen = await offeneBindung(db, h.traegerId, l.quelle, l.quelleId)
  for (const { jahr, cent } of l.jahre ?? []) {
    const da = offen.find((o) => o.jahr === jahr)?.cent ?? 0
    if (cent > da) return nein(t.nichtGebunden(da))
  }
  const weg = (l.jahre ?? offen).filter((j) => j.cent > 0)
  const titel = offen[0]?.titel
  if (titel === undefined) return { ok: true }
  await schreibeBindung(db, h, { ...l, titel, jahre: weg.map((j) => ({ ...j, cent: -j.cent })) })
  return { ok: true }
}

/** What is reserved for a source and not paid, by year; never negative. */
export async function offeneBindung(
  db: TraegerDb,
  traegerId: string,
  quelle: string,
  quelleId: string,
): Promise<readonly (Jahresbetrag & Readonly<{ titel: Titel }>)[]> {
  const jahre = await db
    .selectFrom('mittelBindung')
    .select('haushaltsjahr')
    .distinct()
    .where('traegerId', '=', traegerId)
    .where('quelle', '=', quelle)
    .where('quelleId', '=', quelleId)
    .orderBy('haushaltsjahr')
    .execute()
  const offen: (Jahresbetrag & { titel: Titel })[] = []
  for (const { haushaltsjahr } of jahre) {
    const [stand] = await liesQuellen(db, traegerId, haushaltsjahr, { quelle, quelleId })
    if (stand !== undefined) offen.push({ jahr: haushaltsjahr, titel: stand.titel, cent: Math.max(0, stand.gebundenCent - stand.bezahltCent) })
  }
  return offen
}

async function schreibeBindung(db: TraegerDb, h: Handlung, b: Omit<Bindung, 'instrument'> & Readonly<{ titel: Titel }>): Promise<void> {
  if (b.jahre.length === 0) return
  for (const { jahr } of b.jahre.toSorted((x, y) => x.jahr - y.jahr)) await sperreJahr(db, h.traegerId, jahr)
  await db
    .insertInto('mittelBindung')
    .values(
      b.jahre.map(({ jahr, cent }) => ({
        traegerId: h.traegerId,
        haushaltsjahr: jahr,
        titel: b.titel,
        quelle: b.quelle,
        quelleId: b.quelleId,
        cent,
        grund: b.grund ?? '',
        kontoId: h.konto?.kontoId ?? null,
        am: h.jetzt,
      })),
    )
    .execute()
}

function istJahr(jahr: number): boolean {
  return Number.isInteger(jahr) && jahr >= 2005 && jahr <= 2100
}
