import { Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { Tabellenkopf } from '../ansicht/tabellenkopf.tsx'
import { Wirkungsseite } from '../ansicht/wirkungsseite.tsx'
import { stellenMitLuecke } from '../meldung-haus.ts'
import { gruppennamen, type Meldezeile, meldetabelle, tabellenseite as t } from '../texte/personal-meldetabelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('meldedaten.lesen', async (z) => ({
  reiter: { regeln: darf(z.konto, 'kennzahl.regeln'), meldedaten: true },
  stellen: await stellenMitLuecke(z.db, z.traegerId),
}))

const gruppen = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Meldezeile['gruppe'][]

/** Every field that the ordinance asks for: where it comes from, and when it is a gap. */
export default function Meldefelder() {
  const d = useLoaderData<typeof loader>()
  return (
    <Wirkungsseite titel={t.titel} fenster={t.fenster} reiter={d.reiter}>
      <p className="tw-lese">{t.vorspann}</p>
      <p>
        <Link to="/wirkung/meldedaten">{t.zurueck}</Link>
      </p>
      {gruppen.map((g) => (
        <section key={g} className="wk-teil" aria-labelledby={`gruppe-${g}`}>
          <h2 id={`gruppe-${g}`}>{t.gruppe(g, gruppennamen[g])}</h2>
          <Gruppe zeilen={meldetabelle.filter((z) => z.gruppe === g)} name={gruppennamen[g]} />
          {g === 6 && <p>{t.stellen(d.stellen)}</p>}
        </section>
      ))}
    </Wirkungsseite>
  )
}

function Gruppe({ zeilen, name }: Readonly<{ zeilen: readonly Meldezeile[]; name: string }>) {
  const s = t.spalten
  return (
    <table className="ap-tabelle ap-karten wk-felder wk-stapel">
      <caption className="kern-sr-only">{name}</caption>
      <Tabellenkopf spalten={[s.feld, s.herkunft, s.luecke]} />
      <tbody>
        {zeilen.map((z) => (
          <tr key={z.feld}>
            <th scope="row" className="tw-normal" data-label={s.feld}>
              {z.feld}
            </th>
            <td data-label={s.herkunft}>{z.herkunft}</td>
            <td data-label={s.luecke}>{z.luecke}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
