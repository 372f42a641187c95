import { darfOeffnen, findDokument, findFall, liesDokument } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesAntrag } from '../store.ts'

/** A paper of an application, shown by the browser itself; who opened it is in the record. */
export const loader = geschuetzt('dokument.lesen', async (z) => {
  const { antragId = '', dokumentId = '' } = z.params
  const antrag = await liesAntrag(z.db, z.umfeld.tresor, z.traegerId, antragId)
  const dokument = antrag && /^[0-9a-f-]{36}$/i.test(dokumentId) ? await findDokument(z.db, z.traegerId, dokumentId) : undefined
  if (!antrag || dokument?.antragId !== antrag.antragId) throw new Response(null, { status: 404 })
  const fall = antrag.fallId ? await findFall(z.db, z.traegerId, antrag.fallId) : undefined
  if (fall && !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) throw new Response(null, { status: 403 })
  const fassung = new URL(z.request.url).searchParams.get('fassung') === 'original' ? 'original' : 'pdf'
  const inhalt = await liesDokument(z.db, z.umfeld.tresor, z.traegerId, dokumentId, fassung)
  if (inhalt === undefined) throw new Response(null, { status: 404 })
  await protokolliere(z.db, z.traegerId, {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'dokument.lesen',
    ...(antrag.fallId ? { fallId: antrag.fallId } : {}),
    gegenstand: dokumentId,
    zweck: 'Prüfung des Antrags',
  })
  return new Response(Uint8Array.from(inhalt.inhalt), {
    headers: {
      'Content-Type': inhalt.typ,
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(inhalt.name)}`,
      'Cache-Control': 'no-store',
    },
  })
})
