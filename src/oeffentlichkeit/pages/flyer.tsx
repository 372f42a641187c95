import { Link, useHref, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { leseMarkdown } from '../../platform/markdown/index.ts'
import { alsDatum, Markdown, Seite, useSprache } from '../../platform/ui/index.ts'
import { zeigbaresBild } from '../bild-zeigen.ts'
import type { Druckstueck } from '../druck-schema.ts'
import { druckhaus, rahmenFuer } from '../druck-umfeld.ts'
import { druckvorlagen, type Textplatz, textplaetze } from '../druck-vorlagen.ts'
import { inSprache } from '../sprachen.ts'
import { druckWorte } from '../texte/druck.ts'
import { formulareTexte } from '../texte/formulare.ts'
import { dateiname } from '../vordruck-datei.ts'
import { oeffentlicheFassung, sprachenVon } from '../vordruck-liste.ts'

/** In the order in which somebody reads it who unfolds it. */
const lesefolge: readonly Textplatz[] = [...textplaetze.filter((p) => !['titel', 'unterzeile', 'rueckseite'].includes(p)), 'rueckseite']

export const loader = fuerAlle(async ({ db, umfeld, traegerId, jetzt, params, sprache }) => {
  const adresse = params.adresse ?? ''
  const f = await oeffentlicheFassung<Druckstueck>(db, traegerId, 'druckstueck', adresse, jetzt)
  if (f === undefined || f.ueberholt !== undefined) throw new Response(null, { status: 404 })
  const haus = await druckhaus(db, umfeld, jetzt)
  const gewaehlt = inSprache(f.daten.texte, sprache)
  const { kontakt, zeiten, setzeEin } = await rahmenFuer(haus, f.daten, adresse, sprache)
  const vorlage = druckvorlagen[f.daten.vorlage]
  const bild = f.daten.bild === undefined ? undefined : await zeigbaresBild(db, traegerId, haus.netzId, f.daten.bild, haus.heute, { sprache })
  return {
    adresse,
    nummer: f.daten.nummer,
    fassung: f.fassung,
    ab: f.ab,
    lang: gewaehlt.sprache !== sprache && sprache === 'en' ? ('de' as const) : undefined,
    titel: setzeEin(gewaehlt.text.titel),
    unterzeile: setzeEin(gewaehlt.text.unterzeile),
    texte: lesefolge
      .filter((p) => p in vorlage.plaetze && gewaehlt.text[p] !== '')
      .map((p) => ({ platz: p, baum: leseMarkdown(setzeEin(gewaehlt.text[p])) })),
    kontakt,
    zeiten: vorlage.zeiten ? zeiten : [],
    bild,
    sprachen: sprachenVon(f.daten.texte),
  }
})

/** The same text as on paper: the code on each piece leads here. */
export default function Flyer() {
  const d = useLoaderData<typeof loader>()
  const sprache = useSprache()
  const t = formulareTexte(sprache)
  const w = druckWorte(sprache)
  return (
    <Seite titel={d.titel}>
      <div className="tw-rahmen tw-schlicht fo-seite">
        <p>
          <Link to="/formulare" className="kern-link" reloadDocument>
            {t.zurListe}
          </Link>
        </p>
        <article className="tw-lese" lang={d.lang}>
          <h1>{d.titel}</h1>
          {d.unterzeile !== '' && <p className="fo-unterzeile">{d.unterzeile}</p>}
          {d.bild && <Bild bild={d.bild} />}
          {d.texte.map(({ platz, baum }) => (
            <Markdown key={platz} baum={baum} />
          ))}
        </article>
        {d.zeiten.length > 0 && (
          <table className="fo-zeiten">
            <caption>{w.zeiten.titel}</caption>
            <tbody>
              {d.zeiten.map(([tag, zeit]) => (
                <tr key={tag}>
                  <th scope="row">{tag}</th>
                  <td>{zeit}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <h2>{d.kontakt.titel}</h2>
        <address className="fo-kontakt">
          {d.kontakt.zeilen.map((z) => (
            <span key={z.text}>{z.ziel ? <a href={z.ziel}>{z.text}</a> : z.text}</span>
          ))}
        </address>
        <ul className="fo-wege fo-wege--gross">
          {d.sprachen.map((s) => (
            <li key={s}>
              <Datei pfad={`/flyer/${d.adresse}/${dateiname({ sprache: s, wie: 'blatt' })}`} text={t.alsPdf(t.sprachen[s])} />
            </li>
          ))}
        </ul>
        <p className="fo-nummer">{t.stand(d.nummer, d.fassung, alsDatum(d.ab))}</p>
      </div>
    </Seite>
  )
}

function Bild({ bild }: { bild: Readonly<{ src: string; breite: number; hoehe: number; alt: string; zeile: string }> }) {
  return (
    <figure className="fo-bild">
      <img src={useHref(bild.src)} width={bild.breite} height={bild.hoehe} alt={bild.alt} />
      {bild.zeile !== '' && <figcaption>{bild.zeile}</figcaption>}
    </figure>
  )
}

function Datei({ pfad, text }: { pfad: string; text: string }) {
  return (
    <a href={useHref(pfad)} className="kern-link">
      {text}
    </a>
  )
}
