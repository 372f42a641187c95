import { redirect, useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Frage } from '../ansicht/frage.tsx'
import { nimmAntwort, vorherige, zeigeFrage } from '../erfassung.ts'
import { brauchtSchutz } from '../vorsicht.ts'
import { entwurfVon } from '../zugang.ts'

const basis = '/antrag'

export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const { seite = '', person = '' } = z.params
  const arbeit = { db: z.db, tresor: z.umfeld.tresor, h: { traegerId: z.traegerId, jetzt: z.jetzt }, antrag, basis }
  return {
    ...zeigeFrage(arbeit, seite, person),
    ausgang: seite === 'kontakt' || brauchtSchutz(antrag),
    davor: vorherige(antrag, seite, person, tagVon(z.jetzt).toString()),
  }
})

export const action = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const { seite = '', person = '' } = z.params
  const arbeit = { db: z.db, tresor: z.umfeld.tresor, h: { traegerId: z.traegerId, jetzt: z.jetzt }, antrag, basis }
  const ergebnis = await nimmAntwort(arbeit, seite, person, await formularAus(z.request))
  return ergebnis.art === 'weiter' ? redirect(ergebnis.nach) : ergebnis.seite
})

/** One page of the conversation, saved as soon as it is answered. */
export default function AntragFrage() {
  const geladen = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  return <Frage seite={gesendet && 'frage' in gesendet ? gesendet : geladen} davor={geladen.davor} ausgang={geladen.ausgang} />
}
