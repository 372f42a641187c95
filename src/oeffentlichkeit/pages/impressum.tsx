import { useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Markdown, mitFestenAbstaenden, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Telefon } from '../ansicht/seitenteile.tsx'
import { liesAuftritt } from '../auftritt.ts'
import { impressumSchema } from '../einstellungen.ts'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesSeite } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const angaben = await liesAuftritt(z.db, z.traegerId, 'impressum', impressumSchema)
  const { name, koerperschaft, strasse, plz, ort, telefon, email } = z.umfeld.traeger
  const bekannt = { traeger: koerperschaft, anschrift: `${name}\n${strasse}\n${plz} ${ort}`, telefon, email }
  const ohne = { rechtsform: '', vertretung: '', verantwortlich: '', aufsicht: '', ustId: '' }
  return { angaben: { ...ohne, ...bekannt, ...angaben }, eigene: await liesSeite(k, 'impressum') }
})

/** Sec. 5 DDG: from the settings of the site, until then from what the program knows of the Träger. */
export default function Impressum() {
  const { angaben: a, eigene } = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).impressum
  return (
    <Seite titel={t.titel}>
      <Seitenkopf titel={t.titel} />
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess" lang="de">
        <h2>{t.anbieter}</h2>
        <p className="tw-zeilen">
          {a.traeger}
          {'\n'}
          {a.anschrift}
        </p>
        <Teil titel={t.rechtsform} text={a.rechtsform} />
        <h2>{t.vertretung}</h2>
        <p className="tw-zeilen">{a.vertretung === '' ? t.offen : a.vertretung}</p>
        <h2>{t.kontakt}</h2>
        <p>
          <Telefon nummer={a.telefon} />
          <br />
          <a href={`mailto:${a.email}`}>{a.email}</a>
        </p>
        <Teil titel={t.verantwortlich} text={a.verantwortlich} />
        <Teil titel={t.aufsicht} text={a.aufsicht} />
        <Teil titel={t.ust} text={a.ustId} />
        {eigene && (
          <div className="tw-fliess tw-prosa">
            <Markdown baum={eigene.baum} bilder={eigene.bilder} />
          </div>
        )}
        <p className="tw-klein tw-leise">{mitFestenAbstaenden(t.software)}</p>
      </div>
    </Seite>
  )
}

function Teil({ titel, text }: { titel: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <h2>{titel}</h2>
      <p className="tw-zeilen">{text}</p>
    </>
  )
}
