import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { anbieterVon } from '../../massnahme/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Betrag } from '../../platform/ui/index.ts'
import { Auswahl, Eingabe, Einwaende, Knopf } from '../ansicht.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { loeseEin } from '../gutschein.ts'
import { kinderDesAnbieters, meldeNutzung } from '../nutzung.ts'
import { rechnungenVon, reicheEin } from '../rechnung.ts'
import { saetze } from '../texte/personal.ts'
import { rechnungsseite, anbieterseite as t } from '../texte/personal-seiten.ts'
import { artName, einheitName } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const MONATE = 6

/** @throws {Response} 404 where the account acts for no provider of Bildung und Teilhabe */
async function meinAnbieter(z: Zugriff): Promise<string> {
  const a = await anbieterVon(z.db, z.traegerId, z.konto.kontoId)
  if (a === undefined || !a.aktiv || !a.arten.includes('teilhabe')) throw new Response(null, { status: 404 })
  return a.anbieterId
}

/** In the record a provider stands as such. */
const alsHandlung = (z: Zugriff) => ({ traegerId: z.traegerId, jetzt: z.jetzt, konto: { ...z.konto, rollen: ['anbieter'] } })

function monateBis(z: Zugriff): string[] {
  const dieser = tagVon(z.jetzt).toPlainYearMonth()
  return Array.from({ length: MONATE }, (_, i) => dieser.subtract({ months: i }).toString())
}

function gewaehlt(z: Zugriff, monate: readonly string[]): string {
  const monat = new URL(z.request.url).searchParams.get('monat')
  return monate.find((m) => m === monat) ?? monate[0] ?? ''
}

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const anbieterId = await meinAnbieter(z)
  const monate = monateBis(z)
  const monat = gewaehlt(z, monate)
  const kinder = await kinderDesAnbieters(z.db, z.traegerId, anbieterId, monat)
  for (const fallId of new Set(kinder.map((k) => k.fallId))) {
    const lesen = { zeitpunkt: z.jetzt, konto: alsHandlung(z).konto, tat: 'teilhabe.lesen', fallId, zweck: t.zweck }
    z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `teilhabe.lesen ${fallId}`)
  }
  return {
    monat,
    monate,
    kinder: kinder.map(({ fallId: _, ...k }) => k),
    rechnungen: (await rechnungenVon(z.db, z.traegerId, { anbieterId })).map(
      ({ rechnungId, nummer, stand, monat: m, cent, anerkanntCent, bemerkung }) => ({
        rechnungId,
        nummer,
        stand,
        monat: m,
        cent: stand === 'freigegeben' ? anerkanntCent : cent,
        bemerkung,
      }),
    ),
  }
})

export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const anbieterId = await meinAnbieter(z)
  const form = await formularAus(z.request)
  const monat = gewaehlt(z, monateBis(z))
  const getan = await tue(z, anbieterId, monat, form)
  return getan.ok ? redirect(`/anbieter/teilhabe?monat=${monat}`) : { saetze: getan.saetze }
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
      <section aria-labelledby="gutschein">
        <h2 id="gutschein">{t.einloesen}</h2>
        <Form method="post" className="tw-fliess">
          <Eingabe name="nummer" label={t.nummer} hinweis={t.nummerHinweis} wert="" />
          <Knopf text={t.loesen} wert="einloesen" art="primary" />
        </Form>
      </section>
      <section aria-labelledby="kinder">
        <h2 id="kinder">{t.kinder(alsMonat(d.monat))}</h2>
        <Form method="get" className="tw-fliess">
          <Auswahl name="monat" label={t.monat} wert={d.monat} optionen={d.monate.map((wert) => ({ wert, text: alsMonat(wert) }))} />
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.zeigen}</span>
          </button>
        </Form>
        {d.kinder.length === 0 ? <p>{t.keine}</p> : <Kinder d={d} />}
      </section>
      <Rechnungen d={d} />
    </main>
  )
}

function Kinder({ d }: { d: Daten }) {
  return (
    <Form method="post" className="tw-fliess" key={d.monat}>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.kinder(alsMonat(d.monat))}</caption>
        <thead>
          <tr>
            {[t.kind, t.was, t.hoechstens, t.genutzt, t.betrag].map((s) => (
              <th key={s} scope="col">
                {s}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {d.kinder.map((k) => (
            <tr key={k.bedarfId}>
              <td data-label={t.kind}>{k.name}</td>
              <td data-label={t.was}>
                {artName(k.art)}
                {k.zweck && `, ${k.zweck}`}
              </td>
              <td data-label={t.hoechstens}>
                {k.einheiten} {einheitName(k.art)}, <Betrag euro={k.cent / 100} />
              </td>
              <td data-label={t.genutzt}>
                {k.genutzt?.berechnet ? (
                  `${k.genutzt.einheiten}, ${t.berechnet}`
                ) : (
                  <input
                    name={`genutzt.${k.bedarfId}`}
                    className="ms-betrag"
                    inputMode="numeric"
                    defaultValue={k.genutzt?.einheiten ?? ''}
                    aria-label={t.genutztVon(k.name)}
                  />
                )}
              </td>
              <td data-label={t.betrag} className="zahl">
                {k.genutzt && <Betrag euro={k.genutzt.cent / 100} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Knopf text={t.melden} wert="melden" art="primary" />
    </Form>
  )
}

function Rechnungen({ d }: { d: Daten }) {
  return (
    <section aria-labelledby="rechnungen" className="tw-fliess">
      <h2 id="rechnungen">{t.bisher}</h2>
      {d.rechnungen.length === 0 && <p>{t.keineRechnung}</p>}
      <ul className="tw-liste">
        {d.rechnungen.map((r) => (
          <li key={r.rechnungId}>
            {r.nummer}, {alsMonat(r.monat)}: <Betrag euro={r.cent / 100} /> {rechnungsseite.staende[r.stand]}
            {r.bemerkung && `: ${r.bemerkung}`}
          </li>
        ))}
      </ul>
      <h3>{t.rechnung}</h3>
      <Form method="post" className="tw-fliess">
        <Eingabe name="rechnungsnummer" label={t.rechnungsnummer} wert="" />
        <Knopf text={t.einreichen} wert="rechnung" />
      </Form>
    </section>
  )
}
