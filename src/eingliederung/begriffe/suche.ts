import { sql } from 'kysely'
import type { TraegerDb } from '../../platform/db/index.ts'
import { berufe } from './berufe.ts'
import type { Esco } from './esco.ts'
import { faehigkeiten, heutigerCode } from './faehigkeiten.ts'
import { baueVerzeichnis, suche, type Verzeichnis } from './verzeichnis.ts'

export const begriffsarten = ['esco-faehigkeit', 'esco-beruf', 'kldb'] as const
export type Begriffsart = (typeof begriffsarten)[number]

/** An occupation or skill out of a catalogue. */
export type Begriff = Readonly<{
  art: Begriffsart
  /** ESCO: its address; `isco:5120`: group of occupations; KldB: five digits; `tw:…`: everyday word below a concept of ESCO */
  code: string
  /** by language; German is always there */
  namen: Readonly<Record<string, string>>
  isco?: string | undefined
}>

export function begriffsname(b: Pick<Begriff, 'namen'>, sprache: string): string {
  return b.namen[sprache] ?? b.namen.de ?? Object.values(b.namen)[0] ?? ''
}

const mitgeliefert = new Map(faehigkeiten.map((f) => [f.code, f]))

/** The part that comes with the program, by kind. */
const eigene: Readonly<Record<Begriffsart, Verzeichnis<Begriff>>> = {
  'esco-faehigkeit': baueVerzeichnis(
    faehigkeiten.map(({ code, namen }) => ({ art: 'esco-faehigkeit', code, namen })),
    (b) => mitgeliefert.get(b.code)?.weitere ?? [],
  ),
  'esco-beruf': baueVerzeichnis(
    berufe
      .filter((b, i) => berufe.findIndex((a) => a.isco === b.isco) === i)
      .map((b) => ({ art: 'esco-beruf', code: `isco:${b.isco}`, namen: { de: alltagsname(b), en: b.en }, isco: b.isco })),
    (b) => berufe.filter((x) => x.isco === b.isco).map((x) => x.suche),
  ),
  kldb: baueVerzeichnis(
    berufe.map((b) => ({ art: 'kldb', code: b.kldb, namen: { de: b.name, en: b.en }, isco: b.isco })),
    (b) => berufe.filter((x) => x.kldb === b.code).map((x) => x.suche),
  ),
}

function alltagsname({ suche: namen, name }: Readonly<{ suche: string; name: string }>): string {
  return namen.split(' ')[0] ?? name
}

/**
 * Occupations or skills of which a word begins with each word that was typed, or almost, in whatever language, the closest first. Searched is the
 * house's own copy of the official catalogue, else that of the network, else the part that comes with the program; of skills that part stays beside
 * the official file, one entry for each address.
 */
export async function sucheBegriffe(db: TraegerDb, traegerId: string, art: Begriffsart, text: string, hoechstens = 12): Promise<Begriff[]> {
  if (text.trim() === '') return []
  return suche(await verzeichnisFuer(db, traegerId, art), text, hoechstens)
}

/** Read-in catalogues of this process, by whose they are and which: read again when the number moves. */
const gelesene = new Map<string, Readonly<{ nr: string; verzeichnis: Verzeichnis<Begriff> }>>()

async function verzeichnisFuer(db: TraegerDb, traegerId: string, art: Begriffsart): Promise<Verzeichnis<Begriff>> {
  const { rows } = await sql<{ traegerId: string; nr: string }>`
    select traeger_id, nr from begriff_katalog where katalog = ${art} and traeger_id in (${traegerId}, netzwerk_id())
    order by traeger_id = ${traegerId} desc limit 1`.execute(db)
  const [quelle] = rows
  if (quelle === undefined) return eigene[art]
  const schluessel = `${quelle.traegerId} ${art}`
  const da = gelesene.get(schluessel)
  if (da?.nr === quelle.nr) return da.verzeichnis
  const verzeichnis = await liesVerzeichnis(db, quelle.traegerId, art)
  gelesene.set(schluessel, { nr: quelle.nr, verzeichnis })
  return verzeichnis
}

type Zeile = Readonly<{ code: string; namen: Record<string, string>; zusatz: Readonly<{ isco?: string }> }>

async function liesVerzeichnis(db: TraegerDb, traegerId: string, art: Begriffsart): Promise<Verzeichnis<Begriff>> {
  const { rows } = await sql<Zeile & { weitere: Record<string, string[]> }>`
    select code, namen, zusatz, weitere from begriff where traeger_id = ${traegerId} and katalog = ${art} order by code`.execute(db)
  const namen = new Map(rows.map((z) => [z.code, Object.values(z.weitere).flat()]))
  const nurHier = art === 'esco-faehigkeit' ? eigene[art].begriffe.filter((b) => !namen.has(b.code)) : []
  return baueVerzeichnis([...rows.map((z) => alsBegriff(art, z)), ...nurHier], (b) => [...(namen.get(b.code) ?? []), ...alltagsnamen(b)])
}

/** By which words a skill that comes with the program is found besides its names. */
function alltagsnamen({ art, code }: Begriff): readonly string[] {
  const f = art === 'esco-faehigkeit' ? mitgeliefert.get(code) : undefined
  return f === undefined ? [] : [...Object.values(f.namen), ...f.weitere]
}

/** An official name goes before the project's own in the same language. */
function alsBegriff(art: Begriffsart, { code, namen, zusatz }: Zeile): Begriff {
  const eigeneNamen = art === 'esco-faehigkeit' ? mitgeliefert.get(code)?.namen : undefined
  return { art, code, namen: { ...eigeneNamen, ...namen }, ...(zusatz.isco === undefined ? {} : { isco: zusatz.isco }) }
}

/** The concept of ESCO that a skill is (`selbst`) or stands below, as far as it comes with the program. */
export function escoZu(code: string): (Esco & { selbst: boolean }) | undefined {
  const f = mitgeliefert.get(heutigerCode(code))
  return f === undefined ? undefined : { ...f.esco, selbst: f.code === f.esco.uri }
}

/** German names of the codes of a kind, as far as a catalogue or the program has them. */
export async function begriffsnamen(db: TraegerDb, traegerId: string, art: Begriffsart): Promise<(code: string) => string | undefined> {
  const alle = [...eigene[art].begriffe, ...(await verzeichnisFuer(db, traegerId, art)).begriffe]
  const namen = new Map(alle.map((b) => [b.code, begriffsname(b, 'de')]))
  return (code) => namen.get(code)
}

/** What a code stands for; undefined where no catalogue has it. */
export async function findBegriff(db: TraegerDb, traegerId: string, art: Begriffsart, gesucht: string): Promise<Begriff | undefined> {
  const code = heutigerCode(gesucht)
  const { rows } = await sql<Zeile>`
    select code, namen, zusatz from begriff where katalog = ${art} and code = ${code} and traeger_id in (${traegerId}, netzwerk_id())
    order by traeger_id = ${traegerId} desc limit 1`.execute(db)
  return rows[0] === undefined ? eigene[art].begriffe.find((b) => b.code === code) : alsBegriff(art, rows[0])
}
