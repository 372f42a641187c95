import { redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Verfuegung } from '../ansicht/verfuegung.tsx'
import { oeffneVerfuegung, type VerfuegungAnsicht, zeigeVerfuegung } from '../verfuegung-ansicht.ts'
import { gibVerfuegungZurueck } from '../verfuegung-bearbeiten.ts'
import { erlasseVerfuegung } from '../verfuegung-erlassen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.freigeben', async (z) => {
  const e = await oeffneVerfuegung(z, z.params.verfuegungEntwurfId)
  return { v: await zeigeVerfuegung(z, e), ich: z.konto.name }
})

export const action = geschuetzt('bescheid.freigeben', async (z) => {
  const { entwurfId } = await oeffneVerfuegung(z, z.params.verfuegungEntwurfId)
  const form = await formularAus(z.request)
  const fassung = Number(form.get('fassung'))
  const { haken, tresor, post } = z.umfeld
  if (form.get('tun') === 'zurueckgeben') {
    const r = await gibVerfuegungZurueck(z.db, haken, z, entwurfId, fassung, String(form.get('grund') ?? ''))
    return r.ok ? redirect('/freigaben?getan=zurueckgegeben') : { saetze: [...r.fehler.saetze] }
  }
  const r = await erlasseVerfuegung(z.db, { tresor, mail: post !== undefined, folgen: haken?.verfuegungen }, z, entwurfId, { fassung })
  return r.ok ? redirect('/freigaben?getan=entschieden') : { saetze: [...r.fehler.saetze] }
})

/** The second person reads the letter and decides. */
export default function VerfuegungFreigabe() {
  const { v, ich } = useLoaderData<typeof loader>()
  return <Verfuegung v={v as VerfuegungAnsicht} ich={ich} antwort={useActionData<{ saetze: string[] }>()} />
}
