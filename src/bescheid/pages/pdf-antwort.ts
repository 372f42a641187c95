/** A PDF that a browser shows; nobody between keeps it. */
export function alsPdf(pdf: Uint8Array, name: string): Response {
  return new Response(Uint8Array.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name.replace(/[^\w-]/g, '-')}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** Why there is no PDF. */
export function alsText(saetze: readonly string[]): Response {
  return new Response(`${saetze.join('\n')}\n`, {
    status: 409,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}
