import { redirect, useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { gewaehlteSprache } from '../../platform/sprache/index.ts'
import { Frage } from '../ansicht/frage.tsx'
import { FRAGEFORMULAR } from '../ansicht/frage-formular.tsx'
import { type Frageseite, nimmAntwort, vorherige, zeigeFrage, zeigeGetipptes } from '../erfassung.ts'
import { mitSprachwahl } from '../sprachwahl.ts'
import { brauchtSchutz } from '../vorsicht.ts'
import { entwurfVon } from '../zugang.ts'

const basis = '/antrag'

export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const { seite = '', person = '' } = z.params
  const arbeit = { db: z.db, tresor: z.umfeld.tresor, h: { traegerId: z.traegerId, jetzt: z.jetzt }, antrag, basis, sprache: z.sprache }
  return {
    ...zeigeFrage(arbeit, seite, person),
    ausgang: seite === 'kontakt' || brauchtSchutz(antrag),
    davor: vorherige(antrag, seite, person, tagVon(z.jetzt).toString()),
  }
})

/** The head of the page sends this form where somebody chooses another language: what was typed comes back unsaved. */
export const handle = { sprachform: FRAGEFORMULAR }

export const action = mitSprachwahl<Frageseite>(async (z) => {
  const antrag = await entwurfVon(z)
  const { seite = '', person = '' } = z.params
  const arbeit = { db: z.db, tresor: z.umfeld.tresor, h: { traegerId: z.traegerId, jetzt: z.jetzt }, antrag, basis, sprache: z.sprache }
  const formular = await formularAus(z.request)
  const gewaehlt = gewaehlteSprache(formular.get('aktion'))
  if (gewaehlt !== undefined) return { ...zeigeGetipptes({ ...arbeit, sprache: gewaehlt }, seite, person, formular), gewaehlt }
  const ergebnis = await nimmAntwort(arbeit, seite, person, formular)
  return ergebnis.art === 'weiter' ? redirect(ergebnis.nach) : ergebnis.seite
})

/** One page of the conversation, saved as soon as it is answered. */
export default function AntragFrage() {
  const geladen = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  return <Frage seite={gesendet && 'frage' in gesendet ? gesendet : geladen} davor={geladen.davor} ausgang={geladen.ausgang} />
}
