import { anforderungenVon } from '../../antrag/index.ts'
import { findDokument, istId, liesDokument } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { eigenesDerAnderen } from '../mein/nachweise.ts'

/** What the household sent itself, and letters that ask it for evidence; all else of a file is read where the file is. */
export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Dokument öffnen')
  const { dokumentId } = z.params
  const meine = { nurVon: fall.personId }
  const zeile = istId(dokumentId) ? await findDokument(z.db, z.traegerId, dokumentId, meine) : undefined
  if (zeile === undefined || zeile.fallId !== fall.fallId) throw new Response(null, { status: 404 })
  const briefe = (await anforderungenVon(z.db, z.traegerId, fall.fallId)).map((a) => a.brief)
  if (zeile.kanal !== 'portal' && !briefe.includes(zeile.dokumentId)) throw new Response(null, { status: 404 })
  if ((await eigenesDerAnderen(z.db, z.traegerId, fall)).has(zeile.dokumentId)) throw new Response(null, { status: 404 })
  const datei = await liesDokument(z.db, z.umfeld.tresor, z.traegerId, zeile.dokumentId, 'original', meine)
  if (datei === undefined) throw new Response(null, { status: 404 })
  return new Response(Buffer.from(datei.inhalt), {
    headers: {
      'Content-Type': datei.typ,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(datei.name)}`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox", // nothing in a file may run
    },
  })
})
