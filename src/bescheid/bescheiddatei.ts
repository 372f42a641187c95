import { z } from 'zod'
import type { PdfInhalt } from '../platform/pdf/index.ts'
import { type Beigelegt, beigelegt, beilagen, kennzeichen, sha256 } from './anhaenge.ts'
import { anschriftSchema } from './anschrift.ts'
import { erlassSchema } from './erlass.ts'
import { alsAnhang, signaturName } from './signatur.ts'
import type { Texte } from './texte/index.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const monat = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

/** `bescheid.json` as `legeBei` writes it; format `bescheid/v1`, described in docs/bescheid-pdf.md. */
const bescheiddatei = z.strictObject({
  schema: z.literal('bescheid/v1'),
  programm: z.literal('Tragwerk'),
  textfassung: z.int().min(1),
  rechtsstand: z.string().max(200),
  datum: z.iso.date(),
  monate: z.array(monat).min(1).max(12),
  anschrift: anschriftSchema.nullable(),
  erlass: erlassSchema.optional(),
  sha256: z.strictObject({ 'fall.json': hex, 'ergebnis.json': hex }),
})
export type Bescheiddatei = z.output<typeof bescheiddatei>

/** A result as it stands in the file: only its form is known, its numbers are compared. */
const ergebnisdatei = z.array(z.looseObject({ schema: z.literal('ergebnis/v1'), monat })).max(12)
export type Ergebnisdatei = z.output<typeof ergebnisdatei>

export type Beilagen = Readonly<{
  bescheid: Bescheiddatei | undefined
  faelle: readonly unknown[] | undefined
  ergebnisse: Ergebnisdatei | undefined
  /** what is missing, broken, changed or added; empty where the checksums fit */
  befunde: readonly string[]
}>

/** Neither the mark in the metadata nor one of the files: somebody else's PDF. */
export function istFremd(pdf: PdfInhalt): boolean {
  return !pdf.schlagworte.includes(kennzeichen) && !pdf.anhaenge.has('bescheid.json')
}

type Worte = Texte['pruefen']['befunde']

/** Takes the files out and holds them against the checksums. */
export function nimmBeilagen(pdf: PdfInhalt, w: Worte): Beilagen {
  const befunde: string[] = []
  for (const name of beilagen) if (!pdf.anhaenge.has(name)) befunde.push(w.anhangFehlt(name))
  for (const name of pdf.anhaenge.keys()) if (name !== signaturName && !(beilagen as readonly string[]).includes(name)) befunde.push(w.anhangFremd)
  const bescheid = lies(pdf, 'bescheid.json', bescheiddatei, befunde, w)
  const roh = pdf.anhaenge.get('bescheid.json')
  const genannt = /sha256:([0-9a-f]{64})/.exec(pdf.schlagworte)?.[1]
  if (roh !== undefined && sha256(roh) !== genannt) befunde.push(w.anhangVeraendert('bescheid.json'))
  for (const name of ['fall.json', 'ergebnis.json'] as const) {
    const inhalt = pdf.anhaenge.get(name)
    if (inhalt !== undefined && bescheid !== undefined && sha256(inhalt) !== bescheid.sha256[name]) befunde.push(w.anhangVeraendert(name))
  }
  return {
    bescheid,
    faelle: lies(pdf, 'fall.json', z.array(z.unknown()).min(1).max(12), befunde, w),
    ergebnisse: lies(pdf, 'ergebnis.json', ergebnisdatei, befunde, w),
    befunde,
  }
}

/** The files as they lie in the PDF, to set the notice once more around them; undefined where one is missing. */
export function beigelegtIn(pdf: PdfInhalt): Beigelegt | undefined {
  const [fall, ergebnis, bescheid] = beilagen.map((name) => pdf.anhaenge.get(name))
  if (!fall?.length || !ergebnis?.length || !bescheid?.length) return undefined
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  const ohne = beigelegt({ 'fall.json': text(fall), 'ergebnis.json': text(ergebnis), 'bescheid.json': text(bescheid) })
  const signatur = pdf.anhaenge.get(signaturName)
  return signatur === undefined || signatur.length === 0 ? ohne : { ...ohne, anhaenge: [...ohne.anhaenge, alsAnhang(text(signatur))] }
}

function lies<T>(pdf: PdfInhalt, name: string, schema: z.ZodType<T>, befunde: string[], w: Worte): T | undefined {
  const inhalt = pdf.anhaenge.get(name)
  if (inhalt === undefined) return undefined
  const ergebnis = schema.safeParse(alsJson(inhalt))
  if (ergebnis.success) return ergebnis.data
  befunde.push(w.anhangUnlesbar(name))
  return undefined
}

function alsJson(inhalt: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inhalt))
  } catch {
    return undefined
  }
}
