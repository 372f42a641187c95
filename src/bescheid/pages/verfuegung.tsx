import { redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Verfuegung } from '../ansicht/verfuegung.tsx'
import { entwurfFehler } from '../texte/personal.ts'
import { oeffneVerfuegung, type VerfuegungAnsicht, zeigeVerfuegung } from '../verfuegung-ansicht.ts'
import { verfuegungsarten } from '../verfuegung-arten.ts'
import { reicheVerfuegungEin, verwirfVerfuegung, ziehVerfuegungZurueck } from '../verfuegung-bearbeiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('verfuegung.lesen', async (z) => {
  const e = await oeffneVerfuegung(z, z.params.verfuegungEntwurfId)
  return { v: await zeigeVerfuegung(z, e), ich: z.konto.name }
})

/** Submits, takes back or throws away; only who drafts decisions of this kind. */
export const action = geschuetzt('verfuegung.lesen', async (z) => {
  const e = await oeffneVerfuegung(z, z.params.verfuegungEntwurfId)
  if (!darf(z.konto, verfuegungsarten[e.art].recht)) throw new Response(null, { status: 403 })
  const form = await formularAus(z.request)
  const fassung = Number(form.get('fassung'))
  const { haken } = z.umfeld
  const tun = { einreichen: reicheVerfuegungEin, zurueckziehen: ziehVerfuegungZurueck, verwerfen: verwirfVerfuegung } as const
  const was = Object.entries(tun).find(([name]) => name === form.get('tun'))?.[1]
  if (was === undefined) return { saetze: [entwurfFehler.handlungGibtEsNicht] }
  const r = await was(z.db, haken, z, e.entwurfId, fassung)
  return r.ok ? redirect(`/verfuegungen/${e.entwurfId}`) : { saetze: [...r.fehler.saetze] }
})

/** A single decision: the letter, what stands in the way, and what may be done with it. */
export default function VerfuegungSeite() {
  const { v, ich } = useLoaderData<typeof loader>()
  return <Verfuegung v={v as VerfuegungAnsicht} ich={ich} antwort={useActionData<{ saetze: string[] }>()} />
}
