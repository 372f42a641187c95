import { Form, useActionData, useLoaderData } from 'react-router'
import { zeitInDeutschland } from '../../platform/audit/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { Tabellenkopf } from '../ansicht/tabellenkopf.tsx'
import { Wirkungsseite } from '../ansicht/wirkungsseite.tsx'
import { vorgeschichte as t } from '../texte/personal-vorgeschichte.ts'
import { lieseVorgeschichteEin, liesVorgeschichten, nimmVorgeschichteZurueck } from '../vorgeschichte.ts'
import { type Fund, HOECHSTENS_BYTE } from '../vorgeschichte-csv.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('kennzahl.regeln', async (z) => ({
  reiter: { regeln: true, meldedaten: darf(z.konto, 'meldedaten.lesen') },
  bisher: (await liesVorgeschichten(z.db, z.traegerId)).map((v) => ({
    ...v,
    am: zeitInDeutschland(v.am.toString()).slice(0, 16),
    zurueckAm: v.zurueckAm && zeitInDeutschland(v.zurueckAm.toString()).slice(0, 16),
  })),
}))

type Antwort = Readonly<{ ok: boolean; satz: string; funde: readonly Fund[]; weitere: number }>

export const action = geschuetzt('kennzahl.regeln', async (z): Promise<Antwort> => {
  const nein = (satz: string, funde: readonly Fund[] = [], weitere = 0) => ({ ok: false, satz, funde, weitere })
  const ja = (satz: string) => ({ ok: true, satz, funde: [], weitere: 0 })
  const f = await formularAus(z.request)
  const id = f.get('zurueck')
  if (typeof id === 'string') {
    const weg = /^[0-9a-f-]{36}$/.test(id) && (await nimmVorgeschichteZurueck(z.db, z, id))
    return weg ? ja(t.zurueckSatz) : nein(t.schonZurueck)
  }
  const datei = f.get('datei')
  if (!(datei instanceof File) || datei.size === 0) return nein(t.dateiFehlt)
  if (datei.size > HOECHSTENS_BYTE) return nein(t.zuGross)
  const neu = { datei: datei.name, quelle: String(f.get('quelle') ?? ''), text: await datei.text() }
  const e = await lieseVorgeschichteEin(z.db, z, neu)
  return e.ok ? ja(t.eingelesen(e.eingelesen, e.uebergangen)) : nein(e.satz, e.funde, e.weitere)
})

/** Months from before the house worked with Tragwerk, as a file. */
export default function Vorgeschichte() {
  const { reiter, bisher } = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  return (
    <Wirkungsseite titel={t.titel} fenster={t.dokumenttitel} reiter={reiter} fehlerhaft={antwort?.ok === false}>
      <p className="tw-lese">{t.vorspann}</p>
      {antwort && <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.satz} />}
      {antwort && antwort.funde.length > 0 && <Funde funde={antwort.funde} weitere={antwort.weitere} />}
      <div className="wk-zwei">
        <section className="wk-teil" aria-labelledby="neu">
          <h2 id="neu">{t.datei}</h2>
          <Form method="post" encType="multipart/form-data" className="wk-form">
            <div className="wk-feld">
              <label htmlFor="datei">{t.datei}</label>
              <input type="file" id="datei" name="datei" accept=".csv,text/csv" required />
            </div>
            <div className="wk-feld">
              <label htmlFor="quelle">{t.quelle}</label>
              <small id="quelle-h">{t.quelleHinweis}</small>
              <input id="quelle" name="quelle" required maxLength={200} autoComplete="off" aria-describedby="quelle-h" />
            </div>
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </Form>
        </section>
        <section className="wk-teil" aria-labelledby="spalten">
          <h2 id="spalten">{t.spaltenTitel}</h2>
          <p>{t.spaltenText}</p>
          <dl className="wk-angaben">
            {Object.entries(t.spalten).map(([s, was]) => (
              <div key={s} className="wk-angaben__paar">
                <dt>
                  <code>{s}</code>
                </dt>
                <dd>{was}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <Bisher bisher={bisher} />
    </Wirkungsseite>
  )
}

function Funde({ funde, weitere }: Readonly<{ funde: readonly Fund[]; weitere: number }>) {
  const s = t.fehlerSpalten
  return (
    <section className="wk-teil" aria-label={t.fehlerTitel(funde.length + weitere)}>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.fehlerTitel(funde.length + weitere)}</caption>
        <Tabellenkopf spalten={[s.zeile, s.spalte, s.satz]} />
        <tbody>
          {funde.map((f) => (
            <tr key={`${f.zeile} ${f.spalte} ${f.satz}`}>
              <td data-label={s.zeile}>{f.zeile}</td>
              <td data-label={s.spalte}>{f.spalte}</td>
              <td data-label={s.satz}>{f.satz}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {weitere > 0 && <p>{t.weitere(weitere)}</p>}
    </section>
  )
}

function Bisher({ bisher }: Readonly<{ bisher: ReturnType<typeof useLoaderData<typeof loader>>['bisher'] }>) {
  const s = t.bisherSpalten
  return (
    <section className="wk-teil" aria-labelledby="bisher">
      <h2 id="bisher">{t.bisher}</h2>
      {bisher.length === 0 ? (
        <div className="ap-leer">
          <p>{t.keine}</p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.bisher}</caption>
          <Tabellenkopf spalten={[s.am, s.datei, s.quelle, s.zeitraum, { zahl: s.zeilen }, s.tun]} />
          <tbody>
            {bisher.map((v) => (
              <tr key={v.vorgeschichteId}>
                <td data-label={s.am}>{v.am}</td>
                <td data-label={s.datei}>{v.datei}</td>
                <td data-label={s.quelle}>{v.quelle}</td>
                <td data-label={s.zeitraum}>{`${alsMonat(v.von.slice(0, 7))} bis ${alsMonat(v.bis.slice(0, 7))}`}</td>
                <td data-label={s.zeilen} className="zahl">
                  {v.zeilen.toLocaleString('de-DE')}
                </td>
                <td data-label={s.tun}>
                  {v.zurueckAm ? (
                    t.zurueck(v.zurueckAm)
                  ) : (
                    <Form method="post">
                      <button type="submit" name="zurueck" value={v.vorgeschichteId} className="kern-btn kern-btn--secondary">
                        <span className="kern-label">{t.zuruecknehmen}</span>
                      </button>
                    </Form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
