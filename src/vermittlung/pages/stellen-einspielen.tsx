import { Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tabellentext } from '../../platform/eingabe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis } from '../../platform/ui/index.ts'
import { Feld, Knopf } from '../ansicht/felder.tsx'
import { lohn, Rahmen, stunden } from '../ansicht/teile.tsx'
import { begriffssuche } from '../begriffe.ts'
import { type Csvfehler, liesStellenCsv } from '../stellen-csv.ts'
import { liesEinspielungen, nimmEinspielungZurueck, spieleEin, vorhandene } from '../stellen-einspielen.ts'
import { einspielen as t, stellen as ts } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.pflegen', async ({ db, traegerId }) => ({ bisher: await liesEinspielungen(db, traegerId) }))

/** Some 10,000 rows with their descriptions; the server takes no more of a form. */
const BYTE_HOECHSTENS = 5_000_000

type Vorschau = Readonly<{ zeile: number; titel: string; arbeitgeber: string; ort: string; stunden: string; lohn: string; schonDa: boolean }>
type Antwort = Readonly<{ satz: string; gut: boolean; text?: string; name?: string; fehler?: readonly Csvfehler[]; vorschau?: readonly Vorschau[] }>

export const action = geschuetzt('stelle.pflegen', async (z): Promise<Antwort> => {
  const form = await formularAus(z.request)
  const feld = (name: string) => (typeof form.get(name) === 'string' ? String(form.get(name)) : '')
  if (feld('tat') === 'zurueck') {
    const zurueck = await nimmEinspielungZurueck(z.db, z, feld('einspielung'))
    return zurueck === undefined ? { satz: t.schonZurueck, gut: false } : { satz: t.zurueckGetan(zurueck.geloescht, zurueck.geschlossen), gut: true }
  }
  const datei = form.get('datei')
  const hochgeladen = datei instanceof File && datei.size > 0 ? datei : undefined
  if (hochgeladen !== undefined && hochgeladen.size > BYTE_HOECHSTENS) return { satz: t.zuGross, gut: false }
  const text = hochgeladen === undefined ? feld('text') : tabellentext(new Uint8Array(await hochgeladen.arrayBuffer()))
  const name = hochgeladen?.name || feld('name') || 'eingefügt.csv'
  if (text === undefined) return { satz: t.keinText(name), gut: false }
  if (text.trim() === '') return { satz: t.nichts, gut: false }
  const roh = liesStellenCsv(text)
  const csv = liesStellenCsv(
    text,
    await begriffssuche(
      z.db,
      z.traegerId,
      roh.zeilen.flatMap((r) => r.stelle.faehigkeiten.map((f) => f.name)),
    ),
  )
  if (csv.fehler.length > 0) return { satz: t.fehler(csv.fehler.length), gut: false, text, name, fehler: csv.fehler }
  const da = await vorhandene(z.db, z.traegerId, 'csv')
  const anzahlDa = csv.zeilen.filter((r) => r.nummer !== '' && da.has(r.nummer)).length
  if (feld('tat') === 'uebernehmen') {
    const getan = await spieleEin(z.db, z, csv.zeilen, { quelle: 'csv', datei: name })
    return { satz: t.getan(getan.neue, getan.schonDa), gut: true }
  }
  const vorschau = csv.zeilen.slice(0, 50).map((r) => ({
    zeile: r.zeile,
    titel: r.stelle.titel,
    arbeitgeber: r.arbeitgeber,
    ort: [r.stelle.plz, r.stelle.ort].filter(Boolean).join(' '),
    stunden: stunden(r.stelle),
    lohn: lohn(r.stelle),
    schonDa: r.nummer !== '' && da.has(r.nummer),
  }))
  return { satz: t.gut(csv.zeilen.length, anzahlDa), gut: true, text, name, vorschau }
})

/** Vacancies out of a file: look first, then take over in one step that can be taken back. */
export default function StellenEinspielen() {
  const { bisher } = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  return (
    <Rahmen fenster={t.fenster} titel={t.titel} pflegt>
      <div role="status">{antwort && <Hinweis art={antwort.gut ? 'success' : 'warning'} titel={antwort.satz} />}</div>
      {antwort?.fehler && <Fehler fehler={antwort.fehler} />}
      {antwort?.vorschau && <Uebernehmen antwort={antwort} vorschau={antwort.vorschau} />}
      <div className="vm-paar">
        <section className="vm-teil">
          <p className="tw-lese">{t.vorspann}</p>
          <Form method="post" encType="multipart/form-data" className="vm-form" key={antwort?.satz}>
            <input type="hidden" name="tat" value="pruefen" />
            <div className="vm-feld">
              <label htmlFor="f-datei">{t.datei}</label>
              <input id="f-datei" type="file" name="datei" accept=".csv,.txt,text/csv" />
            </div>
            <Feld name="text" label={t.text} lang={8} wert={antwort?.text ?? ''} />
            <div className="vm-knoepfe">
              <Knopf>{t.pruefen}</Knopf>
            </div>
          </Form>
          <Bisher bisher={bisher} />
        </section>
        <Spalten />
      </div>
    </Rahmen>
  )
}

function Fehler({ fehler }: Readonly<{ fehler: readonly Csvfehler[] }>) {
  const s = t.fehlerSpalten
  return (
    <table className="ap-tabelle ap-karten vm-teil">
      <caption className="kern-sr-only">{t.fehler(fehler.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{s.zeile}</th>
          <th scope="col">{s.spalte}</th>
          <th scope="col">{s.satz}</th>
        </tr>
      </thead>
      <tbody>
        {fehler.slice(0, 200).map((f) => (
          <tr key={`${f.zeile} ${f.spalte} ${f.satz}`}>
            <td data-label={s.zeile}>{f.zeile}</td>
            <td data-label={s.spalte}>{f.spalte}</td>
            <td data-label={s.satz}>{f.satz}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Uebernehmen({ antwort, vorschau }: Readonly<{ antwort: Antwort; vorschau: readonly Vorschau[] }>) {
  const s = ts.spalten
  const neue = vorschau.filter((v) => !v.schonDa).length
  return (
    <section className="vm-teil" aria-labelledby="vorschau">
      <h2 id="vorschau">{t.vorschau}</h2>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.vorschau}</caption>
        <thead>
          <tr>
            <th scope="col">{t.fehlerSpalten.zeile}</th>
            <th scope="col">{s.titel}</th>
            <th scope="col">{s.arbeitgeber}</th>
            <th scope="col">{s.ort}</th>
            <th scope="col" className="zahl">
              {s.stunden}
            </th>
            <th scope="col" className="zahl">
              {s.lohn}
            </th>
          </tr>
        </thead>
        <tbody>
          {vorschau.map((v) => (
            <tr key={v.zeile}>
              <td data-label={t.fehlerSpalten.zeile}>{v.zeile}</td>
              <td data-label={s.titel}>
                {v.titel} {v.schonDa && <span className="tw-leise">({t.schonDa})</span>}
              </td>
              <td data-label={s.arbeitgeber}>{v.arbeitgeber}</td>
              <td data-label={s.ort}>{v.ort}</td>
              <td data-label={s.stunden} className="zahl">
                {v.stunden}
              </td>
              <td data-label={s.lohn} className="zahl">
                {v.lohn}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Form method="post">
        <input type="hidden" name="tat" value="uebernehmen" />
        <input type="hidden" name="text" value={antwort.text ?? ''} />
        <input type="hidden" name="name" value={antwort.name ?? ''} />
        {neue > 0 && <Knopf>{t.uebernehmen(neue)}</Knopf>}
      </Form>
    </section>
  )
}

function Bisher({
  bisher,
}: Readonly<{ bisher: readonly Readonly<{ einspielungId: string; datei: string; am: string; wer: string; neue: number; zurueck: boolean }>[] }>) {
  const s = t.bisherSpalten
  return (
    <section className="vm-teil" aria-labelledby="bisher">
      <h2 id="bisher">{t.bisher}</h2>
      {bisher.length === 0 ? (
        <p className="tw-leise">{t.bisherLeer}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.bisher}</caption>
          <thead>
            <tr>
              <th scope="col">{s.am}</th>
              <th scope="col">{s.datei}</th>
              <th scope="col" className="zahl">
                {s.neue}
              </th>
              <th scope="col">{s.wer}</th>
              <th scope="col">{s.tun}</th>
            </tr>
          </thead>
          <tbody>
            {bisher.map((e) => (
              <tr key={e.einspielungId}>
                <td data-label={s.am}>{alsDatum(e.am)}</td>
                <td data-label={s.datei}>{e.datei}</td>
                <td data-label={s.neue} className="zahl">
                  {e.neue}
                </td>
                <td data-label={s.wer}>{e.wer}</td>
                <td data-label={s.tun}>
                  {e.zurueck ? (
                    t.zurueck
                  ) : (
                    <Form method="post">
                      <input type="hidden" name="tat" value="zurueck" />
                      <input type="hidden" name="einspielung" value={e.einspielungId} />
                      <Knopf zweit>{t.zuruecknehmen}</Knopf>
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

function Spalten() {
  return (
    <section className="vm-teil" aria-labelledby="spalten">
      <h2 id="spalten">{t.spalten}</h2>
      <p>{t.spaltenText}</p>
      <table className="ap-tabelle">
        <caption className="kern-sr-only">{t.spalten}</caption>
        <thead>
          <tr>
            <th scope="col">{t.spaltenTabelle.name}</th>
            <th scope="col">{t.spaltenTabelle.inhalt}</th>
          </tr>
        </thead>
        <tbody>
          {t.inhalt.map(([name, was]) => (
            <tr key={name}>
              <th scope="row" className="vm-csv">
                {name}
              </th>
              <td>{was}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
