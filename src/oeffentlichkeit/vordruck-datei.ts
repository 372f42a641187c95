import { istSprache, type Sprache } from '../platform/sprache/index.ts'

/** What a file name asks for: `en-ausfuellbar.pdf`, `de-v3.pdf`, `de-druckerei.pdf`. */
export type Dateiwunsch = Readonly<{ sprache: Sprache; wie: 'blatt' | 'ausfuellbar' | 'druckerei'; fassung: number | undefined }>

export function dateiwunsch(datei: string | undefined): Dateiwunsch | undefined {
  const teile = /^([a-z]+)(?:-(ausfuellbar|druckerei))?(?:-v(\d{1,6}))?\.pdf$/.exec(datei ?? '')
  const sprache = teile?.[1]
  if (teile === null || !istSprache(sprache)) return undefined
  return {
    sprache,
    wie: teile[2] === 'ausfuellbar' || teile[2] === 'druckerei' ? teile[2] : 'blatt',
    fassung: teile[3] ? Number(teile[3]) : undefined,
  }
}

export function dateiname(w: Omit<Dateiwunsch, 'fassung'>, fassung?: number): string {
  return `${w.sprache}${w.wie === 'blatt' ? '' : `-${w.wie}`}${fassung === undefined ? '' : `-v${fassung}`}.pdf`
}

/** A file to look at; its name on disk says what it is. */
export function pdfAntwort(pdf: Buffer, name: string, ablage: 'public' | 'private'): Response {
  return new Response(Uint8Array.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': ablage === 'public' ? 'public, max-age=0, must-revalidate' : 'no-store',
    },
  })
}
