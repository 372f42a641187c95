/** A paper as a file to keep; nothing in it may run. */
export function alsAnhang({ name, typ, inhalt }: Readonly<{ name: string; typ: string; inhalt: Uint8Array }>): Response {
  return new Response(Uint8Array.from(inhalt), {
    headers: {
      'Content-Type': typ,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
