import { Link, useLoaderData } from 'react-router'
import { kampagnenstand, kampagneTexte, liesKampagnen } from '../../netzwerk/index.ts'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { haeuserMitKampagne } from '../kampagne-haeuser.ts'
import { nurKoordination } from '../kampagne-seite.ts'
import { kampagnenseite as t } from '../texte/personal-kampagne.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.koordinieren', async (z) => {
  nurKoordination(z)
  const heute = tagVon(z.jetzt).toString()
  return z.imNetz(async (db) => {
    const zeilen = []
    for (const k of await liesKampagnen(db, z.netzId)) {
      const { name, claim, ab, bis } = k.daten
      const stand = kampagnenstand(k, heute)
      zeilen.push({
        kampagneId: k.kampagneId,
        name: `${name} – ${claim}`,
        zeitraum: t.zeitraum(ab, bis),
        stand: { art: stand, name: kampagneTexte.stand[stand] },
        fassung: t.fassung(k.fassung, k.herausgegeben),
        haeuser: (await haeuserMitKampagne(db, k.kampagneId)).length,
      })
    }
    return { zeilen }
  })
})

const klassen = { entwurf: 'entwurf', kommt: 'pruefung', laeuft: 'gezahlt', vorbei: 'entwurf', beendet: 'entwurf' } as const

/** All campaigns of the network. */
export default function Kampagnen() {
  const { zeilen } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(t.titel)}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <Link className="kern-btn kern-btn--primary" to="/netzwerk/kampagnen/neu">
          <span className="kern-label">{t.neu}</span>
        </Link>
      </div>
      <p className="marke-text">{t.text}</p>
      {zeilen.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.leer}</b>
          </p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.liste}</caption>
          <thead>
            <tr>
              {Object.values(t.spalten).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zeilen.map((k) => (
              <tr key={k.kampagneId}>
                <td data-label={t.spalten.name} className="ap-umbruch">
                  <Link to={`/netzwerk/kampagnen/${k.kampagneId}`}>{k.name}</Link>
                </td>
                <td data-label={t.spalten.zeitraum}>{k.zeitraum}</td>
                <td data-label={t.spalten.stand}>
                  <span className={`tw-zustand tw-zustand--${klassen[k.stand.art]}`}>{k.stand.name}</span>
                </td>
                <td data-label={t.spalten.fassung}>{k.fassung}</td>
                <td data-label={t.spalten.haeuser}>{k.haeuser}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
