import { Form, useActionData, useLoaderData } from 'react-router'
import { zeitInDeutschland } from '../../platform/audit/index.ts'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Auswahl, ausKatalog, Feld, Formular, Knopf, type Wahlmoeglichkeit } from '../ansicht/felder.tsx'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { liesEingabe, type Pruefung, pruefe } from '../einlesen-pruefung.ts'
import { istId } from '../ergebnis.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld } from '../taten.ts'
import { einlesen as t } from '../texte/personal-einlesen.ts'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import { ziele } from '../vergleich-csv.ts'
import { liesEinlesungen, lieseEin, nimmEinlesungZurueck } from '../vergleich-einlesen.ts'
import { liesKennzahlen } from '../vergleich-katalog.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.koordinieren', (z) =>
  imNetz(z, async (db, { mensch }) => {
    if (!mensch.koordiniert) throw new Response(null, { status: 403 })
    const kennzahlen = [...(await liesKennzahlen(db, z.netzId, 'de', 'netz')).values()].filter((k) => !k.kennzahl.startsWith('TW-'))
    return {
      kennzahlen: kennzahlen.map((k) => ({ wert: k.kennzahl, text: `${k.zeichen} ${k.name}`.trim() })),
      einlesungen: (await liesEinlesungen(db, z.netzId)).map((e) => ({ ...e, am: zeitInDeutschland(e.am).slice(0, 16) })),
    }
  }),
)

type Getan = Readonly<{ antwort: Antwort; pruefung?: Pruefung }>

export const action = geschuetztImNetz('netzwerk.koordinieren', async (z): Promise<Getan> => {
  const f = await formularAus(z.request)
  const tat = feld(f, 'tat')
  const stempel = z.jetzt.toString()
  const nein = (satz: string, stelle?: string, pruefung?: Pruefung): Getan => ({
    antwort: { ok: false, satz, tat, feld: stelle, stempel },
    ...(pruefung && { pruefung }),
  })
  const ja = (satz: string, pruefung?: Pruefung): Getan => ({ antwort: { ok: true, satz, tat, stempel }, ...(pruefung && { pruefung }) })
  if (tat === 'zuruecknehmen') {
    const id = feld(f, 'id')
    if (!istId(id)) return nein(t.schonZurueck)
    const ergebnis = await imNetz(z, (db, h) => nimmEinlesungZurueck(db, { ...h, koordiniert: h.mensch.koordiniert }, id, feld(f, 'grund')))
    return ergebnis.ok ? ja(t.zurueckgenommenSatz) : nein(ergebnis.satz, ergebnis.feld)
  }
  const gelesen = await liesEingabe(f)
  if (!gelesen.ok) return nein(gelesen.satz, gelesen.feld)
  const geprueft = await pruefe(z, gelesen.eingabe, f)
  if (!geprueft.ok) return nein(geprueft.satz, geprueft.feld)
  const { pruefung, werte } = geprueft
  if (pruefung.funde.length > 0) return nein(t.fehlerTitel(pruefung.funde.length), undefined, pruefung)
  if (tat !== 'uebernehmen') return ja(t.gutTitel, pruefung)
  const { quelle, datei, text } = gelesen.eingabe
  const neu = { werte, quelle, datei, text, uebung: z.umfeld.traeger.uebungsdaten }
  const ergebnis = await imNetz(z, (db, h) => lieseEin(db, { ...h, koordiniert: h.mensch.koordiniert }, neu))
  return ergebnis.ok ? ja(t.uebernommen(ergebnis.geschrieben)) : nein(ergebnis.satz, ergebnis.feld, pruefung)
})

/** Brings a table of figures in: look first, then as one step that can be taken back. */
export default function NetzEinlesen() {
  const { kennzahlen, einlesungen } = useLoaderData<typeof loader>()
  const getan = useActionData<Getan>()
  return (
    <Netzseite titel={t.titel} pfad={[{ nach: '/netzwerk/vergleich', name: vergleichTexte('de').titel }]} antwort={getan?.antwort}>
      {getan?.pruefung ? (
        <Ergebnis p={getan.pruefung} kennzahlen={kennzahlen} antwort={getan.antwort} />
      ) : (
        <Maske kennzahlen={kennzahlen} antwort={getan?.antwort} />
      )}
      <Bisher einlesungen={einlesungen} />
    </Netzseite>
  )
}

function Maske({ kennzahlen, antwort }: { kennzahlen: readonly Wahlmoeglichkeit[]; antwort: Antwort | undefined }) {
  return (
    <section className="nw-teil" aria-labelledby="tabelle">
      <h2 id="tabelle">{t.schritt1}</h2>
      <p className="tw-lese">{t.vorspann}</p>
      <Formular tat="pruefen" antwort={antwort} datei>
        <div className="nw-feld">
          <label htmlFor="datei">{t.datei}</label>
          <small id="datei-h">{t.dateiHinweis}</small>
          <input type="file" id="datei" name="datei" accept=".csv,.txt,.tsv,text/csv" aria-describedby="datei-h" />
        </div>
        <Feld name="text" label={t.text} hinweis={t.textHinweis} art="lang" zeilen={8} frei />
        <fieldset>
          <legend>{t.vorgaben}</legend>
          <Auswahl name="kennzahl" label={t.kennzahl} optionen={kennzahlen} leer={t.keineVorgabe} frei />
          <Feld name="zeitraum" label={t.zeitraum} hinweis={t.zeitraumHinweis} frei />
          <Auswahl name="stand" label={t.stand} wert="vorlaeufig" optionen={ausKatalog(t.staende)} />
        </fieldset>
        <Feld name="quelle" label={t.quelle} hinweis={t.quelleHinweis} />
        <Knopf>{t.pruefen}</Knopf>
      </Formular>
    </section>
  )
}

function Ergebnis({ p, kennzahlen, antwort }: { p: Pruefung; kennzahlen: readonly Wahlmoeglichkeit[]; antwort: Antwort }) {
  const gut = p.funde.length === 0
  return (
    <>
      {p.bilanz && <Hinweis art="info" titel={t.bilanz(p.bilanz)} />}
      {!gut && <Funde p={p} />}
      <section className="nw-teil" aria-labelledby="spalten">
        <h2 id="spalten">{t.spalten}</h2>
        <p>{t.spaltenHinweis}</p>
        <Form method="post" className="nw-form" encType="multipart/form-data" key={antwort.stempel}>
          <div className="vg-spaltenwahl">
            {p.kopf.map((name, i) => (
              <Auswahl
                key={i.toString()}
                name={`spalte-${i}`}
                label={t.spalte(i + 1, name)}
                wert={p.zuordnung[i] ?? ''}
                leer={t.ziele['']}
                optionen={[
                  ...ziele.map((z) => ({ wert: z, text: t.ziele[z] })),
                  ...kennzahlen.map((k) => ({ wert: `k:${k.wert}`, text: t.zielKennzahl(k.text) })),
                ]}
                frei
              />
            ))}
          </div>
          <Feld name="text" label={t.schritt1} art="lang" zeilen={8} wert={p.eingabe.text} />
          <Auswahl name="kennzahl" label={t.kennzahl} optionen={kennzahlen} leer={t.keineVorgabe} wert={p.eingabe.kennzahl} frei />
          <Feld name="zeitraum" label={t.zeitraum} hinweis={t.zeitraumHinweis} wert={p.eingabe.zeitraum} frei />
          <Auswahl name="stand" label={t.stand} wert={p.eingabe.stand} optionen={ausKatalog(t.staende)} />
          <Feld name="quelle" label={t.quelle} wert={p.eingabe.quelle} fehlerhaft={antwort.feld === 'quelle'} />
          <input type="hidden" name="dateiname" value={p.eingabe.datei} />
          <div className="nw-knoepfe">
            {gut && (
              <button type="submit" name="tat" value="uebernehmen" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.uebernehmen}</span>
              </button>
            )}
            <button type="submit" name="tat" value="pruefen" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.pruefen}</span>
            </button>
          </div>
        </Form>
      </section>
      {p.vorschau.length > 0 && <Vorschau p={p} />}
    </>
  )
}

function Funde({ p }: { p: Pruefung }) {
  return (
    <section className="nw-teil" aria-labelledby="funde">
      <h2 id="funde">{t.fehlerTitel(p.funde.length)}</h2>
      <p>{t.fehlerText}</p>
      <table className="ap-tabelle ap-karten vg-erklaerend">
        <caption className="kern-sr-only">{t.fehlerTitel(p.funde.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.fehlerSpalten.zeile}</th>
            <th scope="col">{t.fehlerSpalten.spalte}</th>
            <th scope="col">{t.fehlerSpalten.satz}</th>
          </tr>
        </thead>
        <tbody>
          {p.funde.map((f) => (
            <tr key={`${f.zeile} ${f.spalte} ${f.satz}`}>
              <td data-label={t.fehlerSpalten.zeile}>{f.zeile || ''}</td>
              <td data-label={t.fehlerSpalten.spalte}>{f.spalte}</td>
              <td data-label={t.fehlerSpalten.satz} className="ap-umbruch">
                {f.satz}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Vorschau({ p }: { p: Pruefung }) {
  const s = t.vorschauSpalten
  const spalten = ['haus', 'kennzahl', 'zeitraum', 'wert', 'stand', 'bemerkung'] as const
  return (
    <section className="nw-teil" aria-labelledby="vorschau">
      <h2 id="vorschau">{t.vorschau}</h2>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.vorschau}</caption>
        <thead>
          <tr>
            {spalten.map((n) => (
              <th scope="col" key={n}>
                {s[n]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {p.vorschau.map((z) => (
            <tr key={`${z.haus} ${z.kennzahl} ${z.zeitraum}`}>
              {spalten.map((n) => (
                <td key={n} data-label={s[n]} className="ap-umbruch">
                  {z[n]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Bisher({ einlesungen }: { einlesungen: ReturnType<typeof useLoaderData<typeof loader>>['einlesungen'] }) {
  const s = t.bisherSpalten
  return (
    <section className="nw-teil" aria-labelledby="bisher">
      <h2 id="bisher">{t.bisher}</h2>
      {einlesungen.length === 0 ? (
        <p>{t.keine}</p>
      ) : (
        <table className="ap-tabelle ap-karten vg-erklaerend">
          <caption className="kern-sr-only">{t.bisher}</caption>
          <thead>
            <tr>
              <th scope="col">{s.am}</th>
              <th scope="col">{s.von}</th>
              <th scope="col">{s.datei}</th>
              <th scope="col">{s.quelle}</th>
              <th scope="col" className="zahl">
                {s.werte}
              </th>
              <th scope="col">{s.tun}</th>
            </tr>
          </thead>
          <tbody>
            {einlesungen.map((e) => (
              <tr key={e.einlesungId}>
                <td data-label={s.am}>{e.am}</td>
                <td data-label={s.von}>{e.von}</td>
                <td data-label={s.datei} className="ap-umbruch">
                  {e.datei}
                </td>
                <td data-label={s.quelle} className="ap-umbruch">
                  {e.quelle}
                </td>
                <td data-label={s.werte} className="zahl">
                  {e.werte}
                </td>
                <td data-label={s.tun}>
                  {e.zurueckVon === null ? (
                    <Form method="post" className="vg-zurueck">
                      <input type="hidden" name="tat" value="zuruecknehmen" />
                      <input type="hidden" name="id" value={e.einlesungId} />
                      <input name="grund" aria-label={t.grundFuer(e.datei)} placeholder={t.grund} required maxLength={500} autoComplete="off" />
                      <Knopf zweit>{t.zuruecknehmen}</Knopf>
                    </Form>
                  ) : (
                    t.zurueckgenommen(e.zurueckVon, e.grund ?? '')
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
