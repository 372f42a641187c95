import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsEuro, alsMonat, Betrag, Hinweis } from '../../platform/ui/index.ts'
import { anbieterSeite, gewaehlterMonat, meinAnbieter } from '../anbieter-seite.ts'
import { Auswahl, Eingabe, Einwaende, Knopf, Rechnungsstandbild, Tabellenkopf } from '../ansicht.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { loeseEin } from '../gutschein.ts'
import { kinderDesAnbieters, meldeNutzung } from '../nutzung.ts'
import { reicheEin } from '../rechnung.ts'
import { saetze } from '../texte/personal.ts'
import { anbieterseite as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** In the record a provider stands as such. */
const alsHandlung = (z: Zugriff) => ({ traegerId: z.traegerId, jetzt: z.jetzt, konto: { ...z.konto, rollen: ['anbieter'] } })

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { daten, faelle } = await anbieterSeite(z)
  for (const fallId of faelle) {
    const lesen = { zeitpunkt: z.jetzt, konto: alsHandlung(z).konto, tat: 'teilhabe.lesen', fallId, zweck: t.zweck }
    z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `teilhabe.lesen ${fallId}`)
  }
  return daten
})

export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const anbieterId = await meinAnbieter(z)
  const form = await formularAus(z.request)
  const monat = gewaehlterMonat(z)
  const getan = await tue(z, anbieterId, monat, form)
  if (!getan.ok) return { saetze: getan.saetze }
  const nummer = String(form.get('nummer') ?? '').slice(0, 40)
  return redirect(`/anbieter/teilhabe?${new URLSearchParams({ monat, fertig: String(form.get('tat')), ...(nummer && { nummer }) })}`)
})

async function tue(z: Zugriff, anbieterId: string, monat: string, form: FormData): Promise<Antwort> {
  const h = alsHandlung(z)
  const tat = form.get('tat')
  if (tat === 'einloesen') return loeseEin(z.db, h, anbieterId, String(form.get('nummer') ?? ''))
  if (tat === 'rechnung') return reicheEin(z.db, h, anbieterId, monat, String(form.get('rechnungsnummer') ?? ''))
  if (tat !== 'melden') return nein(saetze.inzwischenGeaendert)
  const fehler: string[] = []
  for (const k of await kinderDesAnbieters(z.db, z.traegerId, anbieterId, monat)) {
    const wert = form.get(`genutzt.${k.bedarfId}`)
    if (typeof wert !== 'string' || wert.trim() === '' || k.genutzt?.berechnet) continue
    const getan = await meldeNutzung(z.db, h, anbieterId, { bedarfId: k.bedarfId, monat, einheiten: Number(wert) })
    if (!getan.ok) fehler.push(...getan.saetze.map((s) => `${k.name}: ${s}`))
  }
  return fehler.length > 0 ? nein(...fehler) : { ok: true }
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Kind = Daten['kinder'][number]

/** What a provider of Bildung und Teilhabe does: redeem vouchers, report the use of a month, hand in the invoice. */
export default function AnbieterTeilhabe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <main id="inhalt" className="ap-haupt tw-fliess" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <div role="status">{d.fertig && antwort === undefined && <Fertig fertig={d.fertig} />}</div>
      <section aria-labelledby="gutschein" className="tw-fliess">
        <h2 id="gutschein">{t.einloesen}</h2>
        <Form method="post" className="bt-reihe" key={d.fertig ? 'fertig' : d.nummer}>
          <Eingabe name="nummer" label={t.nummer} hinweis={t.nummerHinweis} wert={d.nummer} />
          <Knopf text={t.loesen} wert="einloesen" art="primary" />
        </Form>
      </section>
      <section aria-labelledby="kinder" className="tw-fliess">
        <h2 id="kinder">{t.kinder(alsMonat(d.monat))}</h2>
        <Form method="get" className="bt-reihe">
          <Auswahl name="monat" label={t.monat} wert={d.monat} optionen={d.monate.map((wert) => ({ wert, text: alsMonat(wert) }))} />
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.zeigen}</span>
          </button>
        </Form>
        {d.kinder.length === 0 ? <p>{t.keine}</p> : <Kinder d={d} />}
      </section>
      {d.kinder.length > 0 && <Einreichen d={d} />}
      <section aria-labelledby="rechnungen" className="tw-fliess">
        <h2 id="rechnungen">{t.bisher}</h2>
        {d.rechnungen.length === 0 ? <p>{t.keineRechnung}</p> : <Rechnungen d={d} />}
      </section>
    </main>
  )
}

function Fertig({ fertig }: { fertig: NonNullable<Daten['fertig']> }) {
  return (
    <Hinweis art="success" titel={fertig.titel}>
      {fertig.gutschein && (
        <dl className="bt-angaben">
          {fertig.gutschein.map(({ name, wert }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{wert}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{fertig.text}</p>
    </Hinweis>
  )
}

function Kinder({ d }: { d: Daten }) {
  const offen = d.kinder.some((k) => !k.genutzt?.berechnet)
  return (
    <Form method="post" className="tw-fliess" key={`${d.monat} ${d.offenCent} ${d.kinder.length}`}>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.kinder(alsMonat(d.monat))}</caption>
        <Tabellenkopf spalten={[t.kind, t.was, t.bewilligt, t.genutzt, t.betrag]} zahlen={[t.betrag]} />
        <tbody>
          {d.kinder.map((k) => (
            <tr key={k.bedarfId}>
              <td data-label={t.kind}>{k.name}</td>
              <td data-label={t.was}>{k.leistung}</td>
              <td data-label={t.bewilligt}>{k.umfang}</td>
              <td data-label={t.genutzt}>
                <Genutzt k={k} />
              </td>
              <td data-label={t.betrag} className="zahl">
                {k.genutzt && <Betrag euro={k.genutzt.cent / 100} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {offen && <Knopf text={t.melden} wert="melden" art="primary" />}
    </Form>
  )
}

/** A number of meals or hours; of what is paid by the month or once, whether the child took part. */
function Genutzt({ k }: { k: Kind }) {
  const name = `genutzt.${k.bedarfId}`
  const label = t.genutztVon(k.name, k.leistung)
  const wert = k.genutzt?.einheiten
  if (k.genutzt?.berechnet) return `${k.gezaehlt ? wert : wert === 0 ? t.wahl.nein : t.wahl.ja}, ${t.berechnet}`
  if (k.gezaehlt)
    return <input name={name} className="ms-betrag" inputMode="numeric" defaultValue={wert ?? ''} aria-label={label} autoComplete="off" />
  return (
    <select name={name} defaultValue={wert ?? ''} aria-label={label} className="bt-wahl">
      {wert === undefined && <option value="">{t.wahl.offen}</option>}
      <option value="1">{t.wahl.ja}</option>
      <option value="0">{t.wahl.nein}</option>
    </select>
  )
}

function Einreichen({ d }: { d: Daten }) {
  return (
    <section aria-labelledby="einreichen" className="tw-fliess">
      <h2 id="einreichen">{t.rechnung(alsMonat(d.monat))}</h2>
      <p>{d.offenCent === 0 ? t.nichtsOffen : t.offenerBetrag(alsEuro(d.offenCent / 100))}</p>
      {d.offenCent > 0 && (
        <Form method="post" className="bt-reihe">
          <Eingabe name="rechnungsnummer" label={t.rechnungsnummer} wert="" />
          <Knopf text={t.einreichen} wert="rechnung" />
        </Form>
      )}
    </section>
  )
}

function Rechnungen({ d }: { d: Daten }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.bisher}</caption>
      <Tabellenkopf spalten={[t.rechnungsnummerKurz, t.monat, t.stand, t.hinweis, t.betrag]} zahlen={[t.betrag]} />
      <tbody>
        {d.rechnungen.map((r) => (
          <tr key={r.rechnungId}>
            <td data-label={t.rechnungsnummerKurz}>{r.nummer}</td>
            <td data-label={t.monat}>{alsMonat(r.monat)}</td>
            <td data-label={t.stand}>
              <Rechnungsstandbild stand={r.stand} />
            </td>
            <td data-label={t.hinweis}>{r.hinweise.join(' ')}</td>
            <td data-label={t.betrag} className="zahl">
              {r.cent !== null && <Betrag euro={r.cent / 100} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
