import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler } from './ergebnis.ts'
import { verzeichnis as t } from './texte/personal-verzeichnis.ts'
import { hausVon } from './verzeichnis.ts'
import { Eintrag, istKontaktwert, type Kontakt, kontaktfelder } from './verzeichnis-modell.ts'

type Wer = Handlung & Readonly<{ koordiniert: boolean }>
/** An empty `kuerzel` ends a connection, unless it is to stay as it is. */
type Neu = Readonly<{ daten: unknown; kuerzel: string; arbeitetMit: boolean; bleibtVerbunden?: boolean }>

/** The coordination writes what is known about a house and which Träger of this installation it is; earlier versions are kept. */
export async function schreibeEintrag(db: TraegerDb, h: Wer, haus: string, neu: Neu): Promise<Ergebnis> {
  if (!h.koordiniert) return fehler(t.nurKoordination)
  const gelesen = Eintrag.safeParse(neu.daten)
  if (!gelesen.success) return fehler(t.feldFalsch(String(gelesen.error.issues[0]?.path[0] ?? '')), String(gelesen.error.issues[0]?.path[0] ?? ''))
  if (haus !== `zkt-${gelesen.data.ags}`) return fehler(t.schluesselPasstNicht, 'ags')
  const verbunden = await verbindeHaus(db, h, haus, neu)
  if (!verbunden.ok) return verbunden
  const fassung = await naechste(db, 'verzeichnisEintrag', h.traegerId, haus)
  await db
    .insertInto('verzeichnisEintrag')
    .values({ traegerId: h.traegerId, haus, fassung, daten: JSON.stringify(gelesen.data), ...durch(h) })
    .execute()
  await merke(db, h, 'verzeichnis.eintrag', haus)
  return { ok: true }
}

/** Says which Träger of this installation a house is; it may then write its contact and deliver its figures. */
export async function verbindeHaus(
  db: TraegerDb,
  h: Wer,
  haus: string,
  { kuerzel, arbeitetMit, bleibtVerbunden = false }: Omit<Neu, 'daten'>,
): Promise<Ergebnis> {
  if (!h.koordiniert) return fehler(t.nurKoordination)
  const traegerId = kuerzel === '' ? null : await idZu(db, kuerzel)
  if (traegerId === undefined) return fehler(t.kuerzelUnbekannt(kuerzel), 'kuerzel')
  const schon = traegerId === null ? undefined : await hausVon(db, h.traegerId, traegerId)
  if (schon !== undefined && schon !== haus) return fehler(t.kuerzelVergeben(kuerzel), 'kuerzel')
  const lage = { arbeitetMit, ...((kuerzel !== '' || !bleibtVerbunden) && { hausTraegerId: traegerId }) }
  await db
    .insertInto('verzeichnisHaus')
    .values({ traegerId: h.traegerId, haus, ...lage })
    .onConflict((c) => c.columns(['traegerId', 'haus']).doUpdateSet(lage))
    .execute()
  return { ok: true }
}

/** A house writes how to reach it and what of that it shares; nobody else can, the coordination included. */
export async function schreibeKontakt(db: TraegerDb, h: Handlung & Readonly<{ von: string }>, haus: string, kontakt: Kontakt): Promise<Ergebnis> {
  if ((await hausVon(db, h.traegerId, h.von)) !== haus) return fehler(t.nurEigenes)
  const falsch = kontaktfelder.find((feld) => !istKontaktwert(feld, kontakt[feld]?.wert ?? ''))
  if (falsch !== undefined) return fehler(t.kontaktFalsch[falsch], falsch)
  const fassung = await naechste(db, 'verzeichnisKontakt', h.traegerId, haus)
  await db
    .insertInto('verzeichnisKontakt')
    .values({ traegerId: h.traegerId, haus, fassung, daten: JSON.stringify(kontakt), ...durch(h) })
    .execute()
  await merke(db, h, 'verzeichnis.kontakt', haus)
  return { ok: true }
}

export function durch(h: Handlung) {
  return { kontoId: h.konto?.kontoId ?? null, von: h.konto?.name ?? 'System', am: h.jetzt }
}

export function merke(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}

/** Number of the next version; who writes the same house at the same time waits. */
async function naechste(db: TraegerDb, tabelle: 'verzeichnisEintrag' | 'verzeichnisKontakt', traegerId: string, haus: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tabelle} ${haus}`}, 0))`.execute(db)
  const zeile = await db
    .selectFrom(tabelle)
    .select((e) => e.fn.max('fassung').as('nr'))
    .where('traegerId', '=', traegerId)
    .where('haus', '=', haus)
    .executeTakeFirst()
  return (zeile?.nr ?? 0) + 1
}

async function idZu(db: TraegerDb, kuerzel: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select traeger_id_zu(${kuerzel}) as id`.execute(db)
  return rows[0]?.id ?? undefined
}
