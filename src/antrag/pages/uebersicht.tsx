import { redirect, useLoaderData } from 'react-router'
import { dokumenteVon } from '../../fall/index.ts'
import { oeffentlich } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { useSprache } from '../../platform/ui/index.ts'
import { Uebersicht } from '../ansicht/uebersicht.tsx'
import { entfernePerson } from '../speichere-antwort.ts'
import { worte } from '../texte/ansicht.ts'
import { aufgaben } from '../uebersicht.ts'
import { entwurfVon } from '../zugang.ts'

export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const dokumente = await dokumenteVon(z.db, z.traegerId, { antragId: antrag.antragId })
  return { ...aufgaben(antrag, tagVon(z.jetzt).toString(), dokumente, z.sprache), nummer: antrag.nummer, gesendet: antrag.gesendetAm !== null }
})

export const action = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const person = String((await formularAus(z.request)).get('entferne') ?? '')
  await entfernePerson(z.db, z.umfeld.tresor, { traegerId: z.traegerId, jetzt: z.jetzt }, antrag, person)
  return redirect('/antrag/uebersicht#menschen')
})

/** The task list of the application. */
export default function AntragUebersicht() {
  const { nummer, gesendet, ...rest } = useLoaderData<typeof loader>()
  const t = worte(useSprache()).uebersicht
  return <Uebersicht {...rest} gesendet={gesendet} basis="/antrag" titel={t.titel} unter={gesendet ? t.unterGesendet(nummer) : t.unter(nummer)} />
}
