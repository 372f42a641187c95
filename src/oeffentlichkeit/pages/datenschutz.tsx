import { Fragment } from 'react'
import { useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Markdown, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Telefon } from '../ansicht/seitenteile.tsx'
import { liesAuftritt } from '../auftritt.ts'
import { datenschutzSchema } from '../einstellungen.ts'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesSeite } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const { koerperschaft, name, strasse, plz, ort, telefon, email } = z.umfeld.traeger
  return {
    angaben: (await liesAuftritt(z.db, z.traegerId, 'datenschutz', datenschutzSchema)) ?? null,
    eigene: await liesSeite(k, 'datenschutz'),
    haus: { koerperschaft, name, anschrift: `${strasse}\n${plz} ${ort}`, telefon, email },
  }
})

/** Who answers for the data, what the program stores, what people may ask for; and what the Träger adds. */
export default function Datenschutz() {
  const { angaben, eigene, haus } = useLoaderData<typeof loader>()
  const alle = websiteTexte(useSprache())
  const t = alle.datenschutz
  return (
    <Seite titel={t.titel}>
      <Seitenkopf titel={t.titel} kurz={alle.speicher.vorspann} />
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h2>{t.seite}</h2>
        {alle.speicher.abschnitte.map((a) => (
          <Fragment key={a.titel}>
            <h3>{a.titel}</h3>
            {a.absaetze.map((satz) => (
              <p key={satz}>{satz}</p>
            ))}
          </Fragment>
        ))}
        {eigene && (
          <div className="tw-fliess tw-prosa" lang={eigene.lang}>
            <Markdown baum={eigene.baum} bilder={eigene.bilder} />
          </div>
        )}
        <h2>{t.verantwortlich}</h2>
        <p className="tw-zeilen" lang="de">
          {`${haus.koerperschaft}\n${haus.name}\n${haus.anschrift}`}
        </p>
        <p>
          <Telefon nummer={haus.telefon} />
          <br />
          <a href={`mailto:${haus.email}`}>{haus.email}</a>
        </p>
        {angaben && <Stellen angaben={angaben} />}
        <h2>{t.rechte}</h2>
        <p>{t.rechteSatz}</p>
      </div>
    </Seite>
  )
}

function Stellen({ angaben: a }: { angaben: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['angaben']> }) {
  const t = websiteTexte(useSprache()).datenschutz
  return (
    <>
      <h2>{t.beauftragte}</h2>
      <p className="tw-zeilen" lang="de">
        {[a.beauftragte, a.anschrift, a.telefon].filter((x) => x !== '').join('\n')}
      </p>
      {a.email !== '' && (
        <p>
          <a href={`mailto:${a.email}`}>{a.email}</a>
        </p>
      )}
      <h2>{t.aufsicht}</h2>
      <p className="tw-zeilen" lang="de">
        {[a.aufsichtsbehoerde, a.aufsichtAnschrift].filter((x) => x !== '').join('\n')}
      </p>
      {a.aufsichtWebadresse !== '' && (
        <p>
          <a href={a.aufsichtWebadresse}>{a.aufsichtWebadresse.replace('https://', '')}</a>
        </p>
      )}
    </>
  )
}
