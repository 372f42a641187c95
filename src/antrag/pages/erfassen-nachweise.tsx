import { redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { Nachweise } from '../ansicht/nachweise.tsx'
import { arbeitVon } from '../erfassen.ts'
import { nachweisformularAus, nimmNachweise, zeigeNachweise } from '../erfassung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('antrag.erfassen', async (z) => zeigeNachweise(await arbeitVon(z)))

export const action = geschuetztNach('antrag.erfassen', nachweisformularAus, async (z, gesendet) => {
  const arbeit = await arbeitVon(z)
  const ergebnis = await nimmNachweise(arbeit, gesendet)
  return gesendet.formular.get('aktion') === 'weiter' && ergebnis.saetze.length === 0 ? redirect(`${arbeit.basis}/uebersicht`) : ergebnis
})

/** Papers of an application that staff enters. */
export default function ErfassenNachweise() {
  const geladen = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  const ergebnis = gesendet && 'saetze' in gesendet ? gesendet : { saetze: [], gespeichert: [] }
  return <Nachweise punkte={geladen.punkte} basis={geladen.basis} weitere={geladen.weitere} {...ergebnis} />
}
