import { sql } from 'kysely'
import type { TraegerDb } from '../../platform/db/index.ts'
import { berufe } from './berufe.ts'
import { faehigkeiten } from './faehigkeiten.ts'
import { baueVerzeichnis, suche, type Verzeichnis } from './verzeichnis.ts'

export const begriffsarten = ['esco-faehigkeit', 'esco-beruf', 'kldb'] as const
export type Begriffsart = (typeof begriffsarten)[number]

/** An occupation or skill out of a catalogue. */
export type Begriff = Readonly<{
  art: Begriffsart
  /** ESCO: its address; `isco:5120`: group of occupations; KldB: five digits; `tw:…`: own list */
  code: string
  /** by language; German is always there */
  namen: Readonly<Record<string, string>>
  isco?: string | undefined
}>

export function begriffsname(b: Pick<Begriff, 'namen'>, sprache: string): string {
  return b.namen[sprache] ?? b.namen.de ?? Object.values(b.namen)[0] ?? ''
}

/** The part that comes with the program, by kind. */
const eigene: Readonly<Record<Begriffsart, Verzeichnis<Begriff>>> = {
  'esco-faehigkeit': baueVerzeichnis(
    faehigkeiten.map((f) => ({ art: 'esco-faehigkeit', ...f })),
    () => [],
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
 * house's own copy of the official catalogue, else that of the network, else the part that comes with the program.
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
  return baueVerzeichnis(
    rows.map((z) => alsBegriff(art, z)),
    (b) => namen.get(b.code) ?? [],
  )
}

function alsBegriff(art: Begriffsart, { code, namen, zusatz }: Zeile): Begriff {
  return { art, code, namen, ...(zusatz.isco === undefined ? {} : { isco: zusatz.isco }) }
}

/** German names of the codes of a kind, as far as a catalogue or the program has them. */
export async function begriffsnamen(db: TraegerDb, traegerId: string, art: Begriffsart): Promise<(code: string) => string | undefined> {
  const alle = [...eigene[art].begriffe, ...(await verzeichnisFuer(db, traegerId, art)).begriffe]
  const namen = new Map(alle.map((b) => [b.code, begriffsname(b, 'de')]))
  return (code) => namen.get(code)
}

/** What a code stands for; undefined where no catalogue has it. */
export async function findBegriff(db: TraegerDb, traegerId: string, art: Begriffsart, code: string): Promise<Begriff | undefined> {
  const { rows } = await sql<Zeile>`
    select code, namen, zusatz from begriff where katalog = ${art} and code = ${code} and traeger_id in (${traegerId}, netzwerk_id())
    order by traeger_id = ${traegerId} desc limit 1`.execute(db)
  return rows[0] === undefined ? eigene[art].begriffe.find((b) => b.code === code) : alsBegriff(art, rows[0])
}
