import { Link, useLoaderData } from 'react-router'
import { findBescheid } from '../../bescheid/index.ts'
import { istId } from '../../fall/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { Aenderungen, Betragstabelle } from '../ansicht/bescheid-tabellen.tsx'
import { BlattAnsicht } from '../ansicht/blatt-ansicht.tsx'
import { Bloecke } from '../ansicht/bloecke.tsx'
import { Widerspruch } from '../ansicht/widerspruch.tsx'
import { aenderungstafeln, betragstafel, blattVomMonat, gezeigterMonat, monatswahl } from '../mein/bescheid-ansicht.ts'
import { liesEntscheidung } from '../mein/bescheid-lesen.ts'
import { bescheidTitel } from '../mein/bescheid-titel.ts'
import { worteZu } from '../mein/einfach.ts'
import { gelesenAm, merkeGelesen } from '../mein/gelesen.ts'
import { heuteVon, meinFall } from '../mein/mein-fall.ts'
import { mitUhrzeit, tagLang, tagMitWochentag } from '../mein/tage.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Bescheid lesen')
  const { bescheidId } = z.params
  const b = istId(bescheidId) ? await findBescheid(z.db, z.traegerId, bescheidId) : undefined
  const e = b && b.fallId === fall.fallId ? await liesEntscheidung(z.db, z.traegerId, fall.fallId, b.bescheidId) : undefined
  if (b === undefined || e === undefined) throw new Response(null, { status: 404 })
  await merkeGelesen(z.db, { traegerId: z.traegerId, kontoId: z.konto.kontoId, jetzt: z.jetzt }, [b.bescheidId])
  const vorher = b.ersetzt === null ? undefined : await davor(z, fall.fallId, b.ersetzt)
  const gezeigt = gezeigterMonat(e, new URL(z.request.url).searchParams.get('monat'), heuteVon(z))
  const bis = b.zustellung?.widerspruchBis
  const { telefon, strasse, plz, ort } = z.umfeld.traeger
  return {
    bescheidId: b.bescheidId,
    titel: bescheidTitel(b, z.sprache),
    nummer: b.nummer,
    vom: tagLang(tagVon(b.erlassenAm).toString(), z.sprache),
    vomDeutsch: tagLang(tagVon(b.erlassenAm).toString()),
    vorlaeufig: b.vorlaeufig,
    geaendertDurch: b.geaendertDurch,
    tafel: betragstafel(e, z.sprache),
    monate: monatswahl(e, z.sprache),
    gezeigt: gezeigt && blattVomMonat(gezeigt, z.sprache),
    vorher: vorher && { nummer: vorher.nummer, tafeln: aenderungstafeln(vorher.entscheidung, e, z.sprache) },
    bloecke: worteZu(z, b, e),
    widerspruch: bis === undefined ? undefined : { bis: tagMitWochentag(bis, z.sprache), vorbei: bis < heuteVon(z) },
    geoeffnet: await zuerstGeoeffnet(z, b.bescheidId),
    kontakt: { telefon, anschrift: `${strasse}, ${plz} ${ort}` },
  }
})

async function davor(z: Zugriff, fallId: string, bescheidId: string) {
  const bescheid = await findBescheid(z.db, z.traegerId, bescheidId)
  const entscheidung = await liesEntscheidung(z.db, z.traegerId, fallId, bescheidId)
  return bescheid && entscheidung && { nummer: bescheid.nummer, entscheidung }
}

async function zuerstGeoeffnet(z: Zugriff, bescheidId: string): Promise<string> {
  const am = (await gelesenAm(z.db, z.traegerId, z.konto.kontoId, [bescheidId])).get(bescheidId)
  return am === undefined ? '' : mitUhrzeit(am, z.sprache)
}

/** A decision explained: what, how much for whom, why each euro, what is new, what can be done. */
export default function MeinBescheid() {
  const d = useLoaderData<typeof loader>()
  const alle = texte(useSprache())
  const t = alle.bescheid
  return (
    <Seite titel={`${d.titel} ${d.nummer}`}>
      <div className="tw-rahmen tw-schlicht">
        <h1>{d.titel}</h1>
        <p className="tw-leise">{t.nummer(d.nummer, d.vom)}</p>
        <div className="tw-spalten">
          <div className="tw-s8 tw-seitenspalte">
            <Hinweis art="info" titel={t.erlaeuterung}>
              <p>{t.erlaeuterungText}</p>
              {d.geaendertDurch && <p>{t.ersetzt(d.geaendertDurch)}</p>}
              {d.vorlaeufig && <p>{t.vorlaeufig}</p>}
            </Hinweis>
            <Entschieden />
            <Warum />
            {d.vorher && <Aenderungen nummer={d.vorher.nummer} tafeln={d.vorher.tafeln} />}
            {d.bloecke.length > 0 && (
              <section aria-labelledby="worte" className="tw-fliess">
                <h2 id="worte">{t.worte}</h2>
                <Bloecke bloecke={d.bloecke} ebene={3} />
              </section>
            )}
          </div>
          <div className="tw-s4 tw-seitenspalte">
            <p>
              <Link reloadDocument className="kern-btn kern-btn--primary" to={`/mein/bescheide/${d.bescheidId}/pdf`}>
                <span className="kern-label">{t.pdf}</span>
              </Link>
            </p>
            <Widerspruch widerspruch={d.widerspruch} vomDeutsch={d.vomDeutsch} nummer={d.nummer} />
            <section aria-labelledby="kontakt">
              <h2 id="kontakt">{t.kontakt}</h2>
              <p>
                <Link to={`/mein/nachrichten?betreff=${encodeURIComponent(t.nummer(d.nummer, d.vom))}#schreiben`}>{t.frage}</Link>
              </p>
              <p>
                {alle.allgemein.rufnummer(d.kontakt.telefon)}
                <br />
                {d.kontakt.anschrift}
              </p>
            </section>
            <p className="tw-klein tw-leise">{t.geoeffnet(d.geoeffnet)}</p>
            <p>
              <Link to="/mein/bescheide">{t.alle}</Link>
            </p>
          </div>
        </div>
      </div>
    </Seite>
  )
}

function Entschieden() {
  const { tafel } = useLoaderData<typeof loader>()
  const t = texte(useSprache()).bescheid
  return (
    <section aria-labelledby="entschieden" className="tw-fliess">
      <h2 id="entschieden">{t.entschieden}</h2>
      <Betragstabelle tafel={tafel} />
    </section>
  )
}

function Warum() {
  const { gezeigt, monate } = useLoaderData<typeof loader>()
  const t = texte(useSprache()).bescheid
  if (gezeigt === undefined) return <p>{t.ohneMonate}</p>
  return (
    <section aria-labelledby="warum">
      <h2 id="warum">{t.warum(gezeigt.titel)}</h2>
      <p className="tw-klein tw-leise">{t.anspruchHinweis}</p>
      <BlattAnsicht blatt={gezeigt.blatt} leistung={gezeigt.leistung} />
      {monate.length > 1 && (
        <nav aria-label={t.andereMonate} className="tw-monate">
          <span className="tw-klein">{t.andereMonate}:</span>
          <ul>
            {monate.map((m) => (
              <li key={m.monat}>
                <Link to={`?monat=${m.monat}#warum`} preventScrollReset>
                  {m.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  )
}
