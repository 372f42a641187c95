import { useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Markdown, Seite, useSprache } from '../../platform/ui/index.ts'
import { Bildansicht } from '../ansicht/bild.tsx'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesSeite } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => {
  const seite = await liesSeite(await kontextVon(z), z.params.adresse ?? '')
  if (seite === undefined) throw new Response(null, { status: 404 })
  return seite
})

/** A page that people of the Träger have written. */
export default function Inhaltsseite() {
  const s = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache())
  return (
    <Seite titel={s.titel}>
      <Seitenkopf titel={s.titel} kurz={s.kurz} lang={s.lang} stufen={[{ nach: `/themen/${s.bereich}`, titel: t.bereiche[s.bereich].titel }]} />
      <div className="tw-rahmen--schmal tw-schlicht">
        {s.bild && <Bildansicht bild={s.bild} />}
        <article className="tw-fliess tw-prosa" lang={s.lang}>
          <Markdown baum={s.baum} bilder={s.bilder} />
        </article>
        <p className="tw-klein tw-leise tw-abstand">{t.stand(s.stand)}</p>
      </div>
    </Seite>
  )
}
