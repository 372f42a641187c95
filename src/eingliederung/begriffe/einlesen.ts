import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { katalog as t } from '../texte/personal-katalog.ts'
import type { Begriffsart } from './suche.ts'

type NeuerBegriff = Readonly<{ code: string; name: string; weitere: readonly string[]; zusatz: Readonly<Record<string, string>> }>
export type Gelesen = Readonly<{ ok: true; begriffe: readonly NeuerBegriff[] }> | Readonly<{ ok: false; saetze: readonly string[] }>

type Zeile = Readonly<Record<string, string | undefined>>
type Form = Readonly<{
  trenner: readonly string[]
  spalten: readonly string[]
  /** how a column of the file is called here, where the publisher varies its name */
  spalte?: (name: string) => string
  /** which rows are meant; without it all */
  meint?: (z: Zeile) => boolean
  begriff: (z: Zeile) => NeuerBegriff | string
}>

const uri = /^https?:\/\/data\.europa\.eu\/esco\/(skill|occupation)\/\S+$/
const zeilenVon = (text = ''): string[] =>
  text
    .split('\n')
    .map((s) => s.trim())
    .filter((s) => s !== '')

const escoBegriff =
  (zusatz: (z: Zeile) => Readonly<Record<string, string>>) =>
  (z: Zeile): NeuerBegriff | string => {
    const code = z.conceptUri?.trim() ?? ''
    const name = z.preferredLabel?.trim() ?? ''
    if (!uri.test(code)) return t.keineUri(code)
    return name === '' ? t.ohneName(code) : { code, name, weitere: [...zeilenVon(z.altLabels), ...zeilenVon(z.hiddenLabels)], zusatz: zusatz(z) }
  }

const SCHLUESSEL = 'Schlüssel KldB 2010'

/** Key of five digits; a table calculation takes away the zero at the front of the armed forces. */
function gattungVon(z: Zeile): string {
  const schluessel = z[SCHLUESSEL]?.trim() ?? ''
  return z.Ebene?.trim() === '5' ? schluessel.padStart(5, '0') : schluessel
}

/**
 * The official files as their publishers name their columns. ESCO v1.2: `skills_de.csv`, `occupations_de.csv`. KldB 2010: the CSV „Gliederung
 * mit Erläuterung“ of klassifikationsserver.de, with some lines about the file before the names of the columns; the key is called „Schlüssel KldB
 * 2010“ or, of the revision, „Schlüssel KldB 2010, V. 2020“.
 */
const formen: Readonly<Record<Begriffsart, Form>> = {
  'esco-faehigkeit': {
    trenner: [','],
    spalten: ['conceptUri', 'preferredLabel', 'altLabels', 'skillType'],
    begriff: escoBegriff((z) => ({ art: z.skillType ?? '' })),
  },
  'esco-beruf': {
    trenner: [','],
    spalten: ['conceptUri', 'preferredLabel', 'altLabels', 'iscoGroup', 'code'],
    begriff: escoBegriff((z) => ({ isco: z.iscoGroup ?? '', nr: z.code ?? '' })),
  },
  kldb: {
    trenner: [';', ','],
    spalten: [SCHLUESSEL, 'Titel'],
    spalte: (name) => (name.startsWith(SCHLUESSEL) ? SCHLUESSEL : name),
    // the file holds the levels above the Gattung too: shorter keys
    meint: (z) => (z.Ebene === undefined ? gattungVon(z).length === 5 : z.Ebene.trim() === '5'),
    begriff: (z) => {
      const code = gattungVon(z)
      const name = z.Titel?.trim() ?? ''
      if (!/^\d{4}[1-4]$/.test(code)) return t.keineGattung(code)
      return name === '' ? t.ohneName(code) : { code, name, weitere: zeilenVon(z.Berufsbenennungen?.replaceAll('|', '\n')), zusatz: {} }
    },
  },
}

const hoechstensGenannt = 20

/** So many lines at the beginning are looked through for the names of the columns. */
const VORSPANN = 30

/** Where the line with the names of the columns begins; 0 where none holds them all, so that what is missing can be named. */
function kopfzeile(text: string, form: Form): number {
  let ab = 0
  for (let nr = 0; nr < VORSPANN && ab < text.length; nr++) {
    const zeile = zeileAb(text, ab)
    if (form.spalten.every((s) => zeile.includes(s))) return ab
    ab += zeile.length
  }
  return 0
}

function zeileAb(text: string, ab: number): string {
  const ende = text.indexOf('\n', ab)
  return text.slice(ab, ende < 0 ? text.length : ende + 1)
}

/**
 * Reads an official file; nothing is taken from one with errors, all of them are named at once.
 *
 * @param text whole file, UTF-8
 */
export function liesKatalog(art: Begriffsart, text: string): Gelesen {
  const form = formen[art]
  const ab = kopfzeile(text, form)
  const delimiter = form.trenner.find((z) => zeileAb(text, ab).includes(z)) ?? ','
  let zeilen: readonly Zeile[]
  try {
    zeilen = parse(text.slice(ab), {
      columns: (kopf: string[]) => kopf.map((k) => form.spalte?.(k.trim()) ?? k.trim()),
      delimiter,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    })
  } catch (fehler) {
    return { ok: false, saetze: [t.keinCsv(fehler instanceof Error ? fehler.message : '')] }
  }
  const fehlend = form.spalten.filter((s) => zeilen[0]?.[s] === undefined)
  if (fehlend.length > 0) return { ok: false, saetze: fehlend.map((s) => t.spalteFehlt(s)) }
  const gemeint = form.meint === undefined ? zeilen : zeilen.filter(form.meint)
  const saetze: string[] = []
  const begriffe = new Map<string, NeuerBegriff>()
  for (const zeile of gemeint) {
    const b = form.begriff(zeile)
    if (typeof b === 'string') saetze.push(t.zeile(zeilen.indexOf(zeile) + 2, b))
    else if (begriffe.has(b.code)) saetze.push(t.zeile(zeilen.indexOf(zeile) + 2, t.doppelt(b.code)))
    else begriffe.set(b.code, b)
  }
  if (saetze.length > hoechstensGenannt) saetze.splice(hoechstensGenannt, saetze.length, t.weitere(saetze.length - hoechstensGenannt))
  if (saetze.length === 0 && begriffe.size === 0) saetze.push(t.leer)
  return saetze.length > 0 ? { ok: false, saetze } : { ok: true, begriffe: [...begriffe.values()] }
}

const PORTION = 2000

/**
 * Puts a catalogue in place of the one that was there, in one language: labels of other languages stay.
 *
 * @param stand version of the file: `v1.2.0`
 * @returns how many terms it has now in this language
 */
export async function ersetzeKatalog(
  db: TraegerDb,
  h: Handlung,
  neu: Readonly<{ art: Begriffsart; sprache: string; stand: string; begriffe: readonly NeuerBegriff[] }>,
): Promise<number> {
  const { art, sprache, stand, begriffe } = neu
  const { traegerId } = h
  await sql`
    insert into begriff_katalog (traeger_id, katalog, nr, stand, eingelesen_am) values (${traegerId}, ${art}, uuidv7(), ${stand}, ${h.jetzt})
    on conflict (traeger_id, katalog) do update set nr = excluded.nr, stand = excluded.stand, eingelesen_am = excluded.eingelesen_am`.execute(db)
  await sql`
    update begriff set namen = namen - ${sprache}::text, weitere = weitere - ${sprache}::text
    where traeger_id = ${traegerId} and katalog = ${art} and namen ? ${sprache}`.execute(db)
  for (let i = 0; i < begriffe.length; i += PORTION) {
    await sql`
      insert into begriff (traeger_id, katalog, code, namen, weitere, zusatz)
      select ${traegerId}, ${art}, z.code, jsonb_build_object(${sprache}::text, z.name), jsonb_build_object(${sprache}::text, z.weitere), z.zusatz
      from jsonb_to_recordset(${JSON.stringify(begriffe.slice(i, i + PORTION))}::jsonb) z (code text, name text, weitere jsonb, zusatz jsonb)
      on conflict (traeger_id, katalog, code) do update
        set namen = begriff.namen || excluded.namen, weitere = begriff.weitere || excluded.weitere,
          zusatz = begriff.zusatz || excluded.zusatz`.execute(db)
  }
  await sql`delete from begriff where traeger_id = ${traegerId} and katalog = ${art} and namen = '{}'`.execute(db)
  await protokolliere(db, traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'katalog.einlesen',
    gegenstand: `${art} ${sprache} ${stand} ${begriffe.length}`,
  })
  return begriffe.length
}
