import { parseSync } from '@swc/core'

/** One change of a file: these bytes of its UTF-8 text are replaced. */
export type Mutant = Readonly<{ datei: string; von: number; bis: number; alt: string; neu: string; zeile: number }>

/** What an operator is changed to; a relation once at its boundary and once to its opposite. */
const ersatz: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
  min: ['max'],
  max: ['min'],
  true: ['false'],
  false: ['true'],
}

type Spanne = { start: number; end: number }
type Knoten = { type: string; span?: Spanne } & Record<string, unknown>

/** Every change of an operator or a constant in a TypeScript file, in the order of the text; types are left alone. */
export function mutantenVon(datei: string, quelle: string): Mutant[] {
  // an empty statement in front gives the positions a known beginning, whatever comments the file begins with
  const baum = parseSync(`;${quelle}`, { syntax: 'typescript', target: 'esnext' })
  const bytes = Buffer.from(quelle)
  const anfang = (baum.body[0]?.span.start ?? 0) + 1
  const mutanten: Mutant[] = []
  besuche(baum as unknown as Knoten, (knoten) => {
    for (const { start, end, alt } of stellen(knoten, bytes, anfang)) {
      const zeile = bytes.subarray(0, start).filter((b) => b === 10).length + 1
      for (const neu of ersatz[alt] ?? [zahlDanach(alt)]) mutanten.push({ datei, von: start, bis: end, alt, neu, zeile })
    }
  })
  return mutanten.sort((a, b) => a.von - b.von)
}

/**
 * Walks over values; interfaces, annotations and other types have nodes whose names begin with `Ts`. The initial values of the fields of a
 * class are left out: the sheet of the calculation is filled for every case, so nobody can see them.
 */
function besuche(knoten: Knoten, sieh: (k: Knoten) => void): void {
  if (/^Ts(?!(As|Satisfies|NonNull|Const|Instantiation))|^ImportDeclaration$|^ClassProperty$/.test(knoten.type)) return
  sieh(knoten)
  for (const [feld, wert] of Object.entries(knoten)) {
    if (feld === 'typeAnnotation' || feld === 'typeParams' || feld === 'typeArguments' || feld === 'returnType') continue
    for (const kind of Array.isArray(wert) ? wert : [wert]) besucheFeld(kind, sieh)
  }
}

/** A node, or a wrapper around one: an argument of a call, an element of an array. */
function besucheFeld(kind: unknown, sieh: (k: Knoten) => void): void {
  if (typeof kind !== 'object' || kind === null) return
  if ('type' in kind && typeof kind.type === 'string') besuche(kind as Knoten, sieh)
  else if ('expression' in kind) besucheFeld(kind.expression, sieh)
}

type Stelle = { start: number; end: number; alt: string }

function stellen(k: Knoten, bytes: Buffer, anfang: number): Stelle[] {
  const ab = (spanne: Spanne): [number, number] => [spanne.start - anfang, spanne.end - anfang]
  if (k.type === 'BinaryExpression' || k.type === 'AssignmentExpression') {
    const alt = String(k.operator)
    if (!(alt in ersatz)) return []
    const [, nachLinks] = ab((k.left as Knoten).span as Spanne)
    const start = bytes.indexOf(alt, nachLinks)
    return [{ start, end: start + alt.length, alt }]
  }
  if (k.span === undefined) return []
  const [start, end] = ab(k.span)
  if (k.type === 'UpdateExpression') {
    const bei = k.prefix === true ? start : end - 2
    return [{ start: bei, end: bei + 2, alt: String(k.operator) }]
  }
  if (k.type === 'BooleanLiteral' || k.type === 'NumericLiteral') return [{ start, end, alt: bytes.toString('utf8', start, end) }]
  if (k.type === 'MemberExpression' && istMath(k.object as Knoten)) {
    const name = k.property as Knoten
    if (name.value !== 'min' && name.value !== 'max') return []
    const [von, bis] = ab(name.span as Spanne)
    return [{ start: von, end: bis, alt: name.value }]
  }
  return []
}

function istMath(k: Knoten): boolean {
  return k.type === 'Identifier' && k.value === 'Math'
}

/** The next whole number, of a fraction the next tenth. */
function zahlDanach(zahl: string): string {
  const wert = Number(zahl.replaceAll('_', ''))
  return String(Number.isInteger(wert) ? wert + 1 : wert + 0.1)
}
