import { useActionData, useLoaderData } from 'react-router'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Rueckfragen } from '../ansicht/rueckfragen.tsx'
import { beantworteFragen, offeneFragen } from '../rueckfrage.ts'
import { alsEintraege, antwortenAus } from '../rueckfrage-formular.ts'
import { zwecke } from '../texte/personal-arbeit.ts'

/**
 * The case of the account that is signed in, the newest link first.
 *
 * @throws {Response} 404 where the account is linked to none
 */
async function meinFallId(z: Zugriff, zweck: string): Promise<string> {
  const zugang = await z.db
    .selectFrom('zugang')
    .select('fallId')
    .where('traegerId', '=', z.traegerId)
    .where('kontoId', '=', z.konto.kontoId)
    .orderBy('seit', 'desc')
    .executeTakeFirst()
  if (zugang === undefined) throw new Response(null, { status: 404 })
  const { fallId } = zugang
  z.zuletzt(() => protokolliere(z.db, z.traegerId, { zeitpunkt: z.jetzt, konto: z.konto, tat: 'eigenes.lesen', fallId, zweck }))
  return fallId
}

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fallId = await meinFallId(z, zwecke.fragenLesen)
  return { fragen: alsEintraege(await offeneFragen(z.db, z.traegerId, { fallId })) }
})

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const fallId = await meinFallId(z, zwecke.fragenBeantworten)
  const eingaben = antwortenAus(await offeneFragen(z.db, z.traegerId, { fallId }), await formularAus(z.request))
  return { gesendet: (await beantworteFragen(z.db, z, { fallId }, eingaben, 'person', z.konto.name)) > 0 }
})

/** Questions about an application or a reported change, in the own area. */
export default function MeinRueckfragen() {
  return <Rueckfragen fragen={useLoaderData<typeof loader>().fragen} basis="/mein" antwort={useActionData<typeof action>()} />
}
