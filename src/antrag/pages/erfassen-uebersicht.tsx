import { redirect, useLoaderData } from 'react-router'
import { dokumenteVon } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Uebersicht } from '../ansicht/uebersicht.tsx'
import { arbeitVon } from '../erfassen.ts'
import { entfernePerson } from '../speichere-antwort.ts'
import { erfassen as t } from '../texte/personal.ts'
import { aufgaben } from '../uebersicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('antrag.erfassen', async (z) => {
  const { antrag, basis } = await arbeitVon(z)
  const dokumente = await dokumenteVon(z.db, z.traegerId, { antragId: antrag.antragId })
  const liste = aufgaben(antrag, tagVon(z.jetzt).toString(), dokumente)
  // questions are answered by the person, or noted at the intake
  return {
    ...liste,
    aufgaben: liste.aufgaben.filter((a) => a.id !== 'rueckfragen'),
    nummer: antrag.nummer,
    gesendet: antrag.gesendetAm !== null,
    basis,
  }
})

export const action = geschuetzt('antrag.erfassen', async (z) => {
  const { antrag, db, tresor, h, basis } = await arbeitVon(z)
  await entfernePerson(db, tresor, h, antrag, String((await formularAus(z.request)).get('entferne') ?? ''))
  return redirect(`${basis}/uebersicht#menschen`)
})

/** Task list of an application that staff enters. */
export default function ErfassenUebersicht() {
  const { nummer, ...rest } = useLoaderData<typeof loader>()
  return <Uebersicht {...rest} titel={t.titel(nummer)} unter={t.unter} />
}
