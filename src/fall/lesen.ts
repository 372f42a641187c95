import type { Falldatei } from '../recht/index.ts'
import { alsFehler } from './fehler.ts'
import { liesJson } from './json.ts'
import { type Pruefung, pruefeFalldatei } from './pruefung.ts'

/**
 * `monat`: check and return each case as one of this month instead of its own.
 * `quelle`: name of the file, for the sentence about a case that has no id to be found by.
 */
export type Leseoptionen = Readonly<{ monat?: string | undefined; quelle?: string | undefined }>

type Gelesen = Readonly<{ wert: unknown; stelle: string }> | Readonly<{ kaputt: string; stelle: string | undefined }>

/**
 * Reads cases from JSON (one case or an array of cases) or NDJSON (one case a line), and checks each. NDJSON is read line by line, so
 * that a population fits; a broken line becomes a `fehler/v1` with its number, and the others go on.
 */
export async function* liesFalldateien(strom: AsyncIterable<Uint8Array | string>, { monat, quelle }: Leseoptionen = {}): AsyncGenerator<Pruefung> {
  try {
    for await (const gelesen of werte(zeilen(strom))) {
      const stelle = [quelle, gelesen.stelle].filter((teil) => teil !== undefined).join(', ') || undefined
      if ('kaputt' in gelesen) yield kaputt(`Das ist kein gültiges JSON: ${gelesen.kaputt}.`, stelle)
      else yield geprueft(monat === undefined ? gelesen.wert : imMonat(gelesen.wert, monat), stelle)
    }
  } catch (grund) {
    if (!(grund instanceof ZuGross)) throw grund
    yield kaputt('Die Eingabe ist zu groß für eine einzige JSON-Datei. Große Mengen stehen als NDJSON, ein Fall je Zeile.', quelle)
  }
}

/** More than a string can hold with room to spare; NDJSON has no limit but that of a line. */
const hoechstlaenge = 256 * 1024 * 1024
class ZuGross extends Error {}

function kaputt(satz: string, stelle?: string): Pruefung {
  return { ok: false, fehler: alsFehler('format', null, [{ feld: '', satz }], stelle) }
}

function geprueft(wert: unknown, stelle: string | undefined): Pruefung {
  const pruefung = pruefeFalldatei(wert)
  if (pruefung.ok || pruefung.fehler.id !== null || stelle === undefined) return pruefung
  const { fehler } = pruefung
  return { ok: false, fehler: { ...fehler, fehler: { ...fehler.fehler, satz: `${stelle}: ${fehler.fehler.satz}` } } }
}

/** The same case in another month; what is no case stays what it is and is refused by the check. */
export function imMonat<F>(fall: F, monat: string): F | (F & Pick<Falldatei, 'monat'>) {
  return typeof fall === 'object' && fall !== null && !Array.isArray(fall) ? { ...fall, monat } : fall
}

/** Lines without their end; only `\n` ends one, because a JSON text may hold U+2028. */
async function* zeilen(strom: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder() // takes a byte order mark away
  let rest = ''
  for await (const stueck of strom) {
    const teile = (typeof stueck === 'string' ? stueck : decoder.decode(stueck, { stream: true })).split('\n')
    teile[0] = rest + (teile[0] ?? '')
    rest = teile.pop() ?? ''
    yield* teile
    if (rest.length > hoechstlaenge) throw new ZuGross()
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/**
 * Tells the forms apart by the first line that is not empty: a bracket starts an array, a whole object starts NDJSON. Anything else is
 * the first piece of one JSON value over many lines, until a later line is a whole case: then it was a broken line of NDJSON.
 */
async function* werte(alle: AsyncGenerator<string>): AsyncGenerator<Gelesen> {
  const gesammelt: string[] = []
  let form: Form = 'offen'
  let nummer = 0
  let laenge = 0
  for await (const zeile of alle) {
    nummer++
    if (form === 'zeilen') {
      yield* zeilenwert(zeile, nummer)
      continue
    }
    laenge += zeile.length
    if (laenge > hoechstlaenge) throw new ZuGross()
    gesammelt.push(zeile)
    form = formNach(form, zeile)
    if (form === 'zeilen') yield* gesammelt.splice(0).flatMap((z, i) => [...zeilenwert(z, i + 1)])
  }
  if (form !== 'zeilen') yield* ganzesJson(gesammelt.join('\n'))
}

type Form = 'offen' | 'stueck' | 'liste' | 'zeilen'

function formNach(form: Form, zeile: string): Form {
  if (form === 'stueck') return istObjekt(zeile, 'schema') ? 'zeilen' : 'stueck'
  if (form !== 'offen' || zeile.trim() === '') return form
  if (zeile.trimStart().startsWith('[')) return 'liste'
  return istObjekt(zeile) ? 'zeilen' : 'stueck'
}

function* zeilenwert(zeile: string, nummer: number): Generator<Gelesen> {
  if (zeile.trim() === '') return
  const stelle = `Zeile ${nummer}`
  const wert = liesJson(zeile)
  yield wert.ok ? { wert: wert.wert, stelle } : { kaputt: wert.grund, stelle }
}

/** The line is a whole object, one with the field `mit` where that is asked for: no part of a case is. */
function istObjekt(zeile: string, mit?: string): boolean {
  if (!zeile.trimStart().startsWith('{') || !zeile.trimEnd().endsWith('}')) return false
  const wert = liesJson(zeile)
  return wert.ok && typeof wert.wert === 'object' && wert.wert !== null && (mit === undefined || mit in wert.wert)
}

function* ganzesJson(text: string): Generator<Gelesen> {
  if (text.trim() === '') {
    yield { kaputt: 'die Eingabe ist leer', stelle: undefined }
    return
  }
  const gelesen = liesJson(text)
  if (!gelesen.ok) yield { kaputt: gelesen.grund, stelle: undefined }
  else if (Array.isArray(gelesen.wert)) yield* gelesen.wert.map((wert, i) => ({ wert, stelle: `Eintrag ${i + 1}` }))
  else yield { wert: gelesen.wert, stelle: 'Eintrag 1' }
}
