import { useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Rueckfragen } from '../ansicht/rueckfragen.tsx'
import { beantworteFragen, offeneFragen } from '../rueckfrage.ts'
import { alsEintraege, antwortenAus } from '../rueckfrage-formular.ts'
import { entwurfVon } from '../zugang.ts'

export const loader = oeffentlich(async (z) => {
  const { antragId } = await entwurfVon(z)
  return { fragen: alsEintraege(await offeneFragen(z.db, z.traegerId, { antragId })) }
})

export const action = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const wovon = { antragId: antrag.antragId }
  const eingaben = antwortenAus(await offeneFragen(z.db, z.traegerId, wovon), await formularAus(z.request))
  const { vorname = '', nachname = '' } = antrag.antworten['name/p1'] ?? {}
  const h = { traegerId: z.traegerId, jetzt: z.jetzt }
  const neue = await beantworteFragen(z.db, h, wovon, eingaben, 'person', `${vorname} ${nachname}`.trim())
  return { gesendet: neue > 0 }
})

/** Questions about an application, for who goes on with the code. */
export default function AntragRueckfragen() {
  return <Rueckfragen fragen={useLoaderData<typeof loader>().fragen} basis="/antrag/uebersicht" antwort={useActionData<typeof action>()} />
}
