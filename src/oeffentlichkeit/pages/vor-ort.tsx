import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Ortskarte, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Telefon } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { alsOrt, liesStandorte } from '../website/orte.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  return { orte: (await liesStandorte(k)).map((s) => alsOrt(k, s)), telefon: z.umfeld.traeger.telefon }
})

/** All offices and whether they are open now. */
export default function VorOrt() {
  const { orte, telefon } = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).orte
  return (
    <Seite titel={t.titel}>
      <Seitenkopf titel={t.titel} kurz={orte.length === 0 ? t.keine : t.satz} />
      <div className="tw-rahmen tw-schlicht">
        <ul className="tw-orte">
          {orte.map((o) => (
            <Ortskarte key={o.adresse} ort={o} stufe={2} />
          ))}
        </ul>
        {telefon !== '' && (
          <p className="tw-abstand">
            {t.zentrale} <Telefon nummer={telefon} />. <Link to="/kontakt">{t.stellen}</Link>
          </p>
        )}
      </div>
    </Seite>
  )
}
