import { redirect, useActionData, useLoaderData } from 'react-router'
import { oeffentlich, oeffentlichNach } from '../../platform/auth/index.ts'
import { Nachweise } from '../ansicht/nachweise.tsx'
import { nachweisformularAus, nimmNachweise, zeigeNachweise } from '../erfassung.ts'
import { entwurfVon } from '../zugang.ts'

export const loader = oeffentlich(async (z) =>
  zeigeNachweise({
    db: z.db,
    tresor: z.umfeld.tresor,
    h: { traegerId: z.traegerId, jetzt: z.jetzt },
    antrag: await entwurfVon(z),
    basis: '/antrag',
    sprache: z.sprache,
  }),
)

export const action = oeffentlichNach(entwurfVon, nachweisformularAus, async (z, gesendet) => {
  const antrag = await entwurfVon(z)
  const ergebnis = await nimmNachweise(
    { db: z.db, tresor: z.umfeld.tresor, h: { traegerId: z.traegerId, jetzt: z.jetzt }, antrag, basis: '/antrag', sprache: z.sprache },
    gesendet,
  )
  return gesendet.formular.get('aktion') === 'weiter' && ergebnis.saetze.length === 0 ? redirect('/antrag/uebersicht') : ergebnis
})

/** Photos and files for the application. */
export default function AntragNachweise() {
  const geladen = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  const ergebnis = gesendet && 'saetze' in gesendet ? gesendet : { saetze: [], gespeichert: [] }
  return <Nachweise punkte={geladen.punkte} basis={geladen.basis} weitere={geladen.weitere} {...ergebnis} />
}
