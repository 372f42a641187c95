/**
 * A stranger's file: nothing in it may run, ask for anything or be shown inside another page.
 *
 * @param vermerk for whom it is; stands in the name, where it travels with the file
 */
export function dateiantwort({ name, typ, inhalt }: Readonly<{ name: string; typ: string; inhalt: Uint8Array }>, vermerk: string): Response {
  const [, stamm = name, endung = ''] = /^(.*?)(\.\w{1,5})?$/.exec(name) ?? []
  const marke = vermerk.replace(/[.:]/g, '').replace(/\s+/g, ' ').trim()
  const ganz = `${stamm} (${marke})${endung}`
  return new Response(Uint8Array.from(inhalt), {
    headers: {
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      'Content-Type': typ === 'text/plain' ? 'text/plain; charset=utf-8' : typ,
      'Content-Disposition': `attachment; filename="${ganz.replace(/[^\w .()-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(ganz)}`,
    },
  })
}
