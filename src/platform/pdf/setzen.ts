import { basename, dirname, join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { ladeSchrift } from './schrift.ts'
import { benenneZeilenkoepfe } from './zeilenkoepfe.ts'

/** A file that lies inside the PDF. `inhalt` is text; `beziehung` says what it is to the pages (PDF 2.0, AFRelationship). */
export type Anhang = Readonly<{
  name: string
  inhalt: string
  typ: 'application/json'
  beschreibung: string
  beziehung: 'source' | 'data' | 'supplement'
}>

export type Auftrag = Readonly<{
  /** absolute path of the template; it and what it imports lie in one folder */
  vorlage: string
  /** everything the template shows; it reads `json(bytes(sys.inputs.daten))` and never evaluates a text as markup */
  daten: unknown
  anhaenge?: readonly Anhang[]
  /** pictures the template names, by the name it uses; they lie in memory only */
  bilder?: ReadonlyMap<string, Buffer>
  /** PDF/A-3a (archive, accessible, attachments) unless a test asks for the checks of PDF/UA-1 */
  norm?: 'a-3a' | 'ua-1'
  /** label of `metadata` in the template whose values are given back: what only setting shows, such as a text that overflows its place */
  merkmale?: string
}>

/** `zeichen`: characters that the font does not have; a letter with a hole in a name is no letter. */
export type Satz = { ok: true; pdf: Buffer; merkmale?: readonly unknown[] } | { ok: false; zeichen: readonly string[] }

const setzer = new Map<string, NodeCompiler>()
let schrift: Buffer[] | undefined

/**
 * Sets a document with Typst. Fonts and compiler stay loaded: the first document of a process takes longer.
 *
 * What the compiler holds outside the heap is freed when the event loop turns: who sets many documents in a row waits in between.
 *
 * @throws where the template does not compile or an attachment is empty: a mistake of ours, never of the data
 */
export function setzePdf(auftrag: Auftrag): Satz {
  // the PDF writer of this version divides by the length of an attachment and takes the process with it
  if (auftrag.anhaenge?.some((a) => a.inhalt === '')) throw new Error('an attachment is empty')
  const ordner = dirname(auftrag.vorlage)
  const compiler = setzerFuer(ordner)
  const bilder = [...(auftrag.bilder ?? [])].map(([name, inhalt]) => [join(ordner, name), inhalt] as const)
  for (const [pfad, inhalt] of bilder) compiler.mapShadow(pfad, inhalt)
  const inputs = { daten: JSON.stringify(auftrag.daten), anhaenge: JSON.stringify(auftrag.anhaenge ?? []) }
  const ergebnis = compiler.compile({ mainFilePath: auftrag.vorlage, inputs })
  for (const [pfad] of bilder) compiler.unmapShadow(pfad)
  const dokument = ergebnis.result
  if (dokument === null) throw new Error(`${basename(auftrag.vorlage)}: ${meldungen(ergebnis.takeDiagnostics()?.shortDiagnostics)}`)
  try {
    const pdf = benenneZeilenkoepfe(compiler.pdf(dokument, { pdfStandard: auftrag.norm ?? 'a-3a' }))
    return auftrag.merkmale === undefined ? { ok: true, pdf } : { ok: true, pdf, merkmale: werte(compiler, dokument, auftrag.merkmale) }
  } catch (fehler) {
    const zeichen = fehlendeZeichen(fehler)
    if (zeichen.length === 0) throw new Error(`${basename(auftrag.vorlage)}: ${String(fehler)}`, { cause: fehler })
    return { ok: false, zeichen }
  } finally {
    compiler.evictCache(0) // the next document shares nothing worth its memory
  }
}

function setzerFuer(ordner: string): NodeCompiler {
  let compiler = setzer.get(ordner)
  if (compiler === undefined) {
    schrift ??= ladeSchrift()
    compiler = NodeCompiler.create({ workspace: ordner, fontArgs: [{ fontBlobs: schrift }] })
    setzer.set(ordner, compiler)
  }
  return compiler
}

function werte(compiler: NodeCompiler, dokument: NodeTypstDocument, selector: string): readonly unknown[] {
  const gefunden: unknown = compiler.query(dokument, { selector, field: 'value' })
  return Array.isArray(gefunden) ? gefunden : []
}

function meldungen(diagnosen: readonly { message?: string }[] | undefined): string {
  return (diagnosen ?? []).map((d) => d.message ?? '').join('; ')
}

/** The export names each character that no font covers in its own message. */
function fehlendeZeichen(fehler: unknown): string[] {
  const text = String((fehler as { code?: unknown }).code ?? fehler)
  const treffer = text.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)
  return [...new Set([...treffer].map((t) => t[1] ?? ''))].filter((z) => z !== '')
}
