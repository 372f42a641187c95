import { redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Nachweise } from '../ansicht/nachweise.tsx'
import { arbeitVon } from '../erfassen.ts'
import { nimmNachweise, zeigeNachweise } from '../erfassung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('antrag.erfassen', async (z) => zeigeNachweise(await arbeitVon(z)))

export const action = geschuetzt('antrag.erfassen', async (z) => {
  const arbeit = await arbeitVon(z)
  const formular = await formularAus(z.request)
  const ergebnis = await nimmNachweise(arbeit, formular)
  return formular.get('aktion') === 'weiter' && ergebnis.saetze.length === 0 ? redirect(`${arbeit.basis}/uebersicht`) : ergebnis
})

/** Papers of an application that staff enters. */
export default function ErfassenNachweise() {
  const geladen = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  const ergebnis = gesendet && 'saetze' in gesendet ? gesendet : { saetze: [], gespeichert: [] }
  return <Nachweise punkte={geladen.punkte} basis={geladen.basis} weitere={geladen.weitere} {...ergebnis} />
}
