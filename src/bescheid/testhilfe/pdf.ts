import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { liesPdf, type PdfInhalt } from '../../platform/pdf/index.ts'
import type { Anschrift } from '../anschrift.ts'
import { setzeBescheid } from '../index.ts'
import type { Monat } from '../monat.ts'

export function setze(monate: readonly Monat[], anschrift: Anschrift | undefined, norm: 'a-3a' | 'ua-1' = 'a-3a'): Buffer {
  const satz = setzeBescheid({ monate, anschrift, datum: '2026-08-20', norm })
  if (!satz.ok) throw new Error(`no glyph for ${satz.zeichen.join(' ')}`)
  return satz.pdf
}

export async function lies(pdf: Uint8Array): Promise<PdfInhalt> {
  const gelesen = await liesPdf(Uint8Array.from(pdf))
  if (!gelesen.ok) throw new Error(gelesen.grund)
  return gelesen.pdf
}

/** All text of a page as a reader meets it, spaces as plain spaces. */
export function seitentext(pdf: PdfInhalt, seite: number): string {
  return (pdf.seiten[seite]?.texte ?? [])
    .map((t) => t.text)
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('\u00ad', '')
}

export function text(pdf: PdfInhalt): string {
  return pdf.seiten.map((_, i) => seitentext(pdf, i)).join(' ')
}

/** A node of the tag tree with the text below it. */
export type Element = { rolle: string; text: string; alt: string | undefined; scope: string | undefined; kinder: Element[] }

type Roh = { role?: string; alt?: string; scope?: string; type?: string; id?: string; children?: Roh[] }

/** The tag tree of each page, as an assistive technology sees it. */
export async function struktur(pdf: Uint8Array): Promise<Element[]> {
  const dokument = await getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise
  const seiten: Element[] = []
  for (let nummer = 1; nummer <= dokument.numPages; nummer++) {
    const seite = await dokument.getPage(nummer)
    const texte = await markierteTexte(seite)
    seiten.push(element((await seite.getStructTree()) as unknown as Roh, texte))
  }
  await dokument.loadingTask.destroy()
  return seiten
}

async function markierteTexte(seite: PDFPageProxy): Promise<Map<string, string>> {
  const texte = new Map<string, string>()
  const { items } = await seite.getTextContent({ includeMarkedContent: true })
  const offen: string[] = []
  for (const i of items) {
    if ('str' in i) {
      const id = offen.findLast((x) => x !== '')
      if (id !== undefined) texte.set(id, `${texte.get(id) ?? ''}${i.str}${i.hasEOL ? ' ' : ''}`)
    } else if (i.type === 'endMarkedContent') offen.pop()
    else offen.push('id' in i && typeof i.id === 'string' ? i.id : '')
  }
  return texte
}

function element(roh: Roh, texte: ReadonlyMap<string, string>): Element {
  const kinder = (roh.children ?? []).filter((k) => k.role !== undefined).map((k) => element(k, texte))
  const eigener = (roh.children ?? []).filter((k) => k.type === 'content').map((k) => texte.get(k.id ?? '') ?? '')
  return { rolle: roh.role ?? '', text: [...eigener, ...kinder.map((k) => k.text)].join(' ').trim(), alt: roh.alt, scope: roh.scope, kinder }
}

export function alleElemente(e: Element): Element[] {
  return [e, ...e.kinder.flatMap(alleElemente)]
}
