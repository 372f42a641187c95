import { Form, Link, redirect, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { entscheideAkkreditierung, liesVerteiler, loescheEmpfaenger } from '../presse-verteiler.ts'
import { themaName } from '../texte/personal-presse.ts'
import { pressestelle, verteilerWorte as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('presse.schreiben', async (z) => ({
  zeilen: (await liesVerteiler(z.db, z.traegerId)).map((e) => ({
    id: e.empfaengerId,
    adresse: e.adresse,
    wer: [e.name, e.medium].filter(Boolean).join(', '),
    themen: e.themen.map((x) => themaName[x]).join(', ') || t.alle,
    stand: e.abgelehntAm === null ? t.stand[e.stand] : t.stand.abgelehnt,
    akkreditierung: e.akkreditierung,
    von: e.entschiedenVon,
    entscheidbar: e.stand === 'bestaetigt',
  })),
}))

export const action = geschuetzt('presse.schreiben', async (z) => {
  const form = await formularAus(z.request)
  const id = String(form.get('id') ?? '')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Response(null, { status: 400 })
  const tun = form.get('tun')
  if (tun === 'loeschen') await loescheEmpfaenger(z.db, z, id)
  else if (tun === 'erteilen' || tun === 'ablehnen') await entscheideAkkreditierung(z.db, z, id, tun === 'erteilen')
  else throw new Response(null, { status: 400 })
  return redirect('/redaktion/presse/verteiler')
})

/** Who gets releases by mail, and who of them under embargo. */
export default function PresseVerteiler() {
  const { zeilen } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{pressestelle.fenster(t.titel)}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/redaktion/presse', pressestelle.titel]]}>
        <Link reloadDocument to="/redaktion/presse/verteiler.csv">
          {t.csv}
        </Link>
      </Redaktionskopf>
      <p>{t.vorspann}</p>
      {zeilen.length === 0 && <p className="tw-leise">{t.leer}</p>}
      {zeilen.length > 0 && (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {(['adresse', 'wer', 'themen', 'stand', 'akkreditierung', 'tun'] as const).map((s) => (
                <th key={s} scope="col">
                  {t.spalten[s]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zeilen.map((z) => (
              <tr key={z.id}>
                <td data-label={t.spalten.adresse} className="ap-umbruch">
                  {z.adresse}
                </td>
                <td data-label={t.spalten.wer} className="ap-umbruch">
                  {z.wer || '–'}
                </td>
                <td data-label={t.spalten.themen} className="ap-umbruch">
                  {z.themen}
                </td>
                <td data-label={t.spalten.stand}>{z.stand}</td>
                <td data-label={t.spalten.akkreditierung} className="ap-umbruch">
                  {t.akkreditierung[z.akkreditierung]}
                  {z.von && ` ${t.von(z.von)}`}
                </td>
                <td data-label={t.spalten.tun}>
                  <Form method="post" className="pr-knoepfe">
                    <input type="hidden" name="id" value={z.id} />
                    {z.entscheidbar && z.akkreditierung !== 'erteilt' && <Knopf tun="erteilen" text={t.erteilen} zu={z.adresse} />}
                    {z.entscheidbar && (z.akkreditierung === 'beantragt' || z.akkreditierung === 'erteilt') && (
                      <Knopf tun="ablehnen" text={t.ablehnen} zu={z.adresse} />
                    )}
                    <Knopf tun="loeschen" text={t.loeschen} zu={z.adresse} />
                  </Form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

function Knopf({ tun, text, zu }: { tun: string; text: string; zu: string }) {
  return (
    <button type="submit" name="tun" value={tun} className="kern-btn kern-btn--secondary">
      <span className="kern-label">
        {text}
        <span className="kern-sr-only"> {zu}</span>
      </span>
    </button>
  )
}
