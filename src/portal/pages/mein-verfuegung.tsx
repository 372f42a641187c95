import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Betrag, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { Widerspruch } from '../ansicht/widerspruch.tsx'
import { merkeGelesen } from '../mein/gelesen.ts'
import { heuteVon, meinFall } from '../mein/mein-fall.ts'
import { findMeineVerfuegung } from '../mein/meine-verfuegung.ts'
import { tagLang, tagMitWochentag } from '../mein/tage.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Entscheidung lesen')
  const v = await findMeineVerfuegung(z, fall, z.params.verfuegungId)
  await merkeGelesen(z.db, { traegerId: z.traegerId, kontoId: z.konto.kontoId, jetzt: z.jetzt }, [v.verfuegungId])
  const bis = v.zustellung?.widerspruchBis
  const { telefon, strasse, plz, ort } = z.umfeld.traeger
  const { tenor, sachverhalt, gruende, ermessen, betraege, rechtsfolgen, sofort, hinweise, titel } = v.inhalt
  return {
    verfuegungId: v.verfuegungId,
    art: v.art,
    titel,
    nummer: v.nummer,
    vom: tagLang(tagVon(v.erlassenAm).toString(), z.sprache),
    vomDeutsch: tagLang(tagVon(v.erlassenAm).toString()),
    tenor,
    sachverhalt,
    gruende,
    ermessen,
    betraege: betraege ?? [],
    rechtsfolgen: rechtsfolgen?.absaetze ?? [],
    sofort: sofort === undefined ? [] : [sofort],
    hinweise,
    widerspruch: bis === undefined ? undefined : { bis: tagMitWochentag(bis, z.sprache), vorbei: bis < heuteVon(z) },
    kontakt: { telefon, anschrift: `${strasse}, ${plz} ${ort}` },
  }
})

/** A single decision explained: what, how much, why, what can be done. The sentences of the letter stay German. */
export default function MeineVerfuegung() {
  const d = useLoaderData<typeof loader>()
  const alle = texte(useSprache())
  const t = alle.entscheidung
  return (
    <Seite titel={`${t.arten[d.art]} ${d.nummer}`}>
      <div className="tw-rahmen tw-schlicht">
        <h1>{t.arten[d.art]}</h1>
        <p className="tw-leise">{t.nummer(d.nummer, d.vom)}</p>
        <div className="tw-spalten">
          <div className="tw-s8 tw-seitenspalte">
            <Hinweis art="info" titel={t.erlaeuterung}>
              <p>{t.deutsch}</p>
            </Hinweis>
            <section aria-labelledby="entschieden" className="tw-fliess">
              <h2 id="entschieden">{t.entschieden}</h2>
              <p lang="de">
                <b>{d.titel}</b>
              </p>
              <ol className="tw-liste" lang="de">
                {d.tenor.map((satz) => (
                  <li key={satz}>{satz}</li>
                ))}
              </ol>
            </section>
            {d.betraege.length > 0 && <Betraege />}
            <Absaetze id="sofort" titel={t.sofort} absaetze={d.sofort} />
            <Absaetze id="sachverhalt" titel={t.sachverhalt} absaetze={d.sachverhalt} />
            <Absaetze id="warum" titel={t.warum} absaetze={d.gruende} />
            <Absaetze id="ermessen" titel={t.ermessen} absaetze={d.ermessen} />
            <Absaetze id="folgen" titel={t.rechtsfolgen} absaetze={d.rechtsfolgen} />
            <Absaetze id="hinweise" titel={t.hinweise} absaetze={d.hinweise} />
          </div>
          <div className="tw-s4 tw-seitenspalte">
            <p>
              <Link reloadDocument className="kern-btn kern-btn--primary" to={`/mein/entscheidungen/${d.verfuegungId}/pdf`}>
                <span className="kern-label">{t.pdf}</span>
              </Link>
            </p>
            <p className="tw-klein">{t.pdfDeutsch}</p>
            <Widerspruch widerspruch={d.widerspruch} vomDeutsch={d.vomDeutsch} nummer={d.nummer} />
            <section aria-labelledby="kontakt">
              <h2 id="kontakt">{alle.bescheid.kontakt}</h2>
              <p>
                <Link to={`/mein/nachrichten?betreff=${encodeURIComponent(t.nummer(d.nummer, d.vom))}#schreiben`}>{alle.bescheid.frage}</Link>
              </p>
              <p>
                {alle.allgemein.rufnummer(d.kontakt.telefon)}
                <br />
                {d.kontakt.anschrift}
              </p>
            </section>
            <p>
              <Link to="/mein/bescheide">{t.alle}</Link>
            </p>
          </div>
        </div>
      </div>
    </Seite>
  )
}

/** Sentences of the letter under a heading in the language of the page. */
function Absaetze({ id, titel, absaetze }: { id: string; titel: string; absaetze: readonly string[] }) {
  if (absaetze.length === 0) return null
  return (
    <section aria-labelledby={id} className="tw-fliess">
      <h2 id={id}>{titel}</h2>
      {absaetze.map((satz) => (
        <p key={satz} lang="de">
          {satz}
        </p>
      ))}
    </section>
  )
}

function Betraege() {
  const { betraege } = useLoaderData<typeof loader>()
  const t = texte(useSprache()).entscheidung
  const mitZeit = betraege.some((b) => b.zeitraum !== undefined)
  return (
    <section aria-labelledby="betraege" className="tw-fliess">
      <h2 id="betraege">{t.betraege}</h2>
      <table className="tw-tabelle tw-posten">
        <thead>
          <tr>
            <th scope="col">{t.spalten.wofuer}</th>
            {mitZeit && <th scope="col">{t.spalten.zeitraum}</th>}
            <th scope="col" className="zahl">
              {t.spalten.betrag}
            </th>
          </tr>
        </thead>
        <tbody lang="de">
          {betraege.map((b) => (
            <tr key={`${b.bezeichnung} ${b.zeitraum ?? ''} ${b.cent}`}>
              <th scope="row">{b.bezeichnung}</th>
              {mitZeit && <td>{b.zeitraum ?? '–'}</td>}
              <td className="zahl">
                <Betrag euro={b.cent / 100} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
