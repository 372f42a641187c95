import { redirect, useActionData, useLoaderData } from 'react-router'
import { dokumenteVon } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { zeigeAbsenden } from '../absenden.ts'
import { Absenden } from '../ansicht/absenden.tsx'
import { arbeitVon } from '../erfassen.ts'
import { sendeAntrag } from '../sende-antrag.ts'
import { texte } from '../texte/index.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('antrag.erfassen', async (z) => zeigeAbsenden(await arbeitVon(z)))

export const action = geschuetzt('antrag.erfassen', async (z) => {
  const { db, tresor, h, antrag, basis } = await arbeitVon(z)
  const bestaetigt = (await formularAus(z.request)).getAll('erklaerung').map(String)
  const ergebnis = await sendeAntrag(db, tresor, h, antrag, bestaetigt, await dokumenteVon(db, h.traegerId, { antragId: antrag.antragId }))
  if (!ergebnis.ok && ergebnis.fehler.art === 'erklaerung-fehlt') return { fehler: texte('de').absenden.vierErklaerungen }
  return redirect(darf(z.konto, 'antrag.pruefen') ? `/eingang/${antrag.antragId}` : `${basis}/uebersicht`)
})

/** Check and send an application that staff entered. */
export default function ErfassenAbsenden() {
  const gesendet = useActionData<typeof action>()
  return <Absenden seite={useLoaderData<typeof loader>()} fehler={gesendet && 'fehler' in gesendet ? gesendet.fehler : undefined} fuerDritte />
}
