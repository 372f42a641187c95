import { Link, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis } from '../../platform/ui/index.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { mitEinheit, ZahlFormular } from '../ansicht/redaktion/zahl-formular.tsx'
import { artVon } from '../arten.ts'
import { bearbeitenUnter } from '../redaktion-arten.ts'
import { stellenMitGroesse } from '../redaktion-lesen.ts'
import { flach, werteAus } from '../redaktion-werte.ts'
import { liesZeitleiste, schreibeZahl } from '../redaktion-zahlen.ts'
import { redaktionStart } from '../texte/personal-redaktion.ts'
import { zahlenWorte as t } from '../texte/personal-zahlen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, jetzt, konto, params, umfeld }) => {
  const name = params.name ?? ''
  const werte = await liesZeitleiste(db, traegerId, await findNetzwerkId(db), name)
  const letzter = werte[0]
  if (letzter === undefined) throw new Response(null, { status: 404 })
  const stellen = await stellenMitGroesse(db, traegerId, name, jetzt)
  const heute = tagVon(jetzt).toString()
  const gilt = (w: (typeof werte)[number]) => w.giltAb <= heute && (w.endet === null || w.endet >= heute)
  const gueltig = werte.find((w) => !w.gemeinsam && gilt(w)) ?? werte.find(gilt)
  const { bezeichnung, einheit, quelle } = gueltig ?? letzter
  return {
    name,
    bezeichnung,
    gemeinsam: werte.every((w) => w.gemeinsam),
    netzwerk: umfeld.traeger.art === 'netzwerk',
    pflegt: darf(konto, 'groesse.pflegen'),
    zeitleiste: werte.map((w) => ({ ...w, heute: w === gueltig })),
    vorlage: flach({ bezeichnung, einheit, quelle }),
    stellen: stellen.map((s) => ({
      id: s.inhaltId,
      nach: bearbeitenUnter(s.art, s.inhaltId),
      titel: s.titel,
      artName: artVon(s.art).name,
      stand: s.stand,
      oeffentlich: s.oeffentlich !== undefined,
    })),
  }
})

export const action = geschuetzt('groesse.pflegen', async (z) => {
  const werte = werteAus(await formularAus(z.request))
  const getan = await schreibeZahl(z.db, z, werte, z.params.name ?? '')
  return getan.ok ? redirect(`/redaktion/zahlen/${getan.name}?getan=gespeichert`) : { werte, fehler: getan.fehler }
})

/** One figure: its values over time, where it stands, and the form for the next value. */
export default function RedaktionZahl() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const fehler = antwort instanceof Response ? undefined : antwort
  const [suche] = useSearchParams()
  const oeffentlich = d.stellen.filter((s) => s.oeffentlich).length
  const z = t.zeitspalten
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{`${d.bezeichnung} – Tragwerk`}</title>
      <Redaktionskopf
        titel={d.bezeichnung}
        zurueck={[
          ['/redaktion', redaktionStart.titel],
          ['/redaktion/zahlen', t.zurueck],
        ]}
      >
        <code className="rd-name">{`{${d.name}}`}</code>
      </Redaktionskopf>
      {!fehler && suche.has('getan') && <Hinweis art="success" titel={t.gespeichert} />}
      {d.gemeinsam && !d.netzwerk && <p className="tw-leise">{t.gemeinsamSatz}</p>}
      <section aria-labelledby="zeitleiste">
        <h2 id="zeitleiste">{t.zeitleiste}</h2>
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.zeitleiste}</caption>
          <thead>
            <tr>
              {Object.values(z).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {d.zeitleiste.map((w) => (
              <tr key={`${w.giltAb} ${w.gemeinsam}`} aria-current={w.heute ? 'true' : undefined}>
                <td data-label={z.gilt}>
                  {w.endet === null ? t.ab(alsDatum(w.giltAb)) : t.vonBis(alsDatum(w.giltAb), alsDatum(w.endet))}
                  {w.heute && <b> ({t.heute})</b>}
                  {w.gemeinsam && !d.netzwerk && <span className="ap-anzahl">{t.gemeinsam}</span>}
                </td>
                <td data-label={z.wert}>{mitEinheit(w)}</td>
                <td data-label={z.datenstand}>{w.datenstand}</td>
                <td data-label={z.quelle}>{w.quelle}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="genutzt" className="ap-unter">
        <h2 id="genutzt">{t.genutzt}</h2>
        {d.stellen.length === 0 ? (
          <p className="tw-leise">{t.ungenutzt}</p>
        ) : (
          <ul className="rd-liste">
            {d.stellen.map((s) => (
              <li key={s.id}>
                <span>
                  <Link to={s.nach}>{s.titel}</Link> <span className="tw-leise">({s.artName})</span>
                </span>
                <StandMarke stand={s.stand} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {d.pflegt && (
        <section aria-labelledby="wert" className="ap-unter">
          <h2 id="wert">{d.gemeinsam && !d.netzwerk ? t.eigenerWert : t.neuerWert}</h2>
          <p className="tw-leise">{d.netzwerk ? t.gemeinsamText(oeffentlich) : t.neuerWertText}</p>
          <ZahlFormular key={d.zeitleiste.length} werte={fehler?.werte ?? d.vorlage} fehler={fehler?.fehler ?? []} neu={false} />
        </section>
      )}
    </main>
  )
}
