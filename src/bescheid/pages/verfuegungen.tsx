import { useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Verfuegungsliste } from '../ansicht/verfuegungsliste.tsx'
import { verfuegungListe, verfuegungZwecke } from '../texte/personal-verfuegung.ts'
import { type EntwurfInListe, type VerfuegungInListe, verfuegungenFuer } from '../verfuegung-ansicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('verfuegung.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, verfuegungZwecke.ansehen)
  return verfuegungenFuer(z, fallId)
})

/** Single decisions of a case, for those who do not read its notices. */
export default function Verfuegungen() {
  const d = useLoaderData<typeof loader>()
  return (
    <div className="ap-unter">
      <title>{verfuegungListe.dokumenttitel}</title>
      <Verfuegungsliste verfuegungen={d.verfuegungen as VerfuegungInListe[]} entwuerfe={d.entwuerfe as EntwurfInListe[]} />
    </div>
  )
}
