import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { offeneBerichte, unbestaetigte } from '../anbieter-aufgaben.ts'
import { Leer, Teilnahmestand } from '../ansicht/teile.tsx'
import { zeitraumVon } from '../teilnahme.ts'
import { teilnehmende as t } from '../texte/personal-anbieter.ts'
import { heuteVon, meinAnbieter, meineTeilnehmenden, merkeEinblick } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  const leute = await meineTeilnehmenden(z, anbieterId)
  const heute = heuteVon(z)
  merkeEinblick(z, leute, t.zweckListe)
  const beginn = new Set(unbestaetigte(leute, heute).map((x) => x.teilnahmeId))
  const bericht = new Set((await offeneBerichte(z.db, z.traegerId, leute, heute)).map((x) => x.teilnahmeId))
  return {
    leute: leute.map((x) => ({
      teilnahmeId: x.teilnahmeId,
      nummer: x.nummer,
      name: `${x.nachname}, ${x.vorname}`,
      titel: x.titel,
      stand: x.stand,
      ...zeitraumVon(x),
      tun: beginn.has(x.teilnahmeId) ? t.beginn : bericht.has(x.teilnahmeId) ? t.bericht : '',
    })),
  }
})

/** Everybody whom the provider sees. */
export default function AnbieterTeilnehmende() {
  const { leute } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      {leute.length === 0 ? (
        <Leer titel={t.keine} text={t.keineText} />
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {[t.name, t.nummer, t.massnahme, t.stand, t.zeitraum, t.zuTun].map((kopf) => (
                <th key={kopf} scope="col">
                  {kopf}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {leute.map((x) => (
              <tr key={x.teilnahmeId}>
                <td data-label={t.name}>
                  <Link to={`/anbieter/teilnehmende/${x.teilnahmeId}`}>{x.name}</Link>
                </td>
                <td data-label={t.nummer}>{x.nummer}</td>
                <td data-label={t.massnahme}>{x.titel}</td>
                <td data-label={t.stand}>
                  <Teilnahmestand stand={x.stand} />
                </td>
                <td data-label={t.zeitraum}>{t.vonBis(alsDatum(x.von), alsDatum(x.bis))}</td>
                <td data-label={t.zuTun}>{x.tun || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
