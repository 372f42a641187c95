import { redirect, useActionData, useLoaderData } from 'react-router'
import { dokumenteVon } from '../../fall/index.ts'
import { oeffentlich } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { zeigeAbsenden } from '../absenden.ts'
import { Absenden } from '../ansicht/absenden.tsx'
import { sendeAntrag } from '../sende-antrag.ts'
import { texte } from '../texte/index.ts'
import { entwurfVon } from '../zugang.ts'

export const loader = oeffentlich(async (z) =>
  zeigeAbsenden({
    db: z.db,
    tresor: z.umfeld.tresor,
    h: { traegerId: z.traegerId, jetzt: z.jetzt },
    antrag: await entwurfVon(z),
    basis: '/antrag',
    sprache: z.sprache,
  }),
)

export const action = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const bestaetigt = (await formularAus(z.request)).getAll('erklaerung').map(String)
  const dokumente = await dokumenteVon(z.db, z.traegerId, { antragId: antrag.antragId })
  const ergebnis = await sendeAntrag(z.db, z.umfeld.tresor, { traegerId: z.traegerId, jetzt: z.jetzt }, antrag, bestaetigt, dokumente, z.sprache)
  if (!ergebnis.ok && ergebnis.fehler.art === 'erklaerung-fehlt') return { fehler: texte(z.sprache).absenden.vierErklaerungen }
  return redirect('/antrag/quittung')
})

/** Check and send. */
export default function AntragAbsenden() {
  const gesendet = useActionData<typeof action>()
  return <Absenden seite={useLoaderData<typeof loader>()} fehler={gesendet && 'fehler' in gesendet ? gesendet.fehler : undefined} />
}
