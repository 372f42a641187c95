import { redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Frage } from '../ansicht/frage.tsx'
import { arbeitVon } from '../erfassen.ts'
import { nimmAntwort, vorherige, zeigeFrage } from '../erfassung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('antrag.erfassen', async (z) => {
  const arbeit = await arbeitVon(z)
  const { seite = '', person = '' } = z.params
  return { ...zeigeFrage(arbeit, seite, person), davor: vorherige(arbeit.antrag, seite, person, tagVon(z.jetzt).toString()) }
})

export const action = geschuetzt('antrag.erfassen', async (z) => {
  const { seite = '', person = '' } = z.params
  const ergebnis = await nimmAntwort(await arbeitVon(z), seite, person, await formularAus(z.request))
  return ergebnis.art === 'weiter' ? redirect(ergebnis.nach) : ergebnis.seite
})

/** One page of the conversation, entered by staff. */
export default function ErfassenFrage() {
  const geladen = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  return <Frage seite={gesendet && 'frage' in gesendet ? gesendet : geladen} davor={geladen.davor} />
}
