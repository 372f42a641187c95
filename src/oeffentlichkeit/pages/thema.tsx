import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Seitenliste } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesBereiche } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => {
  const { bereiche, hatRichtwerte } = await liesBereiche(await kontextVon(z))
  const bereich = bereiche.find((b) => b.bereich === z.params.bereich)
  if (bereich === undefined) throw new Response(null, { status: 404 })
  return { ...bereich, hatRichtwerte: hatRichtwerte && bereich.bereich === 'wohnen' }
})

/** One area: all its services and pages with a sentence each. */
export default function Thema() {
  const { bereich, eintraege, hatRichtwerte } = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache())
  return (
    <Seite titel={t.bereiche[bereich].titel}>
      <Seitenkopf titel={t.bereiche[bereich].titel} kurz={t.bereiche[bereich].satz} stufen={[{ nach: '/leistungen', titel: t.leistungen.titel }]} />
      <div className="tw-rahmen tw-schlicht">
        {eintraege.length === 0 && <p>{t.leistungen.keine}</p>}
        <Seitenliste eintraege={eintraege} />
        {hatRichtwerte && (
          <p className="tw-abstand">
            <Link className="kern-btn kern-btn--secondary" to="/wohnen/richtwerte">
              <span className="kern-label">{t.richtwerte.titel}</span>
            </Link>
          </p>
        )}
        {bereich === 'vor-ort' && (
          <p className="tw-abstand">
            <Link to="/vor-ort">{t.orte.uebersicht}</Link>
          </p>
        )}
      </div>
    </Seite>
  )
}
