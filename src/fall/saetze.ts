import type { core } from 'zod'

type Befund = core.$ZodRawIssue

/**
 * German sentence for what zod found; given to `safeParse` as its error map. zod's own German locale speaks of „ungültige Eingabe:
 * erwartet string“, which helps nobody who writes a case file. Several unknown fields give one sentence a line.
 */
export function satzZu(befund: Befund): string {
  switch (befund.code) {
    case 'invalid_type':
      return typfehler(befund.expected, befund.input)
    case 'invalid_value':
      return wertfehler(befund.values.map(String), befund.input)
    case 'invalid_union':
      return 'Hier ist ein Text, eine Zahl, true oder false erlaubt.'
    case 'unrecognized_keys':
      return befund.keys.map((name) => unbekanntesFeld(name, feldnamen(befund.inst))).join('\n')
    case 'too_small':
      return befund.origin === 'array' ? 'Hier ist mindestens ein Eintrag nötig.' : `Die Zahl darf nicht kleiner als ${zahl(befund.minimum)} sein.`
    case 'too_big':
      return befund.origin === 'array'
        ? `Hier sind höchstens ${zahl(befund.maximum)} Einträge erlaubt.`
        : `Die Zahl darf nicht größer als ${zahl(befund.maximum)} sein.`
    default:
      return 'Diese Angabe ist so nicht lesbar.'
  }
}

const erwartet: Record<string, string> = {
  string: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste in eckigen Klammern',
  object: 'ein Objekt in geschweiften Klammern',
  record: 'ein Objekt in geschweiften Klammern',
}

function typfehler(typ: string, eingabe: unknown): string {
  if (eingabe === undefined) return 'Diese Angabe fehlt.'
  if (typeof eingabe === 'number' && typ === 'number') return 'Diese Zahl ist zu groß.'
  const satz = `Hier muss ${erwartet[typ] ?? 'etwas anderes'} stehen, nicht ${benannt(eingabe)}.`
  if (typeof eingabe !== 'string' || !/^\s*-?[\d.,]+\s*(€|EUR)?\s*$/.test(eingabe)) return satz
  return typ === 'number' || typ === 'int' ? `${satz} Zahlen stehen ohne Anführungszeichen und mit einem Punkt vor den Nachkommastellen.` : satz
}

function benannt(eingabe: unknown): string {
  if (eingabe === null) return 'null (was nicht zutrifft, bleibt weg)'
  if (Array.isArray(eingabe)) return 'eine Liste'
  if (typeof eingabe === 'object') return 'ein Objekt'
  if (typeof eingabe === 'boolean') return String(eingabe)
  return typeof eingabe === 'number' ? (Number.isInteger(eingabe) ? 'eine Zahl' : 'eine Zahl mit Nachkommastellen') : 'ein Text'
}

function wertfehler(erlaubt: readonly string[], eingabe: unknown): string {
  if (eingabe === undefined) return 'Diese Angabe fehlt.'
  const einzeln = erlaubt.length === 1
  const gemeint = typeof eingabe === 'string' && !einzeln ? aehnlichstes(eingabe, erlaubt) : undefined
  const vorschlag = gemeint ? ` Gemeint ist vielleicht „${gemeint}“.` : ''
  return einzeln ? `Hier muss „${erlaubt[0]}“ stehen.` : `Diesen Wert gibt es hier nicht.${vorschlag} Erlaubt sind: ${erlaubt.join(', ')}.`
}

function unbekanntesFeld(name: string, bekannte: readonly string[]): string {
  const gemeint = aehnlichstes(name, bekannte)
  return gemeint ? `Dieses Feld gibt es hier nicht. Gemeint ist vielleicht „${gemeint}“.` : 'Dieses Feld gibt es hier nicht.'
}

function feldnamen(schema: Befund['inst']): string[] {
  const def: unknown = schema?._zod.def
  if (typeof def !== 'object' || def === null || !('shape' in def) || typeof def.shape !== 'object' || def.shape === null) return []
  return Object.keys(def.shape)
}

/** The known word that a typing error of up to a third of its letters turns into `wort`. */
function aehnlichstes(wort: string, bekannte: readonly string[]): string | undefined {
  if (wort.length > 60) return undefined // longer than any field; the comparison is quadratic
  let bestes: string | undefined
  let abstandBisher = Math.max(1, Math.floor(wort.length / 3)) + 1
  for (const kandidat of bekannte) {
    const a = abstand(wort.toLowerCase(), kandidat.toLowerCase())
    if (a < abstandBisher) {
      abstandBisher = a
      bestes = kandidat
    }
  }
  return bestes
}

/** Levenshtein distance, one row at a time. */
function abstand(a: string, b: string): number {
  let zeile = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const neu = [i]
    for (let j = 1; j <= b.length; j++) {
      const ersetzt = (zeile[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      neu.push(Math.min(ersetzt, (zeile[j] ?? 0) + 1, (neu[j - 1] ?? 0) + 1))
    }
    zeile = neu
  }
  return zeile[b.length] ?? 0
}

function zahl(grenze: number | bigint): string {
  return grenze.toLocaleString('de-DE')
}
